import type { Case, CorrectionAnswer, MaterialEntry } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { FocusKeeper } from "../controllers/focus-keeper.ts";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";
import { getAt } from "../form/index.ts";
import type { UploadedFile } from "../uploads/upload-controller.ts";
import { UploadController } from "../uploads/upload-controller.ts";
import type { SupplyItem, SupplyKind } from "./supply-items.ts";
import { controlOf, itemsOf, valueOf } from "./supply-items.ts";
import type { TrackedCase } from "./tracked-case.ts";

/** Why something cannot be sent yet; the sentence for it is `statusTracker.supply.<problem>`. */
export type SupplyProblem =
  "fieldMissing" | "fieldNumber" | "fieldInvalid" | "fileMissing" | "fileUnfinished" | "fileRunning";

const kindOf = ({ case: { allowedActions } }: TrackedCase): SupplyKind =>
  allowedActions.includes("answer_correction") ? "correction" : "deferral";

/** Collects and sends what a correction notice or a promise asks for; only that. */
export class SupplyController {
  /** The files, by the codes of their materials. */
  readonly uploads: UploadController;
  readonly #host: ReactiveElement;
  readonly #values = new Map<string, string>();
  /** What it was last given. */
  #given: TrackedCase | undefined;
  /** The same with the names that it came without. */
  #tracked: TrackedCase | undefined;
  #kind: SupplyKind = "correction";
  #items: readonly SupplyItem[] = [];
  #problems = new Map<string, SupplyProblem>();
  #error: unknown;
  #unnamed: unknown;
  #sending: symbol | undefined;
  #filling: TrackedCase | undefined;
  readonly #key = new IdempotencyKey();

  /** @param onFile a file is wholly there, failed, or waits for a connection */
  constructor(host: ReactiveElement, onFile: (file: UploadedFile) => void) {
    this.#host = host;
    this.uploads = new UploadController(host, {
      client: () => this.#tracked?.client,
      owner: () => Promise.resolve(this.#tracked && { caseNo: this.#tracked.case.caseNo }),
      onChange: (code) => this.#settle(code),
      onSettled: (file) => {
        this.#settle(file.materialCode);
        onFile(file);
      },
    });
    new FocusKeeper(host, ".supply__item");
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

  /** Whether the guide is known: a material without facts is then no longer in it. */
  get guided(): boolean {
    return this.#tracked?.guide !== undefined;
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
    const same = this.#isSame(tracked);
    if (!same) this.clear();
    this.#kind = kindOf(tracked);
    this.#take(tracked);
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

  /** Takes news of the case that it began with, which may be in another language by now; what was entered stays. */
  update(tracked: TrackedCase): void {
    if (tracked !== this.#given && this.#isSame(tracked)) this.#take(tracked);
  }

  /** Asks for the names that the case came without. */
  async name(): Promise<void> {
    const tracked = this.#tracked;
    if (!tracked) return;
    try {
      await this.#complete();
    } catch (error) {
      if (this.#tracked === tracked) this.#unnamed = error;
    }
    this.#host.requestUpdate();
  }

  value(key: string): string {
    return this.#values.get(key) ?? "";
  }

  problem(key: string): SupplyProblem | undefined {
    return this.#problems.get(key);
  }

  setValue(key: string, value: string): void {
    this.#values.set(key, value);
    if (value.trim() !== "") this.#problems.delete(key);
    this.#host.requestUpdate();
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
      await this.#complete();
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
    this.uploads.restore(undefined);
    this.#values.clear();
    this.#problems.clear();
    this.#error = undefined;
    this.#sending = undefined;
    this.#unnamed = undefined;
    this.#filling = undefined;
    this.#given = undefined;
    this.#tracked = undefined;
    this.#key.forget();
    this.#items = [];
  }

  #isSame(tracked: TrackedCase): boolean {
    const { caseNo, correction } = this.#given?.case ?? {};
    return (
      caseNo === tracked.case.caseNo &&
      correction?.noticeId === tracked.case.correction?.noticeId &&
      this.#kind === kindOf(tracked)
    );
  }

  #take(tracked: TrackedCase): void {
    const { form, guide } = this.#tracked ?? {};
    this.#given = tracked;
    this.#tracked = tracked;
    // What it comes without stays as it was known until it has been asked for.
    this.#items = itemsOf({ ...tracked, form: tracked.form ?? form, guide: tracked.guide ?? guide }, this.#kind);
    void this.name();
  }

  /** Fields and materials that the case came without: what they are decides how they are asked for and sent. */
  async #complete(): Promise<void> {
    const known = this.#tracked;
    if (!known) return;
    const { client, locale } = known;
    const { itemCode } = known.case;
    const lacks = (name: "pointer" | "materialCode"): boolean => this.#items.some((item) => item[name] !== undefined);
    const [form, guide] = await Promise.all([
      known.form ?? (lacks("pointer") ? client.items.form(itemCode, { locale }) : undefined),
      known.guide ?? (lacks("materialCode") ? client.items.guide(itemCode, {}, { locale }) : undefined),
    ]);
    // What came meanwhile may lack them too.
    if (this.#tracked !== known) return this.#complete();
    this.#tracked = { ...known, form, guide };
    this.#unnamed = undefined;
    this.#items = itemsOf(this.#tracked, this.#kind);
    this.#host.requestUpdate();
  }

  /** A material is another now: what was wrong with it no longer counts. */
  #settle(code: string): void {
    for (const { key, materialCode } of this.#items) if (materialCode === code) this.#problems.delete(key);
    this.#host.requestUpdate();
  }

  #validate(): void {
    this.#problems = new Map();
    for (const item of this.#items) {
      const problem = item.materialCode === undefined ? this.#fieldProblem(item) : this.#fileProblem(item);
      if (problem) this.#problems.set(item.key, problem);
    }
  }

  #fieldProblem({ key, pointer, field }: SupplyItem): SupplyProblem | undefined {
    const control = controlOf(field);
    if (pointer === undefined || control === "window") return undefined;
    const value = this.value(key).trim();
    if (value === "") return "fieldMissing";
    return control === "number" && !Number.isFinite(Number(value)) ? "fieldNumber" : undefined;
  }

  #fileProblem({ material }: SupplyItem): SupplyProblem | undefined {
    if (!material) return undefined;
    const { code } = material;
    if (this.uploads.stuck(code).length > 0) return "fileUnfinished";
    if (this.uploads.underWay(code).length > 0) return "fileRunning";
    // What was promised may come one after the other.
    const some = this.#kind === "deferral" && this.#items.some((item) => this.#filesOf(item).length > 0);
    return some || this.uploads.files(code).length > 0 ? undefined : "fileMissing";
  }

  #filesOf({ materialCode }: SupplyItem): readonly UploadedFile[] {
    return materialCode === undefined ? [] : this.uploads.files(materialCode);
  }

  #materials(): MaterialEntry[] {
    return this.#items.flatMap(({ materialCode }) => {
      if (materialCode === undefined) return [];
      const uploadIds = this.uploads.uploadIds(materialCode);
      return uploadIds.length > 0 ? [{ materialCode, means: "upload", uploadIds }] : [];
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
      if (item) this.#problems.set(item.key, "fieldInvalid");
    }
  }
}
