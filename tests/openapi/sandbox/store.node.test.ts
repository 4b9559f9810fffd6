import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, it } from "node:test";
import type { CounterRecord } from "../../../packages/openapi/src/sandbox/records.ts";
import type { Store } from "../../../packages/openapi/src/sandbox/store.ts";
import { createMemoryStore } from "../../../packages/openapi/src/sandbox/store/memory.ts";
import { createSqliteStore } from "../../../packages/openapi/src/sandbox/store/sqlite.ts";

const counter = (id: string, value = 0, parent = "p"): CounterRecord => ({ id, parent, value });
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yichuang-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KINDS: readonly [name: string, make: () => Store][] = [
  ["memory", () => createMemoryStore()],
  ["sqlite", () => createSqliteStore(join(folder, "store.db"))],
];

for (const [name, make] of KINDS) {
  describe(`the ${name} store`, () => {
    let store: Store;
    beforeEach(() => {
      store = make();
    });
    afterEach(() => store.close());

    const ids = (parent?: string): string[] => store.list("counters", parent).map(({ id }) => id);

    it("gives copies of what was put", () => {
      const record = counter("a", 1);
      store.put("counters", record);
      record.value = 2;
      const read = store.get("counters", "a");
      assert.deepEqual(read, counter("a", 1));
      if (read) read.value = 3;
      assert.deepEqual(store.get("counters", "a"), counter("a", 1));
    });

    it("knows nothing of ids that were not put, or were deleted", () => {
      assert.equal(store.get("counters", "a"), undefined);
      store.put("counters", counter("a"));
      store.delete("counters", "a");
      store.delete("counters", "never");
      assert.equal(store.get("counters", "a"), undefined);
      assert.deepEqual(ids(), []);
    });

    it("keeps collections apart", () => {
      store.put("counters", counter("a"));
      assert.equal(store.get("drafts", "a"), undefined);
      assert.deepEqual(store.list("drafts"), []);
    });

    it("lists in the order of first putting, a replaced record in its old place", () => {
      for (const id of ["b", "a", "c"]) store.put("counters", counter(id));
      store.put("counters", counter("b", 9));
      assert.deepEqual(ids(), ["b", "a", "c"]);
      assert.equal(store.list("counters")[0]?.value, 9);
    });

    it("lists what belongs to a parent, also after it moved", () => {
      store.put("counters", counter("a", 0, "x"));
      store.put("counters", counter("b", 0, "y"));
      store.put("counters", counter("c", 0, "x"));
      store.put("counters", counter("a", 0, "y"));
      assert.deepEqual(ids("x"), ["c"]);
      assert.deepEqual(ids("y"), ["a", "b"]);
      assert.deepEqual(ids("z"), []);
    });

    it("joins the bytes of an upload in the order they came", () => {
      store.appendBytes("u", bytes(1, 2));
      store.appendBytes("v", bytes(9));
      store.appendBytes("u", bytes(3));
      assert.deepEqual([...store.readBytes("u")], [1, 2, 3]);
      store.deleteBytes("u");
      assert.equal(store.readBytes("u").byteLength, 0);
      assert.deepEqual([...store.readBytes("v")], [9]);
    });

    it("keeps all of a transaction and answers its result", () => {
      const result = store.transaction(() => {
        store.put("counters", counter("a"));
        return store.transaction(() => {
          store.put("counters", counter("b"));
          return "done";
        });
      });
      assert.equal(result, "done");
      assert.deepEqual(ids(), ["a", "b"]);
    });

    it("keeps nothing of a transaction that throws, not even what was nested in it", () => {
      store.put("counters", counter("a", 1, "x"));
      store.put("counters", counter("b", 1));
      store.appendBytes("u", bytes(1));
      const fail = (): void =>
        store.transaction(() => {
          store.put("counters", counter("a", 2, "y"));
          store.transaction(() => store.delete("counters", "b"));
          store.put("counters", counter("c"));
          store.appendBytes("u", bytes(2));
          store.deleteBytes("u");
          throw new Error("no");
        });
      assert.throws(fail, /no/);
      assert.deepEqual(store.list("counters"), [counter("a", 1, "x"), counter("b", 1)]);
      assert.deepEqual(ids("x"), ["a"]);
      assert.deepEqual(ids("y"), []);
      assert.deepEqual([...store.readBytes("u")], [1]);
    });

    it("works on after a transaction that threw", () => {
      assert.throws(() => store.transaction(() => assert.fail("no")));
      store.transaction(() => store.put("counters", counter("a")));
      assert.deepEqual(ids(), ["a"]);
    });

    it("is empty after it was cleared", () => {
      store.put("counters", counter("a"));
      store.appendBytes("u", bytes(1));
      store.clear();
      assert.deepEqual(ids(), []);
      assert.equal(store.readBytes("u").byteLength, 0);
    });
  });
}

/** Commits to the store named on the command line, begins a second transaction, says so, and waits in its midst to be killed. */
const DOOMED = `
  import { writeSync } from "node:fs";
  import { createSqliteStore } from "${import.meta.resolve("../../../packages/openapi/src/sandbox/store/sqlite.ts")}";
  const store = createSqliteStore(process.argv.at(-1));
  store.transaction(() => {
    store.put("counters", { id: "committed", parent: "p", value: 1 });
    store.appendBytes("u", Uint8Array.of(1, 2, 3));
  });
  store.transaction(() => {
    store.put("counters", { id: "uncommitted", parent: "p", value: 2 });
    store.appendBytes("u", Uint8Array.of(4));
    writeSync(1, "waiting");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

describe("the sqlite store's file", () => {
  it("holds what was put when it is opened again", () => {
    const path = join(folder, "store.db");
    const first = createSqliteStore(path);
    first.put("counters", counter("a", 1));
    first.appendBytes("u", bytes(1, 2));
    first.close();
    const second = createSqliteStore(path);
    assert.deepEqual(second.list("counters"), [counter("a", 1)]);
    assert.deepEqual([...second.readBytes("u")], [1, 2]);
    second.close();
  });

  it("is brought up to date when an earlier version wrote it, with all that it holds", () => {
    const path = join(folder, "store.db");
    const database = new DatabaseSync(path);
    // As version 1 made it, before reviews said where they come from.
    database.exec(`
      CREATE TABLE records (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL,
        json TEXT NOT NULL, UNIQUE (collection, id)
      ) STRICT;
      CREATE INDEX records_by_parent ON records (collection, parent, seq);
      CREATE TABLE chunks (seq INTEGER PRIMARY KEY AUTOINCREMENT, upload_id TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
      CREATE INDEX chunks_by_upload ON chunks (upload_id, seq);
      INSERT INTO chunks (upload_id, bytes) VALUES ('u', x'0102');
      PRAGMA user_version = 1;
    `);
    const put = database.prepare("INSERT INTO records (collection, id, parent, json) VALUES (?, ?, ?, ?)");
    const old = { parent: "case-1", text: "办得“慢”" };
    put.run("reviews", "r", "case-1", JSON.stringify({ id: "r", ...old }));
    put.run("invitations", "i", "case-1", JSON.stringify({ id: "i", ...old }));
    put.run("invitations", "desk", "complaints_desk", JSON.stringify({ id: "desk", origin: "complaints_desk" }));
    put.run("counters", "a", "p", JSON.stringify(counter("a", 7)));
    database.close();

    for (const time of ["first", "second"]) {
      const store = createSqliteStore(path);
      assert.deepEqual(store.list("reviews", "case-1"), [{ id: "r", ...old, origin: "case" }], time);
      assert.deepEqual(
        store.list("invitations").map(({ id, origin }) => [id, origin]),
        [
          ["i", "case"],
          ["desk", "complaints_desk"],
        ],
      );
      assert.deepEqual(store.list("counters"), [counter("a", 7)]);
      assert.deepEqual([...store.readBytes("u")], [1, 2]);
      store.close();
    }
  });

  it("is left as it is when it cannot be brought up to date", () => {
    const path = join(folder, "store.db");
    const database = new DatabaseSync(path);
    database.exec("CREATE TABLE other (id TEXT); INSERT INTO other VALUES ('kept'); PRAGMA user_version = 1;");
    database.close();
    assert.throws(() => createSqliteStore(path), /records/);
    const after = new DatabaseSync(path);
    assert.equal(after.prepare("PRAGMA user_version").get()?.["user_version"], 1);
    assert.equal(after.prepare("SELECT id FROM other").get()?.["id"], "kept");
    after.close();
  });

  it("is refused by name when a later version wrote it, and left as it is", () => {
    const path = join(folder, "store.db");
    createSqliteStore(path).close();
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 99");
    database.exec("INSERT INTO records (collection, id, parent, json) VALUES ('later', 'a', 'p', '{}')");
    database.close();
    assert.throws(
      () => createSqliteStore(path),
      (error: Error) => error.message.includes(path) && /version 99.*another file with --db/.test(error.message),
    );
    const after = new DatabaseSync(path);
    assert.equal(after.prepare("PRAGMA user_version").get()?.["user_version"], 99);
    assert.equal(after.prepare("SELECT count(*) AS n FROM records").get()?.["n"], 1);
    after.close();
  });

  it("loses nothing that was committed, and holds nothing that was not, when the process is killed", async () => {
    const path = join(folder, "store.db");
    const child = spawn(process.execPath, ["--conditions=yichuang-source", "--input-type=module", "-e", DOOMED, path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = createSqliteStore(path);
    assert.deepEqual(
      store.list("counters").map(({ id }) => id),
      ["committed"],
    );
    assert.deepEqual([...store.readBytes("u")], [1, 2, 3]);
    store.close();
  });
});
