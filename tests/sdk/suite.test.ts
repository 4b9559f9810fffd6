import { setupWorker } from "msw/browser";
import { createSandbox } from "../../packages/openapi/src/sandbox/index.ts";
import { createSandboxHandlers } from "../../packages/openapi/src/sandbox/msw.ts";
import { createWorld, suite, suiteSandbox } from "./suite.ts";

const baseUrl = "https://platform.example/api";

describe("the client over the sandbox in a service worker", () => {
  const worker = setupWorker();

  // A scope and a script address of the page's own: msw's worker unregisters itself when its last page closes.
  before(() =>
    worker.start({
      quiet: true,
      onUnhandledFrame: "error",
      serviceWorker: {
        url: `/mockServiceWorker.js${location.search}`,
        options: { scope: location.pathname + location.search },
      },
    }),
  );
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  for (const { name, run } of suite)
    it(name, async () => {
      const options = suiteSandbox();
      const sandbox = createSandbox(options);
      worker.use(...createSandboxHandlers(sandbox, { baseUrl }));
      await run(createWorld(sandbox, options.clock, { baseUrl }));
    });
});
