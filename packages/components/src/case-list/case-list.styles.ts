import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { fieldStyles } from "../form/fields/field.styles.ts";
import { buttonStyles } from "../parts/button.ts";
import { disclosureStyles } from "../parts/disclosure.ts";
import { moreStyles } from "../parts/more.ts";
import { tagStyles } from "../parts/tag.ts";

/** Looks of the case list. */
export const caseListStyles = [
  viewStyles,
  fieldStyles,
  buttonStyles,
  disclosureStyles,
  moreStyles,
  tagStyles,
  css`
    .title {
      margin-block-end: var(--_space-3);
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-4);
    }

    .tools > .field,
    .groups > .field {
      display: flex;
      flex: 0 1 auto;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-2);
      margin: 0;
    }

    .tools > .field .field__label,
    .groups > .field .field__label {
      flex: none;
      margin: 0;
      color: var(--_text-subtle);
      font-weight: 400;
    }

    .tools > .field .select {
      flex: 1 0 9em;
      min-inline-size: 0;
    }

    /* Beside its label where its longest words have room, else under it. */
    .groups > .field .select {
      flex: 1 0 12em;
      min-inline-size: 0;
    }

    [data-width="narrow"] .tools > .field,
    .groups > .field {
      flex: 1 1 100%;
    }

    .search {
      display: flex;
      flex: 1 1 20em;
      flex-wrap: wrap;
      max-inline-size: 46em;
      gap: var(--_space-2);
    }

    .search .control {
      flex: 1 1 9em;
      min-inline-size: 0;
    }

    .search .button {
      flex: none;
    }

    .groups {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      margin-block: var(--_space-3) var(--_space-4);
    }

    .groups > .button {
      padding-inline: var(--_space-3);
    }

    .disclosure__content {
      padding-inline-start: 0;
    }

    .group {
      margin-block-start: var(--_space-5);
    }

    .group__title {
      font-size: var(--_size-2);
      font-weight: 600;
    }

    .cases {
      margin: var(--_space-2) 0;
      padding: 0;
      border-block-start: 1px solid var(--_border);
      list-style: none;
    }

    .case {
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_border);
    }

    .case__head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_space-1) var(--_space-3);
    }

    .case__name {
      flex: 1 1 12em;
      min-inline-size: 0;
      margin: 0;
      font-size: var(--_size-1);
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    .case__link {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
      padding-inline: 0;
      border-inline-width: 0;
      font-weight: inherit;
      text-align: start;
    }

    .case__next {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-3);
      margin-block-start: var(--_space-1);
    }

    .case__next--mine {
      font-weight: 600;
    }

    .case__due {
      font-weight: 400;
    }

    .case__facts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
      align-items: center;
      max-inline-size: none;
      margin-block-start: var(--_space-1);
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    /* As tall as a finger needs, within a line of small type. */
    .case__facts .button {
      justify-content: flex-start;
      margin-block: calc(-1 * var(--_space-2));
      padding-inline: 0;
      border-inline-width: 0;
    }

    .group > .button--quiet {
      margin-inline-start: calc(-1 * var(--_space-2));
    }
  `,
];
