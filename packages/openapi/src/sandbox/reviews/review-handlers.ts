import { requireScope } from "../access.ts";
import type { Caller } from "../access.ts";
import { located } from "../app/located.ts";
import { pageOf } from "../app/paging.ts";
import type { SandboxContext } from "../context.ts";
import { monthsBetween } from "../grouping.ts";
import type { Handlers } from "../operation.ts";
import { problem, ProblemError } from "../problem.ts";
import type { ReviewRecord } from "../records.ts";
import { addHandlingStep, confirmReview } from "./handling-rules.ts";
import { appealReview, decideAppeal } from "./appeal-rules.ts";
import { handOut, lookUpInvitation } from "./hand-out.ts";
import { indicatorSet, indicatorVersions } from "./indicators.ts";
import { invitationView } from "./invitations.ts";
import { departmentOf, isReviewer, openReview } from "./review-access.ts";
import {
  createInvitationReview,
  createReview,
  isBad,
  openAsReviewer,
  openInvitation,
  previewReview,
} from "./review-rules.ts";
import { bearerOf } from "../tokens.ts";
import { reviewStatistics } from "./statistics.ts";
import { previewView, publicReviewView, reviewView } from "./review-view.ts";

/** Operations around reviews 好差评. */
export type ReviewOperation =
  | "getIndicators"
  | "listIndicatorVersions"
  | "appealReview"
  | "decideAppeal"
  | "getReviewStatistics"
  | "listReviewInvitations"
  | "createReviewInvitation"
  | "getReviewInvitation"
  | "listInvitationReviews"
  | "createInvitationReview"
  | "previewReview"
  | "lookUpReviewInvitation"
  | "listCaseReviews"
  | "createReview"
  | "getReview"
  | "addHandlingStep"
  | "confirmReview"
  | "listOfficeReviews"
  | "listPublicReviews";

/** The bad reviews a department has to deal with, or all of them for supervision; oldest first. */
function queueOf({ store }: SandboxContext, caller: Caller): ReviewRecord[] {
  const bad = store.list("reviews").filter((review) => isBad(review) && !review.isDefault);
  if (caller.scopes.includes("supervisor")) return bad;
  return bad.filter((review) => departmentOf(review) === caller.staff?.departmentCode);
}

interface PublicQuery {
  readonly window?: string;
  readonly department?: string;
  readonly item?: string;
  readonly satisfaction?: ReviewRecord["satisfaction"];
  readonly origin?: ReviewRecord["origin"];
  readonly from?: string;
  readonly to?: string;
}

function publicReviews({ store }: SandboxContext, query: PublicQuery): ReviewRecord[] {
  const fits = (wanted: string | undefined, found: string | undefined): boolean =>
    wanted === undefined || wanted === found;
  const within = monthsBetween(query.from, query.to);
  return store
    .list("reviews")
    .filter(
      (review) =>
        !review.isDefault &&
        within(review.at) &&
        fits(query.window, review.windowCode) &&
        fits(query.department, review.departmentCode) &&
        fits(query.item, review.itemCode) &&
        fits(query.satisfaction, review.satisfaction) &&
        fits(query.origin, review.origin),
    )
    .reverse()
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** The operations of reviews, as the contract words them. */
export function reviewHandlers(context: SandboxContext): Handlers<ReviewOperation> {
  return {
    getIndicators: ({ query, lang }) => {
      const body = indicatorSet(context, lang, query.version);
      if (!body) throw problem("not-found");
      return { body };
    },

    listIndicatorVersions: () => ({ body: { items: indicatorVersions(context) } }),

    appealReview: ({ params, body, caller, lang }) => {
      const review = appealReview(context, params.reviewId, requireScope(caller, "office"), body);
      return { body: reviewView(context, review, "office", lang) };
    },

    decideAppeal: ({ params, body, caller, lang }) => {
      const review = decideAppeal(context, params.reviewId, requireScope(caller, "supervisor"), body);
      return { body: reviewView(context, review, "supervisor", lang) };
    },

    getReviewStatistics: ({ query, lang }) => ({ body: reviewStatistics(context, query, lang) }),

    listReviewInvitations: ({ params, caller, lang }) => {
      const { id } = openAsReviewer(context, params.caseNo, requireScope(caller, "applicant", "ticket"));
      const items = context.store
        .list("invitations", id)
        .map((invitation) => invitationView(context, invitation, lang));
      return { body: { items } };
    },

    createReviewInvitation: ({ body, caller, lang, request }) => {
      const { invitation, secret } = handOut(context, body, requireScope(caller, "counter", "office"));
      return {
        status: 201,
        body: { invitation: invitationView(context, invitation, lang, false), secret },
        headers: { location: located(request, `review-invitations/${invitation.id}`) },
      };
    },

    lookUpReviewInvitation: ({ body, lang }) => {
      const found = lookUpInvitation(context, body);
      return found instanceof ProblemError
        ? found.toResponse(context.ids.id("YC"), lang)
        : { status: 201, body: found };
    },

    getReviewInvitation: ({ params, caller, lang }) => {
      const known = requireScope(caller, "applicant", "ticket");
      return { body: invitationView(context, openInvitation(context, params.invitationId, known), lang) };
    },

    listInvitationReviews: ({ params, caller, lang }) => {
      const known = requireScope(caller, "applicant", "ticket");
      const { id, parent } = openInvitation(context, params.invitationId, known);
      const items = context.store
        .list("reviews", parent)
        .filter((review) => review.invitationId === id && isReviewer(context, review, known))
        .map((review) => reviewView(context, review, "reviewer", lang));
      return { body: { items } };
    },

    createInvitationReview: ({ params, body, caller, lang, request }) => {
      const known = requireScope(caller, "applicant", "ticket");
      const invitation = openInvitation(context, params.invitationId, known);
      const ticket = known.invitationId === undefined ? undefined : bearerOf(request);
      const { review, secret } = createInvitationReview(context, invitation, body, ticket);
      return {
        status: 201,
        body: { ...reviewView(context, review, "reviewer", lang), ...(secret !== undefined && { secret }) },
        headers: { location: located(request, `../../reviews/${review.id}`) },
      };
    },

    previewReview: ({ params, body, caller, lang }) => {
      const invitation = openInvitation(context, params.invitationId, requireScope(caller, "applicant", "ticket"));
      return { body: previewView(context, previewReview(context, invitation, body), lang) };
    },

    listCaseReviews: ({ params, caller, lang }) => {
      const known = requireScope(caller, "applicant", "ticket");
      const { id } = openAsReviewer(context, params.caseNo, known);
      const items = context.store
        .list("reviews", id)
        .filter((review) => isReviewer(context, review, known))
        .map((review) => reviewView(context, review, "reviewer", lang));
      return { body: { items } };
    },

    createReview: ({ params, body, caller, lang, request }) => {
      const review = createReview(context, params.caseNo, requireScope(caller, "applicant", "ticket"), body);
      return {
        status: 201,
        body: reviewView(context, review, "reviewer", lang),
        headers: { location: located(request, `../../reviews/${review.id}`) },
      };
    },

    getReview: ({ params, caller, lang }) => {
      const known = requireScope(caller, "applicant", "ticket", "counter", "office", "supervisor");
      const { review, role } = openReview(context, params.reviewId, known);
      return { body: reviewView(context, review, role, lang) };
    },

    addHandlingStep: ({ params, body, caller, lang }) => {
      const staff = requireScope(caller, "office", "supervisor");
      addHandlingStep(context, params.reviewId, staff, body);
      // Assigned elsewhere, a review may be out of the sight of who assigned it; they still get to see what they did.
      const review = context.store.get("reviews", params.reviewId);
      if (!review) throw problem("not-found");
      const role = staff.scopes.includes("supervisor") ? "supervisor" : "office";
      return { body: reviewView(context, review, role, lang) };
    },

    confirmReview: ({ params, body, caller, lang }) => {
      const review = confirmReview(context, params.reviewId, requireScope(caller, "applicant", "ticket"), body);
      return { body: reviewView(context, review, "reviewer", lang) };
    },

    listOfficeReviews: ({ query, caller, lang }) => {
      const staff = requireScope(caller, "office", "supervisor");
      const role = staff.scopes.includes("supervisor") ? "supervisor" : "office";
      const queue = queueOf(context, staff).filter(
        ({ handling }) => query.state === undefined || query.state.some((state) => state === handling.state),
      );
      const { items, ...rest } = pageOf(queue, query);
      return { body: { items: items.map((review) => reviewView(context, review, role, lang)), ...rest } };
    },

    listPublicReviews: ({ query, lang }) => {
      const { items, ...rest } = pageOf(publicReviews(context, query), query);
      return { body: { items: items.map((review) => publicReviewView(context, review, lang)), ...rest } };
    },
  };
}
