import type { CodeDialect, CodeTable } from "@yichuang/openapi/domain";
import type { CodeTrap } from "./codes.ts";
import { codeSets, codesOf, trapsOf } from "./codes.ts";
import type { Contract } from "./contract.ts";
import type { Content, Markup } from "./markup.ts";
import { both, joined, markup, table } from "./markup.ts";
import { renderPage } from "./page.ts";
import { schemaLink } from "./schema-markup.ts";

/** The named schema whose words a set writes; undefined where the words stand inside another schema. */
function schemaOf(contract: Contract, words: readonly string[]): string | undefined {
  const alike = (set: readonly unknown[] = []): boolean =>
    set.length === words.length && words.every((word) => set.includes(word));
  return Object.entries(contract.components.schemas).find(([, schema]) => alike(schema.enum))?.[0];
}

function codeCell(set: CodeTable, name: string, dialect: CodeDialect, word: string): Markup {
  const [written, ...read] = codesOf(set, name, word);
  if (written === undefined) return markup`<td>—</td>`;
  const others =
    read.length > 0 &&
    markup` <span class="limit">${both(`也读 ${read.join("、")}`, `also read: ${read.join(", ")}`)}</span>`;
  if (dialect.unconfirmed?.includes(word))
    return markup`<td class="unconfirmed"><code>${written}</code> <span class="limit">${both("未证实", "not confirmed")}</span>${others}</td>`;
  return markup`<td><code>${written}</code>${others}</td>`;
}

function trapMarkup({ terms }: CodeTable, { dialects: [first, second], codes, opposite }: CodeTrap): Markup {
  const term = (word: string): string => terms[word] ?? word;
  const lines = codes.map(
    ({ code, words: [a, b] }) =>
      markup`<li><code>${code}</code>：<code>${first}</code> ${term(a)} <span class="limit">${a}</span>；<code>${second}</code> ${term(b)} <span class="limit">${b}</span></li>`,
  );
  const heading = opposite
    ? both("两套代码方向相反", "These two scales run in opposite directions")
    : both("同一个代码，两个意思", "One code, two meanings");
  return markup`<div class="warning"><p><strong>${heading}</strong></p><ul>${lines}</ul></div>`;
}

function sourceMarkup(name: string, { source, trust }: CodeDialect, preferred: boolean): Content {
  const trusted =
    trust === "standard"
      ? both("标准正文", "read in the standard's text")
      : both("在用系统所见，对接前核对", "seen in systems in use; check before you rely on it");
  return markup`<li><code>${name}</code>${preferred && markup` <span class="tag">${both("默认", "default")}</span>`}<br>${source}<br><span class="limit">${trusted}</span></li>`;
}

function setMarkup(contract: Contract, name: string, set: CodeTable): Content {
  const dialects = Object.entries(set.dialects);
  const words = Object.entries(set.terms);
  const schema = schemaOf(
    contract,
    words.map(([word]) => word),
  );
  const rows = words.map(
    ([word, term]) => markup`<tr>
<th scope="row"><code>${word}</code></th>
<td lang="zh-CN">${term}</td>
${dialects.map(([dialect, codes]) => codeCell(set, dialect, codes, word))}
</tr>
`,
  );
  const heads = [
    both("词", "Word"),
    both("中文名", "Term"),
    ...dialects.map(([dialect]) => markup`<code>${dialect}</code>`),
  ];
  return markup`<section id="${name}">
<h2>${set.title} <code>${name}</code></h2>
${schema !== undefined && markup`<p>${both("契约里是", "In the contract")} ${schemaLink(schema)}</p>`}
${trapsOf(set).map((trap) => trapMarkup(set, trap))}
${table(markup`<code>toCode("${name}", …)</code>`, heads, markup`<tbody>${rows}</tbody>`)}
<h3>${both("来源", "Sources")}</h3>
<ul class="sources">${dialects.map(([dialect, codes]) => sourceMarkup(dialect, codes, dialect === set.preferred))}</ul>
</section>
`;
}

/** The code maps, from the table by which the SDK's `toCode` and `fromCode` work. */
export function codesPage(contract: Contract): string {
  const sets = Object.entries(codeSets);
  const trapped = sets.filter(([, set]) => trapsOf(set).length > 0);
  const links = trapped.map(([name, { title }]) => markup`<a href="#${name}">${title} <code>${name}</code></a>`);
  return renderPage({
    name: "codes.html",
    version: contract.info.version,
    lead: [
      "契约只用词，不用数字。这里列出每个词在 GB/T 39046 和各接口方言里的代码，与 SDK 的 toCode、fromCode 出自同一张表。",
      "The contract writes words, never digits. Here is the code of each word in GB/T 39046 and in the dialects of interfaces, from the same table as the SDK's toCode and fromCode.",
    ],
    contents: markup`<ul>${sets.map(([name, { title }]) => markup`<li><a href="#${name}">${title}</a></li>`)}</ul>`,
    main: markup`<div class="warning"><p><strong>${both("代码会打架的", "Sets whose codes run against each other")}</strong></p><p>${joined(links, " · ")}</p></div>
<div class="notice"><p>标“未证实”的代码没有在标准正文里见到，不能当作事实；空着（—）的，这套方言没有代码，由对接方自己决定。</p>
<p class="en" lang="en">A code marked "not confirmed" was not seen in a primary text and is no fact. Where there is a dash, the dialect has no code for the word and an adapter decides.</p></div>
${sets.map(([name, set]) => setMarkup(contract, name, set))}`,
  });
}
