/** The whole thread on the district portal: find, guide, apply, accept, decide, issue, rate, answer. In a browser, against a sandbox over HTTP. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  beginApplication,
  fillApplication,
  findItem,
  rateBadly,
  seesAnswer,
  seesProgress,
  submitApplication,
} from "./support/citizen.ts";
import { FOOD_LICENCE, SENIOR_CARD } from "./support/errands.ts";
import type { Errand } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { StaffDesk } from "./support/staff.ts";

const ANSWER = "样本已经放到办事指南里，谢谢您的提醒。";

const DEPARTMENT: Readonly<Record<string, string>> = {
  [SENIOR_CARD.itemCode]: "汉中市南郑区民政局",
  [FOOD_LICENCE.itemCode]: "汉中市南郑区市场监督管理局",
};

describe("on the district portal", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const errand of [SENIOR_CARD, FOOD_LICENCE])
    test(`${errand.name} goes from the search to the answered bad review`, async (t) => {
      await pictured(house, t.name, () => walk(house, errand));
    });

  test("whom to act as is asked for again where it could not be read", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems } = await house.newPage();
      await page.route("**/__sandbox/personas", (route) => route.abort(), { times: 1 });
      await page.goto(`${house.portal}/find`);
      const why = page.locator("#persona-why");
      await why.getByText("暂时读不到可以选择的身份。").waitFor();
      await why.getByRole("button", { name: "重新读取" }).click();
      await page.locator("#persona:focus option[value=company-1]").waitFor({ state: "attached" });
      assert.equal(await why.textContent(), "");
      assert.deepEqual(problems, []);
    });
  });
});

async function walk(house: House, errand: Errand): Promise<void> {
  const { page, problems } = await house.newPage();
  await page.goto(house.portal);
  await page.locator(`#persona option[value="${errand.persona}"]`).waitFor({ state: "attached" });
  await page.locator("#persona").selectOption(errand.persona);
  await page.goto(`${house.portal}/find`);
  await findItem(page, errand);
  await beginApplication(page);
  await fillApplication(page, errand);
  const caseNo = await submitApplication(page);
  assert.match(caseNo, /^NZ\d{14}$/);

  await page.locator("yct-intake-form").getByRole("link", { name: "查看办理进度" }).click();
  await seesProgress(page, "已提交，待受理");

  const { desk, problems: deskProblems } = await StaffDesk.open(house);
  await desk.become("counter-hall");
  await desk.openCase(caseNo);
  if (errand.handling === "immediate") {
    await desk.act("作出决定", { 结果: "准予" });
    await seesProgress(page, "已作出决定");
  } else {
    await desk.act("受理");
    await seesProgress(page, "已受理");
    await desk.act("移交部门");
    await seesProgress(page, "审批中");
    await desk.become(errand.office);
    await desk.openCase(caseNo);
    await desk.act("作出决定", { 结果: "准予" });
    await seesProgress(page, "已作出决定");
    await desk.act("移交窗口出件");
    await seesProgress(page, "已决定，待出件");
    await desk.become("counter-hall");
    await desk.openCase(caseNo);
  }
  await desk.act("出件");
  await seesProgress(page, "已办结");

  await rateBadly(page, { tag: "没有提供材料样本", words: "没有找到材料的样本。" });
  await desk.become("supervisor");
  await desk.showReviews();
  await desk.handleReview("指派整改部门", { 整改部门: DEPARTMENT[errand.itemCode] ?? "" });
  await desk.become(errand.office);
  await desk.showReviews();
  await desk.handleReview("联系评价人", { 内容: "已电话联系。" });
  await desk.handleReview("提出整改措施", { 内容: "补上样本。" });
  await desk.handleReview("完成整改", { 内容: "样本已补上。" });
  await desk.handleReview("答复", { 内容: ANSWER });
  await seesAnswer(page, ANSWER);
  assert.deepEqual([...problems, ...deskProblems], []);
}
