import type {
  Answers,
  CaseReturn,
  Channel,
  Client,
  Draft,
  DraftInput,
  Principal,
  ProblemError,
  Receipt,
  SigningState,
  Versioned,
} from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { YichuangElement } from "../base/yichuang-element.ts";
import type { LocalizeController } from "../controllers/localize-controller.ts";
import type { DivisionChoice, ElementRenderer, FieldError } from "../form/index.ts";
import { FormController, getAt } from "../form/index.ts";
import type { KeptStore } from "../storage/kept-store.ts";
import type { UploadedFile } from "../uploads/upload-controller.ts";
import { UploadController } from "../uploads/upload-controller.ts";
import { DraftController } from "./draft-controller.ts";
import { answersTo, fromDraft, mergeOver, prefillOf, toDraftInput, unkeptPart, withValues } from "./intake-data.ts";
import { toFieldError } from "./intake-formats.ts";
import { KeptController } from "./kept-controller.ts";
import { deliveryDefaults } from "./delivery.ts";
import { applicantKinds, composeIntake } from "./intake-steps.ts";
import type { Loaded } from "./load-intake.ts";
import { ownerOf } from "./load-intake.ts";
import { Materials } from "./materials.ts";
import { OnFileController } from "./on-file-controller.ts";
import { SigningController } from "./signing-controller.ts";
import type { StepMeta } from "./ui-elements.ts";

/** What the intake needs of its element. */
export interface IntakeOptions {
  readonly localize: LocalizeController;
  readonly client: () => Client | undefined;
  readonly channel: () => Channel | undefined;
  /** Where the browser may keep what the platform has not got. */
  readonly store: () => KeptStore;
  /** Name of the step in sight, kept in the draft. */
  readonly step: () => string;
  readonly elements: Readonly<Record<string, ElementRenderer>>;
  readonly goToStep: (engineStep: number) => void;
  readonly onSaved: (draft: Versioned<Draft>, at: Date) => void;
  /** Another page or device saved a newer version, and nothing here is unsaved. */
  readonly onNewer: (draft: Versioned<Draft>) => void;
  readonly onFile: (file: UploadedFile) => void;
  /** The signature, or a request for it, stands otherwise now. */
  readonly onSigning: (news: SigningState) => void;
}

/**
 * One application being filled in: its form, draft, uploads and materials, and how they hang together. Knows no steps in sight and
 * no templates.
 */
export class IntakeController {
  readonly form: FormController;
  readonly draft: DraftController;
  readonly kept: KeptController;
  readonly uploads: UploadController;
  readonly materials: Materials;
  readonly onFile: OnFileController;
  readonly signing: SigningController;
  readonly #options: IntakeOptions;
  readonly #host: YichuangElement;
  readonly #declared = new Set<string>();
  readonly #ticked = new Set<string>();
  #loaded: Loaded | undefined;
  #owner: string | undefined;
  #steps: readonly StepMeta[] = [];
  #prefilled: ReadonlySet<string> = new Set();
  #declarationsChecked = false;

  constructor(host: YichuangElement, options: IntakeOptions) {
    const { localize, client, channel } = options;
    const change = (): void => this.#change();
    this.#host = host;
    this.#options = options;
    this.form = new FormController(host, {
      words: localize,
      heading: (...content) => host.heading(...content),
      elements: options.elements,
      goToStep: options.goToStep,
      services: { divisions: (parent) => this.#divisions(parent) },
      onChange: ({ data }) => data && change(),
    });
    this.draft = new DraftController(host, {
      client,
      channel,
      itemCode: () => this.#loaded?.guide.item.code ?? "",
      content: (final) => this.#content(final),
      unkept: () => unkeptPart(this.form.state?.data, this.me?.applicant),
      safe: () => this.kept.where === "device",
      onSaved: (draft, at) => {
        if (this.draft.unkept === undefined) this.kept.clear();
        this.uploads.begin();
        options.onSaved(draft, at);
      },
      onNewer: options.onNewer,
      onLost: () => {
        this.uploads.restore(undefined);
        this.materials.restore(undefined);
      },
    });
    this.kept = new KeptController(host, {
      store: options.store,
      itemCode: () => this.#loaded?.guide.item.code,
      unsaved: () => this.draft.unsaved,
      content: () => ({
        owner: this.#owner,
        etag: this.draft.draft?.etag,
        data: this.form.state?.data,
        materials: this.materials.entries(false),
        committed: this.materials.committed,
        declared: [...this.#declared],
        ticked: [...this.#ticked],
        step: this.#options.step(),
      }),
    });
    this.uploads = new UploadController(host, {
      client,
      owner: async () => {
        if (!this.draft.draft) await this.draft.flush();
        const { draft, error } = this.draft;
        if (!draft && error !== undefined) throw error as Error;
        return draft && { draftId: draft.id };
      },
      onChange: (code) => this.materials.touch(code),
      onSettled: options.onFile,
    });
    this.onFile = new OnFileController(host, {
      client,
      itemCode: () => this.#loaded?.guide.item.code ?? "",
      certificate: () => toDraftInput(this.form.state?.data).applicant?.certificate,
      onChange: change,
    });
    this.materials = new Materials({
      uploads: this.uploads,
      channel,
      onFile: () => this.onFile.documents,
      input: () => {
        const { answers = {}, data = {} } = (this.form.state?.submission ?? {}) as {
          answers?: unknown;
          data?: unknown;
        };
        return { answers, data };
      },
      promise: ({ name, deferral }) =>
        deferral
          ? localize.textByKey("intake.promise.due", { material: name.text, duration: localize.duration(deferral) })
          : localize.textByKey("intake.promise", { material: name.text }),
      onChange: change,
    });
    this.signing = new SigningController(host, {
      words: localize,
      client,
      draft: this.draft,
      need: () => this.#loaded?.form.signature ?? "none",
      whole: () => this.#checkContent(),
      onNews: options.onSigning,
    });
  }

  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** Who is signed in and may apply. */
  get me(): Principal | undefined {
    return this.#loaded?.me;
  }

  /** Whose the draft in hand is. */
  get owner(): string | undefined {
    return this.#owner;
  }

  /** Why the case was returned, until it is submitted again. */
  get returned(): CaseReturn | undefined {
    return this.#loaded?.returned;
  }

  /** What is known of the engine's steps, at their own places. */
  get steps(): readonly StepMeta[] {
    return this.#steps;
  }

  /**
   * Takes what was loaded. What was typed stays when only the language changed or somebody signed in, and goes when the person is
   * another one.
   */
  accept(loaded: Loaded, elder: boolean): void {
    const owner = ownerOf(loaded.me);
    const sameItem = this.#loaded?.guide.item.code === loaded.guide.item.code;
    const keeps = sameItem && (this.#owner === undefined || this.#owner === owner);
    const typed = keeps ? this.form.state?.data : undefined;
    const inHand = keeps && this.draft.draft !== undefined && this.draft.draft.id === loaded.draft?.id;
    const kept = keeps ? undefined : loaded.kept;
    this.#loaded = loaded;
    this.#owner = owner;
    this.materials.setGuide(loaded.guide.materials);
    this.materials.commitment.setOffer(loaded.guide.commitment);
    if (!inHand) this.onFile.reset(loaded.onFile);
    const unsaved = keeps && this.draft.unsaved;
    if (!inHand) {
      this.draft.adopt(loaded.draft);
      this.uploads.restore(loaded.draft);
      this.materials.restore(kept?.materials ?? loaded.draft?.materials, loaded.returned?.reasons);
      this.materials.commitment.restore(kept?.committed ?? loaded.draft?.commitment);
      this.#declared.clear();
      for (const id of kept?.declared ?? loaded.draft?.declarations ?? []) this.#declared.add(id);
      this.#declarationsChecked = false;
      this.#ticked.clear();
      for (const id of kept?.ticked ?? loaded.draft?.checkpoints?.map((each) => each.id) ?? []) this.#ticked.add(id);
      this.signing.reset();
    }
    this.draft.setSignedIn(loaded.me !== undefined);
    if (!inHand && (unsaved || kept)) this.draft.change();
    if (kept) this.kept.restored();
    // Saved elsewhere since it was kept here: a person decides.
    if (kept && loaded.draft && loaded.draft.etag !== kept.etag) this.draft.conflict();
    this.#compose(this.#start(loaded, typed ?? kept?.data), elder);
  }

  /** Takes answers that the guide's questions got elsewhere; those given here stay. */
  giveAnswers(answers: Answers): void {
    const { state } = this.form;
    const guide = this.#loaded?.guide;
    for (const [id, value] of Object.entries(guide ? answersTo(guide, answers) : {})) {
      if (state && state.value(`/answers/${id}`) === undefined) state.setValue(`/answers/${id}`, value);
    }
  }

  /** Takes another version of the draft; what was typed here is given up. */
  replaceDraft(draft: Versioned<Draft>, elder: boolean): Loaded | undefined {
    if (!this.#loaded) return undefined;
    this.kept.clear();
    const loaded = { ...this.#loaded, draft, resumed: false, kept: undefined };
    this.#loaded = undefined;
    this.accept(loaded, elder);
    return loaded;
  }

  /** Drops everything, for another item, a new draft or the next citizen. */
  forget(): void {
    this.#loaded = undefined;
    this.#owner = undefined;
    this.#steps = [];
    this.#prefilled = new Set();
    this.#declared.clear();
    this.#ticked.clear();
    this.draft.adopt(undefined);
    this.uploads.restore(undefined);
    this.materials.restore(undefined);
    this.onFile.reset([]);
    this.signing.reset();
    this.form.load({ schema: { type: "object" } });
  }

  /** Lays the steps out anew, for another mode; what was filled in stays. */
  recompose(elder: boolean): void {
    this.#compose(this.form.state?.data, elder);
  }

  /** Shows at the fields what the window found, where nothing was changed since; steps before `from` are done with. */
  markReturned(from: number): void {
    const { state } = this.form;
    const returned = this.returned;
    if (!state || !returned) return;
    const saved = this.#loaded?.draft?.data;
    const marks = returned.reasons.flatMap(({ pointer, reason }): FieldError[] => {
      if (pointer === undefined) return [];
      const place = `/data${pointer}`;
      const control = state.controls().find((each) => each.pointer === place);
      const same = JSON.stringify(state.value(place)) === JSON.stringify(getAt(saved, pointer));
      return control && control.step >= from && same
        ? [{ pointer: place, rule: "returned", params: {}, detail: reason }]
        : [];
    });
    state.serverErrors(marks);
  }

  declared(id: string): boolean {
    return this.#declared.has(id);
  }

  declare(id: string, confirmed: boolean): void {
    if (confirmed) this.#declared.add(id);
    else this.#declared.delete(id);
    this.#change();
  }

  /** Ids of the checkpoints 核查要点 that the clerk has ticked. */
  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  tick(id: string, holds: boolean): void {
    if (holds) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.#change();
  }

  /** Ids of declarations that are missing and asked for. */
  get undeclared(): readonly string[] {
    if (!this.#declarationsChecked) return [];
    return (this.#loaded?.form.declarations ?? []).map(({ id }) => id).filter((id) => !this.#declared.has(id));
  }

  /** Whether everything is sound as far as can be told here; what is not is shown from now on. */
  checkAll(): boolean {
    const signed = this.signing.check();
    return this.#checkContent() && signed;
  }

  #checkContent(): boolean {
    this.#declarationsChecked = true;
    this.materials.check();
    const errors = this.form.state?.validateAll() ?? [];
    this.#host.requestUpdate();
    return errors.length === 0 && this.materials.sound && this.undeclared.length === 0;
  }

  /**
   * Saves as it is to be submitted, and submits. Repeating it, after a lost answer too, gives the same case.
   * @throws YichuangError what keeps it from being submitted
   */
  async submit(client: Client): Promise<Receipt> {
    const saved = await this.draft.flush({ final: true });
    const { draft } = this.draft;
    // A draft that takes no edit may have been submitted by a try whose answer was lost: asking again tells.
    if (!draft || (!saved && this.draft.state !== "closed" && !isConflict(this.draft.error))) throw this.draft.error;
    const receipt = await client.drafts.submit(draft.id);
    this.draft.adopt({ ...draft, state: "submitted", caseNo: receipt.case.caseNo });
    this.kept.clear();
    return receipt;
  }

  /** Puts what the platform found at its fields and materials, or into the summary; false when it names nothing. */
  showErrors(error: unknown): boolean {
    const errors = isYichuangError(error) ? (error.problem?.errors ?? []) : [];
    if (errors.length === 0) return false;
    const rest = this.materials.serverErrors(errors, this.#content(true).materials ?? []);
    if (rest.some(isOfDeclarations)) this.#declarationsChecked = true;
    const unsigned = rest.find(isOfSignature);
    if (unsigned) this.signing.serverError(unsigned.rule);
    // Those that no field stands for are said too: the form's summary has a sentence for them.
    const own = rest.filter((each) => !isOfSignature(each) && !(this.undeclared.length > 0 && isOfDeclarations(each)));
    this.form.state?.serverErrors(own.map(toFieldError));
    this.#host.requestUpdate();
    return true;
  }

  #change(): void {
    this.draft.change();
    this.kept.change();
    this.#host.requestUpdate();
  }

  async #divisions(parent: string | undefined): Promise<readonly DivisionChoice[]> {
    const client = this.#options.client();
    if (!client) throw new Error("No client");
    const { locale } = this.#options.localize;
    const query = parent === undefined ? {} : { parent };
    const [divisions, official] = await Promise.all([
      client.divisions.list(query, { locale }),
      client.divisions.list(query, { locale: "zh-CN" }),
    ]);
    const officialNames = new Map(official.map(({ code, name }) => [code, name.text]));
    return divisions.map(({ code, name: { text }, hasChildren }) => ({
      code,
      name: text,
      officialName: officialNames.get(code),
      hasChildren,
    }));
  }

  #content(final: boolean): DraftInput {
    const { state } = this.form;
    const version = this.#loaded?.form.version;
    return {
      ...toDraftInput(final ? state?.submission : state?.data),
      materials: this.materials.entries(final),
      declarations: [...this.#declared],
      // A promise of an older guide is taken back too.
      ...((this.materials.commitment.offer || this.draft.draft?.commitment) && {
        commitment: this.materials.committed,
      }),
      // Nobody but staff knows any.
      ...(this.me?.staff && { checkpoints: [...this.#ticked] }),
      ...(version !== undefined && { formVersion: version }),
      step: this.#options.step().slice(0, 60),
    };
  }

  /** Data to start from: what was typed, over the draft, over what is known of who is signed in. */
  #start({ draft, answers, guide, form, me }: Loaded, typed: unknown): unknown {
    const applicant = me?.applicant;
    const kinds = applicantKinds(guide, me);
    const defaults = {
      answers: answersTo(guide, answers ?? {}),
      applicant: {
        ...(kinds.length === 1 && { kind: kinds[0] }),
        certificate: { type: "resident_id" },
        agent: { certificate: { type: "resident_id" } },
        ...applicant,
      },
      delivery: deliveryDefaults(form, guide),
    };
    const known = mergeOver(mergeOver(typed, fromDraft(draft)), defaults);
    const identity = applicant && {
      applicant: {
        kind: applicant.kind,
        name: applicant.name,
        certificate: applicant.certificate,
        ...(applicant.kind === "legal_person" &&
          applicant.representative && { representative: applicant.representative }),
      },
    };
    const data = mergeOver(identity, known);
    const untouched = Object.keys(draft?.data ?? {}).length === 0;
    const prefill = untouched ? prefillOf(form, me, data) : new Map<string, string>();
    if (prefill.size > 0 || !typed) this.#prefilled = new Set(prefill.keys());
    return withValues(data, prefill);
  }

  #compose(data: unknown, elder: boolean): void {
    if (!this.#loaded) return;
    const { guide, form, me } = this.#loaded;
    const words = (key: string, params?: Readonly<Record<string, string | number>>): string =>
      this.#options.localize.textByKey(key, params);
    const intake = composeIntake({ guide, form, me, words, elder, prefilled: this.#prefilled });
    this.#steps = intake.steps;
    this.form.load({ ...intake.definition, data });
    this.markReturned(0);
  }
}

const isOfDeclarations = ({ pointer }: ProblemError): boolean => pointer.startsWith("/declarations");

const isOfSignature = ({ pointer }: ProblemError): boolean => pointer === "/signature";

const isConflict = (error: unknown): boolean => isYichuangError(error) && error.kind === "conflict";
