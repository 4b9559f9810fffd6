import type { DocumentKind } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";

/** The next number of a sequence, from 1. */
export function nextNumber({ store }: SandboxContext, sequence: string): number {
  const value = (store.get("counters", sequence)?.value ?? 0) + 1;
  store.put("counters", { id: sequence, parent: "sequences", value });
  return value;
}

const sixDigits = (value: number): string => String(value).padStart(6, "0");

/** A new case number 办件编号: `NZ`, the day, six digits that start anew every day. To everybody else it is opaque. */
export function newCaseNo(context: SandboxContext): string {
  const day = context.clock.iso().slice(0, 10).replace(/-/g, "");
  return `NZ${day}${sixDigits(nextNumber(context, `cases:${day}`))}`;
}

const LETTERS: Readonly<Record<DocumentKind, string>> = {
  receipt: "SJ",
  acceptance: "SL",
  correction_notice: "BZ",
  refusal: "BY",
  special_step_notice: "TB",
  extension_notice: "YQ",
  custody_slip: "LZ",
  decision: "JD",
  result: "ZZ",
  payment_receipt: "JF",
  commitment: "CN",
  rectification_notice: "ZG",
};

/** A new document number 文书编号, counted by kind and year: `NZSL-2026-000017`. */
export function newDocumentNo(context: SandboxContext, kind: DocumentKind): string {
  const year = context.clock.iso().slice(0, 4);
  return `NZ${LETTERS[kind]}-${year}-${sixDigits(nextNumber(context, `documents:${kind}:${year}`))}`;
}
