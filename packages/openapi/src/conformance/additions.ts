import type { ContractView } from "./contract-view.ts";
import { pointerToken } from "../sandbox/app/json-pointer.ts";
import type { JsonSchema } from "../sandbox/app/json-schema.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** Keywords by which a schema takes members that it does not list. */
const OPENING = ["patternProperties", "allOf", "anyOf", "if", "$dynamicRef"];

function propertiesOf(
  schema: JsonSchema,
  value: unknown,
  { resolve, checker }: ContractView,
): Readonly<Record<string, JsonSchema>> | undefined {
  const branches = schema["oneOf"] as readonly JsonSchema[] | undefined;
  const chosen = branches?.map(resolve).find((branch) => checker.holds(value, branch));
  if (chosen) return propertiesOf(chosen, value, { resolve, checker } as ContractView);
  const open = OPENING.some((keyword) => keyword in schema) || Boolean(schema["additionalProperties"]);
  return open ? undefined : (schema["properties"] as Readonly<Record<string, JsonSchema>> | undefined);
}

/** Members of a value that its schema does not list, as JSON pointers with `*` for the place in a list. */
export function additionsOf(value: unknown, of: JsonSchema, view: ContractView, base = ""): string[] {
  const schema = view.resolve(of);
  if (Array.isArray(value)) {
    const items = schema["items"];
    if (!isObject(items)) return [];
    return [...new Set(value.flatMap((entry) => additionsOf(entry, items, view, `${base}/*`)))];
  }
  if (!isObject(value)) return [];
  const properties = propertiesOf(schema, value, view);
  if (!properties) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const pointer = `${base}/${pointerToken(name)}`;
    const known = Object.prototype.hasOwnProperty.call(properties, name) ? properties[name] : undefined;
    return known ? additionsOf(member, known, view, pointer) : [pointer];
  });
}
