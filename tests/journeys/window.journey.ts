/** Applying at a window, in three ways of using the portal; by keyboard on a clerk's wide screen. */
import { after, before, describe, test } from "node:test";
import { openHouse, pictured, stageIn } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { KEYBOARD, MOUSE } from "./support/visitor.ts";
import { waysOf } from "./support/ways.ts";
import { CHINESE, ENGLISH, walkAtWindow } from "./walks/window.ts";

const WAYS = waysOf({ chinese: CHINESE, english: ENGLISH }, { mouse: MOUSE, keyboard: KEYBOARD }).map((way) =>
  // In large type a phone asks one question at a time, which is for citizens.
  way.hand === KEYBOARD ? { ...way, name: "by keyboard", options: {} } : way,
);

describe("at a window", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const way of WAYS)
    test(`an application is taken in, signed on a second screen and wiped for the next citizen, ${way.name}`, (t) =>
      pictured(house, t.name, () => walkAtWindow(stageIn(house, way))));
});
