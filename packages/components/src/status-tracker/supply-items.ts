import type { Deficiency, Material } from "@yichuang/sdk";
import type { FieldFacts } from "./deficiency-names.ts";
import { fieldAt, materialOf } from "./deficiency-names.ts";
import type { TrackedCase } from "./tracked-case.ts";
import { owedMaterials } from "./tracked-case.ts";

/** One thing asked for, whatever is said of it. */
export interface SupplyItem {
  /** Names it in this element. */
  readonly key: string;
  /** What is wrong with it; none for a promise. */
  readonly reasons: readonly string[];
  readonly pointer?: string;
  readonly field?: FieldFacts | undefined;
  readonly materialCode?: string;
  readonly material?: Material | undefined;
}

/** What is asked for: corrections, or materials that were promised. */
export type SupplyKind = "correction" | "deferral";

/** How a field of the form is asked for in one control; `window` where one control cannot hold it. */
export function controlOf(
  field: FieldFacts | undefined,
): "text" | "long" | "number" | "date" | "choice" | "boolean" | "window" {
  const schema = field?.schema;
  if (!schema || choicesOf(field).length > 0) return schema ? "choice" : "text";
  if (schema.type === "boolean") return "boolean";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "object" || schema.type === "array") return "window";
  if (schema.format === "date") return "date";
  return typeof schema.maxLength === "number" && schema.maxLength > 80 ? "long" : "text";
}

/** Values to choose from with their names; none for a field without. */
export function choicesOf(field: FieldFacts | undefined): { readonly value: string; readonly label: string }[] {
  const { enum: values, oneOf } = field?.schema ?? {};
  if (Array.isArray(values))
    return (values as unknown[]).map((value) => ({ value: String(value), label: String(value) }));
  if (!Array.isArray(oneOf)) return [];
  return (oneOf as { readonly const?: unknown; readonly title?: unknown }[])
    .filter((each) => each.const !== undefined)
    .map((each) => ({ value: String(each.const), label: String(each.title ?? each.const) }));
}

/** What a case asks for, with the field or the material that it is about. */
export function itemsOf({ case: current, guide, form }: TrackedCase, kind: SupplyKind): SupplyItem[] {
  const asked =
    kind === "correction"
      ? (current.correction?.items ?? [])
      : owedMaterials(current).map((materialCode): Deficiency => ({ materialCode, reason: "" }));
  const about = ({ materialCode, pointer }: Deficiency): unknown => materialCode ?? pointer;
  return asked.flatMap((item, index) => {
    const { materialCode, pointer } = item;
    const said = about(item) === undefined ? [item] : asked.filter((each) => about(each) === about(item));
    if (said[0] !== item) return [];
    // What is left of a promise keeps its name while the rest of it comes.
    const place = materialCode === undefined ? -1 : (current.deferral?.materialCodes.indexOf(materialCode) ?? -1);
    return {
      key: `supply-${String(kind === "deferral" ? place : index)}`,
      reasons: said.flatMap(({ reason }) => reason || []),
      ...(pointer !== undefined && { pointer, field: fieldAt(form, pointer) }),
      ...(materialCode !== undefined && { materialCode, material: materialOf(guide, materialCode) }),
    };
  });
}

/** What was entered as it is sent: a number, a yes or no, one of the values to choose from, or the text. */
export function valueOf(field: FieldFacts | undefined, text: string): unknown {
  const control = controlOf(field);
  if (control === "number") return Number(text);
  return control === "boolean" ? text === "true" : choiceValue(field, text);
}

// A choice among numbers is a number again when it is sent.
function choiceValue(field: FieldFacts | undefined, text: string): unknown {
  const { enum: values, oneOf } = field?.schema ?? {};
  const known: unknown[] = Array.isArray(values)
    ? (values as unknown[])
    : Array.isArray(oneOf)
      ? (oneOf as { readonly const?: unknown }[]).map((each) => each.const)
      : [];
  return known.find((value) => String(value) === text) ?? text;
}
