import { consume } from "@lit/context";
import type { Client, Review, ReviewChannel, ReviewInvitation, ServiceEventKind } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { problemSlug } from "../i18n/describe-error.ts";
import { renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { renderReview } from "./given.views.ts";
import { keep, readKept } from "./kept-rating.ts";
import { PreviewController } from "./preview-controller.ts";
import { RatingController } from "./rating-controller.ts";
import type { Rating } from "./rating-state.ts";
import { inputOf, withSet, wordsOf } from "./rating-state.ts";
import { renderRating } from "./rating.views.ts";
import type { ReviewTerms } from "./review-access.ts";
import { ReviewAccess } from "./review-access.ts";
import type { ReviewContext, ReviewData } from "./review-context.ts";
import { serviceInWords } from "./review-context.ts";
import type { ReviewQuery } from "./review-data.ts";
import { handlingOf, isAnswered, loadReviews, withReview } from "./review-data.ts";
import { ReviewedEvent, ReviewEndedEvent, ReviewEvent } from "./review-widget.events.ts";
import { messages } from "./review-widget.messages.ts";
import {
  renderAnother,
  renderDismissed,
  renderFailure,
  renderNoCode,
  renderRefused,
  renderThanks,
} from "./review-widget.views.ts";
import type { Refused } from "./review-widget.views.ts";
import { reviewWidgetStyles } from "./review-widget.styles.ts";
import { SolvedController } from "./solved-controller.ts";
import { TabletController } from "./tablet-controller.ts";
import { renderEnded, renderTime } from "./tablet.views.ts";

const CHANNELS: readonly ReviewChannel[] = ["web", "mobile", "qr_code", "hall_tablet", "hall_terminal", "phone", "sms"];

/** Devices of the hall that somebody else uses next. */
const SHARED: readonly ReviewChannel[] = ["hall_tablet", "hall_terminal"];

/**
 * Asks for a rating 好差评 of a service of a case, inline, voluntary and with nothing preset; later shows what became of a bad
 * one, and asks whether it is solved. It never rates by itself and never gets in the way. No attribute, property or method presets a
 * level or sends one: who gave the service can put the question on a screen, and no more; the platform refuses a rating of staff.
 *
 * It knows what to ask by a case (signed in, or with the receipt's `secret`) or by an invitation that was handed out
 * (`invitation-id` and its `secret`), also of a service without a case 坐班接诉、我陪群众走流程. On a shared device of the hall it ends by itself
 * after a while without a touch, says so before and can be extended (WCAG 2.2.1), and leaves nothing of who was there.
 *
 * @csspart asked - the rating being asked for
 * @csspart levels - the five levels
 * @csspart tags - the tags of the chosen level
 * @csspart preview - the rating as it would be published
 * @csspart time - how long is left on a shared device
 * @csspart handling - what became of a bad review
 * @csspart appeal - that the department appealed, and what was decided
 * @csspart answer - the department's answer
 * @cssstate pending - nothing to show yet
 * @cssstate empty - nothing to rate, and nothing was rated; or it is not known what
 * @cssstate failed - the ratings could not be loaded
 * @cssstate ready - something to rate, or something that was rated
 * @cssstate busy - ratings are on their way
 * @fires {ReviewEvent} yct-review - a review is about to be sent; cancelable
 * @fires {ReviewedEvent} yct-reviewed - a review was taken
 * @fires {ReviewEndedEvent} yct-review-ended - on a shared device: it is over, nothing of it is left on the screen
 * @fires {SignInEvent} yct-sign-in - a signed-in visitor is needed; cancelable
 * @fires {ViewFailedEvent} yct-error - the ratings could not be loaded
 */
export class ReviewWidgetElement extends YichuangElement {
  static override styles = reviewWidgetStyles;

  /** Number of the case. */
  @property({ attribute: "case-no" }) caseNo?: string | null | undefined;

  /** Number of an invitation that was handed out; it needs its `secret` unless its case's applicant is signed in. */
  @property({ attribute: "invitation-id" }) invitationId?: string | null | undefined;

  /**
   * The secret of the invitation, or of the case's receipt, from the fragment of its address (`fromReviewFragment(location.hash)`). It is
   * dropped when a rating on a shared device ends.
   */
  @property({ attribute: false }) secret?: string | undefined;

  /** Only this service of the case: `acceptance`, `completion` and so on; without it each in turn, newest first. */
  @property({ attribute: "service-event" }) serviceEvent?: ServiceEventKind | null | undefined;

  /** Where it is given: `web` (default), `mobile`, `qr_code`, `hall_tablet`, `hall_terminal`, `phone` or `sms`. On a `hall_tablet` or `hall_terminal` it ends by itself. */
  @property() channel?: ReviewChannel | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @state() private sent: Review | undefined;
  @state() private dismissed: readonly string[] = [];
  @state() private askingOn = false;
  @state() private followingUp: string | undefined;
  @state() private ended = false;
  @state() private renewed = false;
  /** Why a rating was not taken, and what was written in it. */
  @state() private refused: Refused | undefined;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #rating = new RatingController(this);
  readonly #solved = new SolvedController(this);
  readonly #preview = new PreviewController(this);
  readonly #access = new ReviewAccess();
  readonly #tablet = new TabletController(this, {
    isRunning: () => this.isShared && !this.ended && this.#view.data !== undefined,
    onWarning: () => this.#announcer.announce(this.#localize.text("reviewWidget.endsSoonBody")),
    onEnd: () => this.#end(),
  });
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => {
      const { client, caseNo, invitationId, secret, serviceEvent } = this;
      if (!client || this.ended || !(caseNo || invitationId)) return undefined;
      return [client, caseNo, invitationId, secret, serviceEvent, this.#localize.locale];
    },
    task: ([, caseNo, invitationId, , event, locale], { signal }) =>
      this.#use((client) => loadReviews(client, queryOf(caseNo, invitationId, event), { locale, signal }), signal),
    isEmpty: ({ invitations, reviews }) => reviews.length === 0 && !invitations.some(({ canReview }) => canReview),
  });

  #asking: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#handleVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#handleVisibility);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const named = (["caseNo", "invitationId", "secret", "serviceEvent"] as const).some((name) => changed.has(name));
    if (!named) return;
    if (this.isNamed) this.ended = false;
    this.#wipe();
  }

  protected override updated(): void {
    if (!this.isNamed) for (const view of ["pending", "empty"]) this.toggleState(view, view === "empty");
    const invitation = this.#view.data && this.#asked(this.#view.data);
    if (invitation?.id === this.#asking) return;
    this.#asking = invitation?.id;
    if (invitation) void this.#recall(invitation);
  }

  /** Whether it is known what is to be rated. */
  private get isNamed(): boolean {
    return Boolean(this.caseNo || this.invitationId);
  }

  /** Whether others use the device next. */
  private get isShared(): boolean {
    return SHARED.some((each) => each === this.channel);
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.ended ? renderEnded(localize) : this.isNamed ? this.#renderView() : renderNoCode(localize)}
      ${this.#announcer.render()}
    </div>`;
  }

  #renderView(): TemplateResult {
    const localize = this.#localize;
    const { secondsLeft, isNear, extend } = this.#tablet;
    const asked = this.#view.data && this.#asked(this.#view.data);
    return html`${this.#view.render({
      pending: () => renderSkeleton({ localize, shape: "list", count: 3 }),
      failed: (failure) =>
        html`<div class="stack">
          ${this.heading(0, localize.text("reviewWidget.title"), "heading-medium")}
          ${renderFailure(failure.error, localize) ?? failure.render()}
        </div>`,
      empty: () =>
        renderEmpty({
          icon: "star",
          title: localize.text("reviewWidget.emptyTitle"),
          body: localize.text("reviewWidget.emptyBody"),
          action: this.#renderRefresh(),
        }),
      ready: (data) => this.#renderData(data),
    })}
    ${
      secondsLeft === undefined
        ? nothing
        : renderTime(localize, {
            secondsLeft,
            isNear,
            onExtend: extend,
            onEnd: this.sent || !asked ? this.#end : undefined,
          })
    }`;
  }

  #renderData(data: ReviewData): TemplateResult {
    const context: ReviewContext = {
      localize: this.#localize,
      heading: (...parts) => this.heading(...parts),
    };
    const asked = this.#asked(data);
    const reviews = data.reviews.filter(({ id }) => id !== this.sent?.id);
    // An answer that waits for a word goes before another question.
    const waits = !this.askingOn && !this.followingUp && reviews.some(isAnswered);
    return html`<div class="stack">
      <div class="head">
        <div class="head__line">
          ${this.heading(
            0,
            this.#localize.text(this.followingUp ? "reviewWidget.followUpTitle" : "reviewWidget.title"),
            "heading-medium",
            "title",
          )}
          ${this.isShared ? nothing : this.#renderRefresh()}
        </div>
        ${asked && !this.sent && !waits && !this.#isDismissed(asked) ? html`<p class="subtle about">${serviceInWords(asked, context)}</p>` : nothing}
      </div>
      ${this.refused ? renderRefused(this.refused, context) : nothing}
      ${
        this.sent
          ? renderThanks(this.sent, data, context, {
              ...this.#solvedOptions(this.sent),
              another: renderAnother(data, context, this.#goOn),
            })
          : asked && !waits
            ? this.#renderAsked(asked, data, context)
            : nothing
      }
      ${reviews.map((review) =>
        renderReview(review, data, context, {
          ...this.#solvedOptions(review),
          onFollowUp: this.#mayFollowUp(review, data) ? () => this.#followUp(review.invitationId) : undefined,
        }),
      )}
      ${waits && !this.sent ? renderAnother(data, context, this.#goOn) : nothing}
    </div>`;
  }

  #renderAsked(invitation: ReviewInvitation, data: ReviewData, context: ReviewContext): TemplateResult {
    if (this.#isDismissed(invitation)) return renderDismissed(invitation, context, () => this.#takeUp(invitation));
    return html`<div class="asked stack" part="asked">
      <p class="subtle">${this.#localize.text("reviewWidget.voluntary")}</p>
      ${renderRating(invitation, data, context, {
        rating: this.#rating.rating,
        problem: this.#rating.problem,
        busy: this.#rating.busy,
        error: this.#rating.error,
        shared: this.isShared,
        renewed: this.renewed,
        preview: {
          ...this.#preview.of(this.#rating.rating),
          onPreview: () => void this.#showPreview(invitation, data),
        },
        onChange: (rating) => this.#change(rating, invitation, data),
        onSubmit: () => void this.#submit(invitation, data),
        onDismiss: () => this.#dismiss(invitation),
      })}
    </div>`;
  }

  #renderRefresh(): TemplateResult {
    return renderButton({
      label: this.#localize.text("reviewWidget.refresh"),
      busyLabel: this.#localize.common("view.pending"),
      busy: this.#view.busy,
      look: "quiet",
      icon: "refresh",
      onClick: () => void this.#refresh(),
      action: "refresh",
    });
  }

  #asked({ invitations }: ReviewData): ReviewInvitation | undefined {
    const following = invitations.find(({ id, canFollowUp }) => canFollowUp && id === this.followingUp);
    return following ?? invitations.find(({ canReview }) => canReview);
  }

  #isDismissed({ id }: ReviewInvitation): boolean {
    return this.dismissed.includes(id) && this.followingUp !== id;
  }

  #mayFollowUp(review: Review, { invitations }: ReviewData): boolean {
    if (review.sequence !== 1 || this.followingUp === review.invitationId) return false;
    return invitations.some(({ id, canFollowUp }) => canFollowUp && id === review.invitationId);
  }

  #solvedOptions(review: Review) {
    return {
      ...this.#solved.of(review.id),
      onAnswer: (solved: boolean, text: string) => void this.#answer(review, solved, text),
    };
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === "visible") void this.#refresh();
  };

  async #refresh(): Promise<void> {
    const before = handlingOf(this.#view.data);
    await this.#view.reload();
    if (before !== undefined && before !== handlingOf(this.#view.data)) {
      this.#announcer.announce(this.#localize.text("reviewWidget.newsOfIt"));
    }
  }

  /** Asks for the next one. */
  readonly #goOn = (): void => {
    this.sent = undefined;
    this.refused = undefined;
    this.askingOn = true;
    this.#focus(".level__input");
  };

  /** Asks again for one that was put away. */
  #takeUp({ id }: ReviewInvitation): void {
    this.dismissed = this.dismissed.filter((each) => each !== id);
    this.#keep(id, "", false);
    this.#focus(".level__input");
  }

  #dismiss({ id }: ReviewInvitation): void {
    if (this.isShared) {
      this.#end();
      return;
    }
    if (this.followingUp === id) this.followingUp = undefined;
    else this.dismissed = [...this.dismissed, id];
    this.#keep(id, "", this.dismissed.includes(id));
    this.#startOver();
    this.#focus('[data-action="rate"], [data-action="follow-up"]');
  }

  #followUp(invitationId: string): void {
    this.#startOver();
    this.sent = undefined;
    this.followingUp = invitationId;
    this.#focus(".level__input");
  }

  #startOver(): void {
    this.#rating.clear();
    this.#preview.clear();
    this.renewed = false;
    this.refused = undefined;
    this.followingUp = undefined;
    this.askingOn = false;
  }

  #change(rating: Rating, { id }: ReviewInvitation, { indicators }: ReviewData): void {
    const { text } = this.#rating.rating;
    this.#rating.change(rating, indicators);
    if (rating.text !== text) this.#keep(id, rating.text, false);
  }

  async #showPreview({ id }: ReviewInvitation, { indicators }: ReviewData): Promise<void> {
    const { rating } = this.#rating;
    const words = wordsOf(rating, indicators);
    if (!words) return;
    const { locale } = this.#localize;
    await this.#preview.ask(rating, () => this.#use((client) => client.reviews.preview(id, words, { locale })));
    if (this.#preview.of(this.#rating.rating).preview) this.#focus("[part=preview]");
  }

  async #submit(invitation: ReviewInvitation, { indicators }: ReviewData): Promise<void> {
    const problem = this.#rating.check(indicators);
    if (problem) {
      const wrong = {
        level: ".level__input",
        reason: ".choices input",
        length: "#text",
        name: "#name",
        mobile: "#mobile",
      };
      this.#focus(wrong[problem]);
      return;
    }
    const { caseNo } = this;
    const channel = CHANNELS.find((each) => each === this.channel) ?? "web";
    const input = inputOf(this.#rating.rating, invitation, indicators, channel);
    if (!this.client || !input || this.#rating.busy) return;
    if (!this.dispatchEvent(new ReviewEvent(caseNo ?? "", input))) return;
    const review = await this.#rating.send((idempotencyKey) =>
      this.#use((client) => {
        const { invitationId, ...rest } = input;
        return caseNo && !this.invitationId
          ? client.reviews.create(caseNo, input, { idempotencyKey })
          : client.reviews.createByInvitation(invitationId, rest, { idempotencyKey });
      }),
    );
    if (review) await this.#thank(review);
    else if (this.#rating.error !== undefined) await this.#mend(this.#rating.error);
  }

  async #thank(review: Review): Promise<void> {
    this.#startOver();
    this.#keep(review.invitationId, "", false);
    this.sent = review;
    if (this.#view.data) this.#view.setData(withReview(this.#view.data, review));
    this.dispatchEvent(new ReviewedEvent(this.caseNo ?? "", review.id, review.satisfaction));
    this.#announcer.announce(this.#localize.text("reviewWidget.thanks"));
    // Now, not when the rest has come: by then the reviewer may have gone on.
    this.#focus("[data-thanks]");
    await this.#view.reload();
  }

  /** What has changed on the platform meanwhile is read anew: what can be ticked, or that it was rated already. */
  async #mend(error: unknown): Promise<void> {
    const outdated =
      isYichuangError(error) && (error.problem?.errors ?? []).some(({ pointer }) => pointer === "/indicatorVersion");
    const over = ["already-reviewed", "not-reviewable"].includes(problemSlug(error) ?? "");
    if (!outdated && !over) return;
    const { rating } = this.#rating;
    await this.#view.reload();
    if (this.ended) return;
    if (over) {
      this.#startOver();
      this.refused = { error, text: rating.text.trim() };
      this.#focus("[data-refused]");
    } else if (this.#view.data) {
      const { indicators } = this.#view.data;
      this.#rating.clear();
      this.#rating.change(withSet(rating, indicators), indicators);
      this.renewed = true;
      this.#focus(".choices input");
    }
  }

  async #answer({ id }: Review, solved: boolean, text: string): Promise<void> {
    const confirmed = await this.#solved.send((run) => this.#use(run), id, solved, text);
    const data = this.#view.data;
    if (!confirmed || !data?.reviews.some((review) => review.id === id)) return;
    const reviews = data.reviews.map((review) => (review.id === id ? confirmed : review));
    this.#view.setData({ ...data, reviews });
    const step = solved ? "reviewWidget.step.confirmed" : "reviewWidget.step.reopened";
    this.#announcer.announce(this.#localize.text(step));
    // The buttons are gone: the keyboard goes on where the answer shows.
    this.#focus(`[data-handling="${id}"]`);
  }

  /** Does something by the right to rate that the page has given. */
  #use<T>(run: (client: Client) => PromiseLike<T>, signal?: AbortSignal): Promise<T> {
    const { client, caseNo, invitationId, secret } = this;
    if (!client) throw new Error("There is no client.");
    const terms: ReviewTerms = {
      client,
      caseNo: caseNo ?? undefined,
      invitationId: invitationId || undefined,
      secret,
    };
    return this.#access.use(terms, run, signal);
  }

  #keep(invitationId: string, text: string, dismissed: boolean): void {
    if (!this.isShared) keep(this.preferences?.storage ?? "none", invitationId, { text, dismissed });
  }

  /** What was written of it before, or that it was put away, as far as the page lets that be kept. */
  async #recall({ id }: ReviewInvitation): Promise<void> {
    if (this.isShared) return;
    const kept = await readKept(this.preferences?.storage ?? "none", id);
    if (!kept || this.#asking !== id || this.followingUp) return;
    if (kept.dismissed && !this.dismissed.includes(id)) this.dismissed = [...this.dismissed, id];
    if (this.#rating.rating.text === "") this.#rating.restore(kept.text);
  }

  /** Ends it on a shared device. At once: the browser may be about to put the page by. */
  readonly #end = (): void => {
    this.ended = true;
    this.secret = undefined;
    for (const name of ["case-no", "invitation-id", "service-event"]) this.removeAttribute(name);
    this.caseNo = this.invitationId = this.serviceEvent = undefined;
    this.#wipe();
    this.#announcer.announce(this.#localize.text("reviewWidget.endedTitle"));
    if (this.isConnected) this.performUpdate();
    this.#focus("[data-ended]");
    this.dispatchEvent(new ReviewEndedEvent());
  };

  #wipe(): void {
    this.#startOver();
    this.#solved.clear();
    this.#access.forget();
    this.#view.clear();
    this.sent = undefined;
    this.dismissed = [];
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

const queryOf = (
  caseNo: string | null | undefined,
  invitationId: string | null | undefined,
  event: ServiceEventKind | null | undefined,
): ReviewQuery => ({
  caseNo: caseNo ?? undefined,
  invitationId: invitationId || undefined,
  event: event ?? undefined,
});

declare global {
  interface HTMLElementTagNameMap {
    "yct-review-widget": ReviewWidgetElement;
  }

  interface HTMLElementEventMap {
    "yct-review": ReviewEvent;
    "yct-reviewed": ReviewedEvent;
    "yct-review-ended": ReviewEndedEvent;
  }
}
