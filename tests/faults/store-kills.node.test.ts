import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, it } from "node:test";
import { createSqliteStore } from "../../packages/openapi/src/sandbox/store/sqlite.ts";

const CHUNK = 128 * 1024;

/**
 * Appends chunks to one upload and counts them in the same transaction, without end; chunk n consists of n alone. Prints the number of
 * each one after its commit.
 */
const WRITER = `
  import { writeSync } from "node:fs";
  import { createSqliteStore } from "${import.meta.resolve("../../packages/openapi/src/sandbox/store/sqlite.ts")}";
  const store = createSqliteStore(process.argv.at(-1));
  for (;;) {
    const value = (store.get("counters", "u")?.value ?? 0) + 1;
    store.transaction(() => {
      store.appendBytes("u", new Uint8Array(${String(CHUNK)}).fill(value & 255));
      store.put("counters", { id: "u", parent: "p", value });
    });
    writeSync(1, value + "\\n");
  }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yichuang-kills-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Lets a writer commit at least so many chunks, kills it in the midst of the next, and answers the last one that it reported. */
async function writeAndDie(path: string, chunks: number): Promise<number> {
  const args = ["--conditions=yichuang-source", "--input-type=module", "-e", WRITER, path];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  let reported = "";
  for await (const data of child.stdout) {
    reported += String(data);
    if (reported.split("\n").length > chunks && !child.killed) child.kill("SIGKILL");
  }
  await exit;
  return Number(reported.trimEnd().split("\n").pop());
}

describe("the sqlite store, killed again and again while chunks are written", () => {
  it("has every chunk that was acknowledged, no half of one, and counts what it has", async () => {
    const path = join(folder, "store.db");
    for (const chunks of [1, 7, 3, 12]) {
      const acknowledged = await writeAndDie(path, chunks);
      const store = createSqliteStore(path);
      const counted = store.get("counters", "u")?.value ?? 0;
      const bytes = store.readBytes("u");
      store.close();
      assert.ok(counted >= acknowledged, `chunk ${String(acknowledged)} was acknowledged and is lost`);
      assert.equal(bytes.byteLength, counted * CHUNK);
      for (let at = 0; at < bytes.byteLength; at += CHUNK) {
        const chunk = bytes.subarray(at, at + CHUNK);
        assert.ok(
          chunk.every((byte) => byte === ((at / CHUNK + 1) & 255)),
          `chunk ${String(at / CHUNK + 1)} is not whole`,
        );
      }
      const database = new DatabaseSync(path);
      assert.deepEqual({ ...database.prepare("PRAGMA integrity_check").get() }, { integrity_check: "ok" });
      database.close();
    }
  });
});
