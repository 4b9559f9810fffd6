import type { Upload } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "../desk.ts";

/** What a browser shows as a picture. */
const PICTURES = ["image/jpeg", "image/png", "image/gif", "image/webp"];

/** The uploaded files of a case: pictures open in place, one at a time; the rest is saved and opened by its own program. */
export class FilePreview {
  readonly #desk: Desk;
  #shown: { readonly id: string; readonly url: string } | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  close(): void {
    if (this.#shown) URL.revokeObjectURL(this.#shown.url);
    this.#shown = undefined;
  }

  render(file: Upload): TemplateResult {
    const { id, filename, mediaType, bytes } = file;
    const open = this.#shown?.id === id ? this.#shown : undefined;
    const size = `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
    const picture = PICTURES.includes(mediaType);
    return html`
      <span class="file">
        <span class="file-name">${filename}</span> <span class="quiet numeric">${size}</span>
        ${
          picture
            ? html`<button type="button" class="link" aria-expanded=${Boolean(open)} @click=${() => this.#toggle(id)}>
                ${this.#desk.say(open ? "hide" : "view")}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="link"
          aria-label="${this.#desk.say("save")} ${filename}"
          @click=${() => this.#desk.saveFile(() => this.#desk.client.uploads.content(id), filename)}
        >
          ${this.#desk.say("save")}
        </button>
        ${open ? html`<span class="file-picture"><img src=${open.url} alt=${filename} /></span>` : nothing}
      </span>
    `;
  }

  async #toggle(id: string): Promise<void> {
    const wasOpen = this.#shown?.id === id;
    this.close();
    if (!wasOpen)
      await this.#desk.guard(async () => {
        this.#shown = { id, url: URL.createObjectURL(await this.#desk.client.uploads.content(id)) };
      });
    this.#desk.changed();
  }
}
