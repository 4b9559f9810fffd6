import type {
  ContactPreference,
  Delivery,
  IssuanceInput,
  RevocationInput,
  SupplementInput,
  WithdrawalInput,
} from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { stillChecked } from "../drafts/checked.ts";
import { problem } from "../problem.ts";
import { endOnFile, keepOnFile } from "../on-file/on-file-rules.ts";
import type { CaseRecord } from "../records.ts";
import { invite } from "../reviews/invitations.ts";
import { openCase } from "./case-access.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { archiveOf } from "./archive.ts";
import { deferralNow, owedCodes } from "./deferral.ts";
import { deliveryFaults, withDelivery } from "./delivery-ways.ts";
import { documentsOf } from "./documents.ts";
import { checkSupplied, withSupplied } from "./supplied.ts";

/**
 * Issues the result at the window 统一出件 and closes the case: handed out against its code, sent by post, or delivered
 * electronically. By post it needs the tracking number (GB/T 39046 table 15); otherwise there must be none. With the code that the
 * applicant shows it is signed for at once; throws `validation` for another one.
 */
export function issueCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { logistics, pickUpCode }: IssuanceInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "issue");
  const posted = record.delivery.method === "post";
  if (posted && !logistics) throw problem("validation", { errors: [{ pointer: "/logistics", rule: "required" }] });
  if (!posted && logistics)
    throw problem("validation", { errors: [{ pointer: "/logistics", rule: "issuance:not-by-post" }] });
  if (pickUpCode !== undefined && pickUpCode !== record.issuance?.pickUpCode)
    throw problem("validation", { errors: [{ pointer: "/pickUpCode", rule: "issuance:pick-up-code" }] });
  const results = documentsOf(context, record, true).filter(({ kind }) => kind === "result");
  const kept = keep(
    context,
    {
      ...record,
      state,
      closedAt: at,
      issuance: {
        ...record.issuance,
        issuedAt: at,
        ...(logistics && { logistics }),
        ...(pickUpCode !== undefined && { receivedAt: at }),
      },
      archive: archiveOf(context, record, at),
    },
    { kind: "issued", actor, documentIds: results.map(({ id }) => id) },
  );
  keepOnFile(context, kept);
  // Whose power it is answers for the outcome, also where another decided for it (行政许可法 第二十四条).
  invite(context, kept, { serviceEvent: "completion", at, bodyCode: record.departmentCode });
  return kept;
}

/** The applicant signs for the result 签收. */
export function confirmReceipt(context: SandboxContext, caseNo: string, caller: Caller): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "confirm_receipt");
  const issuance = { ...record.issuance, receivedAt: at };
  return keep(context, { ...record, state, issuance }, { kind: "receipt_confirmed", actor });
}

/** Brings materials that were promised 容缺后补; the deferral is over when the last one is there. */
export function supplementDeferred(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { materials }: SupplementInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "supplement_deferred");
  checkSupplied(context, record, materials, {
    codes: new Set(owedCodes(record)),
    rule: "supplement:not-deferred",
  });
  const all = withSupplied(record.materials, materials);
  return keep(
    context,
    {
      ...record,
      state,
      materials: all,
      checked: stillChecked(context, record.itemCode, record.checked, { materials }),
      ...deferralNow({ ...record, materials: all }, at),
    },
    { kind: "deferred_supplied", actor },
  );
}

/** The applicant withdraws 撤回申请, which is possible until a decision is made. */
export function withdrawCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { reason }: WithdrawalInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "withdraw");
  return keep(context, { ...record, state, closedAt: at }, { kind: "withdrawn", actor, note: reason });
}

/** The applicant has the result sent another way 变更送达方式, or to another place. What it is already changes nothing. */
export function changeDelivery(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  delivery: Delivery,
): CaseRecord {
  const { record, state, actor } = beginMove(context, caseNo, caller, "change_delivery");
  const errors = deliveryFaults(context, record, delivery);
  if (errors.length > 0) throw problem("validation", { errors });
  if (isSame(record.delivery, delivery)) return record;
  return keep(context, { ...withDelivery(context, record, delivery), state }, { kind: "delivery_changed", actor });
}

const isSame = (one: Delivery, other: Delivery): boolean =>
  (["method", "centreCode", "recipient", "mobile"] as const).every((name) => one[name] === other[name]) &&
  (["text", "postcode", "divisionCode"] as const).every((name) => one.address?.[name] === other.address?.[name]);

/** Replaces how the applicant wants to be told 通知方式; what was told already stays told. */
export function updateContact(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  contact: ContactPreference,
): CaseRecord {
  const { record, role } = openCase(context, caseNo, caller);
  if (role !== "applicant") throw problem("forbidden");
  const updated: CaseRecord = { ...record, contact, updatedAt: context.clock.iso(), version: record.version + 1 };
  context.store.put("cases", updated);
  return updated;
}

/** The department revokes what it granted 撤销. */
export function revokeCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { reason }: RevocationInput,
): CaseRecord {
  const { record, state, actor } = beginMove(context, caseNo, caller, "revoke");
  endOnFile(context, record);
  return keep(context, { ...record, state }, { kind: "revoked", actor, note: reason });
}
