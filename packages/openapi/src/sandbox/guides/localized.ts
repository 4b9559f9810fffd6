import type { Form, Language, LocalizedText, UiSchema } from "../../schema.ts";

/** A text in its source: Chinese, and English where somebody wrote it. */
export interface SourceText {
  readonly zh: string;
  readonly en?: string;
}

/** A text in both languages; for writing guides by hand. */
export const t = (zh: string, en: string): SourceText => ({ zh, en });

/** A shape of the contract in its source: each of its `LocalizedText`s is a `SourceText`, all else stays. */
export type Sourced<Shape> = Shape extends LocalizedText
  ? SourceText
  : Shape extends readonly (infer Entry)[]
    ? readonly Sourced<Entry>[]
    : Shape extends object
      ? { readonly [Key in keyof Shape]: Sourced<Shape[Key]> }
      : Shape;

/** JSON in which any text that people read may be a `SourceText`. */
export type JsonSource =
  SourceText | string | number | boolean | null | readonly JsonSource[] | { readonly [key: string]: JsonSource };

/** A JSON Schema whose titles and descriptions are `SourceText`s. */
export type SchemaSource = { readonly [keyword: string]: JsonSource };

/** An element of a UI schema whose labels and hints are `SourceText`s. */
export type UiSource = { readonly type: string; readonly [property: string]: JsonSource };

/** A form in its source. What the contract adds (codes, versions, delivery) comes from its item and guide. */
export interface FormSource {
  readonly schema: SchemaSource;
  readonly uischema: UiSource;
  readonly prefill: NonNullable<Form["prefill"]>;
  readonly declarations: Sourced<Form["declarations"]>;
  readonly signature?: NonNullable<Form["signature"]>;
}

/** What of a form is in words, in one language. */
export type LocalizedForm = Pick<Form, "lang" | "schema" | "uischema" | "declarations" | "signature"> &
  Required<Pick<Form, "prefill">>;

function isSourceText(value: object): value is SourceText {
  return "zh" in value && Object.keys(value).every((key) => key === "zh" || key === "en");
}

function mapTexts(value: unknown, word: (text: SourceText) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, word));
  if (isSourceText(value)) return word(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, word)]));
}

/** A text as the contract answers it: in the language asked for, else in Chinese and saying so. */
export function localizeText(source: SourceText, lang: Language): LocalizedText {
  return lang === "en" && source.en !== undefined
    ? { text: source.en, lang: "en" }
    : { text: source.zh, lang: "zh-CN" };
}

/** A source in contract form: each text in the language asked for, or in Chinese where there is no English. */
export function localize<Shape>(source: Sourced<Shape>, lang: Language): Shape {
  return mapTexts(source, (text) => localizeText(text, lang)) as Shape;
}

/** Whether every text in a source has English. */
export function isTranslated(source: unknown): boolean {
  let complete = true;
  mapTexts(source, (text) => {
    complete &&= text.en !== undefined;
    return text;
  });
  return complete;
}

/**
 * A form in one language. Schema and UI schema hold plain strings, which cannot say their language, so a form with any
 * text untranslated stays Chinese as a whole; `lang` says which it became.
 */
export function localizeForm(source: FormSource, lang: Language): LocalizedForm {
  const spoken: Language = lang === "en" && isTranslated(source) ? "en" : "zh-CN";
  const plain = (text: SourceText): string => localizeText(text, spoken).text;
  return {
    lang: spoken,
    schema: mapTexts(source.schema, plain) as Form["schema"],
    uischema: mapTexts(source.uischema, plain) as UiSchema,
    prefill: source.prefill.map((entry) => ({ ...entry })),
    declarations: localize<Form["declarations"]>(source.declarations, spoken),
    ...(source.signature && { signature: source.signature }),
  };
}
