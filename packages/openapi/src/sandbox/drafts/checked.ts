import type { CheckedCheckpoint, ProblemError } from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";

/** What is wrong with checkpoints 核查要点 that are said to hold: those that the item's guide has not, and all of them where no clerk says so. */
export function unknownCheckpoints(
  { catalogue }: SandboxContext,
  itemCode: string,
  ids: readonly string[] = [],
  caller: Caller,
): ProblemError[] {
  const known = isStaff(caller) ? (catalogue.guide(itemCode, "zh-CN", { counter: true })?.checkpoints ?? []) : [];
  return ids.flatMap((id, index) =>
    known.some((checkpoint) => checkpoint.id === id)
      ? []
      : [{ pointer: `/checkpoints/${String(index)}`, rule: "checkpoint:unknown" }],
  );
}

/** What still holds of a case once materials or data were replaced: what was checked about them must be seen again. */
export function stillChecked(
  { catalogue }: SandboxContext,
  itemCode: string,
  before: readonly CheckedCheckpoint[] = [],
  replaced: { readonly materials: readonly { readonly materialCode: string }[]; readonly data?: unknown },
): CheckedCheckpoint[] {
  const known = catalogue.guide(itemCode, "zh-CN", { counter: true })?.checkpoints ?? [];
  const codes = new Set(replaced.materials.map(({ materialCode }) => materialCode));
  return before.filter(({ id }) => {
    const materialCode = known.find((each) => each.id === id)?.materialCode;
    return materialCode === undefined ? replaced.data === undefined : !codes.has(materialCode);
  });
}

/**
 * The checkpoints that hold once a caller has spoken: those named, each with who ticked it first and when; as they were where staff name none.
 * Whatever anybody else changes must be seen again.
 */
export function checkedNow(
  { clock }: SandboxContext,
  before: readonly CheckedCheckpoint[] = [],
  ids: readonly string[] | undefined,
  { staff }: Caller,
): CheckedCheckpoint[] {
  if (!staff) return [];
  if (!ids) return [...before];
  const { workNo, name } = staff;
  return ids.map((id) => before.find((each) => each.id === id) ?? { id, at: clock.iso(), by: { workNo, name } });
}
