import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Control } from "../core/model.ts";
import { getAt, scopeToPointer } from "../core/pointer.ts";
import { childrenOf } from "../core/rules.ts";
import type { UiElement } from "../core/types.ts";
import { renderButton } from "../../parts/button.ts";
import type { Field } from "./field.ts";
import { describedBy, hiddenLabel, renderError, renderHint, renderLabelText } from "./field-frame.ts";
import type { LayoutContext } from "./layouts.ts";

type RenderElement = (element: UiElement, context: LayoutContext) => unknown;

/**
 * A list: each item with its fields and buttons to move it and take it out, and one to add. Alt with the up and down keys moves the
 * item in which the focus is. What was done is announced.
 */
export function renderList(field: Field, context: LayoutContext, render: RenderElement): TemplateResult {
  const { control, message, words } = field;
  const items = childrenOf(control.element);
  const editable = field.enabled && !control.schema.readOnly && !control.options.readonly;
  const { minItems = 0, maxItems = Infinity } = control.schema;
  return html`<fieldset
    class="field list ${message ? "field--invalid" : ""}"
    id=${control.id}
    data-pointer=${control.pointer}
    aria-describedby=${describedBy(field)}
    tabindex="-1"
  >
    <legend class="field__label ${hiddenLabel(field)}">${renderLabelText(field)}</legend>
    ${renderHint(field)} ${renderError(field)}
    ${
      items.length === 0
        ? html`<p class="list__empty">${words.textByKey("form.list.empty")}</p>`
        : html`<ol class="list__items">
            ${items.map((item, index) =>
              renderItem(
                { field, item, index, count: items.length, editable, fixed: items.length <= minItems && minItems > 1 },
                context,
                render,
              ),
            )}
          </ol>`
    }
    ${
      editable
        ? renderButton({
            icon: "plus",
            label: words.textByKey("form.list.add", { label: itemWord(control) }),
            context: items.length >= maxItems ? words.textByKey("form.list.full", { limit: maxItems }) : undefined,
            disabled: items.length >= maxItems || control.schema.items === false,
            action: "add-item",
            onClick: () => context.structure.add(control),
          })
        : nothing
    }
    <p class="visually-hidden" role="status">${context.structure.announcement(control)}</p>
  </fieldset>`;
}

interface Item {
  readonly field: Field;
  readonly item: UiElement;
  readonly index: number;
  readonly count: number;
  readonly editable: boolean;
  /** The list may not become shorter. */
  readonly fixed: boolean;
}

function renderItem(options: Item, context: LayoutContext, render: RenderElement): TemplateResult {
  const { field, item, index, editable } = options;
  const { control, words } = field;
  const id = `${control.id}-item-${index}`;
  const name = itemName(control, field.value, index);
  const title = words.textByKey(name ? "form.list.named" : "form.list.item", { count: index + 1, name });
  const isRow = isSingle(item, context);
  return html`<li
    class="list__item ${isRow ? "list__item--row" : ""}"
    data-item=${index}
    @keydown=${(event: KeyboardEvent) => handleKey(event, options, context)}
  >
    <p class="list__title ${isRow ? "visually-hidden" : ""}" id="${id}-title">${title}</p>
    <div class="list__content" role="group" aria-labelledby="${id}-title">${render(item, context)}</div>
    ${editable ? renderActions(options, title, context) : nothing}
  </li>`;
}

function renderActions({ field, index, count, fixed }: Item, title: string, context: LayoutContext): TemplateResult {
  const { control, words } = field;
  const { structure } = context;
  const sortable = control.options.showSortButtons !== false && count > 1;
  const move = (to: number, action: string, icon: "chevron-down", key: string): unknown =>
    renderButton({
      look: "quiet",
      icon,
      classes: action === "up" ? "list__up" : "",
      label: words.textByKey(key),
      context: title,
      action,
      disabled: to < 0 || to >= count,
      onClick: () => structure.move(control, index, to, action),
    });
  return html`<div class="list__actions">
    ${
      sortable
        ? html`${move(index - 1, "up", "chevron-down", "form.list.up")}${move(index + 1, "down", "chevron-down", "form.list.down")}`
        : nothing
    }
    ${renderButton({
      look: "quiet",
      icon: "trash",
      label: words.textByKey("form.list.remove"),
      context: title,
      action: "remove",
      disabled: fixed,
      onClick: () => structure.remove(control, index),
    })}
  </div>`;
}

function handleKey(event: KeyboardEvent, { field, index, count, editable }: Item, { structure }: LayoutContext): void {
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  if (!event.altKey || step === 0 || !editable || event.defaultPrevented) return;
  if (field.control.options.showSortButtons === false) return;
  event.preventDefault();
  const to = index + step;
  if (to >= 0 && to < count) structure.move(field.control, index, to, undefined, event.target as HTMLElement);
}

/** Whether an item is one plain field, which fits on a row with its buttons. */
function isSingle(item: UiElement, { model }: LayoutContext): boolean {
  const [only, ...more] = childrenOf(item);
  const control = only && model.byElement.get(only);
  return control !== undefined && more.length === 0 && control.composition === undefined;
}

/** What an item is called on the button that adds one. */
function itemWord({ schema, label }: Control): string {
  const { items } = schema;
  return (typeof items === "object" && items.title) || label;
}

/** What a person has filled in that names an item: the property the form names, else its first text. */
function itemName(control: Control, value: unknown, index: number): string {
  const { elementLabelProp, childLabelProp } = control.options;
  const item = getAt(value, `/${index}`);
  const named = [elementLabelProp ?? childLabelProp].flat().filter((name): name is string => typeof name === "string");
  const texts = named.map((name) =>
    getAt(item, name.startsWith("#") ? scopeToPointer(name) : `/${name.replace(/\./g, "/")}`),
  );
  const found = texts.filter((text) => typeof text === "string" || typeof text === "number");
  if (named.length > 0) return found.join(" ");
  if (typeof item !== "object" || item === null) return "";
  const first = Object.values(item).find((text) => typeof text === "string" && text.trim() !== "") as
    string | undefined;
  return first !== undefined && first.length <= 20 && !first.startsWith("data:") ? first : "";
}
