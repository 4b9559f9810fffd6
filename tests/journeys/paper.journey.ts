/** What people take away on paper: the one-sheet notice and the receipt, printed to PDF under a strict policy. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { beginApplication, fillApplication, findItem, submitApplication } from "./support/citizen.ts";
import { FOOD_LICENCE, SENIOR_CARD } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
import type { Paper } from "./support/paper.ts";
import { takePaper, watchPrinter } from "./support/paper.ts";

const A4 = [210, 297];

describe("on paper", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const guide = async (page: Page, address: string): Promise<void> => {
    await page.goto(address);
    await page.locator("yct-item-guide").getByRole("heading", { name: "带走这份清单" }).waitFor();
  };

  const print = async (page: Page, name: string): Promise<Paper> => {
    await page.getByRole("button", { name: /^(打印|Print)$/ }).click();
    const paper = await takePaper(page);
    // To look at: they are the product of this journey as much as its result.
    mkdirSync("build/paper", { recursive: true });
    writeFileSync(`build/paper/${name}.pdf`, paper.pdf);
    return paper;
  };

  test("the one-sheet notice holds what this person needs and nothing else, on one A4 page", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems } = await house.newPage();
      await watchPrinter(page);
      await guide(page, `${house.portal}/items/${FOOD_LICENCE.itemCode}`);
      const element = page.locator("yct-item-guide");
      for (const answer of ["餐饮服务", "不做", "本人或法定代表人"])
        await element.getByRole("radio", { name: answer }).first().check({ force: true });
      await element
        .getByRole("checkbox", { name: /营业执照/ })
        .first()
        .check({ force: true });
      const paper = await print(page, "food-licence");
      assert.equal(paper.pages, 1);
      assert.deepEqual(paper.size, A4);
      for (const words of [
        "一次性告知单",
        "食品经营许可（新办）",
        "营业执照",
        "经营场所平面图",
        "5个工作日内办结",
        "不收费",
      ])
        assert.ok(paper.has(words), words);
      for (const words of ["专用操作间", "授权委托书", "还有问题没有回答"]) assert.ok(!paper.has(words), words);
      assert.ok(
        paper.type >= 11,
        `type of ${String(paper.type)} px: the style sheet was let in, and no type is too small`,
      );

      const back = new URL(paper.code ?? "");
      assert.equal(back.origin + back.pathname, `${house.portal}/items/${FOOD_LICENCE.itemCode}`);
      assert.equal(back.search, "");
      assert.match(back.hash, /^#answers=[^&]+&have=[^&]+$/);
      await page.goto("about:blank");
      await guide(page, back.href);
      await element.getByRole("radio", { name: "餐饮服务", checked: true }).waitFor({ state: "attached" });
      await element.getByRole("checkbox", { name: /营业执照/, checked: true }).waitFor({ state: "attached" });
      assert.deepEqual(problems, []);
    });
  });

  test("a list too long for one page goes on and says so", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems } = await house.newPage();
      await watchPrinter(page);
      await page.route(/\/items\/[^/]+\/guide(?:\?|$)/, async (route) => {
        const answer = await route.fetch();
        const found = (await answer.json()) as {
          materials: { code: string; name: { text: string }; when?: unknown }[];
        };
        const [first] = found.materials;
        found.materials = Array.from({ length: 60 }, (_, index) => ({
          ...first!,
          code: `M-${String(index)}`,
          name: { ...first!.name, text: `第${String(index)}号材料` },
        }));
        await route.fulfill({ response: answer, json: found });
      });
      await guide(page, `${house.portal}/items/${FOOD_LICENCE.itemCode}`);
      const paper = await print(page, "long");
      assert.ok(paper.pages > 1);
      assert.ok(paper.has("不止一页"));
      for (let index = 0; index < 60; index++) assert.ok(paper.has(`第${String(index)}号材料`));
      assert.deepEqual(problems, []);
    });
  });

  test("the receipt leads to the case, with its secret in the fragment alone", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems } = await house.newPage({ persona: SENIOR_CARD.persona });
      await watchPrinter(page);
      await page.goto(`${house.portal}/find`);
      await findItem(page, SENIOR_CARD);
      await beginApplication(page);
      await fillApplication(page, SENIOR_CARD);
      const caseNo = await submitApplication(page);
      const paper = await print(page, "receipt");
      assert.equal(paper.pages, 1);
      assert.deepEqual(paper.size, A4);
      for (const words of ["申请回执", "老年优待证办理", caseNo, "接下来", "收到的材料"])
        assert.ok(paper.has(words), words);
      const address = new URL(paper.code ?? "");
      assert.equal(address.pathname, `/cases/${caseNo}`);
      assert.equal(address.search, "");
      assert.match(address.hash, /^#secret=.+/);
      assert.deepEqual(problems, []);
    });
  });
});
