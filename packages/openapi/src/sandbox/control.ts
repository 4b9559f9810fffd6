import type { Context, Hono } from "hono";
import { schemaErrors } from "./app/json-schema.ts";
import type { Fault } from "./app/faults.ts";
import { problemResponse } from "./app/headers.ts";
import { optionsResponse, allowOrigins } from "./app/cors.ts";
import type { AppEnvironment, Platform } from "./app/router.ts";
import { isAdjustable } from "./clock.ts";
import { ProblemError, problem } from "./problem.ts";
import { issueToken } from "./tokens.ts";

type ControlContext = Context<AppEnvironment>;

const TOKEN_REQUEST = {
  type: "object",
  required: ["persona"],
  additionalProperties: false,
  properties: { persona: { type: "string" }, ttlSeconds: { type: "integer", minimum: 1, maximum: 86_400 } },
};

const CLOCK_REQUEST = {
  type: "object",
  minProperties: 1,
  additionalProperties: false,
  properties: { now: { type: "string", format: "date-time" }, advanceSeconds: { type: "number" } },
};

const FAULT = {
  type: "object",
  required: ["kind"],
  oneOf: [{ required: ["times"] }, { required: ["probability"] }],
  dependentRequired: { seed: ["probability"] },
  additionalProperties: false,
  properties: {
    operation: { type: "string" },
    pathPrefix: { type: "string", pattern: "^/" },
    method: { type: "string" },
    times: { type: "integer", minimum: 1 },
    probability: { type: "number", minimum: 0, maximum: 1 },
    seed: { type: "integer" },
    kind: { enum: ["latency", "slow_upload", "drop_request", "drop_response", "status", "html"] },
    ms: { type: "integer", minimum: 0, maximum: 60_000 },
    bytesPerSecond: { type: "integer", minimum: 1 },
    status: { enum: [401, 413, 429, 503] },
    retryAfter: { type: "integer", minimum: 0 },
  },
};

async function bodyOf<T>(c: ControlContext, schema: Readonly<Record<string, unknown>>): Promise<T> {
  const value = await c.req.json<T>().catch(() => {
    throw problem("bad-request", { errors: [{ pointer: "", rule: "json" }] });
  });
  const errors = schemaErrors(value, schema);
  if (errors.length) throw problem("validation", { errors });
  return value;
}

function answer(value: unknown, status = 200): Response {
  const headers = new Headers({ "content-type": "application/json", "cache-control": "no-store" });
  allowOrigins(headers);
  return new Response(value === undefined ? null : JSON.stringify(value), { status, headers });
}

async function giveToken({ context, personas }: Platform, c: ControlContext): Promise<Response> {
  const { persona, ttlSeconds } = await bodyOf<{ persona: string; ttlSeconds?: number }>(c, TOKEN_REQUEST);
  const found = personas.find(persona);
  if (!found) throw problem("validation", { errors: [{ pointer: "/persona", rule: "enum" }] });
  const { token, expiresAt } = issueToken(context, found, ttlSeconds);
  return answer({ token, expiresAt }, 201);
}

function listPersonas({ personas }: Platform, c: ControlContext): Response {
  const isEnglish = c.req.header("accept-language")?.startsWith("en") ?? false;
  const items = personas.all().map(({ id, caller, english, department }) => ({
    id,
    displayName: isEnglish ? english : caller.displayName,
    scopes: caller.scopes,
    department,
    windowCodes: caller.staff?.windowCodes,
  }));
  return answer({ items });
}

async function setClock({ context: { clock } }: Platform, c: ControlContext): Promise<Response> {
  const { now, advanceSeconds } = await bodyOf<{ now?: string; advanceSeconds?: number }>(c, CLOCK_REQUEST);
  if (!isAdjustable(clock))
    throw problem("conflict", { detail: { zh: "这个沙盒的时钟不能调。", en: "This sandbox's clock cannot be set." } });
  if (now !== undefined) clock.set(new Date(now));
  if (advanceSeconds !== undefined) clock.advance(advanceSeconds);
  return answer({ now: clock.iso() });
}

async function plantFaults({ faults }: Platform, c: ControlContext): Promise<Response> {
  const schema = { type: "array", items: FAULT };
  faults.plant(await bodyOf<Fault[]>(c, schema));
  return answer({ items: faults.list() }, 201);
}

function reset({ context, faults }: Platform): Response {
  context.store.clear();
  faults.clear();
  if (isAdjustable(context.clock)) context.clock.set(new Date());
  return answer(undefined, 204);
}

/**
 * Puts the sandbox's own controls under `/__sandbox/`: who one acts as, the clock, planted faults, a fresh start. No platform has
 * them; they are there for demonstrations and tests, and a server keeps them to its own machine.
 */
export function mountControl(app: Hono<AppEnvironment>, platform: Platform): void {
  const routes: readonly [method: string, path: string, run: (c: ControlContext) => Response | Promise<Response>][] = [
    ["POST", "tokens", (c) => giveToken(platform, c)],
    ["GET", "personas", (c) => listPersonas(platform, c)],
    ["GET", "clock", () => answer({ now: platform.context.clock.iso() })],
    ["POST", "clock", (c) => setClock(platform, c)],
    ["GET", "faults", () => answer({ items: platform.faults.list(), struck: platform.faults.struck() })],
    ["POST", "faults", (c) => plantFaults(platform, c)],
    ["DELETE", "faults", () => (platform.faults.clear(), answer(undefined, 204))],
    ["POST", "reset", () => reset(platform)],
  ];
  for (const [method, path, run] of routes) {
    app.on(method, `/__sandbox/${path}`, async (c) => {
      try {
        if (c.env?.mayControl === false) throw problem("forbidden");
        return await run(c);
      } catch (error) {
        if (error instanceof ProblemError) return problemResponse(error, platform.context.ids.id("YC"), "en");
        throw error;
      }
    });
  }
  app.options("/__sandbox/*", () => optionsResponse(["GET", "POST", "DELETE"], false));
}
