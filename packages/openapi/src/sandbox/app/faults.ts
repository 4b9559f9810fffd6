import { problem } from "../problem.ts";
import { seededRandom } from "../random.ts";
import type { Operation } from "./operations.ts";

/**
 * What a fault does. `latency`: the call waits first. `slow_upload`: its body is read slowly. `drop_request`: the connection breaks
 * before anything is done; `drop_response`: after it was done. `status`: the platform refuses. `html`: a gateway's page, 502.
 */
export type FaultKind = "latency" | "slow_upload" | "drop_request" | "drop_response" | "status" | "html";

/** Which calls a fault may strike, and what it does to them. */
export interface FaultBase {
  /** Only this operation of the contract. */
  readonly operation?: string;
  /** Only paths that begin so, below the base path. */
  readonly pathPrefix?: string;
  /** Only this method, in any case. */
  readonly method?: string;
  readonly kind: FaultKind;
  /** With `latency`: milliseconds, up to 60,000. Default 0. */
  readonly ms?: number;
  /** With `slow_upload`. Default 65,536, as a phone at the edge of its network. */
  readonly bytesPerSecond?: number;
  /** With `status`. Default 503. */
  readonly status?: 401 | 413 | 429 | 503;
  /** With `status`: seconds. */
  readonly retryAfter?: number;
}

/** A fault that strikes the next so many calls that it may strike. */
export interface CountedFault extends FaultBase {
  readonly times: number;
  readonly probability?: undefined;
  readonly seed?: undefined;
}

/**
 * A fault that strikes at random until the faults are cleared. The same faults planted in the same order strike the same calls of the
 * same sequence.
 */
export interface RandomFault extends FaultBase {
  /** Share of the calls, 0 to 1. */
  readonly probability: number;
  /** A whole number; default 1. Faults of one seed still strike independently of each other. */
  readonly seed?: number;
  readonly times?: undefined;
}

/** A fault that a test or a demonstration plants. */
export type Fault = CountedFault | RandomFault;

/** The connection breaks: an adapter cuts the socket, `fetch` rejects as browsers do. */
export class ConnectionDropped extends Error {
  override readonly name = "ConnectionDropped";
}

type Work = (request: Request) => Promise<Response>;

/** The faults that are planted now. */
export interface Faults {
  plant(faults: readonly Fault[]): void;
  /** Takes all of them away, and forgets how often they struck. */
  clear(): void;
  /** Those that may still strike, the counted ones with the times that are left. */
  list(): Fault[];
  /** How often each kind struck since they were last cleared. */
  struck(): Record<FaultKind, number>;
  /** Lets the faults of a call strike around it. */
  around(operation: Operation, path: string, request: Request, work: Work): Promise<Response>;
}

const STATUS_PROBLEMS = {
  401: "unauthenticated",
  413: "payload-too-large",
  429: "rate-limited",
  503: "unavailable",
} as const;

const GATEWAY_PAGE =
  "<!doctype html><html lang=en><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><p>gateway</p></html>";

const SLOW_BYTES = 65_536;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets a body through in ten portions a second. */
function slowBody(body: ReadableStream<Uint8Array>, bytesPerSecond: number): ReadableStream<Uint8Array> {
  const portion = Math.ceil(bytesPerSecond / 10);
  const reader = body.getReader();
  let rest = new Uint8Array();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      while (rest.byteLength === 0) {
        const read = await reader.read();
        if (read.done) return controller.close();
        rest = new Uint8Array(read.value);
      }
      const part = rest.subarray(0, portion);
      rest = rest.subarray(portion);
      await wait((part.byteLength / bytesPerSecond) * 1000);
      controller.enqueue(part);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** The same request with a body that comes slowly; where requests take no streams, whole but as late. */
async function slowed(request: Request, bytesPerSecond: number): Promise<Request> {
  const { method, url, headers, signal } = request;
  if (method === "GET" || method === "HEAD") return request;
  const init = { method, headers, signal };
  if (request.body && "duplex" in Request.prototype)
    return new Request(url, { ...init, body: slowBody(request.body, bytesPerSecond), duplex: "half" } as RequestInit);
  const body = await request.arrayBuffer();
  await wait((body.byteLength / bytesPerSecond) * 1000);
  return new Request(url, { ...init, body });
}

async function strike(fault: Fault, request: Request, work: Work): Promise<Response> {
  switch (fault.kind) {
    case "latency":
      await wait(fault.ms ?? 0);
      return work(request);
    case "slow_upload":
      return work(await slowed(request, fault.bytesPerSecond ?? SLOW_BYTES));
    case "drop_request":
      throw new ConnectionDropped();
    case "drop_response":
      await work(request);
      throw new ConnectionDropped();
    case "html":
      return new Response(GATEWAY_PAGE, { status: 502, headers: { "content-type": "text/html" } });
    case "status": {
      const slug = STATUS_PROBLEMS[fault.status ?? 503];
      throw problem(slug, fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter });
    }
  }
}

/** Whether a call goes on after the fault, only later. */
const isSlowness = ({ kind }: Fault): boolean => kind === "latency" || kind === "slow_upload";

interface Planted {
  readonly fault: Fault;
  /** Whether it strikes a call that it may strike; a random one draws. */
  readonly wants: () => boolean;
  /** Strikes left. */
  left: number;
}

/** @param place where the fault stands among those planted; keeps faults of one seed from drawing the same numbers */
function planted(fault: Fault, place: number): Planted {
  const { probability, seed = 1, times = Infinity } = fault;
  if (probability === undefined) return { fault, wants: () => true, left: times };
  const draw = seededRandom(seed + Math.imul(place, 0x9e3779b9));
  return { fault, wants: () => draw() < probability * 2 ** 32, left: Infinity };
}

const nothingStruck = (): Record<FaultKind, number> => ({
  latency: 0,
  slow_upload: 0,
  drop_request: 0,
  drop_response: 0,
  status: 0,
  html: 0,
});

/** Makes an empty set of faults. */
export function createFaults(): Faults {
  let all: Planted[] = [];
  let places = 0;
  let struck = nothingStruck();

  const chosenFor = (operation: Operation, path: string): Fault[] => {
    const hits = all.filter(
      ({ fault, wants }) =>
        (fault.operation === undefined || fault.operation === operation.id) &&
        (fault.pathPrefix === undefined || path.startsWith(fault.pathPrefix)) &&
        (fault.method === undefined || fault.method.toUpperCase() === operation.method) &&
        wants(),
    );
    // Slownesses wait for each other; of the rest one is enough for a call.
    const slow = hits.filter(({ fault }) => isSlowness(fault));
    const chosen = [...slow, ...hits.filter(({ fault }) => !isSlowness(fault)).slice(0, 1)];
    for (const hit of chosen) {
      hit.left -= 1;
      struck[hit.fault.kind] += 1;
    }
    all = all.filter(({ left }) => left > 0);
    return chosen.map(({ fault }) => fault);
  };

  return {
    plant: (faults) => {
      all = [...all, ...faults.map((fault) => planted(fault, places++))];
    },
    clear: () => {
      all = [];
      places = 0;
      struck = nothingStruck();
    },
    list: () => all.map(({ fault, left }) => (fault.times === undefined ? fault : { ...fault, times: left })),
    struck: () => ({ ...struck }),
    around: (operation, path, request, work) =>
      chosenFor(operation, path).reduceRight<Work>(
        (inner, fault) => (sent) => strike(fault, sent, inner),
        work,
      )(request),
  };
}
