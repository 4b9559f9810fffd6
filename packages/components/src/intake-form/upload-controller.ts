import type { Client, Draft, Material, UploadHandle } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FileState } from "../parts/file-row.ts";

/** A file of a material, on its way or there. */
export interface UploadedFile {
  /** Steady within the page. */
  readonly key: number;
  readonly materialCode: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: FileState;
  /** Share that the platform has, 0 to 1. */
  readonly progress: number;
  /** Id at the platform, as soon as it gave one. */
  readonly uploadId: string | undefined;
  /** Why it failed. */
  readonly error: unknown;
  /** Begun before this page was opened: the same file has to be chosen again to go on. */
  readonly wanting: boolean;
}

/** Why a file was not taken, before anything was sent. */
export interface RefusedFile {
  readonly reason: "type" | "size" | "empty" | "count" | "other_file";
  readonly name: string;
  readonly size: number;
}

/** What the controller needs of its host. */
export interface UploadsOptions {
  readonly client: () => Client | undefined;
  /** The draft to upload for, begun where there is none; undefined when that failed. */
  readonly draftId: () => Promise<string | undefined>;
  /** Files came, went, or were given their id. */
  readonly onChange: () => void;
  /** A file is wholly there, or failed. */
  readonly onSettled: (file: UploadedFile) => void;
}

type Entry = { -readonly [Name in keyof UploadedFile]: UploadedFile[Name] } & { blob?: File; handle?: UploadHandle };

// Some systems name no type for a file; its ending then does.
const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  ofd: "application/ofd",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  dwg: "image/vnd.dwg",
  zip: "application/zip",
};

const isUnderWay = ({ state }: UploadedFile): boolean => state === "waiting" || state === "uploading";

const endingOf = (name: string): string => name.split(".").pop()?.toLowerCase() ?? "";

/** The media type of a file: what the system says, else by its ending. */
export const mediaTypeOf = ({ name, type }: File): string =>
  type || TYPES[endingOf(name)] || "application/octet-stream";

/** The usual endings of media types, in capitals: “PDF、JPG、PNG”. */
export function endingsOf(types: readonly string[]): readonly string[] {
  const shortest = types.map((type) => {
    const endings = Object.entries(TYPES).filter(([, each]) => each === type);
    return (endings[0]?.[0] ?? type.split("/").pop() ?? type).toUpperCase();
  });
  return [...new Set(shortest)];
}

/** Sends files at once when they are attached, resumably, and knows how far each is. */
export class UploadController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: UploadsOptions;
  #entries: Entry[] = [];
  #next = 1;

  constructor(host: ReactiveControllerHost, options: UploadsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const { handle } of this.#entries) if (handle?.state === "running") handle.pause();
  }

  hostConnected(): void {
    for (const { handle, state } of this.#entries) {
      if (handle?.state === "paused" && state === "uploading") handle.resume();
    }
  }

  /** The files of a material in their order. */
  files(materialCode: string): readonly UploadedFile[] {
    return this.#entries.filter((entry) => entry.materialCode === materialCode);
  }

  /** Ids of a material's files, of those under way too. */
  uploadIds(materialCode: string): string[] {
    return this.files(materialCode).flatMap(({ uploadId }) => uploadId ?? []);
  }

  /** Files of a material that come without anybody doing anything. */
  underWay(materialCode: string): readonly UploadedFile[] {
    return this.files(materialCode).filter(isUnderWay);
  }

  /** Files of a material that stand still, and do not come unless somebody does something. */
  stuck(materialCode: string): readonly UploadedFile[] {
    return this.files(materialCode).filter((file) => file.state !== "done" && !isUnderWay(file));
  }

  /** Starts from what the platform has; what is under way is given up. */
  restore(draft: Draft | undefined): void {
    for (const { handle } of this.#entries) if (handle?.state === "running") handle.pause();
    const uploads = new Map((draft?.uploads ?? []).map((upload) => [upload.id, upload]));
    this.#entries = (draft?.materials ?? []).flatMap(({ materialCode, uploadIds = [] }) =>
      uploadIds.flatMap((id): Entry[] => {
        const upload = uploads.get(id);
        if (!upload) return [];
        const { filename: name, bytes: size, offset, complete } = upload;
        return [
          {
            key: this.#next++,
            materialCode,
            name,
            size,
            state: complete ? "done" : "paused",
            progress: complete ? 1 : offset / size,
            uploadId: id,
            error: undefined,
            wanting: !complete,
          },
        ];
      }),
    );
    this.#host.requestUpdate();
  }

  /** Attaches files; gives those that the material does not take, which are not sent. */
  add(material: Material, files: readonly File[]): RefusedFile[] {
    const refused: RefusedFile[] = [];
    for (const file of files) {
      const reason = this.#fault(material, file);
      if (reason) refused.push({ reason, name: file.name, size: file.size });
      else void this.#begin(this.#enter(material.code, file));
    }
    this.#host.requestUpdate();
    return refused;
  }

  /** Goes on with a file begun earlier, once the same one was chosen again. */
  choose(key: number, file: File): RefusedFile | undefined {
    const entry = this.#find(key);
    if (!entry) return undefined;
    if (file.size !== entry.size) return { reason: "other_file", name: file.name, size: file.size };
    Object.assign(entry, { blob: file, wanting: false } satisfies Partial<Entry>);
    void this.#begin(entry);
    return undefined;
  }

  pause(key: number): void {
    const entry = this.#find(key);
    entry?.handle?.pause();
    this.#change(entry, { state: "paused" });
  }

  /** Goes on after a pause or a failure. */
  resume(key: number): void {
    const entry = this.#find(key);
    if (!entry?.handle) {
      if (entry?.blob) void this.#begin(entry);
      return;
    }
    entry.handle.resume();
    this.#change(entry, { state: "uploading", error: undefined });
    this.#follow(entry, entry.handle);
  }

  /** Takes a file away, at the platform too. */
  async remove(key: number): Promise<void> {
    const entry = this.#find(key);
    if (!entry) return;
    this.#entries = this.#entries.filter((each) => each !== entry);
    this.#host.requestUpdate();
    this.#options.onChange();
    try {
      if (entry.handle && entry.state !== "done") await entry.handle.abort();
      else if (entry.uploadId) await this.#options.client()?.uploads.delete(entry.uploadId);
    } catch {
      // The draft no longer names it; what nobody names the platform clears away.
    }
  }

  #find(key: number): Entry | undefined {
    return this.#entries.find((entry) => entry.key === key);
  }

  #fault({ accept, code, maxBytes, maxCount }: Material, file: File): RefusedFile["reason"] | undefined {
    if (!accept.includes(mediaTypeOf(file))) return "type";
    if (file.size === 0) return "empty";
    if (file.size > maxBytes) return "size";
    return this.files(code).length >= maxCount ? "count" : undefined;
  }

  #enter(materialCode: string, file: File): Entry {
    const entry: Entry = {
      key: this.#next++,
      materialCode,
      name: file.name,
      size: file.size,
      state: "waiting",
      progress: 0,
      uploadId: undefined,
      error: undefined,
      wanting: false,
      blob: file,
    };
    this.#entries = [...this.#entries, entry];
    return entry;
  }

  async #begin(entry: Entry): Promise<void> {
    const { blob, materialCode } = entry;
    if (!blob) return;
    this.#change(entry, { state: "waiting", error: undefined });
    const draftId = await this.#options.draftId();
    const client = this.#options.client();
    // Taken away while the draft was being begun.
    if (!this.#entries.includes(entry)) return;
    if (draftId === undefined || !client) {
      this.#change(entry, { state: "failed" });
      return;
    }
    const handle = client.uploads.start(blob, {
      draftId,
      materialCode,
      mediaType: mediaTypeOf(blob),
      uploadId: entry.uploadId,
      onProgress: ({ sent, total }) => this.#progress(entry, handle, sent / total),
    });
    entry.handle = handle;
    this.#change(entry, { state: "uploading" });
    this.#follow(entry, handle);
  }

  #progress(entry: Entry, handle: UploadHandle | undefined, progress: number): void {
    this.#change(entry, { progress });
    this.#name(entry, handle?.id);
  }

  // From now on the draft can name it, so that another page can go on with it.
  #name(entry: Entry, id: string | undefined): void {
    if (id === undefined || entry.uploadId === id) return;
    this.#change(entry, { uploadId: id });
    this.#options.onChange();
  }

  #follow(entry: Entry, handle: UploadHandle): void {
    handle.done.then(
      ({ id }) => {
        this.#change(entry, { state: "done", progress: 1 });
        this.#name(entry, id);
        this.#settled(entry);
      },
      (error: unknown) => {
        if (isYichuangError(error) && error.kind === "aborted") return;
        this.#change(entry, { state: "failed", error });
        this.#settled(entry);
      },
    );
  }

  #settled(entry: Entry): void {
    if (this.#entries.includes(entry)) this.#options.onSettled(entry);
  }

  #change(entry: Entry | undefined, changes: Partial<Entry>): void {
    if (!entry) return;
    Object.assign(entry, changes);
    this.#host.requestUpdate();
  }
}
