import type { Client, Locale, SigningDecision, SigningRequest } from "@yichuang/sdk";
import { createIdempotencyKey } from "@yichuang/sdk";
import { IdempotencyKey } from "../controllers/idempotency-key.ts";

interface Opened {
  readonly of: Client;
  readonly secret: string;
  /** One key however often it is tried: the secret opens the request once, and its answer may get lost. */
  readonly key: string;
  ticket?: { readonly client: Client; readonly requestId: string };
}

/** Opens a request to sign by its secret, and holds the right to read and decide it. */
export class SigningAccess {
  #opened: Opened | undefined;
  readonly #decision = new IdempotencyKey();

  /** Drops the right to read. */
  forget(): void {
    this.#opened = undefined;
    this.#decision.forget();
  }

  /** The request with what is to be signed, in a language. */
  async read(
    client: Client,
    secret: string,
    options: { signal: AbortSignal; locale: Locale },
  ): Promise<SigningRequest> {
    if (this.#opened?.of !== client || this.#opened.secret !== secret)
      this.#opened = { of: client, secret, key: createIdempotencyKey() };
    const opened = this.#opened;
    if (!opened.ticket) {
      const { signal } = options;
      const found = await client.signing.lookUp({ secret }, { signal, idempotencyKey: opened.key });
      opened.ticket = { client: client.withToken(found), requestId: found.requestId };
    }
    return opened.ticket.client.signing.get(opened.ticket.requestId, options);
  }

  /** Signs or declines; the same again after a lost answer is the same decision. */
  async decide(decision: SigningDecision): Promise<SigningRequest> {
    const ticket = this.#opened?.ticket;
    if (!ticket) throw new Error("No request is open.");
    const idempotencyKey = this.#decision.for(decision);
    return ticket.client.signing.decide(ticket.requestId, decision, { idempotencyKey });
  }
}
