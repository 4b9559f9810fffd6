import { readFileSync } from "node:fs";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { summaryReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { CHROMIUM_ARGS, findChromium } from "./tools/find-chromium.js";
import { closingLineReporter } from "./tools/closing-line-reporter.js";

const worker = readFileSync(new URL("./node_modules/msw/lib/mockServiceWorker.js", import.meta.url), "utf8");

export default {
  files: ["tests/**/*.test.ts", "!tests/**/*.node.test.ts"],
  nodeResolve: { browser: true, exportConditions: ["yichuang-source", "development"] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } })],
  concurrency: 2,
  plugins: [
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: "tsconfig.json" }),
    {
      name: "msw-worker",
      serve: ({ path }) => (path === "/mockServiceWorker.js" ? { body: worker, type: "js" } : undefined),
    },
  ],
  testFramework: { config: { ui: "bdd", timeout: 10000 } },
  reporters: [summaryReporter(), closingLineReporter()],
};
