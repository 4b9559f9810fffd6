import { consume } from "@lit/context";
import type { Case, CaseUpdate, Client, Locale } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, query, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import type { LinkTemplates } from "../context/links.ts";
import { linksContext } from "../context/links.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { ViewController } from "../controllers/view-controller.ts";
import type { Failure } from "../controllers/view-options.ts";
import { WidthController } from "../controllers/width-controller.ts";
import type { Messages } from "../i18n/define-messages.ts";
import { describeError } from "../i18n/describe-error.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { CaseWatchController } from "./case-watch-controller.ts";
import { eventInWords, stateInWords } from "./case-words.ts";
import { DocumentsController } from "./documents-controller.ts";
import { renderDocuments } from "./documents.views.ts";
import type { LookUpProblems, LookUpTerms } from "./look-up.views.ts";
import { checkTerms, isLookUpFailure, renderLookUp, tidy } from "./look-up.views.ts";
import { renderNextAction, reviewLink } from "./next-action.views.ts";
import { renderDecision, renderDelivery, renderRefusal, renderReturned } from "./outcome.views.ts";
import { renderAbout, renderClock, renderHead, renderStages } from "./overview.views.ts";
import { CaseCorrectedEvent, CaseUpdatedEvent } from "./status-tracker.events.ts";
import { messages } from "./status-tracker.messages.ts";
import { statusTrackerStyles } from "./status-tracker.styles.ts";
import { SupplyController } from "./supply-controller.ts";
import { renderSupply } from "./supply.views.ts";
import { renderHistory } from "./timeline.views.ts";
import type { CaseReader, TrackedCase } from "./tracked-case.ts";
import { completeCase } from "./tracked-case.ts";
import type { TrackerContext, TrackerWords } from "./tracker-context.ts";
import { renderWithdrawal } from "./withdrawal.views.ts";

/**
 * Follows one case: what happens next and who must act, where it stands, when it will be done and why, what happened, its
 * documents. Corrections are answered, an application is withdrawn and a result signed for in place, as far as the platform
 * allows. Without a case it asks for a case number and a look-up code.
 *
 * @csspart state - where the case stands, in words
 * @csspart next - the next action
 * @csspart steps - the four stages
 * @csspart clock - both limits
 * @csspart timeline - what happened
 * @csspart documents - the documents
 * @csspart about - facts of the case
 * @csspart look-up - the form to look a case up
 * @csspart correction - the form that answers a correction notice
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

  @state() private terms: LookUpTerms = { caseNo: "", secret: "" };
  @state() private problems: LookUpProblems = {};
  @state() private asked: LookUpTerms | undefined;
  @state() private panel: "supply" | "withdrawal" | undefined;
  @state() private acting = false;
  @state() private actionError: unknown;
  @state() private sent: { readonly kind: "correction" | "deferral"; readonly at: string } | undefined;

  @query("[data-panel]") private panelHead!: HTMLElement | null;

  readonly #localize: TrackerWords = new LocalizeController<Messages>(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #files = new DocumentsController(this);
  readonly #supply = new SupplyController(this);
  readonly #watch = new CaseWatchController(this, {
    onUpdate: (update) => void this.#handleUpdate(update),
    onEnd: (error) => this.#handleEnd(error),
    onReturn: () => this.#reload(),
  });
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => {
      const caseNo = this.asked ? this.asked.caseNo : this.caseNo;
      const secret = this.asked ? this.asked.secret : this.secret;
      return this.client ? [this.client, caseNo || undefined, secret || undefined, this.#localize.locale] : undefined;
    },
    task: ([client, caseNo, secret, locale], { signal }) => this.#load(client, caseNo, secret, locale, signal),
    isEmpty: (tracked) => tracked === undefined,
  });

  #reader:
    (CaseReader & { readonly of: Client; readonly caseNo: string; readonly secret: string | undefined }) | undefined;
  #told: string | undefined;
  #serial = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("caseNo") && !changed.has("secret")) return;
    this.asked = undefined;
    this.terms = { caseNo: this.caseNo ?? "", secret: "" };
    this.problems = {};
    this.#leavePanel();
    this.sent = undefined;
    this.#files.clear();
    this.#supply.clear();
  }

  protected override updated(): void {
    const tracked = this.#view.view === "ready" ? this.#view.data : undefined;
    if (tracked) this.#tell(tracked);
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    const context = this.#context();
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${
        this.#asksFirst()
          ? html`<div class="view" data-view=${this.#view.view} aria-busy=${String(this.#view.busy)}>
              ${this.#renderLookUp(context, 0, this.asked ? this.#view.error : undefined)}
            </div>`
          : this.#view.render({
              pending: () => renderSkeleton({ localize, shape: "text", count: 5 }),
              failed: (failure) => this.#renderFailure(failure, context),
              ready: (tracked) => (tracked ? this.#renderCase(tracked, context) : nothing),
            })
      }
      ${this.#announcer.render()}
    </div>`;
  }

  #renderLookUp(context: TrackerContext, depth: 0 | 1, error?: unknown): TemplateResult {
    return renderLookUp(context, {
      depth,
      error,
      terms: this.terms,
      problems: this.problems,
      busy: this.asked !== undefined && this.#view.busy,
      onInput: (change) => {
        this.terms = { ...this.terms, ...change };
      },
      onSubmit: () => this.#lookUp(),
    });
  }

  #renderFailure(failure: Failure, context: TrackerContext): TemplateResult {
    const { kind } = failure.description;
    if (isLookUpFailure(failure.error)) return this.#renderLookUp(context, 0, failure.error);
    const receipt = kind === "unauthenticated" || kind === "not_found" || kind === "forbidden";
    if (!receipt) return failure.render();
    return html`<div class="sign-in">
      ${this.heading(0, this.#localize.text("statusTracker.title"), "heading-medium")} ${failure.render()}
      ${this.#renderLookUp(context, 1)}
    </div>`;
  }

  #renderCase(tracked: TrackedCase, context: TrackerContext): TemplateResult {
    return html`<article class="case" aria-labelledby="title">
      ${renderHead(tracked, context)} ${this.#renderOffline()} ${this.#renderSent(context)}
      ${this.panel ? this.#renderPanel(tracked, context) : this.#renderNext(tracked, context)}
      ${renderStages(tracked, context)}
      <div class="columns">
        <div class="column">
          ${renderClock(tracked, context)} ${renderReturned(tracked, context)} ${renderRefusal(tracked, context)}
          ${renderDecision(tracked, context)} ${renderDelivery(tracked, context)} ${renderHistory(tracked, context)}
        </div>
        <div class="column">
          ${renderDocuments(tracked, context, this.#files, () => void this.#view.reload())}
          ${renderAbout(tracked, context)} ${this.#renderMore(tracked, context)}
        </div>
      </div>
      ${this.#renderFoot()}
    </article>`;
  }

  #renderNext(tracked: TrackedCase, context: TrackerContext): TemplateResult {
    return html`${renderNextAction(tracked, context, {
      onSupply: () => this.#openPanel("supply", tracked),
      onConfirmReceipt: () => void this.#confirmReceipt(tracked),
      confirming: this.acting,
    })}
    ${this.actionError ? renderFailed({ localize: this.#localize, error: this.actionError }) : nothing}`;
  }

  #renderPanel(tracked: TrackedCase, context: TrackerContext): TemplateResult {
    const onCancel = (): void => {
      this.#leavePanel();
      this.#focusNext();
    };
    if (this.panel === "withdrawal") {
      return renderWithdrawal(context, {
        busy: this.acting,
        error: this.actionError,
        onConfirm: (reason) => void this.#withdraw(tracked, reason),
        onCancel,
      });
    }
    return renderSupply(tracked, context, this.#supply, { onSubmit: () => void this.#send(tracked), onCancel });
  }

  #renderSent({ localize }: TrackerContext): TemplateResult | typeof nothing {
    if (!this.sent) return nothing;
    const { kind, at } = this.sent;
    return renderNotice({
      tone: "success",
      title: localize.text(kind === "correction" ? "statusTracker.supply.sent" : "statusTracker.supply.sentDeferral"),
      body: html`<p>${localize.text("statusTracker.supply.sentBody", { time: localize.dateTime(at) })}</p>`,
    });
  }

  #renderOffline(): TemplateResult | typeof nothing {
    const { news, updatedAt } = this.#watch;
    if (news !== "interrupted" || !updatedAt) return nothing;
    const time = this.#localize.time(updatedAt);
    return renderNotice({
      tone: "warning",
      live: "polite",
      title: this.#localize.text("statusTracker.live.offlineTitle", { time }),
      body: html`<p>${this.#localize.text("statusTracker.live.offlineBody")}</p>`,
    });
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
    if (this.asked) {
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

  #renderFoot(): TemplateResult {
    const { news, updatedAt } = this.#watch;
    const time = updatedAt ? this.#localize.time(updatedAt) : "";
    const key = news === "polling" ? "statusTracker.live.polling" : "statusTracker.live.updated";
    return html`<footer class="foot">
      <span>${news === "interrupted" || !updatedAt ? nothing : this.#localize.text(key, { time })}</span>
      ${renderButton({
        label: this.#localize.text("statusTracker.live.refresh"),
        busyLabel: this.#localize.common("view.pending"),
        busy: this.#view.busy,
        look: "quiet",
        icon: "refresh",
        onClick: () => void this.#view.reload(),
        action: "refresh",
      })}
    </footer>`;
  }

  #reload(): void {
    void this.#view.reload();
  }

  // Until a look-up has found something its form stays, so that what was typed is neither lost nor flickers.
  #asksFirst(): boolean {
    if (this.asked) return !this.#view.data;
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
    this.#watch.stop();
    if (caseNo === undefined) return undefined;
    const reader = await this.#readerFor(client, caseNo, secret, signal);
    const update = await this.#watch.follow(reader.client, caseNo, locale, signal);
    return completeCase(reader, update, { signal, locale });
  }

  // A ticket serves until it runs out; every look-up anew would count against the limit.
  async #readerFor(
    client: Client,
    caseNo: string,
    secret: string | undefined,
    signal: AbortSignal,
  ): Promise<CaseReader> {
    const known = this.#reader;
    if (known?.of === client && known.caseNo === caseNo && known.secret === secret) return known;
    this.#reader = undefined;
    const bound =
      secret === undefined ? client : client.withToken(await client.cases.lookUp({ caseNo, secret }, { signal }));
    this.#reader = { of: client, caseNo, secret, client: bound, byTicket: secret !== undefined };
    return this.#reader;
  }

  async #handleUpdate(update: CaseUpdate): Promise<void> {
    const reader = this.#reader;
    const serial = ++this.#serial;
    if (!reader) return;
    const tracked = await completeCase(reader, update, { locale: this.#localize.locale });
    if (serial !== this.#serial || reader !== this.#reader || !this.isConnected) return;
    this.#view.setData(tracked);
  }

  #handleEnd(error: unknown): void {
    // A ticket that has run out is asked for once more, by the code in hand.
    if (describeError(error, this.#localize).kind === "unauthenticated") this.#reader = undefined;
    void this.#view.reload();
  }

  // Tells the page and those who do not see the screen; each state of a case once.
  #tell({ case: current, events }: TrackedCase): void {
    const last = events[events.length - 1];
    const key = [current.caseNo, current.state, last?.id ?? ""].join(" ");
    if (key === this.#told) return;
    const first = this.#told?.split(" ")[0] !== current.caseNo;
    this.#told = key;
    if (this.panel === "supply" && !this.#maySupply(current)) this.#leavePanel();
    if (this.panel === "withdrawal" && !current.allowedActions.includes("withdraw")) this.#leavePanel();
    this.dispatchEvent(new CaseUpdatedEvent(current.caseNo, current.state));
    if (first || !last) return;
    const event = eventInWords(last, this.#localize);
    this.#announcer.announce(
      this.#localize.text("statusTracker.announce", { event, state: stateInWords(current, this.#localize) }),
    );
  }

  #maySupply({ allowedActions }: Case): boolean {
    return allowedActions.includes("answer_correction") || allowedActions.includes("supplement_deferred");
  }

  #openPanel(panel: "supply" | "withdrawal", tracked: TrackedCase): void {
    this.panel = panel;
    this.actionError = undefined;
    this.sent = undefined;
    if (panel === "supply") void this.#supply.begin(tracked);
    void this.updateComplete.then(() => {
      this.panelHead?.focus();
      this.panelHead?.scrollIntoView({ block: "nearest" });
    });
  }

  #leavePanel(): void {
    this.panel = undefined;
    this.actionError = undefined;
  }

  #focusNext(): void {
    void this.updateComplete.then(() => {
      const next = this.renderRoot.querySelector<HTMLElement>(".next .button, .foot .button");
      next?.focus();
    });
  }

  async #send(tracked: TrackedCase): Promise<void> {
    const { kind } = this.#supply;
    const answered = await this.#supply.submit();
    if (!answered) {
      await this.updateComplete;
      const target = this.renderRoot.querySelector<HTMLElement>('.panel [aria-invalid="true"]');
      (target ?? this.panelHead)?.focus();
      return;
    }
    this.#supply.clear();
    this.#leavePanel();
    this.sent = { kind, at: answered.updatedAt };
    this.#put(tracked, answered);
    this.#announcer.announce(this.#localize.text("statusTracker.supply.sent"));
    this.#focusNext();
    this.dispatchEvent(new CaseCorrectedEvent(answered.caseNo));
  }

  async #confirmReceipt({ client, case: { caseNo } }: TrackedCase): Promise<void> {
    await this.#act(() => client.cases.confirmReceipt(caseNo));
  }

  async #withdraw({ client, case: { caseNo } }: TrackedCase, reason: string): Promise<void> {
    await this.#act(() => client.cases.withdraw(caseNo, reason === "" ? {} : { reason }));
  }

  async #act(action: () => PromiseLike<Case>): Promise<void> {
    this.acting = true;
    this.actionError = undefined;
    try {
      const answered = await action();
      this.#leavePanel();
      const tracked = this.#view.data;
      if (tracked) this.#put(tracked, answered);
      this.#focusNext();
    } catch (error) {
      this.actionError = error;
    } finally {
      this.acting = false;
    }
  }

  // The answer shows at once; the watch brings what belongs to it.
  #put(tracked: TrackedCase, answered: Case): void {
    const latest = this.#view.data ?? tracked;
    if (latest.case.updatedAt <= answered.updatedAt) this.#view.setData({ ...latest, case: answered });
  }

  #lookUp(): void {
    this.problems = checkTerms(this.terms);
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus());
      return;
    }
    this.#reader = undefined;
    const asked = { caseNo: tidy(this.terms.caseNo), secret: tidy(this.terms.secret) };
    const same = this.asked?.caseNo === asked.caseNo && this.asked.secret === asked.secret;
    this.asked = asked;
    if (same) void this.#view.reload();
  }

  #lookUpOther(): void {
    this.asked = undefined;
    this.caseNo = undefined;
    this.secret = undefined;
    this.terms = { caseNo: "", secret: "" };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("#caseNo")?.focus());
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
