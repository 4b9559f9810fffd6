import type { Scope } from "../schema.ts";
import { contractView, parameterNames } from "./contract-view.ts";
import type { OperationView } from "./contract-view.ts";

/** Who was told of an id: a role, or everybody. */
export type Reader = Scope | "public";

/** An id that an answer named. */
export interface Found {
  readonly value: string;
  /** Parameters of the call that named it: a document belongs to its case. */
  readonly within: Readonly<Record<string, string>>;
  /** Whether it comes from the list of such things, so that its reader can open it; else it was only mentioned. */
  readonly sure: boolean;
}

/** Ids met on the way, from which paths are filled in. */
export interface Harvest {
  /** Takes up every id of an answer. */
  gather(operation: OperationView, reader: Reader, params: Readonly<Record<string, string>>, body: unknown): void;
  add(name: string, reader: Reader, value: string, within?: Readonly<Record<string, string>>): void;
  /** Parameters for a path as a reader may fill them in, the surest first; none where one is not known. */
  paths(
    operation: OperationView,
    reader: Reader,
  ): { readonly params: Record<string, string>; readonly sure: boolean }[];
  /** Any value known by a name. */
  any(name: string): string | undefined;
}

/** A parameter's name taken apart: `itemCode` is the `code` of an `item`. */
function partsOf(name: string): { noun: string; suffix: string } {
  const [, noun = name, suffix = ""] = /^(.*?)(Code|Id|No)$/.exec(name) ?? [];
  return { noun: noun.toLowerCase(), suffix: suffix === "No" ? name : suffix.toLowerCase() };
}

type Visit = (key: string, value: Readonly<Record<string, unknown>>) => void;

function walk(node: unknown, key: string, visit: Visit): void {
  if (Array.isArray(node)) for (const entry of node) walk(entry, key, visit);
  else if (node !== null && typeof node === "object") {
    const object = node as Readonly<Record<string, unknown>>;
    visit(key, object);
    for (const [name, value] of Object.entries(object)) walk(value, name, visit);
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);

/** Makes an empty harvest. */
export function createHarvest(): Harvest {
  const found = new Map<string, Found[]>();
  const names = new Set(contractView().operations.flatMap((operation) => parameterNames(operation, "path")));

  const keep = (name: string, reader: Reader, entry: Found): void => {
    const key = `${reader} ${name}`;
    const known = found.get(key) ?? [];
    const twin = known.findIndex(({ value }) => value === entry.value);
    if (twin >= 0 && (known[twin]?.sure ?? !entry.sure)) return;
    found.set(key, [...known.filter((_, index) => index !== twin), entry]);
  };
  const known = (name: string, reader: Reader): Found[] => {
    const own = found.get(`${reader} ${name}`) ?? [];
    const open = reader === "public" ? [] : (found.get(`public ${name}`) ?? []);
    return [...own, ...open].sort((a, b) => Number(b.sure) - Number(a.sure));
  };

  return {
    add: (name, reader, value, within = {}) => keep(name, reader, { value, within, sure: true }),
    any: (name) => [...found].find(([key, entries]) => key.endsWith(` ${name}`) && entries.length)?.[1][0]?.value,
    gather: (operation, reader, params, body) => {
      for (const name of names) {
        const { noun, suffix } = partsOf(name);
        const inside = `${operation.path}/{${name}}`;
        const lists = contractView().operations.some(({ path }) => path === inside || path.startsWith(`${inside}/`));
        const entries = lists ? (body as { readonly items?: unknown } | undefined)?.items : undefined;
        for (const entry of Array.isArray(entries) ? (entries as Readonly<Record<string, unknown>>[]) : []) {
          const inner = entry[noun] as Readonly<Record<string, unknown>> | undefined;
          const value = textOf(entry[name]) ?? textOf(entry[suffix]) ?? textOf(inner?.[suffix]);
          if (value) keep(name, reader, { value, within: params, sure: true });
        }
        walk(body, "", (key, object) => {
          const plural = key.toLowerCase().endsWith(`${noun}s`);
          const value = textOf(object[name]) ?? (plural ? textOf(object[suffix]) : undefined);
          if (value) keep(name, reader, { value, within: params, sure: false });
        });
      }
    },
    paths: (operation, reader) => {
      const wanted = parameterNames(operation, "path");
      // The last one is the most particular: what it was found within settles the others.
      return wanted.reduceRight<{ params: Record<string, string>; sure: boolean }[]>(
        (partial, name) =>
          partial.flatMap(({ params, sure }) =>
            params[name] === undefined
              ? known(name, reader).map((entry) => ({
                  params: { ...entry.within, ...params, [name]: entry.value },
                  sure: sure && entry.sure,
                }))
              : [{ params, sure }],
          ),
        [{ params: {}, sure: true }],
      );
    },
  };
}
