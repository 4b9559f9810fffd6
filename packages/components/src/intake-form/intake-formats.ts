import type { CertificateType, ProblemError } from "@yichuang/sdk";
import {
  checkHongKongMacaoPermit,
  checkMobile,
  checkPassport,
  checkPermanentResidentCard,
  checkResidencePermit,
  checkResidentId,
  checkTaiwanPermit,
  checkUscc,
} from "@yichuang/sdk";
import type { FieldError } from "../form/index.ts";
import { identityFormat, registerFormat } from "../form/index.ts";

/** Certificates a person may name, the usual one first. */
export const PERSON_CERTIFICATES = [
  "resident_id",
  "residence_permit",
  "permanent_resident_card",
  "passport",
  "hong_kong_macao_permit",
  "taiwan_permit",
  "officer_id",
  "soldier_id",
  "other",
] as const satisfies readonly CertificateType[];

/** The format that checks a certificate's number; those left out have no rule. */
export const CERTIFICATE_FORMATS = {
  resident_id: "cn-resident-id",
  residence_permit: "cn-residence-permit",
  permanent_resident_card: "cn-permanent-resident-card",
  passport: "cn-passport",
  hong_kong_macao_permit: "cn-hong-kong-macao-permit",
  taiwan_permit: "cn-taiwan-permit",
  uscc: "cn-uscc",
} as const satisfies Partial<Record<CertificateType, string>>;

/** Makes the formats of the domain known to every form on the page. Harmless when repeated. */
export function registerIntakeFormats(): void {
  registerFormat("cn-resident-id", identityFormat(checkResidentId));
  registerFormat("cn-residence-permit", identityFormat(checkResidencePermit));
  registerFormat("cn-permanent-resident-card", identityFormat(checkPermanentResidentCard));
  registerFormat("cn-passport", identityFormat(checkPassport));
  registerFormat("cn-hong-kong-macao-permit", identityFormat(checkHongKongMacaoPermit));
  registerFormat("cn-taiwan-permit", identityFormat(checkTaiwanPermit));
  registerFormat("cn-uscc", identityFormat(checkUscc));
  registerFormat("cn-mobile", identityFormat(checkMobile));
  registerFormat("cn-postcode", (value) => /^\d{6}$/.test(value) || { rule: "length" });
}

/** What the platform found, as the form shows it. */
export function toFieldError({ pointer, rule, params = {}, detail }: ProblemError): FieldError {
  const known = Object.entries(params).filter(
    (entry): entry is [string, string | number] => typeof entry[1] !== "boolean",
  );
  const fields = Object.fromEntries(known);
  const [family, reason] = rule.split(":");
  const format = (CERTIFICATE_FORMATS as Partial<Record<string, string>>)[String(fields["type"])];
  const own = family === "certificate" && reason !== undefined && format !== undefined;
  return {
    pointer,
    rule: own ? `format:${format}` : rule,
    params: own ? { reason } : fields,
    ...(detail !== undefined && { detail }),
  };
}
