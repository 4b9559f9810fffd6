import { addMonths, toChinaDate } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import {
  apply,
  askForCorrection,
  clientOf,
  FOOD_LICENCE,
  toClosed,
  toDecision,
  toReview,
} from "../status-tracker/cases.ts";

/** A company with a case in each situation, and an application that it has not finished. */
export async function busyCompany(sandbox: Sandbox): Promise<{ readonly correcting: string; readonly closed: string }> {
  const { case: closed } = await apply(sandbox);
  await toClosed(sandbox, closed);
  const { case: denied } = await apply(sandbox);
  await toDecision(sandbox, denied, { outcome: "denied", reason: "经营场所与居民住宅的距离不够。" });
  const { case: reviewing } = await apply(sandbox);
  await toReview(sandbox, reviewing);
  const { case: correcting } = await apply(sandbox);
  await askForCorrection(sandbox, correcting);
  const { case: withdrawn } = await apply(sandbox);
  const client = clientOf(sandbox, "company-1");
  await client.cases.withdraw(withdrawn.caseNo, {});
  await apply(sandbox);
  await client.drafts.create({ itemCode: FOOD_LICENCE });
  return { correcting: correcting.caseNo, closed: closed.caseNo };
}

/** More cases than a page holds, all of them waiting for the window. */
export async function manyCases(sandbox: Sandbox, count: number): Promise<void> {
  const { store } = sandbox.context;
  const { caseNo } = (await apply(sandbox)).case;
  const record = store.get("cases", caseNo)!;
  for (let serial = 900_001; serial < 900_000 + count; serial++)
    store.put("cases", { ...record, id: `${caseNo.slice(0, -6)}${String(serial)}` });
}

/** A case of two years ago, one of five months ago and one of now; their numbers in that order. */
export async function casesOverTime(sandbox: Sandbox): Promise<readonly string[]> {
  const { store } = sandbox.context;
  const numbers: string[] = [];
  for (const months of [24, 5, 0]) {
    const { caseNo } = (await apply(sandbox)).case;
    const record = store.get("cases", caseNo)!;
    const day = addMonths(toChinaDate(record.submittedAt), -months);
    store.put("cases", { ...record, submittedAt: `${day}T10:00:00+08:00` });
    numbers.push(caseNo);
  }
  return numbers;
}
