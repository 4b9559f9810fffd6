import ky from "ky";
import type { HTTPError, Options } from "ky";
import type { OperationEntry } from "@yichuang/openapi";
import type { ErrorKind } from "./errors.ts";
import { abortedError, defined, isYichuangError, YichuangError } from "./errors.ts";
import { errorOfResponse, IN_PROGRESS, problemSlug, retryAfterSeconds } from "./failed-response.ts";
import type { OperationId } from "./operation.ts";
import type { Fetch, LogEntry, RetryLimits, Runtime } from "./options.ts";
import { untilAborted } from "./signals.ts";

/** One call on its way, tokens and keys in place. */
export interface Outgoing {
  readonly operation: OperationId;
  readonly entry: OperationEntry;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | Blob | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it may be sent again after a failure. */
  readonly repeatable: boolean;
  readonly idempotencyKey?: string | undefined;
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
  readonly runtime: Partial<Runtime> | undefined;
  readonly onLog?: ((entry: LogEntry) => void) | undefined;
}

const REPEATABLE_STATUSES = [408, 425, 429, 502, 503, 504];

/** The one place that knows ky. */
export function createTransport({
  fetch,
  retry,
  runtime: { random = Math.random } = {},
  onLog,
}: TransportOptions): Send {
  /** One try. ky tells network failures by their message, which a host's own fetch need not know. */
  async function attempt(request: Request, whole: boolean): Promise<Response> {
    const receive = async () => {
      const response = await fetch(request);
      if (!whole) return response;
      const body = await response.arrayBuffer();
      // 204, 205 and 304 cannot be made with a body.
      return new Response(body.byteLength ? body : null, response);
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
    const { entry, headers, body, signal, repeatable, idempotencyKey } = outgoing;
    const { method, answer } = entry;
    const stream = answer === "stream";
    const transfer = answer === "bytes" || body instanceof Blob;
    const total = transfer ? 2 * retry.transferTimeout : retry.totalTimeout;
    const ends = performance.now() + total;
    const statuses = idempotencyKey ? [...REPEATABLE_STATUSES, 409] : REPEATABLE_STATUSES;
    return {
      method,
      headers,
      ...defined({ body, signal }),
      fetch: (request) => {
        onTry();
        return attempt(request as Request, !stream);
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
        retryOnTimeout: true,
        delay: (count) => Math.min(retry.maxBackoff, retry.backoff * 2 ** (count - 1)) * (0.5 + random() / 2),
        // `true` would skip Retry-After; undefined leaves the rest to the lists above.
        shouldRetry({ error }) {
          const { response, data } = error as HTTPError;
          if (!response) return undefined;
          const wait = (retryAfterSeconds(response.headers) ?? 0) * 1000;
          const otherConflict = response.status === 409 && problemSlug(data) !== IN_PROGRESS;
          return otherConflict || wait > retry.maxRetryAfter || wait >= ends - performance.now() ? false : undefined;
        },
      },
    };
  }

  return async (outgoing) => {
    const { operation, entry, signal, idempotencyKey } = outgoing;
    const started = performance.now();
    let attempts = 0;
    const log = (outcome: Pick<Partial<YichuangError>, "status" | "kind" | "supportId">) => {
      const { status, kind, supportId } = outcome;
      const milliseconds = Math.round(performance.now() - started);
      onLog?.({ operation, path: entry.path, attempts, milliseconds, ...defined({ status, kind, supportId }) });
    };
    try {
      if (signal?.aborted) throw abortedError(signal.reason);
      const options = kyOptions(outgoing, () => attempts++);
      const response = await ky(outgoing.url, options);
      log(response);
      return response;
    } catch (thrown) {
      const error = toYichuangError(thrown, signal, idempotencyKey);
      log(error);
      throw error;
    }
  };
}

const KINDS: Readonly<Record<string, ErrorKind>> = {
  TimeoutError: "timeout",
  NetworkError: "network",
  AbortError: "aborted",
};

function toYichuangError(thrown: unknown, signal?: AbortSignal, idempotencyKey?: string): YichuangError {
  if (isYichuangError(thrown) && !signal?.aborted) return thrown;
  const { name = String(thrown), response, data } = (thrown ?? {}) as Partial<HTTPError>;
  if (response && !signal?.aborted) return errorOfResponse(response, data, idempotencyKey);
  const kind = signal?.aborted ? "aborted" : (KINDS[name] ?? "unexpected");
  return new YichuangError(kind, { cause: thrown, idempotencyKey, message: `The call failed: ${kind} (${name})` });
}
