import type { Problem } from "@yichuang/openapi";
import type { ErrorKind } from "./errors.ts";
import { YichuangError } from "./errors.ts";

const KINDS: Readonly<Record<number, ErrorKind>> = {
  400: "invalid",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  408: "timeout",
  409: "conflict",
  410: "not_found",
  412: "precondition_failed",
  413: "too_large",
  415: "invalid",
  422: "invalid",
  423: "conflict",
  425: "unavailable",
  428: "precondition_failed",
  429: "rate_limited",
  502: "gateway",
  503: "unavailable",
  504: "gateway",
};

/** Problem types whose status alone would mislead. */
const KINDS_BY_TYPE: Readonly<Record<string, ErrorKind>> = { "idempotency-key-reused": "conflict" };

/** Last part of a problem's type. */
export function problemSlug(problem: Problem | undefined): string | undefined {
  return problem?.type.split(/[/#]/).pop();
}

/** Whether an error says that the first try under the same key is still under way. */
export function isInProgress(data: unknown): boolean {
  return problemSlug(asProblem(data)) === "idempotency-in-progress";
}

function asProblem(data: unknown): Problem | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  return typeof (data as Partial<Problem>).type === "string" ? (data as Problem) : undefined;
}

/** Seconds of `Retry-After`, given as seconds or as an HTTP date; undefined where there is none that can be read. */
export function retryAfterSeconds(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

/** Whether an answer is a page for people, as gateways and login walls send them. */
export function isHtml(headers: Headers): boolean {
  return /^\s*(text\/html|application\/xhtml)/i.test(headers.get("content-type") ?? "");
}

/**
 * The error of an answer that is no success.
 * @param data its body: parsed where it is JSON, else its text
 */
export function errorOfResponse(
  response: { readonly status: number; readonly headers: Headers },
  data: unknown,
  idempotencyKey?: string,
): YichuangError {
  const { status, headers } = response;
  const details = { status, retryAfter: retryAfterSeconds(headers), idempotencyKey };
  const problem = asProblem(data);
  if (!problem && isHtml(headers)) {
    const passing = status < 400 || status >= 500 || status === 408 || status === 429;
    return new YichuangError("gateway", { ...details, message: `A page answered with ${status}`, retryable: passing });
  }
  const slug = problemSlug(problem);
  const kind = (slug && KINDS_BY_TYPE[slug]) || KINDS[status] || "unexpected";
  const message = problem ? `${problem.title} (${slug ?? problem.type})` : `Answered with ${status}`;
  if (slug === "idempotency-in-progress" || (kind === "unexpected" && status >= 500))
    return new YichuangError(kind, { ...details, problem, message, retryable: true });
  return new YichuangError(kind, { ...details, problem, message });
}
