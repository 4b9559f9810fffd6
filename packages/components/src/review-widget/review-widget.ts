import { consume } from "@lit/context";
import type { Client, Review, ReviewChannel, ReviewInvitation, ServiceEventKind } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { moveFocus } from "../controllers/move-focus.ts";
import { ReturnController } from "../controllers/return-controller.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { problemSlug } from "../i18n/describe-error.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { CopyController } from "../print/copy-controller.ts";
import { AskingController } from "./asking-controller.ts";
import { renderReview } from "./given.views.ts";
import { renderOwnCode } from "./own-code.views.ts";
import { PreviewController } from "./preview-controller.ts";
import { RatingController } from "./rating-controller.ts";
import type { RatingProblem } from "./rating-state.ts";
import { inputOf, previewInputOf } from "./rating-state.ts";
import type { RatingOptions } from "./rating.views.ts";
import { ReviewAccess } from "./review-access.ts";
import type { ReviewContext, ReviewData } from "./review-context.ts";
import { handlingOf, loadReviews, withReview } from "./review-data.ts";
import { ReviewedEvent, ReviewEndedEvent, ReviewEvent } from "./review-widget.events.ts";
import { messages } from "./review-widget.messages.ts";
import {
  renderAnother,
  renderAsked,
  renderDismissed,
  renderFailure,
  renderHead,
  renderNoCode,
  renderNothing,
  renderRefresh,
  renderRefused,
  renderThanks,
} from "./review-widget.views.ts";
import { reviewWidgetStyles } from "./review-widget.styles.ts";
import { SolvedController } from "./solved-controller.ts";
import { TabletController } from "./tablet-controller.ts";
import { renderEnded, renderTime } from "./tablet.views.ts";

const CHANNELS: readonly ReviewChannel[] = ["web", "mobile", "qr_code", "hall_tablet", "hall_terminal", "phone", "sms"];

/** Devices of the hall that somebody else uses next. */
const SHARED: readonly ReviewChannel[] = ["hall_tablet", "hall_terminal"];

/** Where the keyboard goes to mend what keeps a rating from being sent. */
const TO_MEND: Readonly<Record<RatingProblem, string>> = {
  level: ".level__input",
  reason: ".choices input",
  length: "#text",
  name: "#name",
  mobile: "#mobile",
};

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
 * @csspart own-code - what opens a rating that was given by a code, for its reviewer alone
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
   * The secret of the invitation, or of the case's receipt, from the fragment of its address (`fromReviewFragment(location.hash)`). One that
   * was handed out is used up by the rating: the element then shows the reviewer's own, as this page's address with another fragment. It is
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
  @state() private ended = false;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #rating = new RatingController(this);
  readonly #asking = new AskingController(this, {
    policy: () => (this.isShared ? "none" : (this.preferences?.storage ?? "none")),
    onRecall: (text) => this.#rating.restore(text),
  });
  readonly #solved = new SolvedController(this);
  readonly #preview = new PreviewController(this);
  readonly #copy = new CopyController(this, { localize: this.#localize, announcer: this.#announcer });
  readonly #access = new ReviewAccess(() => {
    const { client, caseNo, invitationId, secret } = this;
    return client && { client, caseNo: caseNo ?? undefined, invitationId: invitationId || undefined, secret };
  });
  readonly #tablet = new TabletController(this, {
    // What could not be loaded, too: the next one would be shown it once the connection is back.
    isRunning: () => this.isShared && !this.ended && (this.#view.data !== undefined || this.#view.error !== undefined),
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
      this.#access.use((client) => loadReviews(client, { caseNo, invitationId, event }, { locale, signal }), signal),
    isEmpty: ({ invitations, reviews }) => reviews.length === 0 && !invitations.some(({ canReview }) => canReview),
  });

  constructor() {
    super();
    new ReturnController(this, () => void this.#refresh());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const named = (["caseNo", "invitationId", "secret", "serviceEvent"] as const).some((name) => changed.has(name));
    if (!named) return;
    if (this.isNamed) this.ended = false;
    this.#wipe();
  }

  protected override updated(): void {
    if (!this.isNamed) for (const view of ["pending", "empty"]) this.toggleState(view, view === "empty");
    void this.#asking.recall(this.#view.data);
  }

  /** Whether it is known what is to be rated. */
  private get isNamed(): boolean {
    return Boolean(this.caseNo || this.invitationId);
  }

  get #context(): ReviewContext {
    return { localize: this.#localize, heading: (...parts) => this.heading(...parts) };
  }

  /** Whether others use the device next. */
  private get isShared(): boolean {
    return SHARED.some((each) => each === this.channel);
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.ended ? renderEnded(localize) : this.isNamed ? this.#renderView() : this.#renderTitled(renderNoCode(localize))}
      ${this.#announcer.render()}
    </div>`;
  }

  #renderView(): TemplateResult {
    const localize = this.#localize;
    const { secondsLeft, isNear, extend } = this.#tablet;
    const asked = this.#view.data && this.#asking.of(this.#view.data);
    return html`${this.#view.render({
      pending: () => this.#renderTitled(renderSkeleton({ localize, shape: "list", count: 3 })),
      failed: (failure) =>
        this.#renderTitled(renderFailure(failure.error, localize, this.#rating.refused) ?? failure.render()),
      empty: () => this.#renderTitled(renderNothing(localize, this.#renderRefresh())),
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

  #renderTitled(content: unknown): TemplateResult {
    return html`<div class="stack">
      ${renderHead(undefined, this.#context, { isFollowUp: false, action: nothing })} ${content}
    </div>`;
  }

  #renderData(data: ReviewData): TemplateResult {
    const context = this.#context;
    const asking = this.#asking;
    const { sent } = this;
    const reviews = data.reviews.filter(({ id }) => id !== sent?.id);
    // An answer that waits for a word goes before another question.
    const waits = asking.waits(reviews);
    const asked = sent || waits ? undefined : asking.of(data);
    const isOpen = asked !== undefined && !asking.isDismissed(asked);
    const another = renderAnother(data, context, this.#goOn);
    const ownCode = this.#renderOwnCode();
    return html`<div class="stack">
      ${renderHead(isOpen ? asked : undefined, context, {
        isFollowUp: asking.isFollowingUp,
        action: this.isShared ? nothing : this.#renderRefresh(),
      })}
      ${this.#rating.refused ? renderRefused(this.#rating.refused, context) : nothing}
      ${sent ? renderThanks(sent, data, context, { ...this.#solvedOptions(sent), another, ownCode }) : nothing}
      ${
        asked === undefined
          ? nothing
          : isOpen
            ? renderAsked(asked, data, context, this.#ratingOptions(asked, data))
            : renderDismissed(asked, context, () => this.#takeUp(asked))
      }
      ${repeat(
        reviews,
        ({ id }) => id,
        (review) =>
          renderReview(review, data, context, {
            ...this.#solvedOptions(review),
            onFollowUp: asking.mayFollowUp(review, data) ? () => this.#followUp(review.invitationId) : undefined,
          }),
      )}
      ${sent ? nothing : ownCode} ${waits && !sent ? another : nothing}
    </div>`;
  }

  #renderOwnCode(): TemplateResult | typeof nothing {
    const { own } = this.#access;
    return own
      ? renderOwnCode(own, this.#context, {
          shared: this.isShared,
          copied: this.#copy.render(),
          onCopy: (address) => void this.#copy.copy(address),
        })
      : nothing;
  }

  #renderRefresh(): TemplateResult {
    return renderRefresh(this.#localize, this.#view.busy, () => void this.#refresh());
  }

  #ratingOptions(invitation: ReviewInvitation, data: ReviewData): RatingOptions {
    const { rating, problem, busy, error, renewed } = this.#rating;
    return {
      rating,
      problem,
      busy,
      error,
      renewed,
      shared: this.isShared,
      byReceipt: Boolean(this.caseNo) && !this.invitationId && this.secret !== undefined,
      preview: { ...this.#preview.of(rating), onPreview: () => void this.#showPreview(invitation, data) },
      onChange: (change) => {
        this.#rating.change(change, data.indicators);
        const { text } = this.#rating.rating;
        if (text !== rating.text) this.#asking.write(invitation.id, text);
      },
      onUnfold: (code) => void moveFocus(this, `.choices [value="${code}"]`),
      onSubmit: () => void this.#submit(invitation, data),
      onDismiss: () => this.#dismiss(invitation),
    };
  }

  #solvedOptions(review: Review) {
    return {
      ...this.#solved.of(review.id),
      onAnswer: (solved: boolean, text: string) => void this.#answer(review, solved, text),
    };
  }

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
    this.#rating.forgetRefused();
    this.#asking.goOn();
    void moveFocus(this, ".level__input");
  };

  /** Asks again for one that was put away. */
  #takeUp(invitation: ReviewInvitation): void {
    this.#asking.takeUp(invitation);
    void moveFocus(this, ".level__input");
  }

  #followUp(invitationId: string): void {
    this.#startOver();
    this.sent = undefined;
    this.#asking.followUp(invitationId);
    void moveFocus(this, ".level__input");
  }

  #dismiss(invitation: ReviewInvitation): void {
    if (this.isShared) {
      this.#end();
      return;
    }
    this.#asking.dismiss(invitation);
    this.#startOver();
    void moveFocus(this, '[data-action="rate"], [data-action="follow-up"]');
  }

  #startOver(): void {
    this.#rating.clear();
    this.#preview.clear();
    this.#asking.startOver();
  }

  async #showPreview({ id }: ReviewInvitation, { indicators }: ReviewData): Promise<void> {
    const { rating } = this.#rating;
    const input = previewInputOf(rating, indicators);
    if (!input) return;
    const { locale } = this.#localize;
    await this.#preview.ask(rating, () => this.#access.use((client) => client.reviews.preview(id, input, { locale })));
    if (this.#preview.of(this.#rating.rating).preview) void moveFocus(this, "[part=preview]");
  }

  async #submit(invitation: ReviewInvitation, { indicators }: ReviewData): Promise<void> {
    const problem = this.#rating.check(indicators);
    if (problem) {
      void moveFocus(this, TO_MEND[problem]);
      return;
    }
    const { caseNo } = this;
    const channel = CHANNELS.find((each) => each === this.channel) ?? "web";
    const input = inputOf(this.#rating.rating, invitation, indicators, channel);
    if (!this.client || !input || this.#rating.busy) return;
    if (!this.dispatchEvent(new ReviewEvent(caseNo ?? "", input))) return;
    const review = await this.#rating.send((idempotencyKey) =>
      this.#access.use((client) => {
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
    this.#access.take(review);
    this.#asking.write(review.invitationId, "");
    this.sent = review;
    if (this.#view.data) this.#view.setData(withReview(this.#view.data, review));
    this.dispatchEvent(new ReviewedEvent(this.caseNo ?? "", review.id, review.satisfaction));
    this.#announcer.announce(this.#localize.text("reviewWidget.thanks"));
    // Now, not when the rest has come: by then the reviewer may have gone on.
    void moveFocus(this, "[data-sent]");
    await this.#view.reload();
  }

  /** What has changed on the platform meanwhile is read anew: what can be ticked, or that it was rated already. */
  async #mend(error: unknown): Promise<void> {
    const outdated =
      isYichuangError(error) && (error.problem?.errors ?? []).some(({ pointer }) => pointer === "/indicatorVersion");
    const over = ["already-reviewed", "not-reviewable"].includes(problemSlug(error) ?? "");
    if (!outdated && !over) return;
    // Somebody else rated by the same code: it opens nothing more, not even what is in sight.
    const byCode = this.invitationId && this.secret !== undefined && !this.#access.own;
    if (over && byCode) this.#view.clear();
    await this.#view.reload();
    // Sent again, put away or given up for another meanwhile: what is written now is not what failed.
    if (this.ended || this.#rating.error !== error) return;
    if (over) {
      this.#rating.refuse(error);
      this.#preview.clear();
      this.#asking.startOver();
      void moveFocus(this, "[data-refused]");
    } else if (this.#view.data) {
      this.#rating.renew(this.#view.data.indicators);
      void moveFocus(this, ".choices input");
    }
  }

  async #answer({ id }: Review, solved: boolean, text: string): Promise<void> {
    const confirmed = await this.#solved.send((run) => this.#access.use(run), id, solved, text);
    const data = this.#view.data;
    if (!confirmed || !data?.reviews.some((review) => review.id === id)) return;
    const reviews = data.reviews.map((review) => (review.id === id ? confirmed : review));
    this.#view.setData({ ...data, reviews });
    const step = solved ? "reviewWidget.step.confirmed" : "reviewWidget.step.reopened";
    this.#announcer.announce(this.#localize.text(step));
    // The buttons are gone: the keyboard goes on where the answer shows.
    void moveFocus(this, `[data-handling="${id}"]`);
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
    void moveFocus(this, "[data-ended]");
    this.dispatchEvent(new ReviewEndedEvent());
  };

  #wipe(): void {
    this.#startOver();
    this.#solved.clear();
    this.#access.forget();
    this.#copy.reset();
    this.#view.clear();
    this.#asking.clear();
    this.sent = undefined;
  }
}

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
