import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createIdempotencyKey, isYichuangError, YichuangError } from "@yichuang/sdk";
import type { CaseState, Fetch, LogEntry, Open } from "@yichuang/sdk";
import type { Answer } from "./support.ts";
import { answering, broken, clientOver, html, json, problem, ROOT, settle } from "./support.ts";

const creation = { itemCode: "QYDJ-001-01" };
const draft = json({ id: "d1" }, 201, { etag: '"1"' });
const failure = async (promise: Promise<unknown>): Promise<YichuangError> => {
  const error: unknown = await promise.then(
    () => assert.fail("it succeeded"),
    (thrown: unknown) => thrown,
  );
  assert(isYichuangError(error), String(error));
  return error;
};

describe("repetition", () => {
  it("repeats a read that failed in passing", async () => {
    const platform = answering(broken, problem("unavailable", 503), html(502), json({ code: "a" }));
    assert.deepEqual(await clientOver(platform).items.get("a"), { code: "a" });
    assert.equal(platform.requests.length, 4);
  });

  it("gives up after three repetitions", async () => {
    const platform = answering(broken);
    const error = await failure(clientOver(platform).items.get("a"));
    assert.equal(platform.requests.length, 4);
    assert.deepEqual([error.kind, error.retryable], ["network", true]);
  });

  it("repeats on 408, 425, 429, 502, 503 and 504, and on no other refusal", async () => {
    for (const status of [400, 401, 403, 404, 408, 409, 410, 412, 413, 422, 425, 428, 429, 500, 501, 502, 503, 504]) {
      const passing = [408, 425, 429, 502, 503, 504].includes(status);
      const getToken = () => null;
      const read = answering(json({}, status), json({ code: "a" }));
      await clientOver(read, { getToken })
        .items.get("a")
        .catch(() => {});
      const write = answering(json({}, status), draft);
      await clientOver(write, { getToken: () => "token" })
        .drafts.create(creation)
        .catch(() => {});
      // A refused token is renewed, which is no repetition of ours.
      const expected = [passing ? 2 : 1, passing || status === 401 ? 2 : 1];
      assert.deepEqual([read.requests.length, write.requests.length], expected, String(status));
    }
  });

  it("repeats a keyed write under the same key", async () => {
    const platform = answering(broken, problem("unavailable", 503), draft);
    await clientOver(platform).drafts.create(creation);
    const keys = platform.requests.map((request) => request.headers.get("idempotency-key"));
    assert.equal(keys.length, 3);
    assert.match(keys[0] ?? "", /^[A-Za-z0-9_-]{32}$/);
    assert.equal(new Set(keys).size, 1);
    assert.deepEqual(await platform.requests[2]?.json(), creation);
  });

  it("takes up a write with the key that its error carries", async () => {
    const platform = answering(problem("rate-limited", 429, {}, { "retry-after": "600" }), draft);
    const client = clientOver(platform);
    const { idempotencyKey } = await failure(client.drafts.create(creation));
    await client.drafts.create(creation, { idempotencyKey });
    assert.equal(platform.requests[1]?.headers.get("idempotency-key"), idempotencyKey);
  });

  it("makes the key of a write before it is sent, so that one that was given up can be taken up too", async () => {
    const stop = new AbortController();
    const silent = answering(() => new Promise(() => {}));
    const pending = failure(clientOver(silent).drafts.create(creation, { signal: stop.signal }));
    await settle();
    stop.abort();
    const { kind, idempotencyKey } = await pending;
    assert.deepEqual([kind, silent.requests[0]?.headers.get("idempotency-key")], ["aborted", idempotencyKey]);
  });

  it("repeats a submission, which its draft keys", async () => {
    const platform = answering(broken, json({ lookUpSecret: "x" }, 201));
    await clientOver(platform).drafts.submit("d1");
    assert.equal(platform.requests.length, 2);
    assert.equal(platform.requests[0]?.headers.get("idempotency-key"), null);
  });

  it("never repeats a write without a key", async () => {
    const refusals = [408, 425, 429, 502, 503, 504].map((status) => json({}, status));
    for (const answer of [broken, ...refusals, problem("idempotency-in-progress", 409)]) {
      const platform = answering(answer);
      const client = clientOver(platform);
      await failure(client.drafts.update({ id: "d1", etag: '"1"' }, {}));
      await failure(client.cases.lookUp({ caseNo: "1", secret: "s" }));
      await failure(client.drafts.delete("d1"));
      assert.equal(platform.requests.length, 3);
    }
  });

  it("waits for a keyed try that is under way, but not for another conflict", async () => {
    const patient = answering(problem("idempotency-in-progress", 409), draft);
    await clientOver(patient).drafts.create(creation);
    assert.equal(patient.requests.length, 2);
    const refused = answering(problem("illegal-transition", 409));
    assert.equal((await failure(clientOver(refused).drafts.create(creation))).kind, "conflict");
    assert.equal(refused.requests.length, 1);
  });

  it("waits as long as the platform asks", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const platform = answering(problem("rate-limited", 429, {}, { "retry-after": "2" }), json({}));
    const read = clientOver(platform).items.get("a");
    await settle();
    t.mock.timers.tick(1999);
    await settle();
    assert.equal(platform.requests.length, 1);
    t.mock.timers.tick(1);
    await read;
    assert.equal(platform.requests.length, 2);
  });

  it("does not wait longer than 30 seconds: the error says how long", async () => {
    const platform = answering(problem("unavailable", 503, {}, { "retry-after": "31" }));
    const error = await failure(clientOver(platform).items.get("a"));
    assert.equal(platform.requests.length, 1);
    assert.deepEqual([error.kind, error.retryAfter], ["unavailable", 31]);
  });

  it("does not wait beyond the time there is for all tries", async () => {
    const platform = answering(problem("unavailable", 503, {}, { "retry-after": "10" }));
    const error = await failure(clientOver(platform, { retry: { totalTimeout: 5_000 } }).items.get("a"));
    assert.deepEqual([platform.requests.length, error.kind], [1, "unavailable"]);
  });

  it("counts a body that breaks off as a failed try", async () => {
    const cut: Answer = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }));
    const platform = answering(cut, json({ code: "a" }));
    assert.deepEqual(await clientOver(platform).items.get("a"), { code: "a" });
  });

  it("gives a try up that does not answer in time", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const silent: Answer = () => new Promise(() => {});
    const platform = answering(silent, json({ code: "a" }));
    const read = clientOver(platform).items.get("a");
    await settle();
    t.mock.timers.tick(20_000);
    await settle();
    t.mock.timers.tick(0);
    await read;
    assert.equal(platform.requests.length, 2);
    const hopeless = failure(clientOver(answering(silent), { retry: { limit: 0 } }).items.get("a"));
    await settle();
    t.mock.timers.tick(20_000);
    const error = await hopeless;
    assert.deepEqual([error.kind, error.retryable], ["timeout", true]);
  });
});

describe("errors", () => {
  it("a page of a gateway is an error of its own kind", async () => {
    const bad = await failure(clientOver(answering(html(502))).items.get("a"));
    assert.deepEqual([bad.kind, bad.status, bad.retryable, bad.problem], ["gateway", 502, true, undefined]);
    const missing = await failure(clientOver(answering(html(404))).items.get("a"));
    assert.deepEqual([missing.kind, missing.retryable], ["gateway", false]);
    const loginWall = await failure(clientOver(answering(html(200))).items.get("a"));
    assert.deepEqual([loginWall.kind, loginWall.status], ["gateway", 200]);
  });

  it("an answer that is no JSON is unexpected", async () => {
    const garbled: Answer = () => new Response("{", { headers: { "content-type": "application/json" } });
    assert.equal((await failure(clientOver(answering(garbled)).items.get("a"))).kind, "unexpected");
  });

  it("whatever is aborted is aborted, before, during and between tries", async () => {
    const reasons = [undefined, new TypeError("fetch failed"), "because", new YichuangError("network")];
    for (const reason of reasons) {
      const gone = await failure(clientOver(answering(json({}))).items.get("a", { signal: AbortSignal.abort(reason) }));
      assert.equal(gone.kind, "aborted");
      const during = new AbortController();
      const silent = answering(() => new Promise(() => {}));
      const pending = clientOver(silent).items.get("a", { signal: during.signal });
      await settle();
      during.abort(reason);
      assert.deepEqual([(await failure(pending)).kind, silent.requests.length], ["aborted", 1]);
      const between = new AbortController();
      const waiting = clientOver(answering(broken), { retry: { backoff: 60_000, maxBackoff: 60_000 } });
      const retrying = waiting.items.get("a", { signal: between.signal });
      await settle();
      between.abort(reason);
      const error = await failure(retrying);
      assert.deepEqual([error.kind, error.retryable], ["aborted", false]);
    }
  });

  it("are known across copies of the package", () => {
    const foreign = Object.assign(new Error("x"), { [Symbol.for("yichuang.error.v1")]: true, kind: "network" });
    assert(isYichuangError(foreign));
    assert(!isYichuangError(new Error("x")) && !isYichuangError(null) && !isYichuangError("network"));
  });
});

describe("requests", () => {
  it("fill paths, leave out what is undefined and repeat lists", async () => {
    const platform = answering(json({ items: [], total: 0 }));
    const client = clientOver(platform, { baseUrl: `${ROOT}/` });
    await client.counter.cases({ state: ["submitted", "accepted"], all: true, cursor: undefined });
    await client.items.get("a/b c");
    assert.equal(platform.requests[0]?.url, `${ROOT}/counter/cases?state=submitted&state=accepted&all=true`);
    assert.equal(platform.requests[1]?.url, `${ROOT}/items/a%2Fb%20c`);
    assert.equal((await failure(client.items.get(".."))).kind, "invalid");
    assert.equal((await failure(client.items.get(""))).kind, "invalid");
  });

  it("ask in the client's language, or in that of the call", async () => {
    const platform = answering(json({}));
    const client = clientOver(platform);
    await client.items.get("a");
    client.setLocale("en");
    await client.items.get("a");
    await client.items.get("a", { locale: "zh-CN" });
    const languages = platform.requests.map((request) => request.headers.get("accept-language"));
    assert.deepEqual(languages, ["zh-CN", "en", "zh-CN"]);
  });

  it("give status and headers where they are asked for", async () => {
    const platform = answering(json({ code: "a" }, 200, { "content-language": "en" }));
    const { data, response } = await clientOver(platform).items.get("a").withResponse();
    assert.deepEqual([data.code, response.status, response.headers.get("content-language")], ["a", 200, "en"]);
  });

  it("are logged by the paths of the contract, never by what stands in them", async () => {
    const entries: LogEntry[] = [];
    const secret = "610721-20261122-0001";
    const answer = answering(
      broken,
      problem("not-found", 404, { detail: secret }),
      json({ items: [], total: 0, secret }),
    );
    const client = clientOver(answer, { onLog: (entry) => entries.push(entry), getToken: () => `token-${secret}` });
    await failure(client.cases.get(secret));
    await client.items.list({ q: secret });
    await client.cases.withdraw(secret, { reason: secret });
    const allowed = ["operation", "path", "attempts", "milliseconds", "status", "kind", "supportId"];
    assert(entries.every((entry) => Object.keys(entry).every((member) => allowed.includes(member))));
    assert.doesNotMatch(JSON.stringify(entries), new RegExp(secret));
    const [{ milliseconds, ...entry } = { milliseconds: -1 }] = entries;
    assert(milliseconds >= 0);
    const known = { operation: "getCase", path: "/cases/{caseNo}", attempts: 2 };
    assert.deepEqual(entry, { ...known, kind: "not_found", status: 404, supportId: "YC-1" });
    assert.deepEqual([entries.length, entries[1]?.path, entries[1]?.kind], [3, "/items", undefined]);
  });

  it("go through a gateway of the portal's own in a few lines", async () => {
    const platform = answering(json({ code: "a" }));
    /** A gateway that takes one address only, and wraps what it is sent and answers. */
    const gateway: Fetch = async (request) => {
      const { method, url, headers } = request;
      const call = { method, url, headers: [...headers], body: await request.text() };
      const sent = JSON.parse(JSON.stringify({ call })) as { call: typeof call };
      const answer = await platform.fetch(
        new Request(sent.call.url, { method: sent.call.method, headers: sent.call.headers }),
      );
      const wrapped = { code: answer.status, data: await answer.text() };
      return new Response(wrapped.data, { status: wrapped.code, headers: answer.headers });
    };
    const { data, response } = await clientOver({ fetch: async (request) => gateway(request) })
      .items.get("a")
      .withResponse();
    assert.deepEqual([data.code, response.status, platform.requests[0]?.url], ["a", 200, `${ROOT}/items/a`]);
  });

  it("hand out words that this version has never heard of as they stand", async () => {
    const platform = answering(json({ caseNo: "1", state: "archived", allowedActions: ["praise"] }));
    const current = await clientOver(platform).cases.get("1");
    const state: Open<CaseState> = current.state;
    const worded = (word: Open<CaseState>): string => {
      switch (word) {
        case "submitted":
          return "已提交";
        default:
          return word;
      }
    };
    assert.deepEqual([worded(state), worded("submitted"), current.allowedActions], ["archived", "已提交", ["praise"]]);
  });

  it("read files as blobs and drafts with their version", async () => {
    const pdf: Answer = () => new Response("%PDF-", { headers: { "content-type": "application/pdf" } });
    const blob = await clientOver(answering(pdf)).cases.document("1", "d");
    assert.deepEqual([blob.type, await blob.text()], ["application/pdf", "%PDF-"]);
    const platform = answering(json({ id: "d1" }, 200, { etag: '"7"' }), json({ id: "d1" }, 200, { etag: '"8"' }));
    const client = clientOver(platform);
    const read = await client.drafts.get("d1");
    const saved = await client.drafts.update(read, { step: "materials" });
    assert.deepEqual([read.etag, saved.etag], ['"7"', '"8"']);
    assert.equal(platform.requests[1]?.headers.get("if-match"), '"7"');
    const hidden = await failure(clientOver(answering(json({ id: "d1" }))).drafts.get("d1"));
    assert.equal(hidden.kind, "unexpected");
  });

  it("make keys that do not repeat", () => {
    const keys = new Set(Array.from({ length: 1000 }, createIdempotencyKey));
    assert.equal(keys.size, 1000);
    for (const key of keys) assert.match(key, /^[A-Za-z0-9_-]{32}$/);
  });
});

describe("versions", () => {
  it("are asked about, and an unchanged answer comes from memory", async () => {
    const platform = answering(json({ code: "a" }, 200, { etag: 'W/"1"' }), () => new Response(null, { status: 304 }));
    const client = clientOver(platform);
    const first = await client.items.get("a");
    const second = await client.items.get("a");
    assert.equal(platform.requests[1]?.headers.get("if-none-match"), 'W/"1"');
    assert.deepEqual(second, first);
    assert.notEqual(second, first);
  });

  it("are kept by language, and never of personal answers", async () => {
    const platform = answering(json({}, 200, { etag: '"1"' }));
    const client = clientOver(platform);
    await client.items.get("a");
    await client.items.get("a", { locale: "en" });
    await client.cases.get("1");
    await client.cases.get("1");
    assert(platform.requests.every((request) => !request.headers.has("if-none-match")));
  });

  it("are forgotten when there are too many", async () => {
    const platform = answering(json({}, 200, { etag: '"1"' }));
    const client = clientOver(platform);
    for (let code = 0; code <= 60; code++) await client.items.get(`i${code}`);
    await client.items.get("i0");
    await client.items.get("i60");
    assert.equal(platform.requests[61]?.headers.get("if-none-match"), null);
    assert.equal(platform.requests[62]?.headers.get("if-none-match"), '"1"');
  });
});

describe("pages", () => {
  const pages: Answer = (request) => {
    const cursor = new URL(request.url).searchParams.get("cursor");
    const page = cursor === null ? { items: [1, 2], total: 3, nextCursor: "c1" } : { items: [3], total: 3 };
    return new Response(JSON.stringify(page), { headers: { "content-type": "application/json" } });
  };

  it("can be awaited one by one", async () => {
    const platform = answering(pages);
    const page = await clientOver(platform).items.list({ q: "公司" });
    assert.deepEqual([page.items.length, page.total, page.nextCursor], [2, 3, "c1"]);
    assert.equal(platform.requests.length, 1);
  });

  it("can be walked through to the last entry, the query kept", async () => {
    const platform = answering(pages);
    const entries: unknown[] = [];
    for await (const entry of clientOver(platform).items.list({ q: "公司" })) entries.push(entry);
    assert.deepEqual(entries, [1, 2, 3]);
    assert.equal(new URL(platform.requests[1]?.url ?? "").searchParams.get("q"), "公司");
  });

  it("give status and headers too", async () => {
    const { data, response } = await clientOver(answering(pages)).items.list().withResponse();
    assert.deepEqual([data.items, response.status], [[1, 2], 200]);
  });

  it("end with the kind aborted when they are given up between two of them", async () => {
    const platform = answering(pages);
    const stop = new AbortController();
    const walk = async () => {
      for await (const entry of clientOver(platform).items.list({}, { signal: stop.signal }))
        if (Number(entry) === 2) stop.abort(new TypeError("tired"));
    };
    assert.equal((await failure(walk())).kind, "aborted");
    assert.equal(platform.requests.length, 1);
  });

  it("are not read beyond what is looked at", async () => {
    const platform = answering(pages);
    for await (const entry of clientOver(platform).items.list()) if (Number(entry) === 2) break;
    assert.equal(platform.requests.length, 1);
  });
});
