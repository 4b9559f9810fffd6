import { css, unsafeCSS } from "lit";
import { palettes } from "../base/palettes.ts";
import { viewStyles } from "../controllers/view.styles.ts";
import { fieldStyles } from "../form/fields/field.styles.ts";
import { buttonStyles } from "../parts/button.ts";
import { disclosureStyles } from "../parts/disclosure.ts";
import { keyFigureStyles } from "../parts/key-figure.ts";
import { moreStyles } from "../parts/more.ts";
import { tagStyles } from "../parts/tag.ts";
import { takeAwayStyles } from "../print/take-away.styles.ts";
import { chartStyles } from "./charts.styles.ts";

/** The default theme's colours: those of a dark one are too pale for white paper. */
const paper = unsafeCSS(
  Object.entries(palettes.blue)
    .map(([token, colour]) => `--_${token}: ${colour};`)
    .join(""),
);

/** Looks of the review board. */
export const reviewBoardStyles = [
  viewStyles,
  fieldStyles,
  buttonStyles,
  disclosureStyles,
  keyFigureStyles,
  moreStyles,
  tagStyles,
  takeAwayStyles,
  chartStyles,
  css`
    .title {
      margin-block-end: var(--_space-3);
    }

    .filters {
      display: grid;
      gap: var(--_space-3) var(--_space-4);
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin-block: var(--_space-3) var(--_space-5);
    }

    [data-width="narrow"][data-mode="elder"] .filters {
      grid-template-columns: minmax(0, 1fr);
    }

    [data-width="wide"] .filters {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .filters__failed {
      grid-column: 1 / -1;
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .filters > .button {
      justify-self: start;
      margin-inline-start: calc(-1 * var(--_space-2));
    }

    .filters .field__label,
    .grouping .field__label {
      margin-block-end: var(--_space-1);
      color: var(--_text-subtle);
      font-size: var(--_size-0);
      font-weight: 400;
    }

    .filters .select {
      inline-size: 100%;
      min-inline-size: 0;
    }

    .view[aria-busy="true"] > .section {
      opacity: 0.6;
    }

    .section {
      margin-block-start: var(--_space-6);
    }

    .section > * + * {
      margin-block-start: var(--_space-3);
    }

    .section p {
      max-inline-size: none;
    }

    .section p.small {
      max-inline-size: var(--_measure);
    }

    /* On paper, where no filters stand; on the screen only when the filters say something else. */
    .scope {
      display: none;
      margin-block-end: var(--_space-4);
      font-weight: 600;
    }

    .scope--former {
      display: block;
    }

    .notice + .scope--former {
      margin-block-start: var(--_space-4);
    }

    .lead {
      margin-block-end: var(--_space-4);
    }

    .view > .grouping {
      margin-block-start: var(--_space-5);
    }

    .notice + .figures {
      margin-block-start: var(--_space-4);
    }

    .review {
      padding-block: var(--_space-4);
      border-block-end: 1px solid var(--_border);
    }

    .review > * + * {
      margin-block-start: var(--_space-2);
    }

    .review__head,
    .review__tags,
    .review__meta {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-3);
    }

    .review__item.button {
      min-block-size: 0;
      padding: 0;
      text-align: start;
    }

    .review__text {
      font-size: var(--_size-2);
    }

    .review__tags,
    .review__meta {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .review__tags {
      column-gap: var(--_space-2);
    }

    /* Behind, so that no line begins with it. */
    .review__tags > li:not(:last-child)::after {
      content: "\u00a0·";
    }

    .review__outcome {
      padding: var(--_space-3) var(--_space-4);
      border-inline-start: 4px solid var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_surface-sunken);
    }

    .review__state {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
      font-weight: 600;
    }

    .scroller {
      overflow-x: auto;
    }

    .table {
      border-collapse: collapse;
      font-size: var(--_size-0);
    }

    .table th,
    .table td {
      padding: var(--_space-2) var(--_space-3);
      border-block-end: 1px solid var(--_border);
      text-align: end;
      vertical-align: top;
    }

    .table th.table__name {
      min-inline-size: 9em;
      text-align: start;
    }

    .table td {
      min-inline-size: 5em;
    }

    .table thead th {
      border-block-end-color: var(--_border-strong);
      vertical-align: bottom;
    }

    .table tbody tr:last-child > * {
      border-block-start: 1px solid var(--_border-strong);
      font-weight: 600;
    }

    @media print {
      /* Paper is white, whatever the theme of the screen. */
      :host {
        ${paper}
        --_surface: #fff;
        --_surface-sunken: #eef1f5;
        --_text: #000;
        --_text-subtle: #444;
        --_border: #bbb;
        --_border-strong: #666;
      }

      .filters,
      .grouping,
      .section--take-away,
      .more > .button,
      .disclosure:not([open]),
      .disclosure__summary > .icon {
        display: none;
      }

      .scope {
        display: block;
      }

      .bar__narrow,
      .review__item,
      .disclosure__summary {
        color: inherit;
        text-decoration: none;
      }

      .disclosure__content {
        padding-inline-start: 0;
      }

      .scroller {
        overflow: visible;
      }

      .table {
        inline-size: 100%;
        font-size: 7.5pt;
        overflow-wrap: normal;
      }

      .table td {
        min-inline-size: 0;
        padding: 1mm;
      }

      .table th {
        min-inline-size: 3em;
        padding: 1mm;
      }

      .table th.table__name {
        min-inline-size: 24mm;
      }

      /* The names of departments in one line, and what is said of them too. */
      [data-width="wide"] .bar {
        grid-template-columns: minmax(0, 1fr) 30% minmax(0, 1.1fr);
      }

      .bar__name,
      .bar__value {
        font-size: 9.5pt;
      }

      .bar,
      .bars,
      .review,
      .figures,
      .table,
      .table tr {
        break-inside: avoid;
      }

      .section > :is(h1, h2, h3, h4, h5, h6),
      .section > :is(h1, h2, h3, h4, h5, h6) + p,
      .legend,
      .disclosure__summary {
        break-after: avoid;
      }

      .level,
      .part,
      .track {
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
    }
  `,
];
