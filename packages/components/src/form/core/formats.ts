import { format } from "@cfworker/json-schema";

/** Answer of a format's check: true, or which of its own rules was broken and what the sentence needs. */
export type FormatAnswer = true | { rule: string; params?: Record<string, string | number> };

/** Checks one text; must not throw. */
export type FormatCheck = (value: string) => FormatAnswer;

/** Answer of the SDK's identity checks, as far as a format needs it. */
export type IdentityAnswer = { valid: true } | { valid: false; reason: string; position?: number };

const checks = new Map<string, FormatCheck>();

/** Without leading zeroes, which some programs read as octal (RFC 2673 3.2); the library lets them pass. */
format["ipv4"] = (value) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(value);

/**
 * Makes a `format` of JSON Schema known, for every form on the page; a later registration replaces an earlier one. An
 * unknown format is not checked, as the standard says.
 */
export function registerFormat(name: string, check: FormatCheck): void {
  checks.set(name, check);
  format[name] = (value) => check(value) === true;
}

/** Turns an identity check of the SDK into a format's check: its `reason` becomes the rule, its position is kept. */
export function identityFormat(check: (value: string) => IdentityAnswer): FormatCheck {
  return (value) => {
    const answer = check(value);
    if (answer.valid) return true;
    return { rule: answer.reason, params: answer.position === undefined ? {} : { position: answer.position } };
  };
}

/** Why a text fails a registered format: `reason` and the check's own parameters. Empty for the built-in ones. */
export function explainFormat(name: string, value: unknown): Record<string, string | number> {
  const answer = typeof value === "string" ? checks.get(name)?.(value) : undefined;
  return answer === undefined || answer === true ? {} : { ...answer.params, reason: answer.rule };
}
