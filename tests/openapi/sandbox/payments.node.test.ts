/** Fees: none but what a law sets (行政许可法 第五十八条), paid on the platform's own page, and nothing is issued while one is due. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { paymentDue, reviewingCase, submittedCase } from "../../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import type { Case, CaseEvents, Documents, Guide, LookUp, Problem } from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import { createScenario } from "../support/scenario.ts";
import type { Scenario } from "../support/scenario.ts";

const OFFICE = "office-public-security";
const COUNTER = "counter-GAZY";
const catalogue = createCatalogue({ today: () => "2026-03-02" });

let scenario: Scenario;
let caseNo: string;

const post = <Body = Case>(by: string, step: string, body: object = {}) =>
  scenario.call<Body>(by, "POST", `/cases/${caseNo}/${step}`, { body });
const see = async (by: string): Promise<Case> => (await scenario.call<Case>(by, "GET", `/cases/${caseNo}`)).body;
const page = (address: string, method = "GET"): Promise<Response> => scenario.sandbox.fetch(address, { method });

describe("a fee", () => {
  beforeEach(async () => {
    scenario = createScenario({ catalogue });
    ({ caseNo } = await paymentDue(scenario.sandbox));
  });

  it("is told with its amount and basis, and only its applicant gets the address to pay at", async () => {
    const mine = await see("citizen-1");
    assert.deepEqual(
      [mine.payment?.state, mine.payment?.amountFen, mine.payment?.basis.text],
      ["due", 4000, "发改价格〔2003〕2322号"],
    );
    assert.match(mine.payment?.payUrl ?? "", /^https:\/\/sandbox\.example\/platform-pages\/pay\/\S+$/);
    assert.deepEqual([mine.nextAction.by, mine.nextAction.kind], ["applicant", "pay"]);
    assert.ok(mine.allowedActions.includes("pay"));
    assert.equal((await see(OFFICE)).payment?.payUrl, undefined);
    assert.equal((await see(COUNTER)).payment?.payUrl, undefined);
  });

  it("is paid once on the platform's page, which leaves a receipt", async () => {
    const { payUrl = "" } = (await see("citizen-1")).payment ?? {};
    const shown = await page(payUrl);
    assert.equal(shown.status, 200);
    assert.match(shown.headers.get("content-security-policy") ?? "", /^default-src 'none'; style-src 'nonce-/);
    assert.match(await shown.text(), /40\.00 元.*确认缴费/s);
    for (let time = 0; time < 2; time++) assert.match(await (await page(payUrl, "POST")).text(), /缴费成功/);
    const paid = await see("citizen-1");
    assert.deepEqual([paid.payment?.state, paid.payment?.payUrl], ["paid", undefined]);
    const { body: documents } = await scenario.call<Documents>("citizen-1", "GET", `/cases/${caseNo}/documents`);
    const receipts = documents.items.filter(({ kind }) => kind === "payment_receipt");
    assert.deepEqual(
      receipts.map(({ id }) => id),
      [paid.payment?.receiptId],
    );
    const { body: events } = await scenario.call<CaseEvents>("citizen-1", "GET", `/cases/${caseNo}/events`);
    assert.deepEqual(
      events.items.map(({ kind }) => kind).filter((kind) => kind.includes("pa")),
      ["payment_requested", "paid"],
    );
  });

  it("keeps the result in the house while it is due, and stops no clock", async () => {
    assert.equal((await see("citizen-1")).clock.running, true);
    await post(OFFICE, "decision", { outcome: "granted" });
    await post(OFFICE, "hand-back");
    const refused = await post<Problem>(COUNTER, "issuance");
    assert.deepEqual([refused.status, slugOf(refused.body)], [409, "illegal-transition"]);
    assert.ok(!(await see(COUNTER)).allowedActions.includes("issue"));
    const { payUrl = "" } = (await see("citizen-1")).payment ?? {};
    await page(payUrl, "POST");
    assert.equal((await post(COUNTER, "issuance")).status, 200);
  });

  it("can be waived with a reason while it is due", async () => {
    const { body } = await post(OFFICE, "payment/waiver", { reason: "低保对象免收" });
    assert.deepEqual([body.payment?.state, body.payment?.waivedBecause], ["waived", "低保对象免收"]);
    assert.equal((await post(OFFICE, "payment/waiver", { reason: "再次" })).status, 409);
    assert.equal((await see("citizen-1")).payment?.payUrl, undefined);
  });

  it("is owed no longer when the case comes to nothing", async () => {
    const { payUrl = "" } = (await see("citizen-1")).payment ?? {};
    await scenario.call("citizen-1", "POST", `/cases/${caseNo}/withdrawal`, { body: {} });
    assert.equal((await see("citizen-1")).payment?.state, "cancelled");
    assert.match(await (await page(payUrl, "POST")).text(), /这笔费用不用缴/);
  });

  it("is called off by a denial and by a revocation too, and asks nobody to pay any more", async () => {
    await post(OFFICE, "decision", { outcome: "denied", reason: "不符合条件" });
    assert.equal((await see("citizen-1")).payment?.state, "cancelled");
    ({ caseNo } = await paymentDue(scenario.sandbox));
    await post(OFFICE, "decision", { outcome: "granted" });
    await post(OFFICE, "revocation", { reason: "以欺骗手段取得" });
    const revoked = await see("citizen-1");
    assert.equal(revoked.payment?.state, "cancelled");
    assert.notEqual(revoked.nextAction.kind, "pay");
  });

  it("leaves the way to a correction, whose term runs, and can be paid meanwhile", async () => {
    const { body } = await post(OFFICE, "correction", {
      items: [{ pointer: "/matter/statement", reason: "写明经过" }],
    });
    assert.equal(body.state, "correcting");
    const mine = await see("citizen-1");
    assert.equal(mine.nextAction.kind, "answer_correction");
    assert.ok(mine.allowedActions.includes("pay"));
    assert.match(await (await page(mine.payment?.payUrl ?? "", "POST")).text(), /缴费成功/);
    assert.equal((await see("citizen-1")).payment?.state, "paid");
  });

  it("shows who has only the look-up secret no address to pay at", async () => {
    const facts = await paymentDue(scenario.sandbox);
    const { secret } = facts;
    caseNo = facts.caseNo;
    const { body } = await scenario.call<LookUp>(undefined, "POST", "/look-ups", { body: { caseNo, secret } });
    const seen = await scenario.fetch(`/cases/${caseNo}`, { headers: { authorization: `Bearer ${body.ticket}` } });
    const { payment } = (await seen.json()) as Case;
    assert.deepEqual([payment?.state, payment?.payUrl], ["due", undefined]);
  });

  it("has a page of one button that runs nothing, and its headers keep it from being framed or kept", async () => {
    const { payUrl = "" } = (await see("citizen-1")).payment ?? {};
    const shown = await page(payUrl);
    const html = await shown.text();
    assert.doesNotMatch(html, /<script|style="|\son\w+=/);
    assert.equal(html.match(/<button/g)?.length, 1);
    assert.match(html, /示范页面，不会真的收款/);
    assert.match(shown.headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
    assert.equal(shown.headers.get("cache-control"), "no-store");
  });

  it("is none that the guide does not name", async () => {
    ({ caseNo } = await submittedCase(scenario.sandbox, "GAZY-033-04"));
    await post(COUNTER, "acceptance");
    await post(COUNTER, "hand-over");
    const refused = await post<Problem>(OFFICE, "payment", { feeCode: "another", amountFen: 4000 });
    assert.deepEqual(
      [refused.status, refused.body.errors?.map(({ pointer, rule }) => [pointer, rule])],
      [422, [["/feeCode", "payment:fee"]]],
    );
  });

  it("is asked for once", async () => {
    assert.equal((await post(OFFICE, "payment", { amountFen: 4000 })).status, 409);
    assert.equal((await page("https://sandbox.example/platform-pages/pay/none")).status, 404);
  });
});

describe("a fee that was paid", () => {
  const payNow = async (): Promise<void> => {
    await page((await see("citizen-1")).payment?.payUrl ?? "", "POST");
  };
  const withdraw = () => scenario.call<Case>("citizen-1", "POST", `/cases/${caseNo}/withdrawal`, { body: {} });
  const kinds = async (): Promise<string[]> => {
    const { body } = await scenario.call<CaseEvents>("citizen-1", "GET", `/cases/${caseNo}/events`);
    return body.items.map(({ kind }) => kind);
  };

  beforeEach(async () => {
    scenario = createScenario({ catalogue, settings: { tokenSeconds: 7 * 86_400 } });
    ({ caseNo } = await paymentDue(scenario.sandbox));
    await payNow();
  });

  // The guide says so of each fee as the sandbox's own rule; no national one is claimed.
  it("goes back whole when the case is withdrawn before anything was done, and is there the next working day", async () => {
    const { body } = await withdraw();
    const { state, refund } = body.payment ?? {};
    assert.deepEqual(
      [body.state, state, refund?.amountFen, refund?.refundedAt],
      ["withdrawn", "refunding", 4000, undefined],
    );
    assert.match(refund?.account ?? "", /^原缴费账户.*尾号0000/);
    assert.deepEqual((await kinds()).slice(-2), ["withdrawn", "refund_started"]);
    scenario.clock.advance(86_400);
    const later = (await see("citizen-1")).payment;
    assert.equal(later?.state, "refunded");
    assert.ok((later.refund?.refundedAt ?? "") > (later.refund?.requestedAt ?? ""));
    assert.equal((await kinds()).pop(), "refunded");
    assert.equal((await kinds()).filter((kind) => kind === "refunded").length, 1);
  });

  it("stays paid when a special step had begun, or the application is denied", async () => {
    await post(OFFICE, "special-steps", { kind: "appraisal", reason: "照片比对" });
    assert.equal((await withdraw()).body.payment?.state, "paid");
    ({ caseNo } = await paymentDue(scenario.sandbox));
    await payNow();
    await post(OFFICE, "decision", { outcome: "denied", reason: "不符合条件" });
    assert.equal((await see("citizen-1")).payment?.state, "paid");
    assert.ok(!(await kinds()).includes("refund_started"));
  });

  it("has its refund rule in the guide, marked as the sandbox's own", async () => {
    const { body } = await scenario.call<Guide>(undefined, "GET", "/items/GAZY-033-04/guide");
    assert.match(body.fees.entries[0]?.refund?.text ?? "", /^示范规则：/);
  });
});

describe("a window", () => {
  it("asks for the fee of what a department decides as well, from acceptance on", async () => {
    scenario = createScenario({ catalogue });
    ({ caseNo } = await submittedCase(scenario.sandbox, "GAZY-033-04"));
    assert.equal((await post(COUNTER, "payment", { amountFen: 4000 })).status, 409);
    const { body: accepted } = await post(COUNTER, "acceptance");
    assert.ok(accepted.allowedActions.includes("request_payment"));
    const { body: asked } = await post(COUNTER, "payment", { amountFen: 4000 });
    assert.deepEqual([asked.state, asked.payment?.state], ["accepted", "due"]);
    // Whether it need be paid is for the department to say.
    assert.equal((await post(COUNTER, "payment/waiver", { reason: "低保对象免收" })).status, 409);
  });
});

describe("an item without a fee", () => {
  it("takes no money: nobody may ask for any", async () => {
    scenario = createScenario({ catalogue });
    ({ caseNo } = await reviewingCase(scenario.sandbox));
    const refused = await post<Problem>("office-market-supervision", "payment", { amountFen: 100 });
    assert.deepEqual([refused.status, slugOf(refused.body)], [409, "illegal-transition"]);
  });
});
