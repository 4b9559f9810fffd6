import { pinyin } from "pinyin-pro";
import { nearWords, normalizeQuery, rank } from "../../domain/index.ts";
import type { RankedEntry, SearchFields } from "../../domain/index.ts";
import type { Language } from "../../schema.ts";
import type { CatalogueItem } from "./index.ts";

/** An item as it is searched: under its name, or under one of its aliases. */
interface SearchEntry extends SearchFields {
  readonly item: CatalogueItem;
}

/** An item that was found, and where. */
export interface FoundItem {
  readonly item: CatalogueItem;
  /** What of the name in the language asked for was matched; empty when the match lay elsewhere. */
  readonly ranges: readonly { start: number; end: number }[];
  /** The alias that matched, where the name did not. */
  readonly alias?: string;
}

/** Search over a catalogue. */
export interface CatalogueSearch {
  /** All items that fit, best first; without a query all, the most used first. */
  find(query: string, lang: Language): readonly FoundItem[];
  /** Words near a query that finds nothing, likeliest first; taken from names and aliases. */
  near(query: string, lang: Language): readonly string[];
}

/** How much less a match of an alias by its pinyin is worth than the same match of a name. */
const ALIAS_LOSS = 40;

/** How many of the latest queries keep their answer, so that the pages of a list are ranked once. */
const KEPT = 24;

type Spoken = Pick<SearchFields, "pinyin" | "initials">;

/** Syllables of a Chinese text without tones. */
export const sounds = (text: string): string[] =>
  pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true });

/** Pinyin and initials of a Chinese name. */
export const spoken = (text: string, listen = sounds): Spoken => {
  const syllables = listen(text);
  return { pinyin: syllables.join(" "), initials: syllables.map((syllable) => syllable.charAt(0)).join("") };
};

interface SearchIndex {
  readonly names: readonly SearchEntry[];
  readonly aliases: readonly SearchEntry[];
}

/** Makes the search over items. Pinyin and initials are worked out at the first search of a language. */
export function createCatalogueSearch(
  items: readonly CatalogueItem[],
  departmentName: (code: string) => string,
): CatalogueSearch {
  const indexes = new Map<Language, SearchIndex>();
  const answers = new Map<string, readonly FoundItem[]>();

  // Names sound the same in the index of each language.
  const heardName = remembering(sounds);

  const indexOf = (lang: Language): SearchIndex => {
    const known = indexes.get(lang);
    if (known) return known;
    const names = items.map((item) => ({
      item,
      // In English the Chinese name is one more thing people may call it by.
      name: lang === "en" ? item.name.en : item.name.zh,
      aliases: lang === "en" ? [...item.aliases, item.name.zh] : item.aliases,
      ...spoken(item.name.zh, heardName),
      department: departmentName(item.departmentCode),
      popularity: item.popularity,
    }));
    const aliases = items.flatMap((item) =>
      item.aliases.map((alias) => ({
        item,
        name: alias,
        aliases: [],
        ...spoken(alias, heardName),
        popularity: item.popularity,
      })),
    );
    const index = { names, aliases };
    indexes.set(lang, index);
    return index;
  };

  const search = (query: string, lang: Language): FoundItem[] => {
    if (normalizeQuery(query) === "") return [...items].sort(byUse).map((item) => ({ item, ranges: [] }));
    const { names, aliases } = indexOf(lang);
    const heard = remembering(sounds);
    const byName = rank(query, names, heard);
    const byAlias = new Map<CatalogueItem, RankedEntry<SearchEntry>>();
    for (const hit of rank(query, aliases, heard)) if (!byAlias.has(hit.entry.item)) byAlias.set(hit.entry.item, hit);
    return merge(byName, byAlias);
  };

  return {
    find(query, lang) {
      const key = `${lang} ${normalizeQuery(query)}`;
      const known = answers.get(key);
      if (known) return known;
      const found = search(query, lang);
      answers.set(key, found);
      const oldest = answers.keys().next();
      if (answers.size > KEPT && !oldest.done) answers.delete(oldest.value);
      return found;
    },
    near(query, lang) {
      const { names, aliases } = indexOf(lang);
      return nearWords(query, [...names, ...aliases], remembering(sounds));
    },
  };
}

/** The words of one query are the same for every item. */
function remembering(listen: (word: string) => string[]): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const heard = known.get(word) ?? listen(word);
    known.set(word, heard);
    return heard;
  };
}

const byUse = (a: CatalogueItem, b: CatalogueItem): number => b.popularity - a.popularity || (a.code < b.code ? -1 : 1);

/** Brings the two rankings together: an item stands where its better match puts it. */
function merge(
  byName: readonly RankedEntry<SearchEntry>[],
  byAlias: ReadonlyMap<CatalogueItem, RankedEntry<SearchEntry>>,
): FoundItem[] {
  const named = new Set(byName.map(({ entry }) => entry.item));
  const scored = [
    ...byName.map(({ entry, score, ranges }) => {
      const alias = ranges.length === 0 ? byAlias.get(entry.item)?.entry.name : undefined;
      return { score, found: { item: entry.item, ranges, ...(alias !== undefined && { alias }) } };
    }),
    ...[...byAlias.values()]
      .filter(({ entry }) => !named.has(entry.item))
      .map(({ entry, score }) => ({
        score: score - ALIAS_LOSS,
        found: { item: entry.item, ranges: [], alias: entry.name },
      })),
  ];
  return scored.sort((a, b) => b.score - a.score || byUse(a.found.item, b.found.item)).map(({ found }) => found);
}
