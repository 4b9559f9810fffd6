import { css } from "lit";

/** Label, hint, error and the inputs of text, number, date and list. */
export const fieldStyles = css`
  .field {
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field__label {
    display: block;
    margin: 0 0 var(--_space-2);
    padding: 0;
    color: var(--_text);
    font-weight: 600;
  }

  .field__label.visually-hidden {
    margin: -1px;
  }

  .field__optional {
    color: var(--_text-subtle);
    font-weight: 400;
  }

  .field__hint {
    margin: calc(-1 * var(--_space-1)) 0 var(--_space-2);
    color: var(--_text-subtle);
    white-space: pre-line;
  }

  .field__error {
    display: flex;
    gap: var(--_space-2);
    align-items: flex-start;
    margin: 0 0 var(--_space-2);
    color: var(--_danger-text);
    font-weight: 600;
  }

  .field__error .icon {
    margin-block-start: calc((1em * var(--_line) - 1.25em) / 2);
  }

  .field__line {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }

  .field__suffix {
    flex: none;
  }

  .field__count {
    margin: var(--_space-1) 0 0;
    color: var(--_text-subtle);
    font-size: var(--_size-0);
    font-variant-numeric: tabular-nums;
  }

  .field__count--over {
    color: var(--_danger-text);
    font-weight: 600;
  }

  .field__value {
    margin: 0;
    white-space: pre-line;
  }

  .control {
    inline-size: 100%;
    max-inline-size: var(--_measure);
    min-block-size: var(--_target);
    margin: 0;
    padding: 0 var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: var(--_line);
  }

  .control::placeholder {
    color: var(--_text-subtle);
    opacity: 1;
  }

  .control:hover {
    border-color: var(--_text);
  }

  .control:focus {
    border-color: var(--_focus);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .control[aria-invalid="true"] {
    border: 2px solid var(--_danger);
  }

  .control:disabled {
    border-style: dashed;
    background-color: var(--_surface-sunken);
    color: var(--_text-subtle);
    -webkit-text-fill-color: currentColor;
    opacity: 1;
    cursor: not-allowed;
  }

  .control--area {
    display: block;
    padding-block: var(--_space-2);
    resize: vertical;
  }

  .control--date {
    max-inline-size: 14em;
    appearance: none;
    font-variant-numeric: tabular-nums;
  }

  .control--w4,
  .control--w6,
  .control--w10,
  .control--w14,
  .control--w20 {
    font-variant-numeric: tabular-nums;
  }

  .control--w4 {
    max-inline-size: calc(4ch + 2.5em);
  }

  .control--w6 {
    max-inline-size: calc(6ch + 2.5em);
  }

  .control--w10 {
    max-inline-size: calc(10ch + 2.5em);
  }

  .control--w14 {
    max-inline-size: calc(14ch + 2.5em);
  }

  .control--w20 {
    max-inline-size: calc(20ch + 2.5em);
  }

  .control--w30 {
    max-inline-size: calc(30ch + 2.5em);
  }

  .select {
    position: relative;
    display: block;
    inline-size: fit-content;
    min-inline-size: min(100%, 14em);
    max-inline-size: 100%;
  }

  .select .control {
    padding-inline-end: calc(var(--_space-3) * 2 + 1.25em);
    appearance: none;
    text-overflow: ellipsis;
  }

  .select .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-end: var(--_space-3);
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .control[aria-invalid="true"] {
      border-width: 3px;
    }
  }
`;
