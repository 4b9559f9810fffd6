import type { Answers } from "@yichuang/sdk";

/**
 * Answers to guiding questions as they go from a guide's link into a form's address: `answers=businessKind:catering,size:small`.
 * They are choices among a guide's options and no personal data; in a fragment they reach no server either.
 * @returns the fragment without `#`, empty when there are no answers
 */
export function toAnswersFragment(answers: Answers): string {
  const pairs = Object.entries(answers).map(([id, value]) => `${encodeURIComponent(id)}:${encodeURIComponent(value)}`);
  return pairs.length === 0 ? "" : `answers=${pairs.join(",")}`;
}

/**
 * Reads answers from a page's fragment; other parts of it are left alone, and what is no answer is left out.
 * @param fragment `location.hash`, with or without `#`
 */
export function fromAnswersFragment(fragment: string): Answers {
  const part = fragment
    .replace(/^#/, "")
    .split("&")
    .find((each) => each.startsWith("answers="));
  const answers: Answers = {};
  for (const pair of part?.slice("answers=".length).split(",") ?? []) {
    const [, id, value] = /^([a-z][A-Za-z0-9]*):([a-z][A-Za-z0-9_]*)$/.exec(pair) ?? [];
    if (id !== undefined && value !== undefined) answers[id] = value;
  }
  return answers;
}
