import { contract } from "../../contract.ts";
import type { Scope } from "../../schema.ts";
import type { OperationId } from "../operation.ts";
import { pointerTokens } from "./json-pointer.ts";
import { createSchemaChecker } from "./json-schema.ts";
import type { JsonSchema, SchemaChecker } from "./json-schema.ts";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** An operation as the contract describes it. */
export interface Operation {
  readonly id: OperationId;
  /** In capitals. */
  readonly method: string;
  /** With `{name}` where a parameter stands. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Schema of a JSON body. */
  readonly body: JsonSchema | undefined;
  /** Media type of a body that is not JSON. */
  readonly rawBody: string | undefined;
  /** Scopes that may call it; none for public operations. */
  readonly roles: readonly Scope[];
  /** Statuses whose answers carry an ETag. */
  readonly tagged: ReadonlySet<number>;
}

/** The contract, ready to be carried out. */
export interface ContractIndex {
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly checker: SchemaChecker;
}

interface RawParameter {
  readonly name: string;
  readonly in: Parameter["in"];
  readonly required?: boolean;
  readonly schema: JsonSchema;
}
interface RawOperation {
  readonly operationId: OperationId;
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly security?: readonly { readonly bearer?: readonly Scope[] }[];
  readonly responses: Readonly<Record<string, { readonly headers?: Readonly<Record<string, unknown>> }>>;
}
interface RawDocument {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
}

/** A schema with what it refers to in its place; the evaluator does not follow references out of parameters. */
function inlined(node: unknown, resolve: <T>(node: T) => T): unknown {
  if (node === null || typeof node !== "object") return node;
  if (Array.isArray(node)) return node.map((entry) => inlined(entry, resolve));
  const entries = Object.entries(resolve(node));
  return Object.fromEntries(entries.map(([key, value]) => [key, inlined(value, resolve)]));
}

/** Scopes that may call an operation; none where it is public, also to those who show a token to see more. */
function rolesOf({ security = [] }: RawOperation): Scope[] {
  return security.some(({ bearer }) => !bearer) ? [] : security.flatMap(({ bearer = [] }) => bearer);
}

function readOperation(path: string, method: string, raw: RawOperation, resolve: <T>(node: T) => T): Operation {
  const content = raw.requestBody?.content ?? {};
  const json = content["application/json"]?.schema;
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    parameters: (raw.parameters ?? []).map((entry) => {
      const parameter = resolve(entry);
      return {
        ...parameter,
        required: parameter.required ?? false,
        schema: inlined(parameter.schema, resolve) as JsonSchema,
      };
    }),
    body: json && resolve(json),
    rawBody: json ? undefined : Object.keys(content)[0],
    roles: rolesOf(raw),
    tagged: new Set(
      Object.entries(raw.responses).flatMap(([status, response]) =>
        "ETag" in (resolve(response).headers ?? {}) ? [Number(status)] : [],
      ),
    ),
  };
}

function readContract(): ContractIndex {
  // The evaluator writes into the schemas it reads.
  const document = JSON.parse(JSON.stringify(contract)) as RawDocument;
  const resolve = <T>(node: T): T => {
    const reference = (node as { $ref?: string }).$ref;
    if (reference === undefined) return node;
    return pointerTokens(reference).reduce<unknown>(
      (at, token) => (at as Record<string, unknown>)[token],
      document,
    ) as T;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => readOperation(path, method, raw, resolve)),
  );
  return {
    version: document.info.version,
    operations,
    checker: createSchemaChecker(document as unknown as JsonSchema),
  };
}

let index: ContractIndex | undefined;

/** The contract's operations; read once, when first asked for. */
export const contractIndex = (): ContractIndex => (index ??= readContract());

/** The parameter in a place by its name, where an operation has it. */
export const parameterOf = ({ parameters }: Operation, place: Parameter["in"], name: string): Parameter | undefined =>
  parameters.find((parameter) => parameter.in === place && parameter.name.toLowerCase() === name.toLowerCase());

/** Whether an operation speaks tus. */
export const speaksTus = (operation: Operation): boolean =>
  parameterOf(operation, "header", "Tus-Resumable") !== undefined;
