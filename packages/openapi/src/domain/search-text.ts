/** A stretch of a text, `end` exclusive, in its own UTF-16 positions as `slice` takes them. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text boiled down for comparing, with the place of each remaining character in the original. */
export interface FoldedText {
  text: string;
  /** Position of each character of `text` in the original. */
  places: readonly number[];
}

const SEPARATOR = /[\p{P}\p{S}\s\u200B-\u200F\uFEFF]/u;

function foldMark(mark: string): string {
  const code = mark.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : mark;
  const lower = half.toLowerCase();
  return lower.length === half.length ? lower : half;
}

/** Lower case, half width, without spaces and punctuation. */
export function foldText(original: string): FoldedText {
  const places: number[] = [];
  let text = "";
  for (let place = 0; place < original.length; place += 1) {
    const mark = foldMark(original.charAt(place));
    if (SEPARATOR.test(mark)) continue;
    text += mark;
    places.push(place);
  }
  return { text, places };
}

/** A query as it is searched for: half width, lower case, its words parted by single spaces, without punctuation. */
export function normalizeQuery(query: string): string {
  return Array.from({ length: query.length }, (_, place) => foldMark(query.charAt(place)))
    .map((mark) => (SEPARATOR.test(mark) ? " " : mark))
    .join("")
    .replace(/ +/g, " ")
    .trim();
}

/** Brings places of single characters together into as few ranges as they make. */
export function joinPlaces(places: Iterable<number>): TextRange[] {
  const ranges: TextRange[] = [];
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && last.end === place) last.end = place + 1;
    else ranges.push({ start: place, end: place + 1 });
  }
  return ranges;
}

/** Positions of a whole stretch. */
export function stretch(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}

/**
 * Positions of all characters of `word` in their order, the last of them as near as they come; `undefined` when not all
 * are there.
 */
export function inOrder(word: string, text: string): number[] | undefined {
  let best: number[] | undefined;
  for (let start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0), start + 1)) {
    const found = [start];
    for (const mark of word.slice(1)) {
      const at = text.indexOf(mark, (found[found.length - 1] ?? start) + 1);
      if (at < 0) return best;
      found.push(at);
    }
    if (best === undefined || span(found) < span(best)) best = found;
  }
  return best;
}

function span(found: readonly number[]): number {
  return (found[found.length - 1] ?? 0) - (found[0] ?? 0) + 1;
}

/** Positions of a stretch that reads as `word` but for one wrong character; `undefined` when there is none. */
export function oneWrong(word: string, text: string): number[] | undefined {
  for (let start = 0; start + word.length <= text.length; start += 1) {
    const right = stretch(start, word.length).filter((at) => text.charAt(at) === word.charAt(at - start));
    if (right.length >= word.length - 1) return right;
  }
  return undefined;
}

/** Positions of a stretch that reads as `word` with one of its characters left out; `undefined` when there is none. */
export function oneTooMany(word: string, text: string): number[] | undefined {
  for (let out = 0; out < word.length; out += 1) {
    const at = text.indexOf(word.slice(0, out) + word.slice(out + 1));
    if (at >= 0) return stretch(at, word.length - 1);
  }
  return undefined;
}

/** How much of a word's neighbouring pairs of characters a text has, 0 to 1, and where the first of each stands. */
export function pairOverlap(word: string, text: string): { share: number; found: number[] } {
  const pairs = stretch(0, word.length - 1).map((at) => word.slice(at, at + 2));
  const places = pairs.map((pair) => text.indexOf(pair)).filter((at) => at >= 0);
  return { share: places.length / pairs.length, found: places.flatMap((at) => [at, at + 1]) };
}

/**
 * Where a word begins within a run of syllables or letters: at the beginning of one, or anywhere in a run not parted;
 * else -1.
 */
export function indexAtUnit(word: string, units: readonly string[]): number {
  const whole = units.join("");
  if (units.length === 1) return whole.indexOf(word);
  let offset = 0;
  for (const unit of units) {
    if (whole.startsWith(word, offset)) return offset;
    offset += unit.length;
  }
  return -1;
}

/**
 * Positions of the units that a stretch touches, which are those of a name's characters when there are as many; else
 * none.
 */
export function placesBehind(units: readonly string[], at: number, length: number, nameLength: number): number[] {
  if (units.length !== nameLength) return [];
  let offset = 0;
  return stretch(0, units.length).filter((index) => {
    const start = offset;
    offset += units[index]?.length ?? 0;
    return start < at + length && offset > at;
  });
}

/** A stretch of a run of syllables. */
export interface UnitStretch {
  readonly at: number;
  readonly length: number;
}

/**
 * The stretch from the beginning of a syllable that reads as a word but for one letter: wrong, missing, too many or swapped with
 * its neighbour; `undefined` when there is none. The first letter must be right.
 */
export function nearAtUnit(word: string, units: readonly string[]): UnitStretch | undefined {
  const whole = units.join("");
  let at = 0;
  for (const unit of units) {
    const length = nearLength(word, whole.slice(at));
    if (length !== undefined) return { at, length };
    at += unit.length;
  }
  return undefined;
}

/** Length of the beginning of `text` that reads as `word` but for one letter. */
function nearLength(word: string, text: string): number | undefined {
  let right = 0;
  while (right < word.length && word.charAt(right) === text.charAt(right)) right += 1;
  if (right === 0) return undefined;
  const rest = word.slice(right);
  const behind = text.slice(right);
  if (rest.length <= 1) return right + Math.min(rest.length, behind.length);
  if (behind.startsWith(rest.slice(1), 1)) return word.length;
  if (behind.startsWith(rest, 1)) return word.length + 1;
  if (behind.startsWith(rest.slice(1))) return word.length - 1;
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2);
  return behind.startsWith(swapped) ? word.length : undefined;
}

/** Index of the first syllable of a stretch that sounds like all of `sounds`; else -1. */
export function indexOfSounds(sounds: readonly string[], units: readonly string[]): number {
  for (let start = 0; start + sounds.length <= units.length; start += 1) {
    if (sounds.every((sound, index) => sound === units[start + index])) return start;
  }
  return -1;
}
