import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createWorkingCalendar, dueDate } from "@yichuang/openapi/domain";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/create-catalogue.ts";
import type { Calendar } from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "../support/scenario.ts";

interface Arrangement {
  /** First and last day off of each holiday, both included. */
  readonly off: Readonly<Record<string, readonly [first: string, last: string]>>;
  /** Saturdays and Sundays worked in exchange 调休上班. */
  readonly worked: readonly string[];
}

/** The two notices of the State Council's office as they were published, month and day; written out here, not read from a package. */
const PUBLISHED: Readonly<Record<string, Arrangement>> = {
  // 国办发明电〔2024〕12号, 2024-11-12
  "2025": {
    off: {
      元旦: ["01-01", "01-01"],
      春节: ["01-28", "02-04"],
      清明节: ["04-04", "04-06"],
      劳动节: ["05-01", "05-05"],
      端午节: ["05-31", "06-02"],
      "国庆节、中秋节": ["10-01", "10-08"],
    },
    worked: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  },
  // 国办发明电〔2025〕7号, 2025-11-04
  "2026": {
    off: {
      元旦: ["01-01", "01-03"],
      春节: ["02-15", "02-23"],
      清明节: ["04-04", "04-06"],
      劳动节: ["05-01", "05-05"],
      端午节: ["06-19", "06-21"],
      中秋节: ["09-25", "09-27"],
      国庆节: ["10-01", "10-07"],
    },
    worked: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
  },
};

const daysOf = (year: number): Date[] =>
  Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)));

/** Whether offices work, by the notices and the weekday alone. */
function works(date: string, weekday: number): boolean {
  const { off, worked } = PUBLISHED[date.slice(0, 4)] ?? assert.fail(date);
  const day = date.slice(5);
  if (worked.includes(day)) return true;
  const isOff = Object.values(off).some(([first, last]) => day >= first && day <= last);
  return !isOff && weekday !== 0 && weekday !== 6;
}

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
        .map((day) => [day.toISOString().slice(0, 10), day.getUTCDay()] as const)
        .filter(([date, weekday]) => calendar.isWorkingDay(date) !== works(date, weekday))
        .map(([date]) => date);
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
