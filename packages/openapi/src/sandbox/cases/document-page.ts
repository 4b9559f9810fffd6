/** What stands on a page. All texts are Chinese and plain; they are escaped here. */
export interface Page {
  readonly title: string;
  readonly number: string;
  /** Label and value, one line each. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly paragraphs: readonly string[];
  /** Who issues it. */
  readonly issuer: string;
  /** Whose seal it carries, if any. */
  readonly seal?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What must stand across it besides the mark of synthetic data. */
  readonly watermark?: string | undefined;
}

const WIDTH = 794;
const HEIGHT = 1123;
const MARGIN = 90;
const INK = "#1a1a1a";
const FAINT = "#666666";
const RED = "#c8102e";
const FONT = "'Noto Serif CJK SC','Source Han Serif SC','SimSun','Songti SC',serif";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML; characters that XML does not know are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** Marks that may not begin a line in Chinese typesetting; they hang over its end instead. */
const CLOSING = /[，。、；：！？）》」』”’…]/;

/** Breaks a text into lines of so many full-width characters; a half-width one counts as a bit more than half. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const mark of text.replace(/\s+/g, " ").trim()) {
    const size = /[\u0020-\u024f]/.test(mark) ? 0.56 : 1;
    if (used + size > width && !CLOSING.test(mark)) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += mark;
    used += size;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

interface LineStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

const line = (
  x: number,
  y: number,
  content: string,
  { size = 18, fill = INK, anchor = "start" }: LineStyle = {},
): string =>
  `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${fill}" text-anchor="${anchor}">${escapeXml(content)}</text>`;

const LEADING = 32;

function facts(page: Page, top: number): { svg: string; bottom: number } {
  const parts: string[] = [];
  let y = top;
  for (const [label, value] of page.facts) {
    parts.push(line(MARGIN, y, label, { fill: FAINT }));
    for (const text of wrap(value, 25)) {
      parts.push(line(MARGIN + 150, y, text));
      y += LEADING;
    }
    parts.push(
      `<path d="M${String(MARGIN)} ${String(y - 20)}H${String(WIDTH - MARGIN)}" stroke="#dddddd" stroke-width="1"/>`,
    );
    y += 12;
  }
  return { svg: parts.join(""), bottom: y };
}

function paragraphs(page: Page, top: number): { svg: string; bottom: number } {
  const parts: string[] = [];
  let y = top;
  for (const paragraph of page.paragraphs) {
    // Two full-width spaces open a Chinese paragraph; they are set by indenting, since XML text collapses spaces.
    wrap(paragraph, 32).forEach((text, index) => {
      parts.push(line(MARGIN + (index === 0 ? 36 : 0), y, text));
      y += LEADING;
    });
    y += 8;
  }
  return { svg: parts.join(""), bottom: y };
}

/** A round seal: the name along the upper arc, the word 示范 in the middle, so that nobody takes it for a real one. */
function seal(name: string, x: number, y: number): string {
  const arc = 58;
  const length = Math.min(name.length * 17, Math.PI * arc * 1.45);
  return (
    `<g transform="translate(${String(x)} ${String(y)})" fill="${RED}" opacity="0.85">` +
    `<circle r="78" fill="none" stroke="${RED}" stroke-width="4"/>` +
    `<path id="seal-arc" d="M-48 33A${String(arc)} ${String(arc)} 0 1 1 48 33" fill="none"/>` +
    `<text font-size="16" text-anchor="middle" textLength="${String(Math.round(length))}" lengthAdjust="spacingAndGlyphs">` +
    `<textPath href="#seal-arc" startOffset="50%">${escapeXml(name)}</textPath></text>` +
    `<text y="10" font-size="28" text-anchor="middle">示范</text>` +
    `<text y="46" font-size="12" text-anchor="middle">非真实印章</text></g>`
  );
}

/** A text from corner to corner, in lines that fit. */
function across(text: string | undefined): string {
  if (text === undefined) return "";
  const lines = wrap(text, 26).map((part, at) =>
    line(WIDTH / 2, 700 + at * 36, part, { size: 24, fill: FAINT, anchor: "middle" }),
  );
  return `<g transform="rotate(-24 ${String(WIDTH / 2)} ${String(HEIGHT / 2)})" opacity="0.4">${lines.join("")}</g>`;
}

function watermark(text: string | undefined): string {
  const marks = [260, 560, 860].map(
    (y) => `<text x="${String(WIDTH / 2)}" y="${String(y)}" text-anchor="middle">示范数据</text>`,
  );
  return `<g transform="rotate(-24 ${String(WIDTH / 2)} ${String(HEIGHT / 2)})" font-size="88" fill="#000000" opacity="0.05">${marks.join("")}</g>${across(text)}`;
}

/** A4 portrait pages are one page here: what is too long for it ends in an ellipsis of the last paragraph. */
const LAST_LINE = 860;

/** Draws a document as one A4 page in SVG, text as text. Complete in itself: no script, no style, nothing to load. */
export function drawPage(page: Page): string {
  const head = facts(page, 250);
  let shown = page.paragraphs;
  let body = paragraphs({ ...page, paragraphs: shown }, head.bottom + 24);
  while (body.bottom > LAST_LINE && shown.length > 0) {
    // Whole characters: counted in halves, a text of rare ones would never get shorter.
    const last = [...(shown[shown.length - 1] ?? "")];
    const rest = shown.slice(0, -1);
    shown = last.length > 40 ? [...rest, `${last.slice(0, Math.floor(last.length * 0.8)).join("")}……`] : rest;
    body = paragraphs({ ...page, paragraphs: shown }, head.bottom + 24);
  }
  const foot = Math.max(body.bottom + 90, 900);
  const right = WIDTH - MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" ` +
    `font-family="${FONT}" xml:lang="zh-CN"><title>${escapeXml(page.title)}</title>` +
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#ffffff"/>${watermark(page.watermark)}` +
    line(WIDTH / 2, 140, page.title, { size: 34, anchor: "middle" }) +
    line(right, 190, `编号：${page.number}`, { size: 16, fill: FAINT, anchor: "end" }) +
    head.svg +
    body.svg +
    line(right, foot, page.issuer, { anchor: "end" }) +
    line(right, foot + LEADING, chineseDate(page.date), { anchor: "end" }) +
    (page.seal === undefined ? "" : seal(page.seal, right - 190, foot - 8)) +
    line(WIDTH / 2, HEIGHT - 40, "示范数据，不具有法律效力", { size: 14, fill: FAINT, anchor: "middle" }) +
    "</svg>"
  );
}

/** A date in Chinese words, 2026年11月20日; takes `YYYY-MM-DD` or RFC 3339. */
export function chineseDate(date: string): string {
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
