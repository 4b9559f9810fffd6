import type { IndicatorSet, Review } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import type { Rating, RatingProblem } from "./rating-state.ts";
import { EMPTY_RATING, problemOf, withSet } from "./rating-state.ts";

/** A rating that was not taken: why, and what was written in it. */
export interface Refused {
  readonly error: unknown;
  readonly text: string;
}

/** Holds the rating being filled in, and sends it once. */
export class RatingController {
  readonly #host: ReactiveControllerHost;
  #rating: Rating = EMPTY_RATING;
  #problem: RatingProblem | undefined;
  #error: unknown;
  #sending: symbol | undefined;
  #key: string | undefined;
  #renewed = false;
  #refused: Refused | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get rating(): Rating {
    return this.#rating;
  }

  /** What keeps it from being sent, once somebody has tried. */
  get problem(): RatingProblem | undefined {
    return this.#problem;
  }

  /** Why it did not get through. */
  get error(): unknown {
    return this.#error;
  }

  /** Whether it is being sent. */
  get busy(): boolean {
    return this.#sending !== undefined;
  }

  /** Whether what can be ticked has changed while it was filled in. */
  get renewed(): boolean {
    return this.#renewed;
  }

  /** The last rating, where it was not taken for good. */
  get refused(): Refused | undefined {
    return this.#refused;
  }

  /** Puts back what was written before, unless something is written already. */
  restore(text: string): void {
    if (this.#rating.text === "") this.#rating = { ...this.#rating, text };
    this.#host.requestUpdate();
  }

  /** Takes what was entered; a problem that is mended goes at once. */
  change(change: (rating: Rating) => Rating, indicators: IndicatorSet): void {
    this.#rating = change(this.#rating);
    this.#key = undefined;
    if (this.#problem) this.#problem = problemOf(this.#rating, indicators);
    this.#host.requestUpdate();
  }

  /** Whether it can be sent; what is wrong is marked otherwise, and returned. */
  check(indicators: IndicatorSet): RatingProblem | undefined {
    this.#problem = problemOf(this.#rating, indicators);
    this.#host.requestUpdate();
    return this.#problem;
  }

  /**
   * Sends it.
   * @param create asks the platform to take it, under a key
   * @returns the review; undefined when it did not get through, or was given up for another one in the meantime
   */
  async send(create: (idempotencyKey: string | undefined) => PromiseLike<Review>): Promise<Review | undefined> {
    const sending = Symbol();
    const sent = this.#rating;
    this.#sending = sending;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      const review = await create(this.#key);
      if (this.#sending !== sending) return undefined;
      this.clear();
      return review;
    } catch (error) {
      if (this.#sending !== sending) return undefined;
      this.#error = error;
      // Sent again as it stands, it is the same review to the platform even if the first answer was lost.
      this.#key = this.#rating === sent && isYichuangError(error) ? error.idempotencyKey : undefined;
      return undefined;
    } finally {
      if (this.#sending === sending) this.#sending = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Goes on over another version of the indicators: level and words stay, tags that it does not have go. */
  renew(indicators: IndicatorSet): void {
    const rating = withSet(this.#rating, indicators);
    this.clear();
    this.#rating = rating;
    this.#renewed = true;
  }

  /** Begins anew because the platform takes none, but keeps in sight what was written. */
  refuse(error: unknown): void {
    const text = this.#rating.text.trim();
    this.clear();
    this.#refused = { error, text };
  }

  /** Puts a rating that was not taken out of sight. */
  forgetRefused(): void {
    this.#refused = undefined;
    this.#host.requestUpdate();
  }

  /** Begins anew, with nothing preset. */
  clear(): void {
    this.#rating = EMPTY_RATING;
    this.#problem = undefined;
    this.#error = undefined;
    this.#sending = undefined;
    this.#key = undefined;
    this.#renewed = false;
    this.#refused = undefined;
    this.#host.requestUpdate();
  }
}
