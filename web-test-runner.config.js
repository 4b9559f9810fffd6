import { readFileSync } from "node:fs";
import { summaryReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { bundledTests } from "./tools/bundled-tests.js";
import { CHROMIUM_ARGS, findChromium } from "./tools/find-chromium.js";
import { closingLineReporter } from "./tools/closing-line-reporter.js";

const worker = readFileSync(new URL("./node_modules/msw/lib/mockServiceWorker.js", import.meta.url), "utf8");

const tests = bundledTests();

export default {
  files: ["tests/**/*.test.ts", "!tests/**/*.node.test.ts"],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } })],
  // A second page at a time would be hidden: no focus, no frames, no ResizeObserver.
  concurrency: 1,
  plugins: [
    tests.plugin,
    {
      name: "msw-worker",
      serve: ({ path }) => (path === "/mockServiceWorker.js" ? { body: worker, type: "js" } : undefined),
    },
  ],
  middleware: [tests.middleware],
  testFramework: { config: { ui: "bdd", timeout: 10000 } },
  reporters: [summaryReporter(), closingLineReporter()],
};
