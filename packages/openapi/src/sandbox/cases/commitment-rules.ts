import type { CommitmentVerification, Guide, ProblemError } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { holderOf } from "../on-file/holder.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, DraftRecord } from "../records.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { chineseDate } from "./document-page.ts";
import { issueDocument } from "./documents.ts";
import { lastDayOf } from "./time.ts";

/** Working days to put a promise right where the department says nothing. The sandbox's own choice; no national figure is confirmed. */
const RECTIFY_DAYS = 10;

/** Whether a promise stands for a material: it was made, and the guide lets it. */
export const isPromised = ({ commitment: offer }: Guide, { commitment }: DraftRecord, materialCode: string): boolean =>
  commitment === true && (offer?.materialCodes.includes(materialCode) ?? false);

/** Whether a promise may be made: the guide offers it, and the applicant has not broken one for this item before (优化营商环境条例 第四十条). */
export function commitmentErrors(context: SandboxContext, guide: Guide, draft: DraftRecord): ProblemError[] {
  const { commitment, applicant, itemCode } = draft;
  if (!commitment) return [];
  if (!guide.commitment) return [{ pointer: "/commitment", rule: "commitment:offered" }];
  const holder = applicant && holderOf(applicant);
  const broken = context.store
    .list("cases")
    .some(
      (record) =>
        record.itemCode === itemCode && record.commitment?.state === "broken" && holderOf(record.applicant) === holder,
    );
  return broken ? [{ pointer: "/commitment", rule: "commitment:broken-before" }] : [];
}

/** What a case keeps of the promise it rests on. */
export function commitmentOf(
  guide: Guide,
  { commitment }: DraftRecord,
  acceptedAt: string,
): Pick<CaseRecord, "commitment"> {
  if (!commitment || !guide.commitment) return {};
  const { materialCodes } = guide.commitment;
  return { commitment: { state: "pending", acceptedAt, guideVersion: guide.version, materialCodes } };
}

/** The promise as a document 告知承诺书: what was told, what was promised, what follows. */
export function issueCommitment(context: SandboxContext, record: CaseRecord): string | undefined {
  const offer = context.catalogue.guide(record.itemCode, "zh-CN")?.commitment;
  if (!record.commitment || !offer) return undefined;
  return issueDocument(context, record, "commitment", {
    facts: [["承诺日期", chineseDate(record.commitment.acceptedAt)]],
    paragraphs: [
      `告知：${offer.told.text}`,
      `承诺：${offer.promised.text}`,
      `不实承诺的后果：${offer.consequences.text}`,
    ],
  });
}

/** Once it is decided: until when the promise is verified. */
export function verifiedFrom(context: SandboxContext, record: CaseRecord, at: string): Pick<CaseRecord, "commitment"> {
  const offer = context.catalogue.guide(record.itemCode, "zh-CN")?.commitment;
  if (!record.commitment || !offer) return {};
  const verifyBy = lastDayOf(context.calendar, at, offer.verification);
  return { commitment: { ...record.commitment, verifyBy } };
}

/**
 * Verifies a promise 承诺核查. Kept: done. Not kept the first time: a term to put it right, told in writing. Not kept after that: broken,
 * so that the decision may be revoked and no promise is taken for this item again. Throws `conflict` for a promise found broken
 * before its term to be put right is over.
 */
export function verifyCommitment(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { kept, findings, rectifyWithinDays = RECTIFY_DAYS }: CommitmentVerification,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "verify_commitment");
  const { commitment } = record;
  if (!commitment) throw new Error(`${caseNo} rests on no promise`);
  const { rectifyBy: term } = commitment;
  if (!kept && commitment.state === "rectifying" && term && at.slice(0, 10) <= term.date)
    throw problem("conflict", {
      detail: {
        zh: `整改期限到${chineseDate(term.date)}为止，在此之前只能记录已履行。`,
        en: `The term to put it right runs until ${term.date}; before it is over only a kept promise can be recorded.`,
      },
    });
  const found = { ...commitment, verifiedAt: at, findings };
  if (kept || commitment.state === "rectifying") {
    const verified: CaseRecord = { ...record, state, commitment: { ...found, state: kept ? "kept" : "broken" } };
    return keep(context, verified, { kind: "commitment_verified", actor, note: findings });
  }
  const rectifyBy = context.calendar.addWorkingDays(at.slice(0, 10), rectifyWithinDays);
  const rectifying: CaseRecord = { ...record, state, commitment: { ...found, state: "rectifying", rectifyBy } };
  const notice = issueDocument(context, rectifying, "rectification_notice", {
    facts: [["请于此日前整改", chineseDate(rectifyBy.date)]],
    paragraphs: [`核查发现：${findings}`, "逾期不整改，或者整改后仍不符合条件的，将撤销决定。"],
  });
  return keep(context, rectifying, { kind: "commitment_verified", actor, note: findings, documentIds: [notice] });
}
