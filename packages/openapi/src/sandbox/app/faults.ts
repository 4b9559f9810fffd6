import { problem } from "../problem.ts";
import type { Operation } from "./operations.ts";

/** A fault that a test or a demonstration plants. It strikes calls of its operation, path and method, as often as `times` says. */
export interface Fault {
  readonly operation?: string;
  readonly pathPrefix?: string;
  readonly method?: string;
  readonly times: number;
  /** `drop_request`: the connection breaks before anything is done; `drop_response`: after it was done. `html`: a gateway's page. */
  readonly kind: "latency" | "drop_request" | "drop_response" | "status" | "html";
  /** With `latency`. */
  readonly ms?: number;
  /** With `status`. */
  readonly status?: 401 | 413 | 429 | 503;
  /** With `status`: seconds. */
  readonly retryAfter?: number;
}

/** The connection breaks: an adapter cuts the socket, `fetch` rejects as browsers do. */
export class ConnectionDropped extends Error {
  override readonly name = "ConnectionDropped";
}

const STATUS_PROBLEMS = {
  401: "unauthenticated",
  413: "payload-too-large",
  429: "rate-limited",
  503: "unavailable",
} as const;

const GATEWAY_PAGE =
  "<!doctype html><html lang=en><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><p>gateway</p></html>";

/** The faults that are planted now. */
export interface Faults {
  plant(faults: readonly Fault[]): void;
  clear(): void;
  list(): Fault[];
  /** Lets the faults of a call strike around it. */
  around(operation: Operation, path: string, work: () => Promise<Response>): Promise<Response>;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function strike(fault: Fault, work: () => Promise<Response>): Promise<Response> {
  switch (fault.kind) {
    case "latency":
      await wait(fault.ms ?? 0);
      return work();
    case "drop_request":
      throw new ConnectionDropped();
    case "drop_response":
      await work();
      throw new ConnectionDropped();
    case "html":
      return new Response(GATEWAY_PAGE, { status: 502, headers: { "content-type": "text/html" } });
    case "status": {
      const slug = STATUS_PROBLEMS[fault.status ?? 503];
      throw problem(slug, fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter });
    }
  }
}

/** Makes an empty set of faults. */
export function createFaults(): Faults {
  let planted: { fault: Fault; left: number }[] = [];

  const struck = (operation: Operation, path: string): Fault[] => {
    const hits = planted.filter(
      ({ fault }) =>
        (fault.operation === undefined || fault.operation === operation.id) &&
        (fault.pathPrefix === undefined || path.startsWith(fault.pathPrefix)) &&
        (fault.method === undefined || fault.method.toUpperCase() === operation.method),
    );
    // Latencies wait for each other; of the rest one is enough for a call.
    const slow = hits.filter(({ fault }) => fault.kind === "latency");
    const chosen = [...slow, ...hits.filter(({ fault }) => fault.kind !== "latency").slice(0, 1)];
    for (const hit of chosen) hit.left -= 1;
    planted = planted.filter(({ left }) => left > 0);
    return chosen.map(({ fault }) => fault);
  };

  return {
    plant: (faults) => {
      planted = [...planted, ...faults.map((fault) => ({ fault, left: fault.times }))];
    },
    clear: () => {
      planted = [];
    },
    list: () => planted.map(({ fault, left }) => ({ ...fault, times: left })),
    around: (operation, path, work) =>
      struck(operation, path).reduceRight<() => Promise<Response>>(
        (inner, fault) => () => strike(fault, inner),
        work,
      )(),
  };
}
