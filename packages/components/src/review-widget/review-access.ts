import type { Client, Review } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReviewInvitationCode } from "./review-fragment.ts";

/** Whose reviews, and by what right: of a case, or by an invitation that was handed out; with a secret from its paper, or signed in. */
export interface ReviewTerms {
  readonly client: Client;
  readonly caseNo: string | undefined;
  readonly invitationId: string | undefined;
  readonly secret: string | undefined;
}

/**
 * Holds the right to rate. A ticket serves until it runs out: every look-up anew would count against the limit. With the rating the secret
 * that was handed out is used up; from then on it opens by the reviewer's own.
 */
export class ReviewAccess {
  readonly #terms: () => ReviewTerms | undefined;
  #opened: { readonly terms: ReviewTerms; readonly client: Client } | undefined;
  #own: ReviewInvitationCode | undefined;

  /** @param terms the right that the page gives at the moment; undefined before it has given a client */
  constructor(terms: () => ReviewTerms | undefined) {
    this.#terms = terms;
  }

  /** What opens the rating since it was given, if that was by a code. */
  get own(): ReviewInvitationCode | undefined {
    return this.#own;
  }

  /** Takes what the platform told with the rating. The ticket in hand goes on to serve. */
  take({ invitationId, secret }: Review): void {
    if (secret !== undefined) this.#own = { invitationId, secret };
  }

  /** Drops the right. */
  forget(): void {
    this.#opened = this.#own = undefined;
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
      this.#opened = undefined;
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
          : await client.reviews.lookUp(this.#own ?? { invitationId, secret }, options);
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
