import type { ReviewChannel, Satisfaction } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { ReviewRecord } from "../records.ts";
import { indicatorSet } from "./indicators.ts";
import { itemCodeOf } from "./invitations.ts";

/** What another system set for somebody who did not rate. */
export interface DefaultReview {
  readonly caseNo: string;
  readonly satisfaction: Satisfaction;
  /** As that system names it. */
  readonly channel: ReviewChannel;
  /** When it was set, RFC 3339 with +08:00. */
  readonly at: string;
}

/**
 * Imports a default rating 默认评价, as systems before this platform set them. Nobody rated: the invitation stays open, nothing is to be
 * dealt with, and it is in no figure but `defaults` (坚持评价人自愿自主评价原则, 南政办函〔2025〕6号). No operation of the contract
 * does this. Throws a `RangeError` for a case of which nothing can be rated.
 */
export function importDefaultReview(context: SandboxContext, given: DefaultReview): ReviewRecord {
  const { store, ids } = context;
  const [invitation] = store.list("invitations", given.caseNo);
  if (!invitation) throw new RangeError(`Nothing of ${given.caseNo} can be rated`);
  const itemCode = itemCodeOf(store, invitation);
  const review: ReviewRecord = {
    id: ids.id("rv"),
    parent: given.caseNo,
    origin: invitation.origin,
    invitationId: invitation.id,
    ...(itemCode !== undefined && { itemCode }),
    departmentCode: invitation.bodyCode,
    ...(invitation.windowCode !== undefined && { windowCode: invitation.windowCode }),
    serviceEvent: invitation.serviceEvent,
    satisfaction: given.satisfaction,
    indicatorVersion: indicatorSet(context, "zh-CN")?.version ?? "",
    tags: [],
    anonymous: true,
    channel: given.channel,
    sequence: 1,
    isDefault: true,
    at: given.at,
    handling: { state: "none", round: 1, steps: [] },
  };
  store.put("reviews", review);
  return review;
}
