import type { Client, Review } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";

/** What somebody says to "is it solved?", with a word to it or an empty text. */
interface SolvedAnswer {
  readonly id: string;
  readonly solved: boolean;
  readonly text: string;
  readonly error?: unknown;
}

/** Sends what the reviewer says to "is it solved?", once. */
export class SolvedController {
  readonly #host: ReactiveControllerHost;
  readonly #key = new IdempotencyKey();
  #answer: SolvedAnswer | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Which answer to a review is being sent, or why it did not get through. */
  of(id: string): { readonly busy: "solved" | "unsolved" | undefined; readonly error: unknown } {
    const mine = this.#answer?.id === id ? this.#answer : undefined;
    const sending = mine && mine.error === undefined;
    return { busy: sending ? (mine.solved ? "solved" : "unsolved") : undefined, error: mine?.error };
  }

  /**
   * Sends it.
   * @returns the review as it is then; undefined when it did not get through, or was given up in the meantime
   */
  async send(
    use: (run: (client: Client) => PromiseLike<Review>) => Promise<Review>,
    id: string,
    solved: boolean,
    text: string,
  ): Promise<Review | undefined> {
    const answer: SolvedAnswer = { id, solved, text };
    const idempotencyKey = this.#key.for(answer);
    this.#set(answer);
    try {
      const input = text === "" ? { solved } : { solved, text };
      const confirmed = await use((client) => client.reviews.confirm(id, input, { idempotencyKey }));
      if (this.#answer !== answer) return undefined;
      this.clear();
      return confirmed;
    } catch (error) {
      if (this.#answer === answer) this.#set({ ...answer, error });
      return undefined;
    }
  }

  /** Forgets it. */
  clear(): void {
    this.#key.forget();
    this.#set(undefined);
  }

  #set(answer: SolvedAnswer | undefined): void {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}
