import type { CompiledSchema } from "./compiled-schema.ts";
import { hasOwn, parsePointer } from "./pointer.ts";
import type { JsonSchema } from "./types.ts";

/** One answer of a closed list: its value in the data and its words. */
export interface Choice {
  value: unknown;
  title: string;
  description?: string;
  /** Key of its title for the form's `translate`. */
  i18n?: string;
}

/**
 * A part of the schema as a field shows it: its reference followed and its `allOf` merged (the first word on a title or
 * limit wins, required names and properties add up). For display only: checks always run on the schema as it was given.
 */
export function resolveSchema(schema: CompiledSchema, part: JsonSchema | boolean | undefined, depth = 0): JsonSchema {
  const own = schema.resolve(part);
  if (!own.allOf || depth > 8) return own;
  const { allOf, ...rest } = own;
  return allOf.reduce<JsonSchema>((merged, each) => merge(merged, resolveSchema(schema, each, depth + 1)), rest);
}

function merge(first: JsonSchema, second: JsonSchema): JsonSchema {
  const merged: JsonSchema = { ...second, ...first };
  if (first.properties && second.properties) merged.properties = { ...second.properties, ...first.properties };
  const conditions = [
    ...(first.conditions ?? []),
    ...(first.if !== undefined && second.if !== undefined
      ? [{ if: second.if, then: second.then ?? true, else: second.else ?? true }]
      : []),
    ...(second.conditions ?? []),
  ];
  if (conditions.length > 0) merged.conditions = conditions;
  if (first.required && second.required) merged.required = [...new Set([...first.required, ...second.required])];
  return merged;
}

/**
 * The display schema of one property of a part. Properties that only appear under a condition (`then`, `else`, a
 * dependent schema or an alternative) are found too. Undefined when the schema does not know the name.
 */
export function propertySchema(schema: CompiledSchema, part: JsonSchema, name: string): JsonSchema | undefined {
  return findProperty(schema, part, name, 0);
}

function findProperty(schema: CompiledSchema, part: JsonSchema, name: string, depth: number): JsonSchema | undefined {
  if (depth > 8) return undefined;
  const own = schema.resolve(part);
  if (own.properties && hasOwn(own.properties, name)) return resolveSchema(schema, own.properties[name]);
  const branches = [
    ...(own.allOf ?? []),
    own.then,
    own.else,
    ...Object.values(own.dependentSchemas ?? {}),
    ...(own.anyOf ?? []),
    ...(own.oneOf ?? []),
  ];
  for (const branch of branches) {
    const found = typeof branch === "object" ? findProperty(schema, branch, name, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The display schema of what stands at a data pointer (counted from `start`), or undefined when the schema does not know the place. */
export function schemaAt(
  schema: CompiledSchema,
  pointer: string,
  start: JsonSchema = schema.root,
): JsonSchema | undefined {
  let part: JsonSchema | undefined = resolveSchema(schema, start);
  for (const segment of parsePointer(pointer)) {
    if (!part) return undefined;
    const isItem: boolean = (part.items ?? part["prefixItems"]) !== undefined && /^\d+$/.test(segment);
    part = isItem ? resolveSchema(schema, itemOf(part, Number(segment))) : propertySchema(schema, part, segment);
  }
  return part;
}

/** The schema of one item of a list. */
export function itemOf(part: JsonSchema, index: number): JsonSchema | boolean | undefined {
  return (part["prefixItems"] as (JsonSchema | boolean)[] | undefined)?.[index] ?? part.items;
}

/** The main type of a display schema, derived from its other keywords where `type` is missing; `null` beside it is ignored. */
export function typeOf(part: JsonSchema): string | undefined {
  const named = Array.isArray(part.type) ? part.type.find((type) => type !== "null") : part.type;
  if (named !== undefined) return named;
  if (part.properties) return "object";
  if (part.items !== undefined || part["prefixItems"] !== undefined) return "array";
  const sample = part.const ?? part.enum?.[0] ?? constantsOf(part)?.[0]?.value;
  return sample === undefined || sample === null ? undefined : Array.isArray(sample) ? "array" : typeof sample;
}

/** The answers of a closed list: `enum`, or `oneOf` / `anyOf` of constants with titles. Undefined when it is not one. */
export function choicesOf(part: JsonSchema): Choice[] | undefined {
  return part.enum?.map((value) => ({ value, title: String(value) })) ?? constantsOf(part);
}

function constantsOf(part: JsonSchema): Choice[] | undefined {
  const options = part.oneOf ?? part.anyOf;
  if (!options || options.length === 0) return undefined;
  const choices: Choice[] = [];
  for (const option of options) {
    if (typeof option !== "object" || !hasOwn(option, "const")) return undefined;
    choices.push({
      value: option.const,
      title: option.title ?? String(option.const),
      ...(option.description === undefined ? {} : { description: option.description }),
      ...(typeof option["i18n"] === "string" ? { i18n: option["i18n"] } : {}),
    });
  }
  return choices;
}
