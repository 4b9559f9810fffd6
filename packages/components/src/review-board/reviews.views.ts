import type { PublicReview } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { LinkTemplates } from "../context/links.ts";
import type { Localizer } from "../i18n/localizer.ts";
import { renderIcon } from "../parts/icon.ts";
import { renderLink } from "../parts/link.ts";
import { renderText } from "../parts/localized-text.ts";
import type { Tone } from "../parts/notice.ts";
import { renderTag } from "../parts/tag.ts";
import type { NavigateEvent } from "../provider/events.ts";

/** What the list of reviews needs besides them. */
export interface ReviewsContext {
  readonly localize: Localizer;
  readonly links: LinkTemplates | undefined;
  /** Called when a review's item is chosen in this window, before anybody outside hears of it. */
  readonly onChoose: (event: NavigateEvent, review: PublicReview) => void;
}

const TONES: Readonly<Record<PublicReview["satisfaction"], Tone | "plain">> = {
  very_satisfied: "success",
  satisfied: "success",
  fairly_satisfied: "plain",
  dissatisfied: "warning",
  very_dissatisfied: "danger",
};

/** `2026年11月`, `November 2026`. */
export function monthInWords(month: string, localize: Localizer): string {
  const whole = localize.date(`${month}-01`, "long");
  return localize.locale === "en" ? whole.replace(/^1 /, "") : whole.replace(/1日$/, "");
}

/** Reviews with what became of them. */
export const renderReviews = (reviews: readonly PublicReview[], context: ReviewsContext): TemplateResult =>
  html`<ol class="reviews" part="reviews">
    ${repeat(
      reviews,
      ({ id }) => id,
      (review) => renderReview(review, context),
    )}
  </ol>`;

function renderReview(review: PublicReview, { localize, links, onChoose }: ReviewsContext): TemplateResult {
  const { itemCode, item, department, month, satisfaction, sequence, tags, text } = review;
  return html`<li
    class="review"
    part="review"
    data-review=${review.id}
    tabindex="-1"
    @yct-navigate=${(event: NavigateEvent): void => onChoose(event, review)}
  >
    <p class="review__head">
      ${renderTag(localize.textByKey(`reviewBoard.level.${satisfaction}`), TONES[satisfaction])}
      ${sequence === 2 ? renderTag(localize.textByKey("reviewBoard.followUp")) : nothing}
      ${
        itemCode !== undefined && item
          ? renderLink({
              links,
              page: "guide",
              params: { item: itemCode },
              label: renderText(item, localize),
              classes: "review__item",
            })
          : nothing
      }
    </p>
    ${text ? html`<p class="review__text" lang="zh-CN">${text}</p>` : nothing}
    ${
      tags.length === 0
        ? nothing
        : html`<ul class="review__tags" aria-label=${localize.textByKey("reviewBoard.column.tags")}>
            ${tags.map(({ label }) => html`<li>${renderText(label, localize)}</li>`)}
          </ul>`
    }
    <p class="review__meta">
      <span>${monthInWords(month, localize)}</span>
      <span>${renderText(department.name, localize)}</span>
    </p>
    ${renderOutcome(review, localize)}
  </li>`;
}

function renderOutcome({ answer, state, setAsideBecause }: PublicReview, localize: Localizer): unknown {
  if (state === undefined || state === "none") return nothing;
  return html`<div class="review__outcome">
    <p class="review__state">
      ${renderIcon(state === "confirmed" ? "success" : state === "set_aside" ? "info" : answer === undefined ? "clock" : "message")}
      <span>${localize.textByKey(`reviewBoard.state.${state}`)}</span>
    </p>
    ${answer === undefined ? nothing : html`<p lang="zh-CN">${answer}</p>`}
    ${setAsideBecause === undefined ? nothing : html`<p lang="zh-CN">${setAsideBecause}</p>`}
  </div>`;
}
