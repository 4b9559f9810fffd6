import type { Page } from "playwright-core";
import type { PageOptions } from "./house.ts";

/** How a journey is gone through: on what screen, in which words, by which hand. */
export interface Way<Words, Hand> {
  readonly name: string;
  readonly options: PageOptions;
  readonly words: Words;
  readonly hand: Hand;
}

/** The screen of a small phone. */
export const PHONE = { width: 360, height: 740 };

/** The three ways that every journey of following, rating and applying at a window is gone through: at a desk, in English on a phone, in large type by keyboard. */
export const waysOf = <Words, Hand>(
  words: { readonly chinese: Words; readonly english: Words },
  hands: { readonly mouse: Hand; readonly keyboard: Hand },
): readonly Way<Words, Hand>[] => [
  { name: "at a desk", options: {}, words: words.chinese, hand: hands.mouse },
  {
    name: "in English on a phone",
    options: { ...PHONE, settings: { lang: "en" } },
    words: words.english,
    hand: hands.mouse,
  },
  {
    name: "in large type by keyboard",
    options: { ...PHONE, settings: { elder: true } },
    words: words.chinese,
    hand: hands.keyboard,
  },
];

/** Whether nothing is wider than the screen. */
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
