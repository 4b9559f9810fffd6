import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkLimit } from "@yichuang/openapi/domain";
import type {
  Application,
  Case,
  CaseSummaryPage,
  Documents,
  Draft,
  Form,
  Guide,
  Problem,
  Receipt,
} from "../../../packages/openapi/src/schema.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { bundleCase, filledDraft } from "../../../packages/openapi/src/sandbox/scenarios/scenarios.ts";
import { slugOf } from "../support/case-scenario.ts";
import {
  APPLICANT,
  BUNDLE,
  COUNTER,
  FOOD,
  OFFICES,
  REGISTRATION,
  SIGN,
  partNos,
  scene,
  uploadPdf,
} from "../support/bundle-scene.ts";

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
