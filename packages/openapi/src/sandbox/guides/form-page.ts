import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** A row of a page: a label and what stands beside it, or columns with lines to fill in. */
export type FormRow =
  | { readonly label: string; readonly value: string }
  | { readonly label: string; readonly columns: readonly string[]; readonly lines: readonly (readonly string[])[] };

/** A form on paper. All texts are plain Chinese; they are escaped here. */
export interface FormPage {
  readonly title: string;
  /** `样例` or `空白表格`. */
  readonly mark: string;
  readonly item: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly FormRow[] }[];
  readonly declarations: readonly string[];
  /** Whether it is signed, in the sample. */
  readonly signed: boolean;
}

const STYLE =
  "body{font:16px/1.6 'Noto Serif CJK SC','Source Han Serif SC',SimSun,'Songti SC',serif;color:#1a1a1a;max-width:178mm;margin:0 auto;padding:12mm 4mm}" +
  "h1{font-size:24px;text-align:center;margin:0 0 4px}h2{font-size:17px;margin:20px 0 6px}p{margin:4px 0}" +
  ".note{text-align:center;color:#666666}.mark{border:2px solid #c8102e;color:#c8102e;padding:0 8px}" +
  "table{width:100%;border-collapse:collapse;table-layout:fixed}th,td{border:1px solid #666666;padding:6px 8px;text-align:left;font-weight:400;overflow-wrap:anywhere}" +
  "th[scope=row]{width:34%;background:#f5f5f5}td{height:24px}tr{break-inside:avoid}.sign{margin-top:24px}@page{size:A4;margin:14mm}";

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The policy under which a page is shown: its own style, nothing to load, nothing to run. */
export const FORM_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(STYLE)))}'; sandbox`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

function renderRow(row: FormRow): string {
  if ("value" in row) {
    return `<tr><th scope="row">${escapeHtml(row.label)}</th><td>${escapeHtml(row.value)}</td></tr>`;
  }
  const cells = (tag: string, texts: readonly string[]): string =>
    texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag.split(" ")[0] ?? tag}>`).join("");
  const lines = row.lines.map((line) => `<tr>${cells("td", line)}</tr>`).join("");
  return (
    `<tr><td colspan="2">${escapeHtml(row.label)}<table><thead><tr>${cells('th scope="col"', row.columns)}</tr></thead>` +
    `<tbody>${lines}</tbody></table></td></tr>`
  );
}

/** A form as one HTML page to print, in Chinese, complete in itself. */
export function drawForm({ title, mark, item, groups, declarations, signed }: FormPage): string {
  const tables = groups
    .map(
      ({ title: heading, rows }) =>
        `<h2>${escapeHtml(heading)}</h2><table><tbody>${rows.map(renderRow).join("")}</tbody></table>`,
    )
    .join("");
  const declared = declarations.map((text) => `<li>${escapeHtml(text)}</li>`).join("");
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(`${title}（${mark}）`)}</title><style>${STYLE}</style></head><body>` +
    `<h1>${escapeHtml(title)}</h1><p class="note"><span class="mark">${escapeHtml(mark)}</span> 示范数据，不具有法律效力</p>` +
    `<p class="note">事项：${escapeHtml(item)}</p>${tables}` +
    (declared && `<h2>声明</h2><ol>${declared}</ol>`) +
    `<p class="sign">申请人签名（盖章）：${signed ? "样例甲（示范签名）" : "＿＿＿＿＿＿＿＿"}　　日期：${signed ? "2026年3月2日" : "＿＿＿＿年＿＿月＿＿日"}</p>` +
    "</body></html>"
  );
}
