import type { ApiPromise } from "./api-promise.ts";
import type { Call } from "./caller.ts";
import type { ErrorDetails, ErrorKind, YichuangError } from "./errors.ts";
import { lazily } from "./lazily.ts";
import type { CallOptions } from "./operation.ts";

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
  /** Hears of `waiting`, and of `running` whenever it goes on. */
  readonly onState?: ((state: UploadState) => void) | undefined;
  /** Stops sending; what has arrived stays, to go on with later. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Where an upload stands. `waiting`: there is no connection; it goes on by itself, also as soon as the browser says that there is one
 * again, and it fails if the browser says that there is one all the time. `stopped`: by `abort()` or the signal.
 */
export type UploadState = "running" | "waiting" | "paused" | "done" | "failed" | "stopped";

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
  /** Goes on from what has arrived, after a pause or a failure; while it waits, at once. */
  resume(): void;
  /** Stops for good and deletes what has arrived. `done` rejects with the kind `aborted`. */
  abort(): Promise<void>;
}

/** Uploads 上传文件: resumable, by the tus protocol; loaded with the first file. */
export interface UploadsResource {
  start(file: Blob, options: UploadOptions): UploadHandle;
  /** The file as uploaded. */
  content(uploadId: string, options?: CallOptions): ApiPromise<Blob>;
  delete(uploadId: string, options?: CallOptions): ApiPromise<undefined>;
}

/** What sends files. */
export interface UploadSource {
  readonly call: Call;
  /** Address below which all uploads are, without a slash at its end. */
  readonly address: string;
  /** Makes an error; handed over, so that what loads later shares no file with what loads first. */
  newError(kind: ErrorKind, details?: ErrorDetails): YichuangError;
  /** Milliseconds before a repetition, to begin with. */
  readonly backoff: number;
}

const TUS = { "Tus-Resumable": "1.0.0" } as const;

/** The part that sends files. */
interface UploadPart {
  beginUpload(source: UploadSource, file: Blob, options: UploadOptions, state: UploadState): Omit<UploadHandle, "url">;
}

/** Makes the uploads resource. */
export function uploadsResource(source: UploadSource): UploadsResource {
  const { call } = source;
  const load = lazily(() => import("./upload.ts"));
  return {
    start: (file, options) => startUpload(load, source, file, options),
    content: (uploadId, options) => call("getUploadContent", { ...options, params: { uploadId } }),
    delete: (uploadId, options) => call("deleteUpload", { ...options, params: { uploadId }, headers: TUS }),
  };
}

/** An upload that can be told to pause or stop while the part that sends it is still being loaded. */
function startUpload(
  load: () => Promise<UploadPart>,
  source: UploadSource,
  file: Blob,
  options: UploadOptions,
): UploadHandle {
  let begun: Omit<UploadHandle, "url"> | undefined;
  let state: UploadState = "running";
  let done = begin();

  function begin() {
    const beginning = load().then(
      ({ beginUpload }) => {
        begun = beginUpload(source, file, options, state);
        return begun.done;
      },
      (error: unknown) => {
        state = "failed";
        throw error;
      },
    );
    // Whoever only pauses and aborts need not listen.
    beginning.catch(() => {});
    return beginning;
  }

  return {
    get done() {
      return begun?.done ?? done;
    },
    get id() {
      return begun ? begun.id : options.uploadId;
    },
    get url() {
      return this.id && `${source.address}/${encodeURIComponent(this.id)}`;
    },
    get state() {
      return begun?.state ?? state;
    },
    pause() {
      if (begun) begun.pause();
      else if (state === "running") state = "paused";
    },
    resume() {
      if (begun) return begun.resume();
      if (state === "failed") done = begin();
      if (state !== "stopped") state = "running";
    },
    async abort() {
      if (!begun) state = "stopped";
      await load();
      await begun?.abort();
    },
  };
}
