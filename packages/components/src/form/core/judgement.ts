import { controlOfError } from "./model.ts";
import type { Control, FormModel } from "./model.ts";
import { outline } from "./outline.ts";
import { getAt, scopeToPointer } from "./pointer.ts";
import { controlsOf, evaluateRules } from "./rules.ts";
import type { RuleOutcome } from "./rules.ts";
import type { ControlOptions, FieldError, JsonSchema } from "./types.ts";
import { validate, validatePart } from "./validate.ts";

/** An error as it falls to a control; `own` is false where the control only speaks for a place above it. */
export interface Finding {
  readonly error: FieldError;
  readonly own: boolean;
}

/** What some data come to: which elements are visible, what is required, what is wrong. */
export interface Judgement {
  readonly rules: RuleOutcome;
  /** Pointers of what is required now. */
  readonly required: ReadonlySet<string>;
  /** The first error of each visible control. */
  readonly errors: ReadonlyMap<Control, Finding>;
  /** Errors that no visible control can tell of. */
  readonly loose: readonly FieldError[];
}

/** A judgement that finds nothing, for a form whose schema cannot be run. */
export const NO_JUDGEMENT: Judgement = {
  rules: { hidden: new Set(), disabled: new Set(), visibleData: {} },
  required: new Set(),
  errors: new Map(),
  loose: [],
};

/**
 * Judges data by rules and schema; answers in hidden controls are left out before.
 * @param known findings from elsewhere (the platform, an input that cannot be read), which go first
 * @param today the day that `today` stands for in date limits
 * @throws SchemaError when the schema or a rule is broken
 */
export function judge(model: FormModel, data: unknown, known: readonly FieldError[], today: string): Judgement {
  const rules = evaluateRules(model.uischema, data);
  const controls = model.controls.filter((control) => !rules.hidden.has(control.element));
  const errors = new Map<Control, Finding>();
  const loose: FieldError[] = [];
  const choices = new Map(controls.flatMap((control) => (isChosen(control) ? [[control.pointer, control]] : [])));
  const findings = [
    ...known,
    ...validate(model.schema, rules.visibleData).flatMap((error) => {
      const choice = choices.get(error.pointer);
      return choice ? withinChoice(model, choice, error, rules.visibleData) : [error];
    }),
    ...controls.flatMap((control) => dateFindings(control, getAt(data, control.pointer), today)),
    ...controls.flatMap((control) => rangeFindings(control, data)),
  ];
  for (const error of findings) {
    const place = controlOfError(controls, error);
    if (!place) {
      loose.push(error);
      continue;
    }
    const earlier = errors.get(place.control);
    if (!earlier || (place.own && !earlier.own)) errors.set(place.control, { error, own: place.own });
  }
  const chosen = [...choices.values()].map((control) => ({ pointer: control.pointer, part: chosenPart(control) }));
  return { rules, required: outline(model.schema, rules.visibleData, chosen).required, errors, loose };
}

type Choice = Control & { composition: { kind: "choice" } };

const isChosen = (control: Control): control is Choice =>
  control.composition?.kind === "choice" && control.composition.chosen !== undefined;

const chosenPart = ({ composition }: Choice): JsonSchema | boolean =>
  composition.alternatives[composition.chosen ?? -1]?.raw ?? true;

/** A choice that fails is told by what the chosen alternative lacks; a place that fits several stays as it is. */
function withinChoice(model: FormModel, choice: Choice, error: FieldError, data: unknown): FieldError[] {
  if (error.rule !== "oneOf" && error.rule !== "anyOf" && error.rule !== "required") return [error];
  const value = getAt(data, choice.pointer);
  const isObject = choice.composition.alternatives[choice.composition.chosen ?? -1]?.part.properties !== undefined;
  if (value === undefined && !isObject) return [error];
  const inner = validatePart(model.schema, chosenPart(choice), value ?? {}, choice.pointer);
  return inner.length > 0 ? inner : [error];
}

/** A period whose end is before its start; the end tells. */
function rangeFindings({ options, element }: Control, data: unknown): FieldError[] {
  if (options.format !== "daterange") return [];
  const [start, end] = controlsOf(element)
    .slice(1)
    .map(({ scope }) => scopeToPointer(scope));
  const [from, to] = [getAt(data, start ?? ""), getAt(data, end ?? "")];
  if (end === undefined || typeof from !== "string" || typeof to !== "string" || from <= to) return [];
  return [{ pointer: end, rule: "dateRange", params: { date: from } }];
}

function dateFindings({ pointer, options }: Control, value: unknown, today: string): FieldError[] {
  if (typeof value !== "string") return [];
  const { min, max } = dateLimits(options, today);
  if (min !== undefined && value < min) return [{ pointer, rule: "dateMinimum", params: { date: min } }];
  if (max !== undefined && value > max) return [{ pointer, rule: "dateMaximum", params: { date: max } }];
  return [];
}

/** The earliest and latest day a date control takes, with `today` put in. Only controls of dates have these options. */
export function dateLimits(
  options: ControlOptions,
  today: string,
): { min: string | undefined; max: string | undefined } {
  const day = (limit: string | undefined) => (limit === "today" ? today : limit);
  return { min: day(options.min), max: day(options.max) };
}

/** Today in China (UTC+8, no summer time), `YYYY-MM-DD`. */
export function chinaToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Whether two errors say the same. */
export function sameError(a: FieldError | undefined, b: FieldError | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
