import type { Form, Guide, Material } from "@yichuang/sdk";
import { scopeToPointer } from "../form/index.ts";

/** A field of a form, as far as a single input needs to know it. */
export interface FieldFacts {
  readonly label: string | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

// A field may stand in any branch that composes or depends.
function layers(schema: unknown): Record<string, unknown>[] {
  if (!isObject(schema)) return [];
  const { allOf, anyOf, oneOf, if: condition, then, else: otherwise, dependentSchemas } = schema;
  const dependent = isObject(dependentSchemas) ? Object.values(dependentSchemas) : [];
  const inner = [...list(allOf), ...list(anyOf), ...list(oneOf), condition, then, otherwise, ...dependent];
  return [schema, ...inner.flatMap(layers)];
}

function below(schema: unknown, token: string): unknown[] {
  return layers(schema).flatMap(({ properties, items }) => {
    if (isObject(properties) && Object.prototype.hasOwnProperty.call(properties, token)) return [properties[token]];
    return /^\d+$/.test(token) && isObject(items) ? [items] : [];
  });
}

const tokens = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));

function labelInUi(element: unknown, pointer: string): string | undefined {
  if (!isObject(element)) return undefined;
  const { scope, label, elements } = element;
  const fits = typeof scope === "string" && scopeToPointer(scope) === pointer;
  if (fits && typeof label === "string" && label !== "") return label;
  for (const child of list(elements)) {
    const found = labelInUi(child, pointer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The field at a JSON pointer, with its name in the form's language; undefined where the form has no such field. */
export function fieldAt(form: Form | undefined, pointer: string): FieldFacts | undefined {
  if (!form) return undefined;
  const found = tokens(pointer).reduce<unknown[]>(
    (nodes, token) => nodes.flatMap((node) => below(node, token)),
    [form.schema],
  );
  const nodes = found.filter(isObject);
  // The one that says most: conditions often name a field only to look at its value.
  const schema = nodes.find(({ title }) => typeof title === "string") ?? nodes[0];
  if (!schema) return undefined;
  const title = typeof schema.title === "string" ? schema.title : undefined;
  return { label: labelInUi(form.uischema, pointer) ?? title, schema };
}

/** A material of a guide by its code. */
export const materialOf = (guide: Guide | undefined, code: string): Material | undefined =>
  guide?.materials.find((material) => material.code === code);

/** Names of materials as far as the guide is known, else their codes. */
export const materialNames = (guide: Guide | undefined, codes: readonly string[]): string[] =>
  codes.map((code) => materialOf(guide, code)?.name.text ?? code);
