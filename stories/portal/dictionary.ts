export type PortalLanguage = "zh-CN" | "en";

/** Texts by key, each in Chinese and English. */
export type TextTable = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** Looks a text of a table up in a language; `{name}` is replaced by the parameter of that name. */
export const dictionary =
  <Table extends TextTable>(table: Table) =>
  (lang: PortalLanguage, key: keyof Table & string, params: Readonly<Record<string, string | number>> = {}): string => {
    const words = table[key]?.[lang === "en" ? 1 : 0] ?? key;
    return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
