import type { Problem } from "@yichuang/openapi";

/** The problem types of the contract, by the last part of their address. */
export type ProblemType = Problem["type"] extends `${string}/problems/${infer Slug}` ? Slug : never;

/**
 * Every kind of error, with the HTTP statuses and the problem types of the contract that stand for it. A known type decides; where a
 * platform or a gateway answers without one, its status does; what is in no row is `unexpected`.
 *
 * | kind | what happened | `retryable` |
 * | --- | --- | --- |
 * | `network` | no answer came: the connection failed or broke | yes |
 * | `timeout` | no answer came in time | yes |
 * | `not_loaded` | a part of the client or of an element that loads when it is needed did not come: no connection, or a newer version has replaced it | yes; a reload of the page is the last resort |
 * | `aborted` | the caller gave up, whatever reason the signal carries | no |
 * | `unauthenticated` | nobody is signed in, or the token no longer holds | no |
 * | `forbidden` | not the caller's to do; `no-delegation`: nobody delegated it to them 委托 | no |
 * | `not_found` | not there, no longer there, or not for this caller to see | no |
 * | `conflict` | not possible as things stand; `problem.allowedActions` says what is, where it is about a case | no (`idempotency-in-progress`, `upload-offset-mismatch`: yes) |
 * | `precondition_failed` | changed since it was read, or the edit did not say which version it means | no |
 * | `invalid` | the input; `problem.errors` says what and where | no |
 * | `too_large` | the body or the file | no |
 * | `rate_limited` | too many tries; `retryAfter` says how long to wait | yes |
 * | `unavailable` | the platform, for now; `retryAfter` may say for how long | yes |
 * | `gateway` | something other than the platform answered: a proxy, a login wall, a page | where it may pass |
 * | `unexpected` | anything else | where the platform failed (5xx) |
 */
export const errorTable = {
  network: [],
  timeout: [408],
  not_loaded: [],
  aborted: [],
  unauthenticated: [401, "unauthenticated"],
  forbidden: [403, "forbidden", "no-delegation"],
  not_found: [404, 410, "not-found", "gone", "lookup-failed", "signing-look-up-failed"],
  conflict: [
    409,
    423,
    "conflict",
    "illegal-transition",
    "form-changed",
    "already-reviewed",
    "not-reviewable",
    "idempotency-key-reused",
    "idempotency-in-progress",
    "upload-offset-mismatch",
    "upload-incomplete",
  ],
  precondition_failed: [412, 428, "precondition-failed", "precondition-required"],
  invalid: [
    400,
    405,
    415,
    422,
    "bad-request",
    "method-not-allowed",
    "validation",
    "materials-missing",
    "unsupported-media-type",
  ],
  too_large: [413, "payload-too-large"],
  rate_limited: [429, "rate-limited"],
  unavailable: [425, 503, "unavailable"],
  gateway: [502, 504],
  unexpected: [500, "internal"],
} as const satisfies Record<string, readonly (number | ProblemType)[]>;

/** What went wrong, in one word of a closed set; `errorTable` says what each means. */
export type ErrorKind = keyof typeof errorTable;

type MappedType = Extract<(typeof errorTable)[ErrorKind][number], string>;
// Names the problem types of the contract that no row of the table holds.
true satisfies [Exclude<ProblemType, MappedType>] extends [never] ? true : Exclude<ProblemType, MappedType>;

/** The kind that a problem type or a status stands for; undefined where the table has neither. */
export function kindOf(sign: string | number | undefined): ErrorKind | undefined {
  const rows = Object.entries<readonly unknown[]>(errorTable);
  return rows.find(([, signs]) => signs.includes(sign))?.[0] as ErrorKind | undefined;
}

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

const RETRYABLE: readonly ErrorKind[] = ["network", "timeout", "not_loaded", "rate_limited", "unavailable", "gateway"];

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

  constructor(kind: ErrorKind, { message, cause, retryable, ...details }: ErrorDetails = {}) {
    const { problem } = details;
    super(message ?? problem?.title ?? kind);
    this.kind = kind;
    this.retryable = retryable ?? RETRYABLE.includes(kind);
    Object.assign(this, defined({ ...details, supportId: problem?.supportId }));
    // Chromium 90 does not take `cause` in the constructor; neither is for a log that writes out members.
    Object.defineProperties(this, { cause: { value: cause, configurable: true }, [BRAND]: { value: true } });
  }
}

/** Whether a thrown value is an error of an SDK, also of another copy of it on the page. */
export function isYichuangError(error: unknown): error is YichuangError {
  return !!(error as { [BRAND]?: unknown } | undefined | null)?.[BRAND];
}

/** The error of a call that its caller gave up, whatever reason the signal carries. */
export function abortedError(cause?: unknown): YichuangError {
  return new YichuangError("aborted", { message: "The call was aborted", cause });
}

/** The members that have a value. */
export function defined<T extends object>(members: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value != null)) as never;
}
