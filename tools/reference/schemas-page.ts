import { codeSets } from "./codes.ts";
import type { Contract, Schema } from "./contract.ts";
import { operationsOf, propertiesOf, resolve, termIn } from "./contract.ts";
import type { Content, Markup } from "./markup.ts";
import { both, joined, markup, paragraphs } from "./markup.ts";
import { filterBox, renderPage } from "./page.ts";
import { bodyMarkup, exchangeMarkup, schemaLink, typeMarkup, wordsMarkup } from "./schema-markup.ts";

type Users = Map<string, { readonly schemas: Set<string>; readonly operations: Set<string> }>;

/** Names of the schemas that a node refers to, at any depth. */
function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "$ref") return /\/schemas\/([^/]+)$/.exec(String(value))?.[1] ?? [];
    return key === "examples" ? [] : references(value);
  });
}

function usersOf(contract: Contract): Users {
  const users: Users = new Map();
  const of = (name: string): { schemas: Set<string>; operations: Set<string> } => {
    const known = users.get(name) ?? { schemas: new Set<string>(), operations: new Set<string>() };
    users.set(name, known);
    return known;
  };
  for (const [name, schema] of Object.entries(contract.components.schemas))
    for (const used of references(schema)) if (used !== name) of(used).schemas.add(name);
  for (const { operationId, requestBody, responses, parameters = [] } of operationsOf(contract)) {
    const messages = Object.values(responses).map((message) => resolve(contract, message));
    const given = parameters.map((parameter) => resolve(contract, parameter));
    const body = requestBody && resolve(contract, requestBody);
    for (const used of references([messages, given, body]))
      if (used !== "Problem") of(used).operations.add(operationId);
  }
  return users;
}

function codeSetOf(schema: Schema): string | undefined {
  const words = schema.enum?.map(String) ?? [];
  const alike = (terms: Readonly<Record<string, string>>): boolean =>
    Object.keys(terms).length === words.length && words.every((word) => word in terms);
  return words.length === 0 ? undefined : Object.entries(codeSets).find(([, { terms }]) => alike(terms))?.[0];
}

function usedBy(users: Users, name: string): Content {
  const { schemas, operations } = users.get(name) ?? { schemas: new Set<string>(), operations: new Set<string>() };
  const links = [
    ...[...operations].map((id) => markup`<a href="index.html#${id}"><code>${id}</code></a>`),
    ...[...schemas].map(schemaLink),
  ];
  if (links.length === 0) return undefined;
  return markup`<details><summary>${both(`用在 ${links.length} 处`, `used by ${links.length}`)}</summary><p>${joined(links, " · ")}</p></details>`;
}

function section(contract: Contract, users: Users, name: string, schema: Schema): Markup {
  const set = codeSetOf(schema);
  const exchange = schema["x-exchange"];
  return markup`<section id="${name}" data-entry>
<h2><span lang="zh-CN">${termIn(schema.description) ?? ""}</span> <code>${name}</code></h2>
<div lang="en">${paragraphs(schema.description)}</div>
${exchange && markup`<p>${both("交换对照", "Exchange")}<br>${exchangeMarkup(exchange)}</p>`}
${schema.enum && wordsMarkup(schema, set === undefined ? {} : codeSets[set]?.terms)}
${set !== undefined && markup`<p><a href="codes.html#${set}">${both("代码对照", "Codes")}</a></p>`}
${!schema.enum && (propertiesOf(schema).length > 0 ? bodyMarkup(contract, schema, both("属性", "Properties"), name) : markup`<p>${typeMarkup(schema)}</p>`)}
${usedBy(users, name)}
</section>
`;
}

/** Every named schema with its properties. */
export function schemasPage(contract: Contract): string {
  const users = usersOf(contract);
  const schemas = Object.entries(contract.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return renderPage({
    name: "schemas.html",
    version: contract.info.version,
    lead: [
      `契约里 ${schemas.length} 个有名字的数据结构，按名称排列。级别、种类、状态都是词，不是数字。`,
      `The ${schemas.length} named schemas of the contract by name. Levels, kinds and states are words, never digits.`,
    ],
    contents: markup`<ul>${schemas.map(([name]) => markup`<li><a href="#${name}">${name}</a></li>`)}</ul>`,
    main: markup`${filterBox("筛选（名称、中文名、属性）", "Filter by name, term or property")}
${schemas.map(([name, schema]) => section(contract, users, name, schema))}`,
  });
}
