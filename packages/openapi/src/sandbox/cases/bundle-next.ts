import type { DueDate, NextAction } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { partsOf } from "./bundle-parts.ts";
import { openSteps } from "./case-actions.ts";
import { lastDays } from "./case-clock.ts";

/** What happens next, before it is put into words. */
export interface Next {
  readonly by: NextAction["by"];
  readonly kind: NextAction["kind"];
  readonly bodyCode?: string;
  readonly due?: DueDate | undefined;
}

function inReview(context: SandboxContext, bundle: CaseRecord, parts: readonly CaseRecord[]): Next | undefined {
  const asked = parts.find(({ state }) => state === "correcting");
  if (asked) {
    return { by: "applicant", kind: "answer_correction", bodyCode: asked.decidingCode, due: asked.correction?.due };
  }
  const [step] = parts.flatMap((part) => (part.state === "suspended" ? openSteps(part) : []));
  if (bundle.state === "suspended" && step) {
    return { by: "office", kind: "wait_for_special_step", bodyCode: step.departmentCode };
  }
  const waiting = parts.find(({ state }) => state === "reviewing" || state === "suspended");
  const due = lastDays(context, bundle).promised;
  return waiting && { by: "office", kind: "wait_for_decision", bodyCode: waiting.decidingCode, due };
}

/**
 * What happens next to a bundle 一件事 from hand-over on, which is what the first of its parts waits for, and to a part whose result
 * lies ready: it is issued with the others. Undefined for whatever is next as with any other case.
 */
export function nextOfBundle(context: SandboxContext, record: CaseRecord): Next | undefined {
  if (record.partOf !== undefined && record.state === "issuing") {
    return { by: "counter", kind: "wait_for_issuance", bodyCode: acceptingCodeOf(record.windowCode) };
  }
  const parts = partsOf(context, record);
  if (record.state === "reviewing" || record.state === "suspended") return inReview(context, record, parts);
  const kept = record.state === "decided" ? parts.find(({ state }) => state === "decided") : undefined;
  return kept && { by: "office", kind: "wait_for_issuance", bodyCode: kept.decidingCode };
}
