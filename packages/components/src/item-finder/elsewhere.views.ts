import type { NegativeListEntry } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { RenderHeading } from "../form/heading.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderTag } from "../parts/tag.ts";

/** Entries shown at most: a list of everything that is not here helps nobody. */
const MOST = 3;

/** What is not handled in the hall, why, and where it is. */
export function renderElsewhere(
  entries: readonly NegativeListEntry[],
  { localize, heading }: { readonly localize: Localizer; readonly heading: RenderHeading },
): unknown {
  if (entries.length === 0) return nothing;
  return html`<ul class="elsewhere" part="elsewhere" aria-label=${localize.textByKey("itemFinder.elsewhere")}>
    ${entries.slice(0, MOST).map((entry) => renderEntry(entry, localize, heading))}
  </ul>`;
}

function renderEntry(
  { name, explanation, instead: { place, address, phone } }: NegativeListEntry,
  localize: Localizer,
  heading: RenderHeading,
): TemplateResult {
  return html`<li class="elsewhere__entry">
    ${heading(
      1,
      html`${renderText(name, localize)} ${renderTag(localize.textByKey("itemFinder.notHere"), "warning")}`,
      "elsewhere__name",
    )}
    <p>${localize.textByKey("itemFinder.notHere.why")}${renderText(explanation, localize)}</p>
    <p class="elsewhere__place">
      <span>${localize.textByKey("itemFinder.notHere.instead")}${renderText(place, localize)}</span>
      ${address ? html`<span>${renderText(address, localize)}</span>` : nothing}
      ${phone ? html`<a href="tel:${phone}">${phone}</a>` : nothing}
    </p>
  </li>`;
}
