import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Fault, FaultKind } from "../../../packages/openapi/src/sandbox/index.ts";

/** How often each kind of fault struck. */
export type Strikes = Partial<Record<FaultKind, number>>;

/** A sandbox over a file, in a process that is killed and started again at the same address. */
export interface MortalSandbox {
  readonly url: string;
  /** Ends it in the midst of its work (SIGKILL), and starts it again. `unreachable` is what nobody answers for, in milliseconds. */
  kill(unreachable: number): Promise<void>;
  /** Takes the faults away. */
  calm(): Promise<void>;
  /** Strikes in all its lives; those of the last moment before each kill are not known. */
  strikes(): Strikes;
  tokenFor(persona: string): Promise<string>;
  close(): Promise<void>;
}

/** What it is started with. */
export interface MortalOptions {
  readonly db: string;
  /** Its faults in its first life, its second, … */
  readonly faultsOf: (life: number) => readonly Fault[];
}

const SCRIPT = new URL("./sandbox-process.ts", import.meta.url).pathname;

// Below the range from which the system gives ports to clients: while nothing listens, none of them can come to sit on it.
const anyPort = (): number => 20_000 + Math.floor(Math.random() * 10_000);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function start(
  port: number,
  db: string,
  faults: readonly Fault[],
): Promise<{ url: string; child: ChildProcess }> {
  const args = ["--conditions=yichuang-source", SCRIPT, String(port), db, JSON.stringify(faults)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) return { url: line, child };
  throw new Error("The sandbox ended before it said where it listens");
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

/** Starts one. Its `kill` rejects when it does not come back where it was. */
export async function startMortalSandbox({ db, faultsOf }: MortalOptions): Promise<MortalSandbox> {
  let life = 0;
  const first = await start(anyPort(), db, faultsOf(life));
  const { url } = first;
  let { child } = first;
  const strikes: Strikes = {};

  async function control<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const response = await fetch(`${url}/__sandbox/${path}`, {
      method,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)}`);
    return (response.status === 204 ? undefined : await response.json()) as Body;
  }

  async function noteStrikes(): Promise<void> {
    const { struck } = await control<{ struck: Record<FaultKind, number> }>("GET", "faults");
    for (const [kind, count] of Object.entries(struck) as [FaultKind, number][])
      strikes[kind] = (strikes[kind] ?? 0) + count;
  }

  return {
    url,
    async kill(unreachable) {
      await noteStrikes();
      await ended(child);
      await pause(unreachable);
      life += 1;
      const again = await start(Number(new URL(url).port), db, faultsOf(life));
      child = again.child;
      if (again.url !== url) throw new Error("The sandbox came back at another address");
    },
    async calm() {
      await noteStrikes();
      await control("DELETE", "faults");
    },
    strikes: () => ({ ...strikes }),
    tokenFor: async (persona) => (await control<{ token: string }>("POST", "tokens", { persona })).token,
    close: () => ended(child),
  };
}
