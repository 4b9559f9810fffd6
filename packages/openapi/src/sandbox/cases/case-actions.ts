import { allowedActions, nextState } from "../../domain/index.ts";
import type { CaseFacts, TransitionOptions } from "../../domain/index.ts";
import type { CaseAction, CaseState } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { isDelegated, requireDelegation } from "../delegations/delegation-rules.ts";
import { problem } from "../problem.ts";
import type { ActorRecord, CaseRecord, SpecialStepRecord } from "../records.ts";
import { belongsHere, partsOf } from "./bundle-parts.ts";
import { feesOf } from "./fees.ts";
import { actorOf, openCase } from "./case-access.ts";
import type { CaseRole } from "./case-access.ts";
import { custodyOpen } from "./custody.ts";
import { deliveryVaries } from "./delivery-ways.ts";

/** The special steps of a case that are going on. */
export const openSteps = (record: CaseRecord): SpecialStepRecord[] =>
  record.specialSteps.filter(({ endedAt }) => endedAt === undefined);

/** Whether materials that were promised 容缺 are still to come. */
export const owesMaterials = (record: CaseRecord): boolean =>
  record.deferral !== undefined && record.deferral.suppliedAt === undefined;

/** What of a case the state machine asks for. */
export function factsOf(record: CaseRecord): CaseFacts {
  const from = record.correction?.from;
  return {
    state: record.state,
    handling: record.handling,
    ...((from === "submitted" || from === "reviewing") && { correctionFrom: from }),
    ...(record.outcome && { outcome: record.outcome }),
    countingStepOpen: openSteps(record).some(({ countsTowardLimit }) => countsTowardLimit),
    deferralOpen: owesMaterials(record),
    extended: record.extension !== undefined,
    payment: record.payment === undefined ? "none" : record.payment.state === "due" ? "due" : "settled",
    commitmentOpen: record.commitment?.state === "pending" || record.commitment?.state === "rectifying",
    custodyOpen: custodyOpen(record),
  };
}

/** Whether promised materials 容缺 may still come: until the last day told. */
export const isOwedStill = ({ clock }: SandboxContext, { deferral }: CaseRecord): boolean =>
  deferral !== undefined && deferral.suppliedAt === undefined && clock.iso().slice(0, 10) <= deferral.due;

/** A promise is verified within its term; what is to be put right is looked at again whenever that is done. */
function isVerifiable({ clock }: SandboxContext, { commitment }: CaseRecord): boolean {
  const { state, verifyBy } = commitment ?? {};
  return state === "rectifying" || verifyBy === undefined || clock.iso().slice(0, 10) <= verifyBy.date;
}

/** Conditions that the state machine does not know, because they lie in the contents of the case. */
function isPossible(context: SandboxContext, action: CaseAction, record: CaseRecord): boolean {
  if (!belongsHere(action, record)) return false;
  switch (action) {
    // An item done on the spot has no acceptance voucher: it is decided at once (安阳市政务服务条例 第三十六条 words the practice).
    case "accept":
      return record.handling === "commitment";
    // 行政许可法 第三十二条第一款第四项: what is missing is told once, with everything in it.
    case "request_correction":
      return record.state !== "submitted" || record.correction?.stage !== "acceptance";
    case "decide":
      return openSteps(record).length === 0;
    // Nothing leaves the house while a fee is due.
    case "issue":
      return ![record, ...partsOf(context, record)].some(({ payment }) => payment?.state === "due");
    case "request_payment":
      return record.outcome !== "denied" && feesOf(context, record).length > 0;
    // What was promised 容缺 comes by the day that was promised; after that the department decides without it.
    case "supplement_deferred":
      return isOwedStill(context, record);
    case "verify_commitment":
      return isVerifiable(context, record);
    // A broken promise may be put right first.
    case "revoke":
      return record.commitment?.state !== "rectifying";
    case "change_delivery":
      return deliveryVaries(context, record);
    case "confirm_receipt":
      return record.issuance?.issuedAt !== undefined && record.issuance.receivedAt === undefined;
    default:
      return true;
  }
}

/** What the applicant does and window staff may take in for them. */
const TAKEN_AT_WINDOW: ReadonlySet<CaseAction> = new Set<CaseAction>([
  "answer_correction",
  "supplement_deferred",
  "change_delivery",
]);

/** A draft is its owner's to mend, one begun at a window also the window's. */
const mayResubmit = (record: CaseRecord, role: CaseRole, callerId: string): boolean =>
  role === "counter" ? record.channel === "window" : role === "applicant" && record.parent === callerId;

/** What the caller may do to the case now, in the order of a case's life; ratings are not among it. */
export function actionsFor(context: SandboxContext, record: CaseRecord, role: CaseRole, caller: Caller): CaseAction[] {
  const possible = possibleActions(context, record, role, caller);
  return role === "counter" ? possible.filter((action) => isDelegated(context, record, action, caller)) : possible;
}

/** What the case itself allows somebody in this role, whether or not it was delegated to them. */
function possibleActions(context: SandboxContext, record: CaseRecord, role: CaseRole, caller: Caller): CaseAction[] {
  if (role === "ticket") return [];
  const facts = factsOf(record);
  const ofApplicant = allowedActions(facts, "applicant").filter((action) =>
    action === "resubmit"
      ? mayResubmit(record, role, caller.id)
      : role === "applicant" || (role === "counter" && TAKEN_AT_WINDOW.has(action)),
  );
  const ofStaff = role === "applicant" ? [] : allowedActions(facts, role);
  return [...ofApplicant, ...ofStaff].filter((action) => isPossible(context, action, record));
}

/** A transition that may be made: the case, its state afterwards, who makes it, and when. */
export interface Move {
  readonly record: CaseRecord;
  readonly state: CaseState;
  readonly role: CaseRole;
  readonly actor: ActorRecord;
  /** RFC 3339 with +08:00. */
  readonly at: string;
}

/**
 * Opens the case for a transition. Throws what `openCase` throws, and `illegal-transition` with what this caller may do
 * instead.
 */
export function beginMove(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  action: CaseAction,
  options?: TransitionOptions,
): Move {
  const { record, role } = openCase(context, caseNo, caller);
  const allowed = actionsFor(context, record, role, caller);
  const state =
    allowed.includes(action) && action !== "review" ? nextState(factsOf(record), action, options) : undefined;
  if (!state) {
    if (role === "counter" && possibleActions(context, record, role, caller).includes(action))
      requireDelegation(context, record, action, caller);
    throw problem("illegal-transition", { allowedActions: allowed });
  }
  return { record, state, role, actor: actorOf(record, role, caller), at: context.clock.iso() };
}
