import type { CaseEvent } from "@yichuang/openapi";
import type { Call } from "./caller.ts";
import type { YichuangError } from "./errors.ts";
import type { StreamEvent } from "./event-stream.ts";
import { isFinal, readEvents } from "./event-stream.ts";
import type { NewsReader } from "./news-reader.ts";
import { backoffAfter, linkedController, sleep, untilVisible } from "./waiting.ts";
import type { LinkedController } from "./waiting.ts";
import type { WatchState, WatchTime } from "./watch.ts";

/** Connections that fail in a row before news is asked for instead. */
const TRIES = 3;
const POLL_EVERY = 15_000;
/** Polls before the stream is tried again: about five minutes. */
const POLLS = 20;

/** Brings news to all who follow cases with one client. */
export interface Newsroom {
  /** From now on the reader hears; until its signal aborts. */
  enter(reader: NewsReader, signal: AbortSignal): void;
  /** Fulfils when a reader who has entered may read its case without missing what happens meanwhile. */
  begun(): Promise<void>;
  /** The reader has read its case, and waits for more. */
  listen(reader: NewsReader): void;
}

/** A way by which news comes. */
interface Wire {
  open(signal: AbortSignal): Promise<Response>;
  /** The platform took a connection: the first, or another after one that broke. */
  opened(again: boolean): void;
  heard(event: StreamEvent): void;
  /** Asks, where streams do not come through; answers whether news comes that way. Rejects where nothing can be had. */
  poll(first: boolean, signal: AbortSignal): Promise<WatchState>;
  readonly readers: () => readonly NewsReader[];
}

/** A wire that is held, and by which way it brings news at the moment. */
interface Held {
  readonly link: LinkedController;
  way?: WatchState;
}

/** Stands for the case number of who follows all cases of the caller. */
export const ALL = "";

const rooms = new WeakMap<Call, Newsroom>();

/**
 * The newsroom of a client. Who follows one case has the stream of that case; as soon as there are several, one stream of all the
 * caller's cases serves them, since browsers keep few connections to a server.
 */
export function newsroomOf(call: Call, time: WatchTime): Newsroom {
  const known = rooms.get(call);
  if (known) return known;
  const room = createNewsroom(call, time);
  rooms.set(call, room);
  return room;
}

function createNewsroom(call: Call, time: WatchTime): Newsroom {
  const readers = new Set<NewsReader>();
  /** Those who have read their case. */
  const listening = new Set<NewsReader>();
  /** Wires by case number; the one of all cases under an empty one. */
  const wires = new Map<string, Held>();
  /** Whether the platform tells this caller only of one case at a time, as it does a ticket. */
  let single = false;
  let beginning: Promise<void> | undefined;
  let position: string | undefined;

  const of = (caseNo: string) => [...readers].filter((reader) => reader.caseNo === caseNo || reader.caseNo === ALL);
  const pokeAll = () => readers.forEach((reader) => reader.poke());

  function hold(name: string, wire: Wire): void {
    if (wires.has(name)) return;
    const held: Held = { link: linkedController() };
    wires.set(name, held);
    const comeBy = (way: WatchState) => {
      held.way = way;
      for (const reader of wire.readers()) reader.comeBy(way);
    };
    listenOn(wire, time, comeBy, held.link.signal).catch((error: unknown) => {
      drop(name);
      if (name === ALL) beginning = undefined;
      if (name === ALL && isRefusal(error)) return goSingle();
      for (const reader of wire.readers()) reader.fail(error);
    });
  }

  function drop(name: string): void {
    wires.get(name)?.link.abort();
    wires.delete(name);
  }

  function goSingle(): void {
    single = true;
    beginning = undefined;
    // What happened since they were read is not known.
    pokeAll();
    for (const { caseNo } of listening) if (caseNo !== ALL) hold(caseNo, wireOfOne(caseNo));
  }

  /** One connection for all in place of those for single cases. */
  async function goShared(): Promise<void> {
    const before = [...readers];
    [...wires.keys()].forEach(drop);
    try {
      ({ position } = await call("listNews"));
    } catch (error) {
      if (isRefusal(error)) return goSingle();
      // The connection will tell whether it can be had.
    }
    // They may all have left meanwhile, whoever has come since.
    if (!beginning) return;
    // They may have read their case before the position was taken.
    for (const reader of before) reader.poke();
    hold(ALL, wireOfAll);
  }

  function wireOfOne(caseNo: string): Wire {
    let lastId = of(caseNo)[0]?.lastEventId;
    const poke = () => of(caseNo).forEach((reader) => reader.poke());
    return {
      readers: () => of(caseNo),
      open: (signal) =>
        call("streamCase", { params: { caseNo }, signal, ...(lastId && { headers: { "Last-Event-ID": lastId } }) }),
      opened(again) {
        // What happened while there was no connection may never be sent again.
        if (again) poke();
      },
      heard({ id }) {
        lastId = id ?? lastId;
        poke();
      },
      poll(first) {
        // Only when the case comes that way is there anything to say but that news is interrupted.
        if (first) for (const reader of of(caseNo)) reader.readable(false);
        poke();
        return Promise.resolve("polling" as const);
      },
    };
  }

  const wireOfAll: Wire = {
    readers: () => [...readers],
    open: (signal) =>
      call("streamNews", { signal, ...(position && { headers: { "Last-Event-ID": position } }) }).then(
        (response) => response,
        (error: unknown) => {
          // A position that is no longer known: whatever happened since must be asked for.
          if ((error as Partial<YichuangError>).kind === "invalid") position = undefined;
          throw error;
        },
      ),
    opened() {
      if (position === undefined) pokeAll();
    },
    heard({ id, data }) {
      position = id ?? position;
      const caseNo = caseOf(data);
      if (caseNo === undefined) pokeAll();
      else of(caseNo).forEach((reader) => reader.poke());
    },
    async poll(_first, signal) {
      try {
        const known = position;
        const news = await call("listNews", { query: { after: known }, signal });
        ({ position } = news);
        const cases = new Set(news.items.map(({ caseNo }) => caseNo));
        if (known === undefined) pokeAll();
        else for (const caseNo of cases) of(caseNo).forEach((reader) => reader.poke());
        return "polling";
      } catch (error) {
        if (isFinal(error)) throw error;
        if ((error as Partial<YichuangError>).kind === "invalid") position = undefined;
        return "interrupted";
      }
    },
  };

  return {
    enter(reader, signal) {
      readers.add(reader);
      signal.addEventListener("abort", () => {
        readers.delete(reader);
        listening.delete(reader);
        // The wire of all cases serves whoever is left.
        if (readers.size) {
          if (reader.caseNo !== ALL && ![...readers].some(({ caseNo }) => caseNo === reader.caseNo))
            drop(reader.caseNo);
          return;
        }
        [...wires.keys()].forEach(drop);
        beginning = undefined;
        position = undefined;
      });
      const several = [...readers].some(({ caseNo }) => caseNo !== reader.caseNo || caseNo === ALL);
      if (several && !single) beginning ??= goShared();
    },
    begun: () => beginning ?? Promise.resolve(),
    listen(reader) {
      // It may have left while it was told of its case; and news of all cases may not be had.
      if (!readers.has(reader) || (reader.caseNo === ALL && !beginning)) return;
      listening.add(reader);
      const name = beginning ? ALL : reader.caseNo;
      const way = wires.get(name)?.way;
      if (way) reader.comeBy(way);
      else if (!beginning) hold(name, wireOfOne(name));
    },
  };
}

/** Whether the platform has no news of all cases, or none for this caller. */
const isRefusal = (error: unknown): boolean => isFinal(error) && !isSignedOut(error);
const isSignedOut = (error: unknown): boolean => (error as Partial<YichuangError>).kind === "unauthenticated";

function caseOf(data: string): string | undefined {
  try {
    return (JSON.parse(data) as Partial<CaseEvent>).caseNo;
  } catch {
    return undefined;
  }
}

/** Holds a connection as long as anybody reads: again when it breaks, by asking where it cannot be had, not while the page is hidden. */
async function listenOn(
  wire: Wire,
  time: WatchTime,
  comeBy: (way: WatchState) => void,
  signal: AbortSignal,
): Promise<void> {
  const { runtime, visibility } = time;
  let failures = 0;
  let connections = 0;
  while (!signal.aborted) {
    if (visibility?.hidden) {
      await untilVisible(visibility, signal);
      // A connection tells by itself what happened meanwhile.
      if (failures > TRIES && !signal.aborted) comeBy(await wire.poll(false, signal));
      continue;
    }
    if (failures >= TRIES + POLLS) failures = TRIES - 1;
    if (failures >= TRIES) {
      if (failures++ === TRIES) comeBy(await wire.poll(true, signal));
      await sleep(POLL_EVERY * (0.8 + runtime.random() * 0.4), runtime, signal);
      if (!signal.aborted && !visibility?.hidden) comeBy(await wire.poll(false, signal));
      continue;
    }
    const { lived, retryAfter, hopeless } = await readEvents({
      time,
      signal,
      open: (own) => wire.open(own),
      onOpen() {
        wire.opened(connections++ > 0);
        comeBy("live");
      },
      onEvent: (event) => wire.heard(event),
    });
    // A gateway may know no streams: whether anything may still be read is told by asking.
    failures = hopeless ? TRIES : lived ? 0 : failures + 1;
    if (hopeless || signal.aborted || visibility?.hidden) continue;
    if (!lived) comeBy("interrupted");
    await sleep(retryAfter ?? backoffAfter(time, failures), runtime, signal);
  }
}
