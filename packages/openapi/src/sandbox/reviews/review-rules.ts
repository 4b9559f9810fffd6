import type { ProblemError, ReviewInput, Satisfaction } from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import { openCase } from "../cases/case-access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, InvitationRecord, ReviewRecord } from "../records.ts";
import { indicatorSet, TEXT_LIMIT } from "./indicators.ts";
import { canFollowUp, canReview, isOpen } from "./invitations.ts";

const BAD: ReadonlySet<Satisfaction> = new Set<Satisfaction>(["dissatisfied", "very_dissatisfied"]);

/** Whether it is a bad review 差评: one of the two lowest levels (国办发〔2019〕51号). */
export const isBad = ({ satisfaction }: { readonly satisfaction: Satisfaction }): boolean => BAD.has(satisfaction);

/**
 * The case of which somebody may rate services: its applicant, or who looked it up. Staff never may, whatever else they are.
 * Throws `forbidden` for staff, `not-found` for everybody else.
 */
export function openAsReviewer(context: SandboxContext, caseNo: string, caller: Caller): CaseRecord {
  if (isStaff(caller)) throw problem("forbidden");
  return openCase(context, caseNo, caller).record;
}

function inputErrors(input: ReviewInput): ProblemError[] {
  const { satisfaction, indicatorVersion, tags } = input;
  const set = indicatorSet("zh-CN", indicatorVersion);
  if (!set || set.retired) return [{ pointer: "/indicatorVersion", rule: "review:version" }];
  const known = set.levels.find((level) => level.satisfaction === satisfaction)?.tags ?? [];
  const errors: ProblemError[] = tags.flatMap((tag, index) =>
    known.some(({ code }) => code === tag) ? [] : [{ pointer: `/tags/${String(index)}`, rule: "review:tag" }],
  );
  const text = input.text?.trim() ?? "";
  if ([...text].length > TEXT_LIMIT) {
    errors.push({ pointer: "/text", rule: "maxLength", params: { maxLength: TEXT_LIMIT } });
  }
  if (isBad(input) && tags.length === 0 && text === "") errors.push({ pointer: "", rule: "review:reason" });
  return errors;
}

/** Which review this is: the first of its service event, or the follow-up 追评. */
function sequenceOf(context: SandboxContext, invitation: InvitationRecord): 1 | 2 {
  if (canReview(context, invitation)) return 1;
  if (canFollowUp(context, invitation)) return 2;
  throw problem(isOpen(context, invitation) ? "already-reviewed" : "not-reviewable");
}

/** How the handling of a review begins. Deadlines bind named bad reviews only; how long they are is the platform's setting. */
export function beginHandling(
  context: SandboxContext,
  review: Pick<ReviewRecord, "satisfaction" | "anonymous">,
  at: string,
): Pick<ReviewRecord["handling"], "state" | "contactDue" | "rectifyDue"> {
  if (!isBad(review)) return { state: "none" };
  if (review.anonymous) return { state: "open" };
  const { calendar, settings } = context;
  const day = at.slice(0, 10);
  return {
    state: "open",
    contactDue: calendar.addWorkingDays(day, settings.review.contactDays),
    rectifyDue: calendar.addWorkingDays(day, settings.review.rectifyDays),
  };
}

/**
 * Takes a review 评价 of a service event: once, then once more as a follow-up. Nothing is ever preset, and a bad one says why
 * by a tag or a text. Throws `validation`, `already-reviewed` after the follow-up, `not-reviewable` when the time is over.
 */
export function createReview(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  input: ReviewInput,
): ReviewRecord {
  const record = openAsReviewer(context, caseNo, caller);
  const { store, clock, ids } = context;
  const invitation = store.get("invitations", input.invitationId);
  if (invitation?.parent !== caseNo) {
    throw problem("validation", { errors: [{ pointer: "/invitationId", rule: "review:invitation" }] });
  }
  const sequence = sequenceOf(context, invitation);
  const errors = inputErrors(input);
  if (errors.length > 0) throw problem("validation", { errors });

  const at = clock.iso();
  const text = input.text?.trim();
  const review: ReviewRecord = {
    id: ids.id("rv"),
    parent: caseNo,
    invitationId: invitation.id,
    itemCode: record.itemCode,
    departmentCode: invitation.bodyCode,
    ...(invitation.windowCode !== undefined && { windowCode: invitation.windowCode }),
    serviceEvent: invitation.serviceEvent,
    satisfaction: input.satisfaction,
    indicatorVersion: input.indicatorVersion,
    tags: input.tags,
    ...(text && { text }),
    anonymous: input.anonymous,
    channel: input.channel,
    sequence,
    at,
    handling: { ...beginHandling(context, input, at), round: 1, steps: [] },
  };
  store.put("reviews", review);
  store.put("invitations", {
    ...invitation,
    ...(sequence === 1 ? { reviewId: review.id } : { followUpId: review.id }),
  });
  return review;
}
