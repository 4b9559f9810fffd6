import { childPointer, isWithin } from "./pointer.ts";

/**
 * The order of a list after a move: for each place, which item comes there.
 * @param to where the item goes; undefined takes it out
 */
export function moveItem(length: number, from: number, to: number | undefined): number[] {
  const order = Array.from({ length }, (_, index) => index).filter((index) => index !== from);
  if (to !== undefined) order.splice(to, 0, from);
  return order;
}

/** Where something that stood within a list stands after it; undefined when it was taken out. */
export function remapItems(pointer: string, list: string, order: readonly number[]): string | undefined {
  if (!isItemWithin(pointer, list)) return pointer;
  const [index = "", ...rest] = pointer.slice(list.length + 1).split("/");
  const to = order.indexOf(Number(index));
  return to < 0 ? undefined : [childPointer(list, to), ...rest].join("/");
}

/** Whether a pointer leads to an item of a list or into one. */
export function isItemWithin(pointer: string, list: string): boolean {
  return pointer !== list && isWithin(pointer, list);
}
