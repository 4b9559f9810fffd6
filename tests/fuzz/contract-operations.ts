import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract } from "../../packages/openapi/src/contract.ts";

/** A schema of the contract. */
export type Schema = Readonly<Record<string, unknown>>;

/** A schema with its validator. */
export interface Checked {
  readonly schema: Schema;
  /** Whether a value is valid, by Ajv. */
  readonly holds: (value: unknown) => boolean;
}

/** A parameter of an operation. */
export interface FuzzParameter extends Checked {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
}

/** An operation as the contract describes it; nothing here is known otherwise. */
export interface FuzzOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With `{name}` where a parameter stands. */
  readonly template: string;
  readonly parameters: readonly FuzzParameter[];
  /** Media types of the body. */
  readonly mediaTypes: readonly string[];
  readonly bodyRequired: boolean;
  /** Of a JSON body. */
  readonly json: Checked | undefined;
  /** Scopes that may call it. */
  readonly scopes: readonly string[];
  /** Whether it answers without a token. */
  readonly open: boolean;
}

type Node = Readonly<Record<string, unknown>>;
interface Located<T> {
  readonly node: T;
  readonly pointer: string;
}

const METHODS = ["get", "head", "post", "put", "patch", "delete"];
const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats(ajv);
const document = contract as Readonly<{ paths: Readonly<Record<string, Node>> }>;
ajv.addSchema(document, "contract");

const escape = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** What a reference within the contract leads to. */
function at(reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, token) => (node as Node)[token], document);
}

/** A schema with its reference followed; siblings of the reference are kept. */
export function resolved(schema: Schema): Schema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  const target = resolved(at(reference) as Schema);
  return Object.keys(schema).length === 1 ? target : { ...target, ...schema, $ref: undefined };
}

function followed<T extends Node>(node: T, pointer: string): Located<T> {
  const reference = node["$ref"];
  return typeof reference === "string" ? followed(at(reference) as T, reference.slice(1)) : { node, pointer };
}

function checked(schema: Schema, pointer: string): Checked {
  let validate: ValidateFunction | undefined;
  return {
    schema,
    holds: (value) => (validate ??= ajv.compile({ $ref: `contract#${encodeURI(pointer)}` }))(value),
  };
}

function parameterAt(raw: Node, place: string): FuzzParameter {
  const { node, pointer } = followed(raw, place);
  return {
    ...checked(node["schema"] as Schema, `${pointer}/schema`),
    name: node["name"] as string,
    in: node["in"] as FuzzParameter["in"],
    required: node["required"] === true,
  };
}

function bodyAt(raw: Node | undefined, place: string): Pick<FuzzOperation, "mediaTypes" | "bodyRequired" | "json"> {
  if (!raw) return { mediaTypes: [], bodyRequired: false, json: undefined };
  const { node, pointer } = followed(raw, place);
  const content = node["content"] as Readonly<Record<string, Node>>;
  const json = content["application/json"];
  return {
    mediaTypes: Object.keys(content),
    bodyRequired: node["required"] === true,
    json: json && checked(json["schema"] as Schema, `${pointer}/content/application~1json/schema`),
  };
}

function operationAt(template: string, method: string, raw: Node): FuzzOperation {
  const pointer = `/paths/${escape(template)}/${method}`;
  const security = (raw["security"] ?? []) as { readonly bearer?: readonly string[] }[];
  return {
    id: raw["operationId"] as string,
    method: method.toUpperCase(),
    template,
    parameters: ((raw["parameters"] ?? []) as Node[]).map((parameter, index) =>
      parameterAt(parameter, `${pointer}/parameters/${String(index)}`),
    ),
    ...bodyAt(raw["requestBody"] as Node | undefined, `${pointer}/requestBody`),
    scopes: security.flatMap(({ bearer = [] }) => bearer),
    open: !security.length || security.some(({ bearer }) => !bearer),
  };
}

/** Every operation of the contract. */
export const operations: readonly FuzzOperation[] = Object.entries(document.paths).flatMap(([template, item]) =>
  Object.entries(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, raw]) => operationAt(template, method, raw as Node)),
);

/** The parameters of an operation in one place. */
export const parametersIn = ({ parameters }: FuzzOperation, place: FuzzParameter["in"]): FuzzParameter[] =>
  parameters.filter((parameter) => parameter.in === place);
