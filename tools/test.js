/**
 * Runs every suite of `npm test` and closes with `N passed, N failed` alone on a line. Exits non-zero when anything failed, when
 * a suite died, or when nothing ran. `npm test -- node browser` runs only the suites named.
 */
import { spawn } from "node:child_process";
import { writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve as absolute } from "node:path";
import { buildPages } from "./build-pages.ts";

const SOURCE = "--conditions=yichuang-source";
/** Every test file is a process that compiles much the same modules: what one has compiled, the next ones and the next run take. */
const env = { ...process.env, NODE_COMPILE_CACHE: absolute(".cache/compiled") };
const SUITES = {
  node: {
    command: [
      "node",
      SOURCE,
      "--test",
      // By itself it leaves one core to the runner, which does next to nothing.
      `--test-concurrency=${availableParallelism()}`,
      "--test-reporter=./tools/node-test-reporter.js",
      "tests/**/*.node.test.ts",
    ],
  },
  browser: { command: ["wtr"] },
  journeys: {
    // Once, before two journeys at a time find the pages stale.
    prepare: buildPages,
    command: [
      "node",
      SOURCE,
      "--test",
      // Each file has a browser and a sandbox of its own, and waits more than it works.
      "--test-concurrency=2",
      "--test-reporter=./tools/node-test-reporter.js",
      "tests/journeys/*.journey.ts",
    ],
  },
  "chromium-90": {
    command: [
      "node",
      SOURCE,
      "--test",
      "--test-reporter=./tools/node-test-reporter.js",
      "tests/journeys/*.chromium-90.ts",
    ],
  },
};

/** Runs a suite, passes its output on, and reads its closing line. */
function run(name) {
  const { prepare, command: whole } = SUITES[name];
  const [command, ...args] = whole;
  console.log(`\n— ${name}: ${whole.join(" ")}`);
  const started = Date.now();
  try {
    prepare?.();
  } catch (error) {
    // Who needs it tries again, and fails.
    console.error(error.message);
  }
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output = (output + chunk).slice(-4000);
      process.stdout.write(chunk);
    });
    child.on("close", (code) => {
      const [, passed = "0", failed = "0"] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].pop() ?? [];
      const totals = {
        name,
        passed: Number(passed),
        failed: Number(failed),
        seconds: Math.round((Date.now() - started) / 1000),
      };
      // A suite that died without a failing test, or that ran nothing, counts as one failure.
      if (totals.failed === 0 && (code !== 0 || totals.passed === 0)) totals.failed = 1;
      resolve(totals);
    });
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length) {
  console.error(`No such suite: ${unknown.join(", ")}. Suites: ${Object.keys(SUITES).join(", ")}`);
  process.exit(2);
}
const results = [];
for (const name of wanted.length ? wanted : Object.keys(SUITES)) results.push(await run(name));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log("\nsuite         passed  failed  seconds");
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(12)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(seconds).padStart(9)}`,
  );
process.exitCode = sum("failed") || !sum("passed") ? 1 : 0;
writeSync(1, `\n${sum("passed")} passed, ${sum("failed")} failed\n`);
