import type { BodyRef, Channel, Item, Language } from "../../schema.ts";
import type { Catalogue, CatalogueItem } from "./index.ts";
import { localizeText } from "../guides/index.ts";

/** What a catalogue says of items and bodies, in one language. */
export interface ItemViews {
  /** A department as others refer to it. Throws for a code that does not exist. */
  body(code: string, lang: Language): BodyRef;
  item(item: CatalogueItem, lang: Language): Item;
}

/** Makes the views of a catalogue's items. */
export function createItemViews({ departments, withdrawn }: Catalogue): ItemViews {
  const departmentByCode = new Map(departments.map((department) => [department.code, department]));
  const gone = new Set(withdrawn.map(({ code }) => code));
  const body = (code: string, lang: Language): BodyRef => {
    const department = departmentByCode.get(code);
    if (!department) throw new RangeError(`No department ${code}`);
    return { code, name: localizeText(department.name, lang) };
  };
  return {
    body,
    item: (item, lang) => ({
      code: item.code,
      ...(item.basicCode && { basicCode: item.basicCode, implementationCode: item.implementationCode }),
      kind: kindOf(item),
      ...(item.partCodes && { partCodes: [...item.partCodes] }),
      name: localizeText(item.name, lang),
      aliases: [...item.aliases],
      type: item.type,
      handling: item.handling,
      audiences: [...item.audiences],
      themes: [...item.themes],
      level: item.level,
      department: body(item.departmentCode, lang),
      windowCodes: [...item.windowCodes],
      limits: limitsOf(item),
      channels: channelsOf(item),
      visits: item.visits,
      free: item.free,
      state: gone.has(item.code) ? "withdrawn" : "in_use",
      synthetic: true,
    }),
  };
}

/** Promised and statutory limit of an item. */
export function limitsOf({ promisedLimit, statutoryLimit }: CatalogueItem): Item["limits"] {
  return { promised: { ...promisedLimit }, ...(statutoryLimit && { statutory: { ...statutoryLimit } }) };
}

/** Whether it is an item or a bundle 一件事. */
export const kindOf = ({ partCodes }: CatalogueItem): Item["kind"] => (partCodes ? "bundle" : "single");

/** A window always; online where it is offered; by post where nobody need come and it is not. */
export function channelsOf({ onlineAvailable, zeroVisit }: CatalogueItem): Channel[] {
  if (onlineAvailable) return ["window", "web", "mobile"];
  return zeroVisit ? ["window", "post"] : ["window"];
}
