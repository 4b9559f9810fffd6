import type { WatchOptions, WatchState } from "./watch.ts";

/** Somebody who follows one case: hears that something may have happened, and by which way news comes. */
export interface NewsReader {
  readonly caseNo: string;
  /** Last event of the case that is known. */
  lastEventId: string | undefined;
  /** Something may have happened. */
  poke(): void;
  /** By which way news comes from now on. */
  comeBy(way: WatchState): void;
  /** Tells whether the case could be read just now; while it could not, news counts as interrupted. */
  readable(is: boolean): void;
  /** Nothing more can be known: the next wait rejects. */
  fail(error: unknown): void;
  /** Waits until something may have happened; rejects when it cannot be known any more. */
  next(): Promise<void>;
}

/** Makes a reader; an abort ends its wait, and nothing is told any more. */
export function createReader(caseNo: string, signal: AbortSignal, onState: WatchOptions["onState"]): NewsReader {
  let pending = false;
  let fatal: unknown;
  let wake: () => void = () => {};
  let way: WatchState | undefined;
  let isReadable = true;
  let told: WatchState | undefined;

  const tell = () => {
    const state = isReadable ? way : "interrupted";
    if (state === undefined || state === told || signal.aborted) return;
    told = state;
    onState?.(state);
  };
  const poke = () => {
    pending = true;
    wake();
  };

  signal.addEventListener("abort", () => wake(), { once: true });
  return {
    caseNo,
    lastEventId: undefined,
    poke,
    comeBy(next) {
      way = next;
      tell();
    },
    readable(is) {
      isReadable = is;
      tell();
    },
    fail(error) {
      fatal = error;
      poke();
    },
    async next() {
      if (!pending && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      pending = false;
      if (fatal !== undefined && !signal.aborted) throw fatal as Error;
    },
  };
}
