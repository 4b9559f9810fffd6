import { alternativesOf } from "./alternatives.ts";
import type { CompiledSchema } from "./compiled-schema.ts";
import { childPointer, hasOwn, pointerToScope } from "./pointer.ts";
import { resolveSchema, typeOf } from "./schema.ts";
import type { ControlElement, GroupElement, JsonSchema, LayoutElement, UiElement, UiRule } from "./types.ts";

/** Hears of each control made, with its display schema and the objects it stands in. */
export type OnControl = (control: ControlElement, part: JsonSchema, within: ReadonlySet<object>) => void;

/**
 * A UI schema for a form that comes without one: one step, a control for each property in the order of the schema, a
 * group for each object. What only appears under a condition (`then`, `else`, `dependentSchemas`) shows while it holds.
 * An object within itself, or nested deeper than four, is one control, whose fields appear when it is begun.
 */
export function deriveUiSchema(schema: CompiledSchema): LayoutElement {
  const root = resolveSchema(schema, schema.root);
  const plain = typeOf(root) === "object" && !alternativesOf(schema, root);
  const elements = plain || typeOf(root) === undefined ? elementsOf(schema, root, "", new Set([schema.root])) : [];
  return { type: "VerticalLayout", elements: elements.length > 0 ? elements : [{ type: "Control", scope: "#" }] };
}

/** The elements for the properties of an object at a pointer. */
export function elementsOf(
  schema: CompiledSchema,
  part: JsonSchema,
  pointer: string,
  within: ReadonlySet<object>,
  onControl?: OnControl,
): UiElement[] {
  const known = new Set<string>();
  const of = (properties: JsonSchema["properties"], rule?: UiRule): UiElement[] =>
    Object.entries(properties ?? {}).flatMap(([name, property]): UiElement[] => {
      if (known.has(name)) return [];
      known.add(name);
      return property === false
        ? []
        : elementOf(schema, property, childPointer(pointer, name), within, rule, onControl);
    });
  const own = of(part.properties);
  return [...own, ...conditionsOf(schema, part).flatMap(({ properties, rule }) => of(properties, rule(pointer)))];
}

function elementOf(
  schema: CompiledSchema,
  property: JsonSchema | boolean,
  pointer: string,
  within: ReadonlySet<object>,
  rule: UiRule | undefined,
  onControl: OnControl | undefined,
): UiElement[] {
  const own = resolveSchema(schema, property);
  const ruled = rule && { rule };
  const isPlain = typeOf(own) === "object" && !alternativesOf(schema, own);
  if (isPlain && !own.properties && conditionsOf(schema, own).length === 0) return [];
  if (isPlain && !own.readOnly && own.format === undefined && within.size < 5 && !isInsideItself(own, within)) {
    const group: GroupElement = {
      type: "Group",
      ...(own.title === undefined ? {} : { label: own.title }),
      elements: elementsOf(schema, own, pointer, new Set([...within, own]), onControl),
      ...ruled,
    };
    return group.elements.length > 0 ? [group] : [];
  }
  const control: ControlElement = { type: "Control", scope: pointerToScope(pointer), ...ruled };
  onControl?.(control, own, within);
  return [control];
}

/** Whether an object stands within one of its own kind. */
export function isInsideItself(part: JsonSchema, within: ReadonlySet<object>): boolean {
  const { properties } = part;
  return properties !== undefined && [...within].some((each) => (each as JsonSchema).properties === properties);
}

interface Conditional {
  readonly properties: JsonSchema["properties"];
  readonly rule: (pointer: string) => UiRule;
}

/** Properties that stand there only under a condition, with the rule that says when. */
function conditionsOf(schema: CompiledSchema, part: JsonSchema, depth = 0): Conditional[] {
  if (depth > 8) return [];
  const found: Conditional[] = [];
  const add = (branch: JsonSchema | boolean | undefined, effect: UiRule["effect"], condition: JsonSchema | boolean) => {
    const { properties } = resolveSchema(schema, branch);
    if (!properties || Object.keys(properties).every((name) => part.properties && hasOwn(part.properties, name)))
      return;
    const { $defs, definitions } = schema.root;
    const own =
      typeof condition === "object"
        ? { ...($defs && { $defs }), ...(definitions !== undefined && { definitions }), ...condition }
        : condition;
    found.push({
      properties,
      rule: (pointer) => ({ effect, condition: { scope: pointerToScope(pointer), schema: own } }),
    });
  };
  if (part.if !== undefined) {
    add(part.then, "SHOW", part.if);
    add(part.else, "HIDE", part.if);
  }
  for (const [cause, branch] of Object.entries(part.dependentSchemas ?? {})) add(branch, "SHOW", { required: [cause] });
  for (const each of part.conditions ?? []) found.push(...conditionsOf(schema, { ...each, properties: {} }, depth + 1));
  return found;
}
