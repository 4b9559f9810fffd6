import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Desk } from "./desk.ts";

const ZONE = "Asia/Shanghai";

/** An instant as date and time of the district. */
export const dateTime = ({ lang }: Desk, instant: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23", timeZone: ZONE }).format(
    new Date(instant),
  );

/** A calendar date (`YYYY-MM-DD`) without its year, as the desk's lists show last days. */
export const lastDay = ({ lang }: Desk, date: string): string =>
  new Intl.DateTimeFormat(lang, { month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(`${date}T00:00Z`));

/** A term and its value, for a `<dl class="facts">`. */
export const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
