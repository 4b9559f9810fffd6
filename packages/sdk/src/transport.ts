import ky, { isHTTPError, isNetworkError, isTimeoutError } from "ky";
import type { Options } from "ky";
import { abortedError, isYichuangError, YichuangError } from "./errors.ts";
import { errorOfResponse, isInProgress, retryAfterSeconds } from "./failed-response.ts";
import type { OperationId } from "./operation.ts";
import type { Fetch, LogEntry, RetryLimits, Runtime } from "./options.ts";
import { untilAborted } from "./signals.ts";

/** One call on its way, tokens and keys in place. */
export interface Outgoing {
  readonly operation: OperationId;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | Blob | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it may be sent again after a failure. */
  readonly repeatable: boolean;
  readonly idempotencyKey?: string | undefined;
  /** A file goes or comes: more time. */
  readonly transfer: boolean;
  /** The answer stays open and is handed over as it comes. */
  readonly stream: boolean;
}

/**
 * Sends a call, repeating it where that is safe. Answers 2xx and 304; everything else rejects with a `YichuangError`. An answer
 * but a stream has been received whole, so that a connection that breaks half-way counts as a failed try.
 */
export type Send = (outgoing: Outgoing) => Promise<Response>;

/** What a transport needs of the client's options. */
export interface TransportOptions {
  readonly fetch: Fetch;
  readonly retry: RetryLimits;
  readonly runtime: Runtime;
  readonly onLog?: ((entry: LogEntry) => void) | undefined;
}

const REPEATABLE_STATUSES = [408, 425, 429, 502, 503, 504];

/** Statuses whose responses cannot be made with a body. */
const BODILESS = [204, 205, 304];

/** The one place that knows ky. */
export function createTransport({ fetch, retry, runtime, onLog }: TransportOptions): Send {
  /** One try. ky tells network failures by their message, which a host's own fetch need not know. */
  async function attempt(request: Request, whole: boolean): Promise<Response> {
    const receive = async () => {
      const response = await fetch(request);
      if (!whole) return response;
      const { status, statusText, headers } = response;
      const body = await response.arrayBuffer();
      return new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
    };
    try {
      // A host's own fetch may not heed the signal.
      return await untilAborted(receive(), request.signal);
    } catch (cause) {
      if ((cause as Error | undefined)?.name !== "TypeError") throw cause;
      throw Object.assign(new TypeError("fetch failed"), { cause });
    }
  }

  function kyOptions(outgoing: Outgoing, onTry: () => void): Options {
    const { method, headers, body, signal, repeatable, idempotencyKey, transfer, stream } = outgoing;
    const total = transfer ? 2 * retry.transferTimeout : retry.totalTimeout;
    const started = performance.now();
    const statuses = idempotencyKey === undefined ? REPEATABLE_STATUSES : [...REPEATABLE_STATUSES, 409];
    return {
      method,
      headers,
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
      fetch: (input) => {
        onTry();
        return attempt(input as Request, !stream);
      },
      timeout: transfer ? retry.transferTimeout : retry.attemptTimeout,
      totalTimeout: stream ? false : total,
      // `false` would also turn repetition off.
      throwHttpErrors: (status) => status !== 304,
      retry: {
        limit: repeatable ? retry.limit : 0,
        methods: [method],
        statusCodes: statuses,
        afterStatusCodes: statuses,
        maxRetryAfter: retry.maxRetryAfter,
        backoffLimit: retry.maxBackoff,
        retryOnTimeout: true,
        delay: (count) => retry.backoff * 2 ** (count - 1),
        jitter: (delay) => delay * (0.5 + runtime.random() / 2),
        // `true` would skip Retry-After; undefined leaves the rest to the lists above.
        shouldRetry({ error }) {
          if (!isHTTPError(error)) return undefined;
          if (error.response.status === 409 && !isInProgress(error.data)) return false;
          const wait = (retryAfterSeconds(error.response.headers) ?? 0) * 1000;
          const left = total - (performance.now() - started);
          return wait > retry.maxRetryAfter || wait >= left ? false : undefined;
        },
      },
    };
  }

  return async (outgoing) => {
    const { operation, signal, idempotencyKey } = outgoing;
    const started = performance.now();
    let attempts = 0;
    const log = (outcome: Pick<LogEntry, "status" | "kind" | "supportId">) =>
      onLog?.({ operation, attempts, milliseconds: Math.round(performance.now() - started), ...outcome });
    try {
      if (signal?.aborted) throw abortedError(signal.reason);
      const response = await untilAborted(
        ky(
          outgoing.url,
          kyOptions(outgoing, () => attempts++),
        ),
        signal,
      );
      log({ status: response.status });
      return response;
    } catch (thrown) {
      const error = toYichuangError(thrown, signal, idempotencyKey);
      const { kind, status, supportId } = error;
      log({ kind, ...(status !== undefined && { status }), ...(supportId !== undefined && { supportId }) });
      throw error;
    }
  };
}

function toYichuangError(thrown: unknown, signal?: AbortSignal, idempotencyKey?: string): YichuangError {
  const details = { cause: thrown, idempotencyKey };
  if (signal?.aborted) return new YichuangError("aborted", { ...details, message: "The call was aborted" });
  if (isYichuangError(thrown)) return thrown;
  if (isHTTPError(thrown)) return errorOfResponse(thrown.response, thrown.data, idempotencyKey);
  if (isTimeoutError(thrown)) return new YichuangError("timeout", { ...details, message: "No answer in time" });
  if (isNetworkError(thrown)) return new YichuangError("network", { ...details, message: "No answer came" });
  const name = (thrown as Error | undefined)?.name;
  if (name === "AbortError") return new YichuangError("aborted", { ...details, message: "The call was aborted" });
  return new YichuangError("unexpected", { ...details, message: `The call failed: ${name ?? String(thrown)}` });
}
