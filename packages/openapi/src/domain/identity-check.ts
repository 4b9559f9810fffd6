/** Why a number is not valid. `prefix` is a wrong beginning, as in a mobile number that starts with 12. */
export type IdentityFault = "length" | "characters" | "prefix" | "area" | "birth_date" | "check_character";

/** What a number says about itself, each only where its kind carries it. */
export interface IdentityFacts {
  /** Day of birth, `YYYY-MM-DD`. */
  birthDate?: string;
  sex?: "male" | "female";
  /** Six-digit administrative division 行政区划代码. */
  areaCode?: string;
  /** Of a permanent-resident card: the form issued before (15) or since (18 characters) 2023-12-01. */
  form?: "old" | "new";
}

/** A number that passes; `value` is its normalised form, the one to store and send. */
export interface ValidIdentity extends IdentityFacts {
  valid: true;
  value: string;
}

/** A number that fails. `position` counts from 1 in the normalised value; `expected` is what would have been right. */
export interface InvalidIdentity {
  valid: false;
  reason: IdentityFault;
  position?: number;
  expected?: string;
}

/** Answer of every check; none of them throws. */
export type IdentityCheck = ValidIdentity | InvalidIdentity;

/**
 * Brings a number as people type it to the form that is checked and stored: full-width characters become half-width,
 * spaces, hyphens and invisible marks go, letters become capitals.
 */
export function normalizeIdentity(value: string): string {
  return value
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200F\u2060\uFEFF\-\u2010-\u2015]/g, "")
    .toUpperCase();
}

/** A failed check, without the members that have nothing to say. */
export function fault(reason: IdentityFault, position?: number, expected?: string): InvalidIdentity {
  return {
    valid: false,
    reason,
    ...(position === undefined ? {} : { position }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** Position, from 1, of the first character that is not allowed; 0 when all are. */
export function firstOutside(value: string, allowed: RegExp): number {
  return [...value].findIndex((mark) => !allowed.test(mark)) + 1;
}
