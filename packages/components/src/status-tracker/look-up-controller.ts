import type { Client } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import { readReceiptLink } from "./receipt-link.ts";
import type { CaseReader } from "./tracked-case.ts";

/** What a look-up goes by. */
export interface LookUpTerms {
  readonly caseNo: string;
  readonly secret: string;
}

/** Fields that cannot be sent as they are, with message keys. */
export type LookUpProblems = Partial<Record<keyof LookUpTerms, "caseNoMissing" | "caseNoWrong" | "secretMissing">>;

// Nothing in it means that it can be sent.
function checkTerms({ caseNo, secret }: LookUpTerms): LookUpProblems {
  const number = tidy(caseNo);
  return {
    ...(number === ""
      ? { caseNo: "caseNoMissing" }
      : /^[A-Za-z0-9-]{1,50}$/.test(number)
        ? {}
        : { caseNo: "caseNoWrong" }),
    ...(tidy(secret) === "" && { secret: "secretMissing" }),
  };
}

// Without the spaces that copying and grouping bring.
const tidy = (text: string): string => text.replace(/\s+/g, "");

/** Whether a case can be read without its code: by its own applicant, or not, because nobody or somebody else is signed in. */
async function standingOf(client: Client, caseNo: string, signal: AbortSignal): Promise<"own" | "foreign" | "nobody"> {
  try {
    await client.cases.get(caseNo, { signal });
    return "own";
  } catch (error) {
    const kind = isYichuangError(error) ? error.kind : undefined;
    if (kind === "unauthenticated") return "nobody";
    if (kind === "forbidden" || kind === "not_found") return "foreign";
    throw error;
  }
}

const NO_TERMS: LookUpTerms = { caseNo: "", secret: "" };

/** What is typed into the look-up form, what was asked for with it, and the right to read that came of it. */
export class LookUpController {
  readonly #host: ReactiveControllerHost;
  #terms: LookUpTerms = NO_TERMS;
  #problems: LookUpProblems = {};
  #asked: LookUpTerms | undefined;
  #known:
    | {
        readonly of: Client;
        readonly caseNo: string;
        readonly secret: string | undefined;
        readonly session: number | undefined;
        readonly reader: CaseReader;
      }
    | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get terms(): LookUpTerms {
    return this.#terms;
  }

  get problems(): LookUpProblems {
    return this.#problems;
  }

  /** What was sent last; undefined before, and once another case was named. */
  get asked(): LookUpTerms | undefined {
    return this.#asked;
  }

  /** How the case in sight is read; undefined while none is. */
  get reader(): CaseReader | undefined {
    return this.#known?.reader;
  }

  input(change: Partial<LookUpTerms>): void {
    this.#terms = { ...this.#terms, ...change };
    this.#host.requestUpdate();
  }

  /**
   * Takes the link of a receipt apart that stands in a field, and fills both.
   * @param template the host's address of a case
   * @returns whether there was one
   */
  readLink(template: string | undefined): boolean {
    const { caseNo, secret } = this.#terms;
    const read = readReceiptLink(caseNo, template) ?? readReceiptLink(secret, template);
    if (!read) return false;
    // A link without the code leaves the one that was typed, but never itself.
    const typed = readReceiptLink(secret, template) ? "" : secret;
    this.#terms = { caseNo: "", secret: typed, ...read };
    this.#problems = {};
    this.#host.requestUpdate();
    return true;
  }

  /**
   * Asks for what was typed.
   * @returns `again` for the same terms as before; the first field that is wrong where it cannot be asked
   */
  ask(): { readonly again: boolean } | { readonly wrong: keyof LookUpTerms } {
    this.#problems = checkTerms(this.#terms);
    this.#host.requestUpdate();
    if (this.#problems.caseNo) return { wrong: "caseNo" };
    if (this.#problems.secret) return { wrong: "secret" };
    const before = this.#asked;
    const asked = { caseNo: tidy(this.#terms.caseNo), secret: tidy(this.#terms.secret) };
    this.#asked = asked;
    this.forget();
    return { again: before?.caseNo === asked.caseNo && before.secret === asked.secret };
  }

  /** Empties the form; a case that the page names stands in it. */
  clear(caseNo = ""): void {
    this.#terms = { ...NO_TERMS, caseNo };
    this.#problems = {};
    this.#asked = undefined;
    this.forget();
    this.#host.requestUpdate();
  }

  /** Drops a right to read that has run out. */
  forget(): void {
    this.#known = undefined;
  }

  /** The reader in hand, if it is for this. */
  readerOf(client: Client, caseNo: string, secret: string | undefined): CaseReader | undefined {
    const known = this.#known;
    return known?.of === client && known.caseNo === caseNo && known.secret === secret ? known.reader : undefined;
  }

  /**
   * How to read a case. A ticket serves until it runs out: every look-up anew would count against the limit.
   * @param session version of the page's session: whoever has signed in since may do more than read, if it is their own case
   */
  async open(
    client: Client,
    caseNo: string,
    secret: string | undefined,
    session: number | undefined,
    signal: AbortSignal,
  ): Promise<CaseReader> {
    const inHand = this.readerOf(client, caseNo, secret);
    const changed = inHand !== undefined && secret !== undefined && this.#known?.session !== session;
    if (inHand && !changed) return inHand;
    if (!changed) this.forget();
    const standing = changed ? await standingOf(client, caseNo, signal) : "nobody";
    const reader: CaseReader =
      secret === undefined || standing === "own"
        ? { client, secret: undefined, foreign: false }
        : {
            client:
              inHand?.secret === undefined
                ? client.withToken(await client.cases.lookUp({ caseNo, secret }, { signal }))
                : inHand.client,
            secret,
            foreign: standing === "foreign",
          };
    this.#known = { of: client, caseNo, secret, session, reader };
    return reader;
  }
}
