/** Rating a service, and what becomes of it, in several ways of using the portal, by a code or at a tablet. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openHouse, pictured, stageIn } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { readCode } from "./support/paper.ts";
import { StaffDesk } from "./support/staff.ts";
import type { Hand } from "./support/visitor.ts";
import { KEYBOARD, MOUSE } from "./support/visitor.ts";
import { PHONE, waysOf } from "./support/ways.ts";
import type { Way } from "./support/ways.ts";
import {
  CHINESE,
  ENGLISH,
  walkAtTablet,
  walkHomeFromTablet,
  walkThroughAnonymousRating,
  walkThroughBadRating,
  walkThroughGoodRating,
} from "./walks/review.ts";
import { COUNTER } from "./walks/stage.ts";

const WAYS = waysOf({ chinese: CHINESE, english: ENGLISH }, { mouse: MOUSE, keyboard: KEYBOARD });

const BY_CODE: Way<typeof CHINESE, Hand> = {
  name: "scanned off the desk",
  options: PHONE,
  words: CHINESE,
  hand: MOUSE,
};

let house: House;
before(async () => {
  house = await openHouse();
});
after(() => house.close());

const journey = (name: string, walk: () => Promise<unknown>): void => {
  test(name, (t) => pictured(house, t.name, walk));
};

/** The address in a code that a clerk makes at the desk, read off its screen. */
async function scannedOffTheDesk(): Promise<string> {
  const { desk, problems } = await StaffDesk.open(house);
  await desk.become(COUNTER);
  await desk.page.getByRole("link", { name: "有诉即办" }).click();
  await desk.page.getByLabel("在哪个窗口").selectOption({ label: "社会民生综合窗口" });
  // What was chosen stays, though the page is drawn anew.
  await desk.page.getByRole("button", { name: "深色" }).click();
  await desk.page.getByRole("button", { name: "产生评价码" }).click();
  const code = desk.page.getByRole("img", { name: "评价页面的二维码" });
  const address = await readCode(code);
  await desk.page.getByRole("button", { name: "已交给群众，收起" }).click();
  await code.waitFor({ state: "detached" });
  assert.deepEqual(problems, []);
  return address ?? "";
}

describe("a bad rating", () => {
  for (const way of WAYS)
    journey(`is answered, not solved, answered again and solved, ${way.name}`, () =>
      walkThroughBadRating(stageIn(house, way)),
    );
});

describe("a rating by a code", () => {
  const good = "that is good takes one choice and one press, and is anonymous unless one says who one is";
  journey(`${good}, ${BY_CODE.name}`, async () =>
    walkThroughGoodRating(stageIn(house, BY_CODE), await scannedOffTheDesk(), "SHMS"),
  );

  for (const way of WAYS) {
    journey(`${good}, ${way.name}`, () => walkThroughGoodRating(stageIn(house, way)));
    journey(`that is anonymous tells the department nothing of whose it is, ${way.name}`, () =>
      walkThroughAnonymousRating(stageIn(house, way)),
    );
    journey(
      `at a tablet ends by itself after a warning, and leaves nothing behind, not even for Back, ${way.name}`,
      () => walkAtTablet(stageIn(house, way)),
    );
    journey(`at a tablet is followed on one's own phone, and by nobody who kept the code, ${way.name}`, () =>
      walkHomeFromTablet(stageIn(house, way)),
    );
  }
});
