import { qrPath } from "../parts/qr.ts";
import type { Sheet } from "./sheet.ts";
import { entryInWords, filled, plain } from "./sheet.ts";

const WIDTH = 1080;
const EDGE = 60;
const CODE = 300;
const FONT = `"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif`;

interface LineStyle {
  readonly size: number;
  readonly bold?: boolean;
  /** From the left edge. */
  readonly indent?: number;
  readonly width?: number;
}

/** Words stay whole where they have spaces; everything else breaks between characters. */
const PIECES = /[\u0021-\u024f]+ ?|\s|./gu;

/** Closing punctuation and the dot between facts, which never stand first in a line (CLREQ). */
const CLOSING = /^\u00a0?[，。、；：！？）》」』】”’·]/u;

/** Breaks text into lines no wider than `width`, as `measure` sees it. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  const take = (piece: string): void => {
    if (line && measure(line + piece.trimEnd()) > width && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line ? piece : piece.trimStart();
  };
  for (const piece of text.match(PIECES) ?? []) {
    // A word longer than a line, such as an address, breaks anywhere.
    if (measure(piece) > width) for (const character of piece) take(character);
    else take(piece);
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}

/** Draws from top to bottom; without a mark on the canvas on its first way, which only finds the height. */
class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #dry: boolean;
  y = EDGE;

  constructor(context: CanvasRenderingContext2D, dry: boolean) {
    this.#context = context;
    this.#dry = dry;
  }

  text(text: string, { size, bold = false, indent = 0, width = WIDTH - 2 * EDGE }: LineStyle): void {
    const context = this.#context;
    context.font = `${bold ? "600 " : ""}${size}px ${FONT}`;
    context.textBaseline = "top";
    for (const line of breakLines(text, width - indent, (part) => context.measureText(part).width)) {
      if (!this.#dry) context.fillText(line, EDGE + indent, this.y + size * 0.2);
      this.y += Math.round(size * 1.45);
    }
  }

  rule(): void {
    if (!this.#dry) this.#context.fillRect(EDGE, this.y + 12, WIDTH - 2 * EDGE, 2);
    this.y += 26;
  }

  box(ticked: boolean, size: number): void {
    if (this.#dry) return;
    const context = this.#context;
    context.lineWidth = 2.5;
    context.strokeRect(EDGE + 1, this.y + size * 0.27, size * 0.8, size * 0.8);
    if (!ticked) return;
    context.stroke(
      new Path2D(
        `M${EDGE + size * 0.15} ${this.y + size * 0.65}l${size * 0.22} ${size * 0.25}l${size * 0.36} ${-size * 0.5}`,
      ),
    );
  }

  bar(share: number, indent: number): void {
    const [left, width, height] = [EDGE + indent, WIDTH - 2 * EDGE - indent - 240, 20];
    if (!this.#dry) {
      this.#context.lineWidth = 2;
      this.#context.strokeRect(left, this.y + 4, width, height);
      this.#context.fillRect(left, this.y + 4, width * share, height);
    }
    this.y += height + 12;
  }

  code(address: string, top: number): void {
    if (this.#dry) return;
    const context = this.#context;
    const { size, path } = qrPath(address);
    // Whole pixels a cell, so that its edges stay sharp.
    const cell = Math.max(1, Math.floor(CODE / size));
    context.save();
    context.translate(WIDTH - EDGE - cell * size, top);
    context.scale(cell, cell);
    context.fill(new Path2D(path));
    context.restore();
  }
}

function paint(sheet: Sheet, painter: Painter): void {
  const { lang, kind, title, subtitle, code, foot } = sheet;
  const width = WIDTH - 2 * EDGE - (code ? CODE + 40 : 0);
  const top = painter.y;
  painter.text(kind, { size: 34, width });
  painter.text(plain(title), { size: 48, bold: true, width });
  if (subtitle) painter.text(plain(subtitle), { size: 30, width });
  if (code) {
    painter.text(code.caption, { size: 26, width });
    painter.code(code.address, top);
    painter.y = Math.max(painter.y, top + CODE);
  }
  painter.rule();
  for (const section of filled(sheet)) {
    painter.y += 18;
    painter.text(section.title, { size: 36, bold: true });
    for (const entry of section.entries) {
      const { bar, box, notes = [] } = entry;
      const indent = box === undefined ? 0 : 44;
      painter.y += 6;
      if (box !== undefined) painter.box(box === "ticked", 32);
      painter.text(entryInWords(entry, lang), { size: 32, bold: box !== undefined, indent });
      if (bar !== undefined) painter.bar(bar, indent);
      for (const note of notes) painter.text(plain(note), { size: 28, indent });
    }
  }
  painter.rule();
  for (const line of foot) painter.text(plain(line), { size: 24 });
  painter.y += EDGE;
}

/** Draws a sheet as one picture, as long as it must be: for a phone, where nothing can be printed. */
export function drawSheet(sheet: Sheet): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no pictures.");
  const measured = new Painter(context, true);
  paint(sheet, measured);
  canvas.width = WIDTH;
  canvas.height = Math.ceil(measured.y);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  context.strokeStyle = "#000";
  paint(sheet, new Painter(context, false));
  return canvas;
}
