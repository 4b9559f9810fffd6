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
import { renderActions, renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { renderGiven, renderHandling, renderReview } from "./given.views.ts";
import { RatingController } from "./rating-controller.ts";
import { inputOf } from "./rating-state.ts";
import { renderRating } from "./rating.views.ts";
import type { ReviewContext, ReviewData } from "./review-context.ts";
import { serviceInWords } from "./review-context.ts";
import { handlingOf, isAnswered, loadReviews, withReview } from "./review-data.ts";
import { ReviewedEvent, ReviewEvent } from "./review-widget.events.ts";
import { messages } from "./review-widget.messages.ts";
import { reviewWidgetStyles } from "./review-widget.styles.ts";

/** What somebody says to "is it solved?", with a word to it or an empty text. */
interface SolvedAnswer {
  readonly id: string;
  readonly solved: boolean;
  readonly text: string;
}

const CHANNELS: readonly ReviewChannel[] = ["web", "mobile", "qr_code", "hall_tablet", "hall_terminal", "phone", "sms"];

/**
 * Asks for a rating 好差评 of a service of a case, inline, voluntary and with nothing preset; later shows what became of a bad
 * one, and asks whether it is solved. It never rates by itself and never gets in the way.
 *
 * @csspart asked - the rating being asked for
 * @csspart levels - the five levels
 * @csspart tags - the tags of the chosen level
 * @csspart handling - what became of a bad review
 * @csspart answer - the department's answer
 * @cssstate pending - nothing to show yet
 * @cssstate empty - nothing to rate, and nothing was rated
 * @cssstate failed - the ratings could not be loaded
 * @cssstate ready - something to rate, or something that was rated
 * @cssstate busy - ratings are on their way
 * @fires {ReviewEvent} yct-review - a review is about to be sent; cancelable
 * @fires {ReviewedEvent} yct-reviewed - a review was taken
 * @fires {SignInEvent} yct-sign-in - a signed-in visitor is needed; cancelable
 * @fires {ViewFailedEvent} yct-error - the ratings could not be loaded
 */
export class ReviewWidgetElement extends YichuangElement {
  static override styles = reviewWidgetStyles;

  /** Number of the case. */
  @property({ attribute: "case-no" }) caseNo?: string | null | undefined;

  /** Only this service of the case: `acceptance`, `completion` and so on; without it each in turn, newest first. */
  @property({ attribute: "service-event" }) serviceEvent?: ServiceEventKind | null | undefined;

  /** Where it is given: `web` (default), `mobile`, `qr_code`, `hall_tablet`, `hall_terminal`, `phone` or `sms`. */
  @property() channel?: ReviewChannel | null | undefined;

  @consume({ context: clientContext, subscribe: true })
  @state()
  protected client: Client | undefined;

  @state() private sent: Review | undefined;
  @state() private dismissed: readonly string[] = [];
  @state() private askingOn = false;
  @state() private followingUp: string | undefined;
  @state() private answering: (SolvedAnswer & { readonly error?: unknown }) | undefined;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #rating = new RatingController(this);
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => {
      const { client, caseNo, serviceEvent } = this;
      return client && caseNo ? [client, caseNo, serviceEvent ?? undefined, this.#localize.locale] : undefined;
    },
    task: ([client, caseNo, event, locale], { signal }) => loadReviews(client, caseNo, event, locale, signal),
    isEmpty: ({ invitations, reviews }) => reviews.length === 0 && !invitations.some(({ canReview }) => canReview),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#handleVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#handleVisibility);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("caseNo") && !changed.has("serviceEvent")) return;
    this.#startOver();
    this.sent = undefined;
    this.dismissed = [];
    this.answering = undefined;
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.#view.render({
        pending: () => renderSkeleton({ localize, shape: "list", count: 3 }),
        failed: ({ render }) =>
          html`<div class="stack">
            ${this.heading(0, localize.text("reviewWidget.title"), "heading-medium")} ${render()}
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
      ${this.#announcer.render()}
    </div>`;
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
          ${this.#renderRefresh()}
        </div>
        ${asked && !this.sent && !waits && !this.#isDismissed(asked) ? html`<p class="subtle about">${serviceInWords(asked, context)}</p>` : nothing}
      </div>
      ${this.sent ? this.#renderThanks(this.sent, data, context) : asked && !waits ? this.#renderAsked(asked, data, context) : nothing}
      ${reviews.map((review) =>
        renderReview(review, data, context, {
          ...this.#solvedOptions(review),
          onFollowUp: this.#mayFollowUp(review, data) ? () => this.#followUp(review.invitationId) : undefined,
        }),
      )}
      ${waits && !this.sent ? this.#renderAnother(data) : nothing}
    </div>`;
  }

  #renderAnother({ invitations }: ReviewData): TemplateResult | typeof nothing {
    const next = invitations.find(({ canReview }) => canReview);
    if (!next) return nothing;
    const event = this.#localize.text(`reviewWidget.event.${next.serviceEvent}`);
    return renderActions([
      renderButton({
        label: this.#localize.text("reviewWidget.another", { event }),
        onClick: () => {
          this.sent = undefined;
          this.askingOn = true;
          this.#focus(".level__input");
        },
        action: "another",
      }),
    ]);
  }

  #renderAsked(invitation: ReviewInvitation, data: ReviewData, context: ReviewContext): TemplateResult {
    if (this.#isDismissed(invitation)) return this.#renderDismissed(invitation);
    return html`<div class="asked stack" part="asked">
      <p class="subtle">${this.#localize.text("reviewWidget.voluntary")}</p>
      ${renderRating(data, context, {
        rating: this.#rating.rating,
        problem: this.#rating.problem,
        busy: this.#rating.busy,
        error: this.#rating.error,
        onChange: (rating) => this.#rating.change(rating, data.indicators),
        onSubmit: () => void this.#submit(invitation, data),
        onDismiss: () => this.#dismiss(invitation),
      })}
    </div>`;
  }

  #renderDismissed({ id, until }: ReviewInvitation): TemplateResult {
    const localize = this.#localize;
    const later = until && localize.text("reviewWidget.dismissedUntil", { date: localize.date(until, "long") });
    return html`<div class="quiet asked" role="status">
      <p class="subtle">${localize.text("reviewWidget.dismissed")}${later ?? nothing}</p>
      ${renderButton({
        label: localize.text("reviewWidget.rate"),
        onClick: () => {
          this.dismissed = this.dismissed.filter((each) => each !== id);
          this.#focus(".level__input");
        },
        action: "rate",
      })}
    </div>`;
  }

  #renderThanks(sent: Review, data: ReviewData, context: ReviewContext): TemplateResult {
    const localize = this.#localize;
    const current = data.reviews.find(({ id }) => id === sent.id) ?? sent;
    return html`<div class="stack" data-thanks tabindex="-1">
      ${renderNotice({
        tone: "success",
        title: localize.text("reviewWidget.thanks"),
        body: current.bad ? html`<p>${localize.text("reviewWidget.thanksBad")}</p>` : undefined,
      })}
      <div>${renderGiven(current, data, context)}</div>
      ${renderHandling(current, context, this.#solvedOptions(current))} ${this.#renderAnother(data)}
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
    const mine = this.answering?.id === review.id ? this.answering : undefined;
    const busy =
      mine && mine.error === undefined ? (mine.solved ? ("solved" as const) : ("unsolved" as const)) : undefined;
    return {
      busy,
      error: mine?.error,
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

  #dismiss({ id }: ReviewInvitation): void {
    if (this.followingUp === id) this.followingUp = undefined;
    else this.dismissed = [...this.dismissed, id];
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
    this.followingUp = undefined;
    this.askingOn = false;
  }

  async #submit(invitation: ReviewInvitation, { indicators }: ReviewData): Promise<void> {
    const { client, caseNo } = this;
    const problem = this.#rating.check(indicators);
    if (problem) {
      this.#focus({ level: ".level__input", reason: ".choices input", length: "#text" }[problem]);
      return;
    }
    const channel = CHANNELS.find((each) => each === this.channel) ?? "web";
    const input = inputOf(this.#rating.rating, invitation, indicators, channel);
    if (!client || !caseNo || !input || this.#rating.busy) return;
    if (!this.dispatchEvent(new ReviewEvent(caseNo, input))) return;
    const review = await this.#rating.send(client, caseNo, input);
    if (!review) return;
    this.#startOver();
    this.sent = review;
    if (this.#view.data) this.#view.setData(withReview(this.#view.data, review));
    this.dispatchEvent(new ReviewedEvent(caseNo, review.id, review.satisfaction));
    this.#announcer.announce(this.#localize.text("reviewWidget.thanks"));
    // Now, not when the rest has come: by then the reviewer may have gone on.
    this.#focus("[data-thanks]");
    await this.#view.reload();
  }

  async #answer({ id }: Review, solved: boolean, text: string): Promise<void> {
    const { client } = this;
    if (!client) return;
    const before = this.answering;
    const answer: SolvedAnswer = { id, solved, text };
    // Given again as it stood, it is the same answer to the platform even if word of the first was lost.
    const same = before?.id === id && before.solved === solved && before.text === text;
    const idempotencyKey = same && isYichuangError(before.error) ? before.error.idempotencyKey : undefined;
    this.answering = answer;
    try {
      const input = text === "" ? { solved } : { solved, text };
      const confirmed = await client.reviews.confirm(id, input, { idempotencyKey });
      this.answering = undefined;
      const data = this.#view.data;
      if (!data?.reviews.some((review) => review.id === id)) return;
      const reviews = data.reviews.map((review) => (review.id === id ? confirmed : review));
      this.#view.setData({ ...data, reviews });
      const step = solved ? "reviewWidget.step.confirmed" : "reviewWidget.step.reopened";
      this.#announcer.announce(this.#localize.text(step));
      // The buttons are gone: the keyboard goes on where the answer shows.
      this.#focus(`[data-handling="${id}"]`);
    } catch (error) {
      this.answering = { ...answer, error };
    }
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "yct-review-widget": ReviewWidgetElement;
  }

  interface HTMLElementEventMap {
    "yct-review": ReviewEvent;
    "yct-reviewed": ReviewedEvent;
  }
}
