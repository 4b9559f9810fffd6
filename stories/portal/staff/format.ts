import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "./desk.ts";

const ZONE = "Asia/Shanghai";

/** China has one time, without summer time. */
const CHINA_AHEAD_MS = 8 * 3_600_000;

/** An instant as date and time of the district. */
export const dateTime = ({ lang }: Desk, instant: string | Date): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23", timeZone: ZONE }).format(
    new Date(instant),
  );

/** An instant as the time of the district. */
export const timeOf = ({ lang }: Desk, instant: Date): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: "medium", hourCycle: "h23", timeZone: ZONE }).format(instant);

/** A calendar date (`YYYY-MM-DD`) without its year, as the desk's lists show last days. */
export const lastDay = ({ lang }: Desk, date: string): string =>
  new Intl.DateTimeFormat(lang, { month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(`${date}T00:00Z`));

/** What must be done by a calendar date, and whether that is today or has passed. */
export function lastDayWords(desk: Desk, key: "due" | "contactBy" | "rectifyBy", date: string): TemplateResult {
  const now = today();
  const mark =
    date < now
      ? html` <strong class="late">${desk.say("overdue")}</strong>`
      : date === now
        ? html` <strong class="soon">${desk.say("lastDay")}</strong>`
        : nothing;
  return html`<span class="last-day">${desk.say(key, { date: lastDay(desk, date) })}${mark}</span>`;
}

/** A calendar date (`YYYY-MM-DD`) with its year. */
export const dateWords = ({ lang }: Desk, date: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00Z`));

/** The date in the district, `YYYY-MM-DD`. */
export const today = (): string => chinaTime(new Date()).slice(0, "YYYY-MM-DD".length);

/** An instant as the platform takes it: RFC 3339 in the district's own time. */
export const chinaTime = (instant: Date): string =>
  `${new Date(instant.getTime() + CHINA_AHEAD_MS).toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length)}+08:00`;

/** An amount in fen, in yuan. */
export const amountWords = ({ lang }: Desk, fen: number): string =>
  new Intl.NumberFormat(lang, { style: "currency", currency: "CNY" }).format(fen / 100);

/** A share of a whole in percent; a dash where there is no whole. */
export const share = ({ lang }: Desk, part: number, whole: number): string =>
  whole ? new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 }).format(part / whole) : "—";

/** A term and its value, for a `<dl class="facts">`. */
export const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
