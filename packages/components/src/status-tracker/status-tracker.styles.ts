import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { formStyles } from "../form/form.styles.ts";
import { buttonStyles } from "../parts/button.ts";
import { codeStyles } from "../parts/code.ts";
import { disclosureStyles } from "../parts/disclosure.ts";
import { factsStyles } from "../parts/facts.ts";
import { noticeStyles } from "../parts/notice.ts";
import { stepsStyles } from "../parts/steps.ts";
import { tagStyles } from "../parts/tag.ts";
import { timelineStyles } from "../parts/timeline.ts";
import { uploadsStyles } from "../uploads/uploads.styles.ts";

/** Looks of the status tracker. */
export const statusTrackerStyles = [
  viewStyles,
  formStyles,
  buttonStyles,
  codeStyles,
  disclosureStyles,
  factsStyles,
  noticeStyles,
  stepsStyles,
  tagStyles,
  timelineStyles,
  uploadsStyles,
  css`
    .licence + .licence {
      margin-block-start: var(--_space-5);
    }

    .licence__name {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2);
      margin-block: 0 var(--_space-3);
    }

    .uses {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .uses li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_space-3);
    }

    .uses .button {
      padding-inline: 0;
      border-inline-width: 0;
    }

    .section > .facts + .actions,
    .licence > .facts + .actions {
      margin-block-start: var(--_space-3);
    }

    .sent:focus {
      outline: none;
    }

    .parts {
      margin: var(--_space-2) 0 0;
      padding: 0;
      list-style: none;
    }

    .part {
      padding-block: var(--_space-3);
      border-block-start: 1px solid var(--_border);
    }

    .part__head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_space-1) var(--_space-3);
    }

    .part__name {
      flex: 1 1 10em;
      margin: 0;
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    .part__name .button {
      padding-inline: 0;
    }

    .part__facts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
      max-inline-size: none;
      margin-block-start: var(--_space-1);
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .base--coming {
      min-block-size: 60vh;
    }

    .case {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .head {
      display: grid;
      gap: var(--_space-1);
    }

    /* Lines break between words that belong together, not within them. */
    .head > :first-child,
    .next .notice__title,
    .document__meta {
      word-break: keep-all;
      overflow-wrap: anywhere;
    }

    .head__line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-3);
    }

    .head__state {
      margin-block-start: var(--_space-1);
      font-size: var(--_size-3);
      font-weight: 600;
    }

    .next {
      display: grid;
      text-wrap: pretty;
      gap: var(--_space-3);
    }

    .next .notice__title {
      font-size: var(--_size-2);
    }

    /* On a phone the words have the whole width, and the shape stands before their title. */
    [data-width="narrow"] .case .notice {
      position: relative;
    }

    [data-width="narrow"] .case .notice > .icon {
      position: absolute;
    }

    [data-width="narrow"] .case .notice__title {
      padding-inline-start: 1.8em;
    }

    [data-width="narrow"] .case .notice__body {
      margin-block-start: var(--_space-1);
    }

    .pick-up {
      font-size: var(--_size-4);
      font-weight: 600;
      white-space: nowrap;
    }

    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-6);
    }

    [data-width="wide"] .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
      gap: var(--_space-7);
    }

    .column {
      display: grid;
      align-content: start;
      gap: var(--_space-6);
    }

    .section > :first-child {
      margin-block-end: var(--_space-3);
    }

    .section .notice {
      margin-block-end: var(--_space-3);
    }

    .due {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_space-2);
      font-weight: 600;
    }

    .due .tag {
      font-weight: 400;
    }

    .due__line {
      display: block;
    }

    .bullets {
      list-style: disc;
      padding-inline-start: 1.25em;
    }

    .bullets > li + li {
      margin-block-start: var(--_space-1);
    }

    /* Its words begin where those above do. */
    .deadline {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space-3);
      margin-inline-start: calc(-1 * var(--_space-2));
    }

    .words {
      white-space: pre-line;
    }

    .timeline__content .facts__fact {
      padding-block: 0 var(--_space-1);
      border-block-end: 0;
    }

    .timeline__content .facts__term {
      font-size: var(--_size-0);
    }

    .document {
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_border);
    }

    .document__row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2) var(--_space-3);
    }

    .document__text {
      flex: 1 1 12em;
      min-inline-size: 0;
    }

    .document__title {
      font-weight: 600;
    }

    .document__meta {
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .document__meta > span:not(.document__when) {
      display: block;
    }

    .document__when {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_space-3);
    }

    .document__words {
      margin-block: var(--_space-3);
    }

    .document__frame {
      display: block;
      inline-size: 100%;
      block-size: 36em;
      max-block-size: 80vh;
      margin-block: var(--_space-3);
      border: 1px solid var(--_border);
    }

    .document__image {
      display: block;
      inline-size: 100%;
      max-inline-size: 30em;
      block-size: auto;
      margin-block: var(--_space-3);
      border: 1px solid var(--_border);
      /* A page of paper stays white in the dark. */
      background: #fff;
    }

    .verdicts {
      display: grid;
      gap: var(--_space-1);
      margin-block-start: var(--_space-2);
    }

    .verdict {
      display: flex;
      gap: var(--_space-2);
    }

    .verdict > .icon {
      margin-block-start: 0.18em;
    }

    .verdict--good > .icon {
      color: var(--_success-text);
    }

    .verdict--bad {
      color: var(--_danger-text);
      font-weight: 600;
    }

    .panel,
    .look-up {
      display: grid;
      gap: var(--_space-5);
    }

    .panel {
      padding-block: var(--_space-5);
      border-block: 2px solid var(--_accent);
    }

    .panel__head,
    .supply__reason {
      text-wrap: pretty;
    }

    .panel__head {
      display: grid;
      gap: var(--_space-2);
    }

    .panel__head:focus {
      outline: none;
    }

    .supply__item:focus {
      outline: none;
    }

    .supply__item:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    .supply__item + .supply__item {
      padding-block-start: var(--_space-4);
      border-block-start: 1px solid var(--_border);
    }

    .supply__reason {
      margin-block-end: var(--_space-2);
      max-inline-size: var(--_measure);
    }

    .supply__item .field__hint {
      margin-block-start: 0;
      white-space: normal;
    }

    .supply__item--files {
      display: grid;
      gap: var(--_space-3);
    }

    .supply__item--files > * {
      margin-block: 0;
    }

    .supply__item--files > .notice {
      max-inline-size: var(--_measure);
    }

    .look-up {
      gap: var(--_space-4);
      max-inline-size: var(--_measure);
    }

    [data-width] .more-actions .actions:not(.actions--end) {
      align-items: flex-start;
      margin-inline-start: calc(-1 * var(--_space-2));
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--_space-4);
      border-block-start: 1px solid var(--_border);
      padding-block-start: var(--_space-2);
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    /* Its words end where the text above does, without reaching beyond the element. */
    .foot > .button {
      padding-inline: 0;
      border-inline-width: 0;
    }

    .failure {
      display: grid;
      gap: var(--_space-4);
    }

    .failure > .look-up {
      margin-block-start: var(--_space-2);
    }
  `,
];
