import type { Call } from "./caller.ts";
import { createCaller } from "./caller.ts";
import { YichuangError } from "./errors.ts";
import { createEtagCache } from "./etag-cache.ts";
import type { EtagCache } from "./etag-cache.ts";
import type { ClientOptions, GetToken, Locale } from "./options.ts";
import { retryLimits } from "./options.ts";
import type { CasesResource } from "./resources/cases.ts";
import { casesResource } from "./resources/cases.ts";
import type { Catalogue } from "./resources/catalogue.ts";
import { catalogueResources } from "./resources/catalogue.ts";
import type { DelegationsResource } from "./resources/delegations.ts";
import { delegationsResource } from "./resources/delegations.ts";
import type { DocumentsResource } from "./resources/documents.ts";
import { documentsResource } from "./resources/documents.ts";
import type { DraftsResource } from "./resources/drafts.ts";
import { draftsResource } from "./resources/drafts.ts";
import type { OnFileResource } from "./resources/on-file.ts";
import { onFileResource } from "./resources/on-file.ts";
import type { ReviewsResource } from "./resources/reviews.ts";
import { reviewsResource } from "./resources/reviews.ts";
import type { SigningResource } from "./resources/signing.ts";
import { signingResource } from "./resources/signing.ts";
import type { Staff } from "./resources/staff.ts";
import { staffResources } from "./resources/staff.ts";
import { createTokens } from "./tokens.ts";
import { createTransport } from "./transport.ts";
import type { UploadsResource } from "./uploads.ts";
import { uploadsResource } from "./uploads.ts";

/**
 * The platform as one caller sees it. Every call rejects with a `YichuangError` only. A newer platform may answer words that this
 * version has never heard of (a state, a kind of event): they come out as they stand, so give every `switch` a default.
 */
export interface Client extends Catalogue, Staff {
  readonly drafts: DraftsResource;
  readonly uploads: UploadsResource;
  readonly signing: SigningResource;
  readonly cases: CasesResource;
  readonly documents: DocumentsResource;
  readonly onFile: OnFileResource;
  readonly reviews: ReviewsResource;
  readonly delegations: DelegationsResource;
  /** Calls any operation of the contract by its id, typed. */
  readonly call: Call;
  /** Language that content is asked for in. */
  readonly locale: Locale;
  /** Changes the language of the calls that follow. */
  setLocale(locale: Locale): void;
  /** Forgets the token in hand, after a sign-out or when somebody else takes over; the next call that needs one asks for it. */
  forgetToken(): void;
  /** A client with the same settings that calls with this token only, such as the ticket of a look-up. */
  withToken(token: string | { readonly ticket: string }): Client;
}

/**
 * Makes a client.
 * @throws TypeError when `baseUrl` is no address
 */
export function createClient(options: ClientOptions): Client {
  return build(options, createEtagCache());
}

function build(options: ClientOptions, cache: EtagCache): Client {
  // A Request resolves a path against the page, where there is one.
  const root = new Request(options.baseUrl).url.replace(/[?#].*$/, "").replace(/\/+$/, "");
  const retry = retryLimits(options.retry);
  const { runtime, visibility } = options;
  const tokens = createTokens(options.getToken);
  let locale: Locale = options.locale ?? "zh-CN";
  const send = createTransport({
    // Looked up at each call, so that a page may replace the global one later.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    retry,
    runtime,
    onLog: options.onLog,
  });
  const call = createCaller({ root, send, tokens, cache, locale: () => locale });
  const { backoff } = retry;
  return {
    ...catalogueResources(call),
    ...staffResources(call),
    drafts: draftsResource(call),
    uploads: uploadsResource({
      call,
      address: `${root}/uploads`,
      backoff,
      newError: (...error) => new YichuangError(...error),
    }),
    signing: signingResource(call),
    cases: casesResource(call, { backoff, runtime, visibility, holder: () => tokens.holder }),
    documents: documentsResource(call),
    onFile: onFileResource(call),
    reviews: reviewsResource(call),
    delegations: delegationsResource(call),
    call,
    get locale() {
      return locale;
    },
    setLocale(next) {
      locale = next;
    },
    forgetToken: () => tokens.forget(),
    withToken(token) {
      const held = typeof token === "string" ? token : token.ticket;
      const getToken: GetToken = ({ reason }) => (reason === "required" ? held : null);
      return build({ ...options, locale, getToken }, cache);
    },
  };
}
