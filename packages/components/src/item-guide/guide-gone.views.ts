import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderPhone } from "./guide-context.ts";
import type { Gone } from "./load-guide.ts";

/**
 * An item that the hall does not handle: since when, by whose approval, and where to go now.
 * @param named whether its name stands above already
 */
export function renderGone({ change, listed }: Gone, localize: Localizer, named = false): TemplateResult {
  const term = (key: string): string => localize.textByKey(`itemGuide.gone.${key}`);
  const { place, address, phone } = listed?.instead ?? {};
  const approval = change?.approval;
  const name = change?.item ?? listed?.name;
  const what = localize.textByKey(`itemGuide.gone.${change ? "withdrawn" : "listed"}`);
  const colon = localize.locale === "en" ? ": " : "：";
  return renderNotice({
    tone: "warning",
    title: named || !name ? what : html`${renderText(name, localize)}${colon}${what}`,
    body: html`${change ? html`<p>${renderText(change.notice, localize)}</p>` : nothing}
    ${listed ? html`<p>${renderText(listed.explanation, localize)}</p>` : nothing}
    ${renderFacts({
      facts: [
        { term: term("since"), value: change ? localize.date(change.on, "long") : undefined },
        {
          term: term("approval"),
          value: approval
            ? html`${renderText(approval.body, localize)} ${approval.number} ${localize.date(approval.on, "long")}`
            : undefined,
        },
        { term: term("instead"), value: place ? renderText(place, localize) : undefined },
        {
          term: localize.textByKey("itemGuide.venue.address"),
          value: address ? renderText(address, localize) : undefined,
        },
        { term: localize.textByKey("itemGuide.venue.phone"), value: phone ? renderPhone(phone) : undefined },
      ],
    })}
    ${listed ? nothing : html`<p>${localize.textByKey("itemGuide.withdrawn.todo")}</p>`}`,
  });
}
