import type { ConfirmationInput, HandlingStepInput, HandlingStepKind, ReviewHandling } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { ReviewRecord } from "../records.ts";
import { openReview } from "./review-access.ts";
import type { ReviewRole } from "./review-access.ts";
import { beginHandling } from "./review-rules.ts";

type Handling = ReviewRecord["handling"];

/** The loop of a bad review in order; a step leads forward only. */
const ORDER: readonly ReviewHandling["state"][] = [
  "open",
  "assigned",
  "contacted",
  "measures",
  "rectified",
  "answered",
  "confirmed",
];

const STAFF_STEPS = ["assigned", "contacted", "measures", "rectified", "answered"] as const;

const isAhead = (kind: ReviewHandling["state"], { state }: Handling): boolean =>
  ORDER.indexOf(kind) > ORDER.indexOf(state);

/** Whether the reviewer was contacted in this round. */
const wasContacted = ({ steps, round }: Handling): boolean =>
  steps.some((step) => step.kind === "contacted" && step.round === round);

/** Whether the department may still appeal: once, while it has the review and has not answered. */
export const isAppealable = ({ handling, appeal }: ReviewRecord): boolean =>
  appeal === undefined && ["assigned", "contacted", "measures", "rectified"].includes(handling.state);

function officeMay(kind: (typeof STAFF_STEPS)[number], { handling, anonymous }: ReviewRecord): boolean {
  if (!isAhead(kind, handling)) return false;
  if (kind === "assigned") return true;
  // What nobody has been made responsible for cannot be dealt with.
  if (handling.state === "open") return false;
  // Nobody can be contacted who is not known.
  if (kind === "contacted") return !anonymous;
  // What cannot be put right on the spot begins with a word with the person (南政办函〔2025〕6号); a simple case may go straight on.
  return kind !== "measures" || anonymous || wasContacted(handling);
}

/**
 * What the caller may add to the handling of a review now: the department deals with it, a supervisor says whose it is as long
 * as nobody has begun, the reviewer says whether it is solved.
 */
export function allowedSteps(review: ReviewRecord, role: ReviewRole): HandlingStepKind[] {
  const { state } = review.handling;
  if (state === "none" || state === "set_aside" || state === "appealed") return [];
  if (role === "reviewer") return state === "answered" ? ["confirmed", "reopened"] : [];
  if (role === "supervisor") return state === "open" || state === "assigned" ? ["assigned"] : [];
  return role === "office" ? STAFF_STEPS.filter((kind) => officeMay(kind, review)) : [];
}

/** Throws `illegal-transition`, with what is possible instead, when a step is not allowed now. */
function checkStep(kind: HandlingStepKind, allowedSteps: readonly HandlingStepKind[]): void {
  if (!allowedSteps.includes(kind)) throw problem("illegal-transition", { allowedSteps });
}

function responsible(
  context: SandboxContext,
  caller: Caller,
  role: ReviewRole,
  input: HandlingStepInput,
): string | undefined {
  if (input.kind !== "assigned") return caller.staff?.departmentCode;
  const { departmentCode } = input;
  if (departmentCode === undefined) {
    throw problem("validation", { errors: [{ pointer: "/departmentCode", rule: "required" }] });
  }
  const known = context.catalogue.departments("zh-CN").some(({ code }) => code === departmentCode);
  if (!known) throw problem("validation", { errors: [{ pointer: "/departmentCode", rule: "department:unknown" }] });
  // A department takes on what is its own; giving it to others is for supervision.
  if (role !== "supervisor" && departmentCode !== caller.staff?.departmentCode) throw problem("forbidden");
  return departmentCode;
}

/**
 * Adds a step to the handling of a bad review 差评处置, forward only. Throws `illegal-transition` for a step that is not possible now,
 * `validation` without a text or a department.
 */
export function addHandlingStep(
  context: SandboxContext,
  reviewId: string,
  caller: Caller,
  input: HandlingStepInput,
): ReviewRecord {
  const { review, role } = openReview(context, reviewId, caller);
  checkStep(input.kind, allowedSteps(review, role));
  const departmentCode = responsible(context, caller, role, input);
  const text = input.text?.trim();
  if (input.kind !== "assigned" && !text) {
    throw problem("validation", { errors: [{ pointer: "/text", rule: "required" }] });
  }
  const { handling } = review;
  const at = context.clock.iso();
  const step = {
    kind: input.kind,
    at,
    round: handling.round,
    ...(departmentCode !== undefined && { departmentCode }),
    ...(text && { text }),
  };
  const dealt: ReviewRecord = {
    ...review,
    handling: {
      ...handling,
      state: input.kind,
      ...(input.kind === "assigned" && departmentCode !== undefined && { departmentCode }),
      ...(input.kind === "answered" && text && { answer: text, answeredAt: at }),
      steps: [...handling.steps, step],
    },
  };
  context.store.put("reviews", dealt);
  return dealt;
}

/**
 * The reviewer says whether it is solved. If not, the loop begins another round, with deadlines of its own, and stays with the
 * department. Throws `illegal-transition` before there is an answer.
 */
export function confirmReview(
  context: SandboxContext,
  reviewId: string,
  caller: Caller,
  input: ConfirmationInput,
): ReviewRecord {
  const { review, role } = openReview(context, reviewId, caller);
  const kind = input.solved ? "confirmed" : "reopened";
  checkStep(kind, allowedSteps(review, role));
  const { handling } = review;
  const at = context.clock.iso();
  const text = input.text?.trim();
  const round = input.solved ? handling.round : handling.round + 1;
  const confirmed: ReviewRecord = {
    ...review,
    handling: {
      ...handling,
      ...(input.solved ? { state: "confirmed" as const } : beginHandling(context, review, at)),
      round,
      steps: [...handling.steps, { kind, at, round: handling.round, ...(text && { text }) }],
    },
  };
  context.store.put("reviews", confirmed);
  return confirmed;
}
