import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { displayValue, isAnswered } from "./display-value.ts";
import type { Control } from "./core/model.ts";
import { childrenOf } from "./core/rules.ts";
import type { UiElement } from "./core/types.ts";
import type { LayoutContext } from "./fields/layouts.ts";
import { renderButton } from "../parts/button.ts";
import type { RenderHeading } from "./heading.ts";

/** What the review needs beside the form itself. */
export interface ReviewOptions {
  readonly context: LayoutContext;
  /** The value at a pointer. */
  readonly value: (pointer: string) => unknown;
  readonly heading: RenderHeading;
  /** Brings the person back to a step to change it; without it nothing can be changed. */
  readonly onChange?: ((step: number) => void) | undefined;
}

/** All answers by step, in words, for checking before submission. What is hidden is not there; what is empty says so. */
export function renderReview(options: ReviewOptions): TemplateResult {
  const { context } = options;
  const steps = context.model.steps.filter(({ element }) => !context.isHidden(element));
  return html`<div class="review">
    ${steps.map((step) => {
      const content = renderBlocks([step.element], options);
      if (content.length === 0) return nothing;
      return html`<section class="review__step">
        <div class="review__head">
          ${options.heading(1, step.label || context.words.textByKey("form.review.step"), "review__title")}
          ${renderChange(step.index, step.label, options)}
        </div>
        ${content}
      </section>`;
    })}
  </div>`;
}

function renderChange(step: number, label: string, { onChange, context: { words } }: ReviewOptions): unknown {
  if (!onChange) return nothing;
  return renderButton({
    look: "quiet",
    icon: "edit",
    label: words.textByKey("action.change"),
    context: label,
    onClick: () => onChange(step),
  });
}

/** Neighbouring controls share one list; a group with a label and elements of the host's own stand for themselves. */
function renderBlocks(elements: readonly UiElement[], options: ReviewOptions): unknown[] {
  const blocks: unknown[] = [];
  let rows: TemplateResult[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push(html`<dl class="review__list">${rows}</dl>`);
    rows = [];
  };
  const visit = (child: UiElement): void => {
    const { context } = options;
    if (context.isHidden(child)) return;
    const own = context.elements[child.type];
    if (own) {
      close();
      if (own.review) blocks.push(own.review(child));
    } else if (isTitled(child, options)) {
      close();
      const inner = renderBlocks(childrenOf(child), options);
      if (inner.length > 0) blocks.push(options.heading(2, titleOf(child, context), "review__group"), ...inner);
    } else {
      const row = renderRow(child, options);
      if (row) rows.push(row);
      if (!row) childrenOf(child).forEach(visit);
    }
  };
  elements.forEach(visit);
  close();
  return blocks;
}

/** Groups, objects and lists have a heading of their own, with what they hold below it. */
function isTitled(element: UiElement, options: ReviewOptions): boolean {
  const { context } = options;
  if (isPlainList(context.model.byElement.get(element), options)) return false;
  return titleOf(element, context) !== "" && (element.type !== "Control" || childrenOf(element).length > 0);
}

/** A list of plain values is one line. */
function isPlainList(control: Control | undefined, { value }: Pick<ReviewOptions, "value">): boolean {
  if (control?.composition?.kind !== "list") return false;
  const items = value(control.pointer);
  return Array.isArray(items) && items.every((item) => typeof item !== "object" || item === null);
}

function titleOf(element: UiElement, context: LayoutContext): string {
  if (element.type === "Group") return context.text(element, "label");
  if (element.type === "Item")
    return context.words.textByKey("form.list.item", { count: Number((element as { index?: number }).index) + 1 });
  const control = context.model.byElement.get(element);
  return control?.composition && element["label" as never] !== false ? control.label : "";
}

function renderRow(element: UiElement, { context, value }: ReviewOptions): TemplateResult | undefined {
  const control = context.model.byElement.get(element);
  if (!control) return undefined;
  const answer = value(control.pointer);
  const holds = control.composition && childrenOf(element).length > 0;
  if (holds && !isPlainList(control, { value })) return undefined;
  return html`<div class="review__row">
    <dt class="review__term">${control.label}</dt>
    <dd class="review__value ${isAnswered(answer) ? "" : "review__value--empty"}">
      <span class="review__text">${displayValue(control, answer, context.words)}</span>
    </dd>
  </div>`;
}
