import { isObject } from "./pointer.ts";
import type { JsonSchema } from "./types.ts";

/** How the form treats a keyword of JSON Schema. */
export type KeywordUse = "checked" | "shown" | "both" | "carried" | "ignored";

/**
 * The keywords of JSON Schema 2020-12 and what becomes of each: checked against the data, shown as the form, both, carried (it names or
 * explains), or ignored, which is reported to the developer. Whatever begins with `x-` is an author's own and never reported.
 */
export const KEYWORDS: Readonly<Record<string, KeywordUse>> = {
  type: "both",
  const: "both",
  enum: "both",
  oneOf: "both",
  anyOf: "both",
  allOf: "both",
  not: "checked",
  if: "both",
  then: "both",
  else: "both",
  properties: "both",
  required: "both",
  dependentRequired: "both",
  dependentSchemas: "both",
  patternProperties: "checked",
  additionalProperties: "checked",
  unevaluatedProperties: "checked",
  propertyNames: "checked",
  minProperties: "checked",
  maxProperties: "checked",
  items: "both",
  prefixItems: "both",
  contains: "checked",
  minContains: "checked",
  maxContains: "checked",
  unevaluatedItems: "checked",
  minItems: "both",
  maxItems: "both",
  uniqueItems: "checked",
  minLength: "checked",
  maxLength: "both",
  pattern: "checked",
  format: "both",
  minimum: "both",
  maximum: "checked",
  exclusiveMinimum: "checked",
  exclusiveMaximum: "checked",
  multipleOf: "checked",
  $ref: "both",
  $defs: "carried",
  definitions: "carried",
  $anchor: "carried",
  $id: "carried",
  $schema: "carried",
  $comment: "carried",
  title: "shown",
  description: "shown",
  readOnly: "shown",
  writeOnly: "carried",
  default: "shown",
  examples: "carried",
  deprecated: "carried",
  contentMediaType: "shown",
  contentEncoding: "carried",
  contentSchema: "carried",
  i18n: "shown",
  id: "carried",
  $dynamicRef: "ignored",
  $dynamicAnchor: "ignored",
  $recursiveRef: "ignored",
  $recursiveAnchor: "ignored",
  $vocabulary: "ignored",
  additionalItems: "ignored",
  dependencies: "checked",
};

const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);
const VALUES = new Set(["const", "enum", "default", "examples", "required", "dependentRequired", "type"]);

/** The keywords of a schema that the form neither checks nor shows, each once. */
export function unknownKeywords(schema: JsonSchema): string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!isObject(part)) return;
    for (const [keyword, value] of Object.entries(part)) {
      const use = KEYWORDS[keyword];
      if ((use === undefined || use === "ignored") && !keyword.startsWith("x-")) found.add(keyword);
      else if (MAPS.has(keyword) && isObject(value)) Object.values(value).forEach(visit);
      else if (!VALUES.has(keyword)) visit(value);
    }
  };
  visit(schema);
  return [...found];
}
