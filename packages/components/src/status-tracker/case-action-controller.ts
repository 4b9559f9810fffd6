import type { Case } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";
import type { TrackedCase } from "./tracked-case.ts";

/** Does to a case what needs no more than a word: signs for its result, and withdraws it. */
export class CaseActionController {
  readonly #host: ReactiveControllerHost;
  readonly #key = new IdempotencyKey();
  #busy = false;
  #error: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether something is being done. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Why it did not get through. */
  get error(): unknown {
    return this.#error;
  }

  /** Says that the result has arrived; undefined when that did not get through. */
  confirmReceipt({ client, case: { caseNo } }: TrackedCase): Promise<Case | undefined> {
    const idempotencyKey = this.#key.for("receipt", caseNo);
    return this.#do(() => client.cases.confirmReceipt(caseNo, { idempotencyKey }));
  }

  /** Withdraws the application, for a reason or an empty text; undefined when that did not get through. */
  withdraw({ client, case: { caseNo } }: TrackedCase, reason: string): Promise<Case | undefined> {
    const input = reason === "" ? {} : { reason };
    const idempotencyKey = this.#key.for("withdrawal", caseNo, input);
    return this.#do(() => client.cases.withdraw(caseNo, input, { idempotencyKey }));
  }

  /** Forgets what went wrong; the same again is still the same act to the platform. */
  clear(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  async #do(action: () => PromiseLike<Case>): Promise<Case | undefined> {
    this.#busy = true;
    this.clear();
    try {
      const answered = await action();
      this.#key.forget();
      return answered;
    } catch (error) {
      this.#error = error;
      return undefined;
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }
}
