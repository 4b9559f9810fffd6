import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { renderIcon } from "../parts/icon.ts";
import { foreignLang } from "../parts/localized-text.ts";
import type { BoardState, FilterName } from "./board-state.ts";
import { FILTER_NAMES } from "./board-state.ts";
import type { Choices } from "./choices-controller.ts";

/** What the filters show and whom they tell. */
export interface FiltersContext {
  readonly localize: Localizer;
  readonly choices: Choices;
  readonly filters: BoardState["filters"];
  readonly onFilter: (name: FilterName, value: string) => void;
  readonly onReset: () => void;
}

/** An option of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: unknown;
}

/** A list to choose one of. */
export function renderChoice(options: {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}): TemplateResult {
  const { id, label, chosen, onChoose } = options;
  return html`<div class="field">
    <label class="field__label" for=${id}>${label}</label>
    <div class="select">
      <select
        class="control"
        id=${id}
        @change=${(event: Event): void => onChoose((event.target as HTMLSelectElement).value)}
      >
        ${options.options.map(
          ({ value, label: words, lang }) =>
            html`<option value=${value} lang=${lang ?? nothing} .selected=${live(value === chosen)}>${words}</option>`,
        )}
      </select>
      ${renderIcon("chevron-down")}
    </div>
  </div>`;
}

/** What figures and reviews are narrowed by. */
export function renderFilters({ localize, choices, filters, onFilter, onReset }: FiltersContext): TemplateResult {
  return html`<div class="filters" part="filters" role="group" aria-label=${localize.textByKey("reviewBoard.filters")}>
    ${FILTER_NAMES.map((name) => {
      const chosen = filters[name] ?? "";
      const known = choices[name].map((choice) => ({
        value: choice.code,
        label: choice.name.text,
        lang: foreignLang(choice.name, localize),
      }));
      // One that came with a link is shown by its code until its name is known.
      const missing = chosen !== "" && !known.some(({ value }) => value === chosen);
      return renderChoice({
        id: `filter-${name}`,
        label: localize.textByKey(`reviewBoard.by.${name}`),
        chosen,
        options: [
          { value: "", label: localize.textByKey("reviewBoard.any") },
          ...(missing ? [{ value: chosen, label: chosen }] : []),
          ...known,
        ],
        onChoose: (value) => onFilter(name, value),
      });
    })}
    ${
      FILTER_NAMES.some((name) => filters[name] !== undefined)
        ? renderButton({
            label: localize.textByKey("reviewBoard.reset"),
            look: "quiet",
            action: "reset",
            onClick: onReset,
          })
        : nothing
    }
  </div>`;
}
