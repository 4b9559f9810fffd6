import { consume } from "@lit/context";
import type { Case, CaseEvent, CaseUpdate, Client, Locale } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, query, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext } from "../context/links.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { mayMoveFocus, moveFocus } from "../controllers/move-focus.ts";
import { leaveRest, restUntilNear } from "../controllers/rest-until-near.ts";
import { ViewController } from "../controllers/view-controller.ts";
import type { Failure } from "../controllers/view-options.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { describeError } from "../i18n/describe-error.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { settledInWords } from "../uploads/uploads.views.ts";
import { CaseActionController } from "./case-action-controller.ts";
import { CaseWatchController } from "./case-watch-controller.ts";
import { eventInWords, stateInWords } from "./case-words.ts";
import type { Deadline } from "./deadline-controller.ts";
import { DeadlineController } from "./deadline-controller.ts";
import { DeliveryController } from "./delivery-controller.ts";
import { renderDelivery, renderDeliveryChange, renderLicences } from "./delivery.views.ts";
import { DocumentsController } from "./documents-controller.ts";
import { renderDocuments, renderWithheld } from "./documents.views.ts";
import { renderFoot, renderOffline } from "./live.views.ts";
import { LookUpController } from "./look-up-controller.ts";
import { isLookUpFailure, renderLookUp } from "./look-up.views.ts";
import { renderNextAction, reviewLink } from "./next-action.views.ts";
import { renderCommitment, renderDecision, renderRefusal, renderReturned } from "./outcome.views.ts";
import { renderAbout, renderClock, renderHead, renderNumber, renderStages } from "./overview.views.ts";
import { renderParts } from "./parts.views.ts";
import { hasPaid, renderFees } from "./payment.views.ts";
import type { Sent } from "./sent.views.ts";
import { EVENT_OF, renderSent, sentInWords } from "./sent.views.ts";
import { CaseCorrectedEvent, CaseUpdatedEvent } from "./status-tracker.events.ts";
import { messages } from "./status-tracker.messages.ts";
import { statusTrackerStyles } from "./status-tracker.styles.ts";
import { SupplyController } from "./supply-controller.ts";
import { renderSupply } from "./supply.views.ts";
import { renderHistory } from "./timeline.views.ts";
import type { CaseReader, TrackedCase } from "./tracked-case.ts";
import { completeCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";
import { renderWithdrawal } from "./withdrawal.views.ts";

/** What a case is loaded by. */
type Asked = readonly [client: Client, caseNo: string | undefined, secret: string | undefined, locale: Locale];

/** What is being done in place. */
type Panel = "supply" | "withdrawal" | "delivery";

const OPENERS: Readonly<Record<Panel, string>> = {
  supply: "supply",
  withdrawal: "withdraw",
  delivery: "change-delivery",
};

/**
 * Follows one case: what happens next and who must act, where it stands, when it will be done and why, what happened, its
 * documents. Corrections are answered, an application is withdrawn, a result had another way and signed for in place, as far as the platform
 * allows. Without a case it asks for a case number and a look-up code.
 *
 * @csspart state - where the case stands, in words
 * @csspart next - the next action
 * @csspart steps - the four stages
 * @csspart parts - the items of a bundle
 * @csspart clock - both limits
 * @csspart timeline - what happened
 * @csspart fees - fees that were paid, waived, called off or given back
 * @csspart commitment - the promise that the case rests on
 * @csspart documents - the documents
 * @csspart about - facts of the case
 * @csspart look-up - the form to look a case up
 * @csspart correction - the form that answers a correction notice
 * @csspart delivery - how the result comes
 * @csspart delivery-change - the form that has it come another way
 * @csspart licence - the e-licence that the case ended with
 * @csspart withdrawal - the confirmation of a withdrawal
 * @cssstate pending - nothing to show yet
 * @cssstate empty - no case was named: the look-up form stands
 * @cssstate failed - the case could not be loaded
 * @cssstate ready - a case is in sight
 * @cssstate busy - a case is on its way
 * @fires {CaseUpdatedEvent} yct-updated - a case is in sight, or something has happened to it
 * @fires {CaseCorrectedEvent} yct-corrected - a correction was answered, or promised materials were sent
 * @fires {NavigateEvent} yct-navigate - a link was followed; cancelable
 * @fires {SignInEvent} yct-sign-in - a signed-in visitor is needed; cancelable
 * @fires {ViewFailedEvent} yct-error - the case could not be loaded
 */
export class StatusTrackerElement extends YichuangElement {
  static override styles = statusTrackerStyles;

  /** Number of the case to follow. Without it the look-up form stands. */
  @property({ attribute: "case-no" }) caseNo?: string | null | undefined;

  /** `counter` speaks of the applicant instead of to them, and names window and staff. Default: the applicant. */
  @property() audience?: "applicant" | "counter" | null | undefined;

  /** Look-up code of `case-no`, where the page has one (from a receipt's fragment, never from its query). No attribute: it is a secret. */
  @property({ attribute: false }) secret?: string | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @consume({ context: linksContext, subscribe: true })
  @state()
  protected links: LinkTemplates | undefined;

  @state() private panel: Panel | undefined;
  @state() private sent: Sent | undefined;

  @query("[data-panel]") private panelHead!: HTMLElement | null;

  // What it works with; one that rests has none of it yet.
  #localize!: LocalizeController<typeof messages>;
  #width!: WidthController;
  #announcer!: AnnouncerController;
  #deadline!: DeadlineController;
  #action!: CaseActionController;
  #files!: DocumentsController;
  #supply!: SupplyController;
  #delivery!: DeliveryController;
  #lookUp!: LookUpController;
  #watch!: CaseWatchController;
  #view!: ViewController<Asked, TrackedCase | undefined>;

  #begun = false;
  #taken: { readonly caseNo: string; readonly state: Case["state"]; readonly eventId: string | undefined } | undefined;
  #confirmed: CaseEvent["kind"] | undefined;
  #untold: Case | undefined;
  #serial = 0;
  #signingIn = false;

  // Of many, those far from what is in sight rest: they keep their place, and begin when they come near.
  override connectedCallback(): void {
    if (!this.#begun && restUntilNear(this, () => this.#come())) return;
    this.#come();
  }

  override disconnectedCallback(): void {
    leaveRest(this);
    super.disconnectedCallback();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    return !this.#begun || super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("caseNo") || changed.has("secret")) {
      this.#lookUp.clear(this.caseNo ?? "");
      this.#leaveCase();
    } else if (this.#view.data) {
      this.#supply.update(this.#view.data);
      this.#take(this.#view.data);
    }
  }

  protected override updated(): void {
    const untold = this.#untold;
    this.#untold = undefined;
    if (untold) this.dispatchEvent(new CaseUpdatedEvent(untold.caseNo, untold.state));
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    const asksFirst = this.#asksFirst();
    const context = this.#context();
    // Its place is kept while it loads, so that those below do not come near in the meantime.
    const coming = !asksFirst && this.#view.view === "pending";
    const ready = (tracked: TrackedCase | undefined, stale?: TemplateResult): unknown =>
      tracked ? this.#renderCase(tracked, context, stale) : nothing;
    return html`<div
      class=${coming ? "base base--coming" : "base"}
      data-width=${this.#width.value}
      lang=${localize.locale}
    >
      ${
        asksFirst
          ? html`<div class="view" data-view=${this.#view.view} aria-busy=${String(this.#view.busy)}>
              ${this.#renderLookUp(context, 0, this.#lookUp.asked ? this.#view.error : undefined)}
            </div>`
          : this.#view.render({
              pending: () => renderSkeleton({ localize, shape: "text", count: 5 }),
              failed: (failure) => this.#renderFailure(failure, context),
              ready,
              stale: ready,
            })
      }
      ${this.#announcer.render()}
    </div>`;
  }

  #renderLookUp(context: TrackerContext, depth: 0 | 1, error?: unknown): TemplateResult {
    return renderLookUp(context, {
      depth,
      error,
      terms: this.#lookUp.terms,
      problems: this.#lookUp.problems,
      busy: this.#lookUp.asked !== undefined && this.#view.busy,
      onInput: (change) => this.#lookUp.input(change),
      onEntered: () => this.#readLink(),
      onSubmit: () => this.#askFor(),
    });
  }

  #renderFailure(failure: Failure, context: TrackerContext): TemplateResult {
    const { kind } = failure.description;
    if (isLookUpFailure(failure.error)) return this.#renderLookUp(context, 0, failure.error);
    const receipt = kind === "unauthenticated" || kind === "not_found" || kind === "forbidden";
    return html`<div class="failure">
      ${this.heading(0, this.#localize.text("statusTracker.title"), "heading-medium")} ${failure.render()}
      ${receipt ? this.#renderLookUp(context, 1) : nothing}
    </div>`;
  }

  // Where it stands and what comes next is first; that it may be out of date is said below, and moves neither.
  #renderCase(tracked: TrackedCase, context: TrackerContext, stale?: TemplateResult): TemplateResult {
    const { news, updatedAt } = this.#watch;
    const live = { news, updatedAt, busy: this.#view.busy, onRefresh: () => this.#reload() };
    return html`<article class="case" aria-labelledby="title">
      ${renderHead(tracked, context)} ${this.sent ? renderSent(this.sent, tracked, context) : nothing}
      ${this.panel ? this.#renderPanel(tracked, context) : this.#renderNext(tracked, context)}
      ${stale ?? renderOffline(context, live)} ${context.width === "narrow" ? renderNumber(tracked, context) : nothing}
      ${renderStages(tracked, context)}
      <div class="columns">
        <div class="column">
          ${renderParts(tracked, context)} ${renderReturned(tracked, context)} ${renderRefusal(tracked, context)}
          ${renderDecision(tracked, context)} ${renderClock(tracked, context)} ${renderCommitment(tracked, context)}
          ${renderFees(tracked, context)} ${this.#renderResult(tracked, context)} ${renderHistory(tracked, context)}
        </div>
        <div class="column">
          ${this.#renderDocuments(tracked, context)} ${renderAbout(tracked, context)}
          ${this.#renderMore(tracked, context)}
        </div>
      </div>
      ${renderFoot(context, live)}
    </article>`;
  }

  #renderNext(tracked: TrackedCase, context: TrackerContext): TemplateResult {
    const { busy, error } = this.#action.of(tracked.case);
    return html`${renderNextAction(tracked, context, {
      onSupply: () => this.#openPanel("supply", tracked),
      onConfirmReceipt: () => void this.#confirmReceipt(tracked),
      onSignIn: this.#view.session && (() => this.#signIn()),
      confirming: busy,
      renderDeadline: (deadline: Deadline) => this.#deadline.render(deadline, tracked, context),
    })}
    ${error ? renderFailed({ localize: this.#localize, error }) : nothing}`;
  }

  #renderPanel(tracked: TrackedCase, context: TrackerContext): TemplateResult {
    const opener = this.panel && OPENERS[this.panel];
    const onCancel = (): void => {
      this.#leavePanel();
      void moveFocus(this, `[data-action="${opener}"]`);
    };
    if (this.panel === "delivery") {
      return renderDeliveryChange(tracked, context, this.#delivery, {
        onSubmit: () => void this.#changeDelivery(),
        onCancel,
        onRetry: () => void this.#retryDelivery(tracked),
      });
    }
    if (this.panel === "withdrawal") {
      return renderWithdrawal(context, {
        paid: hasPaid(tracked.case),
        act: this.#action.of(tracked.case),
        onReason: (reason) => this.#action.setReason(tracked.case, reason),
        onConfirm: () => void this.#withdraw(tracked),
        onCancel,
      });
    }
    return renderSupply(tracked, context, this.#supply, {
      onSubmit: () => void this.#send(),
      onCancel,
      renderDeadline: (deadline: Deadline) => this.#deadline.render(deadline, tracked, context),
    });
  }

  #renderResult(tracked: TrackedCase, context: TrackerContext): unknown {
    const change = this.panel === "delivery" ? undefined : () => this.#openPanel("delivery", tracked);
    return html`${renderDelivery(tracked, context, change)}
    ${renderLicences(tracked, context, (id) => this.#openDocument(id, tracked))}`;
  }

  #renderDocuments(tracked: TrackedCase, context: TrackerContext): TemplateResult {
    return tracked.secret === undefined
      ? renderDocuments(tracked, context, this.#files, () => this.#reload())
      : renderWithheld(context, this.#view.session && (() => this.#signIn()));
  }

  #renderMore(tracked: TrackedCase, context: TrackerContext): TemplateResult | typeof nothing {
    const buttons: unknown[] = [];
    const review = tracked.case.nextAction.kind === "review" ? undefined : reviewLink(tracked, context);
    if (review !== undefined) buttons.push(review);
    if (tracked.case.allowedActions.includes("withdraw") && this.panel !== "withdrawal") {
      buttons.push(
        renderButton({
          label: this.#localize.text("statusTracker.action.withdraw"),
          look: "quiet",
          onClick: () => this.#openPanel("withdrawal", tracked),
          action: "withdraw",
        }),
      );
    }
    if (this.#lookUp.asked) {
      buttons.push(
        renderButton({
          label: this.#localize.text("statusTracker.lookUp.other"),
          look: "quiet",
          icon: "search",
          onClick: () => this.#lookUpOther(),
          action: "look-up-other",
        }),
      );
    }
    return buttons.length > 0 ? html`<div class="more-actions">${renderActions(buttons)}</div>` : nothing;
  }

  #come(): void {
    if (!this.#begun) this.#begin();
    super.connectedCallback();
  }

  #begin(): void {
    this.#begun = true;
    this.#localize = new LocalizeController(this, messages);
    this.#width = new WidthController(this);
    this.#announcer = new AnnouncerController(this);
    this.#deadline = new DeadlineController(this, this.#announcer);
    this.#action = new CaseActionController(this);
    this.#files = new DocumentsController(this);
    this.#supply = new SupplyController(this, (file) => this.#announcer.announce(settledInWords(file, this.#localize)));
    this.#delivery = new DeliveryController(this, this.#localize, (...parts) => this.heading(...parts));
    this.#lookUp = new LookUpController(this);
    this.#watch = new CaseWatchController(this, {
      onUpdate: (update) => void this.#handleUpdate(update),
      onEnd: (error) => this.#handleEnd(error),
      // What could not be loaded without a connection is asked for again with one.
      onReconnect: () => {
        if (this.#view.error !== undefined) this.#reload();
      },
      onReturn: () => this.#reload(),
    });
    this.#view = new ViewController<Asked, TrackedCase | undefined>(this, {
      localize: this.#localize,
      args: () => {
        const { asked } = this.#lookUp;
        const { caseNo, secret } = asked ?? this;
        return this.client && [this.client, caseNo || undefined, secret || undefined, this.#localize.locale];
      },
      task: ([client, caseNo, secret, locale], { signal }) => this.#load(client, caseNo, secret, locale, signal),
      isEmpty: (tracked) => tracked === undefined,
      onTakenAway: () => this.#forgetPerson(),
    });
  }

  #reload(): void {
    void this.#view.reload();
  }

  // Until a look-up has found something its form stays, so that what was typed is neither lost nor flickers.
  #asksFirst(): boolean {
    if (this.#lookUp.asked) return !this.#view.data;
    return !this.caseNo;
  }

  #context(): TrackerContext {
    return {
      localize: this.#localize,
      links: this.links,
      width: this.#width.value,
      audience: this.audience === "counter" ? "counter" : "applicant",
      heading: (...parts) => this.heading(...parts),
    };
  }

  async #load(
    client: Client,
    caseNo: string | undefined,
    secret: string | undefined,
    locale: Locale,
    signal: AbortSignal,
  ): Promise<TrackedCase | undefined> {
    if (caseNo === undefined || !this.#lookUp.readerOf(client, caseNo, secret)) this.#watch.stop();
    if (caseNo === undefined) return undefined;
    const reader = await this.#lookUp.open(client, caseNo, secret, this.#view.session?.version, signal);
    this.#handleReader(reader);
    const update = await this.#watch.follow(reader.client, caseNo, locale, signal);
    // News of the watch before that is still being completed is older than this, and may be in another language.
    this.#serial++;
    return completeCase(reader, update, { signal, locale });
  }

  #signIn(): void {
    this.#signingIn = true;
    this.#view.session?.requestSignIn(this);
  }

  // Where the case is now their own the button that had the focus goes; where it is not, that is said.
  #handleReader({ secret, foreign }: CaseReader): void {
    if (secret !== undefined && this.#view.data?.secret === undefined) this.#forgetPerson();
    if (!this.#signingIn || (secret !== undefined && !foreign)) return;
    this.#signingIn = false;
    if (foreign) this.#announcer.announce(this.#localize.text("statusTracker.lookUp.foreign"));
    else void moveFocus(this, ".next");
  }

  async #handleUpdate(update: CaseUpdate): Promise<void> {
    const { reader } = this.#lookUp;
    const serial = ++this.#serial;
    if (!reader) return;
    const tracked = await completeCase(reader, update, { locale: this.#localize.locale });
    if (serial !== this.#serial || reader !== this.#lookUp.reader || !this.isConnected) return;
    this.#view.setData(tracked);
  }

  #handleEnd(error: unknown): void {
    // A ticket that has run out is asked for once more, by the code in hand.
    if (describeError(error, this.#localize).kind === "unauthenticated") this.#lookUp.forget();
    this.#reload();
  }

  // Takes note of each state of a case once: those who do not see the screen hear of it, and the page when it is in sight.
  #take({ case: current, events }: TrackedCase): void {
    const { caseNo, state } = current;
    const last = events[events.length - 1];
    const before = this.#taken?.caseNo === caseNo ? this.#taken : undefined;
    if (before?.state === state && before.eventId === last?.id) return;
    this.#taken = { caseNo, state, eventId: last?.id };
    this.#untold = current;
    const news = before && before.eventId !== last?.id ? last : undefined;
    if (news && before?.state !== state) this.#leaveSent(news);
    if (this.#tendPanel(current, news) || !news) return;
    const known = news.kind === this.#confirmed;
    if (known) this.#confirmed = undefined;
    else this.#announceNews(news, current);
  }

  // That something was sent is said until the case goes on from there.
  #leaveSent({ kind }: CaseEvent): void {
    if (!this.sent || kind === EVENT_OF[this.sent.kind]) return;
    if (this.renderRoot.querySelector(".sent:focus-within")) void moveFocus(this, ".next");
    this.sent = undefined;
  }

  #announceNews(event: CaseEvent, current: Case): void {
    this.#announcer.announce(
      this.#localize.text("statusTracker.announce", {
        event: eventInWords(event, this.#localize),
        state: stateInWords(current, this.#localize),
      }),
    );
  }

  // Closes what cannot be done any more. Word of what was sent may be lost or late; whether the case tells that it has arrived.
  #tendPanel(current: Case, news: CaseEvent | undefined): boolean {
    const { allowedActions } = current;
    if (this.panel === "supply") {
      const open = this.#supply.busy || this.#supply.error !== undefined;
      const arrived = open && news?.kind === EVENT_OF[this.#supply.kind];
      if (arrived) this.#handleSent(current);
      else if (!this.#maySupply(current)) this.#leavePanel();
      return arrived;
    }
    if (this.panel === "withdrawal" && !allowedActions.includes("withdraw")) this.#leavePanel();
    if (this.panel !== "delivery") return false;
    const arrived = this.#delivery.hasArrived(current);
    if (arrived) this.#handleDelivery(current);
    else if (!allowedActions.includes("change_delivery")) this.#leavePanel();
    return arrived;
  }

  #maySupply({ allowedActions }: Case): boolean {
    return allowedActions.includes("answer_correction") || allowedActions.includes("supplement_deferred");
  }

  #openPanel(panel: Panel, tracked: TrackedCase): void {
    this.panel = panel;
    this.#action.clearError(tracked.case);
    this.sent = undefined;
    if (panel === "supply") void this.#supply.begin(tracked);
    if (panel === "delivery") void this.#delivery.begin(tracked);
    void this.updateComplete.then(() => {
      this.panelHead?.focus();
      this.panelHead?.scrollIntoView({ block: "nearest" });
    });
  }

  #leavePanel(): void {
    this.panel = undefined;
    if (this.#view.data) this.#action.clearError(this.#view.data.case);
  }

  #leaveCase(): void {
    this.#signingIn = false;
    if (this.#view.data) this.#action.leave(this.#view.data.case);
    this.#putAway();
  }

  // Nothing that somebody began is kept for whoever comes next.
  #forgetPerson(): void {
    this.#action.clear();
    this.#putAway();
  }

  #putAway(): void {
    this.#leavePanel();
    this.sent = undefined;
    this.#confirmed = undefined;
    this.#files.clear();
    this.#supply.clear();
    this.#delivery.clear();
  }

  async #send(): Promise<void> {
    const answered = await this.#supply.submit();
    if (answered) {
      this.#confirmed = EVENT_OF[this.#supply.kind];
      this.#put(answered);
      this.#handleSent(answered);
      return;
    }
    await this.updateComplete;
    if (!mayMoveFocus(this)) return;
    const wrong = this.renderRoot.querySelector<HTMLElement>(".supply__item--wrong");
    // A material that takes no more files has no input: then the whole of it is where to look.
    if (wrong) (wrong.querySelector<HTMLElement>('[aria-invalid="true"]') ?? wrong).focus();
    else if (this.#supply.error !== undefined) this.panelHead?.focus();
  }

  #handleSent({ caseNo, updatedAt }: Case): void {
    const { kind } = this.#supply;
    this.#supply.clear();
    this.#leavePanel();
    this.sent = { kind, at: updatedAt };
    this.#announcer.announce(sentInWords(kind, this.#localize));
    void moveFocus(this, ".next");
    this.dispatchEvent(new CaseCorrectedEvent(caseNo));
  }

  async #retryDelivery(tracked: TrackedCase): Promise<void> {
    await this.#delivery.begin(tracked);
    await this.updateComplete;
    // The button goes, and the focus would with it.
    if (!this.shadowRoot?.activeElement && mayMoveFocus(this)) this.panelHead?.focus();
  }

  async #changeDelivery(): Promise<void> {
    const answer = await this.#delivery.submit();
    if (answer.kind === "changed") {
      this.#confirmed = EVENT_OF.delivery;
      this.#put(answer.case);
      this.#handleDelivery(answer.case);
    } else if (answer.kind === "same") {
      this.#leavePanel();
      void moveFocus(this, `[data-action="${OPENERS.delivery}"]`);
    } else if (answer.kind === "wrong") this.#delivery.focusErrors();
  }

  #handleDelivery({ updatedAt }: Case): void {
    this.#delivery.clear();
    this.#leavePanel();
    this.sent = { kind: "delivery", at: updatedAt };
    this.#announcer.announce(sentInWords("delivery", this.#localize));
    void moveFocus(this, ".sent");
  }

  #openDocument(id: string, { client, case: { caseNo }, documents }: TrackedCase): void {
    const document = documents?.find((each) => each.id === id);
    if (!document) return;
    if (!this.#files.get(id)) void this.#files.open(client, caseNo, document);
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelector<HTMLElement>(`[data-document="${id}"]`);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    });
  }

  async #confirmReceipt(tracked: TrackedCase): Promise<void> {
    this.#handleDone(await this.#action.confirmReceipt(tracked));
  }

  async #withdraw(tracked: TrackedCase): Promise<void> {
    this.#handleDone(await this.#action.withdraw(tracked));
  }

  #handleDone(answered: Case | undefined): void {
    if (!answered || this.#view.data?.case.caseNo !== answered.caseNo) return;
    this.#leavePanel();
    this.#put(answered);
    void moveFocus(this, ".next");
  }

  // The answer shows at once; the watch brings what belongs to it. The page may have gone on to another case meanwhile, or somebody else.
  #put(answered: Case): void {
    const latest = this.#view.data;
    if (latest?.case.caseNo !== answered.caseNo) return;
    if (latest.case.updatedAt <= answered.updatedAt) this.#view.setData({ ...latest, case: answered });
  }

  #readLink(): void {
    if (!this.#lookUp.readLink(this.links?.case)) return;
    this.#announcer.announce(this.#localize.text("statusTracker.lookUp.linkRead"));
  }

  #askFor(): void {
    this.#readLink();
    const answer = this.#lookUp.ask();
    if ("wrong" in answer) void moveFocus(this, `#${answer.wrong}`);
    else if (answer.again) this.#reload();
  }

  #lookUpOther(): void {
    this.caseNo = undefined;
    this.secret = undefined;
    this.#lookUp.clear();
    this.#leaveCase();
    void moveFocus(this, "#caseNo");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-status-tracker": StatusTrackerElement;
  }

  interface HTMLElementEventMap {
    "yct-updated": CaseUpdatedEvent;
    "yct-corrected": CaseCorrectedEvent;
  }
}
