import { sample } from "fast-check";
import type { Arbitrary } from "fast-check";

/** Every choice of a run; the same ones again from the same seed. */
export interface Chance {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number;
  /** True with this probability, 0 to 1. */
  flip(probability: number): boolean;
  /** One of a list. Throws a `RangeError` for an empty one. */
  pick<T>(list: readonly T[]): T;
  /** One of a list by weight; none of them with a weight of 0. */
  weighted<T>(list: readonly T[], weight: (entry: T) => number): T;
  /** The next value of an arbitrary. */
  draw<T>(arbitrary: Arbitrary<T>): T;
}

/** Values that are drawn at a time: fast-check begins with the small and the extreme and goes on to the usual. */
const BATCH = 48;

/** Makes the choices of a seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fraction = (): number => next() / 2 ** 32;
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const drawn = new Map<Arbitrary<unknown>, unknown[]>();

  return {
    below,
    flip: (probability) => fraction() < probability,
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (!list.length) throw new RangeError("Nothing to pick from");
      return chosen as (typeof list)[number];
    },
    weighted: (list, weight) => {
      const weights = list.map(weight);
      let left = fraction() * weights.reduce((sum, one) => sum + one, 0);
      const index = weights.findIndex((one) => (left -= one) < 0);
      return list[index < 0 ? list.length - 1 : index] as (typeof list)[number];
    },
    draw: <T>(arbitrary: Arbitrary<T>): T => {
      const stock = (drawn.get(arbitrary) ?? []) as T[];
      if (!stock.length) {
        stock.push(...sample(arbitrary, { seed: next() | 0, numRuns: BATCH }));
        drawn.set(arbitrary, stock);
      }
      return stock.splice(below(stock.length), 1)[0] as T;
    },
  };
}
