import { chinaMidnight } from "../../domain/index.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { yuan } from "./fees.ts";
import type { Happening } from "./keep-event.ts";

/** Where the sandbox's money goes back to; nobody's account. */
const ACCOUNT = "原缴费账户（示范，尾号0000）";

/** A case with what happened to it. */
export interface Refunding {
  readonly record: CaseRecord;
  readonly happening: Happening;
}

/**
 * Sets going that a fee goes back 退费, by the sandbox's own rule (`refundRule`): all of it once the case was withdrawn, unless a special
 * step had begun, which is what a fee pays for. Nothing where it does not.
 */
export function refundFor({ clock }: SandboxContext, record: CaseRecord): Refunding | undefined {
  const { state, payment, specialSteps } = record;
  if (state !== "withdrawn" || payment?.state !== "paid" || specialSteps.length > 0) return undefined;
  const { amountFen } = payment;
  const refund = { amountFen, requestedAt: clock.iso(), account: ACCOUNT };
  return {
    record: { ...record, payment: { ...payment, state: "refunding", refund } },
    happening: { kind: "refund_started", actor: { kind: "clock" }, note: `${yuan(amountFen)}退回${ACCOUNT}` },
  };
}

/** The money is there the working day after it was set going, again the sandbox's own rule; nothing before, or where none is on its way. */
export function refundedBy({ calendar, clock }: SandboxContext, record: CaseRecord): Refunding | undefined {
  const { payment } = record;
  if (payment?.state !== "refunding" || !payment.refund) return undefined;
  const { date } = calendar.addWorkingDays(payment.refund.requestedAt.slice(0, 10), 1);
  const at = chinaMidnight(date);
  if (clock.iso() < at) return undefined;
  const refund = { ...payment.refund, refundedAt: at };
  return {
    record: { ...record, payment: { ...payment, state: "refunded", refund } },
    happening: { kind: "refunded", at, actor: { kind: "clock" }, note: yuan(refund.amountFen) },
  };
}
