/** Applying when things go otherwise than planned: other devices, no network, closed tabs, lapsed sign-ins, returned drafts. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import {
  attachMaterials,
  CHINESE,
  declare,
  ENGLISH,
  fillApplication,
  passStep,
  readCaseNo,
  seesStep,
  submitApplication,
} from "./support/citizen.ts";
import { FOOD_LICENCE, LARGE_PDF, SENIOR_CARD, SENIOR_CARD_IN_ENGLISH, SMALL_JPEG } from "./support/errands.ts";
import type { Errand } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House, OpenPage, PageOptions } from "./support/house.ts";
import { attachByKeyboard, chooseByKeyboard, tabTo } from "./support/keyboard.ts";

let house: House;
before(async () => {
  house = await openHouse();
});
after(() => house.close());

const form = (page: Page) => page.locator("yct-intake-form");

/** The form of an errand, with its applicant signed in. */
async function open(errand: Errand, options: PageOptions = {}): Promise<OpenPage> {
  const opened = await house.newPage({ persona: errand.persona, ...options });
  await opened.page.goto(`${house.portal}/apply/${errand.itemCode}`);
  return opened;
}

/** Up to a step, which is then in sight. */
async function fillUntil(page: Page, errand: Errand, step: string): Promise<void> {
  for (const input of errand.steps.slice(
    0,
    errand.steps.findIndex((each) => each.step === step),
  ))
    await passStep(page, input);
  await seesStep(page, step);
}

/** Lets so much time pass at the platform that no token holds any more. */
async function tokensLapse(): Promise<void> {
  const body = JSON.stringify({ advanceSeconds: 3 * 3600 });
  await fetch(`${house.api}/__sandbox/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
}

const saved = (page: Page): Promise<void> =>
  form(page)
    .getByText(/^已保存 \d/)
    .waitFor();

/** Cases of an errand's applicant. */
const casesOf = async ({ persona }: Errand): Promise<number> => (await house.as(persona).cases.list()).total;

const journey = (name: string, walk: () => Promise<void>): void => {
  test(name, (t) => pictured(house, t.name, walk));
};

describe("an application", () => {
  journey("begun on one device goes on on another", async () => {
    const first = await open(SENIOR_CARD);
    await fillUntil(first.page, SENIOR_CARD, "怎么拿结果");
    await saved(first.page);
    const second = await open(SENIOR_CARD, { width: 360, height: 740 });
    await form(second.page).getByText("已接着上次没填完的申请").waitFor();
    await seesStep(second.page, "怎么拿结果");
    await passStep(second.page, SENIOR_CARD.steps[5]!);
    await seesStep(second.page, "核对并提交");
    await form(second.page).getByText("南郑区示范路 2 号").waitFor();
    const caseNo = await submitApplication(second.page);
    // What the first one shows is over; it says so as soon as somebody looks at it again.
    await first.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await form(first.page).getByText("这份申请已经提交").first().waitFor();
    assert.equal((await house.as(SENIOR_CARD.persona).cases.get(caseNo)).itemCode, SENIOR_CARD.itemCode);
    assert.deepEqual([...first.problems, ...second.problems], []);
  });

  journey("survives a network that goes away in the middle", async () => {
    const { page, problems } = await open(SENIOR_CARD);
    await fillUntil(page, SENIOR_CARD, "老人信息");
    await saved(page);
    await page.context().setOffline(true);
    await form(page).getByLabel("现住址").fill("南郑区示范路 9 号");
    await form(page).getByText("未保存：网络没有连上").waitFor();
    await form(page).getByText("内容留在这个标签页").waitFor();
    await form(page).getByRole("button", { name: "下一步" }).click();
    await seesStep(page, "联系和服务");
    await page.context().setOffline(false);
    await saved(page);
    const [draft] = (await house.as(SENIOR_CARD.persona).drafts.list()).items;
    assert.deepEqual((draft?.data as { holder?: { address?: string } }).holder?.address, "南郑区示范路 9 号");
    await house.as(SENIOR_CARD.persona).drafts.delete(draft?.id ?? "");
    assert.deepEqual(problems, []);
  });

  journey("goes on where its tab was closed during an upload", async () => {
    const { page } = await open(SENIOR_CARD);
    await fillUntil(page, SENIOR_CARD, "申请材料");
    let chunks = 0;
    await page.route(/\/uploads\/[^/]+$/, async (route) => {
      // The first chunk arrives, the others stay on their way.
      if (route.request().method() === "PATCH" && chunks++ > 0) return;
      await route.continue();
    });
    await form(page).locator("input[type=file]").first().setInputFiles(LARGE_PDF);
    await form(page)
      .getByText(/正在上传 [1-9]/)
      .waitFor();
    await saved(page);
    await page.close();

    const again = await open(SENIOR_CARD);
    await form(again.page).getByText("上次没有传完，请重新选择同一文件以继续").waitFor();
    const sent: number[] = [];
    again.page.on("request", (request) => {
      if (request.method() === "PATCH" && request.url().includes("/uploads/"))
        sent.push(Number(request.headers()["upload-offset"]));
    });
    await form(again.page).locator("input[type=file]").first().setInputFiles(LARGE_PDF);
    await form(again.page).getByText("已上传", { exact: true }).first().waitFor();
    assert.ok(sent[0]! > 0, `it began at byte ${String(sent[0])}`);
    const [draft] = (await house.as(SENIOR_CARD.persona).drafts.list()).items;
    await house.as(SENIOR_CARD.persona).drafts.delete(draft?.id ?? "");
  });

  journey("is submitted once though its tab was closed before the answer came", async () => {
    const before = await casesOf(SENIOR_CARD);
    const { page } = await open(SENIOR_CARD);
    await fillApplication(page, SENIOR_CARD);
    await declare(page);
    const received = new Promise<void>((resolve) => {
      void page.route("**/submission", async (route) => {
        await route.fetch();
        resolve();
      });
    });
    await form(page).getByRole("button", { name: "提交申请" }).click();
    await received;
    await page.close();
    const again = await house.newPage({ persona: SENIOR_CARD.persona });
    await again.page.goto(`${house.portal}/my-cases`);
    await again.page.getByRole("link", { name: SENIOR_CARD.name }).first().waitFor();
    assert.equal(await casesOf(SENIOR_CARD), before + 1);
    assert.equal((await house.as(SENIOR_CARD.persona).drafts.list()).items.length, 0);
  });

  journey("waits at its last step for a sign-in that has lapsed", async () => {
    const { page, problems } = await open(SENIOR_CARD);
    await fillApplication(page, SENIOR_CARD);
    await declare(page);
    await saved(page);
    await page.route("**/__sandbox/tokens", (route) => route.fulfill({ status: 503 }));
    await tokensLapse();
    await form(page).getByRole("button", { name: "提交申请" }).click();
    await form(page).getByText("您填的内容都还在。").waitFor();
    await page.unroute("**/__sandbox/tokens");
    await form(page).getByRole("button", { name: "登录" }).first().click();
    await form(page).getByRole("button", { name: "提交申请" }).click();
    assert.match(await readCaseNo(page), /^NZ\d{14}$/);
    assert.deepEqual(problems, []);
  });

  journey("that the window returned is corrected under its number", async () => {
    const { page } = await open(SENIOR_CARD);
    await fillApplication(page, SENIOR_CARD);
    const caseNo = await submitApplication(page);
    await house
      .as("counter-hall")
      .counter.return(caseNo, { reasons: [{ pointer: "/holder/address", reason: "请写到门牌号" }] });
    const again = await house.newPage({ persona: SENIOR_CARD.persona });
    await again.page.goto(`${house.portal}/apply/${SENIOR_CARD.itemCode}`);
    await form(again.page).getByText("窗口退回了这份申请，请修改后重新提交").waitFor();
    await seesStep(again.page, "老人信息");
    await form(again.page).getByLabel("现住址").fill("南郑区示范路 2 号 1 单元 101");
    for (const step of ["联系和服务", "申请材料", "怎么拿结果", "核对并提交"]) {
      await form(again.page).getByRole("button", { name: "下一步" }).click();
      await seesStep(again.page, step);
    }
    assert.equal(await submitApplication(again.page, { ...CHINESE, submit: "重新提交申请" }), caseNo);
    assert.equal((await house.as(SENIOR_CARD.persona).cases.get(caseNo)).state, "submitted");
  });

  journey("of a company, by its agent, with a material that follows later", async () => {
    const { page, problems } = await open(FOOD_LICENCE);
    await fillUntil(page, FOOD_LICENCE, "申请材料");
    const late = form(page).locator(".material", { hasText: "可以后补" }).first();
    await late.getByRole("radio", { name: "以后补交" }).check({ force: true });
    await late.getByRole("checkbox").check({ force: true });
    await passStep(page, FOOD_LICENCE.steps[6]!);
    await passStep(page, FOOD_LICENCE.steps[7]!);
    await seesStep(page, "核对并提交");
    const caseNo = await submitApplication(page);
    await form(page).getByText("别忘了补交").waitFor();
    const { applicant, materials } = await house.as(FOOD_LICENCE.persona).cases.application(caseNo);
    assert.equal(applicant.agent?.name, "样例乙");
    assert.equal(materials.filter(({ means }) => means === "deferred").length, 1);
    assert.deepEqual(problems, []);
  });

  journey("by nobody yet stays in the tab until they have signed in", async () => {
    const { page, problems } = await house.newPage();
    await page.goto(`${house.portal}/apply/${SENIOR_CARD.itemCode}`);
    await passStep(page, SENIOR_CARD.steps[0]!);
    await seesStep(page, "申请人");
    await form(page).getByLabel("手机号码").fill("13800000009");
    await form(page).getByText("内容留在这个标签页").waitFor();
    await page.reload();
    await form(page).getByText("已恢复您上次填写、还没有保存到平台的内容").waitFor();
    assert.equal(await form(page).getByLabel("手机号码").first().inputValue(), "13800000009");
    assert.deepEqual(problems, []);
  });

  journey("can be made by keyboard alone", async () => {
    const { page, problems } = await open(SENIOR_CARD);
    const goOn = async (step: string): Promise<void> => {
      await tabTo(page, "下一步");
      await page.keyboard.press("Enter");
      await seesStep(page, step);
    };
    await seesStep(page, "您的情况");
    await chooseByKeyboard(page, "户口在南郑区");
    await chooseByKeyboard(page, "老人本人");
    await goOn("申请人");
    await goOn("老人信息");
    await tabTo(page, "现住址");
    await page.keyboard.type("南郑区示范路 2 号");
    await goOn("联系和服务");
    await goOn("申请材料");
    await attachByKeyboard(page, "选择文件：老年优待证申请表", LARGE_PDF);
    await attachByKeyboard(page, "选择文件：近期证件照", SMALL_JPEG);
    for (let index = 0; index < 2; index++) await form(page).getByText("已上传", { exact: true }).nth(index).waitFor();
    await goOn("怎么拿结果");
    await chooseByKeyboard(page, "到窗口领取");
    await chooseByKeyboard(page, "政务", "政务大厅");
    await goOn("核对并提交");
    for (const box of await form(page).getByRole("checkbox").all()) {
      await tabTo(page, ((await box.locator("xpath=..").textContent()) ?? "").replace(/\s+/g, " ").trim());
      await page.keyboard.press("Space");
    }
    await tabTo(page, "提交申请");
    await page.keyboard.press("Enter");
    assert.match(await readCaseNo(page), /^NZ\d{14}$/);
    assert.deepEqual(problems, []);
  });

  journey("can be made in large type on a narrow phone", async () => {
    const { page, problems } = await open(SENIOR_CARD, { width: 360, height: 740, settings: { elder: true } });
    const words = form(page);
    const next = words.getByRole("button", { name: "下一步" });
    for (;;) {
      const heading = (await words.locator(".step__title").textContent()) ?? "";
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `“${heading}” is wider than the screen`,
      );
      if (heading.includes("核对并提交")) break;
      for (const label of ["户口在南郑区", "老人本人", "到窗口领取", "政务大厅"]) {
        const choice = words.getByRole("radio", { name: label }).first();
        if (await choice.count()) await choice.check({ force: true });
      }
      const address = words.getByLabel("现住址");
      if (await address.count()) await address.first().fill("南郑区示范路 2 号");
      if (heading === CHINESE.materials) await attachMaterials(words);
      await next.click();
      await words.locator(".step__title").filter({ hasNotText: heading }).waitFor();
    }
    assert.match(await submitApplication(page), /^NZ\d{14}$/);
    assert.deepEqual(problems, []);
  });

  journey("can be made in English", async () => {
    const { page, problems } = await open(SENIOR_CARD_IN_ENGLISH, { settings: { lang: "en" } });
    await fillApplication(page, SENIOR_CARD_IN_ENGLISH, ENGLISH);
    assert.match(await submitApplication(page, ENGLISH), /^NZ\d{14}$/);
    assert.doesNotMatch((await form(page).innerText()).replace(/样例.|示范\S*|南郑\S*/g, ""), /[\u4e00-\u9fff]{2}/);
    assert.deepEqual(problems, []);
  });
});
