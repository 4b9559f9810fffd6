import type { CaseAction, HandlingStepKind, Language, Problem, ProblemError as FieldProblem } from "../schema.ts";

const BASE = "https://yichuang.example/problems/";

/** Slug of a problem type: the last part of `Problem["type"]`. */
export type ProblemSlug = Problem["type"] extends `${typeof BASE}${infer Slug}` ? Slug : never;

/** Title and status of each problem type. */
const PROBLEMS: Readonly<Record<ProblemSlug, readonly [status: number, title: string]>> = {
  unauthenticated: [401, "Sign in first"],
  forbidden: [403, "Not yours to do"],
  "no-delegation": [403, "Nobody delegated this to you"],
  "not-found": [404, "Not found"],
  gone: [410, "No longer here"],
  "method-not-allowed": [405, "Not a method of this address"],
  "bad-request": [400, "Bad request"],
  validation: [422, "Not valid"],
  "materials-missing": [422, "Materials are missing"],
  "form-changed": [409, "The form has changed since"],
  "illegal-transition": [409, "Not possible in this state"],
  conflict: [409, "Conflicts with what is there"],
  "already-reviewed": [409, "Rated already"],
  "not-reviewable": [409, "Cannot be rated"],
  "precondition-failed": [412, "Changed since it was read"],
  "precondition-required": [428, "Say which version is edited"],
  "idempotency-key-reused": [422, "The key was used for something else"],
  "idempotency-in-progress": [409, "The first try is under way"],
  "payload-too-large": [413, "Too large"],
  "unsupported-media-type": [415, "This kind of file is not taken"],
  "upload-offset-mismatch": [409, "Bytes begin elsewhere"],
  "upload-incomplete": [409, "An upload is not complete"],
  "lookup-failed": [404, "Nothing with this number and secret"],
  "signing-look-up-failed": [404, "No open request to sign with this secret"],
  "rate-limited": [429, "Too many tries"],
  unavailable: [503, "Unavailable for now"],
  internal: [500, "Internal error"],
};

/** What may stand in a problem beside its type. */
export interface ProblemOptions {
  /** A sentence that only adds to the type, in both languages of the platform. */
  readonly detail?: { readonly zh: string; readonly en: string };
  readonly errors?: readonly FieldProblem[];
  readonly allowedActions?: readonly CaseAction[];
  readonly allowedSteps?: readonly HandlingStepKind[];
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number;
}

/** A problem on its way to the caller. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly slug: ProblemSlug;
  readonly options: ProblemOptions;

  constructor(slug: ProblemSlug, options: ProblemOptions = {}) {
    super(options.detail?.en ?? PROBLEMS[slug][1]);
    this.slug = slug;
    this.options = options;
  }

  /** The answer in a language, with the id a person can quote to the help desk. */
  toResponse(supportId: string, lang: Language): Response {
    const [status, title] = PROBLEMS[this.slug];
    const { retryAfter, errors, allowedActions, allowedSteps, detail } = this.options;
    const body = {
      type: `${BASE}${this.slug}`,
      title,
      status,
      supportId,
      ...(detail && { detail: lang === "en" ? detail.en : detail.zh }),
      ...(errors && { errors: [...errors] }),
      ...(allowedActions && { allowedActions: [...allowedActions] }),
      ...(allowedSteps && { allowedSteps: [...allowedSteps] }),
    };
    const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
    if (retryAfter !== undefined) headers.set("retry-after", String(retryAfter));
    if (status === 401) headers.set("www-authenticate", "Bearer");
    return new Response(JSON.stringify(body), { status, headers });
  }
}

/** Makes a problem to throw. */
export const problem = (slug: ProblemSlug, options?: ProblemOptions): ProblemError => new ProblemError(slug, options);
