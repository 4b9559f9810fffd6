import { Hono } from "hono";
import type { Context } from "hono";
import type { Language } from "../../schema.ts";
import { requireScope } from "../access.ts";
import type { Caller } from "../access.ts";
import { PAY_PATH, payPage } from "../cases/pay-page.ts";
import type { SandboxContext } from "../context.ts";
import type { Handlers, OperationId } from "../operation.ts";
import type { Personas } from "../personas.ts";
import { ProblemError, problem } from "../problem.ts";
import { authenticate } from "./authenticate.ts";
import { readBody } from "./body.ts";
import { carryOut } from "./carry-out.ts";
import { optionsResponse } from "./cors.ts";
import { ConnectionDropped } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { dress, problemResponse } from "./headers.ts";
import type { Flights } from "./idempotency.ts";
import { preferredLanguage } from "./language.ts";
import { contractIndex, parameterOf, speaksTus } from "./operations.ts";
import type { Operation } from "./operations.ts";
import { readParameters } from "./parameters.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What a server passes beside the request. */
export interface Environment {
  /** What stands before the contract's paths in the address, without a slash at its end. */
  readonly basePath?: string;
  /** Whether this caller may use the sandbox's control; a server says no to other machines. */
  readonly mayControl?: boolean;
}

/** The Hono environment of the app. */
export type AppEnvironment = { Bindings: Environment };

/** What the app is made of. */
export interface Platform {
  readonly context: SandboxContext;
  readonly personas: Personas;
  readonly handlers: Handlers<OperationId>;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly flights: Flights;
  /** Told of everything that is a fault of the sandbox itself. */
  readonly onError: (error: unknown, supportId: string) => void;
}

type AppContext = Context<AppEnvironment>;

function callerOf({ context, personas }: Platform, operation: Operation, request: Request): Caller | undefined {
  const caller = authenticate(context, personas, request);
  return operation.roles.length ? requireScope(caller, ...operation.roles) : caller;
}

async function perform(
  platform: Platform,
  operation: Operation,
  c: AppContext,
  request: Request,
  lang: Language,
): Promise<Response> {
  const caller = callerOf(platform, operation, request);
  platform.rateLimit.count(caller);
  const parameters = readParameters(operation, request, c.req.param());
  const body = await readBody(operation, request);
  const response = await carryOut(platform, operation, {
    ...parameters,
    body,
    caller,
    lang,
    request,
    path: c.req.path,
  });
  return dress(response, operation, { request, lang, personal: caller !== undefined });
}

/** Any error as an answer. What the sandbox did not mean to throw is reported, and says nothing about itself to the caller. */
function errorResponse({ context, onError }: Platform, error: unknown, request: Request): Response {
  if (error instanceof ConnectionDropped) throw error;
  const supportId = context.ids.id("YC");
  const lang = preferredLanguage(request.headers.get("accept-language"));
  if (error instanceof ProblemError) return problemResponse(error, supportId, lang);
  onError(error, supportId);
  return problemResponse(problem("internal"), supportId, lang);
}

async function answer(platform: Platform, operation: Operation, c: AppContext): Promise<Response> {
  const lang = preferredLanguage(c.req.header("accept-language") ?? null);
  const work = async (request: Request): Promise<Response> => {
    try {
      return await perform(platform, operation, c, request, lang);
    } catch (error) {
      return dress(errorResponse(platform, error, c.req.raw), operation, { request: c.req.raw, lang, personal: true });
    }
  };
  const struck = () => platform.faults.around(operation, c.req.path, c.req.raw, work);
  const key = parameterOf(operation, "header", "Idempotency-Key") && c.req.header("idempotency-key");
  try {
    if (!key) return await struck();
    const callerId = c.req.header("authorization") ?? "";
    return await platform.flights.alone({ callerId, operation: operation.id, key }, struck);
  } catch (error) {
    return dress(errorResponse(platform, error, c.req.raw), operation, { request: c.req.raw, lang, personal: true });
  }
}

function byPath(operations: readonly Operation[]): Map<string, Operation[]> {
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  return paths;
}

/** The path below the base path; one that nothing answers when the address lies elsewhere. */
function pathBelow(request: Request, basePath: string): string {
  const { pathname } = new URL(request.url);
  if (!basePath) return pathname;
  if (pathname === basePath) return "/";
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : "/\u0000";
}

/**
 * The contract as a Hono app: a route for each of its paths, parameters, bodies and callers checked before a handler sees them, every
 * error as problem details.
 */
export function createApp(platform: Platform): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>({
    getPath: (request, options) => pathBelow(request, options?.env?.basePath ?? ""),
  });
  for (const [path, operations] of byPath(contractIndex().operations)) {
    const methods = operations.map(({ method }) => method);
    const route = path.replace(/\{(\w+)\}/g, ":$1");
    app.all(route, async (c) => {
      const method = c.req.raw.method;
      if (method === "OPTIONS") return optionsResponse(methods, operations.some(speaksTus));
      const operation =
        operations.find((entry) => entry.method === method) ??
        (method === "HEAD" ? operations.find((entry) => entry.method === "GET") : undefined);
      if (operation) return answer(platform, operation, c);
      const response = problemResponse(problem("method-not-allowed"), platform.context.ids.id("YC"), "en");
      response.headers.set("allow", [...methods, "OPTIONS"].join(", "));
      return response;
    });
  }
  app.on(["GET", "POST"], `${PAY_PATH}/:token`, (c) => payPage(platform.context, c.req.param("token"), c.req.method));
  app.notFound((c) =>
    c.req.method === "OPTIONS"
      ? optionsResponse(["GET"], false)
      : problemResponse(problem("not-found"), platform.context.ids.id("YC"), "en"),
  );
  app.onError((error, c) => errorResponse(platform, error, c.req.raw));
  return app;
}
