import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import type { CaseRecord } from "../records.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { documentsOf } from "./documents.ts";
import { nextNumber } from "./numbers.ts";

/** Where a case is kept once it is closed 电子档案: a number of the year's, and a digest over those of its documents. */
export function archiveOf(
  context: SandboxContext,
  record: CaseRecord,
  archivedAt: string,
): NonNullable<CaseRecord["archive"]> {
  const year = archivedAt.slice(0, 4);
  const count = String(nextNumber(context, `archive:${year}`)).padStart(6, "0");
  return {
    number: `NZ·${year}-ZWFW-${count}`,
    archivedAt,
    keeperCode: acceptingCodeOf(record.windowCode),
    digest: digest(
      documentsOf(context, record, true)
        .map(({ sha256 }) => `${sha256}\n`)
        .join(""),
    ),
  };
}
