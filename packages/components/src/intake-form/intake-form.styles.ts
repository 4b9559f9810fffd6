import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { formStyles } from "../form/index.ts";
import { codeStyles } from "../parts/code.ts";
import { disclosureStyles } from "../parts/disclosure.ts";
import { factsStyles } from "../parts/facts.ts";
import { stepsStyles } from "../parts/steps.ts";
import { tagStyles } from "../parts/tag.ts";
import { takeAwayStyles } from "../print/take-away.styles.ts";
import { uploadsStyles } from "../uploads/uploads.styles.ts";

const flowStyles = css`
  .intake__head {
    display: grid;
    gap: var(--_space-3);
    margin-block-end: var(--_space-5);
  }

  .intake__line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
  }

  .intake__line > .notice {
    flex: 1 1 100%;
  }

  .intake__notices {
    display: grid;
    gap: var(--_space-3);
    margin-block-end: var(--_space-5);
  }

  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
    min-block-size: calc(var(--_size-0) * var(--_line));
    color: var(--_text-subtle);
    font-size: var(--_size-0);
  }

  .save--failed {
    color: var(--_warning-text);
  }

  .save .button {
    font-size: inherit;
  }

  .step__heading {
    margin-block-end: var(--_space-5);
    font-size: var(--_size-4);
  }

  [data-width="narrow"] .step__heading {
    margin-block-end: var(--_space-4);
    font-size: var(--_size-3);
  }

  .step__title:focus {
    outline: none;
  }

  .identity .facts {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-2);
  }

  .step__actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    margin-block-start: var(--_space-6);
  }

  [data-width="narrow"] .step__actions {
    flex-direction: column;
    align-items: stretch;
  }

  .step__body {
    display: grid;
    gap: var(--_space-5);
  }

  .step__body > .form {
    min-inline-size: 0;
  }
`;

const materialStyles = css`
  .materials {
    display: grid;
  }

  .notice + .materials {
    margin-block-start: var(--_space-4);
  }

  .material {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-5);
    border-block-start: 1px solid var(--_border);
  }

  .material:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .material:focus {
    outline: none;
  }

  .material:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .material:last-child {
    padding-block-end: 0;
  }

  .material--invalid {
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_danger);
  }

  .material__head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }

  .material__name {
    font-size: var(--_size-1);
  }

  .material__on-file {
    display: flex;
    gap: var(--_space-2);
    max-inline-size: 38em;
  }

  .material__on-file > .icon {
    flex: none;
    margin-block-start: 0.25em;
    color: var(--_success);
  }

  .on-file-search {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    margin-block-end: var(--_space-5);
  }

  .commitment {
    display: grid;
    gap: var(--_space-3);
    margin-block-end: var(--_space-5);
    padding-block-end: var(--_space-5);
    border-block-end: 1px solid var(--_border);
  }

  .commitment .facts {
    max-inline-size: var(--_measure);
  }

  .commitment:focus {
    outline: none;
  }

  .commitment:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .material__notes {
    color: var(--_text-subtle);
  }

  .material__links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
  }

  .commitment .field__error,
  .material .field__error {
    margin: 0;
  }

  .material__ways {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .review__fault {
    color: var(--_danger-text);
    font-weight: 600;
  }
`;

const checkStyles = css`
  .declarations {
    display: grid;
    gap: var(--_space-3);
  }

  .choice--missing {
    border-color: var(--_danger);
  }

  .returned__list {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;

const receiptStyles = css`
  .receipt {
    display: grid;
    gap: var(--_space-6);
  }

  .receipt__head {
    display: flex;
    gap: var(--_space-3);
  }

  .receipt__head > .icon {
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: 0.1em;
    color: var(--_success);
  }

  .receipt__head [data-focus]:focus {
    outline: none;
  }

  .receipt__key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-5);
    align-items: flex-start;
    justify-content: space-between;
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  [data-width="narrow"] .receipt__key {
    padding: var(--_space-4);
  }

  .receipt__codes {
    display: grid;
    flex: 1 1 14em;
    gap: var(--_space-4);
  }

  .receipt__codes dt {
    font-weight: 400;
  }

  .receipt__value {
    margin-inline-end: var(--_space-4);
    font-size: var(--_size-3);
    font-weight: 600;
  }

  .receipt__code .button {
    margin-inline-start: calc(-1 * var(--_space-2));
  }

  .signing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block: var(--_space-6);
  }

  .signing:focus {
    outline: none;
  }

  .signing > * + * {
    margin-block-start: 0;
  }

  .signing--missing {
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_danger);
  }

  .signing__asked {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
    align-items: center;
  }

  .signing__code {
    flex: none;
    inline-size: 13em;
    margin: 0;
  }

  .signing__code svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .checkpoints {
    display: grid;
    gap: var(--_space-1);
    margin: var(--_space-3) 0 0;
    padding: 0;
    border: 0;
  }

  .checkpoints__done {
    display: block;
    color: var(--_text-subtle);
    font-size: var(--_size-0);
  }

  .receipt__qr {
    flex: none;
    inline-size: 9em;
    text-align: center;
  }

  .receipt__qr svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .receipt__qr figcaption {
    margin-block-start: var(--_space-2);
  }

  .receipt__qr figcaption .subtle {
    display: block;
  }

  .receipt__part {
    display: grid;
    gap: var(--_space-3);
  }

  .receipt__next {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  .receipt__due {
    display: block;
    color: var(--_text-subtle);
  }
`;

/** Styles of the intake. */
export const intakeFormStyles = [
  viewStyles,
  formStyles,
  stepsStyles,
  factsStyles,
  uploadsStyles,
  tagStyles,
  disclosureStyles,
  codeStyles,
  flowStyles,
  materialStyles,
  checkStyles,
  receiptStyles,
  takeAwayStyles,
];
