import type { Locale } from "@yichuang/sdk";

/** A length of time as the contract gives it. */
export interface DurationValue {
  readonly value: number;
  readonly unit: "working_day" | "day" | "month" | "year";
}

/** `full` with the weekday, `long` without, `short` month and day only. */
export type DateForm = "full" | "long" | "short";

const ZONE = "Asia/Shanghai";

// British English writes the day first, as the Chinese original counts it from there; the order is set here, not by the engine.
const tag = (locale: Locale): string => (locale === "en" ? "en-GB" : "zh-CN");

const toDate = (value: Date | string): Date => {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+08:00` : value);
};

const cache = new Map<string, Intl.DateTimeFormat>();

function parts(locale: Locale, value: Date | string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const key = `${locale} ${Object.keys(options).join()}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag(locale), { timeZone: ZONE, hourCycle: "h23", ...options });
    cache.set(key, format);
  }
  const found: Record<string, string> = {};
  for (const part of format.formatToParts(toDate(value))) found[part.type] = part.value;
  return found;
}

/** A date in China. Throws a RangeError for what is no date. */
export function formatDate(locale: Locale, value: Date | string, form: DateForm): string {
  const { year, month, day, weekday } = parts(locale, value, {
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "long",
  });
  if (locale === "en") {
    if (form === "short") return `${day} ${month}`;
    return form === "full" ? `${weekday}, ${day} ${month} ${year}` : `${day} ${month} ${year}`;
  }
  // Engines give the month as “11月” and the day as “22”, some as “22日”.
  const short = `${parseInt(month ?? "", 10)}月${parseInt(day ?? "", 10)}日`;
  if (form === "short") return short;
  return form === "full" ? `${year}年${short}（${weekday}）` : `${year}年${short}`;
}

/** The clock in China, `14:05`. Throws a RangeError for what is no date. */
export function formatTime(value: Date | string): string {
  const { hour, minute } = parts("en", value, { hour: "2-digit", minute: "2-digit" });
  return `${hour}:${minute}`;
}

/** Date and clock in China. Throws a RangeError for what is no date. */
export function formatDateTime(locale: Locale, value: Date | string): string {
  const separator = locale === "en" ? ", " : " ";
  return `${formatDate(locale, value, "long")}${separator}${formatTime(value)}`;
}

/** A number with the language's grouping. */
export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(tag(locale), options).format(value);
}

/** A file's size in steps of 1024, with one decimal below ten. */
export function formatBytes(locale: Locale, value: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let [size, step] = [value, 0];
  while (size >= 1024 && step < units.length - 1) {
    size /= 1024;
    step++;
  }
  const digits = step > 0 && size < 10 ? 1 : 0;
  return `${formatNumber(locale, size, { maximumFractionDigits: digits })} ${units[step]}`;
}

/** A list in a sentence. */
export function formatList(locale: Locale, items: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat(tag(locale), { type }).format(items);
}
