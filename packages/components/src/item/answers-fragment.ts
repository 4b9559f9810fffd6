import type { Answers } from "@yichuang/sdk";

/** What was chosen in a guide and goes on into the form. */
export interface Choices {
  readonly answers: Answers;
  /** Codes of the materials that somebody says to have. */
  readonly have: ReadonlySet<string>;
}

/**
 * Answers to guiding questions and ticked materials as they go from a guide's link into a form's address:
 * `answers=businessKind:catering,size:small&have=M01,M02`. They are choices among what a guide offers and no personal data; in a
 * fragment they reach no server either.
 * @returns the fragment without `#`, empty when nothing was chosen
 */
export function toAnswersFragment(answers: Answers, have: ReadonlySet<string> = new Set()): string {
  const pairs = Object.entries(answers).map(([id, value]) => `${encodeURIComponent(id)}:${encodeURIComponent(value)}`);
  const codes = [...have].map(encodeURIComponent);
  return [
    ...(pairs.length > 0 ? [`answers=${pairs.join(",")}`] : []),
    ...(codes.length > 0 ? [`have=${codes.join(",")}`] : []),
  ].join("&");
}

const partOf = (fragment: string, name: string): readonly string[] =>
  fragment
    .replace(/^#/, "")
    .split("&")
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(",") ?? [];

/**
 * Reads answers from a page's fragment; other parts of it are left alone, and what is no answer is left out.
 * @param fragment `location.hash`, with or without `#`
 */
export function fromAnswersFragment(fragment: string): Answers {
  const answers: Answers = {};
  for (const pair of partOf(fragment, "answers")) {
    const [, id, value] = /^([a-z][A-Za-z0-9]*):([a-z][A-Za-z0-9_]*)$/.exec(pair) ?? [];
    if (id !== undefined && value !== undefined) answers[id] = value;
  }
  return answers;
}

/**
 * Reads the codes of ticked materials from a page's fragment.
 * @param fragment `location.hash`, with or without `#`
 */
export function fromHaveFragment(fragment: string): ReadonlySet<string> {
  return new Set(partOf(fragment, "have").filter((code) => /^[A-Za-z0-9._~-]{1,64}$/.test(code)));
}
