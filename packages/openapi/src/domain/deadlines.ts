import { addDays, addMonths, toChinaDate } from "./calendar.ts";
import type { CalendarDate, WorkingCalendar } from "./calendar.ts";
import type { DurationUnit, SpecialStepKind } from "./words.ts";

/** A time limit with its unit. */
export interface Limit {
  /** A whole number, 0 or more; 0 means on the spot. */
  value: number;
  unit: DurationUnit;
}

/** A special step that does not count towards the limit; without `to` it is still going on. China dates or RFC 3339. */
export interface Pause {
  from: string;
  to?: string;
}

/** What a due date is counted from. */
export interface LimitTerms {
  /** When the clock started, as a rule acceptance; a China date or RFC 3339. That day itself is not counted. */
  from: string;
  limit: Limit;
  pauses?: readonly Pause[];
  /** An approved extension, in the unit of the limit. */
  extension?: { value: number };
}

/** A clock that runs to a date, or one that stands still, with what is left of the limit when it goes on. */
export type DueDate =
  | ({ running: true } & CalendarDate)
  | { running: false; pausedSince: string; left: { value: number; unit: "working_day" | "day" } };

/** How long there is until a due date. */
export interface Remaining {
  /** Working days left after today, the due day included; when overdue, the working days since the due day. */
  workingDays: number;
  overdue: boolean;
  provisional: boolean;
}

function pausedDays(pauses: readonly Pause[]) {
  const spans = pauses.map(({ from, to }) => ({
    from: toChinaDate(from),
    to: to === undefined ? undefined : toChinaDate(to),
  }));
  const open = spans.flatMap((span) => (span.to === undefined ? [span.from] : [])).sort();
  return {
    covers: (date: string) => spans.some(({ from, to }) => to !== undefined && date > from && date <= to),
    openSince: open[0],
  };
}

/** Counts the days that satisfy `counts`, from the day after `from`, and stops where an open pause began. */
function runClock(from: string, days: number, counts: (date: string) => boolean, openSince?: string) {
  let date = from;
  let left = days;
  while (left > 0 && (openSince === undefined || date < openSince)) {
    date = addDays(date, 1);
    if (counts(date)) left -= 1;
  }
  return { date, left };
}

/**
 * When a limit ends, counted from the day after it began (当日不计: general practice, not confirmed in a primary text). A
 * pause takes out the days after it began up to and including the day it ended, so that one begun and ended on the same
 * day takes none; overlapping pauses take each day once, and a pause that began after the due date changes nothing
 * (行政许可法 第四十五条). Limits in days, months and years are counted in calendar days and, when they end on a day off, end on
 * the next working day (general practice as well). While a pause is open the clock stands still and there is no due
 * date. Throws a `RangeError` for dates that are none and limits that are not whole.
 */
export function dueDate(calendar: WorkingCalendar, terms: LimitTerms): DueDate {
  const from = toChinaDate(terms.from);
  const { unit } = terms.limit;
  const value = terms.limit.value + (terms.extension?.value ?? 0);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`Not a limit: ${String(value)}`);
  const { covers, openSince } = pausedDays(terms.pauses ?? []);

  const inWorkingDays = unit === "working_day";
  const counts = (date: string): boolean => !covers(date) && (!inWorkingDays || calendar.isWorkingDay(date));
  const end = unit === "month" ? addMonths(from, value) : unit === "year" ? addMonths(from, value * 12) : undefined;
  const days = end === undefined ? value : (Date.parse(end) - Date.parse(from)) / 86_400_000;

  const { date, left } = runClock(from, days, counts, openSince);
  if (left > 0 && openSince !== undefined) {
    return {
      running: false,
      pausedSince: openSince,
      left: { value: left, unit: inWorkingDays ? "working_day" : "day" },
    };
  }
  const due = calendar.addWorkingDays(date, 0);
  const provisional = due.provisional || !calendar.isPublished(from);
  return { running: true, date: due.date, provisional };
}

/** How many working days are left until a due date at a moment, both in China time; due today is 0 and not overdue. */
export function remaining(calendar: WorkingCalendar, due: string, now: string | Date): Remaining {
  const today = toChinaDate(now);
  const dueDay = toChinaDate(due);
  return {
    workingDays: Math.abs(calendar.workingDaysBetween(today, dueDay)),
    overdue: today > dueDay,
    provisional: !calendar.isPublished(today) || !calendar.isPublished(dueDay),
  };
}

/**
 * Longest limits to decide, in working days: 行政许可法 第四十二条 for one authority alone, and for several that act together
 * 统一办理、联合办理、集中办理. Another law may set others for an item.
 */
export const statutoryLimits = Object.freeze({
  single: Object.freeze({ limit: 20, extension: 10 }),
  joint: Object.freeze({ limit: 45, extension: 15 }),
});

/**
 * Answer of `checkLimit`; `maximum` is in working days. `unit` means that the limit cannot be compared with the
 * statute's.
 */
export type LimitCheck =
  { valid: true } | { valid: false; reason: "unit" | "limit_too_long" | "extension_too_long"; maximum: number };

/**
 * Checks a limit and its extension against the statutory maximum (`statutoryLimits`). Calendar days are compared as
 * they are, since n of them hold at most n working days; months and years fail with `unit`.
 */
export function checkLimit(limit: Limit, procedure: keyof typeof statutoryLimits, extension = 0): LimitCheck {
  const maximum = statutoryLimits[procedure];
  if (limit.unit === "month" || limit.unit === "year") return { valid: false, reason: "unit", maximum: maximum.limit };
  if (limit.value > maximum.limit) return { valid: false, reason: "limit_too_long", maximum: maximum.limit };
  if (extension > maximum.extension) {
    return { valid: false, reason: "extension_too_long", maximum: maximum.extension };
  }
  return { valid: true };
}

/** Working days in which an incomplete application must be answered, once and with everything it lacks: 行政许可法 第三十二条. */
export const CORRECTION_NOTICE_DAYS = 5;

/** The last day on which a correction notice may be given for material received at that moment. */
export function correctionNoticeDue(calendar: WorkingCalendar, receivedAt: string | Date): CalendarDate {
  return calendar.addWorkingDays(toChinaDate(receivedAt), CORRECTION_NOTICE_DAYS);
}

/**
 * The day from which an application counts as accepted because nobody answered it in time: the day the material was
 * received (行政许可法 第三十二条第一款第四项). `undefined` while the time to answer has not run out.
 */
export function deemedAcceptedOn(
  calendar: WorkingCalendar,
  receivedAt: string | Date,
  now: string | Date,
): string | undefined {
  return toChinaDate(now) > correctionNoticeDue(calendar, receivedAt).date ? toChinaDate(receivedAt) : undefined;
}

const EXCLUDED_STEPS: ReadonlySet<SpecialStepKind> = new Set<SpecialStepKind>([
  "hearing",
  "bidding",
  "auction",
  "inspection",
  "testing",
  "quarantine",
  "appraisal",
  "expert_review",
]);

/**
 * Whether a special step counts towards the limit unless the guide says otherwise. 行政许可法 第四十五条 takes out hearings,
 * bidding, auctions, inspection, testing, quarantine, appraisal and expert review; site surveys 现场勘验 and technical
 * reviews 技术审查 are not in it and count.
 */
export function countsTowardLimit(kind: SpecialStepKind): boolean {
  return !EXCLUDED_STEPS.has(kind);
}
