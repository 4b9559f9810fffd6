/** The staff desk's own controls: two cases from the queue to the exit, one of them by keyboard alone. Who applied does so through the SDK. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Route } from "playwright-core";
import { applyAs, samplePdf } from "../../stories/status-tracker/cases.ts";
import { SMALL_JPEG } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { press, tabTo, write } from "./support/keyboard.ts";
import { holdNext, StaffDesk } from "./support/staff.ts";
import { fits, PHONE } from "./support/ways.ts";

const COMPANY = "company-1";
const OFFICE = "office-market-supervision";
const BY_POST = {
  method: "post" as const,
  recipient: "样例甲",
  mobile: "13800000001",
  address: { text: "南郑区示范路 18 号" },
};

/** Answers the notice as the applicant. */
async function answer(house: House, caseNo: string): Promise<void> {
  const { cases, uploads } = house.as(COMPANY);
  const { correction } = await cases.get(caseNo);
  assert.deepEqual(
    correction?.items.map(({ pointer, materialCode }) => pointer ?? materialCode),
    ["premises-plan", "/premises/area"],
  );
  const materialCode = "premises-plan";
  const { id } = await uploads.start(samplePdf("平面图.pdf"), { caseNo, materialCode }).done;
  const materials = [{ materialCode, means: "upload" as const, uploadIds: [id] }];
  await cases.answerCorrection(caseNo, { data: { "/premises/area": 80 }, materials });
}

/** A citizen's lost identity card, in review. */
async function replaceIdentityCard(house: House): Promise<string> {
  const { drafts, uploads, items, me } = house.as("citizen-1");
  const itemCode = "GAZY-033-04";
  const [guide, form, { applicant }, draft] = await Promise.all([
    items.guide(itemCode),
    items.form(itemCode),
    me.get(),
    drafts.create({ itemCode }),
  ]);
  const materials = await Promise.all(
    guide.materials.map(async ({ code: materialCode }) => {
      const file = new File([Uint8Array.from(SMALL_JPEG.buffer)], SMALL_JPEG.name, { type: SMALL_JPEG.mimeType });
      const { id } = await uploads.start(file, { draftId: draft.id, materialCode }).done;
      return { materialCode, means: "upload" as const, uploadIds: [id] };
    }),
  );
  await drafts.update(draft, {
    ...(applicant && { applicant }),
    materials,
    data: {
      matter: { cause: "damaged", statement: "证件断裂" },
      contact: { name: "样例甲", mobile: "13800000001" },
    },
    delivery: { method: "pickup", centreCode: guide.venues[0]?.centre.code ?? "" },
    declarations: form.declarations.map(({ id }) => id),
    formVersion: form.version,
  });
  const { caseNo } = (await drafts.submit(draft.id)).case;
  const { counter } = house.as("counter-GAZY");
  await counter.accept(caseNo, {});
  await counter.handOver(caseNo, {});
  return caseNo;
}

/** A food licence granted on a promise 告知承诺, to be sent electronically. */
async function grantOnPromise(house: House): Promise<string> {
  const { caseNo } = (await applyAs(house.as(COMPANY), { promised: true, delivery: { method: "electronic" } })).case;
  const { counter } = house.as("counter-hall");
  await counter.accept(caseNo, {});
  await counter.handOver(caseNo, {});
  await house.as(OFFICE).office.decide(caseNo, { outcome: "granted" });
  return caseNo;
}

/** Carries an act out without a mouse. */
async function actByKeyboard(desk: StaffDesk, action: string, fill?: () => Promise<void>): Promise<void> {
  const { page } = desk;
  await page.getByRole("button", { name: action, exact: true }).waitFor();
  await press(page, action);
  await fill?.();
  await press(page, `确定：${action}`);
  await desk.says(`已${action}。`);
}

describe("at the staff desk", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const journey = (name: string, walk: () => Promise<void>): void => {
    test(name, (t) => pictured(house, t.name, walk));
  };

  journey("a case is corrected, heard, extended, granted with the department's seal and sent by post", async () => {
    const { case: given } = await applyAs(house.as(COMPANY), { delivery: BY_POST });
    const { caseNo } = given;
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become("counter-hall");
    await desk.openCase(caseNo);

    const notice = await desk.prepare("一次性告知补正");
    await notice.getByText("只能告知一次").waitFor();
    await notice.getByRole("button", { name: "再加一条" }).click();
    await notice.getByLabel("针对").first().selectOption({ label: "经营场所平面图" });
    await notice.getByLabel("理由").first().fill("看不清");
    await notice.getByLabel("针对").last().selectOption({ label: "经营面积" });
    await notice.getByLabel("理由").last().fill("与平面图不一致");
    await notice.getByRole("button", { name: "确定：一次性告知补正" }).click();
    await desk.says("已一次性告知补正。");
    await answer(house, caseNo);

    const plan = page.locator(".file", { hasText: "平面图.pdf" });
    await plan.getByRole("button", { name: "查看" }).click();
    assert.match((await plan.locator("iframe").getAttribute("src")) ?? "", /^blob:/);
    await plan.getByRole("button", { name: "收起" }).click();
    await page.getByRole("checkbox", { name: "营业执照的住所与经营场所一致" }).check();
    await desk.act("受理", { 说明: "材料齐全" });
    await desk.act("移交部门", { 经营场所平面图: "" });

    await desk.become(OFFICE);
    await desk.openCase(caseNo);
    const step = await desk.prepare("启动特别程序");
    await step.getByText("计时不停").first().waitFor();
    await step.getByLabel("环节").selectOption({ label: "听证" });
    await step.getByText("暂停计时").waitFor();
    await step.getByLabel("理由").fill("有人提出异议");
    await step.getByLabel("预计工作日").fill("5");
    await step.getByRole("button", { name: "确定：启动特别程序" }).click();
    await page.getByText("听证正在进行，暂停计时。").waitFor();
    await desk.act("结束特别程序", { 结论: "异议不成立" });
    await desk.act("延期", { 延长几个工作日: "5", 理由: "情况复杂" });
    const decision = await desk.prepare("作出决定");
    await decision.getByText("以汉中市南郑区市场监督管理局的名义，加盖其印章。").waitFor();
    await decision.getByRole("button", { name: "确定：作出决定" }).click();
    await desk.says("已作出决定。");
    await desk.act("移交窗口出件");

    await desk.become("counter-hall");
    await desk.openCase(caseNo);
    await desk.act("出件", { 寄递公司: "示范快递", 运单号: "SF0000000001" });
    await page.getByText("请申请人评价").click();
    await page.getByRole("button", { name: "产生评价码" }).click();
    await page.getByText("交给群众的评价码").waitFor();
    const [invitationId = "", secret = ""] = await page.locator(".issued code").allInnerTexts();
    const code = await house.as(COMPANY).reviews.lookUp({ invitationId, secret });
    assert.equal(code.invitationId, invitationId);
    await page.getByRole("button", { name: "已交给群众，收起" }).click();
    assert.equal(await page.getByText(secret).count(), 0);

    const closed = await house.as(COMPANY).cases.get(caseNo);
    const slip = (await house.as(COMPANY).cases.documents(caseNo)).filter(({ kind }) => kind === "custody_slip");
    assert.deepEqual(
      [closed.state, closed.clock.pauses.length, closed.clock.extension?.days, slip.length],
      ["closed", 1, 5, 1],
    );
    assert.equal(closed.decision?.seal?.name.text, "汉中市南郑区市场监督管理局");
    assert.deepEqual(closed.issuance?.logistics, { carrier: "示范快递", trackingNo: "SF0000000001" });
    assert.deepEqual(problems, []);
  });

  journey("a case is denied with its remedies and handed out against a code, by keyboard on a phone", async () => {
    const { case: given } = await applyAs(house.as(COMPANY));
    const { caseNo } = given;
    const { desk, problems } = await StaffDesk.open(house, { ...PHONE, settings: { elder: true } });
    const { page } = desk;
    await desk.become("counter-hall");
    await page.getByRole("link", { name: caseNo }).waitFor();
    await press(page, caseNo);
    await actByKeyboard(desk, "受理", () => write(page, "说明", "材料齐全"));
    await actByKeyboard(desk, "移交部门");

    await desk.become(OFFICE);
    await page.getByRole("link", { name: caseNo }).waitFor();
    await press(page, caseNo);
    await actByKeyboard(desk, "作出决定", async () => {
      await tabTo(page, "结果");
      await page.keyboard.press("ArrowDown");
      await page.getByText("决定书会写明这些救济途径").waitFor();
      await write(page, "理由", "经营场所不符合卫生间距要求");
    });
    await actByKeyboard(desk, "移交窗口出件");

    await desk.become("counter-hall");
    await page.getByRole("link", { name: caseNo }).waitFor();
    await press(page, caseNo);
    await page.getByRole("button", { name: "出件", exact: true }).waitFor();
    await press(page, "出件");
    await write(page, "取件码", "0000-0000");
    await press(page, "确定：出件");
    await desk.says("取件码不对");
    const { issuance } = await house.as(COMPANY).cases.get(caseNo);
    await page.locator('[name="pickUpCode"]').focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText((issuance?.pickUpCode ?? "").toLowerCase());
    await press(page, "确定：出件");
    await desk.says("已出件。");
    assert.ok(await fits(page), "wider than the screen");

    const closed = await house.as(COMPANY).cases.get(caseNo);
    assert.deepEqual([closed.state, closed.decision?.outcome], ["closed", "denied"]);
    assert.ok(closed.decision?.remedies.length);
    assert.ok(closed.issuance?.receivedAt);
    assert.deepEqual(problems, []);
  });

  journey(
    "a fee is waived; a promise is put right, its result sent electronically and revoked, in English",
    async () => {
      const [cardNo, licenceNo] = await Promise.all([replaceIdentityCard(house), grantOnPromise(house)]);
      const { desk, problems } = await StaffDesk.open(house, { ...PHONE, settings: { lang: "en" } });
      const { page } = desk;
      const stands = (words: string): Promise<void> => page.locator(".standing", { hasText: words }).waitFor();

      await desk.become("office-public-security");
      await desk.openCase(cardNo);
      await desk.act("Ask for a fee", { "Amount (CNY)": "40" });
      await stands("¥40.00, is due; nothing is issued before.");
      await desk.act("Waive the fee", { Reason: "低保对象免收" });
      await stands("¥40.00, was waived.");
      const { payment } = await house.as("citizen-1").cases.get(cardNo);
      assert.deepEqual([payment?.state, payment?.amountFen], ["waived", 4000]);

      await desk.become(OFFICE);
      await desk.openCase(licenceNo);
      await desk.act("Verify the promise", {
        "Kept?": "Not kept",
        "What was found": "健康证过期",
        "Working days": "5",
      });
      await stands("The promise was not kept and is being put right.");
      await desk.act("Verify the promise", { "Kept?": "Kept", "What was found": "已换新证" });
      await stands("The promise was kept.");
      await desk.act("Hand back");
      await desk.become("counter-hall");
      await desk.openCase(licenceNo);
      await desk.act("Issue");
      assert.ok(await fits(page), "wider than the screen");
      const issued = await house.as(COMPANY).cases.get(licenceNo);
      assert.deepEqual(
        [issued.state, issued.delivery.method, issued.commitment?.state],
        ["closed", "electronic", "kept"],
      );

      await desk.become(OFFICE);
      await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Finished" });
      await desk.openCase(licenceNo);
      await desk.act("Revoke", { Reason: "经营场所不实" });
      assert.equal((await house.as(COMPANY).cases.get(licenceNo)).state, "revoked");
      assert.deepEqual(problems, []);
    },
  );

  journey("a window does only what is delegated to it, and is told why not", async () => {
    const { case: given } = await applyAs(house.as(COMPANY));
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become(OFFICE);
    await page.getByRole("link", { name: "委托" }).click();
    const front = page.locator(".entry", { hasText: "收件、预审、受理、送达" });
    await front.getByRole("button", { name: "终止委托", exact: true }).click();
    await front.getByLabel("理由").fill("机构调整");
    await front.getByRole("button", { name: "确定：终止委托" }).click();
    await desk.says("已终止委托。");
    await front.getByText("机构调整").waitFor();

    await desk.become("counter-hall");
    await page.getByLabel("显示哪些办件").selectOption({ label: "全部" });
    await desk.openCase(given.caseNo);
    const accepting = page.locator(".powers > li", { hasText: "受理" });
    await accepting.getByText("不能办理").waitFor();
    await accepting.getByText(/委托到.+为止/).waitFor();
    assert.equal(await page.getByRole("button", { name: "受理", exact: true }).count(), 0);

    await desk.become(OFFICE);
    await page.getByRole("link", { name: "委托" }).click();
    await page.getByRole("button", { name: "新建委托", exact: true }).click();
    await page.getByLabel("受委托机构").selectOption({ label: "汉中市南郑区行政审批服务局" });
    for (const power of ["收件", "预审", "受理", "送达"]) await page.getByRole("checkbox", { name: power }).check();
    await page.getByLabel("责任").fill("委托部门承担法律责任。");
    await page.getByRole("button", { name: "确定：新建委托" }).click();
    await desk.says("已新建委托。");
    await desk.become("counter-hall");
    await desk.openCase(given.caseNo);
    await desk.act("受理");
    assert.deepEqual(problems, []);
  });

  journey("a new application begins with the item, in the form of the window, and leads back to the desk", async () => {
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become("counter-hall");
    await page.getByRole("link", { name: "受理新申请" }).click();
    await page.getByRole("searchbox").fill("老年证");
    await page.keyboard.press("Enter");
    const begin = page.getByRole("link", { name: "开始填写 老年优待证办理", exact: true });
    await begin.click();
    const form = page.locator("yct-intake-form");
    await form.getByRole("heading", { name: "您的情况" }).first().waitFor();
    assert.equal(await form.getAttribute("channel"), "window");
    assert.equal(await page.locator("#persona").inputValue(), "counter-hall");
    await form.getByRole("button", { name: "下一位" }).waitFor();
    await page.getByRole("link", { name: "回到工作台" }).click();
    await page.getByRole("link", { name: "受理新申请" }).waitFor();
    assert.deepEqual(problems, []);
  });

  journey("a case that moved meanwhile is said to have moved, and what was written stays to be copied", async () => {
    const { case: given } = await applyAs(house.as(COMPANY));
    const { caseNo } = given;
    const { desk, problems } = await StaffDesk.open(house, { settings: { lang: "en" } });
    const { page } = desk;
    await desk.become("counter-hall");
    await page.locator("#persona option:checked", { hasText: "Clerk, comprehensive windows" }).waitFor({
      state: "attached",
    });
    await desk.openCase(caseNo);
    const form = await desk.prepare("Return");
    await form.getByLabel("About").selectOption({ label: "The whole case" });
    await form.getByLabel("Reason").fill("面积与平面图不一致");
    await house.as("counter-hall").counter.accept(caseNo, {});
    await form.getByRole("button", { name: "Confirm: Return" }).click();
    await desk.says("“Return” can no longer be done");
    await page.locator(".act-told", { hasText: "面积与平面图不一致" }).waitFor();
    // The browser itself writes down that the platform refused.
    assert.ok(problems.every((problem) => problem.includes("409")));
  });

  journey("a case opens by its number, or the desk says why not; everything stands newest first", async () => {
    const older = (await applyAs(house.as(COMPANY))).case.caseNo;
    const newer = (await applyAs(house.as(COMPANY))).case.caseNo;
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    const find = async (number: string): Promise<void> => {
      await page.getByLabel("办件编号").fill(number);
      await page.keyboard.press("Enter");
    };
    await desk.become("counter-hall");
    await find(` ${older.toLowerCase().replace("nz", "ｎｚ ")}`);
    await page.locator("#case-title:focus", { hasText: older }).waitFor();
    await find("NZ19990101000001");
    await desk.says("没有编号是 NZ19990101000001 的办件，或者不归您查看。");
    assert.equal(await page.locator("#case-title").count(), 0);
    await page.getByLabel("显示哪些办件").selectOption({ label: "全部" });
    await page.locator(".queue > li:first-child", { hasText: newer }).waitFor();

    await desk.become("counter-GAZY");
    await find(older);
    await desk.says(`打不开 ${older}：这个办件由别的窗口或部门办理。`);
    assert.deepEqual(problems, []);
  });

  journey("a case that cannot be read says so, and opens by itself once the platform answers again", async () => {
    const { caseNo } = (await applyAs(house.as(COMPANY))).case;
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become("counter-hall");
    await page.route(`**/cases/${caseNo}`, (route) => route.abort());
    await page.getByRole("link", { name: caseNo }).click();
    await page.getByRole("alert").getByText("暂时连不上平台，内容还没有读到").waitFor();
    await page.locator(".notice button").waitFor();
    await page.unroute(`**/cases/${caseNo}`);
    await page.locator(".desk-case .act").waitFor();
    await page.locator("#case-title:focus", { hasText: caseNo }).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.deepEqual(problems, []);
  });

  journey("a list that cannot be read says so, and is tried again by hand", async () => {
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await page.route("**/delegations?*", (route) =>
      route.fulfill({ status: 403, contentType: "application/problem+json", body: "{}" }),
    );
    await desk.become("supervisor");
    await page.getByRole("link", { name: "委托" }).click();
    await page.getByRole("alert").getByText("没有读到内容").waitFor();
    // Focused before: the desk tries again by itself, too, and the button goes.
    await page.locator(".notice button").focus();
    await page.unroute("**/delegations?*");
    await page.keyboard.press("Enter");
    await page.locator(".entries > li").first().waitFor();
    assert.deepEqual(problems, []);
  });

  journey("what comes late moves nothing away from who has gone on to another case", async () => {
    const [first, second] = [
      (await applyAs(house.as(COMPANY))).case.caseNo,
      (await applyAs(house.as(COMPANY))).case.caseNo,
    ];
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    const title = page.locator("#case-title");
    await desk.become("counter-hall");

    const opening = await holdNext(page, "GET", new RegExp(`/cases/${first}$`));
    await page.getByRole("link", { name: first }).click();
    await page.locator("#case-title:focus", { hasText: first }).waitFor();
    await page.getByLabel("办件编号").focus();
    await opening.asked;
    await opening.release();
    await page.locator(".desk-case .act").waitFor();
    await page.locator('[name="caseNo"]:focus').waitFor();
    await page.keyboard.insertText(second);
    assert.equal(await page.getByLabel("办件编号").inputValue(), second);

    const acting = await holdNext(page, "POST", new RegExp(`/cases/${first}/`));
    const form = await desk.prepare("受理");
    await form.getByRole("button", { name: "确定：受理" }).click();
    await acting.asked;
    await desk.openCase(second);
    const reason = (await desk.prepare("预审退回")).getByLabel("理由");
    await reason.focus();
    await page.keyboard.insertText("平面图");
    await acting.release();
    await desk.says("已受理。");
    await page.locator("#act-form textarea:focus").waitFor();
    await page.keyboard.insertText("看不清");
    assert.equal(await reason.inputValue(), "平面图看不清");
    assert.match(await title.innerText(), new RegExp(second));

    // The queue moves below the focus, which stays on its case.
    await page.getByLabel("显示哪些办件").selectOption({ label: "全部" });
    await page.getByRole("link", { name: second }).focus();
    const third = (await applyAs(house.as(COMPANY))).case.caseNo;
    await page.locator(".queue > li:first-child", { hasText: third }).waitFor();
    await page.locator(`.queue-entry[data-case="${second}"]:focus`).waitFor();
    assert.deepEqual(problems, []);
  });

  journey("a form that somebody writes in is not closed by what is read meanwhile", async () => {
    const { caseNo } = (await applyAs(house.as(COMPANY))).case;
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become("counter-hall");
    await desk.openCase(caseNo);
    const reading = await holdNext(page, "GET", new RegExp(`/cases/${caseNo}/application$`));
    await house.as("counter-hall").counter.accept(caseNo, {});
    await reading.asked;
    const form = await desk.prepare("预审退回");
    await form.getByLabel("理由").fill("面积与平面图不一致");
    await reading.release();
    // Which is when the desk has dealt with it.
    await page.locator(".queue-entry[aria-current]", { hasText: "已受理" }).waitFor();
    assert.equal(await form.getByLabel("理由").inputValue(), "面积与平面图不一致");
    await form.getByRole("button", { name: "取消" }).click();
    await page.getByRole("button", { name: "移交部门", exact: true }).waitFor();

    await desk.become(OFFICE);
    await page.getByRole("link", { name: "委托" }).click();
    const front = page.locator(".entry", { hasText: "首席事务代表" });
    await front.getByRole("button", { name: "终止委托", exact: true }).click();
    await front.getByLabel("理由").focus();
    await page.keyboard.insertText("机构");
    const shown = await page.locator(".entry").count();
    const { id } = await house.as(OFFICE).delegations.create({
      toCode: "approval",
      powers: ["deliver"],
      begins: "2030-01-01",
      responsibilities: "委托部门承担法律责任。",
    });
    await desk.readAgain();
    await page.locator(".entry").nth(shown).waitFor();
    await front.locator("textarea:focus").waitFor();
    await page.keyboard.insertText("调整");
    assert.equal(await front.getByLabel("理由").inputValue(), "机构调整");
    await house.as(OFFICE).delegations.end(id, { reason: "机构调整" });
    assert.deepEqual(problems, []);
  });

  journey("a desk that opens late asks once who sits there, and says once what it could not read", async () => {
    const { caseNo } = (await applyAs(house.as(COMPANY))).case;
    const { page, problems } = await house.newPage();
    const people: Route[] = [];
    await page.route("**/__sandbox/personas", (route) => void people.push(route));
    await page.goto(`${house.portal}/staff`, { waitUntil: "load" });
    const desk = new StaffDesk(page);
    await page.locator("#persona").waitFor();
    await desk.readAgain();
    await desk.readAgain();
    await people[0]?.continue();
    await desk.become("counter-hall");
    assert.equal(people.length, 1);
    await page.unroute("**/__sandbox/personas");
    await page.route(/\/(counter\/)?cases/, (route) => route.abort());
    await page.getByLabel("显示哪些办件").selectOption({ label: "全部" });
    await page.getByRole("alert").waitFor();
    await page.getByLabel("办件编号").fill(caseNo);
    await page.keyboard.press("Enter");
    await page.locator(".desk-case").getByRole("alert").waitFor();
    assert.equal(await page.getByRole("alert").count(), 1);
    await page.locator(".desk-queue").getByText("列表还没有读到。").waitFor();
    await page.locator(".notice button").focus();
    await page.unroute(/\/(counter\/)?cases/);
    await page.keyboard.press("Enter");
    await page.locator("#case-title:focus", { hasText: caseNo }).waitFor();
    await page.locator(".queue-entry").first().waitFor();
    assert.deepEqual(problems, []);
  });
});
