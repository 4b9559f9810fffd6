import type { Department, Item, LocalizedText, ServiceWindow, Theme } from "@yichuang/sdk";
import { AUDIENCES } from "../item/item-words.ts";
import type { Facets } from "./facets-controller.ts";

/** What the items in sight are narrowed by; what is left out does not narrow. */
export interface ItemFilters {
  readonly window?: string | undefined;
  readonly department?: string | undefined;
  readonly theme?: string | undefined;
  readonly audience?: Item["audiences"][number] | undefined;
  readonly handling?: Item["handling"] | undefined;
  /** Items that can be applied for online. */
  readonly online?: "true" | undefined;
  /** Items that need no visit 零跑动. */
  readonly visits?: "0" | undefined;
}

/** Name of a filter. */
export type FilterName = keyof ItemFilters;

/** The filters in the order they are shown. */
export const FILTER_NAMES = [
  "window",
  "department",
  "theme",
  "audience",
  "handling",
  "online",
  "visits",
] as const satisfies FilterName[];

/** The filters that narrow. */
export const activeFilters = (filters: ItemFilters): FilterName[] =>
  FILTER_NAMES.filter((name) => filters[name] !== undefined);

/** The filters of which the contract knows every value. */
const VALUES: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  audience: AUDIENCES,
  handling: ["immediate", "commitment"],
  online: ["true"],
  visits: ["0"],
};

/** Takes a filter's value from an attribute, an address or a list: empty is none, and so is a value nobody knows. */
export function withFilter(filters: ItemFilters, name: FilterName, value: string | null | undefined): ItemFilters {
  const known = !value || (VALUES[name]?.includes(value) ?? true);
  return { ...filters, [name]: value && known ? value : undefined };
}

/** What a window, department or theme is called; undefined while that is not known. */
export function facetName(facets: Facets, name: FilterName, code: string): LocalizedText | undefined {
  const lists: Partial<Record<FilterName, readonly (ServiceWindow | Department | Theme)[]>> = {
    window: facets.windows,
    department: facets.departments,
    theme: facets.themes,
  };
  return lists[name]?.find((entry) => entry.code === code)?.name;
}
