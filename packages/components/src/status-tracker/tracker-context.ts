import type { DueDate } from "@yichuang/sdk";
import { createWorkingCalendar, remaining, toChinaDate } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { LinkTemplates } from "../context/links.ts";
import { timers } from "../controllers/timers.ts";
import type { LocalizeController } from "../controllers/localize-controller.ts";
import type { Width } from "../controllers/width-controller.ts";
import type { messages } from "./status-tracker.messages.ts";
import type { TrackedCase } from "./tracked-case.ts";

/** Words of the tracker. */
export type TrackerWords = LocalizeController<typeof messages>;

/** What the tracker's templates share. */
export interface TrackerContext {
  readonly localize: TrackerWords;
  readonly links: LinkTemplates | undefined;
  readonly width: Width;
  /** Who looks at it: the applicant, or staff at a window. */
  readonly audience: "applicant" | "counter";
  readonly heading: (depth: number, content: unknown, classes?: string, id?: string) => TemplateResult;
}

/** “甲：乙”, in the punctuation of the language. */
export const pair = (localize: TrackerWords, first: string, second: string): string =>
  localize.text("statusTracker.pair", { first, second });

/** Whether a last day is over. */
export const isPast = ({ date }: DueDate): boolean => toChinaDate(timers.now()) > date;

/** How far away a last day is: words, and whether it is over. Undefined where the calendar is not known. */
export function timeLeft(
  { localize }: TrackerContext,
  { calendar }: TrackedCase,
  { date }: DueDate,
): { readonly text: string; readonly overdue: boolean } | undefined {
  if (!calendar) return undefined;
  const left = remaining(createWorkingCalendar(calendar), date, timers.now());
  const days = localize.duration({ value: left.workingDays, unit: "working_day" });
  if (left.overdue) return { text: localize.text("statusTracker.clock.over", { days }), overdue: true };
  if (left.workingDays === 0) return { text: localize.text("statusTracker.clock.today"), overdue: false };
  return { text: localize.text("statusTracker.clock.left", { days }), overdue: false };
}
