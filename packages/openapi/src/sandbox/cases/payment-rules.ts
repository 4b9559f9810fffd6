import type { Language, Payment, PaymentInput, WaiverInput } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import { problem } from "../problem.ts";
import type { CaseRecord } from "../records.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { issueDocument } from "./documents.ts";
import { feesOf, yuan } from "./fees.ts";
import { settle } from "./settle.ts";

/**
 * Asks for a fee 缴费通知: one that the guide names, once. Throws `validation` for any other.
 * @param page address of the platform's page to pay, by the token that opens it
 */
export function requestPayment(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { feeCode, amountFen }: PaymentInput,
  page: (token: string) => string,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "request_payment");
  const fees = feesOf(context, record);
  const fee = feeCode === undefined && fees.length === 1 ? fees[0] : fees.find(({ code }) => code === feeCode);
  if (fee?.code === undefined) throw problem("validation", { errors: [{ pointer: "/feeCode", rule: "payment:fee" }] });
  const token = context.ids.token();
  const payment = {
    state: "due" as const,
    feeCode: fee.code,
    amountFen,
    requestedAt: at,
    token,
    payUrl: page(token),
  };
  const note = `${fee.name.text}：${yuan(amountFen)}`;
  return keep(context, { ...record, state, payment }, { kind: "payment_requested", actor, note });
}

/** Waives a fee 减免 while it is due. */
export function waivePayment(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { reason }: WaiverInput,
): CaseRecord {
  const { record, state, actor } = beginMove(context, caseNo, caller, "waive_payment");
  const { payment } = record;
  if (!payment) throw new Error(`${caseNo} has no payment`);
  return keep(
    context,
    { ...record, state, payment: { ...payment, state: "waived", waivedBecause: reason } },
    { kind: "payment_waived", actor, note: reason },
  );
}

/** The case whose fee a token opens, as time has left it. */
export function caseToPay(context: SandboxContext, token: string): CaseRecord | undefined {
  const record = context.store.list("cases").find(({ payment }) => payment?.token === token);
  return record && settle(context, record);
}

/** The fee was paid on the platform's page 缴费: once, with a receipt among the documents. What is not due stays as it is. */
export function settlePayment(context: SandboxContext, record: CaseRecord): CaseRecord {
  const { payment } = record;
  if (payment?.state !== "due") return record;
  const at = context.clock.iso();
  const fee = feesOf(context, record).find(({ code }) => code === payment.feeCode);
  const receiptId = issueDocument(context, record, "payment_receipt", {
    facts: [
      ["收费项目", fee?.name.text ?? payment.feeCode],
      ["金额", yuan(payment.amountFen)],
      ["收费依据", fee?.basis.text ?? "—"],
    ],
    paragraphs: ["上列款项已收讫。示范票据，没有真实收款。"],
  });
  return keep(
    context,
    { ...record, payment: { ...payment, state: "paid", paidAt: at, receiptId } },
    { kind: "paid", actor: { kind: "applicant" }, documentIds: [receiptId] },
  );
}

/**
 * A fee as the contract has it.
 * @param toPay whether the caller is who pays: nobody else gets the address to pay at
 */
export function paymentView(
  context: SandboxContext,
  record: CaseRecord,
  lang: Language,
  toPay: boolean,
): Payment | undefined {
  const { payment } = record;
  if (!payment) return undefined;
  const { state, amountFen, requestedAt, payUrl, paidAt, waivedBecause, receiptId, refund } = payment;
  const fee = feesOf(context, record, lang).find(({ code }) => code === payment.feeCode);
  const unknown = { text: payment.feeCode, lang: "zh-CN" as const };
  return defined({
    state,
    amountFen,
    fee: fee?.name ?? unknown,
    basis: fee?.basis ?? unknown,
    requestedAt,
    payUrl: toPay && state === "due" ? payUrl : undefined,
    paidAt,
    waivedBecause,
    receiptId,
    refund,
  });
}
