import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@yichuang/sdk";
import type { Client } from "@yichuang/sdk";
import type { Fault } from "../../packages/openapi/src/sandbox/index.ts";
import { seededRandom } from "../../packages/openapi/src/sandbox/random.ts";
import { startMortalSandbox } from "./support/mortal-sandbox.ts";
import type { MortalSandbox, Strikes } from "./support/mortal-sandbox.ts";
import { apply, sendFile } from "./support/portal.ts";
import type { Submitted, Surroundings } from "./support/portal.ts";

/** How much is done in a storm. */
export interface StormOptions {
  /** Of faults, files, waits and the moments of kills. Which call meets which fault still hangs on the machine. */
  readonly seed: number;
  readonly submissions: number;
  readonly uploads: number;
  readonly uploadBytes: number;
  readonly kills: number;
  /** Told of each kill, with what is done by then. */
  readonly onKill?: (done: { readonly submissions: number; readonly uploads: number }) => void;
}

/** What came of it. */
export interface StormReport {
  readonly submissions: number;
  /** Cases that the platform has. */
  readonly cases: number;
  /** Cases beyond the one of their draft. */
  readonly duplicates: number;
  /** Submissions without a case, or whose receipts name another one. */
  readonly lost: number;
  /** Drafts left behind that nobody knows of. */
  readonly strayDrafts: number;
  readonly uploads: number;
  /** Uploads with the digest of the file that was sent. */
  readonly equal: number;
  readonly strikes: Strikes;
  readonly kills: number;
  /** Requests that were sent, those that the SDK repeated by itself, and calls that the program repeated. */
  readonly requests: number;
  readonly repeatedRequests: number;
  readonly repeatedCalls: number;
  readonly seconds: number;
}

/** Submissions and uploads at a time. */
const TABS = 12;
const FILES = 6;

const PDF_SIGNATURE = "%PDF-1.7\n";

/** Of all calls 5 % get a 503 and 1 % a gateway's page; of the others 30 % are lost on the way, and of the rest the answers of 30 %. */
const stormOf = (seed: number): Fault[] => [
  { kind: "latency", ms: 15, probability: 0.1, seed },
  { kind: "slow_upload", bytesPerSecond: 2_000_000, method: "PATCH", pathPrefix: "/uploads", probability: 0.05, seed },
  { kind: "status", status: 503, probability: 0.05, seed },
  { kind: "html", probability: 0.01, seed },
  { kind: "drop_request", probability: 0.3, seed },
  { kind: "drop_response", probability: 0.3, seed },
];

/** A file that looks like a PDF, another one for each seed. */
function fileOf(seed: number, bytes: number): Uint8Array<ArrayBuffer> {
  const next = seededRandom(seed);
  const words = Uint32Array.from({ length: Math.ceil(bytes / 4) }, next);
  const content = new Uint8Array(words.buffer, 0, bytes);
  content.set(new TextEncoder().encode(PDF_SIGNATURE));
  return content;
}

/** Does the work of all numbers below `count`, so many at a time. */
async function each(count: number, atATime: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

/** Kills a sandbox at moments spread over the work. */
function executioner(sandbox: MortalSandbox, kills: number, random: () => number, onKill: () => void) {
  let done = 0;
  let last = Promise.resolve();
  const next = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, random() * 150));
    await sandbox.kill(random() * 100);
    onKill();
  };
  return {
    /** @param share how much of the work is done, 0 to 1 */
    advance(share: number): void {
      while (done < kills && share >= ((done + 0.5) / kills) * 0.95) {
        done += 1;
        last = last.then(next);
        // Reported by `finish`.
        last.catch(() => {});
      }
    },
    finish: (): Promise<void> => last,
    kills: (): number => done,
  };
}

/** What the platform has in the end, read through its API. */
async function takeStock(citizen: Client, counter: Client, told: readonly Submitted[]) {
  const caseNos: string[] = [];
  for await (const { caseNo } of citizen.cases.list({ limit: 100 })) caseNos.push(caseNo);
  const byDraft = new Map<string, string[]>();
  await each(caseNos.length, TABS, async (index) => {
    const caseNo = caseNos[index] ?? "";
    const { draftId = "" } = await citizen.cases.get(caseNo);
    byDraft.set(draftId, [...(byDraft.get(draftId) ?? []), caseNo]);
  });
  const strayDrafts: string[] = [];
  for (const client of [citizen, counter])
    for await (const { id } of client.drafts.list({ limit: 100 })) strayDrafts.push(id);
  const lost = told.filter(({ draftId, caseNos: receipts }) => {
    const [caseNo] = byDraft.get(draftId) ?? [];
    return caseNo === undefined || receipts.some((named) => named !== caseNo);
  });
  const known = new Set(told.map(({ draftId }) => draftId));
  const expected = [...byDraft.keys()].filter((draftId) => known.has(draftId)).length;
  return {
    cases: caseNos.length,
    duplicates: caseNos.length - expected,
    lost: lost.length,
    strayDrafts: strayDrafts.length,
  };
}

/**
 * Submissions and uploads through dropped requests, dropped answers, 503s and kills of a sandbox on a file over HTTP, with the SDK as in
 * a browser but for its waits; then counts what the platform has. Rejects where a program met an error that does not pass.
 */
export async function runStorm(options: StormOptions): Promise<StormReport> {
  const { seed, submissions, uploads, uploadBytes, kills, onKill } = options;
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "yichuang-faults-"));
  const next = seededRandom(seed);
  const random = (): number => next() / 2 ** 32;
  const sandbox = await startMortalSandbox({
    db: join(folder, "sandbox.sqlite"),
    faultsOf: (life) => stormOf(seed * 1_000 + life),
  });
  const counts = { requests: 0, repeatedRequests: 0, repeatedCalls: 0, submissions: 0, uploads: 0, equal: 0 };

  async function clientOf(persona: string): Promise<Client> {
    const token = await sandbox.tokenFor(persona);
    return createClient({
      baseUrl: sandbox.url,
      getToken: () => token,
      retry: { backoff: 5, maxBackoff: 80, attemptTimeout: 10_000, transferTimeout: 20_000 },
      runtime: { random },
      onLog: ({ attempts }) => {
        counts.requests += attempts;
        counts.repeatedRequests += Math.max(0, attempts - 1);
      },
    });
  }

  try {
    const [citizen, counter] = [await clientOf("citizen-1"), await clientOf("counter-hall")];
    const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20 + random() * 100));
    const at = (client: Client): Surroundings => ({ client, breathe, onRepeat: () => (counts.repeatedCalls += 1) });
    const death = executioner(sandbox, kills, random, () => onKill?.(counts));
    const advance = (): void =>
      death.advance((counts.submissions / Math.max(1, submissions) + counts.uploads / Math.max(1, uploads)) / 2);
    const told: Submitted[] = [];
    await Promise.all([
      each(submissions, TABS, async (number) => {
        // Some people press the button in two tabs.
        told.push(await apply(at(counter), number % 10 === 9 ? 2 : 1));
        counts.submissions += 1;
        advance();
      }),
      each(uploads, FILES, async (number) => {
        const how = { leave: number % 4 === 3, readBack: number % 10 === 0 };
        if (await sendFile(at(citizen), fileOf(seed + number, uploadBytes), how)) counts.equal += 1;
        counts.uploads += 1;
        advance();
      }),
    ]);
    await death.finish();
    await sandbox.calm();
    const stock = await takeStock(citizen, counter, told);
    return {
      ...counts,
      ...stock,
      strikes: sandbox.strikes(),
      kills: death.kills(),
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  }
}

/** Whether exactly what was handed in is there. */
export const isWhole = (report: StormReport): boolean =>
  report.submissions === report.cases &&
  report.duplicates === 0 &&
  report.lost === 0 &&
  report.strayDrafts === 0 &&
  report.uploads === report.equal;
