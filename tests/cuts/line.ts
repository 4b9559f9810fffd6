import { createServer, request as send } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a request is lost: on its way, or its answer after the platform has done what it asks. */
export type Loss = "request" | "answer";

/** One request of a walk, told by what it asks and the how-many-eth of its like it is. */
export interface Cut {
  readonly asks: string;
  readonly nth: number;
  readonly loss: Loss;
}

/** The connection between a page and the platform: real HTTP, through which everything passes that the page asks for. */
export interface Line {
  /** The platform's address as the page knows it. */
  readonly url: string;
  /** What was asked so far, in order: method and path, with `*` for numbers and ids. */
  readonly asked: readonly string[];
  /** Requests that were lost. */
  readonly lost: () => number;
  /** Begins anew; from the request that is named on, it and its repetitions are lost until `restore`. */
  begin(cut?: Cut): void;
  restore(): void;
  /** Fulfils once nothing but streams has been under way for so many milliseconds; for a moment unless told. */
  idle(quiet?: number): Promise<void>;
  close(): Promise<void>;
}

/** What a request asks, without numbers and ids. */
export const askOf = (method: string, address: string): string => {
  const { pathname } = new URL(address, "http://platform");
  // The sandbox's ids may happen to have no digit; their letters leave out those that are mistaken for others.
  return `${method} ${pathname.replace(/\/(?:(?=[^/]*\d)[\w:-]{6,}|[a-z]+-[a-hjkmnp-tv-z]{10})(?=\/|$)/g, "/*")}`;
};

/** Whether a request changes something. */
export const isWrite = (ask: string): boolean => !/^(?:GET|HEAD) /.test(ask);

/** Whether it is a stream of news. */
export const isStream = (ask: string): boolean => /\/(?:stream|news\/stream)$/.test(ask);

const QUIET = 120;

/** Opens a line to a platform. */
export async function openLine(platform: string): Promise<Line> {
  const asked: string[] = [];
  let cut: Cut | undefined;
  let struck = false;
  let lost = 0;
  let pending = 0;
  let moved = performance.now();

  const count = (change: 1 | -1): void => {
    pending += change;
    moved = performance.now();
  };

  function isLost(ask: string): boolean {
    if (cut?.asks !== ask) return false;
    struck ||= asked.filter((each) => each === ask).length === cut.nth;
    if (struck) lost++;
    return struck;
  }

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, loss: Loss | undefined): void {
    const streams = incoming.headers.accept?.includes("text/event-stream") ?? false;
    const over = streams ? () => undefined : once(() => count(-1));
    if (!streams) count(1);
    const { host, port } = new URL(platform);
    const onward = send(
      { host: "127.0.0.1", port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host } },
      (answer) => {
        moved = performance.now();
        if (loss !== "answer") {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          outgoing.flushHeaders();
          answer.on("data", () => (moved = performance.now()));
          answer.pipe(outgoing);
          answer.once("error", () => outgoing.destroy());
        } else if (streams) {
          // News begin, and break off with the first.
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          outgoing.flushHeaders();
          answer.once("data", () => outgoing.destroy());
        } else {
          answer.resume();
          answer.once("end", () => outgoing.destroy());
        }
      },
    );
    onward.once("error", () => outgoing.destroy());
    outgoing.once("close", () => {
      over();
      onward.destroy();
    });
    incoming.pipe(onward);
  }

  const server = createServer((incoming, outgoing) => {
    const ask = askOf(incoming.method ?? "", incoming.url ?? "");
    const preflight = incoming.method === "OPTIONS";
    if (!preflight) asked.push(ask);
    moved = performance.now();
    const dropped = !preflight && isLost(ask);
    if (dropped && cut?.loss === "request") incoming.socket.destroy();
    else pass(incoming, outgoing, dropped ? "answer" : undefined);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    lost: () => lost,
    begin(next) {
      asked.length = 0;
      cut = next;
      struck = false;
      lost = 0;
    },
    restore: () => (cut = undefined),
    async idle(quiet = QUIET) {
      while (pending > 0 || performance.now() - moved < quiet)
        await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
