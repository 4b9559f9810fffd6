import type { CaseUpdate, Client, Locale, WatchState } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { timers } from "../controllers/timers.ts";

/** What a watch tells its element. */
export interface CaseWatchOptions {
  /** Something happened; not called for the first view of a case. */
  readonly onUpdate: (update: CaseUpdate) => void;
  /** The case cannot be followed any more: gone, or the right to read it has run out. */
  readonly onEnd: (error: unknown) => void;
  /** The connection is back after an interruption. */
  readonly onReconnect: () => void;
  /** The element is on the page again after it had been taken off. */
  readonly onReturn: () => void;
}

/** Follows one case while its element is on the page. */
export class CaseWatchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: CaseWatchOptions;
  #current: AbortController | undefined;
  #left = false;
  #news: WatchState | undefined;
  #updatedAt: Date | undefined;

  constructor(host: ReactiveControllerHost, options: CaseWatchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** How news comes at the moment; undefined before the first. */
  get news(): WatchState | undefined {
    return this.#news;
  }

  /** When the case was last read. */
  get updatedAt(): Date | undefined {
    return this.#updatedAt;
  }

  /**
   * Follows a case in place of the one before, which is followed until this one could be read: a refresh that finds no connection costs
   * nothing. Call `stop` first where the one before is another case.
   * @param signal gives it up while the first view is still to come
   * @returns the case as it stands; rejects when it cannot be read
   */
  async follow(client: Client, caseNo: string, locale: Locale, signal: AbortSignal): Promise<CaseUpdate> {
    const own = new AbortController();
    const giveUp = (): void => own.abort();
    signal.addEventListener("abort", giveUp);
    try {
      // Its news begin once the first view was taken, so that it is the current one by then.
      const updates = client.cases.watch(caseNo, {
        signal: own.signal,
        locale,
        onState: (state) => this.#settle(own, state),
      });
      const first = await updates.next();
      if (first.done || own.signal.aborted) throw new DOMException("The watch was given up", "AbortError");
      this.#current?.abort();
      this.#current = own;
      if (this.#news === "interrupted") this.#news = undefined;
      this.#updatedAt = timers.now();
      void this.#goOn(updates, own);
      return first.value;
    } catch (error) {
      // Whoever may not read a case any more does not follow it either, nor is asked for by it to sign in again.
      if (isYichuangError(error) && !error.retryable && error.kind !== "aborted") this.stop();
      throw error;
    } finally {
      signal.removeEventListener("abort", giveUp);
    }
  }

  /** Stops following. */
  stop(): void {
    this.#current?.abort();
    this.#current = undefined;
    this.#news = undefined;
  }

  hostConnected(): void {
    if (this.#left) this.#options.onReturn();
    this.#left = false;
  }

  hostDisconnected(): void {
    this.#left = this.#current !== undefined;
    this.stop();
  }

  async #goOn(updates: AsyncIterableIterator<CaseUpdate>, own: AbortController): Promise<void> {
    try {
      for await (const update of updates) {
        if (this.#current !== own) return;
        this.#updatedAt = timers.now();
        this.#options.onUpdate(update);
      }
    } catch (error) {
      if (this.#current !== own) return;
      this.stop();
      this.#options.onEnd(error);
    }
  }

  #settle(own: AbortController, state: WatchState): void {
    if (this.#current !== own || this.#news === state) return;
    // Connected again means that what is in sight is up to date from now on.
    const back = this.#news === "interrupted";
    if (back) this.#updatedAt = timers.now();
    this.#news = state;
    this.#host.requestUpdate();
    if (back) this.#options.onReconnect();
  }
}
