export type { Mode, Theme } from "./base/palettes.ts";
export { CaseListElement } from "./case-list/case-list.ts";
export type { Configuration } from "./context/configure.ts";
export { configure, getConfiguration, signedIn } from "./context/configure.ts";
export type { LinkParams, LinkTarget, LinkTemplates } from "./context/links.ts";
export type { MessageOverrides } from "./context/locale.ts";
export type { HistoryPolicy, StoragePolicy } from "./context/preferences.ts";
export {
  CaseSubmitEvent,
  CaseSubmittedEvent,
  DraftSavedEvent,
  IntakeStepEvent,
  NextCitizenEvent,
} from "./intake-form/intake-form.events.ts";
export { IntakeFormElement } from "./intake-form/intake-form.ts";
export { ItemFinderElement } from "./item-finder/item-finder.ts";
export { ApplyEvent } from "./item-guide/item-guide.events.ts";
export { ItemGuideElement } from "./item-guide/item-guide.ts";
export { fromAnswersFragment, fromHaveFragment } from "./item/answers-fragment.ts";
export { NavigateEvent, SelectEvent, SignInEvent, ViewFailedEvent } from "./provider/events.ts";
export { ProviderElement } from "./provider/provider.ts";
export { ReviewBoardElement } from "./review-board/review-board.ts";
export { ReviewedEvent, ReviewEndedEvent, ReviewEvent } from "./review-widget/review-widget.events.ts";
export type { ReviewInvitationCode } from "./review-widget/review-fragment.ts";
export { fromReviewFragment, toReviewFragment } from "./review-widget/review-fragment.ts";
export { ReviewWidgetElement } from "./review-widget/review-widget.ts";
export { fromSignFragment } from "./signing/sign-fragment.ts";
export { SignedEvent, SigningDeclinedEvent } from "./signing/signing.events.ts";
export { SigningElement } from "./signing/signing.ts";
export { CaseCorrectedEvent, CaseUpdatedEvent } from "./status-tracker/status-tracker.events.ts";
export { StatusTrackerElement } from "./status-tracker/status-tracker.ts";
