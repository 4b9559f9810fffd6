import type { Control } from "./core/model.ts";
import { isObject } from "./core/pointer.ts";
import type { FormWords } from "./form.messages.ts";

/** Whether an answer has been given: not nothing, not blank, not an empty list. */
export function isAnswered(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && (typeof value !== "string" || value.trim() !== "");
}

/** An answer in words: titles of choices, yes and no, dates and numbers as the language writes them, the unit after it. */
export function displayValue(control: Control, value: unknown, words: FormWords): string {
  if (!isAnswered(value)) return words.textByKey("form.notGiven");
  if (Array.isArray(value)) {
    return words.list((value as unknown[]).map((item) => single(control, item, words)));
  }
  const suffix = control.options.suffix;
  const text = single(control, value, words);
  return suffix === undefined ? text : `${text} ${suffix}`;
}

function single(control: Control, value: unknown, words: FormWords): string {
  const choice = control.choices?.find((each) => each.value === value);
  if (choice && control.type !== "boolean") return choice.title;
  if (typeof value === "boolean") return choice && control.choices?.length === 2 ? choice.title : yesNo(value, words);
  if (typeof value === "number") return words.number(value, { maximumFractionDigits: 20 });
  if (isObject(value) && typeof value["text"] === "string") return value["text"];
  if (typeof value !== "string") return JSON.stringify(value);
  if (value.startsWith("data:image/")) return words.textByKey("form.signature.done");
  if (control.options.format === "password") return "••••••";
  return control.schema.format === "date" ? dateWords(value, words) : value;
}

function yesNo(value: boolean, words: FormWords): string {
  return words.textByKey(value ? "form.yes" : "form.no");
}

function dateWords(value: string, words: FormWords): string {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return real ? words.date(value, "long") : value;
}
