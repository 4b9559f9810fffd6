import type { SearchFields, Sounds } from "./ranking.ts";
import { foldText, indexOfSounds, nearAtUnit, normalizeQuery, placesBehind } from "./search-text.ts";

const HAN = /^\p{Script=Han}+$/u;

/** Shortest Latin word in which one wrong letter still says which was meant. */
const SHORTEST_LATIN = 4;

/** How likely a word was meant: it sounds alike, differs by a letter, is a part of what was asked; then longer before shorter. */
const STRENGTH = { sounds: 300, letter: 200, part: 100 } as const;

interface Known {
  readonly fields: SearchFields;
  readonly name: string;
  readonly syllables: readonly string[];
}

type Tell = (word: string, strength: number, popularity: number) => void;

/**
 * Words near a query that found nothing, likeliest first: those that sound alike, also to an ear that does not part n from ng, n from l or
 * zh from z; pinyin or a foreign word but for one letter; the longest parts of the query that are known. All are taken from the names
 * given, which should hold aliases, too. Nothing for a query that is one of them.
 */
export function nearWords(query: string, entries: readonly SearchFields[], sounds: Sounds): string[] {
  const asked = normalizeQuery(query);
  const found = new Map<string, { strength: number; popularity: number }>();
  const tell: Tell = (word, strength, popularity) => {
    const known = found.get(word);
    if (word === asked || (known && known.strength >= strength && known.popularity >= popularity)) return;
    found.set(word, {
      strength: Math.max(strength, known?.strength ?? 0),
      popularity: Math.max(popularity, known?.popularity ?? 0),
    });
  };
  const known = entries.map((fields) => ({
    fields,
    name: foldText(fields.name).text,
    syllables: normalizeQuery(fields.pinyin).split(" ").filter(Boolean),
  }));
  const words = asked.split(" ").filter(Boolean);
  for (const word of words.filter((each) => HAN.test(each))) {
    tellSounds(word, known, sounds, tell);
    tellParts(word, known, tell);
  }
  if (words.every((word) => /^[a-z]+$/.test(word))) {
    tellPinyin(words.join(""), known, tell);
    tellForeign(words, entries, tell);
  }
  return [...found]
    .sort(
      ([one, a], [other, b]) =>
        b.strength - a.strength || b.popularity - a.popularity || one.length - other.length || (one < other ? -1 : 1),
    )
    .map(([word]) => word);
}

/** A syllable as an ear hears it that does not part what many dialects do not part. */
const roughly = (syllable: string): string =>
  syllable
    .replace(/^(z|c|s)h/, "$1")
    .replace(/ng$/, "n")
    .replace(/^l/, "n");

function tellSounds(word: string, known: readonly Known[], sounds: Sounds, tell: Tell): void {
  const heard = sounds(word).map(roughly);
  if (word.length < 2 || heard.length !== word.length) return;
  for (const { fields, name, syllables } of known) {
    if (syllables.length !== name.length) continue;
    const at = indexOfSounds(heard, syllables.map(roughly));
    if (at >= 0) tell(name.slice(at, at + word.length), STRENGTH.sounds + word.length, fields.popularity);
  }
}

/** The longest parts only: each place of the word is looked for from the longest that begins there. */
function tellParts(word: string, known: readonly Known[], tell: Tell): void {
  let end = 0;
  for (let start = 0; start + 2 <= word.length; start += 1) {
    for (let stop = word.length; stop >= Math.max(start + 2, end + 1); stop -= 1) {
      const part = word.slice(start, stop);
      const holders = known.filter(({ name }) => name.includes(part));
      if (holders.length === 0) continue;
      tell(part, STRENGTH.part + part.length, Math.max(...holders.map(({ fields }) => fields.popularity)));
      end = stop;
      break;
    }
  }
}

function tellPinyin(word: string, known: readonly Known[], tell: Tell): void {
  if (word.length < SHORTEST_LATIN) return;
  for (const { fields, name, syllables } of known) {
    const near = nearAtUnit(word, syllables);
    const places = near ? placesBehind(syllables, near.at, near.length, name.length) : [];
    const [first] = places;
    if (first === undefined || places.length < 2) continue;
    tell(name.slice(first, first + places.length), STRENGTH.letter + places.length, fields.popularity);
  }
}

/** Each word put right where a foreign name has it; what no name has is left out. */
function tellForeign(words: readonly string[], entries: readonly SearchFields[], tell: Tell): void {
  const popularity = new Map<string, number>();
  for (const { name, popularity: use } of entries) {
    for (const token of normalizeQuery(name).split(" ")) {
      if (/^[a-z]+$/.test(token)) popularity.set(token, Math.max(use, popularity.get(token) ?? 0));
    }
  }
  const right = words.flatMap((word) => {
    if (popularity.has(word)) return [word];
    if (word.length < SHORTEST_LATIN) return [];
    const near = [...popularity.keys()].filter((token) => nearAtUnit(word, [token])?.length === token.length);
    return near.sort((a, b) => (popularity.get(b) ?? 0) - (popularity.get(a) ?? 0)).slice(0, 1);
  });
  if (right.length === 0) return;
  tell(right.join(" "), STRENGTH.letter + right.length, Math.max(...right.map((word) => popularity.get(word) ?? 0)));
}
