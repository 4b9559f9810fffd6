import { correctionNoticeDue } from "../../domain/index.ts";
import type { CaseAction, Language, NextAction } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { partsOf } from "./bundle-parts.ts";
import { nextOfBundle } from "./bundle-next.ts";
import type { Next } from "./bundle-next.ts";
import { openSteps } from "./case-actions.ts";
import { lastDays } from "./case-clock.ts";

/** What the next action depends on beside the case: what this caller may do, and how many services they may still rate. */
export interface Standing {
  readonly allowed: readonly CaseAction[];
  readonly openReviews: number;
  readonly lang: Language;
}

function beforeReview(context: SandboxContext, record: CaseRecord): Next | undefined {
  const accepting = acceptingCodeOf(record.windowCode);
  switch (record.state) {
    case "submitted": {
      const { date, provisional } = correctionNoticeDue(context.calendar, record.receivedAt);
      return { by: "counter", kind: "wait_for_check", bodyCode: accepting, due: { date, provisional } };
    }
    case "returned":
      return { by: "applicant", kind: "edit_and_resubmit" };
    case "correcting":
      return { by: "applicant", kind: "answer_correction", due: record.correction?.due };
    case "accepted":
      return { by: "counter", kind: "wait_for_hand_over", bodyCode: accepting };
    default:
      return undefined;
  }
}

function inReview(context: SandboxContext, record: CaseRecord): Next | undefined {
  if (record.state !== "reviewing" && record.state !== "suspended") return undefined;
  const [step] = openSteps(record);
  if (step) return { by: "office", kind: "wait_for_special_step", bodyCode: step.departmentCode };
  const due = lastDays(context, record).promised;
  return { by: "office", kind: "wait_for_decision", bodyCode: record.decidingCode, due };
}

function afterDecision({ state, handling, windowCode, decidingCode, delivery }: CaseRecord): Next | undefined {
  const accepting = acceptingCodeOf(windowCode);
  const atWindow = state === "issuing" || (state === "decided" && handling === "immediate");
  if (atWindow && delivery.method === "pickup") return { by: "applicant", kind: "collect", bodyCode: accepting };
  if (atWindow) return { by: "counter", kind: "wait_for_issuance", bodyCode: accepting };
  return state === "decided" ? { by: "office", kind: "wait_for_issuance", bodyCode: decidingCode } : undefined;
}

function whenClosed({ state, delivery, issuance }: CaseRecord, { openReviews }: Standing): Next {
  const onItsWay = delivery.method === "post" && issuance?.issuedAt !== undefined && issuance.receivedAt === undefined;
  if (state === "closed" && onItsWay) return { by: "nobody", kind: "wait_for_delivery" };
  return openReviews > 0 ? { by: "applicant", kind: "review" } : { by: "nobody", kind: "none" };
}

function next(context: SandboxContext, record: CaseRecord, standing: Standing): Next {
  const { deferral } = record;
  if (deferral && standing.allowed.includes("supplement_deferred")) {
    const due = { date: deferral.due, provisional: deferral.provisional };
    return { by: "applicant", kind: "supplement_deferred", due };
  }
  const turn = nextOfBundle(context, record) ?? beforeReview(context, record);
  // A correction has a last day, after which the case may be over; a fee has none.
  if (turn?.kind === "answer_correction") return turn;
  const owing = [record, ...partsOf(context, record)].find(({ payment }) => payment?.state === "due");
  if (owing) return { by: "applicant", kind: "pay", bodyCode: owing.decidingCode };
  if (record.commitment?.state === "rectifying")
    return {
      by: "applicant",
      kind: "rectify_commitment",
      bodyCode: record.decidingCode,
      due: record.commitment.rectifyBy,
    };
  return turn ?? inReview(context, record) ?? afterDecision(record) ?? whenClosed(record, standing);
}

/**
 * What happens next to a case and who must do it 下一步. What is owed goes before what is waited for; a rating is voluntary and
 * comes last.
 */
export function nextActionView(context: SandboxContext, record: CaseRecord, standing: Standing): NextAction {
  const { by, kind, bodyCode, due } = next(context, record, standing);
  return {
    by,
    kind,
    ...(bodyCode !== undefined && { body: context.catalogue.body(bodyCode, standing.lang) }),
    ...(due && { dueDate: due }),
  };
}
