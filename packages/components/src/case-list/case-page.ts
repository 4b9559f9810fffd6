import type { CaseCounts, CaseGroup, CaseSummary, CaseSummaryPage, Client, Draft, Locale } from "@yichuang/sdk";
import { addDays, addMonths, toChinaDate } from "@yichuang/sdk";
import { timers } from "../controllers/timers.ts";

/** The groups that each case is in one of, in the order in which they matter to the applicant. */
export const GROUPS = ["needs_action", "in_progress", "done"] as const satisfies readonly CaseGroup[];

/** When cases were submitted, seen from today in China; each but the last up to today. */
export const PERIODS = ["quarter", "year", "earlier"] as const;

/** When cases were submitted: within three months, within a year, or before that. */
export type Period = (typeof PERIODS)[number];

/** The period of this name; undefined for any other. */
export const periodOf = (name: string | undefined): Period | undefined => PERIODS.find((period) => period === name);

/** Entries of a group while all groups are in sight. */
const FEW = 5;

/** Entries a page of one group. */
const PAGE = 20;

/** Cases of one group, as far as they are here. */
export interface CaseSection {
  readonly group: CaseGroup;
  readonly cases: readonly CaseSummary[];
  readonly total: number;
  readonly nextCursor: string | undefined;
}

/** What the list shows: every group with its first cases, or one page by page. */
export interface CasePage {
  readonly group: CaseGroup | undefined;
  readonly query: string;
  readonly period: Period | undefined;
  readonly counts: CaseCounts;
  readonly sections: readonly CaseSection[];
  /** Applications that were begun and not submitted. */
  readonly drafts: readonly Draft[];
}

const NO_COUNTS: CaseCounts = { needs_action: 0, in_progress: 0, done: 0, to_review: 0 };

interface Asked {
  readonly query: string;
  readonly period: Period | undefined;
  readonly signal: AbortSignal;
  readonly locale: Locale;
}

/** The days in China that a period holds. */
function daysOf(period: Period | undefined): { readonly submittedFrom?: string; readonly submittedTo?: string } {
  if (period === undefined) return {};
  const start = addMonths(toChinaDate(timers.now()), period === "quarter" ? -3 : -12);
  return period === "earlier" ? { submittedTo: addDays(start, -1) } : { submittedFrom: start };
}

const ask = (
  client: Client,
  group: CaseGroup,
  { query, period, ...options }: Asked,
  more: { limit: number; cursor?: string },
) => client.cases.list({ group, q: query || undefined, ...daysOf(period), ...more }, options);

/** How much of a group the platform gives at once. */
const MOST = 100;

/** What a page brings that is not in sight yet. */
function newIn({ items }: CaseSummaryPage, known: readonly CaseSummary[]): CaseSummary[] {
  const numbers = new Set(known.map(({ caseNo }) => caseNo));
  return items.filter(({ caseNo }) => !numbers.has(caseNo));
}

/** A group up to the last case in sight: as many as before, and as many more as have come to it. */
async function askForAll(
  client: Client,
  group: CaseGroup,
  asked: Asked,
  { cases, total: before }: CaseSection,
): Promise<CaseSummaryPage> {
  let page: CaseSummaryPage = await ask(client, group, asked, {
    limit: Math.min(MOST, Math.max(PAGE, cases.length)),
  });
  const wanted = cases.length + Math.max(0, page.total - before);
  while (page.items.length < wanted && page.nextCursor !== undefined) {
    const limit = Math.min(MOST, wanted - page.items.length);
    const next = await ask(client, group, asked, { limit, cursor: page.nextCursor });
    page = { ...next, items: [...page.items, ...newIn(next, page.items)] };
  }
  return page;
}

/** Loads what the list begins with; of one group that is in sight already no less than there was. */
export async function loadCases(
  client: Client,
  group: CaseGroup | undefined,
  asked: Asked,
  inSight?: CaseSection,
): Promise<CasePage> {
  const { signal, locale, query, period } = asked;
  const groups = group === undefined ? GROUPS : [group];
  const withDrafts = query === "" && period === undefined && (group === undefined || group === "needs_action");
  const [drafts, ...pages] = await Promise.all([
    withDrafts ? client.drafts.list({ limit: PAGE }, { signal, locale }) : undefined,
    ...groups.map((each) =>
      group !== undefined && inSight
        ? askForAll(client, each, asked, inSight)
        : ask(client, each, asked, { limit: group === undefined ? FEW : PAGE }),
    ),
  ]);
  return {
    group,
    query,
    period,
    // The platform counts all groups with each page.
    counts: pages[0]?.counts ?? NO_COUNTS,
    sections: pages.map(({ items, total, nextCursor }, index) => ({
      group: groups[index] ?? "done",
      cases: items,
      total,
      nextCursor,
    })),
    drafts: drafts?.items.filter(({ state }) => state === "open") ?? [],
  };
}

/** A list of one group with the next page of it. */
export async function withMore(
  client: Client,
  page: CasePage,
  asked: Omit<Asked, "query" | "period">,
): Promise<CasePage> {
  const [section] = page.sections;
  if (section?.nextCursor === undefined) return page;
  const next = await ask(
    client,
    section.group,
    { ...asked, query: page.query, period: page.period },
    { limit: PAGE, cursor: section.nextCursor },
  );
  const { total, nextCursor } = next;
  const cases = [...section.cases, ...newIn(next, section.cases)];
  return { ...page, sections: [{ ...section, cases, total, nextCursor }] };
}

/** Whether somebody has no cases at all, as far as the page tells. */
export const hasNone = ({ query, period, counts }: CasePage): boolean =>
  query === "" && period === undefined && counts.needs_action + counts.in_progress + counts.done === 0;

/** Whether there is nothing at all in sight. */
export const isEmptyPage = ({ sections, drafts }: CasePage): boolean =>
  drafts.length === 0 && sections.every(({ cases }) => cases.length === 0);
