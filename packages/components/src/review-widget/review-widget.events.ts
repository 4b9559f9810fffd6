import type { Satisfaction } from "@yichuang/sdk";
import type { SentReview } from "./rating-state.ts";

/** A review is about to be sent. Cancel it to keep it back, for instance to ask something of the page's own first. */
export class ReviewEvent extends Event {
  static readonly type = "yct-review";

  /** Empty for a service without a case. */
  readonly caseNo: string;
  /** What will be sent. */
  readonly review: SentReview;

  constructor(caseNo: string, review: SentReview) {
    super(ReviewEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.caseNo = caseNo;
    this.review = review;
  }
}

/** A review was taken. */
export class ReviewedEvent extends Event {
  static readonly type = "yct-reviewed";

  /** Empty for a service without a case. */
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

/** A rating on a shared device is over, and nothing of it is left on the screen: the next citizen's invitation can be given. */
export class ReviewEndedEvent extends Event {
  static readonly type = "yct-review-ended";

  constructor() {
    super(ReviewEndedEvent.type, { bubbles: true, composed: true });
  }
}
