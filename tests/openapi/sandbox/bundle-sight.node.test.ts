import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, CaseEvents, CaseSummaryPage, LookUp, Problem } from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import { APPLICANT, COUNTER, FOOD, OFFICES, REGISTRATION, SIGN, granted, scene } from "../support/bundle-scene.ts";

describe("who sees what of a bundle", () => {
  const listed = async (call: ReturnType<typeof scene>["call"], by: string, path: string): Promise<string[]> =>
    (await call<CaseSummaryPage>(by, "GET", path)).body.items.map(({ caseNo }) => caseNo);

  it("is once in the applicant's list and the window's queue, and by its parts in the departments'", async () => {
    const { apply, toReview, call } = scene();
    const { caseNo, numberOf } = await apply();
    assert.deepEqual(await listed(call, APPLICANT, "/cases"), [caseNo]);
    assert.deepEqual(await listed(call, COUNTER, "/counter/cases"), [caseNo]);
    assert.deepEqual(await listed(call, COUNTER, "/counter/cases?all=true"), [caseNo]);
    assert.deepEqual(await listed(call, "office-market-supervision", "/office/cases"), []);
    await toReview(caseNo);
    for (const code of [REGISTRATION, FOOD, SIGN])
      assert.deepEqual(await listed(call, OFFICES[code] ?? "", "/office/cases"), [numberOf(code)]);
    assert.deepEqual(await listed(call, "office-market-supervision", "/office/cases?all=true"), [numberOf(FOOD)]);
  });

  it("says in lists how many parts it has and how many are decided, and of nothing else", async () => {
    const { apply, toReview, call } = scene();
    const { caseNo, onPart } = await apply();
    const progress = async (by: string, path: string) =>
      (await call<CaseSummaryPage>(by, "GET", path)).body.items.map(({ partsProgress }) => partsProgress);
    assert.deepEqual(await progress(APPLICANT, "/cases"), [{ total: 3, decided: 0 }]);
    await toReview(caseNo);
    await onPart(FOOD, "decision", granted);
    assert.deepEqual(await progress(APPLICANT, "/cases"), [{ total: 3, decided: 1 }]);
    assert.deepEqual(await progress("office-market-supervision", "/office/cases?all=true"), [undefined]);
  });

  it("opens whole and parts with one secret and one ticket", async () => {
    const { apply, call } = scene();
    const { receipt, caseNo, numberOf } = await apply();
    const body = { caseNo, secret: receipt.lookUpSecret };
    const { body: found } = await call<LookUp>(undefined, "POST", "/look-ups", { body });
    const headers = { authorization: `Bearer ${found.ticket}` };
    for (const number of [caseNo, numberOf(FOOD)]) {
      const { status, body: seen } = await call<Case>(undefined, "GET", `/cases/${number}`, { headers });
      assert.deepEqual([status, seen.caseNo], [200, number]);
      assert.doesNotMatch(JSON.stringify(seen), /样例甲/);
    }
    const other = await apply();
    const { status } = await call(undefined, "GET", `/cases/${other.numberOf(FOOD)}`, { headers });
    assert.equal(status, 404);
  });

  it("hides both from other applicants and from other departments", async () => {
    const { apply, call } = scene();
    const { caseNo, numberOf } = await apply();
    for (const number of [caseNo, numberOf(FOOD)]) {
      assert.equal((await call("citizen-2", "GET", `/cases/${number}`)).status, 404);
      const { body } = await call<Problem>("office-civil-affairs", "GET", `/cases/${number}`);
      assert.equal(slugOf(body), "no-delegation");
    }
  });

  it("has a line on the whole for every move of a part, by its body and with its name", async () => {
    const { reviewed, call } = scene();
    const { caseNo, onPart } = await reviewed();
    await onPart(FOOD, "decision", { outcome: "denied", reason: "距离不足" });
    const { body } = await call<CaseEvents>(APPLICANT, "GET", `/cases/${caseNo}/events`);
    const last = body.items[body.items.length - 1];
    assert.deepEqual(
      [last?.kind, last?.state, last?.actor.body?.code, last?.note],
      ["decided", "reviewing", "market-supervision", "食品经营许可（新办）：距离不足"],
    );
    assert.equal(last?.documentIds?.length, 1);
  });

  it("tells the applicant once of what happens to a part", async () => {
    const { reviewed } = scene();
    const { onPart, whole, part } = await reviewed();
    const before = (await whole()).notified.length;
    await onPart(FOOD, "decision", granted);
    assert.equal((await whole()).notified.length, before + 1);
    assert.deepEqual((await part(FOOD)).notified, []);
  });

  it("streams on the whole when a part moves", async () => {
    const { reviewed, fetch, sandbox } = scene();
    const { caseNo, onPart } = await reviewed();
    const abort = new AbortController();
    const stream = await fetch(`/cases/${caseNo}/stream`, {
      headers: { authorization: `Bearer ${sandbox.issueToken(APPLICANT)}` },
      signal: abort.signal,
    });
    const reader = stream.body?.getReader() ?? assert.fail("no stream");
    const decoder = new TextDecoder();
    let text = decoder.decode((await reader.read()).value);
    await onPart(SIGN, "decision", granted);
    while (!text.includes("decided")) text += decoder.decode((await reader.read()).value);
    assert.match(text, /门头招牌设置备案/);
    abort.abort();
  });
});
