import { isYichuangError } from "@yichuang/sdk";
import type { YichuangError } from "@yichuang/sdk";
import type { Localizer } from "./localizer.ts";

/** An error in words for the person who meets it. */
export interface ErrorDescription {
  /** Kind of the error; `unexpected` for what is none of the SDK's. */
  readonly kind: YichuangError["kind"];
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly todo: string;
  /** What the platform adds, in the language it answers in. */
  readonly detail: string | undefined;
  /** Whether the same request can succeed later. */
  readonly retryable: boolean;
  /** What to quote to the service's support. */
  readonly supportId: string | undefined;
}

/** Last part of a problem's type: `illegal-transition` of `https://…/problems/illegal-transition`. */
export function problemSlug(error: unknown): string | undefined {
  if (!isYichuangError(error)) return undefined;
  return error.problem?.type.split(/[/#]/).pop() || undefined;
}

/** Words for any thrown value: by the problem's type where the catalogue knows it, else by the error's kind. */
export function describeError(error: unknown, localize: Localizer): ErrorDescription {
  const known = isYichuangError(error) ? error : undefined;
  const kind = known?.kind ?? "unexpected";
  const slug = problemSlug(error);
  const family = slug !== undefined && localize.has(`problem.${slug}.title`) ? `problem.${slug}` : `error.${kind}`;
  return {
    kind,
    title: localize.textByKey(`${family}.title`),
    todo: waitingTime(known?.retryAfter, localize) ?? localize.textByKey(`${family}.todo`),
    detail: known?.problem?.detail || undefined,
    retryable: known?.retryable ?? true,
    supportId: known?.supportId,
  };
}

function waitingTime(seconds: number | undefined, localize: Localizer): string | undefined {
  if (seconds === undefined || seconds <= 0) return undefined;
  if (seconds <= 90) return localize.common("error.wait", { seconds: Math.ceil(seconds) });
  return localize.common("error.waitMinutes", { minutes: Math.ceil(seconds / 60) });
}
