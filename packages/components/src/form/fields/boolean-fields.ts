import { html } from "lit";
import { live } from "lit/directives/live.js";
import type { Field, FieldRenderer } from "./field.ts";
import { describedBy, renderError, renderFrame, renderHint } from "./field-frame.ts";

/** On or off, by a real checkbox with the role of a switch; its state also stands in words. */
export const switchRenderer: FieldRenderer = {
  test: ({ type }) => (type === "boolean" ? 2 : 0),
  render(field) {
    const { control, value, enabled, message, words } = field;
    // eslint-disable-next-line lit-a11y/role-has-required-aria-attrs -- a native checkbox carries its own checkedness
    const input = html`<input
      class="switch"
      id=${control.id}
      name=${control.pointer}
      type="checkbox"
      role="switch"
      aria-describedby=${describedBy(field)}
      aria-invalid=${String(Boolean(message))}
      ?disabled=${!enabled}
      .checked=${live(value === true)}
      @change=${(event: Event) => field.set((event.target as HTMLInputElement).checked)}
      @blur=${field.leave}
    />`;
    const state = words.textByKey(value === true ? "form.yes" : "form.no");
    return renderFrame(
      field,
      html`<div class="field__line">${input}<span class="field__suffix" aria-hidden="true">${state}</span></div>`,
      // A switch always stands somewhere: there is nothing to leave out.
      control.label,
    );
  },
};

/** A statement to be ticked: what may only be `true`, or asks for it with `format: "checkbox"`. Unticked is no answer. */
export const checkboxRenderer: FieldRenderer = {
  test: ({ type, schema, options }) =>
    type === "boolean" && (schema.const === true || options.format === "checkbox") ? 5 : 0,
  render(field) {
    const { control, value, enabled, required, message } = field;
    return html`<div class="field ${message ? "field--invalid" : ""}" data-pointer=${control.pointer}>
      ${renderHint(field)} ${renderError(field)}
      <label class="choice ${value === true ? "choice--checked" : ""} ${enabled ? "" : "choice--disabled"}">
        <input
          class="choice__input"
          id=${control.id}
          name=${control.pointer}
          type="checkbox"
          aria-describedby=${describedBy(field)}
          aria-required=${String(required)}
          aria-invalid=${String(Boolean(message))}
          ?disabled=${!enabled}
          .checked=${live(value === true)}
          @change=${(event: Event) => field.set(ticked(field, event))}
          @blur=${field.leave}
        />
        <span class="choice__text"><span class="choice__title">${control.label}</span></span>
      </label>
    </div>`;
  },
};

function ticked({ control }: Field, event: Event): boolean | undefined {
  const on = (event.target as HTMLInputElement).checked;
  return on || control.schema.const !== true ? on : undefined;
}
