import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawPage } from "../../../packages/openapi/src/sandbox/cases/document-page.ts";
import type { Problem } from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import { createScenario } from "../support/scenario.ts";

describe("what generated requests found", () => {
  it("a document ends where its page does, also in characters of two UTF-16 units", () => {
    const page = { title: "流转单", number: "1", facts: [], issuer: "", seal: "", date: "2026-03-02" };
    const drawn = drawPage({ ...page, paragraphs: ["𠮷".repeat(2000)] });
    assert.match(drawn, /𠮷……<\/text>/);
    assert.ok(drawn.length < 20_000);
  });

  it("JSON of another media type than the contract's is refused", async () => {
    const { call } = createScenario();
    const { status, body } = await call<Problem>("company-1", "POST", "/drafts", {
      body: { itemCode: "permit" },
      headers: { "content-type": "application/merge-patch+json" },
    });
    assert.equal(status, 415);
    assert.equal(slugOf(body), "unsupported-media-type");
  });
});
