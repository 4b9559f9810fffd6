import type { IndicatorSet, ReviewChannel, ReviewInput, ReviewInvitation, Satisfaction } from "@yichuang/sdk";

/** A rating being filled in. Nothing is preset. */
export interface Rating {
  readonly satisfaction?: Satisfaction;
  readonly tags: readonly string[];
  readonly text: string;
  readonly anonymous: boolean;
  /** Whether the tags beyond the base set are unfolded. */
  readonly unfolded: boolean;
}

/** What keeps a rating from being sent. */
export type RatingProblem = "level" | "reason" | "length";

/** A rating that nobody has touched. */
export const EMPTY_RATING: Rating = { tags: [], text: "", anonymous: false, unfolded: false };

/** The two lowest levels are bad reviews 差评 (国办发〔2019〕51号). */
export const isBad = (satisfaction: Satisfaction | undefined): boolean =>
  satisfaction === "dissatisfied" || satisfaction === "very_dissatisfied";

/** The level of a set. */
export const levelOf = (
  set: IndicatorSet,
  satisfaction: Satisfaction | undefined,
): IndicatorSet["levels"][number] | undefined => set.levels.find((level) => level.satisfaction === satisfaction);

/** A rating with another level: what was written stays, tags of other levels go. */
export function withLevel(rating: Rating, set: IndicatorSet, satisfaction: Satisfaction): Rating {
  const known = levelOf(set, satisfaction)?.tags ?? [];
  const tags = rating.tags.filter((code) => known.some((tag) => tag.code === code));
  return { ...rating, satisfaction, tags, unfolded: false };
}

/** A rating with one tag ticked or not. */
export const withTag = (rating: Rating, code: string, on: boolean): Rating => ({
  ...rating,
  tags: on ? [...rating.tags, code] : rating.tags.filter((tag) => tag !== code),
});

/** Characters as people count them, not as UTF-16 does. */
export const countOf = (text: string): number => [...text.trim()].length;

/** What is still wrong; undefined when it can be sent. A bad review says why, by a tag or a text. */
export function problemOf(rating: Rating, { textLimit }: IndicatorSet): RatingProblem | undefined {
  if (rating.satisfaction === undefined) return "level";
  if (countOf(rating.text) > textLimit) return "length";
  return isBad(rating.satisfaction) && rating.tags.length === 0 && countOf(rating.text) === 0 ? "reason" : undefined;
}

/** A rating as it is sent; undefined without a level. */
export function inputOf(
  rating: Rating,
  invitation: ReviewInvitation,
  set: IndicatorSet,
  channel: ReviewChannel,
): ReviewInput | undefined {
  const { satisfaction, tags, anonymous } = rating;
  if (satisfaction === undefined) return undefined;
  const text = rating.text.trim();
  return {
    invitationId: invitation.id,
    satisfaction,
    indicatorVersion: set.version,
    tags: [...tags],
    ...(text !== "" && { text }),
    anonymous,
    channel,
  };
}
