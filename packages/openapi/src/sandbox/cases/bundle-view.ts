import type { CasePart, Language } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord, SpecialStepRecord, UploadRecord } from "../records.ts";
import { defined } from "../defined.ts";
import { lastDays } from "./case-clock.ts";
import { applicationGuide, bundleOf, partsOf } from "./bundle-parts.ts";
import { paymentView } from "./payment-rules.ts";

/**
 * The parts 子办件 of a bundle; of any other case itself, under its number. A part keeps its place in the bundle.
 * @param toPay whether the caller is who pays fees
 */
export function partsView(context: SandboxContext, record: CaseRecord, lang: Language, toPay: boolean): CasePart[] {
  const { catalogue } = context;
  const parts = record.parts ? partsOf(context, record) : [record];
  const place = bundleOf(context, record)?.parts?.indexOf(record.id) ?? 0;
  return parts.map((part, index) => {
    const { id, itemCode, decidingCode, state, outcome } = part;
    return defined({
      partNo: 1 + place + index,
      caseNo: id,
      itemCode,
      item: catalogue.item(itemCode, lang)?.name ?? { text: itemCode, lang: "zh-CN" as const },
      deciding: catalogue.body(decidingCode, lang),
      state,
      outcome,
      due: lastDays(context, part).promised,
      payment: paymentView(context, part, lang, toPay),
    });
  });
}

/** The special steps of a case, of a bundle those of its parts, oldest first. */
export function stepsOf(context: SandboxContext, record: CaseRecord): SpecialStepRecord[] {
  if (!record.parts) return record.specialSteps;
  const steps = partsOf(context, record).flatMap(({ specialSteps }) => specialSteps);
  return steps.sort((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt));
}

/** The files of an application, with what its parts were given later; of a part those of its share. */
export function filesOf(context: SandboxContext, record: CaseRecord): UploadRecord[] {
  const { id, draftId, parts = [] } = bundleOf(context, record) ?? record;
  const files = [draftId, id, ...parts].flatMap((parent) => context.store.list("uploads", parent));
  if (record.partOf === undefined) return files;
  const share = applicationGuide(context, record, "zh-CN")?.materials.map(({ code }) => code) ?? [];
  return files.filter(({ materialCode }) => share.includes(materialCode));
}
