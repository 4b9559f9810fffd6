import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells when whoever was away, in another tab or app, sees the page again, while its element is on the page. */
export class ReturnController implements ReactiveController {
  readonly #onReturn: () => void;

  constructor(host: ReactiveControllerHost, onReturn: () => void) {
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#handleVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#handleVisibility);
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === "visible") this.#onReturn();
  };
}
