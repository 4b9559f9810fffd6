import type { CustodyReceiptInput } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { CaseRecord } from "../records.ts";
import { beginMove } from "./case-actions.ts";
import { record as keep } from "./case-events.ts";
import { openSlip } from "./custody.ts";

/** Signs for what was handed over 材料签收: the department for materials, the window for a result. */
export function receiveCustody(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
  { note }: CustodyReceiptInput,
): CaseRecord {
  const { record, state, actor, at } = beginMove(context, caseNo, caller, "receive_custody");
  const open = openSlip(record);
  if (!open || !actor.staff) throw new Error(`Nothing of ${caseNo} was handed over`);
  const received = { at, by: actor.staff, ...defined({ note }) };
  const custody = (record.custody ?? []).map((slip) => (slip === open ? { ...slip, received } : slip));
  return keep(context, { ...record, state, custody }, { kind: "custody_received", actor });
}
