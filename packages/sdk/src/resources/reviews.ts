import type {
  ConfirmationInput,
  IndicatorSet,
  InvitationReviewInput,
  PublicReviewPage,
  Review,
  ReviewInput,
  ReviewInvitation,
  ReviewLookUp,
  ReviewLookUpInput,
  ReviewPreview,
  ReviewPreviewInput,
  ReviewStatistics,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Query, Result, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";

/** Reviews 好差评. */
export interface ReviewsResource {
  /** What can be ticked at each level 测评指标; with `version` also a retired set. */
  indicators(query?: Query<"getIndicators">, options?: CallOptions): ApiPromise<IndicatorSet>;
  /** Service events of a case that can be rated, or were 评价邀请. */
  invitations(caseNo: string, options?: CallOptions): ApiPromise<ReviewInvitation[]>;
  /** The caller's reviews of a case, with what became of them. */
  list(caseNo: string, options?: CallOptions): ApiPromise<Review[]>;
  /** Rates 评价; the second of an invitation is the follow-up 追评. */
  create(caseNo: string, input: ReviewInput, options?: WriteOptions): ApiPromise<Review>;
  get(reviewId: string, options?: CallOptions): ApiPromise<Review>;
  /** Says whether it is solved 是否解决; `false` opens a second round. */
  confirm(reviewId: string, input: ConfirmationInput, options?: WriteOptions): ApiPromise<Review>;
  /** Opens an invitation by the secret on its paper or in its QR code 凭码评价, once it was rated by the one told with the review; give the answer to `client.withToken`. */
  lookUp(input: ReviewLookUpInput, options?: CallOptions): ApiPromise<ReviewLookUp>;
  /** An invitation that was handed out, of a service with or without a case. */
  invitation(invitationId: string, options?: CallOptions): ApiPromise<ReviewInvitation>;
  /** The review by an invitation and its follow-up 追评, with their answers. */
  ofInvitation(invitationId: string, options?: CallOptions): ApiPromise<Review[]>;
  /** Rates by an invitation 扫码评价; the second is the follow-up 追评. The first uses up the secret that was handed out and tells a new one. */
  createByInvitation(invitationId: string, input: InvitationReviewInput, options?: WriteOptions): ApiPromise<Review>;
  /** What the public would read of a review that is not given yet 公开前预览; nothing is kept. */
  preview(invitationId: string, input: ReviewPreviewInput, options?: CallOptions): ApiPromise<ReviewPreview>;
  /** Versions of the indicators 指标版本, newest first; a version alone, its tags by `indicators`. */
  indicatorVersions(options?: CallOptions): ApiPromise<Result<"listIndicatorVersions">["items"]>;
  /** Figures that the public sees 评价统计; groups add up to the whole. */
  statistics(query?: Query<"getReviewStatistics">, options?: CallOptions): ApiPromise<ReviewStatistics>;
  /** What others said 评价公开, de-identified. */
  public(query?: Query<"listPublicReviews">, options?: CallOptions): PagePromise<PublicReviewPage>;
}

/** Makes the reviews resource. */
export const reviewsResource = (call: Call) =>
  resource<ReviewsResource>(call, {
    indicators: "getIndicators",
    invitations: "listReviewInvitations",
    list: "listCaseReviews",
    create: "createReview",
    get: "getReview",
    confirm: "confirmReview",
    lookUp: "lookUpReviewInvitation",
    invitation: "getReviewInvitation",
    ofInvitation: "listInvitationReviews",
    createByInvitation: "createInvitationReview",
    preview: "previewReview",
    indicatorVersions: "listIndicatorVersions",
    statistics: "getReviewStatistics",
    public: "listPublicReviews",
  });
