import { dueDate } from "../../domain/index.ts";
import type { Limit, Pause } from "../../domain/index.ts";
import type { Clock, DueDate, Limits } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord, SpecialStepRecord } from "../records.ts";

/** The steps during which the clock stands still (行政许可法 第四十五条). */
const pausesOf = ({ specialSteps }: CaseRecord): SpecialStepRecord[] =>
  specialSteps.filter(({ countsTowardLimit }) => !countsTowardLimit);

/** The limits of the case's item; none where the item is gone. */
const limitsOf = (context: SandboxContext, { itemCode }: CaseRecord): Partial<Limits> =>
  context.catalogue.item(itemCode, "zh-CN")?.limits ?? {};

function lastDay(context: SandboxContext, record: CaseRecord, limit: Limit | undefined): DueDate | undefined {
  const { acceptedAt, extension } = record;
  if (acceptedAt === undefined || !limit) return undefined;
  const pauses = pausesOf(record).map(({ startedAt, endedAt }): Pause => ({
    from: startedAt,
    ...(endedAt !== undefined && { to: endedAt }),
  }));
  const inWorkingDays = limit.unit === "working_day";
  const due = dueDate(context.calendar, {
    from: acceptedAt,
    limit,
    pauses,
    ...(extension && inWorkingDays && { extension: { value: extension.days } }),
  });
  if (!due.running) return undefined;
  if (!extension || inWorkingDays) return { date: due.date, provisional: due.provisional };
  // An extension is granted in working days whatever the limit itself is counted in.
  const later = context.calendar.addWorkingDays(due.date, extension.days);
  return { date: later.date, provisional: due.provisional || later.provisional };
}

/** The promised and the statutory last day of a case; none before acceptance and while the clock stands still. */
export function lastDays(
  context: SandboxContext,
  record: CaseRecord,
): { promised: DueDate | undefined; statutory: DueDate | undefined } {
  const { promised, statutory } = limitsOf(context, record);
  return { promised: lastDay(context, record, promised), statutory: lastDay(context, record, statutory) };
}

/** Whether the clock runs: from acceptance to the decision, a correction during review included. */
function isRunning({ state, acceptedAt }: CaseRecord): boolean {
  return acceptedAt !== undefined && (state === "accepted" || state === "reviewing" || state === "correcting");
}

/** The clock of a case 办理时限. */
export function clockView(context: SandboxContext, record: CaseRecord): Clock {
  const limits = limitsOf(context, record);
  const { promised, statutory } = lastDays(context, record);
  return {
    ...(record.acceptedAt !== undefined && { startedAt: record.acceptedAt }),
    running: isRunning(record),
    ...(promised && { promised }),
    ...(statutory && { statutory }),
    ...(limits.promised && { promisedLimit: limits.promised }),
    ...(limits.statutory && { statutoryLimit: limits.statutory }),
    pauses: pausesOf(record).map(({ startedAt, endedAt, kind }) => ({
      from: startedAt,
      ...(endedAt !== undefined && { to: endedAt }),
      kind,
    })),
    ...(record.extension && { extension: record.extension }),
  };
}
