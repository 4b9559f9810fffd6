import { divisions } from "../catalogue/divisions.ts";
import { t } from "./localized.ts";
import type { JsonSource, SchemaSource, SourceText, UiSource } from "./localized.ts";

type Keywords = { readonly [keyword: string]: JsonSource };
type Choice = readonly [value: string, zh: string, en: string];

const titled = (type: string, zh: string, en: string, keywords: Keywords): SchemaSource => ({
  type,
  title: t(zh, en),
  ...keywords,
});

/** A text that is not empty where it is given. */
export const text = (zh: string, en: string, keywords: Keywords = {}): SchemaSource =>
  titled("string", zh, en, { minLength: 1, maxLength: 100, ...keywords });

/** A text of a registered or standard format. */
export const formatted = (format: string, zh: string, en: string, keywords: Keywords = {}): SchemaSource =>
  titled("string", zh, en, { format, ...keywords });

export const number = (zh: string, en: string, keywords: Keywords = {}): SchemaSource =>
  titled("number", zh, en, keywords);

export const integer = (zh: string, en: string, keywords: Keywords = {}): SchemaSource =>
  titled("integer", zh, en, keywords);

/** Yes or no. */
export const flag = (zh: string, en: string, keywords: Keywords = {}): SchemaSource =>
  titled("boolean", zh, en, keywords);

/** One of several. */
export const choice = (zh: string, en: string, choices: readonly Choice[]): SchemaSource =>
  titled("string", zh, en, { oneOf: choices.map(titledConst) });

/** Any number of several. */
export const choices = (zh: string, en: string, entries: readonly Choice[], keywords: Keywords = {}): SchemaSource =>
  titled("array", zh, en, { items: { oneOf: entries.map(titledConst) }, uniqueItems: true, ...keywords });

function titledConst([value, zh, en]: Choice): { const: string; title: SourceText } {
  return { const: value, title: t(zh, en) };
}

/** A township of the district, by its code 行政区划代码. */
export const township = (zh: string, en: string): SchemaSource =>
  choice(
    zh,
    en,
    divisions.filter(({ level }) => level === "township").map(({ code, name }): Choice => [code, name.zh, name.en]),
  );

/** An address with its division 行政区划, below the district. */
export const address = (zh: string, en: string): SchemaSource =>
  titled("object", zh, en, {
    properties: {
      text: text("地址", "Address", { minLength: 4, maxLength: 200 }),
      divisionCode: text("行政区划", "Division", { pattern: "^610703\\d{3}(?:\\d{3})?$" }),
    },
    required: ["text", "divisionCode"],
  });

/** Any number of entries of the same fields, such as vehicles or members of a household. */
export const list = (
  zh: string,
  en: string,
  fields: Readonly<Record<string, SchemaSource>>,
  required: readonly string[],
  keywords: Keywords = {},
): SchemaSource => titled("array", zh, en, { items: object(fields, required), minItems: 1, maxItems: 20, ...keywords });

/** An object, which itself is always there; `required` names what must be in it. */
export const object = (
  properties: Readonly<Record<string, SchemaSource>>,
  required: readonly string[],
  keywords: Keywords = {},
): SchemaSource => ({ type: "object", properties, required, ...keywords });

/** If a property has this value, these others must be given as well. */
export const requiredIf = (property: string, value: JsonSource, ...needed: readonly string[]): Keywords => ({
  if: { properties: { [property]: { const: value } }, required: [property] },
  then: { required: needed },
});

const scope = (path: string): string =>
  `#${path
    .split("/")
    .map((key) => `/properties/${key}`)
    .join("")}`;

/** The control of a property, named by its path `group/property`. */
export const control = (path: string, options?: Keywords, rule?: Keywords): UiSource => ({
  type: "Control",
  scope: scope(path),
  ...(options && { options }),
  ...(rule && { rule }),
});

/** Shows an element while a property has this value. */
export const showIf = (path: string, value: JsonSource): Keywords => ({
  effect: "SHOW",
  condition: { scope: scope(path), schema: { const: value }, failWhenUndefined: true },
});

/** Hides an element while a property has this value. */
export const hideIf = (path: string, value: JsonSource): Keywords => ({
  effect: "HIDE",
  condition: { scope: scope(path), schema: { const: value }, failWhenUndefined: true },
});

export const group = (zh: string, en: string, ...elements: readonly UiSource[]): UiSource => ({
  type: "Group",
  label: t(zh, en),
  elements,
});

export const row = (...elements: readonly UiSource[]): UiSource => ({ type: "HorizontalLayout", elements });

export const step = (zh: string, en: string, ...elements: readonly UiSource[]): UiSource => ({
  type: "Category",
  label: t(zh, en),
  elements,
});

/** The steps of a form; the last is always the materials. */
export const steps = (...categories: readonly UiSource[]): UiSource => ({
  type: "Categorization",
  elements: [...categories, step("申请材料", "Materials", { type: "Materials" })],
});

/** The whole schema of a form: one object a group. A group is required where a field of it is; one that may stay empty may be left out. */
export const formSchema = (groups: Readonly<Record<string, SchemaSource>>): SchemaSource => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: groups,
  required: Object.keys(groups).filter((name) => (groups[name]?.required as readonly string[] | undefined)?.length),
});
