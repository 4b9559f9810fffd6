import type { Client } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";

/** Whose reviews, and by what right: of a case, or by an invitation that was handed out; with a secret from its paper, or signed in. */
export interface ReviewTerms {
  readonly client: Client;
  readonly caseNo: string | undefined;
  readonly invitationId: string | undefined;
  readonly secret: string | undefined;
}

/** Holds the right to rate. A ticket serves until it runs out: every look-up anew would count against the limit. */
export class ReviewAccess {
  readonly #terms: () => ReviewTerms | undefined;
  #opened: { readonly terms: ReviewTerms; readonly client: Client } | undefined;

  /** @param terms the right that the page gives at the moment; undefined before it has given a client */
  constructor(terms: () => ReviewTerms | undefined) {
    this.#terms = terms;
  }

  /** Drops the right. */
  forget(): void {
    this.#opened = undefined;
  }

  /** Does something by that right; once more with a new ticket where the one in hand has run out. */
  async use<T>(run: (client: Client) => PromiseLike<T>, signal?: AbortSignal): Promise<T> {
    const terms = this.#terms();
    if (!terms) throw new Error("There is no client.");
    const known = this.#opened;
    try {
      return await run(await this.#open(terms, signal));
    } catch (error) {
      const lapsed = known !== undefined && isYichuangError(error) && error.kind === "unauthenticated";
      if (!lapsed || terms.secret === undefined) throw error;
      this.forget();
      return run(await this.#open(terms, signal));
    }
  }

  async #open(terms: ReviewTerms, signal: AbortSignal | undefined): Promise<Client> {
    const { client, caseNo = "", invitationId, secret } = terms;
    if (secret === undefined) return client;
    if (!this.#opened || !isSame(this.#opened.terms, terms)) {
      const options = signal ? { signal } : {};
      const ticket =
        invitationId === undefined
          ? await client.cases.lookUp({ caseNo, secret }, options)
          : await client.reviews.lookUp({ invitationId, secret }, options);
      this.#opened = { terms, client: client.withToken(ticket) };
    }
    return this.#opened.client;
  }
}

const isSame = (one: ReviewTerms, other: ReviewTerms): boolean =>
  one.client === other.client &&
  one.caseNo === other.caseNo &&
  one.invitationId === other.invitationId &&
  one.secret === other.secret;
