import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { contractIndex } from "../../packages/openapi/src/sandbox/app/operations.ts";
import { readBody } from "../../packages/openapi/src/sandbox/app/body.ts";
import { readParameters } from "../../packages/openapi/src/sandbox/app/parameters.ts";
import { faultsOf } from "./oracle.ts";
import type { Sent } from "./oracle.ts";
import { pathnameOf } from "./requests.ts";
import type { Planned } from "./requests.ts";
import type { World } from "./world.ts";

/** What can be wrong with an answer. */
export type FindingKind = "server errors" | "off contract" | "wrongly accepted";

/** Something that must not be. */
export interface Finding {
  readonly kind: FindingKind;
  readonly what: string;
}

/** A request that was sent, and what came of it. */
export interface Outcome {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Why the request is not of the contract. */
  readonly faults: readonly string[];
  readonly findings: readonly Finding[];
}

const HOST = "http://sandbox.test";

// What is said of a request before, or instead of, looking at whether it is of the contract.
const REFUSALS = new Set([400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 429]);

/** The problem's type of each status it was seen with; one type has one status. */
const statuses = new Map<string, number>();

/** The address of a request, with its query. */
export function urlOf({ operation, path, query }: Planned): string {
  const search = new URLSearchParams(query).toString();
  return `${HOST}${pathnameOf(operation, path)}${search ? `?${search}` : ""}`;
}

function requestOf(planned: Planned): Request {
  const { operation, body } = planned;
  const headers = new Headers();
  for (const [name, value] of planned.headers) headers.append(name, value);
  const init = { method: operation.method, headers };
  if (body === undefined) return new Request(urlOf(planned), init);
  // A text would give the request a content type of its own.
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return new Request(urlOf(planned), { ...init, body: bytes as Uint8Array<ArrayBuffer> });
}

function problemFindings(status: number, text: string): string[] {
  const { type, status: said } = JSON.parse(text) as { readonly type: string; readonly status: number };
  const usual = statuses.get(type) ?? status;
  statuses.set(type, usual);
  return [
    ...(said === status ? [] : [`a problem of ${String(said)} in an answer of ${String(status)}`]),
    ...(usual === status ? [] : [`${type} with ${String(status)}, elsewhere ${String(usual)}`]),
  ];
}

/** Whether the sandbox's own reading of a request refuses it, though the contract does not. */
async function refusedWrongly({ operation, path }: Planned, request: Request): Promise<string[]> {
  const own = contractIndex().operations.find(({ id }) => id === operation.id);
  if (!own) return [`${operation.id} is no operation of the sandbox`];
  try {
    readParameters(own, request, path);
    if (operation.json) await readBody(own, request);
    return [];
  } catch (error) {
    const { options } = error as { readonly options?: { readonly errors?: unknown } };
    return [`refused though the contract allows it: ${String(error)} ${JSON.stringify(options?.errors)}`];
  }
}

/** Sends a request and judges the answer by the contract. With `planted` a fault was planted that strikes it. */
export async function send(world: World, planned: Planned, planted: boolean): Promise<Outcome> {
  const request = requestOf(planned);
  const sent: Sent = {
    operation: planned.operation,
    path: planned.path,
    query: new URL(request.url).searchParams,
    headers: request.headers,
    body: planned.body,
  };
  const faults = faultsOf(sent);
  const spare = faults.length ? undefined : request.clone();
  const findings: Finding[] = [];
  let answered: Response | undefined;
  const fetch = checkedFetch({
    fetch: async (incoming) => (answered = await world.handle(incoming)),
  });
  await fetch(request).catch((error: unknown) => {
    findings.push({ kind: "off contract", what: String(error) });
  });
  if (!answered) {
    findings.push({ kind: "server errors", what: "no answer" });
    return { status: 0, headers: new Headers(), text: "", faults, findings };
  }
  const response: Response = answered;
  const { status, headers } = response;
  const streams = headers.get("content-type")?.startsWith("text/event-stream") ?? false;
  if (streams) await response.body?.cancel();
  const text = streams ? "" : await response.text();
  const errors = world.errors.splice(0).map((error) => (error instanceof Error ? (error.stack ?? "") : String(error)));
  if ((status >= 500 && !planted) || errors.length)
    findings.push({ kind: "server errors", what: `${String(status)} ${errors.join("\n") || text}` });
  if (text && headers.get("content-type")?.startsWith("application/problem+json"))
    for (const what of problemFindings(status, text)) findings.push({ kind: "off contract", what });
  if (faults.length && status < 400) findings.push({ kind: "wrongly accepted", what: faults.join("; ") });
  if (faults.length && status >= 400 && status < 500 && !REFUSALS.has(status))
    findings.push({ kind: "off contract", what: `${String(status)} to an invalid request` });
  if (spare && [400, 404, 412, 415, 422, 428].includes(status))
    for (const what of await refusedWrongly(planned, spare)) findings.push({ kind: "off contract", what });
  return { status, headers, text, faults, findings };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A request as one would type it. */
export function asCurl(planned: Planned): string {
  const { operation, headers, body } = planned;
  const data =
    typeof body === "string"
      ? `--data-raw ${quoted(body.length > 3000 ? `${body.slice(0, 3000)}… (${String(body.length)} characters)` : body)}`
      : body && `--data-binary [${String(body.byteLength)} bytes: ${[...body.slice(0, 16)].join(" ")} …]`;
  const parts = [
    `curl -X ${operation.method} ${quoted(urlOf(planned))}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(data ? [data] : []),
  ];
  return parts.join(" \\\n    ");
}
