import type { FilterName, ItemFilters } from "./item-filters.ts";
import { FILTER_NAMES, withFilter } from "./item-filters.ts";

/** What a finder is asked. */
export interface Search {
  readonly text: string;
  readonly filters: ItemFilters;
}

/** Where a page's address holds what is searched for. */
export type AddressPart = "query" | "hash";

/** Names in an address; `topic` as the attribute is called. */
const NAMES = { ...Object.fromEntries(FILTER_NAMES.map((name) => [name, name])), theme: "topic" } as Readonly<
  Record<FilterName, string>
>;

/** The parameters of one part of an address, and how to write them back. */
function partOf(url: URL, part: AddressPart): { params: URLSearchParams; write: (params: URLSearchParams) => void } {
  if (part === "query") {
    const write = (params: URLSearchParams): void => void (url.search = params.toString());
    return { params: new URLSearchParams(url.search), write };
  }
  // A page that routes by its fragment has a path before the parameters; a fragment without any is the name of a place.
  const fragment = url.hash.slice(1);
  const routed = fragment.startsWith("/");
  const [path = "", own = ""] = routed ? fragment.split("?") : ["", fragment];
  const write = (params: URLSearchParams): void => {
    const text = params.toString();
    url.hash = routed && text ? `${path}?${text}` : path || text;
  };
  return { params: new URLSearchParams(own.includes("=") ? own : ""), write };
}

/**
 * What an address asks a finder.
 * @param prefix stands before each name, so that several finders of a page share an address
 * @param start what holds where the address says nothing
 */
export function readAddress(href: string, part: AddressPart, prefix: string, start: Search): Search {
  const { params } = partOf(new URL(href), part);
  let { filters } = start;
  for (const name of FILTER_NAMES) {
    const value = params.get(prefix + NAMES[name]);
    if (value !== null) filters = withFilter(filters, name, value);
  }
  const text = (params.get(`${prefix}q`) ?? start.text).trim().slice(0, 100);
  return { text, filters };
}

/** The address that asks a finder this; what else is in it stays. What holds at the start anyway is left out. */
export function writeAddress(href: string, part: AddressPart, prefix: string, start: Search, search: Search): string {
  const url = new URL(href);
  const { params, write } = partOf(url, part);
  const set = (name: string, value: string | undefined, usual: string | undefined): void => {
    if ((value ?? "") === (usual ?? "")) params.delete(prefix + name);
    else params.set(prefix + name, value ?? "");
  };
  set("q", search.text, start.text);
  for (const name of FILTER_NAMES) set(NAMES[name], search.filters[name], start.filters[name]);
  write(params);
  return url.href;
}
