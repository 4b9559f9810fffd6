import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CatalogueService } from "../../../packages/openapi/src/sandbox/catalogue/catalogue-service.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import type { Guide } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const OWNER = "company-1";

/** The small catalogue with a rule for corrections in its guides. */
function catalogueWith(correction: Guide["correction"]): CatalogueService {
  const plain = smallCatalogue();
  return {
    ...plain,
    guide: (...asked) => {
      const guide = plain.guide(...asked);
      return guide && { ...guide, ...(correction && { correction }) };
    },
  };
}

async function correcting(correction: Guide["correction"]) {
  const scene = createCaseScenario({ catalogue: catalogueWith(correction) });
  const { caseNo } = (await scene.apply()).case;
  const items = [{ pointer: "/name", reason: "与营业执照不一致" }];
  const asked = await scene.move("counter-hall", caseNo, "correction", { items });
  return { scene, caseNo, due: asked.correction?.due?.date };
}

const answer = { data: { "/name": "改正的店" }, materials: [] };

describe("a correction that is answered late (the item's own rule; none is confirmed nationally)", () => {
  it("withdraws the case at the end of the last day, where the item says so", async () => {
    const { scene, caseNo, due } = await correcting({
      answerWithin: { value: 3, unit: "working_day" },
      whenLate: "withdrawn",
    });
    assert.equal(due, "2026-03-05");
    scene.clock.set(new Date("2026-03-05T23:59:00+08:00"));
    assert.equal((await scene.see(OWNER, caseNo)).state, "correcting");
    scene.clock.set(new Date("2026-03-06T08:00:00+08:00"));
    const seen = await scene.see(OWNER, caseNo);
    assert.deepEqual([seen.state, seen.closedAt], ["withdrawn", "2026-03-06T00:00:00+08:00"]);
    assert.equal((await scene.history(OWNER, caseNo)).pop(), "deemed_withdrawn");
    const { status, body } = await scene.refused(OWNER, caseNo, "correction/answer", answer);
    assert.deepEqual([status, slugOf(body)], [409, "illegal-transition"]);
  });

  it("is still in time on the first working day after a last day off", async () => {
    const { scene, caseNo, due } = await correcting({ answerWithin: { value: 5, unit: "day" }, whenLate: "withdrawn" });
    assert.equal(due, "2026-03-09");
    scene.clock.set(new Date("2026-03-09T17:00:00+08:00"));
    assert.equal((await scene.move(OWNER, caseNo, "correction/answer", answer)).state, "submitted");
  });

  it("waits on where the item says so, and where it says nothing", async () => {
    for (const rule of [{ answerWithin: { value: 5, unit: "day" }, whenLate: "kept" } as const, undefined]) {
      const { scene, caseNo, due } = await correcting(rule);
      assert.equal(due, rule ? "2026-03-09" : "2026-03-16");
      scene.clock.set(new Date("2026-05-06T08:00:00+08:00"));
      assert.equal((await scene.see(OWNER, caseNo)).state, "correcting");
      assert.equal((await scene.move(OWNER, caseNo, "correction/answer", answer)).state, "submitted");
    }
  });

  it("is ruled by two of the hand-written guides, one each way", () => {
    const catalogue = createCatalogue({ today: () => "2026-11-20" });
    const rules = ["SCJY-001-01", "GCJS-001-01"].map((code) => catalogue.guide(code, "en")?.correction?.whenLate);
    assert.deepEqual(rules, ["withdrawn", "kept"]);
  });
});
