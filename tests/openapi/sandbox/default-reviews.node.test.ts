import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  PublicReviewPage,
  Review,
  ReviewPage,
  Reviews,
  ReviewStatistics,
} from "../../../packages/openapi/src/schema.ts";
import { importDefaultReview } from "../../../packages/openapi/src/sandbox/reviews/default-reviews.ts";
import type { DefaultReview } from "../../../packages/openapi/src/sandbox/reviews/default-reviews.ts";
import { createCaseScenario } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OWNER = "citizen-1";

const GOOD = { satisfaction: "satisfied", indicatorVersion: "2", tags: [], anonymous: false, channel: "web" };

/** A finished case with a default rating, and its invitation. */
async function imported(scene: CaseScenario, changes: Partial<DefaultReview> = {}) {
  const { caseNo } = (await scene.apply({ by: OWNER, itemCode: "card" })).case;
  await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
  await scene.move(HALL, caseNo, "issuance");
  const { context } = scene.sandbox;
  const { id, invitationId } = importDefaultReview(context, {
    caseNo,
    satisfaction: "very_satisfied",
    channel: "web",
    at: context.clock.iso(),
    ...changes,
  });
  return { caseNo, id, invitationId };
}

const statistics = async (scene: CaseScenario, query = ""): Promise<ReviewStatistics> =>
  (await scene.call<ReviewStatistics>(undefined, "GET", `/review-statistics${query}`)).body;

describe("a default rating 默认评价 of another system (坚持评价人自愿自主评价原则, 南政办函〔2025〕6号)", () => {
  it("is in no figure but its own, at no level, and the groups still add up", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await imported(scene);
    await imported(scene, { satisfaction: "very_dissatisfied" });
    const body = { ...GOOD, invitationId };
    assert.equal((await scene.call(OWNER, "POST", `/cases/${caseNo}/reviews`, { body })).status, 201);
    for (const groupBy of ["item", "window", "department", "channel", "origin"]) {
      const { whole, groups } = await statistics(scene, `?groupBy=${groupBy}`);
      const { total, levels, bad, followUps, setAside, defaults } = whole;
      assert.deepEqual([total, bad, followUps, setAside, defaults], [1, 0, 0, 0, 2], groupBy);
      assert.equal(
        Object.values(levels).reduce((sum, level) => sum + level),
        1,
      );
      assert.equal(levels.satisfied, 1);
      assert.equal(
        groups.reduce((sum, { figures }) => sum + figures.defaults, 0),
        2,
      );
    }
  });

  it("is not public and nobody's to deal with", async () => {
    const scene = createCaseScenario();
    await imported(scene, { satisfaction: "very_dissatisfied" });
    const { body } = await scene.call<PublicReviewPage>(undefined, "GET", "/public-reviews");
    assert.deepEqual([body.total, body.items], [0, []]);
    for (const by of ["office-market-supervision", "supervisor"])
      assert.equal((await scene.call<ReviewPage>(by, "GET", "/office/reviews")).body.total, 0);
  });

  it("says what it is to whose case it is, who may still rate, once and once more", async () => {
    const scene = createCaseScenario();
    const { caseNo, id, invitationId } = await imported(scene);
    const path = `/cases/${caseNo}/reviews`;
    const [shown] = (await scene.call<Reviews>(OWNER, "GET", path)).body.items;
    assert.deepEqual([shown?.id, shown?.isDefault, shown?.effective, shown?.handling.state], [id, true, false, "none"]);
    const body = { ...GOOD, invitationId };
    for (const sequence of [1, 2]) {
      const rated = await scene.call<Review>(OWNER, "POST", path, { body });
      assert.deepEqual([rated.body.isDefault, rated.body.sequence], [false, sequence]);
    }
  });

  it("is never made by a client", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await imported(scene);
    const body = { ...GOOD, invitationId, isDefault: true };
    const { status } = await scene.call(OWNER, "POST", `/cases/${caseNo}/reviews`, { body });
    assert.equal(status, 422);
  });

  it("is not imported for a case of which nothing can be rated", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ by: OWNER, itemCode: "card" })).case;
    const given = { caseNo, satisfaction: "satisfied", channel: "web", at: "2026-03-02T09:00:00+08:00" } as const;
    assert.throws(() => importDefaultReview(scene.sandbox.context, given), RangeError);
  });
});
