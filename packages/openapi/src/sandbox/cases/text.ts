import type { Language, LocalizedText } from "../../schema.ts";

/** A text of the sandbox's own in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The text in one language, marked as such. */
export const inLanguage = ({ zh, en }: Words, lang: Language): LocalizedText =>
  lang === "en" ? { text: en, lang: "en" } : { text: zh, lang: "zh-CN" };
