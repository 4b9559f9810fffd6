/** HTML that needs no further escaping. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, nothing is left out. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function written(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return String(content).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** HTML from a template; whatever is put in is escaped unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => part + written(contents[index])).join(""));
}

/** Pieces with something between them. */
export function joined(pieces: readonly Content[], between: Content): Markup {
  return markup`${pieces.map((piece, index) => (index === 0 ? piece : [between, piece]))}`;
}

/** A label in both languages, Chinese first. */
export function both(zh: string, en: string): Markup {
  return markup`<span lang="zh-CN">${zh}</span> <span class="en" lang="en">${en}</span>`;
}

/** A sentence of the contract: `code` and **strong** are kept. */
export function prose(text: string | undefined): Markup {
  const pieces = (text ?? "").split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((piece) => {
    if (piece.startsWith("`")) return markup`<code>${piece.slice(1, -1)}</code>`;
    if (piece.startsWith("**")) return markup`<strong>${piece.slice(2, -2)}</strong>`;
    return piece;
  });
  return markup`${pieces}`;
}

/** Paragraphs of the contract, divided by empty lines. */
export function paragraphs(text: string | undefined): Markup {
  const blocks = (text ?? "").trim().split(/\n\s*\n/);
  return markup`${blocks.map((block) => block && markup`<p>${prose(block)}</p>\n`)}`;
}

/** JSON to read. */
export function json(value: unknown): Markup {
  return markup`<pre tabindex="0"><code>${JSON.stringify(value, null, 2)}</code></pre>`;
}

/** A table that scrolls by itself where the screen is narrow. */
export function table(caption: Content, heads: readonly Content[], rows: Content): Markup {
  return markup`<div class="table"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
${rows}</table></div>
`;
}
