import type { LocalizedText } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";

/**
 * A text of the platform's, marked with its language where that is not the element's own, so that it is read aloud and set as
 * what it is: a guide without a translation stays Chinese.
 */
export function renderText({ text, lang }: LocalizedText, localize: Localizer): unknown {
  return lang === localize.locale ? text : html`<span lang=${lang}>${text}</span>`;
}

/** For `lang=${…}` where an element holds nothing but the text, such as an `<option>`. */
export function foreignLang({ lang }: LocalizedText, localize: Localizer): string | typeof nothing {
  return lang === localize.locale ? nothing : lang;
}

/**
 * A message with a template in the place of one parameter, for content in another language or with markup of its own.
 * @param name the parameter, `body` for `{body}`
 */
export function renderMessage(localize: Localizer, key: string, name: string, content: unknown): TemplateResult {
  const [before = "", after = ""] = localize.textByKey(key, { [name]: "\u0000" }).split("\u0000");
  return html`${before}${content}${after}`;
}
