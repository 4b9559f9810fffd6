import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderIcon } from "./icon.ts";

/** An option of a list. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly lang?: unknown;
}

/** A list to choose one of, under its label; what is chosen is told at once. Looks as `fieldStyles` say. */
export function renderSelect(options: {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly SelectOption[];
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
