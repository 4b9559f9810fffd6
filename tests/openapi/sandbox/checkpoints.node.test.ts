import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Application, Draft, Problem } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OWNER = "company-1";

async function begin(scene: CaseScenario, by: string): Promise<{ id: string; etag: string }> {
  const { body, headers } = await scene.call<Draft>(by, "POST", "/drafts", { body: { itemCode: "permit" } });
  return { id: body.id, etag: headers.get("etag") ?? "" };
}

const save = <Body = Draft>(
  scene: CaseScenario,
  by: string,
  { id, etag }: { id: string; etag: string },
  body: object,
) => scene.call<Body>(by, "PATCH", `/drafts/${id}`, { body, headers: { "if-match": etag } });

const checkedOf = async (scene: CaseScenario, by: string, caseNo: string): Promise<Application["checkpoints"]> =>
  (await scene.call<Application>(by, "GET", `/cases/${caseNo}/application`)).body.checkpoints;

describe("checkpoints 核查要点", () => {
  it("that a clerk ticks stay with the draft, with who ticked them first and when", async () => {
    const scene = createCaseScenario();
    const draft = await begin(scene, HALL);
    const first = await save(scene, HALL, draft, { checkpoints: ["fits"] });
    const [checked] = first.body.checkpoints ?? [];
    assert.deepEqual([checked?.id, checked?.at], ["fits", scene.clock.iso()]);
    assert.ok(checked?.by.workNo);
    scene.clock.advance(60);
    const etag = first.headers.get("etag") ?? "";
    const again = await save(scene, HALL, { ...draft, etag }, { checkpoints: ["fits"], step: "materials" });
    assert.deepEqual(again.body.checkpoints, [checked]);
    const reread = await scene.call<Draft>(HALL, "GET", `/drafts/${draft.id}`);
    assert.deepEqual(reread.body.checkpoints, [checked]);
    const off = await save(scene, HALL, { ...draft, etag: again.headers.get("etag") ?? "" }, { checkpoints: [] });
    assert.deepEqual(off.body.checkpoints, []);
  });

  it("that the guide has not, or that the applicant claims, are refused by name", async () => {
    const scene = createCaseScenario();
    const wrong = await save<Problem>(scene, HALL, await begin(scene, HALL), { checkpoints: ["fits", "nothing"] });
    assert.deepEqual(
      [wrong.status, wrong.body.errors?.map(({ pointer, rule }) => `${pointer} ${rule}`)],
      [422, ["/checkpoints/1 checkpoint:unknown"]],
    );
    const claimed = await save<Problem>(scene, OWNER, await begin(scene, OWNER), { checkpoints: ["fits"] });
    assert.equal(claimed.status, 422);
  });

  it("go on to the case, where staff see them and the applicant does not", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ by: HALL, draft: { checkpoints: ["fits"], applicant: APPLICANT } })).case;
    assert.deepEqual(
      (await checkedOf(scene, HALL, caseNo))?.map(({ id }) => id),
      ["fits"],
    );
    await scene.toReview(caseNo);
    assert.deepEqual(
      (await checkedOf(scene, "office-market-supervision", caseNo))?.map(({ id }) => id),
      ["fits"],
    );
    const online = (await scene.apply()).case.caseNo;
    await scene.move(HALL, online, "acceptance", { checkpoints: ["fits"] });
    assert.deepEqual(
      (await checkedOf(scene, HALL, online))?.map(({ id }) => id),
      ["fits"],
    );
    assert.equal(await checkedOf(scene, OWNER, online), undefined);
  });

  it("must be seen again once the applicant has replaced what they are about", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ by: HALL, draft: { checkpoints: ["fits"], applicant: APPLICANT } })).case;
    const items = [{ pointer: "/area", reason: "请核对" }];
    await scene.move(HALL, caseNo, "correction", { items });
    await scene.move(HALL, caseNo, "correction/answer", { data: { "/area": 90 }, materials: [] });
    assert.deepEqual(await checkedOf(scene, HALL, caseNo), []);
  });
});

const APPLICANT = {
  kind: "person",
  name: "样例甲",
  certificate: { type: "resident_id", number: "11010519491231002X" },
};
