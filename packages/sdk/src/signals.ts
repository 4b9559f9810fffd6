import { abortedError } from "./errors.ts";
import type { Runtime } from "./options.ts";

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

/** Settles with the promise, or rejects with `aborted` as soon as the signal aborts. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let giveUp: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(abortedError(signal.reason));
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
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
