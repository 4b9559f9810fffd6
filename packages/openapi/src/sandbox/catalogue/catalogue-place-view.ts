import type { Centre, Guide, Language, ServiceWindow } from "../../schema.ts";
import type { Catalogue, CatalogueItem } from "./index.ts";
import { localizeText } from "../guides/index.ts";

/** What a catalogue says of its centres and windows, in one language. */
export interface PlaceViews {
  centres(lang: Language): Centre[];
  windows(lang: Language, centreCode?: string): ServiceWindow[];
  /** Where an item is handled. */
  venues(item: CatalogueItem, lang: Language): Guide["venues"];
}

/** Makes the views of a catalogue's places; `counting` says how many items have a property. */
export function createPlaceViews(
  { centres, windows }: Catalogue,
  counting: (has: (item: CatalogueItem) => boolean) => number,
): PlaceViews {
  const windowOf = (window: (typeof windows)[number], lang: Language): ServiceWindow => ({
    code: window.code,
    kind: window.kind,
    centreCode: window.centreCode,
    counters: [...window.counters],
    name: localizeText(window.name, lang),
    summary: localizeText(window.summary, lang),
    itemCount: counting((item) => item.windowCodes[0] === window.code),
  });
  const centreOf = (centre: (typeof centres)[number], lang: Language): Centre => ({
    ...centre,
    name: localizeText(centre.name, lang),
    address: localizeText(centre.address, lang),
    hours: centre.hours.map((hours) => ({ ...hours, weekdays: [...hours.weekdays] })),
    synthetic: true,
  });
  return {
    centres: (lang) => centres.map((centre) => centreOf(centre, lang)),
    windows: (lang, centreCode) =>
      windows
        .filter((window) => centreCode === undefined || window.centreCode === centreCode)
        .map((window) => windowOf(window, lang)),
    venues: (item, lang) =>
      item.windowCodes.flatMap((code) => {
        const window = windows.find((each) => each.code === code);
        const centre = centres.find((each) => each.code === window?.centreCode);
        if (!window || !centre) return [];
        return [
          {
            windowCode: code,
            window: localizeText(window.name, lang),
            counters: [...window.counters],
            centre: centreOf(centre, lang),
          },
        ];
      }),
  };
}
