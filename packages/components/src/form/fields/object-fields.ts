import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { childrenOf } from "../core/rules.ts";
import type { UiElement } from "../core/types.ts";
import { renderButton } from "../../parts/button.ts";
import { renderIcon } from "../../parts/icon.ts";
import type { Field } from "./field.ts";
import { describedBy, renderError, renderHint, renderLabelText } from "./field-frame.ts";
import type { LayoutContext } from "./layouts.ts";

type RenderElement = (element: UiElement, context: LayoutContext) => unknown;

/** An object: its fields under its label. One within itself is a button until it is asked for. */
export function renderObject(field: Field, context: LayoutContext, render: RenderElement): TemplateResult {
  const { control, enabled, words } = field;
  const begun = control.composition?.kind !== "object" || control.composition.begun;
  const isRange = control.options.format === "daterange";
  const content = begun
    ? childrenOf(control.element).map((child) => render(child, context))
    : renderButton({
        icon: "plus",
        label: words.textByKey("form.object.begin", { label: control.label }),
        disabled: !enabled,
        onClick: () => context.structure.begin(control),
      });
  const layout = html`<div class="layout ${isRange ? "layout--horizontal layout--range" : ""}">${content}</div>`;
  if (control.element.label === false || control.label === "") {
    return html`<div id=${control.id} data-pointer=${control.pointer} tabindex="-1">
      ${renderError(field)}${layout}
    </div>`;
  }
  return html`<fieldset
    class="group"
    id=${control.id}
    data-pointer=${control.pointer}
    aria-describedby=${describedBy(field)}
    tabindex="-1"
  >
    <legend class="group__legend">${control.label}</legend>
    ${renderHint(field)}${renderError(field)}${layout}
  </fieldset>`;
}

/** A place of several shapes: a list to choose the shape from, and below it the fields of the chosen one. */
export function renderAlternatives(field: Field, context: LayoutContext, render: RenderElement): TemplateResult {
  const { control, required, enabled, message, words } = field;
  const { composition } = control;
  if (composition?.kind !== "choice") return html``;
  const { alternatives, chosen } = composition;
  const readonly = control.schema.readOnly || control.options.readonly;
  const nameOf = (title: string): string =>
    title.startsWith("type.")
      ? words.textByKey(`form.${title}`)
      : /^\d+$/.test(title)
        ? words.textByKey("form.alternative", { count: title })
        : title;
  return html`<div class="field ${message ? "field--invalid" : ""} alternatives" data-pointer=${control.pointer}>
    <label class="field__label" for=${control.id}
      >${control.label ? renderLabelText(field) : words.textByKey("form.choose")}</label
    >
    ${renderHint(field)} ${renderError(field)}
    <div class="select">
      <select
        class="control"
        id=${control.id}
        aria-describedby=${describedBy(field)}
        aria-required=${String(required)}
        aria-invalid=${String(Boolean(message))}
        ?disabled=${!enabled || Boolean(readonly)}
        @change=${(event: Event) => {
          const index = Number((event.target as HTMLSelectElement).value);
          context.structure.choose(control, index < 0 ? undefined : index);
        }}
        @blur=${field.leave}
      >
        <option value="-1" .selected=${live(chosen === undefined)}>${words.textByKey("form.choose")}</option>
        ${alternatives.map(
          ({ title }, index) =>
            html`<option value=${index} .selected=${live(index === chosen)}>${nameOf(title)}</option>`,
        )}
      </select>
      ${renderIcon("chevron-down")}
    </div>
    ${
      chosen === undefined
        ? nothing
        : html`<div class="alternatives__content layout">
            ${childrenOf(control.element).map((child) => render(child, context))}
          </div>`
    }
  </div>`;
}
