import type { Problem } from "@yichuang/openapi";

/**
 * What went wrong, in one of a closed set of words:
 * `network` no answer came · `timeout` none came in time · `aborted` the caller gave up · `unauthenticated` no token, or one that
 * no longer holds · `forbidden` · `not_found` · `conflict` not possible in this state · `precondition_failed` changed since it was
 * read · `invalid` the input · `too_large` · `rate_limited` · `unavailable` for now · `gateway` something other than the
 * platform answered · `unexpected` anything else.
 */
export type ErrorKind =
  | "network"
  | "timeout"
  | "aborted"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "precondition_failed"
  | "invalid"
  | "too_large"
  | "rate_limited"
  | "unavailable"
  | "gateway"
  | "unexpected";

/** What an error may carry beside its kind. */
export interface ErrorDetails {
  readonly message?: string | undefined;
  readonly cause?: unknown;
  readonly status?: number | undefined;
  readonly retryAfter?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Default: what the kind suggests. */
  readonly retryable?: boolean | undefined;
}

const BRAND = Symbol.for("yichuang.error.v1");

const RETRYABLE: readonly ErrorKind[] = ["network", "timeout", "rate_limited", "unavailable", "gateway"];

/** Every error that a client rejects with. Its message is for developers; people are told in words chosen by `kind` and `problem.type`. */
export class YichuangError extends Error {
  override readonly name = "YichuangError";
  readonly kind: ErrorKind;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** What a person can quote to the help desk 支持编号. */
  readonly supportId?: string;
  /** HTTP status; absent where no answer came. */
  readonly status?: number;
  /** Seconds the platform asked to wait. */
  readonly retryAfter?: number;
  /** Problem details of the platform (RFC 9457); absent where something else answered. */
  readonly problem?: Problem;
  /** Key of the write that failed: give it again to go on with the same write instead of beginning another. */
  readonly idempotencyKey?: string;

  constructor(kind: ErrorKind, details: ErrorDetails = {}) {
    const { message, cause, status, retryAfter, problem, idempotencyKey, retryable } = details;
    super(message ?? problem?.title ?? kind);
    this.kind = kind;
    this.retryable = retryable ?? RETRYABLE.includes(kind);
    // Chromium 90 does not take `cause` in the constructor.
    if (cause !== undefined) Object.defineProperty(this, "cause", { value: cause, configurable: true, writable: true });
    if (problem?.supportId) this.supportId = problem.supportId;
    if (status !== undefined) this.status = status;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
    if (problem !== undefined) this.problem = problem;
    if (idempotencyKey !== undefined) this.idempotencyKey = idempotencyKey;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a thrown value is an error of an SDK, also of another copy of it on the page. */
export function isYichuangError(error: unknown): error is YichuangError {
  return typeof error === "object" && error !== null && (error as { [BRAND]?: unknown })[BRAND] === true;
}

/** The error of a call that its caller gave up, whatever reason the signal carries. */
export function abortedError(cause?: unknown): YichuangError {
  return new YichuangError("aborted", { message: "The call was aborted", cause });
}
