import { readFileSync } from "node:fs";
import { summaryReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { bundledTests } from "./tools/bundled-tests.js";
import { CHROMIUM_ARGS, findChromium } from "./tools/find-chromium.js";
import { closingLineReporter } from "./tools/closing-line-reporter.js";

const worker = readFileSync(new URL("./node_modules/msw/lib/mockServiceWorker.js", import.meta.url), "utf8");

/** The part that a test has lost, by the name of its chunk: `fetch("/lost-part?board")`; without a query nothing is lost any more. */
let lost = "";

function loseParts(context, next) {
  if (context.path === "/lost-part") {
    lost = context.querystring;
    context.status = 204;
    return undefined;
  }
  if (!lost || context.path.replace(/-\w{8}\.js$/, "") !== `/${lost}`) return next();
  // An answer, whatever its status, would be kept by the browser.
  context.respond = false;
  context.req.socket.destroy();
  return undefined;
}

export default {
  files: ["tests/**/*.test.ts", "!tests/**/*.node.test.ts"],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } })],
  // A second page at a time would be hidden: no focus, no frames, no ResizeObserver.
  concurrency: 1,
  plugins: [
    bundledTests(),
    {
      name: "msw-worker",
      serve: ({ path }) => (path === "/mockServiceWorker.js" ? { body: worker, type: "js" } : undefined),
    },
  ],
  middleware: [loseParts],
  testFramework: { config: { ui: "bdd", timeout: 10000 } },
  reporters: [summaryReporter(), closingLineReporter()],
};
