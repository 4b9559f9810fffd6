import type { WrittenEdition } from "../guide-source.ts";
import { companyRegistrationForm, companyRegistrationGuide } from "./company-registration.ts";
import { constructionPermitForm } from "./construction-permit-form.ts";
import { constructionPermitGuide } from "./construction-permit.ts";
import { foodLicenceForm } from "./food-licence-form.ts";
import { foodLicenceChanges, foodLicenceGuide, foodLicenceGuideBefore } from "./food-licence.ts";
import { openRestaurantForm } from "./open-restaurant-form.ts";
import { openRestaurantGuide } from "./open-restaurant.ts";
import { seniorCardForm, seniorCardGuide } from "./senior-card.ts";

/** Guides and forms written by hand, by item code; of each the oldest edition first. To add one, write it and name it here. */
export const written: Readonly<Record<string, readonly WrittenEdition[]>> = {
  "QYDJ-001-01": [{ guide: companyRegistrationGuide, form: companyRegistrationForm }],
  "SCJY-001-01": [
    { guide: foodLicenceGuideBefore, form: foodLicenceForm },
    { effectiveFrom: "2026-07-01", changes: foodLicenceChanges, guide: foodLicenceGuide, form: foodLicenceForm },
  ],
  "GCJS-001-01": [{ guide: constructionPermitGuide, form: constructionPermitForm }],
  "SHMS-001-01": [{ guide: seniorCardGuide, form: seniorCardForm }],
  "YJS-001-01": [{ guide: openRestaurantGuide, form: openRestaurantForm }],
};
