import type { Client, Draft, Material, UploadHandle, UploadOwner } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { claimedType, typeByContent } from "../files/file-kinds.ts";
import { isPhoto, LARGE_PHOTO, shrinkPhoto } from "../files/photo.ts";
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
  /**
   * A large photo that a person is asked about before it is sent: `may_shrink`, they may have it made smaller; `must_shrink`, it is
   * too large as it is.
   */
  readonly question: "may_shrink" | "must_shrink" | undefined;
  /** How often it failed. */
  readonly failures: number;
  /** The file itself, where this page has it. */
  readonly blob: File | undefined;
}

/** Why a file was not taken, before anything was sent. */
export interface RefusedFile {
  readonly reason: "type" | "content" | "size" | "empty" | "count" | "other_file" | "photo";
  readonly name: string;
  readonly size: number;
}

/** What the controller needs of its host. */
export interface UploadsOptions {
  readonly client: () => Client | undefined;
  /** What to upload for: a draft, begun where there is none, or a case; rejects, or is undefined, when there is none. */
  readonly owner: () => Promise<UploadOwner | undefined>;
  /** Files of a material came, went, or were given their id. */
  readonly onChange: (materialCode: string) => void;
  /** A file is wholly there, failed, or waits for a connection. */
  readonly onSettled: (file: UploadedFile) => void;
}

type Entry = { -readonly [Name in keyof UploadedFile]: UploadedFile[Name] } & {
  /** The media type it is sent with, by its content. */
  type?: string;
  maxBytes?: number;
  handle?: UploadHandle;
};

const isUnderWay = ({ state }: UploadedFile): boolean =>
  state === "checking" || state === "waiting" || state === "uploading" || state === "offline";

const isSending = ({ handle }: Entry): boolean => handle?.state === "running" || handle?.state === "waiting";

/** How often a file has to fail until other ways to hand a material in are pointed out. */
const FAILURES = 2;

/** Sends files at once when they are attached, resumably, and knows how far each is. */
export class UploadController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: UploadsOptions;
  #entries: Entry[] = [];
  readonly #refused = new Map<string, readonly RefusedFile[]>();
  #next = 1;

  constructor(host: ReactiveControllerHost, options: UploadsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pauseAll();
  }

  hostConnected(): void {
    for (const { handle, state } of this.#entries) {
      if (handle?.state === "paused" && (state === "uploading" || state === "offline")) handle.resume();
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

  /** Files of a material that were not taken with the last choice. */
  refused(materialCode: string): readonly RefusedFile[] {
    return this.#refused.get(materialCode) ?? [];
  }

  /** Starts from what the platform has; what is under way is given up. */
  restore(draft: Draft | undefined): void {
    this.#pauseAll();
    this.#refused.clear();
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
            question: undefined,
            failures: 0,
            blob: undefined,
          },
        ];
      }),
    );
    this.#host.requestUpdate();
  }

  /** Whether a file of a material keeps failing. */
  failing(materialCode: string): boolean {
    return this.files(materialCode).some(({ state, failures }) => state === "failed" && failures >= FAILURES);
  }

  /** Attaches files; those that the material does not take are not sent, but said to be refused. */
  async add(material: Material, files: readonly File[]): Promise<void> {
    const refused: RefusedFile[] = [];
    this.#refuse(material.code, refused);
    const entered: Entry[] = [];
    for (const file of files) {
      const reason =
        file.size === 0 ? "empty" : this.files(material.code).length >= material.maxCount ? "count" : undefined;
      if (reason) refused.push({ reason, name: file.name, size: file.size });
      else entered.push(this.#enter(material, file));
    }
    for (const entry of entered) {
      const reason = await this.#look(material, entry);
      // Taken away, or given up with all others, while it was looked into.
      if (!this.#entries.includes(entry)) continue;
      if (reason) {
        refused.push({ reason, name: entry.name, size: entry.size });
        this.#entries = this.#entries.filter((each) => each !== entry);
      } else if (entry.question === undefined) void this.#begin(entry);
    }
    this.#host.requestUpdate();
    this.#options.onChange(material.code);
  }

  /** Makes a photo smaller and sends it. */
  async shrink(key: number): Promise<void> {
    const entry = this.#find(key);
    if (!entry?.blob) return;
    const { materialCode, name, size, question } = entry;
    this.#change(entry, { state: "checking", question: undefined });
    const smaller = await shrinkPhoto(entry.blob, entry.maxBytes ?? size);
    if (!this.#entries.includes(entry)) return;
    if (smaller) {
      Object.assign(entry, { blob: smaller, name: smaller.name, size: smaller.size, type: smaller.type });
    } else if (question === "must_shrink") {
      await this.remove(key);
      this.#refuse(materialCode, [{ reason: "photo", name, size }]);
      return;
    }
    void this.#begin(entry);
  }

  /** Sends a photo as it is. */
  keep(key: number): void {
    const entry = this.#find(key);
    if (entry?.question !== "may_shrink") return;
    this.#change(entry, { question: undefined });
    void this.#begin(entry);
  }

  /** Goes on with a file begun earlier, once the same one was chosen again; a photo also as it was before it was made smaller. */
  async choose({ code, maxBytes }: Material, key: number, file: File): Promise<void> {
    const entry = this.#find(key);
    if (!entry) return;
    const same = file.size === entry.size ? file : isPhoto(claimedType(file)) && (await shrinkPhoto(file, maxBytes));
    if (!same || same.size !== entry.size) {
      this.#refuse(code, [{ reason: "other_file", name: file.name, size: file.size }]);
      return;
    }
    this.#refuse(code, []);
    Object.assign(entry, { blob: same, type: claimedType(same), wanting: false } satisfies Partial<Entry>);
    void this.#begin(entry);
  }

  pause(key: number): void {
    const entry = this.#find(key);
    entry?.handle?.pause();
    this.#change(entry, { state: "paused" });
  }

  /** Goes on after a pause or a failure, and at once while there is no connection. */
  resume(key: number): void {
    const entry = this.#find(key);
    if (!entry?.handle) {
      if (entry?.blob) void this.#begin(entry);
      return;
    }
    const { handle } = entry;
    const followed = handle.state === "waiting";
    handle.resume();
    this.#change(entry, { state: "uploading", error: undefined });
    if (!followed) this.#follow(entry, handle);
  }

  /** There is a draft now: begins what could not without a connection. */
  begin(): void {
    for (const entry of this.#entries) if (entry.state === "offline" && !entry.handle) void this.#begin(entry);
  }

  /** Takes a file away, at the platform too. */
  async remove(key: number): Promise<void> {
    const entry = this.#find(key);
    if (!entry) return;
    this.#entries = this.#entries.filter((each) => each !== entry);
    this.#host.requestUpdate();
    this.#options.onChange(entry.materialCode);
    try {
      if (entry.handle && entry.state !== "done") await entry.handle.abort();
      else if (entry.uploadId) await this.#options.client()?.uploads.delete(entry.uploadId);
    } catch {
      // Nothing names it any more; what nobody names the platform clears away.
    }
  }

  #pauseAll(): void {
    for (const entry of this.#entries) if (isSending(entry)) entry.handle?.pause();
  }

  #find(key: number): Entry | undefined {
    return this.#entries.find((entry) => entry.key === key);
  }

  #refuse(materialCode: string, files: readonly RefusedFile[]): void {
    this.#refused.set(materialCode, files);
    this.#host.requestUpdate();
  }

  #enter({ code: materialCode, maxBytes }: Material, file: File): Entry {
    const entry: Entry = {
      key: this.#next++,
      materialCode,
      name: file.name,
      size: file.size,
      state: "checking",
      progress: 0,
      uploadId: undefined,
      error: undefined,
      wanting: false,
      question: undefined,
      failures: 0,
      blob: file,
      maxBytes,
    };
    this.#entries = [...this.#entries, entry];
    this.#host.requestUpdate();
    return entry;
  }

  /** Looks into a file before it is sent; gives why it is not taken. */
  async #look({ accept, maxBytes }: Material, entry: Entry): Promise<RefusedFile["reason"] | undefined> {
    const { blob } = entry;
    if (!blob) return undefined;
    const type = await typeByContent(blob, accept).catch(() => undefined);
    if (type === undefined) return accept.includes(claimedType(blob)) ? "content" : "type";
    const shrinks = isPhoto(type) && accept.includes("image/jpeg");
    if (blob.size > maxBytes && !shrinks) return "size";
    const question =
      blob.size > maxBytes ? "must_shrink" : shrinks && blob.size > LARGE_PHOTO ? "may_shrink" : undefined;
    this.#change(entry, { type, question, ...(question && { state: "held" }) });
    return undefined;
  }

  async #begin(entry: Entry): Promise<void> {
    const { blob, materialCode } = entry;
    if (!blob) return;
    this.#change(entry, { state: "waiting", error: undefined });
    let owner: UploadOwner | undefined;
    let error: unknown;
    try {
      owner = await this.#options.owner();
    } catch (thrown) {
      error = thrown;
    }
    const client = this.#options.client();
    // Taken away while a draft was being begun.
    if (!this.#entries.includes(entry)) return;
    if (!owner || !client) {
      if (isYichuangError(error) && error.kind === "network") this.#wait(entry);
      else this.#change(entry, { state: "failed", error });
      return;
    }
    const handle = client.uploads.start(blob, {
      ...owner,
      materialCode,
      mediaType: entry.type ?? claimedType(blob),
      uploadId: entry.uploadId,
      onProgress: ({ sent, total }) => this.#progress(entry, handle, sent / total),
      onState: (state) => (state === "waiting" ? this.#wait(entry) : this.#change(entry, { state: "uploading" })),
    });
    entry.handle = handle;
    this.#change(entry, { state: "uploading" });
    this.#follow(entry, handle);
  }

  #progress(entry: Entry, handle: UploadHandle | undefined, progress: number): void {
    this.#change(entry, { progress });
    this.#name(entry, handle?.id);
  }

  // From now on a draft can name it, so that another page can go on with it.
  #name(entry: Entry, id: string | undefined): void {
    if (id === undefined || entry.uploadId === id || !this.#entries.includes(entry)) return;
    this.#change(entry, { uploadId: id });
    this.#options.onChange(entry.materialCode);
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
        this.#change(entry, { state: "failed", error, failures: entry.failures + 1 });
        this.#settled(entry);
      },
    );
  }

  #wait(entry: Entry): void {
    this.#change(entry, { state: "offline" });
    this.#settled(entry);
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
