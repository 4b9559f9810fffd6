import type { operations } from "@yichuang/openapi";
import type { FilterKeys, OkStatus, RequiredKeysOf } from "openapi-typescript-helpers";
import type { Locale } from "./options.ts";

/** Every operation of the contract. */
export type OperationId = keyof operations;

/** Headers that the client itself sends. */
type OwnHeader = "Accept-Language" | "Idempotency-Key" | "If-None-Match" | "Last-Event-ID";

type ParametersIn<Op extends OperationId, Place extends "path" | "query" | "header"> = NonNullable<
  operations[Op]["parameters"][Place]
>;

/** Members may be left out or undefined alike. */
type Loose<T> = { [Key in keyof T]: undefined extends T[Key] ? T[Key] | undefined : T[Key] };

type Member<Name extends string, T> = [T] extends [never]
  ? Record<never, never>
  : [RequiredKeysOf<T>] extends [never]
    ? { readonly [Key in Name]?: Loose<T> | undefined }
    : { readonly [Key in Name]: Loose<T> };

type RequestContent<Op extends OperationId> = operations[Op] extends { requestBody: { content: infer Content } }
  ? Content extends { "application/json": infer Json }
    ? Json
    : Blob
  : never;

type BodyMember<Op extends OperationId> = [RequestContent<Op>] extends [never]
  ? Record<never, never>
  : { readonly body: RequestContent<Op> };

type Headers<Op extends OperationId> = [ParametersIn<Op, "header">] extends [never]
  ? never
  : Omit<ParametersIn<Op, "header">, OwnHeader>;

/** Names of what stands in the path of an operation. */
export type PathParameter<Op extends OperationId> = [ParametersIn<Op, "path">] extends [never]
  ? never
  : keyof ParametersIn<Op, "path">;

/** Query parameters of an operation. */
export type Query<Op extends OperationId> = Loose<ParametersIn<Op, "query">>;

/** JSON that an operation takes. */
export type Input<Op extends OperationId> = RequestContent<Op>;

/**
 * A word of a closed set of the contract, or one that a newer platform adds: type what you keep or switch over with it, and the compiler
 * asks for a default while it still knows the words.
 *
 * @example const state: Open<CaseState> = current.state;
 */
export type Open<Word extends string> = Word | (string & Record<never, never>);

/** What any call may be given. */
export interface CallOptions {
  /** Gives the call up; it then rejects with the kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Language of this answer; the client's by default. */
  readonly locale?: Locale | undefined;
}

/** What a write may be given beside. */
export interface WriteOptions extends CallOptions {
  /** Key of an earlier try of the same write (`YichuangError.idempotencyKey`); a new one is made by default. */
  readonly idempotencyKey?: string | undefined;
}

/** All that a call of an operation takes: path parameters, query, body and headers as the contract has them. */
export type CallInit<Op extends OperationId> = WriteOptions &
  Member<"params", ParametersIn<Op, "path">> &
  Member<"query", ParametersIn<Op, "query">> &
  Member<"headers", Headers<Op>> &
  BodyMember<Op>;

/** The same as rest arguments: left out where nothing is required. */
export type CallArguments<Op extends OperationId> = [RequiredKeysOf<CallInit<Op>>] extends [never]
  ? [init?: CallInit<Op>]
  : [init: CallInit<Op>];

type ContentOf<Message> = Message extends { content: infer Content }
  ? Content extends { "application/json": infer Json }
    ? Json
    : Content extends { "text/event-stream": unknown }
      ? Response
      : Content extends { "*/*": unknown }
        ? Blob
        : undefined
  : undefined;

/** What an operation answers: JSON as the contract has it, a `Blob`, an open `Response` (streams), or nothing. */
export type Result<Op extends OperationId> = ContentOf<FilterKeys<operations[Op]["responses"], OkStatus>>;
