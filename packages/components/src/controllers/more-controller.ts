import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What the controller needs of its host. */
export interface MoreOptions<Data> {
  /** What is in sight and goes on; undefined when it does not, or cannot be added to now. */
  readonly current: () => Data | undefined;
  /** What is in sight with the next page. */
  readonly load: (data: Data, signal: AbortSignal) => Promise<Data>;
  /** Shows it. */
  readonly onMore: (data: Data, before: Data) => Promise<void> | void;
}

/** Adds page after page to a list. A failure leaves what is there, and can be tried again. */
export class MoreController<Data> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: MoreOptions<Data>;
  #running: AbortController | undefined;
  #error: unknown;

  constructor(host: ReactiveControllerHost, options: MoreOptions<Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Why the last page could not be had. */
  get error(): unknown {
    return this.#error;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Loads the next page. */
  readonly load = async (): Promise<void> => {
    const before = this.#options.current();
    if (before === undefined || this.busy) return;
    const running = (this.#running = new AbortController());
    this.#set(undefined);
    try {
      const data = await this.#options.load(before, running.signal);
      if (running.signal.aborted || this.#options.current() !== before) return;
      await this.#options.onMore(data, before);
    } catch (error) {
      if (!running.signal.aborted && !(isYichuangError(error) && error.kind === "aborted")) this.#set(error);
    } finally {
      if (this.#running === running) this.#running = undefined;
      this.#host.requestUpdate();
    }
  };

  /** Forgets a page on its way, and why the last could not be had. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#set(undefined);
  }

  #set(error: unknown): void {
    this.#error = error;
    this.#host.requestUpdate();
  }
}
