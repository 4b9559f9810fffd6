/**
 * How far the codes of a dialect can be trusted: `standard` they were read in the text of the standard, `deployed` they were seen in
 * systems in use, which is no rule for others.
 */
export type CodeTrust = "standard" | "deployed";

/** One official or deployed way of writing the words of a set. */
export interface CodeDialect<Word extends string = string> {
  /** Where the codes come from. */
  source: string;
  trust: CodeTrust;
  /** Code of each word it knows; of several codes the first is written and all are read. */
  codes: Readonly<Partial<Record<Word, string | readonly string[]>>>;
  /** Words whose code was not confirmed in a primary text. */
  unconfirmed?: readonly Word[];
}

/** A closed set of words with every way of writing it. */
export interface CodeTable<Word extends string = string> {
  /** The set's name in the field. */
  title: string;
  /** What each word is called in the field. */
  terms: Readonly<Record<Word, string>>;
  /** The dialect meant when none is named: `gb39046` wherever that standard says anything. */
  preferred: string;
  dialects: Readonly<Record<string, CodeDialect<Word>>>;
}
