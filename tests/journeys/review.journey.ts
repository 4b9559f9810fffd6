/** Rating a service, and what becomes of it, as the citizen does it on the portal, by a code or at a tablet; staff work through the SDK. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { IssuedReviewInvitation } from "@yichuang/sdk";
import { toReviewFragment } from "../../packages/components/src/review-widget/review-fragment.ts";
import { applyAs } from "../../stories/status-tracker/cases.ts";
import { openHouse, pictured } from "./support/house.ts";
import type { House, PageOptions } from "./support/house.ts";
import { chooseByKeyboard, tabTo } from "./support/keyboard.ts";
import { fits, PHONE, waysOf } from "./support/ways.ts";

const COMPANY = "company-1";
const COUNTER = "counter-hall";
const OFFICE = "office-market-supervision";
const DEPARTMENT = "market-supervision";

/** What the widget says and calls its controls, in the order in which the journeys meet it. */
const CHINESE = {
  first: "非常满意",
  bad: "不满意",
  tag: "没有提供材料清单",
  words: "想说的话",
  wish: "希望部门与我联系",
  preview: "看看公开后的样子",
  submit: "提交评价",
  thanks: "评价已提交",
  refresh: "刷新",
  steps: ["已交办", "已与您联系", "提出整改措施", "整改完成"],
  solvedQuestion: "问题解决了吗",
  notSolved: "没有解决",
  reopened: "您反映没有解决，重新处理",
  secondRound: "第 2 轮",
  solved: "解决了",
  confirmed: "您确认已解决",
};

const ENGLISH: typeof CHINESE = {
  first: "Very satisfied",
  bad: "Dissatisfied",
  tag: "No list of the papers",
  words: "In your own words",
  wish: "Please get in touch with me",
  preview: "See how it will be published",
  submit: "Send the rating",
  thanks: "Your rating was sent",
  refresh: "Refresh",
  steps: ["Assigned", "You were contacted", "Measures proposed", "Put right"],
  solvedQuestion: "Is it solved?",
  notSolved: "No, it is not",
  reopened: "You said it is not solved: opened again",
  secondRound: "Round 2",
  solved: "Yes, it is solved",
  confirmed: "You said it is solved",
};

/** A way of using the page: as a person with a mouse does, or with the keyboard alone. */
interface Hand {
  choose(page: Page, first: string, wanted: string): Promise<void>;
  tick(page: Page, name: string): Promise<void>;
  fill(page: Page, label: string, text: string): Promise<void>;
  press(page: Page, name: string): Promise<void>;
}

const widget = (page: Page): Locator => page.locator("yct-review-widget");
const button = (page: Page, name: string): Locator => widget(page).getByRole("button", { name, exact: true }).first();

const MOUSE: Hand = {
  choose: (page, _, wanted) => widget(page).locator("label.level").getByText(wanted, { exact: true }).click(),
  tick: (page, name) => widget(page).locator("label.choice").getByText(name, { exact: true }).click(),
  fill: (page, label, text) => widget(page).getByLabel(label).fill(text),
  press: (page, name) => button(page, name).click(),
};

const KEYBOARD: Hand = {
  async choose(page, first, wanted) {
    await widget(page).getByRole("radio", { name: first, exact: true }).waitFor();
    await chooseByKeyboard(page, first, wanted);
  },
  async tick(page, name) {
    await tabTo(page, name);
    await page.keyboard.press("Space");
  },
  async fill(page, label, text) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  },
  async press(page, name) {
    await button(page, name).waitFor();
    await tabTo(page, name);
    await page.keyboard.press("Enter");
  },
};

const WAYS = waysOf({ chinese: CHINESE, english: ENGLISH }, { mouse: MOUSE, keyboard: KEYBOARD });

let house: House;
before(async () => {
  house = await openHouse();
});
after(() => house.close());

const journey = (name: string, walk: () => Promise<void>): void => {
  test(name, (t) => pictured(house, t.name, walk));
};

const sees = (page: Page, words: string): Promise<void> => widget(page).getByText(words).first().waitFor();

/** A case of the company's that is granted and closed. */
async function closedCase(): Promise<string> {
  const { case: given } = await applyAs(house.as(COMPANY));
  const { counter } = house.as(COUNTER);
  const { office } = house.as(OFFICE);
  await counter.accept(given.caseNo, {});
  await counter.handOver(given.caseNo, {});
  await office.decide(given.caseNo, { outcome: "granted" });
  await office.handBack(given.caseNo, {});
  await counter.issue(given.caseNo, {});
  return given.caseNo;
}

/** The department deals with a bad review; each step is looked for before the next. */
async function dealWith(reviewId: string, answer: string, look: (step: number) => Promise<void>): Promise<void> {
  const { office } = house.as(OFFICE);
  await office.handle(reviewId, { kind: "assigned", departmentCode: DEPARTMENT });
  await look(0);
  for (const [index, kind] of (["contacted", "measures", "rectified"] as const).entries()) {
    await office.handle(reviewId, { kind, text: `处理记录 ${String(index + 1)}` });
    await look(index + 1);
  }
  await office.handle(reviewId, { kind: "answered", text: answer });
}

const reviewsOf = (caseNo: string) => house.as(COMPANY).reviews.list(caseNo);

/** A page opened by the code of an invitation that staff hand out; nobody is signed in. */
async function openCode(
  given: IssuedReviewInvitation,
  { channel = "", ...options }: PageOptions & { channel?: string },
) {
  const { page, problems } = await house.newPage(options);
  const fragment = toReviewFragment({ invitationId: given.invitation.id, secret: given.secret });
  await page.clock.install();
  await page.goto(`${house.portal}/review${channel && `?channel=${channel}`}${fragment}`);
  await widget(page).getByRole("radio").first().waitFor();
  assert.doesNotMatch(page.url(), /secret|#/);
  return { page, problems };
}

/** An hour ago, as the contract writes moments. */
const anHourAgo = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, "+08:00");

const atDesk = async (): Promise<IssuedReviewInvitation> =>
  house.as(COUNTER).counter.invite({
    origin: "complaints_desk",
    serviceEvent: "complaint",
    at: anHourAgo(),
    windowCode: "SCJY",
  });

describe("a bad rating", () => {
  for (const way of WAYS)
    journey(`is answered, not solved, answered again and solved, ${way.name}`, async () => {
      const { words, hand, options } = way;
      const caseNo = await closedCase();
      const { page, problems } = await house.newPage({ persona: COMPANY, ...options });
      await page.goto(`${house.portal}/cases/${caseNo}#review`);
      await hand.choose(page, words.first, words.bad);
      await hand.tick(page, words.tag);
      await hand.fill(page, words.words, "样例甲问材料，打 13800000001 没有人接");
      await hand.tick(page, words.wish);
      await hand.press(page, words.preview);
      await sees(page, "***问材料，打 *********** 没有人接");
      assert.ok(await fits(page), "wider than the screen");
      await hand.press(page, words.submit);
      await sees(page, words.thanks);
      const [review] = await reviewsOf(caseNo);
      assert.deepEqual([review?.bad, review?.anonymous, review?.contactWanted], [true, false, true]);
      const id = review?.id ?? "";

      await dealWith(id, "材料清单已经补上。", async (step) => {
        await button(page, words.refresh).click();
        await sees(page, words.steps[step] ?? "");
      });
      await button(page, words.refresh).click();
      await sees(page, "材料清单已经补上。");
      await sees(page, words.solvedQuestion);
      assert.ok(await fits(page), "wider than the screen");
      await hand.press(page, words.notSolved);
      await sees(page, words.reopened);

      await dealWith(id, "电话已有专人接听。", () => Promise.resolve());
      await button(page, words.refresh).click();
      await sees(page, words.secondRound);
      await sees(page, "电话已有专人接听。");
      await hand.press(page, words.solved);
      await sees(page, words.confirmed);
      const [done] = await reviewsOf(caseNo);
      assert.deepEqual([done?.handling.state, done?.handling.round], ["confirmed", 2]);

      await page.goto(`${house.portal}/reviews`);
      const published = page.locator(`yct-review-board [data-review="${id}"]`);
      await published.getByText("***问材料，打 *********** 没有人接").waitFor();
      await published.getByText("电话已有专人接听。").waitFor();
      assert.doesNotMatch(await page.locator("yct-review-board").innerText(), /样例甲|13800000001/);
      assert.ok(await fits(page), "wider than the screen");
      assert.deepEqual(problems, []);
    });
});

describe("a rating by a code", () => {
  journey("that is good takes one choice and one press, and is anonymous where nobody says who they are", async () => {
    const issued = await atDesk();
    const { page, problems } = await openCode(issued, PHONE);
    await MOUSE.choose(page, "", CHINESE.first);
    await sees(page, "不留就是匿名评价");
    await MOUSE.press(page, CHINESE.submit);
    await sees(page, CHINESE.thanks);
    assert.ok(await fits(page), "wider than the screen");
    const { items } = await house.as(COUNTER).reviews.public({ origin: "complaints_desk" });
    assert.deepEqual(
      items.map(({ satisfaction, department }) => [satisfaction, department.code]),
      [["very_satisfied", "approval"]],
    );
    assert.deepEqual(problems, []);
  });

  journey("that is anonymous tells the department nothing of whose it is", async () => {
    const caseNo = await closedCase();
    const issued = await house.as(COUNTER).counter.invite({ origin: "case", caseNo, serviceEvent: "completion" });
    const { page, problems } = await openCode(issued, {});
    await MOUSE.choose(page, "", CHINESE.bad);
    await MOUSE.tick(page, CHINESE.tag);
    await MOUSE.tick(page, "匿名评价");
    await MOUSE.press(page, CHINESE.submit);
    await sees(page, CHINESE.thanks);
    const [mine] = await reviewsOf(caseNo);
    const seen = await house.as(OFFICE).reviews.get(mine?.id ?? "");
    assert.deepEqual(
      [seen.anonymous, seen.caseNo, seen.reviewer, seen.invitationId],
      [true, undefined, undefined, "withheld"],
    );
    assert.deepEqual(problems, []);
  });

  journey("at a tablet ends by itself after a warning, and leaves nothing behind, not even for Back", async () => {
    const caseNo = await closedCase();
    const issued = await house.as(COUNTER).counter.invite({ origin: "case", caseNo, serviceEvent: "completion" });
    const { page, problems } = await openCode(issued, { width: 768, height: 1024, channel: "hall_tablet" });
    await MOUSE.choose(page, "", CHINESE.bad);
    await MOUSE.fill(page, CHINESE.words, "只有我知道的事");
    await page.clock.fastForward(100_000);
    await sees(page, "秒后自动结束");
    await MOUSE.press(page, "再给我 2 分钟");
    await page.clock.fastForward(100_000);
    assert.equal(await widget(page).getByLabel(CHINESE.words).inputValue(), "只有我知道的事");
    await page.clock.fastForward(60_000);
    await sees(page, "评价已结束");
    const left = (): Promise<string> =>
      page.evaluate(() => document.querySelector("yct-review-widget")?.shadowRoot?.innerHTML ?? "");
    assert.doesNotMatch(await left(), /只有我知道|textarea|食品/);
    await page.goto(`${house.portal}/find`);
    await page.goBack();
    await widget(page).waitFor({ state: "attached" });
    assert.doesNotMatch((await left()) + page.url(), /只有我知道|secret/);
    assert.deepEqual(await reviewsOf(caseNo), []);
    assert.deepEqual(problems, []);
  });
});
