import { css } from "lit";
import { buttonStyles } from "../parts/button.ts";
import { fileRowStyles } from "../parts/file-row.ts";

/** Styles of the files of a material, and of what attaches them. */
export const uploadsStyles = [
  buttonStyles,
  fileRowStyles,
  css`
    .files {
      max-inline-size: var(--_measure);
    }

    .files > li + li {
      border-block-start: 1px solid var(--_border);
    }

    .add-files {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-3);
      align-items: center;
    }

    .add-files__limits {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .chooser {
      position: relative;
      overflow: hidden;
    }

    .chooser__input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
      font-size: 0;
    }

    .chooser:focus-within {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
  `,
];
