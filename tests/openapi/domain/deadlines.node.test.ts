import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkLimit,
  correctionNoticeDue,
  countsTowardLimit,
  deemedAcceptedOn,
  dueDate,
  remaining,
} from "@yichuang/openapi/domain";
import type { DueDate, LimitTerms, Pause, SpecialStepKind } from "@yichuang/openapi/domain";
import { official, worksByFile } from "./calendars.ts";

function due(terms: LimitTerms): string {
  const result = dueDate(official, terms);
  return result.running ? result.date : `paused since ${result.pausedSince}, ${result.left.value} left`;
}

/**
 * The same clock kept as a clerk would with a calendar on the wall: strike out the day of the start, days off, and the
 * days after a pause began up to the one it ended, and take the nth that is left.
 */
function byHand(from: string, days: number, pauses: readonly Pause[]): string {
  const open = pauses.filter((pause) => pause.to === undefined).map((pause) => pause.from);
  const left: string[] = [];
  let [year, month, day] = from.split("-").map(Number) as [number, number, number];
  for (let seen = 0; seen < 500 && left.length < days; seen += 1) {
    day += 1;
    if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    if (open.some((start) => date > start)) return `paused since ${open.sort()[0]}, ${days - left.length} left`;
    const struck = pauses.some((pause) => pause.to !== undefined && pause.from < date && date <= pause.to);
    if (worksByFile(date) && !struck) left.push(date);
  }
  return left[days - 1] ?? "";
}

describe("due dates", () => {
  it("count working days from the day after", () => {
    assert.equal(due({ from: "2025-03-24", limit: { value: 5, unit: "working_day" } }), "2025-03-31");
    assert.equal(due({ from: "2025-03-21T17:59:00+08:00", limit: { value: 1, unit: "working_day" } }), "2025-03-24");
    assert.equal(due({ from: "2025-09-28", limit: { value: 3, unit: "working_day" } }), "2025-10-09");
  });

  it("fall on the day itself for an immediate item", () => {
    assert.equal(due({ from: "2025-03-24", limit: { value: 0, unit: "working_day" } }), "2025-03-24");
    assert.equal(due({ from: "2025-03-22", limit: { value: 0, unit: "working_day" } }), "2025-03-24");
  });

  it("count calendar units by the calendar and end on a working day", () => {
    assert.equal(due({ from: "2025-03-24", limit: { value: 7, unit: "day" } }), "2025-03-31");
    assert.equal(due({ from: "2025-01-31", limit: { value: 1, unit: "month" } }), "2025-02-28");
    assert.equal(due({ from: "2025-09-01", limit: { value: 1, unit: "month" } }), "2025-10-09");
    assert.equal(due({ from: "2025-03-24", limit: { value: 1, unit: "year" } }), "2026-03-24");
    const pauses = [{ from: "2025-03-25", to: "2025-03-27" }];
    assert.equal(due({ from: "2025-03-24", limit: { value: 7, unit: "day" }, pauses }), "2025-04-02");
    assert.equal(due({ from: "2025-03-03", limit: { value: 1, unit: "month" }, pauses }), "2025-04-07");
  });

  it("grow by an extension", () => {
    const limit = { value: 20, unit: "working_day" } as const;
    assert.equal(due({ from: "2025-03-03", limit, extension: { value: 10 } }), byHand("2025-03-03", 30, []));
  });

  it("move by the working days a pause took", () => {
    const limit = { value: 5, unit: "working_day" } as const;
    const from = "2025-03-24";
    assert.equal(due({ from, limit, pauses: [{ from: "2025-03-25", to: "2025-03-27" }] }), "2025-04-02");
    assert.equal(due({ from, limit, pauses: [{ from: "2025-03-25", to: "2025-03-25" }] }), "2025-03-31");
    assert.equal(due({ from, limit, pauses: [{ from: "2025-03-28", to: "2025-03-30" }] }), "2025-03-31");
    assert.equal(due({ from, limit, pauses: [{ from: "2025-04-02", to: "2025-04-10" }] }), "2025-03-31");
  });

  it("stand still while a pause is open", () => {
    const paused: DueDate = dueDate(official, {
      from: "2025-03-24",
      limit: { value: 5, unit: "working_day" },
      pauses: [{ from: "2025-03-26T10:00:00+08:00" }],
    });
    assert.deepEqual(paused, {
      running: false,
      pausedSince: "2025-03-26",
      left: { value: 3, unit: "working_day" },
    });
    const limit = { value: 5, unit: "working_day" } as const;
    assert.equal(due({ from: "2025-03-24", limit, pauses: [{ from: "2025-04-01" }] }), "2025-03-31");
  });

  it("agree with a clerk's wall calendar for every pause of two months, and for two at once", () => {
    const starts = Array.from({ length: 46 }, (_, index) => new Date(Date.UTC(2025, 8, 15 + index)));
    const dates = starts.map((day) => day.toISOString().slice(0, 10));
    for (const [index, start] of dates.entries()) {
      for (const end of dates.slice(index, index + 12)) {
        const other = dates[(index * 7) % 30] ?? start;
        const otherEnd = dates[((index * 7) % 30) + (index % 5)] ?? other;
        for (const pauses of [
          [{ from: start, to: end }],
          [
            { from: start, to: end },
            { from: other, to: otherEnd },
          ],
          [{ from: start }, { from: other, to: otherEnd }],
        ]) {
          const terms = { from: "2025-09-17", limit: { value: 10, unit: "working_day" }, pauses } as const;
          assert.equal(due(terms), byHand("2025-09-17", 10, pauses), JSON.stringify(pauses));
        }
      }
    }
  });

  it("are provisional beyond the published year", () => {
    const result = dueDate(official, { from: "2026-12-28", limit: { value: 5, unit: "working_day" } });
    assert.deepEqual(result, { running: true, date: "2027-01-04", provisional: true });
  });

  it("refuse limits and dates that are none", () => {
    for (const value of [-1, 0.5, NaN]) {
      assert.throws(() => due({ from: "2025-03-24", limit: { value, unit: "day" } }), RangeError);
    }
    assert.throws(() => due({ from: "2025-03-32", limit: { value: 1, unit: "day" } }), RangeError);
  });
});

describe("what remains", () => {
  it("counts the working days after today and includes the due day", () => {
    const at = (now: string) => remaining(official, "2025-03-31", now);
    assert.deepEqual(at("2025-03-28T09:00:00+08:00"), { workingDays: 1, overdue: false, provisional: false });
    assert.deepEqual(at("2025-03-31T23:59:59+08:00"), { workingDays: 0, overdue: false, provisional: false });
    assert.deepEqual(at("2025-03-31T16:00:00Z"), { workingDays: 1, overdue: true, provisional: false });
    assert.deepEqual(at("2025-04-08T09:00:00+08:00"), { workingDays: 5, overdue: true, provisional: false });
    assert.equal(remaining(official, "2027-01-04", "2026-12-31").provisional, true);
  });
});

describe("statutory limits", () => {
  it("are 20 and 10 for one authority, 45 and 15 for several", () => {
    const days = (value: number) => ({ value, unit: "working_day" }) as const;
    assert.deepEqual(checkLimit(days(20), "single", 10), { valid: true });
    assert.deepEqual(checkLimit(days(21), "single"), { valid: false, reason: "limit_too_long", maximum: 20 });
    assert.deepEqual(checkLimit(days(20), "single", 11), {
      valid: false,
      reason: "extension_too_long",
      maximum: 10,
    });
    assert.deepEqual(checkLimit(days(45), "joint", 15), { valid: true });
    assert.deepEqual(checkLimit(days(46), "joint", 15), { valid: false, reason: "limit_too_long", maximum: 45 });
    assert.deepEqual(checkLimit({ value: 1, unit: "month" }, "joint"), { valid: false, reason: "unit", maximum: 45 });
  });

  it("leave five working days for the correction notice, over a holiday too", () => {
    assert.deepEqual(correctionNoticeDue(official, "2025-03-24T08:30:00+08:00"), {
      date: "2025-03-31",
      provisional: false,
    });
    assert.equal(correctionNoticeDue(official, "2025-09-30").date, "2025-10-14");
  });

  it("take silence for acceptance on the day of receipt", () => {
    const received = "2025-03-24T08:30:00+08:00";
    assert.equal(deemedAcceptedOn(official, received, "2025-03-31T23:59:59+08:00"), undefined);
    assert.equal(deemedAcceptedOn(official, received, "2025-04-01T00:00:00+08:00"), "2025-03-24");
  });

  it("exclude the steps of article 45 and not site surveys", () => {
    const excluded: SpecialStepKind[] = [
      "hearing",
      "bidding",
      "auction",
      "inspection",
      "testing",
      "quarantine",
      "appraisal",
      "expert_review",
    ];
    const counted: SpecialStepKind[] = ["site_survey", "technical_review", "other"];
    for (const kind of excluded) assert.equal(countsTowardLimit(kind), false, kind);
    for (const kind of counted) assert.equal(countsTowardLimit(kind), true, kind);
  });
});
