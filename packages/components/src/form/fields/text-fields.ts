import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Control } from "../core/model.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { describedBy, renderFrame, widthClass } from "./field-frame.ts";
import { parseNumber, parseText } from "./parse.ts";

type Parse = (text: string, control: Control) => unknown;

const FORMAT_WIDTHS: Record<string, number> = {
  "cn-mobile": 14,
  "cn-resident-id": 20,
  "cn-uscc": 20,
  "cn-residence-permit": 20,
  "cn-permanent-resident-card": 20,
  time: 6,
};

const FORMAT_INPUT_MODES: Record<string, string> = { "cn-mobile": "tel", email: "email", uri: "url" };

/** One line of text; also for every text format without a control of its own. */
export const textRenderer: FieldRenderer = {
  test: ({ type }) => (type === "string" ? 1 : 0),
  render: (field) => renderFrame(field, withSuffix(field, renderInput(field, parseText, inputMode(field.control)))),
};

/** A number, typed as text: spinners and wheels change numbers by accident, and full-width digits have to be understood. */
export const numberRenderer: FieldRenderer = {
  test: ({ type }) => (type === "number" || type === "integer" ? 2 : 0),
  render(field) {
    const { type, schema, options } = field.control;
    // The digit pads of telephones have no minus sign.
    const signed = (schema.minimum ?? -1) < 0;
    const mode = options.inputmode ?? (signed ? "text" : type === "integer" ? "numeric" : "decimal");
    return renderFrame(field, withSuffix(field, renderInput(field, parseNumber, mode)));
  },
};

/** An amount in yuan: a number, read back with its thousands apart. */
export const moneyRenderer: FieldRenderer = {
  test: ({ type, options }) => (type === "number" || type === "integer" ? (options.format === "money" ? 3 : 0) : 0),
  render(field) {
    const { control, value, words } = field;
    const suffix = control.options.suffix ?? words.textByKey("form.money.unit");
    const id = `${control.id}-reading`;
    const read = typeof value === "number" && Math.abs(value) >= 1000;
    return renderFrame(
      field,
      html`<div class="field__line">
          ${renderInput(field, parseNumber, control.schema.type === "integer" ? "numeric" : "decimal", id)}<span
            class="field__suffix"
            id="${control.id}-suffix"
            >${suffix}</span
          >
        </div>
        <p class="field__count" id=${id}>
          ${
            read
              ? words.textByKey("form.money.reading", {
                  amount: words.number(value, { maximumFractionDigits: 2 }),
                  unit: suffix,
                })
              : nothing
          }
        </p>`,
    );
  },
};

/** A text of several lines, with what is left of its length. */
export const textareaRenderer: FieldRenderer = {
  test: ({ type, options }) => (type === "string" && (options.multi || options.format === "textarea") ? 3 : 0),
  render(field) {
    const { control, required, enabled, message } = field;
    const limit = control.options.count === false ? undefined : control.schema.maxLength;
    return renderFrame(
      field,
      html`<textarea
          class="control control--area"
          id=${control.id}
          name=${control.pointer}
          rows=${control.options.rows ?? 4}
          autocomplete=${control.options.autocomplete ?? nothing}
          placeholder=${control.options.placeholder ?? nothing}
          aria-describedby=${describedBy(field, limit === undefined ? undefined : `${control.id}-count`)}
          aria-required=${String(required)}
          aria-invalid=${String(Boolean(message))}
          ?disabled=${!enabled}
          .value=${live(shownText(field))}
          @input=${(event: InputEvent) => handleInput(field, event, parseText)}
          @compositionend=${(event: CompositionEvent) => handleCompositionEnd(field, event, parseText)}
          @blur=${field.leave}
        ></textarea>
        ${limit === undefined ? nothing : renderCount(field, limit)}`,
    );
  },
};

function renderInput(field: Field, parse: Parse, mode: string | undefined, describing?: string): TemplateResult {
  const { control, required, enabled, message } = field;
  const { options, schema } = control;
  const width = parseInt(options.width ?? "", 10) || FORMAT_WIDTHS[schema.format ?? ""] || numberWidth(control);
  return html`<input
    class="control ${widthClass(width)}"
    id=${control.id}
    name=${control.pointer}
    type=${options.format === "password" ? "password" : mode === "tel" ? "tel" : "text"}
    inputmode=${mode ?? nothing}
    autocomplete=${options.autocomplete || nothing}
    placeholder=${options.placeholder ?? nothing}
    aria-describedby=${describedBy(field, options.suffix === undefined ? undefined : `${control.id}-suffix`, describing)}
    aria-required=${String(required)}
    aria-invalid=${String(Boolean(message))}
    ?disabled=${!enabled}
    .value=${live(shownText(field))}
    @input=${(event: InputEvent) => handleInput(field, event, parse)}
    @compositionend=${(event: CompositionEvent) => handleCompositionEnd(field, event, parse)}
    @blur=${field.leave}
  />`;
}

function withSuffix({ control }: Field, input: TemplateResult): TemplateResult {
  const { suffix } = control.options;
  if (suffix === undefined) return input;
  return html`<div class="field__line">
    ${input}<span class="field__suffix" id="${control.id}-suffix">${suffix}</span>
  </div>`;
}

function renderCount({ control, value, draft, words }: Field, limit: number): TemplateResult {
  // Counted as JSON Schema counts: characters, not UTF-16 units.
  const left = limit - [...(draft ?? (typeof value === "string" ? value : ""))].length;
  return html`<p class="field__count ${left < 0 ? "field__count--over" : ""}" id="${control.id}-count">
    ${words.textByKey(left < 0 ? "form.excess" : "form.remaining", { count: Math.abs(left) })}
  </p>`;
}

function shownText({ draft, value }: Field): string {
  if (draft !== undefined) return draft;
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function handleInput(field: Field, event: InputEvent, parse: Parse): void {
  const { value } = event.target as HTMLInputElement;
  if (event.isComposing) field.compose(value);
  else take(field, value, parse);
}

function handleCompositionEnd(field: Field, event: CompositionEvent, parse: Parse): void {
  field.endComposition();
  take(field, (event.target as HTMLInputElement).value, parse);
}

function take(field: Field, text: string, parse: Parse): void {
  const value = parse(text, field.control);
  field.set(value, value === text || text === "" ? undefined : text);
}

function inputMode({ options, schema }: Control): string | undefined {
  return options.inputmode ?? FORMAT_INPUT_MODES[schema.format ?? ""];
}

function numberWidth({ type, schema }: Control): number | undefined {
  if (type === "number" || type === "integer") return 10;
  return schema.maxLength !== undefined && schema.maxLength <= 10 ? schema.maxLength * 2 : undefined;
}
