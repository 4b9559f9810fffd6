/** The bad reviews of the staff desk: dealt with, appealed, by keyboard alone, and with answers that are lost or late. Who rates does so through the SDK. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator } from "playwright-core";
import { applyAs } from "../../stories/status-tracker/cases.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { press, tabTo, write } from "./support/keyboard.ts";
import { holdNext, StaffDesk } from "./support/staff.ts";

const COMPANY = "company-1";
const OFFICE = "office-market-supervision";

/** A bad review of the acceptance of the company's case; its id. */
async function rateBadly(house: House, text: string): Promise<{ caseNo: string; reviewId: string }> {
  const company = house.as(COMPANY);
  const { caseNo } = (await applyAs(company)).case;
  await house.as("counter-hall").counter.accept(caseNo, {});
  const [invitation] = await company.reviews.invitations(caseNo);
  const { version } = await company.reviews.indicators();
  const { id } = await company.reviews.create(caseNo, {
    invitationId: invitation?.id ?? "",
    satisfaction: "dissatisfied",
    indicatorVersion: version,
    tags: [],
    text,
    anonymous: false,
    channel: "web",
  });
  return { caseNo, reviewId: id };
}

describe("bad reviews at the staff desk", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const journey = (name: string, walk: () => Promise<void>): void => {
    test(name, (t) => pictured(house, t.name, walk));
  };

  journey("a bad review is assigned, appealed and set aside", async () => {
    const { caseNo } = await rateBadly(house, "说的是另一个单位的事。");
    const { desk, problems } = await StaffDesk.open(house);
    await desk.become("supervisor");
    await desk.showReviews();
    await desk.handleReview("指派整改部门", { 整改部门: "汉中市南郑区市场监督管理局" });
    await desk.become(OFFICE);
    await desk.showReviews();
    await desk.handleReview("申诉", { 理由: "评价的不是本单位。" });
    await desk.become("supervisor");
    await desk.showReviews();
    await desk.handleReview("裁定申诉", { 申诉是否成立: "成立，评价不计入", 理由: "经核实属误评。" });
    // It is settled, and no longer among those to be dealt with.
    await desk.page.getByText("没有等待处置的差评。").waitFor();
    await desk.page.getByLabel("显示哪些差评").selectOption({ label: "不计入" });
    await desk.page.locator(".reviews > li", { hasText: "说的是另一个单位的事。" }).waitFor();
    const [review] = await house.as(COMPANY).reviews.list(caseNo);
    assert.deepEqual([review?.effective, review?.appeal?.state], [false, "upheld"]);
    assert.deepEqual(problems, []);
  });

  journey("a bad review is assigned and answered by keyboard alone, and the focus is never lost", async () => {
    const { reviewId } = await rateBadly(house, "排队太久。");
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    const review = page.locator(".reviews > li", { hasText: "排队太久。" });
    const sitDown = async (persona: string): Promise<void> => {
      await page.locator("#persona option").nth(1).waitFor({ state: "attached" });
      await page.locator(".skip").focus();
      await tabTo(page, "以谁的身份工作");
      await desk.become(persona);
      await page.locator("#persona:focus").waitFor();
      await tabTo(page, "差评处置");
      await page.keyboard.press("Enter");
      await review.waitFor();
    };
    const handle = async (step: string, text?: string): Promise<void> => {
      await review.locator("h3").focus();
      await tabTo(page, step);
      await page.keyboard.press("Enter");
      if (text === undefined) {
        await tabTo(page, "请选择部门");
        await review.locator('[name="department"]').selectOption({ label: "汉中市南郑区市场监督管理局" });
      } else await write(page, "内容", text);
      await press(page, `确定：${step}`);
      await desk.says(`已${step}。`);
      await page.locator(".reviews h3:focus, #work h2:focus").waitFor();
    };
    await sitDown("supervisor");
    await handle("指派整改部门");
    await page.locator(`[id="${reviewId}"]:focus`).waitFor();
    await sitDown(OFFICE);
    await handle("联系评价人", "已电话联系。");
    await press(page, "答复");
    await press(page, "取消");
    await review
      .getByRole("button", { name: "答复", exact: true, expanded: false })
      .and(page.locator(":focus"))
      .waitFor();
    await handle("答复", "已增设窗口。");
    const { handling } = await house.as(OFFICE).reviews.get(reviewId);
    assert.equal(handling.state, "answered");
    assert.deepEqual(problems, []);
  });

  journey("what is written about a bad review stays until the platform has it, and is done once", async () => {
    const { reviewId } = await rateBadly(house, "电话没有人接。");
    const { office } = house.as(OFFICE);
    const { office: supervision } = house.as("supervisor");
    await supervision.handle(reviewId, { kind: "assigned", departmentCode: "market-supervision" });
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become(OFFICE);
    await desk.showReviews();
    const review = page.locator(".reviews > li", { hasText: "电话没有人接。" });
    const words = review.getByLabel("内容");
    const choose = (step: string): Promise<void> => review.getByRole("button", { name: step, exact: true }).click();
    // What is sent arrives, and what is answered does not.
    const cut = `**/reviews/${reviewId}/handling`;
    await page.route(cut, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await choose("联系评价人");
    await words.fill("已经电话联系，说明了情况。");
    await review.getByRole("button", { name: "确定：联系评价人" }).click();
    await desk.says("没有收到平台的回答，不知道办成没有。");
    await review.getByText("已联系").waitFor();
    assert.equal(await words.inputValue(), "已经电话联系，说明了情况。");
    // Focused before: the desk asks by itself, too, and the form goes.
    await review.getByRole("button", { name: "确定：联系评价人" }).focus();
    await page.unroute(cut);
    await page.keyboard.press("Enter");
    await desk.says("已联系评价人。");
    assert.equal(await words.count(), 0);

    await choose("提出整改措施");
    await words.fill("安排专人接听。");
    await review.getByRole("button", { name: "确定：提出整改措施" }).focus();
    await office.handle(reviewId, { kind: "measures", text: "增设一部电话。" });
    await page.keyboard.press("Enter");
    await desk.says("“提出整改措施”现在不能再做");
    await page.locator(".unsent", { hasText: "安排专人接听。" }).waitFor();
    await choose("完成整改");
    assert.equal(await words.inputValue(), "");
    const { handling } = await house.as(OFFICE).reviews.get(reviewId);
    assert.deepEqual(
      handling.steps.map(({ kind, text }) => text ?? kind),
      ["assigned", "已经电话联系，说明了情况。", "增设一部电话。"],
    );
    assert.deepEqual(problems, []);
  });

  journey("who goes on to the next step of a bad review keeps the focus when the list has been read", async () => {
    const { office: supervision } = house.as("supervisor");
    const assigned = async (text: string): Promise<string> => {
      const { reviewId } = await rateBadly(house, text);
      await supervision.handle(reviewId, { kind: "assigned", departmentCode: "market-supervision" });
      return reviewId;
    };
    const reviewId = await assigned("叫号屏坏了。");
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become(OFFICE);
    await desk.showReviews();
    const review = page.locator(".reviews > li", { hasText: "叫号屏坏了。" });
    const choose = (step: string): Promise<void> => review.getByRole("button", { name: step, exact: true }).click();
    await choose("联系评价人");
    await review.getByLabel("内容").fill("已电话联系。");
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/office/reviews?*", async (route) => {
      await released;
      await route.continue();
    });
    await review.getByRole("button", { name: "确定：联系评价人" }).click();
    await desk.says("已联系评价人。");
    await page.locator(`[id="${reviewId}"]:focus`).waitFor();
    assert.equal(await review.getByRole("button", { name: "联系评价人" }).count(), 0, "it is not offered again");
    await choose("申诉");
    await review.getByLabel("理由").focus();
    await page.keyboard.insertText("屏幕");
    await assigned("座椅太少。");
    release();
    await page.locator(".reviews > li", { hasText: "座椅太少。" }).waitFor();
    await review.locator("textarea:focus").waitFor();
    await page.keyboard.insertText("当天已修好。");
    assert.equal(await review.getByLabel("理由").inputValue(), "屏幕当天已修好。");
    assert.deepEqual(problems, []);
  });

  journey(
    "an older list of bad reviews takes nothing from the form of the next step, nor does an answer the focus",
    async () => {
      const { office: supervision } = house.as("supervisor");
      for (const text of ["空调不制冷。", "指示牌看不懂。"]) {
        const { reviewId } = await rateBadly(house, text);
        await supervision.handle(reviewId, { kind: "assigned", departmentCode: "market-supervision" });
      }
      const { desk, problems } = await StaffDesk.open(house);
      const { page } = desk;
      await desk.become(OFFICE);
      await desk.showReviews();
      const [cold, signs] = ["空调不制冷。", "指示牌看不懂。"].map((words) =>
        page.locator(".reviews > li", { hasText: words }),
      ) as [Locator, Locator];
      const list = await holdNext(page, "GET", /\/office\/reviews\?/);
      await desk.readAgain();
      await list.asked;
      const contact = { name: "联系评价人", exact: true };
      await cold.getByRole("button", contact).click();
      await cold.getByLabel("内容").fill("已电话联系。");
      const acting = await holdNext(page, "POST", /\/handling$/);
      await cold.getByRole("button", { name: "确定：联系评价人" }).click();
      await acting.asked;
      await signs.getByRole("button", contact).click();
      await signs.getByLabel("内容").focus();
      await page.keyboard.insertText("已当面");
      await acting.release();
      await desk.says("已联系评价人。");
      await signs.locator("textarea:focus").waitFor();
      await page.keyboard.insertText("说明。");
      assert.equal(await signs.getByLabel("内容").inputValue(), "已当面说明。");
      await cold.getByRole("button", { name: "提出整改措施", exact: true }).click();
      await cold.getByLabel("内容").fill("请人检修。");
      await list.release();
      await cold.getByRole("button", { name: "确定：提出整改措施" }).click();
      await desk.says("已提出整改措施。");
      assert.equal(await page.locator(".unsent").count(), 0);
      assert.deepEqual(problems, []);
    },
  );

  journey("one form at a time is open among the bad reviews, and what was written in it stays", async () => {
    await rateBadly(house, "窗口没有人。");
    await rateBadly(house, "等了很久。");
    const { desk, problems } = await StaffDesk.open(house);
    const { page } = desk;
    await desk.become("supervisor");
    await desk.showReviews();
    assert.equal(await page.locator("form").count(), 0);
    const [first, second] = ["窗口没有人。", "等了很久。"].map((words) =>
      page.locator(".reviews > li", { hasText: words }),
    );
    const assign = { name: "指派整改部门", exact: true };
    await first?.getByRole("button", assign).click();
    await first?.getByRole("form", assign).getByLabel("说明").fill("请当天联系。");
    await second?.getByRole("button", assign).click();
    await second?.getByRole("form", assign).waitFor();
    assert.equal(await page.locator("form").count(), 1);
    await first?.getByRole("button", assign).click();
    assert.equal(await first?.getByLabel("说明").inputValue(), "请当天联系。");
    assert.deepEqual(problems, []);
  });
});
