import type { OutputUnit, Schema } from "@cfworker/json-schema";
import type { ProblemError } from "../../schema.ts";
import { pointerToken, valueAt } from "./json-pointer.ts";

/** What the evaluator worked on. */
export interface Evaluation {
  readonly value: unknown;
  readonly schema: Schema;
  readonly lookup: Readonly<Record<string, Schema | boolean>>;
  /** Put before every pointer. */
  readonly base: string;
}

type Params = NonNullable<ProblemError["params"]>;

// They only say that something below them failed. The evaluator adds `if` to whatever `then` and `else` find.
const STRUCTURAL = new Set([
  "$ref",
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "additionalItems",
  "unevaluatedItems",
  "allOf",
  "if",
  "dependentSchemas",
]);

const LIMITS = new Set([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
]);

const isSchema = (node: unknown): node is Schema => node !== null && typeof node === "object";

// The evaluator encodes its locations as URI fragments.
const asPointer = (location: string): string => decodeURI(location.slice(1));

/** The schema that a keyword stands in, followed through the references on the way. */
function schemaAround(location: string, { schema, lookup }: Evaluation): Schema {
  const tokens = asPointer(location).split("/").slice(1, -1);
  const found = tokens.reduce<unknown>((node, token) => {
    if (!isSchema(node)) return undefined;
    if (token === "$ref") return lookup[node.__absolute_ref__ ?? node.$ref ?? ""];
    return (node as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }, schema);
  return isSchema(found) ? found : {};
}

/** The member whose constant tells the branches of a `oneOf` apart, and the constant of each branch. */
function discriminator(
  branches: readonly Schema[],
  evaluation: Evaluation,
): { name: string; values: unknown[] } | undefined {
  const resolved = branches.map((branch) => {
    const target = branch.$ref === undefined ? branch : evaluation.lookup[branch.__absolute_ref__ ?? branch.$ref];
    return isSchema(target) ? target : {};
  });
  const constants = (branch: Schema): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(branch.properties ?? {}).flatMap(([name, property]) =>
        isSchema(property) && "const" in property ? [[name, property.const as unknown]] : [],
      ),
    );
  const [first, ...others] = resolved.map(constants);
  const name = Object.keys(first ?? {}).find((key) => others.every((other) => key in other));
  return name === undefined ? undefined : { name, values: resolved.map((branch) => constants(branch)[name]) };
}

interface Choice {
  /** Errors below this location belong to one of the branches. */
  readonly location: string;
  /** The only branch whose errors count; none when the choice itself is the error. */
  readonly branch: number | undefined;
  readonly error: ProblemError | undefined;
}

function choose(unit: OutputUnit, evaluation: Evaluation): Choice {
  const location = unit.keywordLocation;
  const pointer = evaluation.base + asPointer(unit.instanceLocation);
  const branches = (schemaAround(location, evaluation)[unit.keyword] ?? []) as Schema[];
  const told = discriminator(branches, evaluation);
  if (told) {
    const object = valueAt(evaluation.value, asPointer(unit.instanceLocation));
    const member = isSchema(object) ? (object as Record<string, unknown>)[told.name] : undefined;
    const branch = told.values.indexOf(member);
    if (branch >= 0) return { location, branch, error: undefined };
    const rule = member === undefined ? "required" : "enum";
    return { location, branch: undefined, error: { pointer: `${pointer}/${pointerToken(told.name)}`, rule } };
  }
  const choiceOfValues = branches.length > 0 && branches.every((branch) => "const" in branch);
  return { location, branch: undefined, error: { pointer, rule: choiceOfValues ? "enum" : unit.keyword } };
}

function outsideOf(choices: readonly Choice[], location: string): boolean {
  return choices.every(
    ({ location: choice, branch }) =>
      !location.startsWith(`${choice}/`) ||
      (branch !== undefined && location.startsWith(`${choice}/${String(branch)}/`)),
  );
}

/** Names of members that must be there and are not. The evaluator names them only in its English sentence. */
function missing(unit: OutputUnit, schema: Schema, object: unknown): string[] {
  const has = (name: string): boolean => Object.prototype.hasOwnProperty.call(object, name);
  if (!isSchema(object)) return [];
  if (unit.keyword === "required") return (schema.required ?? []).filter((name) => !has(name));
  return Object.entries(schema.dependentRequired ?? {})
    .filter(([name]) => has(name))
    .flatMap(([, names]) => names.filter((name) => !has(name)));
}

function params(keyword: string, schema: Schema): Params | undefined {
  const value: unknown = schema[keyword];
  if (LIMITS.has(keyword) && typeof value === "number") return { [keyword]: value };
  if (keyword === "type") return { type: String(value) };
  return undefined;
}

function described(unit: OutputUnit, evaluation: Evaluation): ProblemError[] {
  const pointer = evaluation.base + asPointer(unit.instanceLocation);
  if (unit.keyword === "false") return [{ pointer, rule: "additionalProperties" }];
  const schema = schemaAround(unit.keywordLocation, evaluation);
  if (unit.keyword === "required" || unit.keyword === "dependentRequired") {
    const names = missing(unit, schema, valueAt(evaluation.value, asPointer(unit.instanceLocation)));
    return names.map((name) => ({ pointer: `${pointer}/${pointerToken(name)}`, rule: unit.keyword }));
  }
  const rule = unit.keyword === "format" ? `format:${schema.format ?? ""}` : unit.keyword;
  const values = params(unit.keyword, schema);
  return [values ? { pointer, rule, params: values } : { pointer, rule }];
}

/**
 * What the evaluator found, as the contract words it: one entry for each thing a person can put right. What only says that something
 * inside failed is left out, and of the branches of a choice all but the one that was meant.
 */
export function fieldErrors(units: readonly OutputUnit[], evaluation: Evaluation): ProblemError[] {
  const choices = units
    .filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")
    .map((unit) => choose(unit, evaluation));
  // A forbidden member's own location is not where its schema stands; the unit before it says that.
  const located = units.map((unit, index) => ({
    unit,
    location: unit.keyword === "false" ? (units[index - 1]?.keywordLocation ?? "") : unit.keywordLocation,
  }));
  const errors = located
    .filter(({ location }) => outsideOf(choices, location))
    .flatMap(({ unit }) => {
      if (STRUCTURAL.has(unit.keyword)) return [];
      const choice = choices.find(({ location }) => location === unit.keywordLocation);
      return choice ? (choice.error ?? []) : described(unit, evaluation);
    });
  return [...new Map(errors.map((error) => [`${error.pointer} ${error.rule}`, error])).values()];
}
