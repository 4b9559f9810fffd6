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

const FIELDS: Readonly<Record<string, DeskTextKey>> = {
  "/reason": "reason",
  "/days": "dayCount",
  "/expectedDays": "dayCount",
  "/outcome": "outcome",
  "/result": "result",
  "/text": "words",
  "/departmentCode": "department",
  "/checkpoints": "checkpoints",
  "/logistics": "trackingNo",
};

/** What went wrong and what to do, in words; with the number to quote where the platform gave one. */
export function problemWords(desk: Desk, { kind, problem, supportId }: YichuangError): string {
  const labels = new Set(
    (problem?.errors ?? []).flatMap(({ pointer = "" }) => {
      const field = Object.keys(FIELDS).find((start) => pointer.startsWith(start));
      const label = field && FIELDS[field];
      return label ? [desk.say(label).replace(/[（(].*$/, "")] : [];
    }),
  );
  const fields = labels.size ? desk.say("errorFields", { fields: [...labels].join("、") }) : "";
  const quote = supportId ? desk.say("supportId", { id: supportId }) : "";
  return [desk.say(WORDS[kind] ?? "error_unexpected"), fields, quote]
    .filter(Boolean)
    .join(desk.lang === "en" ? " " : "");
}
