import type { TemplateResult } from "lit";
import { css, html, nothing, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Localizer } from "../i18n/localizer.ts";
import { iconStyles, renderIcon } from "./icon.ts";

/** How an entry stands: ● done, ◉ now, ○ to come, ‖ paused, ! a problem. */
export type TimelineState = "done" | "now" | "waiting" | "paused" | "problem";

/** One entry of a timeline. */
export interface TimelineEntry {
  /** Names it among the others, so that what stands open stays with it when another comes before it. Default: its place. */
  readonly key?: string | undefined;
  readonly state: TimelineState;
  readonly title: unknown;
  /** When: an instant or a `YYYY-MM-DD`; left out for what is yet to come. */
  readonly at?: string | undefined;
  /** In place of `at`, or with it, words such as “预计 11月28日”. */
  readonly when?: string | undefined;
  /** A line that always shows. */
  readonly note?: unknown;
  /** More, that opens under the title. */
  readonly details?: unknown;
}

/** A timeline, in the order given. */
export interface TimelineOptions {
  readonly localize: Localizer;
  readonly entries: readonly TimelineEntry[];
  /** The entry whose details stand open at first; default the first one in sight, -1 for none. */
  readonly open?: number | undefined;
  readonly label?: string | undefined;
}

const shapes: Readonly<Record<TimelineState, unknown>> = {
  done: svg`<circle cx="10" cy="10" r="6" fill="currentColor" stroke="none" />`,
  now: svg`<circle cx="10" cy="10" r="8" /><circle cx="10" cy="10" r="4" fill="currentColor" stroke="none" />`,
  waiting: svg`<circle cx="10" cy="10" r="6" />`,
  paused: svg`<circle cx="10" cy="10" r="8" /><path d="M7.75 7v6M12.25 7v6" />`,
  problem: svg`<path d="M10 2l8 8l-8 8l-8-8z" /><path d="M10 6.5v4M10 13.2v.2" />`,
};

function renderWhen(entry: TimelineEntry, localize: Localizer): TemplateResult {
  const { at, when } = entry;
  if (at === undefined) return html`<p class="timeline__when">${when ?? nothing}</p>`;
  const dated = at.length > 10;
  return html`<p class="timeline__when">
    <time datetime=${at}
      ><span>${localize.date(at, "long")}</span>${dated ? html` <span>${localize.time(at)}</span>` : nothing}</time
    >
    ${when ?? nothing}
  </p>`;
}

function renderEntry(entry: TimelineEntry, open: boolean, localize: Localizer): TemplateResult {
  const { state, title, note, details } = entry;
  const heading = html`<span class="timeline__title">${title}</span
    ><span class="visually-hidden">${` ${localize.common(`timeline.${state}`)}`}</span>`;
  return html`<li class="timeline__entry timeline__entry--${state}">
    ${renderWhen(entry, localize)}
    <svg class="timeline__node" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shapes[state]}</svg>
    <div class="timeline__body">
      ${
        details === undefined
          ? html`<p>${heading}</p>`
          : html`<details class="timeline__details" ?open=${open}>
              <summary class="timeline__summary">${heading}${renderIcon("chevron-down")}</summary>
              <div class="timeline__content">${details}</div>
            </details>`
      }
      ${note === undefined ? nothing : html`<p class="timeline__note">${note}</p>`}
    </div>
  </li>`;
}

/** What happened and what is to come, one under the other; dates stand to the left when there is room. */
export function renderTimeline({ localize, entries, open, label }: TimelineOptions): TemplateResult {
  const first = open ?? entries.findIndex((entry) => entry.details !== undefined);
  return html`<ol class="timeline" aria-label=${label ?? nothing}>
    ${repeat(
      entries,
      ({ key }, index) => key ?? index,
      (entry, index) => renderEntry(entry, index === first, localize),
    )}
  </ol>`;
}

/** Styles of timelines. */
export const timelineStyles = [
  iconStyles,
  css`
    .timeline__entry {
      position: relative;
      display: grid;
      grid-template-columns: var(--_size-3) minmax(0, 1fr);
      column-gap: var(--_space-3);
      padding-block-end: var(--_space-5);
    }

    .timeline__entry:last-child {
      padding-block-end: 0;
    }

    .timeline__entry:not(:last-child)::before {
      content: "";
      position: absolute;
      inset-block: calc(var(--_size-3) + var(--_space-2)) 0;
      inset-inline-start: calc(var(--_size-3) / 2 - 1px);
      border-inline-start: 2px solid var(--_border);
    }

    .timeline__node {
      grid-row: 1 / span 2;
      grid-column: 1;
      inline-size: var(--_size-3);
      block-size: var(--_size-3);
      margin-block-start: calc((1em * var(--_line) - var(--_size-3)) / 2);
      overflow: visible;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      color: var(--_accent);
    }

    .timeline__entry--waiting .timeline__node {
      color: var(--_border-strong);
    }

    .timeline__entry--paused .timeline__node {
      color: var(--_warning);
    }

    .timeline__entry--problem .timeline__node {
      color: var(--_danger);
    }

    .timeline__body {
      grid-row: 1;
      grid-column: 2;
    }

    .timeline__when {
      grid-row: 2;
      grid-column: 2;
      color: var(--_text-subtle);
      font-size: var(--_size-0);
    }

    .timeline__title {
      font-weight: 600;
    }

    .timeline__entry--waiting .timeline__title {
      color: var(--_text-subtle);
      font-weight: 400;
    }

    .timeline__note,
    .timeline__content {
      margin-block-start: var(--_space-1);
    }

    .timeline__note {
      color: var(--_text-subtle);
    }

    .timeline__summary {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--_space-2);
      border-radius: var(--_radius);
      cursor: pointer;
      list-style: none;
    }

    .timeline__summary::-webkit-details-marker {
      display: none;
    }

    .timeline__summary > .icon {
      margin-block-start: 0.18em;
      color: var(--_text-subtle);
      transition: transform var(--_motion);
    }

    .timeline__details[open] > .timeline__summary > .icon {
      transform: rotate(180deg);
    }

    [data-width="wide"] .timeline__entry,
    [data-width="medium"] .timeline__entry {
      grid-template-columns: 10em var(--_size-3) minmax(0, 1fr);
    }

    [data-width="wide"] .timeline__entry:not(:last-child)::before,
    [data-width="medium"] .timeline__entry:not(:last-child)::before {
      inset-inline-start: calc(10em + var(--_space-3) + var(--_size-3) / 2 - 1px);
    }

    [data-width="wide"] .timeline__node,
    [data-width="medium"] .timeline__node {
      grid-row: 1;
      grid-column: 2;
    }

    [data-width="wide"] .timeline__body,
    [data-width="medium"] .timeline__body {
      grid-column: 3;
    }

    [data-width="wide"] .timeline__when,
    [data-width="medium"] .timeline__when {
      grid-row: 1;
      grid-column: 1;
      padding-block-start: calc((var(--_size-1) - var(--_size-0)) * var(--_line) / 2);
      text-align: end;
    }

    [data-width="wide"] .timeline__when time > span,
    [data-width="medium"] .timeline__when time > span {
      display: block;
    }
  `,
];
