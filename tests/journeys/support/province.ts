import assert from "node:assert/strict";
import {
  beginApplication,
  fillApplication,
  findItem,
  rateBadly,
  seesAnswer,
  seesProgress,
  submitApplication,
} from "./citizen.ts";
import type { Errand } from "./errands.ts";
import type { House } from "./house.ts";

const ANSWER = "样本已经补上。";

/** Staff at work through the SDK, each step shown by the tracker before the next. */
async function staffAtWork(
  house: House,
  errand: Errand,
  caseNo: string,
  sees: (words: string) => Promise<void>,
): Promise<void> {
  const { counter } = house.as("counter-hall");
  const { office } = house.as(errand.office);
  if (errand.handling === "immediate") {
    await counter.decide(caseNo, { outcome: "granted" });
  } else {
    await counter.accept(caseNo, {});
    await sees("已受理");
    await counter.handOver(caseNo, {});
    await sees("审批中");
    await office.decide(caseNo, { outcome: "granted" });
    await sees("已作出决定");
    await office.handBack(caseNo, {});
  }
  await counter.issue(caseNo, {});
  await sees("已办结");
}

async function answerReview(house: House, errand: Errand): Promise<void> {
  const { items } = await house.as("supervisor").office.reviews();
  const open = items.find(({ handling }) => handling.state === "open");
  const departmentCode = errand.office.replace(/^office-/, "");
  await house.as("supervisor").office.handle(open?.id ?? "", { kind: "assigned", departmentCode });
  const { office } = house.as(errand.office);
  for (const kind of ["contacted", "measures", "rectified"] as const)
    await office.handle(open?.id ?? "", { kind, text: "已处理。" });
  await office.handle(open?.id ?? "", { kind: "answered", text: ANSWER });
}

/** The whole thread on the provincial page: the classic script file under a strict policy. */
export async function walkProvince(house: House, errand: Errand): Promise<void> {
  const { page, problems } = await house.newPage();
  await page.goto(house.province);
  await page.locator(`#persona option[value="${errand.persona}"]`).waitFor({ state: "attached" });
  await page.locator("#persona").selectOption(errand.persona);
  await page.locator("yct-item-finder input[type=search]").waitFor();
  await findItem(page, errand);
  await beginApplication(page);
  await fillApplication(page, errand);
  const caseNo = await submitApplication(page);
  await page.locator("yct-intake-form").getByRole("link", { name: "查看办理进度" }).click();
  await seesProgress(page, "已提交，待受理");
  await staffAtWork(house, errand, caseNo, (words) => seesProgress(page, words));
  await rateBadly(page, { tag: "没有提供材料样本", words: "没有找到材料的样本。" });
  await answerReview(house, errand);
  await seesAnswer(page, ANSWER);
  assert.deepEqual(problems, []);
}
