import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract } from "../../../packages/openapi/src/contract.ts";
import { closeObjects } from "./closed-schemas.ts";

interface Reference {
  readonly $ref?: string;
}
interface ResponseObject extends Reference {
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}
interface OperationObject {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, ResponseObject>>;
}
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>> };

const document = closeObjects(contract) as Document;
// The contract as a whole is no schema, and judging it as one takes longer than most tests.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, validateSchema: false });
addFormats(ajv);
ajv.addSchema(document, "contract");

// Headers that the contract names but an answer need not carry.
const OCCASIONAL = new Set(["retry-after"]);
const validators = new Map<string, ValidateFunction>();

const escape = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

function at(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, token) => (node as Record<string, unknown>)[token], document);
}

function resolve<T extends Reference>(node: T, pointer: string): { node: T; pointer: string } {
  return node.$ref ? { node: at(node.$ref) as T, pointer: node.$ref.slice(1) } : { node, pointer };
}

function validator(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `contract#${encodeURI(pointer)}` });
  validators.set(pointer, known);
  return known;
}

/** Where the operation of a request stands in the contract. */
function findOperation(method: string, path: string): { pointer: string; operation: OperationObject } | undefined {
  const steps = path.split("/");
  const candidates = Object.keys(document.paths)
    .filter((template) => {
      const parts = template.split("/");
      return (
        parts.length === steps.length && parts.every((part, index) => part.startsWith("{") || part === steps[index])
      );
    })
    .sort((a, b) => a.split("{").length - b.split("{").length);
  const template = candidates[0];
  const operation = template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()];
  return operation && { operation, pointer: `/paths/${escape(template ?? "")}/${method.toLowerCase()}` };
}

function checkHeaders(found: { node: ResponseObject; pointer: string }, response: Response): string[] {
  return Object.entries(found.node.headers ?? {}).flatMap(([name, header]) => {
    const value = response.headers.get(name);
    if (value === null) return OCCASIONAL.has(name.toLowerCase()) ? [] : [`header ${name} is missing`];
    const { node, pointer } = resolve(header, `${found.pointer}/headers/${escape(name)}`);
    const { type } = (node as { schema?: { type?: string } }).schema ?? {};
    const validate = validator(`${pointer}/schema`);
    const typed = type === "integer" ? Number(value) : value;
    return validate(typed) ? [] : [`header ${name}: ${value}: ${ajv.errorsText(validate.errors)}`];
  });
}

async function checkBody(found: { node: ResponseObject; pointer: string }, response: Response): Promise<string[]> {
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const content = found.node.content;
  if (!content) {
    const bytes = response.body ? (await response.clone().arrayBuffer()).byteLength : 0;
    return bytes ? [`a body of ${String(bytes)} bytes where the contract has none`] : [];
  }
  const listed = [type, "*/*"].find((name) => name in content);
  if (listed === undefined) return [`media type ${type || "(none)"}, not one of ${Object.keys(content).join(", ")}`];
  if (!/^application\/(problem\+)?json$/.test(type)) return [];
  const body: unknown = await response.clone().json();
  const validate = validator(`${found.pointer}/content/${escape(listed)}/schema`);
  if (validate(body)) return [];
  const lines = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`,
  );
  return [...lines, JSON.stringify(body).slice(0, 2000)];
}

/**
 * A fetch that throws when an answer is not of the contract: operation unknown, status not listed, a header missing or malformed, a
 * body of another shape or with members the contract does not have. Paths such as `/items?limit=5` go to the sandbox's root. Answers
 * outside the contract (`/__sandbox/…`, preflights) pass unchecked.
 */
export function checkedFetch(sandbox: {
  fetch(request: Request): Promise<Response>;
}): (input: string | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request =
      input instanceof Request ? new Request(input, init) : new Request(new URL(input, "http://sandbox.test"), init);
    const { pathname } = new URL(request.url);
    const { method } = request;
    const response = await sandbox.fetch(request);
    if (pathname.startsWith("/__sandbox") || method === "OPTIONS") return response;
    const what = `${method} ${pathname} -> ${String(response.status)}`;
    const found = findOperation(method, pathname);
    if (!found) {
      if (response.status === 404) return response;
      throw new Error(`${what}: no operation of the contract`);
    }
    const { responses } = found.operation;
    const status = String(response.status);
    const key = status in responses ? status : "default";
    const entry = key === "default" && response.ok ? undefined : responses[key];
    if (!entry) throw new Error(`${what} (${found.operation.operationId}): status not in the contract`);
    const resolved = resolve(entry, `${found.pointer}/responses/${key}`);
    const faults = [
      ...checkHeaders(resolved, response),
      ...(method === "HEAD" ? [] : await checkBody(resolved, response)),
    ];
    if (faults.length) {
      throw new Error(`${what} (${found.operation.operationId}) is not of the contract:\n  ${faults.join("\n  ")}`);
    }
    return response;
  };
}
