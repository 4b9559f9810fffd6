import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { AnnouncerController } from "../controllers/announcer-controller.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { canDownload, canPrint, copyText, download } from "./platform.ts";
import { printSheet } from "./print-sheet.ts";
import { drawSheet } from "./sheet-picture.ts";
import type { Sheet } from "./sheet.ts";
import { sheetText } from "./sheet.ts";

/** What it speaks with; the element's messages hold `takeAwayWords`. */
export interface TakeAwayOptions {
  readonly localize: Localizer;
  readonly announcer: AnnouncerController;
}

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly content: Blob;
  readonly address: string;
  readonly name: string;
  /** False where the page lets no such picture be shown; the canvas is then. */
  readonly shown: boolean;
}

/** A sheet to print, to save as a picture and to copy: whichever of them this browser can do, copying always. */
export class TakeAwayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: TakeAwayOptions;
  #picture: Picture | undefined;
  #text: string | undefined;
  #note: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: TakeAwayOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Puts away what is shown; for when the sheet has become another. */
  reset(): void {
    if (this.#picture) URL.revokeObjectURL(this.#picture.address);
    this.#picture = this.#text = this.#note = undefined;
  }

  /**
   * The buttons, and below them what they brought.
   * @param sheet makes the sheet, of the moment when a button is pressed
   * @param name of the file, without its ending
   */
  render(sheet: () => Sheet, name: string): TemplateResult {
    const { localize } = this.#options;
    const button = (action: "print" | "picture" | "copy", icon: "print" | "image" | "copy"): TemplateResult =>
      renderButton({
        label: localize.textByKey(`takeAway.${action}`),
        icon,
        action,
        onClick: () => void this.#take(action, sheet, name),
      });
    return html`<div class="take-away">
      ${renderActions([canPrint() ? button("print", "print") : nothing, button("picture", "image"), button("copy", "copy")])}
      ${this.#note === undefined ? nothing : html`<p class="small" data-note>${this.#note}</p>`} ${this.#renderText()}
      ${this.#renderPicture()}
    </div>`;
  }

  #renderText(): unknown {
    if (this.#text === undefined) return nothing;
    return html`<textarea
      class="take-away__text"
      rows="8"
      readonly
      aria-label=${this.#options.localize.textByKey("takeAway.text")}
      .value=${this.#text}
    ></textarea>`;
  }

  #renderPicture(): unknown {
    const { localize } = this.#options;
    const picture = this.#picture;
    if (!picture) return nothing;
    const { address, canvas, content, name, shown } = picture;
    const label = localize.textByKey("takeAway.close");
    return html`<figure class="take-away__picture">
      <figcaption class="small">${localize.textByKey(shown ? "takeAway.hold" : "takeAway.screenshot")}</figcaption>
      ${shown ? html`<img src=${address} alt=${name} @error=${this.#handleUnshown} />` : canvas}
      ${renderActions([
        canDownload()
          ? renderButton({
              label: localize.textByKey("takeAway.download"),
              icon: "download",
              action: "download",
              onClick: () => download(content, `${name}.png`),
            })
          : nothing,
        renderButton({ label, look: "quiet", action: "close", onClick: this.#handleClose }),
      ])}
    </figure>`;
  }

  async #take(action: "print" | "picture" | "copy", sheet: () => Sheet, name: string): Promise<void> {
    this.reset();
    try {
      if (action === "print") await printSheet(sheet());
      else if (action === "picture") await this.#draw(sheet(), name);
      else await this.#copy(sheetText(sheet()));
    } catch {
      this.#say("takeAway.failed");
    }
    this.#host.requestUpdate();
  }

  async #draw(sheet: Sheet, name: string): Promise<void> {
    const canvas = drawSheet(sheet);
    const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!content) throw new Error("This browser keeps no pictures.");
    this.#picture = { canvas, content, address: URL.createObjectURL(content), name, shown: true };
    this.#options.announcer.announce(this.#options.localize.textByKey("takeAway.hold"));
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text)) {
      this.#say("takeAway.copied");
      return;
    }
    this.#text = text;
    this.#say("takeAway.copyFailed");
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>(".take-away__text")?.select();
  }

  #say(key: string): void {
    this.#note = this.#options.localize.textByKey(key);
    this.#options.announcer.announce(this.#note);
    this.#host.requestUpdate();
  }

  readonly #handleUnshown = (): void => {
    if (this.#picture) this.#picture = { ...this.#picture, shown: false };
    this.#host.requestUpdate();
  };

  readonly #handleClose = (): void => {
    this.reset();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>("[data-action=picture]")?.focus(),
    );
  };
}
