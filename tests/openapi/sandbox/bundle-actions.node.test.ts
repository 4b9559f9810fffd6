import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case } from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import { APPLICANT, COUNTER, FOOD, REGISTRATION, SIGN, granted, scene } from "../support/bundle-scene.ts";

describe("acting on the wrong number", () => {
  const early: readonly [by: string, action: string, body: unknown][] = [
    [COUNTER, "acceptance", {}],
    [COUNTER, "refusal", { reason: "不受理" }],
    [COUNTER, "return", { reasons: [{ pointer: "/company/name", reason: "请核对" }] }],
    [COUNTER, "correction", { items: [{ pointer: "/company/name", reason: "请核对" }] }],
    [APPLICANT, "withdrawal", {}],
  ];
  for (const [by, action, body] of early)
    it(`a part does not take ${action}, which is the whole's, and says so`, async () => {
      const { apply, refused, see } = scene();
      const { numberOf } = await apply();
      const { status, body: answer } = await refused(by, numberOf(FOOD), action, body);
      assert.deepEqual([status, slugOf(answer)], [409, "illegal-transition"]);
      assert.deepEqual(answer.allowedActions, []);
      assert.deepEqual((await see(by, numberOf(FOOD))).allowedActions, []);
    });

  const late: readonly [action: string, body: unknown][] = [
    ["decision", granted],
    ["hand-back", {}],
    ["extension", { days: 5, reason: "情况复杂" }],
    ["special-steps", { kind: "site_survey", reason: "现场核查" }],
    ["special-steps/some-step/result", { result: "符合" }],
    ["correction", { items: [{ pointer: "/company/name", reason: "请核对" }] }],
    ["revocation", { reason: "撤销" }],
  ];
  for (const [action, body] of late)
    it(`the whole does not take ${action}, which is a part's, and says so`, async () => {
      const { reviewed, refused } = scene();
      const { caseNo } = await reviewed();
      // The body that leads the bundle may see it, and still decides no more than its own part.
      const { status, body: answer } = await refused("office-market-supervision", caseNo, action, body);
      assert.deepEqual([status, slugOf(answer)], [409, "illegal-transition"]);
      assert.deepEqual(answer.allowedActions, []);
    });

  it("a part is not issued by itself: there is one exit (统一出件)", async () => {
    const { reviewed, refused } = scene();
    const { numberOf, onPart } = await reviewed();
    await onPart(REGISTRATION, "decision", granted);
    await onPart(REGISTRATION, "hand-back");
    const { body } = await refused(COUNTER, numberOf(REGISTRATION), "issuance");
    assert.equal(slugOf(body), "illegal-transition");
  });
});

/** What each action is posted to, with a body that is valid by itself. */
const ACTIONS: Readonly<Record<string, readonly [path: string, body?: unknown]>> = {
  answer_correction: ["correction/answer", { materials: [] }],
  withdraw: ["withdrawal", {}],
  confirm_receipt: ["issuance/receipt"],
  return: ["return", { reasons: [{ pointer: "/company/name", reason: "请核对" }] }],
  request_correction: ["correction", { items: [{ pointer: "/company/name", reason: "请核对" }] }],
  accept: ["acceptance", {}],
  refuse: ["refusal", { reason: "不受理" }],
  hand_over: ["hand-over", {}],
  start_special_step: ["special-steps", { kind: "site_survey", reason: "现场核查" }],
  extend: ["extension", { days: 5, reason: "情况复杂" }],
  decide: ["decision", granted],
  hand_back: ["hand-back", {}],
  issue: ["issuance", {}],
  revoke: ["revocation", { reason: "撤销" }],
};

type Stage = readonly [name: string, go: (there: ReturnType<typeof scene>, bundle: Applied) => Promise<unknown>];
type Applied = Awaited<ReturnType<ReturnType<typeof scene>["apply"]>>;

const reasons = [{ pointer: "/company/name", reason: "请核对" }];
const handOver: Stage[1] = ({ toReview }, { caseNo }) => toReview(caseNo);
const decided: Stage[1] = async (there, bundle) => {
  await handOver(there, bundle);
  for (const code of [REGISTRATION, FOOD, SIGN]) await bundle.onPart(code, "decision", granted);
};
const issuing: Stage[1] = async (there, bundle) => {
  await decided(there, bundle);
  for (const code of [REGISTRATION, FOOD, SIGN]) await bundle.onPart(code, "hand-back");
};
const STAGES: readonly Stage[] = [
  ["submitted", () => Promise.resolve()],
  ["returned", ({ move }, { caseNo }) => move(COUNTER, caseNo, "return", { reasons })],
  ["correcting", ({ move }, { caseNo }) => move(COUNTER, caseNo, "correction", { items: reasons })],
  ["accepted", ({ move }, { caseNo }) => move(COUNTER, caseNo, "acceptance")],
  ["refused", ({ move }, { caseNo }) => move(COUNTER, caseNo, "refusal", { reason: "不受理" })],
  ["handed over", handOver],
  [
    "with one part to correct",
    async (there, bundle) => {
      await handOver(there, bundle);
      await bundle.onPart(FOOD, "correction", { items: reasons });
    },
  ],
  [
    "with one part standing still",
    async (there, bundle) => {
      await handOver(there, bundle);
      await bundle.onPart(FOOD, "special-steps", { kind: "expert_review", reason: "专家评审" });
    },
  ],
  ["decided", decided],
  ["issuing", issuing],
  [
    "closed",
    async (there, bundle) => {
      await issuing(there, bundle);
      await there.move(COUNTER, bundle.caseNo, "issuance");
    },
  ],
  ["withdrawn", ({ move }, { caseNo }) => move(APPLICANT, caseNo, "withdrawal", {})],
];

describe("every action that is not allowed on a number is refused with those that are", () => {
  for (const [name, go] of STAGES)
    it(`on a bundle that is ${name}, and on its parts`, async () => {
      const there = scene();
      const bundle = await there.apply();
      await go(there, bundle);
      let refusals = 0;
      for (const number of [bundle.caseNo, bundle.numberOf(FOOD)]) {
        for (const by of [APPLICANT, COUNTER, "office-market-supervision"]) {
          const { allowedActions } = await there.see(by, number);
          for (const [action, [path, body]] of Object.entries(ACTIONS)) {
            if (allowedActions.includes(action as Case["allowedActions"][number])) continue;
            const { status, body: answer } = await there.refused(by, number, path, body);
            const slug = slugOf(answer);
            if (slug === "forbidden") continue;
            assert.deepEqual([status, slug], [409, "illegal-transition"], `${by} ${action}`);
            assert.deepEqual(
              answer.allowedActions,
              allowedActions.filter((each) => each !== "review"),
              `${by} ${action}`,
            );
            refusals += 1;
          }
        }
      }
      assert.ok(refusals > 20, String(refusals));
    });
});
