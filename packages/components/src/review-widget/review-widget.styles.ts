import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { choiceStyles } from "../form/fields/choice.styles.ts";
import { fieldStyles } from "../form/fields/field.styles.ts";
import { buttonStyles } from "../parts/button.ts";
import { dottedStyles } from "../parts/dotted.ts";
import { factsStyles } from "../parts/facts.ts";
import { noticeStyles } from "../parts/notice.ts";
import { takeAwayStyles } from "../print/take-away.styles.ts";
import { timelineStyles } from "../parts/timeline.ts";

/** Looks of the review widget. */
export const reviewWidgetStyles = [
  viewStyles,
  fieldStyles,
  choiceStyles,
  buttonStyles,
  dottedStyles,
  factsStyles,
  noticeStyles,
  takeAwayStyles,
  timelineStyles,
  css`
    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .stack > * + * {
      margin-block-start: 0;
    }

    .head {
      display: grid;
      gap: var(--_space-1);
    }

    .head__line {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-3);
      min-block-size: var(--_target);
    }

    .own-code {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-4) var(--_space-5);
      max-inline-size: var(--_measure);
    }

    .own-code__qr {
      flex: none;
      inline-size: 8em;
    }

    .own-code__qr svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      border-radius: var(--_radius);
    }

    .own-code__words {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      flex: 1 1 14em;
      gap: var(--_space-2);
      align-content: start;
    }

    .head__line > .button--quiet {
      margin-inline-end: calc(-1 * var(--_space-2));
    }

    /* What takes the focus as a whole is text without a margin of its own. */
    [tabindex="-1"]:focus-visible {
      outline-offset: var(--_space-2);
    }

    [tabindex="-1"] {
      scroll-margin-block: var(--_space-4);
    }

    .rating {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .levels {
      display: grid;
      gap: var(--_space-2);
    }

    [data-width="medium"] .levels,
    [data-width="wide"] .levels {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      max-inline-size: var(--_measure);
    }

    .level {
      position: relative;
      display: flex;
      align-items: center;
      gap: var(--_space-3);
      min-block-size: var(--_target);
      padding: var(--_space-1) var(--_space-3);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_surface);
      cursor: pointer;
    }

    [data-width="medium"] .level,
    [data-width="wide"] .level {
      flex-direction: column;
      justify-content: flex-start;
      gap: var(--_space-1);
      padding: var(--_space-3) var(--_space-1);
      text-align: center;
    }

    .level:hover {
      border-color: var(--_text);
    }

    .level:focus-within {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    .level--chosen {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 2px var(--_accent);
      font-weight: 600;
    }

    .field--invalid .level {
      border-color: var(--_danger);
    }

    .level__input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      accent-color: var(--_accent);
      cursor: inherit;
    }

    .level__input:focus {
      outline: none;
    }

    [data-width="medium"] .level__input,
    [data-width="wide"] .level__input {
      order: 1;
    }

    .level__word {
      flex: 1;
      overflow-wrap: normal;
    }

    .field > .button--quiet,
    .preview-line > .button--quiet,
    .review > .button--quiet {
      margin-inline-start: calc(-1 * var(--_space-2));
    }

    .face {
      flex: none;
      inline-size: var(--_size-5);
      block-size: var(--_size-5);
      fill: none;
      stroke: currentColor;
      stroke-width: 1.3;
      stroke-linecap: round;
      stroke-linejoin: round;
      color: var(--_text-subtle);
    }

    .level--chosen .face {
      color: var(--_accent);
    }

    .who,
    .contact {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      max-inline-size: var(--_measure);
    }

    .contact {
      padding-inline-start: var(--_space-4);
      border-inline-start: 4px solid var(--_border);
    }

    .contact__control {
      max-inline-size: 18em;
    }

    .preview {
      display: grid;
      gap: var(--_space-2);
      max-inline-size: var(--_measure);
    }

    .preview__sheet {
      display: grid;
      gap: var(--_space-2);
      padding: var(--_space-4);
      border: 1px dashed var(--_border-strong);
      border-radius: var(--_radius);
    }

    .preview__tags {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .time {
      margin-block-start: var(--_space-5);
    }

    /* On a tablet in one line that stays in sight however long the form is, and does not cover what has the focus. */
    [data-width="medium"] .time,
    [data-width="wide"] .time {
      position: sticky;
      inset-block-end: 0;
    }

    [data-width="medium"] .time .notice,
    [data-width="wide"] .time .notice {
      align-items: center;
      padding-block: var(--_space-2);
      box-shadow: var(--_shadow-2);
    }

    [data-width="medium"] .time .notice > .icon,
    [data-width="wide"] .time .notice > .icon {
      margin-block-start: 0;
    }

    [data-width="medium"] .time .notice__text,
    [data-width="wide"] .time .notice__text {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_space-4);
      align-items: center;
    }

    [data-width="medium"] .time .notice__action,
    [data-width="wide"] .time .notice__action {
      grid-row: 1;
      grid-column: 2;
      margin-block-start: 0;
    }

    [data-width="medium"] .time .notice__body,
    [data-width="wide"] .time .notice__body {
      grid-column: 1 / -1;
    }

    .rating :focus {
      scroll-margin-block-end: 7em;
    }

    .time__actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-4);
    }

    .choice {
      max-inline-size: var(--_measure);
    }

    .review {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      justify-items: start;
    }

    .review > * {
      inline-size: 100%;
    }

    .review > .button {
      inline-size: auto;
    }

    .review + .review,
    .asked + .review {
      padding-block-start: var(--_space-5);
      border-block-start: 1px solid var(--_border);
    }

    .handling {
      display: grid;
      gap: var(--_space-4);
      margin-block-start: var(--_space-3);
    }

    .handling > * + .heading-small,
    .answer > .solved {
      margin-block-start: var(--_space-3);
    }

    .answer {
      display: grid;
      gap: var(--_space-3);
    }

    .answer__text {
      max-inline-size: var(--_measure);
      margin: 0;
      padding: var(--_space-3) var(--_space-4);
      border-inline-start: 4px solid var(--_accent);
      background: var(--_surface-sunken);
    }

    .words {
      white-space: pre-line;
    }

    .solved__label {
      display: block;
      margin-block: var(--_space-3) var(--_space-2);
    }

    .solved > .notice {
      margin-block-start: var(--_space-3);
    }

    .solved .actions {
      margin-block-start: var(--_space-4);
    }

    .quiet {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2) var(--_space-4);
    }
  `,
];
