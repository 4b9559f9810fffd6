import type { Review, ReviewInvitation } from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { describeError, problemSlug } from "../i18n/describe-error.ts";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderEmpty } from "../parts/empty.ts";
import { renderNotice } from "../parts/notice.ts";
import type { SolvedOptions } from "./given.views.ts";
import { renderGiven, renderHandling } from "./given.views.ts";
import type { Refused } from "./rating-controller.ts";
import type { RatingOptions } from "./rating.views.ts";
import { renderRating } from "./rating.views.ts";
import type { ReviewContext, ReviewData, ReviewWords } from "./review-context.ts";
import { renderService } from "./review-context.ts";

function failureOf(error: unknown): "noInvitation" | "usedUp" | "notYours" | undefined {
  const slug = problemSlug(error);
  if (slug === "lookup-failed") return "noInvitation";
  if (slug === "already-reviewed") return "usedUp";
  return isYichuangError(error) && error.kind === "forbidden" ? "notYours" : undefined;
}

/**
 * Words of its own for what cannot be opened: a secret that does not fit or is used up, somebody who is not to rate. Undefined for all
 * else.
 * @param refused a rating that was not taken meanwhile
 */
export function renderFailure(
  error: unknown,
  localize: ReviewWords,
  refused: Refused | undefined,
): TemplateResult | undefined {
  const known = failureOf(error);
  if (!known) return undefined;
  return html`<div data-refused tabindex="-1">
    ${renderNotice({
      title: localize.text(`reviewWidget.${known}Title`),
      body: html`<p>${localize.text(`reviewWidget.${known}Body`)}</p>
        ${renderWritten(refused, localize)}`,
      live: "polite",
    })}
  </div>`;
}

/** What somebody wrote in vain stays in sight. */
const renderWritten = (refused: Refused | undefined, localize: ReviewWords): TemplateResult | typeof nothing =>
  refused?.text
    ? html`<p>${localize.text("reviewWidget.youWrote")}<span class="words">${refused.text}</span></p>`
    : nothing;

/** Nobody has said yet what is to be rated. */
export const renderNoCode = (localize: ReviewWords): TemplateResult =>
  renderEmpty({
    icon: "star",
    title: localize.text("reviewWidget.noCodeTitle"),
    body: localize.text("reviewWidget.noCodeBody"),
  });

/** Why a rating was not taken; what was written in it stays in sight. */
export function renderRefused(refused: Refused, { localize }: ReviewContext): TemplateResult {
  const { title, todo } = describeError(refused.error, localize);
  return html`<div data-refused tabindex="-1">
    ${renderNotice({
      tone: "warning",
      live: "polite",
      title,
      body: html`<p>${todo}</p>
        ${renderWritten(refused, localize)}`,
    })}
  </div>`;
}

/** The way to see what is new. */
export const renderRefresh = (localize: ReviewWords, busy: boolean, onClick: () => void): TemplateResult =>
  renderButton({
    label: localize.text("reviewWidget.refresh"),
    busyLabel: localize.common("view.pending"),
    busy,
    look: "quiet",
    icon: "refresh",
    onClick,
    action: "refresh",
  });

/** There is nothing to rate, and nothing was rated. */
export const renderNothing = (localize: ReviewWords, action: TemplateResult): TemplateResult =>
  renderEmpty({
    icon: "star",
    title: localize.text("reviewWidget.emptyTitle"),
    body: localize.text("reviewWidget.emptyBody"),
    action,
  });

/** The title, which service is asked about, and an action beside it. */
export function renderHead(
  asked: ReviewInvitation | undefined,
  context: ReviewContext,
  { isFollowUp, action }: { readonly isFollowUp: boolean; readonly action: unknown },
): TemplateResult {
  const { localize, heading } = context;
  const title = localize.text(isFollowUp ? "reviewWidget.followUpTitle" : "reviewWidget.title");
  return html`<div class="head">
    <div class="head__line">${heading(0, title, "heading-medium", "title")} ${action}</div>
    ${asked ? html`<p class="subtle about">${renderService(asked, context)}</p>` : nothing}
  </div>`;
}

/** The question, voluntary as it is said to be. */
export const renderAsked = (
  invitation: ReviewInvitation,
  data: ReviewData,
  context: ReviewContext,
  options: RatingOptions,
): TemplateResult =>
  html`<div class="asked stack" part="asked">
    <p class="subtle">${context.localize.text("reviewWidget.voluntary")}</p>
    ${renderRating(invitation, data, context, options)}
  </div>`;

/** A question that was put away, and the way back to it. */
export function renderDismissed(
  { until }: ReviewInvitation,
  { localize }: ReviewContext,
  onRate: () => void,
): TemplateResult {
  const later = until && localize.text("reviewWidget.dismissedUntil", { date: localize.date(until, "long") });
  return html`<div class="quiet asked" role="status">
    <p class="subtle">${localize.text("reviewWidget.dismissed")}${later ?? nothing}</p>
    ${renderButton({ label: localize.text("reviewWidget.rate"), onClick: onRate, action: "rate" })}
  </div>`;
}

/** What was just sent, and what comes of it. */
export function renderThanks(
  sent: Review,
  data: ReviewData,
  context: ReviewContext,
  options: SolvedOptions & { readonly another: unknown; readonly ownCode: unknown },
): TemplateResult {
  const { localize } = context;
  const current = data.reviews.find(({ id }) => id === sent.id) ?? sent;
  return html`<div class="stack" data-thanks>
    <div data-sent tabindex="-1">
      ${renderNotice({
        tone: "success",
        title: localize.text("reviewWidget.thanks"),
        body: current.bad ? html`<p>${localize.text("reviewWidget.thanksBad")}</p>` : undefined,
      })}
    </div>
    ${options.ownCode}
    <div>${renderGiven(current, data, context)}</div>
    ${renderHandling(current, context, options)} ${options.another}
  </div>`;
}

/** The way to the next service that can be rated, if there is one. */
export function renderAnother(
  { invitations }: ReviewData,
  { localize }: ReviewContext,
  onGoOn: () => void,
): TemplateResult | typeof nothing {
  const next = invitations.find(({ canReview }) => canReview);
  if (!next) return nothing;
  const event = localize.text(`reviewWidget.event.${next.serviceEvent}`);
  return renderActions([
    renderButton({ label: localize.text("reviewWidget.another", { event }), onClick: onGoOn, action: "another" }),
  ]);
}
