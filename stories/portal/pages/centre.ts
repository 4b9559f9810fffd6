import type { Centre } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { fill, words } from "./page.ts";
import type { Page } from "./page.ts";

/** A sub-centre's own page: where it is, when it is open, and what its windows take. */
export async function showCentre(page: Page): Promise<void> {
  const { client, say } = page;
  const code = decodeURIComponent(location.pathname.split("/")[2] ?? "");
  await fill(page, "centre", async () => {
    try {
      const [centre, [window]] = await Promise.all([client.centres.get(code), client.windows.list({ centre: code })]);
      const title = document.getElementById("centre-name");
      if (title) title.textContent = centre.name.text;
      document.title = say("pageTitle", { page: centre.name.text });
      const finder = document.querySelector("yct-item-finder");
      if (window) finder?.setAttribute("window", window.code);
      finder?.removeAttribute("hidden");
      return renderFacts(page, centre);
    } catch (error) {
      if (!isYichuangError(error) || error.kind !== "not_found") throw error;
      return html`
        <p>${say("noCentre")}</p>
        <p><a class="action" href="/">${say("backToPortal")}</a></p>
      `;
    }
  });
}

const renderFacts = (page: Page, { address, hours, phone }: Centre): TemplateResult => html`
  <dl class="centre-facts">
    <div>
      <dt>${page.say("address")}</dt>
      <dd>${words(page, address)}</dd>
    </div>
    <div>
      <dt>${page.say("hours")}</dt>
      <dd class="numeric">${openingHours(page, hours)}</dd>
    </div>
    <div>
      <dt>${page.say("phone")}</dt>
      <dd class="numeric"><a href="tel:${phone}">${phone}</a></dd>
    </div>
  </dl>
`;

const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

const weekday = ({ lang }: Page, name: (typeof WEEK)[number]): string =>
  new Intl.DateTimeFormat(lang, { weekday: lang === "en" ? "long" : "short", timeZone: "UTC" }).format(
    MONDAY + WEEK.indexOf(name) * 86_400_000,
  );

/** Days that have the same times on one line: the first and the last of them, then the times. */
function openingHours(page: Page, hours: Centre["hours"]): TemplateResult[] {
  const times = new Map<string, string[]>();
  for (const { weekdays, opens, closes } of hours) {
    const [first = "monday", last = first] = [weekdays[0], weekdays[weekdays.length - 1]];
    const days =
      first === last
        ? weekday(page, first)
        : page.say("dayRange", { from: weekday(page, first), to: weekday(page, last) });
    times.set(days, [...(times.get(days) ?? []), `${opens}–${closes}`]);
  }
  return [...times].map(([days, spans]) => html`<div>${days} ${spans.join(page.lang === "en" ? ", " : "，")}</div>`);
}
