import type { CompiledSchema } from "./compiled-schema.ts";
import { childPointer, getAt, hasOwn, isObject, setAt } from "./pointer.ts";
import { itemOf, resolveSchema, schemaAt, typeOf } from "./schema.ts";
import type { JsonSchema } from "./types.ts";

/** What must be there, given what is there. */
export interface Outline {
  /** Pointers of all that is required now: by `required`, conditions and dependencies. */
  required: ReadonlySet<string>;
  /** The data with an empty object in place of each required one, so that what it lacks is found field by field. */
  data: unknown;
}

/**
 * Walks the schema along the data and finds what is required, with `if`/`then`/`else`, `allOf`, `dependentRequired` and
 * `dependentSchemas` decided on the data as it is. Alternatives (`anyOf`, `oneOf`) ask for nothing by themselves.
 * @param chosen alternatives that a person has chosen, which ask after all
 */
export function outline(schema: CompiledSchema, data: unknown, chosen: readonly ChosenPart[] = []): Outline {
  const begins = (typeOf(schema.resolve(schema.root)) ?? "object") === "object";
  let filled: unknown = data === undefined && begins ? {} : data;
  // Each round can only begin objects one level deeper; eight levels are more than a form has.
  for (let round = 0; round < 8; round++) {
    const walk = new Walk(schema);
    walk.visit(schema.root, filled, "", 0);
    for (const { part, pointer } of chosen) walk.visit(part, getAt(filled, pointer) ?? {}, pointer, 0);
    if (walk.missing.size === 0) return { required: walk.required, data: filled };
    for (const pointer of walk.missing) filled = setAt(filled, pointer, {});
  }
  return { required: new Set(), data: filled };
}

/** An alternative chosen for a place. */
export interface ChosenPart {
  readonly pointer: string;
  readonly part: JsonSchema | boolean;
}

class Walk {
  readonly required = new Set<string>();
  readonly missing = new Set<string>();
  readonly #schema: CompiledSchema;

  constructor(schema: CompiledSchema) {
    this.#schema = schema;
  }

  visit(part: JsonSchema | boolean | undefined, value: unknown, pointer: string, depth: number): void {
    if (typeof part !== "object" || depth > 24) return;
    if (Array.isArray(value)) this.#visitItems(part, value, pointer, depth);
    if (!isObject(value)) return;
    this.visit(this.#schema.follow(part), value, pointer, depth + 1);
    for (const name of part.required ?? []) this.#require(name, value, pointer);
    for (const [cause, names] of Object.entries(part.dependentRequired ?? {})) {
      if (hasOwn(value, cause)) for (const name of names) this.#require(name, value, pointer);
    }
    for (const each of part.allOf ?? []) this.visit(each, value, pointer, depth + 1);
    for (const [cause, each] of Object.entries(part.dependentSchemas ?? {})) {
      if (hasOwn(value, cause)) this.visit(each, value, pointer, depth + 1);
    }
    if (part.if !== undefined) {
      this.visit(this.#schema.test(part.if, value) ? part.then : part.else, value, pointer, depth + 1);
    }
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      if (hasOwn(value, name)) this.visit(property, value[name], childPointer(pointer, name), depth + 1);
    }
  }

  #visitItems(part: JsonSchema, items: readonly unknown[], pointer: string, depth: number): void {
    const own = resolveSchema(this.#schema, part);
    items.forEach((item, index) => this.visit(itemOf(own, index), item, childPointer(pointer, index), depth + 1));
  }

  #require(name: string, value: Record<string, unknown>, pointer: string): void {
    const place = childPointer(pointer, name);
    this.required.add(place);
    if (hasOwn(value, name)) return;
    const property = schemaAt(this.#schema, place);
    if (property?.properties && typeOf(property) === "object") this.missing.add(place);
  }
}
