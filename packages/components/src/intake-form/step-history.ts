import type { ReactiveController, ReactiveControllerHost } from "lit";

const KEY = "yctIntake";

/** Whether and how steps become entries of the browser's history. */
export interface StepHistoryOptions {
  /** Whether the page lets steps be entries. */
  readonly enabled: () => boolean;
  /** Shows a step that Back or Forward led to; undefined for where the element was first. */
  readonly onReturn: (step: string | undefined) => void;
}

/** Makes Back mean the previous step. Keeps what the page itself has put into the history's state. */
export class StepHistory implements ReactiveController {
  readonly #options: StepHistoryOptions;
  /** Steps behind the present one that have entries of their own, the first one at the bottom. */
  #trail: string[] = [];

  constructor(host: ReactiveControllerHost, options: StepHistoryOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("popstate", this.#handleReturn);
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#handleReturn);
  }

  /** The step of the entry that the page stands on: after a reload, or on the way back from another page. */
  get present(): string | undefined {
    const step = (stateOf() as Record<string, unknown>)[KEY];
    return this.#options.enabled() && typeof step === "string" ? step : undefined;
  }

  /** A step was entered from another one. */
  enter(step: string, from: string): void {
    if (!this.#options.enabled()) return;
    this.#trail.push(from);
    history.pushState({ ...stateOf(), [KEY]: step }, "");
  }

  /**
   * Goes back by the browser's own history, where the entry before is the step wanted.
   * @returns false when it is not; the caller then enters the step itself
   */
  back(step: string): boolean {
    if (!this.#options.enabled() || this.#trail[this.#trail.length - 1] !== step) return false;
    history.back();
    return true;
  }

  readonly #handleReturn = (event: PopStateEvent): void => {
    const step = (event.state as Record<string, unknown> | null)?.[KEY];
    if (!this.#options.enabled()) return;
    const target = typeof step === "string" ? step : this.#trail[0];
    const behind = this.#trail.lastIndexOf(target ?? "");
    if (behind >= 0) this.#trail = this.#trail.slice(0, behind);
    this.#options.onReturn(target);
  };
}

const stateOf = (): object => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? state : {};
};
