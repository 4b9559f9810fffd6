import type { Check } from "./check.ts";
import { accessChecks, noTokenFor } from "./checks/access.ts";
import { appealChecks } from "./checks/appeals.ts";
import { caseChecks, furtherCases, lookUpChecks, streamChecks, submissionChecks } from "./checks/cases.ts";
import { delegationChecks } from "./checks/delegations.ts";
import { draftChecks } from "./checks/drafts.ts";
import { fileChecks } from "./checks/files.ts";
import { invitationChecks, invitationReviewChecks } from "./checks/invitations.ts";
import { newsChecks, newsPositionChecks } from "./checks/news.ts";
import { onFileChecks } from "./checks/on-file.ts";
import { otherChecks } from "./checks/others.ts";
import { pagingChecks, publicChecks, readChecks } from "./checks/reads.ts";
import { reviewChecks } from "./checks/reviews.ts";
import { signingChecks } from "./checks/signing.ts";
import { moveChecks, revocationChecks } from "./checks/staff.ts";
import { contractView } from "./contract-view.ts";
import type { OperationId } from "./contract-view.ts";
import { createFindings } from "./findings.ts";
import type { Difference, Finding, Findings } from "./findings.ts";
import { NotTried, Unmet, createPlatform } from "./platform.ts";
import type { Platform, Tokens } from "./platform.ts";
import { RULES } from "./rules.ts";
import { text } from "./text.ts";
import type { Text } from "./text.ts";

/** How a platform is to be checked. */
export interface ConformanceOptions {
  /** Root of the contract on the platform. */
  readonly baseUrl: string;
  /** A bearer token for each role that is to be tried; several of a role where several of its people are to act. */
  readonly tokens?: Tokens;
  /** Also makes drafts, uploads and cases, which stay. Off by default: then nothing is changed. */
  readonly write?: boolean;
  /** Item to apply for; by default one of the departments of the office tokens, with deferrals and promises before others. */
  readonly item?: string | undefined;
  /** A `DraftInput` to apply with, where what is made up from the form will not do. */
  readonly draft?: Readonly<Record<string, unknown>> | undefined;
  /** Operations to report on; all by default. */
  readonly only?: readonly string[] | undefined;
  /** Origin of a page that the platform lets in. `https://portal.example` by default. */
  readonly origin?: string | undefined;
  /** How requests are sent; the platform's own `fetch` by default. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds to wait for an answer; half a minute by default. */
  readonly patience?: number | undefined;
}

/** What became of an operation. */
export type Verdict = "holds" | "differs" | "missing" | "not_tried";

/** What was found of an operation. */
export interface OperationReport {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly verdict: Verdict;
  /** Checks that held, by their names. */
  readonly held: readonly string[];
  readonly differences: readonly (Difference & { readonly basis: string })[];
  /** Checks that could not run, and why. */
  readonly untried: readonly { readonly check: string; readonly reason: Text }[];
  /** Members of answers that the contract does not know; allowed. */
  readonly additions: readonly string[];
  /** The request that showed that there is no such route. */
  readonly missing?: { readonly asked: string; readonly status: number };
}

/** What was found of a platform. */
export interface ConformanceReport {
  readonly baseUrl: string;
  /** Version of the contract that was checked by. */
  readonly contract: string;
  readonly write: boolean;
  readonly item?: string;
  /** What was left behind. */
  readonly leftBehind: { readonly drafts: number; readonly cases: number };
  readonly operations: readonly OperationReport[];
  readonly totals: Readonly<Record<Verdict, number>>;
}

/** The platform gives no answer, or none of this contract. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** Every check, in the order in which they live on each other. */
export function allChecks(): Check[] {
  const reads = readChecks();
  const first = reads.filter(({ needs, operation }) => !needs.length || operation === "getPrincipal");
  return [
    ...first,
    ...fileChecks(),
    ...lookUpChecks().filter(({ writes }) => !writes),
    ...draftChecks(),
    ...submissionChecks(),
    ...lookUpChecks().filter(({ writes }) => writes),
    ...furtherCases(),
    ...signingChecks(),
    ...onFileChecks(),
    ...newsPositionChecks(),
    ...moveChecks(),
    ...newsChecks(),
    ...invitationChecks(),
    ...reviewChecks(),
    ...invitationReviewChecks(),
    ...appealChecks(),
    ...delegationChecks(),
    ...reads.filter((check) => !first.includes(check)),
    // Once more for what a ticket opens, and what writing made.
    ...reads.filter(({ operation, needs }) => operation === "getPrincipal" && needs.includes("ticket")),
    ...otherChecks(),
    ...caseChecks(),
    ...streamChecks(),
    ...publicChecks(),
    ...pagingChecks(),
    ...accessChecks(),
    ...revocationChecks(),
  ];
}

async function attempt(platform: Platform, check: Check): Promise<void> {
  const { findings } = platform;
  const finding = findings.of(check.operation);
  if (finding.missing) return;
  const lacking = check.needs.filter((role) => !platform.has(role));
  if (lacking.length) {
    finding.untried.set(check.id, noTokenFor(lacking));
    return;
  }
  const before = findings.count(check.operation);
  try {
    await check.run(platform);
    finding.untried.delete(check.id);
    if (findings.count(check.operation) === before) finding.held.add(check.id);
  } catch (error) {
    if (error instanceof NotTried) finding.untried.set(check.id, error.reason);
    else if (!(error instanceof Unmet)) throw error;
    else if (error.operation !== check.operation)
      finding.untried.set(check.id, text(`先要 ${error.operation} 成功`, `needs ${error.operation} to succeed first`));
  }
}

async function runAll(platform: Platform, checks: readonly Check[]): Promise<void> {
  for (const check of checks) await attempt(platform, check);
  // What had nothing to test with may have it now; as long as that makes more of it known.
  for (let round = 0; round < 3; round += 1) {
    const waiting = checks.filter(
      ({ operation, id, writes }) => !writes && platform.findings.of(operation).untried.has(id),
    );
    for (const check of waiting) await attempt(platform, check);
    const left = waiting.filter(({ operation, id }) => platform.findings.of(operation).untried.has(id));
    if (!left.length || left.length === waiting.length) break;
  }
}

/** Checks that see no success of an operation. */
const REFUSALS: ReadonlySet<string> = new Set(accessChecks().map(({ id }) => id));

function verdictOf({ missing, differences, held }: Finding): Verdict {
  if (missing) return "missing";
  if (differences.size) return "differs";
  // That it refuses what it must says nothing yet about what it answers.
  return [...held].some((id) => !REFUSALS.has(id)) ? "holds" : "not_tried";
}

const ONLY_WITH_WRITE = text("要加 --write 才试", "is tried only with --write");
const NOT_BY_ITSELF = text(
  "只试了拒绝的情形：这个工具造不出能让它成功的条件",
  "only its refusals were tried: nothing this tool makes lets it succeed",
);

function reportOf(findings: Findings, write: boolean, only: readonly string[] | undefined): OperationReport[] {
  return contractView()
    .operations.filter(({ id }) => !only || only.includes(id))
    .map(({ id, method, path }) => {
      const finding = findings.of(id);
      const untried = [...finding.untried].map(([check, reason]) => ({ check, reason }));
      const verdict = verdictOf(finding);
      if (verdict === "not_tried" && !untried.some(({ check }) => !REFUSALS.has(check)))
        untried.push({ check: "-", reason: write ? NOT_BY_ITSELF : ONLY_WITH_WRITE });
      return {
        operation: id,
        method,
        path,
        verdict,
        held: [...finding.held],
        differences: [...finding.differences.values()].map((entry) => ({ ...entry, basis: RULES[entry.rule].basis })),
        untried,
        additions: [...finding.additions],
        ...(finding.missing && { missing: finding.missing }),
      };
    });
}

/** Whether somebody answers there at all. */
async function reached({ reach }: Platform): Promise<void> {
  const root = reach.baseUrl || "/";
  const response = await reach
    .fetch(root, { headers: { accept: "*/*", origin: reach.origin }, signal: AbortSignal.timeout(reach.patience) })
    .catch((error: unknown) => {
      const { cause, name } = error as Error & {
        readonly cause?: { readonly code?: string; readonly message?: string };
      };
      throw new Unreachable(`${root} (${cause?.code ?? cause?.message ?? name})`);
    });
  await response.arrayBuffer().catch(() => undefined);
}

/**
 * Checks a platform against the contract and reports, per operation, what holds, differs, is missing or could not be tried. Without
 * `write` it changes nothing. Throws `Unreachable` when nobody answers.
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { write = false, only, item } = options;
  const findings = createFindings();
  const platform = createPlatform(
    {
      baseUrl: options.baseUrl.replace(/\/+$/, ""),
      tokens: options.tokens ?? {},
      origin: options.origin ?? "https://portal.example",
      fetch: options.fetch ?? ((url, init) => fetch(url, init)),
      item,
      draft: options.draft,
      patience: options.patience ?? 30_000,
    },
    findings,
  );
  await reached(platform);
  if (item !== undefined) platform.harvest.add("itemCode", "public", item);
  const checks = allChecks().filter(
    ({ writes, feeds, operation }) => (write || !writes) && (!only || feeds || only.includes(operation)),
  );
  await runAll(platform, checks);
  const operations = reportOf(findings, write, only);
  const count = (verdict: Verdict): number => operations.filter((entry) => entry.verdict === verdict).length;
  const { made } = platform;
  return {
    baseUrl: options.baseUrl,
    contract: contractView().version,
    write,
    ...(made.item && { item: made.item.code }),
    leftBehind: { drafts: made.drafts, cases: Object.keys(made.cases).length },
    operations,
    totals: {
      holds: count("holds"),
      differs: count("differs"),
      missing: count("missing"),
      not_tried: count("not_tried"),
    },
  };
}
