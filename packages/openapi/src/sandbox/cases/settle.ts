import { addDays, chinaMidnight, correctionNoticeDue, deemedAcceptedOn } from "../../domain/index.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { invite } from "../reviews/invitations.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { bundleOf, partsOf } from "./bundle-parts.ts";
import { record as keep } from "./case-events.ts";
import { deferralFrom } from "./deferral.ts";
import { refundedBy } from "./refunds.ts";

/** A correction that was not answered by its last day withdraws the case where the item's guide says so 视为撤回; elsewhere it waits on. */
function withdrawnWhenLate(context: SandboxContext, record: CaseRecord): CaseRecord {
  const due = record.correction?.due;
  const { whenLate } = context.catalogue.guide(record.itemCode, "zh-CN")?.correction ?? {};
  // A part's correction is one for its whole bundle, which is not over because of it.
  if (!due || whenLate !== "withdrawn" || record.partOf !== undefined) return record;
  const at = chinaMidnight(addDays(due.date, 1));
  if (context.clock.iso() < at) return record;
  const kind = { kind: "deemed_withdrawn", at, actor: { kind: "clock" } } as const;
  return keep(context, { ...record, state: "withdrawn", closedAt: at }, kind);
}

/**
 * Applies what the passing of time has done to a case. Every rule and view comes through here, so that no timer is
 * needed: silence beyond the working days for a correction notice means acceptance from the day of receipt
 * (行政许可法 第三十二条第一款第四项); the event carries the moment at which that became so.
 */
export function settle(context: SandboxContext, record: CaseRecord): CaseRecord {
  const bundle = bundleOf(context, record);
  // Up to hand-over a part moves with its bundle, by which it is settled.
  if (bundle && record.acceptedAt === undefined) {
    settle(context, bundle);
    return context.store.get("cases", record.id) ?? record;
  }
  // From acceptance on what time does to a bundle it does to its parts.
  if (record.parts && record.acceptedAt !== undefined) {
    for (const part of partsOf(context, record)) settle(context, part);
    return context.store.get("cases", record.id) ?? record;
  }
  const refunded = refundedBy(context, record);
  if (refunded) return keep(context, refunded.record, refunded.happening);
  if (record.state === "correcting") return withdrawnWhenLate(context, record);
  if (record.state !== "submitted") return record;
  const { calendar, clock } = context;
  if (deemedAcceptedOn(calendar, record.receivedAt, clock.now()) === undefined) return record;
  const at = chinaMidnight(addDays(correctionNoticeDue(calendar, record.receivedAt).date, 1));
  const accepted = keep(
    context,
    {
      ...record,
      state: "accepted",
      acceptedAt: record.receivedAt,
      ...deferralFrom(context, record, record.receivedAt),
    },
    { kind: "deemed_accepted", at, actor: { kind: "clock" } },
  );
  invite(context, accepted, { serviceEvent: "acceptance", at, bodyCode: acceptingCodeOf(record.windowCode) });
  return accepted;
}
