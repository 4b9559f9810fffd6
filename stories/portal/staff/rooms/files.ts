import type { Upload } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "../desk.ts";

/** What a browser shows as a picture. */
const PICTURES = ["image/jpeg", "image/png", "image/gif", "image/webp"];

const PDF = "application/pdf";

/** Whether this browser shows files of a type within a page; one that does not say so of PDF (before Chromium 94) saves them. */
const opensInPage = (mediaType: string): boolean =>
  PICTURES.includes(mediaType) || (mediaType === PDF && navigator.pdfViewerEnabled);

/**
 * The uploaded files of a case: pictures, and PDF where the browser can, open in place, one at a time; the rest is saved and opened by
 * its own program.
 */
export class FilePreview {
  readonly #desk: Desk;
  #shown: { readonly id: string; readonly url: string } | undefined;
  /** The file that was asked for last; another one that comes late is not shown. */
  #wanted: string | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  close(): void {
    if (this.#shown) URL.revokeObjectURL(this.#shown.url);
    this.#shown = this.#wanted = undefined;
  }

  render(file: Upload): TemplateResult {
    const { id, filename, mediaType, bytes } = file;
    const open = this.#shown?.id === id ? this.#shown : undefined;
    const size = `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
    return html`
      <span class="file">
        <span class="file-name">${filename}</span> <span class="quiet numeric">${size}</span>
        ${
          opensInPage(mediaType)
            ? html`<button
                type="button"
                class="link"
                aria-expanded=${Boolean(open)}
                aria-label="${this.#desk.say(open ? "hide" : "view")} ${filename}"
                @click=${() => this.#toggle(file)}
              >
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
        ${open ? html`<span class="file-open">${renderOpen(open.url, file)}</span>` : nothing}
      </span>
    `;
  }

  async #toggle({ id, mediaType }: Upload): Promise<void> {
    const wasOpen = this.#shown?.id === id;
    this.close();
    this.#wanted = wasOpen ? undefined : id;
    if (!wasOpen)
      await this.#desk.guard(async () => {
        const content = await this.#desk.client.uploads.content(id);
        if (this.#wanted !== id || this.#shown) return;
        // Shown as what it was taken in as, and never as a page of this site.
        this.#shown = { id, url: URL.createObjectURL(content.slice(0, content.size, mediaType)) };
      });
    this.#desk.changed();
  }
}

const renderOpen = (url: string, { mediaType, filename }: Upload): TemplateResult =>
  mediaType === PDF
    ? html`<iframe src="${url}#navpanes=0" title=${filename}></iframe>`
    : html`<img src=${url} alt=${filename} />`;
