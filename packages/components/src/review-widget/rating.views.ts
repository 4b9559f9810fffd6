import type { Indicator, ReviewInvitation, Satisfaction } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderContact } from "./contact.views.ts";
import type { PreviewOptions } from "./preview.views.ts";
import { renderPreview } from "./preview.views.ts";
import type { ChangeRating, Rating, RatingProblem } from "./rating-state.ts";
import { countOf, isBad, levelOf, withLevel, withTag } from "./rating-state.ts";
import type { ReviewContext, ReviewData } from "./review-context.ts";

/** What the form of a rating needs. */
export interface RatingOptions {
  readonly rating: Rating;
  readonly problem: RatingProblem | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  /** Whether others use the device next: the browser is not to remember what is typed. */
  readonly shared: boolean;
  /** Whether the case was looked up by the code on its receipt. */
  readonly byReceipt: boolean;
  /** Whether what can be ticked has changed while it was filled in. */
  readonly renewed: boolean;
  readonly preview: PreviewOptions;
  readonly onChange: ChangeRating;
  /** The first of the tags that have come into sight. */
  readonly onUnfold: (code: string) => void;
  readonly onSubmit: () => void;
  readonly onDismiss: () => void;
}

const mouths: Readonly<Record<Satisfaction, unknown>> = {
  very_satisfied: svg`<path d="M6 11.5a4.2 4.2 0 0 0 8 0z" fill="currentColor" />`,
  satisfied: svg`<path d="M6.25 11.75a4.4 4.4 0 0 0 7.5 0" />`,
  fairly_satisfied: svg`<path d="M6.5 12.75h7" />`,
  dissatisfied: svg`<path d="M6.5 13.75a4.4 4.4 0 0 1 7 0" />`,
  very_dissatisfied: svg`<path d="M6 14.25a4.2 4.2 0 0 1 8 0z" fill="currentColor" />`,
};

const renderFace = (satisfaction: Satisfaction): TemplateResult =>
  html`<svg class="face" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <circle cx="10" cy="10" r="8.25" />
    <path d="M7.25 7.6v.6M12.75 7.6v.6" />
    ${mouths[satisfaction]}
  </svg>`;

const renderProblem = (id: string, words: string): TemplateResult =>
  html`<p class="field__error" id=${id}>${renderIcon("danger")}<span>${words}</span></p>`;

function renderLevels({ indicators }: ReviewData, { localize }: ReviewContext, options: RatingOptions): TemplateResult {
  const { rating, problem, onChange } = options;
  const invalid = problem === "level";
  return html`<fieldset
    class="field levels-field ${invalid ? "field--invalid" : ""}"
    role="radiogroup"
    part="levels"
    aria-describedby=${invalid ? "level-error" : nothing}
  >
    <legend class="field__label">${localize.text("reviewWidget.question")}</legend>
    ${invalid ? renderProblem("level-error", localize.text("reviewWidget.needsLevel")) : nothing}
    <div class="levels">
      ${indicators.levels.map(({ satisfaction, label }) => {
        const chosen = rating.satisfaction === satisfaction;
        return html`<label class="level ${chosen ? "level--chosen" : ""}">
          <input
            class="level__input"
            type="radio"
            name="satisfaction"
            value=${satisfaction}
            .checked=${live(chosen)}
            @change=${(): void => onChange((now) => withLevel(now, indicators, satisfaction))}
          />
          ${renderFace(satisfaction)}
          <span class="level__word">${renderText(label, localize)}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function renderTags(tags: readonly Indicator[], { localize }: ReviewContext, options: RatingOptions): TemplateResult {
  const { rating, problem, onChange } = options;
  const base = tags.filter(({ base: first }) => first);
  const rest = tags.filter(({ base: first }) => !first);
  const { further } = rating;
  const shown = [...base, ...(further === "all" ? rest : rest.filter(({ code }) => further.includes(code)))];
  // What comes into sight stands before the button: the keyboard goes on there.
  const first = further === "all" ? undefined : rest.find(({ code }) => !further.includes(code));
  const invalid = problem === "reason";
  const legend = isBad(rating.satisfaction) ? "reviewWidget.tagsBad" : "reviewWidget.tags";
  return html`<fieldset
    class="field ${invalid ? "field--invalid" : ""}"
    part="tags"
    aria-describedby=${invalid ? "reason-error" : nothing}
  >
    <legend class="field__label">
      ${localize.text(legend)}${isBad(rating.satisfaction) ? nothing : html`<span class="field__optional">${localize.common("optional")}</span>`}
    </legend>
    ${invalid ? renderProblem("reason-error", localize.text("reviewWidget.needsReason")) : nothing}
    <div class="choices">
      ${repeat(
        shown,
        ({ code }) => code,
        ({ code, label }) => {
          const on = rating.tags.includes(code);
          return html`<label class="choice ${on ? "choice--checked" : ""}">
            <input
              class="choice__input"
              type="checkbox"
              name="tags"
              value=${code}
              .checked=${live(on)}
              @change=${({ currentTarget }: Event): void => {
                const { checked } = currentTarget as HTMLInputElement;
                onChange((now) => withTag(now, code, checked));
              }}
            />
            <span class="choice__text">${renderText(label, localize)}</span>
          </label>`;
        },
      )}
    </div>
    ${
      rest.length > 0
        ? renderButton({
            label: localize.text(further === "all" ? "reviewWidget.fewerTags" : "reviewWidget.moreTags"),
            look: "quiet",
            expanded: further === "all",
            onClick: () => {
              onChange((now) => ({ ...now, further: now.further === "all" ? now.tags : "all" }));
              if (first !== undefined) options.onUnfold(first.code);
            },
            action: "more-tags",
          })
        : nothing
    }
  </fieldset>`;
}

function renderWords({ indicators }: ReviewData, { localize }: ReviewContext, options: RatingOptions): TemplateResult {
  const { rating, problem, onChange } = options;
  const left = indicators.textLimit - countOf(rating.text);
  const count = Math.abs(left);
  return html`<div class="field">
    <label class="field__label" for="text"
      >${localize.text("reviewWidget.text")}<span class="field__optional">${localize.common("optional")}</span></label
    >
    <p class="field__hint" id="text-hint">${localize.text("reviewWidget.textHint")}</p>
    <textarea
      class="control control--area"
      id="text"
      rows="3"
      autocomplete=${options.shared ? "off" : nothing}
      aria-describedby="text-hint text-count"
      aria-invalid=${problem === "length" ? "true" : "false"}
      .value=${live(rating.text)}
      @focus=${({ currentTarget }: Event): void => {
        // Browsers bring only the line of the caret in sight, and that under the clock of a shared device.
        (currentTarget as HTMLElement).scrollIntoView({ block: "nearest" });
      }}
      @input=${({ currentTarget }: Event): void => {
        const { value: text } = currentTarget as HTMLTextAreaElement;
        onChange((now) => ({ ...now, text }));
      }}
    ></textarea>
    <p class="field__count ${left < 0 ? "field__count--over" : ""}" id="text-count">
      ${localize.text(left < 0 ? "reviewWidget.over" : "reviewWidget.left", { count })}
    </p>
  </div>`;
}

/** The rating: first the level, and once there is one, what belongs to it. */
export function renderRating(
  invitation: ReviewInvitation,
  data: ReviewData,
  context: ReviewContext,
  options: RatingOptions,
): TemplateResult {
  const { localize } = context;
  const level = levelOf(data.indicators, options.rating.satisfaction);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!options.busy) options.onSubmit();
  };
  return html`<form class="rating" novalidate aria-labelledby="title" @submit=${submit}>
    ${renderLevels(data, context, options)}
    ${
      level
        ? html`${
            options.renewed
              ? renderNotice({ tone: "warning", live: "polite", title: localize.text("reviewWidget.renewed") })
              : nothing
          }
          ${renderTags(level.tags, context, options)} ${renderWords(data, context, options)}
          ${renderContact(invitation, context, options)} ${renderPreview(data, context, options.preview)}`
        : nothing
    }
    ${options.error ? renderFailed({ localize, error: options.error, kept: localize.text("reviewWidget.kept") }) : nothing}
    ${renderActions([
      level
        ? renderButton({
            label: localize.text("reviewWidget.submit"),
            busyLabel: localize.text("reviewWidget.submitting"),
            busy: options.busy,
            look: "primary",
            type: "submit",
            action: "submit",
          })
        : nothing,
      renderButton({
        label: localize.text("reviewWidget.notNow"),
        look: level ? "quiet" : "secondary",
        onClick: options.onDismiss,
        action: "dismiss",
      }),
    ])}
  </form>`;
}
