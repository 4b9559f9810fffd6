import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type {
  CaseDocument,
  Case,
  Documents,
  IndicatorSet,
  Problem,
  PublicReviewPage,
  Review,
  ReviewFigures,
  ReviewInvitations,
  ReviewPage,
  ReviewStatistics,
  Satisfaction,
  Verification,
} from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const OWNER = "citizen-1";
const DEPARTMENT = "market-supervision";

const SATISFACTION: readonly Satisfaction[] = [
  "very_satisfied",
  "satisfied",
  "fairly_satisfied",
  "dissatisfied",
  "very_dissatisfied",
];

async function rate(scene: CaseScenario, satisfaction: Satisfaction, changes: object = {}): Promise<Review> {
  const { caseNo } = (await scene.apply({ by: OWNER, itemCode: "card" })).case;
  await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
  await scene.move(HALL, caseNo, "issuance");
  const { body } = await scene.call<ReviewInvitations>(OWNER, "GET", `/cases/${caseNo}/review-invitations`);
  const review = {
    invitationId: body.items[0]?.id,
    satisfaction,
    indicatorVersion: "2",
    tags: [],
    text: "样例甲说明了原因",
    anonymous: false,
    channel: "web",
    ...changes,
  };
  const answer = await scene.call<Review>(OWNER, "POST", `/cases/${caseNo}/reviews`, { body: review });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body;
}

const post = (scene: CaseScenario, by: string, id: string, what: string, body: object) =>
  scene.call<Review & Problem>(by, "POST", `/reviews/${id}/${what}`, { body });

const assign = (scene: CaseScenario, id: string) =>
  post(scene, OFFICE, id, "handling", { kind: "assigned", departmentCode: DEPARTMENT });

const statistics = async (scene: CaseScenario, query = ""): Promise<ReviewStatistics> =>
  (await scene.call<ReviewStatistics>(undefined, "GET", `/review-statistics${query}`)).body;

describe("an appeal 申诉复核 (国办发〔2019〕51号, as restated by local rules)", () => {
  it("is the department's, once it has the review and before it has answered", async () => {
    const scene = createCaseScenario();
    const { id } = await rate(scene, "dissatisfied");
    const early = await post(scene, OFFICE, id, "appeal", { reason: "说的是另一件事" });
    assert.deepEqual([early.status, slugOf(early.body)], [409, "illegal-transition"]);
    await assign(scene, id);
    const { status, body } = await post(scene, OFFICE, id, "appeal", { reason: "说的是另一件事" });
    assert.equal(status, 200);
    assert.deepEqual([body.appeal?.state, body.handling.state, body.effective], ["open", "appealed", true]);
    assert.deepEqual(body.handling.allowedSteps, []);
    for (const by of [OWNER, HALL]) assert.equal((await post(scene, by, id, "appeal", { reason: "x" })).status, 403);
    const again = await post(scene, OFFICE, id, "appeal", { reason: "说的是另一件事" });
    assert.equal(again.status, 409);
  });

  it("stops the loop until supervision, and nobody else, has decided", async () => {
    const scene = createCaseScenario();
    const { id } = await rate(scene, "dissatisfied");
    const none = await post(scene, "supervisor", id, "appeal/decision", { upheld: true, reason: "x" });
    assert.equal(none.status, 409);
    await assign(scene, id);
    await post(scene, OFFICE, id, "appeal", { reason: "误评" });
    const step = await post(scene, OFFICE, id, "handling", { kind: "contacted", text: "已联系" });
    assert.deepEqual([step.status, step.body.allowedSteps], [409, []]);
    assert.equal((await post(scene, OFFICE, id, "appeal/decision", { upheld: true, reason: "x" })).status, 403);
    const queue = await scene.call<ReviewPage>("supervisor", "GET", "/office/reviews?state=appealed");
    assert.deepEqual(
      queue.body.items.map((review) => review.id),
      [id],
    );
    assert.equal((await scene.call<ReviewPage>("supervisor", "GET", "/office/reviews?state=open")).body.total, 0);
  });

  it("that is rejected lets the loop go on where it stood, with deadlines that begin anew", async () => {
    const scene = createCaseScenario();
    const before = await rate(scene, "very_dissatisfied");
    await assign(scene, before.id);
    await post(scene, OFFICE, before.id, "appeal", { reason: "误评" });
    scene.clock.advance(3 * 86_400);
    const { body } = await post(scene, "supervisor", before.id, "appeal/decision", { upheld: false, reason: "属实" });
    assert.deepEqual([body.appeal?.state, body.handling.state, body.effective], ["rejected", "assigned", true]);
    assert.ok((body.handling.rectifyDue?.date ?? "") > (before.handling.rectifyDue?.date ?? ""));
    assert.equal((await post(scene, OFFICE, before.id, "handling", { kind: "contacted", text: "已联系" })).status, 200);
    assert.equal((await post(scene, OFFICE, before.id, "appeal", { reason: "再申诉" })).status, 409);
  });

  it("that is upheld sets the review aside: out of the figures, still public with the reason, nobody named", async () => {
    const scene = createCaseScenario();
    const { id } = await rate(scene, "dissatisfied");
    await rate(scene, "satisfied");
    await assign(scene, id);
    await post(scene, OFFICE, id, "appeal", { reason: "误评" });
    const reason = "与样例甲核对，内容属于别的单位";
    const { body } = await post(scene, "supervisor", id, "appeal/decision", { upheld: true, reason });
    assert.deepEqual([body.handling.state, body.effective], ["set_aside", false]);
    const shown = await scene.call<PublicReviewPage>(undefined, "GET", "/public-reviews?satisfaction=dissatisfied");
    const [published] = shown.body.items;
    assert.deepEqual([published?.state, published?.setAsideBecause], ["set_aside", "与***核对，内容属于别的单位"]);
    const { whole } = await statistics(scene);
    assert.deepEqual([whole.total, whole.bad, whole.setAside], [1, 0, 1]);
    const mine = await scene.call<Review>(OWNER, "GET", `/reviews/${id}`);
    assert.equal(mine.body.appeal?.decision, reason);
  });
});

describe("statistics of reviews 评价统计", () => {
  const sum = (figures: readonly ReviewFigures[], of: (figures: ReviewFigures) => number): number =>
    figures.reduce((total, entry) => total + of(entry), 0);

  it("add up: levels to totals, groups to the whole, whatever was said and by whichever grouping", async () => {
    const given = fc.array(
      fc.record({
        satisfaction: fc.constantFrom(...SATISFACTION),
        channel: fc.constantFrom("web", "mobile", "hall_tablet"),
        anonymous: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(given, async (reviews) => {
        const scene = createCaseScenario();
        for (const [index, { satisfaction, ...changes }] of reviews.entries()) {
          if (index === 3) scene.clock.set(new Date("2026-04-01T09:00:00+08:00"));
          await rate(scene, satisfaction, changes);
        }
        for (const groupBy of ["item", "window", "department", "channel", "month"]) {
          const { whole, groups } = await statistics(scene, `?groupBy=${groupBy}`);
          const figures = groups.map((group) => group.figures);
          assert.equal(whole.total, reviews.length);
          for (const of of [whole, ...figures])
            assert.equal(
              SATISFACTION.reduce((total, level) => total + of.levels[level], 0),
              of.total,
            );
          for (const level of SATISFACTION)
            assert.equal(
              sum(figures, ({ levels }) => levels[level]),
              whole.levels[level],
            );
          assert.equal(
            sum(figures, ({ total }) => total),
            whole.total,
          );
          assert.equal(
            sum(figures, ({ bad }) => bad),
            whole.bad,
          );
        }
      }),
      { numRuns: 6, seed: 20261122 },
    );
  });

  it("are of whole months, and narrowed by window, department and item", async () => {
    const scene = createCaseScenario();
    await rate(scene, "satisfied");
    scene.clock.set(new Date("2026-04-01T09:00:00+08:00"));
    await rate(scene, "dissatisfied");
    assert.equal((await statistics(scene, "?from=2026-03&to=2026-03")).whole.total, 1);
    assert.equal((await statistics(scene, "?from=2026-03&to=2026-04")).whole.total, 2);
    assert.equal((await statistics(scene, "?item=card&department=market-supervision&window=SCJY")).whole.total, 2);
    assert.equal((await statistics(scene, "?item=permit")).whole.total, 0);
    const backwards = await scene.call<Problem>(undefined, "GET", "/review-statistics?from=2026-04&to=2026-03");
    assert.deepEqual([backwards.status, slugOf(backwards.body)], [400, "bad-request"]);
    assert.equal((await scene.call(undefined, "GET", "/review-statistics?from=2026-13")).status, 400);
  });
});

describe("versions of the indicators", () => {
  it("each lead to their set", async () => {
    const scene = createCaseScenario();
    const { body } = await scene.call<{ items: { version: string; retired: boolean }[] }>(
      undefined,
      "GET",
      "/review-indicators/versions",
    );
    assert.ok(body.items.length > 0);
    for (const { version, retired } of body.items) {
      const set = await scene.call<IndicatorSet>(undefined, "GET", `/review-indicators?version=${version}`);
      assert.deepEqual([set.body.version, set.body.retired], [version, retired]);
    }
  });
});

describe("verifying a document 文书验真", () => {
  const verify = async (scene: CaseScenario, digest: string) =>
    scene.call<Verification & Problem>(undefined, "POST", "/document-verifications", {
      body: { digest },
      headers: { "idempotency-key": undefined },
    });

  async function documents(scene: CaseScenario): Promise<{ caseNo: string; issued: CaseDocument[] }> {
    const { caseNo } = (await scene.apply()).case;
    await scene.toReview(caseNo);
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    await scene.move(OFFICE, caseNo, "hand-back");
    await scene.move(HALL, caseNo, "issuance");
    const { body } = await scene.call<Documents>("company-1", "GET", `/cases/${caseNo}/documents`);
    return { caseNo, issued: body.items };
  }

  it("knows every document by its bytes, with its seals, and names nobody", async () => {
    const scene = createCaseScenario();
    const { issued } = await documents(scene);
    assert.ok(issued.length >= 4);
    for (const { digest, kind, seals } of issued) {
      const { body } = await verify(scene, digest.value);
      assert.deepEqual([body.known, body.holds, body.kind], [true, true, kind]);
      assert.deepEqual(body.seals, seals);
      assert.doesNotMatch(JSON.stringify(body), /样例|9199|NZ2026/);
    }
  });

  it("answers an unknown digest in the same form, and refuses what is none", async () => {
    const scene = createCaseScenario();
    assert.deepEqual((await verify(scene, "0".repeat(64))).body, { known: false });
    assert.equal((await verify(scene, "not a digest")).status, 422);
  });

  it("says of a revoked case's decision and result that they no longer hold", async () => {
    const scene = createCaseScenario();
    const { caseNo, issued } = await documents(scene);
    await scene.move(OFFICE, caseNo, "revocation", { reason: "以欺骗手段取得" });
    for (const { digest, kind } of issued) {
      const { body } = await verify(scene, digest.value);
      assert.equal(body.holds, kind !== "decision" && kind !== "result", kind);
    }
  });
});

describe("the contact preference 通知方式 of a case", () => {
  const put = (scene: CaseScenario, by: string, caseNo: string, channels: string[]) =>
    scene.call<Case & Problem>(by, "PUT", `/cases/${caseNo}/contact`, { body: { channels } });

  it("is the applicant's to change, and decides how they are told from then on", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    const { status, body } = await put(scene, "company-1", caseNo, ["phone"]);
    assert.deepEqual([status, body.contact?.channels], [200, ["phone"]]);
    const told = body.notified.length;
    await scene.move(HALL, caseNo, "acceptance");
    assert.deepEqual(
      (await scene.see("company-1", caseNo)).notified.slice(told).map(({ channel }) => channel),
      ["phone"],
    );
    await put(scene, "company-1", caseNo, []);
    await scene.move(HALL, caseNo, "hand-over");
    assert.equal((await scene.see("company-1", caseNo)).notified.length, told + 1);
    assert.equal((await put(scene, HALL, caseNo, ["sms"])).status, 403);
    assert.equal((await put(scene, "citizen-2", caseNo, ["sms"])).status, 404);
  });
});
