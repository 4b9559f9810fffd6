import type { CaseEvent } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";

/** Milliseconds between comment lines that keep a quiet stream open through proxies. */
const HEARTBEAT = 20_000;

/** Milliseconds after which a client that lost the stream comes back. */
const RETRY = 3000;

/** An event with the number that says how far the stream has come with it. */
export interface StreamedEvent {
  readonly number: number;
  readonly event: CaseEvent;
}

/** What a stream follows. */
export interface StreamSource {
  /** What of the feed to listen to: a case number, or `EVERY_CASE`. */
  readonly channel: string;
  /** Number of the last event the client knows. */
  readonly after: number;
  /** The caller's view of the events above a number; called anew whenever something may have happened. */
  readonly read: (after: number) => readonly StreamedEvent[];
  /** Ends the stream when the client goes away. */
  readonly signal?: AbortSignal;
}

const frame = ({ number, event }: StreamedEvent): string =>
  `event: case\nid: ${String(number)}\ndata: ${JSON.stringify(event)}\n\n`;

/**
 * Events of a case, or of all cases of a caller, as server-sent events: those the client does not know yet, then each as it happens, and a comment line
 * every 20 seconds, at which time is looked at as well.
 */
export function streamEvents({ feed }: SandboxContext, source: StreamSource): Response {
  const { channel, read, signal } = source;
  let last = source.after;
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string): void => {
        controller.enqueue(encoder.encode(text));
      };
      const end = (): void => {
        stop();
        controller.close();
      };
      const sendNew = (): void => {
        try {
          for (const streamed of read(last)) {
            last = streamed.number;
            send(frame(streamed));
          }
        } catch {
          // The case is out of reach, as after a reset. Nobody waits for a timer's error, and a client that comes back is told.
          end();
        }
      };
      const beat = setInterval(() => {
        send(": still here\n\n");
        sendNew();
      }, HEARTBEAT);
      // In Node a timer would keep the process alive; browsers answer a plain number.
      if (typeof beat === "object") (beat as { unref?: () => void }).unref?.();
      const unsubscribe = feed.subscribe(channel, sendNew);
      stop = () => {
        clearInterval(beat);
        unsubscribe();
        signal?.removeEventListener("abort", end);
      };
      signal?.addEventListener("abort", end);
      send(`retry: ${String(RETRY)}\n\n`);
      sendNew();
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  });
}
