import type { LocalizedText } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Localizer } from "../i18n/localizer.ts";
import { AUDIENCES } from "../item/item-words.ts";
import { renderButton } from "../parts/button.ts";
import { renderIcon } from "../parts/icon.ts";
import { foreignLang, renderText } from "../parts/localized-text.ts";
import type { Facets } from "./facets-controller.ts";
import type { FilterName, ItemFilters } from "./item-filters.ts";
import { activeFilters, facetName } from "./item-filters.ts";

/** What the filters show and whom they tell. */
export interface FiltersContext {
  readonly localize: Localizer;
  readonly facets: Facets;
  readonly filters: ItemFilters;
  /** Called with a new value; undefined for none. */
  readonly onFilter: (name: FilterName, value: string | undefined) => void;
  readonly onReset: () => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: unknown;
}

/** A list for each filter that has something to choose from. */
export function renderFilters(context: FiltersContext): TemplateResult {
  const { localize, facets } = context;
  const choice = ({ code, name }: { readonly code: string; readonly name: LocalizedText }): Choice => ({
    value: code,
    label: name.text,
    lang: foreignLang(name, localize),
  });
  const word = (family: string) => (value: string) => ({ value, label: localize.textByKey(`${family}.${value}`) });
  const topics = (["person", "organization"] as const).map((audience) => {
    const choices = facets.themes.filter((theme) => theme.audience === audience).map(choice);
    return choices.length === 0
      ? nothing
      : html`<optgroup label=${localize.textByKey(`itemFinder.topic.${audience}`)}>
          ${renderChoices(choices, context.filters.theme)}
        </optgroup>`;
  });
  const { window, audience, handling } = context.filters;
  return html`<div class="filters__fields">
    ${renderFilter("window", "window", renderChoices(facets.windows.map(choice), window), context)}
    ${renderFilter("theme", "topic", topics, context)}
    ${renderFilter("audience", "audience", renderChoices(AUDIENCES.map(word("item.audience")), audience), context)}
    ${renderFilter(
      "handling",
      "handling",
      renderChoices(["immediate", "commitment"].map(word("itemFinder.handling")), handling),
      context,
    )}
  </div>`;
}

function renderFilter(name: FilterName, key: string, options: unknown, context: FiltersContext): TemplateResult {
  const { localize, filters, onFilter } = context;
  return html`<div class="field">
    <label class="field__label" for="filter-${name}">${localize.textByKey(`itemFinder.${key}`)}</label>
    <div class="select">
      <select
        class="control"
        id="filter-${name}"
        @change=${(event: Event): void => onFilter(name, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${live(filters[name] === undefined)}>${localize.textByKey("itemFinder.any")}</option>
        ${options}
      </select>
      ${renderIcon("chevron-down")}
    </div>
  </div>`;
}

const renderChoices = (choices: readonly Choice[], chosen: string | undefined): unknown =>
  choices.map(
    ({ value, label, lang }) =>
      html`<option value=${value} lang=${lang ?? nothing} .selected=${live(value === chosen)}>${label}</option>`,
  );

/** What the items are narrowed by, each to be taken away, and all at once. */
export function renderChips(context: FiltersContext): unknown {
  const { localize, filters, onFilter, onReset } = context;
  const active = activeFilters(filters);
  if (active.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${localize.textByKey("itemFinder.chips")}>
    ${active.map(
      (name) =>
        html`<button class="chip" type="button" data-filter=${name} @click=${(): void => onFilter(name, undefined)}>
          <span
            >${filterLabel(name, filters[name] ?? "", context)}<span class="visually-hidden"
              >${localize.textByKey("itemFinder.removeFilter")}</span
            ></span
          >${renderIcon("close")}
        </button>`,
    )}
    ${renderButton({ label: localize.textByKey("itemFinder.reset"), look: "quiet", onClick: onReset, action: "reset" })}
  </div>`;
}

function filterLabel(name: FilterName, value: string, { localize, facets }: FiltersContext): unknown {
  if (name === "audience" || name === "handling") return localize.textByKey(`item.${name}.${value}`);
  const text = facetName(facets, name, value);
  return text ? renderText(text, localize) : value;
}
