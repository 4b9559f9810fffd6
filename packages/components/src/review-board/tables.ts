import type { CaseFigures, LocalizedText, PublicReview, ReviewFigures, Satisfaction } from "@yichuang/sdk";
import type { Localizer } from "../i18n/localizer.ts";
import type { PublicBoard, SupervisionBoard } from "./board-state.ts";
import { LEVELS } from "./board-state.ts";
import type { Cell, DataTable } from "./csv.ts";
import { shareOf } from "./numbers.ts";

/** A column: its heading and what stands in it. */
interface Column<Of> {
  readonly heading: string;
  readonly cell: (of: Of) => Cell;
}

const reviewColumns = (localize: Localizer): readonly Column<ReviewFigures>[] => [
  { heading: localize.textByKey("reviewBoard.column.total"), cell: ({ total }) => total },
  ...LEVELS.map((level: Satisfaction): Column<ReviewFigures> => ({
    heading: localize.textByKey(`reviewBoard.level.${level}`),
    cell: ({ levels }) => levels[level],
  })),
  { heading: localize.textByKey("reviewBoard.column.bad"), cell: ({ bad }) => bad },
  { heading: localize.textByKey("reviewBoard.column.answered"), cell: ({ answered }) => answered },
  { heading: localize.textByKey("reviewBoard.column.rectified"), cell: ({ rectified }) => rectified },
  { heading: localize.textByKey("reviewBoard.column.confirmed"), cell: ({ confirmed }) => confirmed },
  { heading: localize.textByKey("reviewBoard.column.rectifyMedian"), cell: ({ rectifyTime }) => rectifyTime?.median },
  { heading: localize.textByKey("reviewBoard.column.setAside"), cell: ({ setAside }) => setAside },
];

/** A chart of supervision with groups, whose figures stand in a table behind it. */
export type CaseChart = "on-time" | "corrections" | "reviews" | "rectify";

interface CaseColumn extends Column<CaseFigures> {
  readonly charts: readonly CaseChart[];
}

const caseColumns = (localize: Localizer): readonly CaseColumn[] => {
  const columns = (
    charts: readonly CaseChart[],
    cells: Readonly<Record<string, Column<CaseFigures>["cell"]>>,
  ): CaseColumn[] =>
    Object.entries(cells).map(([key, cell]) => ({
      heading: localize.textByKey(`reviewBoard.column.${key}`),
      cell,
      charts,
    }));
  return [
    ...columns(["on-time", "corrections"], { received: ({ received }) => received }),
    ...columns(["on-time"], {
      closed: ({ closed }) => closed,
      promisedOnTime: ({ promised }) => promised.onTime,
      promisedDecided: ({ promised }) => promised.decided,
      statutoryOnTime: ({ statutory }) => statutory.onTime,
      statutoryDecided: ({ statutory }) => statutory.decided,
      overdue: ({ promised }) => promised.overdue,
    }),
    ...columns(["corrections"], {
      corrected: ({ corrections }) => corrections.cases,
      corrections: ({ corrections }) => corrections.times,
      returns: ({ returns }) => returns.times,
      deemedAccepted: ({ deemedAccepted }) => deemedAccepted,
    }),
    ...reviewColumns(localize).map(({ heading, cell }): CaseColumn => ({
      heading,
      cell: ({ reviews }) => cell(reviews),
      charts: ["reviews"],
    })),
    ...columns(["rectify"], {
      contactInTime: ({ contact }) => contact.inTime,
      contactDue: ({ contact }) => contact.due,
      rectifyInTime: ({ rectify }) => rectify.inTime,
      rectifyDue: ({ rectify }) => rectify.due,
    }),
  ];
};

interface Group<Figures> {
  readonly name: LocalizedText;
  readonly figures: Figures;
}

function tableOf<Figures>(
  localize: Localizer,
  by: string,
  columns: readonly Column<Figures>[],
  groups: readonly Group<Figures>[],
  whole: Figures,
): DataTable {
  const row = (name: string, figures: Figures): Cell[] => [name, ...columns.map(({ cell }) => cell(figures))];
  return {
    caption: localize.textByKey("reviewBoard.tableOf", { by }),
    columns: [by, ...columns.map(({ heading }) => heading)],
    rows: [
      ...groups.map(({ name, figures }) => row(name.text, figures)),
      row(localize.textByKey("reviewBoard.whole"), whole),
    ],
  };
}

/** The public figures by group, with the whole last. */
export const statisticsTable = (
  { statistics: { groupBy, groups, whole } }: PublicBoard,
  localize: Localizer,
): DataTable =>
  tableOf(localize, localize.textByKey(`reviewBoard.by.${groupBy}`), reviewColumns(localize), groups, whole);

/**
 * The figures of supervision by group, with the whole last.
 * @param chart only those that it draws; all of them unless given
 */
export const supervisionTable = (
  { figures: { groupBy, groups, whole } }: SupervisionBoard,
  localize: Localizer,
  chart?: CaseChart,
): DataTable =>
  tableOf(
    localize,
    localize.textByKey(`reviewBoard.by.${groupBy}`),
    caseColumns(localize).filter(({ charts }) => chart === undefined || charts.includes(chart)),
    groups,
    whole,
  );

/** The five levels of all reviews, with their shares where there are enough. */
export function levelsTable({ statistics: { whole } }: PublicBoard, localize: Localizer): DataTable {
  const row = (name: string, count: number): Cell[] => {
    const share = shareOf(count, whole.total);
    return [localize.textByKey(name), count, share === undefined ? undefined : localize.percent(share)];
  };
  return {
    caption: localize.textByKey("reviewBoard.levels"),
    columns: [
      localize.textByKey("reviewBoard.column.level"),
      localize.textByKey("reviewBoard.column.total"),
      localize.textByKey("reviewBoard.column.share"),
    ],
    rows: [
      ...LEVELS.map((level) => row(`reviewBoard.level.${level}`, whole.levels[level])),
      row("reviewBoard.whole", whole.total),
    ],
  };
}

/** Working days in each stage by group, with the whole last: a row for each stage of a group. */
export function stagesTable({ figures: { groupBy, groups, whole } }: SupervisionBoard, localize: Localizer): DataTable {
  const column = (key: string): string => localize.textByKey(`reviewBoard.column.${key}`);
  const rowsOf = (name: string, { stages }: CaseFigures): Cell[][] =>
    stages.map(({ state, cases, median, p90 }) => [
      name,
      localize.textByKey(`reviewBoard.stage.${state}`),
      cases,
      median,
      p90,
    ]);
  return {
    caption: localize.textByKey("reviewBoard.stages"),
    columns: [
      localize.textByKey(`reviewBoard.by.${groupBy}`),
      column("stage"),
      column("cases"),
      column("median"),
      column("p90"),
    ],
    rows: [
      ...groups.flatMap(({ name, figures }) => rowsOf(name.text, figures)),
      ...rowsOf(localize.textByKey("reviewBoard.whole"), whole),
    ],
  };
}

/** Public reviews, one a row. */
export function reviewsTable(reviews: readonly PublicReview[], localize: Localizer): DataTable {
  const column = (key: string): string => localize.textByKey(`reviewBoard.column.${key}`);
  return {
    caption: localize.textByKey("reviewBoard.reviews"),
    columns: ["month", "department", "item", "level", "tags", "text", "state", "answer"].map(column),
    rows: reviews.map(({ month, department, item, satisfaction, tags, text, state, answer }) => [
      month,
      department.name.text,
      item?.text,
      localize.textByKey(`reviewBoard.level.${satisfaction}`),
      localize.list(tags.map(({ label }) => label.text)),
      text,
      state === undefined || state === "none" ? undefined : localize.textByKey(`reviewBoard.state.${state}`),
      answer,
    ]),
  };
}
