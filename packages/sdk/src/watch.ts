import type { Case, CaseEvent } from "@yichuang/openapi";
import type { Call } from "./caller.ts";
import type { YichuangError } from "./errors.ts";
import { readEvents } from "./event-stream.ts";
import type { Locale, Runtime, VisibilitySource } from "./options.ts";
import { linkedController, sleep, untilVisible } from "./waiting.ts";

/** A case as it stands, with what happened. */
export interface CaseUpdate {
  readonly case: Case;
  /** All events so far, oldest first; with `after` only those since. */
  readonly events: readonly CaseEvent[];
}

/** How news comes: as it happens, by asking now and then, or not at the moment. */
export type WatchState = "live" | "polling" | "interrupted";

/** How a case is followed. */
export interface WatchOptions {
  /** Ends the watch. */
  readonly signal?: AbortSignal | undefined;
  /** Id of the last event that is known already. */
  readonly after?: string | undefined;
  readonly locale?: Locale | undefined;
  /** Told when the way news comes changes; a page that shows “offline” listens for `interrupted`. */
  readonly onState?: ((state: WatchState) => void) | undefined;
}

/** By what time a watch goes. */
export interface WatchTime {
  /** Milliseconds before the first reconnection; it doubles up to 30 s. */
  readonly backoff: number;
  readonly runtime: Runtime;
  readonly visibility: VisibilitySource | undefined;
}

/** What following a case needs. */
export interface WatchSource extends WatchTime {
  readCase(signal: AbortSignal): Promise<Case>;
  readEvents(after: string | undefined, signal: AbortSignal): Promise<CaseEvent[]>;
  openStream(after: string | undefined, signal: AbortSignal): Promise<Response>;
}

/** Connections that fail in a row before the watch falls back to polling. */
const TRIES = 3;
const POLL_EVERY = 15_000;
/** Polls before the stream is tried again: about five minutes. */
const POLLS = 20;
const LONGEST_WAIT = 30_000;

/** Follows a case; see `CasesResource.watch`. */
export function watchCase(
  call: Call,
  caseNo: string,
  time: WatchTime,
  options: WatchOptions,
): AsyncIterableIterator<CaseUpdate> {
  const { locale } = options;
  const params = { caseNo };
  const source: WatchSource = {
    ...time,
    readCase: (signal) => call("getCase", { params, signal, locale }),
    readEvents: async (after, signal) =>
      (await call("listCaseEvents", { params, query: { after }, signal, locale })).items,
    openStream: (after, signal) =>
      call("streamCase", { params, signal, locale, ...(after && { headers: { "Last-Event-ID": after } }) }),
  };
  const link = linkedController(options.signal);
  const updates = follow(source, options, link.signal);
  const end = () => {
    link.abort();
    link.unlink();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const result = await updates.next().catch((error: unknown) => {
        end();
        throw error;
      });
      if (result.done) end();
      return result;
    },
    async return() {
      // A generator that waits would only hear of it with the next news.
      end();
      return updates.return(undefined);
    },
  };
}

async function* follow(
  source: WatchSource,
  { after, onState }: WatchOptions,
  signal: AbortSignal,
): AsyncGenerator<CaseUpdate, undefined> {
  const news = newsFrom(source, signal, onState);
  let events: readonly CaseEvent[] = [];
  let shown: Case | undefined;
  let failures = 0;
  while (!signal.aborted) {
    let current: Case | undefined;
    let fresh: CaseEvent[] = [];
    try {
      const last = events[events.length - 1]?.id ?? after;
      // Events first: a case read later is never older than what is told of it.
      fresh = await source.readEvents(last, signal);
      current = fresh.length || !shown ? await source.readCase(signal) : shown;
      failures = 0;
      news.readable(true);
    } catch (error) {
      if (signal.aborted) return;
      if (!shown || !isPassing(error)) throw error;
      news.readable(false);
      await sleep(wait(source, ++failures), source.runtime, signal);
      if (source.visibility) await untilVisible(source.visibility, signal);
      continue;
    }
    if (current !== shown) {
      events = [...events, ...fresh];
      shown = current;
      news.seen(events[events.length - 1]?.id ?? after);
      yield { case: current, events };
    }
    await news.next();
  }
  return undefined;
}

const isPassing = (error: unknown): boolean => !!(error as Partial<YichuangError>).retryable;

function wait({ backoff, runtime }: WatchSource, failures: number): number {
  return Math.min(LONGEST_WAIT, backoff * 2 ** failures) * (0.5 + runtime.random() / 2);
}

interface News {
  /** Waits until something may have happened; rejects when it cannot be known any more. Begins to listen with the first call. */
  next(): Promise<void>;
  /** Tells the last event that is known, from which a connection begins. */
  seen(eventId: string | undefined): void;
  /** Tells whether the case could be read just now. */
  readable(is: boolean): void;
}

function newsFrom(source: WatchSource, signal: AbortSignal, onState: WatchOptions["onState"]): News {
  let begun = false;
  let pending = false;
  let fatal: unknown;
  let wake: () => void = () => {};
  let lastId: string | undefined;
  let way: WatchState | undefined;
  let readable = true;
  let told: WatchState | undefined;

  const tell = () => {
    const state = readable ? way : "interrupted";
    if (state === undefined || state === told || signal.aborted) return;
    told = state;
    onState?.(state);
  };
  const comeBy = (next: WatchState) => {
    way = next;
    tell();
  };
  const poke = () => {
    pending = true;
    wake();
  };

  async function listen(): Promise<void> {
    let failures = 0;
    let connections = 0;
    while (!signal.aborted) {
      if (source.visibility?.hidden) {
        await untilVisible(source.visibility, signal);
        poke();
        continue;
      }
      if (failures >= TRIES + POLLS) failures = TRIES - 1;
      if (failures >= TRIES) {
        // Asks at once: only when the case comes that way is there anything to say but that news is interrupted.
        if (failures++ === TRIES) {
          readable = false;
          way = "polling";
          poke();
        }
        await sleep(POLL_EVERY * (0.8 + source.runtime.random() * 0.4), source.runtime, signal);
        if (!source.visibility?.hidden) poke();
        continue;
      }
      const { lived, retryAfter } = await readEvents({
        source,
        signal,
        lastId,
        onOpen() {
          // What happened while there was no connection may never be sent again.
          if (connections++) poke();
          comeBy("live");
        },
        onEvent(id) {
          lastId = id ?? lastId;
          poke();
        },
      });
      failures = lived ? 0 : failures + 1;
      if (signal.aborted || source.visibility?.hidden) continue;
      if (!lived) comeBy("interrupted");
      await sleep(retryAfter ?? wait(source, failures), source.runtime, signal);
    }
  }

  signal.addEventListener("abort", () => wake(), { once: true });
  return {
    readable(is) {
      readable = is;
      tell();
    },
    seen: (eventId) => (lastId = eventId),
    async next() {
      if (!begun) {
        begun = true;
        listen().catch((error: unknown) => {
          fatal = error;
          poke();
        });
      }
      if (!pending && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      pending = false;
      if (fatal !== undefined && !signal.aborted) throw fatal as Error;
    },
  };
}
