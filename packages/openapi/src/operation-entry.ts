import { publicOperations } from "./operations.ts";
import type { operations } from "./schema.ts";

/** What a client must know to call an operation. */
export interface OperationEntry {
  readonly method: "GET" | "HEAD" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Path below the root of the platform, with `{names}` to fill in. */
  readonly path: string;
  /** When a bearer token goes along: never, where it is known since it then says more, or always. */
  readonly token: "never" | "maybe" | "always";
  /** What it takes beside the parameters of its path. */
  readonly takes: "query" | "body" | "nothing";
  /** What a success holds: JSON (of a page with its cursor, or of `items` alone), bytes of a file, a stream of events, or headers only. */
  readonly answer: "json" | "page" | "list" | "bytes" | "stream" | "nothing";
  /** Whether it takes an `Idempotency-Key`. */
  readonly keyed: boolean;
}

const find = (lines: string, id: string): string | undefined =>
  lines.split("\n").find((entry) => entry.startsWith(`${id} `));

/** Loads the tables of the operations that need a token: those of who is signed in or holds a ticket, and those of staff. */
export const operationTables = {
  personal: () => import("./personal-operations.ts"),
  staff: () => import("./staff-operations.ts"),
};

/**
 * How an operation of the contract is called. The tables of those that need a token are loaded when one of them is asked for.
 * Rejects with a `RangeError` when the contract has no operation of this id, and as `load` does where a table cannot be had.
 * @param load default: `operationTables`, whose members reject as `import()` does
 */
export async function operationOf(id: keyof operations, load = operationTables): Promise<OperationEntry> {
  const line =
    find(publicOperations, id) ??
    find((await load.personal()).personalOperations, id) ??
    find((await load.staff()).staffOperations, id);
  if (!line) throw new RangeError(`No operation ${id}`);
  const [, method, path, token, takes, answer, keyed] = line.split(" ");
  return { method, path, token, takes, answer, keyed: !!keyed } as OperationEntry;
}
