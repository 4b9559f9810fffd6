import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allChecks, checkConformance } from "../../../packages/openapi/src/conformance/run.ts";
import type { ConformanceOptions, ConformanceReport } from "../../../packages/openapi/src/conformance/run.ts";
import { RULES } from "../../../packages/openapi/src/conformance/rules.ts";
import { jsonReport, operationNames, textReport } from "../../../packages/openapi/src/conformance/report.ts";
import { contract } from "../../../packages/openapi/src/contract.ts";
import { createSandbox } from "../../../packages/openapi/src/sandbox/create-sandbox.ts";
import type { Sandbox } from "../../../packages/openapi/src/sandbox/create-sandbox.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { faultyFetch } from "./faulty-platform.ts";
import type { Break } from "./faulty-platform.ts";

/** Of the departments one takes promises and deferrals, the other a fee. */
const PERSONAS = {
  applicant: ["citizen-1"],
  counter: ["counter-hall"],
  office: ["office-market-supervision", "office-natural-resources"],
  supervisor: ["supervisor"],
};

const tokensOf = (sandbox: Sandbox, personas = PERSONAS): Record<keyof typeof PERSONAS, string[]> =>
  Object.fromEntries(
    Object.entries(personas).map(([role, ids]) => [role, ids.map((id) => sandbox.issueToken(id))]),
  ) as never;

// Made once: it is large, and nothing changes it.
const catalogue = createCatalogue();

const newSandbox = (): Sandbox => createSandbox({ catalogue, onError: () => undefined });

async function check(
  options: Partial<ConformanceOptions> = {},
  breaks: readonly Break[] = [],
): Promise<ConformanceReport> {
  const sandbox = newSandbox();
  const fetch = faultyFetch((url, init) => sandbox.fetch(url, init), breaks);
  return checkConformance({ baseUrl: "https://platform.example", tokens: tokensOf(sandbox), fetch, ...options });
}

/** The same with staff of one department only, and with an item of theirs where one is named. */
async function checkFor(office: string, item?: string): Promise<ConformanceReport> {
  const sandbox = newSandbox();
  const tokens = tokensOf(sandbox, { ...PERSONAS, office: [office] });
  const fetch = (url: string, init: RequestInit): Promise<Response> => sandbox.fetch(url, init);
  return checkConformance({ baseUrl: "https://platform.example", tokens, fetch, item, write: true });
}

/** `operation rule` of everything that differs, `operation missing` of what is missing. */
const found = ({ operations }: ConformanceReport): Set<string> =>
  new Set(
    operations.flatMap(({ operation, verdict, differences }) => [
      ...(verdict === "missing" ? [`${operation} missing`] : []),
      ...differences.map(({ rule }) => `${operation} ${rule}`),
    ]),
  );

const verdict = ({ operations }: ConformanceReport, id: string): string | undefined =>
  operations.find(({ operation }) => operation === id)?.verdict;

describe("conformance of a platform", () => {
  it("finds nothing wrong with the sandbox, without and with writing", async () => {
    for (const write of [false, true]) assert.deepEqual([...found(await check({ write }))], []);
  });

  it("reports on every operation of the contract", async () => {
    const report = await check();
    assert.deepEqual(
      report.operations.map(({ operation }) => operation),
      operationNames(),
    );
    assert.equal(
      Object.values(report.totals).reduce((sum, count) => sum + count),
      operationNames().length,
    );
  });

  it("reads whatever can be read of the contract, also what is new in it", () => {
    const reads = new Set(
      allChecks().flatMap(({ id, operation }) => (/^(?:read|stream):/.test(id) ? [operation] : [])),
    );
    const { paths } = contract as { paths: Record<string, Record<string, { operationId: string }>> };
    const gets = Object.values(paths).flatMap(({ get }) => (get ? [get.operationId] : []));
    assert.deepEqual(
      gets.filter((id) => !reads.has(id as never)),
      [],
    );
  });

  it("changes nothing unless it is told to write", async () => {
    const sandbox = newSandbox();
    const methods = new Set<string>();
    const told = new Set<string>();
    await checkConformance({
      baseUrl: "https://platform.example",
      tokens: tokensOf(sandbox),
      fetch: (url, init) => {
        methods.add(init.method ?? "GET");
        const personal = (init.headers as Record<string, string> | undefined)?.["authorization"] !== undefined;
        if (personal) told.add(init.method ?? "GET");
        return sandbox.fetch(url, init);
      },
    });
    assert.deepEqual([...told], ["GET"]);
    assert.ok(methods.has("OPTIONS"));
    assert.deepEqual([sandbox.context.store.list("drafts").length, sandbox.context.store.list("cases").length], [0, 0]);
  });

  it("says why something is not tried", async () => {
    const report = await check({ tokens: {} });
    const reasons = (id: string): string[] =>
      report.operations.find(({ operation }) => operation === id)?.untried.map(({ reason }) => reason.en) ?? [];
    assert.equal(verdict(report, "listCases"), "not_tried");
    assert.ok(reasons("listCases").includes("no token for applicant"));
    assert.deepEqual(reasons("createDraft"), ["is tried only with --write"]);
    assert.equal(verdict(report, "listItems"), "holds");
  });

  it("tries every operation when it writes with every token, and says what stays", async () => {
    const { totals, leftBehind, item } = await check({ write: true });
    assert.deepEqual(totals, { holds: operationNames().length, differs: 0, missing: 0, not_tried: 0 });
    assert.deepEqual([leftBehind, item], [{ drafts: 2, cases: 4 }, "SCJY-001-01"]);
  });

  it("says of a fee, a deferral and a promise that the department has no item with one", async () => {
    const report = await checkFor("office-education");
    const reasonOf = (id: string): string => {
      assert.equal(verdict(report, id), "not_tried", id);
      const { untried = [] } = report.operations.find(({ operation }) => operation === id) ?? {};
      return untried.map(({ reason }) => reason.en).join();
    };
    assert.match(reasonOf("requestPayment"), /charge for nothing/);
    for (const id of ["supplementDeferred", "verifyCommitment"])
      assert.match(reasonOf(id), /does not list \w+ in allowedActions/);
  });

  it("charges for the item that is named, where it costs something", async () => {
    const report = await checkFor("office-natural-resources", "SHMS-401-01");
    assert.deepEqual([...found(report)], []);
    assert.deepEqual([verdict(report, "requestPayment"), verdict(report, "waivePayment")], ["holds", "holds"]);
  });

  it("lists members that the contract does not know without holding them against anyone", async () => {
    const addition: Break = {
      path: /^\/centres$/,
      answer: (body) => ({ ...body, district: "示范" }),
    };
    const report = await check({ only: ["listCentres"] }, [addition]);
    const [centres] = report.operations;
    assert.deepEqual([centres?.verdict, centres?.additions], ["holds", ["/district"]]);
  });

  it("tells a route that is missing from a thing that is", async () => {
    const gone = (body: string, type: string): Break => ({
      path: /^\/centres\/[\w-]+$/,
      respond: () => new Response(body, { status: 404, headers: { "content-type": type } }),
    });
    const page = await check({ only: ["getCentre"] }, [gone("<h1>404</h1>", "text/html")]);
    assert.equal(verdict(page, "getCentre"), "missing");
    const type = "https://yichuang.example/problems/not-found";
    const problem = JSON.stringify({ type, title: "Not found", status: 404, supportId: "A1" });
    const thing = await check({ only: ["getCentre"] }, [gone(problem, "application/problem+json")]);
    assert.equal(verdict(thing, "getCentre"), "differs");
  });

  it("prints neither tokens nor what answers hold of people", async () => {
    const sandbox = newSandbox();
    const tokens = tokensOf(sandbox);
    const wrong: Break = { path: /^\/me$/, answer: (body) => ({ ...body, displayName: 7, scopes: undefined }) };
    const fetch = faultyFetch((url, init) => sandbox.fetch(url, init), [wrong]);
    const report = await checkConformance({ baseUrl: "https://platform.example", tokens, fetch, write: true });
    assert.equal(verdict(report, "getPrincipal"), "differs");
    const said = textReport(report, "zh") + textReport(report, "en") + jsonReport(report);
    const cases = sandbox.context.store.list("cases");
    const secret = [
      ...Object.values(tokens).flat(),
      ...cases.flatMap(({ id, secret }) => [id, secret]),
      "样例甲",
      "11010519491231002X",
    ];
    assert.deepEqual(
      secret.filter((word) => said.includes(word)),
      [],
    );
  });
});

const first: unknown[] = [];

/** A platform with a fault in each of these places, and the one rule that it breaks there. */
const FAULTS: readonly (Break & { readonly found: string })[] = [
  {
    found: "createDraft status",
    path: /^\/drafts$/,
    method: "POST",
    change: ({ status }) => (status === 201 ? { status: 200 } : {}),
  },
  { found: "getCentre schema", path: /^\/centres\/[\w-]+$/, answer: (body) => ({ ...body, name: undefined }) },
  { found: "listWindows headers", path: /^\/windows$/, change: ({ headers }) => (headers.delete("etag"), {}) },
  {
    found: "listCases no-store",
    path: /^\/cases$/,
    change: ({ status, headers }) => (status === 200 && headers.set("cache-control", "private, max-age=60"), {}),
  },
  {
    found: "createReview idempotency",
    path: /^\/cases\/[\w-]+\/reviews$/,
    method: "POST",
    change: ({ status }) => (status === 422 ? { status: 409 } : {}),
  },
  {
    found: "previewReview reviews",
    path: /^\/review-invitations\/[\w-]+\/preview$/,
    method: "POST",
    answer: (body, _url, sent) => ({ ...body, text: (JSON.parse(sent) as { text?: string }).text }),
  },
  {
    found: "listItems paging",
    path: /^\/items$/,
    answer: (body, url) => {
      const items = body["items"] as unknown[] | undefined;
      if (!items) return body;
      if (!url.searchParams.has("cursor")) first.splice(0, 1, items[0]);
      else items.splice(0, 1, first[0]);
      return body;
    },
  },
  { found: "listThemes missing", path: /^\/themes$/, respond: () => new Response("no such page", { status: 404 }) },
  {
    found: "getCalendar media-type",
    path: /^\/calendar$/,
    change: ({ status, headers }) => (status === 200 && headers.set("content-type", "text/plain"), {}),
  },
  {
    found: "listCaseEvents times",
    path: /^\/cases\/[\w-]+\/events$/,
    answer: (body) => JSON.parse(JSON.stringify(body).replaceAll("+08:00", "")) as Record<string, unknown>,
  },
  {
    found: "createLookUp look-up",
    path: /^\/look-ups$/,
    method: "POST",
    answer: (body, _url, sent) =>
      body["status"] === 404 && !sent.includes("conformance-nothing") ? { ...body, title: "Wrong secret" } : body,
  },
  { found: "getGuide not-modified", path: /^\/items\/[\w-]+\/guide$/, drop: ["if-none-match"] },
  { found: "updateDraft if-match", path: /^\/drafts\/[\w-]+$/, method: "PATCH", add: { "if-match": "*" } },
  {
    found: "getApplication unauthenticated",
    path: /^\/cases\/[\w-]+\/application$/,
    change: ({ headers }) => (headers.delete("www-authenticate"), {}),
  },
  {
    found: "listDrafts cors",
    path: /^\/drafts$/,
    method: "GET",
    change: ({ headers }) => (headers.delete("access-control-allow-origin"), {}),
  },
  {
    found: "listDocuments problem",
    path: /^\/cases\/[\w-]+\/documents$/,
    answer: (body) => (body["type"] ? { ...body, supportId: undefined } : body),
  },
  {
    found: "getUploadOffset tus",
    path: /^\/uploads\/[\w-]+$/,
    method: "HEAD",
    change: ({ status, headers }) => (status === 200 && headers.set("upload-offset", "1"), {}),
  },
  {
    found: "submitDraft submission",
    path: /^\/drafts\/[\w-]+\/submission$/,
    answer: (body, _url, _sent, status) => (status === 200 ? { ...body, lookUpSecret: "OTHER-SECRET" } : body),
  },
  {
    found: "streamCase stream",
    path: /^\/cases\/[\w-]+\/stream$/,
    change: ({ status, headers }) => (status === 200 && headers.set("content-type", "text/plain"), {}),
  },
  { found: "listDepartments language", path: /^\/departments$/, answer: (body) => inEnglish(body) },
  {
    found: "acceptCase transition",
    path: /^\/cases\/[\w-]+\/acceptance$/,
    answer: (body, _url, _sent, status) => (status === 200 ? { ...body, state: "submitted" } : body),
  },
  {
    found: "getItem window-channel",
    path: /^\/items\/[\w-]+$/,
    answer: (body) => (body["channels"] ? { ...body, channels: ["web"] } : body),
  },
  {
    found: "getCase personal-url",
    path: /^\/cases\/[\w-]+$/,
    answer: (body) =>
      body["caseNo"] ? { ...body, page: `https://portal.example/case?no=${body["caseNo"] as string}` } : body,
  },
  {
    found: "getItemFile files",
    path: /^\/items\/[\w-]+\/files\/[\w.-]+$/,
    change: ({ status, headers }) => (status === 200 && headers.set("content-type", "application/pdf"), {}),
  },
  {
    found: "signDraft signing",
    path: /^\/drafts\/[\w-]+\/signature$/,
    answer: (body) => within(body, "signature", { identifiedBy: "counter" }),
  },
  {
    found: "createSigningRequest signing",
    path: /^\/drafts\/[\w-]+\/signing-requests$/,
    answer: (body) => (body["fragment"] ? { ...body, fragment: "sign=another" } : body),
  },
  {
    found: "createSigningLookUp signing",
    path: /^\/signing-look-ups$/,
    answer: (body) => (body["ticket"] ? { ...body, requestId: "another" } : body),
  },
  {
    found: "getSigningRequest signing",
    path: /^\/signing-requests\/[\w-]+$/,
    answer: (body) => (body["summary"] ? { ...body, summary: undefined } : body),
  },
  {
    found: "decideSigningRequest signing",
    path: /^\/signing-requests\/[\w-]+\/decision$/,
    answer: (body) => (body["state"] ? { ...body, state: "opened" } : body),
  },
  {
    found: "listOnFile on-file",
    path: /^\/on-file$/,
    answer: (body) =>
      body["items"]
        ? { ...body, items: (body["items"] as object[]).map((entry) => ({ ...entry, watermark: undefined })) }
        : body,
  },
  {
    found: "getOnFileContent bytes",
    path: /^\/on-file\/[\w-]+\/content$/,
    change: ({ status }) => (status === 200 ? { bytes: "<svg/>" } : {}),
  },
  {
    found: "searchOnFile on-file",
    path: /^\/counter\/on-file-searches$/,
    answer: (body) => (body["items"] ? { ...body, items: [] } : body),
  },
  {
    found: "returnCase on-file",
    path: /^\/cases\/[\w-]+\/return$/,
    answer: (body) =>
      body["errors"] ? { ...body, errors: [{ pointer: "/reasons", rule: "material:on-file-already" }] } : body,
  },
  {
    found: "supplementDeferred deferral",
    path: /^\/cases\/[\w-]+\/supplement$/,
    answer: (body) => within(body, "deferral", { suppliedAt: undefined }),
  },
  {
    found: "requestPayment payment",
    path: /^\/cases\/[\w-]+\/payment$/,
    answer: (body) => within(body, "payment", { amountFen: 1 }),
  },
  {
    found: "waivePayment payment",
    path: /^\/cases\/[\w-]+\/payment\/waiver$/,
    answer: (body) => within(body, "payment", { waivedBecause: undefined }),
  },
  {
    found: "verifyCommitment commitment",
    path: /^\/cases\/[\w-]+\/commitment\/verification$/,
    answer: (body) => within(body, "commitment", { rectifyBy: undefined }),
  },
  {
    found: "createDelegation delegation",
    path: /^\/delegations\/[\w-]+$/,
    answer: (body) => (body["powers"] ? { ...body, powers: ["deliver", "decide"] } : body),
  },
  {
    found: "endDelegation delegation",
    path: /^\/delegations\/[\w-]+\/end$/,
    answer: (body) => (body["state"] ? { ...body, state: "active" } : body),
  },
  {
    found: "createInvitationReview reviews",
    path: /^\/review-invitations\/[\w-]+\/reviews$/,
    method: "POST",
    answer: (body) => (body["satisfaction"] ? { ...body, isDefault: true } : body),
  },
  {
    found: "appealReview appeal",
    path: /^\/reviews\/[\w-]+\/appeal$/,
    answer: (body) => within(body, "handling", { state: "assigned" }),
  },
  {
    found: "decideAppeal appeal",
    path: /^\/reviews\/[\w-]+\/appeal\/decision$/,
    answer: (body) => within(body, "appeal", { state: "rejected" }),
  },
  {
    found: "listNews news",
    path: /^\/case-events$/,
    answer: (body) =>
      body["items"]
        ? { ...body, items: (body["items"] as { kind: string }[]).filter(({ kind }) => kind !== "accepted") }
        : body,
  },
];

/** The body with a member of it changed, where it has that. */
const within = (body: Record<string, unknown>, name: string, change: object): Record<string, unknown> =>
  body[name] ? { ...body, [name]: { ...body[name], ...change } } : body;

function inEnglish(body: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(body).replaceAll('"lang":"zh-CN"', '"lang":"en"')) as Record<string, unknown>;
}

describe("a deliberately faulty copy of the sandbox", () => {
  it("is told each of its faults, at the right operation, and nothing else", async () => {
    const before = found(await check({ write: true }));
    const report = found(await check({ write: true }, FAULTS));
    const planted = FAULTS.map(({ found: fault }) => fault);
    assert.deepEqual([...report].filter((fault) => !before.has(fault)).sort(), [...planted].sort());
  });

  it("is told the rule of the contract that each fault breaks, in both languages", async () => {
    const report = await check({ write: true }, FAULTS);
    const all = report.operations.flatMap(({ differences }) => differences);
    for (const { rule, asked, contract: says, came, basis } of all) {
      assert.ok(rule in RULES && asked && basis);
      assert.match(`${says.zh}${came.zh}`, /\p{Script=Han}/u);
      assert.match(`${says.en}${came.en}`, /[a-z]/);
    }
    const said = textReport(report, "zh");
    assert.match(said, /listThemes: GET \/themes -> 404/);
    assert.match(said, /缺少 1 /);
  });
});
