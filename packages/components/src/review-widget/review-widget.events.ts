import type { ReviewInput, Satisfaction } from "@yichuang/sdk";

/** A review is about to be sent. Cancel it to keep it back, for instance to ask something of the page's own first. */
export class ReviewEvent extends Event {
  static readonly type = "yct-review";

  readonly caseNo: string;
  /** What will be sent. */
  readonly review: ReviewInput;

  constructor(caseNo: string, review: ReviewInput) {
    super(ReviewEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.caseNo = caseNo;
    this.review = review;
  }
}

/** A review was taken. */
export class ReviewedEvent extends Event {
  static readonly type = "yct-reviewed";

  readonly caseNo: string;
  readonly reviewId: string;
  readonly satisfaction: Satisfaction;

  constructor(caseNo: string, reviewId: string, satisfaction: Satisfaction) {
    super(ReviewedEvent.type, { bubbles: true, composed: true });
    this.caseNo = caseNo;
    this.reviewId = reviewId;
    this.satisfaction = satisfaction;
  }
}
