import type { Control } from "./core/model.ts";
import type { Translate } from "./core/translate.ts";
import type { FieldError, JsonSchema, UiElement } from "./core/types.ts";

/** What a form is made of, as the platform answers it. */
export interface FormDefinition {
  schema: JsonSchema;
  /** Without one, a single step is derived from the schema. */
  uischema?: UiElement | undefined;
  /** What has been filled in so far, plain JSON. Default `{}`. */
  data?: unknown;
  /** Words for the form's own texts, by keys as in JSON Forms. Default: the texts as they stand in the schemas. */
  translate?: Translate | undefined;
}

/** Something in the form's definition that an author has to mend; the data are untouched by it. */
export interface FormDefect {
  kind:
    "unknown-element" | "unknown-control" | "unknown-scope" | "unknown-keyword" | "broken-schema" | "unreachable-field";
  /** The element's type, the control's scope, the schema's keyword, the pointer nobody can fill in, or what the schema's reader said. */
  detail: string;
}

/** What changed with one step of work. Nothing else has to be drawn again. */
export interface FormChange {
  /** Controls whose value, error, visibility, necessity or enabledness is now another. */
  readonly pointers: ReadonlySet<string>;
  /** Whether the data changed, so that a draft is to be saved. */
  readonly data: boolean;
}

/** One control at this moment. */
export interface ControlView {
  readonly control: Control;
  readonly value: unknown;
  /** What the person typed where that is not yet the value (a number in the making), else undefined. */
  readonly draft: string | undefined;
  /** The error to show now; one that is known but not yet due is not here. */
  readonly error: FieldError | undefined;
  readonly required: boolean;
  readonly enabled: boolean;
}

/** One visible step at this moment. */
export interface StepView {
  /** The step's number for `renderStep` and `validateStep`; steady, though hidden steps leave gaps. */
  readonly index: number;
  readonly label: string;
  /** How many errors are shown on it. */
  readonly errorCount: number;
  /** Whether nothing is wrong on it, shown or not. */
  readonly valid: boolean;
  /** Whether the person asked to leave it, so that all its errors are shown. */
  readonly checked: boolean;
}

/** An error with the control that tells of it; without one it concerns the form as a whole. */
export interface PlacedError {
  readonly error: FieldError;
  readonly control: Control | undefined;
}
