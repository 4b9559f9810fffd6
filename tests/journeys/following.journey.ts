/** Following a case to its end, in three ways of using the portal. */
import { after, before, describe, test } from "node:test";
import { openHouse, pictured, stageIn } from "./support/house.ts";
import type { House } from "./support/house.ts";
import { KEYBOARD, MOUSE } from "./support/visitor.ts";
import { waysOf } from "./support/ways.ts";
import { CHINESE, ENGLISH, walkToDenial, walkToGrant, walkToWithdrawal } from "./walks/following.ts";
import type { Stage } from "./walks/stage.ts";

const WAYS = waysOf({ chinese: CHINESE, english: ENGLISH }, { mouse: MOUSE, keyboard: KEYBOARD });

let house: House;
before(async () => {
  house = await openHouse();
});
after(() => house.close());

for (const way of WAYS)
  describe(`a case followed ${way.name}`, () => {
    const journey = (name: string, walk: (stage: Stage<typeof CHINESE>) => Promise<unknown>): void => {
      test(name, (t) => pictured(house, `${way.name} ${t.name}`, () => walk(stageIn(house, way))));
    };

    journey("is corrected, deferred, heard, extended, granted and sent by post", walkToGrant);
    journey("is denied, with the reasons and what one can do", walkToDenial);
    journey("is withdrawn once its consequences were read", walkToWithdrawal);
  });
