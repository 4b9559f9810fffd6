import { normalizeIdentity } from "./identity-check.ts";

/**
 * Keeps the first `head` and last `tail` characters and stars the rest; a text too short to hide anything is starred
 * wholly.
 */
function keepEnds(text: string, head: number, tail: number): string {
  const marks = [...text];
  if (marks.length <= head + tail) return "*".repeat(marks.length);
  return (
    marks.slice(0, head).join("") + "*".repeat(marks.length - head - tail) + marks.slice(marks.length - tail).join("")
  );
}

/**
 * Masks a person's name but for its first character: 张三 -> 张*, 欧阳娜 -> 欧**. Spaces and the dot · stay; one character
 * alone goes.
 */
export function maskName(name: string): string {
  const marks = [...name.trim()];
  if (marks.length === 1) return "*";
  return marks.map((mark, index) => (index === 0 || /[\s·•]/.test(mark) ? mark : "*")).join("");
}

/**
 * Masks an 18-character certificate number to its first and last four: 6107**********1234. Shorter numbers keep less.
 */
export function maskResidentId(value: string): string {
  const number = normalizeIdentity(value);
  return number.length >= 15 ? keepEnds(number, 4, 4) : keepEnds(number, 1, 2);
}

/** Masks a mobile number to its first three and last four digits: 138****1234. Anything shorter keeps its last two. */
export function maskMobile(value: string): string {
  const number = normalizeIdentity(value).replace(/^(?:\+|00)?86(?=1\d{10}$)/, "");
  return number.length >= 11 ? keepEnds(number, 3, 4) : keepEnds(number, 0, 2);
}

/** Masks a unified social credit code to its first and last four characters: 9161**********0A1B. */
export function maskUscc(value: string): string {
  return maskResidentId(value);
}

const PROVINCE_SIGNS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

/** What gives a person away in free text. Each is tried over the whole text; overlaps do no harm. */
const TELLTALES: readonly RegExp[] = [
  // e-mail
  /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi,
  // resident IDs old and new, bank cards and the like: 13 digits or more, single spaces or hyphens between
  /(?<!\d)\d(?:[ -]?\d){12,}(?:[ -]?x(?![a-z0-9]))?/gi,
  // unified social credit codes, which hold letters
  /(?<![a-z0-9])[0-9a-hj-npqrtuwxy]{2}\d{6}[0-9a-hj-npqrtuwxy]{10}(?![a-z0-9])/gi,
  // travel permits, passports, old permanent-resident cards
  /(?<![a-z0-9])[a-z]{1,3}\d{7,12}(?!\d)/gi,
  // mobile numbers
  /(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d){8}(?!\d)/g,
  // fixed lines with their area code
  /(?<!\d)(?:\(0\d{2,3}\)|0\d{2,3})[ -]?\d{3,4}[ -]?\d{4}(?!\d)/g,
  // number plates, five places or six for new-energy cars, at least one a digit
  new RegExp(
    `[${PROVINCE_SIGNS}][a-z][ ·•.-]?(?=[a-z]*\\d)(?:[a-z0-9]{5,6}|[a-z0-9]{4}[挂学警港澳])(?![a-z0-9])`,
    "gi",
  ),
];

/** Half-width copy of the same length, so that positions found in it hold in the original. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, " ");
}

/** Stars what each pattern finds, wholly and length for length, full-width letters and digits too. */
function star(text: string, patterns: readonly RegExp[]): string {
  const plain = halfWidth(text);
  const marks = text.split("");
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern)) {
      marks.fill("*", match.index, match.index + match[0].length);
    }
  }
  return marks.join("");
}

/**
 * Stars telephone numbers, certificate and bank-card numbers, number plates and e-mail addresses in free text, wholly
 * and length for length, full-width digits too. It is made for texts that will be published and rather hides too much
 * (a long case number goes as well); names, addresses and numbers written out in characters it cannot know.
 */
export function maskFreeText(text: string): string {
  return star(text, TELLTALES);
}

/** A name, or a number long enough to be somebody's: fewer than five digits would star every day, window and amount. */
const isTelling = (word: string): boolean => /\p{L}/u.test(word) || word.replace(/\D/g, "").length >= 5;

/**
 * A free text as it may be published 去标识化: `maskFreeText`, and all that is known to be personal in its place, in either case
 * and either width of letters. A preview and what is then published are both made by it.
 * @param known names and numbers of those involved that nobody is to read; a number of fewer than five digits hides nothing
 */
export function deidentify(text: string, known: readonly string[]): string {
  const words = known.map((each) => halfWidth(each).trim()).filter(isTelling);
  const literally = words.map((each) => new RegExp(each.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"), "gi"));
  return star(text, [...literally, ...TELLTALES]);
}
