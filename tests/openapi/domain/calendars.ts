import { createRequire } from "node:module";
import { createWorkingCalendar } from "@yichuang/openapi/domain";
import type { CalendarDay } from "@yichuang/openapi/domain";

/** A year's file of the package `chinese-days`: names read "English,中文,days". */
interface YearFile {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

// The package's data and not its functions, which read dates in the machine's zone and so err west of Greenwich.
const require = createRequire(import.meta.url);
const years = [2025, 2026].map((year) => require(`chinese-days/dist/years/${year}.json`) as YearFile);

function named(days: Record<string, string>): CalendarDay[] {
  return Object.entries(days).map(([date, name]) => ({ date, name: name.split(",")[1] ?? name }));
}

/** The official arrangement of 2025 and 2026. */
export const official = createWorkingCalendar({
  publishedFrom: "2025-01-01",
  publishedUntil: "2026-12-31",
  holidays: years.flatMap((year) => named(year.holidays)),
  makeUpWorkdays: years.flatMap((year) => named(year.workdays)),
});

/** Whether offices work on a date, told from the package's file alone: an oracle apart from our own arithmetic. */
export function worksByFile(date: string): boolean {
  if (years.some((year) => date in year.workdays)) return true;
  if (years.some((year) => date in year.holidays)) return false;
  return !/^S/.test(new Date(`${date}T12:00:00Z`).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }));
}
