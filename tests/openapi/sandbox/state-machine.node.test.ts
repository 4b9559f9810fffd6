import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { transitions } from "../../../packages/openapi/src/domain/transitions.ts";
import type { Case, CaseAction, CaseState, Problem } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";

const ROLES = { applicant: "company-1", counter: "counter-hall", office: "office-market-supervision" } as const;
type Role = keyof typeof ROLES;

const HALL = ROLES.counter;
const OFFICE = ROLES.office;
const NAME = { pointer: "/name", reason: "与营业执照不一致" };

/** How each action is asked for, and by whom; a special step is ended by the address of the one that is open, or of none. */
const ACTIONS: readonly [
  action: CaseAction,
  by: Role,
  path: string | ((current: Case) => string),
  body?: Readonly<Record<string, unknown>>,
][] = [
  ["return", "counter", "return", { reasons: [NAME] }],
  ["request_correction", "counter", "correction", { items: [NAME] }],
  ["request_correction", "office", "correction", { items: [NAME] }],
  ["accept", "counter", "acceptance", {}],
  ["refuse", "counter", "refusal", { reason: "不属于本机关职权" }],
  ["hand_over", "counter", "hand-over", {}],
  ["start_special_step", "office", "special-steps", { kind: "hearing", reason: "听证" }],
  [
    "end_special_step",
    "office",
    ({ specialSteps }) => `special-steps/${specialSteps[0]?.id ?? "none"}/result`,
    { result: "完成" },
  ],
  ["extend", "office", "extension", { days: 5, reason: "情况复杂" }],
  ["decide", "counter", "decision", { outcome: "denied", reason: "不符合条件" }],
  ["decide", "office", "decision", { outcome: "denied", reason: "不符合条件" }],
  ["hand_back", "office", "hand-back", {}],
  ["issue", "counter", "issuance", {}],
  ["revoke", "office", "revocation", { reason: "以欺骗手段取得" }],
  ["request_payment", "counter", "payment", { amountFen: 1000 }],
  ["request_payment", "office", "payment", { amountFen: 1000 }],
  ["waive_payment", "counter", "payment/waiver", { reason: "符合减免条件" }],
  ["waive_payment", "office", "payment/waiver", { reason: "符合减免条件" }],
  ["verify_commitment", "office", "commitment/verification", { kept: true, findings: "与承诺一致" }],
  ["answer_correction", "applicant", "correction/answer", { data: { "/name": "改正的店" }, materials: [] }],
  ["withdraw", "applicant", "withdrawal", {}],
  ["confirm_receipt", "applicant", "issuance/receipt"],
  ["change_delivery", "applicant", "delivery", { method: "pickup" }],
  ["receive_custody", "counter", "custody/receipt", {}],
  ["receive_custody", "office", "custody/receipt", {}],
];

type Reach = (scene: CaseScenario, caseNo: string) => Promise<unknown>;

const reviewing: Reach = (scene, caseNo) => scene.toReview(caseNo);
const decided: Reach = async (scene, caseNo) => {
  await reviewing(scene, caseNo);
  await scene.move(OFFICE, caseNo, "decision", { outcome: "granted" });
};
const issuing: Reach = async (scene, caseNo) => {
  await decided(scene, caseNo);
  await scene.move(OFFICE, caseNo, "hand-back");
};

/** How a case gets into each of its states. */
const REACH: Readonly<Record<CaseState, Reach>> = {
  submitted: () => Promise.resolve(),
  returned: (scene, caseNo) => scene.move(HALL, caseNo, "return", { reasons: [NAME] }),
  correcting: (scene, caseNo) => scene.move(HALL, caseNo, "correction", { items: [NAME] }),
  accepted: (scene, caseNo) => scene.move(HALL, caseNo, "acceptance"),
  refused: (scene, caseNo) => scene.move(HALL, caseNo, "refusal", { reason: "不属于本机关职权" }),
  reviewing,
  async suspended(scene, caseNo) {
    await reviewing(scene, caseNo);
    await scene.move(OFFICE, caseNo, "special-steps", { kind: "hearing", reason: "听证" });
  },
  decided,
  issuing,
  async closed(scene, caseNo) {
    await issuing(scene, caseNo);
    await scene.move(HALL, caseNo, "issuance");
  },
  withdrawn: (scene, caseNo) => scene.move(ROLES.applicant, caseNo, "withdrawal"),
  async revoked(scene, caseNo) {
    await decided(scene, caseNo);
    await scene.move(OFFICE, caseNo, "revocation", { reason: "以欺骗手段取得" });
  },
};

async function caseIn(state: CaseState): Promise<{ scene: CaseScenario; caseNo: string }> {
  const scene = createCaseScenario();
  const { caseNo } = (await scene.apply({ draft: { commitment: true } })).case;
  await REACH[state](scene, caseNo);
  assert.equal((await scene.see(HALL, caseNo)).state, state);
  return { scene, caseNo };
}

const attempt = (scene: CaseScenario, caseNo: string, by: Role, path: string, body: object | undefined) =>
  scene.call<Case & Problem>(ROLES[by], "POST", `/cases/${caseNo}/${path}`, body === undefined ? {} : { body });

/** Where an action leads from a state by the one table of transitions. */
const leadsTo = (action: CaseAction, state: CaseState, by: Role): CaseState | undefined => {
  const row = transitions.find(
    (entry) =>
      entry.action === action &&
      entry.by === by &&
      entry.from.includes(state) &&
      (entry.when?.handling ?? "commitment") === "commitment" &&
      // The hearing stops the clock, and the correction here is one before acceptance.
      !(entry.when?.countsTowardLimit ?? false) &&
      (entry.when?.correctionFrom ?? "submitted") === "submitted",
  );
  return row && (row.to === "same" ? state : row.to);
};

describe("the state machine of cases, over all states and acts", () => {
  for (const state of Object.keys(REACH) as CaseState[]) {
    it(`allows from ${state} what it names, and answers everything else with what is allowed instead`, async () => {
      for (const [action, by, path, body] of ACTIONS) {
        const { scene, caseNo } = await caseIn(state);
        const before = await scene.see(ROLES[by], caseNo);
        const address = typeof path === "string" ? path : path(before);
        const { status, body: answer } = await attempt(scene, caseNo, by, address, body);
        const said = `${by} ${action} from ${state}`;
        if (before.allowedActions.includes(action)) {
          assert.equal(status, 200, `${said}: ${JSON.stringify(answer)}`);
          assert.equal(answer.state, leadsTo(action, state, by), said);
          continue;
        }
        if (action === "end_special_step" && before.specialSteps.length === 0) {
          assert.equal(status, 404, said);
          continue;
        }
        assert.deepEqual([status, slugOf(answer)], [409, "illegal-transition"], said);
        // A rating moves no case, so it is no way out of this.
        const moves = before.allowedActions.filter((allowed) => allowed !== "review");
        assert.deepEqual(answer.allowedActions, moves, said);
        assert.equal((await scene.see(ROLES[by], caseNo)).state, state, said);
      }
    });
  }

  it("keeps a due fee payable and waivable wherever it can be, and issues nothing meanwhile", async () => {
    for (const state of ["reviewing", "suspended", "decided", "issuing"] as const) {
      const { scene, caseNo } = await caseIn(state);
      await scene.move(OFFICE, caseNo, "payment", { amountFen: 1000 });
      assert.ok((await scene.see(ROLES.applicant, caseNo)).allowedActions.includes("pay"), state);
      const issue = await attempt(scene, caseNo, "counter", "issuance", {});
      assert.deepEqual([issue.status, slugOf(issue.body)], [409, "illegal-transition"], state);
      const waived = await scene.move(OFFICE, caseNo, "payment/waiver", { reason: "符合减免条件" });
      assert.deepEqual([waived.state, waived.payment?.state], [state, "waived"]);
      const again = await attempt(scene, caseNo, "office", "payment", { amountFen: 1000 });
      assert.deepEqual([again.status, slugOf(again.body)], [409, "illegal-transition"], state);
    }
  });

  it("names to nobody an act that is another role's", async () => {
    for (const state of Object.keys(REACH) as CaseState[]) {
      const { scene, caseNo } = await caseIn(state);
      for (const by of Object.keys(ROLES) as Role[]) {
        const { allowedActions } = await scene.see(ROLES[by], caseNo);
        const known = ACTIONS.filter(([, role]) => role === by).map(([action]) => action);
        const extra = ["review", "resubmit", "supplement_deferred", "answer_correction", "change_delivery"];
        for (const action of allowedActions)
          assert.ok([...known, ...extra].includes(action), `${by} ${action} ${state}`);
      }
    }
  });
});
