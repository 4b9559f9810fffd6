import {
  foldText,
  indexAtUnit,
  indexOfSounds,
  inOrder,
  joinPlaces,
  nearAtUnit,
  normalizeQuery,
  oneTooMany,
  oneWrong,
  pairOverlap,
  placesBehind,
  stretch,
} from "./search-text.ts";
import type { TextRange } from "./search-text.ts";

/**
 * What of an item is searched. The platform supplies pinyin and initials, so that no browser has to carry a dictionary.
 */
export interface SearchFields {
  name: string;
  /** What people call it: 开店 for the registration of a shop. */
  aliases: readonly string[];
  /** Full pinyin of the name without tones, one syllable a character, parted by spaces or not. */
  pinyin: string;
  /** First letters of that pinyin. */
  initials: string;
  /** Name of the department, so that it can narrow a search of several words. */
  department?: string;
  /** Any number that grows with use; it breaks ties. */
  popularity: number;
}

/**
 * Pinyin of a word without tones, one syllable a character; the platform's, as that of the names is. With it words that sound
 * alike are found: 营业职照 for 营业执照.
 */
export type Sounds = (word: string) => readonly string[];

/** How well a query fits. */
export interface SearchMatch {
  /** Higher is better; only to be compared with scores of the same query. */
  score: number;
  /** What of the name was matched, in order and apart; empty when the match lay elsewhere. */
  ranges: TextRange[];
}

/** An entry that fits a query. */
export interface RankedEntry<Entry extends SearchFields> extends SearchMatch {
  entry: Entry;
}

/** A match whose places are positions in the folded name. */
interface Hit {
  score: number;
  places: readonly number[];
}

const HAN = /\p{Script=Han}/u;

/** Strength of each kind of match; the steps between leave room for how good a match of its kind is. */
const STRENGTH = {
  exact: 1000,
  prefix: 900,
  substring: 800,
  aliasExact: 760,
  alias: 720,
  inOrder: 600,
  oneWrong: 560,
  oneTooMany: 550,
  soundsAlike: 540,
  pairs: 500,
  pinyinExact: 480,
  pinyinPrefix: 460,
  pinyin: 440,
  initialsExact: 380,
  initialsPrefix: 360,
  initials: 340,
  nearPinyin: 300,
  department: 200,
} as const;

/** An alias that fits only roughly counts less than a name that does, by this much. */
const ALIAS_LOSS = 30;

function roughly(word: string, text: string): Hit | undefined {
  if (word.length < 2 || !HAN.test(word)) return undefined;
  const ordered = inOrder(word, text);
  if (ordered) {
    const gaps = (ordered[ordered.length - 1] ?? 0) - (ordered[0] ?? 0) + 1 - word.length;
    return { score: STRENGTH.inOrder - Math.min(gaps, 30), places: ordered };
  }
  if (word.length < 3) return undefined;
  const wrong = oneWrong(word, text);
  if (wrong) return { score: STRENGTH.oneWrong, places: wrong };
  const extra = oneTooMany(word, text);
  if (extra) return { score: STRENGTH.oneTooMany, places: extra };
  const { share, found } = pairOverlap(word, text);
  return share >= 0.5 ? { score: STRENGTH.pairs + share * 20, places: found } : undefined;
}

function matchName(word: string, name: string): Hit | undefined {
  const at = name.indexOf(word);
  if (at < 0) return roughly(word, name);
  const score = at > 0 ? STRENGTH.substring : word.length === name.length ? STRENGTH.exact : STRENGTH.prefix;
  return { score, places: stretch(at, word.length) };
}

function matchAlias(word: string, alias: string): Hit | undefined {
  if (alias === word) return { score: STRENGTH.aliasExact, places: [] };
  if (alias.includes(word)) return { score: STRENGTH.alias, places: [] };
  const hit = roughly(word, alias);
  return hit && { score: hit.score - ALIAS_LOSS, places: [] };
}

function matchUnits(
  word: string,
  units: readonly string[],
  name: string,
  tier: "pinyin" | "initials",
): Hit | undefined {
  const at = indexAtUnit(word, units);
  if (at < 0) return undefined;
  const exact = at === 0 && units.join("").length === word.length;
  const fit = exact ? "Exact" : at === 0 ? "Prefix" : "";
  return { score: STRENGTH[`${tier}${fit}`], places: placesBehind(units, at, word.length, name.length) };
}

const syllablesOf = ({ pinyin }: SearchFields): string[] => normalizeQuery(pinyin).split(" ").filter(Boolean);

/** Shortest pinyin that is looked for with a letter wrong: in less, one letter is another word. */
const SHORTEST_NEAR = 6;

function matchNear(word: string, syllables: readonly string[], name: string): Hit | undefined {
  const near = word.length < SHORTEST_NEAR ? undefined : nearAtUnit(word, syllables);
  return near && { score: STRENGTH.nearPinyin, places: placesBehind(syllables, near.at, near.length, name.length) };
}

/** One character that sounds alike is no evidence, nor are two that are both others. */
function matchSounds(word: string, sounds: Sounds, fields: SearchFields, name: string): Hit | undefined {
  if (word.length < 2 || !HAN.test(word)) return undefined;
  const heard = sounds(word);
  const syllables = syllablesOf(fields);
  const at = heard.length === word.length ? indexOfSounds(heard, syllables) : -1;
  if (at < 0) return undefined;
  const places = syllables.length === name.length ? stretch(at, word.length) : [];
  const same = places.some((place, index) => name.charAt(place) === word.charAt(index));
  return word.length > 2 || same ? { score: STRENGTH.soundsAlike, places } : undefined;
}

function matchLatin(word: string, fields: SearchFields, name: string): (Hit | undefined)[] {
  if (!/^[a-z0-9]+$/.test(word)) return [];
  const syllables = syllablesOf(fields);
  const initials = foldText(fields.initials).text.split("");
  return [
    matchUnits(word, syllables, name, "pinyin"),
    matchUnits(word, initials, name, "initials"),
    matchNear(word, syllables, name),
  ];
}

function best(hits: readonly (Hit | undefined)[]): Hit | undefined {
  return hits.reduce((chosen, hit) => (hit && (!chosen || hit.score > chosen.score) ? hit : chosen), undefined);
}

function matchWord(word: string, fields: SearchFields, name: string, sounds?: Sounds): Hit | undefined {
  return best([
    matchName(word, name),
    ...fields.aliases.map((alias) => matchAlias(word, foldText(alias).text)),
    ...matchLatin(word, fields, name),
    sounds && matchSounds(word, sounds, fields, name),
    fields.department !== undefined && foldText(fields.department).text.includes(word)
      ? { score: STRENGTH.department, places: [] }
      : undefined,
  ]);
}

/** All words must fit; together they are worth their average, a little less than one word that fits as well. */
function matchWords(words: readonly string[], fields: SearchFields, name: string, sounds?: Sounds): Hit | undefined {
  const hits = words.map((word) => matchWord(word, fields, name, sounds));
  if (!hits.every((hit): hit is Hit => hit !== undefined)) return undefined;
  const score = hits.reduce((total, hit) => total + hit.score, 0) / hits.length;
  return { score: words.length > 1 ? score - 1 : score, places: hits.flatMap((hit) => hit.places) };
}

/**
 * How well a query fits an item: exact name, beginning, part, alias, all characters in order, one wrong character in
 * three or more, the same sounds (given `sounds`), full pinyin (with spaces or without), initials, pinyin with one wrong letter,
 * in this order of strength. Several words must all fit. Case, width and punctuation do not matter. `undefined` when it does not fit or nothing was asked.
 */
export function scoreMatch(query: string, fields: SearchFields, sounds?: Sounds): SearchMatch | undefined {
  const words = normalizeQuery(query).split(" ").filter(Boolean);
  if (words.length === 0) return undefined;
  const name = foldText(fields.name);
  const whole = words.length > 1 ? matchWord(words.join(""), fields, name.text, sounds) : undefined;
  const hit = best([whole, matchWords(words, fields, name.text, sounds)]);
  return hit && { score: hit.score, ranges: joinPlaces(hit.places.map((place) => name.places[place] ?? 0)) };
}

/**
 * The entries that fit a query, best first; equal scores by popularity, then the shorter name, then its characters. A
 * query that asks nothing gives every entry by popularity. Leaves the given array as it is.
 */
export function rank<Entry extends SearchFields>(
  query: string,
  entries: readonly Entry[],
  sounds?: Sounds,
): RankedEntry<Entry>[] {
  const browsing = normalizeQuery(query) === "";
  return entries
    .flatMap((entry) => {
      const match = browsing ? { score: 0, ranges: [] } : scoreMatch(query, entry, sounds);
      return match ? [{ entry, ...match }] : [];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.entry.popularity - a.entry.popularity ||
        a.entry.name.length - b.entry.name.length ||
        (a.entry.name < b.entry.name ? -1 : 1),
    );
}
