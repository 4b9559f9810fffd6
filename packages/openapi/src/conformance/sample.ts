import { pointerTokens, valueAt } from "../sandbox/app/json-pointer.ts";
import { createSchemaChecker } from "../sandbox/app/json-schema.ts";
import type { JsonSchema } from "../sandbox/app/json-schema.ts";

type Json = Record<string, unknown>;

// Numbers are the samples of the standards; nobody has them.
const FORMATS: Readonly<Record<string, () => string>> = {
  date: () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
  "date-time": () => `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`,
  time: () => "09:00:00",
  email: () => "sample@platform.example",
  uri: () => "https://platform.example/",
  "cn-resident-id": () => "11010519491231002X",
  "cn-uscc": () => "91350100M000100Y43",
  "cn-mobile": () => "13800000000",
};

const TEXTS = [
  "示例",
  "sample",
  "1",
  "100",
  "0916-0000000",
  "13800000000",
  "723100",
  "2026-01-01",
  "09:00",
  "A1",
  "a1",
];

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function textFor(schema: JsonSchema): string {
  const made = FORMATS[schema["format"] as string]?.();
  if (made !== undefined) return made;
  const least = (schema["minLength"] as number | undefined) ?? 0;
  const most = (schema["maxLength"] as number | undefined) ?? Number.POSITIVE_INFINITY;
  const pattern = schema["pattern"] === undefined ? undefined : new RegExp(schema["pattern"] as string, "u");
  const fits = (word: string): boolean => word.length >= least && word.length <= most && (pattern?.test(word) ?? true);
  const digits = Array.from({ length: 30 }, (_, index) => "1".repeat(index + 1));
  return [...TEXTS, ...digits].find(fits) ?? "示".repeat(Math.max(1, Math.min(least, most)));
}

function numberFor(schema: JsonSchema): number {
  const least = (schema["minimum"] as number | undefined) ?? (schema["exclusiveMinimum"] as number | undefined);
  const above = schema["exclusiveMinimum"] === undefined ? 0 : 1;
  const most = (schema["maximum"] as number | undefined) ?? Number.POSITIVE_INFINITY;
  return Math.min((least ?? 1) + above, most);
}

/** The smallest value that a schema of a form plainly takes. */
function plain(schema: JsonSchema): unknown {
  if ("const" in schema) return schema["const"];
  const words = schema["enum"] as readonly unknown[] | undefined;
  if (words) return words[0];
  const [branch] = ((schema["oneOf"] ?? schema["anyOf"]) as readonly JsonSchema[] | undefined) ?? [];
  if (branch && "const" in branch) return branch["const"];
  switch (schema["type"]) {
    case "object": {
      const properties = (schema["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>;
      const needed = (schema["required"] ?? []) as readonly string[];
      return Object.fromEntries(needed.map((name) => [name, plain(properties[name] ?? { type: "string" })]));
    }
    case "array": {
      const items = (schema["items"] ?? {}) as JsonSchema;
      return Array.from({ length: (schema["minItems"] as number | undefined) ?? 0 }, () => plain(items));
    }
    case "integer":
    case "number":
      return numberFor(schema);
    case "boolean":
      return true;
    default:
      return branch ? plain(branch) : textFor(schema);
  }
}

/** Every schema that says something about a member, also those of conditions. */
function schemasOf(schema: unknown, tokens: readonly string[]): JsonSchema[] {
  if (!isObject(schema)) return [];
  const [token, ...rest] = tokens;
  if (token === undefined) return [schema];
  const properties = schema["properties"];
  const inside = isObject(properties) ? schemasOf(properties[token], rest) : [];
  const item = /^\d+$/.test(token) ? schemasOf(schema["items"], rest) : [];
  const others = ["allOf", "anyOf", "oneOf", "then", "else"].flatMap((keyword) => {
    const branches = schema[keyword];
    return (Array.isArray(branches) ? branches : [branches]).flatMap((branch) => schemasOf(branch, tokens));
  });
  return [...inside, ...item, ...others];
}

/** Puts a value at a JSON pointer, making the objects on the way. */
export function put(root: Json, pointer: string, value: unknown): void {
  const tokens = pointerTokens(pointer);
  const last = tokens.pop();
  if (last === undefined) return;
  const parent = tokens.reduce<Json>((node, token) => {
    if (!isObject(node[token]) && !Array.isArray(node[token])) node[token] = {};
    return node[token] as Json;
  }, root);
  parent[last] = value;
}

/** How often what is made up is mended by what its schema says of it. */
const MENDINGS = 12;

/**
 * Form data made up from a form's schema, as little as it takes; `given` is kept. What it cannot guess stays wrong, and the platform's
 * validation will say so.
 */
export function sampleData(schema: JsonSchema, given: ReadonlyMap<string, unknown>): Json {
  const made = plain({ type: "object", ...schema });
  const data = isObject(made) ? made : {};
  const own = JSON.parse(JSON.stringify(schema)) as JsonSchema;
  for (const [pointer, value] of given) if (schemasOf(schema, pointerTokens(pointer)).length) put(data, pointer, value);
  const checker = createSchemaChecker(own);
  for (let round = 0; round < MENDINGS; round += 1) {
    const errors = checker.errors(data, own).filter(({ pointer }) => pointer !== "");
    if (!errors.length) break;
    for (const { pointer } of errors) {
      const about = schemasOf(schema, pointerTokens(pointer));
      const merged = Object.assign({}, ...about.map((entry) => entry)) as JsonSchema;
      const value = plain(merged);
      if (JSON.stringify(value) !== JSON.stringify(valueAt(data, pointer))) put(data, pointer, value);
    }
  }
  return data;
}
