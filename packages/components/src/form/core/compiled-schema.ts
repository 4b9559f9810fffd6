import { Validator, validate } from "@cfworker/json-schema";
import type { OutputUnit, Schema } from "@cfworker/json-schema";
import type { JsonSchema } from "./types.ts";

/** Thrown by {@link compileSchema} when a schema cannot be read, and by its checks when a reference or pattern is broken. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}

/**
 * A schema made ready for checks: a copy of what was passed in, since the interpreter writes its own marks into it, with
 * all references known. Drafts older than 2020-12 are not told apart.
 */
export interface CompiledSchema {
  /** The copy; parts of it can be passed to `test` and `resolve`. */
  readonly root: JsonSchema;
  /** Raw findings for a value against the whole schema. @throws SchemaError on a broken reference or pattern. */
  check(value: unknown): OutputUnit[];
  /** Raw findings for a value against a part of this schema. @throws SchemaError on a broken reference or pattern. */
  checkPart(part: JsonSchema | boolean, value: unknown): OutputUnit[];
  /** Whether a value satisfies a part of this schema. Nothing (`undefined`) is tested as `null`. */
  test(part: JsonSchema | boolean, value: unknown): boolean;
  /** What the `$ref` of a part names, or undefined where it has none or it leads nowhere. */
  follow(part: JsonSchema): JsonSchema | undefined;
  /** The part with its references followed for display; keywords beside a `$ref` win. `{}` for `true` and `false`. */
  resolve(part: JsonSchema | boolean | undefined): JsonSchema;
}

/**
 * Whether a value satisfies a schema, without saying why: for conditions, such as a material's `when` over
 * `{ answers, data }`. Nothing (`undefined`) is judged as `null`. @throws SchemaError when the schema is broken
 */
export function matches(schema: JsonSchema | boolean, value: unknown): boolean {
  if (typeof schema === "boolean") return schema;
  const own = compileSchema(schema);
  return own.test(own.root, value);
}

const compiled = new WeakMap<object, CompiledSchema>();

/** Prepares a schema once; the same object gives the same result later. @throws SchemaError when it is not a schema. */
export function compileSchema(schema: JsonSchema): CompiledSchema {
  const known = compiled.get(schema);
  if (known) return known;
  const made = compile(schema);
  compiled.set(schema, made);
  return made;
}

function compile(schema: JsonSchema): CompiledSchema {
  const root = JSON.parse(JSON.stringify(schema)) as JsonSchema;
  const lookup = guarded(() => lookupOf(root));
  const run = (part: JsonSchema | boolean, value: unknown) =>
    guarded(() => validate(value === undefined ? null : value, part as Schema | boolean, "2020-12", lookup, false));

  const follow = (part: JsonSchema): JsonSchema | undefined => {
    if (typeof part.$ref !== "string") return undefined;
    const target = lookup[(part["__absolute_ref__"] as string | undefined) ?? part.$ref];
    return typeof target === "object" ? (target as JsonSchema) : undefined;
  };
  const resolve = (part: JsonSchema | boolean | undefined, hops = 0): JsonSchema => {
    if (typeof part !== "object") return {};
    const target = hops < 20 ? follow(part) : undefined;
    if (!target) return part;
    const beside = { ...part };
    delete beside.$ref;
    return { ...resolve(target, hops + 1), ...beside };
  };
  return {
    root,
    check: (value) => run(root, value).errors,
    checkPart: (part, value) => run(part, value).errors,
    test: (part, value) => run(part, value).valid,
    follow,
    resolve: (part) => resolve(part),
  };
}

function lookupOf(root: JsonSchema): Record<string, Schema | boolean> {
  // The lookup is private to the class, and the only way to test a part with the references of the whole.
  return (new Validator(root as Schema, "2020-12", false) as unknown as { lookup: Record<string, Schema | boolean> })
    .lookup;
}

function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new SchemaError(error instanceof Error ? error.message : String(error));
  }
}
