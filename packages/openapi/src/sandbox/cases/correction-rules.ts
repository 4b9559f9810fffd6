import type { CorrectionAnswer, CorrectionInput, Deficiency, ProblemError } from "../../schema.ts";
import type { CalendarDate } from "../../domain/index.ts";
import type { Caller } from "../access.ts";
import { schemaErrors } from "../app/json-schema.ts";
import { pointerToken } from "../app/json-pointer.ts";
import type { SandboxContext } from "../context.ts";
import { stillChecked } from "../drafts/checked.ts";
import { problem } from "../problem.ts";
import { askedAgain } from "../on-file/on-file-rules.ts";
import type { CaseRecord } from "../records.ts";
import { applicationForm, applicationGuide } from "./bundle-parts.ts";
import { openCase } from "./case-access.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { chineseDate } from "./document-page.ts";
import { deferralNow } from "./deferral.ts";
import { issueDocument } from "./documents.ts";
import { isInForm, isNamed, withValue } from "./form-pointers.ts";
import { checkSupplied, withSupplied } from "./supplied.ts";
import { lastDayOf } from "./time.ts";

/** How long there is to answer a correction notice where the guide says nothing. The sandbox's own choice: no national figure is confirmed. */
const ANSWER_WITHIN = { value: 10, unit: "working_day" } as const;

/** The last day to answer a notice of this day, counted as every limit is. */
function answerDue({ catalogue, calendar }: SandboxContext, itemCode: string, day: string): CalendarDate {
  const limit = catalogue.guide(itemCode, "zh-CN")?.correction?.answerWithin ?? ANSWER_WITHIN;
  return lastDayOf(calendar, day, limit);
}

const isGiven = <T>(value: T | undefined): value is T => value !== undefined;

function itemErrors(context: SandboxContext, record: CaseRecord, items: readonly Deficiency[]): ProblemError[] {
  const materials = applicationGuide(context, record, "zh-CN")?.materials ?? [];
  const schema = applicationForm(context, record, "zh-CN")?.schema ?? {};
  return items.flatMap(({ pointer, materialCode }, index) => {
    const base = `/items/${String(index)}`;
    if (pointer === undefined && materialCode === undefined) return [{ pointer: base, rule: "correction:target" }];
    const errors: ProblemError[] = [];
    if (pointer !== undefined && !isInForm(pointer, record.data, schema)) {
      errors.push({ pointer: `${base}/pointer`, rule: "correction:field" });
    }
    if (materialCode !== undefined && !materials.some(({ code }) => code === materialCode)) {
      errors.push({ pointer: `${base}/materialCode`, rule: "material:unknown", params: { materialCode } });
    }
    return errors;
  });
}

/**
 * Asks for corrections 补正告知: before acceptance once, with everything that is missing, and within the working days that
 * settle the case otherwise (行政许可法 第三十二条第一款第四项); the office may ask during review as well. Every entry names a field
 * or a material, since the answer may replace only what is named. Nothing on file may be asked for again (国务院令第716号 第七条).
 */
export function requestCorrection(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  input: CorrectionInput,
): CaseRecord {
  const before = openCase(context, caseNo, caller).record;
  if (before.partOf === undefined && before.state === "submitted" && before.correction?.stage === "acceptance") {
    throw problem("conflict", {
      detail: {
        zh: "补正已经一次性告知过，不能再次要求。",
        en: "What was missing has been told once already, with everything in it.",
      },
    });
  }
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "request_correction");
  const errors = [...itemErrors(context, record, input.items), ...askedAgain(context, record, input.items, "/items")];
  if (errors.length > 0) throw problem("validation", { errors });

  const due = answerDue(context, record.itemCode, at.slice(0, 10));
  const asked: CaseRecord = {
    ...record,
    state,
    correction: {
      noticeId: context.ids.id("notice"),
      requestedAt: at,
      stage: record.state === "submitted" ? "acceptance" : "review",
      items: input.items,
      due,
      from: record.state,
    },
  };
  const materials = applicationGuide(context, record, "zh-CN")?.materials ?? [];
  const nameOf = (code: string | undefined): string =>
    materials.find((material) => material.code === code)?.name.text ?? "申请表";
  const document = issueDocument(context, asked, "correction_notice", {
    facts: [["请于此日前补正", chineseDate(due.date)]],
    paragraphs: [
      "你提交的申请需要补正。下列内容已一次告知，只需修改或补交所列内容：",
      ...input.items.map(
        ({ materialCode, reason }, index) => `${String(index + 1)}. ${nameOf(materialCode)}：${reason}`,
      ),
    ],
  });
  return keep(context, asked, { kind: "correction_requested", actor, documentIds: [document] });
}

function fieldErrors(answer: CorrectionAnswer, named: readonly string[]): ProblemError[] {
  return Object.keys(answer.data ?? {})
    .filter((pointer) => !isNamed(pointer, named))
    .map((pointer) => ({ pointer: `/data/${pointerToken(pointer)}`, rule: "correction:not-named" }));
}

/**
 * Answers a correction notice. The answer replaces only what the notice names; a field left out stands as it was, a material
 * named must come. The data is checked as a whole again. An answer before acceptance makes the application whole, so that
 * the days for an answer to it count anew.
 */
export function answerCorrection(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  answer: CorrectionAnswer,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "answer_correction");
  const { correction } = record;
  if (!correction) throw new Error(`${caseNo} is being corrected without a notice`);
  const pointers = correction.items.map(({ pointer }) => pointer).filter(isGiven);
  const codes = new Set(correction.items.map(({ materialCode }) => materialCode).filter(isGiven));

  const errors = fieldErrors(answer, pointers);
  const missing = [...codes].filter((code) => !answer.materials.some(({ materialCode }) => materialCode === code));
  errors.push(
    ...missing.map((materialCode) => ({ pointer: "/materials", rule: "material:required", params: { materialCode } })),
  );
  if (errors.length > 0) throw problem("validation", { errors });
  checkSupplied(context, record, answer.materials, { codes, rule: "correction:not-named" });

  const data = Object.entries(answer.data ?? {}).reduce<unknown>(
    (whole, [pointer, value]) => withValue(whole, pointer, value),
    record.data,
  ) as Record<string, unknown>;
  const schema = applicationForm(context, record, "zh-CN")?.schema;
  const invalid = schema ? schemaErrors(data, schema, "/data") : [];
  if (invalid.length > 0) throw problem("validation", { errors: invalid });

  const materials = withSupplied(record.materials, answer.materials);
  return keep(
    context,
    {
      ...record,
      state,
      data,
      materials,
      checked: stillChecked(context, record.itemCode, record.checked, answer),
      correction: { ...correction, answeredAt: at },
      // A notice may ask for what was promised as well.
      ...deferralNow({ ...record, materials }, at),
      ...(correction.stage === "acceptance" && { receivedAt: at }),
    },
    { kind: "correction_answered", actor },
  );
}
