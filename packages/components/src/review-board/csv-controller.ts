import type { ReactiveElement, TemplateResult } from "lit";
import { html } from "lit";
import { renderActions, renderButton } from "../parts/button.ts";
import type { CopyOptions } from "../print/copy-controller.ts";
import { CopyController } from "../print/copy-controller.ts";
import { canDownload, download } from "../print/platform.ts";
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

/** Tables as CSV files; where the browser hands out no files, in an app's own, to be copied. */
export class CsvController {
  readonly #host: ReactiveElement;
  readonly #options: CopyOptions;
  readonly #copy: CopyController;
  #busy: CsvOffer | undefined;

  constructor(host: ReactiveElement, options: CopyOptions) {
    this.#host = host;
    this.#options = options;
    this.#copy = new CopyController(host, options);
  }

  /** Puts away what is shown; for when the figures have become others. */
  reset(): void {
    this.#busy = undefined;
    this.#copy.reset();
  }

  /** A button for each file, and below them what it brought. */
  render(offers: readonly CsvOffer[]): TemplateResult {
    const { localize } = this.#options;
    return html`<div class="take-away" data-csv>
      ${renderActions(
        offers.map((offer) =>
          renderButton({
            label: localize.textByKey(canDownload() ? "reviewBoard.csv.download" : "reviewBoard.csv.copy", {
              what: offer.label,
            }),
            icon: canDownload() ? "download" : "copy",
            action: offer.action,
            busy: this.#busy?.action === offer.action,
            busyLabel: localize.textByKey("reviewBoard.csv.busy"),
            onClick: () => void this.#take(offer),
          }),
        ),
      )}
      ${this.#copy.render()}
    </div>`;
  }

  async #take(offer: CsvOffer): Promise<void> {
    this.reset();
    this.#busy = offer;
    this.#host.requestUpdate();
    try {
      const made = await offer.table();
      // The figures have become others meanwhile.
      if (this.#busy !== offer) return;
      if (canDownload()) download(csvFile(made), `${offer.name}.csv`);
      else await this.#copy.copy(toCsv(made));
    } catch {
      if (this.#busy === offer) this.#copy.say("reviewBoard.csv.failed");
    } finally {
      if (this.#busy === offer) this.#busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
