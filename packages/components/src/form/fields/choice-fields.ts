import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Control } from "../core/model.ts";
import type { Choice } from "../core/schema.ts";
import { renderIcon } from "../../parts/icon.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { describedBy, renderFieldset, renderFrame } from "./field-frame.ts";

/** Whether a control asks for one of a closed list. */
export const isSingleChoice = ({ type, choices, schema }: Control): boolean =>
  choices !== undefined && choices.length > 0 && type !== "array" && schema.const === undefined;

/** One of many, by the browser's own list. */
export const selectRenderer: FieldRenderer = {
  test: (control) => (isSingleChoice(control) ? 4 : 0),
  render(field) {
    const { control, required, enabled, message, words } = field;
    const choices = control.choices ?? [];
    const chosen = choices.findIndex((choice) => choice.value === field.value);
    return renderFrame(
      field,
      html`<div class="select">
        <select
          class="control"
          id=${control.id}
          name=${control.pointer}
          autocomplete=${control.options.autocomplete ?? nothing}
          aria-describedby=${describedBy(field)}
          aria-required=${String(required)}
          aria-invalid=${String(Boolean(message))}
          ?disabled=${!enabled}
          @change=${(event: Event) => field.set(choices[Number((event.target as HTMLSelectElement).value)]?.value)}
          @blur=${field.leave}
        >
          <option value="-1" .selected=${live(chosen < 0)}>
            ${control.options.placeholder ?? words.textByKey("form.choose")}
          </option>
          ${choices.map(
            (choice, index) =>
              html`<option value=${index} .selected=${live(index === chosen)}>${choice.title}</option>`,
          )}
        </select>
        ${renderIcon("chevron-down")}
      </div>`,
    );
  },
};

/**
 * One of a few, all in sight: up to five, or as many as the form asks for with `format: "radio"`. Also yes and no where an
 * answer is always required: a switch could not show that none has been given.
 */
export const radioRenderer: FieldRenderer = {
  test(control) {
    const { format } = control.options;
    if (control.type === "boolean" && control.schema.const === undefined) {
      return format === "radio" || (control.mandatory && format === undefined && !control.options.toggle) ? 6 : 0;
    }
    if (!isSingleChoice(control) || format === "select") return 0;
    return format === "radio" ? 6 : (control.choices?.length ?? 0) <= 5 ? 5 : 0;
  },
  render(field) {
    const choices = field.control.choices ?? yesNo(field);
    return renderFieldset(
      field,
      html`<div class="choices">
        ${choices.map((choice, index) =>
          renderChoice(field, choice, index, {
            type: "radio",
            checked: choice.value === field.value,
            change: () => field.set(choice.value),
          }),
        )}
      </div>`,
      "radiogroup",
    );
  },
};

/** Any number of a closed list; the answers stand in the list's order. */
export const checkboxGroupRenderer: FieldRenderer = {
  test: ({ type, choices }) => (type === "array" && choices !== undefined ? 5 : 0),
  render(field) {
    const choices = field.control.choices ?? [];
    const chosen: unknown[] = Array.isArray(field.value) ? field.value : [];
    const toggle = (choice: Choice, on: boolean): void => {
      const listed = choices.map(({ value }) => value);
      // Answers that the list does not know stay: only the person takes anything out.
      const next = [
        ...listed.filter((value) => (value === choice.value ? on : chosen.includes(value))),
        ...chosen.filter((value) => !listed.includes(value)),
      ];
      field.set(next.length > 0 ? next : undefined);
    };
    return renderFieldset(
      field,
      html`${field.control.hint ? nothing : html`<p class="field__hint">${field.words.textByKey("form.multiple")}</p>`}
        <div class="choices">
          ${choices.map((choice, index) =>
            renderChoice(field, choice, index, {
              type: "checkbox",
              checked: chosen.includes(choice.value),
              change: (on) => toggle(choice, on),
            }),
          )}
        </div>`,
      "group",
    );
  },
};

interface ChoiceState {
  type: "radio" | "checkbox";
  checked: boolean;
  change: (on: boolean) => void;
}

function renderChoice(field: Field, choice: Choice, index: number, state: ChoiceState): TemplateResult {
  const { control, enabled, message } = field;
  const id = `${control.id}-${index}`;
  return html`<label class="choice ${state.checked ? "choice--checked" : ""} ${enabled ? "" : "choice--disabled"}">
    <input
      class="choice__input"
      id=${id}
      type=${state.type}
      name=${control.pointer}
      value=${index}
      aria-labelledby="${id}-title"
      aria-describedby=${choice.description ? `${id}-description` : nothing}
      aria-invalid=${state.type === "checkbox" && message ? "true" : nothing}
      ?disabled=${!enabled}
      .checked=${live(state.checked)}
      @change=${(event: Event) => state.change((event.target as HTMLInputElement).checked)}
    />
    <span class="choice__text">
      <span class="choice__title" id="${id}-title">${choice.title}</span>
      ${
        choice.description
          ? html`<span class="choice__description" id="${id}-description">${choice.description}</span>`
          : nothing
      }
    </span>
  </label>`;
}

function yesNo({ words }: Field): Choice[] {
  return [
    { value: true, title: words.textByKey("form.yes") },
    { value: false, title: words.textByKey("form.no") },
  ];
}
