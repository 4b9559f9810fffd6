import type { Language, operations } from "../schema.ts";
import type { Caller } from "./access.ts";

/** Every operation of the contract. */
export type OperationId = keyof operations;

type Parameters<Op extends OperationId, Place extends string> = operations[Op] extends { parameters: infer All }
  ? Place extends keyof All
    ? NonNullable<All[Place]>
    : Record<never, never>
  : Record<never, never>;

type JsonContent<Message> = Message extends { content: { "application/json": infer Body } } ? Body : undefined;

type SuccessStatus = 200 | 201 | 204;

type SuccessBody<Op extends OperationId> = operations[Op] extends { responses: infer All }
  ? { [Status in keyof All]: Status extends SuccessStatus ? JsonContent<All[Status]> : never }[keyof All]
  : never;

type RequestBody<Op extends OperationId> = operations[Op] extends { requestBody: infer Body }
  ? JsonContent<Body>
  : undefined;

/** A call of an operation. Its parameters and body have been checked against the contract, its caller against the operation's roles. */
export interface Call<Op extends OperationId> {
  readonly params: Parameters<Op, "path">;
  readonly query: Parameters<Op, "query">;
  readonly body: RequestBody<Op>;
  /** Absent only where an operation is public and nobody signed in. */
  readonly caller: Caller | undefined;
  /** Language of the content, by `Accept-Language`. */
  readonly lang: Language;
  readonly request: Request;
}

/** What an operation answers: a body of the contract's shape (200 unless said otherwise), or a whole response (streams, bytes, tus). */
export type Answer<Op extends OperationId> =
  | Response
  | {
      readonly status?: SuccessStatus;
      readonly body: SuccessBody<Op>;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** How an operation is carried out. Runs inside one store transaction unless it returns a promise; errors are thrown as `ProblemError`. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => Answer<Op> | Promise<Answer<Op>>;

/** A table of handlers; the whole sandbox is `Handlers<OperationId>`, so that the compiler finds an operation nobody carries out. */
export type Handlers<Op extends OperationId> = { readonly [O in Op]: Handler<O> };
