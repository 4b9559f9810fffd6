import type { MaterialEntry } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { lastDayOf } from "./time.ts";

/** Where a guide allows a deferral 容缺 without a term. The sandbox's own choice; no national figure is confirmed. */
const DEFAULT_TERM = { value: 10, unit: "working_day" } as const;

/**
 * The deferral of a case, from its materials that are promised and not there yet: each may follow within its guide's
 * term from `from` on, and the earliest of these days is the one told. Nothing where nothing is promised.
 */
export function deferralFrom(
  context: SandboxContext,
  { itemCode, materials }: { readonly itemCode: string; readonly materials: readonly MaterialEntry[] },
  from: string,
): Pick<CaseRecord, "deferral"> {
  const codes = materials.filter(({ means }) => means === "deferred").map(({ materialCode }) => materialCode);
  if (codes.length === 0) return {};
  const ofGuide = context.catalogue.guide(itemCode, "zh-CN")?.materials ?? [];
  const days = codes.map((code) => {
    const term = ofGuide.find((material) => material.code === code)?.deferral ?? DEFAULT_TERM;
    return lastDayOf(context.calendar, from, term);
  });
  const [first] = days.sort((one, other) => (one.date < other.date ? -1 : 1));
  if (!first) return {};
  return { deferral: { materialCodes: codes, due: first.date, provisional: first.provisional } };
}

/** Materials that were promised and have not come yet. */
export const owedCodes = ({ deferral, materials }: Pick<CaseRecord, "deferral" | "materials">): string[] =>
  (deferral?.materialCodes ?? []).filter((code) =>
    materials.some(({ materialCode, means }) => materialCode === code && means === "deferred"),
  );

/** The deferral of a case as its materials stand at `at`: over when the last one is there, by whichever way it came. */
export function deferralNow(
  record: Pick<CaseRecord, "deferral" | "materials">,
  at: string,
): Pick<CaseRecord, "deferral"> {
  const { deferral } = record;
  if (!deferral) return {};
  return { deferral: owedCodes(record).length > 0 ? deferral : { ...deferral, suppliedAt: deferral.suppliedAt ?? at } };
}
