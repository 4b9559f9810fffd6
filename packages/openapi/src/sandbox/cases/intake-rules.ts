import type { AcceptanceInput, HandOverInput, RefusalInput, ReturnInput } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import { checkedNow, unknownCheckpoints } from "../drafts/checked.ts";
import { askedAgain } from "../on-file/on-file-rules.ts";
import type { CaseRecord } from "../records.ts";
import { invite } from "../reviews/invitations.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { partsOf } from "./bundle-parts.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { slipsToOffice } from "./custody.ts";
import { deferralFrom } from "./deferral.ts";
import { issueDocument } from "./documents.ts";
import { chineseDate } from "./document-page.ts";
import { lastDays } from "./case-clock.ts";
import { daysLater } from "./time.ts";

/** Days that a returned draft waits for its applicant before it is thrown away; as long as any other draft. */
const DRAFT_DAYS = 30;

/** Sends an application back at the pre-check 预审退回: its draft is open again, the number is kept. Nothing on file may be asked for. */
export function returnCase(context: SandboxContext, caseNo: string, caller: Caller, input: ReturnInput): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "return");
  const errors = askedAgain(context, record, input.reasons, "/reasons");
  if (errors.length > 0) throw problem("validation", { errors });
  const draft = context.store.get("drafts", record.draftId);
  if (!draft)
    throw problem("conflict", {
      detail: { zh: "这件申请的草稿已经不在了。", en: "The draft of this case is not there any more." },
    });
  context.store.put("drafts", {
    ...draft,
    state: "returned",
    updatedAt: at,
    expiresAt: daysLater(at, DRAFT_DAYS),
    version: draft.version + 1,
  });
  return keep(context, { ...record, state, returned: { at, reasons: input.reasons } }, { kind: "returned", actor });
}

/**
 * Accepts 受理: the clock starts, the voucher is issued (行政许可法 第三十二条第二款), promised materials are due from now on. Not
 * for items done on the spot.
 */
export function acceptCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  input: AcceptanceInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "accept");
  const errors = unknownCheckpoints(context, record.itemCode, input.checkpoints, caller);
  if (errors.length > 0) throw problem("validation", { errors });

  const accepted: CaseRecord = {
    ...record,
    state,
    acceptedAt: at,
    checked: checkedNow(context, record.checked, input.checkpoints, caller),
    ...deferralFrom(context, record, at),
  };
  const { promised, statutory } = lastDays(context, accepted);
  const document = issueDocument(context, accepted, "acceptance", {
    facts: [
      ["受理日期", chineseDate(at)],
      ...(promised ? ([["承诺办结日期", chineseDate(promised.date)]] as const) : []),
      ...(statutory ? ([["法定办结日期", chineseDate(statutory.date)]] as const) : []),
    ],
    paragraphs: [
      "你的申请属于受理范围，材料齐全、符合规定形式，现予受理。",
      "办理期限自受理次日起按工作日计算；依法需要听证、检验、检测、鉴定、专家评审等的，所需时间不计算在内，并会另行告知。",
      ...(accepted.deferral ? [`承诺后补的材料，请于${chineseDate(accepted.deferral.due)}前提交。`] : []),
    ],
  });
  const kept = keep(context, accepted, { kind: "accepted", actor, note: input.note, documentIds: [document] });
  invite(context, kept, { serviceEvent: "acceptance", at, bodyCode: acceptingCodeOf(record.windowCode) });
  return kept;
}

/** Refuses acceptance 不予受理, in writing, with the reason and the competent body (行政许可法 第三十二条). */
export function refuseCase(context: SandboxContext, caseNo: string, caller: Caller, input: RefusalInput): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "refuse");
  const { reason, competentBody } = input;
  const refused: CaseRecord = {
    ...record,
    state,
    closedAt: at,
    refusal: { at, reason, ...(competentBody !== undefined && { competentBody }) },
  };
  const document = issueDocument(context, refused, "refusal", {
    facts: competentBody === undefined ? [] : [["请向此处申请", competentBody]],
    paragraphs: [
      `你的申请不予受理。理由：${reason}`,
      ...(context.catalogue.guide(record.itemCode, "zh-CN")?.remedies ?? []).map(({ text }) => text),
    ],
  });
  const kept = keep(context, refused, { kind: "refused", actor, note: reason, documentIds: [document] });
  invite(context, kept, { serviceEvent: "completion", at, bodyCode: acceptingCodeOf(record.windowCode) });
  return kept;
}

/** Names of the departments that a case goes to: its own, of a bundle those of its parts. */
function receiversOf(context: SandboxContext, record: CaseRecord): string[] {
  const parts = partsOf(context, record).filter(({ state }) => state !== "withdrawn");
  const codes = (parts.length > 0 ? parts : [record]).map(({ departmentCode }) => departmentCode);
  return [...new Set(codes)].map((code) => context.catalogue.body(code, "zh-CN").name.text);
}

/** Hands an accepted case over to its department 材料流转, with a custody slip of what goes along on paper. */
export function handOverCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  input: HandOverInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "hand_over");
  const materials = context.catalogue.guide(record.itemCode, "zh-CN")?.materials ?? [];
  const paper = input.paperMaterials ?? [];
  const errors = paper.flatMap((code, index) =>
    materials.some((material) => material.code === code)
      ? []
      : [{ pointer: `/paperMaterials/${String(index)}`, rule: "material:unknown", params: { materialCode: code } }],
  );
  if (errors.length > 0) throw problem("validation", { errors });

  const nameOf = (code: string): string => materials.find((material) => material.code === code)?.name.text ?? code;
  // Whatever was to be decided at the window is the department's from here on.
  const handed: CaseRecord = { ...record, state, decidingCode: record.departmentCode };
  const document = issueDocument(context, handed, "custody_slip", {
    facts: [
      ["移交日期", chineseDate(at)],
      ["接收部门", receiversOf(context, handed).join("；")],
      ["纸质材料", paper.length > 0 ? paper.map(nameOf).join("；") : "无，全部为电子材料"],
    ],
    paragraphs: input.note === undefined ? [] : [input.note],
  });
  const custody = slipsToOffice(context, handed, { actor, at, note: input.note, paper, documentId: document });
  return keep(
    context,
    { ...handed, custody },
    { kind: "handed_over", actor, note: input.note, documentIds: [document] },
  );
}
