import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { iconStyles, renderIcon } from "./icon.ts";

/** How far a step is. */
export type StepState = "done" | "current" | "error" | "stopped" | "todo";

/** One step. */
export interface Step {
  readonly label: string;
  readonly state: StepState;
  /** Makes the step a button that goes there; leave it out for steps that cannot be reached yet. */
  readonly onSelect?: (() => void) | undefined;
}

/** A row of steps. */
export interface StepsOptions {
  readonly localize: Localizer;
  readonly steps: readonly Step[];
  /** The step being shown, from 0; it may be `error` and yet the present one. */
  readonly current: number;
  /** One line and a bar instead of the row: for narrow elements and elder mode. */
  readonly compact?: boolean | undefined;
}

const mark = (state: StepState, number: number): unknown => {
  if (state === "done") return renderIcon("check");
  if (state === "stopped") return "–";
  return state === "error" ? "!" : number;
};

function renderStep({ label, state, onSelect }: Step, index: number, options: StepsOptions): TemplateResult {
  const content = html`<span class="steps__mark" aria-hidden="true">${mark(state, index + 1)}</span
    ><span class="steps__label"
      >${label}<span class="visually-hidden">${` ${options.localize.common(`steps.${state}`)}`}</span></span
    >`;
  return html`<li
    class="steps__step steps__step--${state}"
    aria-current=${index === options.current ? "step" : nothing}
  >
    ${
      onSelect && index !== options.current
        ? html`<button class="steps__button" type="button" @click=${onSelect}>${content}</button>`
        : html`<span class="steps__button">${content}</span>`
    }
  </li>`;
}

/** Where one is in a procedure: done, current, in error, stopped and to come differ by shape and word as well as by colour. */
export function renderSteps(options: StepsOptions): TemplateResult {
  const { localize, steps, current, compact } = options;
  const total = steps.length;
  if (compact) {
    const label = steps[current]?.label ?? "";
    return html`<div class="steps steps--compact">
      <p class="steps__position">${localize.common("steps.position", { current: current + 1, total, label })}</p>
      <progress class="steps__bar" max=${total} value=${current + 1} aria-hidden="true"></progress>
    </div>`;
  }
  return html`<nav class="steps" aria-label=${localize.common("steps.label")}>
    <ol class="steps__row">
      ${steps.map((step, index) => renderStep(step, index, options))}
    </ol>
  </nav>`;
}

/** Styles of the steps. */
export const stepsStyles = [
  iconStyles,
  css`
    .steps__row {
      display: flex;
    }

    .steps__step {
      position: relative;
      flex: 1 1 0;
      min-inline-size: 0;
    }

    .steps__step + .steps__step::before {
      content: "";
      position: absolute;
      inset-block-start: calc(var(--_size-6) / 2 - 1px);
      inset-inline-end: calc(50% + var(--_size-6) / 2 + var(--_space-1));
      inset-inline-start: calc(-50% + var(--_size-6) / 2 + var(--_space-1));
      border-block-start: 2px solid var(--_border);
    }

    .steps__step--done + .steps__step::before {
      border-color: var(--_accent);
    }

    .steps__button {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--_space-1);
      inline-size: 100%;
      padding: 0;
      border: 0;
      border-radius: var(--_radius);
      background: none;
      color: var(--_text-subtle);
      font-size: var(--_size-0);
      line-height: 1.4;
      text-align: center;
    }

    button.steps__button {
      cursor: pointer;
    }

    button.steps__button:hover .steps__label {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .steps__mark {
      display: grid;
      place-items: center;
      inline-size: var(--_size-6);
      block-size: var(--_size-6);
      border: 2px solid var(--_border-strong);
      border-radius: 50%;
      background: var(--_surface);
      font-family: var(--_font-numeric);
      font-weight: 600;
    }

    .steps__label {
      padding-inline: var(--_space-1);
      /* A word that is wider than its step reaches out on both sides, rather than being broken. */
      overflow-wrap: normal;
    }

    .steps__step--done .steps__mark {
      border-color: var(--_accent);
      color: var(--_accent);
    }

    .steps__step--current .steps__mark,
    .steps__step[aria-current] .steps__mark {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_accent-text);
    }

    .steps__step--error .steps__mark,
    .steps__step--error[aria-current] .steps__mark {
      border-color: var(--_danger);
      border-radius: var(--_radius);
      background: var(--_danger-surface);
      color: var(--_danger-text);
    }

    .steps__step--stopped[aria-current] .steps__mark {
      border-color: var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text-subtle);
    }

    .steps__step[aria-current] .steps__label {
      color: var(--_text);
      font-weight: 600;
    }

    .steps__position {
      font-weight: 600;
    }

    .steps__bar {
      appearance: none;
      display: block;
      inline-size: 100%;
      block-size: 6px;
      margin-block-start: var(--_space-2);
      border: 0;
      border-radius: 3px;
      background: var(--_border);
    }

    .steps__bar::-webkit-progress-bar {
      border-radius: 3px;
      background: var(--_border);
    }

    .steps__bar::-webkit-progress-value {
      border-radius: 3px;
      background: var(--_accent);
    }

    .steps__bar::-moz-progress-bar {
      border-radius: 3px;
      background: var(--_accent);
    }

    @media (forced-colors: active) {
      .steps__bar {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
      }
    }
  `,
];
