import { createContext } from "@lit/context";
import type { Locale } from "@yichuang/sdk";

/** Words of a host's own by message key: one text for every language, or one each. `{name}` stands for a parameter. */
export type MessageOverrides = Readonly<
  Record<string, string | { readonly zh?: string | undefined; readonly en?: string | undefined }>
>;

/** Language and words that a provider or `configure()` gives to everything below. */
export interface LocaleSettings {
  /** The language where no `lang` attribute nearer than the page's own says otherwise. */
  readonly locale?: Locale | undefined;
  /** A host's own words, by message key. */
  readonly messages?: MessageOverrides | undefined;
}

/** Language and words for all elements below. */
export const localeContext = createContext<LocaleSettings | undefined>(Symbol.for("yichuang.locale.v1"));
