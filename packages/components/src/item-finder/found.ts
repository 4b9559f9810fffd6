import type { ItemMatch, ItemPage } from "@yichuang/sdk";
import type { ItemFilters } from "./item-filters.ts";

/** Items of the first page. */
const FIRST = 20;

/** Items of every further page: who goes on browses, and 1,651 items are not to take 83 steps. The contract's most. */
const FURTHER = 100;

/** What was found, as far as it is here. */
export interface Found {
  readonly query: string;
  readonly filters: ItemFilters;
  readonly matches: readonly ItemMatch[];
  readonly total: number;
  /** How many each choice of a filter would leave. */
  readonly counts: ItemPage["facets"];
  /** What to try instead, where nothing was found. */
  readonly suggestions: ItemPage["suggestions"];
  readonly nextCursor: string | undefined;
}

const toQuery = (text: string, { online, visits, ...filters }: ItemFilters) => ({
  ...filters,
  q: text || undefined,
  online: online && true,
  maxVisits: visits === undefined ? undefined : Number(visits),
});

/** The question for the first page, with counts. */
export const toFirst = (text: string, filters: ItemFilters) => ({
  ...toQuery(text, filters),
  facets: true,
  limit: FIRST,
});

/** The question for the page after what was found. */
export const toNext = ({ query, filters, nextCursor }: Found) => ({
  ...toQuery(query, filters),
  cursor: nextCursor,
  limit: FURTHER,
});

/** A first page as what was found. */
export const firstPage = (query: string, filters: ItemFilters, page: ItemPage): Found => ({
  query,
  filters,
  matches: page.items,
  total: page.total,
  counts: page.facets,
  suggestions: page.suggestions,
  nextCursor: page.nextCursor,
});

/** What was found with a further page. */
export const withPage = (found: Found, page: ItemPage): Found => ({
  ...found,
  matches: [...found.matches, ...page.items],
  total: page.total,
  nextCursor: page.nextCursor,
});
