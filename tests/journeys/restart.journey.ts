/** The sandbox is killed in the middle of the thread and started again: nothing submitted is lost, and nothing is submitted twice. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fillApplication, readCaseNo, seesProgress, submitApplication } from "./support/citizen.ts";
import { SENIOR_CARD } from "./support/errands.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House } from "./support/house.ts";

describe("when the platform dies and comes back", () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  test("what was filled in and uploaded is still there, and a repeated submission gives the same case", async (t) => {
    await pictured(house, t.name, async () => {
      const { page } = await house.newPage({ persona: SENIOR_CARD.persona });
      await page.goto(`${house.portal}/apply/${SENIOR_CARD.itemCode}`);
      await fillApplication(page, SENIOR_CARD);

      await house.killSandbox();
      await house.restartSandbox();
      const caseNo = await submitApplication(page);

      await house.killSandbox();
      await house.restartSandbox();
      const citizen = house.as(SENIOR_CARD.persona);
      const { draftId = "" } = await citizen.cases.get(caseNo);
      const [first, second] = await Promise.all([citizen.drafts.submit(draftId), citizen.drafts.submit(draftId)]);
      assert.deepEqual([first.case.caseNo, second.case.caseNo], [caseNo, caseNo]);
      assert.equal((await citizen.cases.list()).total, 1);
      assert.equal(await readCaseNo(page), caseNo);
    });
  });

  test("a tracker goes on by itself", async (t) => {
    await pictured(house, t.name, async () => {
      const citizen = house.as(SENIOR_CARD.persona);
      const [entry] = (await citizen.cases.list()).items;
      const caseNo = entry?.caseNo ?? "";
      const { page } = await house.newPage({ persona: SENIOR_CARD.persona });
      await page.goto(`${house.portal}/cases/${caseNo}`);
      await seesProgress(page, "已提交，待受理");

      await house.killSandbox();
      await house.restartSandbox();
      await house.as("counter-hall").counter.decide(caseNo, { outcome: "granted" });
      await seesProgress(page, "已作出决定");
    });
  });
});
