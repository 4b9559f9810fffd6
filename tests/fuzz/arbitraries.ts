import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import { resolved } from "./contract-operations.ts";
import type { Schema } from "./contract-operations.ts";

// Texts that programs trip over: astral, right to left, combining, invisible, of other languages' syntax.
const ODD = [
  "",
  " ",
  "南郑区",
  "𠮷𠮷家",
  "שלום עולם",
  "مرحبا بالعالم",
  "e\u0301\u0301",
  "👩‍👩‍👧‍👦",
  "\u202e反向",
  "\u0000",
  "\ufeff头",
  "a\u2028b",
  "<b>&amp;</b>",
  "'; --",
  "__proto__",
  "null",
  "-1",
  "1e999",
  "a/b~c%2F",
];

// What one length is filled with; in UTF-16 they take one or two units.
const FILL = ["a", "字", "𠮷", "ا"];

/** Longest text that is drawn, in code points. */
const LONGEST = 6000;

const lengthOf = (text: string): number => [...text].length;

interface Lengths {
  readonly min: number;
  readonly max: number;
}

function lengths(schema: Schema, of: "Length" | "Items" | "Properties"): Lengths {
  return {
    min: (schema[`min${of}`] as number | undefined) ?? 0,
    max: (schema[`max${of}`] as number | undefined) ?? Infinity,
  };
}

function text({ min, max }: Lengths): Arbitrary<string> {
  const odd = ODD.filter((entry) => lengthOf(entry) >= min && lengthOf(entry) <= max);
  const short = Math.min(max, Math.max(min, 24));
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: min, maxLength: short }) },
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: min, maxLength: short }) },
    ...(odd.length ? [{ weight: 2, arbitrary: fc.constantFrom(...odd) }] : []),
    ...(max <= LONGEST
      ? [{ weight: 1, arbitrary: fc.constantFrom(...FILL).map((character) => character.repeat(max)) }]
      : []),
  );
}

function matching(pattern: string, { min, max }: Lengths): Arbitrary<string> {
  const expression = new RegExp(pattern, "u");
  const fits = (value: string): boolean => lengthOf(value) >= min && lengthOf(value) <= max && expression.test(value);
  const plain = fc.stringMatching(new RegExp(pattern)).filter((value) => fits(value));
  if (max > LONGEST) return plain;
  const stretched = plain.map((value) => {
    const long = value.repeat(Math.ceil(max / Math.max(1, value.length))).slice(0, max);
    return fits(long) ? long : value;
  });
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: stretched });
}

const day = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2040, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  date: fc.oneof(day, fc.constantFrom("2026-03-02", "2024-02-29", "1990-01-01", "2099-12-31")),
  "date-time": day.map((date) => `${date}T12:30:00+08:00`),
  time: fc.constantFrom("00:00:00Z", "23:59:59+08:00"),
  uri: fc.constantFrom("https://example.org/", "urn:a:b"),
  "uri-reference": fc.constantFrom("https://example.org/a?b#c", "/a", "#a"),
  email: fc.constantFrom("a@example.org"),
  "cn-mobile": fc.constantFrom("13800000001"),
  "cn-resident-id": fc.constantFrom("11010519491231002X"),
  "cn-uscc": fc.constantFrom("91990703000000001P"),
};

function string(schema: Schema): Arbitrary<unknown> {
  const format = FORMATS[String(schema["format"])];
  if (format) return format;
  const bounds = lengths(schema, "Length");
  const { pattern } = schema as { readonly pattern?: string };
  return pattern === undefined ? text(bounds) : matching(pattern, bounds);
}

function number(schema: Schema, integer: boolean): Arbitrary<unknown> {
  const low = (schema["minimum"] ?? schema["exclusiveMinimum"] ?? -(2 ** 31)) as number;
  const high = (schema["maximum"] ?? schema["exclusiveMaximum"] ?? 2 ** 31) as number;
  const step = schema["multipleOf"] as number | undefined;
  if (step !== undefined)
    return fc.integer({ min: Math.ceil(low / step), max: Math.floor(high / step) }).map((count) => count * step);
  return integer
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.double({ min: low, max: high, noNaN: true });
}

function array(schema: Schema, depth: number): Arbitrary<unknown> {
  const { min, max } = lengths(schema, "Items");
  const items = (schema["items"] ?? {}) as Schema;
  const minLength = Math.max(min, schema["contains"] ? 1 : 0);
  const few = Math.min(max, minLength + 4);
  const entry = arbitrary(items, depth + 1);
  const of = (maxLength: number): Arbitrary<unknown[]> =>
    schema["uniqueItems"] === true
      ? fc.uniqueArray(entry, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
      : fc.array(entry, { minLength, maxLength });
  const contains = schema["contains"] as Schema | undefined;
  const usual = contains
    ? fc.tuple(of(Math.max(0, few - 1)), arbitrary(contains, depth + 1)).map(([rest, one]) => [one, ...rest])
    : of(few);
  const full = { minLength: max, maxLength: max, size: "max" as const };
  return max <= 60 && depth < 2 && schema["uniqueItems"] !== true
    ? fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: fc.array(entry, full) })
    : usual;
}

const free = fc.jsonValue({ maxDepth: 5, stringUnit: "binary" });

function object(schema: Schema, depth: number): Arbitrary<unknown> {
  const properties = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Schema | boolean>>).filter(
    (entry): entry is [string, Schema] => typeof entry[1] === "object",
  );
  const known = new Set(properties.map(([name]) => name));
  const requiredKeys = ((schema["required"] ?? []) as string[]).filter((name) => known.has(name));
  const own = fc.record(
    Object.fromEntries(properties.map(([name, property]) => [name, arbitrary(property, depth + 1)])),
    { requiredKeys, noNullPrototype: true },
  ) as Arbitrary<Record<string, unknown>>;
  const others = schema["additionalProperties"] ?? (properties.length ? false : true);
  if (others === false) return own;
  const { max } = lengths(schema, "Properties");
  const name = schema["propertyNames"]
    ? arbitrary(schema["propertyNames"] as Schema, depth + 1)
    : text({ min: 0, max: 20 });
  const value = others === true ? free : arbitrary(others as Schema, depth + 1);
  const more = fc.dictionary(
    (name as Arbitrary<string>).filter((key) => !known.has(key)),
    value,
    {
      maxKeys: Math.min(max, 5),
    },
  );
  return fc.tuple(own, more).map(([mine, rest]) => ({ ...rest, ...mine }));
}

/** Schemas that hold all at once, as one; enough for the way contracts compose objects. */
function merged(first: Schema, second: Schema): Schema {
  const both = (name: string): object => ({ ...(first[name] as object), ...(second[name] as object) });
  const required = [...((first["required"] ?? []) as string[]), ...((second["required"] ?? []) as string[])];
  return { ...first, ...second, properties: both("properties"), ...(required.length && { required }) };
}

function typed(schema: Schema, depth: number): Arbitrary<unknown> {
  const { type } = schema as { readonly type?: string | readonly string[] };
  if (Array.isArray(type)) return fc.oneof(...(type as string[]).map((one) => typed({ ...schema, type: one }, depth)));
  switch (type ?? (schema["properties"] ? "object" : schema["pattern"] ? "string" : undefined)) {
    case "string":
      return string(schema);
    case "integer":
      return number(schema, true);
    case "number":
      return number(schema, false);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return array(schema, depth);
    case "object":
      return object(schema, depth);
    default:
      return free;
  }
}

function build(schema: Schema, depth: number): Arbitrary<unknown> {
  if (depth > 8) return fc.constant(null);
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const { allOf, oneOf, anyOf, ...rest } = schema as Readonly<
    Record<"allOf" | "oneOf" | "anyOf", Schema[] | undefined>
  >;
  if (allOf) return build(allOf.map(resolved).reduce(merged, { ...rest, ...(oneOf && { oneOf }) }), depth);
  const branches = oneOf ?? anyOf;
  if (!branches) return typed(schema, depth);
  return fc.oneof(...branches.map((branch) => build(merged(rest, resolved(branch)), depth)));
}

const made = new Map<string, WeakMap<Schema, Arbitrary<unknown>>>();

/**
 * Values of a schema, with its extremes: bounds, longest texts in characters of one and two UTF-16 units, right-to-left and invisible
 * characters, empty and full lists, deep objects where they are free. Conditions between members are left to whoever draws: what comes
 * is nearly always valid, and checked before it counts as such.
 */
export function arbitrary(schema: Schema, depth = 0): Arbitrary<unknown> {
  const at = String(depth);
  const atDepth = made.get(at) ?? new WeakMap<Schema, Arbitrary<unknown>>();
  made.set(at, atDepth);
  const known = atDepth.get(schema) ?? build(resolved(schema), depth);
  atDepth.set(schema, known);
  return known;
}
