import type { Review, ReviewInvitation } from "@yichuang/sdk";
import type { ReactiveControllerHost } from "lit";
import type { StoragePolicy } from "../context/preferences.ts";
import { keep, readKept } from "./kept-rating.ts";
import type { ReviewData } from "./review-context.ts";
import { isAnswered } from "./review-data.ts";

/** What the controller needs of its element. */
export interface AskingOptions {
  /** Whether anything may be kept beside the page, and for how long; `none` on a device that others use next. */
  readonly policy: () => StoragePolicy;
  /** What was written of the one that is asked for now, before the page was left. */
  readonly onRecall: (text: string) => void;
}

/** Knows which service is asked for just now: the newest, one that is added to 追评, or none, since all were put away. */
export class AskingController {
  readonly #host: ReactiveControllerHost;
  readonly #options: AskingOptions;
  #dismissed: readonly string[] = [];
  #followingUp: string | undefined;
  #goesOn = false;
  #recalled: string | undefined;

  constructor(host: ReactiveControllerHost, options: AskingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether a rating is being added to. */
  get isFollowingUp(): boolean {
    return this.#followingUp !== undefined;
  }

  /** The service that is asked for; undefined where nothing is open. */
  of({ invitations }: ReviewData): ReviewInvitation | undefined {
    const following = invitations.find(({ id, canFollowUp }) => canFollowUp && id === this.#followingUp);
    return following ?? invitations.find(({ canReview }) => canReview);
  }

  /** Whether the question is put off by an answer that waits for a word. */
  waits(reviews: readonly Review[]): boolean {
    return !this.#goesOn && !this.isFollowingUp && reviews.some(isAnswered);
  }

  /** Whether it was put away. */
  isDismissed({ id }: ReviewInvitation): boolean {
    return this.#dismissed.includes(id) && this.#followingUp !== id;
  }

  /** Whether a review can be added to, and is not being added to already. */
  mayFollowUp({ sequence, invitationId }: Review, { invitations }: ReviewData): boolean {
    if (sequence !== 1 || this.#followingUp === invitationId) return false;
    return invitations.some(({ id, canFollowUp }) => canFollowUp && id === invitationId);
  }

  /** Asks for the next one. */
  goOn(): void {
    this.#goesOn = true;
    this.#host.requestUpdate();
  }

  /** Asks for more about a service that was rated. */
  followUp(invitationId: string): void {
    this.#followingUp = invitationId;
    this.#host.requestUpdate();
  }

  /** Puts the question away. */
  dismiss({ id }: ReviewInvitation): void {
    if (this.#followingUp !== id) this.#dismissed = [...this.#dismissed, id];
    this.#keep(id, "");
    this.startOver();
  }

  /** Asks again for one that was put away. */
  takeUp({ id }: ReviewInvitation): void {
    this.#dismissed = this.#dismissed.filter((each) => each !== id);
    this.#keep(id, "");
    this.#host.requestUpdate();
  }

  /** Keeps what was written so far, as far as the page lets that be kept; nothing once it was sent. */
  write(invitationId: string, text: string): void {
    this.#keep(invitationId, text);
  }

  /** Begins with the newest again. */
  startOver(): void {
    this.#followingUp = undefined;
    this.#goesOn = false;
    this.#host.requestUpdate();
  }

  /** Forgets what was put away as well. */
  clear(): void {
    this.#dismissed = [];
    this.startOver();
  }

  /** Recalls, once for each that is asked for, what was written of it before, or that it was put away. */
  async recall(data: ReviewData | undefined): Promise<void> {
    const id = data && this.of(data)?.id;
    if (id === this.#recalled) return;
    this.#recalled = id;
    const kept = id === undefined ? undefined : await readKept(this.#options.policy(), id);
    if (id === undefined || !kept || this.#recalled !== id || this.isFollowingUp) return;
    if (kept.dismissed && !this.#dismissed.includes(id)) this.#dismissed = [...this.#dismissed, id];
    this.#options.onRecall(kept.text);
    this.#host.requestUpdate();
  }

  #keep(id: string, text: string): void {
    keep(this.#options.policy(), id, { text, dismissed: text === "" && this.#dismissed.includes(id) });
  }
}
