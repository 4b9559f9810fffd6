import { css } from "lit";

/** Rows of radios and checkboxes, whole rows clickable, and the switch. */
export const choiceStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-2);
    max-inline-size: var(--_measure);
  }

  .choice {
    display: flex;
    gap: var(--_space-3);
    align-items: flex-start;
    min-block-size: var(--_target);
    max-inline-size: var(--_measure);
    padding: calc((var(--_target) - 1em * var(--_line)) / 2 - 1px) var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .choice:hover {
    border-color: var(--_text);
  }

  .choice--checked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_surface-raised);
  }

  .choice:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice--disabled {
    border-style: dashed;
    background: var(--_surface-sunken);
    color: var(--_text-subtle);
    cursor: not-allowed;
  }

  .choice__input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: calc((1em * var(--_line) - 1.25em) / 2) 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .choice__input:focus {
    outline: none;
  }

  .choice__text {
    min-inline-size: 0;
  }

  .choice__title,
  .choice__description {
    display: block;
  }

  .choice__description {
    color: var(--_text-subtle);
  }

  .field--invalid .choice:not(.choice--checked) {
    border-color: var(--_danger);
  }

  .switch {
    position: relative;
    flex: none;
    inline-size: 3.25em;
    block-size: 1.75em;
    margin: calc((var(--_target) - 1.75em) / 2) 0;
    border: 2px solid var(--_border-strong);
    border-radius: 1em;
    background: var(--_surface);
    appearance: none;
    cursor: pointer;
    transition: background-color var(--_motion);
  }

  .switch::before {
    content: "";
    position: absolute;
    inset-block-start: calc(50% - 0.55em);
    inset-inline-start: 0.2em;
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
    background: var(--_border-strong);
    transition: inset-inline-start var(--_motion);
  }

  .switch:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .switch:checked::before {
    inset-inline-start: calc(100% - 1.3em);
    background: var(--_accent-text);
  }

  .switch:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .switch:disabled {
    border-style: dashed;
    cursor: not-allowed;
  }

  .switch[aria-invalid="true"] {
    border-color: var(--_danger);
  }

  @media (forced-colors: active) {
    .choice--checked {
      border-color: Highlight;
    }

    .switch::before {
      background: ButtonText;
      forced-color-adjust: none;
    }

    .switch:checked {
      background: Highlight;
      forced-color-adjust: none;
    }

    .switch:checked::before {
      background: HighlightText;
    }
  }
`;
