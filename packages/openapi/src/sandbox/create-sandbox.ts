import { createWorkingCalendar } from "../domain/index.ts";
import { createFaults } from "./app/faults.ts";
import type { Faults } from "./app/faults.ts";
import { forgetReplays } from "./app/idempotency.ts";
import { createApp } from "./app/router.ts";
import type { Platform } from "./app/router.ts";
import { caseHandlers } from "./cases/case-handlers.ts";
import { catalogueHandlers } from "./catalogue/catalogue-handlers.ts";
import type { CatalogueService } from "./catalogue/catalogue-service.ts";
import { createClock } from "./clock.ts";
import type { Clock, Ids, SandboxContext, Settings } from "./context.ts";
import { mountControl } from "./control.ts";
import { createCatalogue } from "./catalogue/create-catalogue.ts";
import { draftHandlers } from "./drafts/draft-handlers.ts";
import { forgetDrafts } from "./drafts/draft-rules.ts";
import { uploadHandlers } from "./drafts/upload-handlers.ts";
import { forgetUploads } from "./drafts/upload-rules.ts";
import { createFeed } from "./feed.ts";
import { fetchThrough } from "./fetch.ts";
import type { FetchInput } from "./fetch.ts";
import { createFlights } from "./app/idempotency.ts";
import { createRateLimit } from "./app/rate-limit.ts";
import { delegationHandlers } from "./delegations/delegation-handlers.ts";
import { createIds } from "./ids.ts";
import { onFileHandlers } from "./on-file/on-file-handlers.ts";
import type { Handlers, OperationId } from "./operation.ts";
import { createPersonas } from "./personas.ts";
import type { Personas } from "./personas.ts";
import { reviewHandlers } from "./reviews/review-handlers.ts";
import { signingHandlers } from "./signing/signing-handlers.ts";
import { forgetSigningRequests } from "./signing/signing-requests.ts";
import type { Store } from "./store.ts";
import { createMemoryStore } from "./store/memory.ts";
import { supervisionHandlers } from "./supervision/supervision-handlers.ts";
import { forgetTokens, issueToken } from "./tokens.ts";

/** How a sandbox is put together. */
export interface SandboxOptions {
  /** Where it keeps what happens; in memory by default. */
  readonly store?: Store;
  /** The present; the real one by default. */
  readonly clock?: Clock;
  /** Ids and secrets; random by default. */
  readonly ids?: Ids;
  /** What it offers; the whole synthetic catalogue by default. */
  readonly catalogue?: CatalogueService;
  /** What differs from the defaults: 1 and 5 working days for bad reviews, 30 days to rate, tokens of 2 hours, tickets of 30 minutes, 5 tries, no limit of calls. */
  readonly settings?: Partial<Settings>;
  /** Whether `/__sandbox/…` answers. Off by default. */
  readonly control?: boolean;
  /** What stands before the contract's paths in the address, e.g. `/api`; nothing by default. */
  readonly basePath?: string;
  /** Told of everything that is a fault of the sandbox itself; the caller only gets a support id. The console by default. */
  readonly onError?: (error: unknown, supportId: string) => void;
}

/** What an adapter passes beside a request. Declared apart from the router, whose types would ask callers for Hono's. */
export interface Environment {
  /** What stands before the contract's paths in the address, without a slash at its end. */
  readonly basePath?: string;
  /** Whether this caller may use the sandbox's control; a server says no to other machines. */
  readonly mayControl?: boolean;
}

/** A stand-in for the platform behind the contract. */
export interface Sandbox {
  /** As the platform's `fetch`, without a network. */
  fetch(input: FetchInput, init?: RequestInit): Promise<Response>;
  /** Answers a request for an adapter. Rejects with `ConnectionDropped` where a planted fault breaks the connection. */
  handle(request: Request, environment?: Environment): Promise<Response>;
  /** What its rules work with. */
  readonly context: SandboxContext;
  readonly personas: Personas;
  readonly faults: Faults;
  /** A bearer token to act as one of the personas. Throws a `RangeError` for one there is none of. */
  issueToken(persona: string): string;
  /** Closes the store. */
  close(): void;
}

const DEFAULT_SETTINGS: Settings = {
  review: { contactDays: 1, rectifyDays: 5, openDays: 30 },
  tokenSeconds: 2 * 3600,
  ticketSeconds: 30 * 60,
  requestsPerMinute: undefined,
  lookUpTries: 5,
};

function createContext(options: SandboxOptions): SandboxContext {
  const clock = options.clock ?? createClock();
  const catalogue = options.catalogue ?? createCatalogue({ today: () => clock.iso().slice(0, 10) });
  return {
    store: options.store ?? createMemoryStore(),
    clock,
    ids: options.ids ?? createIds(),
    calendar: createWorkingCalendar(catalogue.calendar()),
    catalogue,
    feed: createFeed(),
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
  };
}

function createHandlers(context: SandboxContext, personas: Personas): Handlers<OperationId> {
  return {
    ...catalogueHandlers(context),
    ...draftHandlers(context, personas),
    ...uploadHandlers(context),
    ...onFileHandlers(context),
    ...signingHandlers(context),
    ...caseHandlers(context),
    ...reviewHandlers(context),
    ...delegationHandlers(context),
    ...supervisionHandlers(context),
  };
}

function sweep(context: SandboxContext): void {
  context.store.transaction(() => {
    forgetReplays(context);
    forgetTokens(context);
    forgetDrafts(context);
    forgetUploads(context);
    forgetSigningRequests(context);
  });
}

/**
 * Makes a sandbox: the contract carried out by the domain's rules over a synthetic catalogue. It runs wherever there is `fetch`; each
 * call makes one of its own.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const context = createContext(options);
  sweep(context);
  const personas = createPersonas(context.catalogue);
  const platform: Platform = {
    context,
    personas,
    handlers: createHandlers(context, personas),
    faults: createFaults(),
    rateLimit: createRateLimit(context),
    flights: createFlights(),
    onError: options.onError ?? ((error, supportId) => console.error(`${supportId}:`, error)),
  };
  const app = createApp(platform);
  if (options.control) mountControl(app, platform);
  const basePath = options.basePath ?? "";
  const handle = async (request: Request, environment: Environment = {}): Promise<Response> =>
    app.fetch(request, { basePath, ...environment });
  return {
    fetch: fetchThrough(handle),
    handle,
    context,
    personas,
    faults: platform.faults,
    issueToken: (id) => {
      const persona = personas.find(id);
      if (!persona) throw new RangeError(`No such persona: ${id}`);
      return issueToken(context, persona).token;
    },
    close: () => context.store.close(),
  };
}
