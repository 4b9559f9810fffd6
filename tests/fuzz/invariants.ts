import { bundleState, transitions } from "../../packages/openapi/src/domain/index.ts";
import type { CaseRecord, EventRecord } from "../../packages/openapi/src/sandbox/records.ts";
import type { Store } from "../../packages/openapi/src/sandbox/store.ts";

/** What each kind of event does to a case; kinds that are not named may do what any row of the table does. */
const ACTIONS: Readonly<Record<string, string>> = {
  returned: "return",
  resubmitted: "resubmit",
  correction_requested: "request_correction",
  correction_answered: "answer_correction",
  accepted: "accept",
  deemed_accepted: "deem_accepted",
  refused: "refuse",
  handed_over: "hand_over",
  special_step_started: "start_special_step",
  special_step_ended: "end_special_step",
  extended: "extend",
  decided: "decide",
  handed_back: "hand_back",
  issued: "issue",
  delivery_changed: "change_delivery",
  custody_received: "receive_custody",
  receipt_confirmed: "confirm_receipt",
  deferred_supplied: "supplement_deferred",
  withdrawn: "withdraw",
  deemed_withdrawn: "deem_withdrawn",
  revoked: "revoke",
};

/** Money that goes back moves no case. */
const REFUNDS: ReadonlySet<string> = new Set(["refund_started", "refunded"]);

function isLegal(before: EventRecord, after: EventRecord): boolean {
  if (REFUNDS.has(after.kind)) return before.state === after.state;
  const action = ACTIONS[after.kind];
  return transitions.some(
    (row) =>
      (action === undefined || row.action === action) &&
      row.from.includes(before.state) &&
      (row.to === "same" ? before.state : row.to) === after.state,
  );
}

function eventFaults({ id: caseNo, state, parts }: CaseRecord, events: readonly EventRecord[]): string[] {
  const faults = events.flatMap((event, index) => {
    const before = events[index - 1];
    return [
      ...(event.number === index + 1
        ? []
        : [`case ${caseNo}: event ${String(event.number)} stands at ${String(index + 1)}`]),
      // What happens to a part may move its bundle anywhere; that is looked at by its parts.
      ...(before && !parts && !isLegal(before, event)
        ? [`case ${caseNo}: ${event.kind} from ${before.state} to ${event.state} is not in the table`]
        : []),
    ];
  });
  if (events[0]?.kind !== "submitted") faults.push(`case ${caseNo} begins with ${events[0]?.kind ?? "nothing"}`);
  if (events[events.length - 1]?.state !== state)
    faults.push(`case ${caseNo} is ${state}, its last event says otherwise`);
  return faults;
}

/** A bundle stands where its parts put it; before it is handed over they stand where it does. */
function bundleFaults({ id, state, parts: numbers }: CaseRecord, cases: readonly CaseRecord[]): string[] {
  if (!numbers) return [];
  const parts = cases.filter(({ partOf }) => partOf === id);
  if (parts.length !== numbers.length)
    return [`bundle ${id} has ${String(parts.length)} of ${String(numbers.length)} parts`];
  const fits = parts.every((part) => part.state === state) || bundleState(parts) === state;
  return fits ? [] : [`bundle ${id} is ${state}, its parts are ${parts.map((part) => part.state).join(", ")}`];
}

/** By an invitation somebody rates once and once more; what it says of that is so. A default rating is nobody's. */
function reviewFaults(store: Store): string[] {
  const reviews = store.list("reviews").filter(({ isDefault }) => !isDefault);
  const known = store.list("invitations");
  return [
    ...known.flatMap(({ id, reviewId, followUpId }) => {
      const by = reviews.filter(({ invitationId }) => invitationId === id);
      const told = [reviewId, followUpId].filter((one) => one !== undefined);
      const fits = by.length === told.length && by.every((one, at) => one.id === told[at] && one.sequence === at + 1);
      return fits
        ? []
        : [`invitation ${id} tells of ${told.join(", ")}, its reviews are ${by.map((one) => one.id).join(", ")}`];
    }),
    ...reviews
      .filter(({ invitationId }) => !known.some(({ id }) => id === invitationId))
      .map(({ id }) => `review ${id} has no invitation`),
  ];
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) < index);

/**
 * What does not hold of a store after any requests whatever: a submitted draft has exactly one case (besides parts of that), ids are
 * unique, a case's events are numbered without gaps, each change of its state is a row of the transition table, and by an invitation
 * nobody rates more than once and once more.
 */
export function brokenInvariants(store: Store): string[] {
  const cases = store.list("cases");
  const drafts = store.list("drafts");
  const ids = (["cases", "drafts", "uploads", "reviews", "events", "documents", "invitations"] as const).flatMap((of) =>
    twice(store.list(of).map(({ id }) => id)).map((id) => `${of}: ${id} is there twice`),
  );
  const submitted = drafts.flatMap(({ id, state, caseNo }) => {
    const own = cases.filter((entry) => entry.draftId === id && entry.partOf === undefined);
    const expected = state === "open" ? 0 : 1;
    if (own.length !== expected) return [`draft ${id} is ${state} and has ${String(own.length)} cases`];
    return own[0]?.id === caseNo ? [] : [`draft ${id} names ${String(caseNo)}, its case is ${String(own[0]?.id)}`];
  });
  const lost = cases
    .filter(({ draftId }) => !drafts.some(({ id }) => id === draftId))
    .map(({ id }) => `case ${id} has lost its draft`);
  const events = cases.flatMap((entry) => [
    ...eventFaults(entry, store.list("events", entry.id)),
    ...bundleFaults(entry, cases),
  ]);
  return [...ids, ...submitted, ...lost, ...events, ...reviewFaults(store)];
}
