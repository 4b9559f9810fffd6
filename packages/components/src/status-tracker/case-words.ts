import type { Case, CaseEvent, SpecialStepKind } from "@yichuang/sdk";
import type { Step, StepState } from "../parts/steps.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";

/** A special step in words: “现场勘验”. */
export const stepInWords = (localize: TrackerWords, kind: SpecialStepKind): string =>
  localize.text(`statusTracker.step.${kind}`);

/** Where a case stands, in a few words; a finished one says how it was decided. */
export function stateInWords({ state, outcome }: Pick<Case, "state" | "outcome">, localize: TrackerWords): string {
  const words = localize.text(`statusTracker.state.${state}`);
  if (outcome === undefined || !["decided", "issuing", "closed"].includes(state)) return words;
  const decided = localize.text(`statusTracker.outcome.${outcome}`);
  return localize.text("statusTracker.comma", { first: words, second: decided });
}

/** What happened, in a few words. */
export const eventInWords = ({ kind }: CaseEvent, localize: TrackerWords): string =>
  localize.text(`statusTracker.event.${kind}`);

/** The special step that goes on now, if any. */
export const openStep = ({ specialSteps = [] }: Partial<Case>): Case["specialSteps"][number] | undefined =>
  specialSteps.find(({ endedAt }) => endedAt === undefined);

/** Whether the next move is the applicant's; a rating is voluntary and is nobody's turn. */
export const isApplicantsTurn = ({ nextAction }: Pick<Case, "nextAction">): boolean =>
  nextAction.by === "applicant" && nextAction.kind !== "review";

/** The next action without who must act: “窗口正在核对材料”. Undefined where nothing is to come. */
export function taskInWords(
  current: Pick<Case, "nextAction" | "outcome"> & Partial<Case>,
  localize: TrackerWords,
): string | undefined {
  const { kind } = current.nextAction;
  if (kind === "none" || kind === "review") return undefined;
  if (kind === "collect" && current.outcome === "denied") return localize.text("statusTracker.next.collect_decision");
  const step = stepInWords(localize, openStep(current)?.kind ?? "other");
  return localize.text(`statusTracker.next.${kind}`, { step });
}

/** Who must act: you, others, or, for staff, the applicant. */
export function turnInWords(current: Case, { localize, audience }: TrackerContext): string {
  if (audience === "counter") {
    return localize.text(isApplicantsTurn(current) ? "statusTracker.turn.applicant" : "statusTracker.turn.staff");
  }
  return localize.text(isApplicantsTurn(current) ? "statusTracker.turn.you" : "statusTracker.turn.others");
}

const STAGES = ["submit", "accept", "review", "issue"] as const;

/** The stage that a case is in: 0 submission to 3 issuing; 4 when all are behind it. */
function stageOf({ state, acceptedAt, correction }: Case): number {
  switch (state) {
    case "submitted":
    case "returned":
    case "refused":
      return 1;
    case "correcting":
      return correction?.stage === "review" ? 2 : 1;
    case "accepted":
    case "reviewing":
    case "suspended":
      return 2;
    case "decided":
    case "issuing":
    case "revoked":
      return 3;
    case "withdrawn":
      return acceptedAt === undefined ? 1 : 2;
    case "closed":
      return 4;
  }
}

/** The four stages 提交、受理、审批、出件, and which of them is the present one. */
export function stagesOf(current: Case, localize: TrackerWords): { readonly steps: Step[]; readonly current: number } {
  const stage = stageOf(current);
  const { state, outcome } = current;
  const failed = ["returned", "correcting", "refused", "revoked"].includes(state);
  const stateOf = (index: number): StepState => {
    if (index === 2 && outcome === "denied") return "error";
    if (index < stage) return "done";
    if (index > stage) return "todo";
    // What the applicant ended themselves is nothing that went wrong.
    if (state === "withdrawn") return "stopped";
    return failed ? "error" : "current";
  };
  const steps = STAGES.map((name, index) => ({
    label: localize.text(`statusTracker.steps.${name}`),
    state: stateOf(index),
  }));
  return { steps, current: Math.min(stage, 3) };
}
