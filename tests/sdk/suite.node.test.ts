import { describe, it } from "node:test";
import { createSandbox } from "../../packages/openapi/src/sandbox/index.ts";
import { startSandbox } from "../../packages/openapi/src/sandbox/node.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { createWorld, suite, suiteSandbox } from "./suite.ts";

/** For what no platform answers, but something in between. */
const isGateway = (response: Response): boolean => response.headers.get("content-type") === "text/html";

describe("the client over the sandbox in its process", () => {
  for (const { name, run } of suite)
    it(name, async () => {
      const options = suiteSandbox();
      const sandbox = createSandbox(options);
      // Every answer is checked against the contract, but for a gateway's.
      const fetch = async (request: Request): Promise<Response> => {
        let page: Response | undefined;
        const passing = async (asked: Request) => {
          const response = await sandbox.fetch(asked);
          if (isGateway(response)) page = response;
          return isGateway(response) ? new Response(null, { status: 404 }) : response;
        };
        const checked = await checkedFetch({ fetch: passing })(request).catch((error: unknown) => {
          if (!page) throw error;
        });
        return page ?? (checked as Response);
      };
      await run(createWorld(sandbox, options.clock, { baseUrl: "http://sandbox.test", fetch }));
      sandbox.close();
    });
});

describe("the client over the sandbox on HTTP", () => {
  for (const { name, run } of suite)
    it(name, async () => {
      const options = suiteSandbox();
      const { sandbox, url, close } = await startSandbox({ port: 0, ...options });
      try {
        await run(createWorld(sandbox, options.clock, { baseUrl: url }));
      } finally {
        await close();
      }
    });
});
