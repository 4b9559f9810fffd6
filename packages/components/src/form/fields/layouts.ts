import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Control, FormModel } from "../core/model.ts";
import { childrenOf, isControl } from "../core/rules.ts";
import type { UiElement } from "../core/types.ts";
import type { DirectiveResult } from "lit/directive.js";
import type { FormDefect } from "../form-types.ts";
import type { FormWords } from "../form.messages.ts";
import type { RenderHeading } from "../heading.ts";
import type { StructureActions } from "../structure-actions.ts";
import { renderCategorization } from "./categorization.ts";
import type { Tabs } from "./categorization.ts";
import type { Field } from "./field.ts";
import { renderList } from "./list-field.ts";
import { renderAlternatives, renderObject } from "./object-fields.ts";

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
  readonly heading: RenderHeading;
  /** Renderers by type of element. */
  readonly elements: Readonly<Record<string, ElementRenderer>>;
  readonly isHidden: (element: UiElement) => boolean;
  /** A text property of an element in the form's language, or `""`. */
  readonly text: (element: UiElement, property: "label" | "text") => string;
  /** The template of one control's field, or undefined where no renderer fits it. */
  readonly renderControl: (control: Control) => TemplateResult | DirectiveResult | undefined;
  /** One control at this moment, and what a person can do to it. */
  readonly field: (control: Control) => Field;
  readonly structure: StructureActions;
  readonly tabs: Tabs;
  /** How many errors are shown below an element. */
  readonly errorCount: (element: UiElement) => number;
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
    case "Categorization":
      return renderCategorization(element, context, renderChildren);
    case "VerticalLayout":
    case "Category":
    case "Item":
      return html`<div class="layout">${renderChildren(element, context)}</div>`;
    case "Label":
      return html`<p class="layout__text">${context.text(element, "text") || context.text(element, "label")}</p>`;
    default:
      return renderDefect({ kind: "unknown-element", detail: element.type }, context);
  }
}

function renderChildren(element: UiElement, context: LayoutContext): unknown[] {
  return childrenOf(element).map((child) => renderElement(child, context));
}

function renderGroup(element: UiElement, context: LayoutContext): unknown {
  const label = context.text(element, "label");
  if (label === "") return html`<div class="layout">${renderChildren(element, context)}</div>`;
  return html`<fieldset class="group">
    <legend class="group__legend">${label}</legend>
    <div class="layout">${renderChildren(element, context)}</div>
  </fieldset>`;
}

function renderControlElement(element: UiElement, context: LayoutContext): unknown {
  const control = context.model.byElement.get(element);
  const scope = isControl(element) ? element.scope : "Control";
  if (!control) return renderDefect({ kind: "unknown-scope", detail: scope }, context);
  switch (control.composition?.kind) {
    case "list":
      return renderList(context.field(control), context, renderElement);
    case "object":
      return renderObject(context.field(control), context, renderElement);
    case "choice":
      return renderAlternatives(context.field(control), context, renderElement);
    default:
      return context.renderControl(control) ?? renderDefect({ kind: "unknown-control", detail: scope }, context);
  }
}

function renderDefect(defect: FormDefect, { words, reportDefect }: LayoutContext): TemplateResult {
  reportDefect(defect);
  return html`<p class="defect">${words.textByKey("form.defect", { detail: defect.detail })}</p>`;
}
