import type { CaseRecord } from "../records.ts";
import { windows } from "../catalogue/windows.ts";

/** The bureau whose staff sit at the comprehensive windows 综合窗口 of the hall. */
const FRONT_DESK = "approval";

/**
 * The department that accepts and issues at a window, in the name of the item's department: at professional and
 * sub-centre windows their own one, at comprehensive windows the approval bureau.
 */
export function acceptingCodeOf(windowCode: string): string {
  const window = windows.find(({ code }) => code === windowCode);
  return (window && window.kind !== "comprehensive" && window.departmentCodes[0]) || FRONT_DESK;
}

/**
 * The department whose office reviews a case. An item done on the spot is decided at the window by delegation; the power
 * and with it the right to step in stay with the item's department (委托办理).
 */
export const officeCodeOf = (record: CaseRecord): string =>
  record.handling === "immediate" ? record.departmentCode : record.decidingCode;
