import { createContext } from "@lit/context";

/** The pages of a host that elements link to. */
export type LinkTarget = "guide" | "apply" | "case" | "review" | "sign";

/** What stands in for `{item}` and `{case}`. */
export interface LinkParams {
  /** Item code. */
  readonly item?: string | undefined;
  /** Case number. */
  readonly case?: string | undefined;
}

/** URL templates by page, for example `{ guide: "/items/{item}", case: "/cases/{case}" }`. */
export type LinkTemplates = Readonly<Partial<Record<LinkTarget, string>>>;

/** The host's pages for all elements below. */
export const linksContext = createContext<LinkTemplates | undefined>(Symbol.for("yichuang.links.v1"));

/**
 * Fills a host's URL template.
 * @param fragment for the page to read, which no server sees; a fragment of the template's stays before it, for pages that route by theirs
 * @returns the address, or undefined when the host has no such page or a parameter of it is missing
 */
export function linkTo(
  links: LinkTemplates | undefined,
  target: LinkTarget,
  params: LinkParams = {},
  fragment = "",
): string | undefined {
  const template = links?.[target];
  // Links may come from an attribute that anybody wrote.
  if (typeof template !== "string") return undefined;
  let complete = true;
  const href = template.replace(/\{(item|case)\}/g, (_, name: "item" | "case") => {
    const value = params[name];
    if (value === undefined) complete = false;
    return encodeURIComponent(value ?? "");
  });
  if (!complete || /^\s*(?:javascript|data|vbscript):/i.test(href)) return undefined;
  return fragment === "" ? href : `${href}${href.includes("#") ? "&" : "#"}${fragment}`;
}

/** The whole address of a host's page, for a code or another device; undefined where `linkTo` is. */
export function addressOf(
  links: LinkTemplates | undefined,
  target: LinkTarget,
  params: LinkParams,
  fragment: string,
): string | undefined {
  const href = linkTo(links, target, params, fragment);
  return href === undefined ? undefined : new URL(href, document.baseURI).href;
}
