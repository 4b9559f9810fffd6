import type { Chance } from "./chance.ts";
import { parametersIn, resolved } from "./contract-operations.ts";
import type { FuzzOperation, FuzzParameter, Schema } from "./contract-operations.ts";

/** A request in the making. */
export interface Making {
  readonly operation: FuzzOperation;
  path: Record<string, string>;
  query: [name: string, value: string][];
  headers: [name: string, value: string][];
  body: string | Uint8Array | undefined;
}

type Change = () => void;
type Put = (value: unknown) => void;

const OTHERS: readonly unknown[] = [null, 12, 1.5, "x", true, [], {}];

const longer = (text: string, length: number): string => (text || "长").repeat(length + 1).slice(0, length + 1);

function stringChanges(schema: Schema, text: string, put: Put): Change[] {
  const { maxLength, minLength = 0 } = schema as { readonly maxLength?: number; readonly minLength?: number };
  const over =
    maxLength !== undefined && maxLength < 10_000 ? [longer(text, maxLength), "𠮷".repeat(maxLength + 1)] : [];
  const values = [
    ...over,
    ...(minLength > 0 ? [""] : []),
    ...(schema["enum"] || "const" in schema ? [`${text}x`, text.toUpperCase(), ` ${text}`, ""] : []),
    ...(schema["pattern"] ? [`${text}\n`, `${text} `, `${text}~`, `字${text}`, ""] : []),
    ...(schema["format"] ? ["2026-02-30", "2026-13-01T00:00:00+08:00", "tomorrow", `${text}x`] : []),
  ];
  return values.map((value) => () => put(value));
}

function numberChanges(schema: Schema, number: number, put: Put): Change[] {
  const { minimum, maximum } = schema as { readonly minimum?: number; readonly maximum?: number };
  const values = [
    String(number),
    ...(schema["type"] === "integer" ? [number + 0.5] : []),
    ...(minimum === undefined ? [] : [minimum - 1, -1e300]),
    ...(maximum === undefined ? [] : [maximum + 1, 1e300]),
  ];
  return values.map((value) => () => put(value));
}

function listChanges(schema: Schema, list: unknown[], put: Put): Change[] {
  const { maxItems, minItems = 0 } = schema as { readonly maxItems?: number; readonly minItems?: number };
  const items = (schema["items"] ?? {}) as Schema;
  return [
    ...(maxItems !== undefined && maxItems < 200 && list.length
      ? [() => put(Array.from({ length: maxItems + 1 }, (_, index) => list[index % list.length]))]
      : []),
    ...(minItems > 0 ? [() => put(list.slice(0, minItems - 1))] : []),
    ...(schema["uniqueItems"] === true && list.length ? [() => put([...list, list[0]])] : []),
    ...list.slice(0, 4).flatMap((entry, index) =>
      changes(items, entry, (value) => {
        list[index] = value;
      }),
    ),
  ];
}

function objectChanges(schema: Schema, object: Record<string, unknown>): Change[] {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema["required"] ?? []) as string[];
  const others = schema["additionalProperties"];
  const add = (name: string, value: unknown): Change => {
    return () => Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  };
  return [
    ...required.filter((name) => name in object).map((name) => () => delete object[name]),
    ...(others === false ? [add("unheardOf", 1), add("__proto__", {}), add("constructor", "x"), add("", null)] : []),
    ...Object.entries(object).flatMap(([name, value]) => {
      const of = properties[name] ?? (typeof others === "object" ? (others as Schema) : undefined);
      return of ? changes(of, value, (next) => void (object[name] = next)) : [];
    }),
  ];
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

/** The branch of a choice that a value is most likely meant for: the one whose constants it carries. */
function meant(branches: readonly Schema[], value: unknown): Schema {
  const constants = (branch: Schema): [string, Schema][] =>
    Object.entries((branch["properties"] ?? {}) as Record<string, Schema>).filter(([, entry]) => "const" in entry);
  const found = branches
    .map(resolved)
    .find((branch) =>
      constants(branch).every(([name, entry]) => (value as Record<string, unknown> | null)?.[name] === entry["const"]),
    );
  return found ?? resolved(branches[0] ?? {});
}

function changes(raw: Schema, value: unknown, put: Put): Change[] {
  const whole = resolved(raw);
  const branches = (whole["oneOf"] ?? whole["anyOf"]) as readonly Schema[] | undefined;
  const schema = branches ? meant(branches, value) : whole;
  const others = OTHERS.filter((other) => kindOf(other) !== kindOf(value)).map((other) => () => put(other));
  // Of wrong types one each is enough beside the rest.
  const retyped = others.slice(0, 3);
  if (typeof value === "string") return [...retyped, ...stringChanges(schema, value, put)];
  if (typeof value === "number") return [...retyped, ...numberChanges(schema, value, put)];
  if (Array.isArray(value)) return [...retyped, ...listChanges(schema, value, put)];
  if (value !== null && typeof value === "object")
    return [...retyped, ...objectChanges(schema, value as Record<string, unknown>)];
  return retyped;
}

const WRONG_TYPES = [
  undefined,
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonx",
  "application/merge-patch+json",
  "application/octet-stream",
  "json",
];

function spoil(chance: Chance, text: string): string {
  return chance.pick([
    text.slice(0, chance.below(text.length)),
    text + " ".repeat(2 ** 20),
    `${text}}`,
    `${text},`,
    text.replace(/"/g, "'"),
    `[${text}`,
    "",
    "{",
    "undefined",
    "NaN",
    `{"a":${"[".repeat(2000)}`,
  ]);
}

function setHeader(making: Making, name: string, value: string | undefined): void {
  making.headers = making.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  if (value !== undefined) making.headers.push([name, value]);
}

function bodyBreaks(making: Making, chance: Chance): Change[] {
  const { operation, body } = making;
  const retype = (): void => setHeader(making, "Content-Type", chance.pick(WRONG_TYPES));
  if (!operation.json || typeof body !== "string") return operation.mediaTypes.length ? [retype] : [];
  const { schema } = operation.json;
  const change = (): void => {
    let value = JSON.parse(body) as unknown;
    chance.pick(changes(schema, value, (next) => void (value = next)))();
    making.body = JSON.stringify(value);
  };
  const cut = (): void => void (making.body = spoil(chance, body));
  // Mostly the body's own contents: that is where a schema says most.
  return [...Array.from({ length: 8 }, () => change), cut, retype, retype];
}

const VALUES = ["", "-1", "0", "1.5", "abc", "101", "99999999999999999999", "a b", "true ", "~", "1e3", "0x10", "null"];

function wrongText(chance: Chance, { schema }: FuzzParameter, text: string): string {
  const { maxLength, maximum, minimum } = resolved(schema) as Readonly<Record<string, number | undefined>>;
  return chance.pick([
    ...VALUES,
    `${text}!`,
    ` ${text} ?`,
    longer(text || "x", maxLength ?? 300),
    ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ...(minimum === undefined ? [] : [String(minimum - 1)]),
  ]);
}

function headerBreaks(making: Making, chance: Chance): Change[] {
  return parametersIn(making.operation, "header").flatMap((parameter): Change[] => {
    const { name, required } = parameter;
    const now = making.headers.find(([other]) => other === name)?.[1] ?? "";
    const broken = (): void => setHeader(making, name, wrongText(chance, parameter, now));
    const twice = (): void => void making.headers.push([name, now || "x"], [name, "y"]);
    return [broken, twice, ...(required ? [() => setHeader(making, name, undefined)] : [])];
  });
}

function queryBreaks(making: Making, chance: Chance): Change[] {
  return parametersIn(making.operation, "query").map((parameter) => () => {
    const { name } = parameter;
    const now = making.query.find(([other]) => other === name)?.[1] ?? "";
    making.query = [...making.query.filter(([other]) => other !== name), [name, wrongText(chance, parameter, now)]];
  });
}

function pathBreaks(making: Making, chance: Chance): Change[] {
  return parametersIn(making.operation, "path").map(({ name }) => () => {
    making.path = {
      ...making.path,
      [name]: chance.pick(["!", "a b", "字", "x".repeat(70), "a/b", "%00", "a\u0000b", "𠮷"]),
    };
  });
}

/** Breaks one thing of a request so that it is hardly of the contract any more; whether it is, is for the oracle to say. */
export function breakOne(making: Making, chance: Chance): void {
  const kinds = [bodyBreaks, headerBreaks, queryBreaks, pathBreaks]
    .map((kind) => kind(making, chance))
    .map((found, index) => ({ found, weight: found.length ? ([10, 3, 4, 1][index] ?? 1) : 0 }));
  if (kinds.every(({ weight }) => !weight)) return;
  chance.pick(chance.weighted(kinds, ({ weight }) => weight).found)();
}
