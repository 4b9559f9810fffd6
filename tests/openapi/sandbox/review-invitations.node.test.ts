import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  IssuedReviewInvitation,
  Problem,
  PublicReviewPage,
  Review,
  ReviewInvitation,
  ReviewLookUp,
  ReviewPage,
  ReviewPreview,
  Reviews,
  ReviewStatistics,
} from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";
import type { Answered } from "../support/scenario.ts";

const HALL = "counter-hall";
const DAY = 86_400;

const COMPLAINT = {
  origin: "complaints_desk",
  serviceEvent: "complaint",
  at: "2026-03-02T08:30:00+08:00",
  windowCode: "SCJY",
};

const GOOD = { satisfaction: "satisfied", indicatorVersion: "2", tags: [], anonymous: true, channel: "qr_code" };
const BAD = {
  ...GOOD,
  satisfaction: "dissatisfied",
  tags: ["208"],
  anonymous: false,
  contact: { name: "样例丁", mobile: "13800000009" },
};

const invite = (scene: CaseScenario, input: object = {}, by = HALL) =>
  scene.call<IssuedReviewInvitation & Problem>(by, "POST", "/review-invitations", { body: { ...COMPLAINT, ...input } });

const lookUp = (scene: CaseScenario, invitationId: string, secret: string) =>
  scene.call<ReviewLookUp & Problem>(undefined, "POST", "/review-look-ups", {
    body: { invitationId, secret },
    headers: { "idempotency-key": undefined },
  });

/** Whoever holds the paper of an invitation. */
const holder = (scene: CaseScenario, { body: { invitation, secret } }: Answered<IssuedReviewInvitation>) =>
  bySecret(scene, invitation.id, secret);

/** Whoever knows the secret of an invitation. */
async function bySecret(scene: CaseScenario, id: string, secret: string | undefined) {
  const { ticket } = (await lookUp(scene, id, secret ?? "")).body;
  const authorization = `Bearer ${ticket}`;
  const read = <Body>(path: string) =>
    scene.call<Body & Problem>(undefined, "GET", path, { headers: { authorization } });
  const post = <Body>(path: string, body: unknown) =>
    scene.call<Body & Problem>(undefined, "POST", path, { headers: { authorization }, body });
  return {
    id,
    headers: { authorization },
    read,
    post,
    rate: (body: unknown) => post<Review>(`/review-invitations/${id}/reviews`, body),
    invitation: async () => (await read<ReviewInvitation>(`/review-invitations/${id}`)).body,
  };
}

const rulesOf = ({ body }: Answered<Problem>): string[] =>
  (body.errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe("an invitation to rate a service without a case (南政办函〔2025〕6号: 坐班接诉、我陪群众走流程, 全渠道、全流程)", () => {
  it("is made by staff, who never rate by it, and tells its secret once", async () => {
    const scene = createCaseScenario();
    const issued = await invite(scene);
    const { invitation, secret } = issued.body;
    assert.deepEqual(
      [issued.status, invitation.origin, invitation.serviceEvent, invitation.caseNo, invitation.body?.code],
      [201, "complaints_desk", "complaint", undefined, "approval"],
    );
    assert.deepEqual([invitation.canReview, invitation.until], [false, "2026-04-01T08:30:00+08:00"]);
    assert.equal(issued.headers.get("location"), `http://sandbox.test/review-invitations/${invitation.id}`);
    assert.ok(!JSON.stringify(scene.sandbox.context.store.list("invitations")).includes(secret));
    for (const by of [HALL, "office-approval", "supervisor"]) {
      assert.equal((await scene.call(by, "GET", `/review-invitations/${invitation.id}`)).status, 403);
      const rated = await scene.call(by, "POST", `/review-invitations/${invitation.id}/reviews`, { body: GOOD });
      assert.equal(rated.status, 403);
    }
    for (const by of ["citizen-1", "supervisor"]) assert.equal((await invite(scene, {}, by)).status, 403);
    assert.equal((await scene.call("citizen-1", "GET", `/review-invitations/${invitation.id}`)).status, 404);
  });

  it("names what was given, when and where: one's own window, an item there is, a time that can still be rated", async () => {
    const scene = createCaseScenario();
    assert.deepEqual(rulesOf(await invite(scene, { windowCode: undefined })), [" review:service"]);
    assert.deepEqual(rulesOf(await invite(scene, { at: "2026-03-02T09:00:01+08:00" })), ["/at review:time"]);
    assert.deepEqual(rulesOf(await invite(scene, { at: "2026-01-31T08:59:59+08:00" })), ["/at review:time"]);
    assert.deepEqual(rulesOf(await invite(scene, { serviceEvent: "walk_through" })), [
      "/serviceEvent review:service-event",
    ]);
    assert.deepEqual(rulesOf(await invite(scene, { itemCode: "none", windowCode: "none" })), [
      "/itemCode item:unknown",
      "/windowCode window:unknown",
    ]);
    const other = await invite(scene, { windowCode: "GAZY" });
    assert.deepEqual([other.status, slugOf(other.body)], [403, "no-delegation"]);
    const byItem = await invite(scene, { itemCode: "permit", windowCode: undefined });
    assert.deepEqual([byItem.body.invitation.itemCode, byItem.body.invitation.windowCode], ["permit", "SCJY"]);
    const walk = { origin: "walk_through", serviceEvent: "walk_through", itemCode: "permit", windowCode: undefined };
    const walked = (await invite(scene, walk, "office-market-supervision")).body.invitation;
    assert.deepEqual([walked.body?.code, walked.windowCode], ["market-supervision", undefined]);
  });

  it("is previewed as it will be published, hiding the contact too as far as it is filled in", async () => {
    const scene = createCaseScenario();
    const paper = await holder(scene, await invite(scene));
    const { satisfaction, indicatorVersion, tags } = BAD;
    const text = "我叫样例丁，电话5551234";
    const seen = async (contact: object): Promise<string | undefined> => {
      const said = { satisfaction, indicatorVersion, tags, text, contact };
      return (await paper.post<ReviewPreview>(`/review-invitations/${paper.id}/preview`, said)).body.text;
    };
    assert.equal(await seen({ name: "样例丁", mobile: "" }), "我叫***，电话5551234");
    const contact = { name: "样例丁", mobile: "5551234" };
    const before = await seen(contact);
    assert.equal(before, "我叫***，电话*******");
    await paper.rate({ ...BAD, text, contact });
    const [shown] = (await scene.call<PublicReviewPage>(undefined, "GET", "/public-reviews")).body.items;
    assert.equal(shown?.text, before);
  });

  it("takes one review, then one follow-up 追评, with nothing preset", async () => {
    const scene = createCaseScenario();
    const paper = await holder(scene, await invite(scene));
    assert.deepEqual([(await paper.invitation()).canReview, (await paper.invitation()).reviewId], [true, undefined]);
    const { satisfaction, ...unsaid } = GOOD;
    assert.equal(satisfaction, "satisfied");
    assert.equal((await paper.rate(unsaid)).status, 422);
    const first = await paper.rate(GOOD);
    assert.deepEqual([first.status, first.body.sequence, first.body.origin], [201, 1, "complaints_desk"]);
    assert.deepEqual([(await paper.invitation()).canReview, (await paper.invitation()).canFollowUp], [false, true]);
    assert.equal((await paper.rate({ ...GOOD, text: "回访后仍然满意" })).body.sequence, 2);
    const third = await paper.rate(GOOD);
    assert.deepEqual([third.status, slugOf(third.body)], [409, "already-reviewed"]);
    const { items } = (await paper.read<Reviews>(`/review-invitations/${paper.id}/reviews`)).body;
    assert.deepEqual(
      items.map(({ sequence }) => sequence),
      [1, 2],
    );
  });

  it("cannot be rated after its last day, but what was answered can be read and confirmed", async () => {
    const scene = createCaseScenario();
    const late = await invite(scene);
    const issued = await invite(scene);
    const { body: review } = await (await holder(scene, issued)).rate(BAD);
    const { invitation } = issued.body;
    const step = (body: object) => scene.call("office-approval", "POST", `/reviews/${review.id}/handling`, { body });
    await step({ kind: "assigned", departmentCode: "approval" });
    await step({ kind: "answered", text: "已回电说明" });
    scene.clock.advance(30 * DAY);
    const closed = await (await holder(scene, late)).rate(GOOD);
    assert.deepEqual([closed.status, slugOf(closed.body)], [409, "not-reviewable"]);
    const paper = await bySecret(scene, invitation.id, review.secret);
    assert.equal((await paper.read<Review>(`/reviews/${review.id}`)).body.handling.answer, "已回电说明");
    const solved = await paper.post<Review>(`/reviews/${review.id}/confirmation`, { solved: true });
    assert.equal(solved.body.handling.state, "confirmed");
  });

  it("wants somebody to contact of a named review, and nobody of an anonymous one (实名差评 are contacted)", async () => {
    const scene = createCaseScenario();
    const paper = await holder(scene, await invite(scene));
    assert.deepEqual(rulesOf(await paper.rate({ ...BAD, contact: undefined })), ["/contact required"]);
    assert.deepEqual(rulesOf(await paper.rate({ ...BAD, anonymous: true })), ["/contact review:contact"]);
    const { body } = await paper.rate(BAD);
    assert.deepEqual(body.handling.contactDue, { date: "2026-03-03", provisional: false });
    const queue = await scene.call<ReviewPage>("office-approval", "GET", "/office/reviews");
    const [open] = queue.body.items;
    assert.deepEqual(
      [open?.reviewer, open?.reviewerMobile, open?.caseNo, open?.invitationId],
      ["样例丁", "13800000009", undefined, paper.id],
    );
    const overseen = await scene.call<Review>("supervisor", "GET", `/reviews/${body.id}`);
    assert.doesNotMatch(JSON.stringify(overseen.body), /样例丁|13800000009/);
  });

  it("does not let staff who handed it out know whose an anonymous review is", async () => {
    const scene = createCaseScenario();
    const paper = await holder(scene, await invite(scene));
    const { body } = await paper.rate({ ...BAD, anonymous: true, contact: undefined });
    assert.equal(body.invitationId, paper.id);
    for (const by of [HALL, "office-approval", "supervisor"]) {
      const seen = await scene.call<Review>(by, "GET", `/reviews/${body.id}`);
      assert.deepEqual([seen.status, seen.body.invitationId], [200, "withheld"], by);
      assert.match(seen.body.at, /T00:00:00\+08:00$/, "the minute would tell who it was");
    }
  });
});

describe("the secret of an invitation", () => {
  it("opens exactly this invitation: no other one, and no case", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ by: "citizen-1", itemCode: "card" })).case;
    await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
    await scene.move(HALL, caseNo, "issuance");
    const other = await invite(scene);
    const paper = await holder(
      scene,
      await invite(scene, { origin: "case", caseNo, serviceEvent: "completion", at: undefined, windowCode: undefined }),
    );
    assert.equal((await paper.invitation()).caseNo, caseNo);
    for (const path of [
      `/cases/${caseNo}`,
      `/cases/${caseNo}/events`,
      `/cases/${caseNo}/review-invitations`,
      `/review-invitations/${other.body.invitation.id}`,
    ])
      assert.equal((await paper.read(path)).status, 404, path);
    assert.equal((await paper.read(`/cases/${caseNo}/documents`)).status, 403);
    assert.deepEqual(rulesOf(await paper.rate(BAD)), ["/contact review:contact"]);
    const rated = await paper.rate({ ...BAD, contact: undefined, channel: "hall_tablet" });
    assert.deepEqual([rated.status, rated.body.caseNo, rated.body.itemCode], [201, caseNo, "card"]);
    const own = await scene.call<Reviews>("citizen-1", "GET", `/cases/${caseNo}/reviews`);
    assert.deepEqual(
      own.body.items.map(({ id }) => id),
      [rated.body.id],
    );
  });

  it("is handed out for a service event of a case by its own staff, once there was one, and replaces the one before", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ by: "citizen-1", itemCode: "card" })).case;
    const of = { origin: "case", caseNo, serviceEvent: "completion", at: undefined, windowCode: undefined };
    const early = await invite(scene, of);
    assert.deepEqual([early.status, slugOf(early.body)], [409, "not-reviewable"]);
    await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
    await scene.move(HALL, caseNo, "issuance");
    const elsewhere = await invite(scene, of, "office-public-security");
    assert.deepEqual([elsewhere.status, slugOf(elsewhere.body)], [403, "no-delegation"]);
    const given = await scene.call<{ items: ReviewInvitation[] }>(
      "citizen-1",
      "GET",
      `/cases/${caseNo}/review-invitations`,
    );
    const serviceEvent = given.body.items[0]?.serviceEvent;
    const [first, second] = [
      await invite(scene, { ...of, serviceEvent }),
      await invite(scene, { ...of, serviceEvent }, "office-market-supervision"),
    ];
    assert.equal(first.body.invitation.id, second.body.invitation.id);
    assert.equal((await lookUp(scene, first.body.invitation.id, first.body.secret)).status, 404);
    assert.equal((await lookUp(scene, second.body.invitation.id, second.body.secret)).status, 201);
  });

  it("is not handed out again once it was rated, so that staff learn nothing of what was said", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ by: "citizen-1", itemCode: "card" })).case;
    await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
    await scene.move(HALL, caseNo, "issuance");
    const of = { origin: "case", caseNo, serviceEvent: "completion", at: undefined, windowCode: undefined };
    const paper = await holder(scene, await invite(scene, of));
    assert.equal((await paper.rate({ ...BAD, contact: undefined, anonymous: true })).status, 201);
    for (const by of [HALL, "office-market-supervision"]) {
      const again = await invite(scene, of, by);
      assert.deepEqual([again.status, slugOf(again.body)], [409, "not-reviewable"]);
    }
    assert.equal((await paper.read<Reviews>(`/review-invitations/${paper.id}/reviews`)).body.items.length, 1);
  });

  it("is used up once it was rated, with every ticket by it but the rater's: staff who kept it read nothing", async () => {
    const scene = createCaseScenario();
    const issued = await invite(scene);
    const { invitation, secret } = issued.body;
    const kept = await holder(scene, issued);
    const paper = await holder(scene, issued);
    const { body: review } = await paper.rate({ ...BAD, anonymous: true, contact: undefined });
    for (const path of [`/review-invitations/${paper.id}/reviews`, `/reviews/${review.id}`]) {
      assert.equal((await kept.read(path)).status, 401, path);
      assert.equal((await paper.read(path)).status, 200, path);
    }
    const again = await lookUp(scene, invitation.id, secret);
    assert.deepEqual([again.status, slugOf(again.body), again.body.ticket], [409, "already-reviewed", undefined]);
    const own = await bySecret(scene, invitation.id, review.secret);
    assert.equal((await own.read<Reviews>(`/review-invitations/${own.id}/reviews`)).body.items.length, 1);
    const followUp = await own.rate(GOOD);
    assert.deepEqual([followUp.body.sequence, followUp.body.secret], [2, undefined]);
    assert.equal((await bySecret(scene, invitation.id, review.secret)).id, own.id);
    assert.ok(!JSON.stringify(scene.sandbox.context.store.list("invitations")).includes(review.secret ?? "none"));
  });

  it("is used up as well when whose case it is rates signed in, who needs no other", async () => {
    for (const path of ["case", "invitation"] as const) {
      const scene = createCaseScenario();
      const { caseNo } = (await scene.apply({ by: "citizen-1", itemCode: "card" })).case;
      await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
      await scene.move(HALL, caseNo, "issuance");
      const of = { origin: "case", caseNo, serviceEvent: "completion", at: undefined, windowCode: undefined };
      const issued = await invite(scene, of);
      const kept = await holder(scene, issued);
      const { id: invitationId } = issued.body.invitation;
      const rated =
        path === "case"
          ? await scene.call<Review>("citizen-1", "POST", `/cases/${caseNo}/reviews`, {
              body: { ...GOOD, invitationId },
            })
          : await scene.call<Review>("citizen-1", "POST", `/review-invitations/${invitationId}/reviews`, {
              body: GOOD,
            });
      assert.deepEqual([rated.status, rated.body.secret], [201, undefined], path);
      assert.equal((await kept.read(`/review-invitations/${invitationId}/reviews`)).status, 401, path);
      assert.equal(slugOf((await lookUp(scene, invitationId, issued.body.secret)).body), "already-reviewed", path);
    }
  });

  it("counts as a wrong one once it is used up: whoever kept it does not get more tries at another", async () => {
    const scene = createCaseScenario();
    const issued = await invite(scene);
    const { invitation, secret } = issued.body;
    await (await holder(scene, issued)).rate(GOOD);
    const slugs: string[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      slugs.push(slugOf((await lookUp(scene, invitation.id, attempt % 2 === 0 ? "WRONG" : secret)).body));
    assert.deepEqual(slugs, [
      "lookup-failed",
      "already-reviewed",
      "lookup-failed",
      "already-reviewed",
      "lookup-failed",
      "rate-limited",
    ]);
  });

  it("is answered again to a lost rating that is sent once more: who rated must not lose their own", async () => {
    const scene = createCaseScenario();
    const paper = await holder(scene, await invite(scene));
    const headers = { ...paper.headers, "idempotency-key": crypto.randomUUID() };
    const rate = () =>
      scene.call<Review>(undefined, "POST", `/review-invitations/${paper.id}/reviews`, { headers, body: GOOD });
    const [first, again] = [await rate(), await rate()];
    assert.deepEqual([again.status, again.body.secret], [201, first.body.secret]);
    assert.ok(first.body.secret);
  });

  it("is closed after too many wrong ones, by invitation, whether or not there is one, and holds for half an hour", async () => {
    const scene = createCaseScenario();
    const { invitation, secret } = (await invite(scene)).body;
    const other = (await invite(scene)).body;
    for (const id of [invitation.id, "inv-none"]) {
      const slugs: string[] = [];
      for (let attempt = 0; attempt < 6; attempt += 1) slugs.push(slugOf((await lookUp(scene, id, "WRONG")).body));
      assert.deepEqual(slugs, [...Array.from({ length: 5 }, () => "lookup-failed"), "rate-limited"], id);
    }
    const closed = await lookUp(scene, invitation.id, secret);
    assert.deepEqual([closed.status, closed.headers.get("retry-after")], [429, "900"]);
    const typed = other.secret.toLowerCase().replace("-", " ");
    const { ticket } = (await lookUp(scene, other.invitation.id, typed)).body;
    const headers = { authorization: `Bearer ${ticket}` };
    const read = () => scene.call(undefined, "GET", `/review-invitations/${other.invitation.id}`, { headers });
    assert.equal((await read()).status, 200);
    scene.clock.advance(1800);
    assert.equal((await read()).status, 401);
    assert.equal((await lookUp(scene, invitation.id, secret)).status, 201);
  });
});

describe("what came of invitations", () => {
  it("is public without the reviewer's, the staff's or anybody's name, and found by origin", async () => {
    const scene = createCaseScenario();
    const paper = await holder(scene, await invite(scene));
    await paper.rate({ ...BAD, text: "样例丁问窗口样例员，电话13800000009没人接" });
    const found = async (origin: string): Promise<PublicReviewPage> =>
      (await scene.call<PublicReviewPage>(undefined, "GET", `/public-reviews?origin=${origin}`)).body;
    const [shown] = (await found("complaints_desk")).items;
    assert.deepEqual(
      [shown?.text, shown?.origin, shown?.serviceEvent, shown?.windowCode, shown?.itemCode],
      ["***问*****，电话***********没人接", "complaints_desk", "complaint", "SCJY", undefined],
    );
    assert.deepEqual([(await found("case")).total, (await found("walk_through")).total], [0, 0]);
  });

  it("adds up by origin in the statistics", async () => {
    const scene = createCaseScenario();
    await (await holder(scene, await invite(scene))).rate(BAD);
    await (await holder(scene, await invite(scene))).rate(GOOD);
    const walk = { origin: "walk_through", serviceEvent: "walk_through" };
    await (await holder(scene, await invite(scene, walk))).rate(GOOD);
    const statistics = async (query: string): Promise<ReviewStatistics> =>
      (await scene.call<ReviewStatistics>(undefined, "GET", `/review-statistics?${query}`)).body;
    const { whole, groups } = await statistics("groupBy=origin");
    assert.deepEqual(
      groups.map(({ code, name, figures }) => [code, name.text, figures.total, figures.bad]),
      [
        ["complaints_desk", "坐班接诉", 2, 1],
        ["walk_through", "我陪群众走流程", 1, 0],
      ],
    );
    assert.equal(whole.total, 3);
    const byItem = await statistics("groupBy=item&origin=walk_through");
    assert.deepEqual(
      byItem.groups.map(({ code, figures }) => [code, figures.total]),
      [[undefined, 1]],
    );
  });
});
