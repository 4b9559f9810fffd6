import type { ProblemError } from "../../schema.ts";
import { problem } from "../problem.ts";
import { contractIndex, speaksTus } from "./operations.ts";
import type { Operation, Parameter } from "./operations.ts";

/** Parameters of a call, typed as their schemas say. */
export interface ReadParameters {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Text as the type its schema names; left as it is when it does not read as one, so that the schema refuses it. */
function typed(text: string, { schema }: Parameter): unknown {
  const type = schema["type"];
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function fromQuery(parameter: Parameter, search: URLSearchParams): unknown {
  const texts = search.getAll(parameter.name);
  if (!texts.length) return parameter.schema["default"];
  if (parameter.schema["type"] === "array") return texts.flatMap((text) => text.split(","));
  return typed(texts[0] ?? "", parameter);
}

function wrong(value: unknown, parameter: Parameter): ProblemError[] {
  const rule = `${parameter.in}:${parameter.name}`;
  if (value === undefined) return parameter.required ? [{ pointer: "", rule }] : [];
  return contractIndex()
    .checker.errors(value, parameter.schema)
    .slice(0, 1)
    .map(({ params }) => (params ? { pointer: "", rule, params } : { pointer: "", rule }));
}

function checkHeaders(operation: Operation, headers: Headers): void {
  const errors = operation.parameters
    .filter((parameter) => parameter.in === "header")
    .flatMap((parameter) => {
      const text = headers.get(parameter.name) ?? undefined;
      if (text === undefined && parameter.name === "If-Match") throw problem("precondition-required");
      return wrong(text === undefined ? undefined : typed(text, parameter), parameter);
    });
  // tus 1.0: a version that is not spoken is a failed precondition.
  const version = headers.get("tus-resumable");
  if (speaksTus(operation) && version !== null && version !== "1.0.0") throw problem("precondition-failed");
  if (errors.length) throw problem("bad-request", { errors });
}

/**
 * Reads and checks what an operation is called with. Throws `bad-request` for a query or header that is not of the contract,
 * `precondition-required` without `If-Match`, and `not-found` for an id in the path that no resource can have.
 */
export function readParameters(
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
): ReadParameters {
  const { searchParams } = new URL(request.url);
  const of = (place: Parameter["in"]): Parameter[] =>
    operation.parameters.filter((parameter) => parameter.in === place);
  const params = Object.fromEntries(of("path").map((parameter) => [parameter.name, path[parameter.name]]));
  if (of("path").some((parameter) => wrong(params[parameter.name], parameter).length)) throw problem("not-found");
  const entries = of("query").map((parameter) => ({ parameter, value: fromQuery(parameter, searchParams) }));
  const errors = entries.flatMap(({ parameter, value }) => wrong(value, parameter));
  if (errors.length) throw problem("bad-request", { errors });
  checkHeaders(operation, request.headers);
  const given = entries.filter(({ value }) => value !== undefined);
  return { params, query: Object.fromEntries(given.map(({ parameter, value }) => [parameter.name, value])) };
}
