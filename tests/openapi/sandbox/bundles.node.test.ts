import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkLimit } from "@yichuang/openapi/domain";
import type {
  Application,
  Case,
  CaseEvents,
  CasePart,
  CaseSummaryPage,
  Documents,
  Draft,
  Form,
  Guide,
  LookUp,
  Problem,
  Receipt,
  ReviewInvitations,
} from "../../../packages/openapi/src/schema.ts";
import { buildCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/create-catalogue.ts";
import { bundleCase, filledDraft } from "../../../packages/openapi/src/sandbox/scenarios.ts";
import { createCaseScenario, slugOf } from "../support/case-scenario.ts";

const BUNDLE = "YJS-001-01";
const [REGISTRATION, FOOD, SIGN] = ["QYDJ-001-01", "SCJY-001-01", "SCJY-033-07"] as const;
const OFFICES: Readonly<Record<string, string>> = {
  [REGISTRATION]: "office-approval",
  [FOOD]: "office-market-supervision",
  [SIGN]: "office-urban-management",
};
const APPLICANT = "citizen-1";
const COUNTER = "counter-hall";

// Only the items of the bundle: a whole catalogue a test would be slow.
const items = buildCatalogue().items.filter(({ code }) => code in OFFICES);

interface Wish {
  readonly answers?: Readonly<Record<string, string>>;
  /** A material promised for later. */
  readonly deferred?: string;
}

/** A sandbox with the bundle, in which it is applied for and its parts are moved. */
function scene(offered = items) {
  const scenario = createCaseScenario({ catalogue: createCatalogue({ items: offered, today: () => "2026-03-02" }) });
  const { call, move, see } = scenario;
  const checked = { ...scenario.sandbox, fetch: scenario.fetch };

  async function draft({ answers, deferred }: Wish = {}): Promise<string> {
    const { draftId } = await filledDraft(checked, BUNDLE);
    if (!answers && deferred === undefined) return draftId;
    const { body, headers } = await call<{ answers: object; materials: { materialCode: string }[] }>(
      APPLICANT,
      "GET",
      `/drafts/${draftId}`,
    );
    const materials = body.materials.map((entry) =>
      entry.materialCode === deferred ? { ...entry, means: "deferred", uploadIds: undefined, promise: "补交" } : entry,
    );
    await call(APPLICANT, "PATCH", `/drafts/${draftId}`, {
      body: { answers: { ...body.answers, ...answers }, materials },
      headers: { "if-match": headers.get("etag") ?? "" },
    });
    return draftId;
  }

  async function apply(wish?: Wish) {
    const draftId = await draft(wish);
    const { status, body: receipt } = await call<Receipt>(APPLICANT, "POST", `/drafts/${draftId}/submission`);
    assert.equal(status, 201, JSON.stringify(receipt));
    const { caseNo } = receipt.case;
    const numbers = Object.fromEntries(receipt.case.parts.map((part) => [part.itemCode, part.caseNo]));
    const numberOf = (itemCode: string): string => numbers[itemCode] ?? assert.fail(`no part ${itemCode}`);
    return {
      draftId,
      receipt,
      caseNo,
      numberOf,
      /** Posts to a part as its department. */
      onPart: (itemCode: string, action: string, body?: unknown): Promise<Case> =>
        move(OFFICES[itemCode] ?? "", numberOf(itemCode), action, body),
      whole: (by = APPLICANT): Promise<Case> => see(by, caseNo),
      part: (itemCode: string, by = APPLICANT): Promise<Case> => see(by, numberOf(itemCode)),
      states: async (): Promise<string[]> => (await see(APPLICANT, caseNo)).parts.map(({ state }) => state),
    };
  }

  async function reviewed(wish?: Wish) {
    const bundle = await apply(wish);
    await scenario.toReview(bundle.caseNo);
    return bundle;
  }

  return { ...scenario, checked, draft, apply, reviewed };
}

const granted = { outcome: "granted" };
const partNos = ({ parts }: Case): string[] => parts.map(({ caseNo }: CasePart) => caseNo);

describe("the bundle in the catalogue (国发〔2024〕3号)", () => {
  it("is found by words and by its kind, and is none of those that 南政办函〔2025〕6号 counts", async () => {
    const { body } = await scene().call<{ items: { item: { code: string; partCodes?: string[] } }[]; total: number }>(
      undefined,
      "GET",
      "/items?kind=bundle",
    );
    assert.deepEqual(
      body.items.map(({ item }) => [item.code, item.partCodes]),
      [[BUNDLE, [REGISTRATION, FOOD, SIGN]]],
    );
    const catalogue = createCatalogue();
    assert.equal(catalogue.items({}, "zh-CN").total, 1651);
    assert.deepEqual(
      catalogue.items({ facets: true }, "zh-CN").facets?.kind,
      [
        { value: "single", count: 1651 },
        { value: "bundle", count: 1 },
      ],
      "a choice that leads on",
    );
    assert.equal(catalogue.items({ q: "餐饮一件事" }, "zh-CN").items[0]?.item.code, BUNDLE);
    assert.equal(catalogue.items({ q: "all in one" }, "en").items[0]?.item.code, BUNDLE);
    const counted = (list: { itemCount: number }[]): number => list.reduce((sum, { itemCount }) => sum + itemCount, 0);
    assert.equal(counted(catalogue.windows("zh-CN")), 1651);
    assert.equal(counted(catalogue.departments("zh-CN")), 1651);
  });

  it("has one guide that merges those of its parts, each material once", async () => {
    const { call } = scene();
    const read = async (code: string): Promise<Guide> =>
      (await call<Guide>(undefined, "GET", `/items/${code}/guide`)).body;
    const guide = await read(BUNDLE);
    const codes = guide.materials.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    const parts = guide.parts ?? [];
    assert.deepEqual(
      [...new Set(parts.flatMap(({ materialCodes }) => materialCodes))].sort(),
      [...codes].sort(),
      "every material is some part's",
    );
    assert.deepEqual(
      parts.map(({ when }) => when !== undefined),
      [false, false, true],
    );
    for (const code of [REGISTRATION, FOOD]) {
      const own = (await read(code)).materials.filter(({ need }) => need !== "optional").map((each) => each.code);
      // The licence is what the first part ends with; an approval before registration does not arise for a restaurant.
      const spared = ["business-licence", "prior-approval", "premises-right"];
      const asked = parts.find(({ itemCode }) => itemCode === code)?.materialCodes ?? [];
      assert.deepEqual(
        own.filter((each) => !asked.includes(each) && !spared.includes(each)),
        [],
      );
    }
  });

  it("is complete in English", async () => {
    const { call } = scene();
    const headers = { "accept-language": "en" };
    const { body: form } = await call<Form>(undefined, "GET", `/items/${BUNDLE}/form`, { headers });
    assert.equal(form.lang, "en");
    assert.doesNotMatch(JSON.stringify([form.schema, form.uischema, form.declarations]), /\p{Script=Han}/u);
    const { body: guide } = await call<Guide>(undefined, "GET", `/items/${BUNDLE}/guide`, { headers });
    assert.doesNotMatch(JSON.stringify({ ...guide, item: guide.item.name, venues: [] }), /\p{Script=Han}/u);
  });

  it("promises less than the law allows where several bodies act together (行政许可法 第四十二条第二款)", async () => {
    const { body } = await scene().call<Guide>(undefined, "GET", `/items/${BUNDLE}/guide`);
    assert.deepEqual(body.limits.statutory, { value: 45, unit: "working_day" });
    assert.deepEqual(checkLimit(body.limits.promised, "joint", 15), { valid: true });
  });
});

describe("one form, several cases, one receipt", () => {
  it("makes a case of each item that is applied for, under the number of the whole", async () => {
    const { apply, see } = scene();
    const { receipt, caseNo, numberOf } = await apply();
    assert.equal(new Set([caseNo, ...partNos(receipt.case)]).size, 4);
    assert.deepEqual(
      receipt.case.parts.map(({ partNo, itemCode, deciding }) => [partNo, itemCode, `office-${deciding.code}`]),
      [REGISTRATION, FOOD, SIGN].map((code, index) => [index + 1, code, OFFICES[code]]),
    );
    const food = await see(APPLICANT, numberOf(FOOD));
    assert.equal(food.partOf, caseNo);
    assert.deepEqual(
      food.parts.map((part) => [part.partNo, part.caseNo]),
      [[2, food.caseNo]],
    );
  });

  it("leaves out a part whose condition does not hold", async () => {
    const { receipt } = await scene().apply({ answers: { sign: "no" } });
    assert.deepEqual(
      receipt.case.parts.map(({ itemCode }) => itemCode),
      [REGISTRATION, FOOD],
    );
  });

  it("answers the same when the submission is repeated", async () => {
    const { apply, call } = scene();
    const { receipt, draftId } = await apply();
    const { status, body } = await call<Receipt>(APPLICANT, "POST", `/drafts/${draftId}/submission`);
    assert.equal(status, 200);
    assert.deepEqual([body.lookUpSecret, partNos(body.case)], [receipt.lookUpSecret, partNos(receipt.case)]);
  });

  it("gives one receipt that names the parts, and asks for each shared material once", async () => {
    const { apply, call, fetch, sandbox } = scene();
    const { receipt, caseNo } = await apply();
    const codes = receipt.received.map(({ materialCode }) => materialCode);
    assert.equal(codes.filter((code) => code === "application-form").length, 1);
    const { body } = await call<Documents>(APPLICANT, "GET", `/cases/${caseNo}/documents`);
    const receipts = body.items.filter(({ kind }) => kind === "receipt");
    assert.equal(receipts.length, 1);
    const [document] = receipts;
    const page = await fetch(`/cases/${caseNo}/documents/${document?.id ?? ""}/content`, {
      headers: { authorization: `Bearer ${sandbox.issueToken(APPLICANT)}` },
    });
    const text = await page.text();
    for (const number of partNos(receipt.case)) assert.ok(text.includes(number), number);
  });

  it("is taken at a window on paper as well, for the applicant, who has it in their list", async () => {
    const { call, checked } = scene();
    const { draftId } = await filledDraft(checked, BUNDLE);
    const { body: own } = await call<Draft>(APPLICANT, "GET", `/drafts/${draftId}`);
    const begun = await call<Draft>(COUNTER, "POST", "/drafts", { body: { itemCode: BUNDLE } });
    const { applicant, answers, data, delivery, declarations, formVersion } = own;
    const materials = own.materials.map(({ materialCode }) => ({ materialCode, means: "at_window" }));
    await call(COUNTER, "PATCH", `/drafts/${begun.body.id}`, {
      body: { applicant, answers, data, delivery, declarations, formVersion, materials },
      headers: { "if-match": begun.headers.get("etag") ?? "" },
    });
    const { status, body } = await call<Receipt>(COUNTER, "POST", `/drafts/${begun.body.id}/submission`);
    assert.deepEqual([status, body.case.parts.length], [201, 3], JSON.stringify(body));
    const { body: mine } = await call<CaseSummaryPage>(APPLICANT, "GET", "/cases");
    assert.deepEqual(
      mine.items.map(({ caseNo }) => caseNo),
      [body.case.caseNo],
    );
  });

  it("shows each department the whole form and its own share of the materials", async () => {
    const { reviewed, call, fetch, sandbox } = scene();
    const { numberOf, caseNo } = await reviewed();
    const read = async (by: string, number: string): Promise<Application> =>
      (await call<Application>(by, "GET", `/cases/${number}/application`)).body;
    const sign = await read("office-urban-management", numberOf(SIGN));
    assert.equal(sign.itemCode, BUNDLE);
    assert.deepEqual(sign.data, (await read(APPLICANT, caseNo)).data);
    assert.deepEqual(
      sign.materials.map(({ materialCode }) => materialCode),
      ["application-form", "sign-drawing"],
    );
    const files = sign.uploads.map(({ materialCode }) => materialCode);
    assert.deepEqual([...new Set(files)], ["application-form", "sign-drawing"]);
    const headers = { authorization: `Bearer ${sandbox.issueToken("office-urban-management")}` };
    for (const { id } of sign.uploads) assert.equal((await fetch(`/uploads/${id}/content`, { headers })).status, 200);
    const plan = (await read(APPLICANT, caseNo)).uploads.find(({ materialCode }) => materialCode === "premises-plan");
    const refused = await call<Problem>("office-urban-management", "GET", `/uploads/${plan?.id ?? ""}/content`);
    assert.equal(slugOf(refused.body), "no-delegation");
  });
});

describe("up to hand-over the bundle moves as a whole", () => {
  it("is accepted and handed over with all its parts, one voucher for all", async () => {
    const { apply, move, call, history } = scene();
    const { caseNo, numberOf, states } = await apply();
    await move(COUNTER, caseNo, "acceptance");
    assert.deepEqual(await states(), ["accepted", "accepted", "accepted"]);
    await move(COUNTER, caseNo, "hand-over");
    assert.deepEqual(await states(), ["reviewing", "reviewing", "reviewing"]);
    assert.deepEqual(await history(APPLICANT, numberOf(SIGN)), ["submitted", "accepted", "handed_over"]);
    const { body } = await call<Documents>(COUNTER, "GET", `/cases/${caseNo}/documents`);
    const kinds = body.items.map(({ kind }) => kind);
    for (const kind of ["receipt", "acceptance", "custody_slip"])
      assert.equal(kinds.filter((each) => each === kind).length, 1, kind);
  });

  it("asks for the delegation of every department with a live part, not of the one that leads (行政许可法 第二十四条)", async () => {
    const { apply, move, see, call, refused, clock } = scene();
    const withSign = await apply();
    const withoutSign = await apply({ answers: { sign: "no" } });
    // The sign's department, which does not lead the bundle, takes everything back.
    const end = (id: string, by: string) => call(by, "POST", `/delegations/${id}/end`, { body: { reason: "调整" } });
    assert.equal((await end("dl-urban-management-approval", "office-urban-management")).status, 200);
    clock.advance(86_400);
    const { status, body } = await refused(COUNTER, withSign.caseNo, "acceptance");
    assert.deepEqual([status, slugOf(body)], [403, "no-delegation"]);
    assert.match(body.detail ?? "", /^\S*城市管理\S*没有把“[^”]+”的“受理”委托给你/);
    assert.ok(!(body.detail ?? "").includes("市场监督"));
    assert.deepEqual((await see(COUNTER, withSign.caseNo)).allowedActions, []);
    // Where no sign is applied for it has no say.
    await move(COUNTER, withoutSign.caseNo, "acceptance");
    assert.equal((await end("dl-market-supervision-approval", "office-market-supervision")).status, 200);
    clock.advance(86_400);
    assert.equal((await refused(COUNTER, withoutSign.caseNo, "hand-over")).status, 403);
  });

  it("is begun at a window only where every part that is certain may be taken in there", async () => {
    const { call, clock } = scene();
    const begin = () => call<Problem>(COUNTER, "POST", "/drafts", { body: { itemCode: BUNDLE } });
    const end = (id: string, by: string) => call(by, "POST", `/delegations/${id}/end`, { body: { reason: "调整" } });
    await end("dl-urban-management-approval", "office-urban-management");
    clock.advance(86_400);
    assert.equal((await begin()).status, 201);
    const asked = { itemCode: BUNDLE, draft: { answers: { sign: "yes" } } };
    assert.equal((await call(COUNTER, "POST", "/drafts", { body: asked })).status, 403);
    await end("dl-market-supervision-approval", "office-market-supervision");
    clock.advance(86_400);
    const { status, body } = await begin();
    assert.deepEqual([status, slugOf(body)], [403, "no-delegation"]);
    assert.match(body.detail ?? "", /没有把“[^”]+”的“收件”委托给你/);
  });

  it("is refused with all its parts", async () => {
    const { apply, move, see } = scene();
    const { caseNo, states, numberOf } = await apply();
    await move(COUNTER, caseNo, "refusal", { reason: "不属于本窗口受理范围" });
    assert.deepEqual(await states(), ["refused", "refused", "refused"]);
    assert.equal((await see(APPLICANT, numberOf(FOOD))).refusal?.reason, "不属于本窗口受理范围");
  });

  it("is corrected once for all, and the answer is every part's that rests on it", async () => {
    const { apply, move, upload, see } = scene();
    const { caseNo, states, numberOf } = await apply();
    await move(COUNTER, caseNo, "correction", {
      items: [
        { pointer: "/premises/area", reason: "请核对面积" },
        { materialCode: "premises-plan", reason: "请标明操作间" },
      ],
    });
    assert.deepEqual(await states(), ["correcting", "correcting", "correcting"]);
    const id = await uploadPdf(upload, caseNo, "premises-plan");
    await move(APPLICANT, caseNo, "correction/answer", {
      data: { "/premises/area": 90 },
      materials: [{ materialCode: "premises-plan", means: "upload", uploadIds: [id] }],
    });
    assert.deepEqual(await states(), ["submitted", "submitted", "submitted"]);
    assert.equal((await see(APPLICANT, numberOf(FOOD))).state, "submitted");
  });

  it("is accepted with all parts where nobody answers in time (行政许可法 第三十二条第一款第四项)", async () => {
    const { apply, clock, see } = scene();
    const { numberOf, states, receipt } = await apply();
    clock.set(new Date("2026-03-10T09:00:00+08:00"));
    // Looked at by the number of a part: the whole is settled all the same.
    const food = await see(APPLICANT, numberOf(FOOD));
    assert.equal(food.state, "accepted");
    assert.equal(food.acceptedAt, receipt.submittedAt);
    assert.deepEqual(await states(), ["accepted", "accepted", "accepted"]);
  });

  it("keeps its numbers when it comes back, with the parts that are asked for then", async () => {
    const { apply, move, call, sandbox } = scene();
    const { caseNo, draftId, receipt } = await apply();
    const resubmit = async (sign: string): Promise<Case> => {
      await move(COUNTER, caseNo, "return", { reasons: [{ pointer: "/sign/width", reason: "请核对" }] });
      const draft = sandbox.context.store.get("drafts", draftId);
      await call(APPLICANT, "PATCH", `/drafts/${draftId}`, {
        body: { answers: { ...draft?.answers, sign } },
        headers: { "if-match": `"v${String(draft?.version)}"` },
      });
      return (await call<Receipt>(APPLICANT, "POST", `/drafts/${draftId}/submission`)).body.case;
    };
    const without = await resubmit("no");
    assert.deepEqual([without.caseNo, partNos(without)], [caseNo, partNos(receipt.case)]);
    assert.deepEqual(
      without.parts.map(({ state }) => state),
      ["submitted", "submitted", "withdrawn"],
    );
    const again = await resubmit("yes");
    assert.deepEqual(
      again.parts.map(({ caseNo: number, state }) => [number, state]),
      partNos(receipt.case).map((number) => [number, "submitted"]),
    );
  });

  it("gains a part with a number of its own when it comes back asking for more", async () => {
    const { apply, move, call, sandbox, upload, history } = scene();
    const { caseNo, draftId } = await apply({ answers: { sign: "no" } });
    await move(COUNTER, caseNo, "return", { reasons: [{ pointer: "/sign/width", reason: "请核对" }] });
    const id = await uploadPdf(upload, undefined, "sign-drawing", draftId);
    const draft = sandbox.context.store.get("drafts", draftId);
    const others = (draft?.materials ?? []).filter(({ materialCode }) => materialCode !== "sign-drawing");
    await call(APPLICANT, "PATCH", `/drafts/${draftId}`, {
      body: {
        answers: { ...draft?.answers, sign: "yes" },
        materials: [...others, { materialCode: "sign-drawing", means: "upload", uploadIds: [id] }],
      },
      headers: { "if-match": `"v${String(draft?.version)}"` },
    });
    const { body } = await call<Receipt>(APPLICANT, "POST", `/drafts/${draftId}/submission`);
    assert.equal(body.case.parts.length, 3, JSON.stringify(body));
    assert.deepEqual(await history(APPLICANT, body.case.parts[2]?.caseNo ?? ""), ["submitted"]);
  });
});

/** Uploads the smallest PDF for a material of the bundle. */
async function uploadPdf(
  upload: ReturnType<typeof scene>["upload"],
  caseNo: string | undefined,
  materialCode: string,
  draftId?: string,
): Promise<string> {
  const target = { ...(caseNo !== undefined && { caseNo }), ...(draftId !== undefined && { draftId }) };
  return upload(APPLICANT, target, materialCode, { type: "application/pdf", content: "%PDF-1.4\n%%EOF\n" });
}

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

describe("from hand-over on each part is its department's", () => {
  it("is decided by its own body and by no other", async () => {
    const { reviewed, refused } = scene();
    const { numberOf, onPart, part } = await reviewed();
    const { body } = await refused("office-urban-management", numberOf(FOOD), "decision", granted);
    assert.equal(slugOf(body), "no-delegation");
    await onPart(FOOD, "decision", granted);
    const food = await part(FOOD);
    assert.deepEqual([food.state, food.decision?.body.code], ["decided", "market-supervision"]);
  });

  it("is handed over and decided by its department also where the item alone is done on the spot", async () => {
    const { reviewed, call } = scene();
    const { part } = await reviewed();
    const sign = await part(SIGN);
    assert.equal(sign.handling, "commitment");
    assert.deepEqual(sign.clock.promisedLimit, { value: 1, unit: "working_day" });
    const { body } = await call<{ handling: string }>(undefined, "GET", `/items/${SIGN}`);
    assert.equal(body.handling, "immediate");
  });

  it("keeps the whole under review until the last part is decided, then gathers the results", async () => {
    const { reviewed } = scene();
    const { onPart, whole } = await reviewed();
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      const { state, outcome, nextAction } = await whole();
      seen.push(`${state} ${outcome ?? "-"} ${nextAction.by} ${nextAction.kind}`);
    };
    for (const code of [REGISTRATION, FOOD, SIGN]) {
      await onPart(code, "decision", granted);
      await look();
    }
    for (const code of [REGISTRATION, FOOD, SIGN]) {
      await onPart(code, "hand-back");
      await look();
    }
    assert.deepEqual(seen, [
      "reviewing - office wait_for_decision",
      "reviewing - office wait_for_decision",
      "decided granted office wait_for_issuance",
      "decided granted office wait_for_issuance",
      "decided granted office wait_for_issuance",
      "issuing granted applicant collect",
    ]);
  });

  it("may differ in what is decided: granted in part", async () => {
    const { reviewed } = scene();
    const { onPart, whole, part } = await reviewed();
    await onPart(REGISTRATION, "decision", granted);
    await onPart(FOOD, "decision", { outcome: "denied", reason: "与污染源距离不足" });
    await onPart(SIGN, "decision", granted);
    const { outcome, decision, parts } = await whole();
    assert.equal(outcome, "granted_in_part");
    assert.equal(decision, undefined, "each part has its own decision");
    assert.deepEqual(
      parts.map((each) => each.outcome),
      ["granted", "denied", "granted"],
    );
    // 行政许可法 第三十八条: reasons and remedies stand with the part that was refused.
    const food = await part(FOOD);
    assert.ok(food.decision?.reason && food.decision.remedies.length > 0);
  });

  it("waits only for materials that the part rests on (容缺)", async () => {
    const { reviewed, refused, move, upload, clock } = scene();
    const { onPart, numberOf, whole, part, caseNo } = await reviewed({ deferred: "health-certificates" });
    assert.deepEqual((await whole()).deferral?.materialCodes, ["health-certificates"]);
    await onPart(REGISTRATION, "decision", granted);
    const { body } = await refused("office-market-supervision", numberOf(FOOD), "decision", granted);
    assert.equal(body.errors?.[0]?.rule, "decision:still-deferred");
    await onPart(FOOD, "decision", { outcome: "granted_deferred" });
    await onPart(SIGN, "decision", granted);
    assert.equal((await whole()).outcome, "granted_deferred");
    clock.set(new Date("2026-03-05T09:00:00+08:00"));
    const id = await uploadPdf(upload, caseNo, "health-certificates");
    const materials = [{ materialCode: "health-certificates", means: "upload", uploadIds: [id] }];
    await move(APPLICANT, caseNo, "supplement", { materials });
    assert.equal((await part(FOOD)).deferral?.suppliedAt, "2026-03-05T09:00:00+08:00");
    assert.equal((await part(REGISTRATION)).deferral, undefined);
  });

  it("asks for a correction by the part's number, and what is corrected holds for the whole", async () => {
    const { reviewed, move, call, upload, fetch, sandbox } = scene();
    const { onPart, numberOf, whole, caseNo } = await reviewed();
    await onPart(FOOD, "correction", {
      items: [
        { pointer: "/premises/area", reason: "与平面图不符" },
        { materialCode: "application-form", reason: "请签名" },
      ],
    });
    const asked = await whole();
    assert.deepEqual(
      [asked.state, asked.nextAction.by, asked.nextAction.kind, asked.nextAction.body?.code],
      ["reviewing", "applicant", "answer_correction", "market-supervision"],
    );
    assert.ok(!asked.allowedActions.includes("answer_correction"));
    const id = await uploadPdf(upload, numberOf(FOOD), "application-form");
    await move(APPLICANT, numberOf(FOOD), "correction/answer", {
      data: { "/premises/area": 88 },
      materials: [{ materialCode: "application-form", means: "upload", uploadIds: [id] }],
    });
    for (const number of [caseNo, numberOf(SIGN)]) {
      const { body } = await call<Application>(APPLICANT, "GET", `/cases/${number}/application`);
      assert.equal((body.data.premises as { area: number }).area, 88);
      const form = body.materials.find(({ materialCode }) => materialCode === "application-form");
      assert.deepEqual(form?.uploadIds, [id], "one given once serves all parts");
      assert.ok(body.uploads.some((file) => file.id === id));
    }
    const headers = { authorization: `Bearer ${sandbox.issueToken("office-urban-management")}` };
    assert.equal((await fetch(`/uploads/${id}/content`, { headers })).status, 200);
    assert.equal((await whole()).nextAction.kind, "wait_for_decision");
  });

  it("takes corrections only of materials that the part rests on", async () => {
    const { reviewed, refused } = scene();
    const { numberOf } = await reviewed();
    const items = [{ materialCode: "articles", reason: "请补正" }];
    const { body } = await refused("office-urban-management", numberOf(SIGN), "correction", { items });
    assert.equal(body.errors?.[0]?.rule, "material:unknown");
  });
});

describe("the clock of a bundle (行政许可法 第四十二条第二款)", () => {
  it("runs to the promise of the bundle and to 45 working days, each part to its own promise", async () => {
    const { reviewed } = scene();
    const { whole, part } = await reviewed();
    const { clock } = await whole();
    assert.deepEqual(clock.statutoryLimit, { value: 45, unit: "working_day" });
    // From Monday 2026-03-02.
    assert.equal(clock.promised?.date, "2026-03-10");
    const dues = await Promise.all([REGISTRATION, FOOD, SIGN].map(async (code) => (await part(code)).clock.promised));
    assert.deepEqual(
      dues.map((due) => due?.date),
      ["2026-03-03", "2026-03-09", "2026-03-03"],
    );
  });

  it("says the last day of each part with the whole: none before acceptance and in a pause", async () => {
    const { apply, toReview } = scene();
    const { caseNo, onPart, whole } = await apply();
    const dues = async (): Promise<(string | undefined)[]> => (await whole()).parts.map(({ due }) => due?.date);
    assert.deepEqual(await dues(), [undefined, undefined, undefined]);
    await toReview(caseNo);
    assert.deepEqual(await dues(), ["2026-03-03", "2026-03-09", "2026-03-03"]);
    await onPart(FOOD, "special-steps", { kind: "expert_review", reason: "专家评审", expectedDays: 5 });
    assert.deepEqual(await dues(), ["2026-03-03", undefined, "2026-03-03"]);
  });

  it("may be extended by 15 working days for a part, which moves the whole along", async () => {
    const { reviewed, refused } = scene();
    const { onPart, numberOf, whole, part } = await reviewed();
    const reason = "需要协调现场条件";
    const tooLong = await refused("office-market-supervision", numberOf(FOOD), "extension", { days: 16, reason });
    assert.equal(tooLong.body.errors?.[0]?.pointer, "/days");
    await onPart(FOOD, "extension", { days: 15, reason });
    const [{ clock }, { clock: own }] = [await whole(), await part(FOOD)];
    assert.deepEqual([clock.extension?.days, own.extension?.days], [15, 15]);
    assert.equal(own.promised?.date, "2026-03-30");
    assert.equal(clock.promised?.date, "2026-03-31");
  });

  it("stands still only when every part that is undecided does (行政许可法 第四十五条)", async () => {
    const { reviewed, clock } = scene();
    const { onPart, whole } = await reviewed();
    const step = { kind: "expert_review", reason: "专家评审", expectedDays: 5 };
    await onPart(FOOD, "special-steps", step);
    const one = await whole();
    assert.deepEqual([one.state, one.clock.running, one.clock.pauses], ["reviewing", true, []]);
    assert.equal(one.clock.promised, undefined, "nobody can say when the part that stands still is decided");
    await onPart(REGISTRATION, "decision", granted);
    clock.set(new Date("2026-03-03T09:00:00+08:00"));
    await onPart(SIGN, "decision", granted);
    const all = await whole();
    assert.deepEqual([all.state, all.clock.running], ["suspended", false]);
    assert.deepEqual([all.nextAction.kind, all.nextAction.body?.code], ["wait_for_special_step", "market-supervision"]);
    clock.set(new Date("2026-03-10T09:00:00+08:00"));
    const stepId = all.specialSteps[0]?.id ?? "";
    await onPart(FOOD, `special-steps/${stepId}/result`, { result: "通过" });
    const { clock: after, state } = await whole();
    assert.equal(state, "reviewing");
    assert.deepEqual(after.pauses, [
      { from: "2026-03-03T09:00:00+08:00", to: "2026-03-10T09:00:00+08:00", kind: "expert_review" },
    ]);
    assert.ok((after.promised?.date ?? "") > "2026-03-10");
  });
});

describe("the end of a bundle", () => {
  async function issued() {
    const there = scene();
    const bundle = await there.reviewed();
    for (const code of [REGISTRATION, FOOD, SIGN]) {
      await bundle.onPart(code, "decision", granted);
      await bundle.onPart(code, "hand-back");
    }
    return { ...there, ...bundle };
  }

  it("is one issuance at the window, which closes all parts", async () => {
    const { caseNo, move, call, states, whole, part, numberOf } = await issued();
    const before = await whole();
    assert.ok(before.issuance?.pickUpCode, "one code for all results");
    assert.equal((await part(FOOD)).issuance?.pickUpCode, undefined);
    assert.deepEqual((await whole(COUNTER)).allowedActions, ["change_delivery", "issue"]);
    await move(COUNTER, caseNo, "issuance");
    assert.deepEqual(await states(), ["closed", "closed", "closed"]);
    assert.equal((await whole()).state, "closed");
    const { body } = await call<CaseEvents>(APPLICANT, "GET", `/cases/${numberOf(FOOD)}/events`);
    const last = body.items[body.items.length - 1];
    assert.deepEqual([last?.kind, last?.documentIds?.length], ["issued", 1]);
    await move(APPLICANT, caseNo, "issuance/receipt");
    assert.ok((await part(FOOD)).issuance?.receivedAt);
  });

  it("lists the decisions and results of its parts on the whole, results once they are issued", async () => {
    const { caseNo, move, call, numberOf, fetch, sandbox } = await issued();
    const kinds = async (number: string): Promise<string[]> =>
      (await call<Documents>(APPLICANT, "GET", `/cases/${number}/documents`)).body.items.map(({ kind }) => kind);
    const count = (list: string[], kind: string): number => list.filter((each) => each === kind).length;
    assert.deepEqual([count(await kinds(caseNo), "decision"), count(await kinds(caseNo), "result")], [3, 0]);
    await move(COUNTER, caseNo, "issuance");
    const all = await kinds(caseNo);
    assert.deepEqual([count(all, "decision"), count(all, "result")], [3, 3]);
    assert.equal(count(await kinds(numberOf(FOOD)), "result"), 1);
    const { body } = await call<Documents>(APPLICANT, "GET", `/cases/${caseNo}/documents`);
    const titles = body.items.filter(({ kind }) => kind === "result").map(({ title }) => title.text);
    assert.ok(titles.includes("营业执照") && titles.includes("食品经营许可证"), titles.join());
    const [result] = body.items.filter(({ kind }) => kind === "result");
    const content = await fetch(`/cases/${caseNo}/documents/${result?.id ?? ""}/content`, {
      headers: { authorization: `Bearer ${sandbox.issueToken(APPLICANT)}` },
    });
    assert.equal(content.status, 200);
  });

  it("invites to rate the completion once, as one service, and nothing on the parts", async () => {
    const { caseNo, move, call, numberOf } = await issued();
    await move(COUNTER, caseNo, "issuance");
    const events = async (number: string): Promise<string[]> =>
      (await call<ReviewInvitations>(APPLICANT, "GET", `/cases/${number}/review-invitations`)).body.items.map(
        ({ serviceEvent }) => serviceEvent,
      );
    assert.deepEqual(await events(caseNo), ["acceptance", "completion"]);
    assert.deepEqual(await events(numberOf(FOOD)), []);
  });

  it("is withdrawn with the parts that are not decided; a decided one stands and is issued", async () => {
    const { reviewed, move } = scene();
    const { caseNo, onPart, states, whole } = await reviewed();
    await onPart(REGISTRATION, "decision", granted);
    await move(APPLICANT, caseNo, "withdrawal", { reason: "不开了" });
    assert.deepEqual(await states(), ["decided", "withdrawn", "withdrawn"]);
    const after = await whole();
    assert.deepEqual([after.state, after.outcome, after.closedAt], ["decided", "granted", undefined]);
    await onPart(REGISTRATION, "hand-back");
    await move(COUNTER, caseNo, "issuance");
    assert.deepEqual(await states(), ["closed", "withdrawn", "withdrawn"]);
  });

  it("is withdrawn as a whole while nothing is decided", async () => {
    const { reviewed, move } = scene();
    const { caseNo, states, whole } = await reviewed();
    await move(APPLICANT, caseNo, "withdrawal", {});
    assert.deepEqual(await states(), ["withdrawn", "withdrawn", "withdrawn"]);
    const { state, outcome, closedAt } = await whole();
    assert.deepEqual([state, outcome, closedAt !== undefined], ["withdrawn", undefined, true]);
  });

  it("loses a part that is revoked, and is revoked with the last", async () => {
    const { caseNo, move, onPart, whole } = await issued();
    await move(COUNTER, caseNo, "issuance");
    await onPart(FOOD, "revocation", { reason: "以欺骗手段取得" });
    assert.equal((await whole()).state, "closed");
    await onPart(REGISTRATION, "revocation", { reason: "以欺骗手段取得" });
    await onPart(SIGN, "revocation", { reason: "以欺骗手段取得" });
    assert.equal((await whole()).state, "revoked");
  });
});

describe("who sees what of a bundle", () => {
  const listed = async (call: ReturnType<typeof scene>["call"], by: string, path: string): Promise<string[]> =>
    (await call<CaseSummaryPage>(by, "GET", path)).body.items.map(({ caseNo }) => caseNo);

  it("is once in the applicant's list and the window's queue, and by its parts in the departments'", async () => {
    const { apply, toReview, call } = scene();
    const { caseNo, numberOf } = await apply();
    assert.deepEqual(await listed(call, APPLICANT, "/cases"), [caseNo]);
    assert.deepEqual(await listed(call, COUNTER, "/counter/cases"), [caseNo]);
    assert.deepEqual(await listed(call, COUNTER, "/counter/cases?all=true"), [caseNo]);
    assert.deepEqual(await listed(call, "office-market-supervision", "/office/cases"), []);
    await toReview(caseNo);
    for (const code of [REGISTRATION, FOOD, SIGN])
      assert.deepEqual(await listed(call, OFFICES[code] ?? "", "/office/cases"), [numberOf(code)]);
    assert.deepEqual(await listed(call, "office-market-supervision", "/office/cases?all=true"), [numberOf(FOOD)]);
  });

  it("says in lists how many parts it has and how many are decided, and of nothing else", async () => {
    const { apply, toReview, call } = scene();
    const { caseNo, onPart } = await apply();
    const progress = async (by: string, path: string) =>
      (await call<CaseSummaryPage>(by, "GET", path)).body.items.map(({ partsProgress }) => partsProgress);
    assert.deepEqual(await progress(APPLICANT, "/cases"), [{ total: 3, decided: 0 }]);
    await toReview(caseNo);
    await onPart(FOOD, "decision", granted);
    assert.deepEqual(await progress(APPLICANT, "/cases"), [{ total: 3, decided: 1 }]);
    assert.deepEqual(await progress("office-market-supervision", "/office/cases?all=true"), [undefined]);
  });

  it("opens whole and parts with one secret and one ticket", async () => {
    const { apply, call } = scene();
    const { receipt, caseNo, numberOf } = await apply();
    const body = { caseNo, secret: receipt.lookUpSecret };
    const { body: found } = await call<LookUp>(undefined, "POST", "/look-ups", { body });
    const headers = { authorization: `Bearer ${found.ticket}` };
    for (const number of [caseNo, numberOf(FOOD)]) {
      const { status, body: seen } = await call<Case>(undefined, "GET", `/cases/${number}`, { headers });
      assert.deepEqual([status, seen.caseNo], [200, number]);
      assert.doesNotMatch(JSON.stringify(seen), /样例甲/);
    }
    const other = await apply();
    const { status } = await call(undefined, "GET", `/cases/${other.numberOf(FOOD)}`, { headers });
    assert.equal(status, 404);
  });

  it("hides both from other applicants and from other departments", async () => {
    const { apply, call } = scene();
    const { caseNo, numberOf } = await apply();
    for (const number of [caseNo, numberOf(FOOD)]) {
      assert.equal((await call("citizen-2", "GET", `/cases/${number}`)).status, 404);
      const { body } = await call<Problem>("office-civil-affairs", "GET", `/cases/${number}`);
      assert.equal(slugOf(body), "no-delegation");
    }
  });

  it("has a line on the whole for every move of a part, by its body and with its name", async () => {
    const { reviewed, call } = scene();
    const { caseNo, onPart } = await reviewed();
    await onPart(FOOD, "decision", { outcome: "denied", reason: "距离不足" });
    const { body } = await call<CaseEvents>(APPLICANT, "GET", `/cases/${caseNo}/events`);
    const last = body.items[body.items.length - 1];
    assert.deepEqual(
      [last?.kind, last?.state, last?.actor.body?.code, last?.note],
      ["decided", "reviewing", "market-supervision", "食品经营许可（新办）：距离不足"],
    );
    assert.equal(last?.documentIds?.length, 1);
  });

  it("tells the applicant once of what happens to a part", async () => {
    const { reviewed } = scene();
    const { onPart, whole, part } = await reviewed();
    const before = (await whole()).notified.length;
    await onPart(FOOD, "decision", granted);
    assert.equal((await whole()).notified.length, before + 1);
    assert.deepEqual((await part(FOOD)).notified, []);
  });

  it("streams on the whole when a part moves", async () => {
    const { reviewed, fetch, sandbox } = scene();
    const { caseNo, onPart } = await reviewed();
    const abort = new AbortController();
    const stream = await fetch(`/cases/${caseNo}/stream`, {
      headers: { authorization: `Bearer ${sandbox.issueToken(APPLICANT)}` },
      signal: abort.signal,
    });
    const reader = stream.body?.getReader() ?? assert.fail("no stream");
    const decoder = new TextDecoder();
    let text = decoder.decode((await reader.read()).value);
    await onPart(SIGN, "decision", granted);
    while (!text.includes("decided")) text += decoder.decode((await reader.read()).value);
    assert.match(text, /门头招牌设置备案/);
    abort.abort();
  });
});

describe("the scenario of a bundle", () => {
  it("leaves it under review with one part granted", async () => {
    const { checked, see } = scene();
    const { caseNo, parts, persona } = await bundleCase(checked);
    const { state, parts: seen } = await see(persona, caseNo);
    assert.equal(state, "reviewing");
    assert.deepEqual(
      seen.map((part) => part.state),
      ["decided", "reviewing", "reviewing"],
    );
    assert.deepEqual(
      parts.map(({ itemCode, office }) => [itemCode, office]),
      Object.entries(OFFICES),
    );
  });
});

describe("a fee of a part of a bundle", () => {
  const fee = { name: { zh: "示范收费" }, basis: { zh: "示范收费规定" }, standard: { zh: "每件10元" } };
  const charged = items.map((item) => (item.code === SIGN ? { ...item, free: false, fee } : item));

  async function owing() {
    const stage = scene(charged);
    const bundle = await stage.reviewed();
    await bundle.onPart(SIGN, "payment", { amountFen: 1000 });
    return { ...stage, ...bundle };
  }

  it("is the part's, and the bundle shows it with the address to pay and asks for it", async () => {
    const { whole, part, refused, caseNo } = await owing();
    const seen = await whole();
    assert.deepEqual(
      seen.parts.map(({ payment }) => payment?.state),
      [undefined, undefined, "due"],
    );
    assert.equal(seen.parts[2]?.payment?.payUrl, (await part(SIGN)).payment?.payUrl);
    assert.deepEqual([seen.payment, seen.nextAction.kind], [undefined, "pay"]);
    const ofWhole = await refused(COUNTER, caseNo, "payment", { amountFen: 1000 });
    assert.deepEqual([ofWhole.status, slugOf(ofWhole.body)], [409, "illegal-transition"]);
  });

  it("keeps the whole bundle in the house while it is due", async () => {
    const { onPart, caseNo, refused, move } = await owing();
    for (const code of [REGISTRATION, FOOD, SIGN]) {
      await onPart(code, "decision", granted);
      await onPart(code, "hand-back");
    }
    const early = await refused(COUNTER, caseNo, "issuance");
    assert.deepEqual([early.status, slugOf(early.body)], [409, "illegal-transition"]);
    await onPart(SIGN, "payment/waiver", { reason: "符合减免条件" });
    assert.equal((await move(COUNTER, caseNo, "issuance")).state, "closed");
  });

  it("is owed no longer when the bundle is withdrawn", async () => {
    const { whole, move, caseNo } = await owing();
    await move(APPLICANT, caseNo, "withdrawal");
    const { parts, nextAction } = await whole();
    assert.equal(parts[2]?.payment?.state, "cancelled");
    assert.notEqual(nextAction.kind, "pay");
  });

  it("goes back when it was paid and the bundle is withdrawn, and the bundle's own line says so", async () => {
    const { whole, move, caseNo, sandbox, call } = await owing();
    await sandbox.fetch((await whole()).parts[2]?.payment?.payUrl ?? "", { method: "POST" });
    await move(APPLICANT, caseNo, "withdrawal");
    const { parts, state } = await whole();
    assert.deepEqual([state, parts[2]?.payment?.state], ["withdrawn", "refunding"]);
    const { body } = await call<CaseEvents>(APPLICANT, "GET", `/cases/${caseNo}/events`);
    const [last] = body.items.slice(-1);
    assert.equal(last?.kind, "refund_started");
    assert.match(last.note ?? "", /：10\.00元退回/);
  });
});
