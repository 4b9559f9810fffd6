import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { childrenOf } from "../core/rules.ts";
import type { UiElement } from "../core/types.ts";
import { renderButton } from "../../parts/button.ts";
import type { LayoutContext } from "./layouts.ts";

/** Which category of each `Categorization` within a form is open. */
export interface Tabs {
  /** Position among the visible categories, from 0. */
  readonly current: (element: UiElement) => number;
  /** Opens a category; its tab takes the focus where `focus` says so. */
  readonly select: (element: UiElement, index: number, focus?: boolean) => void;
  /** Id of the element in the shadow root, for its tabs and its panel. */
  readonly id: (element: UiElement) => string;
}

type RenderChildren = (element: UiElement, context: LayoutContext) => unknown;

/**
 * Categories within a form, one open at a time: tabs, or numbered steps with `options.variant: "stepper"`. A `Categorization` at the top is
 * the form's own steps, which the host shows.
 */
export function renderCategorization(element: UiElement, context: LayoutContext, children: RenderChildren): unknown {
  const categories = childrenOf(element).filter((child) => !context.isHidden(child));
  const current = Math.min(context.tabs.current(element), categories.length - 1);
  const open = categories[current];
  if (!open) return nothing;
  const isStepper = element.options?.variant === "stepper";
  return html`<div class="tabs">
    ${isStepper ? renderSteps(element, categories, current, context) : renderTabs(element, categories, current, context)}
    ${
      isStepper
        ? html`<div class="tabs__panel" role="group" aria-label=${context.text(open, "label")}>
            <div class="layout">${renderContent(open, context, children)}</div>
          </div>`
        : html`<div
            class="tabs__panel"
            role="tabpanel"
            id="${context.tabs.id(element)}-panel"
            aria-labelledby="${context.tabs.id(element)}-${current}"
          >
            <div class="layout">${renderContent(open, context, children)}</div>
          </div>`
    }
    ${isStepper && element.options?.showNavButtons ? renderNavigation(element, categories.length, current, context) : nothing}
  </div>`;
}

/** A categorization may stand in another as one of its categories. */
function renderContent(open: UiElement, context: LayoutContext, children: RenderChildren): unknown {
  return open.type === "Categorization" ? renderCategorization(open, context, children) : children(open, context);
}

function renderTabs(
  element: UiElement,
  categories: readonly UiElement[],
  current: number,
  context: LayoutContext,
): TemplateResult {
  const { tabs } = context;
  const handleKey = (event: KeyboardEvent): void => {
    const last = categories.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabs.select(element, next, true);
  };
  return html`<div class="tabs__list" role="tablist" @keydown=${handleKey}>
    ${categories.map(
      (category, index) =>
        html`<button
          class="tabs__tab"
          type="button"
          role="tab"
          id="${tabs.id(element)}-${index}"
          aria-selected=${String(index === current)}
          aria-controls="${tabs.id(element)}-panel"
          tabindex=${index === current ? "0" : "-1"}
          @click=${() => tabs.select(element, index)}
        >
          ${context.text(category, "label")}${renderCount(category, context)}
        </button>`,
    )}
  </div>`;
}

function renderSteps(
  element: UiElement,
  categories: readonly UiElement[],
  current: number,
  context: LayoutContext,
): TemplateResult {
  const { tabs, words } = context;
  return html`<ol class="tabs__steps" aria-label=${words.textByKey("form.steps")}>
    ${categories.map(
      (category, index) =>
        html`<li>
          <button
            class="tabs__step"
            type="button"
            aria-current=${index === current ? "step" : nothing}
            @click=${() => tabs.select(element, index)}
          >
            <span class="tabs__number">${index + 1}</span>
            <span>${context.text(category, "label")}${renderCount(category, context)}</span>
          </button>
        </li>`,
    )}
  </ol>`;
}

function renderCount(category: UiElement, { words, errorCount }: LayoutContext): unknown {
  const count = errorCount(category);
  return count === 0
    ? nothing
    : html`<span class="tabs__errors">${words.textByKey("form.tab.errors", { count })}</span>`;
}

function renderNavigation(element: UiElement, count: number, current: number, context: LayoutContext): TemplateResult {
  const { words, tabs } = context;
  const button = (key: string, to: number): unknown =>
    to < 0 || to >= count
      ? nothing
      : renderButton({ label: words.textByKey(key), onClick: () => tabs.select(element, to, true) });
  return html`<div class="tabs__navigation">
    ${button("form.tab.back", current - 1)}${button("form.tab.next", current + 1)}
  </div>`;
}
