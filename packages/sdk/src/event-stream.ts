import { createParser } from "eventsource-parser";
import type { YichuangError } from "./errors.ts";
import { linkedController } from "./waiting.ts";
import type { WatchTime } from "./watch.ts";

/** A connection that says nothing for so long is given up. */
const LONGEST_SILENCE = 60_000;

/** An event as it came. */
export interface StreamEvent {
  readonly id?: string | undefined;
  readonly data: string;
}

/** One connection to a stream of events. */
export interface Connection {
  readonly time: WatchTime;
  readonly signal: AbortSignal;
  open(signal: AbortSignal): Promise<Response>;
  /** The platform took the connection. */
  onOpen(): void;
  onEvent(event: StreamEvent): void;
}

/** What became of a connection. */
export interface ConnectionEnd {
  /** Whether anything came over it. */
  readonly lived: boolean;
  /** Milliseconds the platform asked to wait before the next one. */
  readonly retryAfter: number | undefined;
  /** Whether another one would fare no better: signed out, forbidden, not there, or held back by a gateway, which lets nothing through. */
  readonly hopeless: boolean;
}

/** Holds one connection until it breaks or is refused, the page is hidden, somebody else signs in, or the signal aborts. */
export async function readEvents({ time, signal, open, onOpen, onEvent }: Connection): Promise<ConnectionEnd> {
  const { runtime, visibility } = time;
  const holder = time.holder();
  const link = linkedController(signal);
  let lived = false;
  let retryAfter: number | undefined;
  let hopeless = false;
  let silence: unknown;
  const giveUp = () => {
    hopeless = !lived;
    link.abort();
  };
  const listenOn = () => {
    runtime.clearTimeout(silence);
    silence = runtime.setTimeout(giveUp, LONGEST_SILENCE);
  };
  const rest = () => {
    if (visibility?.hidden) link.abort();
  };
  visibility?.addEventListener("visibilitychange", rest);
  holder.addEventListener("abort", link.abort);
  try {
    listenOn();
    const response = await open(link.signal);
    if (!/^\s*text\/event-stream/i.test(response.headers.get("content-type") ?? "") || !response.body)
      throw new Error("No stream answered");
    onOpen();
    const parser = createParser({
      onEvent,
      onRetry: (milliseconds) => (retryAfter = milliseconds),
    });
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    // Ends the read that waits, also where a host's own fetch does not heed the signal.
    const leave = () => void reader.cancel().catch(() => {});
    link.signal.addEventListener("abort", leave);
    if (link.signal.aborted) leave();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      listenOn();
      lived = true;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    hopeless ||= !link.signal.aborted && isFinal(error);
  } finally {
    runtime.clearTimeout(silence);
    visibility?.removeEventListener("visibilitychange", rest);
    holder.removeEventListener("abort", link.abort);
    link.abort();
    link.unlink();
  }
  return { lived, retryAfter, hopeless };
}

const FINAL: readonly unknown[] = ["unauthenticated", "forbidden", "not_found"];

/** Whether the same asked again would be refused again: signed out, forbidden, not there. */
export const isFinal = (error: unknown): boolean => FINAL.includes((error as Partial<YichuangError>).kind);
