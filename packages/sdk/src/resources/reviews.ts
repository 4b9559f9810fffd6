import type {
  ConfirmationInput,
  IndicatorSet,
  PublicReviewPage,
  Review,
  ReviewInput,
  ReviewInvitation,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import { mapAnswer } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Query, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { pagePromise } from "../pages.ts";

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
  /** What others said 评价公开, de-identified. */
  public(query?: Query<"listPublicReviews">, options?: CallOptions): PagePromise<PublicReviewPage>;
}

/** Makes the reviews resource. */
export function reviewsResource(call: Call): ReviewsResource {
  return {
    indicators: (query, options) => call("getIndicators", { ...options, query }),
    invitations: (caseNo, options) =>
      mapAnswer(call("listReviewInvitations", { ...options, params: { caseNo } }), (data) => data.items),
    list: (caseNo, options) =>
      mapAnswer(call("listCaseReviews", { ...options, params: { caseNo } }), (data) => data.items),
    create: (caseNo, body, options) => call("createReview", { ...options, params: { caseNo }, body }),
    get: (reviewId, options) => call("getReview", { ...options, params: { reviewId } }),
    confirm: (reviewId, body, options) => call("confirmReview", { ...options, params: { reviewId }, body }),
    public: (query, options) =>
      pagePromise((cursor) =>
        call("listPublicReviews", { ...options, query: { ...query, ...(cursor && { cursor }) } }),
      ),
  };
}
