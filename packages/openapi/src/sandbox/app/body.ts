import { problem } from "../problem.ts";
import { contractIndex } from "./operations.ts";
import type { Operation } from "./operations.ts";

/** Bytes of JSON that an operation takes. Files go another way. */
const JSON_LIMIT = 1_048_576;

/** The body of a call: its text, of which the fingerprint is made, and what it says. */
export interface ReadBody {
  readonly text: string;
  readonly value: unknown;
}

const mediaType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > JSON_LIMIT) throw problem("payload-too-large");
  const text = await request.text();
  if (text.length > JSON_LIMIT) throw problem("payload-too-large");
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem("bad-request", { errors: [{ pointer: "", rule: "json" }] });
  }
}

/**
 * Reads and checks a JSON body; a body of another kind is left to the operation. Throws `bad-request` for what is not JSON,
 * `unsupported-media-type`, `payload-too-large`, and `validation` with a pointer to each fault.
 */
export async function readBody(operation: Operation, request: Request): Promise<ReadBody> {
  if (operation.rawBody !== undefined && mediaType(request) !== operation.rawBody)
    throw problem("unsupported-media-type");
  if (!operation.body) return { text: "", value: undefined };
  if (mediaType(request) !== "application/json") throw problem("unsupported-media-type");
  const text = await readText(request);
  const value = parse(text);
  const errors = contractIndex().checker.errors(value, operation.body);
  if (errors.length) throw problem("validation", { errors });
  return { text, value };
}
