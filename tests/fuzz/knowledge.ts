import { operations, resolved } from "./contract-operations.ts";
import type { Schema } from "./contract-operations.ts";

/** Something that an answer named, e.g. a case number. */
export interface Known {
  readonly value: string;
  /** What stood around it, e.g. the number of the case that a document is of; empty what it was seen with several of. */
  readonly context: Readonly<Record<string, string>>;
  /** Who was told of it. */
  readonly by: ReadonlySet<string>;
}

/** What an answer said may be done to something by who asked. */
export interface Allowed {
  readonly by: string;
  /** Name of the parameter, and its value. */
  readonly name: string;
  readonly value: string;
  readonly actions: readonly string[];
}

interface Noted {
  readonly value: string;
  context: Record<string, string>;
  readonly by: Set<string>;
}

/** Names kept of one kind, and structures: the latest. */
const KEPT = 150;
const KEPT_WHOLE = 16;

/** What stood around something each time it was told; empty where it was told beside several. */
function joined(
  before: Readonly<Record<string, string>> | undefined,
  now: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!before) return now;
  const all = { ...before, ...now };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, before[name] === now[name] ? value : ""]),
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const camel = (segment: string): string => segment.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The nouns that a plural or a path's segment stands for: `specialSteps` for a special step, and for a step. */
function nounsOf(name: string): string[] {
  const whole = singular(camel(name));
  const last = /[A-Z][a-z0-9]*$/.exec(whole)?.[0].toLowerCase();
  return last === undefined ? [whole] : [whole, last];
}

/** Names under which something for a member or parameter may be known: `window` is a `windowCode`, `uploadIds` are of uploads. */
export function aliasesOf(name: string): string[] {
  const one = singular(name);
  return [...new Set([name, one, `${name}Code`, `${name}Id`, `${one}Id`, `${one}Code`])];
}

const wanted = new Set<string>(["accept"]);
const wantedWhole = new Set<string>();
const identifying = new Set<string>();
const open = new Set<string>();

function want(schema: Schema, seen: Set<Schema>): void {
  const node = resolved(schema);
  if (seen.has(node)) return;
  seen.add(node);
  for (const [name, raw] of Object.entries((node["properties"] ?? {}) as Record<string, Schema>)) {
    const property = resolved(raw);
    for (const alias of aliasesOf(name)) wanted.add(alias);
    if (property["type"] !== "string") wantedWhole.add(name);
    want(raw, seen);
  }
  if (typeof node["items"] === "object") want(node["items"] as Schema, seen);
  for (const key of ["oneOf", "anyOf", "allOf"]) for (const part of (node[key] ?? []) as Schema[]) want(part, seen);
}

for (const { parameters, json, open: forAll } of operations) {
  for (const { name, in: place } of parameters) {
    for (const alias of aliasesOf(name)) wanted.add(alias);
    if (place === "path") identifying.add(name);
    if (place === "path" && forAll) open.add(name);
  }
  if (json) want(json.schema, new Set());
}

/**
 * What the answers of a run have told, so that requests can name what exists: each name under what the contract calls it (`id` of the
 * `items` of `/drafts` is a `draftId`), with who saw it and beside what.
 */
export class Knowledge {
  readonly #names = new Map<string, Map<string, Noted>>();
  readonly #whole = new Map<string, unknown[]>();
  readonly #allowed = new Map<string, Map<string, Allowed>>();
  readonly #options = new Map<string, readonly string[]>();

  /** Notes a name. */
  note(name: string, value: string, by: string, context: Readonly<Record<string, string>> = {}): void {
    if (!wanted.has(name) || value === "" || value.length > 100) return;
    const known = this.#names.get(name) ?? new Map<string, Noted>();
    this.#names.set(name, known);
    const before = known.get(value);
    known.delete(value);
    known.set(value, {
      value,
      context: joined(before?.context, context),
      by: before?.by.add(by) ?? new Set([by]),
    });
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  }

  /** Notes all that the answer of an operation tells. */
  read(template: string, path: Readonly<Record<string, string>>, body: unknown, by: string): void {
    const segment = template
      .split("/")
      .filter((part) => part !== "" && !part.startsWith("{"))
      .pop();
    this.#walk(body, segment === undefined ? [] : nounsOf(segment), path, by);
  }

  #walk(value: unknown, nouns: readonly string[], around: Readonly<Record<string, string>>, by: string): void {
    if (Array.isArray(value)) {
      for (const entry of value as unknown[]) {
        if (typeof entry !== "string") this.#walk(entry, nouns, around, by);
        else for (const noun of nouns) for (const alias of aliasesOf(noun)) this.note(alias, entry, by, around);
      }
      return;
    }
    if (value === null || typeof value !== "object") return;
    const members = Object.entries(value);
    const names = members.flatMap(([name, member]) => {
      if (typeof member !== "string" && typeof member !== "number") return [];
      return [name, ...nouns.map((noun) => noun + capital(name))].map((full) => [full, String(member)] as const);
    });
    const own = Object.fromEntries(names.filter(([name]) => identifying.has(name) || name === "materialCode"));
    const context = { ...around, ...own };
    for (const [name, text] of names) this.note(name, text, by, context);
    for (const [name, member] of members) {
      if (/^allowed[A-Z]/.test(name) && Array.isArray(member)) this.#allow(own, member as string[], by);
      if (member === null || typeof member !== "object") continue;
      if (wantedWhole.has(name)) this.#keep(name, member);
      this.#walk(member, name === "items" ? nouns : nounsOf(name), context, by);
    }
  }

  #allow(own: Readonly<Record<string, string>>, actions: readonly string[], by: string): void {
    const told = this.#allowed.get(by) ?? new Map<string, Allowed>();
    this.#allowed.set(by, told);
    for (const [name, value] of Object.entries(own)) {
      if (open.has(name)) continue;
      told.set(`${name} ${value}`, { by, name, value, actions });
      this.#options.set(value, actions);
    }
  }

  #keep(name: string, value: unknown): void {
    const kept = this.#whole.get(name) ?? [];
    this.#whole.set(name, kept);
    kept.push(value);
    if (kept.length > KEPT_WHOLE) kept.shift();
  }

  /** What is known under a name or its aliases, the latest last; of a caller's own where `by` is given. */
  known(name: string, by?: string): Known[] {
    const found = aliasesOf(name).flatMap((alias) => [...(this.#names.get(alias)?.values() ?? [])]);
    return by === undefined ? found : found.filter((entry) => entry.by.has(by));
  }

  /** Objects, lists and numbers that answers held under a name. */
  wholes(name: string): readonly unknown[] {
    return this.#whole.get(name) ?? [];
  }

  /** Who may do something to what, as they were last told: `acceptCase` wants the action `accept`. */
  allowed(operationId: string): Allowed[] {
    const words = operationId.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const means = (action: string): boolean =>
      words === action || words.startsWith(`${action}_`) || words.endsWith(`_${action}`);
    return [...this.#allowed.values()].flatMap((told) =>
      [...told.values()].filter(({ actions }) => actions.some(means)),
    );
  }

  /** What may be done next to any of these, by the latest answer about it. */
  options(values: readonly string[]): string[] {
    return values.flatMap((value) => this.#options.get(value) ?? []);
  }

  /** Who was told of things that not everybody may know, and of how many. */
  people(): Map<string, number> {
    const told = new Map<string, number>();
    for (const name of identifying) {
      if (open.has(name)) continue;
      for (const { by } of this.#names.get(name)?.values() ?? [])
        for (const id of by) told.set(id, (told.get(id) ?? 0) + 1);
    }
    return told;
  }
}
