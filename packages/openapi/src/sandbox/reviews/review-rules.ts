import type {
  InvitationReviewInput,
  ProblemError,
  ReviewInput,
  ReviewPreviewInput,
  Satisfaction,
} from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import { openCase } from "../cases/case-access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, InvitationRecord, ReviewRecord } from "../records.ts";
import { indicatorSet, TEXT_LIMIT } from "./indicators.ts";
import { useUp } from "./hand-out.ts";
import { canFollowUp, canReview, isOpen, itemCodeOf } from "./invitations.ts";

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

/**
 * An invitation to rate, for the holder of its ticket and whose case it is of. Throws `forbidden` for staff, who never rate, `not-found` for
 * everybody else.
 */
export function openInvitation(context: SandboxContext, id: string, caller: Caller): InvitationRecord {
  if (isStaff(caller)) throw problem("forbidden");
  const invitation = context.store.get("invitations", id);
  if (!invitation) throw problem("not-found");
  if (caller.invitationId === id) return invitation;
  if (invitation.origin !== "case") throw problem("not-found");
  openCase(context, invitation.parent, caller);
  return invitation;
}

/** A named review of a service without a case says whom to contact; of a case it is known who applied, and an anonymous one stays so. */
function contactErrors(
  { origin }: InvitationRecord,
  { anonymous, contact, contactWanted }: InvitationReviewInput,
): ProblemError[] {
  const wanted = origin !== "case" && !anonymous;
  const errors: ProblemError[] =
    anonymous && contactWanted ? [{ pointer: "/contactWanted", rule: "review:contact" }] : [];
  if (wanted !== (contact !== undefined))
    errors.push({ pointer: "/contact", rule: wanted ? "required" : "review:contact" });
  return errors;
}

/** What can be wrong with what is said, as far as it is said. */
function wordErrors(context: SandboxContext, input: ReviewPreviewInput): ProblemError[] {
  const { satisfaction, indicatorVersion, tags } = input;
  const set = indicatorSet(context, "zh-CN", indicatorVersion);
  if (!set || set.retired) return [{ pointer: "/indicatorVersion", rule: "review:version" }];
  const known = set.levels.find((level) => level.satisfaction === satisfaction)?.tags ?? [];
  const errors: ProblemError[] = tags.flatMap((tag, index) =>
    known.some(({ code }) => code === tag) ? [] : [{ pointer: `/tags/${String(index)}`, rule: "review:tag" }],
  );
  const text = input.text?.trim() ?? "";
  if ([...text].length > TEXT_LIMIT) {
    errors.push({ pointer: "/text", rule: "maxLength", params: { maxLength: TEXT_LIMIT } });
  }
  return errors;
}

function inputErrors(context: SandboxContext, input: ReviewPreviewInput): ProblemError[] {
  const errors = wordErrors(context, input);
  if (isBad(input) && input.tags.length === 0 && !input.text?.trim())
    errors.push({ pointer: "", rule: "review:reason" });
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

/** What is said, and of which service. */
type Said = Pick<
  ReviewRecord,
  | "parent"
  | "origin"
  | "invitationId"
  | "itemCode"
  | "departmentCode"
  | "windowCode"
  | "serviceEvent"
  | "satisfaction"
  | "indicatorVersion"
  | "tags"
  | "text"
>;

/** What is about to be said, with whom to contact as far as that is filled in. */
export type Previewed = Said & Pick<ReviewPreviewInput, "contact">;

function saidOf({ store }: SandboxContext, invitation: InvitationRecord, input: ReviewPreviewInput): Said {
  const text = input.text?.trim();
  const itemCode = itemCodeOf(store, invitation);
  return {
    parent: invitation.parent,
    origin: invitation.origin,
    invitationId: invitation.id,
    ...(itemCode !== undefined && { itemCode }),
    departmentCode: invitation.bodyCode,
    ...(invitation.windowCode !== undefined && { windowCode: invitation.windowCode }),
    serviceEvent: invitation.serviceEvent,
    satisfaction: input.satisfaction,
    indicatorVersion: input.indicatorVersion,
    tags: input.tags,
    ...(text && { text }),
  };
}

/** A review that is about to be given, kept nowhere. Throws `validation`, `already-reviewed`, `not-reviewable`. */
export function previewReview(
  context: SandboxContext,
  invitation: InvitationRecord,
  input: ReviewPreviewInput,
): Previewed {
  sequenceOf(context, invitation);
  const errors = wordErrors(context, input);
  if (errors.length > 0) throw problem("validation", { errors });
  const { contact } = input;
  return { ...saidOf(context, invitation, input), ...(contact && { contact }) };
}

/**
 * Takes a review 评价 by an invitation: once, then once more as a follow-up. Nothing is ever preset, and a bad one says why by a tag or
 * a text. The first uses up what was handed out; whoever rates by a ticket is told a secret of their own with it. Throws `validation`,
 * `already-reviewed` after the follow-up, `not-reviewable` when the time is over.
 */
export function createInvitationReview(
  context: SandboxContext,
  invitation: InvitationRecord,
  input: InvitationReviewInput,
  ticket?: string,
): { review: ReviewRecord; secret?: string } {
  const { store, clock, ids } = context;
  const sequence = sequenceOf(context, invitation);
  const errors = [...inputErrors(context, input), ...contactErrors(invitation, input)];
  if (errors.length > 0) throw problem("validation", { errors });

  const at = clock.iso();
  const review: ReviewRecord = {
    ...saidOf(context, invitation, input),
    id: ids.id("rv"),
    ...(input.contact && { contact: input.contact }),
    ...(!input.anonymous && input.contactWanted !== undefined && { contactWanted: input.contactWanted }),
    anonymous: input.anonymous,
    channel: input.channel,
    sequence,
    at,
    handling: { ...beginHandling(context, input, at), round: 1, steps: [] },
  };
  store.put("reviews", review);
  if (sequence === 2) {
    store.put("invitations", { ...invitation, followUpId: review.id });
    return { review };
  }
  const { invitation: rated, ...told } = useUp(context, invitation, ticket);
  store.put("invitations", { ...rated, reviewId: review.id });
  return { review, ...told };
}

/** Takes a review of a service event of a case, by whose case it is. Throws what `createInvitationReview` does. */
export function createReview(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { invitationId, ...input }: ReviewInput,
): ReviewRecord {
  openAsReviewer(context, caseNo, caller);
  const invitation = context.store.get("invitations", invitationId);
  if (invitation?.parent !== caseNo) {
    throw problem("validation", { errors: [{ pointer: "/invitationId", rule: "review:invitation" }] });
  }
  return createInvitationReview(context, invitation, input).review;
}
