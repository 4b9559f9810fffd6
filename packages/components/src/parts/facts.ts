import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import { classMap } from "lit/directives/class-map.js";

/** A term and its value. */
export interface Fact {
  readonly term: unknown;
  readonly value: unknown;
  /** A quieter line under the value: where it comes from, what it means. */
  readonly note?: unknown;
  /** Something to do about it, such as “修改”. */
  readonly action?: unknown;
}

/** A list of facts; those without a value (undefined, null, "") are left out. */
export interface FactsOptions {
  readonly facts: readonly Fact[];
  /** Term above value also when wide: for long values. */
  readonly stacked?: boolean | undefined;
  /** Two facts beside each other when wide. */
  readonly columns?: boolean | undefined;
}

const present = ({ value }: Fact): boolean =>
  value !== undefined && value !== null && value !== "" && value !== nothing;

/** Facts as pairs of term and value. */
export function renderFacts({ facts, stacked = false, columns = false }: FactsOptions): TemplateResult {
  return html`<dl class=${classMap({ facts: true, "facts--stacked": stacked, "facts--columns": columns })}>
    ${facts.filter(present).map(
      ({ term, value, note, action }) =>
        html`<div class="facts__fact">
          <dt class="facts__term">${term}</dt>
          <dd class="facts__value">
            ${value}${note === undefined ? nothing : html`<p class="facts__note">${note}</p>`}
          </dd>
          ${action === undefined ? nothing : html`<dd class="facts__action">${action}</dd>`}
        </div>`,
    )}
  </dl>`;
}

/** Styles of fact lists. */
export const factsStyles = css`
  .facts__fact {
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_border);
  }

  .facts__term {
    color: var(--_text-subtle);
    font-weight: 400;
  }

  .facts__note {
    color: var(--_text-subtle);
    font-size: var(--_size-0);
  }

  [data-width="wide"] .facts:not(.facts--stacked):not(.facts--columns) > .facts__fact,
  [data-width="medium"] .facts:not(.facts--stacked) > .facts__fact {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr) auto;
    column-gap: var(--_space-4);
  }

  [data-width="wide"] .facts--columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: var(--_space-6);
  }
`;
