import { css } from "lit";

/** Lists with their items, objects, alternatives, tabs and steppers within a form. */
export const structureStyles = css`
  .list__items {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: var(--_measure);
    margin: 0 0 var(--_space-3);
    padding: 0;
    list-style: none;
  }

  .list__item {
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .list__item .list__item,
  .list__item--row {
    padding: 0;
    border: 0;
  }

  .list__item .list__item:not(.list__item--row) {
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_border);
    border-radius: 0;
  }

  .list__item--row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: end;
  }

  .list__item--row .list__content {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .list__title {
    margin: 0 0 var(--_space-3);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .list__title.visually-hidden {
    margin: -1px;
  }

  .list__empty {
    margin: 0 0 var(--_space-3);
    color: var(--_text-subtle);
  }

  .list__actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    margin-block-start: var(--_space-3);
  }

  .list__item--row .list__actions {
    margin: 0;
  }

  .list__actions .button {
    white-space: nowrap;
  }

  .list__actions .button:disabled {
    border-color: transparent;
    background: none;
  }

  .layout > .button {
    justify-self: start;
  }

  .list__up .icon {
    transform: rotate(180deg);
  }

  .list > .button {
    margin-block-start: var(--_space-1);
  }

  .group > .field__hint {
    margin-block-start: calc(-1 * var(--_space-2));
  }

  .layout--range {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), max-content));
    gap: var(--_space-4);
    align-items: end;
  }

  .alternatives__content {
    margin-block-start: var(--_space-4);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_border-strong);
  }

  .tabs__list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    margin-block-end: var(--_space-5);
    border-block-end: 1px solid var(--_border-strong);
  }

  .tabs__tab {
    min-block-size: var(--_target);
    margin: 0 0 -1px;
    padding: var(--_space-2) var(--_space-4);
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_text-subtle);
    font: inherit;
    cursor: pointer;
  }

  .tabs__tab:hover {
    color: var(--_text);
  }

  .tabs__tab[aria-selected="true"] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  .tabs__tab:focus-visible,
  .tabs__step:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .tabs__errors {
    color: var(--_danger-text);
    font-weight: 600;
  }

  .tabs__steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    margin: 0 0 var(--_space-5);
    padding: 0;
    list-style: none;
  }

  .tabs__step {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text-subtle);
    font: inherit;
    cursor: pointer;
  }

  .tabs__step[aria-current="step"] {
    color: var(--_text);
    font-weight: 600;
  }

  .tabs__number {
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid currentColor;
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
  }

  .tabs__step[aria-current="step"] .tabs__number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .tabs__navigation {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-5);
  }
`;
