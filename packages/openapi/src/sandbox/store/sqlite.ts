import { DatabaseSync } from "node:sqlite";
import type { Records } from "../records.ts";
import type { Store } from "../store.ts";
import { joined } from "./joined.ts";

/** What `PRAGMA user_version` says of a file that this store wrote. */
const SCHEMA_VERSION = 2;

const SCHEMA = `
  CREATE TABLE records (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (collection, id)
  ) STRICT;
  CREATE INDEX records_by_parent ON records (collection, parent, seq);
  CREATE TABLE chunks (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    upload_id TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX chunks_by_upload ON chunks (upload_id, seq);
`;

/**
 * What brings a file of the version before up to each version; nothing in it is lost.
 * - 2: reviews and invitations say where they come from. Before, all came from cases.
 */
const MIGRATIONS: Readonly<Record<number, string>> = {
  2: `
    UPDATE records SET json = json_set(json, '$.origin', 'case')
    WHERE collection IN ('reviews', 'invitations') AND json_extract(json, '$.origin') IS NULL;
  `,
};

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);

/** Makes the tables of a new file, or brings an older one up to date: wholly or, when that fails, not at all. */
function bringUp(database: DatabaseSync, path: string): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    // Read under the lock: another process may have done it just now.
    const version = versionOf(database);
    if (version > SCHEMA_VERSION)
      throw new Error(
        `The sandbox's file ${path} is of version ${String(version)}, newer than this sandbox (${String(SCHEMA_VERSION)}). ` +
          `It is left as it is: start the newer sandbox with it, or name another file with --db.`,
      );
    if (version === 0) database.exec(SCHEMA);
    else for (let next = version + 1; next <= SCHEMA_VERSION; next += 1) database.exec(MIGRATIONS[next] ?? "");
    database.exec(`PRAGMA user_version = ${String(SCHEMA_VERSION)}; COMMIT;`);
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    database.close();
    throw error;
  }
}

/**
 * Opens the file. What is committed survives the death of the process, and nothing else does:
 * - `WAL`, the write-ahead log: a transaction that was cut off ends in a log whose frames lack their commit mark and are passed over
 *   when the file is opened again, so there is never half a chunk, nor a chunk that its upload does not count. A commit is one
 *   append to it.
 * - `FULL`: the log is synced at every commit. A killed process alone would not need it (`NORMAL` leaves the log to the system, which
 *   outlives it), a loss of power would: a receipt 收件凭证 that was given must hold then too. It costs a sync for each write.
 * - a wait of two seconds for a lock, as of a tool that looks into the file, or of a predecessor that is still dying.
 * - the log is cut back to 4 MB after a checkpoint; a large upload would leave it as long as it once was.
 */
function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  // The lock may be held when the mode is set already.
  database.exec(`
    PRAGMA busy_timeout = 2000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA journal_size_limit = 4194304;
  `);
  if (versionOf(database) !== SCHEMA_VERSION) bringUp(database, path);
  return database;
}

const prepareAll = (database: DatabaseSync) => ({
  get: database.prepare("SELECT json FROM records WHERE collection = ? AND id = ?"),
  put: database.prepare(
    `INSERT INTO records (collection, id, parent, json) VALUES (?, ?, ?, ?)
     ON CONFLICT (collection, id) DO UPDATE SET parent = excluded.parent, json = excluded.json`,
  ),
  delete: database.prepare("DELETE FROM records WHERE collection = ? AND id = ?"),
  list: database.prepare("SELECT json FROM records WHERE collection = ? ORDER BY seq"),
  listOf: database.prepare("SELECT json FROM records WHERE collection = ? AND parent = ? ORDER BY seq"),
  append: database.prepare("INSERT INTO chunks (upload_id, bytes) VALUES (?, ?)"),
  read: database.prepare("SELECT bytes FROM chunks WHERE upload_id = ? ORDER BY seq"),
  drop: database.prepare("DELETE FROM chunks WHERE upload_id = ?"),
});

/**
 * A store in a file, so that nothing submitted is lost when the process is killed; `:memory:` keeps it in memory. A file of an earlier
 * version is brought up to date. Throws when a later version wrote it, and leaves it as it is.
 */
export function createSqliteStore(path: string): Store {
  const database = open(path);
  const statements = prepareAll(database);
  let underWay = false;

  function transaction<T>(work: () => T): T {
    if (underWay) return work();
    database.exec("BEGIN IMMEDIATE");
    underWay = true;
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    } finally {
      underWay = false;
    }
  }

  return {
    get(collection, id) {
      const row = statements.get.get(collection, id);
      return row && (JSON.parse(String(row["json"])) as Records[typeof collection]);
    },
    put: (collection, record) => void statements.put.run(collection, record.id, record.parent, JSON.stringify(record)),
    delete: (collection, id) => void statements.delete.run(collection, id),
    list(collection, parent) {
      const rows = parent === undefined ? statements.list.all(collection) : statements.listOf.all(collection, parent);
      return rows.map((row) => JSON.parse(String(row["json"])) as Records[typeof collection]);
    },
    appendBytes: (uploadId, bytes) => void statements.append.run(uploadId, bytes),
    readBytes: (uploadId) => joined(statements.read.all(uploadId).map((row) => row["bytes"] as Uint8Array)),
    deleteBytes: (uploadId) => void statements.drop.run(uploadId),
    transaction,
    clear: () => transaction(() => database.exec("DELETE FROM records; DELETE FROM chunks;")),
    close: () => database.close(),
  };
}
