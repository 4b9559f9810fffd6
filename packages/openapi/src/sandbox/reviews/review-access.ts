import type { Caller } from "../access.ts";
import { roleOf } from "../cases/case-access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { ReviewRecord } from "../records.ts";

/** What somebody is to a review. */
export type ReviewRole = "reviewer" | "office" | "counter" | "supervisor";

/** The department a bad review is with: whom it was assigned to, or who gave the service. */
export const departmentOf = ({ handling, departmentCode }: ReviewRecord): string =>
  handling.departmentCode ?? departmentCode;

function roleIn(context: SandboxContext, review: ReviewRecord, caller: Caller): ReviewRole | undefined {
  const { scopes, staff } = caller;
  if (scopes.includes("supervisor")) return "supervisor";
  if (scopes.includes("office") && staff?.departmentCode === departmentOf(review)) return "office";
  if (scopes.includes("counter") && review.windowCode !== undefined && staff?.windowCodes.includes(review.windowCode)) {
    return "counter";
  }
  if (!staff && caller.invitationId === review.invitationId) return "reviewer";
  const record = staff ? undefined : context.store.get("cases", review.parent);
  const role = record && roleOf(record, caller);
  // Staff may know the receipt of what they took in, and must not learn from it whose an anonymous review is.
  return role === "applicant" || (role === "ticket" && !review.anonymous) ? "reviewer" : undefined;
}

/** Whether somebody may read a review as who gave it. */
export const isReviewer = (context: SandboxContext, review: ReviewRecord, caller: Caller): boolean =>
  roleIn(context, review, caller) === "reviewer";

/**
 * A review, for who gave it, the department it is with, the window that was rated, and supervision. Throws `not-found` for
 * everybody else, so that nothing is learnt by guessing.
 */
export function openReview(
  context: SandboxContext,
  reviewId: string,
  caller: Caller,
): { review: ReviewRecord; role: ReviewRole } {
  const review = context.store.get("reviews", reviewId);
  const role = review && roleIn(context, review, caller);
  if (!role) throw problem("not-found");
  return { review, role };
}
