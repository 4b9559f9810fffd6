import type { DutyFigures, HandlingStepKind } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { ReviewRecord } from "../records.ts";
import { isBad } from "../reviews/review-rules.ts";
import { isEffective } from "../reviews/review-view.ts";

/** Something that must be done about a bad review by a day. */
interface Duty {
  /** Its last day. */
  readonly due: string;
  /** The day it was done. */
  readonly done: string | undefined;
}

/** What counts as each: what is put right or answered at once needs no call before (南政办函〔2025〕6号). */
const DONE_BY: Readonly<Record<"contact" | "rectify", readonly HandlingStepKind[]>> = {
  contact: ["contacted", "rectified", "answered"],
  rectify: ["rectified", "answered"],
};

const dayOf = (at: string): string => at.slice(0, 10);

/** When the deadlines of a round began: with the review, with its being reopened, and anew where an appeal was rejected. */
function beganAt({ at, handling: { steps } }: ReviewRecord, round: number): string {
  const reopened = steps.find((step) => step.kind === "reopened" && step.round === round - 1)?.at;
  const rejected = steps.find((step) => step.kind === "appeal_rejected" && step.round === round)?.at;
  return rejected ?? reopened ?? at;
}

function dutiesOf({ calendar, settings }: SandboxContext, review: ReviewRecord, what: keyof typeof DONE_BY): Duty[] {
  const days = what === "contact" ? settings.review.contactDays : settings.review.rectifyDays;
  return Array.from({ length: review.handling.round }, (_, index) => {
    const round = index + 1;
    const done = review.handling.steps.find((step) => step.round === round && DONE_BY[what].includes(step.kind));
    return {
      due: calendar.addWorkingDays(dayOf(beganAt(review, round)), days).date,
      done: done && dayOf(done.at),
    };
  });
}

/** Whether deadlines bind: only about bad reviews whose giver is known, and not while an appeal is open. */
const isBinding = (review: ReviewRecord): boolean =>
  isBad(review) && !review.anonymous && !review.isDefault && isEffective(review) && review.appeal?.state !== "open";

/** How deadlines about bad reviews were kept; those that are still running are not in it. */
export function dutyFigures(
  context: SandboxContext,
  reviews: readonly ReviewRecord[],
  what: keyof typeof DONE_BY,
): DutyFigures {
  const today = dayOf(context.clock.iso());
  const duties = reviews.filter(isBinding).flatMap((review) => dutiesOf(context, review, what));
  return {
    due: duties.filter(({ due, done }) => done !== undefined || today > due).length,
    inTime: duties.filter(({ due, done }) => done !== undefined && done <= due).length,
  };
}
