import type { Language } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { Answer, Call, Handler, OperationId } from "../operation.ts";
import type { ReadBody } from "./body.ts";
import { findReplay, remember } from "./idempotency.ts";
import type { KeyedCall, Replayable } from "./idempotency.ts";
import { parameterOf } from "./operations.ts";
import type { Operation } from "./operations.ts";
import type { ReadParameters } from "./parameters.ts";
import type { Platform } from "./router.ts";

/** A call whose parts have been checked. */
export interface CheckedCall extends ReadParameters {
  readonly body: ReadBody;
  readonly caller: Caller | undefined;
  readonly lang: Language;
  readonly request: Request;
  readonly path: string;
}

type AnyAnswer = Answer<OperationId>;

function keyOf(operation: Operation, { request, caller, path, body }: CheckedCall): KeyedCall | undefined {
  const key = parameterOf(operation, "header", "Idempotency-Key") && request.headers.get("idempotency-key");
  if (!key) return undefined;
  return { callerId: caller?.id ?? "", operation: operation.id, key, path, body: body.text + aboutUpload(request) };
}

/** What tus says of a file stands in headers, in place of a body. */
const aboutUpload = ({ headers }: Request): string =>
  ["upload-length", "upload-metadata"].flatMap((name) => headers.get(name) ?? []).join(" ");

const jsonResponse = ({ status, headers, body }: Replayable): Response =>
  new Response(body === "" ? null : body, {
    status,
    headers: body === "" ? headers : { "content-type": "application/json", ...headers },
  });

const replayable = (answer: Exclude<AnyAnswer, Response>): Replayable => ({
  status: answer.status ?? 200,
  headers: { ...answer.headers },
  body: answer.body === undefined ? "" : JSON.stringify(answer.body),
});

/** Runs a handler in a transaction, or gives the answer again that the same call was given before. */
export async function carryOut(
  { context, handlers }: Platform,
  operation: Operation,
  call: CheckedCall,
): Promise<Response> {
  const handle = handlers[operation.id] as Handler<OperationId>;
  const { params, query, body, caller, lang, request } = call;
  const handled = context.store.transaction((): Response | AnyAnswer | Promise<AnyAnswer> => {
    const keyed = keyOf(operation, call);
    const before = keyed && findReplay(context, keyed);
    if (before) return jsonResponse(before);
    const answer = handle({ params, query, body: body.value, caller, lang, request } as Call<OperationId>);
    if (keyed && !(answer instanceof Response) && !(answer instanceof Promise)) {
      remember(context, keyed, replayable(answer));
    }
    return answer;
  });
  const answer = await handled;
  return answer instanceof Response ? answer : jsonResponse(replayable(answer));
}
