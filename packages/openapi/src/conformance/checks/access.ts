import type { Scope } from "../../schema.ts";
import type { Check } from "../check.ts";
import { contractView, parameterNames } from "../contract-view.ts";
import type { OperationView } from "../contract-view.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { neededHeaders, neededQuery } from "../requests.ts";
import { text } from "../text.ts";

const SCOPES: readonly Scope[] = ["applicant", "ticket", "signer", "counter", "office", "supervisor"];

async function unauthenticated(platform: Platform, operation: OperationView): Promise<void> {
  await platform.call(operation.id, {
    headers: neededHeaders(operation),
    query: neededQuery(operation, platform),
    ...(operation.takesJson && { json: {} }),
    expect: [401],
    rule: "unauthenticated",
    ...(operation.method !== "HEAD" && { problem: "unauthenticated" }),
  });
}

async function forbidden(platform: Platform, operation: OperationView): Promise<void> {
  const stranger = SCOPES.find((role) => {
    const scopes = platform.principals.get(role)?.scopes;
    return platform.has(role) && scopes?.every((scope) => !operation.roles.includes(scope));
  });
  if (!stranger) throw new NotTried(text("没有别的角色的令牌", "no token of another role"));
  await platform.call(operation.id, {
    role: stranger,
    query: neededQuery(operation, platform),
    expect: [403],
    rule: "forbidden",
  });
}

async function notFound(platform: Platform, operation: OperationView): Promise<void> {
  const role = operation.roles.find((entry) => platform.has(entry));
  if (operation.roles.length && !role) throw new NotTried(noTokenFor(operation.roles));
  await platform.call(operation.id, {
    role,
    query: neededQuery(operation, platform),
    expect: [404],
    rule: "not-found",
    problem: "not-found",
  });
}

async function badRequest(platform: Platform, operation: OperationView): Promise<void> {
  const role = operation.roles.find((entry) => platform.has(entry));
  if (operation.roles.length && !role) throw new NotTried(noTokenFor(operation.roles));
  await platform.call(operation.id, {
    role,
    query: { ...neededQuery(operation, platform), limit: "0" },
    expect: [400],
    rule: "bad-request",
    problem: "bad-request",
  });
}

async function emptyBody(platform: Platform, operation: OperationView): Promise<void> {
  await platform.call(operation.id, { json: {}, expect: [422], problem: "validation", rule: "problem" });
}

async function preflight(platform: Platform, operation: OperationView): Promise<void> {
  const wanted = [
    ...(operation.roles.length ? ["authorization"] : []),
    ...(operation.takesJson ? ["content-type"] : []),
    ...parameterNames(operation, "header").map((name) => name.toLowerCase()),
  ];
  const view = { ...operation, method: "OPTIONS" } as unknown as OperationView;
  const headers = {
    "access-control-request-method": operation.method,
    "access-control-request-headers": wanted.join(","),
  };
  const { status, headers: given } = await platform
    .open(view, { headers }, AbortSignal.timeout(platform.reach.patience))
    .catch(() => new Response(null, { status: 500 }));
  const list = (name: string): string[] => (given.get(name) ?? "").toLowerCase().split(/\s*,\s*/);
  const differs = (zh: string, en: string): void =>
    platform.findings.differs(operation.id, {
      rule: "cors",
      asked: `OPTIONS ${operation.path}`,
      came: text(zh, en),
    });
  if (status !== 200 && status !== 204) {
    differs(`预检回了 ${String(status)}`, `the preflight answered ${String(status)}`);
    return;
  }
  const origin = given.get("access-control-allow-origin");
  if (origin !== "*" && origin !== platform.reach.origin)
    differs("预检没有放行页面来源", "the preflight does not let the page's origin in");
  const methods = list("access-control-allow-methods");
  if (operation.method !== "GET" && operation.method !== "HEAD" && operation.method !== "POST")
    if (!methods.includes(operation.method.toLowerCase()) && !methods.includes("*"))
      differs(`预检没有放行 ${operation.method}`, `the preflight does not allow ${operation.method}`);
  const allowed = list("access-control-allow-headers");
  // `*` does not stand for Authorization (Fetch standard).
  const refused = wanted.filter(
    (name) => !allowed.includes(name) && (name === "authorization" || !allowed.includes("*")),
  );
  for (const name of refused) differs(`预检没有放行 ${name}`, `the preflight does not allow ${name}`);
}

/** Why a check of some roles did not run. */
export const noTokenFor = (roles: readonly Scope[]): ReturnType<typeof text> =>
  text(`没有角色 ${roles.join("、")} 的令牌`, `no token for ${roles.join(", ")}`);

/** Who may ask, and from where: of every operation of the contract, without doing anything. */
export function accessChecks(): Check[] {
  return contractView().operations.flatMap((operation) => {
    const check = (id: string, rule: Check["rule"], run: typeof preflight): Check => ({
      id,
      operation: operation.id,
      rule,
      needs: [],
      writes: false,
      feeds: false,
      run: (platform) => run(platform, operation),
    });
    const inPath = parameterNames(operation, "path").length > 0;
    const reads = operation.method === "GET";
    return [
      ...(operation.roles.length ? [check("unauthenticated", "unauthenticated", unauthenticated)] : []),
      ...(reads && operation.roles.length && operation.roles.length < SCOPES.length && !inPath
        ? [check("forbidden", "forbidden", forbidden)]
        : []),
      ...(reads && inPath && operation.responses.has("404") ? [check("not-found", "not-found", notFound)] : []),
      ...(reads && !inPath && parameterNames(operation, "query").includes("limit")
        ? [check("bad-request", "bad-request", badRequest)]
        : []),
      // Refused as it stands, so that nothing comes of it.
      ...(operation.method === "POST" && !operation.roles.length && !operation.keyed && operation.takesJson
        ? [check("empty-body", "problem", emptyBody)]
        : []),
      check("preflight", "cors", preflight),
    ];
  });
}
