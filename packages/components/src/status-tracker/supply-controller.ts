import type { Case, CorrectionAnswer, MaterialEntry, UploadHandle } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";
import { claimedType } from "../files/file-kinds.ts";
import { getAt } from "../form/index.ts";
import type { FileState } from "../parts/file-row.ts";
import type { SupplyItem, SupplyKind } from "./supply-items.ts";
import { controlOf, itemsOf, valueOf } from "./supply-items.ts";
import type { TrackedCase } from "./tracked-case.ts";

/** Why something cannot be sent yet; a message key of the tracker with its parameters. */
export interface SupplyProblem {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A file to be handed in. */
export interface SupplyFile {
  readonly file: File;
  readonly state: FileState;
  /** Share that has arrived, 0 to 1. */
  readonly progress: number;
  readonly uploadId?: string;
  readonly error?: unknown;
}

/** Collects and sends what a correction notice or a promise asks for; only that. */
export class SupplyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #values = new Map<string, string>();
  readonly #files = new Map<string, SupplyFile[]>();
  readonly #handles = new Map<File, UploadHandle>();
  #tracked: TrackedCase | undefined;
  #kind: SupplyKind = "correction";
  #items: readonly SupplyItem[] = [];
  #problems = new Map<string, SupplyProblem>();
  #error: unknown;
  #unnamed: unknown;
  #sending: symbol | undefined;
  #filling: TrackedCase | undefined;
  readonly #key = new IdempotencyKey();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get kind(): SupplyKind {
    return this.#kind;
  }

  get items(): readonly SupplyItem[] {
    return this.#items;
  }

  /** What went wrong with sending it. */
  get error(): unknown {
    return this.#error;
  }

  /** Why fields and materials cannot be called by their names; `name` tries again. */
  get unnamed(): unknown {
    return this.#unnamed;
  }

  /** Whether what was given is still on its way into the fields: nobody is to type into one that then changes under them. */
  get filling(): boolean {
    return this.#filling !== undefined;
  }

  /** Whether it is being sent. */
  get busy(): boolean {
    return this.#sending !== undefined;
  }

  /** Begins with a case; what was entered before is kept while the notice is the same. */
  async begin(tracked: TrackedCase): Promise<void> {
    const kind = tracked.case.allowedActions.includes("answer_correction") ? "correction" : "deferral";
    const same =
      this.#tracked?.case.caseNo === tracked.case.caseNo &&
      this.#kind === kind &&
      this.#tracked.case.correction?.noticeId === tracked.case.correction?.noticeId;
    if (!same) this.clear();
    this.#tracked = tracked;
    this.#kind = kind;
    this.#items = itemsOf(tracked, kind);
    void this.name();
    if (same || !this.#items.some(({ pointer }) => pointer !== undefined)) return;
    // What was given stands in the fields; without it they begin empty.
    this.#filling = tracked;
    const application = await tracked.client.cases.application(tracked.case.caseNo).catch(() => undefined);
    if (this.#filling !== tracked) return;
    this.#filling = undefined;
    for (const { key, pointer } of this.#items) {
      const value = pointer === undefined ? undefined : getAt(application?.data, pointer);
      const simple = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      if (simple && !this.#values.has(key)) this.#values.set(key, String(value));
    }
    this.#host.requestUpdate();
  }

  /** Asks for the names that the case came without. */
  async name(): Promise<void> {
    const tracked = this.#tracked;
    if (!tracked) return;
    try {
      await this.#complete(tracked);
    } catch (error) {
      if (this.#tracked === tracked) this.#unnamed = error;
    }
    this.#host.requestUpdate();
  }

  value(key: string): string {
    return this.#values.get(key) ?? "";
  }

  files(key: string): readonly SupplyFile[] {
    return this.#files.get(key) ?? [];
  }

  problem(key: string): SupplyProblem | undefined {
    return this.#problems.get(key);
  }

  setValue(key: string, value: string): void {
    this.#values.set(key, value);
    if (value.trim() !== "") this.#problems.delete(key);
    this.#host.requestUpdate();
  }

  /** Sends files of a material at once, after a first look at type and size. */
  addFiles(item: SupplyItem, files: readonly File[]): void {
    this.#problems.delete(item.key);
    const { accept, maxBytes = Infinity, maxCount = Infinity } = item.material ?? {};
    for (const file of files) {
      const problem = this.#problemOf(item, file, { accept, maxBytes, maxCount });
      if (problem) this.#problems.set(item.key, problem);
      else this.#start(item, file);
    }
    this.#host.requestUpdate();
  }

  /** Takes a file out again, on the platform as well. */
  removeFile(item: SupplyItem, file: File): void {
    this.#files.set(
      item.key,
      this.files(item.key).filter((entry) => entry.file !== file),
    );
    // It is gone from the answer either way; a rest on the platform is swept by it.
    void this.#handles
      .get(file)
      ?.abort()
      .catch(() => undefined);
    this.#handles.delete(file);
    this.#host.requestUpdate();
  }

  /** Goes on with a file that did not get through. */
  retryFile(item: SupplyItem, file: File): void {
    const handle = this.#handles.get(file);
    if (!handle) return;
    const followed = handle.state === "waiting";
    handle.resume();
    this.#patch(item.key, file, { state: "uploading", error: undefined });
    if (!followed) this.#follow(item.key, file, handle);
  }

  /**
   * Sends the answer.
   * @returns the case as it is now; undefined when something is missing, it did not get through, or it was forgotten in the meantime
   */
  async submit(): Promise<Case | undefined> {
    const tracked = this.#tracked;
    if (!tracked || this.busy) return undefined;
    const sending = Symbol();
    this.#error = undefined;
    this.#sending = sending;
    this.#host.requestUpdate();
    try {
      await this.#complete(tracked);
      // Given up meanwhile, it is not to be sent with what another case asks for.
      if (this.#sending !== sending) return undefined;
      this.#validate();
      if (this.#problems.size > 0) return undefined;
      const answered = await this.#send(tracked);
      if (this.#sending !== sending) return undefined;
      this.#key.forget();
      return answered;
    } catch (error) {
      if (this.#sending !== sending) return undefined;
      this.#error = error;
      this.#placeProblems(error);
      return undefined;
    } finally {
      if (this.#sending === sending) this.#sending = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Forgets everything, also an answer that is on its way. */
  clear(): void {
    this.#pauseAll();
    this.#handles.clear();
    this.#values.clear();
    this.#files.clear();
    this.#problems.clear();
    this.#error = undefined;
    this.#sending = undefined;
    this.#unnamed = undefined;
    this.#filling = undefined;
    this.#tracked = undefined;
    this.#key.forget();
    this.#items = [];
  }

  hostDisconnected(): void {
    this.#pauseAll();
  }

  hostConnected(): void {
    for (const handle of this.#handles.values()) if (handle.state === "paused") handle.resume();
  }

  #pauseAll(): void {
    for (const handle of this.#handles.values()) {
      if (handle.state === "running" || handle.state === "waiting") handle.pause();
    }
  }

  /** Fields and materials that the case came without: what they are decides how they are asked for and sent. */
  async #complete({ client, case: { itemCode } }: TrackedCase): Promise<void> {
    const known = this.#tracked;
    if (!known) return;
    const lacks = (name: "pointer" | "materialCode"): boolean => this.#items.some((item) => item[name] !== undefined);
    const [form, guide] = await Promise.all([
      known.form ?? (lacks("pointer") ? client.items.form(itemCode) : undefined),
      known.guide ?? (lacks("materialCode") ? client.items.guide(itemCode) : undefined),
    ]);
    if (this.#tracked !== known) return;
    this.#tracked = { ...known, form, guide };
    this.#unnamed = undefined;
    this.#items = itemsOf(this.#tracked, this.#kind);
    this.#host.requestUpdate();
  }

  #problemOf(
    item: SupplyItem,
    file: File,
    limits: { readonly accept: readonly string[] | undefined; readonly maxBytes: number; readonly maxCount: number },
  ): SupplyProblem | undefined {
    const { accept, maxBytes, maxCount } = limits;
    if (file.size === 0) return { key: "statusTracker.supply.empty" };
    if (accept && !accept.includes(claimedType(file))) return { key: "statusTracker.supply.wrongType" };
    if (file.size > maxBytes) return { key: "statusTracker.supply.tooLarge" };
    if (this.files(item.key).length >= maxCount)
      return { key: "statusTracker.supply.tooMany", params: { count: maxCount } };
    return undefined;
  }

  #start(item: SupplyItem, file: File): void {
    const tracked = this.#tracked;
    if (!tracked || item.materialCode === undefined) return;
    this.#files.set(item.key, [...this.files(item.key), { file, state: "uploading", progress: 0 }]);
    const handle = tracked.client.uploads.start(file, {
      mediaType: claimedType(file),
      caseNo: tracked.case.caseNo,
      materialCode: item.materialCode,
      onProgress: ({ sent, total }) => this.#patch(item.key, file, { progress: total > 0 ? sent / total : 0 }),
      onState: (state) => this.#patch(item.key, file, { state: state === "waiting" ? "offline" : "uploading" }),
    });
    this.#handles.set(file, handle);
    this.#follow(item.key, file, handle);
  }

  #follow(key: string, file: File, handle: UploadHandle): void {
    handle.done.then(
      ({ id }) => this.#patch(key, file, { state: "done", progress: 1, uploadId: id }),
      (error: unknown) => this.#patch(key, file, { state: "failed", error }),
    );
  }

  #patch(key: string, file: File, change: Partial<Omit<SupplyFile, "file">>): void {
    this.#files.set(
      key,
      this.files(key).map((entry) => (entry.file === file ? { ...entry, ...change } : entry)),
    );
    if (change.state === "done") this.#problems.delete(key);
    this.#host.requestUpdate();
  }

  #validate(): void {
    this.#problems = new Map();
    for (const item of this.#items) {
      const problem = item.materialCode === undefined ? this.#fieldProblem(item) : this.#fileProblem(item);
      if (problem) this.#problems.set(item.key, { key: problem });
    }
  }

  #fieldProblem({ key, pointer, field }: SupplyItem): string | undefined {
    const control = controlOf(field);
    if (pointer === undefined || control === "window") return undefined;
    const value = this.value(key).trim();
    if (value === "") return "statusTracker.supply.fieldMissing";
    return control === "number" && !Number.isFinite(Number(value)) ? "statusTracker.supply.fieldNumber" : undefined;
  }

  #fileProblem({ key }: SupplyItem): string | undefined {
    const files = this.files(key);
    // What was promised may come one after the other.
    const others = this.#kind === "deferral" && this.#items.some((item) => this.files(item.key).length > 0);
    if (files.length === 0) return others ? undefined : "statusTracker.supply.fileMissing";
    if (files.some(({ state }) => state === "failed")) return "statusTracker.supply.fileFailed";
    return files.every(({ state }) => state === "done") ? undefined : "statusTracker.supply.fileRunning";
  }

  #materials(): MaterialEntry[] {
    return this.#items.flatMap(({ key, materialCode }) => {
      const uploadIds = this.files(key).flatMap(({ uploadId }) => (uploadId === undefined ? [] : [uploadId]));
      return materialCode === undefined || uploadIds.length === 0 ? [] : [{ materialCode, means: "upload", uploadIds }];
    });
  }

  #data(): Record<string, unknown> {
    const entries = this.#items.flatMap(({ key, pointer, field, materialCode }) => {
      if (pointer === undefined || materialCode !== undefined || controlOf(field) === "window") return [];
      return [[pointer, valueOf(field, this.value(key).trim())] as const];
    });
    return Object.fromEntries(entries);
  }

  #send({ client, case: { caseNo } }: TrackedCase): PromiseLike<Case> {
    const materials = this.#materials();
    const data = this.#data();
    const answer: CorrectionAnswer = Object.keys(data).length > 0 ? { data, materials } : { materials };
    const idempotencyKey = this.#key.for(caseNo, this.#kind, answer);
    if (this.#kind === "deferral") return client.cases.supplement(caseNo, { materials }, { idempotencyKey });
    return client.cases.answerCorrection(caseNo, answer, { idempotencyKey });
  }

  // The platform names fields of the form below /data; the same place is marked here.
  #placeProblems(error: unknown): void {
    const errors = (isYichuangError(error) && error.problem?.errors) || [];
    for (const { pointer, params } of errors) {
      const item = this.#items.find(
        (each) =>
          (each.pointer !== undefined &&
            (pointer === `/data${each.pointer}` || pointer.startsWith(`/data${each.pointer}/`))) ||
          (each.materialCode !== undefined && each.materialCode === params?.materialCode),
      );
      if (item) this.#problems.set(item.key, { key: "statusTracker.supply.fieldInvalid" });
    }
  }
}
