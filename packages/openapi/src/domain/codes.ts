import type { CodeDialect, CodeTable } from "./code-table.ts";
import { durationUnitCodes, handlingCodes, itemTypeCodes, levelCodes, materialNeedCodes } from "./item-codes.ts";
import {
  audienceCodes,
  certificateTypeCodes,
  reviewChannelCodes,
  satisfactionCodes,
  trustLevelCodes,
} from "./party-codes.ts";

/** Every set of words that interfaces write as codes; the documentation's tables are generated from it. */
export const codeTables = {
  satisfaction: satisfactionCodes,
  reviewChannel: reviewChannelCodes,
  audience: audienceCodes,
  handling: handlingCodes,
  itemType: itemTypeCodes,
  level: levelCodes,
  certificateType: certificateTypeCodes,
  durationUnit: durationUnitCodes,
  materialNeed: materialNeedCodes,
  trustLevel: trustLevelCodes,
} as const;

/** Name of a set of words that interfaces write as codes. */
export type CodeSet = keyof typeof codeTables;

/** The words of a set. */
export type CodeWord<Set extends CodeSet> = Extract<keyof (typeof codeTables)[Set]["terms"], string>;

/** The dialects in which a set can be written; most have `gb39046` and `national_interface`. */
export type CodeDialectName<Set extends CodeSet> = Extract<keyof (typeof codeTables)[Set]["dialects"], string>;

function codesOf(set: CodeSet, name: string | undefined): CodeDialect["codes"] {
  const { dialects, preferred }: CodeTable = codeTables[set];
  return dialects[name ?? preferred]?.codes ?? {};
}

/**
 * The code of a word in a dialect, by default GB/T 39046 or, where that has none for the set, the national platform's
 * exchange tables; `undefined` when the dialect has no code for the word, which an adapter must then decide by itself.
 */
export function toCode<Set extends CodeSet>(
  set: Set,
  word: CodeWord<Set>,
  dialect?: CodeDialectName<Set>,
): string | undefined {
  const code = codesOf(set, dialect)[word];
  return typeof code === "object" ? code[0] : code;
}

/**
 * The word behind a code of a dialect (by default as in `toCode`); `undefined` for a code that the dialect does not
 * know.
 */
export function fromCode<Set extends CodeSet>(
  set: Set,
  code: string | number,
  dialect?: CodeDialectName<Set>,
): CodeWord<Set> | undefined {
  const wanted = String(code);
  for (const [word, known] of Object.entries(codesOf(set, dialect))) {
    if (known === wanted || (typeof known === "object" && known.includes(wanted))) return word as CodeWord<Set>;
  }
  return undefined;
}
