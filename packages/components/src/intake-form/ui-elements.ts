import type { Language } from "@yichuang/sdk";
import type { ControlOptions, UiElement, UiRule } from "../form/index.ts";

/** A step as the intake knows it, at the same place as the engine's. */
export interface StepMeta {
  /** Stable name: `answers`, `applicant`, `data.0`, `delivery`. */
  readonly key: string;
  /** Language of its texts, where they are the platform's. */
  readonly lang: Language | undefined;
  readonly materials: boolean;
}

/** A step with the element of the UI schema that makes it. */
export interface Category {
  readonly meta: StepMeta;
  readonly element: UiElement;
}

/** Makes a step. */
export function category(
  key: string,
  label: string,
  elements: UiElement[],
  more: Partial<StepMeta> & { rule?: UiRule } = {},
): Category {
  const { rule, ...meta } = more;
  return {
    meta: { key, lang: undefined, materials: false, ...meta },
    element: { type: "Category", label, elements, ...(rule && { rule }) },
  };
}

const scopeOf = (pointer: string): string => `#${pointer.replace(/\//g, "/properties/")}`;

/** A field, by its pointer into what is filled in. */
export const control = (pointer: string, options: ControlOptions = {}, more: object = {}): UiElement => ({
  type: "Control",
  scope: scopeOf(pointer),
  options,
  ...more,
});

/** Shows an element only while a field has this value. */
export const showIf = (pointer: string, value: string): { rule: UiRule } => ({
  rule: {
    effect: "SHOW",
    condition: { scope: scopeOf(pointer), schema: { const: value }, failWhenUndefined: true },
  },
});

/** Fields under a legend. */
export const group = (label: string, elements: UiElement[], more: object = {}): UiElement => ({
  type: "Group",
  label,
  elements,
  ...more,
});

/** The elements directly within one. */
export const childrenOf = (element: UiElement): UiElement[] =>
  Array.isArray((element as { elements?: unknown }).elements) ? (element as { elements: UiElement[] }).elements : [];

/** The label of an element, or `""`. */
export const labelOf = (element: UiElement): string => {
  const { label } = element as { label?: unknown };
  return typeof label === "string" ? label : "";
};

/** A group that stands alone under its step's heading needs no legend that says the same. */
export function withoutLabel(element: UiElement): UiElement {
  return element.type === "Group" ? { ...element, label: "" } : element;
}

/** One rule that says what two say together; undefined where their effects differ and none can. */
export function joinRules(outer: UiRule | undefined, inner: UiRule | undefined): UiRule | undefined {
  if (!outer || !inner) return outer ?? inner;
  if (outer.effect !== inner.effect) return undefined;
  const type = outer.effect === "SHOW" || outer.effect === "ENABLE" ? "AND" : "OR";
  return { effect: outer.effect, condition: { type, conditions: [outer.condition, inner.condition] } };
}
