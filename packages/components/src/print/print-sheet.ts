import type { TemplateResult } from "lit";
import { html, nothing, render, svg } from "lit";
import { renderQrCode } from "../parts/qr.ts";
import { openPrintPage } from "./print-page.ts";
import type { Sheet, SheetEntry, SheetWords } from "./sheet.ts";
import { filled } from "./sheet.ts";
import { SHEET_CSS } from "./sheet.styles.ts";

/** Height that a page holds, in CSS pixels: A4 less its margins, and less what rounding may take. */
const PAGE_HEIGHT = ((297 - 2 * 12 - 3) / 25.4) * 96;

/** Type sizes from 12 pt down. For a sheet of several pages nothing is gained by the smallest. */
const SIZES = { tried: [1, 2, 3, 4], ofLongSheets: 2 };

/** Elder mode: from 15 pt, and never below 12. */
const LARGE_SIZES = { tried: [0, 1], ofLongSheets: 1 };

/**
 * Prints a sheet from a page of its own.
 * @returns the window whose print dialog was asked for
 */
export async function printSheet(sheet: Sheet): Promise<Window> {
  const { kind, lang, large = false } = sheet;
  const page = await openPrintPage({ title: kind, lang, css: SHEET_CSS });
  render(renderSheet(sheet), page.document.body, { creationScope: page.document });
  fit(page.document, large);
  return page.print();
}

/** Takes the largest type that fits one page; where none does, the sheet says that it goes on. */
function fit(page: Document, large: boolean): void {
  const root = page.documentElement;
  // Not the body: in a document without a type it is as high as its frame.
  const content = page.querySelector(".sheet")!;
  const { tried, ofLongSheets } = large ? LARGE_SIZES : SIZES;
  for (const size of tried) {
    root.dataset.size = String(size);
    if (content.getBoundingClientRect().height <= PAGE_HEIGHT) return;
  }
  root.dataset.size = String(ofLongSheets);
  page.querySelector<HTMLElement>(".overflow")!.hidden = false;
}

/** A sheet as the content of a document of its own. */
function renderSheet(sheet: Sheet): TemplateResult {
  const { kind, title, subtitle, code, foot, overflow } = sheet;
  return html`<div class="sheet">
    <div class="head">
      <div>
        <p class="kind">${kind}</p>
        <h1>${renderWords(title)}</h1>
        ${subtitle ? html`<p>${renderWords(subtitle)}</p>` : nothing}
        <p class="overflow" hidden>${overflow}</p>
      </div>
      ${
        code
          ? html`<div class="code">
              ${renderQrCode(code.address, code.caption)}
              <p>${code.caption}</p>
            </div>`
          : nothing
      }
    </div>
    ${filled(sheet).map(
      ({ title: heading, entries }) =>
        html`<h2>${heading}</h2>
          <ul>
            ${entries.map(renderEntry)}
          </ul>`,
    )}
    <div class="foot">${foot.map((line) => html`<p>${renderWords(line)}</p>`)}</div>
  </div>`;
}

function renderEntry({ term, text, notes = [], box, bar }: SheetEntry): TemplateResult {
  return html`<li>
    ${box === undefined ? nothing : renderBox(box)}
    ${term === undefined ? nothing : html`<span class="term">${term}</span>`}
    <div class="text">
      <p class=${box === undefined ? nothing : "name"}>${renderWords(text)}</p>
      ${bar === undefined ? nothing : renderBar(bar)}
      ${notes.map((note) => html`<p class="note">${renderWords(note)}</p>`)}
    </div>
  </li>`;
}

const renderBar = (share: number): TemplateResult =>
  html`<svg class="bar">
    ${svg`<rect width="100%" height="100%" fill="none" stroke="#000" />
      <rect width=${`${String(Math.round(share * 1e4) / 100)}%`} height="100%" />`}
  </svg>`;

const renderBox = (box: NonNullable<SheetEntry["box"]>): TemplateResult =>
  html`<span class="box"
    >${
      box === "ticked"
        ? html`<svg viewBox="0 0 10 10">
            ${svg`<path d="M1.5 5l2.5 3l4.5 -6.5" fill="none" stroke="#000" stroke-width="1.4" />`}
          </svg>`
        : nothing
    }</span
  >`;

const renderWords = (words: SheetWords): unknown =>
  typeof words === "string" ? words : html`<span lang=${words.lang}>${words.text}</span>`;
