import type { CaseFigures, Language, SupervisionFigures } from "../../schema.ts";
import { requireScope } from "../access.ts";
import { settle } from "../cases/settle.ts";
import { inLanguage } from "../cases/text.ts";
import type { SandboxContext } from "../context.ts";
import { BELONGS_TO_NONE, groupedBy, groupNames, monthsBetween } from "../grouping.ts";
import type { Handlers } from "../operation.ts";
import type { ReviewRecord } from "../records.ts";
import { departmentOf } from "../reviews/review-access.ts";
import { figuresOf } from "../reviews/statistics.ts";
import { SMALL_BELOW } from "../spread.ts";
import { caseFigures } from "./case-figures.ts";
import type { Told } from "./case-figures.ts";
import { dutyFigures } from "./duties.ts";

/** Operations of supervision 督导. */
export type SupervisionOperation = "getSupervisionFigures";

/** What figures are asked for; every member but `groupBy` narrows, months are inclusive. */
interface FiguresQuery {
  readonly groupBy?: SupervisionFigures["groupBy"];
  readonly from?: string;
  readonly to?: string;
  readonly window?: string;
  readonly department?: string;
  readonly item?: string;
}

/** Where something belongs. */
interface Place {
  readonly window: string | undefined;
  readonly department: string | undefined;
  readonly item: string | undefined;
}

/** Something to be counted, with where it belongs. */
interface Placed<T> {
  readonly of: T;
  readonly place: Place;
}

/** Every case but bundles, whose parts stand for them, as the passing of time has left it. */
function allCases(context: SandboxContext): Placed<Told>[] {
  const { store } = context;
  for (const record of store.list("cases")) settle(context, record);
  return store
    .list("cases")
    .filter(({ parts }) => parts === undefined)
    .map((record) => ({
      of: { record, events: store.list("events", record.id) },
      place: { window: record.windowCode, department: record.departmentCode, item: record.itemCode },
    }));
}

/** Where a review belongs: to the department that gave the service, or to the one that must put it right 整改主体. */
const placed = (review: ReviewRecord, department: string): Placed<ReviewRecord> => ({
  of: review,
  place: { window: review.windowCode, department, item: review.itemCode },
});

const ofThem = <T>(entries: readonly Placed<T>[] = []): T[] => entries.map(({ of }) => of);

/** Figures for supervision 督导统计, whose counts add up over the groups. Throws `bad-request` when the months run backwards. */
export function supervisionFigures(context: SandboxContext, query: FiguresQuery, lang: Language): SupervisionFigures {
  const { groupBy = "department", from, to } = query;
  const within = monthsBetween(from, to);
  const fits = ({ place }: Placed<unknown>): boolean =>
    (["window", "department", "item"] as const).every(
      (name) => query[name] === undefined || query[name] === place[name],
    );
  const codeOf = ({ place }: Placed<unknown>): string | undefined => place[groupBy];
  const cases = allCases(context).filter(fits);
  const given = context.store.list("reviews").filter(({ at }) => within(at));
  const reviews = given.map((review) => placed(review, review.departmentCode)).filter(fits);
  const duties = given.map((review) => placed(review, departmentOf(review))).filter(fits);

  const figures = (
    some: readonly Told[],
    rated: readonly ReviewRecord[],
    owed: readonly ReviewRecord[],
  ): CaseFigures => ({
    ...caseFigures(context, some, within),
    reviews: figuresOf(context, rated),
    contact: dutyFigures(context, owed, "contact"),
    rectify: dutyFigures(context, owed, "rectify"),
  });
  const [casesBy, reviewsBy, dutiesBy] = [
    groupedBy(cases, codeOf),
    groupedBy(reviews, codeOf),
    groupedBy(duties, codeOf),
  ];
  const codes = [...new Set([...casesBy.keys(), ...reviewsBy.keys(), ...dutiesBy.keys()])];
  const nameOf = groupNames(context, groupBy, lang);
  return {
    groupBy,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    smallBelow: SMALL_BELOW,
    whole: figures(ofThem(cases), ofThem(reviews), ofThem(duties)),
    groups: codes
      .map((code) => ({
        ...(code !== undefined && { code }),
        name: (code === undefined ? undefined : nameOf(code)) ?? inLanguage(BELONGS_TO_NONE, lang),
        figures: figures(ofThem(casesBy.get(code)), ofThem(reviewsBy.get(code)), ofThem(dutiesBy.get(code))),
      }))
      .sort((a, b) => b.figures.received - a.figures.received),
  };
}

/** The operations of supervision, as the contract words them. */
export const supervisionHandlers = (context: SandboxContext): Handlers<SupervisionOperation> => ({
  getSupervisionFigures: ({ query, caller, lang }) => {
    requireScope(caller, "supervisor");
    return { body: supervisionFigures(context, query, lang) };
  },
});
