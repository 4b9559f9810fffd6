import type { AddressValues } from "../controllers/address.ts";
import type { FilterName, ItemFilters } from "./item-filters.ts";
import { FILTER_NAMES, withFilter } from "./item-filters.ts";

/** What a finder is asked. */
export interface Search {
  readonly text: string;
  readonly filters: ItemFilters;
}

/** A filter's name in an address; `topic` as the attribute is called. */
const nameInAddress = (name: FilterName): string => (name === "theme" ? "topic" : name);

/** A search as the page's address holds it. */
export const toAddress = ({ text, filters }: Search): AddressValues => ({
  q: text,
  ...Object.fromEntries(FILTER_NAMES.map((name) => [nameInAddress(name), filters[name]])),
});

/** The search that an address holds; what no filter knows is left out. */
export const fromAddress = (values: AddressValues): Search => ({
  text: (values.q ?? "").trim().slice(0, 100),
  filters: FILTER_NAMES.reduce<ItemFilters>(
    (filters, name) => withFilter(filters, name, values[nameInAddress(name)]),
    {},
  ),
});
