import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createWorkingCalendar, remaining } from "@yichuang/openapi/domain";
import fc from "fast-check";
import type { CatalogueService } from "../../../packages/openapi/src/sandbox/catalogue/catalogue-service.ts";
import { chinaTime } from "../../../packages/openapi/src/sandbox/clock.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import type { Limits, SpecialStepKind } from "../../../packages/openapi/src/schema.ts";
import { createCaseScenario } from "../support/case-scenario.ts";
import type { CaseScenario } from "../support/case-scenario.ts";
import { chinaDay, daysLeft, lastDayOf } from "../support/due-date-oracle.ts";
import type { OracleCase, OracleLimit } from "../support/due-date-oracle.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const OFFICE = "office-market-supervision";
const CASES = 1000;
const HOUR = 3_600_000;

/** Steps that the law takes out of the limit, and two of which the guide may say so. */
const PAUSING: readonly SpecialStepKind[] = ["hearing", "bidding", "testing", "expert_review"];
const CHOOSABLE: readonly SpecialStepKind[] = ["site_survey", "technical_review"];

interface Step {
  readonly kind: SpecialStepKind;
  readonly counts: boolean;
  readonly after: number;
  readonly lasts: number;
}

interface Plan {
  readonly acceptedAt: number;
  readonly promised: OracleLimit;
  readonly statutory: OracleLimit;
  readonly steps: readonly Step[];
  /** Whether its last step is still going on when all is over. */
  readonly leftOpen: boolean;
  /** Working days, granted before the step of that number; none with 0. */
  readonly extension: { readonly days: number; readonly before: number };
  /** Hours from the last act to the look that closes it. */
  readonly later: number;
}

// At any hour, so that China's date and the machine's differ, while the windows are delegated; late ones reach beyond the published years.
const acceptedAt = fc
  .integer({ min: 0, max: 24 * 640 })
  .map((hours) => Date.parse("2025-03-25T00:30:00+08:00") + hours * HOUR);

const limit: fc.Arbitrary<OracleLimit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ value: fc.integer({ min: 1, max: 30 }), unit: fc.constant("working_day") }) },
  { weight: 1, arbitrary: fc.record({ value: fc.integer({ min: 1, max: 60 }), unit: fc.constant("day") }) },
  { weight: 1, arbitrary: fc.record({ value: fc.integer({ min: 1, max: 3 }), unit: fc.constant("month") }) },
);

const step: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constantFrom(...PAUSING), counts: fc.constant(false) }),
      fc.record({ kind: fc.constantFrom(...CHOOSABLE), counts: fc.boolean() }),
    ),
    fc.integer({ min: 0, max: 24 * 12 }),
    fc.integer({ min: 0, max: 24 * 25 }),
  )
  .map(([what, after, lasts]) => ({ ...what, after, lasts }));

const plan: fc.Arbitrary<Plan> = fc.record({
  acceptedAt,
  promised: limit,
  statutory: limit,
  steps: fc.array(step, { maxLength: 3 }),
  leftOpen: fc.boolean(),
  extension: fc.record({ days: fc.integer({ min: 0, max: 10 }), before: fc.nat({ max: 2 }) }),
  later: fc.integer({ min: 0, max: 24 * 40 }),
});

const { calendar } = createCatalogue({ items: [] });
const workingCalendar = createWorkingCalendar(calendar());

/** The small catalogue with the published calendar and one item, `timed`, whose limits are those of the case at hand. */
function timedCatalogue(limitsOfItem: () => Limits): CatalogueService {
  const small = smallCatalogue();
  const limited = <T extends object>(found: T | undefined): (T & { limits: Limits }) | undefined =>
    found && { ...found, limits: limitsOfItem() };
  const timed: CatalogueService["item"] = (code, lang) => {
    if (code !== "timed") return small.item(code, lang);
    const permit = limited(small.item("permit", lang));
    return permit && { ...permit, code };
  };
  return {
    ...small,
    calendar,
    item: timed,
    guide: (code, lang, options) => {
      const item = timed(code, lang);
      const guide = small.guide(code === "timed" ? "card" : code, lang, options);
      return guide && item && { ...guide, item, limits: item.limits };
    },
    form: (code, lang) => {
      const form = small.form(code === "timed" ? "card" : code, lang);
      return form && { ...form, itemCode: code };
    },
  };
}

/** Walks a case through its plan and answers at which looks it was compared. */
async function walk(scene: CaseScenario, at: Plan): Promise<number> {
  const { clock } = scene;
  const pauses: { from: number; to?: number }[] = [];
  let extension = 0;
  let looks = 0;
  let now = at.acceptedAt;
  const goOn = (hours: number): void => {
    now += hours * HOUR;
    clock.set(new Date(now));
  };

  goOn(0);
  const { caseNo } = (await scene.apply({ itemCode: "timed" })).case;
  await scene.toReview(caseNo);

  async function look(): Promise<void> {
    const { clock: told } = await scene.see(OFFICE, caseNo);
    const known: Omit<OracleCase, "limit"> = { acceptedAt: at.acceptedAt, pauses, extension };
    const context = JSON.stringify({ ...at, acceptedAt: chinaTime(new Date(at.acceptedAt)), now: chinaDay(now) });
    for (const name of ["promised", "statutory"] as const) {
      const right = lastDayOf({ ...known, limit: at[name] });
      assert.deepEqual(told[name], right, `${name} of ${context}`);
      if (!right) continue;
      const { workingDays, overdue } = remaining(workingCalendar, right.date, chinaTime(new Date(now)));
      assert.deepEqual({ workingDays, overdue }, daysLeft(right.date, now), `what is left of ${context}`);
    }
    looks += 1;
  }

  await look();
  for (const [index, { kind, counts, after, lasts }] of at.steps.entries()) {
    goOn(after);
    if (at.extension.days && at.extension.before === index) {
      extension = at.extension.days;
      await scene.move(OFFICE, caseNo, "extension", { days: extension, reason: "情况复杂" });
    }
    const begun = await scene.move(OFFICE, caseNo, "special-steps", {
      kind,
      reason: "依法进行",
      ...(CHOOSABLE.includes(kind) && { countsTowardLimit: counts }),
    });
    const pause: { from: number; to?: number } = { from: now };
    if (!counts) pauses.push(pause);
    await look();
    goOn(lasts);
    await look();
    if (at.leftOpen && index === at.steps.length - 1) break;
    const stepId = begun.specialSteps[index]?.id ?? assert.fail("no step");
    await scene.move(OFFICE, caseNo, `special-steps/${stepId}/result`, { result: "已完成" });
    pause.to = now;
    await look();
  }
  goOn(at.later);
  await look();
  return looks;
}

describe("due dates and what is left of them", () => {
  it(`are right for ${String(CASES)} generated cases across holidays, pauses and extensions, day by day`, async () => {
    const plans = fc.sample(plan, { numRuns: CASES, seed: 20_261_126 });
    let limits: Limits = { promised: { value: 1, unit: "working_day" } };
    let paused = 0;
    let extended = 0;
    let looks = 0;
    for (const at of plans) {
      limits = { promised: at.promised, statutory: at.statutory };
      looks += await walk(createCaseScenario({ catalogue: timedCatalogue(() => limits) }), at);
      if (at.steps.some(({ counts }) => !counts)) paused += 1;
      if (at.extension.days && at.steps.length > at.extension.before) extended += 1;
    }
    // What was generated meets what is to be proven.
    assert.ok(
      paused > CASES / 3 && extended > CASES / 4 && looks > 3 * CASES,
      JSON.stringify({ paused, extended, looks }),
    );
  });
});
