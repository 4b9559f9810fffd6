import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import { judge } from "./judge.ts";
import type { CutWalk, Outcome } from "./judge.ts";
import { askOf, openLine } from "./line.ts";

const WHOLE: Outcome = { facts: ["state withdrawn", "event submitted", "event withdrawn"], sight: ["已撤回", "刷新"] };
const SAME: CutWalk = { outcome: WHOLE, words: [], gone: [], acted: false };
const WORDS = ["网络没有连上"];

/** How many things the judge finds of each kind, and how it was healed. */
function verdictOf(walk: Partial<CutWalk>): unknown[] {
  const { lost, doubled, wordless, healed } = judge(WHOLE, { ...SAME, ...walk });
  return [lost.length, doubled.length, wordless.length, healed];
}

describe("the judge of cut journeys", () => {
  it("finds nothing wrong where all is as in the whole walk", () => {
    assert.deepEqual(verdictOf({}), [0, 0, 0, "silently"]);
    assert.deepEqual(verdictOf({ words: WORDS, acted: true }), [0, 0, 0, "by a person"]);
  });

  it("finds what the platform never got, and what was typed and gone", () => {
    const outcome = { ...WHOLE, facts: WHOLE.facts.slice(0, 2) };
    assert.deepEqual(verdictOf({ outcome, words: WORDS }), [1, 0, 0, "not"]);
    assert.deepEqual(verdictOf({ gone: ["原因: 不办了"], words: WORDS }), [1, 0, 0, "not"]);
  });

  it("finds what was done twice", () => {
    const outcome = { ...WHOLE, facts: [...WHOLE.facts, "event withdrawn"] };
    assert.deepEqual(verdictOf({ outcome, words: WORDS, acted: true }), [0, 1, 0, "not"]);
  });

  it("finds what is missing in sight without a word, and a visitor who is told nothing", () => {
    const outcome = { ...WHOLE, sight: ["刷新"] };
    assert.deepEqual(verdictOf({ outcome }), [0, 0, 1, "not"]);
    assert.deepEqual(verdictOf({ outcome, words: WORDS }), [1, 0, 0, "not"]);
    assert.deepEqual(verdictOf({ outcome: undefined, stuck: "nothing came" }), [0, 0, 1, "not"]);
    assert.deepEqual(verdictOf({ outcome: undefined, stuck: "words stay", words: WORDS }), [1, 0, 0, "not"]);
  });
});

describe("the line that is cut", () => {
  it("loses the request that is named and its repetitions until it is restored, before or after the platform heard it", async () => {
    const heard: string[] = [];
    const platform = createServer((request, response) => {
      heard.push(`${request.method ?? ""} ${request.url ?? ""}`);
      response.end("{}");
    });
    await new Promise<void>((resolve) => platform.listen(0, "127.0.0.1", resolve));
    const line = await openLine(`http://127.0.0.1:${String((platform.address() as AddressInfo).port)}`);
    const ask = (method: string): Promise<string> =>
      fetch(`${line.url}/cases/NZ20260302000001`, { method }).then(
        (response) => String(response.status),
        () => "lost",
      );
    try {
      line.begin({ asks: "POST /cases/*", nth: 2, loss: "answer" });
      assert.deepEqual([await ask("POST"), await ask("POST"), await ask("GET")], ["200", "lost", "200"]);
      assert.equal(heard.filter((each) => each.startsWith("POST")).length, 2);
      line.begin({ asks: "GET /cases/*", nth: 1, loss: "request" });
      heard.length = 0;
      assert.deepEqual([await ask("GET"), await ask("GET")], ["lost", "lost"]);
      assert.deepEqual([heard, line.lost()], [[], 2]);
      line.restore();
      assert.equal(await ask("GET"), "200");
      assert.deepEqual(line.asked, ["GET /cases/*", "GET /cases/*", "GET /cases/*"]);
    } finally {
      await line.close();
      platform.close();
    }
  });

  it("tells requests by what they ask, not by whose it is", () => {
    assert.equal(askOf("GET", "/cases/NZ20260302000001/events?after=3"), "GET /cases/*/events");
    assert.equal(askOf("POST", "/review-invitations/inv-000001/reviews"), "POST /review-invitations/*/reviews");
    assert.equal(askOf("GET", "/review-indicators"), "GET /review-indicators");
  });
});
