import type { WrittenEdition } from "../guide-source.ts";
import { birthRegistrationForm, birthRegistrationGuide } from "./birth-registration.ts";
import { companyRegistrationForm, companyRegistrationGuide } from "./company-registration.ts";
import { constructionPermitForm } from "./construction-permit-form.ts";
import { constructionPermitGuide } from "./construction-permit.ts";
import {
  disabilityCardChanges,
  disabilityCardForm,
  disabilityCardGuide,
  disabilityCardGuideAnnounced,
} from "./disability-card.ts";
import { employeePensionForm, employeePensionGuide } from "./employee-pension.ts";
import { foodLicenceForm } from "./food-licence-form.ts";
import { foodLicenceChanges, foodLicenceGuide, foodLicenceGuideBefore } from "./food-licence.ts";
import { householdTransferForm, householdTransferGuide } from "./household-transfer.ts";
import { openRestaurantForm } from "./open-restaurant-form.ts";
import { openRestaurantGuide } from "./open-restaurant.ts";
import { roadFreightForm, roadFreightGuide } from "./road-freight.ts";
import { roadOccupationForm, roadOccupationGuide } from "./road-occupation.ts";
import { seniorCardForm, seniorCardGuide } from "./senior-card.ts";
import { timberFellingForm, timberFellingGuide } from "./timber-felling.ts";
import { veteransCardForm, veteransCardGuide } from "./veterans-card.ts";

/** Guides and forms written by hand, by item code; of each the oldest edition first. To add one, write it and name it here. */
export const written: Readonly<Record<string, readonly WrittenEdition[]>> = {
  "QYDJ-001-01": [{ guide: companyRegistrationGuide, form: companyRegistrationForm }],
  "SCJY-001-01": [
    { guide: foodLicenceGuideBefore, form: foodLicenceForm },
    { effectiveFrom: "2026-07-01", changes: foodLicenceChanges, guide: foodLicenceGuide, form: foodLicenceForm },
  ],
  "SCJY-040-01": [{ guide: roadFreightGuide, form: roadFreightForm }],
  "GCJS-001-01": [{ guide: constructionPermitGuide, form: constructionPermitForm }],
  "GCJS-082-01": [{ guide: roadOccupationGuide, form: roadOccupationForm }],
  "SHMS-001-01": [{ guide: seniorCardGuide, form: seniorCardForm }],
  "SHMS-056-01": [
    { guide: disabilityCardGuide, form: disabilityCardForm },
    {
      effectiveFrom: "2027-03-01",
      changes: disabilityCardChanges,
      guide: disabilityCardGuideAnnounced,
      form: disabilityCardForm,
    },
  ],
  "SHMS-075-01": [{ guide: veteransCardGuide, form: veteransCardForm }],
  "SHMS-103-01": [{ guide: birthRegistrationGuide, form: birthRegistrationForm }],
  "SHMS-274-01": [{ guide: employeePensionGuide, form: employeePensionForm }],
  "SHMS-460-01": [{ guide: timberFellingGuide, form: timberFellingForm }],
  "GAZY-004-01": [{ guide: householdTransferGuide, form: householdTransferForm }],
  "YJS-001-01": [{ guide: openRestaurantGuide, form: openRestaurantForm }],
};
