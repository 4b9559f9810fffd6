import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { html } from "lit";

/**
 * Tells those who do not see the screen what has changed: one polite live region for each element.
 * Render it once and always, `${this.announcer.render()}`: a region that comes with its words is often not read.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = "";
  #again = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a sentence when the reader pauses; the same one said again is read again. */
  announce(message: string): void {
    this.#again = message === this.#message && !this.#again;
    this.#message = message;
    this.#host.requestUpdate();
  }

  /** The region's template. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite" data-announcer>
      ${this.#message}${this.#again ? "\u00a0" : ""}
    </div>`;
  }

  hostDisconnected(): void {
    this.#message = "";
  }
}
