import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { fieldStyles } from "../form/fields/field.styles.ts";
import { buttonStyles } from "../parts/button.ts";
import { moreStyles } from "../parts/more.ts";
import { tagStyles } from "../parts/tag.ts";

/** Looks of the item finder. */
export const itemFinderStyles = [
  viewStyles,
  fieldStyles,
  buttonStyles,
  moreStyles,
  tagStyles,
  css`
    .title {
      margin-block-end: var(--_space-3);
    }

    .search {
      position: relative;
    }

    .suggestions {
      position: absolute;
      z-index: 1;
      inset-block-start: 100%;
      inset-inline: 0;
      margin-block-start: var(--_space-1);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      box-shadow: var(--_shadow-2);
    }

    .suggestions[hidden] {
      display: none;
    }

    .suggestion {
      display: flex;
      align-items: center;
      min-block-size: var(--_target);
      padding: var(--_space-1) var(--_space-3);
      cursor: pointer;
    }

    .suggestion:hover,
    .suggestion[aria-selected="true"] {
      background: var(--_info-surface);
      color: var(--_info-text);
    }

    .suggestion[aria-selected="true"] {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }

    .search__line {
      display: flex;
      gap: var(--_space-2);
    }

    .search__line .control {
      flex: 1;
      min-inline-size: 0;
      font-size: var(--_size-2);
      appearance: none;
    }

    .search__line .button {
      flex: none;
    }

    [data-width="narrow"] .search__line .button {
      padding-inline: var(--_space-4);
    }

    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-3);
      align-items: center;
      margin-block: var(--_space-3);
    }

    .filters__fields {
      display: grid;
      gap: var(--_space-3) var(--_space-4);
      inline-size: 100%;
      grid-template-columns: minmax(0, 1fr);
    }

    [data-width="medium"] .filters__fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    [data-width="wide"] .filters__fields {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .filters__fields .field__label {
      margin-block-end: var(--_space-1);
      color: var(--_text-subtle);
      font-size: var(--_size-0);
      font-weight: 400;
    }

    .filters__fields .select {
      inline-size: 100%;
      min-inline-size: 0;
    }

    .filters__checks {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space-5);
      grid-column: 1 / -1;
    }

    .filters__check {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_target);
      cursor: pointer;
    }

    .filters__check input {
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
    }

    .chips,
    .recent,
    .near,
    .help__items {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      align-items: center;
    }

    .chip {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_target);
      padding: var(--_space-1) var(--_space-3);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_info-surface);
      color: var(--_info-text);
      text-align: start;
      cursor: pointer;
    }

    .chip:hover {
      border-color: var(--_info);
    }

    .near {
      justify-content: center;
      margin-block: var(--_space-2) var(--_space-4);
      padding: 0;
      list-style: none;
    }

    .recent {
      margin-block-start: var(--_space-2);
    }

    .recent__label {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .help {
      margin-block: var(--_space-4);
      text-align: center;
    }

    .help p {
      max-inline-size: none;
    }

    .help__items {
      gap: var(--_space-1) var(--_space-4);
      justify-content: center;
      padding: 0;
      list-style: none;
    }

    .count {
      max-inline-size: none;
      padding-block-end: var(--_space-2);
      border-block-end: 1px solid var(--_border);
      color: var(--_text-subtle);
    }

    /* The margins that stand for what is left out stay within. */
    .results {
      display: flow-root;
    }

    .result {
      position: relative;
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_border);
    }

    .result:hover {
      background: var(--_surface-sunken);
    }

    .result__name {
      font-size: var(--_size-2);
    }

    .result__link,
    .result__link.button--quiet {
      display: inline;
      padding: 0;
      border: 0;
      color: var(--_accent);
      font-weight: 600;
      text-align: start;
      text-decoration: none;
    }

    .result:hover .result__link {
      text-decoration: underline;
    }

    /* The whole entry is the target, the words alone are the link's name. */
    .result__link::after {
      content: "";
      position: absolute;
      inset: 0;
    }

    .result__link:focus-visible {
      outline: none;
    }

    .result__link:focus-visible::after {
      outline: 3px solid var(--_focus);
      outline-offset: -1px;
    }

    .result__mark {
      border-block-end: 2px solid currentColor;
      background: none;
      color: inherit;
    }

    .result__alias {
      color: var(--_text-subtle);
    }

    .result__tags,
    .result__place {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space-4);
      max-inline-size: none;
    }

    .result__tags {
      margin-block-start: var(--_space-1);
    }

    .result__place {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    [data-width="wide"] .result {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20em;
      column-gap: var(--_space-5);
    }

    [data-width="wide"] .result__place {
      grid-row: 1 / span 3;
      grid-column: 2;
      align-self: center;
      flex-direction: column;
      align-items: flex-start;
    }

    /* Above the entry's own target. */
    .result__apply {
      position: relative;
      z-index: 1;
      font-size: var(--_size-1);
    }

    .elsewhere {
      padding: 0;
      list-style: none;
    }

    .elsewhere__entry {
      margin-block: var(--_space-3);
      padding: var(--_space-3) var(--_space-4);
      border-inline-start: 4px solid var(--_warning);
      background: var(--_surface-sunken);
    }

    .elsewhere__name {
      font-size: var(--_size-2);
    }

    .elsewhere__place {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
    }

    .tips {
      display: inline-block;
      padding-inline-start: 1.25em;
      list-style: disc;
      text-align: start;
    }

    @media (forced-colors: active) {
      .result__mark {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
];
