import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Delegation, DelegationPage, Principal, Problem } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
/** Sits at the same windows and is nobody's chief representative. */
const BESIDE = "counter-hall-2";
const OFFICE = "office-market-supervision";
const FRONT = "dl-market-supervision-approval";
const DECIDE = "dl-market-supervision-approval-decide";

const end = (scene: CaseScenario, id: string, by = OFFICE) =>
  scene.call<Delegation & Problem>(by, "POST", `/delegations/${id}/end`, { body: { reason: "委托期限调整" } });

const delegate = (scene: CaseScenario, changes: object = {}, by = OFFICE) =>
  scene.call<Delegation & Problem>(by, "POST", "/delegations", {
    body: {
      toCode: "approval",
      powers: ["accept"],
      begins: "2026-03-02",
      responsibilities: "委托部门承担法律责任",
      ...changes,
    },
  });

const list = async (scene: CaseScenario, query = ""): Promise<DelegationPage> =>
  (await scene.call<DelegationPage>(undefined, "GET", `/delegations${query}`)).body;

const workNo = async (scene: CaseScenario, by: string): Promise<string | undefined> =>
  (await scene.call<Principal>(by, "GET", "/me")).body.staff?.workNo;

/** Everything but the powers named stays delegated. */
async function without(scene: CaseScenario, ...powers: string[]): Promise<void> {
  assert.equal((await end(scene, FRONT)).status, 200);
  scene.clock.advance(86_400);
  const left = ["receive", "pre_check", "accept", "deliver"].filter((power) => !powers.includes(power));
  assert.equal((await delegate(scene, { powers: left, begins: "2026-03-03" })).status, 201);
}

async function refusedFor(scene: CaseScenario, caseNo: string, action: string, body: object = {}): Promise<void> {
  const { status, body: refusal } = await scene.refused(HALL, caseNo, action, body);
  assert.deepEqual([status, slugOf(refusal)], [403, "no-delegation"], action);
  assert.match(refusal.detail ?? "", /^示范市场监管局没有把“.+”的“(?:收件|预审|受理|决定|送达)”委托给你/, action);
}

describe("delegations 委托 (行政许可法 第二十四条: what is delegated is published)", () => {
  it("are there from the start as the notice describes them, for everybody to read, persons by their family name", async () => {
    const scene = createCaseScenario();
    const { items } = await list(scene, "?from=market-supervision&to=approval");
    assert.deepEqual(items.map(({ id, powers }) => [id, powers]).sort(), [
      [FRONT, ["receive", "pre_check", "accept", "deliver"]],
      [DECIDE, ["decide"]],
    ]);
    const decide = (await scene.call<Delegation>(undefined, "GET", `/delegations/${DECIDE}`)).body;
    assert.equal(decide.handling, "immediate");
    assert.match(decide.representative?.name ?? "", /^.\*+$/);
    assert.equal((await scene.call(undefined, "GET", "/delegations/none")).status, 404);
  });

  it("are found by item, as its kind of handling is covered, and by state", async () => {
    const scene = createCaseScenario();
    await delegate(scene, { powers: ["decide"], itemCodes: ["permit"] });
    const of = async (query: string) => (await list(scene, query)).items.map(({ powers }) => powers.join());
    const front = "receive,pre_check,accept,deliver";
    // The chief representative decides what is done on the spot, which the permit is not.
    assert.deepEqual(
      (await list(scene, "?item=permit")).items.map(({ handling }) => handling),
      [undefined, undefined],
    );
    assert.deepEqual((await of("?item=permit")).sort(), ["decide", front]);
    assert.deepEqual((await of("?item=card")).sort(), ["decide", front]);
    assert.deepEqual(await of("?item=move"), []);
    assert.deepEqual(await of("?item=none"), []);
    await end(scene, DECIDE);
    assert.deepEqual(await of("?state=ended"), ["decide"]);
  });
});

describe("no delegation, no act (南政办函〔2025〕6号)", () => {
  it("without reception nothing is taken in at the window or handed over", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    await scene.move(HALL, caseNo, "acceptance");
    const begun = await scene.call<{ id: string }>(HALL, "POST", "/drafts", { body: { itemCode: "card" } });
    await without(scene, "receive");
    await refusedFor(scene, caseNo, "hand-over");
    // Nothing is begun at the window any more, and what was begun before is not taken in.
    const refused = await scene.call<Problem>(HALL, "POST", "/drafts", { body: { itemCode: "card" } });
    assert.deepEqual([refused.status, slugOf(refused.body)], [403, "no-delegation"]);
    assert.match(refused.body.detail ?? "", /没有把“示范证办理”的“收件”委托给你/);
    const saved = {
      applicant: { kind: "person", name: "样例甲", certificate: { type: "resident_id", number: "11010519491231002X" } },
      delivery: { method: "pickup", centreCode: "hall" },
      formVersion: "3",
    };
    const headers = { "if-match": begun.headers.get("etag") ?? "" };
    assert.equal((await scene.call(HALL, "PATCH", `/drafts/${begun.body.id}`, { body: saved, headers })).status, 200);
    const { status, body } = await scene.call<Problem>(HALL, "POST", `/drafts/${begun.body.id}/submission`);
    assert.deepEqual([status, slugOf(body)], [403, "no-delegation"]);
    // Applicants themselves need nobody's delegation.
    assert.equal((await scene.call("citizen-1", "POST", "/drafts", { body: { itemCode: "card" } })).status, 201);
  });

  it("without pre-check nothing is returned or asked for, and the rest goes on", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    await without(scene, "pre_check");
    await refusedFor(scene, caseNo, "return", { reasons: [{ materialCode: "plan", reason: "看不清" }] });
    await refusedFor(scene, caseNo, "correction", { items: [{ materialCode: "plan", reason: "看不清" }] });
    assert.deepEqual((await scene.see(HALL, caseNo)).allowedActions, ["change_delivery", "accept", "refuse"]);
    await scene.move(HALL, caseNo, "acceptance");
  });

  it("without acceptance nothing is accepted or refused", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    await without(scene, "accept");
    await refusedFor(scene, caseNo, "acceptance");
    await refusedFor(scene, caseNo, "refusal", { reason: "不属于本机关职权" });
  });

  it("without delivery no result leaves the window", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    await scene.toReview(caseNo);
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    await scene.move(OFFICE, caseNo, "hand-back");
    await without(scene, "deliver");
    await refusedFor(scene, caseNo, "issuance");
  });

  it("without the decision what is done on the spot is the department's to decide", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ itemCode: "card" })).case;
    await end(scene, DECIDE);
    await refusedFor(scene, caseNo, "decision", { outcome: "granted" });
    const decided = await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    assert.equal(decided.decision?.delegationId, undefined);
  });

  it("leaves the decision to the chief representative 首席事务代表: who sits beside them takes in, and does not decide", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ itemCode: "card" })).case;
    assert.ok((await scene.see(HALL, caseNo)).allowedActions.includes("decide"));
    assert.ok(!(await scene.see(BESIDE, caseNo)).allowedActions.includes("decide"));
    const { status, body } = await scene.refused(BESIDE, caseNo, "decision", { outcome: "granted" });
    assert.deepEqual([status, slugOf(body)], [403, "no-delegation"]);
    assert.equal(body.detail, "示范市场监管局没有把“示范证办理”的“决定”委托给你，只委托给了首席事务代表。");
    assert.equal((await scene.call(BESIDE, "POST", "/drafts", { body: { itemCode: "permit" } })).status, 201);
    await delegate(scene, {
      powers: ["decide"],
      handling: "immediate",
      representativeWorkNo: await workNo(scene, BESIDE),
    });
    assert.equal((await scene.move(BESIDE, caseNo, "decision", { outcome: "granted" })).state, "decided");
  });

  it("says why a delegation there is does not serve: over, not begun, in the caller's language", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    await end(scene, FRONT);
    scene.clock.advance(86_400);
    const refusal = async (language: string) =>
      (
        await scene.call<Problem>(HALL, "POST", `/cases/${caseNo}/acceptance`, {
          body: {},
          headers: { "accept-language": language },
        })
      ).body.detail;
    assert.equal(await refusal("zh-CN"), "示范市场监管局没有把“示范许可”的“受理”委托给你，委托到2026-03-02为止。");
    await delegate(scene, { begins: "2026-04-01" });
    assert.equal(
      await refusal("en"),
      "示范市场监管局 has not delegated acceptance of “Sample permit” to you; it begins on 2026-04-01.",
    );
  });

  it("ends with its last day, by the calendar", async () => {
    const scene = createCaseScenario();
    await end(scene, FRONT);
    scene.clock.advance(86_400);
    await delegate(scene, { powers: ["accept"], begins: "2026-03-03", ends: "2026-03-04" });
    const { caseNo } = (await scene.apply()).case;
    assert.ok((await scene.see(HALL, caseNo)).allowedActions.includes("accept"));
    scene.clock.set(new Date("2026-03-05T09:00:00+08:00"));
    await refusedFor(scene, caseNo, "acceptance");
  });

  it("a decision at the window names the delegation it rests on, and carries the department's seal", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply({ itemCode: "card" })).case;
    const { decision, onBehalfOf } = await scene.move(HALL, caseNo, "decision", { outcome: "granted" });
    assert.deepEqual(
      [decision?.delegationId, decision?.seal?.code, onBehalfOf?.code],
      [DECIDE, "market-supervision", "market-supervision"],
    );
  });
});

describe("making and ending a delegation", () => {
  it("is the delegating department's alone, and what was done under it stands", async () => {
    const scene = createCaseScenario();
    const { caseNo } = (await scene.apply()).case;
    await scene.move(HALL, caseNo, "acceptance");
    const foreign = await end(scene, FRONT, "office-public-security");
    assert.deepEqual([foreign.status, slugOf(foreign.body)], [403, "no-delegation"]);
    assert.equal((await end(scene, FRONT, HALL)).status, 403);
    const { status, body } = await end(scene, FRONT);
    assert.deepEqual([status, body.state, body.endedBecause], [200, "ended", "委托期限调整"]);
    assert.equal((await end(scene, FRONT)).status, 409);
    assert.equal((await scene.see("company-1", caseNo)).state, "accepted");
  });

  it("takes only what is there: body, person, item, term, and nothing twice", async () => {
    const scene = createCaseScenario();
    const rules = async (changes: object): Promise<string[]> =>
      ((await delegate(scene, changes)).body.errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);
    assert.deepEqual(await rules({ toCode: "nobody" }), ["/toCode delegation:body"]);
    assert.deepEqual(await rules({ toCode: "market-supervision" }), ["/toCode delegation:body"]);
    assert.deepEqual(await rules({ representativeWorkNo: "X1" }), ["/representativeWorkNo delegation:representative"]);
    assert.deepEqual(await rules({ itemCodes: ["permit", "move"] }), ["/itemCodes/1 delegation:item"]);
    assert.deepEqual(await rules({ ends: "2026-03-01" }), ["/ends delegation:term"]);
    const made = await delegate(scene, { begins: "2026-04-01" });
    assert.deepEqual([made.status, made.body.state], [201, "future"]);
    assert.equal(made.headers.get("location"), `http://sandbox.test/delegations/${made.body.id}`);
    const twice = await delegate(scene, { begins: "2026-04-02" });
    assert.deepEqual([twice.status, slugOf(twice.body)], [409, "conflict"]);
  });
});
