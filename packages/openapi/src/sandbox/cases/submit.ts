import type { Language, Receipt, ReceivedMaterial } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, DraftRecord, SignatureRecord } from "../records.ts";
import { stillSigned } from "../signing/signature.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { actorOf, roleOf } from "./case-access.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { partsOf } from "./bundle-parts.ts";
import { caseView } from "./case-view.ts";
import { commitmentOf, issueCommitment } from "./commitment-rules.ts";
import { deferralFrom } from "./deferral.ts";
import { issueDocument } from "./documents.ts";
import { newCaseNo } from "./numbers.ts";
import { withParts } from "./bundle-submit.ts";

/** The part of a case that its draft fills, anew at every submission. */
function contentsOf(context: SandboxContext, draft: DraftRecord) {
  const { applicant, delivery, formVersion } = draft;
  const guide = context.catalogue.guide(draft.itemCode, "zh-CN");
  if (!guide)
    throw problem("not-found", { detail: { zh: "这个事项已经停办。", en: "The item is not offered any more." } });
  const missing = { applicant, delivery, formVersion };
  if (!applicant || !delivery || formVersion === undefined) {
    const errors = Object.entries(missing).filter(([, value]) => value === undefined);
    throw problem("validation", { errors: errors.map(([name]) => ({ pointer: `/${name}`, rule: "required" })) });
  }
  return {
    guide,
    item: guide.item,
    contents: {
      applicant,
      answers: draft.answers,
      data: draft.data,
      materials: draft.materials,
      delivery,
      ...(draft.contact && { contact: draft.contact }),
      checked: draft.checked ?? [],
      ...(draft.signature && stillSigned(context, draft) && { signature: draft.signature }),
      formVersion,
      guideVersion: guide.version,
    },
  };
}

const partLine = ({ catalogue }: SandboxContext, { id, itemCode }: CaseRecord): string =>
  `${catalogue.item(itemCode, "zh-CN")?.name.text ?? itemCode}（${id}）`;

/** Who signed, how and when, for a document. */
function signatureLine({ role, method, identifiedBy, at }: SignatureRecord): string {
  const who = role === "agent" ? "经办人" : "申请人";
  const how = method === "handwritten" ? "手写签名" : "登录确认";
  const known = identifiedBy === "counter" ? "窗口核验身份" : "本人账号";
  return `${who}${how}（${known}，${at.slice(0, 16).replace("T", " ")}）`;
}

function issueReceipt(context: SandboxContext, record: CaseRecord): string {
  const { materials } = context.catalogue.guide(record.itemCode, "zh-CN") ?? { materials: [] };
  const { signature } = record;
  const lines = record.materials.map(({ materialCode, means, uploadIds }) => {
    const name = materials.find(({ code }) => code === materialCode)?.name.text ?? materialCode;
    const how = {
      upload: `${String(uploadIds?.length ?? 0)} 个文件`,
      on_file: "调用已有材料",
      deferred: "承诺后补",
      at_window: "窗口出示",
    };
    return `${name}（${how[means]}）`;
  });
  return issueDocument(context, record, "receipt", {
    facts: [
      ...partsOf(context, record)
        .filter((part) => part.state !== "withdrawn")
        .map((part): [string, string] => ["组成事项", partLine(context, part)]),
      ["收到材料", lines.length > 0 ? lines.join("；") : "无"],
      ...(signature ? [["电子签名", signatureLine(signature)] as const] : []),
    ],
    ...(signature && { signature }),
    paragraphs: [
      "你提交的申请已收到。本凭证只证明收到申请和上列材料，不代表已经受理。",
      record.handling === "immediate"
        ? "本事项为即办件，材料齐全、符合规定形式的，当场办结。"
        : "材料不齐全或者不符合规定形式的，将在五个工作日内一次告知需要补正的全部内容；逾期不告知的，自收到材料之日起即为受理。",
    ],
  });
}

function createCase(context: SandboxContext, draft: DraftRecord, caller: Caller): CaseRecord {
  const { guide, item, contents } = contentsOf(context, draft);
  const at = context.clock.iso();
  const windowCode = draft.windowCode ?? item.windowCodes[0];
  if (windowCode === undefined) throw new Error(`No window takes ${item.code}`);
  const departmentCode = item.department.code;
  const alone: CaseRecord = {
    id: newCaseNo(context),
    parent: draft.parent,
    draftId: draft.id,
    secret: context.ids.secret(),
    itemCode: item.code,
    handling: item.handling,
    channel: draft.channel,
    windowCode,
    departmentCode,
    decidingCode: item.handling === "immediate" ? acceptingCodeOf(windowCode) : departmentCode,
    state: "submitted",
    ...contents,
    submittedAt: at,
    receivedAt: at,
    updatedAt: at,
    version: 0,
    ...deferralFrom(context, draft, at),
    ...commitmentOf(guide, draft, at),
    specialSteps: [],
    notified: [],
  };
  const created = item.kind === "bundle" ? withParts(context, alone) : alone;
  const role = roleOf(created, caller) ?? "applicant";
  return keep(context, created, {
    kind: "submitted",
    actor: actorOf(created, role, caller),
    documentIds: [issueReceipt(context, created), issueCommitment(context, created)],
  });
}

function resubmit(context: SandboxContext, draft: DraftRecord, caseNo: string, caller: Caller): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "resubmit");
  const { guide, contents } = contentsOf(context, draft);
  const kept = { ...record };
  delete kept.returned;
  delete kept.deferral;
  delete kept.commitment;
  delete kept.signature;
  const alone: CaseRecord = {
    ...kept,
    ...contents,
    state,
    receivedAt: at,
    ...deferralFrom(context, draft, at),
    ...commitmentOf(guide, draft, at),
  };
  const again = alone.parts ? withParts(context, alone) : alone;
  return keep(context, again, {
    kind: "resubmitted",
    actor,
    documentIds: [issueReceipt(context, again), issueCommitment(context, again)],
  });
}

/**
 * Makes a case of a draft that has been checked, or resubmits a returned one under its number. Repeating it answers the same
 * case, since the draft knows its number. `created` says whether the case is new.
 */
export function submitDraft(
  context: SandboxContext,
  draft: DraftRecord,
  caller: Caller,
): { record: CaseRecord; created: boolean } {
  const { caseNo } = draft;
  if (caseNo !== undefined && draft.state === "submitted") {
    const there = context.store.get("cases", caseNo);
    if (!there) throw problem("gone");
    return { record: there, created: false };
  }
  const record = caseNo === undefined ? createCase(context, draft, caller) : resubmit(context, draft, caseNo, caller);
  const at = context.clock.iso();
  context.store.put("drafts", {
    ...draft,
    state: "submitted",
    caseNo: record.id,
    updatedAt: at,
    version: draft.version + 1,
  });
  return { record, created: caseNo === undefined };
}

/** Materials as received, named in a language. */
export function received(
  { catalogue }: SandboxContext,
  { itemCode, materials: entries }: Pick<DraftRecord, "itemCode" | "materials">,
  lang: Language,
): ReceivedMaterial[] {
  const { materials } = catalogue.guide(itemCode, lang) ?? { materials: [] };
  return entries.map(({ materialCode, means, uploadIds }) => ({
    materialCode,
    name: materials.find(({ code }) => code === materialCode)?.name ?? { text: materialCode, lang: "zh-CN" },
    means,
    files: uploadIds?.length ?? 0,
  }));
}

/** What a submission answers: the case, the secret to look it up with, and what was received. */
export const receiptView = (context: SandboxContext, record: CaseRecord, caller: Caller, lang: Language): Receipt => ({
  case: caseView(context, record, caller, lang),
  lookUpSecret: record.secret,
  received: received(context, record, lang),
  submittedAt: record.submittedAt,
});
