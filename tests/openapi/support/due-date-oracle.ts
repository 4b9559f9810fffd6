import { PUBLISHED, worksOn } from "./published-holidays.ts";

/** A limit as the catalogue states it. */
export interface OracleLimit {
  readonly value: number;
  readonly unit: "working_day" | "day" | "month";
}

/** What happened to a case after it was accepted; instants are milliseconds. */
export interface OracleCase {
  readonly acceptedAt: number;
  readonly limit: OracleLimit;
  /** Steps that stop the clock; without `to` one goes on. */
  readonly pauses: readonly { readonly from: number; readonly to?: number }[];
  /** Working days. */
  readonly extension: number;
}

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** The China date of an instant. */
export const chinaDay = (instant: number): string => new Date(instant + CHINA).toISOString().slice(0, 10);

/** The instant at which a China date begins. */
const midnight = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);

const following = (date: string): string => chinaDay(midnight(date) + DAY);

/** The same day of a later month, or that month's last: by going through its days. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const index = month - 1 + months;
  const prefix = `${String(year + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`;
  let found = `${prefix}-01`;
  while (found.startsWith(prefix) && Number(found.slice(8)) < day) {
    const next = following(found);
    if (!next.startsWith(prefix)) break;
    found = next;
  }
  return found;
}

const isPublished = (date: string): boolean => date.slice(0, 4) in PUBLISHED;

/** Whether the clock stood at the first moment of a day, so that the day is no part of the limit. */
const stands = (date: string, pauses: OracleCase["pauses"]): boolean =>
  pauses.some(({ from, to = Infinity }) => from < midnight(date) && midnight(date) <= to);

/**
 * The last day of a limit, told by walking through the days with the notices at hand: a day counts when offices work on it (every day, where
 * the limit is in calendar days) and the clock does not stand. Shares nothing with the package under test. Undefined while it stands.
 */
export function lastDayOf({ acceptedAt, limit, pauses, extension }: OracleCase) {
  const start = chinaDay(acceptedAt);
  const inWorkingDays = limit.unit === "working_day";
  let left = limit.value + (inWorkingDays ? extension : 0);
  if (limit.unit === "month") {
    left = 0;
    for (let day = start, end = monthsLater(start, limit.value); day !== end; day = following(day)) left += 1;
  }
  const open = pauses.find(({ to }) => to === undefined);
  let date = start;
  let published = isPublished(date);
  const step = () => {
    date = following(date);
    published &&= isPublished(date);
  };
  while (left > 0) {
    if (open && stands(following(date), [open])) return undefined;
    step();
    if ((!inWorkingDays || worksOn(date)) && !stands(date, pauses)) left -= 1;
  }
  while (!worksOn(date)) step();
  for (let more = inWorkingDays ? 0 : extension; more > 0;) {
    step();
    if (worksOn(date)) more -= 1;
  }
  return { date, provisional: !published };
}

/** Working days from tomorrow to the due day, or since it when it is over. */
export function daysLeft(due: string, now: number) {
  const today = chinaDay(now);
  const [first, last] = today < due ? [today, due] : [due, today];
  let workingDays = 0;
  for (let day = first; day !== last;) {
    day = following(day);
    if (worksOn(day)) workingDays += 1;
  }
  return { workingDays, overdue: today > due };
}
