import type {
  IndicatorSet,
  InvitationReviewInput,
  ReviewChannel,
  ReviewContact,
  ReviewInvitation,
  ReviewPreviewInput,
  Satisfaction,
} from "@yichuang/sdk";

/** What is sent. */
export type SentReview = InvitationReviewInput & { readonly invitationId: string };

/** A rating being filled in. Nothing is preset. */
export interface Rating {
  readonly satisfaction?: Satisfaction;
  readonly tags: readonly string[];
  readonly text: string;
  /** Of a case, where it is known who applied: whether those who were rated are not to know. */
  readonly anonymous: boolean;
  /** Of a service without a case: whom to contact; without it the review is anonymous. */
  readonly contact?: ReviewContact | undefined;
  /** Of a named bad one: whether a call is welcome. */
  readonly contactWanted: boolean;
  /** The tags beyond the base set in sight: all of them, or those ticked when they were folded; none goes from under who unticks it. */
  readonly further: "all" | readonly string[];
}

/** Tells a rating to change, from however it stands by then: two changes may come before anything is rendered. */
export type ChangeRating = (change: (rating: Rating) => Rating) => void;

/** What keeps a rating from being sent. */
export type RatingProblem = "level" | "reason" | "length" | "name" | "mobile";

/** A rating that nobody has touched. */
export const EMPTY_RATING: Rating = {
  tags: [],
  text: "",
  anonymous: false,
  contactWanted: false,
  further: [],
};

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
  return { ...rating, satisfaction, tags, further: tags };
}

/** A rating over another version of the indicators: tags that it does not have any more go. */
export const withSet = (rating: Rating, set: IndicatorSet): Rating =>
  rating.satisfaction === undefined ? rating : withLevel(rating, set, rating.satisfaction);

/** A rating with one tag ticked or not. */
export const withTag = (rating: Rating, code: string, on: boolean): Rating => ({
  ...rating,
  tags: on ? [...rating.tags.filter((tag) => tag !== code), code] : rating.tags.filter((tag) => tag !== code),
});

/** Whether it could be a telephone number 手机号, as the contract has it. */
const isMobile = (mobile: string): boolean => /^[0-9+() -]{5,20}$/.test(mobile.trim());

/** Characters as people count them, not as UTF-16 does. */
export const countOf = (text: string): number => [...text.trim()].length;

/** What is still wrong; undefined when it can be sent. A bad review says why, by a tag or a text. */
export function problemOf(rating: Rating, { textLimit }: IndicatorSet): RatingProblem | undefined {
  if (rating.satisfaction === undefined) return "level";
  if (countOf(rating.text) > textLimit) return "length";
  if (isBad(rating.satisfaction) && rating.tags.length === 0 && countOf(rating.text) === 0) return "reason";
  const { contact } = rating;
  if (!contact) return undefined;
  return contact.name.trim() === "" ? "name" : isMobile(contact.mobile) ? undefined : "mobile";
}

/** Whether those who were rated are not to know who rated. */
export const isAnonymous = ({ anonymous, contact }: Rating, { origin }: ReviewInvitation): boolean =>
  origin === "case" ? anonymous : contact === undefined;

/** What is said of the service itself. */
type SaidWords = Omit<ReviewPreviewInput, "contact">;

/** What is said of the service itself; undefined without a level. */
function wordsOf(rating: Rating, set: IndicatorSet): SaidWords | undefined {
  const { satisfaction, tags } = rating;
  if (satisfaction === undefined) return undefined;
  const text = rating.text.trim();
  return { satisfaction, indicatorVersion: set.version, tags: [...tags], ...(text !== "" && { text }) };
}

/** A rating as it is previewed, with whose name and number to hide, as far as they are whole; undefined without a level. */
export function previewInputOf(rating: Rating, set: IndicatorSet): ReviewPreviewInput | undefined {
  const words = wordsOf(rating, set);
  if (!words || !rating.contact) return words;
  const name = rating.contact.name.trim();
  const mobile = rating.contact.mobile.trim();
  return { ...words, contact: { ...(name !== "" && { name }), ...(isMobile(mobile) && { mobile }) } };
}

/** A rating as it is sent; undefined without a level. */
export function inputOf(
  rating: Rating,
  invitation: ReviewInvitation,
  set: IndicatorSet,
  channel: ReviewChannel,
): SentReview | undefined {
  const words = wordsOf(rating, set);
  if (!words) return undefined;
  const { contact, contactWanted } = rating;
  const anonymous = isAnonymous(rating, invitation);
  return {
    invitationId: invitation.id,
    ...words,
    anonymous,
    ...(!anonymous && contact && { contact: { name: contact.name.trim(), mobile: contact.mobile.trim() } }),
    ...(!anonymous && isBad(words.satisfaction) && { contactWanted }),
    channel,
  };
}
