import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { choiceStyles } from "../form/fields/choice.styles.ts";
import { fieldStyles } from "../form/fields/field.styles.ts";
import { takeAwayStyles } from "../print/take-away.styles.ts";
import { buttonStyles } from "../parts/button.ts";
import { codeStyles } from "../parts/code.ts";
import { disclosureStyles } from "../parts/disclosure.ts";
import { factsStyles } from "../parts/facts.ts";
import { keyFigureStyles } from "../parts/key-figure.ts";
import { noticeStyles } from "../parts/notice.ts";
import { tagStyles } from "../parts/tag.ts";
import { timelineStyles } from "../parts/timeline.ts";

/** Looks of the guide. */
export const itemGuideStyles = [
  viewStyles,
  fieldStyles,
  choiceStyles,
  buttonStyles,
  codeStyles,
  disclosureStyles,
  factsStyles,
  keyFigureStyles,
  noticeStyles,
  tagStyles,
  timelineStyles,
  takeAwayStyles,
  css`
    .guide {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    [data-width="wide"] .guide {
      grid-template: auto 1fr / minmax(0, 1fr) 18em;
      column-gap: var(--_space-7);
    }

    [data-width="wide"] .way-on {
      position: sticky;
      inset-block-start: var(--_space-4);
      grid-row: 1 / span 2;
      grid-column: 2;
      align-self: start;
    }

    .head > * + * {
      margin-block-start: var(--_space-2);
    }

    .head > .notice {
      margin-block-start: var(--_space-4);
    }

    .head__tags {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
    }

    .way-on {
      display: grid;
      gap: var(--_space-4);
      padding: var(--_space-4);
      border-radius: var(--_radius);
      background: var(--_surface-sunken);
    }

    .way-on .figure__number {
      font-size: var(--_size-3);
    }

    [data-width="wide"] .way-on .figures,
    [data-width="wide"] .way-on .actions {
      flex-direction: column;
      align-items: stretch;
    }

    .way-on__actions > * + * {
      margin-block-start: var(--_space-2);
    }

    .way-on__apply {
      display: grid;
    }

    .phone {
      white-space: nowrap;
    }

    .sections {
      display: grid;
      gap: var(--_space-6);
      min-inline-size: 0;
    }

    .section > * + * {
      margin-block-start: var(--_space-3);
    }

    .section__title {
      padding-block-end: var(--_space-2);
      border-block-end: 1px solid var(--_border-strong);
    }

    .points {
      max-inline-size: var(--_measure);
      padding-inline-start: 1.25em;
      list-style: disc;
    }

    .points > li + li {
      margin-block-start: var(--_space-2);
    }

    .questions {
      display: grid;
      gap: var(--_space-4);
      justify-items: start;
      padding: var(--_space-4);
      border-radius: var(--_radius);
      background: var(--_surface-sunken);
    }

    .questions > .field,
    .questions > .actions {
      inline-size: 100%;
    }

    .questions > .button--quiet {
      padding-inline: 0;
    }

    .materials__count {
      font-weight: 600;
    }

    .material {
      display: grid;
      gap: var(--_space-3);
      padding-block: var(--_space-4);
      border-block-end: 1px solid var(--_border);
    }

    .material:first-child {
      border-block-start: 1px solid var(--_border);
    }

    [data-width="medium"] .material,
    [data-width="wide"] .material {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }

    .material__text > * + * {
      margin-block-start: var(--_space-1);
    }

    .material__head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--_space-1) var(--_space-2);
    }

    .material__name {
      font-size: var(--_size-1);
    }

    .material__facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
      color: var(--_text-subtle);
    }

    .material__files {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
    }

    .material__files > a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
    }

    .material__have {
      justify-self: start;
    }

    .material .disclosure__summary {
      font-size: var(--_size-0);
    }

    .check {
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_border-strong);
    }

    .check--counter {
      border-inline-start-color: var(--_warning);
    }

    .check + .check {
      margin-block-start: var(--_space-2);
    }

    .venue {
      padding-block: var(--_space-4) 0;
    }

    .venue + .venue {
      padding-block-start: var(--_space-5);
    }

    .venue > * + * {
      margin-block-start: var(--_space-1);
    }

    .status {
      display: flex;
      gap: var(--_space-2);
    }

    .status > .icon {
      margin-block-start: 0.18em;
    }

    .status--open {
      color: var(--_success-text);
      font-weight: 600;
    }

    .details > .disclosure {
      border-block-end: 1px solid var(--_border);
    }

    .outcome + .outcome,
    .basis + .basis,
    .fee + .fee {
      margin-block-start: var(--_space-4);
    }

    .sheet {
      display: grid;
      gap: var(--_space-3);
    }

    .on-file {
      display: grid;
      gap: var(--_space-2);
      justify-items: start;
    }

    .visit {
      padding-block-start: var(--_space-2);
    }

    .details > .button,
    .versions__one > .button {
      padding-inline: 0;
    }

    .visit__label {
      font-weight: 600;
    }

    .visit__row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-3);
      margin-block: var(--_space-1);
    }

    .visit__date {
      inline-size: 11em;
    }

    .check__of {
      margin-block: var(--_space-3) var(--_space-1);
    }

    .bundle__part + .bundle__part,
    .versions__one + .versions__one {
      margin-block-start: var(--_space-4);
    }

    .step__line {
      display: block;
    }
  `,
];
