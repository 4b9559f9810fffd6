/** At a window: the clerk types, documents are on file, the citizen signs on a second screen, and nothing stays for whoever comes next. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { readCaseNo } from "../support/citizen.ts";
import { SENIOR_CARD } from "../support/errands.ts";
import { takePaper, watchPrinter } from "../support/paper.ts";
import type { Visitor } from "../support/visitor.ts";
import { fits } from "../support/ways.ts";
import { COUNTER } from "./stage.ts";
import type { Stage } from "./stage.ts";

const NAME = "样例丙";
const NUMBER = "440524188001010014";
const ADDRESS = "南郑区示范路 8 号";

/** What the form and the signing page say and call their controls, in the order in which the journey meets them. */
export const CHINESE = {
  next: "下一步",
  situation: "您的情况",
  registered: "户口在南郑区",
  self: "老人本人",
  applicant: "申请人",
  name: "姓名",
  number: "证件号码",
  holder: "老人信息",
  holderName: "老人姓名",
  identity: "身份证号码",
  address: "现住址",
  service: "联系和服务",
  materials: "申请材料",
  consent: "办事人在场，同意调取本人的电子证照",
  search: "调取电子证照",
  found: "调取到 1 份证照",
  checkpoint: "照片与本人、身份证一致。",
  delivery: "怎么拿结果",
  pickup: "到窗口领取",
  hall: "汉中市南郑区政务大厅",
  check: "核对并提交",
  ask: "请申请人核对并签名",
  sign: "请核对并签名",
  opened: "申请人正在核对",
  toType: "改为输入姓名签署",
  typed: "请输入您的姓名",
  use: "用这个姓名签署",
  submitSignature: "内容属实，签署",
  close: "可以关闭本页",
  signed: `${NAME}（申请人）已签名`,
  submit: "提交申请",
  print: "打印",
  receipt: "申请回执",
  nextCitizen: "下一位",
};

export const ENGLISH: typeof CHINESE = {
  next: "Next",
  situation: "About your case",
  registered: "In Nanzheng District",
  self: "The older person",
  applicant: "Applicant",
  name: "Name",
  number: "Document number",
  holder: "The older person",
  holderName: "Name of the older person",
  identity: "Identity number",
  address: "Home address",
  service: "Contact and service",
  materials: "Materials",
  consent: "The applicant is here and agrees that their documents on file are looked up",
  search: "Look for documents on file",
  found: "1 found; what can be used is chosen below.",
  checkpoint: "The photo is of the person on the card.",
  delivery: "Getting the result",
  pickup: "Pick up at a window",
  hall: "Nanzheng District Government Service Hall",
  check: "Check and submit",
  ask: "Ask the applicant to check and sign",
  sign: "Check and sign",
  opened: "The applicant is reading it",
  toType: "Type my name instead",
  typed: "Type your full name",
  use: "Sign with this name",
  submitSignature: "It is right: sign",
  close: "You can close this page",
  signed: `Signed by ${NAME} (applicant)`,
  submit: "Submit the application",
  print: "Print",
  receipt: "Receipt of your application",
  nextCitizen: "Next citizen",
};

const seesStep = ({ page, finds }: Visitor, step: string): Promise<void> =>
  finds(page.locator("yct-intake-form").getByRole("heading", { name: step, exact: true }));

/** Confirms what is declared. */
async function declare({ page, tick }: Visitor): Promise<void> {
  for (const box of await page.locator("yct-intake-form").getByRole("checkbox").all())
    await tick(((await box.locator("xpath=..").textContent()) ?? "").replace(/\s+/g, " ").trim());
}

/** All markup of the form, with that of its shadow, and what else stands on the page but the site's header, where one chooses whom to act as. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    body.querySelector("header")?.remove();
    return body.innerHTML + (document.querySelector("yct-intake-form")?.shadowRoot?.innerHTML ?? "");
  });

/** An application is taken in, signed on a second screen and wiped for the next citizen. */
export async function walkAtWindow({ portal, as, words, visit }: Stage<typeof CHINESE>): Promise<void> {
  const { visitor: clerk, problems } = await visit("yct-intake-form", { persona: COUNTER });
  const { visitor: signer, problems: signerProblems } = await visit("yct-signing", { width: 768, height: 1024 });
  const { page } = clerk;
  const form = page.locator("yct-intake-form");
  const goOn = async (step: string): Promise<void> => {
    assert.ok(await fits(page), "wider than the screen");
    await clerk.press(words.next);
    await seesStep(clerk, step);
  };
  await watchPrinter(page);
  await clerk.open(`${portal}/apply/${SENIOR_CARD.itemCode}`);
  await seesStep(clerk, words.situation);
  await clerk.choose(words.registered, words.registered);
  await clerk.choose(words.self, words.self);
  await goOn(words.applicant);
  await clerk.fill(words.name, NAME);
  await clerk.fill(words.number, NUMBER);
  await goOn(words.holder);
  await clerk.fill(words.holderName, NAME);
  await clerk.fill(words.identity, NUMBER);
  await clerk.fill(words.address, ADDRESS);
  await goOn(words.service);
  await goOn(words.materials);
  await clerk.tick(words.consent);
  await clerk.press(words.search);
  await clerk.sees(words.found);
  await clerk.tick(words.checkpoint);
  await goOn(words.delivery);
  await clerk.choose(words.pickup, words.pickup);
  await clerk.choose(words.hall, words.hall);
  await goOn(words.check);
  await declare(clerk);

  await clerk.press(words.ask);
  const code = form.locator("[data-sign-address]");
  await code.waitFor();
  const address = new URL((await code.getAttribute("data-sign-address")) ?? "");
  assert.equal(address.origin + address.pathname, `${portal}/sign`);
  assert.equal(address.search, "");
  assert.ok(await fits(page), "wider than the screen");
  await signer.open(address.href);
  const signing = signer.page.locator("yct-signing");
  await signer.finds(signing.getByRole("heading", { name: words.sign }));
  assert.equal(new URL(signer.page.url()).hash, "");
  assert.ok(!(await signing.innerText()).includes(NUMBER), "the number is masked");
  await clerk.sees(words.opened);
  await signer.press(words.toType);
  await signer.fill(words.typed, NAME);
  await signer.press(words.use);
  await signer.press(words.submitSignature);
  await signer.sees(words.close);
  assert.doesNotMatch(await signing.innerText(), /样例|示范路/);
  await clerk.sees(words.signed);

  await clerk.press(words.submit);
  const caseNo = await readCaseNo(page);
  await clerk.press(words.print);
  const paper = await takePaper(page);
  assert.ok(paper.has(words.receipt));
  assert.ok(paper.has(caseNo));
  const { signature } = await as(COUNTER).cases.application(caseNo);
  assert.deepEqual([signature?.method, signature?.identifiedBy], ["handwritten", "counter"]);

  await clerk.press(words.nextCitizen);
  const leftNothing = async (): Promise<void> => {
    const held = await heldBy(page);
    for (const trace of [NAME, NUMBER, caseNo, "示范路"]) assert.ok(!held.includes(trace), `${trace} is still there`);
  };
  await seesStep(clerk, words.situation);
  await leftNothing();
  for (const radio of await form.getByRole("radio").all()) assert.equal(await radio.isChecked(), false);
  await clerk.choose(words.registered, words.registered);
  await clerk.choose(words.self, words.self);
  await goOn(words.applicant);
  await leftNothing();
  for (const field of await form.getByRole("textbox").all()) assert.equal(await field.inputValue(), "");
  await page.goBack();
  await seesStep(clerk, words.situation);
  assert.ok(!(await form.innerText()).includes(NAME));
  assert.deepEqual([...problems, ...signerProblems], []);
}
