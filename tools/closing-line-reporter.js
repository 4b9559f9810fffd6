import { writeSync } from "node:fs";

/** A Web Test Runner reporter that ends the run with `N passed, N failed` alone on a line. A skipped test counts as failed. */
export function closingLineReporter() {
  const count = (suite, totals) => {
    for (const test of suite?.tests ?? []) totals[test.passed && !test.skipped ? "passed" : "failed"]++;
    for (const child of suite?.suites ?? []) count(child, totals);
  };
  return {
    stop({ sessions }) {
      const totals = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = totals.failed;
        count(session.testResults, totals);
        // A file that failed without a failing test (an import, a hook, a time-out) counts as one failure.
        if (!session.passed && totals.failed === before) totals.failed++;
      }
      // The runner still prints buffered reports after stop(); nothing can follow what is written on exit.
      process.once("exit", () => writeSync(1, `\n${totals.passed} passed, ${totals.failed} failed\n`));
    },
  };
}
