import type { CatalogueItem } from "../catalogue/index.ts";
import { generateForm } from "./generate-form.ts";
import { generateGuide } from "./generate-guide.ts";
import type { GuideEdition, WrittenEdition } from "./guide-source.ts";
import { written } from "./written/index.ts";

const FIRST_DAY = "2026-01-01";

/** The day before a day, both `YYYY-MM-DD`. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Editions as the contract counts them, the oldest first: each ends the day before the next takes effect. */
function numbered(editions: readonly WrittenEdition[]): readonly GuideEdition[] {
  return editions.map(({ effectiveFrom = FIRST_DAY, ...edition }, index) => {
    const next = editions[index + 1]?.effectiveFrom;
    return {
      ...edition,
      version: String(index + 1),
      effectiveFrom,
      ...(next !== undefined && { effectiveUntil: dayBefore(next) }),
    };
  });
}

const WRITTEN = new Map(Object.entries(written).map(([code, editions]) => [code, numbered(editions)]));

/** Whether an item's guide is written by hand. */
export const isWritten = (code: string): boolean => WRITTEN.has(code);

/** Kind of the licence that an item's guide, or that of a sibling, ends with; undefined where none does. */
function licenceCodeOf(siblings: readonly CatalogueItem[]): string | undefined {
  const first = siblings.find(({ resultType }) => resultType === "licence");
  return first && (WRITTEN.get(first.code)?.[0]?.guide.results[0]?.licenceCode ?? `result.${first.code}`);
}

/** Every day on which an edition comes into force, in order. */
export const editionDays: readonly string[] = [
  ...new Set([FIRST_DAY, ...[...WRITTEN.values()].flat().map((edition) => edition.effectiveFrom)]),
].sort();

/** Every edition of an item's guide and form, the oldest first, announced ones too. */
export const editionsOf = (item: CatalogueItem, siblings: readonly CatalogueItem[]): readonly GuideEdition[] =>
  WRITTEN.get(item.code) ??
  numbered([{ guide: generateGuide(item, siblings, licenceCodeOf(siblings)), form: generateForm(item) }]);

/**
 * The edition of an item's guide and form in force on a day (`YYYY-MM-DD`): written by hand where there is one, else
 * generated. `undefined` before the first.
 */
export function editionOn(
  item: CatalogueItem,
  siblings: readonly CatalogueItem[],
  day: string,
): GuideEdition | undefined {
  if (day < FIRST_DAY) return undefined;
  return [...editionsOf(item, siblings)].reverse().find((edition) => edition.effectiveFrom <= day);
}
