import { fault, firstOutside, normalizeIdentity } from "./identity-check.ts";
import type { IdentityCheck } from "./identity-check.ts";
import { checkPermanentResidentCard, checkResidencePermit, checkResidentId, checkUscc } from "./identity.ts";
import type { CertificateType } from "./words.ts";

/**
 * Checks a mainland mobile number: 11 digits from 13 to 19; a leading +86 is dropped. Common practice, not a confirmed
 * rule.
 */
export function checkMobile(value: string): IdentityCheck {
  const number = normalizeIdentity(value).replace(/^(?:\+|00)?86(?=1\d{10}$)/, "");
  const outside = firstOutside(number, /\d/);
  if (outside > 0) return fault("characters", outside);
  if (number.length !== 11) return fault("length", undefined, "11");
  return /^1[3-9]/.test(number) ? { valid: true, value: number } : fault("prefix", number.startsWith("1") ? 2 : 1);
}

/** Checks a passport number leniently: 5 to 15 letters and digits, of any country. No official rule was confirmed. */
export function checkPassport(value: string): IdentityCheck {
  const number = normalizeIdentity(value);
  const outside = firstOutside(number, /[0-9A-Z]/);
  if (outside > 0) return fault("characters", outside);
  return number.length < 5 || number.length > 15 ? fault("length", undefined, "5-15") : { valid: true, value: number };
}

/**
 * Checks a mainland travel permit of Hong Kong and Macao residents 港澳居民来往内地通行证 leniently: H or M and 8 or 10 digits.
 * Not a confirmed rule.
 */
export function checkHongKongMacaoPermit(value: string): IdentityCheck {
  const number = normalizeIdentity(value);
  const outside = firstOutside(number.slice(1), /\d/);
  if (outside > 0) return fault("characters", outside + 1);
  if (number.length !== 9 && number.length !== 11) return fault("length", undefined, "9/11");
  return /^[HM]/.test(number) ? { valid: true, value: number } : fault("prefix", 1);
}

/** Checks a mainland travel permit of Taiwan residents 台湾居民来往大陆通行证 leniently: 8 or 10 digits. Not a confirmed rule. */
export function checkTaiwanPermit(value: string): IdentityCheck {
  const number = normalizeIdentity(value);
  const outside = firstOutside(number, /\d/);
  if (outside > 0) return fault("characters", outside);
  return number.length === 8 || number.length === 10
    ? { valid: true, value: number }
    : fault("length", undefined, "8/10");
}

// A kind without a known rule must only be there and be of a length that a field can hold.
function checkUnruled(value: string): IdentityCheck {
  const number = normalizeIdentity(value);
  return number === "" || number.length > 50 ? fault("length", undefined, "1-50") : { valid: true, value: number };
}

const CHECKS: Record<CertificateType, (value: string) => IdentityCheck> = {
  resident_id: checkResidentId,
  officer_id: checkUnruled,
  soldier_id: checkUnruled,
  passport: checkPassport,
  taiwan_permit: checkTaiwanPermit,
  hong_kong_macao_permit: checkHongKongMacaoPermit,
  permanent_resident_card: checkPermanentResidentCard,
  residence_permit: checkResidencePermit,
  uscc: checkUscc,
  other: checkUnruled,
};

/**
 * Checks a certificate number by the rule of its type; officer and soldier IDs and `other` have none and only must not
 * be empty.
 */
export function checkCertificate(type: CertificateType, value: string): IdentityCheck {
  return CHECKS[type](value);
}
