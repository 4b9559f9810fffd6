import type { ReactiveController, ReactiveElement, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderActions, renderButton } from "../parts/button.ts";
import type { CopyOptions } from "./copy-controller.ts";
import { CopyController } from "./copy-controller.ts";
import { canDownload, canPrint, download } from "./platform.ts";
import { printSheet } from "./print-sheet.ts";
import { drawSheet } from "./sheet-picture.ts";
import type { Sheet } from "./sheet.ts";
import { sheetText } from "./sheet.ts";

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
  readonly #host: ReactiveElement;
  readonly #options: CopyOptions;
  readonly #copy: CopyController;
  #picture: Picture | undefined;

  constructor(host: ReactiveElement, options: CopyOptions) {
    this.#host = host;
    this.#options = options;
    this.#copy = new CopyController(host, options);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Puts away what is shown; for when the sheet has become another. */
  reset(): void {
    if (this.#picture) URL.revokeObjectURL(this.#picture.address);
    this.#picture = undefined;
    this.#copy.reset();
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
      ${this.#copy.render()} ${this.#renderPicture()}
    </div>`;
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
      else await this.#copy.copy(sheetText(sheet()));
    } catch {
      this.#copy.say("takeAway.failed");
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

  readonly #handleUnshown = (): void => {
    if (this.#picture) this.#picture = { ...this.#picture, shown: false };
    this.#host.requestUpdate();
  };

  readonly #handleClose = (): void => {
    this.#host.shadowRoot?.querySelector<HTMLElement>("[data-action=picture]")?.focus();
    this.reset();
    this.#host.requestUpdate();
  };
}
