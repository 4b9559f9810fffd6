import type { Client, Locale, Review, ReviewInvitation, ServiceEventKind } from "@yichuang/sdk";
import type { ReviewData } from "./review-context.ts";

/** What is asked for: all of a case, or of it only one service, or one invitation that was handed out. */
export interface ReviewQuery {
  readonly caseNo?: string | null | undefined;
  readonly invitationId?: string | null | undefined;
  readonly event?: ServiceEventKind | null | undefined;
}

/** Reads all that the widget shows. */
export async function loadReviews(
  client: Client,
  { caseNo, invitationId, event }: ReviewQuery,
  options: { readonly locale: Locale; readonly signal: AbortSignal },
): Promise<ReviewData> {
  const [invitations, reviews, indicators] = await Promise.all([
    invitationId
      ? client.reviews.invitation(invitationId, options).then((only): ReviewInvitation[] => [only])
      : client.reviews.invitations(caseNo ?? "", options),
    invitationId ? client.reviews.ofInvitation(invitationId, options) : client.reviews.list(caseNo ?? "", options),
    client.reviews.indicators({}, options),
  ]);
  const wanted = <T extends { readonly serviceEvent: ServiceEventKind; readonly at: string }>(
    list: readonly T[],
  ): T[] =>
    list
      .filter(({ serviceEvent }) => !event || serviceEvent === event)
      .reverse()
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  // What another system set for somebody who did not rate is nothing that they said.
  const given = reviews.filter(({ isDefault }) => !isDefault);
  return { invitations: wanted(invitations), reviews: wanted(given), indicators };
}

/** Whether its department has answered and the reviewer has not yet said whether that solves it. */
export const isAnswered = ({ handling }: Review): boolean => handling.allowedSteps?.includes("confirmed") ?? false;

/** How far the handling of every review is; two moments with the same words hold no news of it. */
export const handlingOf = (data: ReviewData | undefined): string | undefined =>
  data?.reviews.map(({ id, handling }) => `${id} ${handling.state} ${handling.round}`).join();

/**
 * The data once a review was taken, before the platform is asked again: its invitation is used up, so that the next thing asked for
 * is the right one from the first moment.
 */
export function withReview(data: ReviewData, review: Review): ReviewData {
  return {
    ...data,
    invitations: data.invitations.map((each) =>
      each.id === review.invitationId ? { ...each, canReview: false, canFollowUp: false } : each,
    ),
    reviews: [review, ...data.reviews.filter(({ id }) => id !== review.id)],
  };
}
