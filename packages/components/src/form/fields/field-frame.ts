import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { renderIcon } from "../../parts/icon.ts";
import type { Field } from "./field.ts";

/** Ids of hint, error and further texts that describe a field's input, for `aria-describedby`; `nothing` when it has none. */
export function describedBy({ control, message }: Field, ...more: (string | undefined)[]): string | typeof nothing {
  const ids = [control.hint ? `${control.id}-hint` : undefined, message ? `${control.id}-error` : undefined, ...more];
  return ids.filter(Boolean).join(" ") || nothing;
}

/**
 * A field with one input: label, hint, error, input, in this order. The input carries the control's id.
 * @param label other words than the usual label with “（选填）”
 */
export function renderFrame(
  field: Field,
  input: TemplateResult,
  label: unknown = renderLabelText(field),
): TemplateResult {
  const { control, message } = field;
  return html`<div class="field ${message ? "field--invalid" : ""}" data-pointer=${control.pointer}>
    <label class="field__label ${hiddenLabel(field)}" for=${control.id}>${label}</label>
    ${renderHint(field)} ${renderError(field)} ${input}
  </div>`;
}

/** A field with several inputs: a fieldset with its legend; it carries the control's id. */
export function renderFieldset(field: Field, inputs: TemplateResult, role: "radiogroup" | "group"): TemplateResult {
  const { control, message, required } = field;
  const isRadio = role === "radiogroup";
  return html`<fieldset
    class="field ${message ? "field--invalid" : ""}"
    id=${control.id}
    data-pointer=${control.pointer}
    role=${role}
    aria-describedby=${describedBy(field)}
    aria-required=${isRadio ? String(required) : nothing}
    aria-invalid=${isRadio ? String(Boolean(message)) : nothing}
    @focusout=${(event: FocusEvent) => leaveGroup(field, event)}
  >
    <legend class="field__label ${hiddenLabel(field)}">${renderLabelText(field)}</legend>
    ${renderHint(field)} ${renderError(field)} ${inputs}
  </fieldset>`;
}

function leaveGroup(field: Field, event: FocusEvent): void {
  const group = event.currentTarget as HTMLElement;
  if (group.contains(event.relatedTarget as Node | null)) return;
  // A group that is taken away with the focus in it, while the element renders, has not been left.
  queueMicrotask(() => {
    if (group.isConnected) field.leave();
  });
}

/** The class of a label that is only for assistive technology, where the form asks for it. */
export function hiddenLabel({ control }: Field): string {
  return control.element.label === false ? "visually-hidden" : "";
}

/** The label's text, with “（选填）” for what may be left out. */
export function renderLabelText({ control, required, words }: Field): TemplateResult {
  return html`${control.label}${
    required ? nothing : html`<span class="field__optional">${words.textByKey("optional")}</span>`
  }`;
}

/** The help of a field, linked to its input by id. */
export function renderHint({ control }: Field): TemplateResult | typeof nothing {
  return control.hint ? html`<p class="field__hint" id="${control.id}-hint">${control.hint}</p>` : nothing;
}

/** The error of a field: icon and words, linked to its input by id. */
export function renderError({ control, message, words }: Field): TemplateResult | typeof nothing {
  if (!message) return nothing;
  return html`<p class="field__error" id="${control.id}-error">
    ${renderIcon("danger")}<span><span class="visually-hidden">${words.textByKey("form.error")}</span>${message}</span>
  </p>`;
}

/** The class for an expected length in characters: the next of a few steps, so that equal fields align. */
export function widthClass(characters: number | undefined): string {
  const step = characters === undefined ? undefined : [4, 6, 10, 14, 20, 30].find((width) => characters <= width);
  return step === undefined ? "" : `control--w${step}`;
}
