import type { LocalizedText } from "@yichuang/sdk";

/** Words on a sheet; a text of the platform's carries its language. */
export type SheetWords = string | LocalizedText;

/** A line of a section. */
export interface SheetEntry {
  /** What the text is about, for facts: “地址”. */
  readonly term?: string | undefined;
  readonly text: SheetWords;
  /** Smaller lines below. */
  readonly notes?: readonly SheetWords[] | undefined;
  /** A share from 0 to 1, drawn as a bar behind what the text says. */
  readonly bar?: number | undefined;
  /** A box to tick by pen, or one that is ticked already. */
  readonly box?: "open" | "ticked" | undefined;
}

/** A heading and what belongs to it; without entries it is left out. */
export interface SheetSection {
  readonly title: string;
  readonly entries: readonly SheetEntry[];
}

/** One sheet to take away: printed, saved as a picture or copied as text, always the same. */
export interface Sheet {
  readonly lang: string;
  /** What kind of sheet it is: “一次性告知单”. */
  readonly kind: string;
  readonly title: SheetWords;
  readonly subtitle?: SheetWords | undefined;
  readonly sections: readonly SheetSection[];
  /** An address as a QR code, with what it is for. */
  readonly code?: { readonly address: string; readonly caption: string } | undefined;
  /** Small print at the end. */
  readonly foot: readonly SheetWords[];
  /** Said on the sheet where it takes more than one page. */
  readonly overflow: string;
  /** Starts from larger type: elder mode. */
  readonly large?: boolean | undefined;
}

/** Between facts in one line; a line never begins with it. */
export const DOT = "\u00a0· ";

/** The words without their language. */
export const plain = (words: SheetWords): string => (typeof words === "string" ? words : words.text);

/** Sections that have something to say. */
export const filled = ({ sections }: Sheet): readonly SheetSection[] =>
  sections.filter(({ entries }) => entries.length > 0);

/** Term and text in one line. */
export const entryInWords = ({ term, text }: SheetEntry, lang: string): string =>
  term === undefined ? plain(text) : `${term}${lang.startsWith("zh") ? "：" : ": "}${plain(text)}`;

/** A sheet as plain text, for a message or a note. */
export function sheetText(sheet: Sheet): string {
  const { lang, kind, title, subtitle, code, foot } = sheet;
  const lines = [kind, plain(title), ...(subtitle ? [plain(subtitle)] : [])];
  for (const { title: heading, entries } of filled(sheet)) {
    lines.push("", heading);
    for (const entry of entries) {
      const box = entry.box === undefined ? "" : entry.box === "ticked" ? "☑ " : "☐ ";
      lines.push(box + entryInWords(entry, lang), ...(entry.notes ?? []).map((note) => `  ${plain(note)}`));
    }
  }
  if (code) lines.push("", code.caption, code.address);
  return [...lines, "", ...foot.map(plain)].join("\n").trim();
}
