import type { ItemMatch, ItemSuggestions, Language } from "../../schema.ts";
import { buildCatalogue } from "./index.ts";
import type { Catalogue, CatalogueItem, NegativeListEntry as NegativeListSource } from "./index.ts";
import { publishedCalendar } from "./catalogue-calendar.ts";
import { createItemFilters } from "./catalogue-facets.ts";
import { createGuideViews } from "./catalogue-guide-view.ts";
import { channelsOf, createItemViews, kindOf } from "./catalogue-item-view.ts";
import { createPlaceViews } from "./catalogue-place-view.ts";
import { createCatalogueSearch, sounds, spoken } from "./catalogue-search.ts";
import type { FoundItem } from "./catalogue-search.ts";
import type { CatalogueService, ItemQuery } from "./catalogue-service.ts";
import { editionDays, localizeText } from "../guides/index.ts";
import { normalizeQuery, rank, toChinaDate } from "../../domain/index.ts";
import { problem } from "../problem.ts";

/** Words offered when nothing was found, as the contract says, and how many are tried for them. */
const SUGGESTED_WORDS = 5;
const TRIED_WORDS = 8;

/** How a catalogue is made. */
export interface CatalogueOptions {
  /** The items there are; all 1,651 by default. A small scenario passes the few it needs. */
  readonly items?: readonly CatalogueItem[];
  /** The China date today, `YYYY-MM-DD`, by which the guide in force is chosen; the machine's by default. */
  readonly today?: () => string;
}

/** The whole of it; one for all, since nothing changes it. */
let built: Catalogue | undefined;
const wholeCatalogue = (): Catalogue => (built ??= buildCatalogue());

/** What does not depend on the day, by the items it is made of: whoever makes a sandbox for each test makes it once. */
const known = new WeakMap<readonly CatalogueItem[], ReturnType<typeof createContents>>();

function contentsOf(items: readonly CatalogueItem[]): ReturnType<typeof createContents> {
  const contents = known.get(items) ?? createContents(items);
  known.set(items, contents);
  return contents;
}

function createContents(items: readonly CatalogueItem[]) {
  const whole = wholeCatalogue();
  const { centres, windows, departments, themes, bundles, withdrawn } = whole;
  const codes = new Set(items.map(({ code }) => code));
  // Bundles are found beside the items they are made of, and counted nowhere: `counting` goes over items alone.
  const offered = [...items, ...bundles.filter(({ partCodes = [] }) => partCodes.every((code) => codes.has(code)))];
  const counting = (has: (item: CatalogueItem) => boolean): number => items.filter(has).length;
  const views = createItemViews(whole);
  const places = createPlaceViews(whole, counting);
  return {
    byCode: new Map([...offered, ...withdrawn].map((item) => [item.code, item])),
    version: fingerprint(JSON.stringify([offered, centres, windows, departments, themes])),
    counting,
    views,
    places,
    guides: createGuideViews(whole, [...offered, ...withdrawn], views, places),
    search: createCatalogueSearch(offered, (code) => views.body(code, "zh-CN").name.text),
  };
}

/** Makes the sandbox's catalogue: every window, department, item, guide and form, in Chinese and English. */
export function createCatalogue(options: CatalogueOptions = {}): CatalogueService {
  const { departments, themes, divisions, negativeList, changes, items: allItems } = wholeCatalogue();
  const { items = allItems, today = () => toChinaDate(new Date()) } = options;
  const { byCode, version: contentVersion, counting, views, places, guides, search } = contentsOf(items);
  const { body, item: itemOf } = views;
  const filters = createItemFilters({ kindOf, channelsOf });

  const searchNegativeList = (q: string, lang: Language): NegativeListSource[] => {
    const entries = negativeList.map((entry) => ({
      entry,
      name: lang === "en" ? entry.name.en : entry.name.zh,
      aliases: lang === "en" ? [entry.name.zh] : [],
      ...spoken(entry.name.zh),
      popularity: 0,
    }));
    return rank(q, entries, sounds).map((hit) => hit.entry.entry);
  };

  // Each word is searched for before it is offered, so no more than these are tried.
  const suggest = (query: ItemQuery, matching: readonly FoundItem[], lang: Language): ItemSuggestions => {
    const tried = matching.length > 0 ? [] : search.near(query.q ?? "", lang).slice(0, TRIED_WORDS);
    const words = tried.map((text) => {
      const asked = browsed({ ...query, q: text });
      return { text, count: search.find(text, lang).filter(({ item }) => filters.fits(item, asked)).length };
    });
    return {
      words: words.filter(({ count }) => count > 0).slice(0, SUGGESTED_WORDS),
      without: filters
        .without(
          matching.map(({ item }) => item),
          browsed(query),
        )
        .filter(({ filter }) => filter !== "kind" || query.kind !== undefined),
    };
  };

  return {
    centres: places.centres,
    windows: places.windows,
    departments: (lang) =>
      departments.map((department) => ({
        ...body(department.code, lang),
        shortName: localizeText(department.shortName, lang),
        uscc: department.uscc,
        itemCount: counting((item) => item.departmentCode === department.code),
      })),
    themes: (lang) =>
      themes.map((theme) => ({
        ...theme,
        name: localizeText(theme.name, lang),
        itemCount: counting((item) => item.themes.includes(theme.code)),
      })),
    calendar: publishedCalendar,
    divisions: (lang, parent) =>
      divisions
        .filter((division) => division.parent === parent)
        .map(({ name, ...division }) => ({
          ...division,
          name: localizeText(name, lang),
          hasChildren: divisions.some((below) => below.parent === division.code),
        })),
    changes: (lang) =>
      [...changes].reverse().map(({ itemCode, name, change, on, note, approval }) => ({
        id: `${itemCode}-${change}-${on}`,
        itemCode,
        item: localizeText(name, lang),
        change,
        on,
        notice: localizeText(note, lang),
        ...(approval && { approval: { ...approval, body: localizeText(approval.body, lang) } }),
      })),
    negativeList(lang, q = "") {
      const listed = normalizeQuery(q) === "" ? negativeList : searchNegativeList(q, lang);
      return listed.map(({ code, name, departmentCode, reason, explanation, instead }) => ({
        code,
        name: localizeText(name, lang),
        department: body(departmentCode, lang),
        reason,
        explanation: localizeText(explanation, lang),
        instead: {
          place: localizeText(instead.place, lang),
          address: localizeText(instead.address, lang),
          phone: instead.phone,
        },
      }));
    },
    items(query, lang) {
      const { cursor, limit = 20, facets = false, ...narrowing } = query;
      const list = fingerprint(JSON.stringify([contentVersion, lang, Object.entries(narrowing).sort()]));
      const start = cursor === undefined ? 0 : readCursor(cursor, list);
      const matching = search.find(query.q ?? "", lang);
      const found = matching.filter(({ item }) => filters.fits(item, browsed(query)));
      const end = start + limit;
      return {
        items: found.slice(start, end).map(({ item, ranges, alias }): ItemMatch => ({
          item: itemOf(item, lang),
          ...(ranges.length > 0 && { ranges: ranges.map((range) => ({ ...range })) }),
          ...(alias !== undefined && { alias }),
        })),
        total: found.length,
        ...(facets && {
          facets: filters.facets(
            matching.map(({ item }) => item),
            browsed(query),
          ),
        }),
        ...(found.length === 0 && { suggestions: suggest(query, matching, lang) }),
        ...(end < found.length && { nextCursor: `${list}-${end.toString(36)}` }),
      };
    },
    item(code, lang) {
      const item = byCode.get(code);
      return item && itemOf(item, lang);
    },
    guide(code, lang, { asOf = today(), counter = false } = {}) {
      const item = byCode.get(code);
      return item && guides.guide(item, asOf, lang, counter);
    },
    guideVersions(code, lang) {
      const item = byCode.get(code);
      return item && guides.versions(item, lang);
    },
    form(code, lang) {
      const item = byCode.get(code);
      return item && guides.form(item, today(), lang);
    },
    licenceUses(licenceCode, itemCode, lang) {
      const item = byCode.get(itemCode);
      return item ? guides.uses(licenceCode, item, today(), lang) : [];
    },
    file(code, fileCode) {
      const item = byCode.get(code);
      return item && guides.file(item, today(), fileCode);
    },
    body,
    get version() {
      const day = today();
      return `${contentVersion}-${editionDays.filter((from) => from <= day).length}`;
    },
  };
}

/** Who searches finds bundles 一件事 too, and so does who asks for them; who browses sees the items that the notice counts. */
function browsed(query: ItemQuery): ItemQuery {
  const browsing = normalizeQuery(query.q ?? "") === "" && query.kind === undefined;
  return browsing ? { ...query, kind: "single" } : query;
}

/** Where a page starts. A cursor of another list, or of the catalogue before it changed, is refused. */
function readCursor(cursor: string, list: string): number {
  const [owner, start = ""] = cursor.split("-");
  if (owner !== list || !/^[0-9a-z]+$/.test(start))
    throw problem("bad-request", { detail: { zh: "游标属于另一个列表。", en: "The cursor belongs to another list." } });
  return parseInt(start, 36);
}

/** A short fingerprint of a text (FNV-1a, 32 bits): it tells versions apart, and guards nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
