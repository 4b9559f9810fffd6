import type { OutputUnit } from "@cfworker/json-schema";
import type { CompiledSchema } from "./compiled-schema.ts";
import { explainFormat } from "./formats.ts";
import { outline } from "./outline.ts";
import { childPointer, formatPointer, getAt, hasOwn, isObject, parsePointer } from "./pointer.ts";
import type { FieldError, JsonSchema } from "./types.ts";

/**
 * The order in which findings on one field count: the first of these is the one told. What is missing comes before what
 * has the wrong kind, a closed list or a format before lengths and patterns, which say less.
 */
export const RULE_ORDER: readonly string[] = [
  "required",
  "dependentRequired",
  "type",
  "const",
  "enum",
  "oneOf",
  "anyOf",
  "format",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "not",
  "minProperties",
  "maxProperties",
  "propertyNames",
  "additionalProperties",
  "forbidden",
];

const RANKS = new Map(RULE_ORDER.map((rule, index) => [rule, index]));

/** Keywords that only say that something below them failed. */
const WRAPPERS = new Set([
  "$ref",
  "allOf",
  "if",
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "dependentSchemas",
  "items",
  "prefixItems",
  "unevaluatedItems",
]);

const LIMITS = new Set(RULE_ORDER.filter((rule) => /^(?:min|max|exclusive)/.test(rule)));

/**
 * Checks data against its schema and says what is wrong where, at most one finding a place, by {@link RULE_ORDER}. A
 * missing property is reported at its own pointer; a choice (`anyOf`, `oneOf`) that fails is one finding, not one for
 * each alternative. Objects that are required and missing are looked into, so that each field they lack is named.
 * Never changes the data; properties that hold `undefined` count as missing. @throws SchemaError when the schema is broken.
 */
export function validate(schema: CompiledSchema, data: unknown): FieldError[] {
  const { data: filled } = outline(schema, withoutUndefined(data));
  return firstOfEach(translate({ schema, root: schema.root, data: filled, base: "" }, schema.check(filled)));
}

/**
 * Checks what stands at a pointer against a part of the schema, as the alternative that a person chose.
 * @throws SchemaError when the schema is broken
 */
export function validatePart(
  schema: CompiledSchema,
  part: JsonSchema | boolean,
  value: unknown,
  pointer: string,
): FieldError[] {
  const data = withoutUndefined(value);
  const root = typeof part === "object" ? part : {};
  return firstOfEach(translate({ schema, root, data, base: pointer }, schema.checkPart(part, data)));
}

interface Subject {
  readonly schema: CompiledSchema;
  readonly root: JsonSchema;
  readonly data: unknown;
  /** Where `data` stands in the whole. */
  readonly base: string;
}

function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  const found = new Map<string, FieldError>();
  for (const error of errors) {
    const known = found.get(error.pointer);
    if (!known || rank(error) < rank(known)) found.set(error.pointer, error);
  }
  return [...found.values()];
}

function rank(error: FieldError): number {
  return RANKS.get(error.rule.startsWith("format:") ? "format" : error.rule) ?? RULE_ORDER.length;
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([name, child]) => [name, withoutUndefined(child)]),
  );
}

function translate(subject: Subject, units: readonly OutputUnit[]): FieldError[] {
  const errors: FieldError[] = [];
  const choices: string[] = [];
  let before: OutputUnit | undefined;
  for (const unit of units) {
    // A schema that is just `false` reports the place in the data as its own place: it belongs to what stands before it.
    const location = unit.keyword === "false" && before ? `${before.keywordLocation}/false` : unit.keywordLocation;
    const cause = before;
    before = { ...unit, keywordLocation: location };
    if (choices.some((choice) => location.startsWith(`${choice}/`))) continue;
    if (unit.keyword === "anyOf" || unit.keyword === "oneOf") choices.push(location);
    if (!WRAPPERS.has(unit.keyword)) errors.push(...describe(subject, unit, location, cause));
  }
  return errors;
}

function describe(
  { schema, root, data, base }: Subject,
  unit: OutputUnit,
  location: string,
  cause: OutputUnit | undefined,
): FieldError[] {
  const place = formatPointer(parsePointer(unit.instanceLocation));
  const pointer = base + place;
  const part = partOf(schema, root, location);
  const value = getAt(data, place);
  const at = (rule: string, params: FieldError["params"] = {}, where = pointer): FieldError => ({
    pointer: where,
    rule,
    params,
  });

  switch (unit.keyword) {
    case "required":
      return missingOf(part?.required, value).map((name) =>
        at("required", { property: name }, childPointer(pointer, name)),
      );
    case "dependentRequired":
      return Object.entries(part?.dependentRequired ?? {})
        .filter(([because]) => isObject(value) && hasOwn(value, because))
        .flatMap(([because, names]) =>
          missingOf(names, value).map((name) =>
            at("dependentRequired", { property: name, because }, childPointer(pointer, name)),
          ),
        );
    case "false": {
      const property = parsePointer(pointer).slice(-1)[0] ?? "";
      const additional = cause?.keyword === "additionalProperties" || cause?.keyword === "unevaluatedProperties";
      return [at(additional ? "additionalProperties" : "forbidden", { property })];
    }
    case "type":
      return [at("type", { expected: [part?.type ?? ""].flat().join("|") })];
    case "format": {
      const name = part?.format ?? "";
      return [at(`format:${name}`, explainFormat(name, value))];
    }
    case "const":
      return [at("const", isScalar(part?.const) ? { expected: String(part?.const) } : {})];
    case "anyOf":
    case "oneOf":
      return [at(unit.keyword, alternativesOf(part?.[unit.keyword], pointer))];
    case "pattern":
      return [at("pattern", { pattern: part?.pattern ?? "" })];
    default: {
      const limit = part?.[unit.keyword];
      const limited = LIMITS.has(unit.keyword) || unit.keyword === "multipleOf";
      return [at(unit.keyword, limited && isScalar(limit) ? { limit } : {})];
    }
  }
}

function missingOf(names: readonly string[] | undefined, value: unknown): string[] {
  return (names ?? []).filter((name) => !isObject(value) || !hasOwn(value, name));
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Where every alternative only asks for properties: the pointers of these, space-separated, for a sentence that names them. */
function alternativesOf(options: (JsonSchema | boolean)[] | undefined, pointer: string): FieldError["params"] {
  const names = (options ?? []).map((option) => (typeof option === "object" ? option.required : undefined));
  if (names.length === 0 || names.some((each) => each === undefined)) return {};
  return { fields: names.flatMap((each) => (each ?? []).map((name) => childPointer(pointer, name))).join(" ") };
}

/** The schema that holds the keyword at a keyword's location; references on the way are followed. */
function partOf(schema: CompiledSchema, root: JsonSchema, location: string): JsonSchema | undefined {
  let part: unknown = root;
  for (const segment of parsePointer(location).slice(0, -1)) {
    if (segment === "$ref" && isObject(part) && typeof part["$ref"] === "string") {
      part = schema.follow(part);
    } else {
      part = typeof part === "object" && part !== null ? (part as Record<string, unknown>)[segment] : undefined;
    }
  }
  return isObject(part) ? part : undefined;
}
