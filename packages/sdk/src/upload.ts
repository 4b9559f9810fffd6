import type { YichuangError } from "./errors.ts";
import { createTusTransfer } from "./tus-transfer.ts";
import type { TusRequest, TusTransfer } from "./tus-transfer.ts";
import type { UploadHandle, UploadOptions, UploadSource, UploadState } from "./uploads.ts";

const TUS = { "Tus-Resumable": "1.0.0" } as const;

/** Waits before the next try: at once, then longer and longer; forgotten as soon as bytes get through. */
const retryDelays = (backoff: number): number[] => [0, 3, 10, 20, 40].map((times) => times * backoff);

/**
 * Begins an upload; see `UploadsResource.start`.
 * @param state what it was told while this part was being loaded
 */
export function beginUpload(
  { call, address, backoff, newError }: UploadSource,
  file: Blob,
  options: UploadOptions,
  state: UploadState,
): Omit<UploadHandle, "url"> {
  const { signal, onProgress, onState } = options;
  const urlOf = (id: string) => `${address}/${encodeURIComponent(id)}`;
  let id = options.uploadId;
  /** Of a creation whose answer did not come: a repetition finds the upload that it began. */
  let idempotencyKey: string | undefined;
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
    signal?.removeEventListener("abort", stop);
    heedConnection("removeEventListener");
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
    finish("stopped", newError("aborted", { cause: signal?.reason }));
  }

  /** Between running and waiting. */
  function move(next: "running" | "waiting"): void {
    if (state === next) return;
    state = next;
    onState?.(next);
  }

  /** What the browser says of its connection; elsewhere nothing does. */
  function hear({ type }: Event): void {
    if (type === "offline" && state === "running") move("waiting");
    else if (type === "online" && state === "waiting") goOn();
  }

  function heedConnection(method: "addEventListener" | "removeEventListener"): void {
    for (const type of ["online", "offline"]) (globalThis as Partial<typeof globalThis>)[method]?.(type, hear);
  }

  function goOn(): void {
    transfer?.pause();
    move("running");
    begin();
  }

  /** The platform names the upload in `Location`; its address is then built from our own root, whatever a gateway put in front. */
  async function request(sent: TusRequest) {
    const answer = await send(sent);
    if (state === "waiting") move("running");
    return answer;
  }

  async function send({ method, headers, body, signal: giveUp }: TusRequest) {
    const init = { headers: headers as never, signal: giveUp };
    const uploadId = id ?? "";
    if (method === "POST") {
      const { response } = await call("createUpload", { ...init, idempotencyKey })
        .withResponse()
        .catch((error: YichuangError) => {
          ({ idempotencyKey } = error);
          throw error;
        });
      idempotencyKey = undefined;
      const location = response.headers.get("location")?.split(/[?#]/, 1)[0] ?? "";
      id = decodeURIComponent(location.split("/").pop() ?? "");
      if (!id) throw newError("unexpected", { message: "The platform did not say where to send the file" });
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
      begin();
    } else if (error.kind === "network" && (globalThis as Partial<typeof globalThis>).navigator?.onLine === false)
      move("waiting");
    else finish("failed", error);
  }

  /** Each time with a transfer of its own: what one that was paused still says no longer counts. */
  function begin(): void {
    const heed =
      <T extends unknown[]>(listener: (...news: T) => void) =>
      (...news: T) => {
        if (transfer === mine) listener(...news);
      };
    const mine: TusTransfer = createTusTransfer({
      file,
      endpoint: address,
      url: id === undefined ? undefined : urlOf(id),
      metadata: metadataOf(file, options),
      retryDelays: retryDelays(backoff),
      request,
      newError,
      onProgress: heed(report),
      onRetry: heed(({ kind }) => kind === "network" && move("waiting")),
      onDone: heed(() => finish("done")),
      onFailure: heed(fail),
    });
    transfer = mine;
    heedConnection("addEventListener");
    mine.resume();
  }

  signal?.addEventListener("abort", stop);
  if (state === "stopped") finish("stopped", newError("aborted"));
  else if (signal?.aborted) stop();
  else if (state === "running") begin();

  return {
    get done() {
      return settle.promise;
    },
    get id() {
      return id;
    },
    get state() {
      return state;
    },
    pause() {
      if (state !== "running" && state !== "waiting") return;
      state = "paused";
      heedConnection("removeEventListener");
      transfer?.pause();
    },
    resume() {
      if (state === "failed") {
        settle = promiseOfDone();
        signal?.addEventListener("abort", stop);
      } else if (state !== "paused" && state !== "waiting") return;
      goOn();
    },
    async abort() {
      stop();
      if (state === "done" || id === undefined) return;
      const gone = id;
      await call("deleteUpload", { params: { uploadId: gone }, headers: TUS }).catch((error: unknown) => {
        if ((error as YichuangError).kind !== "not_found") throw error;
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
