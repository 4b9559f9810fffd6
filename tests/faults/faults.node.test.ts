import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runStorm } from "./storm.ts";

describe("through dropped requests, dropped answers, 503s and kills", () => {
  it("every submission is one case and every upload keeps its digest", { timeout: 60_000 }, async () => {
    const report = await runStorm({ seed: 3, submissions: 40, uploads: 3, uploadBytes: 1_048_576, kills: 2 });
    const { submissions, cases, duplicates, lost, strayDrafts, uploads, equal, kills, strikes } = report;
    assert.deepEqual(
      { submissions, cases, duplicates, lost, strayDrafts, uploads, equal, kills },
      { submissions: 40, cases: 40, duplicates: 0, lost: 0, strayDrafts: 0, uploads: 3, equal: 3, kills: 2 },
    );
    for (const kind of ["drop_request", "drop_response", "status"] as const)
      assert.ok((strikes[kind] ?? 0) > 0, `no ${kind} struck: there was no storm`);
  });
});
