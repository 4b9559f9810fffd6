import type { Sandbox } from "@yichuang/openapi/sandbox";
import { createClock, createSandbox } from "@yichuang/openapi/sandbox";
import type { Client } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";

/** A Monday afternoon, inside opening hours. */
export const NOW = "2026-11-23T14:05:00+08:00";

let shared: Sandbox | undefined;

/** One sandbox for all that only read the catalogue: making 1,651 items for each test would take longer than the tests. */
const sandbox = (): Sandbox => (shared ??= createSandbox({ clock: createClock({ start: NOW, frozen: true }) }));

/** The sandbox behind a client, with every request seen and each to be held back or answered by the test. */
export class CataloguePlatform {
  readonly requests: Request[] = [];
  readonly client: Client;

  /** Answers in the platform's place; undefined leaves a request to the sandbox. */
  intercept: ((request: Request) => Promise<Response | undefined> | Response | undefined) | undefined;

  /** @param persona who is signed in; nobody without it */
  constructor(persona?: string) {
    this.client = createClient({
      baseUrl: "https://platform.example/api",
      getToken: () => (persona === undefined ? null : sandbox().issueToken(persona)),
      fetch: (request) => this.#fetch(request),
      retry: { limit: 0 },
    });
  }

  /** Addresses asked for below a path, in order. */
  asked(path: string): URL[] {
    return this.requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === `/api${path}`);
  }

  async #fetch(request: Request): Promise<Response> {
    this.requests.push(request);
    const own = await this.intercept?.(request);
    if (own) return own;
    const url = new URL(request.url);
    return sandbox().fetch(new Request(url.origin + url.pathname.replace(/^\/api/, "") + url.search, request));
  }
}

/** An error as the platform answers it. */
export function problem(slug: string, status: number): Response {
  const type = `https://yichuang.example/problems/${slug}`;
  return new Response(JSON.stringify({ type, title: slug, status, supportId: "YC-7K2M9Q" }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}
