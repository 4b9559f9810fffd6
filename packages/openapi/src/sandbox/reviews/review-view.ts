import { deidentify } from "../../domain/index.ts";
import type {
  HandlingStep,
  Language,
  LocalizedText,
  PublicReview,
  Review,
  ReviewHandling,
  ReviewPreview,
} from "../../schema.ts";
import { personalDataOf } from "../cases/personal-data.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord, ReviewRecord } from "../records.ts";
import { allowedSteps } from "./handling-rules.ts";
import { tagsInWords } from "./indicators.ts";
import type { ReviewRole } from "./review-access.ts";
import { isBad } from "./review-rules.ts";
import type { Previewed } from "./review-rules.ts";

/** The item that was rated, by code and name. */
function itemOf({ catalogue }: SandboxContext, { itemCode }: Pick<ReviewRecord, "itemCode">, lang: Language) {
  if (itemCode === undefined) return {};
  const item: LocalizedText = catalogue.item(itemCode, lang)?.name ?? { text: itemCode, lang: "zh-CN" };
  return { itemCode, item };
}

/** How much of a free text somebody may read. */
type Reading = (text: string) => string;

/** Supervision 督导 reads texts without anybody's personal data. */
function readingOf(context: SandboxContext, review: ReviewRecord, role: ReviewRole): Reading {
  if (role !== "supervisor") return (text) => text;
  const names = namesIn(context, review);
  return (text) => deidentify(text, names);
}

function stepView(
  context: SandboxContext,
  { departmentCode, text, ...rest }: ReviewRecord["handling"]["steps"][number],
  lang: Language,
  read: Reading,
): HandlingStep {
  return {
    ...rest,
    ...(text !== undefined && { text: read(text) }),
    ...(departmentCode !== undefined && { body: context.catalogue.body(departmentCode, lang) }),
  };
}

function handlingView(
  context: SandboxContext,
  review: ReviewRecord,
  role: ReviewRole,
  lang: Language,
  read: Reading,
): ReviewHandling {
  const { departmentCode, steps, answer, ...rest } = review.handling;
  return {
    ...rest,
    ...(answer !== undefined && { answer: read(answer) }),
    ...(departmentCode !== undefined && { body: context.catalogue.body(departmentCode, lang) }),
    steps: steps.map((step) => stepView(context, step, lang, read)),
    allowedSteps: allowedSteps(review, role),
  };
}

function appealView(
  context: SandboxContext,
  { appeal }: ReviewRecord,
  lang: Language,
  read: Reading,
): Pick<Review, "appeal"> {
  if (!appeal) return {};
  const { state, reason, at, decision, decidedAt, departmentCode } = appeal;
  return {
    appeal: {
      state,
      reason: read(reason),
      at,
      ...(decision !== undefined && { decision: read(decision) }),
      ...(decidedAt !== undefined && { decidedAt }),
      ...(departmentCode !== undefined && { body: context.catalogue.body(departmentCode, lang) }),
    },
  };
}

/** Whom to talk to about a named bad review; only the department that has to. */
function reviewer(
  { contact }: ReviewRecord,
  record: CaseRecord | undefined,
): Pick<Review, "reviewer" | "reviewerMobile"> {
  if (contact) return { reviewer: contact.name, reviewerMobile: contact.mobile };
  if (!record) return {};
  const { applicant } = record;
  const name = applicant.kind === "person" ? applicant.name : applicant.agent.name;
  const mobile = applicant.kind === "person" ? applicant.mobile : applicant.agent.mobile;
  return { reviewer: name, ...(mobile !== undefined && { reviewerMobile: mobile }) };
}

/** A review as the caller may see it: its giver all of it, staff who rated only where the review is named, supervision nobody. */
export function reviewView(context: SandboxContext, review: ReviewRecord, role: ReviewRole, lang: Language): Review {
  const read = readingOf(context, review, role);
  const caseShown = review.origin === "case" && (role === "reviewer" || (role !== "supervisor" && !review.anonymous));
  const bad = isBad(review) && !review.isDefault;
  const named = role === "office" && bad && !review.anonymous;
  const nameless = review.anonymous && role !== "reviewer";
  return {
    id: review.id,
    ...(caseShown && { caseNo: review.parent }),
    ...itemOf(context, review, lang),
    // Staff hand invitations out: by its number they would know whose an anonymous review is.
    invitationId: nameless ? "withheld" : review.invitationId,
    serviceEvent: review.serviceEvent,
    satisfaction: review.satisfaction,
    bad,
    indicatorVersion: review.indicatorVersion,
    tags: tagsInWords(context, review.indicatorVersion, review.tags, lang),
    ...(review.text !== undefined && { text: read(review.text) }),
    anonymous: review.anonymous,
    ...(review.contactWanted !== undefined && { contactWanted: review.contactWanted }),
    ...(named && reviewer(review, context.store.get("cases", review.parent))),
    channel: review.channel,
    sequence: review.sequence,
    origin: review.origin,
    effective: isEffective(review) && !review.isDefault,
    isDefault: review.isDefault ?? false,
    ...appealView(context, review, lang, read),
    at: nameless ? `${review.at.slice(0, 10)}T00:00:00+08:00` : review.at,
    handling: handlingView(context, review, role, lang, read),
  };
}

/** What must not be published: what the case knows of people, the reviewer's name and phone, who served without a case. */
function namesIn(
  context: SandboxContext,
  { origin, parent, contact, invitationId }: Pick<Previewed, "origin" | "parent" | "contact" | "invitationId">,
): string[] {
  const { store } = context;
  const record = origin === "case" ? store.get("cases", parent) : undefined;
  const others = [contact?.name, contact?.mobile, store.get("invitations", invitationId)?.staff?.name];
  return [...(record ? personalDataOf(context, record) : []), ...others].filter((word): word is string => !!word);
}

const PUBLIC_STATES: Readonly<Record<ReviewHandling["state"], NonNullable<PublicReview["state"]>>> = {
  none: "none",
  open: "open",
  assigned: "in_progress",
  contacted: "in_progress",
  measures: "in_progress",
  rectified: "in_progress",
  answered: "answered",
  confirmed: "confirmed",
  appealed: "in_progress",
  set_aside: "set_aside",
};

/** Whether a review counts 有效评价: no appeal has set it aside. */
export const isEffective = ({ appeal }: ReviewRecord): boolean => appeal?.state !== "upheld";

/** What is public of a rating, given or not: of which service, which level, and its words without whom they name. */
function publicWords(context: SandboxContext, said: Previewed, names: readonly string[], lang: Language) {
  return {
    ...itemOf(context, said, lang),
    serviceEvent: said.serviceEvent,
    department: context.catalogue.body(said.departmentCode, lang),
    ...(said.windowCode !== undefined && { windowCode: said.windowCode }),
    satisfaction: said.satisfaction,
    tags: tagsInWords(context, said.indicatorVersion, said.tags, lang),
    ...(said.text !== undefined && { text: deidentify(said.text, names) }),
  };
}

/** What the public would see of a review that is not given yet. */
export const previewView = (context: SandboxContext, said: Previewed, lang: Language): ReviewPreview => ({
  ...publicWords(context, said, namesIn(context, said), lang),
  month: context.clock.iso().slice(0, 7),
});

/**
 * A review as the public sees it: no case, no day, no names; whether it was anonymous makes no difference. The answer is
 * de-identified as well.
 */
export function publicReviewView(context: SandboxContext, review: ReviewRecord, lang: Language): PublicReview {
  const names = namesIn(context, review);
  const { answer, state } = review.handling;
  return {
    id: review.id,
    origin: review.origin,
    ...publicWords(context, review, names, lang),
    sequence: review.sequence,
    month: review.at.slice(0, 7),
    ...(answer !== undefined && { answer: deidentify(answer, names) }),
    state: PUBLIC_STATES[state],
    ...(!isEffective(review) &&
      review.appeal?.decision !== undefined && { setAsideBecause: deidentify(review.appeal.decision, names) }),
  };
}
