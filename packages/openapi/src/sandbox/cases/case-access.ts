import { normalizeIdentity } from "../../domain/index.ts";
import type { Applicant } from "../../schema.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { ActorRecord, CaseRecord } from "../records.ts";
import { acceptingCodeOf, officeCodeOf } from "./bodies.ts";
import { settle } from "./settle.ts";

/** What somebody is to one case. */
export type CaseRole = "applicant" | "ticket" | "counter" | "office";

const sameCertificate = (one: Applicant, other: Applicant): boolean =>
  one.certificate.type === other.certificate.type &&
  normalizeIdentity(one.certificate.number) === normalizeIdentity(other.certificate.number);

/** Whether the case is the caller's own: they submitted it, or it was taken in their name at a window. */
export function owns(record: CaseRecord, caller: Caller): boolean {
  if (!caller.scopes.includes("applicant")) return false;
  return record.parent === caller.id || (!!caller.applicant && sameCertificate(caller.applicant, record.applicant));
}

/**
 * Whether the caller is the counter of the case: staff at its window. A case taken at one window is never another
 * window's.
 */
const isCounter = (record: CaseRecord, { scopes, staff }: Caller): boolean =>
  scopes.includes("counter") && !!staff && staff.windowCodes.includes(record.windowCode);

const isOffice = (record: CaseRecord, { scopes, staff }: Caller): boolean =>
  scopes.includes("office") && staff?.departmentCode === officeCodeOf(record);

/** What the caller is to the case; undefined when it is none of their business. */
export function roleOf(record: CaseRecord, caller: Caller): CaseRole | undefined {
  if (owns(record, caller)) return "applicant";
  // A bundle's ticket opens its parts as well: there was one application, and one secret for it.
  const opened = caller.caseNo === record.id || (record.partOf !== undefined && caller.caseNo === record.partOf);
  if (caller.scopes.includes("ticket") && opened) return "ticket";
  if (isCounter(record, caller)) return "counter";
  return isOffice(record, caller) ? "office" : undefined;
}

/**
 * The case, as the passing of time has left it, for a caller who may know of it. Throws `not-found` for a case that is
 * not there or is somebody else's, and `no-delegation` for staff of other windows and departments.
 */
export function openCase(
  context: SandboxContext,
  caseNo: string,
  caller: Caller,
): { record: CaseRecord; role: CaseRole } {
  const record = context.store.get("cases", caseNo);
  if (!record) throw problem("not-found");
  const role = roleOf(record, caller);
  if (role) return { record: settle(context, record), role };
  if (!caller.staff) throw problem("not-found");
  throw problem("no-delegation", {
    detail: { zh: "这个办件由别的窗口或部门办理。", en: "The case is with another window or department." },
  });
}

/** Who acts, as the event of a case keeps it. */
export function actorOf(record: CaseRecord, role: CaseRole, { staff }: Caller): ActorRecord {
  if (role === "counter" && staff) {
    const accepting = acceptingCodeOf(record.windowCode);
    return {
      kind: "counter",
      departmentCode: accepting,
      ...(accepting !== record.departmentCode && { onBehalfOfCode: record.departmentCode }),
      windowCode: record.windowCode,
      staff: { workNo: staff.workNo, name: staff.name },
    };
  }
  if (role === "office" && staff) {
    const own = staff.departmentCode;
    return {
      kind: "office",
      departmentCode: own,
      ...(own !== record.departmentCode && { onBehalfOfCode: record.departmentCode }),
      staff: { workNo: staff.workNo, name: staff.name },
    };
  }
  return { kind: "applicant" };
}
