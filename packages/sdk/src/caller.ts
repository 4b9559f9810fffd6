import { operationOf, operationTables } from "@yichuang/openapi";
import type { OperationEntry } from "@yichuang/openapi";
import type { Answered, ApiPromise } from "./api-promise.ts";
import { apiPromise } from "./api-promise.ts";
import { defined, isYichuangError, YichuangError } from "./errors.ts";
import type { EtagCache } from "./etag-cache.ts";
import { errorOfResponse } from "./failed-response.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import { lazily } from "./lazily.ts";
import type { CallArguments, OperationId, Result, WriteOptions } from "./operation.ts";
import type { Locale } from "./options.ts";
import type { Tokens } from "./tokens.ts";
import type { Outgoing, Send } from "./transport.ts";

/**
 * Calls an operation of the contract by its id. Rejects with a `YichuangError` only.
 *
 * @example await client.call("getItem", { params: { itemCode: "QYDJ-001-01" } })
 */
export type Call = <Op extends OperationId>(operation: Op, ...init: CallArguments<Op>) => ApiPromise<Result<Op>>;

type Scalar = string | number | boolean;

/** A call without its types, for the resources of this package. */
export interface RawInit extends WriteOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Scalar | readonly Scalar[] | undefined>> | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
  /** Asks for a token, where the contract would only send one that is known. */
  readonly asStaff?: boolean | undefined;
  /** Arguments of a resource's method, in place of what stands above. */
  readonly given?: readonly unknown[];
  /** Where the page begins. */
  readonly cursor?: string | undefined;
}

/** What calls need. */
export interface CallerOptions {
  /** Absolute, without a slash at its end. */
  readonly root: string;
  readonly send: Send;
  readonly tokens: Tokens;
  readonly cache: EtagCache;
  readonly locale: () => Locale;
}

const tables = {
  personal: lazily(operationTables.personal),
  staff: lazily(operationTables.staff),
};

const JSON_TYPE = "application/json";

/** Makes the function that every resource calls through. */
export function createCaller({ root, send, tokens, cache, locale }: CallerOptions): Call {
  function prepare(operation: OperationId, entry: OperationEntry, init: RawInit): Outgoing {
    const { method, path, keyed, answer, takes } = entry;
    const { body, signal } = init;
    const json = takes === "body";
    const idempotencyKey = keyed ? (init.idempotencyKey ?? createIdempotencyKey()) : undefined;
    const accept = answer === "stream" ? "text/event-stream" : answer === "bytes" ? "*/*" : JSON_TYPE;
    const headers = defined({
      "accept-language": init.locale ?? locale(),
      accept: `${accept}, application/problem+json`,
      "content-type": json ? JSON_TYPE : undefined,
      "idempotency-key": idempotencyKey,
      ...init.headers,
    });
    return {
      operation,
      entry,
      url: root + fillPath(path, init.params) + queryString(init.query),
      headers: new Headers(headers),
      body: json ? JSON.stringify(body ?? {}) : (body as Blob | undefined),
      signal,
      idempotencyKey,
      // A submission is keyed by its draft.
      repeatable: answer !== "stream" && (/^(GET|HEAD)$/.test(method) || keyed || operation === "submitDraft"),
    };
  }

  /** Sends with the token in hand; a refused token is renewed once. */
  async function sendAs(outgoing: Outgoing, required: boolean): Promise<Response> {
    const { signal, idempotencyKey, entry } = outgoing;
    const token = required ? await tokens.get(signal) : entry.token === "maybe" && tokens.known;
    if (!token && required)
      throw new YichuangError("unauthenticated", { message: "No token: nobody is signed in", idempotencyKey });
    try {
      return await send(withToken(outgoing, token));
    } catch (error) {
      if (!token || !isRefusal(error)) throw error;
      const renewed = await tokens.renew(token, signal);
      if (!renewed && required) throw error;
      return send(withToken(outgoing, renewed)).catch((again: unknown) => {
        if (renewed && isRefusal(again)) tokens.forget(renewed);
        throw again;
      });
    }
  }

  async function run(operation: OperationId, { given, cursor, ...named }: RawInit): Promise<Answered<unknown>> {
    const entry = await operationOf(operation, tables);
    const init = given ? byName(entry, given, cursor) : named;
    const { token, method, answer } = entry;
    const outgoing = prepare(operation, entry, init);
    const required = token === "always" || !!init.asStaff;
    // Whoever is known may be answered otherwise.
    const shared = method === "GET" && !required && !(token === "maybe" && tokens.known);
    const key = `${outgoing.headers.get("accept-language")} ${outgoing.url}`;
    const kept = shared ? cache.get(key) : undefined;
    if (kept) outgoing.headers.set("if-none-match", kept.etag);
    const response = await sendAs(outgoing, required);
    const { status, headers } = response;
    const read = async () => {
      if (kept && status === 304) return JSON.parse(kept.text) as unknown;
      if (answer === "stream") return response;
      if (answer === "bytes") return response.blob();
      if (answer === "nothing") return undefined;
      const text = await response.text();
      const data: unknown = parseJson(text, response, outgoing.idempotencyKey);
      const etag = headers.get("etag");
      if (shared && etag) cache.set(key, { etag, text });
      return data;
    };
    const data = await read();
    const list = given && answer === "list";
    return { data: list ? (data as { items: unknown }).items : data, response: { status, headers } };
  }

  return (operation, ...[init]) =>
    apiPromise(run(operation, (init ?? {}) as RawInit)) as ApiPromise<Result<typeof operation>>;
}

/** The arguments of a method by their names: path parameters in their order, then the query or JSON, then options. */
function byName({ path, takes }: OperationEntry, given: readonly unknown[], cursor?: string): RawInit {
  const left: unknown[] = [...given];
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  const params = Object.fromEntries(names.map((name) => [name, left.shift() as string]));
  const input = takes === "nothing" ? undefined : (left.shift() as object | undefined);
  return {
    ...(left[0] as RawInit | undefined),
    params,
    ...(takes === "body" ? { body: input } : { query: { ...input, ...(cursor && { cursor }) } }),
  };
}

const isRefusal = (error: unknown): boolean => isYichuangError(error) && error.status === 401;

function withToken(outgoing: Outgoing, token: string | null | undefined | false): Outgoing {
  const headers = new Headers(outgoing.headers);
  if (token) headers.set("authorization", `Bearer ${token}`);
  return { ...outgoing, headers };
}

function fillPath(path: string, params: RawInit["params"] = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    // "." and ".." would climb out of the path.
    if (!value || /^\.+$/.test(value)) throw new YichuangError("invalid", { message: `Unsound ${name}` });
    return encodeURIComponent(value);
  });
}

function queryString(query: RawInit["query"] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(defined(query)))
    for (const entry of [value].flat()) search.append(name, String(entry));
  const text = search.toString();
  return text && `?${text}`;
}

function parseJson(text: string, response: Response, idempotencyKey?: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw errorOfResponse(response, text, idempotencyKey);
  }
}
