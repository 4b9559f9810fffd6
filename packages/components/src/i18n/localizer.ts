import type { Locale } from "@yichuang/sdk";
import type { MessageOverrides } from "../context/locale.ts";
import type { DurationValue, DateForm } from "./formats.ts";
import * as formats from "./formats.ts";
import type { Message, Messages, ParamValue } from "./define-messages.ts";
import type { SharedMessages } from "./shared-messages.ts";
import { sharedMessages } from "./shared-messages.ts";

/** Where a localizer takes its language and a host's own words from, at the moment of need. */
export interface LocaleSource {
  readonly locale: () => Locale;
  readonly overrides: () => MessageOverrides | undefined;
}

/**
 * Words, dates and numbers in the language of the moment. All times are those of China (UTC+8), wherever the reader is.
 * Template functions take it as a parameter; an element has a `LocalizeController`, which is one.
 */
export class Localizer {
  readonly #messages: Messages;
  readonly #source: LocaleSource;

  /** @param messages what it knows besides the shared messages */
  constructor(messages: Messages, source: LocaleSource) {
    this.#messages = messages;
    this.#source = source;
  }

  /** The language in force: `zh-CN` or `en`. */
  get locale(): Locale {
    return this.#source.locale();
  }

  /** A shared message: buttons, units, the four views. */
  common(key: keyof SharedMessages, params?: Readonly<Record<string, ParamValue>>): string {
    return this.textByKey(key, params);
  }

  /**
   * A message whose key is data (a rule's name, a case's state). Where the key is known, `text` checks it and its parameters.
   * @returns the text; the key itself where there is no such message
   */
  textByKey(key: string, params?: Readonly<Record<string, ParamValue>>): string {
    const language = this.locale === "en" ? "en" : "zh";
    const override = this.#source.overrides()?.[key];
    const own = typeof override === "string" ? override : override?.[language];
    const message: Message | undefined = this.#messages[key] ?? (sharedMessages as Messages)[key];
    const text = own ?? message?.[language];
    if (text === undefined) return key;
    if (typeof text === "function") return (text as (params: unknown) => string)(params);
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params?.[name] ?? placeholder));
  }

  /** Whether there is a message of this key. */
  has(key: string): boolean {
    return key in this.#messages || key in sharedMessages;
  }

  /** `2026年11月22日（星期日）`, `Sunday, 22 November 2026`. Takes an instant or a plain `YYYY-MM-DD`. */
  date(value: Date | string, form: DateForm = "full"): string {
    return formats.formatDate(this.locale, value, form);
  }

  /** `2026年11月22日 14:05`, `22 November 2026, 14:05`. */
  dateTime(value: Date | string): string {
    return formats.formatDateTime(this.locale, value);
  }

  /** `14:05`. */
  time(value: Date | string): string {
    return formats.formatTime(value);
  }

  /** `1,651`, with what `Intl.NumberFormat` offers. */
  number(value: number, options?: Intl.NumberFormatOptions): string {
    return formats.formatNumber(this.locale, value, options);
  }

  /** A share from 0 to 1 as `35%`. */
  percent(value: number): string {
    return formats.formatNumber(this.locale, value, { style: "percent", maximumFractionDigits: 0 });
  }

  /** A file's size: `3.2 MB`, in steps of 1024. */
  bytes(value: number): string {
    return formats.formatBytes(this.locale, value);
  }

  /** A length of time with its unit: `5 个工作日`, `5 working days`. */
  duration({ value, unit }: DurationValue): string {
    return this.common(`unit.${unit}`, { value });
  }

  /** `身份证、户口簿和照片`, `ID card, household register and photo`. */
  list(items: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
    return formats.formatList(this.locale, items, type);
  }
}
