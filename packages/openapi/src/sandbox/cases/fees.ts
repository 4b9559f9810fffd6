import type { Guide } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";

/** The fees that may be asked for in a case: those its item's guide names (行政许可法 第五十八条). */
export const feesOf = (
  { catalogue }: SandboxContext,
  { itemCode }: Pick<CaseRecord, "itemCode">,
  lang: "zh-CN" | "en" = "zh-CN",
): Guide["fees"]["entries"] => catalogue.guide(itemCode, lang)?.fees.entries ?? [];
