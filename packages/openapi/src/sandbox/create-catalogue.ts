import type { BodyRef, Channel, Form, Guide, GuidePart, Item, ItemMatch, Language, ServiceWindow } from "../schema.ts";
import { buildCatalogue } from "./catalogue/index.ts";
import type { CatalogueItem, NegativeListEntry as NegativeListSource } from "./catalogue/index.ts";
import { publishedCalendar } from "./catalogue-calendar.ts";
import { createItemFilters } from "./catalogue-facets.ts";
import { createCatalogueSearch, spoken } from "./catalogue-search.ts";
import type { CatalogueService, ItemQuery } from "./catalogue-service.ts";
import { editionDays, editionOn, editionsOf, localize, localizeForm, localizeText } from "./guides/index.ts";
import type { GuideEdition, PartSource, StepBody } from "./guides/index.ts";
import { normalizeQuery, rank, toChinaDate } from "../domain/index.ts";
import { problem } from "./problem.ts";

/** How a catalogue is made. */
export interface CatalogueOptions {
  /** The items there are; all 1,651 by default. A small scenario passes the few it needs. */
  readonly items?: readonly CatalogueItem[];
  /** The China date today, `YYYY-MM-DD`, by which the guide in force is chosen; the machine's by default. */
  readonly today?: () => string;
}

/** The number where a service is complained of; synthetic like all numbers of the sandbox. */
const SUPERVISION = "0916-0000900";

/** Makes the sandbox's catalogue: every window, department, item, guide and form, in Chinese and English. */
export function createCatalogue(options: CatalogueOptions = {}): CatalogueService {
  const { items = buildCatalogue().items, today = () => toChinaDate(new Date()) } = options;
  const whole = buildCatalogue();
  const { centres, windows, departments, themes, bundles } = whole;
  const codes = new Set(items.map(({ code }) => code));
  // Bundles are found beside the items they are made of, and counted nowhere: `counting` goes over items alone.
  const { divisions, negativeList, changes, withdrawn } = whole;
  const offered = [...items, ...bundles.filter(({ partCodes = [] }) => partCodes.every((code) => codes.has(code)))];
  const gone = new Set(withdrawn.map(({ code }) => code));
  const byCode = new Map([...offered, ...withdrawn].map((item) => [item.code, item]));
  const filters = createItemFilters({ kindOf, channelsOf });
  const departmentByCode = new Map(departments.map((department) => [department.code, department]));
  const contentVersion = fingerprint(JSON.stringify([offered, centres, windows, departments, themes]));
  const search = createCatalogueSearch(offered, (code) => departmentByCode.get(code)?.name.zh ?? "");

  const body = (code: string, lang: Language): BodyRef => {
    const department = departmentByCode.get(code);
    if (!department) throw new RangeError(`No department ${code}`);
    return { code, name: localizeText(department.name, lang) };
  };

  const counting = (has: (item: CatalogueItem) => boolean): number => items.filter(has).length;

  const windowOf = (window: (typeof windows)[number], lang: Language): ServiceWindow => ({
    code: window.code,
    kind: window.kind,
    centreCode: window.centreCode,
    counters: [...window.counters],
    name: localizeText(window.name, lang),
    summary: localizeText(window.summary, lang),
    itemCount: counting((item) => item.windowCodes[0] === window.code),
  });

  const centreOf = (centre: (typeof centres)[number], lang: Language): Guide["venues"][number]["centre"] => ({
    ...centre,
    name: localizeText(centre.name, lang),
    address: localizeText(centre.address, lang),
    hours: centre.hours.map((hours) => ({ ...hours, weekdays: [...hours.weekdays] })),
    synthetic: true,
  });

  const itemOf = (item: CatalogueItem, lang: Language): Item => ({
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
  });

  const venuesOf = (item: CatalogueItem, lang: Language): Guide["venues"] =>
    item.windowCodes.flatMap((code) => {
      const window = windows.find((each) => each.code === code);
      const centre = centres.find((each) => each.code === window?.centreCode);
      if (!window || !centre) return [];
      const { name, counters } = windowOf(window, lang);
      return [{ windowCode: code, window: name, counters, centre: centreOf(centre, lang) }];
    });

  /** The front desk: of the hall's comprehensive windows the approval bureau, elsewhere the department itself. */
  const bodyOfStep = (item: CatalogueItem, by: StepBody): string => {
    if (typeof by === "object") return by.departmentCode;
    const home = windows.find((window) => window.code === item.windowCodes[0]);
    return by === "counter" && home?.kind === "comprehensive" ? "approval" : item.departmentCode;
  };

  const siblingsOf = (item: CatalogueItem): CatalogueItem[] => items.filter((each) => each.base === item.base);

  const searchNegativeList = (q: string, lang: Language): NegativeListSource[] => {
    const entries = negativeList.map((entry) => ({
      entry,
      name: lang === "en" ? entry.name.en : entry.name.zh,
      aliases: lang === "en" ? [entry.name.zh] : [],
      ...spoken(entry.name.zh),
      popularity: 0,
    }));
    return rank(q, entries).map((hit) => hit.entry.entry);
  };

  const edition = (item: CatalogueItem, day: string): GuideEdition | undefined =>
    editionOn(item, siblingsOf(item), day);

  const partOf = ({ itemCode, materialCodes, when }: PartSource, lang: Language): GuidePart[] => {
    const part = byCode.get(itemCode);
    if (!part) return [];
    return [
      {
        itemCode,
        item: localizeText(part.name, lang),
        deciding: body(part.departmentCode, lang),
        limits: limitsOfPart(part),
        materialCodes: [...materialCodes],
        ...(when && { when }),
      },
    ];
  };

  const guideOf = (item: CatalogueItem, of: GuideEdition, lang: Language, counter: boolean): Guide => {
    const { steps, parts, ...source } = of.guide;
    const words = localize<
      Omit<Guide, "item" | "version" | "effectiveFrom" | "limits" | "fees" | "venues" | "contacts" | "steps" | "parts">
    >(source, lang);
    return {
      ...words,
      item: itemOf(item, lang),
      version: of.version,
      effectiveFrom: of.effectiveFrom,
      ...(of.effectiveUntil !== undefined && { effectiveUntil: of.effectiveUntil }),
      ...(of.changes && { changes: localizeText(of.changes, lang) }),
      checkpoints: words.checkpoints.filter((checkpoint) => counter || checkpoint.for === "public"),
      steps: steps.map(({ body: by, ...step }) => ({
        ...localize<Omit<Guide["steps"][number], "body">>(step, lang),
        body: body(bodyOfStep(item, by), lang),
      })),
      limits: limitsOf(item),
      ...(parts && { parts: parts.flatMap((part) => partOf(part, lang)) }),
      fees: feesOf(item, lang),
      venues: venuesOf(item, lang),
      contacts: { consultation: consultation(item), supervision: SUPERVISION },
      synthetic: true,
    };
  };

  const consultation = (item: CatalogueItem): string => {
    const place = departments.findIndex((department) => department.code === item.departmentCode) + 1;
    return `0916-0000${String(500 + place)}`;
  };

  const formOf = (item: CatalogueItem, of: GuideEdition, lang: Language): Form => {
    const delivery = [...new Set(of.guide.results.flatMap((result) => result.delivery))];
    return {
      itemCode: item.code,
      version: of.version,
      guideVersion: of.version,
      ...localizeForm(of.form, lang),
      ...(delivery.length > 0 && { delivery }),
    };
  };

  return {
    centres: (lang) => centres.map((centre) => centreOf(centre, lang)),
    windows: (lang, centreCode) =>
      windows
        .filter((window) => centreCode === undefined || window.centreCode === centreCode)
        .map((window) => windowOf(window, lang)),
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
      // Who searches finds bundles 一件事 too, and so does who asks for them; who browses sees the items that the notice counts.
      const browsing = normalizeQuery(query.q ?? "") === "" && query.kind === undefined;
      const asked: ItemQuery = browsing ? { ...query, kind: "single" } : query;
      const found = matching.filter(({ item }) => filters.fits(item, asked));
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
            asked,
          ),
        }),
        ...(end < found.length && { nextCursor: `${list}-${end.toString(36)}` }),
      };
    },
    item(code, lang) {
      const item = byCode.get(code);
      return item && itemOf(item, lang);
    },
    guide(code, lang, { asOf = today(), counter = false } = {}) {
      const item = byCode.get(code);
      const of = item && edition(item, asOf);
      return item && of && guideOf(item, of, lang, counter);
    },
    guideVersions(code, lang) {
      const item = byCode.get(code);
      const editions = item && editionsOf(item, siblingsOf(item));
      return editions
        ?.map(({ version, effectiveFrom, effectiveUntil, changes: changed }) => ({
          version,
          effectiveFrom,
          ...(effectiveUntil !== undefined && { effectiveUntil }),
          ...(changed && { changes: localizeText(changed, lang) }),
        }))
        .reverse();
    },
    form(code, lang) {
      const item = byCode.get(code);
      const of = item && edition(item, today());
      return item && of && formOf(item, of, lang);
    },
    body,
    get version() {
      const day = today();
      return `${contentVersion}-${editionDays.filter((from) => from <= day).length}`;
    },
  };
}

function limitsOf({ promisedLimit, statutoryLimit }: CatalogueItem): Item["limits"] {
  return { promised: { ...promisedLimit }, ...(statutoryLimit && { statutory: { ...statutoryLimit } }) };
}

/**
 * Limits of an item within a bundle: its own. What is done on the spot by itself is handed over here like the other parts, and
 * takes its department a working day; that day is the sandbox's choice.
 */
function limitsOfPart(item: CatalogueItem): GuidePart["limits"] {
  const { promised, ...rest } = limitsOf(item);
  return { promised: promised.value === 0 ? { value: 1, unit: "working_day" } : promised, ...rest };
}

const kindOf = ({ partCodes }: CatalogueItem): Item["kind"] => (partCodes ? "bundle" : "single");

/** A window always; online where it is offered; by post where nobody need come and it is not. */
function channelsOf({ onlineAvailable, zeroVisit }: CatalogueItem): Channel[] {
  if (onlineAvailable) return ["window", "web", "mobile"];
  return zeroVisit ? ["window", "post"] : ["window"];
}

function feesOf({ free, fee }: CatalogueItem, lang: Language): Guide["fees"] {
  if (free || !fee) return { free: true, entries: [] };
  const entry = {
    code: "fee-1",
    name: { zh: "办理费用", en: "Charge" },
    standard: { zh: fee.standard },
    basis: { zh: fee.basis },
  };
  return { free: false, entries: [localize<Guide["fees"]["entries"][number]>(entry, lang)] };
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
