import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A schema of the contract, with what the reference reads of it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly "x-exchange"?: readonly string[];
}

/** An example of the contract. */
export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly value?: unknown;
}

/** A body in one media type. */
export interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** A request's body, or an answer. */
export interface Message {
  readonly $ref?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, Media>>;
}

/** A header of an answer. */
export interface Header {
  readonly $ref?: string;
  readonly description?: string;
  readonly schema?: Schema;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

/** An operation as it stands in the contract. */
export interface OperationObject {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Message;
  readonly responses: Readonly<Record<string, Message>>;
}

/** The contract in one piece. */
export interface Contract {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
}

/** An operation, where it is and who may call it; no roles: anybody. */
export interface Operation extends OperationObject {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly roles: readonly string[];
}

const packageFolder = fileURLToPath(new URL("../../packages/openapi/", import.meta.url));
const redocly = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/** The hand-written contract in one piece, its prose and examples included. Throws what Redocly complains of. */
export function bundleContract(): Contract {
  const folder = mkdtempSync(join(tmpdir(), "yichuang-reference-"));
  try {
    const output = join(folder, "openapi.json");
    const args = [redocly, "bundle", "--config", "redocly.yaml", "main", "-o", output];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: packageFolder, encoding: "utf8" });
    if (status !== 0) throw new Error(`the contract cannot be bundled:\n${stderr}`);
    return JSON.parse(readFileSync(output, "utf8")) as Contract;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Last part of a reference: the name of what it points to. */
export const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

/** What a node stands for: the node itself, or what its `$ref` points to under its own members. Throws for a dangling reference. */
export function resolve<T extends { readonly $ref?: string }>(contract: Contract, node: T): T {
  if (node.$ref === undefined) return node;
  const [kind = "", name = ""] = node.$ref.split("/").slice(-2);
  const target = contract.components[kind]?.[name];
  if (target === undefined) throw new Error(`${node.$ref} points nowhere`);
  const own = Object.fromEntries(Object.entries(node).filter(([key]) => key !== "$ref"));
  return { ...resolve(contract, target as T), ...own };
}

/** Every operation in the contract's order. */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => {
        const requirements = operation.security ?? [];
        const open = requirements.length === 0 || requirements.some((requirement) => !requirement.bearer);
        const roles = open ? [] : [...new Set(requirements.flatMap(({ bearer = [] }) => bearer))];
        return { ...operation, method: method.toUpperCase(), path, tag: operation.tags?.[0] ?? "", roles };
      }),
  );
}

// Sources of rules stand in parentheses and would be taken for names.
const ASIDE = /\([^()]*\)|`[^`]*`/g;
const CHINESE = /(?:[A-Z]{1,3})?\p{Script=Han}(?:[\p{Script=Han}（）、“”· /]*[\p{Script=Han}）”])?/u;

/** The first Chinese words of a description: what the field calls the thing. */
export function termIn(description: string | undefined): string | undefined {
  return description?.replace(ASIDE, " ").match(CHINESE)?.[0];
}

/** The Chinese term of a schema: in its own description, else in that of its type or of its entries' type. */
export function termOf(contract: Contract, schema: Schema): string | undefined {
  const own = termIn(schema.description);
  if (own !== undefined) return own;
  if (schema.$ref !== undefined) return termIn(resolve<Schema>(contract, { $ref: schema.$ref }).description);
  return schema.items && termOf(contract, schema.items);
}

/** Where a property stands in the contract: its schema's name, then its path. */
export const placeOf = (schema: string, path: string): string =>
  path.startsWith("[") ? `${schema}${path}` : `${schema}.${path}`;

/** A property where it stands: `Case.clock.extension.reason`, `Guide.materials[].name`. */
export interface PropertyPlace {
  /** Path below its schema: `clock.extension.reason`. */
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** Every property that a schema itself declares, those of nested anonymous objects included, in reading order. */
export function propertiesOf(schema: Schema, prefix = ""): PropertyPlace[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const place: PropertyPlace = { path, schema: property, required: schema.required?.includes(name) ?? false };
    return [place, ...(property.$ref === undefined ? propertiesOf(property, `${path}.`) : [])];
  });
  const entries =
    schema.items && schema.items.$ref === undefined ? propertiesOf(schema.items, entryPrefix(prefix)) : [];
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const inParts = parts.filter(({ $ref }) => $ref === undefined).flatMap((part) => propertiesOf(part, prefix));
  return [...own, ...entries, ...inParts];
}

const entryPrefix = (prefix: string): string => (prefix ? `${prefix.slice(0, -1)}[].` : "[].");
