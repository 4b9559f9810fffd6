/** A cell: words, a number, or nothing. */
export type Cell = string | number | undefined;

/** A table to be shown, printed and downloaded alike. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells by row; the first names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What spreadsheets take for the beginning of a formula, also behind blanks. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/;

function field(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  // With an apostrophe before it a spreadsheet shows the text and computes nothing.
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A table as CSV (RFC 4180). Texts of the public that a spreadsheet would take for a formula are made harmless. */
export const toCsv = ({ columns, rows }: DataTable): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");

/** A CSV file that Excel reads as UTF-8: it begins with a byte order mark. */
export const csvFile = (table: DataTable): Blob =>
  new Blob(["\ufeff", toCsv(table)], { type: "text/csv;charset=utf-8" });
