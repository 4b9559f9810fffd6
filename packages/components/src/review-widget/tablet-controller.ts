import type { ReactiveController } from "lit";
import { timers } from "../controllers/timers.ts";
import type { YichuangElement } from "../base/yichuang-element.ts";

/** Seconds without a touch or a key after which a rating on a shared device ends by itself. */
export const SESSION_SECONDS = 120;

/** Seconds before the end at which it is said aloud; WCAG 2.2.1 asks for at least 20. */
export const WARNING_SECONDS = 30;

/** What the clock of a shared device tells. */
export interface TabletOptions {
  /** Whether somebody is at it, on a device that others use next. */
  readonly isRunning: () => boolean;
  /** It is about to end. */
  readonly onWarning: () => void;
  readonly onEnd: () => void;
}

/**
 * Ends a rating on a shared device of the hall by itself, so that the next citizen finds nothing of it. Whatever is touched or typed
 * begins the time anew, as often as one likes (WCAG 2.2.1); leaving the page ends it at once, before the browser puts the page by.
 */
export class TabletController implements ReactiveController {
  readonly #host: YichuangElement;
  readonly #options: TabletOptions;
  #until: number | undefined;
  #timer: number | undefined;
  #warned = false;

  constructor(host: YichuangElement, options: TabletOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whole seconds left; undefined while nothing ends. */
  get secondsLeft(): number | undefined {
    if (this.#until === undefined) return undefined;
    return Math.max(0, Math.ceil((this.#until - timers.now().getTime()) / 1000));
  }

  /** Whether the end is near. */
  get isNear(): boolean {
    return this.secondsLeft !== undefined && this.secondsLeft <= WARNING_SECONDS;
  }

  /** Begins the time anew. */
  readonly extend = (): void => {
    this.#prolong();
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    for (const kind of ["pointerdown", "keydown", "input"]) this.#host.addEventListener(kind, this.#prolong);
    window.addEventListener("pagehide", this.#handleLeave);
  }

  hostDisconnected(): void {
    for (const kind of ["pointerdown", "keydown", "input"]) this.#host.removeEventListener(kind, this.#prolong);
    window.removeEventListener("pagehide", this.#handleLeave);
    this.#handleLeave();
  }

  hostUpdate(): void {
    if (!this.#options.isRunning()) this.#stop();
    else if (this.#until === undefined) {
      this.#until = timers.now().getTime() + SESSION_SECONDS * 1000;
      this.#warned = false;
      this.#wait();
    }
  }

  #wait(): void {
    this.#timer = timers.set(this.#tick, 1000);
  }

  // Renders nothing: between the `input` and the `change` of a tick box that would put it back. The next second shows it.
  readonly #prolong = (): void => {
    if (this.#until === undefined) return;
    this.#until = timers.now().getTime() + SESSION_SECONDS * 1000;
    this.#warned = false;
  };

  readonly #tick = (): void => {
    this.#timer = undefined;
    if (this.secondsLeft === 0) {
      this.#options.onEnd();
      return;
    }
    if (this.isNear && !this.#warned) {
      this.#warned = true;
      this.#options.onWarning();
    }
    this.#host.requestUpdate();
    this.#wait();
  };

  readonly #handleLeave = (): void => {
    if (this.#options.isRunning()) this.#options.onEnd();
    this.#stop();
  };

  #stop(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = this.#until = undefined;
  }
}
