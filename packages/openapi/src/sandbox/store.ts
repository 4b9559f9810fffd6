import type { Collection, Records } from "./records.ts";

/**
 * A small synchronous store of JSON records and of the bytes of uploads. Synchronous, because two async transactions on one SQLite
 * connection fail. Records come back as copies: changing one changes nothing until it is put.
 */
export interface Store {
  get<C extends Collection>(collection: C, id: string): Records[C] | undefined;
  /** Inserts, or replaces the record of the same id in its old place. */
  put<C extends Collection>(collection: C, record: Records[C]): void;
  delete(collection: Collection, id: string): void;
  /** Records in the order they were first put; with `parent` only those that belong to it. */
  list<C extends Collection>(collection: C, parent?: string): Records[C][];
  /** Adds bytes to the end of an upload. */
  appendBytes(uploadId: string, bytes: Uint8Array): void;
  /** All bytes of an upload in order; empty when there are none. */
  readBytes(uploadId: string): Uint8Array<ArrayBuffer>;
  deleteBytes(uploadId: string): void;
  /** All or nothing; nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  /** Empties the store. */
  clear(): void;
  close(): void;
}
