import { compileSchema, matches } from "./compiled-schema.ts";
import { getAt, isObject, isWithin, scopeToPointer, setAt } from "./pointer.ts";
import { deriveUiSchema } from "./derive-ui-schema.ts";
import { outline } from "./outline.ts";
import type { ControlElement, JsonSchema, RuleCondition, UiElement } from "./types.ts";

/** What the rules of a UI schema come to for some data. Elements below a hidden or disabled one share its lot. */
export interface RuleOutcome {
  readonly hidden: ReadonlySet<UiElement>;
  readonly disabled: ReadonlySet<UiElement>;
  /** The data without what stands in hidden controls. */
  readonly visibleData: unknown;
}

/** Whether a condition of a rule holds. What does not exist is judged as `null`, so that `{ const: true }` fails on it. */
export function holds(condition: RuleCondition, data: unknown): boolean {
  if (isJoined(condition)) {
    return condition.type === "AND"
      ? condition.conditions.every((each) => holds(each, data))
      : condition.conditions.some((each) => holds(each, data));
  }
  const value = getAt(data, scopeToPointer(condition.scope));
  if (isLeaf(condition)) return value === condition.expectedValue;
  if ("validate" in condition) return condition.validate({ data: value, fullData: data, path: condition.scope });
  if (value === undefined && condition.failWhenUndefined) return false;
  return matches(condition.schema, value);
}

function isJoined(condition: RuleCondition): condition is Extract<RuleCondition, { conditions: unknown }> {
  return condition.type === "AND" || condition.type === "OR";
}

function isLeaf(condition: RuleCondition): condition is Extract<RuleCondition, { expectedValue: unknown }> {
  return condition.type === "LEAF";
}

/**
 * Decides all rules. An answer in a hidden control counts as not given, so a chain of questions closes with its first
 * one; that is settled in rounds, at most ten, in which rules that contradict each other stop where they are.
 */
export function evaluateRules(uischema: UiElement, data: unknown): RuleOutcome {
  let outcome = decide(uischema, data, data);
  for (let round = 0; round < 10; round++) {
    const next = decide(uischema, outcome.visibleData, data);
    const settled =
      next.hidden.size === outcome.hidden.size && [...next.hidden].every((each) => outcome.hidden.has(each));
    outcome = next;
    if (settled) break;
  }
  return outcome;
}

function decide(uischema: UiElement, judged: unknown, data: unknown): RuleOutcome {
  const hidden = new Set<UiElement>();
  const disabled = new Set<UiElement>();
  const visit = (element: UiElement, inHidden: boolean, inDisabled: boolean): void => {
    const { rule } = element;
    const applies = rule ? holds(rule.condition, judged) : false;
    const hides = inHidden || (rule?.effect === "HIDE" && applies) || (rule?.effect === "SHOW" && !applies);
    const disables = inDisabled || (rule?.effect === "DISABLE" && applies) || (rule?.effect === "ENABLE" && !applies);
    if (hides) hidden.add(element);
    if (disables) disabled.add(element);
    for (const child of childrenOf(element)) visit(child, hides, disables);
  };
  visit(uischema, false, false);
  return { hidden, disabled, visibleData: withoutHidden(uischema, hidden, data) };
}

function withoutHidden(uischema: UiElement, hidden: ReadonlySet<UiElement>, data: unknown): unknown {
  const controls = controlsOf(uischema);
  const shown = controls.filter((control) => !hidden.has(control)).map((control) => scopeToPointer(control.scope));
  return controls
    .filter((control) => hidden.has(control))
    .map((control) => scopeToPointer(control.scope))
    .filter((pointer) => !shown.some((other) => isWithin(other, pointer)) && getAt(data, pointer) !== undefined)
    .reduce((kept, pointer) => setAt(kept, pointer, undefined), data);
}

/** The elements directly within one; for a control those that were made below it. */
export function childrenOf(element: UiElement): UiElement[] {
  const children = (element as { elements?: unknown }).elements;
  return Array.isArray(children) ? (children as unknown[]).filter((child): child is UiElement => isObject(child)) : [];
}

/** All controls within an element, in reading order. */
export function controlsOf(element: UiElement): ControlElement[] {
  const below = childrenOf(element).flatMap(controlsOf);
  return isControl(element) ? [element, ...below] : below;
}

/** Whether an element is a control with a scope. */
export function isControl(element: UiElement): element is ControlElement {
  return element.type === "Control" && typeof (element as { scope?: unknown }).scope === "string";
}

/**
 * What is to be submitted: the data without the answers in hidden controls. A hidden place that is shown by another
 * control stays, and so does what no control stands for. Required objects stay, if empty. The data passed in is not changed.
 */
export function prune(data: unknown, schema: JsonSchema, uischema?: UiElement): unknown {
  const compiled = compileSchema(schema);
  const { visibleData } = evaluateRules(uischema ?? deriveUiSchema(compiled), data);
  return outline(compiled, visibleData).data;
}
