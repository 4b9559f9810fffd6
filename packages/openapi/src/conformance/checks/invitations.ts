import type {
  IndicatorSet,
  IssuedReviewInvitation,
  Review,
  ReviewInvitation,
  ReviewInvitations,
  ReviewLookUp,
} from "../../schema.ts";
import type { Exchange } from "../answer-checks.ts";
import type { Check } from "../check.ts";
import { NOTHING, NotTried } from "../platform.ts";
import type { CallOptions, Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";

const APPLICANT = "applicant" as const;

async function lookUpOfNothing(platform: Platform): Promise<void> {
  const json = { invitationId: NOTHING, secret: "CONF-0000" };
  await platform.call("lookUpReviewInvitation", { json, expect: [404], problem: "lookup-failed", rule: "look-up" });
}

/** What of the finished case can be rated, by who applied. */
async function invitations(platform: Platform): Promise<readonly ReviewInvitation[]> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const list = await platform.call("listReviewInvitations", { role: APPLICANT, params: { caseNo }, expect: [200] });
  return (list.body as ReviewInvitations).items;
}

/** What staff hand out opens one invitation, not its case; staff themselves may not rate. */
async function handOut(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const [given] = await invitations(platform);
  if (!given) throw new NotTried(text("办件没有可评价的环节", "nothing of the case can be rated"));
  const issue = {
    role: "counter",
    json: { origin: "case", caseNo, serviceEvent: given.serviceEvent },
    headers: { "idempotency-key": newKey() },
    expect: [201],
  } as const;
  const issued = await platform.call("createReviewInvitation", issue);
  const { invitation, secret } = issued.body as IssuedReviewInvitation;
  platform.guard(secret);
  if (invitation.canReview)
    platform.differs(issued, "reviews", text("工作人员可以评价", "staff may rate"), "/invitation/canReview");
  const rule = "look-up";
  const invitationId = invitation.id;
  const wrong = { json: { invitationId, secret: "CONF-0002" }, expect: [404], problem: "lookup-failed", rule } as const;
  await platform.call("lookUpReviewInvitation", wrong);
  const opened = await platform.call("lookUpReviewInvitation", { json: { invitationId, secret }, expect: [201], rule });
  const headers = { authorization: `Bearer ${(opened.body as ReviewLookUp).ticket}` };
  await platform.call("getReviewInvitation", { params: { invitationId }, headers, expect: [200], rule });
  await platform.call("listInvitationReviews", { params: { invitationId }, headers, expect: [200], rule });
  await platform.call("getCase", { params: { caseNo }, headers, expect: [404], problem: "not-found", rule });
}

interface Opened {
  /** As staff handed it out. */
  readonly code: { readonly invitationId: string; readonly secret: string };
  readonly ticket: Record<string, string>;
}

/** Hands an invitation out as window staff and opens it by its secret. */
async function openByCode(platform: Platform, { serviceEvent }: ReviewInvitation): Promise<Opened> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const issued = await platform.call("createReviewInvitation", {
    role: "counter",
    json: { origin: "case", caseNo, serviceEvent },
    headers: { "idempotency-key": newKey() },
    expect: [201],
  });
  const { invitation, secret } = issued.body as IssuedReviewInvitation;
  platform.guard(secret);
  const code = { invitationId: invitation.id, secret };
  return { code, ticket: await ticketBy(platform, code) };
}

async function ticketBy(platform: Platform, json: Opened["code"]): Promise<Record<string, string>> {
  const { body } = await platform.call("lookUpReviewInvitation", { json, expect: [201], rule: "look-up" });
  return { authorization: `Bearer ${(body as ReviewLookUp).ticket}` };
}

/** Staff who kept what they handed out read nothing of what was said by it; who rated reads on, and later by a secret of their own. */
async function readOn(
  platform: Platform,
  { code, ticket }: Opened,
  kept: Record<string, string>,
  given: Exchange,
): Promise<void> {
  const { invitationId } = code;
  const { secret } = given.body as Review;
  if (secret === undefined)
    return platform.differs(given, "look-up", text("没有告知评价人查询码", "who rated is told no secret of their own"));
  platform.guard(secret);
  const used = { json: code, expect: [409], problem: "already-reviewed", rule: "look-up" } as const;
  await platform.call("lookUpReviewInvitation", used);
  const read = { params: { invitationId }, rule: "look-up" } as const;
  await platform.call("listInvitationReviews", { ...read, headers: kept, expect: [401] });
  await platform.call("listInvitationReviews", { ...read, headers: ticket, expect: [200] });
  const own = await ticketBy(platform, { invitationId, secret });
  await platform.call("listInvitationReviews", { ...read, headers: own, expect: [200] });
}

/** Who holds the code rates without signing in: with a reason where it is bad, once and once more 追评, and staff never. */
async function rateByCode(platform: Platform): Promise<void> {
  const open = (await invitations(platform)).find(({ canReview }) => canReview);
  if (!open) throw new NotTried(text("办件没有可评价的环节", "nothing of the case can be rated now"));
  const opened = await openByCode(platform, open);
  const { ticket } = opened;
  const kept = await ticketBy(platform, opened.code);
  const set = (await platform.call("getIndicators", { expect: [200] })).body as IndicatorSet;
  const level = set.levels.find(({ satisfaction }) => satisfaction === "dissatisfied");
  const json = {
    satisfaction: "dissatisfied",
    indicatorVersion: set.version,
    tags: (level?.tags ?? []).slice(0, 1).map(({ code }) => code),
    text: "符合性测试",
    anonymous: false,
    channel: "qr_code",
  };
  const ask = (options: Omit<CallOptions, "params">) =>
    platform.call("createInvitationReview", { params: { invitationId: open.id }, rule: "reviews", json, ...options });
  const keyed = (): Record<string, string> => ({ ...ticket, "idempotency-key": newKey() });
  await ask({ role: "counter", headers: { "idempotency-key": newKey() }, expect: [403] });
  const bare = { ...json, tags: [], text: undefined };
  await ask({ json: bare, headers: keyed(), expect: [422], problem: "validation" });
  const headers = keyed();
  const done = await ask({ headers, expect: [201] });
  const review = done.body as Review;
  platform.made.appealId = review.id;
  if (!review.bad || review.isDefault || review.sequence !== 1)
    platform.differs(
      done,
      "reviews",
      text("没有记为本人的差评，或者次数不对", "it is not a person's own bad review, or not of its turn"),
    );
  const again = await ask({ headers, expect: [201], rule: "idempotency" });
  if ((again.body as Review).id !== review.id)
    platform.differs(again, "idempotency", text("同键同体又评了一次", "the same key and body rated once more"));
  await readOn(platform, opened, kept, done);
  // A follow-up is the last one.
  await ask({ headers: keyed(), expect: [201] });
  await ask({ headers: keyed(), expect: [409], problem: "already-reviewed" });
}

/** What staff hand out, before anything of the case is rated. */
export const invitationChecks = (): Check[] => [
  {
    ...writing("lookUpReviewInvitation", "nothing", "look-up", lookUpOfNothing),
    needs: [],
    writes: false,
  },
  { ...writing("createReviewInvitation", "hand-out", "look-up", handOut), needs: ["applicant", "counter"] },
];

/** A review by a code that was handed out, of what was not rated otherwise. */
export const invitationReviewChecks = (): Check[] => [
  { ...writing("createInvitationReview", "rate", "reviews", rateByCode), needs: ["applicant", "counter"] },
];
