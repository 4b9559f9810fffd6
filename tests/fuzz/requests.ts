import { arbitrary } from "./arbitraries.ts";
import { breakOne } from "./breaking.ts";
import type { Making } from "./breaking.ts";
import type { Chance } from "./chance.ts";
import { parametersIn, resolved } from "./contract-operations.ts";
import type { FuzzOperation, FuzzParameter, Schema } from "./contract-operations.ts";
import { bytesOf, metadataOf, readMetadata } from "./files.ts";
import { aliasesOf } from "./knowledge.ts";
import type { Known } from "./knowledge.ts";
import type { Principal, World } from "./world.ts";

/** A request that is ready to go out. */
export interface Planned extends Making {
  readonly by: Principal;
}

/** Headers that were last sent to and answered by an address, for those that are sent back: `ETag`, `Upload-Offset`. */
export type Trail = Map<string, Readonly<Record<string, string>>>;

/** What requests are made from. */
export interface Maker {
  readonly chance: Chance;
  readonly world: World;
  readonly trail: Trail;
  /** What an operation was refused for, by its id: gone, somebody else's, in another state. */
  readonly spent: Map<string, Set<string>>;
  /** Bodies that were taken before, by operation. */
  readonly taken: Map<string, string[]>;
}

/** Meant: everything as somebody who knows their way would send it. Strange: valid, but by anybody to anything. */
export type Intent = "meant" | "strange" | "broken";

type Context = Record<string, string>;

const ASCII = /[^\x20-\x7e]/g;

const LANGUAGES = [
  "zh-CN",
  "en",
  "en-GB;q=0.8, zh;q=0.9",
  "*",
  "",
  ";;;",
  "de",
  "q=",
  "en;q=x",
  "zh;q=0",
  ",,en",
  "\u00e9",
];

const agrees = (entry: Known, context: Context): boolean =>
  Object.entries(entry.context).every(
    ([name, value]) => value === "" || context[name] === undefined || context[name] === value,
  );

/** Something that exists and fits what was chosen so far, of the caller's own first; remembered as chosen. */
function choose(
  { chance, world }: Maker,
  name: string,
  by: string | undefined,
  context: Context,
  spent?: ReadonlySet<string>,
): string | undefined {
  const found = world.knowledge.known(name).filter((entry) => agrees(entry, context));
  const fresh = spent && chance.flip(0.75) ? found.filter(({ value }) => !spent.has(value)) : found;
  const all = fresh.length ? fresh : found;
  const own = by === undefined ? [] : all.filter((entry) => entry.by.has(by));
  const fitting = own.length ? own : all;
  if (!fitting.length) return undefined;
  // What has just come up is where something is going on.
  const chosen = chance.pick(chance.flip(0.4) ? fitting.slice(-5) : fitting);
  for (const [key, value] of Object.entries(chosen.context)) if (value) context[key] ??= value;
  context[name] = chosen.value;
  return chosen.value;
}

function principalFor(maker: Maker, operation: FuzzOperation, intent: Intent): Fixed {
  const { chance, world } = maker;
  const everybody = [...world.principals.values()];
  if (intent === "strange" || chance.flip(0.03))
    return { by: chance.flip(0.4) ? chance.pick(world.strangers) : chance.pick(everybody) };
  const may = everybody.filter(({ scopes }) => scopes.some((scope) => operation.scopes.includes(scope)));
  if (!may.length || (operation.open && chance.flip(0.6))) return { by: chance.pick(world.strangers.slice(0, 1)) };
  const hints = world.knowledge
    .allowed(operation.id)
    .filter(({ name }) => operation.template.includes(`{${name}}`))
    .flatMap(({ by, name, value }) =>
      may.filter(({ id }) => id === by).map((found) => ({ by: found, about: { [name]: value } })),
    );
  if (hints.length && chance.flip(0.8)) return chance.pick(hints);
  const last = parametersIn(operation, "path").pop();
  const people = world.knowledge.people();
  const knows = ({ id }: Principal): number =>
    last && world.knowledge.known(last.name, id).length
      ? 30
      : 0.05 + Math.min(10, people.get(id) ?? 0) / (last ? 10 : 1);
  return { by: chance.weighted(may, knows) };
}

function pathFor(maker: Maker, operation: FuzzOperation, by: string, intent: Intent, context: Context): Context {
  const { chance } = maker;
  const path: Context = {};
  for (const { name, schema } of parametersIn(operation, "path").reverse()) {
    const given = context[name];
    const invented = chance.flip(intent === "strange" ? 0.4 : 0.02);
    const owner = intent === "strange" || chance.flip(0.05) ? undefined : by;
    const value =
      given ??
      (invented ? undefined : choose(maker, name, owner, context, maker.spent.get(operation.id))) ??
      String(chance.draw(arbitrary(schema)));
    // Dots alone would change the address itself.
    path[name] = /^\.*$/.test(value) ? "x" : value;
    context[name] = path[name];
  }
  return path;
}

const asTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).map((entry) =>
    typeof entry === "string" ? entry : JSON.stringify(entry),
  );

function queryFor(maker: Maker, operation: FuzzOperation, by: string): [string, string][] {
  const { chance } = maker;
  return parametersIn(operation, "query").flatMap(({ name, schema, required }) => {
    if (!required && !chance.flip(0.22)) return [];
    const known = resolved(schema)["type"] === "string" && chance.flip(0.7) ? choose(maker, name, by, {}) : undefined;
    return asTexts(known ?? chance.draw(arbitrary(schema))).map((text): [string, string] => [name, text]);
  });
}

/** Headers of tus that belong together: what file, and for what. */
function uploadMetadata(maker: Maker, by: string): string {
  const { chance } = maker;
  const forCase = chance.flip(0.3);
  const name = forCase ? "caseNo" : "draftId";
  const context: Context = {};
  // A draft that was seen with its case is submitted, as a rule.
  const submitted = maker.world.knowledge.known("draftId").filter((entry) => entry.context["caseNo"] !== undefined);
  const spent = [...(maker.spent.get("upload-metadata") ?? []), ...submitted.map(({ value }) => value)];
  const target = choose(maker, name, by, context, new Set(spent)) ?? "d-unknown";
  const materialCode = choose(maker, "materialCode", undefined, context) ?? "plan";
  const filetype = choose(maker, "accept", undefined, context) ?? chance.pick(["application/pdf", "text/plain"]);
  const filename = chance.pick([
    "a.pdf",
    "平面图.pdf",
    "../../x",
    "a\u0000b",
    "x".repeat(255),
    "\u202egpj.exe",
    "👩‍👩‍👧.png",
  ]);
  const entries = { filename, filetype, materialCode, [name]: target };
  if (chance.flip(0.9)) return metadataOf(entries);
  return chance.pick([
    metadataOf({ ...entries, draftId: "d-1", caseNo: "NZ-1" }),
    metadataOf({ filename }),
    "filename",
    "filename !!!!",
    ",,,",
    `${metadataOf(entries)},is_confidential`,
    `${metadataOf(entries)}, a  b`,
  ]);
}

function headerFor(maker: Maker, planned: { by: string; url: string }, parameter: FuzzParameter): string {
  const { chance, trail } = maker;
  const name = parameter.name.toLowerCase();
  const left = trail.get(planned.url) ?? {};
  const drawn = (): string => asTexts(chance.draw(arbitrary(parameter.schema)))[0] ?? "";
  switch (name) {
    case "if-match":
    case "if-none-match":
      return left["etag"] !== undefined && chance.flip(0.85)
        ? left["etag"]
        : chance.pick(['"v0"', "*", 'W/"x"', drawn()]);
    case "accept-language":
      return chance.flip(0.8) ? chance.pick(LANGUAGES) : drawn();
    case "upload-metadata":
      return chance.flip(0.95) ? uploadMetadata(maker, planned.by) : drawn();
    case "upload-length":
      return chance.flip(0.9) ? String(1 + chance.below(40)) : chance.pick([drawn(), "0", "1048576", "9999999999"]);
    case "upload-offset":
      return chance.flip(0.9) ? (left[name] ?? "0") : drawn();
    default:
      return left[name] !== undefined && chance.flip(0.9) ? left[name] : drawn();
  }
}

function headersFor(
  maker: Maker,
  operation: FuzzOperation,
  planned: { by: Principal; url: string },
): [string, string][] {
  const { chance } = maker;
  const { by, url } = planned;
  const own = parametersIn(operation, "header").flatMap((parameter): [string, string][] =>
    parameter.required || chance.flip(0.3)
      ? [[parameter.name, headerFor(maker, { by: by.id, url }, parameter).replace(ASCII, "").trim()]]
      : [],
  );
  return [
    ...(by.authorization === undefined ? [] : [["Authorization", by.authorization] as [string, string]]),
    ...own,
    ...operation.mediaTypes
      .slice(0, 1)
      .map((type): [string, string] => [
        "Content-Type",
        type.endsWith("json") && chance.flip(0.2) ? `${type}; charset=utf-8` : type,
      ]),
  ];
}

const isPlain = (schema: Schema): boolean =>
  schema["type"] === "string" && !schema["enum"] && !("const" in schema) && schema["format"] === undefined;

/** A value with what exists in the place of what was invented, by the names of its members. */
function grafted(maker: Maker, raw: Schema, value: unknown, by: string, context: Context): unknown {
  const { chance, world } = maker;
  if (Array.isArray(value)) {
    const items = (resolved(raw)["items"] ?? {}) as Schema;
    return value.map((entry: unknown) => grafted(maker, items, entry, by, { ...context }));
  }
  if (value === null || typeof value !== "object") return value;
  const whole = resolved(raw);
  const branches = [whole, ...((whole["oneOf"] ?? whole["anyOf"] ?? []) as Schema[]).map(resolved)];
  const properties = Object.assign({}, ...branches.map((branch) => branch["properties"] ?? {})) as Record<
    string,
    Schema
  >;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => {
      const of = resolved(properties[name] ?? {});
      const seen = world.knowledge.wholes(name);
      const next = world.knowledge
        .options(Object.values(context))
        .filter((one) => (of["enum"] as string[] | undefined)?.includes(one));
      if (typeof member === "string" && next.length && chance.flip(0.8)) return [name, chance.pick(next)];
      if (typeof member === "string")
        return [name, (isPlain(of) && chance.flip(0.9) && choose(maker, name, by, context)) || member];
      if (seen.length && chance.flip(0.5)) return [name, chance.pick(seen)];
      if (Array.isArray(member) && isPlain(resolved((of["items"] ?? {}) as Schema)) && chance.flip(0.8)) {
        const some = Array.from({ length: chance.below(3) }, () => choose(maker, name, by, { ...context }));
        return [name, [...new Set(some.filter((entry) => entry !== undefined))]];
      }
      return [name, grafted(maker, of, member, by, context)];
    }),
  );
}

function withFacts({ chance, world }: Maker, value: unknown, about: Context): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value) || !chance.flip(0.5)) return value;
  const fitting = world.facts.filter((facts) =>
    Object.entries(about).every(([name, text]) => (facts[name] ?? text) === text),
  );
  if (!fitting.length) return value;
  const facts = chance.pick(fitting);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => {
      const known = aliasesOf(name)
        .map((alias) => facts[alias])
        .find((found) => found !== undefined);
      return [name, typeof member === "string" && known !== undefined ? known : member];
    }),
  );
}

/** An object with what was chosen before it, where it has a member for that. */
function withChosen(value: unknown, chosen: Context): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, unknown] => [
      name,
      typeof member === "string" ? (chosen[name] ?? member) : member,
    ]),
  );
}

/** An object without some of what need not be there, lists short: what is sent by somebody who means it. */
function bare(chance: Chance, raw: Schema, value: unknown): unknown {
  const schema = resolved(raw);
  if (Array.isArray(value))
    return value.slice(0, 1 + chance.below(2)).map((entry) => bare(chance, (schema["items"] ?? {}) as Schema, entry));
  if (value === null || typeof value !== "object" || !schema["properties"]) return value;
  const required = (schema["required"] ?? []) as readonly string[];
  const properties = schema["properties"] as Readonly<Record<string, Schema>>;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => required.includes(name) || chance.flip(0.4))
      .map(([name, member]): [string, unknown] => [name, bare(chance, properties[name] ?? {}, member)]),
  );
}

/** A valid value of a JSON body; nothing when none was found. */
function validValue({ chance }: Maker, json: NonNullable<FuzzOperation["json"]>): unknown {
  const drawn = arbitrary(json.schema);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const value = chance.draw(drawn);
    if (json.holds(value)) return value;
  }
  return undefined;
}

function jsonFor(
  maker: Maker,
  operation: FuzzOperation,
  by: string,
  intent: Intent,
  context: Context,
  chosen: Context,
): string | undefined {
  const { chance, taken } = maker;
  const { json } = operation;
  if (!json) return undefined;
  const before = taken.get(operation.id);
  if (intent === "meant" && before?.length && chance.flip(0.1)) return chance.pick(before);
  const drawn = validValue(maker, json);
  if (drawn === undefined) throw new Error(`No valid body was found for ${operation.id}`);
  if (intent === "strange") return JSON.stringify(drawn);
  const start = chance.flip(0.6) ? bare(chance, json.schema, drawn) : drawn;
  const known = withFacts(maker, grafted(maker, json.schema, start, by, context), context);
  for (const value of [withChosen(known, chosen), start]) if (json.holds(value)) return JSON.stringify(value);
  return JSON.stringify(drawn);
}

function bytesFor({ chance, trail }: Maker, url: string): Uint8Array {
  const left = trail.get(url) ?? {};
  const offset = Number(left["upload-offset"] ?? 0);
  const rest = Number(left["upload-length"] ?? 8) - offset;
  const length = chance.flip(0.75) ? rest : chance.below(40);
  return bytesOf(
    chance,
    readMetadata(left["upload-metadata"] ?? "")["filetype"] ?? "",
    offset,
    Math.min(64, Math.max(0, length)),
  );
}

/** Where a request goes, below the host. */
export const pathnameOf = ({ template }: FuzzOperation, path: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));

/** Who sends a request, and about what. */
export interface Fixed {
  readonly by: Principal;
  readonly about?: Context;
}

/** Makes a request of an operation; with `fixed` by somebody and about something that was chosen already. */
export function plan(maker: Maker, operation: FuzzOperation, intent: Intent, fixed?: Fixed): Planned {
  const { chance } = maker;
  const base = intent === "broken" ? (chance.flip(0.8) ? "meant" : "strange") : intent;
  const { by, about } = fixed ?? principalFor(maker, operation, base);
  const context: Context = { ...about };
  const path = pathFor(maker, operation, by.id, base, context);
  const url = pathnameOf(operation, path);
  const planned: Planned = {
    operation,
    by,
    path,
    query: queryFor(maker, operation, by.id),
    headers: headersFor(maker, operation, { by, url }),
    body: undefined,
  };
  if (operation.json) planned.body = jsonFor(maker, operation, by.id, base, { ...context }, about ?? {});
  else if (operation.mediaTypes.length) planned.body = bytesFor(maker, url);
  if (intent === "broken") breakOne(planned, chance);
  planned.headers = planned.headers.map(([name, value]) => [name, value.replace(ASCII, "")]);
  return planned;
}
