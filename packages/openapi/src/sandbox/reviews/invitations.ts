import type { Language, ReviewInvitation, ServiceEventKind } from "../../schema.ts";
import { daysLater } from "../cases/time.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord, InvitationRecord } from "../records.ts";
import type { Store } from "../store.ts";

/** A service that was given and may be rated. */
export interface ServiceGiven {
  readonly serviceEvent: ServiceEventKind;
  /** When, RFC 3339 with +08:00. */
  readonly at: string;
  /** Department that answers for it. */
  readonly bodyCode: string;
}

/**
 * Opens a service event of a case to rating, once. How long it stays open is the platform's setting: that somebody may rate
 * later “within a certain period” is known, a national number of days is not confirmed.
 */
export function invite(context: SandboxContext, record: CaseRecord, given: ServiceGiven): void {
  const { store, ids, settings } = context;
  const known = store.list("invitations", record.id).some(({ serviceEvent }) => serviceEvent === given.serviceEvent);
  if (known) return;
  store.put("invitations", {
    id: ids.id("inv"),
    parent: record.id,
    origin: "case",
    serviceEvent: given.serviceEvent,
    at: given.at,
    bodyCode: given.bodyCode,
    windowCode: record.windowCode,
    until: daysLater(given.at, settings.review.openDays),
  });
}

/** Whether an invitation still holds. */
export const isOpen = ({ clock }: SandboxContext, { until }: InvitationRecord): boolean =>
  clock.now().getTime() <= Date.parse(until);

/** Whether a first review can be given now. */
export const canReview = (context: SandboxContext, invitation: InvitationRecord): boolean =>
  invitation.reviewId === undefined && isOpen(context, invitation);

/** Whether a follow-up 追评 can be given now. */
export const canFollowUp = (context: SandboxContext, invitation: InvitationRecord): boolean =>
  invitation.reviewId !== undefined && invitation.followUpId === undefined && isOpen(context, invitation);

/** How many service events of a case wait for their first review. */
export const openReviews = (context: SandboxContext, caseNo: string): number =>
  context.store.list("invitations", caseNo).filter((invitation) => canReview(context, invitation)).length;

function itemOf({ store, catalogue }: SandboxContext, invitation: InvitationRecord, lang: Language) {
  const itemCode = itemCodeOf(store, invitation);
  const item = itemCode === undefined ? undefined : catalogue.item(itemCode, lang)?.name;
  return { ...(itemCode !== undefined && { itemCode }), ...(item && { item }) };
}

/** The item that a service was about. */
export const itemCodeOf = (store: Store, { parent, itemCode }: InvitationRecord): string | undefined =>
  itemCode ?? store.get("cases", parent)?.itemCode;

/** An invitation as the contract has it; `mayRate` says whether the caller is who may rate. */
export function invitationView(
  context: SandboxContext,
  invitation: InvitationRecord,
  lang: Language,
  mayRate = true,
): ReviewInvitation {
  const { id, parent, origin, serviceEvent, at, bodyCode, windowCode, until, reviewId } = invitation;
  return {
    id,
    origin,
    ...(origin === "case" && { caseNo: parent }),
    ...itemOf(context, invitation, lang),
    serviceEvent,
    at,
    body: context.catalogue.body(bodyCode, lang),
    ...(windowCode !== undefined && { windowCode }),
    until,
    canReview: mayRate && canReview(context, invitation),
    canFollowUp: mayRate && canFollowUp(context, invitation),
    ...(mayRate && reviewId !== undefined && { reviewId }),
  };
}
