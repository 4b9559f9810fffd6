/** Handles to time, so that a test can drive it instead of waiting. */
export interface Timers {
  /** Calls `handler` once after `milliseconds`. */
  set(handler: () => void, milliseconds: number): number;
  /** Forgets a timer. */
  clear(handle: number): void;
  /** The present moment. */
  now(): Date;
}

const real: Timers = {
  set: (handler, milliseconds) => window.setTimeout(handler, milliseconds),
  clear: (handle) => window.clearTimeout(handle),
  now: () => new Date(),
};

let current = real;

/** The timers that controllers use: the browser's, unless a test has put its own in place. */
export const timers: Timers = {
  set: (handler, milliseconds) => current.set(handler, milliseconds),
  clear: (handle) => current.clear(handle),
  now: () => current.now(),
};

/**
 * Puts other timers in place, for tests.
 * @returns a function that restores the browser's
 */
export function replaceTimers(replacement: Timers): () => void {
  current = replacement;
  return () => {
    current = real;
  };
}
