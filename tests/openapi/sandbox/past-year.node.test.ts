import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createClock, createSandbox, pastYear } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { PublicReviewPage, ReviewStatistics, SupervisionFigures } from "../../../packages/openapi/src/schema.ts";
import { brokenInvariants } from "../../fuzz/invariants.ts";

const NOW = "2026-11-26T10:00:00+08:00";

async function sandboxWithPast(): Promise<Sandbox> {
  const sandbox = createSandbox({ clock: createClock({ start: NOW, frozen: true }) });
  await pastYear(sandbox);
  return sandbox;
}

async function read<Body>(sandbox: Sandbox, path: string, persona?: string): Promise<Body> {
  const headers = persona === undefined ? {} : { authorization: `Bearer ${sandbox.issueToken(persona)}` };
  const response = await sandbox.fetch(`https://platform.example${path}`, { headers });
  assert.equal(response.status, 200, path);
  return (await response.json()) as Body;
}

describe("a past year", () => {
  it("is the same one for the same day, and comes once", async () => {
    const [one, other] = [await sandboxWithPast(), await sandboxWithPast()];
    const path = "/review-statistics?groupBy=item";
    assert.deepEqual(await read(one, path), await read(other, path));
    const before = await read<ReviewStatistics>(one, path);
    const { reviews } = await pastYear(one);
    assert.deepEqual(await read(one, path), before);
    assert.equal(reviews, before.whole.total + before.whole.setAside);
  });

  it("breaks none of what holds of a store", async () => {
    assert.deepEqual(brokenInvariants((await sandboxWithPast()).context.store), []);
  });

  it("lies in twelve months, in their order, which add up to the whole", async () => {
    const { whole, groups } = await read<ReviewStatistics>(await sandboxWithPast(), "/review-statistics?groupBy=month");
    const months = groups.map(({ code }) => code);
    assert.equal(months.length, 12);
    assert.deepEqual([months[0], months[11]], ["2025-12", "2026-11"]);
    assert.deepEqual(months, [...months].sort());
    assert.equal(groups[0]?.name.text, "2025年12月");
    for (const count of ["total", "bad", "rectified", "setAside"] as const)
      assert.equal(
        groups.reduce((sum, { figures }) => sum + figures[count], 0),
        whole[count],
      );
  });

  it("is read by month, newest first", async () => {
    const sandbox = await sandboxWithPast();
    const march = await read<PublicReviewPage>(sandbox, "/public-reviews?from=2026-03&to=2026-03&limit=100");
    assert.ok(march.items.length > 5);
    assert.ok(march.items.every(({ month }) => month === "2026-03"));
    const { items, total } = await read<PublicReviewPage>(sandbox, "/public-reviews?from=2026-08&limit=100");
    const months = items.map(({ month }) => month);
    assert.deepEqual(months, [...months].sort().reverse());
    assert.equal(items.length, total);
    const backwards = await sandbox.fetch("https://platform.example/public-reviews?from=2026-04&to=2026-03");
    assert.equal(backwards.status, 400);
  });

  it("tells how long it took to put things right, counted day by day", async () => {
    const sandbox = await sandboxWithPast();
    const { store, calendar } = sandbox.context;
    const days: number[] = [];
    for (const { at, handling, appeal, satisfaction } of store.list("reviews")) {
      const done = handling.steps.find(({ kind }) => kind === "rectified")?.at.slice(0, 10);
      if (!satisfaction.includes("dissatisfied") || appeal?.state === "upheld" || done === undefined) continue;
      let count = 0;
      for (let day = at.slice(0, 10); day < done;) {
        day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        if (calendar.isWorkingDay(day)) count++;
      }
      days.push(count);
    }
    days.sort((a, b) => a - b);
    const { whole } = await read<ReviewStatistics>(sandbox, "/review-statistics");
    assert.equal(days.length, whole.rectified);
    assert.deepEqual(whole.rectifyTime, {
      median: days[Math.ceil(days.length / 2) - 1],
      p90: days[Math.ceil(days.length * 0.9) - 1],
    });
    const { groups } = await read<ReviewStatistics>(sandbox, "/review-statistics?groupBy=month");
    for (const { figures } of groups) assert.equal(figures.rectifyTime !== undefined, figures.rectified >= 5);
  });

  it("gives supervision late cases, corrections and times, and nobody's name", async () => {
    const figures = await read<SupervisionFigures>(await sandboxWithPast(), "/supervision/figures", "supervisor");
    const { promised, corrections, stages } = figures.whole;
    assert.ok(promised.onTime < promised.decided && promised.onTime > promised.decided * 0.8);
    assert.ok(corrections.times > 0);
    assert.ok(stages.some(({ state, median }) => state === "reviewing" && median !== undefined));
    assert.ok(!JSON.stringify(figures).includes("样例"));
  });
});
