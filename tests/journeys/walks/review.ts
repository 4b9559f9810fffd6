/** Rating a service, and what becomes of it, as the citizen does it on the portal, by a code or at a tablet; staff work through the SDK. */
import assert from "node:assert/strict";
import type { IssuedReviewInvitation, Review } from "@yichuang/sdk";
import { toReviewFragment } from "../../../packages/components/src/review-widget/review-fragment.ts";
import { applyAs } from "../../../stories/status-tracker/cases.ts";
import type { PageOptions } from "../support/house.ts";
import { readCode } from "../support/paper.ts";
import { fits } from "../support/ways.ts";
import { COMPANY, COUNTER, OFFICE } from "./stage.ts";
import type { Stage } from "./stage.ts";

const DEPARTMENT = "market-supervision";

/** What the widget says and calls its controls, in the order in which the journeys meet it. */
export const CHINESE = {
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
  ownCode: "以后查看这次评价",
  ownQr: "查看您的评价的二维码",
  followUp: "追加评价",
  usedUp: "这次服务已经评价过",
};

export const ENGLISH: typeof CHINESE = {
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
  ownCode: "To come back to this rating",
  ownQr: "QR code that opens your rating",
  followUp: "Add to it",
  usedUp: "This service has been rated",
};

type ReviewStage = Stage<typeof CHINESE>;

/** A case of the company's that is granted and closed. */
async function closedCase({ as }: ReviewStage): Promise<string> {
  const { case: given } = await applyAs(as(COMPANY));
  const { counter } = as(COUNTER);
  const { office } = as(OFFICE);
  await counter.accept(given.caseNo, {});
  await counter.handOver(given.caseNo, {});
  await office.decide(given.caseNo, { outcome: "granted" });
  await office.handBack(given.caseNo, {});
  await counter.issue(given.caseNo, {});
  return given.caseNo;
}

/** The department deals with a bad review; each step is looked for before the next. */
async function dealWith(
  { as }: ReviewStage,
  reviewId: string,
  answer: string,
  look: (step: number) => Promise<void>,
): Promise<void> {
  const { office } = as(OFFICE);
  await office.handle(reviewId, { kind: "assigned", departmentCode: DEPARTMENT });
  await look(0);
  for (const [index, kind] of (["contacted", "measures", "rectified"] as const).entries()) {
    await office.handle(reviewId, { kind, text: `处理记录 ${String(index + 1)}` });
    await look(index + 1);
  }
  await office.handle(reviewId, { kind: "answered", text: answer });
}

const reviewsOf = ({ as }: ReviewStage, caseNo: string): PromiseLike<Review[]> => as(COMPANY).reviews.list(caseNo);

/** Where the code of an invitation leads. */
const addressOf = ({ portal }: ReviewStage, { invitation, secret }: IssuedReviewInvitation, query = ""): string =>
  `${portal}/review${query}${toReviewFragment({ invitationId: invitation.id, secret })}`;

/** A page opened by a code that staff hand out; nobody is signed in. */
async function openCode({ visit }: ReviewStage, address: string, options: PageOptions = {}) {
  const opened = await visit("yct-review-widget", options);
  await opened.visitor.page.clock.install();
  await opened.visitor.open(address);
  return opened;
}

/** An hour ago, as the contract writes moments. */
const anHourAgo = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, "+08:00");

/** Bad: answered, not solved, answered again and solved. Answers the case's number. */
export async function walkThroughBadRating(stage: ReviewStage): Promise<string> {
  const { portal, words, visit } = stage;
  const caseNo = await closedCase(stage);
  const { visitor, problems } = await visit("yct-review-widget", { persona: COMPANY });
  await visitor.open(`${portal}/cases/${caseNo}#review`);
  await visitor.choose(words.first, words.bad);
  await visitor.tick(words.tag);
  await visitor.fill(words.words, "样例甲问材料，打 13800000001 没有人接");
  await visitor.tick(words.wish);
  await visitor.press(words.preview);
  await visitor.sees("***问材料，打 *********** 没有人接");
  assert.ok(await fits(visitor.page), "wider than the screen");
  await visitor.press(words.submit);
  await visitor.sees(words.thanks);
  const [review] = await reviewsOf(stage, caseNo);
  assert.deepEqual([review?.bad, review?.anonymous, review?.contactWanted], [true, false, true]);
  const id = review?.id ?? "";

  await dealWith(stage, id, "材料清单已经补上。", async (step) => {
    await visitor.refresh(words.refresh);
    await visitor.sees(words.steps[step] ?? "");
  });
  await visitor.refresh(words.refresh);
  await visitor.sees("材料清单已经补上。");
  await visitor.sees(words.solvedQuestion);
  assert.ok(await fits(visitor.page), "wider than the screen");
  await visitor.press(words.notSolved);
  await visitor.sees(words.reopened);

  await dealWith(stage, id, "电话已有专人接听。", () => Promise.resolve());
  await visitor.refresh(words.refresh);
  await visitor.sees(words.secondRound);
  await visitor.sees("电话已有专人接听。");
  await visitor.press(words.solved);
  await visitor.sees(words.confirmed);
  const [done] = await reviewsOf(stage, caseNo);
  assert.deepEqual([done?.handling.state, done?.handling.round], ["confirmed", 2]);

  const { page } = visitor;
  await visitor.open(`${portal}/reviews`);
  const published = page.locator(`yct-review-board [data-review="${id}"]`);
  await visitor.finds(published.getByText("***问材料，打 *********** 没有人接"));
  await visitor.finds(published.getByText("电话已有专人接听。"));
  assert.doesNotMatch(await page.locator("yct-review-board").innerText(), /样例甲|13800000001/);
  assert.ok(await fits(page), "wider than the screen");
  assert.deepEqual(problems, []);
  return caseNo;
}

/** Good, by a code: one choice and one press; anonymous unless one says who one is. */
export async function walkThroughGoodRating(stage: ReviewStage, address?: string, window = "SCJY"): Promise<string> {
  const { as, words } = stage;
  const service = { origin: "complaints_desk", serviceEvent: "complaint", windowCode: window } as const;
  const code = address ?? addressOf(stage, await as(COUNTER).counter.invite({ ...service, at: anHourAgo() }));
  const { visitor, problems } = await openCode(stage, code);
  await visitor.choose(words.first, words.first);
  assert.doesNotMatch(visitor.page.url(), /secret|#/);
  await visitor.sees(words.unnamed);
  await visitor.press(words.submit);
  await visitor.sees(words.thanks);
  assert.ok(await fits(visitor.page), "wider than the screen");
  const { items } = await as(COUNTER).reviews.public({ origin: "complaints_desk", window });
  const [{ satisfaction, department } = {}] = items;
  assert.deepEqual([satisfaction, department?.code], ["very_satisfied", "approval"]);
  assert.deepEqual(problems, []);
  return code;
}

async function handedOut(stage: ReviewStage, query = "") {
  const caseNo = await closedCase(stage);
  const issued = await stage.as(COUNTER).counter.invite({ origin: "case", caseNo, serviceEvent: "completion" });
  return { caseNo, address: addressOf(stage, issued, query) };
}

/** Anonymous: the department learns nothing of whose it is. */
export async function walkThroughAnonymousRating(stage: ReviewStage): Promise<string> {
  const { as, words } = stage;
  const { caseNo, address } = await handedOut(stage);
  const { visitor, problems } = await openCode(stage, address);
  await visitor.choose(words.first, words.bad);
  await visitor.tick(words.tag);
  await visitor.tick(words.anonymous);
  await visitor.press(words.submit);
  await visitor.sees(words.thanks);
  assert.ok(await fits(visitor.page), "wider than the screen");
  const [mine] = await reviewsOf(stage, caseNo);
  const seen = await as(OFFICE).reviews.get(mine?.id ?? "");
  assert.deepEqual(
    [seen.anonymous, seen.caseNo, seen.reviewer, seen.invitationId],
    [true, undefined, undefined, "withheld"],
  );
  assert.deepEqual(problems, []);
  return caseNo;
}

/** At a tablet of the hall: it ends by itself after a warning, and leaves nothing behind, not even for Back. */
export async function walkAtTablet(stage: ReviewStage): Promise<string> {
  const { portal, words } = stage;
  const { caseNo, address } = await handedOut(stage, "?channel=hall_tablet");
  const { visitor, problems } = await openCode(stage, address, { width: 768, height: 1024 });
  const { page } = visitor;
  const widget = page.locator("yct-review-widget");
  await visitor.choose(words.first, words.bad);
  await visitor.fill(words.words, "只有我知道的事");
  await page.clock.fastForward(100_000);
  await visitor.sees(words.endsSoon);
  await visitor.press(words.moreTime);
  await page.clock.fastForward(100_000);
  assert.equal(await widget.getByLabel(words.words).inputValue(), "只有我知道的事");
  await page.clock.fastForward(60_000);
  await visitor.sees(words.over);
  const left = (): Promise<string> =>
    page.evaluate(() => document.querySelector("yct-review-widget")?.shadowRoot?.innerHTML ?? "");
  assert.doesNotMatch(await left(), /只有我知道|textarea|食品/);
  await visitor.open(`${portal}/find`);
  await page.goBack();
  await widget.waitFor({ state: "attached" });
  assert.doesNotMatch((await left()) + page.url(), /只有我知道|secret/);
  assert.deepEqual(await reviewsOf(stage, caseNo), []);
  assert.deepEqual(problems, []);
  return caseNo;
}

/** Rated at a tablet and followed on one's own phone, which scans it; the code that was handed out opens nothing any more. */
export async function walkHomeFromTablet(stage: ReviewStage): Promise<void> {
  const { words } = stage;
  const { caseNo, address } = await handedOut(stage, "?channel=hall_tablet");
  const tablet = await openCode(stage, address, { width: 768, height: 1024 });
  await tablet.visitor.choose(words.first, words.bad);
  await tablet.visitor.fill(words.words, "只有我知道的事");
  await tablet.visitor.press(words.submit);
  await tablet.visitor.sees(words.ownCode);
  const own = await readCode(tablet.visitor.page.getByRole("img", { name: words.ownQr }));
  assert.match(own ?? "", /\/review#invitation=/, "nothing of the tablet's stays in the address");

  const phone = await openCode(stage, own ?? "");
  await phone.visitor.sees("只有我知道的事");
  await phone.visitor.press(words.followUp);
  await phone.visitor.choose(words.first, words.first);
  await phone.visitor.press(words.submit);
  await phone.visitor.sees(words.thanks);
  assert.ok(await fits(phone.visitor.page), "wider than the screen");
  assert.deepEqual(
    (await reviewsOf(stage, caseNo)).map(({ sequence }) => sequence),
    [1, 2],
  );

  const kept = await openCode(stage, address.replace("?channel=hall_tablet", ""));
  await kept.visitor.sees(words.usedUp);
  assert.doesNotMatch(await kept.visitor.page.locator("yct-review-widget").innerText(), /只有我知道/);
  assert.deepEqual([...tablet.problems, ...phone.problems, ...kept.problems], []);
}
