import type { Division } from "../../schema.ts";
import type { Bilingual } from "./types.ts";

/** An administrative division 行政区划. */
export interface DivisionSource {
  readonly code: string;
  readonly name: Bilingual;
  readonly level: Division["level"];
  readonly parent?: string;
}

const division = (
  code: string,
  level: Division["level"],
  parent: string | undefined,
  zh: string,
  en: string,
): DivisionSource => ({ code, level, name: { zh, en }, ...(parent !== undefined && { parent }) });

/**
 * From the province down to the district the codes are the real ones; below it names and codes are invented and say so, since a
 * platform has them from its own registry.
 */
export const divisions: readonly DivisionSource[] = [
  division("610000", "province", undefined, "陕西省", "Shaanxi Province"),
  division("610700", "city", "610000", "汉中市", "Hanzhong"),
  division("610703", "county", "610700", "南郑区", "Nanzheng District"),
  division("610703901", "township", "610703", "示例街道", "Example Sub-district"),
  division("610703902", "township", "610703", "示例镇", "Example Town"),
  division("610703903", "township", "610703", "示例乡", "Example Township"),
  division("610703901901", "village", "610703901", "示例一社区", "Example Community 1"),
  division("610703901902", "village", "610703901", "示例二社区", "Example Community 2"),
  division("610703902901", "village", "610703902", "示例一村", "Example Village 1"),
  division("610703902902", "village", "610703902", "示例二村", "Example Village 2"),
];
