import { createClock } from "../../../packages/openapi/src/sandbox/clock.ts";
import type { AdjustableClock } from "../../../packages/openapi/src/sandbox/clock.ts";
import { createSandbox } from "../../../packages/openapi/src/sandbox/create-sandbox.ts";
import type { Sandbox, SandboxOptions } from "../../../packages/openapi/src/sandbox/create-sandbox.ts";
import { createIds } from "../../../packages/openapi/src/sandbox/ids.ts";
import { checkedFetch } from "./checked-fetch.ts";
import { smallCatalogue } from "./small-catalogue.ts";

/** What a call answered. */
export interface Answered<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when there was none. */
  readonly body: Body;
}

/** How a call differs from the plain one. */
export interface CallOptions {
  readonly body?: unknown;
  /** A header of undefined is left out, also one that is there by default. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A sandbox over the small catalogue on a Monday morning whose clock stands still, with every answer checked against the contract. */
export interface Scenario {
  readonly sandbox: Sandbox;
  readonly clock: AdjustableClock;
  readonly fetch: ReturnType<typeof checkedFetch>;
  /**
   * Calls as a persona (or as nobody). JSON in and out; a POST with a body or an empty one gets a fresh Idempotency-Key.
   */
  call<Body = Record<string, unknown>>(
    persona: string | undefined,
    method: string,
    path: string,
    options?: CallOptions,
  ): Promise<Answered<Body>>;
}

/** Makes a scenario. An internal error of the sandbox is thrown again at the end of the call that met it. */
export function createScenario(options: SandboxOptions = {}): Scenario {
  const clock = createClock({ start: "2026-03-02T09:00:00+08:00", frozen: true });
  const errors: unknown[] = [];
  const sandbox = createSandbox({
    clock,
    ids: createIds(1),
    catalogue: smallCatalogue(),
    control: true,
    onError: (error) => errors.push(error),
    ...options,
  });
  const fetch = checkedFetch(sandbox);
  const tokens = new Map<string, string>();
  let keys = 0;

  const tokenOf = (persona: string): string => {
    const token = tokens.get(persona) ?? sandbox.issueToken(persona);
    tokens.set(persona, token);
    return token;
  };

  return {
    sandbox,
    clock,
    fetch,
    async call<Body>(
      persona: string | undefined,
      method: string,
      path: string,
      { body, headers = {} }: CallOptions = {},
    ) {
      const all: Record<string, string | undefined> = {
        ...(persona !== undefined && { authorization: `Bearer ${tokenOf(persona)}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(method === "POST" && { "idempotency-key": `key-${String(++keys).padStart(16, "0")}` }),
        ...headers,
      };
      const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
      const response = await fetch(path, {
        method,
        headers: given,
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      if (errors.length) throw errors.shift();
      return {
        status: response.status,
        headers: response.headers,
        body: (text === "" ? undefined : JSON.parse(text)) as Body,
      };
    },
  };
}
