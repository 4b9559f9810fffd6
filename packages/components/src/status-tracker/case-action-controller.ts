import type { Case } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";
import type { TrackedCase } from "./tracked-case.ts";

/** What is being done to one case, or was tried. */
export interface CaseAct {
  /** Whether it is under way. */
  readonly busy: boolean;
  /** Why it did not get through. */
  readonly error: unknown;
  /** Why the application is to be withdrawn, as far as it was typed. */
  readonly reason: string;
}

const NOTHING: CaseAct = { busy: false, error: undefined, reason: "" };

/** Does to a case what needs no more than a word: signs for its result, and withdraws it. What is under way belongs to its case. */
export class CaseActionController {
  readonly #host: ReactiveControllerHost;
  readonly #acts = new Map<string, CaseAct>();
  readonly #keys = new Map<string, IdempotencyKey>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How it stands with a case. */
  of({ caseNo }: Case): CaseAct {
    return this.#acts.get(caseNo) ?? NOTHING;
  }

  /** Keeps why an application is to be withdrawn, while it is typed. */
  setReason({ caseNo }: Case, reason: string): void {
    this.#set(caseNo, { reason });
  }

  /** Says that the result has arrived; undefined when that did not get through. */
  confirmReceipt({ client, case: { caseNo } }: TrackedCase): Promise<Case | undefined> {
    const idempotencyKey = this.#keyOf(caseNo).for("receipt");
    return this.#do(caseNo, () => client.cases.confirmReceipt(caseNo, { idempotencyKey }));
  }

  /** Withdraws the application, for the reason that was typed, if any; undefined when that did not get through. */
  withdraw({ client, case: current }: TrackedCase): Promise<Case | undefined> {
    const { caseNo } = current;
    const reason = this.of(current).reason.trim();
    const input = reason === "" ? {} : { reason };
    const idempotencyKey = this.#keyOf(caseNo).for("withdrawal", input);
    return this.#do(caseNo, () => client.cases.withdraw(caseNo, input, { idempotencyKey }));
  }

  /** Forgets what went wrong with a case; the same again is still the same act to the platform. */
  clearError({ caseNo }: Case): void {
    if (this.#acts.has(caseNo)) this.#set(caseNo, { error: undefined });
  }

  /** Forgets a case that is left, unless something is under way for it. */
  leave({ caseNo }: Case): void {
    if (!this.#acts.get(caseNo)?.busy) this.#forget(caseNo);
  }

  /** Forgets everything, also what is under way: it is nobody's any more when its answer arrives. */
  clear(): void {
    this.#acts.clear();
    this.#keys.clear();
  }

  async #do(caseNo: string, action: () => PromiseLike<Case>): Promise<Case | undefined> {
    const key = this.#keyOf(caseNo);
    this.#set(caseNo, { busy: true, error: undefined });
    try {
      const answered = await action();
      if (this.#keys.get(caseNo) !== key) return undefined;
      this.#forget(caseNo);
      return answered;
    } catch (error) {
      if (this.#keys.get(caseNo) === key) this.#set(caseNo, { busy: false, error });
      return undefined;
    }
  }

  #keyOf(caseNo: string): IdempotencyKey {
    const key = this.#keys.get(caseNo) ?? new IdempotencyKey();
    this.#keys.set(caseNo, key);
    return key;
  }

  #set(caseNo: string, change: Partial<CaseAct>): void {
    this.#acts.set(caseNo, { ...(this.#acts.get(caseNo) ?? NOTHING), ...change });
    this.#host.requestUpdate();
  }

  #forget(caseNo: string): void {
    this.#acts.delete(caseNo);
    this.#keys.delete(caseNo);
    this.#host.requestUpdate();
  }
}
