import type { ItemPage, LocalizedText } from "@yichuang/sdk";
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
  /** How many items each choice would leave, once that is known. */
  readonly counts: ItemPage["facets"];
  /** Called with a new value; undefined for none. */
  readonly onFilter: (name: FilterName, value: string | undefined) => void;
  readonly onReset: () => void;
}

/** The number of items a choice would leave; undefined while that is not known. */
function countOf(name: FilterName, value: string, { counts }: FiltersContext): number | undefined {
  const choices = counts?.[name];
  return choices && (choices.find((choice) => choice.value === value)?.count ?? 0);
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
          ${renderChoices("theme", choices, context)}
        </optgroup>`;
  });
  return html`<div class="filters__fields">
    ${renderFilter("window", "window", renderChoices("window", facets.windows.map(choice), context), context)}
    ${renderFilter(
      "department",
      "department",
      renderChoices("department", facets.departments.map(choice), context),
      context,
    )}
    ${renderFilter("theme", "topic", topics, context)}
    ${renderFilter("audience", "audience", renderChoices("audience", AUDIENCES.map(word("item.audience")), context), context)}
    ${renderFilter(
      "handling",
      "handling",
      renderChoices("handling", ["immediate", "commitment"].map(word("itemFinder.handling")), context),
      context,
    )}
    <div class="filters__checks">
      ${renderCheck("online", "true", "item.online", context)} ${renderCheck("visits", "0", "item.noVisit", context)}
    </div>
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

/** The choices that would leave something, each with how much; the one that is on stays whatever it leaves. */
function renderChoices(name: FilterName, choices: readonly Choice[], context: FiltersContext): unknown {
  const chosen = context.filters[name];
  return choices.map(({ value, label, lang }) => {
    const count = countOf(name, value, context);
    if (count === 0 && value !== chosen) return nothing;
    return html`<option value=${value} lang=${lang ?? nothing} .selected=${live(value === chosen)}>
      ${withCount(label, count, context)}
    </option>`;
  });
}

function renderCheck(name: "online" | "visits", value: string, key: string, context: FiltersContext): TemplateResult {
  const { localize, filters, onFilter } = context;
  const label = withCount(localize.textByKey(key), countOf(name, value, context), context);
  return html`<label class="filters__check">
    <input
      type="checkbox"
      id="filter-${name}"
      .checked=${live(filters[name] !== undefined)}
      @change=${(event: Event): void => onFilter(name, (event.target as HTMLInputElement).checked ? value : undefined)}
    />
    <span>${label}</span>
  </label>`;
}

const withCount = (label: string, count: number | undefined, { localize }: FiltersContext): string =>
  count === undefined ? label : localize.textByKey("itemFinder.counted", { label, count: localize.number(count) });

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

/** What a filter that is on is called. */
export function filterLabel(
  name: FilterName,
  value: string,
  { localize, facets }: Pick<FiltersContext, "localize" | "facets">,
): unknown {
  if (name === "audience" || name === "handling") return localize.textByKey(`item.${name}.${value}`);
  if (name === "online") return localize.textByKey("item.online");
  if (name === "visits") return localize.textByKey("item.noVisit");
  const text = facetName(facets, name, value);
  return text ? renderText(text, localize) : value;
}
