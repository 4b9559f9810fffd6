import { toChinaDate } from "../../domain/index.ts";
import { foldText } from "../../domain/search-text.ts";
import type {
  CaseAction,
  CaseCounts,
  CaseGroup,
  CaseState,
  CaseSummary,
  CaseSummaryPage,
  Language,
} from "../../schema.ts";
import type { Caller } from "../access.ts";
import { pageOf } from "../app/paging.ts";
import type { PageQuery } from "../app/paging.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { openReviews } from "../reviews/invitations.ts";
import { owns, roleOf } from "./case-access.ts";
import { actionsFor } from "./case-actions.ts";
import { caseSummary } from "./case-view.ts";
import { settle } from "./settle.ts";

const OVER: ReadonlySet<CaseState> = new Set<CaseState>(["closed", "refused", "withdrawn", "revoked"]);

function groupOf(record: CaseRecord, { nextAction }: CaseSummary): CaseGroup {
  if (nextAction.by === "applicant" && nextAction.kind !== "review") return "needs_action";
  return OVER.has(record.state) ? "done" : "in_progress";
}

const summaries = (
  context: SandboxContext,
  { items, ...rest }: { items: CaseRecord[]; total: number; nextCursor?: string },
  caller: Caller,
  lang: Language,
): CaseSummaryPage => ({ items: items.map((record) => caseSummary(context, record, caller, lang)), ...rest });

/** What an applicant asks of their own cases. */
export interface MyCasesQuery extends PageQuery {
  readonly group?: CaseGroup;
  readonly q?: string;
  /** First and last day in China on which it was submitted. */
  readonly submittedFrom?: string;
  readonly submittedTo?: string;
}

/** An applicant's own cases, newest first; of one group where one is named. */
export function myCases(
  context: SandboxContext,
  caller: Caller,
  { group, q = "", submittedFrom = "", submittedTo, ...query }: MyCasesQuery,
  lang: Language,
): CaseSummaryPage {
  const words = foldText(q).text;
  const fits = ({ caseNo, item }: CaseSummary): boolean =>
    foldText(item.text).text.includes(words) || foldText(caseNo).text.endsWith(words);
  const mine = context.store
    .list("cases")
    // Of a bundle the applicant sees the whole; its parts are reached by their numbers.
    .filter((record) => record.partOf === undefined && owns(record, caller))
    .filter(({ submittedAt }) => {
      const day = toChinaDate(submittedAt);
      return day >= submittedFrom && (submittedTo === undefined || day <= submittedTo);
    })
    .map((record) => settle(context, record))
    .map((record) => ({ record, id: record.id, summary: caseSummary(context, record, caller, lang) }))
    .filter(({ summary }) => fits(summary))
    .map(({ record, id, summary }) => ({
      id,
      summary,
      groups: [groupOf(record, summary), ...(openReviews(context, id) > 0 ? (["to_review"] as const) : [])],
    }))
    .reverse();
  const count = (name: CaseGroup): number => mine.filter(({ groups }) => groups.includes(name)).length;
  const counts: CaseCounts = {
    needs_action: count("needs_action"),
    in_progress: count("in_progress"),
    done: count("done"),
    to_review: count("to_review"),
  };
  const { items, ...page } = pageOf(
    mine.filter(({ groups }) => group === undefined || groups.includes(group)),
    query,
  );
  return { items: items.map(({ summary }) => summary), counts, ...page };
}

/** What keeps nobody waiting: done only when there is cause, or brought by the applicant. */
const NOT_WORK: ReadonlySet<CaseAction> = new Set<CaseAction>([
  "revoke",
  "request_payment",
  "waive_payment",
  "resubmit",
  "answer_correction",
  "supplement_deferred",
  "change_delivery",
]);

function waitsFor(context: SandboxContext, record: CaseRecord, role: "counter" | "office", caller: Caller): boolean {
  // The window decides what is done on the spot; the department may, but is not waited for.
  if (role === "office" && record.state === "submitted") return false;
  return actionsFor(context, record, role, caller).some((action) => !NOT_WORK.has(action));
}

/** The window deals with bundles as a whole, departments with their parts. */
const isOfQueue = ({ parts, partOf }: CaseRecord, role: "counter" | "office"): boolean =>
  role === "counter" ? partOf === undefined : !parts;

/** What a queue is asked for. */
export interface QueueQuery extends PageQuery {
  readonly state?: readonly CaseState[];
  readonly all?: boolean;
}

/** The queue of a window or a department: what waits for the caller, oldest first, or with `all` every case they may see, newest first. */
export function staffQueue(
  context: SandboxContext,
  role: "counter" | "office",
  caller: Caller,
  { state, all = false, ...query }: QueueQuery,
  lang: Language,
): CaseSummaryPage {
  const found = context.store
    .list("cases")
    .filter((record) => isOfQueue(record, role) && roleOf(record, caller) === role)
    .map((record) => settle(context, record))
    .filter((record) => (!state || state.includes(record.state)) && (all || waitsFor(context, record, role, caller)));
  return summaries(context, pageOf(all ? found.reverse() : found, query), caller, lang);
}
