import { buildItems } from "./build.ts";
import { bundles } from "./bundles.ts";
import { centres } from "./centres.ts";
import { changesOf } from "./changes.ts";
import { departments } from "./departments.ts";
import { divisions } from "./divisions.ts";
import { history, negativeList } from "./history.ts";
import { themes } from "./themes.ts";
import type { Catalogue } from "./types.ts";
import { windows } from "./windows.ts";
import { withdrawnItems } from "./withdrawn.ts";

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
 * 南政办函〔2025〕6号 counts them, and beside them the bundles made of them. Pure: every call gives the same data, in lists of its own.
 */
export function buildCatalogue(): Catalogue {
  const items = buildItems();
  return {
    centres: [...centres],
    windows: [...windows],
    departments: [...departments],
    themes: [...themes],
    divisions: [...divisions],
    items,
    withdrawn: [...withdrawnItems],
    bundles: [...bundles],
    negativeList: [...negativeList],
    changes: changesOf(items, withdrawnItems, history),
  };
}
