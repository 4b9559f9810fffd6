import { buildItems } from "./build.ts";
import { centres } from "./centres.ts";
import { departments } from "./departments.ts";
import { history, negativeList } from "./history.ts";
import { themes } from "./themes.ts";
import type { Catalogue } from "./types.ts";
import { windows } from "./windows.ts";

export { themes } from "./themes.ts";
export type {
  ActionKind,
  Bilingual,
  Catalogue,
  CatalogueItem,
  Centre,
  Department,
  Fee,
  ItemHistoryEntry,
  Localized,
  NegativeListEntry,
  ServiceWindow,
  Theme,
  WorkingDays,
} from "./types.ts";

/**
 * The synthetic catalogue of the district hall and its sub-centres: 61 items of enterprise registration, 214 of business
 * operation, 271 of construction, 787 of social affairs and 318 of public security and taxation, as the notice
 * 南政办函〔2025〕6号 counts them. Pure: every call gives the same data, in lists of its own.
 */
export function buildCatalogue(): Catalogue {
  return {
    centres: [...centres],
    windows: [...windows],
    departments: [...departments],
    themes: [...themes],
    items: buildItems(),
    negativeList: [...negativeList],
    history: [...history],
  };
}
