/** A front-end team's stories and tests: msw lets the sandbox answer, in the page and in Node. */
import { createSandbox, submittedCase } from "@yichuang/openapi/sandbox";
import { createSandboxHandlers } from "@yichuang/openapi/sandbox/msw";
import type { SandboxHandlerOptions } from "@yichuang/openapi/sandbox/msw";
import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";

const options: SandboxHandlerOptions = { baseUrl: "https://platform.test/api" };

/** Begins to answer; the page's own handlers come first. */
export async function beginMocking(): Promise<string> {
  const sandbox = createSandbox();
  const own = http.get("https://platform.test/news", () => HttpResponse.json({ items: [] }));
  await setupWorker(own, ...createSandboxHandlers(sandbox, options)).start();
  return (await submittedCase(sandbox)).caseNo;
}
