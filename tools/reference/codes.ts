import type { CodeTable } from "@yichuang/openapi/domain";
import { codeTables } from "@yichuang/openapi/domain";

/** How two dialects of a set run against each other. */
export interface CodeTrap {
  readonly dialects: readonly [string, string];
  /** Codes that mean one word in the first dialect and another in the second. */
  readonly codes: readonly { readonly code: string; readonly words: readonly [string, string] }[];
  /** The one scale rises where the other falls. */
  readonly opposite: boolean;
}

/** Codes of a word in a dialect, the one that is written first. */
export function codesOf(table: CodeTable, dialect: string, word: string): readonly string[] {
  const codes = table.dialects[dialect]?.codes[word];
  return codes === undefined ? [] : typeof codes === "string" ? [codes] : codes;
}

function wordsByCode(table: CodeTable, dialect: string): Map<string, string> {
  const words = Object.keys(table.terms);
  return new Map(words.flatMap((word) => codesOf(table, dialect, word).map((code) => [code, word] as const)));
}

function areOpposite(table: CodeTable, first: string, second: string): boolean {
  const pairs = Object.keys(table.terms).flatMap((word) => {
    const [a] = codesOf(table, first, word);
    const [b] = codesOf(table, second, word);
    return a === undefined || b === undefined ? [] : [[Number(a), Number(b)] as const];
  });
  pairs.sort(([a], [b]) => a - b);
  return pairs.length > 2 && pairs.every(([, b], index) => index === 0 || b < (pairs[index - 1]?.[1] ?? 0));
}

/** Every pair of dialects of a set in which a code means two things. */
export function trapsOf(table: CodeTable): CodeTrap[] {
  const dialects = Object.keys(table.dialects);
  return dialects.flatMap((first, index) =>
    dialects.slice(index + 1).flatMap((second): CodeTrap[] => {
      const others = wordsByCode(table, second);
      const codes = [...wordsByCode(table, first)].flatMap(([code, word]) => {
        const other = others.get(code);
        return other === undefined || other === word ? [] : [{ code, words: [word, other] as const }];
      });
      return codes.length ? [{ dialects: [first, second], codes, opposite: areOpposite(table, first, second) }] : [];
    }),
  );
}

/** The sets by name, without the literal types of their words. */
export const codeSets: Readonly<Record<string, CodeTable>> = codeTables;
