/** The whole thread on the provincial page, in Chromium 90: the classic script file, `default-src 'none'`, Trusted Types. */
import { after, before, describe, test } from "node:test";
import { FOOD_LICENCE, SENIOR_CARD } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";
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
});
