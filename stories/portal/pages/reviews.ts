import type { PublicReview } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { monthOf, words } from "./page.ts";
import type { Page } from "./page.ts";

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
