import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { dateLimits } from "../core/judgement.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { describedBy, renderFrame } from "./field-frame.ts";

/** A calendar day, by the browser's own date input; the value is `YYYY-MM-DD`. */
export const dateRenderer: FieldRenderer = {
  test: ({ type, schema }) => (type === "string" && schema.format === "date" ? 3 : 0),
  render(field) {
    const { control, value, required, enabled, message, today } = field;
    const { min, max } = dateLimits(control.options, today);
    return renderFrame(
      field,
      html`<input
        class="control control--date"
        id=${control.id}
        name=${control.pointer}
        type="date"
        min=${min ?? nothing}
        max=${max ?? "9999-12-31"}
        autocomplete=${control.options.autocomplete ?? nothing}
        aria-describedby=${describedBy(field)}
        aria-required=${String(required)}
        aria-invalid=${String(Boolean(message))}
        ?disabled=${!enabled}
        .value=${live(typeof value === "string" ? value : "")}
        @input=${(event: InputEvent) => take(field, event.target as HTMLInputElement)}
        @blur=${(event: FocusEvent) => {
          // A date half typed fires no input event: only here does one see that something stands there.
          const input = event.target as HTMLInputElement;
          if (input.validity.badInput) field.setUnreadable();
          field.leave();
        }}
      />`,
    );
  },
};

function take(field: Field, input: HTMLInputElement): void {
  if (input.validity.badInput) field.setUnreadable();
  else field.set(input.value || undefined);
}
