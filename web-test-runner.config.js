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

/** The end of the path of a file that a test has lost: `fetch("/lost-part?board.ts")`; without a query nothing is lost any more. */
let lost = "";

function loseParts(context, next) {
  if (context.path === "/lost-part") {
    lost = context.querystring;
    context.status = 204;
    return undefined;
  }
  if (!lost || !context.path.endsWith(lost)) return next();
  // An answer, whatever its status, would be kept by the browser.
  context.respond = false;
  context.req.socket.destroy();
  return undefined;
}

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
  middleware: [loseParts],
  testFramework: { config: { ui: "bdd", timeout: 10000 } },
  reporters: [summaryReporter(), closingLineReporter()],
};
