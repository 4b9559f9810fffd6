import { consume } from "@lit/context";
import type { Client, SigningDecision, SigningRequest, SigningSummary } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { PropertyValues, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { YichuangElement } from "../base/yichuang-element.ts";
import { clientContext } from "../context/client.ts";
import { AnnouncerController } from "../controllers/announcer-controller.ts";
import { LocalizeController } from "../controllers/localize-controller.ts";
import { moveFocus } from "../controllers/move-focus.ts";
import { timers } from "../controllers/timers.ts";
import { ViewController } from "../controllers/view-controller.ts";
import { WidthController } from "../controllers/width-controller.ts";
import { SignatureBox } from "../form/index.ts";
import { describeError, problemSlug } from "../i18n/describe-error.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { signatureErrorInWords } from "./signature-words.ts";
import { SigningAccess } from "./signing-access.ts";
import { SignedEvent, SigningDeclinedEvent } from "./signing.events.ts";
import { messages } from "./signing.messages.ts";
import { signingStyles } from "./signing.styles.ts";
import { renderSummary } from "./signing.views.ts";

/** Milliseconds between two looks whether the request still stands. */
export const LOOK_PAUSE = 15_000;

/** How a request ended. */
type Ending = "signed" | "declined" | "expired";

/**
 * Lets a citizen check and sign an application on a second screen or their own phone 扫码签名: what was filled in, masked, what they
 * declare, and a signature that is drawn or typed. Ends by itself and then shows nothing of the person any more.
 *
 * @csspart summary - who applies for what
 * @csspart declarations - what is declared by signing
 * @csspart sign - where it is signed
 * @cssstate pending - nothing to show yet
 * @cssstate empty - nothing is to be signed, or it is over
 * @cssstate failed - the request could not be opened
 * @cssstate ready - it can be read and signed
 * @fires {SignedEvent} yct-signed - it was signed
 * @fires {SigningDeclinedEvent} yct-declined - the signer declined
 * @fires {ViewFailedEvent} yct-error - the request could not be opened
 */
export class SigningElement extends YichuangElement {
  static override styles = signingStyles;

  /**
   * The secret of the request, from the fragment of the QR code's address (`fromSignFragment(location.hash)`); it opens the request once,
   * and is dropped when that is over.
   */
  @property({ attribute: false }) secret?: string | undefined;

  @consume({ context: clientContext, subscribe: true }) @state() protected client: Client | undefined;

  @state() private busy: SigningDecision["decision"] | undefined;
  @state() private declining = false;
  @state() private ended: Ending | undefined;
  @state() private error: unknown;
  @state() private reason = "";
  @state() private reasonMissing = false;

  readonly #localize = new LocalizeController(this, messages);
  readonly #width = new WidthController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #box = new SignatureBox(this, this.#localize);
  readonly #access = new SigningAccess();
  readonly #view = new ViewController(this, {
    localize: this.#localize,
    args: () => (this.client && this.secret ? [this.client, this.secret, this.#localize.locale] : undefined),
    task: ([client, secret, locale], { signal }): Promise<SigningRequest> =>
      this.#access.read(client, secret, { signal, locale }),
    keepOnChange: true,
  });
  #timer: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTimer();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("secret") && this.secret) {
      this.#wipe();
      this.ended = undefined;
    }
    const request = this.secret ? this.#view.data : undefined;
    if (request && !request.summary) this.#end(endingOf(request));
  }

  protected override updated(): void {
    this.toggleState("empty", !this.secret);
    if (this.secret && this.#view.data && this.#timer === undefined && this.isConnected)
      this.#timer = timers.set(() => void this.#look(), LOOK_PAUSE);
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="base" data-width=${this.#width.value} lang=${localize.locale}>
      ${this.secret ? this.#renderView() : this.#renderEnded()} ${this.#announcer.render()}
    </div>`;
  }

  #renderEnded(): TemplateResult {
    const name = this.ended ?? "none";
    return html`<div tabindex="-1" data-ended=${name}>
      ${renderEmpty({
        icon: name === "signed" ? "success" : name === "none" ? "file" : "info",
        title: this.#localize.textByKey(`signing.${name}.title`),
        body: this.#localize.textByKey(`signing.${name}.body`),
      })}
    </div>`;
  }

  #renderView(): TemplateResult {
    const localize = this.#localize;
    return this.#view.render({
      pending: () => renderSkeleton({ localize, shape: "text", count: 5 }),
      failed: ({ error, description, render }) =>
        problemSlug(error) === "signing-look-up-failed"
          ? renderEmpty({ icon: "info", title: description.title, body: description.todo })
          : render(),
      ready: ({ summary }) => (summary ? this.#renderRequest(summary) : nothing),
    });
  }

  #renderRequest(summary: SigningSummary): TemplateResult {
    const localize = this.#localize;
    const heading: SigningElement["heading"] = (...content) => this.heading(...content);
    return html`<div class="stack">
      <div class="head">
        ${this.heading(0, localize.text("signing.title"), "heading-medium")}
        <p class="subtle">${localize.text("signing.lead")}</p>
      </div>
      ${renderSummary(summary, { localize, heading })}
      <section class="decide" part="sign">
        ${this.heading(1, localize.text("signing.sign"), "heading-small")}
        ${this.declining ? this.#renderDecline() : this.#renderSign(summary)} ${this.#renderError()}
      </section>
    </div>`;
  }

  #renderSign({ methods }: SigningSummary): TemplateResult {
    const localize = this.#localize;
    return html`${this.#box.render()}
    ${renderActions([
      renderButton({
        look: "primary",
        label: localize.text("signing.submit"),
        busy: this.busy === "sign",
        busyLabel: localize.text("signing.busy"),
        action: "sign-request",
        onClick: () => void this.#sign(),
      }),
      methods.includes("confirmed")
        ? renderButton({
            label: localize.text("signing.confirm"),
            disabled: this.busy !== undefined,
            action: "confirm",
            onClick: () => void this.#decide({ decision: "sign", signature: { method: "confirmed" } }),
          })
        : nothing,
      renderButton({
        look: "quiet",
        label: localize.text("signing.decline"),
        disabled: this.busy !== undefined,
        action: "decline",
        onClick: () => this.#turn(true),
      }),
    ])}`;
  }

  #renderDecline(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="field ${this.reasonMissing ? "field--invalid" : ""}">
        <label class="field__label" for="reason">${localize.text("signing.reason")}</label>
        <p class="field__hint" id="reason-hint">${localize.text("signing.reason.hint")}</p>
        ${
          this.reasonMissing
            ? html`<p class="field__error" id="reason-error">
                ${renderIcon("danger")}<span>${localize.text("signing.reason.missing")}</span>
              </p>`
            : nothing
        }
        <textarea
          class="control"
          id="reason"
          rows="3"
          maxlength="200"
          aria-required="true"
          aria-invalid=${String(this.reasonMissing)}
          aria-describedby=${this.reasonMissing ? "reason-hint reason-error" : "reason-hint"}
          .value=${this.reason}
          @input=${(event: Event): void => {
            this.reason = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </div>
      ${renderActions([
        renderButton({
          label: localize.text("signing.send"),
          busy: this.busy === "decline",
          busyLabel: localize.text("signing.sending"),
          action: "send",
          onClick: () => void this.#decline(),
        }),
        renderButton({
          look: "quiet",
          label: localize.text("signing.back"),
          disabled: this.busy !== undefined,
          action: "back",
          onClick: () => this.#turn(false),
        }),
      ])}`;
  }

  #renderError(): unknown {
    if (this.error === undefined) return nothing;
    const { title, todo } = describeError(this.error, this.#localize);
    const own = signatureErrorInWords(this.error, this.#localize);
    return renderNotice({
      tone: "danger",
      live: "assertive",
      title: own ?? title,
      body: own === undefined ? html`<p>${todo}</p>` : undefined,
    });
  }

  #turn(declining: boolean): void {
    this.declining = declining;
    this.error = undefined;
    this.reasonMissing = false;
    void moveFocus(this, declining ? "#reason" : "[data-action=decline]");
  }

  async #sign(): Promise<void> {
    this.error = undefined;
    if (!(await this.#box.check())) {
      await moveFocus(this, "[data-action=signature-way]");
      return;
    }
    const { image } = this.#box;
    if (image !== undefined) await this.#decide({ decision: "sign", signature: { method: "handwritten", image } });
  }

  async #decline(): Promise<void> {
    const reason = this.reason.trim();
    this.reasonMissing = reason === "";
    if (this.reasonMissing) await moveFocus(this, "#reason");
    else await this.#decide({ decision: "decline", reason });
  }

  async #decide(decision: SigningDecision): Promise<void> {
    const { secret } = this;
    if (this.busy) return;
    this.error = undefined;
    this.busy = decision.decision;
    try {
      await this.#access.decide(decision);
      if (this.secret !== secret) return;
      this.#end(decision.decision === "sign" ? "signed" : "declined");
      this.dispatchEvent(decision.decision === "sign" ? new SignedEvent() : new SigningDeclinedEvent());
    } catch (error) {
      if (this.secret !== secret) return;
      if (isOver(error)) this.#end("expired");
      else this.error = error;
    } finally {
      if (this.secret === secret || !this.secret) this.busy = undefined;
    }
  }

  /** Looks whether the request still stands: it ends when its time is over, and when somebody edits the application. */
  async #look(): Promise<void> {
    this.#timer = undefined;
    const { client, secret } = this;
    if (!client || !secret || this.busy) return this.requestUpdate();
    try {
      const { signal } = new AbortController();
      const request = await this.#access.read(client, secret, { signal, locale: this.#localize.locale });
      if (this.secret === secret && !this.busy && !request.summary) this.#end(endingOf(request));
    } catch (error) {
      if (this.secret === secret && isOver(error)) this.#end("expired");
    }
    this.requestUpdate();
  }

  /** Shows how it ended, and nothing else any more. */
  #end(ending: Ending): void {
    this.secret = undefined;
    this.#wipe();
    this.ended = ending;
    this.#announcer.announce(this.#localize.textByKey(`signing.${ending}.title`));
    void moveFocus(this, "[data-ended]");
  }

  #wipe(): void {
    this.#stopTimer();
    this.#access.forget();
    this.#box.clear();
    this.#view.clear();
    this.busy = undefined;
    this.error = undefined;
    this.reason = "";
    this.declining = this.reasonMissing = false;
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = undefined;
  }
}

const endingOf = ({ state: ended }: SigningRequest): Ending =>
  ended === "signed" || ended === "declined" ? ended : "expired";

/** Whether an answer means that the request, or the right to read it, is over. */
const isOver = (error: unknown): boolean =>
  isYichuangError(error) &&
  (error.kind === "conflict" ||
    error.kind === "unauthenticated" ||
    error.kind === "forbidden" ||
    error.kind === "not_found");

declare global {
  interface HTMLElementTagNameMap {
    "yct-signing": SigningElement;
  }

  interface HTMLElementEventMap {
    "yct-signed": SignedEvent;
    "yct-declined": SigningDeclinedEvent;
  }
}
