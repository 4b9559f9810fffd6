import type { PublicReview, Satisfaction } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { fill, monthOf, words } from "./page.ts";
import type { Page } from "./page.ts";

const LEVELS: readonly Satisfaction[] = [
  "very_satisfied",
  "satisfied",
  "fairly_satisfied",
  "dissatisfied",
  "very_dissatisfied",
];

/** Public reviews with their answers; `?level=` keeps those of one level. */
export async function showReviews(page: Page): Promise<void> {
  const wanted = new URLSearchParams(location.search).get("level");
  const satisfaction = LEVELS.find((level) => level === wanted);
  await fill(page, "reviews", async () => {
    const { items } = await page.client.reviews.public({ satisfaction, limit: 50 });
    return html`
      <nav class="filters" aria-label=${page.say("reviews")}>
        <a href="/reviews" aria-current=${satisfaction ? nothing : "page"}>${page.say("all")}</a>
        ${LEVELS.map(
          (level) => html`
            <a href="/reviews?level=${level}" aria-current=${level === satisfaction ? "page" : nothing}
              >${page.say(level)}</a
            >
          `,
        )}
      </nav>
      ${
        items.length
          ? html`<ul class="rows rows-review">
              ${items.map((review) => renderReview(page, review))}
            </ul>`
          : html`<p class="quiet">${page.say(satisfaction ? "noReviewsOf" : "noReviews")}</p>`
      }
    `;
  });
}

/** A review as the public sees it, with its answer. */
export const renderReview = (page: Page, review: PublicReview): TemplateResult => html`
  <li class="review">
    <span class="review-level" data-level=${review.satisfaction}>${page.say(review.satisfaction)}</span>
    ${
      review.itemCode !== undefined && review.item
        ? html`<a href="/items/${encodeURIComponent(review.itemCode)}">${words(page, review.item)}</a>`
        : nothing
    }
    <span class="quiet numeric">${monthOf(page, review.month)} · ${words(page, review.department.name)}</span>
    ${
      review.tags.length
        ? html`<span class="review-tags"
            >${review.tags.map(({ label }) => html`<span class="tag">${words(page, label)}</span>`)}</span
          >`
        : nothing
    }
    ${review.text ? html`<p lang="zh-CN">${review.text}</p>` : nothing}
    ${review.answer ? html`<p class="answer"><strong>${page.say("answer")}</strong> <span lang="zh-CN">${review.answer}</span></p>` : nothing}
  </li>
`;
