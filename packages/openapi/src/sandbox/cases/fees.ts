import type { CaseState, Guide } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";

/** The fees that may be asked for in a case: those its item's guide names (行政许可法 第五十八条). */
export const feesOf = (
  { catalogue }: SandboxContext,
  { itemCode }: Pick<CaseRecord, "itemCode">,
  lang: "zh-CN" | "en" = "zh-CN",
): Guide["fees"]["entries"] => catalogue.guide(itemCode, lang)?.fees.entries ?? [];

/** An amount in words, of fen 分. */
export const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`;

const CAME_TO_NOTHING: ReadonlySet<CaseState> = new Set<CaseState>(["refused", "withdrawn", "revoked"]);

/** A case that came to nothing owes nothing: what is still due is called off with it, however it ended. */
export function withoutDue(record: CaseRecord): CaseRecord {
  const { payment, state, outcome } = record;
  const over = CAME_TO_NOTHING.has(state) || outcome === "denied";
  return over && payment?.state === "due" ? { ...record, payment: { ...payment, state: "cancelled" } } : record;
}
