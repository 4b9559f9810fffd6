import type { Locale } from "@yichuang/sdk";

/** The product's language for a language tag, or undefined where it speaks none of it. */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.trim().split("-", 1)[0]?.toLowerCase();
  if (language === "zh") return "zh-CN";
  return language === "en" ? "en" : undefined;
}

const parentOf = (element: Element): Element | undefined => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
};

/**
 * The language an element speaks: the nearest `lang` from itself upwards, through shadow hosts; then `settled`, what a
 * provider or the page said; then the page's `lang`; then Chinese.
 */
export function resolveLocale(from: Element, settled?: Locale): Locale {
  const root = from.ownerDocument.documentElement;
  for (let at: Element | undefined = from; at && at !== root; at = parentOf(at)) {
    const locale = toLocale(at.getAttribute("lang"));
    if (locale) return locale;
  }
  return settled ?? toLocale(root.lang) ?? "zh-CN";
}
