import jsqr from "jsqr";
import type { Locator, Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";

/** What came out of the printer. */
export interface Paper {
  readonly pages: number;
  /** Millimetres. */
  readonly size: readonly [width: number, height: number];
  /** Whether these words stand on it, however their lines break. */
  has(words: string): boolean;
  /** What the QR code says. */
  readonly code: string | undefined;
  /** The font size of the sheet, in CSS pixels, as the policy of the page that printed it let it be. */
  readonly type: number;
  readonly pdf: Uint8Array;
}

/** What a page has sent to the printer. */
export interface SentSheet {
  readonly html: string;
  readonly css: string;
  readonly type: number;
}

// Playwright prints pages and no frames: the frame that asked to be printed is kept, and printed as a page of its own.
const KEEP = "__printed";

/** Before the page opens: catches what it sends to the printer. */
export async function watchPrinter(page: Page): Promise<void> {
  await page.addInitScript((keep) => {
    window.print = () => {
      const { document: sheet } = window;
      const css = sheet.adoptedStyleSheets.flatMap((each) => [...each.cssRules].map((rule) => rule.cssText)).join("\n");
      const type = Number.parseFloat(getComputedStyle(sheet.documentElement).fontSize);
      Object.assign(window.top ?? window, { [keep]: { html: sheet.documentElement.outerHTML, css, type } });
    };
  }, KEEP);
}

/** The sheet that the page has sent to the printer. */
export async function takeSheet(page: Page): Promise<SentSheet> {
  const handle = await page.waitForFunction((keep) => (window as unknown as Record<string, unknown>)[keep], KEEP);
  return (await handle.jsonValue()) as SentSheet;
}

/** The sheet that the page has printed, as a PDF. */
export async function takePaper(page: Page): Promise<Paper> {
  const { html, css, type } = await takeSheet(page);
  const printer = await page.context().newPage();
  await printer.setContent(html);
  await printer.addStyleTag({ content: css });
  const pdf = new Uint8Array(await printer.pdf({ preferCSSPageSize: true, printBackground: false }));
  const code = await readCode(printer.locator(".code svg"));
  await printer.close();
  const document = await getDocumentProxy(pdf.slice());
  const { text } = await extractText(document, { mergePages: true });
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  const millimetres = (points: number): number => Math.round((points / 72) * 25.4);
  return {
    pages: document.numPages,
    size: [millimetres(width), millimetres(height)],
    has: (words) => plain(text).includes(plain(words)),
    code,
    type,
    pdf,
  };
}

// A font has one glyph for a character and for the radical that looks like it, and the PDF may name either. Unicode maps most of
// them; of the supplement these are the ones in our words.
const RADICALS: Readonly<Record<string, string>> = {
  "⻝": "食",
  "⻚": "页",
  "⻓": "长",
  "⻔": "门",
  "⻋": "车",
  "⺠": "民",
};

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical)
    .replace(/\s+/g, "");

/** Reads a QR code off what is seen, pixel by pixel. */
export async function readCode(code: Locator): Promise<string | undefined> {
  const picture = await code.screenshot();
  const { data, width, height } = await code.page().evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    return {
      data: [...context.getImageData(0, 0, canvas.width, canvas.height).data],
      width: canvas.width,
      height: canvas.height,
    };
  }, picture.toString("base64"));
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}
