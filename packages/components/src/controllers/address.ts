/** What an element has in the page's address, by name: undefined or empty where nothing is asked. */
export type AddressValues = Readonly<Record<string, string | undefined>>;

/** Where a page's address holds it. */
export type AddressPart = "query" | "hash";

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
 * What an address asks an element.
 * @param prefix stands before each name, so that several elements of a page share an address
 * @param start every name, with what holds where the address says nothing
 */
export function readAddress(href: string, part: AddressPart, prefix: string, start: AddressValues): AddressValues {
  const { params } = partOf(new URL(href), part);
  return Object.fromEntries(Object.entries(start).map(([name, usual]) => [name, params.get(prefix + name) ?? usual]));
}

/** The address that asks an element this; what else is in it stays. What holds at the start anyway is left out. */
export function writeAddress(
  href: string,
  part: AddressPart,
  prefix: string,
  start: AddressValues,
  values: AddressValues,
): string {
  const url = new URL(href);
  const { params, write } = partOf(url, part);
  for (const [name, usual] of Object.entries(start)) {
    const value = values[name] ?? "";
    if (value === (usual ?? "")) params.delete(prefix + name);
    else params.set(prefix + name, value);
  }
  write(params);
  return url.href;
}
