import type { Guide, GuideResult, Material, ProcessStep } from "../../schema.ts";
import type { FormSource, SourceText, Sourced } from "./localized.ts";

/** A material in its source. */
export type MaterialSource = Sourced<Material>;

/** A result in its source. */
export type ResultSource = Sourced<GuideResult>;

/** Who does a step: the counter that takes the case, or the department the power belongs to. */
export type StepBody = "counter" | "department";

/** A step in its source. */
export type StepSource = Sourced<Omit<ProcessStep, "body">> & { readonly body: StepBody };

/** The words of a guide. Item, limits, fees, venues and contacts come from the catalogue. */
export type GuideSource = Sourced<
  Pick<Guide, "conditions" | "questions" | "materials" | "results" | "faq" | "legalBasis" | "checkpoints" | "remedies">
> & {
  readonly summary: SourceText;
  readonly steps: readonly StepSource[];
  readonly reach?: NonNullable<Guide["reach"]>;
};

/** A guide and its form as they are in force for a time. */
export interface GuideEdition {
  readonly version: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** Last day in force; none while no newer one is known. */
  readonly effectiveUntil?: string;
  /** What changed since the edition before. */
  readonly changes?: SourceText;
  readonly guide: GuideSource;
  readonly form: FormSource;
}
