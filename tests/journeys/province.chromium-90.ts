/** The whole thread on the provincial page, in Chromium 90: the classic script file, `default-src 'none'`, Trusted Types. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { findItem } from "./support/citizen.ts";
import { FOOD_LICENCE, SENIOR_CARD } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { takeSheet, watchPrinter } from "./support/paper.ts";
import { walkProvince } from "./support/province.ts";

describe("on the provincial page, in Chromium 90", () => {
  let house: House;
  before(async () => {
    house = await openHouse("chromium-90");
  });
  after(() => house.close());

  for (const errand of [SENIOR_CARD, FOOD_LICENCE])
    test(`${errand.name} goes from the search to the answered bad review`, async (t) => {
      await pictured(house, t.name, () => walkProvince(house, errand));
    });

  test("the one-sheet notice is printed with its own styles", async (t) => {
    await pictured(house, t.name, async () => {
      const { page, problems } = await house.newPage();
      await watchPrinter(page);
      await page.goto(house.province);
      await page.locator("yct-item-finder input[type=search]").waitFor();
      await findItem(page, FOOD_LICENCE);
      await page.locator("yct-item-guide").getByRole("button", { name: "打印" }).click();
      const { html, css, type } = await takeSheet(page);
      assert.match(html, /食品经营许可（新办）/);
      assert.match(css, /size: a4/i);
      assert.equal(type, 16);
      assert.deepEqual(problems, []);
    });
  });
});
