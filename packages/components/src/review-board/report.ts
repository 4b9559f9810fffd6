import type { Localizer } from "../i18n/localizer.ts";
import { timers } from "../controllers/timers.ts";
import type { Sheet, SheetEntry, SheetSection } from "../print/sheet.ts";
import { DOT } from "../print/sheet.ts";
import type { BoardData, PublicBoard, SupervisionBoard } from "./board-state.ts";
import { FILTER_NAMES, LEVELS } from "./board-state.ts";
import type { Choices } from "./choices-controller.ts";
import type { DataTable } from "./csv.ts";
import { contentOf, partInWords, shareOf, SHARE_FROM } from "./numbers.ts";
import { statisticsTable, supervisionTable } from "./tables.ts";

/** What the figures are narrowed to, in words. */
export function scopeInWords({ state }: BoardData, choices: Choices, localize: Localizer): string {
  const names = FILTER_NAMES.flatMap((name) => {
    const code = state.filters[name];
    if (code === undefined) return [];
    return [choices[name].find((choice) => choice.code === code)?.name.text ?? code];
  });
  return names.length === 0 ? localize.textByKey("reviewBoard.everything") : names.join(DOT);
}

/** The last row of a table: all groups together. */
const wholeOf = <Figures>(figures: Figures, localize: Localizer) => ({
  name: localize.textByKey("reviewBoard.whole"),
  figures,
});

/** All that the table says of a group, but for its name: “非常满意 120 · 满意 60”. */
function rowInWords({ columns, rows }: DataTable, index: number, localize: Localizer): string {
  const [, ...cells] = rows[index] ?? [];
  return cells
    .flatMap((cell, at) => {
      if (cell === undefined) return [];
      return [`${columns[at + 1] ?? ""} ${typeof cell === "number" ? localize.number(cell) : cell}`];
    })
    .join(DOT);
}

function publicSections(data: PublicBoard, localize: Localizer): SheetSection[] {
  const { groupBy, groups, whole } = data.statistics;
  const table = statisticsTable(data, localize);
  const count = (value: number): string => localize.textByKey("reviewBoard.count", { count: localize.number(value) });
  return [
    {
      title: localize.textByKey("reviewBoard.distribution", { count: localize.number(whole.total) }),
      entries: LEVELS.map((level) => ({
        term: localize.textByKey(`reviewBoard.level.${level}`),
        text:
          whole.total < SHARE_FROM
            ? count(whole.levels[level])
            : partInWords(whole.levels[level], whole.total, localize),
        bar: shareOf(whole.levels[level], whole.total),
      })),
    },
    {
      title: localize.textByKey("reviewBoard.rectification"),
      entries: [
        {
          term: localize.textByKey("reviewBoard.column.answered"),
          text: partInWords(whole.answered, whole.bad, localize),
        },
        {
          term: localize.textByKey("reviewBoard.column.rectified"),
          text: partInWords(whole.rectified, whole.bad, localize),
        },
        ...(whole.rectifyTime
          ? [
              {
                term: localize.textByKey("reviewBoard.column.rectifyMedian"),
                text: localize.duration({ value: whole.rectifyTime.median, unit: "working_day" }),
              },
            ]
          : []),
      ],
    },
    {
      title: localize.textByKey("reviewBoard.tableOf", { by: localize.textByKey(`reviewBoard.by.${groupBy}`) }),
      entries: [...groups, wholeOf(whole, localize)].map(({ name, figures }, index): SheetEntry => ({
        text: name,
        bar: shareOf(contentOf(figures), figures.total),
        notes: [
          `${count(figures.total)}${DOT}${localize.textByKey("reviewBoard.content")} ${partInWords(contentOf(figures), figures.total, localize)}`,
          rowInWords(table, index, localize),
        ],
      })),
    },
  ];
}

function supervisionSections(data: SupervisionBoard, localize: Localizer): SheetSection[] {
  const { groupBy, groups, whole } = data.figures;
  const table = supervisionTable(data, localize);
  const column = (key: string): string => localize.textByKey(`reviewBoard.column.${key}`);
  return [
    {
      title: localize.textByKey("reviewBoard.supervision"),
      entries: [
        { term: column("received"), text: localize.number(whole.received) },
        { term: column("closed"), text: localize.number(whole.closed) },
        { term: column("promisedOnTime"), text: partInWords(whole.promised.onTime, whole.promised.decided, localize) },
        {
          term: column("statutoryOnTime"),
          text: partInWords(whole.statutory.onTime, whole.statutory.decided, localize),
        },
        { term: column("overdue"), text: localize.number(whole.promised.overdue) },
        { term: column("corrections"), text: localize.number(whole.corrections.times) },
        { term: column("contactInTime"), text: partInWords(whole.contact.inTime, whole.contact.due, localize) },
        { term: column("rectifyInTime"), text: partInWords(whole.rectify.inTime, whole.rectify.due, localize) },
      ],
    },
    {
      title: localize.textByKey("reviewBoard.stages"),
      entries: whole.stages.map(({ state, cases, median, p90 }) => ({
        term: localize.textByKey(`reviewBoard.stage.${state}`),
        text:
          median === undefined || p90 === undefined
            ? localize.textByKey("reviewBoard.cases", { cases: localize.number(cases) })
            : localize.textByKey("reviewBoard.spread", { median, p90, cases: localize.number(cases) }),
      })),
    },
    {
      title: localize.textByKey("reviewBoard.tableOf", { by: localize.textByKey(`reviewBoard.by.${groupBy}`) }),
      entries: [...groups, wholeOf(whole, localize)].map(({ name, figures }, index): SheetEntry => ({
        text: name,
        bar: shareOf(figures.promised.onTime, figures.promised.decided),
        notes: [
          `${column("promisedOnTime")} ${partInWords(figures.promised.onTime, figures.promised.decided, localize)}`,
          rowInWords(table, index, localize),
        ],
      })),
    },
  ];
}

/** The figures in sight as a sheet to print, to save as a picture and to copy. */
export function reportSheet(
  data: BoardData,
  { localize, choices, large }: { readonly localize: Localizer; readonly choices: Choices; readonly large: boolean },
): Sheet {
  const title = localize.textByKey(data.view === "public" ? "reviewBoard.title" : "reviewBoard.supervision");
  return {
    lang: localize.locale,
    kind: title,
    title: scopeInWords(data, choices, localize),
    sections: data.view === "public" ? publicSections(data, localize) : supervisionSections(data, localize),
    foot: [
      localize.textByKey("reviewBoard.fewNote", { from: SHARE_FROM }),
      localize.textByKey("reviewBoard.asOf", { time: localize.dateTime(timers.now()) }),
    ],
    overflow: localize.textByKey("reviewBoard.overflow"),
    large,
  };
}
