import { parsePointer } from "./pointer.ts";
import type { Choice } from "./schema.ts";
import type { ControlElement, JsonSchema, UiElement } from "./types.ts";

/**
 * Words for a key of the form's own: what to say, or undefined to keep `fallback`. Keys are those of JSON Forms: `<prefix>.label`,
 * `<prefix>.description`, `<prefix>.<value>` for a choice, `<prefix>.error.<rule>`, `<prefix>.text` for a sentence; the
 * prefix is `i18n` of the element, `options.i18n`, `i18n` of the schema, else the path of the data without positions.
 */
export type Translate = (key: string, fallback: string | undefined) => string | undefined;

/** The prefix of a control's keys. */
export function controlPrefix(element: ControlElement, part: JsonSchema, pointer: string): string {
  const own = element.i18n ?? element.options?.i18n ?? part["i18n"];
  if (typeof own === "string") return own;
  return parsePointer(pointer)
    .filter((segment) => !/^\d+$/.test(segment))
    .join(".");
}

/** A text of a layout, a group, a step or a sentence, translated. */
export function elementText(element: UiElement, property: "label" | "text", translate: Translate | undefined): string {
  const text = (element as Record<string, unknown>)[property];
  if (typeof text !== "string") return "";
  const own = (element as Record<string, unknown>)["i18n"] ?? element.options?.i18n ?? text;
  return translate?.(`${typeof own === "string" ? own : text}.${property}`, text) ?? text;
}

/** A closed list with its titles translated. */
export function translateChoices(
  choices: readonly Choice[] | undefined,
  prefix: string,
  translate: Translate | undefined,
): readonly Choice[] | undefined {
  if (!translate) return choices;
  return choices?.map((choice) => ({
    ...choice,
    title: translate(choice.i18n ?? `${prefix}.${String(choice.value)}`, choice.title) ?? choice.title,
  }));
}
