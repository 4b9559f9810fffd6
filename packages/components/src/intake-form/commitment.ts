import type { CommitmentOffer, ProblemError } from "@yichuang/sdk";

/**
 * What keeps a promise in the place of proofs from being made; the sentence is `intake.commitment.error.<fault>`. `unconfirmed`: chosen,
 * and what is promised is not ticked. `offered`: the item takes none now. `broken`: the applicant broke one for this item before.
 */
export type CommitmentFault = "unconfirmed" | "offered" | "broken";

/** The choice between proofs and a promise in their place 告知承诺 (优化营商环境条例 第四十条、第四十四条): without a DOM. */
export class Commitment {
  #offer: CommitmentOffer | undefined;
  #chosen = false;
  #confirmed = false;
  #checked = false;
  #server: CommitmentFault | undefined;

  /** What the guide offers; undefined where it takes proofs alone. */
  get offer(): CommitmentOffer | undefined {
    return this.#offer;
  }

  /** Whether a promise is to stand for the proofs, confirmed or not. */
  get chosen(): boolean {
    return this.#offer !== undefined && this.#chosen;
  }

  /** Whether it was read and is promised. */
  get confirmed(): boolean {
    return this.chosen && this.#confirmed;
  }

  /** What is wrong and to be said now. */
  get fault(): CommitmentFault | undefined {
    if (!this.chosen) return undefined;
    return this.#server ?? (this.#checked && !this.#confirmed ? "unconfirmed" : undefined);
  }

  setOffer(offer: CommitmentOffer | undefined): void {
    this.#offer = offer;
  }

  /** Starts from a draft, or afresh. */
  restore(committed = false): void {
    this.#chosen = this.#confirmed = committed;
    this.#checked = false;
    this.#server = undefined;
  }

  choose(chosen: boolean): void {
    this.#chosen = chosen;
    // Whoever comes back to it reads and confirms again.
    this.#confirmed = false;
    this.#checked = false;
    this.#server = undefined;
  }

  confirm(confirmed: boolean): void {
    this.#confirmed = confirmed;
  }

  /** From now on it is said when the promise is not confirmed. */
  check(): void {
    this.#checked = true;
    this.#server = undefined;
  }

  /** Whether the promise, where it was chosen, stands for a material. */
  spares(code: string): boolean {
    return this.chosen && this.#offer?.materialCodes.includes(code) === true;
  }

  /** Takes what the platform found wrong with the promise; gives the rest. */
  serverErrors(errors: readonly ProblemError[]): ProblemError[] {
    const found = errors.find(({ pointer }) => pointer === "/commitment");
    if (found) this.#server = found.rule === "commitment:broken-before" ? "broken" : "offered";
    return errors.filter(({ pointer }) => pointer !== "/commitment");
  }
}
