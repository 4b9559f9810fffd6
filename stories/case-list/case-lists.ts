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
  for (let index = 0; index < count; index++) await apply(sandbox);
}
