import { countsTowardLimit, statutoryLimits } from "../../domain/index.ts";
import type {
  DecisionInput,
  ExtensionInput,
  HandBackInput,
  SpecialStepInput,
  SpecialStepKind,
  SpecialStepResult,
} from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { delegationFor } from "../delegations/delegation-rules.ts";
import { problem } from "../problem.ts";
import type { CaseRecord } from "../records.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { openCase } from "./case-access.ts";
import { beginMove, owesMaterials } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { lastDays } from "./case-clock.ts";
import { slipsToWindow } from "./custody.ts";
import { deferralFrom } from "./deferral.ts";
import { ready } from "./delivery-ways.ts";
import { chineseDate } from "./document-page.ts";
import { verifiedFrom } from "./commitment-rules.ts";
import { issueDocument } from "./documents.ts";
import { newDocumentNo } from "./numbers.ts";

const STEPS: Readonly<Record<SpecialStepKind, string>> = {
  hearing: "听证",
  bidding: "招标",
  auction: "拍卖",
  inspection: "检验",
  testing: "检测",
  quarantine: "检疫",
  appraisal: "鉴定",
  expert_review: "专家评审",
  site_survey: "现场勘验",
  technical_review: "技术审查",
  other: "其他特别程序",
};

/** Steps of which the guide may say whether they count; for the rest 行政许可法 第四十五条 has said so. */
const OPEN_TO_CHOICE: ReadonlySet<SpecialStepKind> = new Set<SpecialStepKind>([
  "site_survey",
  "technical_review",
  "other",
]);

function countsOf({ kind, countsTowardLimit: wished }: SpecialStepInput): boolean {
  const byLaw = countsTowardLimit(kind);
  if (wished === undefined || wished === byLaw || OPEN_TO_CHOICE.has(kind)) return wished ?? byLaw;
  throw problem("validation", { errors: [{ pointer: "/countsTowardLimit", rule: "special-step:fixed-by-law" }] });
}

/**
 * Starts a special step 特殊环节 of the department. The clock stands still where the step does not count toward the limit; the
 * applicant is told in writing how long it takes (行政许可法 第四十五条).
 */
export function startSpecialStep(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  input: SpecialStepInput,
): CaseRecord {
  const counts = countsOf(input);
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "start_special_step", {
    countsTowardLimit: counts,
  });
  const { kind, reason, expectedDays } = input;
  const step = {
    id: context.ids.id("step"),
    kind,
    reason,
    startedAt: at,
    ...(expectedDays !== undefined && { expectedDays }),
    countsTowardLimit: counts,
    departmentCode: record.departmentCode,
  };
  const started: CaseRecord = { ...record, state, specialSteps: [...record.specialSteps, step] };
  const document = issueDocument(context, started, "special_step_notice", {
    facts: [
      ["特殊环节", STEPS[kind]],
      ["开始日期", chineseDate(at)],
      ...(expectedDays === undefined ? [] : ([["预计所需时间", `${String(expectedDays)}个工作日`]] as const)),
      ["是否计入办理期限", counts ? "计入" : "不计入，办理期限暂停计算"],
    ],
    paragraphs: [reason],
  });
  return keep(context, started, { kind: "special_step_started", actor, note: reason, documentIds: [document] });
}

/** Ends a special step with its result; a clock that stood still goes on. Throws `not-found` for a step the case does not have. */
export function endSpecialStep(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  stepId: string,
  { result }: SpecialStepResult,
): CaseRecord {
  const opened = openCase(context, caseNo, caller).record;
  if (opened.parts) beginMove(context, caseNo, caller, "end_special_step");
  const step = opened.specialSteps.find(({ id }) => id === stepId);
  if (!step) throw problem("not-found");
  if (step.endedAt !== undefined)
    throw problem("conflict", { detail: { zh: "这个环节已经结束。", en: "The step has ended already." } });
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "end_special_step", {
    countsTowardLimit: step.countsTowardLimit,
  });
  const specialSteps = record.specialSteps.map((other) =>
    other.id === stepId ? { ...other, endedAt: at, result } : other,
  );
  return keep(context, { ...record, state, specialSteps }, { kind: "special_step_ended", actor, note: result });
}

/** Extends the limit once, by 10 working days at most or 15 where several bodies act together (行政许可法 第四十二条). */
export function extendCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { days, reason }: ExtensionInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "extend");
  const maximum = statutoryLimits[record.partOf === undefined ? "single" : "joint"].extension;
  if (days > maximum)
    throw problem("validation", { errors: [{ pointer: "/days", rule: "maximum", params: { maximum } }] });
  const extended: CaseRecord = { ...record, state, extension: { days, reason, at } };
  const { promised } = lastDays(context, extended);
  const document = issueDocument(context, extended, "extension_notice", {
    facts: [
      ["延长", `${String(days)}个工作日`],
      ...(promised ? ([["延长后的办结日期", chineseDate(promised.date)]] as const) : []),
    ],
    paragraphs: [`理由：${reason}`],
  });
  return keep(context, extended, { kind: "extended", actor, note: reason, documentIds: [document] });
}

function checkDecision(record: CaseRecord, { outcome, reason }: DecisionInput): void {
  // 行政许可法 第三十八条: a refusal states its reasons.
  if (outcome === "denied" && !reason?.trim()) {
    throw problem("validation", { errors: [{ pointer: "/reason", rule: "required" }] });
  }
  const owed = owesMaterials(record);
  if (outcome === "granted_deferred" && !owed) {
    throw problem("validation", { errors: [{ pointer: "/outcome", rule: "decision:nothing-deferred" }] });
  }
  if (outcome === "granted" && owed) {
    throw problem("validation", { errors: [{ pointer: "/outcome", rule: "decision:still-deferred" }] });
  }
}

const OUTCOMES = { granted: "准予", granted_deferred: "容缺准予", denied: "不予" } as const;

function issueDecision(context: SandboxContext, decided: CaseRecord, { outcome, reason }: DecisionInput): string {
  const guide = context.catalogue.guide(decided.itemCode, "zh-CN");
  const remedies = outcome === "denied" ? (guide?.remedies ?? []).map(({ text }) => text) : [];
  const late = decided.deferral?.due;
  return issueDocument(context, decided, "decision", {
    facts: [["决定", OUTCOMES[outcome]]],
    paragraphs: [
      outcome === "denied"
        ? "经审查，你的申请不符合规定条件，决定不予办理。"
        : "经审查，你的申请符合规定条件，决定准予办理。",
      ...(reason === undefined ? [] : [`理由：${reason}`]),
      ...(outcome === "granted_deferred" && late !== undefined
        ? [`承诺后补的材料，请于${chineseDate(late)}前提交。`]
        : []),
      ...remedies,
    ],
  });
}

/** Makes the result 结果证照 with the department's seal and answers its number; none where the item has no result to show. */
function issueResult(context: SandboxContext, decided: CaseRecord, at: string): string | undefined {
  const result = context.catalogue.guide(decided.itemCode, "zh-CN")?.results[0];
  if (!result || result.type === "none") return undefined;
  const number = newDocumentNo(context, "result");
  issueDocument(context, decided, "result", {
    number,
    facts: [["发证日期", chineseDate(at)], ...(result.validity ? ([["有效期", result.validity.text]] as const) : [])],
    paragraphs: [`兹证明上列申请人已依法取得${result.name.text}。`],
  });
  return number;
}

/**
 * Decides 审批决定. A refusal gives its reasons; a grant makes the result, which carries the seal of the department whose power
 * it is, whoever decides (委托办理). Where promised materials are still to come only `granted_deferred` or `denied` will do.
 * Items done on the spot are decided at the window, without acceptance before, and are ready at once.
 */
export function decideCase(context: SandboxContext, caseNo: string, caller: Caller, input: DecisionInput): CaseRecord {
  const { record, state, role, actor, at } = beginMove(context, caseNo, caller, "decide");
  checkDecision(record, input);
  const onTheSpot = record.state === "submitted";
  const decided: CaseRecord = {
    ...record,
    state,
    outcome: input.outcome,
    decidedAt: at,
    ...(input.outcome !== "denied" && verifiedFrom(context, record, at)),
    decidingCode:
      role === "counter" ? acceptingCodeOf(record.windowCode) : (caller.staff?.departmentCode ?? record.decidingCode),
    ...(onTheSpot && { ...deferralFrom(context, record, at), issuance: ready(context, record, at) }),
  };
  const document = issueDecision(context, decided, input);
  const delegation = role === "counter" ? delegationFor(context, record, "decide", caller) : undefined;
  const delegationId = typeof delegation === "object" ? delegation.id : undefined;
  const resultNo = input.outcome === "denied" ? undefined : issueResult(context, decided, at);
  const reason = input.reason?.trim();
  return keep(
    context,
    {
      ...decided,
      decision: {
        ...(reason && { reason }),
        ...(resultNo !== undefined && { resultNo }),
        ...(delegationId !== undefined && { delegationId }),
      },
    },
    { kind: "decided", actor, note: reason, documentIds: [document] },
  );
}

/** Hands the result back to the window, the one exit for it (统一出件). */
export function handBackCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { note }: HandBackInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "hand_back");
  return keep(
    context,
    {
      ...record,
      state,
      issuance: ready(context, record, at),
      custody: slipsToWindow(record, { actor, at, note }),
    },
    { kind: "handed_back", actor, note },
  );
}
