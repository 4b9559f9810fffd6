import { schemaHolds } from "../app/json-schema.ts";
import type { GuidePart } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { without } from "../without.ts";
import { partsOf } from "./bundle-parts.ts";
import { keepEvent } from "./keep-event.ts";
import { newCaseNo } from "./numbers.ts";

/** Whether an item of a bundle is applied for, by what was answered and filled in. */
export const isWanted = ({ when }: GuidePart, { answers, data }: Pick<CaseRecord, "answers" | "data">): boolean =>
  when === undefined || schemaHolds({ answers, data }, when);

/**
 * A part 子办件 of a bundle, as a case of its own. It rests on the bundle's application: what that form validated is not validated
 * again by the part's own, so it keeps the bundle's data and its share of the materials. It is handed over and decided by
 * its department like any item within a limit, also where the item by itself is done on the spot.
 */
function newPart(context: SandboxContext, bundle: CaseRecord, { itemCode, limits }: GuidePart): CaseRecord {
  const item = context.catalogue.item(itemCode, "zh-CN");
  if (!item) throw new Error(`No item ${itemCode} for ${bundle.itemCode}`);
  const departmentCode = item.department.code;
  return {
    ...without(bundle, "parts", "deferral", "signature"),
    id: newCaseNo(context),
    partOf: bundle.id,
    appliedWith: bundle.itemCode,
    itemCode,
    handling: "commitment",
    limits,
    departmentCode,
    decidingCode: departmentCode,
    version: 0,
    specialSteps: [],
    notified: [],
  };
}

/** Takes a part out that the application, handed in again, no longer asks for. */
function leaveOut(context: SandboxContext, part: CaseRecord): void {
  const at = context.clock.iso();
  keepEvent(
    context,
    { ...part, state: "withdrawn", closedAt: at },
    { kind: "withdrawn", actor: { kind: "applicant" } },
  );
}

/**
 * A bundle 一件事 with one case for each of its items that is applied for. Handed in again, parts keep their numbers: one that is
 * no longer asked for ends withdrawn, one that now is joins. They get their contents with the event of the submission.
 */
export function withParts(context: SandboxContext, bundle: CaseRecord): CaseRecord {
  const known = partsOf(context, bundle);
  const offered = context.catalogue.guide(bundle.itemCode, "zh-CN")?.parts ?? [];
  const parts = offered.flatMap((offer): string[] => {
    const there = known.find(({ itemCode }) => itemCode === offer.itemCode);
    const wanted = isWanted(offer, bundle);
    if (!there && !wanted) return [];
    const part = there ?? newPart(context, bundle, offer);
    if (wanted && (!there || part.state === "withdrawn")) context.store.put("cases", { ...part, state: bundle.state });
    if (!wanted && part.state !== "withdrawn") leaveOut(context, part);
    return [part.id];
  });
  return { ...bundle, parts };
}
