import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, Deficiency, MaterialEntry } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, promised, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const HALL = "counter-hall";
const OFFICE = "office-market-supervision";
const OWNER = "company-1";
const DAY = 86_400;

const rulesOf = ({ body }: { body: { errors?: { pointer: string; rule: string }[] } }): string[] =>
  (body.errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);

const submitted = async (scene: CaseScenario): Promise<string> => (await scene.apply()).case.caseNo;

const inReview = async (scene: CaseScenario): Promise<string> => {
  const caseNo = await submitted(scene);
  await scene.toReview(caseNo);
  return caseNo;
};

describe("a correction notice 补正告知", () => {
  const items: Deficiency[] = [
    { pointer: "/area", reason: "与平面图不一致" },
    { materialCode: "plan", reason: "看不清" },
  ];

  it("is answered by what it names and nothing else, and the answer makes the application whole", async () => {
    const scene = createCaseScenario();
    const caseNo = await submitted(scene);
    const asked = await scene.move(HALL, caseNo, "correction", { items });
    assert.deepEqual(
      [asked.state, asked.correction?.stage, asked.correction?.due],
      ["correcting", "acceptance", { date: "2026-03-16", provisional: false }],
    );
    const uploadIds = [await scene.upload(OWNER, { caseNo }, "plan")];
    const plan = { materialCode: "plan", means: "upload", uploadIds };

    const beyond = await scene.refused(OWNER, caseNo, "correction/answer", {
      data: { "/name": "别的店" },
      materials: [plan],
    });
    assert.deepEqual(rulesOf(beyond), ["/data/~1name correction:not-named"]);
    const short = await scene.refused(OWNER, caseNo, "correction/answer", { data: { "/area": 90 }, materials: [] });
    assert.deepEqual(rulesOf(short), ["/materials material:required"]);
    const wrong = await scene.refused(OWNER, caseNo, "correction/answer", { data: { "/area": 0 }, materials: [plan] });
    assert.deepEqual(rulesOf(wrong), ["/data/area minimum"]);

    const answered = await scene.move(OWNER, caseNo, "correction/answer", { data: { "/area": 90 }, materials: [plan] });
    assert.equal(answered.state, "submitted");
    const { body } = await scene.call<{ data: unknown; materials: unknown[] }>(
      OWNER,
      "GET",
      `/cases/${caseNo}/application`,
    );
    assert.deepEqual(body.data, { name: "样例店", area: 90 });
    assert.deepEqual(body.materials[0], plan);
  });

  it("is given once before acceptance, with everything in it (行政许可法 第三十二条第一款第四项)", async () => {
    const scene = createCaseScenario();
    const caseNo = await submitted(scene);
    await scene.move(HALL, caseNo, "correction", { items: [{ pointer: "/area", reason: "请核对" }] });
    await scene.move(OWNER, caseNo, "correction/answer", { materials: [] });
    const again = await scene.refused(HALL, caseNo, "correction", { items });
    assert.deepEqual([again.status, slugOf(again.body)], [409, "conflict"]);
    assert.equal((await scene.see(HALL, caseNo)).allowedActions.includes("request_correction"), false);
  });

  it("names fields and materials that exist", async () => {
    const scene = createCaseScenario();
    const caseNo = await submitted(scene);
    const answer = await scene.refused(HALL, caseNo, "correction", {
      items: [
        { pointer: "/nowhere", reason: "?" },
        { materialCode: "nothing", reason: "?" },
        { reason: "?" },
        { pointer: "/site", reason: "请补填" },
      ],
    });
    assert.deepEqual(rulesOf(answer), [
      "/items/0/pointer correction:field",
      "/items/1/materialCode material:unknown",
      "/items/2 correction:target",
    ]);
  });

  it("not given within five working days means acceptance from the day of receipt (行政许可法 第三十二条第一款第四项)", async () => {
    const scene = createCaseScenario();
    const caseNo = await submitted(scene);
    scene.clock.set(new Date("2026-03-09T23:59:00+08:00"));
    assert.equal((await scene.see(OWNER, caseNo)).state, "submitted");
    scene.clock.set(new Date("2026-03-10T09:00:00+08:00"));
    const deemed = await scene.see(OWNER, caseNo);
    assert.deepEqual(
      [deemed.state, deemed.acceptedAt, deemed.updatedAt],
      ["accepted", "2026-03-02T09:00:00+08:00", "2026-03-10T00:00:00+08:00"],
    );
    assert.equal(deemed.clock.promised?.date, "2026-03-09");
    assert.deepEqual(await scene.history(OWNER, caseNo), ["submitted", "deemed_accepted"]);
    assert.equal(slugOf((await scene.refused(HALL, caseNo, "correction", { items })).body), "illegal-transition");
  });

  it("during review leaves the clock running and goes back to the department", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    const asked = await scene.move(OFFICE, caseNo, "correction", { items: [{ pointer: "/area", reason: "请核对" }] });
    assert.deepEqual([asked.correction?.stage, asked.clock.running], ["review", true]);
    const answered = await scene.move(OWNER, caseNo, "correction/answer", { data: { "/area": 81 }, materials: [] });
    assert.equal(answered.state, "reviewing");
  });

  it("is answered with complete uploads of this case only", async () => {
    const scene = createCaseScenario();
    const [caseNo, other] = [await submitted(scene), await submitted(scene)];
    for (const no of [caseNo, other])
      await scene.move(HALL, no, "correction", { items: [{ materialCode: "plan", reason: "看不清" }] });
    const foreign = await scene.upload(OWNER, { caseNo: other }, "plan");
    const answer = await scene.refused(OWNER, caseNo, "correction/answer", {
      materials: [{ materialCode: "plan", means: "upload", uploadIds: [foreign] }],
    });
    assert.deepEqual(rulesOf(answer), ["/materials/0/uploadIds/0 upload:unknown"]);

    const { store } = scene.sandbox.context;
    const half = await scene.upload(OWNER, { caseNo }, "plan");
    const record = store.get("uploads", half);
    assert.ok(record);
    store.put("uploads", { ...record, offset: 1 });
    const early = await scene.refused(OWNER, caseNo, "correction/answer", {
      materials: [{ materialCode: "plan", means: "upload", uploadIds: [half] }],
    });
    assert.deepEqual([early.status, slugOf(early.body)], [409, "upload-incomplete"]);
  });
});

describe("the clock 办理时限", () => {
  it("stands still in a special step that the law takes out, and tells no last day meanwhile (行政许可法 第四十五条)", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    const paused = await scene.move(OFFICE, caseNo, "special-steps", {
      kind: "testing",
      reason: "检测样品",
      expectedDays: 2,
    });
    assert.deepEqual([paused.state, paused.clock.running, paused.clock.promised], ["suspended", false, undefined]);
    assert.equal(paused.nextAction.kind, "wait_for_special_step");
    scene.clock.advance(2 * DAY);
    const [step] = paused.specialSteps;
    const resumed = await scene.move(OFFICE, caseNo, `special-steps/${step?.id ?? ""}/result`, { result: "合格" });
    assert.deepEqual([resumed.state, resumed.clock.running], ["reviewing", true]);
    assert.equal(resumed.clock.promised?.date, "2026-03-11");
    assert.equal(resumed.clock.pauses.length, 1);
  });

  it("runs on in a site survey, which is not in 行政许可法 第四十五条, unless its flag says otherwise", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    const survey = await scene.move(OFFICE, caseNo, "special-steps", { kind: "site_survey", reason: "核查场所" });
    assert.deepEqual(
      [survey.state, survey.clock.running, survey.clock.promised?.date],
      ["reviewing", true, "2026-03-09"],
    );
    await scene.move(OFFICE, caseNo, `special-steps/${survey.specialSteps[0]?.id ?? ""}/result`, { result: "一致" });
    const outside = await scene.move(OFFICE, caseNo, "special-steps", {
      kind: "technical_review",
      reason: "评审图纸",
      countsTowardLimit: false,
    });
    assert.equal(outside.state, "suspended");
    const ended = await scene.refused(OFFICE, caseNo, `special-steps/${survey.specialSteps[0]?.id ?? ""}/result`, {
      result: "再次",
    });
    assert.equal(slugOf(ended.body), "conflict");
    assert.equal((await scene.refused(OFFICE, caseNo, "special-steps/none/result", { result: "?" })).status, 404);
  });

  it("lets nobody choose where the law has: a hearing does not count (行政许可法 第四十五条)", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    const answer = await scene.refused(OFFICE, caseNo, "special-steps", {
      kind: "hearing",
      reason: "听证",
      countsTowardLimit: true,
    });
    assert.deepEqual(rulesOf(answer), ["/countsTowardLimit special-step:fixed-by-law"]);
  });

  it("is extended once and by ten working days at most, with the reason (行政许可法 第四十二条)", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    assert.deepEqual(rulesOf(await scene.refused(OFFICE, caseNo, "extension", { days: 11, reason: "复杂" })), [
      "/days maximum",
    ]);
    const extended = await scene.move(OFFICE, caseNo, "extension", { days: 10, reason: "需要复核" });
    assert.deepEqual([extended.clock.promised?.date, extended.clock.statutory?.date], ["2026-03-23", "2026-04-14"]);
    const again = await scene.refused(OFFICE, caseNo, "extension", { days: 1, reason: "再次" });
    assert.equal(slugOf(again.body), "illegal-transition");
  });
});

describe("a decision", () => {
  it("that denies states its reasons and the remedies (行政许可法 第三十八条)", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    assert.deepEqual(rulesOf(await scene.refused(OFFICE, caseNo, "decision", { outcome: "denied" })), [
      "/reason required",
    ]);
    const denied = await scene.move(OFFICE, caseNo, "decision", { outcome: "denied", reason: "场所不符合条件" });
    assert.deepEqual(
      [denied.outcome, denied.decision?.reason, denied.decision?.resultNo],
      ["denied", "场所不符合条件", undefined],
    );
  });

  it("waits for the special steps that are going on", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    await scene.move(OFFICE, caseNo, "special-steps", { kind: "site_survey", reason: "核查场所" });
    const answer = await scene.refused(OFFICE, caseNo, "decision", { outcome: "granted" });
    assert.equal(slugOf(answer.body), "illegal-transition");
    assert.equal(answer.body.allowedActions?.includes("end_special_step"), true);
  });

  it("is revoked by the department only, and only when something was granted", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    assert.equal((await scene.refused(OFFICE, caseNo, "revocation", { reason: "隐瞒情况" })).status, 409);
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    const revoked = await scene.move(OFFICE, caseNo, "revocation", { reason: "隐瞒情况" });
    assert.equal(revoked.state, "revoked");
  });
});

describe("deferred materials 容缺", () => {
  it("are due within the guide's term from acceptance, keep the decision deferred, and follow later", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply({ materials: promised });
    scene.clock.advance(DAY);
    const accepted = await scene.move(HALL, caseNo, "acceptance");
    assert.deepEqual(accepted.deferral, { materialCodes: ["health"], due: { date: "2026-03-17", provisional: false } });
    await scene.move(HALL, caseNo, "hand-over");
    const plain = await scene.refused(OFFICE, caseNo, "decision", { outcome: "granted" });
    assert.deepEqual(rulesOf(plain), ["/outcome decision:still-deferred"]);
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted_deferred" });

    const owing = await scene.see(OWNER, caseNo);
    assert.deepEqual([owing.nextAction.kind, owing.nextAction.dueDate?.date], ["supplement_deferred", "2026-03-17"]);
    const other = await scene.refused(OWNER, caseNo, "supplement", {
      materials: [{ materialCode: "plan", means: "at_window" }],
    });
    assert.deepEqual(rulesOf(other), ["/materials/0/materialCode supplement:not-deferred"]);
    const uploadIds = [await scene.upload(OWNER, { caseNo }, "health")];
    const supplied = await scene.move(OWNER, caseNo, "supplement", {
      materials: [{ materialCode: "health", means: "upload", uploadIds }],
    });
    assert.ok(supplied.deferral?.suppliedAt);
    assert.equal(supplied.allowedActions.includes("supplement_deferred"), false);
  });

  it("come one after the other, and what has come is told and asked for no more", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply({ materials: promised });
    const { store } = scene.sandbox.context;
    const record = store.get("cases", caseNo);
    assert.ok(record);
    const both: MaterialEntry[] = ["plan", "health"].map((materialCode) => ({ materialCode, means: "deferred" }));
    store.put("cases", { ...record, materials: both });
    const accepted = await scene.move(HALL, caseNo, "acceptance");
    assert.deepEqual(accepted.deferral?.materialCodes, ["plan", "health"]);
    assert.equal(accepted.deferral.suppliedCodes, undefined);

    const health = { materialCode: "health", means: "at_window" };
    const part = await scene.move(HALL, caseNo, "supplement", { materials: [health] });
    assert.deepEqual(part.deferral?.materialCodes, ["plan", "health"]);
    assert.deepEqual(part.deferral.suppliedCodes, ["health"]);
    assert.equal(part.deferral.suppliedAt, undefined);
    const again = await scene.refused(HALL, caseNo, "supplement", { materials: [health] });
    assert.deepEqual(rulesOf(again), ["/materials/0/materialCode supplement:not-deferred"]);

    const plan = { materialCode: "plan", means: "at_window" };
    const whole = await scene.move(HALL, caseNo, "supplement", { materials: [plan] });
    assert.deepEqual(whole.deferral?.suppliedCodes, ["plan", "health"]);
    assert.ok(whole.deferral.suppliedAt);
  });

  it("are there, too, when they came with the answer to a correction notice", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply({ materials: promised });
    await scene.move(HALL, caseNo, "correction", { items: [{ materialCode: "health", reason: "请一并提交" }] });
    const health = { materialCode: "health", means: "at_window" };
    const answered = await scene.move(OWNER, caseNo, "correction/answer", { materials: [health] });
    assert.deepEqual(answered.deferral?.suppliedCodes, ["health"]);
    assert.ok(answered.deferral.suppliedAt);
  });

  it("come by the day that was promised and no later; the department then decides without them", async () => {
    const scene = createCaseScenario();
    const {
      case: { caseNo },
    } = await scene.apply({ materials: promised });
    await scene.move(HALL, caseNo, "acceptance");
    await scene.move(HALL, caseNo, "hand-over");
    scene.clock.set(new Date("2026-03-16T23:59:59+08:00"));
    assert.ok((await scene.see(OWNER, caseNo)).allowedActions.includes("supplement_deferred"));
    scene.clock.set(new Date("2026-03-17T00:00:00+08:00"));
    const late = await scene.refused(OWNER, caseNo, "supplement", {
      materials: [{ materialCode: "health", means: "at_window" }],
    });
    assert.deepEqual([late.status, slugOf(late.body)], [409, "illegal-transition"]);
    assert.notEqual((await scene.see(OWNER, caseNo)).nextAction.kind, "supplement_deferred");
    const denied = { outcome: "denied", reason: "承诺后补的材料没有补交" };
    assert.equal((await scene.move(OFFICE, caseNo, "decision", denied)).outcome, "denied");
  });

  it("leave nothing to grant with a deferral where nothing is deferred", async () => {
    const scene = createCaseScenario();
    const caseNo = await inReview(scene);
    const answer = await scene.refused(OFFICE, caseNo, "decision", { outcome: "granted_deferred" });
    assert.deepEqual(rulesOf(answer), ["/outcome decision:nothing-deferred"]);
  });
});

describe("issuing 出件", () => {
  const atExit = async (scene: CaseScenario, delivery: unknown): Promise<string> => {
    const {
      case: { caseNo },
    } = await scene.apply({ draft: { delivery } });
    await scene.toReview(caseNo);
    await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
    await scene.move(OFFICE, caseNo, "hand-back");
    return caseNo;
  };
  const post = { method: "post", recipient: "样例乙", mobile: "13800000002", address: { text: "南郑区示范路 1 号" } };

  it("by post names the carrier and the number, and the applicant signs for it (GB/T 39046 table 15)", async () => {
    const scene = createCaseScenario();
    const caseNo = await atExit(scene, post);
    assert.deepEqual(rulesOf(await scene.refused(HALL, caseNo, "issuance")), ["/logistics required"]);
    await scene.move(HALL, caseNo, "issuance", { logistics: { carrier: "邮政快递", trackingNo: "1" } });
    const onItsWay = await scene.see(OWNER, caseNo);
    assert.equal(onItsWay.nextAction.kind, "wait_for_delivery");
    assert.equal(onItsWay.issuance?.pickUpCode, undefined);
    const signed: Case = await scene.move(OWNER, caseNo, "issuance/receipt");
    assert.deepEqual([signed.issuance?.receivedAt, signed.nextAction.kind], ["2026-03-02T09:00:00+08:00", "review"]);
    assert.equal((await scene.refused(OWNER, caseNo, "issuance/receipt")).status, 409);
  });

  it("at the window shows its code to the applicant alone", async () => {
    const scene = createCaseScenario();
    const caseNo = await atExit(scene, { method: "pickup" });
    assert.ok((await scene.see(OWNER, caseNo)).issuance?.pickUpCode);
    assert.equal((await scene.see(HALL, caseNo)).issuance?.pickUpCode, undefined);
    const tracked = await scene.refused(HALL, caseNo, "issuance", {
      logistics: { carrier: "邮政快递", trackingNo: "1" },
    });
    assert.deepEqual(rulesOf(tracked), ["/logistics issuance:not-by-post"]);
  });

  it("at the window counts as signed for against the code that the applicant shows", async () => {
    const scene = createCaseScenario();
    const caseNo = await atExit(scene, { method: "pickup" });
    const { pickUpCode } = (await scene.see(OWNER, caseNo)).issuance ?? {};
    const guessed = await scene.refused(HALL, caseNo, "issuance", { pickUpCode: "0000" });
    assert.deepEqual(rulesOf(guessed), ["/pickUpCode issuance:pick-up-code"]);
    const issued = await scene.move(HALL, caseNo, "issuance", { pickUpCode });
    assert.deepEqual([issued.state, issued.issuance?.receivedAt], ["closed", issued.issuance?.issuedAt]);
    assert.ok(!(await scene.see(OWNER, caseNo)).allowedActions.includes("confirm_receipt"));
  });
});

describe("withdrawing 撤回", () => {
  it("is possible until a decision is made", async () => {
    const scene = createCaseScenario();
    const [early, late] = [await submitted(scene), await inReview(scene)];
    assert.equal((await scene.move(OWNER, early, "withdrawal", { reason: "暂不开店" })).state, "withdrawn");
    await scene.move(OFFICE, late, "decision", { outcome: "granted" });
    assert.equal(slugOf((await scene.refused(OWNER, late, "withdrawal")).body), "illegal-transition");
  });
});
