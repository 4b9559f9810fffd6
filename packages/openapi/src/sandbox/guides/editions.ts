import type { CatalogueItem } from "../catalogue/index.ts";
import { companyRegistrationForm, companyRegistrationGuide } from "./company-registration.ts";
import { constructionPermitForm } from "./construction-permit-form.ts";
import { constructionPermitGuide } from "./construction-permit.ts";
import { foodLicenceForm } from "./food-licence-form.ts";
import { foodLicenceChanges, foodLicenceGuide, foodLicenceGuideBefore } from "./food-licence.ts";
import { generateForm } from "./generate-form.ts";
import { generateGuide } from "./generate-guide.ts";
import type { GuideEdition } from "./guide-source.ts";
import { openRestaurantForm } from "./open-restaurant-form.ts";
import { openRestaurantGuide } from "./open-restaurant.ts";
import { seniorCardForm, seniorCardGuide } from "./senior-card.ts";

const FIRST_DAY = "2026-01-01";

const first = (guide: GuideEdition["guide"], form: GuideEdition["form"]): GuideEdition => ({
  version: "1",
  effectiveFrom: FIRST_DAY,
  guide,
  form,
});

/** Guides and forms written by hand, by item code; the oldest edition first. */
const WRITTEN: ReadonlyMap<string, readonly GuideEdition[]> = new Map([
  ["QYDJ-001-01", [first(companyRegistrationGuide, companyRegistrationForm)]],
  [
    "SCJY-001-01",
    [
      { ...first(foodLicenceGuideBefore, foodLicenceForm), effectiveUntil: "2026-06-30" },
      {
        version: "2",
        effectiveFrom: "2026-07-01",
        changes: foodLicenceChanges,
        guide: foodLicenceGuide,
        form: foodLicenceForm,
      },
    ],
  ],
  ["SHMS-001-01", [first(seniorCardGuide, seniorCardForm)]],
  ["GCJS-001-01", [first(constructionPermitGuide, constructionPermitForm)]],
  ["YJS-001-01", [first(openRestaurantGuide, openRestaurantForm)]],
]);

/** Every day on which an edition comes into force, in order. */
export const editionDays: readonly string[] = [
  ...new Set([FIRST_DAY, ...[...WRITTEN.values()].flat().map((edition) => edition.effectiveFrom)]),
].sort();

/** Every edition of an item's guide and form, the oldest first, announced ones too. */
export const editionsOf = (item: CatalogueItem, siblings: readonly CatalogueItem[]): readonly GuideEdition[] =>
  WRITTEN.get(item.code) ?? [first(generateGuide(item, siblings), generateForm(item))];

/**
 * The edition of an item's guide and form in force on a day (`YYYY-MM-DD`): written by hand where there is one, else
 * generated. `undefined` before the first.
 */
export function editionOn(
  item: CatalogueItem,
  siblings: readonly CatalogueItem[],
  day: string,
): GuideEdition | undefined {
  if (day < FIRST_DAY) return undefined;
  return [...editionsOf(item, siblings)].reverse().find((edition) => edition.effectiveFrom <= day);
}
