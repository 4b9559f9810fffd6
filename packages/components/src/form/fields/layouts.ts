import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Control, FormModel } from "../core/model.ts";
import { childrenOf, isControl } from "../core/rules.ts";
import type { UiElement } from "../core/types.ts";
import type { FormDefect } from "../form-types.ts";
import type { FormWords } from "../form.messages.ts";

/** Renders an element of a type that is not the form's own, as `Materials`. */
export interface ElementRenderer {
  /** Its template on its step. */
  render: (element: UiElement) => unknown;
  /** Its template on the page that sums up; left out there without one. */
  review?: (element: UiElement) => unknown;
}

/** What the layouts need of the form. */
export interface LayoutContext {
  readonly model: FormModel;
  readonly words: FormWords;
  /** Renderers by type of element. */
  readonly elements: Readonly<Record<string, ElementRenderer>>;
  readonly isHidden: (element: UiElement) => boolean;
  /** The template of one control's field, or undefined where no renderer fits it. */
  readonly renderControl: (control: Control) => TemplateResult | undefined;
  readonly reportDefect: (defect: FormDefect) => void;
}

/** Renders an element of the UI schema and all below it; hidden ones give nothing. */
export function renderElement(element: UiElement, context: LayoutContext): unknown {
  if (context.isHidden(element)) return nothing;
  const own = context.elements[element.type];
  if (own) return own.render(element);
  switch (element.type) {
    case "Control":
      return renderControlElement(element, context);
    case "Group":
      return renderGroup(element, context);
    case "HorizontalLayout":
      return html`<div class="layout layout--horizontal">${renderChildren(element, context)}</div>`;
    case "VerticalLayout":
    case "Category":
    case "Categorization":
      return html`<div class="layout">${renderChildren(element, context)}</div>`;
    case "Label":
      return html`<p class="layout__text">${textOf(element, "text")}</p>`;
    default:
      return renderDefect({ kind: "unknown-element", detail: element.type }, context);
  }
}

function renderChildren(element: UiElement, context: LayoutContext): unknown[] {
  return childrenOf(element).map((child) => renderElement(child, context));
}

function renderGroup(element: UiElement, context: LayoutContext): unknown {
  const label = textOf(element, "label");
  if (label === "") return html`<div class="layout">${renderChildren(element, context)}</div>`;
  return html`<fieldset class="group">
    <legend class="group__legend">${label}</legend>
    <div class="layout">${renderChildren(element, context)}</div>
  </fieldset>`;
}

function renderControlElement(element: UiElement, context: LayoutContext): TemplateResult {
  const control = context.model.byElement.get(element);
  const scope = isControl(element) ? element.scope : "Control";
  if (!control) return renderDefect({ kind: "unknown-scope", detail: scope }, context);
  return context.renderControl(control) ?? renderDefect({ kind: "unknown-control", detail: scope }, context);
}

function renderDefect(defect: FormDefect, { words, reportDefect }: LayoutContext): TemplateResult {
  reportDefect(defect);
  return html`<p class="defect">${words.textByKey("form.defect", { detail: defect.detail })}</p>`;
}

/** A text property of an element, or `""`. */
export function textOf(element: UiElement, property: "label" | "text"): string {
  const text = (element as Record<string, unknown>)[property];
  return typeof text === "string" ? text : "";
}
