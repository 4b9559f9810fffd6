import type { CaseAction, CaseActor, CaseState, HandlingKind, Outcome } from "./words.ts";

/** What of a case decides which actions are legal. */
export interface CaseFacts {
  state: CaseState;
  handling: HandlingKind;
  /** Where the correction was asked for, while `correcting`; absent means before acceptance. */
  correctionFrom?: "submitted" | "reviewing";
  /** What was decided; absent before that. */
  outcome?: Outcome;
  /** Whether a special step that counts towards the limit is going on; such a step leaves the case `reviewing`. */
  countingStepOpen?: boolean;
  /** Whether materials promised for later 容缺 are still owed. */
  deferralOpen?: boolean;
  /** Whether the limit was extended already, which the law allows once (行政许可法 第四十二条). */
  extended?: boolean;
  /** Whether a fee was asked for, and still is; absent means none was. */
  payment?: "none" | "due" | "settled";
  /** Whether a promise 告知承诺 that the decision rests on is still to be verified. */
  commitmentOpen?: boolean;
  /** Who has yet to sign for what was handed over; absent means nobody. */
  custodyOpen?: "none" | "office" | "counter";
}

/** What an action brings along. */
export interface TransitionOptions {
  /**
   * Of `start_special_step` and `end_special_step`: whether the step counts towards the limit, so that the clock runs
   * on.
   */
  countsTowardLimit?: boolean;
}

/** Conditions of a transition beside the state; all that are given must hold. */
export interface TransitionCondition {
  handling?: HandlingKind;
  correctionFrom?: "submitted" | "reviewing";
  outcomes?: readonly Outcome[];
  countsTowardLimit?: boolean;
  countingStepOpen?: boolean;
  deferralOpen?: boolean;
  extended?: boolean;
  payment?: "none" | "due" | "settled";
  commitmentOpen?: boolean;
  custodyOpen?: "none" | "office" | "counter";
}

/** One row of the state machine. `same` leaves the state as it is. */
export interface Transition {
  action: CaseAction;
  from: readonly CaseState[];
  to: CaseState | "same";
  by: CaseActor;
  when?: TransitionCondition;
}

const FINISHED = ["decided", "issuing", "closed"] as const;

/** While a fee may be asked for and paid: from review on, until there is nothing left to hold back. */
const PAYABLE = ["reviewing", "suspended", "decided", "issuing"] as const;

/** A window takes the case in, and may ask for its fee before the department has it. */
const PAYABLE_AT_WINDOW = ["accepted", ...PAYABLE] as const;

/** A correction asked for in review keeps nobody from paying, or waiving, what is due. */
const OWING = [...PAYABLE_AT_WINDOW, "correcting"] as const;

/** Before the result is handed out or sent. A returned application says how it is to come in its draft. */
const UNDELIVERED = ["submitted", "correcting", "accepted", "reviewing", "suspended", "decided", "issuing"] as const;

/**
 * The life of a case 办件. Of several rows for one action and state the first whose conditions hold decides. Acceptance,
 * correction and deemed acceptance follow 行政许可法 第三十二条; an immediate item 即办件 may be decided and issued at once at the
 * window, without an acceptance voucher; silence on a correction is a deemed withdrawal, and during review no longer a
 * reason to deem the case accepted, because it is.
 */
export const transitions: readonly Transition[] = [
  { action: "return", from: ["submitted"], to: "returned", by: "counter" },
  { action: "resubmit", from: ["returned"], to: "submitted", by: "applicant" },
  { action: "request_correction", from: ["submitted"], to: "correcting", by: "counter" },
  { action: "request_correction", from: ["reviewing"], to: "correcting", by: "office" },
  {
    action: "answer_correction",
    from: ["correcting"],
    to: "submitted",
    by: "applicant",
    when: { correctionFrom: "submitted" },
  },
  {
    action: "answer_correction",
    from: ["correcting"],
    to: "reviewing",
    by: "applicant",
    when: { correctionFrom: "reviewing" },
  },
  { action: "accept", from: ["submitted"], to: "accepted", by: "counter" },
  { action: "refuse", from: ["submitted"], to: "refused", by: "counter" },
  { action: "deem_accepted", from: ["submitted"], to: "accepted", by: "clock" },
  {
    action: "deem_accepted",
    from: ["correcting"],
    to: "accepted",
    by: "clock",
    when: { correctionFrom: "submitted" },
  },
  { action: "deem_withdrawn", from: ["correcting", "returned"], to: "withdrawn", by: "clock" },
  { action: "hand_over", from: ["accepted"], to: "reviewing", by: "counter" },
  {
    action: "start_special_step",
    from: ["reviewing"],
    to: "suspended",
    by: "office",
    when: { countsTowardLimit: false },
  },
  { action: "start_special_step", from: ["reviewing"], to: "same", by: "office", when: { countsTowardLimit: true } },
  {
    action: "end_special_step",
    from: ["suspended"],
    to: "reviewing",
    by: "office",
    when: { countsTowardLimit: false },
  },
  {
    action: "end_special_step",
    from: ["suspended", "reviewing"],
    to: "same",
    by: "office",
    when: { countsTowardLimit: true, countingStepOpen: true },
  },
  { action: "extend", from: ["reviewing"], to: "same", by: "office", when: { extended: false } },
  { action: "decide", from: ["reviewing"], to: "decided", by: "office" },
  { action: "decide", from: ["submitted"], to: "decided", by: "counter", when: { handling: "immediate" } },
  { action: "decide", from: ["submitted"], to: "decided", by: "office", when: { handling: "immediate" } },
  { action: "hand_back", from: ["decided"], to: "issuing", by: "office" },
  { action: "issue", from: ["issuing"], to: "closed", by: "counter" },
  { action: "issue", from: ["decided"], to: "closed", by: "counter", when: { handling: "immediate" } },
  {
    action: "supplement_deferred",
    from: ["accepted", "reviewing", "suspended", ...FINISHED],
    to: "same",
    by: "applicant",
    when: { deferralOpen: true },
  },
  { action: "confirm_receipt", from: ["issuing", "closed"], to: "same", by: "applicant" },
  {
    action: "withdraw",
    from: ["submitted", "returned", "correcting", "accepted", "reviewing", "suspended"],
    to: "withdrawn",
    by: "applicant",
  },
  { action: "change_delivery", from: UNDELIVERED, to: "same", by: "applicant" },
  {
    action: "receive_custody",
    from: ["reviewing", "suspended", "correcting", "decided"],
    to: "same",
    by: "office",
    when: { custodyOpen: "office" },
  },
  { action: "receive_custody", from: ["issuing"], to: "same", by: "counter", when: { custodyOpen: "counter" } },
  {
    action: "revoke",
    from: FINISHED,
    to: "revoked",
    by: "office",
    when: { outcomes: ["granted", "granted_deferred"] },
  },
  { action: "request_payment", from: PAYABLE, to: "same", by: "office", when: { payment: "none" } },
  { action: "request_payment", from: PAYABLE_AT_WINDOW, to: "same", by: "counter", when: { payment: "none" } },
  { action: "pay", from: OWING, to: "same", by: "applicant", when: { payment: "due" } },
  { action: "waive_payment", from: OWING, to: "same", by: "office", when: { payment: "due" } },
  {
    action: "waive_payment",
    from: ["decided"],
    to: "same",
    by: "counter",
    when: { handling: "immediate", payment: "due" },
  },
  {
    action: "verify_commitment",
    from: FINISHED,
    to: "same",
    by: "office",
    when: { commitmentOpen: true, outcomes: ["granted", "granted_deferred"] },
  },
];

function holds(row: Transition, facts: CaseFacts, options: TransitionOptions): boolean {
  const { when } = row;
  if (!row.from.includes(facts.state)) return false;
  if (when === undefined) return true;
  const same = <Value>(wanted: Value | undefined, found: Value): boolean => wanted === undefined || wanted === found;
  return (
    same(when.handling, facts.handling) &&
    same(when.correctionFrom, facts.correctionFrom ?? "submitted") &&
    same(when.countingStepOpen, facts.countingStepOpen ?? false) &&
    same(when.deferralOpen, facts.deferralOpen ?? false) &&
    same(when.extended, facts.extended ?? false) &&
    same(when.payment, facts.payment ?? "none") &&
    same(when.commitmentOpen, facts.commitmentOpen ?? false) &&
    same(when.custodyOpen, facts.custodyOpen ?? "none") &&
    (options.countsTowardLimit === undefined || same(when.countsTowardLimit, options.countsTowardLimit)) &&
    (when.outcomes === undefined || (facts.outcome !== undefined && when.outcomes.includes(facts.outcome)))
  );
}

/**
 * The state a case is in after an action, or `undefined` when the action is not legal. It says nothing about who may
 * act; `allowedActions` does. A special step of which nothing is said is taken not to count towards the limit.
 */
export function nextState(
  facts: CaseFacts,
  action: CaseAction,
  options: TransitionOptions = {},
): CaseState | undefined {
  const row = transitions.find((candidate) => candidate.action === action && holds(candidate, facts, options));
  return row && (row.to === "same" ? facts.state : row.to);
}

/** The actions that somebody can take on a case now, in the order of a case's life, each once. */
export function allowedActions(facts: CaseFacts, by: CaseActor): CaseAction[] {
  const actions = transitions.filter((row) => row.by === by && holds(row, facts, {})).map((row) => row.action);
  return [...new Set(actions)];
}
