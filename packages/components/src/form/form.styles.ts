import { css } from "lit";
import type { CSSResultGroup } from "lit";
import { buttonStyles } from "../parts/button.ts";
import { iconStyles } from "../parts/icon.ts";
import { noticeStyles } from "../parts/notice.ts";
import { choiceStyles } from "./fields/choice.styles.ts";
import { fieldStyles } from "./fields/field.styles.ts";
import { richFieldStyles } from "./fields/rich-field.styles.ts";
import { structureStyles } from "./fields/structure.styles.ts";

const layoutStyles = css`
  .layout {
    display: grid;
    gap: var(--_space-5);
  }

  .layout--horizontal {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    align-items: end;
    max-inline-size: var(--_measure);
  }

  .layout__text {
    color: var(--_text-subtle);
  }

  .group {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .group + .group,
  .field + .group {
    margin-block-start: var(--_space-3);
  }

  .group__legend {
    margin-block-end: var(--_space-4);
    padding: 0;
    font-size: var(--_size-2);
    font-weight: 600;
  }

  .defect {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
    color: var(--_warning-text);
  }
`;

const summaryStyles = css`
  .error-summary {
    padding: var(--_space-4) var(--_space-5);
    margin-block-end: var(--_space-6);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .error-summary:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .error-summary__title {
    font-size: var(--_size-2);
    font-weight: 600;
  }

  .error-summary__hint {
    margin: var(--_space-1) 0 0;
    color: var(--_text-subtle);
  }

  .error-summary__list {
    display: grid;
    gap: var(--_space-2);
    margin: var(--_space-3) 0 0;
    padding: 0;
    list-style: none;
  }

  .error-summary__link {
    display: inline-block;
    padding-block: var(--_space-1);
    color: var(--_danger-text);
    font-weight: 600;
  }
`;

const reviewStyles = css`
  .review {
    display: grid;
    gap: var(--_space-6);
  }

  .review__head {
    display: flex;
    gap: var(--_space-4);
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: var(--_space-2);
    border-block-end: 2px solid var(--_border-strong);
  }

  .review__head .button {
    flex: none;
  }

  .review__title {
    margin: 0;
    font-size: var(--_size-2);
    font-weight: 600;
  }

  .review__group {
    margin: var(--_space-5) 0 var(--_space-1);
    font-size: var(--_size-1);
    font-weight: 600;
  }

  .review__list {
    margin: 0;
  }

  .review__row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_border);
  }

  .review__term {
    flex: 1 1 10em;
    color: var(--_text-subtle);
    font-weight: 400;
  }

  .review__value {
    flex: 2 1 14em;
    margin: 0;
  }

  .review__text {
    white-space: pre-line;
  }

  .review__value--empty {
    color: var(--_text-subtle);
  }
`;

/** All that the form's templates need, for the `static styles` of their host. */
export const formStyles: CSSResultGroup = [
  iconStyles,
  buttonStyles,
  noticeStyles,
  fieldStyles,
  choiceStyles,
  richFieldStyles,
  structureStyles,
  layoutStyles,
  summaryStyles,
  reviewStyles,
];
