import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { AnnouncerController } from "../controllers/announcer-controller.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { canDownload, copyText, download } from "../print/platform.ts";
import type { DataTable } from "./csv.ts";
import { csvFile, toCsv } from "./csv.ts";

/** A file to be had. */
export interface CsvOffer {
  readonly label: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly action: string;
  readonly table: () => DataTable | Promise<DataTable>;
}

/** What it speaks with. */
export interface CsvOptions {
  readonly localize: Localizer;
  readonly announcer: AnnouncerController;
}

/** Tables as CSV files; where the browser hands out no files, in an app's own, to be copied. */
export class CsvController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CsvOptions;
  #busy: string | undefined;
  #note: string | undefined;
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CsvOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Puts away what is shown; for when the figures have become others. */
  reset(): void {
    this.#note = this.#text = undefined;
  }

  /** A button for each file, and below them what it brought. */
  render(offers: readonly CsvOffer[]): TemplateResult {
    const { localize } = this.#options;
    return html`${offers.map((offer) =>
      renderButton({
        label: localize.textByKey(canDownload() ? "reviewBoard.csv.download" : "reviewBoard.csv.copy", {
          what: offer.label,
        }),
        icon: canDownload() ? "download" : "copy",
        action: offer.action,
        busy: this.#busy === offer.action,
        busyLabel: localize.textByKey("reviewBoard.csv.busy"),
        onClick: () => void this.#take(offer),
      }),
    )}
    ${this.#note === undefined ? nothing : html`<p class="small" data-csv-note>${this.#note}</p>`}
    ${
      this.#text === undefined
        ? nothing
        : html`<textarea
            class="take-away__text"
            rows="8"
            readonly
            data-csv
            aria-label=${localize.textByKey("reviewBoard.csv.text")}
            .value=${this.#text}
          ></textarea>`
    }`;
  }

  async #take({ name, action, table }: CsvOffer): Promise<void> {
    this.reset();
    this.#busy = action;
    this.#host.requestUpdate();
    try {
      const made = await table();
      if (canDownload()) download(csvFile(made), `${name}.csv`);
      else await this.#copy(toCsv(made));
    } catch {
      this.#say("reviewBoard.csv.failed");
    } finally {
      this.#busy = undefined;
      this.#host.requestUpdate();
    }
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text)) {
      this.#say("takeAway.copied");
      return;
    }
    this.#text = text;
    this.#say("takeAway.copyFailed");
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>("[data-csv]")?.select();
  }

  #say(key: string): void {
    this.#note = this.#options.localize.textByKey(key);
    this.#options.announcer.announce(this.#note);
    this.#host.requestUpdate();
  }
}
