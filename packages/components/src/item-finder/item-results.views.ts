import type { Item, ItemMatch } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { LinkTemplates } from "../context/links.ts";
import { linkTo } from "../context/links.ts";
import type { RenderHeading } from "../form/heading.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { isOnline, limitInWords } from "../item/item-words.ts";
import { renderLink } from "../parts/link.ts";
import { foreignLang, renderMessage, renderText } from "../parts/localized-text.ts";
import { renderTag } from "../parts/tag.ts";
import type { NavigateEvent } from "../provider/events.ts";
import type { Facets } from "./facets-controller.ts";
import { facetName } from "./item-filters.ts";

/** What the list of results needs besides the results. */
export interface ResultsContext {
  readonly localize: Localizer;
  readonly heading: RenderHeading;
  readonly links: LinkTemplates | undefined;
  readonly facets: Facets;
  /** The window that is filtered by: of the item's windows it is then the one to name. */
  readonly window: string | undefined;
  /** How many there are, with those not loaded yet. */
  readonly total: number;
  /** Called when an item is chosen in this window, before anybody outside hears of it. */
  readonly onChoose: (event: NavigateEvent, item: Item) => void;
}

/**
 * The items found, each with why, by whom, where, how soon and how.
 * @param places which of them are rendered, from 0
 */
export function renderResults(
  matches: readonly ItemMatch[],
  places: readonly number[],
  context: ResultsContext,
): TemplateResult {
  const label = context.localize.textByKey("itemFinder.results");
  return html`<ol class="results" part="results" aria-label=${label}>
    ${repeat(
      places,
      (place) => matches[place]!.item.code,
      (place) => renderResult(matches[place]!, place + 1, context),
    )}
  </ol>`;
}

function renderResult(match: ItemMatch, position: number, context: ResultsContext): TemplateResult {
  const { item, alias } = match;
  const label = context.localize.textByKey("itemFinder.apply");
  const suffix = context.localize.textByKey("itemFinder.applyFor", { name: item.name.text });
  const { localize, links } = context;
  const name = html`<span lang=${foreignLang(item.name, localize)}>${highlight(match)}</span>`;
  const link = renderLink({ links, page: "guide", params: { item: item.code }, label: name, classes: "result__link" });
  return html`<li
    class="result"
    part="result"
    aria-setsize=${context.total}
    aria-posinset=${position}
    @yct-navigate=${(event: NavigateEvent): void => {
      if (event.page === "guide") context.onChoose(event, item);
    }}
  >
    ${context.heading(1, link, "result__name")}
    ${
      alias === undefined
        ? nothing
        : html`<p class="result__alias">
            ${renderMessage(localize, "itemFinder.alias", "alias", html`<span lang="zh-CN">${alias}</span>`)}
          </p>`
    }
    <p class="result__tags">${renderFacts(item, localize)}</p>
    <div class="result__place">
      ${renderPlace(item, context)}
      ${
        canApply(item, links)
          ? renderLink({
              links,
              page: "apply",
              params: { item: item.code },
              label: html`${label}<span class="visually-hidden">${suffix}</span>`,
              look: "secondary",
              classes: "result__apply",
            })
          : nothing
      }
    </div>
  </li>`;
}

const canApply = (item: Item, links: LinkTemplates | undefined): boolean =>
  item.state === "in_use" && isOnline(item) && linkTo(links, "apply", { item: item.code }) !== undefined;

/** The name with what matched marked; ranges that do not fit it are left out. */
function highlight({ item, ranges = [] }: ItemMatch): unknown {
  const { text } = item.name;
  const pieces: unknown[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at || end <= start || end > text.length) continue;
    pieces.push(text.slice(at, start), html`<mark class="result__mark">${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

function renderFacts(item: Item, localize: Localizer): unknown {
  const { state, kind, handling, limits, visits } = item;
  const immediate = handling === "immediate";
  return [
    state === "in_use" ? nothing : renderTag(localize.textByKey(`itemFinder.${state}`), "warning"),
    kind === "bundle" ? renderTag(localize.textByKey("item.bundle"), "info") : nothing,
    renderTag(localize.textByKey(`item.handling.${handling}`), immediate ? "success" : "plain"),
    html`<span class="result__limit">${limitInWords(limits.promised, localize)}</span>`,
    isOnline(item) ? html`<span>${localize.textByKey("item.online")}</span>` : nothing,
    visits === 0 ? html`<span>${localize.textByKey("item.noVisit")}</span>` : nothing,
  ];
}

function renderPlace({ department, windowCodes }: Item, { facets, localize, window }: ResultsContext): unknown {
  const code = windowCodes.find((each) => each === window) ?? windowCodes[0];
  const place = code === undefined ? undefined : facetName(facets, "window", code);
  return html`<span>${renderText(department.name, localize)}</span>${
      place ? html`<span>${renderText(place, localize)}</span>` : nothing
    }`;
}
