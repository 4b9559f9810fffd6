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
import { readCode } from "./support/paper.ts";
import { StaffDesk } from "./support/staff.ts";
import { fits, PHONE, waysOf } from "./support/ways.ts";
import type { Way } from "./support/ways.ts";

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
  unnamed: "不留就是匿名评价",
  anonymous: "匿名评价",
  endsSoon: "马上要自动结束了",
  moreTime: "再给我 2 分钟",
  over: "评价已结束",
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
  unnamed: "Without them the rating is anonymous",
  anonymous: "Stay anonymous",
  endsSoon: "This is about to end",
  moreTime: "2 more minutes",
  over: "This is over",
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

/** All that differs from a Chinese desktop with a mouse, at once. */
const FAR: Way<typeof CHINESE, Hand> = {
  name: "in English, in large type and by keyboard",
  options: { ...PHONE, settings: { lang: "en", elder: true } },
  words: ENGLISH,
  hand: KEYBOARD,
};

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

/** Where the code of an invitation leads. */
const addressOf = ({ invitation, secret }: IssuedReviewInvitation, query = ""): string =>
  `${house.portal}/review${query}${toReviewFragment({ invitationId: invitation.id, secret })}`;

/** A page opened by a code that staff hand out; nobody is signed in. */
async function openCode(address: string, options: PageOptions) {
  const { page, problems } = await house.newPage(options);
  await page.clock.install();
  await page.goto(address);
  await widget(page).getByRole("radio").first().waitFor();
  assert.doesNotMatch(page.url(), /secret|#/);
  return { page, problems };
}

/** An hour ago, as the contract writes moments. */
const anHourAgo = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, "+08:00");

/** The address in a code that a clerk makes. */
async function madeThroughSdk(): Promise<string> {
  const service = { origin: "complaints_desk", serviceEvent: "complaint", windowCode: "SCJY" } as const;
  return addressOf(await house.as(COUNTER).counter.invite({ ...service, at: anHourAgo() }));
}

/** The same, made at the desk and read off its screen. */
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
  for (const { name, code, window, options, words, hand } of [
    { ...FAR, code: madeThroughSdk, window: "SCJY" },
    {
      name: "scanned off the desk",
      options: PHONE,
      words: CHINESE,
      hand: MOUSE,
      code: scannedOffTheDesk,
      window: "SHMS",
    },
  ])
    journey(
      `that is good takes one choice and one press, and is anonymous unless one says who one is, ${name}`,
      async () => {
        const { page, problems } = await openCode(await code(), options);
        await hand.choose(page, words.first, words.first);
        await sees(page, words.unnamed);
        await hand.press(page, words.submit);
        await sees(page, words.thanks);
        assert.ok(await fits(page), "wider than the screen");
        const { items } = await house.as(COUNTER).reviews.public({ origin: "complaints_desk", window });
        assert.deepEqual(
          items.map(({ satisfaction, department }) => [satisfaction, department.code]),
          [["very_satisfied", "approval"]],
        );
        assert.deepEqual(problems, []);
      },
    );

  journey(`that is anonymous tells the department nothing of whose it is, ${FAR.name}`, async () => {
    const { words, hand, options } = FAR;
    const caseNo = await closedCase();
    const issued = await house.as(COUNTER).counter.invite({ origin: "case", caseNo, serviceEvent: "completion" });
    const { page, problems } = await openCode(addressOf(issued), options);
    await hand.choose(page, words.first, words.bad);
    await hand.tick(page, words.tag);
    await hand.tick(page, words.anonymous);
    await hand.press(page, words.submit);
    await sees(page, words.thanks);
    assert.ok(await fits(page), "wider than the screen");
    const [mine] = await reviewsOf(caseNo);
    const seen = await house.as(OFFICE).reviews.get(mine?.id ?? "");
    assert.deepEqual(
      [seen.anonymous, seen.caseNo, seen.reviewer, seen.invitationId],
      [true, undefined, undefined, "withheld"],
    );
    assert.deepEqual(problems, []);
  });

  journey("at a tablet ends by itself after a warning, and leaves nothing behind, not even for Back", async () => {
    const { words, hand, options } = FAR;
    const caseNo = await closedCase();
    const issued = await house.as(COUNTER).counter.invite({ origin: "case", caseNo, serviceEvent: "completion" });
    const tablet = { ...options, width: 768, height: 1024 };
    const { page, problems } = await openCode(addressOf(issued, "?channel=hall_tablet"), tablet);
    await hand.choose(page, words.first, words.bad);
    await hand.fill(page, words.words, "只有我知道的事");
    await page.clock.fastForward(100_000);
    await sees(page, words.endsSoon);
    await hand.press(page, words.moreTime);
    await page.clock.fastForward(100_000);
    assert.equal(await widget(page).getByLabel(words.words).inputValue(), "只有我知道的事");
    await page.clock.fastForward(60_000);
    await sees(page, words.over);
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
