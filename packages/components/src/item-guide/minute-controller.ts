import type { ReactiveController, ReactiveControllerHost } from "lit";
import { timers } from "../controllers/timers.ts";

const MINUTE = 60_000;

/** Renders its host at every full minute while it is on the page, so that “open until 17:00” stays true. */
export class MinuteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = undefined;
  }

  #wait(): void {
    const rest = MINUTE - (timers.now().getTime() % MINUTE);
    this.#timer = timers.set(() => {
      this.#host.requestUpdate();
      this.#wait();
    }, rest);
  }
}
