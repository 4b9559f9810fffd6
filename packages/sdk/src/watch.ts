import type { Case, CaseEvent } from "@yichuang/openapi";
import type { Call } from "./caller.ts";
import type { YichuangError } from "./errors.ts";
import { createReader } from "./news-reader.ts";
import { ALL, newsroomOf } from "./newsroom.ts";
import type { Locale, Runtime, VisibilitySource } from "./options.ts";
import { backoffAfter, completeRuntime, linkedController, sleep, untilVisible } from "./waiting.ts";

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
  /** Aborts when somebody else takes over: connections are then theirs. */
  readonly holder: () => AbortSignal;
}

/** What a client was given to go by. */
export interface WatchSettings extends Omit<WatchTime, "runtime"> {
  readonly runtime: Partial<Runtime> | undefined;
}

const timeOf = ({ runtime, ...settings }: WatchSettings): WatchTime => ({
  ...settings,
  runtime: completeRuntime(runtime),
});

/** Follows a case; see `CasesResource.watch`. */
export const watchCase = (
  call: Call,
  caseNo: string,
  settings: WatchSettings,
  options: WatchOptions,
): AsyncIterableIterator<CaseUpdate> =>
  endable(options.signal, (signal) => follow(call, caseNo, timeOf(settings), options, signal));

/** Hears of all cases; see `CasesResource.watchAll`. */
export const watchAllCases = (
  call: Call,
  settings: WatchSettings,
  { signal, onState }: Pick<WatchOptions, "signal" | "onState">,
): AsyncIterableIterator<undefined> => endable(signal, (own) => hear(call, timeOf(settings), onState, own));

/** A generator that also ends while it waits. */
function endable<T>(
  outer: AbortSignal | undefined,
  begin: (signal: AbortSignal) => AsyncGenerator<T, undefined>,
): AsyncIterableIterator<T> {
  const link = linkedController(outer);
  const updates = begin(link.signal);
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

async function* hear(
  call: Call,
  time: WatchTime,
  onState: WatchOptions["onState"],
  signal: AbortSignal,
): AsyncGenerator<undefined, undefined> {
  if (signal.aborted) return undefined;
  const news = createReader(ALL, signal, onState);
  const room = newsroomOf(call, time);
  room.enter(news, signal);
  await room.begun();
  while (!signal.aborted) {
    room.listen(news);
    await news.next();
    if (!signal.aborted) yield undefined;
  }
  return undefined;
}

async function* follow(
  call: Call,
  caseNo: string,
  time: WatchTime,
  { after, locale, onState }: WatchOptions,
  signal: AbortSignal,
): AsyncGenerator<CaseUpdate, undefined> {
  if (signal.aborted) return undefined;
  const params = { caseNo };
  const news = createReader(caseNo, signal, onState);
  const room = newsroomOf(call, time);
  room.enter(news, signal);
  await room.begun();
  let events: readonly CaseEvent[] = [];
  let shown: Case | undefined;
  let failures = 0;
  while (!signal.aborted) {
    let current: Case | undefined;
    let fresh: CaseEvent[] = [];
    try {
      const last = events[events.length - 1]?.id ?? after;
      // Events first: a case read later is never older than what is told of it.
      fresh = (await call("listCaseEvents", { params, query: { after: last }, signal, locale })).items;
      current = fresh.length || !shown ? await call("getCase", { params, signal, locale }) : shown;
      failures = 0;
      news.readable(true);
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!shown || !isPassing(error)) throw error;
      news.readable(false);
      await sleep(backoffAfter(time, ++failures), time.runtime, signal);
      if (time.visibility) await untilVisible(time.visibility, signal);
      continue;
    }
    if (current !== shown) {
      events = [...events, ...fresh];
      shown = current;
      news.lastEventId = events[events.length - 1]?.id ?? after;
      yield { case: current, events };
    }
    room.listen(news);
    await news.next();
  }
  return undefined;
}

const isPassing = (error: unknown): boolean => !!(error as Partial<YichuangError>).retryable;
