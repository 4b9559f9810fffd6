import { nameOf, placeOf, propertiesOf, resolve, termIn, termOf } from "./contract.ts";
import type { Contract, PropertyPlace, Schema } from "./contract.ts";
import type { Content, Markup } from "./markup.ts";
import { both, joined, markup, prose, table } from "./markup.ts";

/** A link to a named schema. */
export const schemaLink = (name: string): Markup => markup`<a href="schemas.html#${name}"><code>${name}</code></a>`;

function range(low: number | undefined, high: number | undefined, unit: string): string | undefined {
  if (low === undefined && high === undefined) return undefined;
  if (high === undefined) return `≥ ${low}${unit}`;
  return low === undefined ? `≤ ${high}${unit}` : low === high ? `${low}${unit}` : `${low}–${high}${unit}`;
}

function limits(schema: Schema): Content[] {
  const { pattern, format, minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const lines: Content[] = [
    format && markup`<code>${format}</code>`,
    range(minLength, maxLength, " 字符 chars"),
    range(minimum, maximum, ""),
    range(minItems, maxItems, " 项 entries"),
    pattern && markup`<code class="pattern">${pattern}</code>`,
    schema.default !== undefined &&
      markup`默认 <span class="en" lang="en">default</span> <code>${JSON.stringify(schema.default)}</code>`,
  ];
  return lines.filter((line) => line !== undefined && line !== false && line !== "");
}

/** What a value looks like: a link to its schema, or its JSON type with its limits and words. */
export function typeMarkup(schema: Schema): Markup {
  if (schema.$ref !== undefined) return schemaLink(nameOf(schema.$ref));
  const parts = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (parts) return joined(parts.map(typeMarkup), schema.allOf ? " + " : " | ");
  const detail = limits(schema).map((limit) => markup`<br><span class="limit">${limit}</span>`);
  if (schema.items) return markup`[ ${typeMarkup(schema.items)} ]${detail}`;
  if (schema.const !== undefined) return markup`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum)
    return joined(
      schema.enum.map((word) => markup`<code>${word}</code>`),
      markup` · `,
    );
  const type = [schema.type ?? (schema.properties ? "object" : "any")].flat().join(" | ");
  const values = typeof schema.additionalProperties === "object" ? typeMarkup(schema.additionalProperties) : undefined;
  return markup`<span class="type">${type}</span>${values && markup` { … : ${values} }`}${detail}`;
}

/** Counterparts of a property in the standard, the exchange tables and the review interface. */
export const exchangeMarkup = (targets: readonly string[] = []): Markup =>
  joined(
    targets.map((target) => markup`<code class="target">${target}</code>`),
    markup`<br>`,
  );

function row(contract: Contract, { path, schema, required }: PropertyPlace, name: string | undefined): Markup {
  const term = termOf(contract, schema);
  return markup`<tr${name && markup` id="${placeOf(name, path)}"`}>
<th scope="row"><code>${path}</code>${required && markup`<br><span class="required">${both("必填", "required")}</span>`}</th>
<td lang="zh-CN">${term ?? "—"}</td>
<td>${typeMarkup(schema)}</td>
<td lang="en">${prose(schema.description)}</td>
<td>${exchangeMarkup(schema["x-exchange"])}</td>
</tr>
`;
}

const HEADS = [
  both("属性", "Property"),
  both("中文名", "Term"),
  both("类型", "Type"),
  both("说明", "Description"),
  both("交换对照", "Exchange"),
];

/**
 * The members of a body as a table, or what its value looks like where it has none.
 * @param name of the schema, where rows are to be linked to
 */
export function bodyMarkup(contract: Contract, schema: Schema, caption: Content, name?: string): Markup {
  const resolved = resolve(contract, schema);
  const places = propertiesOf(resolved);
  if (places.length === 0)
    return markup`<p>${caption}: ${typeMarkup(schema.$ref === undefined ? schema : resolved)}</p>\n`;
  return table(caption, HEADS, markup`<tbody>${places.map((place) => row(contract, place, name))}</tbody>`);
}

/** The words of a closed set, each with the Chinese words that the description gives it. */
export function wordsMarkup(schema: Schema, terms: Readonly<Record<string, string>> = {}): Markup {
  const words = (schema.enum ?? []).map((word) => {
    const pattern = new RegExp(`\`${word}\`([^\`]*)`);
    const term = terms[word] ?? termIn(schema.description?.match(pattern)?.[1]);
    return markup`<li><code>${word}</code>${term && markup` <span lang="zh-CN">${term}</span>`}</li>`;
  });
  return markup`<ul class="words">${words}</ul>`;
}
