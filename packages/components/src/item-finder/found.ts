import type { ItemMatch, ItemPage } from "@yichuang/sdk";
import type { ItemFilters } from "./item-filters.ts";

/** Items a page. */
const PAGE = 20;

/** What was found, as far as it is here. */
export interface Found {
  readonly query: string;
  readonly filters: ItemFilters;
  readonly matches: readonly ItemMatch[];
  readonly total: number;
  /** How many each choice of a filter would leave. */
  readonly counts: ItemPage["facets"];
  readonly nextCursor: string | undefined;
}

/** The question for the platform's search. */
export const toQuery = (text: string, { visits, ...filters }: ItemFilters) => ({
  ...filters,
  q: text || undefined,
  maxVisits: visits === undefined ? undefined : Number(visits),
  limit: PAGE,
});

/** A first page as what was found. */
export const firstPage = (query: string, filters: ItemFilters, page: ItemPage): Found => ({
  query,
  filters,
  matches: page.items,
  total: page.total,
  counts: page.facets,
  nextCursor: page.nextCursor,
});

/** What was found with a further page. */
export const withPage = (found: Found, page: ItemPage): Found => ({
  ...found,
  matches: [...found.matches, ...page.items],
  total: page.total,
  nextCursor: page.nextCursor,
});
