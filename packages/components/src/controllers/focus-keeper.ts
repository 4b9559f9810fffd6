import type { ReactiveController, ReactiveElement } from "lit";

/**
 * Keeps the focus near where it was when what had it goes away: a file is removed, has arrived, or was the last that fits. Without
 * this whoever uses a keyboard would begin at the top of the page again.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #around: string;
  #place: HTMLElement | null = null;

  /** @param around selector of what takes the focus instead; it must be focusable */
  constructor(host: ReactiveElement, around: string) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#place = this.#focused?.closest<HTMLElement>(this.#around) ?? null;
  }

  hostUpdated(): void {
    if (this.#place?.isConnected && !this.#focused) this.#place.focus({ preventScroll: true });
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
