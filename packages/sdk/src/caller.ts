import { operationTable } from "@yichuang/openapi";
import type { OperationEntry } from "@yichuang/openapi";
import type { Answered, ApiPromise } from "./api-promise.ts";
import { apiPromise } from "./api-promise.ts";
import { isYichuangError, YichuangError } from "./errors.ts";
import type { EtagCache } from "./etag-cache.ts";
import { isHtml } from "./failed-response.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
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

/** When a token goes along: with operations that ask for one, or only if one is in hand. */
export type Access = "none" | "known" | "required";

/** A call without its types, for the resources of this package. */
export interface RawInit extends WriteOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
  /** Default: what the contract says. */
  readonly access?: Access;
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

/** Writes that need no key: the submission is keyed by its draft. */
const KEYED_BY_PATH: readonly OperationId[] = ["submitDraft"];

/** A public read that says more to a known caller: the counter's checkpoints. */
const BETTER_KNOWN: readonly OperationId[] = ["getGuide"];

const ACCEPT = { json: "application/json, application/problem+json", bytes: "*/*", stream: "text/event-stream" };

/** Makes the function that every resource calls through. */
export function createCaller({ root, send, tokens, cache, locale }: CallerOptions): Call {
  function prepare(operation: OperationId, entry: OperationEntry, init: RawInit): Outgoing {
    const { method, path, keyed, answer } = entry;
    const headers = new Headers({ "accept-language": init.locale ?? locale() });
    if (answer !== "nothing") headers.set("accept", ACCEPT[answer]);
    for (const [name, value] of Object.entries(init.headers ?? {}))
      if (value !== undefined) headers.set(name, String(value));
    const { body } = init;
    const json = body !== undefined && !(body instanceof Blob);
    if (json) headers.set("content-type", "application/json");
    const idempotencyKey = keyed ? (init.idempotencyKey ?? createIdempotencyKey()) : undefined;
    if (idempotencyKey) headers.set("idempotency-key", idempotencyKey);
    const read = method === "GET" || method === "HEAD";
    return {
      operation,
      method,
      url: root + fillPath(path, init.params) + queryString(init.query),
      headers,
      body: json ? JSON.stringify(body) : body,
      signal: init.signal,
      idempotencyKey,
      repeatable: answer !== "stream" && (read || keyed || KEYED_BY_PATH.includes(operation)),
      transfer: answer === "bytes" || body instanceof Blob,
      stream: answer === "stream",
    };
  }

  /** Sends with the token in hand; a refused token is renewed once. */
  async function sendAs(outgoing: Outgoing, access: Access): Promise<Response> {
    const { signal, idempotencyKey } = outgoing;
    const token = access === "required" ? await tokens.get(signal) : access === "known" ? tokens.known : undefined;
    if (!token && access === "required")
      throw new YichuangError("unauthenticated", { message: "No token: nobody is signed in", idempotencyKey });
    try {
      return await send(withToken(outgoing, token));
    } catch (error) {
      if (!token || !isRefusal(error)) throw error;
      const renewed = await tokens.renew(token, signal);
      if (!renewed && access === "required") throw error;
      return send(withToken(outgoing, renewed)).catch((again: unknown) => {
        if (renewed && isRefusal(again)) tokens.forget(renewed);
        throw again;
      });
    }
  }

  async function run(operation: OperationId, init: RawInit): Promise<Answered<unknown>> {
    const entry = operationTable[operation];
    const outgoing = prepare(operation, entry, init);
    const open = entry.roles.length === 0;
    const access = init.access ?? (!open ? "required" : BETTER_KNOWN.includes(operation) ? "known" : "none");
    const shared = open && entry.method === "GET" && (access === "none" || (access === "known" && !tokens.known));
    const key = `${outgoing.headers.get("accept-language")} ${outgoing.url}`;
    const kept = shared ? cache.get(key) : undefined;
    if (kept) outgoing.headers.set("if-none-match", kept.etag);
    const response = await sendAs(outgoing, access);
    const { status, headers } = response;
    if (kept && status === 304) return { data: JSON.parse(kept.text) as unknown, response: { status, headers } };
    if (entry.answer !== "json") return { data: await unread(response, entry.answer), response: { status, headers } };
    const text = await response.text();
    const data = parseJson(text, response, outgoing.idempotencyKey);
    const etag = headers.get("etag");
    if (shared && etag) cache.set(key, { etag, text });
    return { data, response: { status, headers } };
  }

  return (operation, ...[init]) =>
    apiPromise(run(operation, (init ?? {}) as RawInit)) as ApiPromise<Result<typeof operation>>;
}

const isRefusal = (error: unknown): boolean => isYichuangError(error) && error.status === 401;

function withToken(outgoing: Outgoing, token: string | null | undefined): Outgoing {
  if (!token) return outgoing;
  const headers = new Headers(outgoing.headers);
  headers.set("authorization", `Bearer ${token}`);
  return { ...outgoing, headers };
}

function fillPath(path: string, params: RawInit["params"] = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    // "." and ".." would climb out of the path.
    if (!value || /^\.+$/.test(value))
      throw new YichuangError("invalid", { message: `The call lacks a sound ${name}` });
    return encodeURIComponent(value);
  });
}

function queryString(query: RawInit["query"] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const entry of Array.isArray(value) ? value : [value])
      if (entry !== undefined && entry !== null) search.append(name, String(entry));
  const text = search.toString();
  return text && `?${text}`;
}

async function unread(response: Response, answer: OperationEntry["answer"]): Promise<Response | Blob | undefined> {
  if (answer === "stream") return response;
  return answer === "bytes" ? response.blob() : undefined;
}

function parseJson(text: string, { status, headers }: Response, idempotencyKey?: string): unknown {
  if (isHtml(headers)) throw new YichuangError("gateway", { status, idempotencyKey, message: "A page answered" });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new YichuangError("unexpected", { status, cause, idempotencyKey, message: "The answer is no JSON" });
  }
}
