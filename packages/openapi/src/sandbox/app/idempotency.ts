import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import { problem } from "../problem.ts";
import type { IdempotencyRecord } from "../records.ts";

/** Hours that an answer is kept for repetitions. */
const KEPT = 24 * 3_600_000;

/** A call that carries an `Idempotency-Key`. */
export interface KeyedCall {
  readonly callerId: string;
  readonly operation: string;
  readonly key: string;
  readonly path: string;
  readonly body: string;
}

/** An answer that can be given again. */
export type Replayable = Pick<IdempotencyRecord, "status" | "headers" | "body">;

const recordId = ({ callerId, operation, key }: KeyedCall): string => `${callerId} ${operation} ${key}`;
const fingerprint = ({ path, body }: KeyedCall): string => digest(`${path}\n${body}`);

/** The first answer to the same call, if there was one within 24 hours. Throws `idempotency-key-reused` when it was another call. */
export function findReplay({ store, clock }: SandboxContext, call: KeyedCall): Replayable | undefined {
  const record = store.get("idempotency", recordId(call));
  if (!record || clock.now().getTime() - Date.parse(record.at) > KEPT) return undefined;
  if (record.fingerprint !== fingerprint(call)) throw problem("idempotency-key-reused");
  return record;
}

/** Keeps an answer for repetitions; in the transaction of what it answers, so that neither is there without the other. */
export function remember(
  { store, clock }: SandboxContext,
  call: KeyedCall,
  { status, headers, body }: Replayable,
): void {
  store.put("idempotency", {
    id: recordId(call),
    parent: call.callerId,
    fingerprint: fingerprint(call),
    status,
    headers,
    body,
    at: clock.iso(),
  });
}

/** Keyed calls that are under way. */
export interface Flights {
  /** Does the work of a call. Throws `idempotency-in-progress` while the same caller's call with the same key is under way. */
  alone<T>(call: Pick<KeyedCall, "callerId" | "operation" | "key">, work: () => Promise<T>): Promise<T>;
}

/** Makes the register of keyed calls that are under way. */
export function createFlights(): Flights {
  const underWay = new Set<string>();
  return {
    async alone({ callerId, operation, key }, work) {
      const id = `${callerId} ${operation} ${key}`;
      if (underWay.has(id)) throw problem("idempotency-in-progress", { retryAfter: 1 });
      underWay.add(id);
      try {
        return await work();
      } finally {
        underWay.delete(id);
      }
    },
  };
}

/** Drops what is past its 24 hours. */
export function forgetReplays({ store, clock }: SandboxContext): void {
  const now = clock.now().getTime();
  for (const { id, at } of store.list("idempotency")) {
    if (now - Date.parse(at) > KEPT) store.delete("idempotency", id);
  }
}
