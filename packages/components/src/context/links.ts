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
 * @returns the address, or undefined when the host has no such page or a parameter of it is missing
 */
export function linkTo(
  links: LinkTemplates | undefined,
  target: LinkTarget,
  params: LinkParams = {},
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
  return complete && !/^\s*(?:javascript|data|vbscript):/i.test(href) ? href : undefined;
}

/**
 * The whole address of a host's page, for a code or another device, with a fragment, which no server sees.
 * @returns undefined where `linkTo` does
 */
export function addressOf(
  links: LinkTemplates | undefined,
  target: LinkTarget,
  params: LinkParams,
  fragment: string,
): string | undefined {
  const href = linkTo(links, target, params);
  if (href === undefined) return undefined;
  const url = new URL(href, document.baseURI);
  // A page that routes by its fragment keeps its route.
  url.hash = `${url.hash ? `${url.hash.slice(1)}&` : ""}${fragment}`;
  return url.href;
}
