import type { Locator, Page } from "playwright-core";
import type { Errand, StepInput } from "./errands.ts";
import { SMALL_JPEG, SMALL_PDF } from "./errands.ts";

/** Finds the item as a citizen does, and opens its guide. */
export async function findItem(page: Page, { query, name }: Errand): Promise<void> {
  await page.locator("yct-item-finder input[type=search]").fill(query);
  await page.keyboard.press("Enter");
  await page.locator("yct-item-finder").getByRole("link", { name }).first().click();
  await page.locator("yct-item-guide").getByRole("heading", { name }).first().waitFor();
}

/** From the guide into the form. */
export async function beginApplication(page: Page): Promise<void> {
  await page.locator("yct-item-guide").getByRole("link", { name: "在线申请" }).first().click();
  await page.locator("yct-intake-form").waitFor();
}

async function fillStep(form: Locator, { choose = [], tick = [], fill = {}, select = {} }: StepInput): Promise<void> {
  for (const label of choose) await form.getByRole("radio", { name: label }).first().check({ force: true });
  for (const label of tick) await form.getByRole("checkbox", { name: label }).first().check({ force: true });
  for (const [label, value] of Object.entries(select))
    await form.getByLabel(label).first().selectOption({ label: value });
  for (const [label, value] of Object.entries(fill)) await form.getByLabel(label).first().fill(value);
}

/** What the form's own buttons and headings are called. */
export interface FormWords {
  readonly next: string;
  readonly materials: string;
  readonly uploaded: string;
  readonly check: string;
  readonly submit: string;
}

export const CHINESE: FormWords = {
  next: "下一步",
  materials: "申请材料",
  uploaded: "已上传",
  check: "核对并提交",
  submit: "提交申请",
};

export const ENGLISH: FormWords = {
  next: "Next",
  materials: "Materials",
  uploaded: "Uploaded",
  check: "Check and submit",
  submit: "Submit the application",
};

/** Attaches a file to every material that must be handed in, and waits until all have arrived. */
export async function attachMaterials(form: Locator, { uploaded } = CHINESE, pdf = SMALL_PDF): Promise<void> {
  const inputs = form.locator("input[type=file]");
  const count = await inputs.count();
  for (let index = 0; index < count; index++) {
    const input = inputs.nth(index);
    const accept = (await input.getAttribute("accept")) ?? "";
    await input.setInputFiles({ ...(accept.includes("pdf") ? (index === 0 ? pdf : SMALL_PDF) : SMALL_JPEG) });
  }
  for (let index = 0; index < count; index++) await form.getByText(uploaded, { exact: true }).nth(index).waitFor();
}

/** Waits until a step of the form is in sight. */
export const seesStep = (page: Page, step: string): Promise<void> =>
  page.locator("yct-intake-form").getByRole("heading", { name: step, exact: true }).first().waitFor();

/** Does what one step asks for, and goes on. */
export async function passStep(page: Page, input: StepInput, words = CHINESE): Promise<void> {
  const form = page.locator("yct-intake-form");
  await seesStep(page, input.step);
  if (input.step === words.materials) await attachMaterials(form, words, input.pdf);
  await fillStep(form, input);
  await form.getByRole("button", { name: words.next, exact: true }).click();
}

/** Goes through the form up to the summary. */
export async function fillApplication(page: Page, errand: Errand, words = CHINESE): Promise<void> {
  for (const input of errand.steps) await passStep(page, input, words);
  await seesStep(page, words.check);
}

/** Confirms what is declared. */
export async function declare(page: Page): Promise<void> {
  for (const box of await page.locator("yct-intake-form").getByRole("checkbox").all()) await box.check({ force: true });
}

/** Declares, submits, and reads the case number from the receipt. */
export async function submitApplication(page: Page, words = CHINESE): Promise<string> {
  await declare(page);
  await page.locator("yct-intake-form").getByRole("button", { name: words.submit }).click();
  return readCaseNo(page);
}

/** The case number that the receipt shows. */
export async function readCaseNo(page: Page): Promise<string> {
  const shown = page
    .locator("yct-intake-form")
    .getByText(/NZ\d{14}/)
    .first();
  await shown.waitFor();
  return /NZ\d{14}/.exec((await shown.textContent())?.replace(/\s/g, "") ?? "")?.[0] ?? "";
}

/** Waits until the tracker on the page shows this, without a reload. */
export const seesProgress = (page: Page, words: string): Promise<void> =>
  page.locator("yct-status-tracker").getByText(words).first().waitFor();

/** Rates the finished service 不满意, with a tag and a few words. */
export async function rateBadly(
  page: Page,
  { tag, words }: { readonly tag: string; readonly words: string },
): Promise<void> {
  const widget = page.locator("yct-review-widget");
  await widget
    .getByRole("button", { name: "刷新" })
    .or(widget.getByRole("radio", { name: "不满意", exact: true }))
    .first()
    .waitFor();
  const level = widget.getByRole("radio", { name: "不满意", exact: true });
  if (!(await level.count())) await widget.getByRole("button", { name: "刷新" }).first().click();
  await level.check({ force: true });
  await widget.getByRole("checkbox", { name: tag }).check({ force: true });
  await widget.getByLabel("想说的话").fill(words);
  await widget.getByRole("button", { name: "提交评价" }).click();
  await widget.getByText("评价已提交").first().waitFor();
}

/** Waits until the widget shows the department's answer. */
export async function seesAnswer(page: Page, answer: string): Promise<void> {
  const widget = page.locator("yct-review-widget");
  await widget.getByRole("button", { name: "刷新" }).first().click();
  await widget.getByText(answer).first().waitFor();
}
