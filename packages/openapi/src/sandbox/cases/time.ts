import { addDays, dueDate } from "../../domain/index.ts";
import type { CalendarDate, Limit, WorkingCalendar } from "../../domain/index.ts";

const CHINA_OFFSET = 8 * 3_600_000;

/** An instant as RFC 3339 with the offset +08:00, to the second. */
export const toChinaIso = (instant: Date): string =>
  `${new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 19)}+08:00`;

/** The instant so many seconds later, as RFC 3339 with the offset +08:00. */
export const secondsLater = (instant: Date, seconds: number): string =>
  toChinaIso(new Date(instant.getTime() + seconds * 1000));

/** The same time of day so many calendar days later. Takes and gives RFC 3339 with the offset +08:00. */
export const daysLater = (at: string, days: number): string => addDays(at.slice(0, 10), days) + at.slice(10);

/** The last day of a term 期限 that nothing stops, counted as `dueDate` does. `from` is a China date or RFC 3339. */
export function lastDayOf(calendar: WorkingCalendar, from: string, limit: Limit): CalendarDate {
  const due = dueDate(calendar, { from, limit });
  if (!due.running) throw new Error("A term without pauses stands still");
  return { date: due.date, provisional: due.provisional };
}
