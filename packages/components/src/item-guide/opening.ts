import type { Calendar, OpeningHours } from "@yichuang/sdk";
import { addDays, toChinaDate } from "@yichuang/sdk";
import type { Localizer } from "../i18n/localizer.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const MONDAY_FIRST = [...WEEKDAYS.slice(1), WEEKDAYS[0]] as const;

type Weekday = OpeningHours["weekdays"][number];

/** Whether a place is open at a moment, and what changes next. */
export interface OpeningStatus {
  readonly open: boolean;
  /** When it closes, or opens: `17:00`. */
  readonly time: string;
  /** The day of `time`, `YYYY-MM-DD`. */
  readonly date: string;
  readonly today: boolean;
  /** True where the year's holidays are not published yet, so that the day may be another. */
  readonly provisional: boolean;
}

const byOpening = (a: OpeningHours, b: OpeningHours): number => a.opens.localeCompare(b.opens);

/**
 * The hours of one day, in order: none on a statutory holiday, those of a Monday where a weekend is worked in exchange 调休.
 * @param date `YYYY-MM-DD`
 */
export function hoursOn(date: string, hours: readonly OpeningHours[], calendar: Calendar): readonly OpeningHours[] {
  if (calendar.holidays.some((day) => day.date === date)) return [];
  const on = (weekday: Weekday): OpeningHours[] =>
    hours.filter(({ weekdays }) => weekdays.includes(weekday)).sort(byOpening);
  const own = on(WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "monday");
  const worked = calendar.makeUpWorkdays.some((day) => day.date === date);
  return own.length === 0 && worked ? on("monday") : own;
}

/**
 * Whether a place is open now, by its hours and the working-day calendar, at the clock of China.
 * @returns undefined where it does not open within two weeks
 */
export function openingStatus(
  hours: readonly OpeningHours[],
  now: Date,
  calendar: Calendar,
): OpeningStatus | undefined {
  const today = toChinaDate(now);
  const clock = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  for (let ahead = 0; ahead <= 14; ahead++) {
    const date = addDays(today, ahead);
    const provisional = date < calendar.publishedFrom || date > calendar.publishedUntil;
    const base = { date, today: ahead === 0, provisional };
    for (const { opens, closes } of hoursOn(date, hours, calendar)) {
      if (ahead > 0 || clock < opens) return { ...base, open: false, time: opens };
      if (clock < closes) return { ...base, open: true, time: closes };
    }
  }
  return undefined;
}

/** Opening hours as they stand on a door: “周一至周五 09:00–12:00、13:30–17:00”, one line for each run of equal days. */
export function hoursInWords(hours: readonly OpeningHours[], localize: Localizer): readonly string[] {
  const runs: { from: Weekday; to: Weekday; times: string }[] = [];
  let before = "";
  for (const weekday of MONDAY_FIRST) {
    const times = hours
      .filter(({ weekdays }) => weekdays.includes(weekday))
      .sort(byOpening)
      .map(({ opens, closes }) => `${opens}–${closes}`)
      .join(localize.textByKey("itemGuide.venue.and"));
    const last = runs[runs.length - 1];
    if (times && times === before && last) last.to = weekday;
    else if (times) runs.push({ from: weekday, to: weekday, times });
    before = times;
  }
  return runs.map(({ from, to, times }) => {
    const first = localize.textByKey(`itemGuide.weekday.${from}`);
    if (from === to) return `${first} ${times}`;
    const last = localize.textByKey(`itemGuide.weekday.${to}`);
    return `${localize.textByKey("itemGuide.venue.days", { first, last })} ${times}`;
  });
}
