import type { JsonSchema } from "../../schema.ts";
import { pointerTokens, valueAt } from "../app/json-pointer.ts";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Every place in a schema where a member may be described: itself and what composes or depends. */
function layers(schema: unknown): Record<string, unknown>[] {
  if (!isObject(schema)) return [];
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const branches = schema[keyword];
    return Array.isArray(branches) ? (branches as unknown[]) : [];
  });
  const dependent = isObject(schema.dependentSchemas) ? Object.values(schema.dependentSchemas) : [];
  return [schema, ...[schema.if, schema.then, schema.else, ...composed, ...dependent].flatMap(layers)];
}

function below(schema: unknown, token: string): unknown[] {
  return layers(schema).flatMap(({ properties, items }) => {
    const property =
      isObject(properties) && Object.prototype.hasOwnProperty.call(properties, token) ? properties[token] : undefined;
    return property !== undefined ? [property] : /^\d+$/.test(token) && isObject(items) ? [items] : [];
  });
}

/** Whether a pointer names something of the form: a value that is there, or a field that could be filled in. */
export function isInForm(pointer: string, data: unknown, schema: JsonSchema): boolean {
  if (!/^(?:\/(?:[^~]|~[01])*)+$/.test(pointer)) return false;
  if (valueAt(data, pointer) !== undefined) return true;
  const ends = pointerTokens(pointer).reduce<unknown[]>(
    (nodes, token) => nodes.flatMap((node) => below(node, token)),
    [schema],
  );
  return ends.length > 0;
}

/** Whether a pointer is one of those named, or lies below one. */
export const isNamed = (pointer: string, named: readonly string[]): boolean =>
  named.some((name) => pointer === name || pointer.startsWith(`${name}/`));

/**
 * A copy of the data with a value put in at a pointer; objects on the way are made where they are missing. The last
 * token may name the end of a list.
 */
export function withValue(data: unknown, pointer: string, value: unknown): unknown {
  const put = (node: unknown, tokens: readonly string[]): unknown => {
    const [token, ...rest] = tokens;
    if (token === undefined) return value;
    if (Array.isArray(node)) {
      const index = Number(token);
      const list = node as readonly unknown[];
      const item = put(list[index], rest);
      return index < list.length ? list.map((old, at) => (at === index ? item : old)) : [...list, item];
    }
    const object = isObject(node) ? node : {};
    const old = Object.prototype.hasOwnProperty.call(object, token) ? object[token] : undefined;
    // A computed key of a literal defines the member, so that even `__proto__` is only a name.
    return { ...object, [token]: put(old, rest) };
  };
  return put(data, pointerTokens(pointer));
}
