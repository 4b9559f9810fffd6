import type { Language } from "../../schema.ts";

/** The language an `Accept-Language` header asks for, of those the platform has; Chinese when it asks for none of them. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [range = "", ...rest] = part.trim().toLowerCase().split(";");
      const weight = rest.map((entry) => /^\s*q=([\d.]+)\s*$/.exec(entry)?.[1]).find((found) => found !== undefined);
      return { range: range.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const first = wishes.find(({ range }) => /^(?:zh|en)(?:-|$)/.test(range) || range === "*");
  return first?.range.startsWith("en") ? "en" : "zh-CN";
}
