import type { Language, LocalizedText } from "../schema.ts";
import type { SandboxContext } from "./context.ts";
import { problem } from "./problem.ts";

/** Name of the group of what has no code. */
export const BELONGS_TO_NONE = { zh: "未归属", en: "Belongs to none" };

/** Whether an instant (RFC 3339 with +08:00) lies in these months, both inclusive. Throws `bad-request` when they run backwards. */
export function monthsBetween(from: string | undefined, to: string | undefined): (at: string) => boolean {
  if (from !== undefined && to !== undefined && from > to)
    throw problem("bad-request", { errors: [{ pointer: "", rule: "query:to" }] });
  return (at) => (from === undefined || at.slice(0, 7) >= from) && (to === undefined || at.slice(0, 7) <= to);
}

/** Entries by their code, in the order in which the codes came up. */
export function groupedBy<T>(
  entries: readonly T[],
  codeOf: (entry: T) => string | undefined,
): Map<string | undefined, T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const entry of entries) {
    const code = codeOf(entry);
    groups.set(code, [...(groups.get(code) ?? []), entry]);
  }
  return groups;
}

/** Names of items, windows or departments by their codes. */
export function groupNames(
  { catalogue }: SandboxContext,
  by: "item" | "window" | "department",
  lang: Language,
): (code: string) => LocalizedText | undefined {
  if (by === "item") return (code) => catalogue.item(code, lang)?.name;
  if (by === "department") return (code) => catalogue.body(code, lang).name;
  const windows = catalogue.windows(lang);
  return (code) => windows.find((window) => window.code === code)?.name;
}
