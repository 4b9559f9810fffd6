/** At a window: the clerk types, documents are on file, the citizen signs on a second screen, and nothing stays for whoever comes next. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { declare, passStep, readCaseNo, seesStep } from "./support/citizen.ts";
import { SENIOR_CARD } from "./support/errands.ts";
import type { StepInput } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { takePaper, watchPrinter } from "./support/paper.ts";

const NAME = "样例丙";
const NUMBER = "440524188001010014";

const STEPS: readonly StepInput[] = [
  { step: "您的情况", choose: ["户口在南郑区", "老人本人"] },
  { step: "申请人", fill: { 姓名: NAME, 证件号码: NUMBER } },
  { step: "老人信息", fill: { 姓名: NAME, 身份证号码: NUMBER, 现住址: "南郑区示范路 8 号" } },
  { step: "联系和服务" },
];

/** Asks for the signature, and gives the address that the QR code holds. */
async function askForSignature(form: Locator): Promise<string> {
  await form.getByRole("button", { name: "请申请人核对并签名" }).click();
  const code = form.locator("[data-sign-address]");
  await code.waitFor();
  return (await code.getAttribute("data-sign-address")) ?? "";
}

/** Signs as a citizen without a mouse. */
async function signByName(page: Page): Promise<void> {
  const signing = page.locator("yct-signing");
  await signing.getByRole("button", { name: "改为输入姓名签署" }).click();
  await signing.getByLabel("请输入您的姓名").fill(NAME);
  await signing.getByRole("button", { name: "用这个姓名签署" }).click();
  await signing.getByRole("button", { name: "内容属实，签署" }).click();
}

/** All markup of the form, with that of its shadow, and what else stands on the page but the site's header, where one chooses whom to act as. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    body.querySelector("header")?.remove();
    return body.innerHTML + (document.querySelector("yct-intake-form")?.shadowRoot?.innerHTML ?? "");
  });

describe("at a window", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  test("an application is taken in, signed on a second screen and wiped for the next citizen", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems } = await house.newPage({ persona: "counter-hall" });
      const second = await house.newPage({ width: 768 });
      await watchPrinter(page);
      await page.goto(`${house.portal}/apply/${SENIOR_CARD.itemCode}`);
      const form = page.locator("yct-intake-form");
      for (const step of STEPS) await passStep(page, step);

      await seesStep(page, "申请材料");
      await form.getByRole("checkbox", { name: "同意" }).first().check({ force: true });
      await form.getByRole("button", { name: "调取" }).click();
      await form.getByText("调取到 1 份证照").first().waitFor();
      const checkpoint = form.locator(".checkpoints input").first();
      await checkpoint.check({ force: true });
      await form.getByRole("button", { name: "下一步", exact: true }).click();
      await passStep(page, { step: "怎么拿结果", choose: ["到窗口领取", "政务大厅"] });
      await seesStep(page, "核对并提交");
      await declare(page);

      const address = new URL(await askForSignature(form));
      assert.equal(address.origin + address.pathname, `${house.portal}/sign`);
      assert.equal(address.search, "");
      await second.page.goto(address.href);
      await second.page.locator("yct-signing").getByRole("heading", { name: "请核对并签名" }).waitFor();
      assert.equal(new URL(second.page.url()).hash, "");
      const read = await second.page.locator("yct-signing").innerText();
      assert.ok(!read.includes(NUMBER), "the number is masked");
      await form.getByText("申请人正在核对").first().waitFor();
      await signByName(second.page);
      await second.page.getByText("可以关闭本页").waitFor();
      assert.doesNotMatch(await second.page.locator("yct-signing").innerText(), /样例|示范路/);
      await form.getByText(`${NAME}（申请人）已签名`).waitFor();

      await form.getByRole("button", { name: "提交申请" }).click();
      const caseNo = await readCaseNo(page);
      await form.getByRole("button", { name: "打印" }).click();
      const paper = await takePaper(page);
      assert.ok(paper.has("申请回执"));
      assert.ok(paper.has(caseNo));
      const { signature } = await house.as("counter-hall").cases.application(caseNo);
      assert.equal(signature?.method, "handwritten");
      assert.equal(signature?.identifiedBy, "counter");

      await form.getByRole("button", { name: "下一位" }).click();
      for (const { step, choose = [] } of STEPS.slice(0, 2)) {
        await seesStep(page, step);
        const held = await heldBy(page);
        for (const trace of [NAME, NUMBER, caseNo, "示范路"])
          assert.ok(!held.includes(trace), `${trace} is still there`);
        for (const label of choose) {
          assert.equal(await form.getByRole("radio", { name: label }).first().isChecked(), false);
          await form.getByRole("radio", { name: label }).first().check({ force: true });
        }
        if (choose.length > 0) await form.getByRole("button", { name: "下一步", exact: true }).click();
      }
      for (const field of await form.getByRole("textbox").all()) assert.equal(await field.inputValue(), "");
      await page.goBack();
      await seesStep(page, "您的情况");
      assert.ok(!(await form.innerText()).includes(NAME));
      assert.deepEqual([...problems, ...second.problems], []);
    });
  });
});
