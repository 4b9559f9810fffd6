import type { Runtime, VisibilitySource } from "./options.ts";
import type { WatchTime } from "./watch.ts";

/** Fills in what a test did not hold. */
export function completeRuntime(runtime: Partial<Runtime> = {}): Runtime {
  return {
    setTimeout: (callback, milliseconds) => globalThis.setTimeout(callback, milliseconds),
    clearTimeout: (handle) => globalThis.clearTimeout(handle as number),
    random: () => Math.random(),
    ...runtime,
  };
}

const LONGEST_WAIT = 30_000;

/** Milliseconds to wait after so many failures in a row: doubling, with jitter, 30 s at most. */
export const backoffAfter = ({ backoff, runtime }: WatchTime, failures: number): number =>
  Math.min(LONGEST_WAIT, backoff * 2 ** failures) * (0.5 + runtime.random() / 2);

/** A controller that aborts with another signal, without `AbortSignal.any`, which Chromium 90 lacks. */
export interface LinkedController {
  readonly signal: AbortSignal;
  abort(): void;
  /** Lets go of the outer signal. */
  unlink(): void;
}

/** Makes a controller that aborts when `outer` does. */
export function linkedController(outer?: AbortSignal): LinkedController {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (outer?.aborted) abort();
  outer?.addEventListener("abort", abort);
  return { signal: controller.signal, abort, unlink: () => outer?.removeEventListener("abort", abort) };
}

/** Waits; an abort ends the wait early, without an error and without a timer left. */
export function sleep(milliseconds: number, runtime: Runtime, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = () => {
      runtime.clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = runtime.setTimeout(finish, milliseconds);
    signal.addEventListener("abort", finish);
  });
}

/** Waits until the page is seen or the signal aborts. */
export function untilVisible(visibility: VisibilitySource, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (visibility.hidden && !signal.aborted) return;
      visibility.removeEventListener("visibilitychange", check);
      signal.removeEventListener("abort", check);
      resolve();
    };
    visibility.addEventListener("visibilitychange", check);
    signal.addEventListener("abort", check);
    check();
  });
}
