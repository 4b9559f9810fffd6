import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How much room an element has: below 480 px, below 840 px, or more. */
export type Width = "narrow" | "medium" | "wide";

const toWidth = (pixels: number): Width => (pixels < 480 ? "narrow" : pixels < 840 ? "medium" : "wide");

/**
 * The width of an element's container in three words, since the oldest engines served have no container queries. Put it on the
 * element's inner wrapper, `<div class="base" data-width=${this.width.value}>`: the shared parts' styles read it there.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #value: Width | undefined;
  #frame = 0;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The present width. Measured when it is first asked for: of many elements on a page most need not know at once. */
  get value(): Width {
    return (this.#value ??= toWidth(this.#host.offsetWidth));
  }

  hostConnected(): void {
    this.#value = undefined;
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry || this.#value === undefined || toWidth(entry.contentRect.width) === this.#value) return;
      // A frame later: rendering inside the observer's own delivery makes browsers report a loop.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#value = toWidth(this.#host.offsetWidth);
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
