import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { renderButton } from "../parts/button.ts";
import { foreignLang } from "../parts/localized-text.ts";
import { renderSelect } from "../parts/select.ts";
import type { BoardState, FilterName } from "./board-state.ts";
import { FILTER_NAMES } from "./board-state.ts";
import type { Choices } from "./choices-controller.ts";

/** What the filters show and whom they tell. */
export interface FiltersContext {
  readonly localize: Localizer;
  readonly choices: Choices;
  /** Whether the choices could not be had. */
  readonly failed: boolean;
  readonly filters: BoardState["filters"];
  readonly onFilter: (name: FilterName, value: string) => void;
  readonly onReset: () => void;
  readonly onRetry: () => void;
}

/** What figures and reviews are narrowed by. */
export function renderFilters(context: FiltersContext): TemplateResult {
  const { localize, choices, failed, filters, onFilter, onReset, onRetry } = context;
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
      return renderSelect({
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
    ${
      failed
        ? html`<p class="filters__failed" role="status">
            ${localize.textByKey("reviewBoard.filtersFailed")}
            ${renderButton({
              label: localize.common("action.retry"),
              look: "quiet",
              action: "retry-filters",
              onClick: onRetry,
            })}
          </p>`
        : nothing
    }
  </div>`;
}
