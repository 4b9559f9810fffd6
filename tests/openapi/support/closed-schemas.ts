type Json = Record<string, unknown>;

const OPENING = [
  "additionalProperties",
  "unevaluatedProperties",
  "patternProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "if",
  "$dynamicRef",
];

/**
 * The contract with every object that lists its properties closed to others, so that an answer which says more than the contract is
 * caught. Objects that compose others, or say themselves what else they take, stay as they are.
 */
export function closeObjects(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((entry) => closeObjects(entry));
  if (node === null || typeof node !== "object") return node;
  const schema = node as Json;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closeObjects(value)]));
  const lists = schema["type"] === "object" && typeof schema["properties"] === "object";
  return lists && !OPENING.some((keyword) => keyword in schema) ? { ...closed, additionalProperties: false } : closed;
}
