import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addDays, addMonths, chinaMidnight, createWorkingCalendar, toChinaDate } from "@yichuang/openapi/domain";
import { official } from "./calendars.ts";

const invented = createWorkingCalendar({
  publishedFrom: "2030-03-01",
  publishedUntil: "2030-03-31",
  holidays: [
    { date: "2030-03-06", name: "甲节" },
    { date: "2030-03-07", name: "甲节" },
    { date: "2030-04-01", name: "乙节" },
  ],
  makeUpWorkdays: [{ date: "2030-03-09", name: "甲节" }],
});

describe("working days of an invented month", () => {
  it("takes weekends off, holidays off and make-up Saturdays on", () => {
    const worked = Array.from({ length: 10 }, (_, index) => addDays("2030-03-01", index)).filter((date) =>
      invented.isWorkingDay(date),
    );
    assert.deepEqual(worked, ["2030-03-01", "2030-03-04", "2030-03-05", "2030-03-08", "2030-03-09"]);
  });

  it("counts forwards and backwards without the first day", () => {
    assert.deepEqual(invented.addWorkingDays("2030-03-05", 1), { date: "2030-03-08", provisional: false });
    assert.deepEqual(invented.addWorkingDays("2030-03-05", 3), { date: "2030-03-11", provisional: false });
    assert.deepEqual(invented.addWorkingDays("2030-03-11", -3), { date: "2030-03-05", provisional: false });
    assert.deepEqual(invented.nextWorkingDay("2030-03-05"), { date: "2030-03-08", provisional: false });
  });

  it("gives the day itself or the next working day for none", () => {
    assert.equal(invented.addWorkingDays("2030-03-05", 0).date, "2030-03-05");
    assert.equal(invented.addWorkingDays("2030-03-06", 0).date, "2030-03-08");
  });

  it("counts between dates in both directions", () => {
    assert.equal(invented.workingDaysBetween("2030-03-05", "2030-03-11"), 3);
    assert.equal(invented.workingDaysBetween("2030-03-11", "2030-03-05"), -3);
    assert.equal(invented.workingDaysBetween("2030-03-05", "2030-03-05"), 0);
  });

  it("counts weekends only outside the published range and says so", () => {
    assert.deepEqual(invented.addWorkingDays("2030-03-29", 1), { date: "2030-04-02", provisional: true });
    assert.deepEqual(invented.addWorkingDays("2030-02-27", 1), { date: "2030-02-28", provisional: true });
    assert.equal(invented.isPublished("2030-03-31"), true);
    assert.equal(invented.isPublished("2030-04-01"), false);
  });

  it("refuses what is not a date or a whole number", () => {
    for (const date of ["2030-02-30", "2030-3-1", "", "2030-03-01T00:00:00Z"]) {
      assert.throws(() => invented.isWorkingDay(date), RangeError, date);
      assert.throws(() => invented.workingDaysBetween("2030-03-01", date), RangeError, date);
    }
    assert.throws(() => invented.addWorkingDays("2030-03-01", 1.5), RangeError);
  });
});

describe("the official year 2025", () => {
  it("works on every make-up Saturday and Sunday", () => {
    const makeUpDays = ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"];
    for (const date of makeUpDays) assert.equal(official.isWorkingDay(date), true, date);
    assert.equal(official.isWorkingDay("2025-01-25"), false);
  });

  it("has 248 working days", () => {
    assert.equal(official.workingDaysBetween("2024-12-31", "2025-12-31"), 248);
  });

  it("jumps over the national holiday", () => {
    assert.deepEqual(official.addWorkingDays("2025-09-30", 3), { date: "2025-10-11", provisional: false });
  });

  it("does not vouch for a new year that is not published", () => {
    assert.deepEqual(official.nextWorkingDay("2026-12-31"), { date: "2027-01-01", provisional: true });
  });
});

describe("China dates", () => {
  it("turn at 16:00 UTC whatever the machine's zone", () => {
    assert.equal(toChinaDate("2025-03-24T15:59:59Z"), "2025-03-24");
    assert.equal(toChinaDate("2025-03-24T16:00:00Z"), "2025-03-25");
    assert.equal(toChinaDate(new Date("2024-12-31T16:00:00Z")), "2025-01-01");
    assert.equal(toChinaDate("2025-03-25T00:00:00+08:00"), "2025-03-25");
    assert.equal(toChinaDate("2025-03-24"), "2025-03-24");
    assert.equal(chinaMidnight("2025-03-24"), "2025-03-24T00:00:00+08:00");
    assert.equal(toChinaDate(chinaMidnight("2025-03-24")), "2025-03-24");
  });

  it("had a fixed offset even when China kept summer time", () => {
    assert.equal(toChinaDate("1988-07-01T15:30:00Z"), "1988-07-01");
  });

  it("refuse an instant without its zone", () => {
    for (const text of ["2025-03-24T10:00:00", "2025-03-24 10:00:00", "2025/03/24", "soon", ""]) {
      assert.throws(() => toChinaDate(text), RangeError, text);
    }
    assert.throws(() => toChinaDate(new Date(NaN)), RangeError);
  });

  it("add months to the last day of a shorter month", () => {
    assert.equal(addMonths("2025-01-31", 1), "2025-02-28");
    assert.equal(addMonths("2024-01-31", 1), "2024-02-29");
    assert.equal(addMonths("2025-11-30", 3), "2026-02-28");
    assert.equal(addMonths("2024-02-29", 12), "2025-02-28");
    assert.equal(addMonths("2025-03-31", -1), "2025-02-28");
  });
});
