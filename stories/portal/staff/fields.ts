import { html, noChange, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { live } from "lit/directives/live.js";

interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  /** What stands below the field. */
  readonly hint?: string | undefined;
}

/** A choice of a select: its value and its words. */
export type Choice = readonly [value: string, words: string];

const frame = ({ label, hint }: FieldOptions, control: TemplateResult): TemplateResult => html`
  <label class="act-field">
    <span>${label}</span>
    ${control} ${hint ? html`<span class="quiet">${hint}</span>` : nothing}
  </label>
`;

/** Several lines of text, at most 500 characters unless said otherwise; where `onWrite` hears of each change it shows `value`. */
export const areaField = (
  options: FieldOptions & {
    readonly max?: number;
    readonly value?: string;
    readonly onWrite?: (text: string) => void;
  },
): TemplateResult =>
  frame(
    options,
    html`<textarea
      name=${options.name}
      rows="2"
      maxlength=${options.max ?? 500}
      ?required=${options.required ?? false}
      .value=${options.onWrite ? live(options.value ?? "") : noChange}
      @input=${(event: Event) => options.onWrite?.((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );

/** A line of text, a date, or a time. */
export const lineField = (
  options: FieldOptions & {
    readonly type?: "text" | "date" | "datetime-local" | "search";
    readonly value?: string;
    readonly max?: number;
  },
): TemplateResult =>
  frame(
    options,
    html`<input
      name=${options.name}
      type=${options.type ?? "text"}
      maxlength=${options.max ?? 120}
      value=${options.value ?? ""}
      autocomplete="off"
      ?required=${options.required ?? false}
    />`,
  );

/** A whole number from 1 up; with `step` also a part of one. */
export const numberField = (
  options: FieldOptions & { readonly max: number; readonly step?: string; readonly value?: string },
): TemplateResult =>
  frame(
    options,
    html`<input
      name=${options.name}
      class="short"
      type="number"
      min=${options.step ?? "1"}
      max=${options.max}
      step=${options.step ?? "1"}
      value=${options.value ?? ""}
      inputmode=${options.step ? "decimal" : "numeric"}
      ?required=${options.required ?? false}
    />`,
  );

/**
 * A select; where `onChoose` hears of each choice it shows `value`, and otherwise keeps what was chosen, however often it is drawn and
 * whatever choices come and go.
 */
export const selectField = (
  options: FieldOptions & {
    readonly choices: readonly Choice[];
    readonly value?: string | undefined;
    readonly onChoose?: (value: string) => void;
  },
): TemplateResult => {
  const chosen = (value: string) =>
    options.onChoose ? live(value === (options.value ?? options.choices[0]?.[0])) : noChange;
  return frame(
    options,
    html`<select
      name=${options.name}
      ?required=${options.required ?? false}
      @change=${(event: Event) => options.onChoose?.((event.target as HTMLSelectElement).value)}
    >
      ${repeat(
        options.choices,
        ([value]) => value,
        ([value, words]) => html`<option value=${value} .selected=${chosen(value)}>${words}</option>`,
      )}
    </select>`,
  );
};

/** Boxes to tick under one legend. */
export const tickField = (
  options: FieldOptions & { readonly choices: readonly Choice[]; readonly ticked?: readonly string[] },
): TemplateResult => html`
  <fieldset class="act-ticks">
    <legend>${options.label}</legend>
    ${repeat(
      options.choices,
      ([value]) => value,
      ([value, words]) => html`
        <label>
          <input
            type="checkbox"
            name=${options.name}
            value=${value}
            ?checked=${options.ticked?.includes(value) ?? false}
          />
          <span>${words}</span>
        </label>
      `,
    )}
    ${options.hint ? html`<span class="quiet">${options.hint}</span>` : nothing}
  </fieldset>
`;
