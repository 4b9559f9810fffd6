import type { Case, IndicatorSet, Review, ReviewInvitations, ReviewPreview, Scope } from "../../schema.ts";
import type { Check } from "../check.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";
import { seen } from "./cases.ts";

const APPLICANT = "applicant" as const;

const PHONE = "13800000001";

/** A review that is not given yet is shown as it would be published: without the phone number that stands in it. */
async function preview(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const list = await platform.call("listReviewInvitations", { role: APPLICANT, params: { caseNo }, expect: [200] });
  const open = (list.body as ReviewInvitations).items.find(({ canReview, canFollowUp }) => canReview || canFollowUp);
  if (!open) throw new NotTried(text("办件没有可评价的环节", "nothing of the case can be rated now"));
  const set = (await platform.call("getIndicators", { expect: [200] })).body as IndicatorSet;
  const json = { satisfaction: "satisfied", indicatorVersion: set.version, tags: [], text: `符合性测试 ${PHONE}` };
  const params = { invitationId: open.id };
  const seen = await platform.call("previewReview", { role: APPLICANT, params, json, expect: [200] });
  if ((seen.body as ReviewPreview).text?.includes(PHONE))
    platform.differs(seen, "reviews", text("公开的文字里有电话号码", "a phone number would be published"), "/text");
}

async function rate(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const params = { caseNo };
  const list = await platform.call("listReviewInvitations", { role: APPLICANT, params, expect: [200] });
  const open = (list.body as ReviewInvitations).items.find(({ canReview }) => canReview);
  if (!open) throw new NotTried(text("办件没有可评价的环节", "nothing of the case can be rated now"));
  const set = (await platform.call("getIndicators", { expect: [200] })).body as IndicatorSet;
  const level = set.levels.find(({ satisfaction }) => satisfaction === "dissatisfied");
  const json = {
    invitationId: open.id,
    satisfaction: "dissatisfied",
    indicatorVersion: set.version,
    tags: (level?.tags ?? []).slice(0, 1).map(({ code }) => code),
    text: "符合性测试",
    anonymous: false,
    channel: "web",
  };
  const rule = "idempotency";
  await platform.call("createReview", { role: APPLICANT, params, json, expect: [400], problem: "bad-request", rule });
  const headers = { "idempotency-key": newKey() };
  const done = await platform.call("createReview", { role: APPLICANT, params, json, headers, expect: [201] });
  const { id, bad, isDefault } = done.body as Review;
  platform.made.reviewId = id;
  platform.harvest.add("reviewId", APPLICANT, id);
  if (!bad) platform.differs(done, "reviews", text("不满意没有算作差评", "dissatisfied does not count as bad"), "/bad");
  if (isDefault)
    platform.differs(
      done,
      "reviews",
      text("本人的评价成了默认评价", "a person's rating is a default one"),
      "/isDefault",
    );
  const again = await platform.call("createReview", { role: APPLICANT, params, json, headers, expect: [201], rule });
  if ((again.body as Review).id !== id)
    platform.differs(again, rule, text("同键同体又评了一次", "the same key and body rated once more"));
  const other = { ...json, anonymous: true };
  const reused = { expect: [422], problem: "idempotency-key-reused", rule } as const;
  await platform.call("createReview", { role: APPLICANT, params, json: other, headers, ...reused });
  // A second one is a follow-up, a third is none.
  const third = { "idempotency-key": newKey() };
  const level0 = { ...json, satisfaction: "conformance" };
  await platform.call("createReview", { role: APPLICANT, params, json: level0, headers: third, expect: [422] });
}

/** Steps by staff in their order, and who takes them. */
const STEPS = ["assigned", "contacted", "measures", "rectified", "answered"] as const;

async function handle(platform: Platform): Promise<void> {
  const reviewId = needed(platform.made.reviewId, "评价", "a review");
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const current = (await seen(platform, caseNo, APPLICANT)) as Case;
  let taken = 0;
  for (const kind of STEPS) {
    const handler = await handlerOf(platform, reviewId, kind);
    if (!handler) continue;
    const json = kind === "assigned" ? { kind, departmentCode: current.deciding.code } : { kind, text: "符合性测试" };
    const headers = { "idempotency-key": newKey() };
    const done = await platform.call("addHandlingStep", {
      ...handler,
      params: { reviewId },
      json,
      headers,
      expect: [200],
    });
    const { state } = (done.body as Review).handling;
    if (state !== kind)
      platform.differs(done, "reviews", text(`处置后状态是 ${state}`, `the state is ${state} then`), "/handling/state");
    taken += 1;
  }
  if (!taken) throw new NotTried(text("这些令牌处置不了这条差评", "these tokens may not deal with the review"));
}

/** Staff who may take a step now, as the review itself says. */
export async function handlerOf(
  platform: Platform,
  reviewId: string,
  kind: (typeof STEPS)[number],
): Promise<{ readonly role: Scope; readonly token: string } | undefined> {
  const roles = (["supervisor", "office"] as const).filter((role) => platform.has(role));
  if (!roles.length) throw new NotTried(text("没有角色 office、supervisor 的令牌", "no token for office, supervisor"));
  for (const role of roles) {
    for (const token of platform.tokensOf(role)) {
      const one = { role, token, params: { reviewId }, expect: [200, 403, 404] };
      const { status, body } = await platform.call("getReview", one);
      if (status === 200 && (body as Review).handling.allowedSteps?.includes(kind)) return { role, token };
    }
  }
  return undefined;
}

async function confirm(platform: Platform): Promise<void> {
  const reviewId = needed(platform.made.reviewId, "评价", "a review");
  const params = { reviewId };
  const { body } = await platform.call("getReview", { role: APPLICANT, params, expect: [200] });
  if ((body as Review).handling.state !== "answered")
    throw new NotTried(text("差评还没有答复", "the bad review is not answered yet"));
  const json = { solved: true };
  const headers = { "idempotency-key": newKey() };
  const done = await platform.call("confirmReview", { role: APPLICANT, params, json, headers, expect: [200] });
  const { state } = (done.body as Review).handling;
  if (state !== "confirmed")
    platform.differs(done, "reviews", text(`确认后状态是 ${state}`, `the state is ${state} then`), "/handling/state");
}

/** A bad review of the finished case, dealt with to its end. */
export const reviewChecks = (): Check[] => [
  writing("previewReview", "preview", "reviews", preview),
  writing("createReview", "rate", "reviews", rate),
  writing("addHandlingStep", "handle", "reviews", handle),
  writing("confirmReview", "confirm", "reviews", confirm),
];
