import { contract } from "../contract.ts";
import { pointerTokens } from "../sandbox/app/json-pointer.ts";
import { createSchemaChecker } from "../sandbox/app/json-schema.ts";
import type { JsonSchema, SchemaChecker } from "../sandbox/app/json-schema.ts";
import type { Scope, operations } from "../schema.ts";

/** Id of an operation of the contract. */
export type OperationId = keyof operations;

/** A parameter, its schema with what it refers to in its place. */
export interface ParameterView {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** An answer that an operation declares. */
export interface ResponseView {
  /** Schemas of headers by name in small letters. */
  readonly headers: ReadonlyMap<string, JsonSchema>;
  /** Schemas by media type; none where there is no body. */
  readonly content: ReadonlyMap<string, JsonSchema>;
}

/** An operation as far as its answers can be checked by it. */
export interface OperationView {
  readonly id: OperationId;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly answer: "json" | "bytes" | "stream" | "nothing";
  readonly keyed: boolean;
  /** Who may call it; nobody in particular where it is public. */
  readonly roles: readonly Scope[];
  readonly parameters: readonly ParameterView[];
  readonly takesJson: boolean;
  /** By status, `default` for any other error. */
  readonly responses: ReadonlyMap<string, ResponseView>;
}

/** The contract, ready to check a platform by. */
export interface ContractView {
  readonly version: string;
  readonly operations: readonly OperationView[];
  readonly checker: SchemaChecker;
  readonly problem: JsonSchema;
  /** What a schema is, once its reference is followed. */
  resolve(schema: JsonSchema): JsonSchema;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => value !== null && typeof value === "object";

function inlined(node: unknown, resolve: (node: Node) => Node): unknown {
  if (Array.isArray(node)) return node.map((entry) => inlined(entry, resolve));
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(resolve(node)).map(([key, value]) => [key, inlined(value, resolve)]));
}

function contentOf(response: Node, resolve: (node: Node) => Node): Map<string, JsonSchema> {
  const entries = Object.entries((response["content"] ?? {}) as Record<string, Node>);
  return new Map(entries.map(([type, { schema }]) => [type, resolve(schema as Node)]));
}

function responsesOf(raw: Node, resolve: (node: Node) => Node): Map<string, ResponseView> {
  const entries = Object.entries(raw["responses"] as Record<string, Node>).map(([status, node]) => {
    const response = resolve(node);
    const headers = Object.entries((response["headers"] ?? {}) as Record<string, Node>).map(
      ([name, header]): [string, JsonSchema] => [name.toLowerCase(), resolve(header)["schema"] as JsonSchema],
    );
    return [status, { headers: new Map(headers), content: contentOf(response, resolve) }] as const;
  });
  return new Map(entries);
}

function parametersOf(raw: Node, resolve: (node: Node) => Node): ParameterView[] {
  return ((raw["parameters"] ?? []) as Node[]).map((entry) => {
    const parameter = resolve(entry) as Node & Pick<ParameterView, "name" | "in"> & { readonly required?: boolean };
    const schema = inlined(parameter["schema"], resolve) as JsonSchema;
    return { name: parameter.name, in: parameter.in, required: parameter.required ?? false, schema };
  });
}

const ANSWERS: Readonly<Record<string, OperationView["answer"]>> = {
  "application/json": "json",
  "*/*": "bytes",
  "text/event-stream": "stream",
};

/** Scopes that may call an operation; none where it is public, also to those who show a token to see more. */
function rolesOf({ security }: Node): Scope[] {
  const requirements = (security ?? []) as readonly { readonly bearer?: readonly Scope[] }[];
  const open = requirements.some(({ bearer }) => !bearer);
  return open ? [] : [...new Set(requirements.flatMap(({ bearer = [] }) => bearer))];
}

function readOperation(path: string, method: string, raw: Node, resolve: (node: Node) => Node): OperationView {
  const parameters = parametersOf(raw, resolve);
  const responses = responsesOf(raw, resolve);
  const success = responses.get("200") ?? responses.get("201") ?? responses.get("204");
  const [mediaType = ""] = success?.content.keys() ?? [];
  const body = raw["requestBody"] as { readonly content?: Node } | undefined;
  return {
    id: raw["operationId"] as OperationId,
    method: method.toUpperCase(),
    path,
    answer: ANSWERS[mediaType] ?? "nothing",
    keyed: parameters.some(({ name, required }) => name === "Idempotency-Key" && required),
    roles: rolesOf(raw),
    parameters,
    takesJson: "application/json" in (body?.content ?? {}),
    responses,
  };
}

function readContract(): ContractView {
  // The evaluator writes into the schemas it reads.
  const document = JSON.parse(JSON.stringify(contract)) as Node & {
    readonly info: { readonly version: string };
    readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
  };
  const resolve = (node: Node): Node => {
    const reference = node["$ref"];
    if (typeof reference !== "string") return node;
    const found = pointerTokens(reference).reduce<unknown>((at, token) => (at as Node)[token], document) as Node;
    return resolve(found);
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => readOperation(path, method, raw, resolve)),
  );
  return {
    version: document.info.version,
    operations,
    checker: createSchemaChecker(document),
    problem: document.components.schemas["Problem"] ?? {},
    resolve,
  };
}

let view: ContractView | undefined;

/** The contract; read once, when first asked for. */
export const contractView = (): ContractView => (view ??= readContract());

/** An operation by its id. Throws a `RangeError` for one there is none of. */
export function operationView(id: OperationId): OperationView {
  const found = contractView().operations.find((operation) => operation.id === id);
  if (!found) throw new RangeError(`No such operation: ${id}`);
  return found;
}

/** Names of an operation's parameters in a place. */
export const parameterNames = ({ parameters }: OperationView, place: ParameterView["in"]): string[] =>
  parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
