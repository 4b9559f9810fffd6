/**
 * `npm run test:faults`: a storm over the whole way of an application. Options: `--seed`, `--submissions`, `--uploads`, `--megabytes` of
 * each upload, `--kills`. Ends with `submissions: N, cases: N, duplicates: N, uploads: N, equal: N`; exits 1 unless they agree.
 */
import { parseArgs } from "node:util";
import { isWhole, runStorm } from "./storm.ts";
import type { StormReport } from "./storm.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    submissions: { type: "string", default: "2000" },
    uploads: { type: "string", default: "200" },
    megabytes: { type: "string", default: "5" },
    kills: { type: "string", default: "30" },
  },
});

/** The number that an option gives. Throws a `RangeError` for anything but a whole one. */
function whole(option: keyof typeof values): number {
  const text = values[option];
  if (!/^\d+$/.test(text)) throw new RangeError(`--${option} is not a whole number: ${text}`);
  return Number(text);
}

const STRIKES = {
  drop_request: "requests dropped",
  drop_response: "answers dropped after the work",
  status: "503 answered",
  html: "gateway pages answered",
  latency: "calls delayed",
  slow_upload: "bodies read slowly",
} as const;

function table({ strikes, ...report }: StormReport): string {
  const rows: [label: string, count: number][] = [
    ...Object.entries(STRIKES).map(([kind, label]): [string, number] => [
      label,
      strikes[kind as keyof typeof STRIKES] ?? 0,
    ]),
    ["processes killed", report.kills],
    ["requests sent", report.requests],
    ["repeated by the SDK", report.repeatedRequests],
    ["repeated by the program", report.repeatedCalls],
    ["submissions lost", report.lost],
    ["stray drafts", report.strayDrafts],
    ["seconds", Math.round(report.seconds)],
  ];
  return rows.map(([label, count]) => label.padEnd(32) + String(count).padStart(8)).join("\n");
}

const seed = whole("seed");
console.log(`seed ${String(seed)}`);
const started = performance.now();
const report = await runStorm({
  seed,
  submissions: whole("submissions"),
  uploads: whole("uploads"),
  uploadBytes: whole("megabytes") * 1024 * 1024,
  kills: whole("kills"),
  onKill: ({ submissions, uploads }) => {
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `killed and started again after ${String(seconds)} s: ${String(submissions)} submissions, ${String(uploads)} uploads`,
    );
  },
});
const { submissions, cases, duplicates, uploads, equal } = report;
console.log(`\n${table(report)}\n`);
process.exitCode = isWhole(report) ? 0 : 1;
console.log(
  `submissions: ${String(submissions)}, cases: ${String(cases)}, duplicates: ${String(duplicates)}, ` +
    `uploads: ${String(uploads)}, equal: ${String(equal)}`,
);
