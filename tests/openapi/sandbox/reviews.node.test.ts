import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  IndicatorSet,
  LookUp,
  Problem,
  PublicReviewPage,
  Review,
  ReviewInvitations,
  ReviewPage,
} from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";
import type { Answered } from "../support/scenario.ts";

const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const OWNER = "citizen-1";

const BAD = {
  satisfaction: "dissatisfied",
  indicatorVersion: "2",
  tags: ["207"],
  anonymous: false,
  channel: "web",
};

/** A case done on the spot, with the service event that can be rated. */
async function closed(scene: CaseScenario): Promise<{ caseNo: string; invitationId: string }> {
  const {
    case: { caseNo },
  } = await scene.apply({ by: OWNER, itemCode: "card" });
  await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
  await scene.move(HALL, caseNo, "issuance");
  const { body } = await scene.call<ReviewInvitations>(OWNER, "GET", `/cases/${caseNo}/review-invitations`);
  return { caseNo, invitationId: body.items[0]?.id ?? "" };
}

const rate = (scene: CaseScenario, caseNo: string, body: unknown, by = OWNER): Promise<Answered<Review & Problem>> =>
  scene.call<Review & Problem>(by, "POST", `/cases/${caseNo}/reviews`, { body });

async function rated(scene: CaseScenario, changes: object = {}): Promise<Review> {
  const { caseNo, invitationId } = await closed(scene);
  const { status, body } = await rate(scene, caseNo, { ...BAD, invitationId, ...changes });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

const handle = (scene: CaseScenario, by: string, id: string, body: unknown): Promise<Answered<Review & Problem>> =>
  scene.call<Review & Problem>(by, "POST", `/reviews/${id}/handling`, { body });

const confirm = (scene: CaseScenario, id: string, body: unknown): Promise<Answered<Review & Problem>> =>
  scene.call<Review & Problem>(OWNER, "POST", `/reviews/${id}/confirmation`, { body });

const rulesOf = ({ body }: Answered<Problem>): string[] =>
  (body.errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe("indicators 测评指标", () => {
  it("stand by level with the base set first, in both languages", async () => {
    const scene = createCaseScenario();
    const { body } = await scene.call<IndicatorSet>(undefined, "GET", "/review-indicators");
    assert.deepEqual([body.version, body.textLimit], ["2", 150]);
    assert.deepEqual(
      body.levels.map(({ tags }) => tags.length),
      [8, 8, 8, 8, 8],
    );
    assert.deepEqual(
      body.levels.map(({ tags }) => tags.filter(({ base }) => base).length),
      [3, 3, 3, 3, 3],
    );
    assert.deepEqual(body.levels[0]?.tags[0], {
      code: "510",
      label: { text: "一窗受理一次办结", lang: "zh-CN" },
      base: true,
    });
    const english = await scene.call<IndicatorSet>(undefined, "GET", "/review-indicators", {
      headers: { "accept-language": "en" },
    });
    assert.ok(
      english.body.levels
        .flatMap(({ tags }) => tags)
        .every(({ label }) => label.lang === "en" && !/\p{Script=Han}/u.test(label.text)),
    );
  });

  it("of a version there never was are not found", async () => {
    const scene = createCaseScenario();
    assert.equal((await scene.call(undefined, "GET", "/review-indicators?version=9")).status, 404);
  });
});

describe("a review 评价", () => {
  it("is given once for a service event, once more as a follow-up, and then no more (一事一评)", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await closed(scene);
    const good = { ...BAD, invitationId, satisfaction: "satisfied", tags: ["406"] };
    const first = await rate(scene, caseNo, good);
    assert.deepEqual([first.status, first.body.sequence, first.body.handling.state], [201, 1, "none"]);
    assert.equal(first.headers.get("location"), `http://sandbox.test/reviews/${first.body.id}`);
    const { body } = await scene.call<ReviewInvitations>(OWNER, "GET", `/cases/${caseNo}/review-invitations`);
    assert.deepEqual([body.items[0]?.canReview, body.items[0]?.canFollowUp], [false, true]);
    assert.equal((await rate(scene, caseNo, good)).body.sequence, 2);
    const third = await rate(scene, caseNo, good);
    assert.deepEqual([third.status, slugOf(third.body)], [409, "already-reviewed"]);
    assert.equal((await scene.see(OWNER, caseNo)).openReviews, 0);
  });

  it("that is bad says why by a tag or a text; a good one need not (差评必须勾选详情或填写文字评价)", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await closed(scene);
    const bare = { ...BAD, invitationId, tags: [] };
    assert.deepEqual(rulesOf(await rate(scene, caseNo, { ...bare, text: "  " })), [" review:reason"]);
    assert.equal((await rate(scene, caseNo, { ...bare, text: "等了很久" })).status, 201);
    assert.equal((await rate(scene, caseNo, { ...bare, satisfaction: "satisfied" })).status, 201);
  });

  it("ticks only tags of its own level and keeps to the length of the text", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await closed(scene);
    const answer = await rate(scene, caseNo, { ...BAD, invitationId, tags: ["207", "108"], text: "字".repeat(151) });
    assert.deepEqual(rulesOf(answer), ["/tags/1 review:tag", "/text maxLength"]);
    const old = await rate(scene, caseNo, { ...BAD, invitationId, indicatorVersion: "1" });
    assert.deepEqual(rulesOf(old), ["/indicatorVersion review:version"]);
  });

  it("is never given by staff, and by nobody for the case of another", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await closed(scene);
    for (const persona of [HALL, OFFICE, "supervisor"]) {
      assert.equal((await rate(scene, caseNo, { ...BAD, invitationId }, persona)).status, 403);
    }
    assert.equal((await rate(scene, caseNo, { ...BAD, invitationId }, "citizen-2")).status, 404);
  });

  it("is not taken when its time is over; the platform sets how long that is", async () => {
    const scene = createCaseScenario();
    const { caseNo, invitationId } = await closed(scene);
    scene.clock.set(new Date("2026-04-01T09:00:01+08:00"));
    const late = await rate(scene, caseNo, { ...BAD, invitationId });
    assert.deepEqual([late.status, slugOf(late.body)], [409, "not-reviewable"]);
    assert.equal((await scene.see(OWNER, caseNo)).allowedActions.includes("review"), false);
  });

  it("can be given with a look-up ticket", async () => {
    const scene = createCaseScenario();
    const receipt = await scene.apply({ by: OWNER, itemCode: "card" });
    const { caseNo } = receipt.case;
    await scene.move(HALL, caseNo, "refusal", { reason: "不在本区" });
    const { body } = await scene.call<LookUp>(undefined, "POST", "/look-ups", {
      body: { caseNo, secret: receipt.lookUpSecret },
      headers: { "idempotency-key": undefined },
    });
    const headers = {
      authorization: `Bearer ${body.ticket}`,
      "content-type": "application/json",
      "idempotency-key": "ticket-0000000001",
    };
    const invited = await scene.fetch(`/cases/${caseNo}/review-invitations`, { headers });
    const [invitation] = ((await invited.json()) as ReviewInvitations).items;
    const given = await scene.fetch(`/cases/${caseNo}/reviews`, {
      method: "POST",
      headers,
      body: JSON.stringify({ ...BAD, invitationId: invitation?.id }),
    });
    assert.equal(given.status, 201);
  });

  it("that is anonymous opens to whose case it is, not by its receipt, which staff may know (严格保护评价人信息)", async () => {
    const scene = createCaseScenario();
    const receipt = await scene.apply({ by: OWNER, itemCode: "card" });
    const { caseNo } = receipt.case;
    await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
    await scene.move(HALL, caseNo, "issuance");
    const { body } = await scene.call<LookUp>(undefined, "POST", "/look-ups", {
      body: { caseNo, secret: receipt.lookUpSecret },
      headers: { "idempotency-key": undefined },
    });
    const { items } = (await scene.call<ReviewInvitations>(OWNER, "GET", `/cases/${caseNo}/review-invitations`)).body;
    const invitationId = items[0]?.id ?? "";
    const anonymous = await rate(scene, caseNo, { ...BAD, invitationId, anonymous: true });
    const named = await rate(scene, caseNo, { ...BAD, invitationId });
    const ids = async (path: string, authorization: string): Promise<string[]> => {
      const response = await scene.fetch(path, { headers: { authorization } });
      return ((await response.json()) as { readonly items: readonly Review[] }).items.map(({ id }) => id);
    };
    const byReceipt = `Bearer ${body.ticket}`;
    for (const path of [`/cases/${caseNo}/reviews`, `/review-invitations/${invitationId}/reviews`]) {
      assert.deepEqual(await ids(path, byReceipt), [named.body.id], path);
      const own = await scene.call<{ readonly items: readonly Review[] }>(OWNER, "GET", path);
      assert.equal(own.body.items.length, 2, path);
    }
    const { status } = await scene.fetch(`/reviews/${anonymous.body.id}`, { headers: { authorization: byReceipt } });
    assert.equal(status, 404);
  });
});

describe("a named bad review", () => {
  it("goes round its loop: assigned, contacted, measures, rectified, answered, confirmed", async () => {
    const scene = createCaseScenario();
    const review = await rated(scene, { text: "没有找到样本" });
    assert.deepEqual(
      [review.handling.state, review.handling.contactDue?.date, review.handling.rectifyDue?.date],
      ["open", "2026-03-03", "2026-03-09"],
    );
    const unassigned = await handle(scene, OFFICE, review.id, { kind: "answered", text: "已补上" });
    assert.deepEqual(
      [unassigned.status, slugOf(unassigned.body), unassigned.body.allowedSteps],
      [409, "illegal-transition", ["assigned"]],
    );
    await handle(scene, "supervisor", review.id, { kind: "assigned", departmentCode: "market-supervision" });
    const early = await handle(scene, OFFICE, review.id, { kind: "measures", text: "补样本" });
    assert.equal(early.status, 409, "contact comes first (南政办函〔2025〕6号)");
    for (const kind of ["contacted", "measures", "rectified", "answered"]) {
      const step = await handle(scene, OFFICE, review.id, { kind, text: `${kind}：已处理` });
      assert.equal(step.body.handling.state, kind);
    }
    assert.equal(
      (await handle(scene, OFFICE, review.id, { kind: "contacted", text: "再次" })).status,
      409,
      "forward only",
    );
    const seen = await scene.call<Review>(OWNER, "GET", `/reviews/${review.id}`);
    assert.deepEqual(seen.body.handling.allowedSteps, ["confirmed", "reopened"]);
    const confirmed = await confirm(scene, review.id, { solved: true });
    assert.deepEqual([confirmed.body.handling.state, confirmed.body.handling.steps.length], ["confirmed", 6]);
    assert.equal((await confirm(scene, review.id, { solved: false })).status, 409);
  });

  it("has the deadlines that the platform sets, since no national ones are confirmed", async () => {
    const scene = createCaseScenario({ settings: { review: { contactDays: 2, rectifyDays: 15, openDays: 90 } } });
    const { handling } = await rated(scene, { text: "没有找到样本" });
    assert.deepEqual([handling.contactDue?.date, handling.rectifyDue?.date], ["2026-03-04", "2026-03-23"]);
  });

  it("that is simple may be put right on the spot, and opens a second round when it was not", async () => {
    const scene = createCaseScenario();
    const review = await rated(scene);
    await handle(scene, OFFICE, review.id, { kind: "assigned", departmentCode: "market-supervision" });
    await handle(scene, OFFICE, review.id, { kind: "answered", text: "当场改正" });
    scene.clock.advance(86_400);
    const reopened = await confirm(scene, review.id, { solved: false, text: "还是没有" });
    const { state, round, contactDue, steps } = reopened.body.handling;
    assert.deepEqual([state, round, contactDue?.date], ["open", 2, "2026-03-04"]);
    assert.deepEqual(
      steps.map(({ kind, round: of }) => [kind, of]),
      [
        ["assigned", 1],
        ["answered", 1],
        ["reopened", 1],
      ],
    );
    assert.equal(
      (await handle(scene, OFFICE, review.id, { kind: "assigned", departmentCode: "market-supervision" })).status,
      200,
    );
  });

  it("tells the department that must deal with it whom to call, and supervision nothing about anybody", async () => {
    const scene = createCaseScenario();
    await rated(scene, { text: "样例甲的电话是13800000001" });
    const queue = async (by: string): Promise<Review[]> =>
      (await scene.call<ReviewPage>(by, "GET", "/office/reviews")).body.items;
    const [own] = await queue(OFFICE);
    assert.deepEqual([own?.reviewer, own?.reviewerMobile], ["样例甲", "13800000001"]);
    assert.deepEqual(await queue("office-public-security"), []);
    const [overseen] = await queue("supervisor");
    assert.deepEqual(
      [overseen?.caseNo, overseen?.reviewer, overseen?.reviewerMobile],
      [undefined, undefined, undefined],
    );
    assert.doesNotMatch(overseen?.text ?? "", /样例甲|13800000001/);
    assert.match(own?.text ?? "", /样例甲/);
    assert.deepEqual(overseen?.handling.allowedSteps, ["assigned"]);
  });

  it("is taken on by a department for itself, and given to another by supervision alone", async () => {
    const scene = createCaseScenario();
    const review = await rated(scene);
    const away = await handle(scene, OFFICE, review.id, { kind: "assigned", departmentCode: "public-security" });
    assert.equal(away.status, 403);
    const unknown = await handle(scene, "supervisor", review.id, { kind: "assigned", departmentCode: "none" });
    assert.deepEqual(rulesOf(unknown), ["/departmentCode department:unknown"]);
    const moved = await handle(scene, "supervisor", review.id, { kind: "assigned", departmentCode: "public-security" });
    assert.equal(moved.body.handling.body?.code, "public-security");
    assert.equal((await handle(scene, OFFICE, review.id, { kind: "answered", text: "?" })).status, 404);
    assert.equal(
      (await handle(scene, "office-public-security", review.id, { kind: "answered", text: "已处理" })).status,
      200,
    );
  });
});

describe("an anonymous bad review", () => {
  it("hides who rated and which case it was from staff, has no deadlines, and skips the contact (实名差评 only)", async () => {
    const scene = createCaseScenario();
    const review = await rated(scene, { anonymous: true });
    assert.deepEqual([review.handling.contactDue, review.handling.rectifyDue], [undefined, undefined]);
    const { body } = await scene.call<Review>(OFFICE, "GET", `/reviews/${review.id}`);
    assert.deepEqual([body.caseNo, body.reviewer, body.reviewerMobile], [undefined, undefined, undefined]);
    await handle(scene, OFFICE, review.id, { kind: "assigned", departmentCode: "market-supervision" });
    assert.equal((await handle(scene, OFFICE, review.id, { kind: "contacted", text: "?" })).status, 409);
    assert.equal((await handle(scene, OFFICE, review.id, { kind: "measures", text: "补样本" })).status, 200);
  });
});

describe("public reviews 评价公开", () => {
  it("tell no case, no day and no names, and mask what people wrote (个人信息保护法 第五十一条)", async () => {
    const scene = createCaseScenario();
    const review = await rated(scene, { text: "我是样例甲，电话13800000001，窗口样例员没说清" });
    await handle(scene, OFFICE, review.id, { kind: "assigned", departmentCode: "market-supervision" });
    await handle(scene, OFFICE, review.id, { kind: "answered", text: "样例甲您好，已改正" });
    const { body } = await scene.call<PublicReviewPage>(undefined, "GET", "/public-reviews");
    const [shown] = body.items;
    assert.deepEqual(
      [shown?.text, shown?.answer, shown?.month, shown?.state],
      ["我是***，电话***********，*****没说清", "***您好，已改正", "2026-03", "answered"],
    );
    assert.equal(shown?.department.code, "market-supervision");
    assert.doesNotMatch(JSON.stringify(body), /NZ2026|样例甲|2026-03-0/);
  });

  it("are found by window, department, item and level, newest first, and look alike whether anonymous or not", async () => {
    const scene = createCaseScenario();
    const [named, anonymous] = [await rated(scene), await rated(scene, { anonymous: true })];
    const found = async (query: string): Promise<string[]> =>
      (await scene.call<PublicReviewPage>(undefined, "GET", `/public-reviews?${query}`)).body.items.map(({ id }) => id);
    assert.deepEqual(await found("window=SCJY&satisfaction=dissatisfied"), [anonymous.id, named.id]);
    assert.deepEqual(await found("department=public-security"), []);
    assert.deepEqual(await found("item=card&limit=1"), [anonymous.id]);
  });
});
