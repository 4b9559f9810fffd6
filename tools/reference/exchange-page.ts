import type { Contract } from "./contract.ts";
import type { ExchangeEntry, ExchangeRow, ExchangeSide } from "./exchange.ts";
import { exchangeEntries, rowsByTable } from "./exchange.ts";
import type { Content, Markup } from "./markup.ts";
import { both, joined, markup, prose, table } from "./markup.ts";
import { filterBox, renderPage } from "./page.ts";

/** What the tables hold, in our words; the names in use are those of the tables themselves. */
const TITLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "GB/T 39046 table 4": ["事项", "items"],
  "GB/T 39046 table 7": ["办件过程", "process of a case"],
  "GB/T 39046 table 9": ["评价", "reviews"],
  "GB/T 39046 table 14": ["支付", "payment"],
  "GB/T 39046 table 15": ["物流", "logistics"],
  up_task_general_basic: ["事项基本信息", "items"],
  up_task_general_extend: ["事项扩展信息", "items, continued"],
  up_task_general_material: ["申请材料", "materials of an item"],
  up_task_general_fee_project: ["收费项目", "fees of an item"],
  up_task_general_questions: ["常见问题", "questions about an item"],
  up_pro_accept: ["申请与受理", "application and acceptance"],
  up_pro_process: ["办理过程", "process of a case"],
  up_pro_special_procedure: ["特别程序", "special steps"],
  up_pro_material: ["办件材料", "materials of a case"],
  up_pro_result: ["办理结果", "results"],
  review_interface: ["好差评接口", "review interface"],
};

const SIDES: readonly (readonly [ExchangeSide, Markup])[] = [
  ["standard", markup`GB/T 39046`],
  ["table", both("国家交换表", "Exchange table")],
  ["interface", both("好差评接口", "Review interface")],
];

function propertyMarkup({ property, schema, usedBy = [] }: ExchangeEntry): Markup {
  const [first, ...more] = usedBy;
  const others = markup`<details><summary>${both(`用在 ${usedBy.length} 处`, `used by ${usedBy.length}`)}</summary>${joined(
    usedBy.map((place) => markup`<code>${place}</code>`),
    markup`<br>`,
  )}</details>`;
  const use =
    more.length > 0
      ? others
      : first && markup`<br><span class="limit">${both("用在", "used by")} <code>${first}</code></span>`;
  return markup`<a href="schemas.html#${property === schema ? schema : property}"><code>${property}</code></a>${use}`;
}

function targets(entry: ExchangeEntry, side: ExchangeSide): Markup {
  const own = entry.targets.filter((target) => target.side === side);
  const texts = own.map(({ table: name, column }) => {
    if (side === "interface") return column;
    return side === "table" ? `${name}.${column}` : [name.replace("GB/T 39046 ", ""), column].filter(Boolean).join(" ");
  });
  return texts.length === 0
    ? markup`—`
    : joined(
        texts.map((text) => markup`<code>${text}</code>`),
        markup`<br>`,
      );
}

const description = (entry: ExchangeEntry): Markup => markup`<td lang="en">${prose(entry.description)}</td>`;

function byTable(rows: ReadonlyMap<string, readonly ExchangeRow[]>): Content {
  return [...rows].map(([name, ofTable]) => {
    const [zh, en] = TITLES[name] ?? [];
    const others = SIDES.filter(([side]) => side !== ofTable[0]?.target.side);
    const body = ofTable.map(
      ({ target, entry }) => markup`<tr>
<th scope="row">${target.column === undefined ? both("代码集", "code set") : markup`<code>${target.column}</code>`}</th>
<td lang="zh-CN">${entry.term ?? "—"}</td>
<td>${propertyMarkup(entry)}</td>
${others.map(([side]) => markup`<td>${targets(entry, side)}</td>`)}
${description(entry)}
</tr>
`,
    );
    const caption = markup`<code>${name}</code> ${zh !== undefined && both(zh, en ?? "")}`;
    const heads = [
      both("列或项", "Column, item"),
      both("中文名", "Term"),
      both("契约属性", "Contract property"),
      ...others.map(([, head]) => head),
      both("说明", "Description"),
    ];
    return markup`<section id="${anchor(name)}">${table(caption, heads, markup`<tbody>${body}</tbody>`)}</section>\n`;
  });
}

const anchor = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();

function bySchema(entries: readonly ExchangeEntry[]): Content {
  const schemas = [...new Set(entries.map(({ schema }) => schema))];
  return schemas.map((schema) => {
    const body = entries
      .filter((entry) => entry.schema === schema)
      .map(
        (entry) => markup`<tr>
<th scope="row">${propertyMarkup(entry)}</th>
<td lang="zh-CN">${entry.term ?? "—"}</td>
${SIDES.map(([side]) => markup`<td>${targets(entry, side)}</td>`)}
${description(entry)}
</tr>
`,
      );
    const heads = [
      both("契约属性", "Contract property"),
      both("中文名", "Term"),
      ...SIDES.map(([, head]) => head),
      both("说明", "Description"),
    ];
    return markup`<section>${table(markup`<code>${schema}</code>`, heads, markup`<tbody>${body}</tbody>`)}</section>\n`;
  });
}

/** The table of counterparts: by exchange table, then by schema of the contract. */
export function exchangePage(contract: Contract): string {
  const entries = exchangeEntries(contract);
  const rows = rowsByTable(entries);
  const contents = [...rows.keys()].map((name) => markup`<li><a href="#${anchor(name)}">${name}</a></li>`);
  const count = [...rows.values()].flat().length;
  return renderPage({
    name: "exchange.html",
    version: contract.info.version,
    lead: [
      `平台对接先看这里：契约的每个属性对应 GB/T 39046 的哪一项、国家交换表的哪一列、好差评接口的哪个字段。共 ${entries.length} 个属性、${count} 条对照。`,
      `Where each property of the contract goes: the item of GB/T 39046, the column of the national exchange tables, the field of the review interface. ${entries.length} properties, ${count} counterparts.`,
    ],
    contents: markup`<p>${both("交换表", "Tables")}</p><ul>${contents}</ul>`,
    main: markup`<div class="notice"><p>GB/T 39046 的表和项读自标准正文。国家交换表与好差评接口依据各地在用系统整理，未见正式文本：对接前请与上级平台核对。代码值见<a href="codes.html">代码对照</a>。</p>
<p class="en" lang="en">Tables and items of GB/T 39046 were read in its text. The exchange tables and the review interface were gathered from systems in use, not from an official text: check with the platform above yours before you connect. For digits see <a href="codes.html">Codes</a>.</p></div>
${filterBox("筛选（列名、属性、中文名）", "Filter by column, property or term")}
<div class="views" data-views>
<section id="by-table" data-view="按交换表 By exchange table"><h2>${both("按交换表", "By exchange table")}</h2>${byTable(rows)}</section>
<section id="by-schema" data-view="按契约结构 By contract schema"><h2>${both("按契约结构", "By contract schema")}</h2>${bySchema(entries)}</section>
</div>`,
  });
}
