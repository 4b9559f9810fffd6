import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { schemaErrors } from "../../../packages/openapi/src/sandbox/app/json-schema.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { preferredLanguage } from "../../../packages/openapi/src/sandbox/app/language.ts";
import type { Draft, Problem, Receipt } from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "../support/scenario.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const slug = ({ type }: Problem): string => type.slice(type.lastIndexOf("/") + 1);

describe("routes", () => {
  it("answer what is no resource with a problem that a person can quote", async () => {
    const { call } = createScenario();
    const { status, headers, body } = await call<Problem>(undefined, "GET", "/nowhere");
    assert.equal(status, 404);
    assert.equal(headers.get("content-type"), "application/problem+json");
    assert.equal(slug(body), "not-found");
    assert.match(body.supportId, /^YC-[0-9A-Z]{8}$/);
  });

  it("name the methods of a resource to a method it does not have", async () => {
    const { sandbox } = createScenario();
    const response = await sandbox.fetch("http://sandbox.test/items", { method: "DELETE" });
    assert.deepEqual([response.status, slug((await response.clone().json()) as Problem)], [405, "method-not-allowed"]);
    assert.equal(response.headers.get("allow"), "GET, OPTIONS");
  });

  it("answer HEAD as GET without a body", async () => {
    const { sandbox } = createScenario();
    const plain = await sandbox.fetch("http://sandbox.test/", { method: "HEAD" });
    assert.equal(plain.status, 200);
    assert.ok(plain.headers.has("etag"));
    assert.equal(await plain.text(), "");
  });

  it("stand below the base path only", async () => {
    const { sandbox } = createScenario({ basePath: "/api" });
    const status = async (path: string): Promise<number> => (await sandbox.fetch(`http://sandbox.test${path}`)).status;
    assert.deepEqual(
      await Promise.all(["/api", "/api/", "/api/items", "/items", "/apitems"].map(status)),
      [200, 200, 200, 404, 404],
    );
  });

  it("hide what went wrong inside and report it once", async () => {
    const reported: [unknown, string][] = [];
    const { sandbox } = createScenario({
      catalogue: {
        ...smallCatalogue(),
        themes: () => {
          throw new Error("secret detail");
        },
      },
      onError: (error, supportId) => reported.push([error, supportId]),
    });
    const response = await sandbox.fetch("http://sandbox.test/themes");
    const problem = (await response.json()) as Problem;
    assert.equal(response.status, 500);
    assert.equal(slug(problem), "internal");
    assert.doesNotMatch(JSON.stringify(problem), /secret/);
    assert.equal(reported.length, 1);
    assert.equal(reported[0]?.[1], problem.supportId);
  });
});

describe("parameters and bodies", () => {
  const refused = async (
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string | undefined> } = {},
  ) => {
    const { status, body } = await createScenario().call<Problem>("citizen-1", method, path, options);
    return [status, slug(body), ...(body.errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`)];
  };

  it("are refused with 400 when a query or a header is not of the contract", async () => {
    assert.deepEqual(await refused("GET", "/items?limit=0"), [400, "bad-request", " query:limit"]);
    assert.deepEqual(await refused("GET", "/items?limit=ten"), [400, "bad-request", " query:limit"]);
    assert.deepEqual(await refused("GET", "/items?handling=quick"), [400, "bad-request", " query:handling"]);
    assert.deepEqual(
      await refused("POST", "/drafts", { body: { itemCode: "permit" }, headers: { "idempotency-key": undefined } }),
      [400, "bad-request", " header:Idempotency-Key"],
    );
    assert.deepEqual(
      await refused("POST", "/drafts", { body: { itemCode: "permit" }, headers: { "idempotency-key": "short" } }),
      [400, "bad-request", " header:Idempotency-Key"],
    );
  });

  it("may be lists, by commas or repeated", async () => {
    const { call } = createScenario();
    const status = async (query: string) => (await call("counter-hall", "GET", `/counter/cases?${query}`)).status;
    assert.deepEqual(
      await Promise.all(["state=submitted,accepted", "state=submitted&state=decided", "state=lost"].map(status)),
      [200, 200, 400],
    );
  });

  it("are not found when no resource can have such an id", async () => {
    assert.deepEqual(await refused("GET", `/items/${"x".repeat(65)}`), [404, "not-found"]);
  });

  it("are refused when the body is not JSON", async () => {
    assert.deepEqual(await refused("POST", "/drafts", { body: "{" }), [400, "bad-request", " json"]);
    assert.deepEqual(await refused("POST", "/drafts", { body: "a=b", headers: { "content-type": "text/plain" } }), [
      415,
      "unsupported-media-type",
    ]);
    assert.deepEqual(await refused("POST", "/drafts", { body: JSON.stringify({ x: "y".repeat(1_100_000) }) }), [
      413,
      "payload-too-large",
    ]);
  });

  it("are refused with 422 and a pointer to each fault of the body", async () => {
    assert.deepEqual(
      await refused("POST", "/drafts", { body: { itemcode: "permit", draft: { materials: [{ means: "air" }] } } }),
      [
        422,
        "validation",
        "/itemCode required",
        "/draft/materials/0/materialCode required",
        "/draft/materials/0/means enum",
        "/itemcode additionalProperties",
      ],
    );
  });

  it("are judged by the branch that was meant", async () => {
    const certificate = { type: "resident_id", number: "" };
    const applicant = (value: unknown) =>
      refused("POST", "/drafts", { body: { itemCode: "permit", draft: { applicant: value } } });
    assert.deepEqual(await applicant({ kind: "person", certificate, representative: "乙" }), [
      422,
      "validation",
      "/draft/applicant/name required",
      "/draft/applicant/certificate/number minLength",
      "/draft/applicant/representative additionalProperties",
    ]);
    assert.deepEqual(await applicant({ name: "甲" }), [422, "validation", "/draft/applicant/kind required"]);
    assert.deepEqual(await applicant({ kind: "robot" }), [422, "validation", "/draft/applicant/kind enum"]);
  });
});

describe("faults of form data", () => {
  const schema = smallCatalogue().form("permit", "zh-CN")?.schema ?? {};
  const faults = (data: unknown) => schemaErrors(data, schema, "/data");

  it("name fields that are missing, also by a condition or a dependence", () => {
    assert.deepEqual(faults({}), [
      { pointer: "/data/name", rule: "required" },
      { pointer: "/data/area", rule: "required" },
    ]);
    assert.deepEqual(faults({ name: "店", area: 5, online: true }), [{ pointer: "/data/site", rule: "required" }]);
    assert.deepEqual(faults({ name: "店", area: 5, manager: { id: "11010519491231002X" } }), [
      { pointer: "/data/mobile", rule: "dependentRequired" },
    ]);
  });

  it("name rules with their limits, formats of the domain and choices among values", () => {
    assert.deepEqual(faults({ name: "", area: 0.5 }), [
      { pointer: "/data/name", rule: "minLength", params: { minLength: 1 } },
      { pointer: "/data/area", rule: "minimum", params: { minimum: 1 } },
    ]);
    assert.deepEqual(faults({ name: "店", area: "5", kind: "mall", mobile: "12345" }), [
      { pointer: "/data/area", rule: "type", params: { type: "number" } },
      { pointer: "/data/kind", rule: "enum" },
      { pointer: "/data/mobile", rule: "format:cn-mobile" },
    ]);
    assert.deepEqual(faults({ name: "店", area: 5, mobile: "13800000001", manager: { id: "110105194912310021" } }), [
      { pointer: "/data/manager/id", rule: "format:cn-resident-id" },
    ]);
  });

  it("find names that pointers must escape", () => {
    const odd = { type: "object", properties: { "a/b~c 名": { type: "object", required: ["x%"] } } };
    assert.deepEqual(schemaErrors({ "a/b~c 名": {} }, odd), [{ pointer: "/a~1b~0c 名/x%", rule: "required" }]);
  });

  it("are none for valid data", () => {
    assert.deepEqual(faults({ name: "店", area: 5, kind: "shop", online: false, extra: 1 }), []);
  });
});

describe("languages", () => {
  it("follow the wishes in their order of weight, and are Chinese without one", () => {
    const wishes = [
      null,
      "",
      "en",
      "en-GB,zh;q=0.5",
      "zh-CN,en;q=0.9",
      "fr",
      "fr,en;q=0.2",
      "en;q=0,zh",
      "en;q=0.3, zh-Hans;q=0.8",
    ];
    assert.deepEqual(wishes.map(preferredLanguage), [
      "zh-CN",
      "zh-CN",
      "en",
      "en",
      "zh-CN",
      "zh-CN",
      "en",
      "zh-CN",
      "zh-CN",
    ]);
  });

  it("are told by the answer, and a text without a translation says that it is Chinese", async () => {
    const { call } = createScenario();
    const english = { headers: { "accept-language": "en" } };
    const permit = await call<{ name: unknown }>(undefined, "GET", "/items/permit", english);
    assert.equal(permit.headers.get("content-language"), "en");
    assert.match(permit.headers.get("vary") ?? "", /Accept-Language/);
    assert.deepEqual(permit.body.name, { text: "Sample permit", lang: "en" });
    const card = await call<{ name: { lang: string } }>(undefined, "GET", "/items/card", english);
    assert.equal(card.body.name.lang, "zh-CN");
    const form = await call(undefined, "GET", "/items/permit/form", english);
    assert.equal(form.headers.get("content-language"), "zh-CN");
  });
});

describe("callers", () => {
  it("without a token that holds are told to sign in", async () => {
    const { call, clock, sandbox } = createScenario();
    assert.equal((await call(undefined, "GET", "/me")).status, 401);
    const bad = await call<Problem>(undefined, "GET", "/me", { headers: { authorization: "Bearer nonsense" } });
    assert.deepEqual(
      [bad.status, slug(bad.body), bad.headers.get("www-authenticate")],
      [401, "unauthenticated", "Bearer"],
    );
    assert.equal((await call("citizen-1", "GET", "/me")).status, 200);
    clock.advance(sandbox.context.settings.tokenSeconds);
    assert.equal((await call("citizen-1", "GET", "/me")).status, 401);
  });

  it("of the wrong role are refused", async () => {
    const { call } = createScenario();
    const { status, body } = await call<Problem>("citizen-1", "GET", "/counter/cases");
    assert.deepEqual([status, slug(body)], [403, "forbidden"]);
    assert.equal((await call("counter-hall", "GET", "/cases")).status, 403);
  });

  it("read what is public also with a token that no longer holds", async () => {
    const { call } = createScenario();
    const { status } = await call(undefined, "GET", "/items", { headers: { authorization: "Bearer nonsense" } });
    assert.equal(status, 200);
  });

  it("are known to themselves, staff with their body and window", async () => {
    const { call } = createScenario();
    const citizen = await call<{ displayName: string; applicant: { name: string } }>("citizen-1", "GET", "/me");
    assert.equal(citizen.body.applicant.name, "样例甲");
    const counter = await call<{ staff: { windowCodes: string[]; body: { code: string } } }>(
      "counter-hall",
      "GET",
      "/me",
    );
    assert.deepEqual([counter.body.staff.windowCodes, counter.body.staff.body.code], [["SCJY"], "approval"]);
    assert.equal(counter.headers.get("cache-control"), "no-store");
  });
});

describe("caching", () => {
  it("lets everybody keep public answers and spares those who have them", async () => {
    const { call } = createScenario();
    const first = await call(undefined, "GET", "/items/permit");
    assert.match(first.headers.get("cache-control") ?? "", /^public, max-age=\d+$/);
    const etag = first.headers.get("etag") ?? "";
    const again = await call(undefined, "GET", "/items/permit", { headers: { "if-none-match": `"other", ${etag}` } });
    assert.deepEqual([again.status, again.headers.get("etag"), again.body], [304, etag, undefined]);
    const english = { "accept-language": "en", "if-none-match": etag };
    assert.equal((await call(undefined, "GET", "/items/permit", { headers: english })).status, 200);
  });

  it("keeps what the counter sees of a guide to the counter", async () => {
    const { call } = createScenario();
    const open = await call<{ checkpoints: unknown[] }>(undefined, "GET", "/items/permit/guide");
    const counter = await call<{ checkpoints: unknown[] }>("counter-hall", "GET", "/items/permit/guide");
    assert.deepEqual([open.body.checkpoints.length, counter.body.checkpoints.length], [0, 1]);
    assert.equal(counter.headers.get("cache-control"), "private, no-cache");
    assert.match(open.headers.get("vary") ?? "", /Authorization/);
    assert.notEqual(open.headers.get("etag"), counter.headers.get("etag"));
  });

  it("reads a guide as of a day", async () => {
    const { call } = createScenario();
    assert.equal((await call(undefined, "GET", "/items/permit/guide?asOf=2026-01-01")).status, 200);
    assert.equal((await call(undefined, "GET", "/items/permit/guide?asOf=2025-12-31")).status, 404);
    assert.equal((await call(undefined, "GET", "/items/permit/guide?asOf=someday")).status, 400);
  });
});

describe("pages of other origins", () => {
  it("may call everything, and read the headers they need", async () => {
    const { fetch } = createScenario();
    const preflight = await fetch("/drafts/d-1", {
      method: "OPTIONS",
      headers: { origin: "https://portal.example", "access-control-request-method": "PATCH" },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
    assert.equal(preflight.headers.get("access-control-allow-methods"), "GET, PATCH, DELETE");
    assert.match(
      preflight.headers.get("access-control-allow-headers") ?? "",
      /Authorization.*Idempotency-Key.*If-Match/,
    );
    assert.ok(Number(preflight.headers.get("access-control-max-age")) >= 600);
    const response = await fetch("/items", { headers: { origin: "https://portal.example" } });
    const exposed = (response.headers.get("access-control-expose-headers") ?? "").split(", ");
    for (const name of ["ETag", "Location", "Retry-After", "Upload-Offset", "Content-Language"])
      assert.ok(exposed.includes(name));
  });

  it("may read problems too", async () => {
    const { fetch } = createScenario();
    for (const path of ["/me", "/nowhere", "/items?limit=0"]) {
      assert.equal((await fetch(path)).headers.get("access-control-allow-origin"), "*");
    }
  });

  it("learn which tus is spoken", async () => {
    const { fetch } = createScenario();
    const { headers } = await fetch("/uploads", { method: "OPTIONS" });
    assert.deepEqual(
      [headers.get("tus-version"), headers.get("tus-extension")],
      ["1.0.0", "creation,expiration,termination"],
    );
  });
});

describe("a repeated call with the same key", () => {
  const key = { "idempotency-key": "one-and-the-same-key" };
  const begin = (scenario: ReturnType<typeof createScenario>, persona: string, body: unknown) =>
    scenario.call<Draft & Problem>(persona, "POST", "/drafts", { body, headers: key });

  it("gets the first answer again, and nothing happens twice", async () => {
    const scenario = createScenario();
    const first = await begin(scenario, "citizen-1", { itemCode: "permit" });
    const second = await begin(scenario, "citizen-1", { itemCode: "permit" });
    assert.deepEqual([second.status, second.body], [201, first.body]);
    for (const name of ["etag", "location"]) assert.equal(second.headers.get(name), first.headers.get(name));
    assert.equal(scenario.sandbox.context.store.list("drafts").length, 1);
  });

  it("is refused with another body", async () => {
    const scenario = createScenario();
    await begin(scenario, "citizen-1", { itemCode: "permit" });
    const { status, body } = await begin(scenario, "citizen-1", { itemCode: "card" });
    assert.deepEqual([status, slug(body)], [422, "idempotency-key-reused"]);
  });

  it("is another call from another caller", async () => {
    const scenario = createScenario();
    const first = await begin(scenario, "citizen-1", { itemCode: "permit" });
    const second = await begin(scenario, "citizen-2", { itemCode: "permit" });
    assert.notEqual(first.body.id, second.body.id);
  });

  it("may be made anew when the first one failed", async () => {
    const scenario = createScenario();
    assert.equal((await begin(scenario, "citizen-1", { itemCode: "nothing" })).status, 404);
    assert.equal((await begin(scenario, "citizen-1", { itemCode: "permit" })).status, 201);
  });

  it("is a new one after a day", async () => {
    const scenario = createScenario({ settings: { tokenSeconds: 10 * 86_400 } });
    const first = await begin(scenario, "citizen-1", { itemCode: "permit" });
    scenario.clock.advance(24 * 3600 + 1);
    const second = await begin(scenario, "citizen-1", { itemCode: "permit" });
    assert.notEqual(first.body.id, second.body.id);
  });
});

describe("planted faults", () => {
  it("break the connection before or after the work, as often as they say", async () => {
    const { call, sandbox } = createScenario();
    const drafts = (): number => sandbox.context.store.list("drafts").length;
    const begin = () => call("citizen-1", "POST", "/drafts", { body: { itemCode: "permit" } });
    sandbox.faults.plant([
      { kind: "drop_request", operation: "createDraft", times: 1 },
      { kind: "drop_response", operation: "createDraft", times: 1 },
    ]);
    await assert.rejects(begin(), TypeError);
    assert.equal(drafts(), 0);
    await assert.rejects(begin(), TypeError);
    assert.equal(drafts(), 1);
    assert.equal((await begin()).status, 201);
  });

  it("answer in the platform's or a gateway's place", async () => {
    const { call, sandbox } = createScenario();
    sandbox.faults.plant([
      { kind: "status", status: 429, retryAfter: 7, pathPrefix: "/items", times: 1 },
      { kind: "html", pathPrefix: "/items", method: "get", times: 1 },
    ]);
    const limited = await call<Problem>(undefined, "GET", "/items");
    assert.deepEqual(
      [limited.status, slug(limited.body), limited.headers.get("retry-after")],
      [429, "rate-limited", "7"],
    );
    const page = await sandbox.fetch("http://sandbox.test/items");
    assert.deepEqual([page.status, page.headers.get("content-type")], [502, "text/html"]);
    assert.equal((await call(undefined, "GET", "/items")).status, 200);
    assert.deepEqual(sandbox.faults.list(), []);
  });

  it("slow a call down and leave others alone", async () => {
    const { call, sandbox } = createScenario();
    sandbox.faults.plant([{ kind: "latency", ms: 30, operation: "listThemes", times: 1 }]);
    const order: string[] = [];
    await Promise.all([
      call(undefined, "GET", "/themes").then(() => order.push("themes")),
      call(undefined, "GET", "/items").then(() => order.push("items")),
    ]);
    assert.deepEqual(order, ["items", "themes"]);
  });
});

describe("the sandbox's control", () => {
  it("gives tokens for personas, who are listed", async () => {
    const { call } = createScenario();
    const personas = await call<{ items: { id: string }[] }>(undefined, "GET", "/__sandbox/personas");
    const ids = personas.body.items.map(({ id }) => id);
    const english = await call<{ items: { id: string; displayName: string }[] }>(
      undefined,
      "GET",
      "/__sandbox/personas",
      { headers: { "accept-language": "en" } },
    );
    const called = (id: string) => english.body.items.find((each) => each.id === id)?.displayName;
    assert.equal(called("citizen-1"), "Yangli Jia (citizen)");
    assert.equal(called("counter-hall"), "Clerk, comprehensive windows");
    for (const id of [
      "citizen-1",
      "citizen-2",
      "company-1",
      "counter-hall",
      "counter-GAZY",
      "office-market-supervision",
      "supervisor",
    ]) {
      assert.ok(ids.includes(id), id);
    }
    const given = await call<{ token: string; expiresAt: string }>(undefined, "POST", "/__sandbox/tokens", {
      body: { persona: "company-1", ttlSeconds: 60 },
    });
    assert.deepEqual([given.status, given.body.expiresAt], [201, "2026-03-02T09:01:00+08:00"]);
    const me = await call<{ displayName: string }>(undefined, "GET", "/me", {
      headers: { authorization: `Bearer ${given.body.token}` },
    });
    assert.equal(me.body.displayName, "南郑样例餐饮店");
    assert.equal((await call(undefined, "POST", "/__sandbox/tokens", { body: { persona: "nobody" } })).status, 422);
  });

  it("sets the clock, plants and clears faults, and begins anew", async () => {
    const { call, clock, sandbox } = createScenario();
    const set = await call<{ now: string }>(undefined, "POST", "/__sandbox/clock", {
      body: { now: "2026-05-01T08:00:00+08:00", advanceSeconds: 90 },
    });
    assert.deepEqual([set.body.now, clock.iso()], ["2026-05-01T08:01:30+08:00", "2026-05-01T08:01:30+08:00"]);
    const fault = { kind: "status", status: 503, times: 2 };
    assert.equal((await call(undefined, "POST", "/__sandbox/faults", { body: [fault] })).status, 201);
    assert.equal((await call(undefined, "GET", "/items")).status, 503);
    assert.equal((await call(undefined, "DELETE", "/__sandbox/faults")).status, 204);
    await call("citizen-1", "POST", "/drafts", { body: { itemCode: "permit" } });
    assert.equal((await call(undefined, "POST", "/__sandbox/reset")).status, 204);
    assert.deepEqual(sandbox.context.store.list("drafts"), []);
    assert.equal((await call(undefined, "POST", "/__sandbox/faults", { body: [{ kind: "fire" }] })).status, 422);
  });

  it("is there only when it is asked for, and for nobody a server does not trust", async () => {
    const without = createScenario({ control: false });
    assert.equal((await without.call(undefined, "GET", "/__sandbox/personas")).status, 404);
    const { sandbox } = createScenario();
    const request = new Request("http://sandbox.test/__sandbox/personas");
    assert.equal((await sandbox.handle(request, { mayControl: false })).status, 403);
  });
});

describe("the sandbox's fetch", () => {
  it("rejects as soon as it is aborted", async () => {
    const { sandbox } = createScenario();
    const reason = new Error("enough");
    await assert.rejects(sandbox.fetch("http://sandbox.test/", { signal: AbortSignal.abort(reason) }), reason);
    sandbox.faults.plant([{ kind: "latency", ms: 50, times: 1 }]);
    const controller = new AbortController();
    const call = sandbox.fetch("http://sandbox.test/", { signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(call, reason);
  });

  it("ends a stream when it is aborted", async () => {
    const { call, sandbox } = createScenario();
    const { body: draft } = await call<Draft>("citizen-1", "POST", "/drafts", { body: { itemCode: "card" } });
    const input = { delivery: { method: "pickup" }, formVersion: "3" };
    await call("citizen-1", "PATCH", `/drafts/${draft.id}`, { body: input, headers: { "if-match": "*" } });
    const { body: receipt } = await call<Receipt>("citizen-1", "POST", `/drafts/${draft.id}/submission`);
    const controller = new AbortController();
    const stream = await sandbox.fetch(`http://sandbox.test/cases/${receipt.case.caseNo}/stream`, {
      headers: { authorization: `Bearer ${sandbox.issueToken("citizen-1")}` },
      signal: controller.signal,
    });
    const reason = new Error("enough");
    controller.abort(reason);
    await assert.rejects(stream.text(), reason);
  });
});

describe("a problem", () => {
  it("says its detail in the language that was asked for", async () => {
    const { call } = createScenario({ catalogue: createCatalogue() });
    const detailIn = async (language: string): Promise<string | undefined> => {
      const options = { headers: { "accept-language": language } };
      return (await call<Problem>(undefined, "GET", "/items?cursor=bm8", options)).body.detail;
    };
    assert.match((await detailIn("en")) ?? "", /cursor/);
    assert.match((await detailIn("zh-CN")) ?? "", /游标/);
  });
});
