import type { Channel, ItemFacets, ItemSuggestions } from "../../schema.ts";
import type { CatalogueItem } from "./index.ts";
import type { ItemQuery } from "./catalogue-service.ts";

/** A filter of a list of items: the values an item has of it, and the value a query asks for. */
interface Filter {
  readonly values: (item: CatalogueItem) => readonly string[];
  readonly wanted: (query: ItemQuery) => string | undefined;
  /** Whether an item of these values fits; having the value wanted by default. */
  readonly fits?: (values: readonly string[], wanted: string) => boolean;
}

/** What the contract says of an item's kind and channels, which the source holds otherwise. */
export interface ItemWords {
  readonly kindOf: (item: CatalogueItem) => string;
  readonly channelsOf: (item: CatalogueItem) => readonly string[];
}

/** The channels that are online 网上: GB/T 39046 A.5 codes 2 and 3. */
const ONLINE: readonly string[] = ["web", "mobile"] satisfies Channel[];

const filtersOf = ({ kindOf, channelsOf }: ItemWords): Readonly<Record<keyof ItemFacets, Filter>> => ({
  window: { values: ({ windowCodes }) => windowCodes, wanted: ({ window }) => window },
  department: { values: ({ departmentCode }) => [departmentCode], wanted: ({ department }) => department },
  theme: { values: ({ themes }) => themes, wanted: ({ theme }) => theme },
  audience: { values: ({ audiences }) => audiences, wanted: ({ audience }) => audience },
  handling: { values: ({ handling }) => [handling], wanted: ({ handling }) => handling },
  kind: { values: (item) => [kindOf(item)], wanted: ({ kind }) => kind },
  channel: { values: channelsOf, wanted: ({ channel }) => channel },
  online: {
    values: (item) => [String(channelsOf(item).some((channel) => ONLINE.includes(channel)))],
    wanted: ({ online }) => (online === undefined ? undefined : String(online)),
  },
  visits: {
    values: ({ visits }) => [String(visits)],
    wanted: ({ maxVisits }) => (maxVisits === undefined ? undefined : String(maxVisits)),
    fits: ([visits], most) => Number(visits) <= Number(most),
  },
});

/** The filters of a list of items, and what each choice of them would leave. */
export interface ItemFilters {
  fits(item: CatalogueItem, query: ItemQuery): boolean;
  /** Counts of every filter over items that the words of the query found; each leaves its own choice aside. */
  facets(found: readonly CatalogueItem[], query: ItemQuery): ItemFacets;
  /** The filters of the query without which items that the words found would fit, and how many. */
  without(found: readonly CatalogueItem[], query: ItemQuery): ItemSuggestions["without"];
}

/** Makes the filters. */
export function createItemFilters(words: ItemWords): ItemFilters {
  const filters = Object.entries(filtersOf(words)) as [keyof ItemFacets, Filter][];

  const holds = ({ values, wanted, fits }: Filter, item: CatalogueItem, query: ItemQuery): boolean => {
    const value = wanted(query);
    if (value === undefined) return true;
    return fits ? fits(values(item), value) : values(item).includes(value);
  };

  /** What all filters but one leave. */
  const leaving = (name: keyof ItemFacets, found: readonly CatalogueItem[], query: ItemQuery): CatalogueItem[] =>
    found.filter((item) => filters.every(([other, filter]) => other === name || holds(filter, item, query)));

  const count = (name: keyof ItemFacets, found: readonly CatalogueItem[], query: ItemQuery): ItemFacets["window"] => {
    const counts = new Map<string, number>();
    for (const item of leaving(name, found, query)) {
      const [, filter] = filters.find(([other]) => other === name) ?? [];
      for (const value of filter?.values(item) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, number]) => ({ value, count: number }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };

  return {
    fits: (item, query) => filters.every(([, filter]) => holds(filter, item, query)),
    facets: (found, query) =>
      Object.fromEntries(filters.map(([name]) => [name, count(name, found, query)])) as unknown as ItemFacets,
    without: (found, query) =>
      filters
        .filter(([, { wanted }]) => wanted(query) !== undefined)
        .map(([filter]) => ({ filter, count: leaving(filter, found, query).length }))
        .filter((each) => each.count > 0)
        .sort((a, b) => b.count - a.count),
  };
}
