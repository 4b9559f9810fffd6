import type { Item, PublicReview, TokenReason, YichuangError } from "@yichuang/sdk";
import type { LinkTarget } from "../context/links.ts";

/**
 * Someone must sign in to go on. Cancel it when the page signs in its own way (a redirect, a dialogue) and call the
 * provider's `signedIn()` afterwards; uncancelled, `getToken` is asked once more.
 */
export class SignInEvent extends Event {
  static readonly type = "yct-sign-in";

  /** `required`: nobody is signed in; `expired`: the sign-in ran out. */
  readonly reason: TokenReason;

  constructor(reason: TokenReason) {
    super(SignInEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.reason = reason;
  }
}

/** A link of an element was followed in this window. A single-page app cancels it and routes by itself. */
export class NavigateEvent extends Event {
  static readonly type = "yct-navigate";

  /** Which page is meant. */
  readonly page: LinkTarget;
  /** Address from the host's template; undefined when the host has given none for this page. */
  readonly href: string | undefined;
  /** Item code, where the page is about one. */
  readonly item: string | undefined;
  /** Case number, where the page is about one. */
  readonly caseNo: string | undefined;

  constructor(page: LinkTarget, href: string | undefined, item: string | undefined, caseNo: string | undefined) {
    super(NavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.page = page;
    this.href = href;
    this.item = item;
    this.caseNo = caseNo;
  }
}

/**
 * Something in a list was chosen, in this window: an item of the finder, a case of the case list, a review of the board, whose link
 * leads to its item's guide. Cancel it to do something else than follow its link: `yct-navigate` is then not fired.
 */
export class SelectEvent extends Event {
  static readonly type = "yct-select";

  /** The item, in the element's language, where one was chosen. */
  readonly item: Item | undefined;
  /** Number of the case, where one was chosen. */
  readonly caseNo: string | undefined;
  /** The review, de-identified and in the element's language, where one was chosen. */
  readonly review: PublicReview | undefined;

  constructor({
    item,
    caseNo,
    review,
  }: {
    readonly item?: Item;
    readonly caseNo?: string;
    readonly review?: PublicReview;
  }) {
    super(SelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.caseNo = caseNo;
    this.review = review;
  }
}

/** An element showed an error instead of its data, or beside it. For logging: it carries no personal data. */
export class ViewFailedEvent extends Event {
  static readonly type = "yct-error";

  /** Kind of the error, from a closed set. */
  readonly kind: YichuangError["kind"];
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Last part of the problem's type, for example `illegal-transition`. */
  readonly problem: string | undefined;
  /** What a person can tell the service's support. */
  readonly supportId: string | undefined;
  /** Tag of the element that failed. */
  readonly element: string;

  constructor(init: Pick<ViewFailedEvent, "kind" | "status" | "problem" | "supportId" | "element">) {
    super(ViewFailedEvent.type, { bubbles: true, composed: true });
    this.kind = init.kind;
    this.status = init.status;
    this.problem = init.problem;
    this.supportId = init.supportId;
    this.element = init.element;
  }
}

declare global {
  interface HTMLElementEventMap {
    "yct-sign-in": SignInEvent;
    "yct-navigate": NavigateEvent;
    "yct-select": SelectEvent;
    "yct-error": ViewFailedEvent;
  }
}
