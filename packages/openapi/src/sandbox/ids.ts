import type { Ids } from "./context.ts";
import { seededRandom } from "./random.ts";

// Without letters and digits that people mistake for each other.
const PLAIN = "23456789abcdefghjkmnpqrstvwxyz";

const unguessable = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Makes ids and secrets: unguessable, or with a `seed` the same sequence every time, for tests. */
export function createIds(seed?: number): Ids {
  const next = seed === undefined ? unguessable : seededRandom(seed);
  const characters = (length: number): string =>
    Array.from({ length }, () => PLAIN.charAt(next() % PLAIN.length)).join("");
  return {
    id: (prefix) =>
      prefix === prefix.toUpperCase() ? `${prefix}-${characters(8).toUpperCase()}` : `${prefix}-${characters(10)}`,
    secret: () => `${characters(4)}-${characters(4)}`.toUpperCase(),
    token: () => characters(40),
  };
}
