import type { AppealDecision, AppealInput } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { ReviewRecord } from "../records.ts";
import { allowedSteps, isAppealable } from "./handling-rules.ts";
import { openReview } from "./review-access.ts";
import { beginHandling } from "./review-rules.ts";

/**
 * The department holds a bad review for mistaken or malicious 误评、恶意差评 and appeals, once, before it has answered (申诉复核,
 * 国办发〔2019〕51号 as restated by local rules). The loop stands still until supervision has decided. Throws `illegal-transition` when it
 * is too late or was done before.
 */
export function appealReview(
  context: SandboxContext,
  reviewId: string,
  caller: Caller,
  { reason }: AppealInput,
): ReviewRecord {
  const { review, role } = openReview(context, reviewId, caller);
  if (role !== "office" || !isAppealable(review)) {
    throw problem("illegal-transition", { allowedSteps: allowedSteps(review, role) });
  }
  const at = context.clock.iso();
  const departmentCode = caller.staff?.departmentCode;
  const { handling } = review;
  const appealed: ReviewRecord = {
    ...review,
    appeal: { state: "open", reason: reason.trim(), at, from: handling.state },
    handling: {
      ...handling,
      state: "appealed",
      steps: [
        ...handling.steps,
        { kind: "appealed", at, round: handling.round, ...(departmentCode !== undefined && { departmentCode }) },
      ],
    },
  };
  context.store.put("reviews", appealed);
  return appealed;
}

/**
 * Supervision decides an appeal: the review is set aside and leaves the figures, or the loop goes on where it stood, with deadlines that
 * begin anew (the platform's choice). Throws `illegal-transition` where there is no open appeal.
 */
export function decideAppeal(
  context: SandboxContext,
  reviewId: string,
  caller: Caller,
  { upheld, reason }: AppealDecision,
): ReviewRecord {
  const { review, role } = openReview(context, reviewId, caller);
  const { appeal, handling } = review;
  if (appeal?.state !== "open") throw problem("illegal-transition", { allowedSteps: allowedSteps(review, role) });
  const at = context.clock.iso();
  const departmentCode = caller.staff?.departmentCode;
  const { contactDue, rectifyDue } = beginHandling(context, review, at);
  const decided: ReviewRecord = {
    ...review,
    appeal: {
      ...appeal,
      state: upheld ? "upheld" : "rejected",
      decision: reason.trim(),
      decidedAt: at,
      ...(departmentCode !== undefined && { departmentCode }),
    },
    handling: {
      ...handling,
      ...(!upheld && contactDue && rectifyDue && { contactDue, rectifyDue }),
      state: upheld ? "set_aside" : appeal.from,
      steps: [
        ...handling.steps,
        {
          kind: upheld ? "set_aside" : "appeal_rejected",
          at,
          round: handling.round,
          text: reason.trim(),
          ...(departmentCode !== undefined && { departmentCode }),
        },
      ],
    },
  };
  context.store.put("reviews", decided);
  return decided;
}
