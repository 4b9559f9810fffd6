import { alternativesOf } from "./alternatives.ts";
import type { CompiledSchema } from "./compiled-schema.ts";
import { compileSchema } from "./compiled-schema.ts";
import { hasOwn, isObject } from "./pointer.ts";
import { itemOf, resolveSchema, typeOf } from "./schema.ts";
import type { JsonSchema } from "./types.ts";

/**
 * What a new item of a list, or a newly chosen alternative, begins with: the defaults and constants of its schema. An object
 * begins as one; another value without a default begins as `null` in a list, which holds its place, else as nothing.
 * @param index where in a list it will stand; then `part` is the list's schema
 * @param before what stood there: its properties are taken over where the schema knows them
 */
export function startValue(schema: CompiledSchema, part: JsonSchema, index?: number, before?: unknown): unknown {
  const own = resolveSchema(schema, index === undefined ? part : itemOf(part, index));
  const value = defaultOf(schema, own, 0);
  if (isObject(value) && isObject(before)) {
    const common = Object.entries(before).filter(([name]) => own.properties && hasOwn(own.properties, name));
    return { ...Object.fromEntries(common), ...constantsOf(schema, own), ...without(value, before) };
  }
  return value === undefined && index !== undefined ? blank(own) : value;
}

/** Data for a new form: the defaults that its schema names, and nothing else. For hosts; the form itself never fills in. */
export function defaultData(schema: JsonSchema): unknown {
  const compiled = compileSchema(schema);
  return defaultOf(compiled, resolveSchema(compiled, compiled.root), 0);
}

function defaultOf(schema: CompiledSchema, part: JsonSchema, depth: number): unknown {
  if (part.default !== undefined) return JSON.parse(JSON.stringify(part.default)) as unknown;
  if (typeOf(part) !== "object" || alternativesOf(schema, part)) return undefined;
  const value: Record<string, unknown> = { ...constantsOf(schema, part) };
  if (depth > 4) return value;
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    const own = defaultOf(schema, resolveSchema(schema, property), depth + 1);
    if (own !== undefined && !(isObject(own) && Object.keys(own).length === 0)) value[name] = own;
  }
  return value;
}

/** Required properties that can have one value only, which no one should have to pick. A statement to be ticked is none. */
function constantsOf(schema: CompiledSchema, part: JsonSchema): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    const own = resolveSchema(schema, property);
    if (own.const !== undefined && typeof own.const !== "boolean" && part.required?.includes(name)) {
      found[name] = own.const;
    }
  }
  return found;
}

const without = (value: Record<string, unknown>, names: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !hasOwn(names, name)));

function blank(part: JsonSchema): unknown {
  return typeOf(part) === "array" ? [] : typeOf(part) === "object" ? {} : null;
}
