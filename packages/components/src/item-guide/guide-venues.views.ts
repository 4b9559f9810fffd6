import type { Calendar, GuideVenue, OpeningHours } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { isOnline } from "../item/item-words.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderText } from "../parts/localized-text.ts";
import type { GuideContext } from "./guide-context.ts";
import { renderPhone } from "./guide-context.ts";
import { hoursInWords, openingStatus } from "./opening.ts";

/** What the places need besides the guide. */
export interface VenuesContext extends GuideContext {
  /** The working-day calendar; undefined while it is not known, and nothing is then said about this moment. */
  readonly calendar: Calendar | undefined;
  readonly now: Date;
  /** What each place offers besides its facts. */
  readonly renderVisit: (venue: GuideVenue) => unknown;
}

/** Where it is handled: online where that is possible, and each window with its hours. */
export function renderVenues(context: VenuesContext): TemplateResult {
  const { guide, localize } = context;
  const { channels } = guide.item;
  const other = [
    isOnline(guide.item) ? (["itemGuide.online", "itemGuide.online.when"] as const) : undefined,
    channels.includes("post") ? (["itemGuide.post", "itemGuide.post.how"] as const) : undefined,
  ];
  const facts = other.flatMap((pair) =>
    pair ? [{ term: localize.textByKey(pair[0]), value: localize.textByKey(pair[1]) }] : [],
  );
  return html`${facts.length > 0 ? renderFacts({ facts }) : nothing}
    <ul class="venues" part="venues">
      ${guide.venues.map((venue) => renderVenue(venue, context))}
    </ul>`;
}

function renderVenue(venue: GuideVenue, context: VenuesContext): TemplateResult {
  const { window, counters, centre } = venue;
  const { localize, heading } = context;
  const { address, phone, hours, transit } = centre;
  const term = (key: string): string => localize.textByKey(`itemGuide.venue.${key}`);
  const list = counters.join(term("and"));
  return html`<li class="venue" part="venue">
    ${heading(2, renderText(centre.name, localize), "heading-small")} ${renderStatus(hours, context)}
    ${renderFacts({
      facts: [
        {
          term: term("window"),
          value: renderText(window, localize),
          note: list ? localize.textByKey("itemGuide.venue.counters", { list }) : undefined,
        },
        { term: term("address"), value: renderText(address, localize) },
        {
          term: term("hours"),
          value: hoursInWords(hours, localize).map((line) => html`<p class="numeric">${line}</p>`),
          note: term("holidays"),
        },
        { term: term("phone"), value: renderPhone(phone) },
        { term: term("transit"), value: transit ? renderText(transit, localize) : undefined },
      ],
    })}
    ${context.renderVisit(venue)}
  </li>`;
}

function renderStatus(hours: readonly OpeningHours[], { localize, calendar, now }: VenuesContext): unknown {
  if (!calendar) return nothing;
  const status = openingStatus(hours, now, calendar);
  const words = status ? statusInWords(status, localize) : localize.textByKey("itemGuide.venue.closed");
  return html`<p class="status ${status?.open ? "status--open" : ""}">
    ${renderIcon(status?.open ? "success" : "clock")}<span>${words}</span>
  </p>`;
}

function statusInWords(
  { open, today, date, time, provisional }: NonNullable<ReturnType<typeof openingStatus>>,
  localize: Localizer,
): string {
  const key = open ? "open" : today ? "opensToday" : "opensOn";
  const words = localize.textByKey(`itemGuide.venue.${key}`, { time, date: localize.date(date, "short") });
  return provisional ? words + localize.textByKey("itemGuide.venue.provisional") : words;
}
