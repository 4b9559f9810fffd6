import { consume } from "@lit/context";
import type { Answers, Channel, Client, Draft, Versioned } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { addressOf, linksContext } from "../context/links.ts";
import type { Session } from "../context/session.ts";
import { sessionContext } from "../context/session.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { FocusKeeper } from "../controllers/focus-keeper.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { moveFocus } from "../controllers/move-focus.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { problemSlug } from "../i18n/describe-error.ts";
import { fromAnswersFragment, fromHaveFragment } from "../item/answers-fragment.ts";
import { isOnline } from "../item/item-words.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { copyText } from "../print/platform.ts";
import { TakeAwayController } from "../print/take-away-controller.ts";
import { IntakeController } from "./intake-controller.ts";
import {
  CaseSubmitEvent,
  CaseSubmittedEvent,
  DraftSavedEvent,
  IntakeStepEvent,
  NextCitizenEvent,
} from "./intake-form.events.ts";
import { messages } from "./intake-form.messages.ts";
import { intakeFormStyles } from "./intake-form.styles.ts";
import { renderFlow } from "./intake-form.views.ts";
import type { FlowContext } from "./intake-form.views.ts";
import { registerIntakeFormats } from "./intake-formats.ts";
import type { Loaded } from "./load-intake.ts";
import { loadIntake } from "./load-intake.ts";
import { keptStore } from "../storage/kept-store.ts";
import { settledInWords } from "../uploads/uploads.views.ts";
import { StepNavigator } from "./step-navigator.ts";
import type { CheckpointsContext } from "./steps/checkpoints.ts";
import { renderClosed, renderOffline } from "./steps/closed.ts";
import { renderIdentity, renderIdentityReview } from "./steps/identity.ts";
import type { MaterialsContext } from "./steps/materials.ts";
import { renderMaterials, renderMaterialsReview } from "./steps/materials.ts";
import { ownErrors } from "./steps/own-errors.ts";
import { renderNextCitizen } from "./steps/next-citizen.ts";
import type { ReceiptContext } from "./steps/receipt.ts";
import { renderReceipt } from "./steps/receipt.ts";
import type { SignatureContext } from "./steps/signature.ts";
import { SIGNATURE_ID } from "./steps/signature.ts";
import type { IntakeStep } from "./steps/step-list.ts";
import { SubmissionController } from "./submission-controller.ts";

/**
 * Applies for a service item: guiding questions, applicant, the item's own form, materials with upload, delivery, a check of all
 * answers with declarations, submission once, and the receipt. Keeps a draft on the platform as people type; goes on with their
 * open draft; shows why a window returned a case and submits it again under its number.
 *
 * @slot after - shown below the receipt, for example a link to do something else
 * @csspart steps - the list of steps
 * @csspart save-state - the line that says what is saved
 * @csspart step - the step in sight
 * @csspart materials - the list of materials
 * @csspart material - one material
 * @csspart declarations - what is declared before submitting
 * @csspart signature - the signature below the check
 * @csspart receipt - the receipt
 * @cssstate pending - nothing to show yet
 * @cssstate empty - the item cannot be applied for here
 * @cssstate failed - it could not be loaded
 * @cssstate ready - it can be filled in
 * @cssstate submitting - the application is on its way
 * @fires {IntakeStepEvent} yct-step - another step is shown
 * @fires {DraftSavedEvent} yct-saved - the platform has kept the draft
 * @fires {CaseSubmitEvent} yct-submit - the application is about to be submitted; cancelable
 * @fires {CaseSubmittedEvent} yct-submitted - the application was received and has its number
 * @fires {NextCitizenEvent} yct-next-citizen - at a window, everything was wiped for the next one
 * @fires {SignInEvent} yct-sign-in - the visitor wants to sign in; cancelable
 * @fires {NavigateEvent} yct-navigate - a link was followed; cancelable
 * @fires {ViewFailedEvent} yct-error - it could not be loaded
 */
export class IntakeFormElement extends YichuangElement {
  static override styles = intakeFormStyles;

  /** Code of the item to apply for. Not needed with `draft-id`. */
  @property({ attribute: "item-code" }) itemCode?: string | null | undefined;

  /** The draft to go on with; without it the applicant's open draft of the item, or a new one. */
  @property({ attribute: "draft-id" }) draftId?: string | null | undefined;

  /** How it is applied for: `web` unless given; `window` where staff take it at a counter. */
  @property() channel?: Channel | null | undefined;

  /**
   * Answers to the guiding questions that are known already, from the guide: option values by question id. Unless given, those in
   * the page's address (`#answers=…`, as the guide's link carries them) are taken, while the provider's `history` is not `none`.
   */
  @property({ attribute: false }) answers?: Answers | undefined;

  /**
   * Codes of the materials that somebody ticked in the guide as in hand. Unless given, those in the page's address (`#have=…`), as
   * with `answers`. They only remind: nothing is handed in by them.
   */
  @property({ attribute: false }) have?: readonly string[] | undefined;

  @consume({ context: clientContext, subscribe: true }) @state() protected client: Client | undefined;
  @consume({ context: linksContext, subscribe: true }) @state() protected links: LinkTemplates | undefined;
  @consume({ context: sessionContext, subscribe: true }) @state() protected session: Session | undefined;

  @state() private changing = false;
  @state() private copied: ReceiptContext["copied"];
  @state() private fresh = false;
  /** How many citizens went before at this window, on this page. */
  @state() private citizensBefore = 0;
  @state() private newer = false;
  @state() private nextAsked = false;
  @state() private resumedSeen = false;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #intake = new IntakeController(this, {
    localize: this.#localize,
    client: () => this.client,
    channel: () => this.#channel,
    store: () => keptStore(this.preferences?.storage ?? "none"),
    step: () => this.#steps.key,
    elements: {
      Materials: {
        render: () => renderMaterials(this.#materials),
        review: () => renderMaterialsReview(this.#materials),
      },
      SignedIn: {
        render: (): unknown => renderIdentity(this.#intake.me?.applicant, this.#localize),
        review: (): unknown => renderIdentityReview(this.#intake.me?.applicant, this.#localize),
      },
    },
    goToStep: (engine) => this.#steps.goToEngine(engine),
    onSaved: ({ id }, at) => this.dispatchEvent(new DraftSavedEvent(id, at)),
    onNewer: (draft) => {
      this.#show(draft);
      this.newer = true;
      this.#announcer.announce(this.#localize.text("intake.newer.title"));
    },
    onFile: (file) => this.#announcer.announce(settledInWords(file, this.#localize)),
    onSigning: (news) => {
      if (news === "pending") return;
      const words = news === "signed" ? "intake.signature.news.signed" : `intake.signature.${news}`;
      this.#announcer.announce(this.#localize.textByKey(words));
    },
  });
  readonly #steps: StepNavigator = new StepNavigator(this, {
    localize: this.#localize,
    intake: () => this.#intake,
    history: () => this.preferences?.history !== "none",
    open: () => this.#submission.receipt === undefined,
    onShown: (step, focus) => this.#handleShown(step, focus),
  });
  readonly #submission = new SubmissionController(this, {
    intake: this.#intake,
    client: () => this.client,
    onSubmit: (itemCode) => this.dispatchEvent(new CaseSubmitEvent(itemCode)),
    onSubmitted: (itemCode, caseNo) => {
      this.dispatchEvent(new CaseSubmittedEvent(itemCode, caseNo, [...this.#intake.ticked]));
      const { length } = this.#steps.list;
      this.dispatchEvent(new IntakeStepEvent("receipt", length, length));
    },
    onArrival: (arrival) =>
      this.#announcer.announce(this.#localize.text(arrival === "arrived" ? "intake.arrived" : "intake.underWay.wait")),
  });
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () =>
      this.client && (this.itemCode || this.draftId)
        ? [
            this.client,
            this.itemCode,
            this.draftId,
            this.channel,
            this.fresh,
            this.#localize.locale,
            this.citizensBefore,
          ]
        : undefined,
    task: ([client, itemCode, draftId, , fresh, locale], { signal }) =>
      loadIntake(
        client,
        {
          itemCode: itemCode || undefined,
          draftId: draftId || undefined,
          channel: this.#channel,
          fresh,
          inHand: this.#inHand,
          answers: this.#known,
          store: keptStore(this.preferences?.storage ?? "none"),
        },
        { signal, locale },
      ),
    isEmpty: ({ guide, me, draft }) =>
      !draft && (guide.item.state !== "in_use" || !(isOnline(guide.item) || me?.staff !== undefined)),
    keepOnChange: true,
  });
  readonly #takeAway = new TakeAwayController(this, { localize: this.#localize, announcer: this.#announcer });
  #accepted: Loaded | undefined;
  /** What was loaded for another item or draft, and is no longer to be shown. */
  #stale: Loaded | undefined;
  #elder = false;

  constructor() {
    super();
    new FocusKeeper(this, ".material");
    registerIntakeFormats();
  }

  /** Whether something was changed that the platform has not kept. */
  get unsaved(): boolean {
    return this.#intake.draft.unsaved && !this.#submission.receipt;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (["itemCode", "draftId"].some((name) => changed.get(name) !== undefined)) this.#restart();
    const loaded = this.#view.data === this.#stale ? undefined : this.#view.data;
    const elder = this.effectiveMode === "elder";
    if (loaded && loaded !== this.#accepted && !this.#submission.receipt) {
      const first = this.#accepted === undefined;
      this.#accepted = loaded;
      this.#stale = undefined;
      this.#elder = elder;
      this.#intake.accept(loaded, elder);
      const start =
        (loaded.returned && this.#steps.wanting) ??
        (loaded.draft && this.#steps.left) ??
        loaded.kept?.step ??
        loaded.draft?.step ??
        this.#steps.first;
      this.#steps.reset(first ? start : this.#steps.key);
    } else if (changed.has("answers") && this.answers && this.#accepted && !this.#submission.receipt) {
      const untouched = this.#steps.key === this.#steps.list[0]?.key;
      this.#intake.giveAnswers(this.answers);
      if (untouched) this.#steps.reset(this.#steps.first);
    } else if (elder !== this.#elder && this.#accepted) {
      this.#elder = elder;
      this.#intake.recompose(elder);
      this.#steps.reset(this.#steps.key);
    }
    if (this.#accepted && !this.#submission.receipt && this.#steps.current?.engine === undefined)
      this.#submission.watch();
  }

  protected override updated(): void {
    this.toggleState("submitting", this.#submission.running);
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.itemCode || this.draftId ? this.#renderView() : this.#renderNoItem()}
      <div class="after" ?hidden=${!this.#submission.receipt}><slot name="after"></slot></div>
      ${this.#announcer.render()}
    </div>`;
  }

  #renderView(): TemplateResult {
    const localize = this.#localize;
    return this.#view.render({
      pending: () => renderSkeleton({ localize, shape: "text", count: 5 }),
      empty: ({ guide }) => renderOffline(guide, localize, this.links),
      ready: (loaded) =>
        loaded === this.#stale ? renderSkeleton({ localize, shape: "text", count: 5 }) : this.#renderReady(loaded),
      failed: ({ description, render }) =>
        description.kind === "not_found"
          ? renderEmpty({
              icon: "search",
              title: localize.text("intake.notFound.title"),
              body: localize.text("intake.notFound.body"),
            })
          : render(),
    });
  }

  #renderNoItem(): TemplateResult {
    return renderEmpty({
      title: this.#localize.text("intake.noItem.title"),
      body: this.#localize.text("intake.noItem.body"),
    });
  }

  #renderReady(loaded: Loaded): unknown {
    const localize = this.#localize;
    const { links } = this;
    const { receipt } = this.#submission;
    const { guide } = loaded;
    const heading: FlowContext["heading"] = (...content) => this.heading(...content);
    if (receipt) {
      const { returned } = loaded;
      const context = { localize, heading, links, guide, receipt, again: returned !== undefined, copied: this.copied };
      const large = this.effectiveMode === "elder";
      return renderReceipt({
        ...context,
        large,
        takeAway: this.#takeAway,
        next: this.#renderNext(),
        onCopy: (...what) => void this.#copy(...what),
      });
    }
    if (this.#intake.draft.state === "closed")
      return html`${renderClosed(this.#intake.draft.draft?.caseNo, localize, heading, links)} ${this.#renderNext()}`;
    return renderFlow({
      localize,
      heading,
      intake: this.#intake,
      loaded,
      steps: this.#steps.list,
      current: this.#steps.key,
      compact: this.#width.value !== "wide" || this.effectiveMode === "elder",
      changing: this.changing,
      resumed: (loaded.resumed || loaded.kept !== undefined) && !this.resumedSeen,
      newer: this.newer,
      submission: this.#submission,
      checkpoints: this.#checkpoints,
      signature: this.#signature,
      next: this.#renderNext(),
      more: ownErrors(this.#intake, this.#steps.current, localize, this.#reach),
      onStep: (key) => this.#steps.go(key),
      onChange: (engine) => {
        this.changing = true;
        this.#steps.goToEngine(engine);
        void this.#focusTop(".step__title");
      },
      onNext: () => void this.#goOn(),
      onPrevious: this.#handlePrevious,
      onSubmit: () => void this.#submit(),
      onSignIn: this.#handleSignIn,
      onFresh: this.#handleFresh,
      onLatest: () => void this.#takeLatest(),
    });
  }

  #renderNext(): unknown {
    if (!this.#atWindow) return nothing;
    return renderNextCitizen({
      localize: this.#localize,
      asked: this.nextAsked,
      disabled: this.#submission.running,
      onNext: () => {
        const { draft } = this.#intake;
        const open =
          !this.#submission.receipt && draft.state !== "closed" && (draft.draft !== undefined || draft.unsaved);
        if (open) this.nextAsked = true;
        else this.#nextCitizen();
      },
      onStay: () => (this.nextAsked = false),
      onWipe: () => this.#nextCitizen(),
    });
  }

  /** Whether a clerk takes the application in for somebody else. */
  get #atWindow(): boolean {
    return this.#channel === "window" && this.#view.data?.me?.staff !== undefined;
  }

  get #checkpoints(): CheckpointsContext {
    return {
      localize: this.#localize,
      checkpoints: this.#atWindow ? (this.#intake.loaded?.guide.checkpoints ?? []) : [],
      ticked: this.#intake.ticked,
      onTick: (...ticked) => this.#intake.tick(...ticked),
    };
  }

  get #signature(): SignatureContext {
    const { signing, draft, me } = this.#intake;
    return {
      localize: this.#localize,
      heading: (...content) => this.heading(...content),
      signing,
      applicant: draft.draft?.applicant,
      byStaff: me?.staff !== undefined,
      address: (fragment) => addressOf(this.links, "sign", {}, fragment),
      onSign: (method) => void this.#sign(() => signing.sign(method)),
      onAsk: () => void this.#sign(() => signing.ask()),
    };
  }

  get #channel(): Channel | undefined {
    return this.channel ?? (this.#view.data?.me?.staff ? "window" : undefined);
  }

  // What the page's address carries is the first visitor's.
  get #known(): Answers | undefined {
    if (this.citizensBefore > 0 || this.answers || this.preferences?.history === "none") return this.answers;
    return fromAnswersFragment(location.hash);
  }

  get #have(): ReadonlySet<string> {
    if (this.have) return new Set(this.have);
    return this.citizensBefore > 0 || this.preferences?.history === "none"
      ? new Set()
      : fromHaveFragment(location.hash);
  }

  get #inHand(): { draft: NonNullable<Loaded["draft"]>; owner: string | undefined } | undefined {
    const { draft } = this.#intake.draft;
    return draft && !this.#submission.receipt ? { draft, owner: this.#intake.owner } : undefined;
  }

  get #materials(): MaterialsContext {
    const intake = this.#intake;
    return {
      ...this.#checkpoints,
      heading: (...content) => this.heading(...content),
      materials: intake.materials,
      uploads: intake.uploads,
      onFile: intake.onFile,
      signedIn: intake.me !== undefined,
      atWindow: this.#channel === "window",
      have: this.#have,
    };
  }

  readonly #handlePrevious = (): void => {
    this.changing = false;
    this.#steps.previous();
  };

  readonly #handleSignIn = (): void => {
    this.session?.requestSignIn(this);
  };

  readonly #handleFresh = (): void => {
    this.#intake.kept.clear();
    this.#restart();
    this.fresh = true;
  };

  readonly #handleShown = (step: IntakeStep, focus: boolean): void => {
    const { list } = this.#steps;
    this.#submission.leave();
    this.resumedSeen = true;
    this.newer = false;
    this.dispatchEvent(new IntakeStepEvent(step.key, list.indexOf(step), list.length));
    if (focus) void this.#focusTop(".step__title");
  };

  async #goOn(): Promise<void> {
    const { form, materials, draft } = this.#intake;
    const here = this.#steps.current;
    if (here?.engine === undefined) return;
    const errors = form.state?.validateStep(here.engine) ?? [];
    if (here.materials) materials.check();
    if (errors.length > 0 || (here.materials && !materials.sound)) {
      await form.focusErrors();
      return;
    }
    this.#intake.markReturned(here.engine + 1);
    if (this.changing) this.#steps.last();
    else this.#steps.next();
    this.changing = false;
    if (draft.unsaved || !draft.draft) void draft.flush();
  }

  async #takeLatest(): Promise<void> {
    const latest = await this.#intake.draft.takeLatest();
    if (latest) this.#show(latest);
  }

  /** Shows another version of the draft, on the step in sight. */
  #show(draft: Versioned<Draft>): void {
    const loaded = this.#intake.replaceDraft(draft, this.#elder);
    if (!loaded) return;
    this.#accepted = loaded;
    this.#view.setData(loaded);
    this.#steps.reset(this.#steps.key);
  }

  async #copy(what: "caseNo" | "secret", text: string, source: Element | null): Promise<void> {
    const refused = !(await copyText(text));
    this.copied = { what, refused };
    if (refused && source) getSelection()?.selectAllChildren(source);
    this.#announcer.announce(this.#localize.textByKey(refused ? "intake.receipt.copyFailed" : "intake.receipt.copied"));
  }

  async #sign(work: () => Promise<boolean>): Promise<void> {
    const whole = await work();
    if (!whole) await this.#intake.form.focusErrors();
    // The button that was pressed may have gone with what it led to.
    else if (!this.shadowRoot?.activeElement) await this.#focusTop(`#${SIGNATURE_ID}`);
  }

  /** Wipes all that is held of who stood here, and begins for the next one. */
  #nextCitizen(): void {
    const code = this.#intake.loaded?.guide.item.code;
    this.#intake.kept.clear();
    this.#restart();
    this.#stale = undefined;
    this.#view.clear();
    if (this.draftId) {
      this.itemCode = code;
      this.draftId = undefined;
    }
    this.answers = undefined;
    this.have = undefined;
    this.citizensBefore += 1;
    this.#announcer.announce(this.#localize.textByKey("intake.nextCitizen.done"));
    this.dispatchEvent(new NextCitizenEvent());
  }

  async #submit(): Promise<void> {
    const outcome = await this.#submission.submit();
    if (outcome === "held") return;
    if (outcome === "received") {
      await this.#focusTop("[data-focus]");
      return;
    }
    if (problemSlug(this.#submission.error) === "form-changed") void this.#view.reload();
    if (!(await this.#intake.form.focusErrors())) await this.#focusTop("[data-submit-error]");
  }

  readonly #reach = (id: string, onMaterials: boolean): void => {
    const place = onMaterials ? this.#steps.list.find((step) => step.materials) : undefined;
    if (place) this.#steps.go(place.key, false);
    void moveFocus(this, `#${CSS.escape(id)}`);
  };

  async #focusTop(selector: string): Promise<void> {
    const moved = await moveFocus(this, selector, { preventScroll: true });
    // The step list too, where it fits; a sticky header of the page is the page's business.
    if (moved && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
  }

  #restart(): void {
    this.#stale = this.#view.data;
    this.#accepted = undefined;
    this.#intake.forget();
    this.#submission.reset();
    this.#takeAway.reset();
    this.copied = undefined;
    this.fresh = this.changing = this.newer = this.nextAsked = this.resumedSeen = false;
    this.#steps.reset("");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-intake-form": IntakeFormElement;
  }

  interface HTMLElementEventMap {
    "yct-step": IntakeStepEvent;
    "yct-saved": DraftSavedEvent;
    "yct-submit": CaseSubmitEvent;
    "yct-submitted": CaseSubmittedEvent;
    "yct-next-citizen": NextCitizenEvent;
  }
}
