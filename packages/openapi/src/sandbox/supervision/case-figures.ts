import type { CaseEventKind, CaseFigures, CaseState, Occurrences, StageTime, Timeliness } from "../../schema.ts";
import { lastDays } from "../cases/case-clock.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord, EventRecord } from "../records.ts";
import { SMALL_BELOW, spreadOf } from "../spread.ts";

/** States that a case stays in, in the order of its life. */
const STAGES: readonly CaseState[] = [
  "submitted",
  "returned",
  "correcting",
  "accepted",
  "reviewing",
  "suspended",
  "decided",
  "issuing",
];

/** A case with all that happened to it. */
export interface Told {
  readonly record: CaseRecord;
  readonly events: readonly EventRecord[];
}

const dayOf = (at: string): string => at.slice(0, 10);

/** Working days that a case spent in each state, its stays added up. */
function stays({ calendar }: SandboxContext, { events }: Told): Map<CaseState, number> {
  const spent = new Map<CaseState, number>();
  events.forEach(({ state, at }, index) => {
    const until = events[index + 1]?.at;
    if (until === undefined) return;
    spent.set(state, (spent.get(state) ?? 0) + calendar.workingDaysBetween(dayOf(at), dayOf(until)));
  });
  return spent;
}

function stageTimes(context: SandboxContext, closed: readonly Told[]): StageTime[] {
  const all = closed.map((told) => stays(context, told));
  return STAGES.flatMap((state): StageTime[] => {
    const days = all.flatMap((spent) => spent.get(state) ?? []);
    return days.length === 0 ? [] : [{ state, cases: days.length, ...spreadOf(days) }];
  });
}

function timeliness(
  context: SandboxContext,
  decided: readonly Told[],
  undecided: readonly Told[],
  which: "promised" | "statutory",
): Timeliness {
  const lastDay = ({ record }: Told): string | undefined => lastDays(context, record)[which]?.date;
  const bound = decided.flatMap((told) => {
    const { decidedAt } = told.record;
    const due = lastDay(told);
    return due === undefined || decidedAt === undefined ? [] : [dayOf(decidedAt) <= due];
  });
  const today = dayOf(context.clock.iso());
  return {
    decided: bound.length,
    onTime: bound.filter(Boolean).length,
    overdue: undecided.filter((told) => today > (lastDay(told) ?? today)).length,
  };
}

function occurrences(received: readonly Told[], kind: CaseEventKind): Occurrences {
  const times = received.map(({ events }) => events.filter((event) => event.kind === kind).length);
  return { times: times.reduce((sum, count) => sum + count, 0), cases: times.filter((count) => count > 0).length };
}

/** Figures of cases alone; those received, decided and closed in the months are three different sets. */
export function caseFigures(
  context: SandboxContext,
  cases: readonly Told[],
  within: (at: string) => boolean,
): Omit<CaseFigures, "reviews" | "contact" | "rectify"> {
  const during = (at: string | undefined): boolean => at !== undefined && within(at);
  const received = cases.filter(({ record }) => during(record.submittedAt));
  const decided = cases.filter(({ record }) => during(record.decidedAt));
  const closed = cases.filter(({ record }) => during(record.closedAt));
  const undecided = cases.filter(({ record }) => record.decidedAt === undefined && record.closedAt === undefined);
  return {
    received: received.length,
    deemedAccepted: occurrences(received, "deemed_accepted").cases,
    returns: occurrences(received, "returned"),
    corrections: occurrences(received, "correction_requested"),
    decided: decided.length,
    closed: closed.length,
    promised: timeliness(context, decided, undecided, "promised"),
    statutory: timeliness(context, decided, undecided, "statutory"),
    stages: stageTimes(context, closed),
    small: received.length < SMALL_BELOW && closed.length < SMALL_BELOW,
  };
}
