import type { Ids } from "./context.ts";

// Without letters and digits that people mistake for each other.
const PLAIN = "23456789abcdefghjkmnpqrstvwxyz";

/** Random numbers below 2^32: of the platform, or the same ones every time from a seed (mulberry32). */
function source(seed: number | undefined): () => number {
  if (seed === undefined) return () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Makes ids and secrets: unguessable, or with a `seed` the same sequence every time, for tests. */
export function createIds(seed?: number): Ids {
  const next = source(seed);
  const characters = (length: number): string =>
    Array.from({ length }, () => PLAIN.charAt(next() % PLAIN.length)).join("");
  return {
    id: (prefix) =>
      prefix === prefix.toUpperCase() ? `${prefix}-${characters(8).toUpperCase()}` : `${prefix}-${characters(10)}`,
    secret: () => `${characters(4)}-${characters(4)}`.toUpperCase(),
    token: () => characters(40),
  };
}
