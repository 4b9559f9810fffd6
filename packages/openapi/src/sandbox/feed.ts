import type { CaseFeed } from "./context.ts";

/** Subscribed to instead of a case, it tells of all of them. */
export const EVERY_CASE = "";

/**
 * Makes a feed. Listeners are called in a microtask: what is published within a transaction, which is synchronous, reaches them only
 * when that has ended, and they read what is then in the store.
 */
export function createFeed(): CaseFeed {
  const listeners = new Map<string, Set<() => void>>();
  return {
    publish(caseNo) {
      queueMicrotask(() => {
        for (const listener of [...(listeners.get(caseNo) ?? []), ...(listeners.get(EVERY_CASE) ?? [])]) listener();
      });
    },
    subscribe(caseNo, listener) {
      const known = listeners.get(caseNo) ?? new Set();
      listeners.set(caseNo, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0 && listeners.get(caseNo) === known) listeners.delete(caseNo);
      };
    },
  };
}
