/**
 * Puts 1 and 500 trackers into a page of a real browser, over a sandbox behind HTTP, in both ways that a page can: elements made by a
 * script (`append`), and elements that stand in the page before they are defined (`define`). Prints how much longer the 500 take until
 * the first shows its case, how much longer the longest task of the main thread is, and how many tasks are long (over 50 ms); writes
 * `build/bench/trackers.md`. Tasks are measured in processor time, which says what the page asks for and not how busy the machine is
 * otherwise. Nothing is asserted: times depend on the machine.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { startSandbox } from "../packages/openapi/src/sandbox/node.ts";
import type { Browser } from "playwright-core";
import { apply } from "../stories/status-tracker/cases.ts";
import type { Platform, TrackerCost, Way } from "../tests/form-proofs/trackers-page.ts";
import { inPageWith } from "./bundled-page.ts";

/** Each is measured so often. */
const RUNS = 5;
/** What the browser calls a long task; milliseconds. */
const LONG = 50;

/** One event of a trace, as far as it is read; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
}

/** What one run cost. */
interface Cost extends TrackerCost {
  /** Milliseconds of the processor for each task of the page's main thread. */
  readonly tasks: readonly number[];
}

const running = await startSandbox({ port: 0 });
const { sandbox, url: baseUrl } = running;
const { case: given } = await apply(sandbox);
const { store } = sandbox.context;
const caseNos = Array.from({ length: 500 }, (_, index) => `NZ20260302${String(index + 100).padStart(6, "0")}`);
for (const id of caseNos) {
  store.put("cases", { ...store.get("cases", given.caseNo)!, id });
  for (const event of store.list("events", given.caseNo))
    store.put("events", { ...event, id: `${id}:${String(event.number)}`, parent: id });
}

/** Does something in a browser, and tells how long each task of the page's main thread kept the processor from the page's mark on. */
async function traced<T>(browser: Browser, act: () => Promise<T>): Promise<readonly [T, number[]]> {
  await browser.startTracing(undefined, { categories: ["toplevel", "blink.user_timing"] });
  const result = await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === "trackers");
  if (!mark) throw new Error("the page has set no mark");
  // The first is the one in which the mark was set.
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name.endsWith("RunTask") && pid === mark.pid && tid === mark.tid && ts + dur >= mark.ts,
  );
  return [result, tasks.map(({ tdur = 0 }) => tdur / 1000)];
}

function measure(way: Way, count: number): Promise<Cost> {
  const platform: Platform = { baseUrl, token: sandbox.issueToken("company-1"), caseNos: caseNos.slice(0, count) };
  return inPageWith(
    "tests/form-proofs/trackers-page.ts",
    async (page) => {
      const [cost, tasks] = await traced(page.context().browser()!, () =>
        page.evaluate(
          (chosen) =>
            (globalThis as unknown as { measure: (...given: typeof chosen) => Promise<TrackerCost> }).measure(
              ...chosen,
            ),
          [way, platform] as const,
        ),
      );
      return { ...cost, tasks };
    },
    `${baseUrl}/page`,
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

const lines = [
  "| Way | Trackers | First case in sight, against one | Longest task, against one | Longest of all | Long tasks | Streams | Requests |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
];
for (const way of ["append", "define"] as const) {
  let one: { readonly first: number; readonly longest: number } | undefined;
  for (const count of [1, 500]) {
    const costs: Cost[] = [];
    for (let run = 0; run < RUNS; run++) costs.push(await measure(way, count));
    const first = median(costs.map((cost) => cost.first));
    const longest = median(costs.map(({ tasks }) => Math.max(...tasks)));
    one ??= { first, longest };
    const all = costs.flatMap(({ tasks }) => tasks);
    const cells = [
      way,
      count,
      (first / one.first).toFixed(1),
      (longest / one.longest).toFixed(1),
      `${Math.max(...all).toFixed(0)} ms`,
      all.filter((each) => each > LONG).length,
      Math.max(...costs.map(({ streams }) => streams)),
      Math.max(...costs.map(({ requests }) => requests)),
    ];
    lines.push(`| ${cells.join(" | ")} |`);
  }
}
await running.close();
const table = lines.join("\n");
mkdirSync("build/bench", { recursive: true });
writeFileSync("build/bench/trackers.md", `${table}\n`);
console.log(table);
