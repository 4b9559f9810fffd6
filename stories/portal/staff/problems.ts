import { isYichuangError } from "@yichuang/sdk";
import type { YichuangError } from "@yichuang/sdk";
import type { Desk } from "./desk.ts";
import type { DeskTextKey } from "./texts.ts";

const WORDS: Readonly<Partial<Record<YichuangError["kind"], DeskTextKey>>> = {
  conflict: "error_conflict",
  precondition_failed: "error_conflict",
  forbidden: "error_forbidden",
  not_found: "error_not_found",
  invalid: "error_invalid",
  network: "error_unavailable",
  timeout: "error_unavailable",
  unavailable: "error_unavailable",
  gateway: "error_unavailable",
  rate_limited: "error_rate_limited",
  unauthenticated: "error_unauthenticated",
};

/** Words of their own for rules that somebody at the desk can break. */
const RULES: Readonly<Record<string, DeskTextKey>> = {
  "issuance:pick-up-code": "error_pick_up_code",
  "correction:target": "error_correction_target",
  "material:on-file-already": "error_on_file",
  "delegation:body": "error_delegation_body",
  "delegation:representative": "error_delegation_representative",
  "delegation:item": "error_delegation_item",
  "delegation:term": "error_delegation_term",
  "review:service": "error_review_service",
  "review:time": "error_review_time",
};

const FIELDS: Readonly<Record<string, DeskTextKey>> = {
  "/reason": "reason",
  "/items": "target",
  "/days": "dayCount",
  "/expectedDays": "dayCount",
  "/amountFen": "amount",
  "/feeCode": "fee",
  "/outcome": "outcome",
  "/result": "result",
  "/text": "words",
  "/departmentCode": "department",
  "/checkpoints": "checkpoints",
  "/logistics": "trackingNo",
  "/at": "servedAt",
  "/powers": "powers",
  "/begins": "begins",
  "/ends": "ends",
  "/itemCode": "item",
};

/** Whether the platform gave no answer, so that nobody knows what became of what was asked. */
export const isUnreached = ({ kind }: YichuangError): boolean => WORDS[kind] === "error_unavailable";

/** Whether what was sent may have been done or not: no answer came, or none that says. */
export const isUnanswered = (error: unknown): error is YichuangError =>
  isYichuangError(error) && error.retryable && error.kind !== "rate_limited";

const quoteOf = (desk: Desk, { supportId }: YichuangError): string =>
  supportId ? desk.say("supportId", { id: supportId }) : "";

const sentences = ({ lang }: Desk, ...parts: readonly string[]): string =>
  parts.filter(Boolean).join(lang === "en" ? " " : "");

/** Why there is nothing to show, in words. */
export function unreadWords(desk: Desk, error: YichuangError): string {
  if (isUnreached(error)) return desk.say("error_unread");
  if (error.kind === "unauthenticated") return desk.say("error_unauthenticated");
  const detail = error.problem?.detail ?? desk.say("error_platform");
  return sentences(desk, desk.say("error_unread_because", { detail }), quoteOf(desk, error));
}

/** What to do where nobody knows whether it was done. */
export const unansweredWords = (desk: Desk, error: YichuangError): string =>
  sentences(desk, desk.say("error_unanswered"), quoteOf(desk, error));

/** What went wrong and what to do, in words; with the number to quote where the platform gave one. */
export function problemWords(desk: Desk, error: YichuangError): string {
  const { kind, problem } = error;
  const errors = problem?.errors ?? [];
  const ruled = errors.flatMap(({ rule }) => (RULES[rule] ? [desk.say(RULES[rule])] : []));
  const labels = errors.flatMap(({ pointer, rule }) => {
    const field = Object.keys(FIELDS).find((start) => pointer.startsWith(start));
    const label = field && !RULES[rule] && FIELDS[field];
    return label
      ? [
          desk
            .say(label)
            .replace(/[（(].*$/, "")
            .trim(),
        ]
      : [];
  });
  const fields = labels.length
    ? desk.say("errorFields", { fields: [...new Set(labels)].join(desk.lang === "en" ? ", " : "、") })
    : "";
  // The platform's own reason says more than ours.
  const { detail } = problem ?? {};
  const words = problem?.type.endsWith("/not-reviewable") ? "error_not_reviewable" : WORDS[kind];
  const what = detail ? desk.say("error_because", { detail }) : desk.say(words ?? "error_unexpected");
  return sentences(desk, what, ...new Set(ruled), fields, quoteOf(desk, error));
}

/** Why the case of this number does not open. */
export const unopenedWords =
  (caseNo: string) =>
  (desk: Desk, error: YichuangError): string => {
    const { kind, problem } = error;
    if (kind === "forbidden" && problem?.detail !== undefined)
      return desk.say("error_unopened", { no: caseNo, detail: problem.detail });
    // Of what somebody may not see a platform may say that it is not there.
    const unseen = kind === "not_found" || kind === "forbidden" || kind === "invalid";
    return unseen ? desk.say("error_no_case", { no: caseNo }) : problemWords(desk, error);
  };
