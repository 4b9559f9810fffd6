import { ConnectionDropped } from "./app/faults.ts";

/** What `fetch` takes; a Request or an absolute address. */
export type FetchInput = Request | string | URL;

/** Settles as the work does, or rejects with the signal's reason as soon as that is aborted. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** A streamed body that ends with an error when the signal is aborted, and lets its source know. */
function abortable(response: Response, signal: AbortSignal): Response {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener("abort", () => {
        controller.error(signal.reason);
        void reader.cancel(signal.reason);
      });
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}

/**
 * Makes of a handler what behaves like the platform's `fetch`: abort signals reject it and end streams, a broken connection is a
 * `TypeError`.
 */
export function fetchThrough(
  handle: (request: Request) => Promise<Response>,
): (input: FetchInput, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const { signal } = request;
    if (signal.aborted) throw signal.reason;
    try {
      const response = await untilAborted(handle(request), signal);
      return response.headers.get("content-type")?.startsWith("text/event-stream")
        ? abortable(response, signal)
        : response;
    } catch (error) {
      throw error instanceof ConnectionDropped ? new TypeError("Failed to fetch") : error;
    }
  };
}
