/** A promise in the place of a proof 告知承诺: 优化营商环境条例 第四十条、第四十四条. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { committedCase, filledDraft } from "../../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import type { Case, Documents, Draft, Guide, Problem } from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import { createScenario } from "../support/scenario.ts";
import type { Scenario } from "../support/scenario.ts";

const OFFICE = "office-market-supervision";
const catalogue = createCatalogue({ today: () => "2026-03-02" });

let scenario: Scenario;
let caseNo: string;

beforeEach(async () => {
  scenario = createScenario({ catalogue, settings: { tokenSeconds: 366 * 86_400 } });
  ({ caseNo } = await committedCase(scenario.sandbox));
});

const see = async (by = "company-1"): Promise<Case> => (await scenario.call<Case>(by, "GET", `/cases/${caseNo}`)).body;
const verify = (kept: boolean, more: object = {}) =>
  scenario.call<Case>(OFFICE, "POST", `/cases/${caseNo}/commitment/verification`, {
    body: { kept, findings: kept ? "与承诺一致" : "没有建立制度", ...more },
  });
const revoke = () =>
  scenario.call<Problem>(OFFICE, "POST", `/cases/${caseNo}/revocation`, { body: { reason: "承诺不实" } });

/** A draft that leaves the promised material out, promised or not. */
async function withoutRules(
  itemCode: string | undefined,
  commitment: boolean,
): Promise<{ path: string; persona: string }> {
  const { draftId, persona } = await filledDraft(scenario.sandbox, itemCode);
  const path = `/drafts/${draftId}`;
  const read = await scenario.call<Draft>(persona, "GET", path);
  const materials = read.body.materials.filter(({ materialCode }) => materialCode !== "safety-rules");
  await scenario.call(persona, "PATCH", path, {
    body: { materials, commitment },
    headers: { "if-match": read.headers.get("etag") ?? "" },
  });
  return { path, persona };
}

const submitted = async ({ path, persona }: { path: string; persona: string }) =>
  scenario.call<Problem>(persona, "POST", `${path}/submission`);

const rules = ({ errors = [] }: Problem): unknown[] => errors.map(({ pointer, rule }) => [pointer, rule]);

describe("a promise", () => {
  it("stands for the material that the guide lets it, and without it the material has to come", async () => {
    const { materials } = (
      await scenario.call<{ materials: { materialCode: string }[] }>("company-1", "GET", `/cases/${caseNo}/application`)
    ).body;
    assert.ok(!materials.some(({ materialCode }) => materialCode === "safety-rules"));
    const { status, body } = await submitted(await withoutRules(undefined, false));
    assert.deepEqual([status, rules(body)], [422, [["/materials", "material:required"]]]);
  });

  it("is kept in writing, and is verified within its term after the decision", async () => {
    const { commitment, decision } = await see();
    assert.deepEqual(
      [commitment?.state, commitment?.materialCodes, decision?.outcome],
      ["pending", ["safety-rules"], "granted"],
    );
    // Two months end on a holiday, so that the next working day is the last.
    assert.deepEqual(commitment?.verifyBy, { date: "2026-05-06", provisional: false });
    const { items } = (await scenario.call<Documents>("company-1", "GET", `/cases/${caseNo}/documents`)).body;
    assert.equal(items.filter(({ kind }) => kind === "commitment").length, 1);
  });

  it("that is kept is done with", async () => {
    const { body } = await verify(true);
    assert.equal(body.commitment?.state, "kept");
    assert.equal((await verify(true)).status, 409);
  });

  it("that is not kept has first to be put right within a term, told in writing, before anything is revoked", async () => {
    const { body } = await verify(false, { rectifyWithinDays: 5 });
    assert.deepEqual([body.commitment?.state, body.commitment?.rectifyBy?.date], ["rectifying", "2026-03-09"]);
    const mine = await see();
    assert.deepEqual(
      [mine.nextAction.by, mine.nextAction.kind, mine.nextAction.dueDate?.date],
      ["applicant", "rectify_commitment", "2026-03-09"],
    );
    assert.equal(slugOf((await revoke()).body), "illegal-transition");
    const { items } = (await scenario.call<Documents>("company-1", "GET", `/cases/${caseNo}/documents`)).body;
    assert.equal(items.filter(({ kind }) => kind === "rectification_notice").length, 1);
    assert.equal((await verify(true)).body.commitment?.state, "kept");
  });

  it("that is broken lets the decision be revoked, and is not taken for this item again", async () => {
    await verify(false, { rectifyWithinDays: 5 });
    const early = await verify(false);
    assert.deepEqual([early.status, slugOf(early.body as unknown as Problem)], [409, "conflict"]);
    assert.match((early.body as unknown as Problem).detail ?? "", /2026年3月9日/);
    scenario.clock.set(new Date("2026-03-10T09:00:00+08:00"));
    assert.equal((await verify(false)).body.commitment?.state, "broken");
    assert.equal((await revoke()).status, 200);
    const { status, body } = await submitted(await withoutRules(undefined, true));
    assert.deepEqual([status, rules(body)], [422, [["/commitment", "commitment:broken-before"]]]);
  });

  it("is verified until its term ends and no longer", async () => {
    scenario.clock.set(new Date("2026-05-06T17:00:00+08:00"));
    assert.ok((await see(OFFICE)).allowedActions.includes("verify_commitment"));
    scenario.clock.set(new Date("2026-05-07T09:00:00+08:00"));
    assert.ok(!(await see(OFFICE)).allowedActions.includes("verify_commitment"));
    const late = await verify(true);
    assert.deepEqual([late.status, slugOf(late.body as unknown as Problem)], [409, "illegal-transition"]);
  });

  it("keeps which words were promised", async () => {
    const guide = await scenario.call<Guide>("company-1", "GET", "/items/SCJY-001-01/guide");
    assert.equal((await see()).commitment?.guideVersion, guide.body.version);
  });

  it("is taken only where the guide offers it", async () => {
    const { status, body } = await submitted(await withoutRules("SHMS-001-01", true));
    assert.deepEqual([status, rules(body)], [422, [["/commitment", "commitment:offered"]]]);
  });
});
