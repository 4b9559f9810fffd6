import type { GuidePart, Item } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { isWanted } from "../cases/bundle-submit.ts";
import type { SandboxContext } from "../context.ts";
import { requirePower } from "../delegations/delegation-rules.ts";
import type { Delegated } from "../delegations/delegation-rules.ts";
import type { DraftRecord } from "../records.ts";

/** What is applied for: the item, of a bundle 一件事 those of its parts that what was filled in so far asks for. */
function appliedFor(
  { catalogue }: SandboxContext,
  draft: Pick<DraftRecord, "itemCode" | "answers" | "data">,
  windowCode: string,
): Delegated[] {
  const delegated = ({ code, department }: Item, handling: Item["handling"]): Delegated => ({
    itemCode: code,
    departmentCode: department.code,
    handling,
    windowCode,
  });
  const item = catalogue.item(draft.itemCode, "zh-CN");
  const offered: readonly GuidePart[] = catalogue.guide(draft.itemCode, "zh-CN")?.parts ?? [];
  const parts = offered
    .filter((part) => isWanted(part, draft))
    .flatMap(({ itemCode }) => catalogue.item(itemCode, "zh-CN") ?? []);
  // A part is handled within a limit, also where its item by itself is done on the spot.
  if (parts.length > 0) return parts.map((part) => delegated(part, "commitment"));
  return item ? [delegated(item, item.handling)] : [];
}

/** What window staff take in for a department they take in by its delegation 委托收件. Throws `no-delegation`; not for applicants themselves. */
export function requireReception(
  context: SandboxContext,
  draft: Pick<DraftRecord, "itemCode" | "answers" | "data" | "windowCode">,
  caller: Caller,
): void {
  const { windowCode } = draft;
  if (windowCode === undefined || !caller.staff) return;
  requirePower(context, appliedFor(context, draft, windowCode), "receive", caller);
}
