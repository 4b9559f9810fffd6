import type { Problem } from "@yichuang/openapi";
import { kindOf, YichuangError } from "./errors.ts";

/** Last part of a problem's type; undefined where it is no problem of the platform's. */
export function problemSlug(problem: unknown): string | undefined {
  const type = (problem as Partial<Problem> | undefined | null)?.type as unknown;
  return typeof type === "string" ? type.split(/[/#]/).pop() : undefined;
}

/** What says that the first try under the same key is still under way. */
export const IN_PROGRESS = "idempotency-in-progress";

/** Conflicts that pass by themselves: the other try ends, and an upload goes on from where the platform says. */
const PASSING: readonly (string | undefined)[] = [IN_PROGRESS, "upload-offset-mismatch"];

/** Seconds of `Retry-After`, given as seconds or as an HTTP date; undefined where there is none that can be read. */
export function retryAfterSeconds(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/**
 * The error of an answer that is no success, or not what a success of the contract is. A page for people, as gateways and login walls
 * send them, is the kind `gateway`.
 * @param data its body: parsed where it is JSON, else its text
 */
export function errorOfResponse({ status, headers }: Response, data: unknown, idempotencyKey?: string): YichuangError {
  const details = { status, retryAfter: retryAfterSeconds(headers), idempotencyKey };
  const slug = problemSlug(data);
  if (slug === undefined && /html/i.test(headers.get("content-type") ?? "")) {
    const passing = status < 400 || status >= 500 || status === 408 || status === 429;
    return new YichuangError("gateway", { ...details, message: `A page answered with ${status}`, retryable: passing });
  }
  const kind = kindOf(slug) ?? kindOf(status) ?? "unexpected";
  const passing = PASSING.includes(slug) || (kind === "unexpected" && status >= 500) || undefined;
  const problem = slug === undefined ? undefined : (data as Problem);
  const message = `${problem?.title ?? "Answered with"} (${slug ?? status})`;
  return new YichuangError(kind, { ...details, problem, message, retryable: passing });
}
