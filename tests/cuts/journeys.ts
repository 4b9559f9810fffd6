import { fromReviewFragment } from "../../packages/components/src/review-widget/review-fragment.ts";
import * as following from "../journeys/walks/following.ts";
import * as review from "../journeys/walks/review.ts";
import type { Stage } from "../journeys/walks/stage.ts";

/** A journey: its walk, and whose facts at the platform tell what came of it. */
export interface Journey {
  readonly name: string;
  walk(stage: Omit<Stage<unknown>, "words">): Promise<{ readonly caseNo?: string; readonly invitationId?: string }>;
}

const follow = (name: string, walk: (stage: Stage<typeof following.CHINESE>) => Promise<string>): Journey => ({
  name,
  walk: async (stage) => ({ caseNo: await walk({ ...stage, words: following.CHINESE }) }),
});

const rate = (name: string, walk: (stage: Stage<typeof review.CHINESE>) => Promise<string>): Journey => ({
  name,
  walk: async (stage) => ({ caseNo: await walk({ ...stage, words: review.CHINESE }) }),
});

/** The journeys of following and rating. */
export const JOURNEYS: readonly Journey[] = [
  follow("grant", following.walkToGrant),
  follow("denial", following.walkToDenial),
  follow("withdrawal", following.walkToWithdrawal),
  rate("bad rating", review.walkThroughBadRating),
  {
    name: "good rating",
    async walk(stage) {
      const code = await review.walkThroughGoodRating({ ...stage, words: review.CHINESE });
      return { invitationId: fromReviewFragment(new URL(code).hash)?.invitationId ?? "" };
    },
  },
  rate("anonymous", review.walkThroughAnonymousRating),
  rate("tablet", review.walkAtTablet),
];
