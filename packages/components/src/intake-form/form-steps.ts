import type { Form, Guide } from "@yichuang/sdk";
import type { JsonSchema, UiElement, UiRule } from "../form/index.ts";
import { getAt } from "../form/index.ts";
import type { Words } from "./intake-schema.ts";
import type { Category } from "./ui-elements.ts";
import { category, childrenOf, joinRules, labelOf, withoutLabel } from "./ui-elements.ts";

const DATA = "#/properties/data";

/** What the steps of an item's own form are made from. */
export interface FormParts {
  readonly form: Form;
  readonly guide: Guide;
  readonly words: Words;
  /** One group of questions a screen. */
  readonly elder: boolean;
  /** Pointers that were filled in from the sign-in, to say so. */
  readonly prefilled: ReadonlySet<string>;
}

/** The item's own form, its scopes below `/data`; materials get a step of their own where the form forgot them. */
export function formSteps(parts: FormParts): Category[] {
  const { form, guide, words } = parts;
  const own = placed(form.uischema, parts);
  const found = categoriesOf(own, undefined, words("intake.step.form"));
  const steps = found.flatMap((each, index) => formStep(each, `data.${index}`, parts));
  if (guide.materials.length === 0 || steps.some(({ meta }) => meta.materials)) return steps;
  const materials = category("data.materials", words("intake.step.materials"), [{ type: "Materials" }], {
    materials: true,
  });
  return [...steps, materials];
}

/** The categories of a form one after another; the rule of what they stand in comes to hold for each of them. */
function categoriesOf(element: UiElement, outer: UiRule | undefined, label: string): UiElement[] {
  if (element.type === "Categorization") {
    const rule = joinRules(outer, element.rule) ?? outer;
    return childrenOf(element).flatMap((child) => categoriesOf(child, rule, label));
  }
  const own: UiElement = element.type === "Category" ? element : { type: "Category", label, elements: [element] };
  if (!outer) return [own];
  const joined = joinRules(outer, own.rule);
  if (joined) return [{ ...own, rule: joined }];
  const inner = { type: "VerticalLayout", elements: childrenOf(own), rule: own.rule };
  return [{ type: "Category", label: labelOf(own), elements: [inner as UiElement], rule: outer }];
}

function formStep(element: UiElement, key: string, { form, elder }: FormParts): Category[] {
  const elements = childrenOf(element);
  const { rule } = element;
  const hasMaterials = (each: UiElement): boolean => each.type === "Materials" || childrenOf(each).some(hasMaterials);
  const step = (name: string, label: string, content: UiElement[], own: UiRule | undefined): Category =>
    category(name, label, content, {
      lang: form.lang,
      materials: content.some(hasMaterials),
      ...(own && { rule: own }),
    });
  if (!elder || elements.length < 2) {
    return [step(key, labelOf(element), elements.length === 1 ? elements.map(withoutLabel) : elements, rule)];
  }
  // The part takes its own rule along to its step, which would otherwise stand there empty.
  return elements.map((each, index) =>
    step(
      `${key}.${index}`,
      labelOf(each) || labelOf(element),
      [withoutLabel(each)],
      joinRules(rule, each.rule) ?? rule,
    ),
  );
}

/** An element of the form's UI schema with all scopes below `/data`. */
function placed(element: UiElement, parts: FormParts): UiElement {
  const { scope } = element as { scope?: unknown };
  const elements = childrenOf(element);
  return {
    ...element,
    ...(typeof scope === "string" && { scope: moved(scope) }),
    ...(element.rule && { rule: { ...element.rule, condition: movedCondition(element.rule.condition) } }),
    ...(elements.length > 0 && { elements: elements.map((each) => placed(each, parts)) }),
    ...(typeof scope === "string" && withSource(element, scope, parts)),
  };
}

/** Says beside a field's own help that it was filled in from the sign-in. */
function withSource(element: UiElement, scope: string, { form, prefilled, words }: FormParts): object {
  if (!prefilled.has(pointerOf(moved(scope)))) return {};
  const description = getAt(form.schema, `${scope.slice(1)}/description`);
  const hint = element.options?.hint ?? description;
  const source = words("intake.prefilled");
  return {
    options: { ...element.options, hint: typeof hint === "string" && hint !== "" ? `${hint}\n${source}` : source },
  };
}

const moved = (scope: string): string => (scope.startsWith("#") ? DATA + scope.slice(1) : scope);
const pointerOf = (scope: string): string => scope.slice(1).replace(/\/properties\//g, "/");

function movedCondition(condition: UiRule["condition"]): UiRule["condition"] {
  if ("conditions" in condition) return { ...condition, conditions: condition.conditions.map(movedCondition) };
  return { ...condition, scope: moved(condition.scope) };
}

/** A schema that stood alone, as a part: its references lead to where it stands now. */
export function relocated(schema: JsonSchema): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const local = key === "$ref" && typeof each === "string" && /^#(?:$|\/)/.test(each);
        return [key, local ? DATA + each.slice(1) : walk(each)];
      }),
    );
  };
  const own = Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id");
  return walk(Object.fromEntries(own)) as JsonSchema;
}
