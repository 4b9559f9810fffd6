import type { Case, Guide, Receipt } from "@yichuang/sdk";
import type { Localizer } from "../../i18n/localizer.ts";

/** What happens next, and by when where that is known. */
export interface NextStep {
  readonly text: string;
  readonly due?: string | undefined;
}

function dueInWords(found: Case, localize: Localizer): string | undefined {
  const due = found.nextAction.dueDate;
  if (!due) return undefined;
  const date = localize.textByKey("intake.receipt.by", { date: localize.date(due.date) });
  return due.provisional ? date + localize.textByKey("intake.receipt.provisional") : date;
}

/** What happens after a submission, in order. */
export function nextSteps({ case: found, received }: Receipt, guide: Guide, localize: Localizer): readonly NextStep[] {
  const deferred = received.filter(({ means }) => means === "deferred").map(({ name }) => name.text);
  const { commitment } = found;
  const promised = guide.materials.filter(({ code }) => commitment?.materialCodes.includes(code));
  const method = found.delivery?.method;
  const say = (key: string, params?: Record<string, string>): NextStep => ({
    text: localize.textByKey(`intake.receipt.${key}`, params),
  });
  return [
    { ...say(`check.${found.handling}`), due: dueInWords(found, localize) },
    ...(found.handling === "commitment" ? [say("decide", { duration: localize.duration(guide.limits.promised) })] : []),
    ...(deferred.length > 0 ? [say("deferred", { list: localize.list(deferred) })] : []),
    ...(guide.commitment && promised.length > 0
      ? [
          say("commitment", {
            list: localize.list(promised.map(({ name }) => name.text)),
            duration: localize.duration(guide.commitment.verification),
          }),
        ]
      : []),
    ...(method ? [say(method)] : []),
  ];
}

/** How a material was handed in. */
export const meansInWords = ({ means, files }: Receipt["received"][number], localize: Localizer): string =>
  means === "upload"
    ? localize.textByKey("intake.receipt.files", { count: files })
    : localize.textByKey(`intake.material.means.${means}`);
