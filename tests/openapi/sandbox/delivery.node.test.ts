/** How the result comes can be changed until it is handed out or sent 变更送达方式. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bundleCase, closedCase, submittedCase } from "../../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import type { Case, CaseEvents, LookUp, Problem } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const OWNER = "company-1";
const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const POST = { method: "post", recipient: "样例甲", mobile: "13800000001", address: { text: "南郑区示范路 2 号" } };

const change = (scene: CaseScenario, caseNo: string, delivery: object, by = OWNER) =>
  scene.call<Case & Problem>(by, "POST", `/cases/${caseNo}/delivery`, { body: delivery });

async function begun(): Promise<{ scene: CaseScenario; caseNo: string }> {
  const scene = createCaseScenario();
  return { scene, caseNo: (await scene.apply()).case.caseNo };
}

async function toIssuing(scene: CaseScenario, caseNo: string): Promise<Case> {
  await scene.toReview(caseNo);
  await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
  return scene.move(OFFICE, caseNo, "hand-back");
}

describe("a change of delivery", () => {
  it("replaces the whole choice, moves no state and is an event of who asked", async () => {
    const { scene, caseNo } = await begun();
    const { status, body } = await change(scene, caseNo, POST);
    assert.deepEqual([status, body.state, body.delivery], [200, "submitted", POST]);
    const { items } = (await scene.call<CaseEvents>(OWNER, "GET", `/cases/${caseNo}/events`)).body;
    const last = items[items.length - 1];
    assert.deepEqual([last?.kind, last?.actor.kind], ["delivery_changed", "applicant"]);
    const back = await change(scene, caseNo, { method: "pickup", centreCode: "hall" }, HALL);
    assert.deepEqual(back.body.delivery, { method: "pickup", centreCode: "hall" });
    assert.deepEqual((await scene.history(OWNER, caseNo)).slice(-2), ["delivery_changed", "delivery_changed"]);
  });

  it("to what it is already is no event", async () => {
    const { scene, caseNo } = await begun();
    await change(scene, caseNo, POST);
    const before = await scene.see(OWNER, caseNo);
    assert.equal((await change(scene, caseNo, { ...POST })).status, 200);
    assert.deepEqual(await scene.see(OWNER, caseNo), before);
  });

  it("is to a way and a place that the item offers, with all that the post needs", async () => {
    const { scene, caseNo } = await begun();
    for (const [delivery, faults] of [
      [{ method: "electronic" }, [["/method", "delivery:offered"]]],
      [{ method: "pickup", centreCode: "moon" }, [["/centreCode", "delivery:centre"]]],
      [
        { method: "post", mobile: "1" },
        [
          ["/recipient", "required"],
          ["/address", "required"],
          ["/mobile", "format:cn-mobile"],
        ],
      ],
    ] as const) {
      const { status, body } = await change(scene, caseNo, delivery);
      assert.deepEqual([status, slugOf(body)], [422, "validation"]);
      assert.deepEqual(
        body.errors?.map(({ pointer, rule }) => [pointer, rule]),
        faults,
      );
    }
  });

  it("gives a ready result a pick-up code where it is picked up from now on, and takes it where it is not", async () => {
    const { scene, caseNo } = await begun();
    await toIssuing(scene, caseNo);
    const code = (await scene.see(OWNER, caseNo)).issuance?.pickUpCode;
    assert.ok(code);
    assert.equal((await change(scene, caseNo, { method: "pickup" })).body.issuance?.pickUpCode, code);
    const posted = (await change(scene, caseNo, POST)).body;
    assert.deepEqual([posted.issuance?.method, posted.issuance?.pickUpCode], ["post", undefined]);
    assert.equal(posted.nextAction.kind, "wait_for_issuance");
    const fetched = (await change(scene, caseNo, { method: "pickup" })).body;
    assert.ok(fetched.issuance?.pickUpCode && fetched.issuance.pickUpCode !== code, "an old code opens nothing");
    assert.equal(fetched.nextAction.kind, "collect");
  });

  it("is over once the result is on its way, and says what is allowed instead", async () => {
    const { scene, caseNo } = await begun();
    await toIssuing(scene, caseNo);
    await scene.move(HALL, caseNo, "issuance");
    const { status, body } = await change(scene, caseNo, POST);
    assert.deepEqual([status, slugOf(body)], [409, "illegal-transition"]);
    assert.ok(body.allowedActions?.includes("confirm_receipt"));
  });

  it("is never somebody's with a look-up code, who sees no address either", async () => {
    const scene = createCaseScenario();
    const { case: filed, lookUpSecret } = await scene.apply();
    await change(scene, filed.caseNo, POST);
    const { ticket } = (
      await scene.call<LookUp>(undefined, "POST", "/look-ups", { body: { caseNo: filed.caseNo, secret: lookUpSecret } })
    ).body;
    const headers = { authorization: `Bearer ${ticket}` };
    const seen = (await scene.call<Case>(undefined, "GET", `/cases/${filed.caseNo}`, { headers })).body;
    assert.deepEqual([seen.delivery, seen.allowedActions], [{ method: "post" }, []]);
    const tried = await scene.call<Problem>(undefined, "POST", `/cases/${filed.caseNo}/delivery`, {
      headers,
      body: { method: "pickup" },
    });
    assert.equal(tried.status, 403);
  });
});

describe("a change of delivery of a bundle 一件事", () => {
  it("is the whole bundle's and takes its parts along", async () => {
    const scene = createCaseScenario({ catalogue: createCatalogue({ today: () => "2026-03-02" }) });
    const { caseNo, persona } = await bundleCase(scene.sandbox);
    const [part] = (await scene.see(persona, caseNo)).parts;
    assert.ok(!(await scene.see(persona, part!.caseNo)).allowedActions.includes("change_delivery"));
    assert.equal((await change(scene, caseNo, { method: "electronic" }, persona)).status, 200);
    assert.deepEqual((await scene.see(persona, part!.caseNo)).delivery, { method: "electronic" });
  });
});

describe("the licence that a case ended with", () => {
  it("stands in the case with its term, its file and what it spares, its holder masked", async () => {
    const scene = createCaseScenario({ catalogue: createCatalogue({ today: () => "2026-07-02" }) });
    const { caseNo, persona } = await closedCase(scene.sandbox);
    const [licence] = (await scene.see(persona, caseNo)).licences ?? [];
    assert.deepEqual(
      [licence?.licenceCode, licence?.holder, licence?.trust, licence?.issuer.code],
      ["food_business_licence", "南郑样例餐饮店", "issued", "market-supervision"],
    );
    assert.equal(Number(licence?.validUntil?.slice(0, 4)) - Number(licence?.validFrom.slice(0, 4)), 5);
    const { items } = (
      await scene.call<{ items: { id: string; number: string }[] }>(persona, "GET", `/cases/${caseNo}/documents`)
    ).body;
    assert.equal(items.find(({ id }) => id === licence?.documentId)?.number, licence?.number);
    assert.ok(
      licence?.uses.some(({ itemCode }) => itemCode === "SCJY-001-02"),
      "its own change takes it",
    );
    assert.ok(!licence?.uses.some(({ itemCode }) => itemCode === "SCJY-001-01"));
    await scene.move(OFFICE, caseNo, "revocation", { reason: "以欺骗手段取得" });
    assert.ok((await scene.see(persona, caseNo)).licences?.[0]?.endedAt);
  });

  it("shows a person's name masked, nothing before it is issued, and nothing to tickets", async () => {
    const scene = createCaseScenario({ catalogue: createCatalogue({ today: () => "2026-03-02" }) });
    const { caseNo } = await submittedCase(scene.sandbox, "SHMS-001-01");
    await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
    assert.equal((await scene.see("citizen-1", caseNo)).licences, undefined);
    await scene.move(HALL, caseNo, "issuance");
    const [licence] = (await scene.see("citizen-1", caseNo)).licences ?? [];
    assert.deepEqual([licence?.licenceCode, licence?.holder], ["senior_card", "样**"]);
    const secret = scene.sandbox.context.store.get("cases", caseNo)?.secret;
    const { ticket } = (await scene.call<LookUp>(undefined, "POST", "/look-ups", { body: { caseNo, secret } })).body;
    const headers = { authorization: `Bearer ${ticket}` };
    const { body, status } = await scene.call<Case>(undefined, "GET", `/cases/${caseNo}`, { headers });
    assert.deepEqual([status, body.state, body.licences], [200, "closed", undefined]);
  });
});

describe("what goes from desk to desk", () => {
  it("has a slip each way, signed for by who takes it, and only staff see it", async () => {
    const { scene, caseNo } = await begun();
    await scene.move(HALL, caseNo, "acceptance");
    await scene.move(HALL, caseNo, "hand-over", { paperMaterials: ["plan"], note: "一套" });
    const [sent] = (await scene.see(OFFICE, caseNo)).custody ?? [];
    assert.deepEqual(
      [
        sent?.direction,
        sent?.from.code,
        sent?.to.code,
        sent?.paper.map(({ materialCode }) => materialCode),
        sent?.note,
      ],
      ["to_office", "approval", "market-supervision", ["plan"], "一套"],
    );
    assert.deepEqual([sent?.received, sent?.handedBy.name.length === 0], [undefined, false]);
    assert.ok(!(await scene.see(HALL, caseNo)).allowedActions.includes("receive_custody"), "not who gave it");
    const signed = await scene.move(OFFICE, caseNo, "custody/receipt", { note: "缺第二页" });
    assert.equal(signed.custody?.[0]?.received?.note, "缺第二页");
    assert.equal((await scene.refused(OFFICE, caseNo, "custody/receipt")).status, 409);

    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    await scene.move(OFFICE, caseNo, "hand-back", { note: "证照一份" });
    const back = await scene.move(HALL, caseNo, "custody/receipt");
    assert.deepEqual(
      back.custody?.map(({ direction, received }) => [direction, received !== undefined]),
      [
        ["to_office", true],
        ["to_window", true],
      ],
    );
    const own = await scene.see(OWNER, caseNo);
    assert.equal(own.custody, undefined);
    const { items } = (await scene.call<CaseEvents>(OWNER, "GET", `/cases/${caseNo}/events`)).body;
    const told = items.filter(({ kind }) => kind === "custody_received");
    assert.deepEqual(
      told.map(({ actor, note }) => [actor.kind, note]),
      [
        ["office", undefined],
        ["counter", undefined],
      ],
      "remarks between desks are theirs",
    );
  });

  it("of a bundle 一件事 goes to each part's department", async () => {
    const scene = createCaseScenario({ catalogue: createCatalogue({ today: () => "2026-03-02" }) });
    const { caseNo } = await bundleCase(scene.sandbox);
    const { parts, custody = [] } = await scene.see(HALL, caseNo);
    assert.deepEqual(
      custody.map(({ caseNo: of, to }) => [of, to.code]),
      parts.map(({ caseNo: of, deciding }) => [of, deciding.code]),
    );
  });
});
