/**
 * Puts 1 and 500 trackers into a page and waits for the first to show its case. Prints how much longer the 500 take, and how many tasks
 * of the main thread the browser calls long; writes `build/bench/trackers.md`. Nothing is asserted: times depend on the machine.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import type { TrackerCost } from "../tests/form-proofs/trackers-page.ts";
import { inPageWith } from "./bundled-page.ts";

const measure = (count: number): Promise<TrackerCost> =>
  inPageWith("tests/form-proofs/trackers-page.ts", (page) =>
    page.evaluate(
      (many) => (globalThis as unknown as { measure: (count: number) => Promise<TrackerCost> }).measure(many),
      count,
    ),
  );

const one = await measure(1);
const many = await measure(500);
const row = (name: string, { first, longTasks, streams, requests }: TrackerCost): string => {
  const ratio = (first / one.first).toFixed(1);
  const longest = longTasks.length ? `${Math.max(...longTasks).toFixed(0)} ms` : "none";
  return `| ${name} | ${ratio} | ${String(longTasks.length)} | ${longest} | ${String(streams)} | ${String(requests)} |`;
};
const table = [
  "| Trackers | First case in sight, against one | Long tasks | Longest | Streams | Requests |",
  "| --- | --- | --- | --- | --- | --- |",
  row("1", one),
  row("500", many),
].join("\n");
mkdirSync("build/bench", { recursive: true });
writeFileSync("build/bench/trackers.md", `${table}\n`);
console.log(table);
