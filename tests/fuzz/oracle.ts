import { parametersIn, resolved } from "./contract-operations.ts";
import type { FuzzOperation, FuzzParameter, Schema } from "./contract-operations.ts";

/** A request as it is sent. */
export interface Sent {
  readonly operation: FuzzOperation;
  /** As they stand in the address, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Text of a JSON body, bytes of another, nothing without one. */
  readonly body: string | Uint8Array | undefined;
}

/** Text as the type that a schema names, when it reads as one. */
function typed(text: string, schema: Schema): unknown {
  const { type } = resolved(schema);
  if (type === "integer" || type === "number") return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

const wrong = (parameter: FuzzParameter, value: unknown): string[] =>
  parameter.holds(value) ? [] : [`${parameter.in} ${parameter.name}: ${JSON.stringify(value).slice(0, 120)}`];

const absent = ({ required, in: place, name }: FuzzParameter): string[] =>
  required ? [`${place} ${name} is missing`] : [];

function queryFaults(parameter: FuzzParameter, query: URLSearchParams): string[] {
  const texts = query.getAll(parameter.name);
  if (!texts.length) return absent(parameter);
  const { type, items } = resolved(parameter.schema);
  if (type === "array")
    return wrong(
      parameter,
      texts.map((text) => typed(text, (items ?? {}) as Schema)),
    );
  // Which of several counts is not said anywhere.
  return texts.length > 1 ? [] : wrong(parameter, typed(texts[0] ?? "", parameter.schema));
}

/** The media type that a `Content-Type` header names. */
export const mediaTypeOf = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

function bodyFaults({ operation, headers, body }: Sent): string[] {
  const { mediaTypes, bodyRequired, json } = operation;
  if (!mediaTypes.length || (body === undefined && !bodyRequired)) return [];
  const type = mediaTypeOf(headers);
  if (!mediaTypes.includes(type)) return [`media type ${type || "(none)"}`];
  if (!json || typeof body !== "string") return body === undefined ? ["no body"] : [];
  try {
    return json.holds(JSON.parse(body)) ? [] : ["body is not of its schema"];
  } catch {
    return ["body is no JSON"];
  }
}

/** Why a request is not of the contract, by Ajv; nothing when it is. Who sends it is another question. */
export function faultsOf(sent: Sent): string[] {
  const { operation, path, query, headers } = sent;
  return [
    ...parametersIn(operation, "path").flatMap((parameter) =>
      wrong(parameter, typed(path[parameter.name] ?? "", parameter.schema)),
    ),
    ...parametersIn(operation, "query").flatMap((parameter) => queryFaults(parameter, query)),
    ...parametersIn(operation, "header").flatMap((parameter) => {
      const text = headers.get(parameter.name);
      return text === null ? absent(parameter) : wrong(parameter, typed(text, parameter.schema));
    }),
    ...bodyFaults(sent),
  ];
}
