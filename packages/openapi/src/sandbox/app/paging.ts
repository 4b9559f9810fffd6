import { digest } from "../digest.ts";
import { problem } from "../problem.ts";

/** What a list is asked for. */
export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

/** A page of a list; without `nextCursor` the last one. */
export interface Page<T> {
  items: T[];
  total: number;
  nextCursor?: string;
}

/** Says which entry without saying its id: a cursor stands in the query, and an id may be a case number. */
const cursorOf = (id: string): string => digest(id).slice(0, 24);

/**
 * Cuts a page out of a list whose entries have ids. The cursor names the last entry that was read, so that new entries before it shift
 * nothing. Throws `bad-request` for a cursor whose entry is no longer in the list.
 */
export function pageOf<T extends { readonly id: string }>(
  all: readonly T[],
  { cursor, limit = 20 }: PageQuery,
): Page<T> {
  const after = cursor === undefined ? -1 : all.findIndex(({ id }) => cursorOf(id) === cursor);
  if (cursor !== undefined && after < 0)
    throw problem("bad-request", { errors: [{ pointer: "", rule: "query:cursor" }] });
  const items = all.slice(after + 1, after + 1 + limit);
  const last = items[items.length - 1];
  const more = after + 1 + limit < all.length;
  return { items, total: all.length, ...(more && last && { nextCursor: cursorOf(last.id) }) };
}
