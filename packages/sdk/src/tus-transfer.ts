import { Upload } from "tus-js-client";
import type { DetailedError, HttpRequest, HttpStack } from "tus-js-client";
import type { YichuangError } from "./errors.ts";
import type { UploadSource } from "./uploads.ts";

/** Small enough that a chunk gets through a phone's connection, and is not much to send again. */
const CHUNK_BYTES = 512 * 1024;

/** A request of the tus client, to be sent as any other of ours. */
export interface TusRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob | undefined;
  readonly signal: AbortSignal;
}

/** How one file is sent. */
export interface TusTransferOptions {
  readonly file: Blob;
  readonly endpoint: string;
  /** Address to go on at; begins a new upload without. */
  readonly url: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
  /** Milliseconds before each repetition after a failure that may pass. */
  readonly retryDelays: readonly number[];
  /** Sends; rejects with a `YichuangError` for everything but success, so that the tus client never drops the address by itself. */
  request(request: TusRequest): Promise<{ readonly status: number; readonly headers: Headers }>;
  readonly newError: UploadSource["newError"];
  /** Bytes acknowledged. */
  onProgress(bytes: number): void;
  /** A try failed in a way that may pass: another follows. */
  onRetry(error: YichuangError): void;
  onDone(): void;
  onFailure(error: YichuangError): void;
}

/** One file being sent. */
export interface TusTransfer {
  pause(): void;
  resume(): void;
}

/** Makes a transfer by tus-js-client over our own transport; `resume()` starts it. */
export function createTusTransfer(options: TusTransferOptions): TusTransfer {
  const { file, endpoint, url, metadata, retryDelays, request, newError } = options;
  /** What our own request rejected with, else a fault of the tus client. */
  const causeOf = (error: Error | DetailedError): YichuangError =>
    ((error as Partial<DetailedError>).causingError as YichuangError | null | undefined) ??
    newError("unexpected", { message: error.message, cause: error });
  const upload = new Upload(file, {
    endpoint,
    uploadUrl: url ?? null,
    metadata: { ...metadata },
    chunkSize: CHUNK_BYTES,
    retryDelays: [...retryDelays],
    httpStack: stackOver(request),
    fileReader: { openFile: (blob: Blob) => Promise.resolve(sourceOf(blob)) },
    // Nothing of an upload is kept in the browser: its address stands in the draft.
    storeFingerprintForResuming: false,
    fingerprint: () => Promise.resolve(""),
    // Our requests report no bytes of their own, so these are the acknowledged ones.
    onProgress: options.onProgress,
    onShouldRetry(error) {
      const cause = causeOf(error);
      // Once the tus client has set its mind on the next try: whoever hears of this one may pause it.
      if (cause.retryable) queueMicrotask(() => options.onRetry(cause));
      return cause.retryable;
    },
    onSuccess: options.onDone,
    onError: (error) => options.onFailure(causeOf(error)),
  });
  return {
    pause: () => void upload.abort(),
    resume: () => upload.start(),
  };
}

function sourceOf(blob: Blob) {
  return {
    size: blob.size,
    slice: (start: number, end: number) => Promise.resolve({ value: blob.slice(start, end), done: end >= blob.size }),
    close() {},
  };
}

function stackOver(request: TusTransferOptions["request"]): HttpStack {
  return {
    getName: () => "yichuang",
    createRequest(method, url): HttpRequest {
      const controller = new AbortController();
      const headers: Record<string, string> = {};
      return {
        getMethod: () => method,
        getURL: () => url,
        setHeader: (name, value) => (headers[name] = value),
        getHeader: (name) => headers[name],
        setProgressHandler() {},
        getUnderlyingObject: () => undefined,
        abort() {
          controller.abort();
          return Promise.resolve();
        },
        async send(body: Blob | null) {
          const response = await request({ method, headers, body: body ?? undefined, signal: controller.signal });
          return {
            getStatus: () => response.status,
            getHeader: (name) => response.headers.get(name) ?? undefined,
            getBody: () => "",
            getUnderlyingObject: () => undefined,
          };
        },
      };
    },
  };
}
