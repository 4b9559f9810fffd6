import type { Guide, GuideResult, JsonSchema, Material, ProcessStep } from "../../schema.ts";
import type { FormSource, SourceText, Sourced } from "./localized.ts";

/** A material in its source. */
export type MaterialSource = Sourced<Material>;

/** A result in its source. */
export type ResultSource = Sourced<GuideResult>;

/**
 * Who does a step: the counter that takes the case, the department the power belongs to, where several bodies act one
 * named by its code, or one that is no department of the district, such as a hospital.
 */
export type StepBody =
  "counter" | "department" | { readonly departmentCode: string } | { readonly code: string; readonly name: SourceText };

/** An item's share of a bundle 一件事. Its name, body and limits come from the catalogue. */
export interface PartSource {
  readonly itemCode: string;
  /** Materials of the bundle's guide that this part rests on. */
  readonly materialCodes: readonly string[];
  /** Over `{ answers, data }`; the part is applied for where it holds. Always without it. */
  readonly when?: JsonSchema;
}

/** A step in its source. */
export type StepSource = Sourced<Omit<ProcessStep, "body">> & { readonly body: StepBody };

/** The words of a guide. Item, limits, fees, venues and contacts come from the catalogue. */
export type GuideSource = Sourced<
  Pick<Guide, "conditions" | "questions" | "materials" | "results" | "faq" | "legalBasis" | "checkpoints" | "remedies">
> & {
  readonly summary: SourceText;
  readonly steps: readonly StepSource[];
  readonly correction?: NonNullable<Guide["correction"]>;
  readonly commitment?: Sourced<NonNullable<Guide["commitment"]>>;
  readonly reach?: NonNullable<Guide["reach"]>;
  /** Only of a bundle 一件事. */
  readonly parts?: readonly PartSource[];
};

/** A guide and its form as they are written: number and last day follow from the editions beside it. */
export interface WrittenEdition {
  /** First day in force, `YYYY-MM-DD`; only of later editions. A day to come announces it 已公布未生效. */
  readonly effectiveFrom?: string;
  /** What changed since the edition before. */
  readonly changes?: SourceText;
  readonly guide: GuideSource;
  readonly form: FormSource;
}

/** A guide and its form as they are in force for a time. */
export interface GuideEdition extends WrittenEdition {
  readonly version: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** Last day in force; none while no newer one is known. */
  readonly effectiveUntil?: string;
}
