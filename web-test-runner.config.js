import { readFileSync } from "node:fs";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { build } from "esbuild";
import { summaryReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { CHROMIUM_ARGS, findChromium } from "./tools/find-chromium.js";
import { closingLineReporter } from "./tools/closing-line-reporter.js";

/** The tus client has dependencies in CommonJS, which a browser cannot load one by one. */
const tus = build({
  stdin: { contents: 'export * from "tus-js-client";', resolveDir: import.meta.dirname },
  bundle: true,
  format: "esm",
  write: false,
});

const worker = readFileSync(new URL("./node_modules/msw/lib/mockServiceWorker.js", import.meta.url), "utf8");

export default {
  files: ["tests/**/*.test.ts", "!tests/**/*.node.test.ts"],
  nodeResolve: { browser: true, exportConditions: ["yichuang-source", "development"] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } })],
  // A second page at a time would be hidden: no focus, no frames, no ResizeObserver.
  concurrency: 1,
  plugins: [
    {
      name: "tus-bundle",
      resolveImport: ({ source }) => (source === "tus-js-client" ? "/tus-js-client.bundle.js" : undefined),
      serve: async ({ path }) =>
        path === "/tus-js-client.bundle.js" ? { body: (await tus).outputFiles[0].text, type: "js" } : undefined,
    },
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: "tsconfig.json" }),
    {
      name: "msw-worker",
      serve: ({ path }) => (path === "/mockServiceWorker.js" ? { body: worker, type: "js" } : undefined),
    },
  ],
  testFramework: { config: { ui: "bdd", timeout: 10000 } },
  reporters: [summaryReporter(), closingLineReporter()],
};
