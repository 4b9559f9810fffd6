/** Following a case to its end, as the applicant sees and does it on the portal; who works on it does so through the SDK. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { DraftInput } from "@yichuang/sdk";
import { applyAs } from "../../stories/status-tracker/cases.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House, OpenPage } from "./support/house.ts";
import { SMALL_PDF } from "./support/errands.ts";
import { attachByKeyboard, tabTo } from "./support/keyboard.ts";
import { fits, waysOf } from "./support/ways.ts";

const COMPANY = "company-1";
const COUNTER = "counter-hall";
const OFFICE = "office-market-supervision";

const BY_POST: DraftInput["delivery"] = {
  method: "post",
  recipient: "样例甲",
  mobile: "13800000001",
  address: { text: "南郑区示范路 18 号" },
};

/** What the tracker says and calls its buttons, in the order in which the journeys meet it. */
const CHINESE = {
  correct: "现在补正",
  area: "经营面积",
  file: "选择文件",
  uploaded: "已上传",
  sendCorrection: "提交补正",
  correctionSent: "补正已提交",
  reviewing: "审批中",
  paused: "听证期间不计入办理时限",
  pauseDone: /听证：.+ 至 /,
  extended: "延长 5 个工作日：情况复杂",
  supplement: "现在补交",
  sendDeferral: "提交材料",
  deferralSent: "材料已提交",
  granted: "审批通过",
  parcel: "示范快递 SF0000000001",
  confirmReceipt: "确认收到结果",
  received: "签收时间",
  denied: "没有通过审批",
  remedies: "不服决定怎么办",
  withdraw: "撤回申请",
  withdrawReason: "撤回的原因",
  ends: "这次申请就此结束，不能恢复",
  withdrawn: "这次申请已撤回",
};

const ENGLISH: typeof CHINESE = {
  correct: "Correct it now",
  area: "Floor area",
  file: "Choose files",
  uploaded: "Uploaded",
  sendCorrection: "Send the corrections",
  correctionSent: "Corrections sent",
  reviewing: "Under review",
  paused: "The clock is paused",
  pauseDone: /Hearing: .+ to /,
  extended: "By 5 working days: 情况复杂",
  supplement: "Send them now",
  sendDeferral: "Send the documents",
  deferralSent: "Documents sent",
  granted: "Granted",
  parcel: "示范快递 SF0000000001",
  confirmReceipt: "Confirm I have it",
  received: "Receipt confirmed",
  denied: "Not granted",
  remedies: "If you disagree",
  withdraw: "Withdraw the application",
  withdrawReason: "Reason",
  ends: "cannot be brought back",
  withdrawn: "This application was withdrawn",
};

/** A way of using the page: as a person with a mouse does, or with the keyboard alone. */
interface Hand {
  press(page: Page, name: string): Promise<void>;
  fill(page: Page, label: string, text: string): Promise<void>;
  attach(page: Page, button: string): Promise<void>;
}

const tracker = (page: Page): Locator => page.locator("yct-status-tracker");

const MOUSE: Hand = {
  press: (page, name) => tracker(page).getByRole("button", { name, exact: true }).first().click(),
  fill: (page, label, text) => tracker(page).getByLabel(label).first().fill(text),
  attach: (page) => tracker(page).locator("input[type=file]").first().setInputFiles(SMALL_PDF),
};

const KEYBOARD: Hand = {
  async press(page, name) {
    await tracker(page).getByRole("button", { name, exact: true }).first().waitFor();
    await tabTo(page, name);
    await page.keyboard.press("Enter");
  },
  async fill(page, label, text) {
    await tracker(page).getByLabel(label).first().waitFor();
    await tabTo(page, label);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  },
  attach: (page, button) => attachByKeyboard(page, button, SMALL_PDF),
};

const WAYS = waysOf({ chinese: CHINESE, english: ENGLISH }, { mouse: MOUSE, keyboard: KEYBOARD });

let house: House;
before(async () => {
  house = await openHouse();
});
after(() => house.close());

async function open(caseNo: string, { options }: Pick<(typeof WAYS)[number], "options">): Promise<OpenPage> {
  const opened = await house.newPage({ persona: COMPANY, ...options });
  await opened.page.goto(`${house.portal}/cases/${caseNo}`);
  return opened;
}

const sees = (page: Page, words: string | RegExp): Promise<void> => tracker(page).getByText(words).first().waitFor();

for (const way of WAYS)
  describe(`a case followed ${way.name}`, () => {
    const { words, hand } = way;
    const journey = (name: string, walk: () => Promise<void>): void => {
      test(name, (t) => pictured(house, `${way.name} ${t.name}`, walk));
    };

    journey("is corrected, deferred, heard, extended, granted and sent by post", async () => {
      const { counter } = house.as(COUNTER);
      const { office } = house.as(OFFICE);
      const { case: given } = await applyAs(house.as(COMPANY), { deferred: true, delivery: BY_POST });
      const { caseNo } = given;
      const { page, problems } = await open(caseNo, way);

      await counter.requestCorrection(caseNo, {
        items: [
          { pointer: "/premises/area", reason: "与平面图不一致" },
          { materialCode: "premises-plan", reason: "看不清" },
        ],
      });
      await hand.press(page, words.correct);
      await hand.fill(page, words.area, "80");
      await hand.attach(page, words.file);
      await sees(page, words.uploaded);
      await hand.press(page, words.sendCorrection);
      await sees(page, words.correctionSent);

      await counter.accept(caseNo, {});
      await counter.handOver(caseNo, {});
      await sees(page, words.reviewing);
      const heard = await office.startSpecialStep(caseNo, { kind: "hearing", reason: "有人提出异议" });
      await sees(page, words.paused);
      assert.ok(await fits(page), "wider than the screen");
      await office.endSpecialStep(caseNo, heard.specialSteps[0]?.id ?? "", { result: "已听证" });
      await sees(page, words.pauseDone);
      await office.extend(caseNo, { days: 5, reason: "情况复杂" });
      await sees(page, words.extended);

      await hand.press(page, words.supplement);
      await hand.attach(page, words.file);
      await sees(page, words.uploaded);
      await hand.press(page, words.sendDeferral);
      await sees(page, words.deferralSent);

      await office.decide(caseNo, { outcome: "granted" });
      await sees(page, words.granted);
      await office.handBack(caseNo, {});
      await counter.issue(caseNo, { logistics: { carrier: "示范快递", trackingNo: "SF0000000001" } });
      await sees(page, words.parcel);
      await hand.press(page, words.confirmReceipt);
      await sees(page, words.received);
      assert.ok(await fits(page), "wider than the screen");

      const own = house.as(COMPANY).cases;
      const { state, clock, receivedAt } = await own.get(caseNo).then((now) => ({
        state: now.state,
        clock: now.clock,
        receivedAt: now.issuance?.receivedAt,
      }));
      assert.deepEqual([state, clock.extension?.days, clock.pauses.length], ["closed", 5, 1]);
      assert.ok(receivedAt);
      assert.equal(((await own.application(caseNo)).data.premises as { area: number }).area, 80);
      assert.deepEqual(problems, []);
    });

    journey("is denied, with the reasons and what one can do", async () => {
      const { case: given } = await applyAs(house.as(COMPANY));
      const { page, problems } = await open(given.caseNo, way);
      await house.as(COUNTER).counter.accept(given.caseNo, {});
      await house.as(COUNTER).counter.handOver(given.caseNo, {});
      const { office } = house.as(OFFICE);
      await office.decide(given.caseNo, { outcome: "denied", reason: "经营场所不符合卫生间距要求" });
      await office.handBack(given.caseNo, {});
      await house.as(COUNTER).counter.issue(given.caseNo, {});
      await sees(page, words.denied);
      await sees(page, "经营场所不符合卫生间距要求");
      await sees(page, words.remedies);
      assert.ok(await fits(page), "wider than the screen");
      assert.deepEqual(problems, []);
    });

    journey("is withdrawn once its consequences were read", async () => {
      const { case: given } = await applyAs(house.as(COMPANY));
      const { page, problems } = await open(given.caseNo, way);
      await hand.press(page, words.withdraw);
      await sees(page, words.ends);
      await hand.fill(page, words.withdrawReason, "不办了");
      await tracker(page).locator('[data-action="confirm-withdrawal"]').focus();
      await page.keyboard.press("Enter");
      await sees(page, words.withdrawn);
      assert.equal((await house.as(COMPANY).cases.get(given.caseNo)).state, "withdrawn");
      assert.deepEqual(problems, []);
    });
  });
