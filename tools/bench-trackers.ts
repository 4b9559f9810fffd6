/**
 * Puts 1 and 500 trackers into a page of a real browser, over a sandbox behind HTTP, in both ways that a page can: elements made by a
 * script (`append`), and elements that stand in the page before they are defined (`define`). Prints how much longer the 500 take until
 * the first shows its case, and the tasks of the main thread that the browser calls long (over 50 ms); writes `build/bench/trackers.md`.
 * Nothing is asserted: times depend on the machine.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { startSandbox } from "../packages/openapi/src/sandbox/node.ts";
import { apply } from "../stories/status-tracker/cases.ts";
import type { Platform, TrackerCost, Way } from "../tests/form-proofs/trackers-page.ts";
import { inPageWith } from "./bundled-page.ts";

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

function measure(way: Way, count: number): Promise<TrackerCost> {
  const platform: Platform = { baseUrl, token: sandbox.issueToken("company-1"), caseNos: caseNos.slice(0, count) };
  return inPageWith(
    "tests/form-proofs/trackers-page.ts",
    (page) =>
      page.evaluate(
        (chosen) =>
          (globalThis as unknown as { measure: (...given: typeof chosen) => Promise<TrackerCost> }).measure(...chosen),
        [way, platform] as const,
      ),
    `${baseUrl}/page`,
  );
}

const lines = [
  "| Way | Trackers | First case in sight, against one | Long tasks | Longest | Streams | Requests |",
  "| --- | --- | --- | --- | --- | --- | --- |",
];
for (const way of ["append", "define"] as const) {
  const one = await measure(way, 1);
  for (const count of [1, 500]) {
    const cost = count === 1 ? one : await measure(way, count);
    const { first, longTasks, streams, requests } = cost;
    const longest = longTasks.length ? `${Math.max(...longTasks).toFixed(0)} ms` : "none";
    const cells = [way, count, (first / one.first).toFixed(1), longTasks.length, longest, streams, requests];
    lines.push(`| ${cells.join(" | ")} |`);
  }
}
await running.close();
const table = lines.join("\n");
mkdirSync("build/bench", { recursive: true });
writeFileSync("build/bench/trackers.md", `${table}\n`);
console.log(table);
