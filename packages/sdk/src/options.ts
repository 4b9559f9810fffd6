import type { Language } from "@yichuang/openapi";
import type { ErrorKind } from "./errors.ts";
import type { OperationId } from "./operation.ts";

/** Languages that the platform answers in. */
export type Locale = Language;

/** Why a token is asked for: none is known yet, or the platform no longer takes the one that was sent. */
export type TokenReason = "required" | "expired";

/**
 * Hands out the host's bearer token. It may wait for a login; null means that the visitor stays anonymous. Asked only when
 * an operation needs a token, and only once at a time however many calls wait for it. `signal` aborts when nobody waits any more.
 */
export type GetToken = (context: {
  reason: TokenReason;
  signal?: AbortSignal;
}) => Promise<string | null> | string | null;

/** How a request is sent; the platform's own `fetch` unless a portal must go through a gateway of its own. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/** What tells whether the page is seen; a browser's `document` is one. */
export interface VisibilitySource {
  readonly hidden: boolean;
  addEventListener(type: "visibilitychange", listener: () => void): void;
  removeEventListener(type: "visibilitychange", listener: () => void): void;
}

/** Limits of repeating what failed. Times are milliseconds. */
export interface RetryOptions {
  /** Repetitions after the first try. Default 3. */
  readonly limit?: number;
  /** Wait before the first repetition; it doubles each time and is shortened at random. Default 300. */
  readonly backoff?: number;
  /** Longest wait of our own choosing. Default 5,000. */
  readonly maxBackoff?: number;
  /** Longest `Retry-After` that is waited for; when the platform asks for more, the error comes at once and carries it. Default 30,000. */
  readonly maxRetryAfter?: number;
  /** Time for one try to answer in full. Default 20,000. */
  readonly attemptTimeout?: number;
  /** The same where a file is sent or fetched. Default 120,000. */
  readonly transferTimeout?: number;
  /** Time for all tries together, without that for a login. Default 60,000. */
  readonly totalTimeout?: number;
}

/** One request as the log sees it: these members and no others, so never an address, a case number, a query, a token or a text. */
export interface LogEntry {
  readonly operation: OperationId;
  /** Path as the contract writes it, with `{names}` where numbers and ids stand. */
  readonly path: string;
  /** Tries that were sent. */
  readonly attempts: number;
  readonly milliseconds: number;
  /** HTTP status of the answer; absent where none came. */
  readonly status?: number;
  /** Kind of the error; absent on success. */
  readonly kind?: ErrorKind;
  readonly supportId?: string;
}

/** Time and chance, so that tests can hold them. */
export interface Runtime {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
  /** A number from 0 up to 1. */
  random(): number;
}

/** How a client is made. */
export interface ClientOptions {
  /** Root of the platform's API; a path is resolved against the page. */
  readonly baseUrl: string;
  /** Hands out tokens; without it every call is anonymous. */
  readonly getToken?: GetToken | undefined;
  /** Sends requests. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Language of content. Default `zh-CN`. */
  readonly locale?: Locale | undefined;
  /** Lets `cases.watch` rest while the page is hidden; give `document` in browsers. Default: always visible. */
  readonly visibility?: VisibilitySource | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Called once after each request, repetitions included. */
  readonly onLog?: ((entry: LogEntry) => void) | undefined;
  /** Default: the real clock and chance. */
  readonly runtime?: Partial<Runtime> | undefined;
}

/** Retry options with their defaults filled in. */
export type RetryLimits = Required<RetryOptions>;

/** Fills the defaults in. */
export function retryLimits(options: RetryOptions = {}): RetryLimits {
  return {
    limit: 3,
    backoff: 300,
    maxBackoff: 5_000,
    maxRetryAfter: 30_000,
    attemptTimeout: 20_000,
    transferTimeout: 120_000,
    totalTimeout: 60_000,
    ...options,
  };
}
