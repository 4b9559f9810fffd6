import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { Tone } from "./notice.ts";

/** A figure that matters at first sight. */
export interface KeyFigure {
  /** The number, already in the reader's language; or a word (“当场办结”). */
  readonly value: unknown;
  readonly unit?: unknown;
  /** What it counts. */
  readonly label: unknown;
  readonly tone?: Tone | undefined;
}

function renderKeyFigure({ value, unit, label, tone }: KeyFigure): TemplateResult {
  return html`<div class="figure ${tone ? `figure--${tone}` : ""}">
    <dt class="figure__label">${label}</dt>
    <dd class="figure__value">
      <span class="figure__number numeric">${value}</span>${
        unit === undefined ? nothing : html` <span class="figure__unit">${unit}</span>`
      }
    </dd>
  </div>`;
}

/** One figure or several beside each other, each read as “label: value unit”. */
export function renderKeyFigures(figures: readonly KeyFigure[]): TemplateResult {
  return html`<dl class="figures">${figures.map(renderKeyFigure)}</dl>`;
}

/** Styles of key figures. */
export const keyFigureStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-6);
  }

  .figure__label {
    color: var(--_text-subtle);
    font-size: var(--_size-0);
    font-weight: 400;
  }

  .figure__value {
    line-height: 1.3;
  }

  .figure__number {
    font-size: var(--_size-5);
    font-weight: 600;
  }

  .figure--warning .figure__number {
    color: var(--_warning-text);
  }

  .figure--danger .figure__number {
    color: var(--_danger-text);
  }

  .figure--success .figure__number {
    color: var(--_success-text);
  }
`;
