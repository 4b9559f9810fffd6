import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Whether an element has come near what is in sight: within a screen of it. Once near it stays so. Many elements on a long page then cost
 * what the reader gets to, and one in a closed tab costs nothing. When the page is printed all are near.
 */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #near = typeof IntersectionObserver === "undefined";
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get value(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (this.#near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come();
      },
      { rootMargin: "100% 0px" },
    );
    this.#observer.observe(this.#host);
    addEventListener("beforeprint", this.#come);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #come = (): void => {
    this.#near = true;
    this.#stop();
    this.#host.requestUpdate();
  };

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener("beforeprint", this.#come);
  }
}
