import type { ItemSuggestions } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderIcon } from "../parts/icon.ts";
import type { Found } from "./found.ts";
import { activeFilters } from "./item-filters.ts";
import { filterLabel } from "./item-filters.views.ts";
import type { FiltersContext } from "./item-filters.views.ts";

/** What the view of nothing needs besides what was asked. */
export interface NothingContext extends FiltersContext {
  /** Called with a word to search for instead. */
  readonly onWord: (word: string) => void;
  readonly onShowAll: () => void;
}

/** Nothing was found: what was meant perhaps, what to try instead, and a way back to everything. */
export function renderNothing({ query, filters, suggestions }: Found, context: NothingContext): TemplateResult {
  const { localize, onReset, onShowAll } = context;
  const narrowed = activeFilters(filters).length > 0;
  const tips = [
    ...(query ? ["itemFinder.empty.shorter", "itemFinder.empty.other"] : []),
    ...(narrowed && !suggestions?.without.length ? ["itemFinder.empty.less"] : []),
    "itemFinder.empty.ask",
  ];
  return renderEmpty({
    icon: "search",
    title: query
      ? localize.textByKey("itemFinder.empty.query", { query })
      : localize.textByKey("itemFinder.empty.filters"),
    body: html`${suggestions && renderWords(suggestions, context)} ${suggestions && renderWithout(suggestions, context)}
      <ul class="tips">
        ${tips.map((tip) => html`<li>${localize.textByKey(tip)}</li>`)}
      </ul>`,
    action: narrowed
      ? renderButton({ label: localize.textByKey("itemFinder.reset"), onClick: onReset, action: "reset-all" })
      : renderButton({ label: localize.textByKey("itemFinder.showAll"), onClick: onShowAll, action: "show-all" }),
  });
}

function renderWords({ words }: ItemSuggestions, { localize, onWord }: NothingContext): unknown {
  if (words.length === 0) return nothing;
  return html`<p id="near">${localize.textByKey("itemFinder.near")}</p>
    <ul class="near" aria-labelledby="near">
      ${words.map(
        ({ text, count }) =>
          html`<li>
            <button class="chip" type="button" data-near @click=${(): void => onWord(text)}>
              ${localize.textByKey("itemFinder.near.word", { word: text, count: localize.number(count) })}
            </button>
          </li>`,
      )}
    </ul>`;
}

/** Filters of this element only: the platform may know others. */
function renderWithout({ without }: ItemSuggestions, context: NothingContext): unknown {
  const { localize, filters, onFilter } = context;
  const active = activeFilters(filters);
  const choices = without.flatMap(({ filter, count }) => {
    const name = active.find((each) => each === filter);
    return name ? [{ name, count }] : [];
  });
  if (choices.length === 0) return nothing;
  return html`<p id="without">${localize.textByKey("itemFinder.without")}</p>
    <ul class="near" aria-labelledby="without">
      ${choices.map(
        ({ name, count }) =>
          html`<li>
            <button class="chip" type="button" data-without=${name} @click=${(): void => onFilter(name, undefined)}>
              <span
                >${filterLabel(name, filters[name] ?? "", context)}${localize.textByKey("itemFinder.without.count", {
                  count: localize.number(count),
                })}<span class="visually-hidden">${localize.textByKey("itemFinder.removeFilter")}</span></span
              >${renderIcon("close")}
            </button>
          </li>`,
      )}
    </ul>`;
}
