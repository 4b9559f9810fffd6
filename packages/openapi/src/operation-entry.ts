import type { Scope } from "./schema.ts";

/** What a client must know to call an operation. */
export interface OperationEntry {
  readonly method: "GET" | "HEAD" | "POST" | "PATCH" | "DELETE";
  /** Path below the root of the platform, with `{names}` to fill in. */
  readonly path: string;
  /** Scopes whose bearer may call it; empty where it is public. */
  readonly roles: readonly Scope[];
  /** Whether it takes an `Idempotency-Key`. */
  readonly keyed: boolean;
  /** What a success holds: JSON, bytes of a file, a stream of events, or headers only. */
  readonly answer: "json" | "bytes" | "stream" | "nothing";
}
