/**
 * `npm run test:fuzz [-- --requests N --seed N]`: generated requests over the whole contract against sandboxes in this process. Prints a
 * table of what each operation answered, every kind of finding with the request that showed it, and closes with one line of counts.
 * Exits 1 when there was a finding, or an operation never succeeded that has no reason not to.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { operations } from "../tests/fuzz/contract-operations.ts";
import { fuzz } from "../tests/fuzz/fuzz.ts";
import type { FuzzResult } from "../tests/fuzz/fuzz.ts";

/** Operations that cannot succeed here, and why. */
const UNREACHED: Readonly<Record<string, string>> = {};

const { values } = parseArgs({
  options: { requests: { type: "string", default: "20000" }, seed: { type: "string" } },
});
const requests = Number(values.requests);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);

/** Bytes kept of the request under way, behind the count of requests. */
const KEPT = 8000;
const shared = new SharedArrayBuffer(4 + KEPT);
const progress = new Int32Array(shared, 0, 1);

// A request that never comes back would keep this thread busy for ever, and nobody would know which one it was.
const WATCH = `
  const { workerData } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  const progress = new Int32Array(workerData, 0, 1);
  let before = 0;
  setInterval(() => {
    const now = Atomics.load(progress, 0);
    if (now === before && now > 0) {
      const text = new TextDecoder().decode(new Uint8Array(workerData, 4).slice());
      writeSync(1, "server errors: no answer within 20 s (seed ${String(seed)})\\n" + text.replace(/\\0+$/, "") + "\\n");
      process.kill(process.pid);
    }
    before = now;
  }, 20_000);
`;

function began(request: () => string): void {
  const bytes = new Uint8Array(shared, 4).fill(0);
  new TextEncoder().encodeInto(request(), bytes);
  Atomics.add(progress, 0, 1);
}

const CLASSES = [
  "2xx",
  "304",
  "400",
  "401",
  "403",
  "404",
  "409",
  "410",
  "412",
  "413",
  "415",
  "422",
  "428",
  "429",
  "5xx",
];

const classOf = (status: number): string =>
  status >= 200 && status < 300 ? "2xx" : status >= 500 || status === 0 ? "5xx" : String(status);

function rowOf(id: string, { statuses }: FuzzResult): number[] {
  const answered = [...(statuses.get(id) ?? [])];
  return CLASSES.map((name) =>
    answered.reduce((sum, [status, times]) => (classOf(status) === name ? sum + times : sum), 0),
  );
}

console.log(`seed: ${String(seed)}\n`);
const started = performance.now();
const watch = new Worker(WATCH, { eval: true, workerData: shared });
const result = await fuzz({ seed, requests, began, report: (finding) => console.log(finding) });
await watch.terminate();
const seconds = ((performance.now() - started) / 1000).toFixed(0);

console.log(`${"operation".padEnd(24)}${CLASSES.map((name) => name.padStart(6)).join("")}`);
const never: string[] = [];
for (const { id } of operations) {
  const row = rowOf(id, result);
  if (!row[0]) never.push(id);
  console.log(`${id.padEnd(24)}${row.map((times) => (times ? String(times) : "·").padStart(6)).join("")}`);
}
for (const id of never) console.log(`never succeeded: ${id}${UNREACHED[id] ? ` (${UNREACHED[id]})` : ""}`);
console.log(`\n${String(result.invalid)} requests were not of the contract; seed ${String(seed)}; ${seconds} s`);

const { counts } = result;
const unexplained = never.filter((id) => !UNREACHED[id]);
process.exitCode = Object.values(counts).some((found) => found > 0) || unexplained.length ? 1 : 0;
const named = Object.entries(counts).map(([name, found]) => `${name}: ${String(found)}`);
console.log([`requests: ${String(result.requests)}`, ...named].join(", "));
