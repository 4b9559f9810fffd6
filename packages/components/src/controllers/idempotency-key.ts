import { createIdempotencyKey } from "@yichuang/sdk";

/**
 * The key under which something is sent to the platform: the same for the same again, so that it is done once even if word of the first
 * try was lost, and another one for anything else.
 */
export class IdempotencyKey {
  #sent: { readonly content: string; readonly key: string } | undefined;

  /** The key for what is sent now, as JSON has it. */
  for(...content: readonly unknown[]): string {
    const text = JSON.stringify(content);
    if (this.#sent?.content !== text) this.#sent = { content: text, key: createIdempotencyKey() };
    return this.#sent.key;
  }

  /** Forgets it: it got through, or was given up. */
  forget(): void {
    this.#sent = undefined;
  }
}
