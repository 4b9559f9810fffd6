import { html } from "lit";
import { displayValue } from "../display-value.ts";
import type { FieldRenderer } from "./field.ts";
import { renderHint } from "./field-frame.ts";

/** An answer that is only shown: `readOnly` in the schema or `readonly` in the UI schema. */
export const readonlyRenderer: FieldRenderer = {
  test: ({ schema, options }) => (schema.readOnly || options.readonly ? 100 : 0),
  render(field) {
    const { control, value, words } = field;
    return html`<div class="field" id=${control.id} data-pointer=${control.pointer} tabindex="-1">
      <p class="field__label">${control.label}</p>
      ${renderHint(field)}
      <p class="field__value">${displayValue(control, value, words)}</p>
    </div>`;
  },
};
