/**
 * Pure rules of the domain: no dependency, no clock of their own, no network; the same in the browser, in Node and in
 * the sandbox.
 */
export { bundleOutcome, bundleState, isUndecided } from "./bundle.ts";
export type { PartFacts } from "./bundle.ts";
export { addDays, addMonths, chinaMidnight, createWorkingCalendar, toChinaDate } from "./calendar.ts";
export type { CalendarData, CalendarDate, CalendarDay, WorkingCalendar } from "./calendar.ts";
export {
  checkCertificate,
  checkHongKongMacaoPermit,
  checkMobile,
  checkPassport,
  checkTaiwanPermit,
} from "./certificates.ts";
export type { CodeDialect, CodeTable, CodeTrust } from "./code-table.ts";
export { codeTables, fromCode, toCode } from "./codes.ts";
export type { CodeDialectName, CodeSet, CodeWord } from "./codes.ts";
export {
  checkLimit,
  CORRECTION_NOTICE_DAYS,
  correctionNoticeDue,
  countsTowardLimit,
  deemedAcceptedOn,
  dueDate,
  remaining,
  statutoryLimits,
} from "./deadlines.ts";
export type { DueDate, Limit, LimitCheck, LimitTerms, Pause, Remaining } from "./deadlines.ts";
export { checkPermanentResidentCard, checkResidencePermit, checkResidentId, checkUscc } from "./identity.ts";
export { normalizeIdentity } from "./identity-check.ts";
export type { IdentityCheck, IdentityFacts, IdentityFault, InvalidIdentity, ValidIdentity } from "./identity-check.ts";
export { deidentify, maskFreeText, maskMobile, maskName, maskResidentId, maskUscc } from "./mask.ts";
export { nearWords } from "./near-words.ts";
export { rank, scoreMatch } from "./ranking.ts";
export type { RankedEntry, SearchFields, SearchMatch } from "./ranking.ts";
export { normalizeQuery } from "./search-text.ts";
export type { TextRange } from "./search-text.ts";
export { allowedActions, nextState, transitions } from "./transitions.ts";
export type { CaseFacts, Transition, TransitionCondition, TransitionOptions } from "./transitions.ts";
export type {
  ApplicantItemType,
  ApplicationChannel,
  Audience,
  CaseAction,
  CaseActor,
  CaseState,
  CertificateType,
  DurationUnit,
  ExerciseLevel,
  HandlingKind,
  HandlingRegion,
  ItemKind,
  ItemType,
  MaterialForm,
  MaterialNeed,
  MaterialSource,
  MaterialType,
  Outcome,
  ResultType,
  ReviewChannel,
  Satisfaction,
  SpecialStepKind,
  TrustLevel,
  WindowKind,
} from "./words.ts";
