import { css } from "lit";

/** Combobox, address and signature. */
export const richFieldStyles = css`
  .combobox {
    inline-size: 100%;
    max-inline-size: min(100%, 24em);
  }

  .combobox__list {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + var(--_space-1));
    inset-inline: 0;
    max-block-size: 17em;
    margin: 0;
    padding: var(--_space-1) 0;
    overflow-y: auto;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow-2);
    list-style: none;
  }

  .combobox__list[hidden] {
    display: none;
  }

  .combobox__option,
  .combobox__note {
    padding: var(--_space-2) var(--_space-3);
    min-block-size: var(--_target);
  }

  .combobox__option {
    cursor: pointer;
  }

  .combobox__option:hover {
    background: var(--_surface-sunken);
  }

  .combobox__option--active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_surface-sunken);
  }

  .combobox__option[aria-selected="true"] {
    font-weight: 600;
  }

  .combobox__note {
    color: var(--_text-subtle);
  }

  .address {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: var(--_measure);
  }

  .address__levels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: var(--_space-3);
  }

  .address__levels .select,
  .address__levels .control {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .address__label {
    display: block;
    margin-block-end: var(--_space-2);
  }

  .signature {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: 10em;
    margin-block: var(--_space-3) var(--_space-2);
    border: 2px dashed var(--_border-strong);
    border-radius: var(--_radius);
    background: #fff;
    cursor: crosshair;
    touch-action: none;
  }

  .signature--still {
    cursor: default;
    touch-action: auto;
  }

  .signature__state {
    margin: 0;
  }

  .signature__actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }
`;
