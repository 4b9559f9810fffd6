/** A named day of the year's official arrangement; `date` is `YYYY-MM-DD`. */
export interface CalendarDay {
  date: string;
  name: string;
}

/** The official arrangement of holidays as the platform publishes it. All dates are China dates, `YYYY-MM-DD`. */
export interface CalendarData {
  /** First day that the arrangement covers. */
  publishedFrom: string;
  /** Last day that the arrangement covers. */
  publishedUntil: string;
  /** Days off 放假, weekends among them or not. */
  holidays: readonly CalendarDay[];
  /** Saturdays and Sundays worked in exchange 调休上班. */
  makeUpWorkdays: readonly CalendarDay[];
}

/** A computed date; `provisional` when a day outside the published arrangement took part, so that it may still move. */
export interface CalendarDate {
  date: string;
  provisional: boolean;
}

/** Working days of China. Every date it takes is `YYYY-MM-DD`; one that is not throws a `RangeError`. */
export interface WorkingCalendar {
  /**
   * Whether offices work that day: a listed day as listed, any other by its weekday. Beyond the published arrangement
   * that is only an assumption; ask `isPublished`.
   */
  isWorkingDay(date: string): boolean;
  /** Whether the published arrangement covers the day. */
  isPublished(date: string): boolean;
  /** The first working day after the date. */
  nextWorkingDay(date: string): CalendarDate;
  /**
   * The nth working day after the date, which itself is not counted; a negative n counts back. With 0, the date itself
   * or the first working day after it. Throws a `RangeError` when n is not a whole number.
   */
  addWorkingDays(date: string, n: number): CalendarDate;
  /** Working days after `from` up to and including `to`; negative when `to` is the earlier one. */
  workingDaysBetween(from: string, to: string): number;
}

const DAY = 86_400_000;
const CHINA_OFFSET = 8 * 3_600_000;

function dayTime(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || dayText(time) !== date) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`);
  return time;
}

/** Days as text: clocks walk over the same ones again and again. No more than some thirty years of them. */
const texts = new Map<number, string>();

function dayText(time: number): string {
  const day = Math.floor(time / DAY);
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(time).toISOString().slice(0, 10);
    if (texts.size > 10_000) texts.clear();
    texts.set(day, text);
  }
  return text;
}

/** The date so many calendar days later (or earlier). Throws a `RangeError` when the date is none. */
export function addDays(date: string, days: number): string {
  return dayText(dayTime(date) + days * DAY);
}

/** The same day so many months later, or the last day of that month where it is shorter: 01-31 + 1 -> 02-28. */
export function addMonths(date: string, months: number): string {
  const start = new Date(dayTime(date));
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1);
  const next = new Date(first);
  const lastDay = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  return dayText(first + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY);
}

/**
 * The China date (UTC+8, no daylight saving) of an instant: a `Date`, or RFC 3339 text with its zone. A plain date
 * comes back unchanged. Throws a `RangeError` for anything else, text without a zone above all, whose day would depend
 * on the machine.
 */
export function toChinaDate(instant: string | Date): string {
  if (typeof instant === "string" && instant.length === 10) return dayText(dayTime(instant));
  const zoned = typeof instant !== "string" || /(?:Z|[+-]\d{2}:\d{2})$/i.test(instant);
  const time = zoned ? new Date(instant).getTime() : NaN;
  if (Number.isNaN(time)) throw new RangeError(`Not an instant with its zone: ${String(instant)}`);
  return dayText(time + CHINA_OFFSET);
}

/**
 * The beginning of a China date as RFC 3339 text, `2025-01-01T00:00:00+08:00`. Throws a `RangeError` when the date is
 * none.
 */
export function chinaMidnight(date: string): string {
  return `${dayText(dayTime(date))}T00:00:00+08:00`;
}

/**
 * Makes a working-day calendar of the published arrangement: Saturdays and Sundays are off unless listed as make-up
 * workdays, listed holidays are off. The calendar ships no table of its own, so that it never guesses a holiday; a day
 * listed outside the published range counts as listed and is still provisional.
 */
export function createWorkingCalendar(data: CalendarData): WorkingCalendar {
  const holidays = new Set(data.holidays.map((day) => day.date));
  const workdays = new Set(data.makeUpWorkdays.map((day) => day.date));

  const isPublished = (date: string): boolean => date >= data.publishedFrom && date <= data.publishedUntil;

  const worksAt = (time: number): boolean => {
    const date = dayText(time);
    const weekday = new Date(time).getUTCDay();
    return workdays.has(date) || (weekday !== 0 && weekday !== 6 && !holidays.has(date));
  };

  const addWorkingDays = (date: string, n: number): CalendarDate => {
    if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of days: ${String(n)}`);
    const step = n < 0 ? -DAY : DAY;
    let time = dayTime(date);
    let left = Math.abs(n);
    if (left === 0 && !worksAt(time)) left = 1;
    while (left > 0) {
      time += step;
      if (worksAt(time)) left -= 1;
    }
    const end = dayText(time);
    return { date: end, provisional: !isPublished(date) || !isPublished(end) };
  };

  const workingDaysBetween = (from: string, to: string): number => {
    if (to < from) return -workingDaysBetween(to, from);
    const end = dayTime(to);
    let days = 0;
    for (let time = dayTime(from) + DAY; time <= end; time += DAY) {
      if (worksAt(time)) days += 1;
    }
    return days;
  };

  return {
    isWorkingDay: (date) => worksAt(dayTime(date)),
    isPublished: (date) => isPublished(dayText(dayTime(date))),
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    addWorkingDays,
    workingDaysBetween,
  };
}
