import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionDropped } from "./app/faults.ts";
import { createSandbox } from "./create-sandbox.ts";
import type { Sandbox, SandboxOptions } from "./create-sandbox.ts";
import { createSqliteStore } from "./store/sqlite.ts";

export { createSqliteStore } from "./store/sqlite.ts";

/** How a sandbox listens. */
export interface StartOptions extends Omit<SandboxOptions, "store"> {
  /** Where to listen; a port in use gives the next one, up to 20 further. 0 takes any that is free. */
  readonly port: number;
  /** This machine only by default. */
  readonly host?: string;
  /** File in which it keeps what happens, made when it is not there; in memory by default. */
  readonly db?: string;
}

/** A sandbox that listens. */
export interface RunningSandbox {
  /** The contract's root, without a slash at its end. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Ends every connection and closes the store. */
  close(): Promise<void>;
}

const FURTHER_PORTS = 20;

const isLoopback = ({ socket }: IncomingMessage): boolean =>
  /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? "");

function createServer(sandbox: Sandbox): Server {
  return createAdaptorServer({
    // Other fetches in this process keep their own Request and Response.
    overrideGlobalObjects: false,
    fetch: async (request, env) => {
      const { incoming, outgoing } = env as { incoming: IncomingMessage; outgoing: ServerResponse };
      try {
        return await sandbox.handle(request, { mayControl: isLoopback(incoming) });
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error;
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  }) as Server;
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

async function listenFrom(server: Server, port: number, host: string): Promise<AddressInfo> {
  for (let further = 0; ; further += 1) {
    try {
      return await listen(server, port === 0 ? 0 : port + further, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || further === FURTHER_PORTS) throw error;
    }
  }
}

/**
 * Starts a sandbox as an HTTP server of its own, with its controls under `/__sandbox/` for this machine. Rejects when no port is free
 * or the file is of a later version.
 */
export async function startSandbox(options: StartOptions): Promise<RunningSandbox> {
  const { port, host = "127.0.0.1", db, ...rest } = options;
  const sandbox = createSandbox({ control: true, ...rest, ...(db !== undefined && { store: createSqliteStore(db) }) });
  const server = createServer(sandbox);
  const address = await listenFrom(server, port, host).catch((error: unknown) => {
    sandbox.close();
    throw error;
  });
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${String(address.port)}${rest.basePath ?? ""}`,
    sandbox,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      sandbox.close();
    },
  };
}
