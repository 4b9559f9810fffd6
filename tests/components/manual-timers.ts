import type { Timers } from "../../packages/components/src/controllers/timers.ts";

/** Time that passes only when a test says so. */
export class ManualTimers implements Timers {
  #now: number;
  #next = 1;
  readonly #waiting = new Map<number, { readonly at: number; readonly handler: () => void }>();

  constructor(now = "2026-11-22T14:05:00+08:00") {
    this.#now = Date.parse(now);
  }

  /** How many timers are running. */
  get pending(): number {
    return this.#waiting.size;
  }

  set(handler: () => void, milliseconds: number): number {
    const handle = this.#next++;
    this.#waiting.set(handle, { at: this.#now + milliseconds, handler });
    return handle;
  }

  clear(handle: number): void {
    this.#waiting.delete(handle);
  }

  now(): Date {
    return new Date(this.#now);
  }

  /** Lets time pass, and calls what is due in its order. */
  advance(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#waiting].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      this.#waiting.delete(due[0]);
      this.#now = due[1].at;
      due[1].handler();
    }
    this.#now = until;
  }
}
