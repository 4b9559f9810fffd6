import type { CompiledSchema } from "./compiled-schema.ts";
import { hasOwn, isObject } from "./pointer.ts";
import { choicesOf, resolveSchema, typeOf } from "./schema.ts";
import type { JsonSchema } from "./types.ts";

/** One of the shapes a place may have: its schema as given (for checks) and as shown, merged with what is common to all. */
export interface Alternative {
  readonly raw: JsonSchema | boolean;
  readonly part: JsonSchema;
  readonly title: string;
}

const SHAPES = ["type", "properties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf"];

/**
 * The shapes among which a person chooses: `oneOf` or `anyOf` of more than constants, or several types besides `null`.
 * Alternatives that only relate properties which stand there anyway (`anyOf: [{ required: ["a"] }, …]`) are a rule and
 * no choice.
 */
export function alternativesOf(schema: CompiledSchema, part: JsonSchema): readonly Alternative[] | undefined {
  if (choicesOf(part)) return undefined;
  const { oneOf, anyOf, ...common } = part;
  const branches = oneOf ?? anyOf;
  if (!branches) return typesOf(part);
  const shown = branches.map((branch) => resolveSchema(schema, branch));
  if (!shown.some((branch) => addsShape(branch, part))) return undefined;
  const found = shown.map((branch, index): Alternative => ({
    raw: branches[index] ?? true,
    part: merged(common, branch),
    title: branch.title ?? nameOf(branch) ?? String(index + 1),
  }));
  const real = found.filter((each) => typeOf(each.part) !== "null");
  return real.length > 0 ? real : undefined;
}

function typesOf(part: JsonSchema): readonly Alternative[] | undefined {
  const types = Array.isArray(part.type) ? part.type.filter((type) => type !== "null") : [];
  const distinct = types.filter((type) => type !== "integer" || !types.includes("number"));
  if (distinct.length < 2) return undefined;
  return distinct.map((type) => ({ raw: { ...part, type }, part: { ...part, type }, title: `type.${type}` }));
}

function addsShape(branch: JsonSchema, part: JsonSchema): boolean {
  const { properties } = branch;
  const known = part.properties;
  if (known && properties) return Object.keys(properties).some((name) => !hasOwn(known, name));
  return SHAPES.some((keyword) => branch[keyword] !== undefined) && !(known && typeOf(branch) === "object");
}

/** The constant that tells a branch from the others, as a name for want of a title. */
function nameOf(branch: JsonSchema): string | undefined {
  if (isObject(branch.properties)) {
    for (const property of Object.values(branch.properties)) {
      if (typeof property === "object" && typeof property.const === "string") return property.const;
    }
  }
  return typeof branch.const === "string" || typeof branch.const === "number" ? String(branch.const) : undefined;
}

function merged(common: JsonSchema, branch: JsonSchema): JsonSchema {
  const part: JsonSchema = { ...common, ...branch };
  if (common.title !== undefined) part.title = common.title;
  if (common.properties || branch.properties) part.properties = { ...common.properties, ...branch.properties };
  if (common.required || branch.required) part.required = [...(common.required ?? []), ...(branch.required ?? [])];
  return part;
}

/**
 * Which alternative a value is meant as: the one it satisfies, else that of its type whose constants and properties it has most of. Undefined
 * for no value: then the person has yet to choose.
 */
export function fittingAlternative(
  schema: CompiledSchema,
  alternatives: readonly Alternative[],
  value: unknown,
): number | undefined {
  if (value === undefined) return alternatives.length === 1 ? 0 : undefined;
  const valid = alternatives.findIndex(({ raw }) => schema.test(raw, value));
  const scores = alternatives.map(({ part }, index) => (index === valid ? 1 : 0) + score(part, value));
  const best = Math.max(...scores);
  // An empty object satisfies almost anything and says nothing.
  if (valid >= 0 && !(isObject(value) && Object.keys(value).length > 0)) return valid;
  return best < 0 ? undefined : scores.indexOf(best);
}

function score(part: JsonSchema, value: unknown): number {
  const type = typeOf(part);
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (type !== undefined && type !== own && !(type === "integer" && own === "number")) return -1;
  if (!isObject(value)) return 0;
  let points = 0;
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    if (!hasOwn(value, name)) continue;
    const isConstant = typeof property === "object" && property.const !== undefined;
    points += isConstant ? (property.const === value[name] ? 100 : -100) : 2;
  }
  for (const name of part.required ?? []) if (!hasOwn(value, name)) points -= 1;
  return Math.max(points, 0);
}
