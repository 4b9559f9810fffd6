/** A text as an answer: itself, or nothing when it is blank. */
export function parseText(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}

/**
 * A typed number as an answer. Full-width digits, signs and points are understood, thousands may be grouped by commas or
 * spaces. Nothing when blank; what is no number stays as the text it is, so that nothing typed is lost.
 */
export function parseNumber(text: string): number | string | undefined {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]/g, "")
    .replace(/。/g, ".")
    .replace(/−/g, "-");
  if (plain === "") return undefined;
  const digits = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(plain) ? plain.replace(/,/g, "") : plain;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(digits)) return text;
  const value = Number(digits);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : text;
}
