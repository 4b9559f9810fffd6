import { fault, firstOutside, normalizeIdentity } from "./identity-check.ts";
import type { IdentityCheck, InvalidIdentity } from "./identity-check.ts";

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = "10X98765432";
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)/;
const PERMIT_AREAS = /^(?:81|82|83)0000/;

const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const USCC_LOOKALIKES: Partial<Record<string, string>> = { I: "1", O: "0", S: "5", V: "U", Z: "2" };

/** Length and characters of an 18-character number that ends in the check character of ISO 7064 MOD 11-2. */
function checkEighteen(value: string): InvalidIdentity | undefined {
  if (value.length !== 18) return fault("length", undefined, "18");
  const outside = firstOutside(value.slice(0, 17), /\d/) || (/[\dX]/.test(value.charAt(17)) ? 0 : 18);
  return outside > 0 ? fault("characters", outside) : undefined;
}

function checkMod11(value: string): InvalidIdentity | undefined {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, index) => total + weight * Number(value.charAt(index)), 0);
  const expected = RESIDENT_CHECKS.charAt(sum % 11);
  return expected === value.charAt(17) ? undefined : fault("check_character", 18, expected);
}

function realDate(digits: string): string | undefined {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse rolls 02-30 over in some engines, so the date has to come back unchanged.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return digits >= "18000101" ? date : undefined;
}

function checkPersonNumber(value: string, areas: RegExp): IdentityCheck {
  const number = normalizeIdentity(value);
  const malformed = checkEighteen(number);
  if (malformed) return malformed;
  if (!areas.test(number)) return fault("area", 1);
  const birthDate = realDate(number.slice(6, 14));
  if (birthDate === undefined) return fault("birth_date", 7);
  const sex = Number(number.charAt(16)) % 2 === 1 ? "male" : "female";
  return checkMod11(number) ?? { valid: true, value: number, areaCode: number.slice(0, 6), birthDate, sex };
}

/**
 * Checks a resident identity number 公民身份号码 (GB 11643—1999): 18 characters, a province, a real day of birth, and the
 * check character of ISO 7064 MOD 11-2. The old 15-digit numbers fail with `length`.
 */
export function checkResidentId(value: string): IdentityCheck {
  return checkPersonNumber(value, PROVINCES);
}

/**
 * Checks a residence permit of Hong Kong, Macao and Taiwan residents 港澳台居民居住证: as a resident ID, areas 810000, 820000,
 * 830000.
 */
export function checkResidencePermit(value: string): IdentityCheck {
  return checkPersonNumber(value, PERMIT_AREAS);
}

/**
 * Checks a unified social credit code 统一社会信用代码 (GB 32100—2015): 18 characters of an alphabet without I O S V Z, six
 * digits of administrative division, and a check character. For a letter outside the alphabet, `expected` is what was
 * probably meant. The inner organisation code is not required to pass a check of its own.
 */
export function checkUscc(value: string): IdentityCheck {
  const code = normalizeIdentity(value);
  if (code.length !== 18) return fault("length", undefined, "18");
  const outside = firstOutside(code, /[0-9A-HJ-NP-RTUWXY]/);
  if (outside > 0) return fault("characters", outside, USCC_LOOKALIKES[code.charAt(outside - 1)]);
  const notDigit = firstOutside(code.slice(2, 8), /\d/);
  if (notDigit > 0) return fault("area", notDigit + 2);
  const sum = USCC_WEIGHTS.reduce((total, weight, at) => total + weight * USCC_ALPHABET.indexOf(code.charAt(at)), 0);
  const expected = USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
  if (expected !== code.charAt(17)) return fault("check_character", 18, expected);
  return { valid: true, value: code, areaCode: code.slice(2, 8) };
}

/**
 * Checks a foreigner's permanent-resident card 外国人永久居留身份证 in both forms that must be accepted: the old one of three
 * letters and twelve digits, and the one issued since 2023-12-01 of 18 characters that begins with 9 and ends in the
 * check character of MOD 11-2. No fact is read from within, since the inner layout was not confirmed.
 */
export function checkPermanentResidentCard(value: string): IdentityCheck {
  const number = normalizeIdentity(value);
  if (number.length === 15) {
    const letter = firstOutside(number.slice(0, 3), /[A-Z]/);
    const digit = firstOutside(number.slice(3), /\d/);
    if (letter > 0) return fault("characters", letter);
    return digit > 0 ? fault("characters", digit + 3) : { valid: true, value: number, form: "old" };
  }
  if (number.length !== 18) return fault("length", undefined, "15/18");
  const malformed = checkEighteen(number);
  if (malformed) return malformed;
  if (!number.startsWith("9")) return fault("prefix", 1, "9");
  return checkMod11(number) ?? { valid: true, value: number, form: "new" };
}
