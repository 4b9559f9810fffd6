import type { Case, Review, Scope } from "../../schema.ts";
import type { Check } from "../check.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import { seen } from "./cases.ts";
import { needed, writing } from "./drafts.ts";
import { handlerOf } from "./reviews.ts";

const rule = "appeal" as const;
const REASON = "符合性测试";

const keyed = (): Record<string, string> => ({ "idempotency-key": newKey() });

/** The second bad review, given to the department that decided the case. */
async function assigned(platform: Platform): Promise<string> {
  const reviewId = needed(platform.made.appealId, "差评", "a bad review");
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const { deciding } = (await seen(platform, caseNo, "applicant")) as Case;
  const handler = await handlerOf(platform, reviewId, "assigned");
  if (!handler) throw new NotTried(text("这些令牌交办不了差评", "these tokens cannot assign the review"));
  const json = { kind: "assigned", departmentCode: deciding.code };
  await platform.call("addHandlingStep", { ...handler, params: { reviewId }, json, headers: keyed(), expect: [200] });
  return reviewId;
}

/** The department it is with appeals, with a reason and once; then nothing is done to the review until that is decided. */
async function appeal(platform: Platform): Promise<void> {
  const reviewId = await assigned(platform);
  const office = await handlerOf(platform, reviewId, "answered");
  if (office?.role !== "office")
    throw new NotTried(text("没有负责部门的令牌", "there is no token of the department that it is with"));
  if (office.token === platform.tokensOf("office")[0]) platform.harvest.add("reviewId", "office", reviewId);
  const ask = (role: Scope, token: string | undefined, json: object, expect: readonly number[], problem?: string) =>
    platform.call("appealReview", {
      role,
      token,
      params: { reviewId },
      json,
      headers: keyed(),
      expect,
      rule,
      ...(problem !== undefined && { problem }),
    });
  await ask("applicant", undefined, { reason: REASON }, [403]);
  await ask("office", office.token, {}, [422], "validation");
  const done = await ask("office", office.token, { reason: REASON }, [200]);
  const { handling, appeal: noted } = done.body as Review;
  if (handling.state !== "appealed" || noted?.state !== "open" || noted.reason !== REASON)
    platform.differs(done, rule, text("没有记为申诉中", "it is not noted as appealed against"), "/handling/state");
  await ask("office", office.token, { reason: REASON }, [409], "illegal-transition");
  await platform.call("addHandlingStep", {
    ...office,
    params: { reviewId },
    json: { kind: "answered", text: REASON },
    headers: keyed(),
    expect: [409],
    problem: "illegal-transition",
    rule,
  });
}

/** Supervision decides, not the department; a review that is set aside stays so. */
async function decide(platform: Platform): Promise<void> {
  const reviewId = needed(platform.made.appealId, "差评", "a bad review");
  const ask = (role: Scope, expect: readonly number[], problem?: string) =>
    platform.call("decideAppeal", {
      role,
      params: { reviewId },
      json: { upheld: true, reason: REASON },
      headers: keyed(),
      expect,
      rule,
      ...(problem !== undefined && { problem }),
    });
  const { body } = await platform.call("getReview", { role: "supervisor", params: { reviewId }, expect: [200] });
  if ((body as Review).handling.state !== "appealed")
    throw new NotTried(text("没有待复核的申诉", "no appeal waits to be decided"));
  platform.harvest.add("reviewId", "supervisor", reviewId);
  await ask("office", [403]);
  const done = await ask("supervisor", [200]);
  const { handling, appeal: decided } = done.body as Review;
  if (handling.state !== "set_aside" || decided?.state !== "upheld" || decided.decision !== REASON)
    platform.differs(done, rule, text("申诉成立而评价没有撤下", "upheld, and not set aside"), "/handling/state");
  await ask("supervisor", [409], "illegal-transition");
}

/** An appeal 申诉复核 against a bad review, from the department to supervision. */
export const appealChecks = (): Check[] => [
  { ...writing("appealReview", "appeal", rule, appeal), needs: ["applicant", "office"] },
  { ...writing("decideAppeal", "decide", rule, decide), needs: ["office", "supervisor"] },
];
