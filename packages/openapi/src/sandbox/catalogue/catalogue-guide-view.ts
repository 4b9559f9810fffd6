import type { Form, Guide, GuidePart, GuideVersion, Language, LicenceUse } from "../../schema.ts";
import { refundRule } from "./fees.ts";
import type { Catalogue, CatalogueItem } from "./index.ts";
import { limitsOf } from "./catalogue-item-view.ts";
import type { ItemViews } from "./catalogue-item-view.ts";
import type { PlaceViews } from "./catalogue-place-view.ts";
import {
  editionOn,
  editionsOf,
  guideFile,
  isWritten,
  localize,
  localizeForm,
  localizeText,
  materialLinks,
  resultSample,
} from "../guides/index.ts";
import type { GuideEdition, GuideFile, PartSource, StepBody } from "../guides/index.ts";

/** The number where a service is complained of; synthetic like all numbers of the sandbox. */
const SUPERVISION = "0916-0000900";

/** How many uses of a licence are told; what the contract takes. */
const USES_TOLD = 12;

/** Guides and forms of a catalogue's items, in one language. */
export interface GuideViews {
  /** The guide in force on a day; undefined before the first. */
  guide(item: CatalogueItem, day: string, lang: Language, counter: boolean): Guide | undefined;
  /** Newest first, announced ones too. */
  versions(item: CatalogueItem, lang: Language): GuideVersion[];
  form(item: CatalogueItem, day: string, lang: Language): Form | undefined;
  /** Items that take a licence: of the same matter as one, and of those whose guides are written by hand. */
  uses(licenceCode: string, item: CatalogueItem, day: string, lang: Language): LicenceUse[];
  /** A file that the guide in force links to. */
  file(item: CatalogueItem, day: string, fileCode: string): GuideFile | undefined;
}

/** Makes the views of guides and forms; `items` are those that the catalogue offers. */
export function createGuideViews(
  { windows, departments }: Catalogue,
  items: readonly CatalogueItem[],
  { body, item: itemOf }: ItemViews,
  { venues }: PlaceViews,
): GuideViews {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const siblingsOf = (item: CatalogueItem): CatalogueItem[] => items.filter((each) => each.base === item.base);

  /** The front desk: of the hall's comprehensive windows the approval bureau, elsewhere the department itself. */
  const bodyOfStep = (item: CatalogueItem, by: StepBody, lang: Language): Guide["steps"][number]["body"] => {
    if (typeof by === "object") {
      return "departmentCode" in by
        ? body(by.departmentCode, lang)
        : { code: by.code, name: localizeText(by.name, lang) };
    }
    const home = windows.find((window) => window.code === item.windowCodes[0]);
    return body(by === "counter" && home?.kind === "comprehensive" ? "approval" : item.departmentCode, lang);
  };

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

  const consultation = (item: CatalogueItem): string => {
    const place = departments.findIndex((department) => department.code === item.departmentCode) + 1;
    return `0916-0000${String(500 + place)}`;
  };

  const guideOf = (item: CatalogueItem, of: GuideEdition, lang: Language, counter: boolean): Guide => {
    const { steps, parts, ...source } = of.guide;
    const words = localize<
      Omit<Guide, "item" | "version" | "effectiveFrom" | "limits" | "fees" | "venues" | "contacts" | "steps" | "parts">
    >(source, lang);
    return {
      ...words,
      item: itemOf(item, lang),
      ...versionOf(of, lang),
      materials: words.materials.map((material) => ({
        ...material,
        ...materialLinks(item.code, material, lang),
      })),
      results: words.results.map((result, index) => ({ ...result, sample: resultSample(item.code, index, lang) })),
      checkpoints: words.checkpoints.filter((checkpoint) => counter || checkpoint.for === "public"),
      steps: steps.map(({ body: by, ...step }) => ({
        ...localize<Omit<Guide["steps"][number], "body">>(step, lang),
        body: bodyOfStep(item, by, lang),
      })),
      limits: limitsOf(item),
      ...(parts && { parts: parts.flatMap((part) => partOf(part, lang)) }),
      fees: feesOf(item, lang),
      venues: venues(item, lang),
      contacts: { consultation: consultation(item), supervision: SUPERVISION },
      synthetic: true,
    };
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
    guide(item, day, lang, counter) {
      const of = editionOn(item, siblingsOf(item), day);
      return of && guideOf(item, of, lang, counter);
    },
    versions: (item, lang) =>
      editionsOf(item, siblingsOf(item))
        .map((of) => versionOf(of, lang))
        .reverse(),
    form(item, day, lang) {
      const of = editionOn(item, siblingsOf(item), day);
      return of && formOf(item, of, lang);
    },
    uses(licenceCode, item, day, lang) {
      const others = items.filter(
        ({ code }) => isWritten(code) && !siblingsOf(item).some((each) => each.code === code),
      );
      return [...siblingsOf(item), ...others]
        .filter(({ code }) => code !== item.code)
        .flatMap((each): LicenceUse[] => {
          const materials = editionOn(each, siblingsOf(each), day)?.guide.materials ?? [];
          const spared = materials.find(({ licences = [] }) => licences.includes(licenceCode));
          if (!spared) return [];
          const { code, name } = each;
          return [{ itemCode: code, item: localizeText(name, lang), material: localizeText(spared.name, lang) }];
        })
        .slice(0, USES_TOLD);
    },
    file(item, day, fileCode) {
      const edition = editionOn(item, siblingsOf(item), day);
      if (!edition) return undefined;
      const issuer = body(item.departmentCode, "zh-CN").name.text;
      return guideFile({ item: item.name.zh, issuer, edition }, fileCode);
    },
  };
}

function versionOf({ version, effectiveFrom, effectiveUntil, changes }: GuideEdition, lang: Language): GuideVersion {
  return {
    version,
    effectiveFrom,
    ...(effectiveUntil !== undefined && { effectiveUntil }),
    ...(changes && { changes: localizeText(changes, lang) }),
  };
}

/**
 * Limits of an item within a bundle: its own. What is done on the spot by itself is handed over here like the other parts, and
 * takes its department a working day; that day is the sandbox's choice.
 */
function limitsOfPart(item: CatalogueItem): GuidePart["limits"] {
  const { promised, ...rest } = limitsOf(item);
  return { promised: promised.value === 0 ? { value: 1, unit: "working_day" } : promised, ...rest };
}

function feesOf({ fee }: CatalogueItem, lang: Language): Guide["fees"] {
  if (!fee) return { free: true, entries: [] };
  return {
    free: false,
    entries: [
      {
        code: "fee-1",
        ...localize<Omit<Guide["fees"]["entries"][number], "code">>({ ...fee, refund: refundRule }, lang),
      },
    ],
  };
}
