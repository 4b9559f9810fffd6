import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createWorkingCalendar, dueDate } from "@yichuang/openapi/domain";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import type { Calendar } from "../../../packages/openapi/src/schema.ts";
import { PUBLISHED, worksOn } from "../support/published-holidays.ts";
import { createScenario } from "../support/scenario.ts";

const daysOf = (year: number): Date[] =>
  Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)));

const published = async (): Promise<Calendar> => {
  const { call } = createScenario({ catalogue: createCatalogue({ items: [] }) });
  return (await call<Calendar>(undefined, "GET", "/calendar")).body;
};

describe("the working-day calendar against the notices of the State Council's office", () => {
  for (const [year, number, days] of [
    [2025, "国办发明电〔2024〕12号", 248],
    [2026, "国办发明电〔2025〕7号", 248],
  ] as const)
    it(`works and rests on every day of ${String(year)} as ${number} says`, async () => {
      const calendar = createWorkingCalendar(await published());
      const wrong = daysOf(year)
        .map((day) => day.toISOString().slice(0, 10))
        .filter((date) => calendar.isWorkingDay(date) !== worksOn(date));
      assert.deepEqual(wrong, []);
      assert.equal(calendar.workingDaysBetween(`${String(year - 1)}-12-31`, `${String(year)}-12-31`), days);
    });

  it("lists just the days off and the make-up days of both years", async () => {
    const { holidays, makeUpWorkdays } = await published();
    const listed = Object.entries(PUBLISHED).flatMap(([year, { worked }]) => worked.map((day) => `${year}-${day}`));
    assert.deepEqual(makeUpWorkdays.map(({ date }) => date).sort(), listed);
    const off = [2025, 2026].flatMap(daysOf).filter((day) => {
      const date = day.toISOString().slice(0, 10);
      return Object.values(PUBLISHED[date.slice(0, 4)]?.off ?? {}).some(
        ([first, last]) => date.slice(5) >= first && date.slice(5) <= last,
      );
    });
    assert.deepEqual(
      holidays.map(({ date }) => date).sort(),
      off.map((day) => day.toISOString().slice(0, 10)),
    );
  });

  it("counts over make-up Saturdays and holidays, and calls what lies beyond the published years provisional", async () => {
    const data = await published();
    assert.deepEqual([data.publishedFrom, data.publishedUntil], ["2025-01-01", "2026-12-31"]);
    const calendar = createWorkingCalendar(data);
    const due = (from: string, value: number) => dueDate(calendar, { from, limit: { value, unit: "working_day" } });
    // 9, 10, 11, 12, 13 February, Saturday the 14th, then nine days off.
    assert.deepEqual(due("2026-02-06", 7), { running: true, date: "2026-02-24", provisional: false });
    assert.deepEqual(due("2025-09-26", 4), { running: true, date: "2025-10-09", provisional: false });
    assert.deepEqual(due("2026-12-30", 1), { running: true, date: "2026-12-31", provisional: false });
    assert.deepEqual([calendar.isPublished("2027-01-01"), calendar.isPublished("2024-12-31")], [false, false]);
    const beyond = due("2026-12-30", 2);
    assert.ok(beyond.running && beyond.provisional);
    const before = due("2024-12-30", 20);
    assert.ok(before.running && before.provisional);
  });
});
