import { createClient } from "@yichuang/sdk";
import type { Client, ClientOptions } from "@yichuang/sdk";

export const ROOT = "https://platform.test/api";

/** What a hand-made platform answers to one request. Throwing a TypeError is a broken connection. */
export type Answer = (request: Request) => Response | Promise<Response>;

export interface FakePlatform {
  readonly fetch: (request: Request) => Promise<Response>;
  /** What was asked, each with its body unread. */
  readonly requests: Request[];
}

/** Answers requests one after the other; the last answer stays. */
export function answering(...answers: readonly Answer[]): FakePlatform {
  const requests: Request[] = [];
  return {
    requests,
    async fetch(request) {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request.clone());
      if (!answer) throw new Error(`Nothing answers ${request.url}`);
      return answer(request);
    },
  };
}

/** A client that repeats without waiting. */
export function clientOver(platform: Pick<FakePlatform, "fetch">, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    baseUrl: ROOT,
    fetch: platform.fetch,
    getToken: () => "token-1",
    ...options,
    retry: { backoff: 0, ...options.retry },
  });
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

export const problem = (
  slug: string,
  status: number,
  more: object = {},
  headers: Record<string, string> = {},
): Answer =>
  json({ type: `https://yichuang.example/problems/${slug}`, title: slug, status, supportId: "YC-1", ...more }, status, {
    "content-type": "application/problem+json",
    ...headers,
  });

export const html =
  (status: number): Answer =>
  () =>
    new Response("<!doctype html><title>Bad gateway</title>", { status, headers: { "content-type": "text/html" } });

export const broken: Answer = () => {
  throw new TypeError("socket hang up");
};

/** Lets everything that is under way come as far as it can without time passing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  }
}

/** Time that passes only when told to. */
export interface HeldTime {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
  random(): number;
  /** Waits that are under way, the shortest first. */
  readonly waits: readonly number[];
  /** Ends the shortest wait. */
  pass(): Promise<void>;
}

export function heldTime(chance = 0.5): HeldTime {
  const timers = new Map<number, { readonly callback: () => void; readonly milliseconds: number }>();
  let last = 0;
  const sorted = () => [...timers].sort(([, a], [, b]) => a.milliseconds - b.milliseconds);
  return {
    setTimeout(callback, milliseconds) {
      timers.set(++last, { callback, milliseconds });
      return last;
    },
    clearTimeout: (handle) => void timers.delete(handle as number),
    random: () => chance,
    get waits() {
      return sorted().map(([, { milliseconds }]) => milliseconds);
    },
    async pass() {
      const [first] = sorted();
      if (!first) throw new Error("Nobody waits");
      timers.delete(first[0]);
      first[1].callback();
      await settle();
    },
  };
}
