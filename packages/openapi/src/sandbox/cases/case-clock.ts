import { dueDate } from "../../domain/index.ts";
import type { Limit, Pause } from "../../domain/index.ts";
import type { Clock, DueDate, Limits } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { partsOf } from "./bundle-parts.ts";

/**
 * When the clock stood still: during steps that do not count (行政许可法 第四十五条); of a bundle when none of its parts could go on.
 */
const pausesOf = ({ specialSteps, pauses }: CaseRecord): Clock["pauses"] =>
  pauses ??
  specialSteps
    .filter(({ countsTowardLimit }) => !countsTowardLimit)
    .map(({ startedAt, endedAt, kind }) => ({ from: startedAt, ...(endedAt !== undefined && { to: endedAt }), kind }));

/** The extension of a case; of a bundle the longest of its parts'. */
const extensionOf = (context: SandboxContext, record: CaseRecord): CaseRecord["extension"] =>
  record.parts
    ? partsOf(context, record)
        .flatMap(({ extension }) => extension ?? [])
        .sort((one, other) => other.days - one.days)[0]
    : record.extension;

/** The limits of the case's item, of a part those within its bundle; none where the item is gone. */
const limitsOf = (context: SandboxContext, { itemCode, limits }: CaseRecord): Partial<Limits> =>
  limits ?? context.catalogue.item(itemCode, "zh-CN")?.limits ?? {};

function lastDay(context: SandboxContext, record: CaseRecord, limit: Limit | undefined): DueDate | undefined {
  const { acceptedAt } = record;
  const extension = extensionOf(context, record);
  if (acceptedAt === undefined || !limit) return undefined;
  const pauses: readonly Pause[] = pausesOf(record);
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

/** The last days of a case, as far as there are any now. */
interface LastDays {
  promised: DueDate | undefined;
  statutory: DueDate | undefined;
}

function ownLastDays(context: SandboxContext, record: CaseRecord): LastDays {
  const { promised, statutory } = limitsOf(context, record);
  return { promised: lastDay(context, record, promised), statutory: lastDay(context, record, statutory) };
}

const latest = (days: readonly (DueDate | undefined)[]): DueDate | undefined =>
  days.flatMap((day) => day ?? []).sort((one, other) => (one.date < other.date ? 1 : -1))[0];

/**
 * The promised and the statutory last day of a case; none before acceptance and while the clock stands still. A bundle is not
 * due before its parts are, and has no last day while a part that is not decided stands still.
 */
export function lastDays(context: SandboxContext, record: CaseRecord): LastDays {
  const own = ownLastDays(context, record);
  const parts = partsOf(context, record).filter(({ state }) => state !== "withdrawn");
  if (parts.some(({ state }) => state === "suspended")) return { promised: undefined, statutory: undefined };
  const all = parts.map((part) => ownLastDays(context, part));
  return {
    promised: latest([own.promised, ...all.map(({ promised }) => promised)]),
    statutory: latest([own.statutory, ...all.map(({ statutory }) => statutory)]),
  };
}

/** Whether the clock runs: from acceptance to the decision, a correction during review included. */
function isRunning({ state, acceptedAt }: CaseRecord): boolean {
  return acceptedAt !== undefined && (state === "accepted" || state === "reviewing" || state === "correcting");
}

/** The clock of a case 办理时限. */
export function clockView(context: SandboxContext, record: CaseRecord): Clock {
  const limits = limitsOf(context, record);
  const { promised, statutory } = lastDays(context, record);
  const extension = extensionOf(context, record);
  return {
    ...(record.acceptedAt !== undefined && { startedAt: record.acceptedAt }),
    running: isRunning(record),
    ...(promised && { promised }),
    ...(statutory && { statutory }),
    ...(limits.promised && { promisedLimit: limits.promised }),
    ...(limits.statutory && { statutoryLimit: limits.statutory }),
    pauses: pausesOf(record),
    ...(extension && { extension }),
  };
}
