import type {
  Channel,
  Deficiency,
  Material,
  MaterialEntry,
  MaterialMeans,
  OnFileDocument,
  ProblemError,
} from "@yichuang/sdk";
import type { JsonSchema } from "../form/index.ts";
import { matches, SchemaError } from "../form/index.ts";
import type { CommitmentFault } from "./commitment.ts";
import { Commitment } from "./commitment.ts";
import type { UploadController, UploadedFile } from "../uploads/upload-controller.ts";

/** Why a material does not do; the sentence for it is `intake.material.error.<fault>`. */
export type MaterialFault = "required" | "unfinished" | "promise" | "count" | "deferrable" | "on_file" | "other";

/** What the list of materials depends on. */
export interface MaterialsOptions {
  readonly uploads: UploadController;
  /** What is shown and answered now, without answers in hidden fields. */
  readonly input: () => { readonly answers: unknown; readonly data: unknown };
  readonly channel: () => Channel | undefined;
  /** What is on file and spares materials. */
  readonly onFile: () => readonly OnFileDocument[];
  /** The words of a promise to bring a material later. */
  readonly promise: (material: Material) => string;
  readonly onChange: () => void;
}

/** Which materials apply, how each is to be supplied, and what is missing: without a DOM. */
export class Materials {
  /** The promise that may stand for some of them. */
  readonly commitment = new Commitment();
  readonly #options: MaterialsOptions;
  #all: readonly Material[] = [];
  #means = new Map<string, MaterialMeans>();
  #promised = new Set<string>();
  #server = new Map<string, MaterialFault>();
  #remarks: readonly Deficiency[] = [];
  #touched = new Set<string>();
  #checked = false;

  constructor(options: MaterialsOptions) {
    this.#options = options;
  }

  /** Starts from a guide's materials; how each is to be supplied is kept. */
  setGuide(materials: readonly Material[]): void {
    this.#all = materials;
  }

  /** Starts from the materials of a draft, or afresh. */
  restore(entries: readonly MaterialEntry[] = [], remarks: readonly Deficiency[] = []): void {
    this.#means = new Map(entries.map(({ materialCode, means }) => [materialCode, means]));
    this.#promised = new Set(
      entries.filter(({ means }) => means === "deferred").map(({ materialCode }) => materialCode),
    );
    this.#remarks = remarks;
    this.#server.clear();
    this.#touched.clear();
    this.#checked = false;
  }

  /** The materials that apply to what was answered so far. */
  get applicable(): readonly Material[] {
    const input = this.#options.input();
    return this.#all.filter(({ when }) => when === undefined || holds(when as JsonSchema, input));
  }

  /** Of those that apply, the ones that a promise may stand for. */
  get sparable(): readonly Material[] {
    const { offer } = this.commitment;
    return offer ? this.applicable.filter(({ code }) => offer.materialCodes.includes(code)) : [];
  }

  /** What is wrong with the promise and to be said now, where there is something to promise. */
  get commitmentFault(): CommitmentFault | undefined {
    return this.sparable.length > 0 ? this.commitment.fault : undefined;
  }

  /** Whether all that applies is in order, as far as it is to be said now. */
  get sound(): boolean {
    return this.faults().length === 0 && this.commitmentFault === undefined;
  }

  /** Whether a promise is made: confirmed, and for a material that applies. */
  get committed(): boolean {
    return this.commitment.confirmed && this.sparable.length > 0;
  }

  /** The document on file that may stand for a material, the one to be relied on most first. */
  onFile({ code }: Material): OnFileDocument | undefined {
    const fitting = this.#options.onFile().filter(({ materialCodes }) => materialCodes?.includes(code));
    return fitting.find(isSound) ?? fitting[0];
  }

  /** The ways a material may be supplied here, the usual one first. */
  ways(material: Material): readonly MaterialMeans[] {
    const { code, form, need } = material;
    const atWindow = this.#options.channel() === "window";
    const found = this.onFile(material);
    const sound = found !== undefined && isSound(found);
    // A way out where uploading does not work; once taken, it stays in sight.
    const bring = form === "either" && (this.#means.get(code) === "at_window" || this.#options.uploads.failing(code));
    return [
      ...(sound ? (["on_file"] as const) : []),
      ...(atWindow ? (["at_window"] as const) : []),
      ...(form === "paper" ? [] : (["upload"] as const)),
      // Away from a window one can only announce what exists on paper.
      ...(!atWindow && (form === "paper" || bring) ? (["at_window"] as const) : []),
      ...(found && !sound ? (["on_file"] as const) : []),
      ...(need === "deferrable" ? (["deferred"] as const) : []),
    ];
  }

  /** The way chosen, or the usual one. */
  means(material: Material): MaterialMeans {
    const chosen = this.#means.get(material.code);
    const ways = this.ways(material);
    return chosen && ways.includes(chosen) ? chosen : (ways[0] ?? "upload");
  }

  promised({ code }: Material): boolean {
    return this.#promised.has(code);
  }

  /** What the window said about a material when it returned the case. */
  remarks(code: string): readonly string[] {
    return this.#remarks.filter(({ materialCode }) => materialCode === code).map(({ reason }) => reason);
  }

  /** Materials that the window found wanting and that are still as they were. */
  get remarked(): readonly Material[] {
    return this.applicable.filter(({ code }) => this.remarks(code).length > 0 && !this.#touched.has(code));
  }

  choose({ code }: Material, means: MaterialMeans): void {
    this.#means.set(code, means);
    this.touch(code);
  }

  promise({ code }: Material, promised: boolean): void {
    if (promised) this.#promised.add(code);
    else this.#promised.delete(code);
    this.touch(code);
  }

  /** A promise is to stand for what it may stand for, or the proofs are to come. */
  commit(chosen: boolean): void {
    this.commitment.choose(chosen);
    for (const { code } of this.sparable) {
      this.#server.delete(code);
      this.#touched.add(code);
    }
    this.#options.onChange();
  }

  /** What is told and promised was read, and is promised. */
  confirmCommitment(confirmed: boolean): void {
    this.commitment.confirm(confirmed);
    this.#options.onChange();
  }

  /** Whether a promise stands for a material, so that nothing need come. */
  spared({ code }: Material): boolean {
    return this.commitment.spares(code);
  }

  /** A material is another now: what the platform found in it no longer counts. */
  touch(code: string): void {
    this.#server.delete(code);
    this.#touched.add(code);
    this.#options.onChange();
  }

  /** What is to be kept in the draft; `final`: only what applies and no promise stands for. */
  entries(final: boolean): MaterialEntry[] {
    const materials = final ? this.applicable.filter((material) => !this.spared(material)) : this.#all;
    return materials.flatMap((material) => this.#entry(material) ?? []);
  }

  /** From now on what is missing is said. */
  check(): void {
    this.#checked = true;
    this.#server.clear();
    this.commitment.check();
  }

  /** What is wrong with a material and to be said now. */
  fault(material: Material): MaterialFault | undefined {
    if (this.spared(material)) return undefined;
    return this.#server.get(material.code) ?? (this.#checked ? this.#faultOf(material) : undefined);
  }

  /** All that is wrong and to be said now, in the order of the list. */
  faults(): readonly { readonly material: Material; readonly fault: MaterialFault }[] {
    return this.applicable.flatMap((material) => {
      const fault = this.fault(material);
      return fault ? [{ material, fault }] : [];
    });
  }

  /** Files that belong to the application and are still on their way. */
  get underWay(): readonly UploadedFile[] {
    return this.#uploaded.flatMap(({ code }) => this.#options.uploads.underWay(code));
  }

  /** Whether a file of the application stands still before it has arrived. */
  get stuck(): boolean {
    return this.#uploaded.some(({ code }) => this.#options.uploads.stuck(code).length > 0);
  }

  /** Takes what the platform found, by the material each finding names, and of the promise; gives the rest. */
  serverErrors(errors: readonly ProblemError[], entries: readonly MaterialEntry[]): ProblemError[] {
    return this.commitment.serverErrors(errors).filter((error) => {
      const index = /^\/materials\/(\d+)/.exec(error.pointer)?.[1];
      const code = error.params?.["materialCode"] ?? (index && entries[Number(index)]?.materialCode);
      if (typeof code !== "string" || !error.pointer.startsWith("/materials")) return true;
      this.#server.set(code, faultOfRule(error.rule));
      return false;
    });
  }

  get #uploaded(): readonly Material[] {
    return this.applicable.filter((material) => !this.spared(material) && this.means(material) === "upload");
  }

  #entry(material: Material): MaterialEntry | undefined {
    const { code: materialCode, need } = material;
    const means = this.means(material);
    if (means === "upload") {
      const uploadIds = this.#options.uploads.uploadIds(materialCode);
      return uploadIds.length > 0 ? { materialCode, means, uploadIds } : undefined;
    }
    if (means === "deferred") {
      return this.promised(material) ? { materialCode, means, promise: this.#options.promise(material) } : undefined;
    }
    if (means === "on_file") {
      const found = this.onFile(material);
      return found && { materialCode, means, onFileId: found.id };
    }
    return need === "optional" && !this.#means.has(materialCode) ? undefined : { materialCode, means };
  }

  #faultOf(material: Material): MaterialFault | undefined {
    const means = this.means(material);
    if (means === "deferred") return this.promised(material) ? undefined : "promise";
    if (means !== "upload") return undefined;
    // One that is on its way does not keep a person here: it is waited for before the submission.
    if (this.#options.uploads.stuck(material.code).length > 0) return "unfinished";
    return material.need !== "optional" && this.#options.uploads.files(material.code).length === 0
      ? "required"
      : undefined;
  }
}

/** Good enough to be used without anybody looking at an original: levels A and B (国办函〔2016〕108号). */
const isSound = ({ trust }: OnFileDocument): boolean => trust === "issued" || trust === "verified";

function holds(when: JsonSchema, input: unknown): boolean {
  try {
    return matches(when, input);
  } catch (error) {
    // A condition that cannot be read hides nothing from people; the platform decides.
    if (error instanceof SchemaError) return true;
    throw error;
  }
}

function faultOfRule(rule: string): MaterialFault {
  const [, name] = rule.split(":");
  if (rule === "upload:complete") return "unfinished";
  if (name === "required" || name === "promise" || name === "count" || name === "deferrable") return name;
  if (name === "on-file") return "on_file";
  return "other";
}
