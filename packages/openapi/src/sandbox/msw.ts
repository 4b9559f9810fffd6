import { http } from "msw";
import type { HttpHandler } from "msw";
import { ConnectionDropped } from "./app/faults.ts";
import type { Sandbox } from "./create-sandbox.ts";

/** Where the handlers answer. */
export interface SandboxHandlerOptions {
  /** The address a client is given as its `baseUrl`, absolute, without a slash at its end. */
  readonly baseUrl: string;
}

/** Request handlers for msw that let a sandbox answer everything below an address; in a service worker or in Node. */
export function createSandboxHandlers(
  sandbox: Pick<Sandbox, "handle">,
  { baseUrl }: SandboxHandlerOptions,
): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, "");
  const basePath = new URL(base).pathname.replace(/\/$/, "");
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await sandbox.handle(request, { basePath });
    } catch (error) {
      if (error instanceof ConnectionDropped) return Response.error();
      throw error;
    }
  };
  return [http.all(base, answer), http.all(`${base}/*`, answer)];
}
