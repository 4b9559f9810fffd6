import type { ItemHistoryEntry } from "./types.ts";

/** The day the hall opened with the items of the notice 南政办函〔2025〕6号. */
const OPENING = "2025-03-24";

/** What a change is about: items that are there, and items that have left. */
export interface ChangedItem {
  readonly code: string;
  readonly name: ItemHistoryEntry["name"];
  readonly departmentCode: string;
}

/**
 * What happened to the catalogue, oldest first: every item entered with a notice, on the day the hall opened where nothing else is
 * known. Items only ever join 只增不减 (南政办函〔2025〕6号): throws a `RangeError` for one that left without an approval on record, or
 * before that approval was given, for one that was never there, and for one that is offered although it left.
 */
export function changesOf(
  items: readonly ChangedItem[],
  withdrawn: readonly ChangedItem[],
  history: readonly ItemHistoryEntry[],
): ItemHistoryEntry[] {
  for (const { itemCode, change, on, approval } of history) {
    if (![...items, ...withdrawn].some(({ code }) => code === itemCode))
      throw new RangeError(`${itemCode} ${change} and was never an item`);
    if (change !== "withdrawn") continue;
    if (!approval) throw new RangeError(`${itemCode} cannot leave without an approval on record`);
    if (approval.on > on) throw new RangeError(`${itemCode} left on ${on}, before its approval of ${approval.on}`);
    if (items.some(({ code }) => code === itemCode)) throw new RangeError(`${itemCode} left and is still offered`);
  }
  const gone = new Set(history.flatMap(({ itemCode, change }) => (change === "withdrawn" ? [itemCode] : [])));
  const orphan = withdrawn.find(({ code }) => !gone.has(code));
  if (orphan) throw new RangeError(`${orphan.code} cannot leave without an approval on record`);

  const entered = new Set(history.flatMap(({ itemCode, change }) => (change === "entered" ? [itemCode] : [])));
  const opening = [...items, ...withdrawn]
    .filter(({ code }) => !entered.has(code))
    .map(({ code, name, departmentCode }): ItemHistoryEntry => {
      const note = { zh: "随政务服务大厅启用进驻。", en: "Entered when the hall opened." };
      return { itemCode: code, name, departmentCode, change: "entered", on: OPENING, note };
    });
  return [...opening, ...history].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
