import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  Application,
  CaseEvents,
  Documents,
  ReviewInvitations,
  ReviewPreview,
} from "../../../packages/openapi/src/schema.ts";
import { slugOf } from "../support/case-scenario.ts";
import {
  APPLICANT,
  COUNTER,
  FOOD,
  REGISTRATION,
  SIGN,
  granted,
  items,
  scene,
  uploadPdf,
} from "../support/bundle-scene.ts";

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

  it("hides in what is published of it the staff who had a part in hand", async () => {
    const { caseNo, move, call, sandbox, numberOf } = await issued();
    await move(COUNTER, caseNo, "issuance");
    const { store } = sandbox.context;
    const [event] = store.list("events", numberOf(FOOD)).filter(({ actor }) => actor.kind === "office");
    store.put("events", { ...event!, actor: { ...event!.actor, staff: { workNo: "O099", name: "样例庚" } } });
    const invited = await call<ReviewInvitations>(APPLICANT, "GET", `/cases/${caseNo}/review-invitations`);
    const { id } = invited.body.items.find(({ serviceEvent }) => serviceEvent === "completion")!;
    const text = `样例庚没有看${numberOf(FOOD)}`;
    const said = { satisfaction: "dissatisfied", indicatorVersion: "2", tags: [], text };
    const { body } = await call<ReviewPreview>(APPLICANT, "POST", `/review-invitations/${id}/preview`, { body: said });
    assert.equal(body.text, `***没有看${"*".repeat(numberOf(FOOD).length)}`);
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
