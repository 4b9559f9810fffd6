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
