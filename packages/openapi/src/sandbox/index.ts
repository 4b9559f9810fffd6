/** A stand-in for the platform behind the contract: the domain's rules over a synthetic catalogue, in the browser or in Node. */
export { ConnectionDropped } from "./app/faults.ts";
export type { CountedFault, Fault, FaultBase, FaultKind, Faults, RandomFault } from "./app/faults.ts";
export type { Caller, StaffMember } from "./access.ts";
export type { CatalogueService, ItemQuery } from "./catalogue/catalogue-service.ts";
export { createClock } from "./clock.ts";
export type { AdjustableClock, ClockOptions } from "./clock.ts";
export type { Clock, Ids, SandboxContext, Settings } from "./context.ts";
export { createCatalogue } from "./catalogue/create-catalogue.ts";
export { createSandbox } from "./create-sandbox.ts";
export type { Environment, Sandbox, SandboxOptions } from "./create-sandbox.ts";
export { createIds } from "./ids.ts";
export type { Persona, Personas } from "./personas.ts";
export { hallAtWork } from "./scenarios/scenario-hall.ts";
export type { HallFacts } from "./scenarios/scenario-hall.ts";
export { documentsOnFile } from "./scenarios/scenario-on-file.ts";
export type { OnFileFacts } from "./scenarios/scenario-on-file.ts";
export type { Store } from "./store.ts";
export { createMemoryStore } from "./store/memory.ts";
export {
  acceptedCase,
  answeredReview,
  appealedReview,
  assignedReview,
  badlyReviewedCase,
  bundleCase,
  closedCase,
  complaintInvitation,
  committedCase,
  correctingCase,
  defaultReview,
  deniedCase,
  filledDraft,
  pastYear,
  paymentDue,
  returnedCase,
  reviewingCase,
  signingRequested,
  submittedCase,
  suspendedCase,
} from "./scenarios/scenarios.ts";
export type { PastYearFacts } from "./reviews/past-year.ts";
export type { InvitationFacts, ScenarioFacts, ScenarioPart, SigningFacts } from "./scenarios/scenarios.ts";
