import { pointerTokens, valueAt } from "../sandbox/app/json-pointer.ts";
import { ProblemError } from "../sandbox/problem.ts";
import type { ProblemSlug } from "../sandbox/problem.ts";
import { additionsOf } from "./additions.ts";
import { contractView } from "./contract-view.ts";
import type { OperationView, ResponseView } from "./contract-view.ts";
import type { NewDifference } from "./findings.ts";
import type { RuleId } from "./rules.ts";
import { text } from "./text.ts";

/** A request that was sent, and what came. */
export interface Exchange {
  readonly operation: OperationView;
  /** Method and path as the contract writes it, and as whom; no ids of people's things, no token. */
  readonly asked: string;
  /** Whether a token was sent. */
  readonly personal: boolean;
  /** Origin of the page in whose name it was asked. */
  readonly origin: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The body as JSON, where it is. */
  readonly body: unknown;
}

type Fault = Omit<NewDifference, "asked">;

/** Headers that an answer need not carry although its operation names them, or that another rule looks at. */
const OCCASIONAL = new Set(["retry-after", "cache-control"]);

/** The contract excepts these two from what is exposed. */
const UNEXPOSED = new Set(["www-authenticate", "cache-control"]);

/** Places reported of one answer; the rest says the same. */
const MOST = 8;

const mediaTypeOf = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const isJson = (type: string): boolean => /^application\/(?:[\w.-]+\+)?json$/.test(type);

/** A pointer without the places in lists. */
const general = (pointer: string): string =>
  pointer
    .split("/")
    .map((token) => (/^\d+$/.test(token) ? "*" : token))
    .join("/");

/** The part of a problem's type that tells problems apart, where it is one of the contract's. */
export function slugOf(body: unknown): ProblemSlug | undefined {
  const type = (body as { readonly type?: unknown } | undefined)?.type;
  const types = ((contractView().problem["properties"] as { type: { enum: string[] } }).type.enum ?? []) as unknown[];
  return types.includes(type) ? ((type as string).split("/").pop() as ProblemSlug) : undefined;
}

/** The status that goes with a type of problem. */
const statusOf = (slug: ProblemSlug): number => new ProblemError(slug).toResponse("-", "en").status;

function bodyRule(rule: string, pointer: string, value: unknown, problem: boolean): RuleId {
  if (problem) return "problem";
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]/.test(value) && /^(?:pattern|format)/.test(rule))
    return "times";
  return rule === "contains" && pointerTokens(pointer).pop() === "channels" ? "window-channel" : "schema";
}

function bodyFaults({ body }: Exchange, response: ResponseView, type: string, problem: boolean): Fault[] {
  const schema = response.content.get(type);
  if (!schema) return [];
  if (body === undefined) return [{ rule: "media-type", came: text("内容不是 JSON", "what came is not JSON") }];
  const errors = contractView()
    .checker.errors(body, schema)
    // New members may come: they are listed, not held against anyone.
    .filter(({ rule }) => rule !== "additionalProperties");
  const faults = errors.map(({ pointer, rule }): Fault => {
    const at = general(pointer);
    const said = rule === "required" ? text("缺少", "is missing") : text(`不符合 ${rule}`, `does not hold ${rule}`);
    return { rule: bodyRule(rule, pointer, valueAt(body, pointer), problem), pointer: at, came: said };
  });
  const told = new Map(faults.map((fault) => [`${fault.rule} ${String(fault.pointer)} ${fault.came.en}`, fault]));
  return [...told.values()].slice(0, MOST);
}

function contentFaults(exchange: Exchange, response: ResponseView, problem: boolean): Fault[] {
  const { headers, bytes, operation, status } = exchange;
  if (operation.method === "HEAD" || status === 304) {
    return bytes.length ? [{ rule: "media-type", came: text("带有响应体", "there is a body") }] : [];
  }
  const type = mediaTypeOf(headers);
  if (response.content.size === 0) {
    return bytes.length
      ? [{ rule: "media-type", came: text("带有响应体，约定没有", "there is a body where the contract has none") }]
      : [];
  }
  if (!response.content.has(type) && !response.content.has("*/*")) {
    const named = type || "(-)";
    return [{ rule: "media-type", came: text(`Content-Type 是 ${named}`, `the Content-Type is ${named}`) }];
  }
  return isJson(type) ? bodyFaults(exchange, response, type, problem) : [];
}

function headerFaults({ headers, operation, status }: Exchange, response: ResponseView): Fault[] {
  return [...response.headers].flatMap(([name, schema]): Fault[] => {
    if (OCCASIONAL.has(name)) return [];
    const rule: RuleId = name === "www-authenticate" ? "unauthenticated" : "headers";
    const value = headers.get(name);
    if (value === null) {
      // A 304 repeats what the 200 said of it.
      const said = text(`没有 ${name} 响应头（${String(status)}）`, `no ${name} header (${String(status)})`);
      return operation.method === "HEAD" && name === "cache-control" ? [] : [{ rule, came: said }];
    }
    const typed = schema["type"] === "integer" ? Number(value) : value;
    if (contractView().checker.holds(typed, schema)) return [];
    return [{ rule, came: text(`${name} 响应头无效`, `the ${name} header is not valid`) }];
  });
}

function cacheFaults({ headers, operation, status, personal }: Exchange): Fault[] {
  if (status < 200 || status > 299) return [];
  const control = (headers.get("cache-control") ?? "").toLowerCase();
  const said = text(`Cache-Control 是 ${control || "(-)"}`, `Cache-Control is ${control || "(-)"}`);
  const open = operation.roles.length === 0 && operation.method === "GET";
  if (!open) {
    const declared = operation.responses.get(String(status))?.headers.has("cache-control") ?? false;
    return declared && !control.includes("no-store") ? [{ rule: "no-store", came: said }] : [];
  }
  if (personal) return /\bpublic\b/.test(control) ? [{ rule: "no-store", came: said }] : [];
  const faults: Fault[] = [];
  if (!/\bpublic\b/.test(control) || !/\bmax-age=\d+/.test(control)) faults.push({ rule: "public-cache", came: said });
  const varies = (headers.get("vary") ?? "").toLowerCase();
  const speaks = operation.parameters.some(({ name }) => name === "Accept-Language");
  if (speaks && !varies.includes("accept-language") && varies.trim() !== "*")
    faults.push({ rule: "public-cache", came: text("Vary 没有 Accept-Language", "Vary lacks Accept-Language") });
  return faults;
}

function corsFaults({ headers, origin }: Exchange, response: ResponseView | undefined): Fault[] {
  const allowed = headers.get("access-control-allow-origin");
  if (allowed !== "*" && allowed !== origin) {
    const came = text(
      "Access-Control-Allow-Origin 不含页面来源",
      "Access-Control-Allow-Origin lacks the page's origin",
    );
    return [{ rule: "cors", came }];
  }
  const exposed = (headers.get("access-control-expose-headers") ?? "").toLowerCase().split(/\s*,\s*/);
  if (exposed.includes("*")) return [];
  const hidden = [...(response?.headers.keys() ?? [])].filter(
    (name) => headers.has(name) && !UNEXPOSED.has(name) && !exposed.includes(name),
  );
  return hidden.map((name) => ({
    rule: "cors",
    came: text(`Access-Control-Expose-Headers 没有 ${name}`, `Access-Control-Expose-Headers lacks ${name}`),
  }));
}

function problemFaults({ status, body }: Exchange): Fault[] {
  const slug = slugOf(body);
  const said = (body as { readonly status?: unknown } | undefined)?.status;
  if (!slug || (statusOf(slug) === status && said === status)) return [];
  const came = text(`类型 ${slug} 配状态码 ${String(status)}`, `type ${slug} with the status ${String(status)}`);
  return [{ rule: "problem", came, pointer: "/status" }];
}

/** Whether a place in an answer names a case number or a secret in the query of a URL. */
function urlFaults({ body, headers }: Exchange, secrets: ReadonlySet<string>): Fault[] {
  const telling = (value: string): boolean => {
    const query = value.split("#")[0]?.split("?")[1] ?? "";
    return query !== "" && [...secrets].some((secret) => query.includes(encodeURIComponent(secret)));
  };
  const faults: Fault[] = [];
  const came = text("URL 的查询部分含办件编号或查询密码", "the query of a URL holds a case number or a secret");
  if (telling(headers.get("location") ?? "")) faults.push({ rule: "personal-url", came, pointer: "Location" });
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node === "string") {
      if (node.length < 2000 && telling(node)) faults.push({ rule: "personal-url", came, pointer: general(pointer) });
    } else if (node !== null && typeof node === "object") {
      for (const [key, value] of Object.entries(node)) visit(value, `${pointer}/${key}`);
    }
  };
  visit(body, "");
  return faults.slice(0, 1);
}

/**
 * What of an answer is not of the contract, whatever was asked: status, content type, body, headers, caching, problem details, what
 * pages of other origins may read. `statusKnown` leaves out the status, for who has looked at it already.
 */
export function answerFaults(exchange: Exchange, secrets: ReadonlySet<string>, statusKnown: boolean): Fault[] {
  const { operation, status } = exchange;
  const declared = operation.responses.get(String(status));
  const problem = status >= 400;
  const response = declared ?? (problem ? operation.responses.get("default") : undefined);
  if (!response) {
    const came = text(`回了 ${String(status)}，没有声明`, `answered ${String(status)}, which is not declared`);
    return statusKnown ? cacheFaults(exchange) : [{ rule: "status", came }];
  }
  return [
    ...contentFaults(exchange, response, problem),
    ...headerFaults(exchange, response),
    ...cacheFaults(exchange),
    ...(problem && operation.method !== "HEAD" ? problemFaults(exchange) : []),
    ...corsFaults(exchange, response),
    ...urlFaults(exchange, secrets),
  ];
}

/** Members of an answer that the contract does not know, as pointers. */
export function answerAdditions({ operation, status, headers, body }: Exchange): string[] {
  const schema = operation.responses.get(String(status))?.content.get(mediaTypeOf(headers));
  return schema && body !== undefined ? additionsOf(body, schema, contractView()) : [];
}

/** Whether an answer says that there is no such route, rather than nothing at the end of it. */
export function isNoRoute({ operation, status, body }: Exchange): boolean {
  if (status === 405 || status === 501) return true;
  if (status !== 404) return false;
  const problem = slugOf(body) !== undefined;
  return operation.method === "HEAD" ? false : !problem || !operation.path.includes("{");
}
