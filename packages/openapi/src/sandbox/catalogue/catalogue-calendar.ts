import chineseDays from "chinese-days";
import { addDays } from "../../domain/index.ts";
import type { Calendar } from "../../schema.ts";

const FROM = "2025-01-01";
const UNTIL = "2026-12-31";

let arranged: Calendar | undefined;

/** The working-day calendar of 2025 and 2026, of the official arrangement as the package `chinese-days` holds it. */
export function publishedCalendar(): Calendar {
  // Every sandbox asks for it, and going through the days takes longer than all else that a small one needs.
  arranged ??= arrangement();
  return arranged;
}

function arrangement(): Calendar {
  const holidays: Calendar["holidays"] = [];
  const makeUpWorkdays: Calendar["makeUpWorkdays"] = [];
  for (let date = FROM; date <= UNTIL; date = addDays(date, 1)) {
    // Asked with a plain date the package finds its own entry in any zone of the machine; the date and the weekday in
    // its answer may be a day off west of Greenwich and are not used. An arranged day is named "English,中文,days".
    const { name, work } = chineseDays.getDayDetail(date);
    const [, chinese] = name.split(",");
    if (chinese !== undefined) (work ? makeUpWorkdays : holidays).push({ date, name: chinese });
  }
  return { publishedFrom: FROM, publishedUntil: UNTIL, holidays, makeUpWorkdays };
}
