import type { ApiPromise } from "./api-promise.ts";
import type { Call } from "./caller.ts";
import { abortedError, isYichuangError, YichuangError } from "./errors.ts";
import type { CallOptions } from "./operation.ts";
import type { RetryLimits } from "./options.ts";
import type { TusRequest, TusTransfer } from "./tus-transfer.ts";

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes that the platform has acknowledged. */
  readonly sent: number;
  readonly total: number;
}

/** What an upload belongs to: a draft, or a case whose correction or deferral asks for it. */
export type UploadOwner =
  { readonly draftId: string; readonly caseNo?: undefined } | { readonly caseNo: string; readonly draftId?: undefined };

/** How a file is sent. */
export type UploadOptions = UploadOwner & {
  readonly materialCode: string;
  /** Default: the file's own name. */
  readonly filename?: string | undefined;
  /** Default: the file's own type. */
  readonly mediaType?: string | undefined;
  /** Go on with this incomplete upload, begun earlier or on another device, with the same file. */
  readonly uploadId?: string | undefined;
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Stops sending; what has arrived stays, to go on with later. */
  readonly signal?: AbortSignal | undefined;
};

/** Where an upload stands. `stopped`: by `abort()` or the signal. */
export type UploadState = "running" | "paused" | "done" | "failed" | "stopped";

/** A file on its way. */
export interface UploadHandle {
  /** Fulfils once the platform has the whole file. Rejects with a `YichuangError`; `resume()` then begins a new promise. */
  readonly done: Promise<{ readonly id: string }>;
  /** Id of the upload; absent until the platform gave one. */
  readonly id: string | undefined;
  /** Address of the upload; absent until the platform gave one. */
  readonly url: string | undefined;
  readonly state: UploadState;
  /** Stops sending until `resume()`. */
  pause(): void;
  /** Goes on from what has arrived, after a pause or a failure. */
  resume(): void;
  /** Stops for good and deletes what has arrived. `done` rejects with the kind `aborted`. */
  abort(): Promise<void>;
}

/** Uploads 上传文件: resumable, by the tus protocol; its client is loaded with the first file. */
export interface UploadsResource {
  start(file: Blob, options: UploadOptions): UploadHandle;
  /** The file as uploaded. */
  content(uploadId: string, options?: CallOptions): ApiPromise<Blob>;
  delete(uploadId: string, options?: CallOptions): ApiPromise<undefined>;
}

const TUS = { "Tus-Resumable": "1.0.0" } as const;

/** Makes the uploads resource. @param root root of the platform */
export function uploadsResource(call: Call, root: string, retry: RetryLimits): UploadsResource {
  const remove: UploadsResource["delete"] = (uploadId, options) =>
    call("deleteUpload", { ...options, params: { uploadId }, headers: TUS });
  return {
    start: (file, options) => startUpload(call, root, retry, file, options),
    content: (uploadId, options) => call("getUploadContent", { ...options, params: { uploadId } }),
    delete: remove,
  };
}

/** Waits before the next try: at once, then longer and longer; forgotten as soon as bytes get through. */
const retryDelays = ({ backoff }: RetryLimits): number[] => [0, 3, 10, 20, 40].map((times) => times * backoff);

function startUpload(call: Call, root: string, retry: RetryLimits, file: Blob, options: UploadOptions): UploadHandle {
  const { signal, onProgress } = options;
  const urlOf = (id: string) => `${root}/uploads/${encodeURIComponent(id)}`;
  let id = options.uploadId;
  let state: UploadState = "running";
  let transfer: TusTransfer | undefined;
  let settle = promiseOfDone();
  let sent = -1;

  function promiseOfDone() {
    let resolve!: (upload: { readonly id: string }) => void;
    let reject!: (error: unknown) => void;
    const promise = new Promise<{ readonly id: string }>((fulfil, refuse) => {
      resolve = fulfil;
      reject = refuse;
    });
    // Whoever only pauses and aborts need not listen.
    promise.catch(() => {});
    return { promise, resolve, reject };
  }

  function finish(next: UploadState, error?: unknown): void {
    state = next;
    if (next !== "paused") signal?.removeEventListener("abort", stop);
    if (next === "done") settle.resolve({ id: id ?? "" });
    else settle.reject(error);
  }

  function report(bytes: number): void {
    if (bytes === sent) return;
    sent = bytes;
    onProgress?.({ sent, total: file.size });
  }

  function stop(): void {
    if (state === "done" || state === "failed" || state === "stopped") return;
    transfer?.pause();
    finish("stopped", abortedError(signal?.reason));
  }

  /** The platform names the upload in `Location`; its address is then built from our own root, whatever a gateway put in front. */
  async function request({ method, headers, body, signal: giveUp }: TusRequest) {
    const init = { headers: headers as never, signal: giveUp };
    const uploadId = id ?? "";
    if (method === "POST") {
      const { response } = await call("createUpload", init).withResponse();
      const location = response.headers.get("location")?.split(/[?#]/, 1)[0] ?? "";
      id = decodeURIComponent(location.split("/").pop() ?? "");
      if (!id) throw new YichuangError("unexpected", { message: "The platform did not say where to send the file" });
      return { status: 201, headers: new Headers({ location: urlOf(id) }) };
    }
    if (method === "HEAD")
      return (await call("getUploadOffset", { ...init, params: { uploadId } }).withResponse()).response;
    const chunk = body ?? new Blob();
    return (await call("appendUpload", { ...init, params: { uploadId }, body: chunk }).withResponse()).response;
  }

  function fail(error: YichuangError): void {
    // The platform no longer has it: only then is its address dropped, and the file begun again.
    if (error.kind === "not_found" && id !== undefined) {
      id = undefined;
      void begin();
    } else finish("failed", error);
  }

  async function begin(): Promise<void> {
    try {
      const { createTusTransfer } = await import("./tus-transfer.ts");
      if (state !== "running") return;
      transfer = createTusTransfer({
        file,
        endpoint: `${root}/uploads`,
        url: id === undefined ? undefined : urlOf(id),
        metadata: metadataOf(file, options),
        retryDelays: retryDelays(retry),
        request,
        onProgress: report,
        onDone: () => finish("done"),
        onFailure: fail,
      });
      transfer.resume();
    } catch (cause) {
      if (state === "running") finish("failed", new YichuangError("network", { message: "No upload client", cause }));
    }
  }

  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  else void begin();

  return {
    get done() {
      return settle.promise;
    },
    get id() {
      return id;
    },
    get url() {
      return id === undefined ? undefined : urlOf(id);
    },
    get state() {
      return state;
    },
    pause() {
      if (state !== "running") return;
      state = "paused";
      transfer?.pause();
    },
    resume() {
      if (state === "failed") {
        settle = promiseOfDone();
        signal?.addEventListener("abort", stop);
      } else if (state !== "paused") return;
      state = "running";
      if (transfer) transfer.resume();
      else void begin();
    },
    async abort() {
      stop();
      if (state === "done" || id === undefined) return;
      const gone = id;
      await call("deleteUpload", { params: { uploadId: gone }, headers: TUS }).catch((error: unknown) => {
        if (!isYichuangError(error) || error.kind !== "not_found") throw error;
      });
    },
  };
}

function metadataOf(file: Blob, options: UploadOptions): Record<string, string> {
  const { draftId, caseNo, materialCode } = options;
  const name = options.filename ?? (file as Partial<File>).name ?? "file";
  return {
    filename: name,
    filetype: options.mediaType || file.type || "application/octet-stream",
    ...(draftId === undefined ? { caseNo: caseNo ?? "" } : { draftId }),
    materialCode,
  };
}
