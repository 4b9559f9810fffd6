import type { WorkingCalendar } from "../domain/index.ts";
import type { CatalogueService } from "./catalogue/catalogue-service.ts";
import type { Store } from "./store.ts";

/** The sandbox's clock. Tests move it; nothing else asks for the time. */
export interface Clock {
  now(): Date;
  /** The present as RFC 3339 with +08:00. */
  iso(): string;
}

/** Makes ids and secrets. Deterministic in tests. */
export interface Ids {
  /** A new opaque id with a prefix, e.g. `d-8f3k2m`. */
  id(prefix: string): string;
  /** A secret a person can type, e.g. `K7P2-9MXD`. */
  secret(): string;
  /** An unguessable token. */
  token(): string;
}

/** Tells streams what happened, after the transaction that made it happen. */
export interface CaseFeed {
  publish(caseNo: string): void;
  /** Calls back at every publication for the case, until the returned function is called. */
  subscribe(caseNo: string, listener: () => void): () => void;
}

/** Settings that a platform configures and a law does not fix. */
export interface Settings {
  /** Working days to contact a named bad reviewer, and to put it right. */
  readonly review: { readonly contactDays: number; readonly rectifyDays: number; readonly openDays: number };
  /** Seconds that tokens and look-up tickets hold. */
  readonly tokenSeconds: number;
  readonly ticketSeconds: number;
  /** Calls a client may make in a minute; undefined: as many as it likes. */
  readonly requestsPerMinute: number | undefined;
  /** Failed look-ups of a case before it is closed for a while. */
  readonly lookUpTries: number;
}

/** What every rule of the sandbox works with. */
export interface SandboxContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly calendar: WorkingCalendar;
  readonly catalogue: CatalogueService;
  readonly feed: CaseFeed;
  readonly settings: Settings;
}
