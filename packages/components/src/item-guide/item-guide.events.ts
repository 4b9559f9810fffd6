import type { Answers } from "@yichuang/sdk";

/**
 * Somebody wants to apply online, in this window. Cancel it to do something else than follow the link to the form:
 * `yct-navigate` is then not fired.
 */
export class ApplyEvent extends Event {
  static readonly type = "yct-apply";

  readonly itemCode: string;
  /** Answers to the guiding questions so far, option values by question id: for `answers` of the form. */
  readonly answers: Readonly<Answers>;

  /** Codes of the materials that were ticked, for `have` of the form. */
  readonly have: readonly string[];

  constructor(itemCode: string, answers: Readonly<Answers>, have: readonly string[] = []) {
    super(ApplyEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.itemCode = itemCode;
    this.answers = answers;
    this.have = have;
  }
}
