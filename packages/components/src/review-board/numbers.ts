import type { ReviewFigures } from "@yichuang/sdk";
import type { Localizer } from "../i18n/localizer.ts";

/**
 * Number below which a share is told as counts alone: with fewer than 20 a single one moves it by five points or more, and what
 * looks like a difference between two windows is chance.
 */
export const SHARE_FROM = 20;

/** A share from 0 to 1, where there are enough to speak of one. */
export const shareOf = (part: number, whole: number): number | undefined =>
  whole < SHARE_FROM ? undefined : part / whole;

/** Reviews of the upper three levels, which are no bad reviews. */
export const contentOf = ({ total, bad }: ReviewFigures): number => total - bad;

/** `58 / 68（85%）`, and `3 / 5` where they are few. */
export function partInWords(part: number, whole: number, localize: Localizer): string {
  const share = shareOf(part, whole);
  const counts = { part: localize.number(part), whole: localize.number(whole) };
  return share === undefined
    ? localize.textByKey("reviewBoard.part", counts)
    : localize.textByKey("reviewBoard.partShare", { ...counts, share: localize.percent(share) });
}

/** A mean as `0.18`, where there are enough to speak of one. */
export const meanInWords = (times: number, cases: number, localize: Localizer): string | undefined =>
  cases < SHARE_FROM
    ? undefined
    : localize.number(times / cases, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
