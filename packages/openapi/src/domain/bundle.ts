import type { CaseState, Outcome } from "./words.ts";

/** What of a part 子办件 decides where its bundle stands. */
export interface PartFacts {
  state: CaseState;
  /** What was decided; absent before that. */
  outcome?: Outcome;
}

const UNDECIDED: ReadonlySet<CaseState> = new Set<CaseState>(["reviewing", "suspended", "correcting"]);
const GONE: ReadonlySet<CaseState> = new Set<CaseState>(["withdrawn", "revoked"]);

/** Whether a part that was handed over still waits for its decision. */
export const isUndecided = ({ state }: PartFacts): boolean => UNDECIDED.has(state);

/**
 * Where a bundle 一件事 stands once it was handed over, from its parts: `reviewing` while one is undecided, `suspended` when all
 * those stand still, `decided` when none is left, `issuing` when all were handed back, `closed` when all are. Parts that were
 * withdrawn or revoked count only where there are no others. Before that the whole moves as one, and no part has a state of
 * its own. Throws a `RangeError` for no parts at all.
 */
export function bundleState(parts: readonly PartFacts[]): CaseState {
  if (parts.length === 0) throw new RangeError("A bundle has parts");
  const present = parts.filter(({ state }) => !GONE.has(state));
  if (present.length === 0) return parts.some(({ state }) => state === "revoked") ? "revoked" : "withdrawn";
  const running = present.filter(isUndecided);
  if (running.length > 0) return running.every(({ state }) => state === "suspended") ? "suspended" : "reviewing";
  const every = (...states: readonly CaseState[]): boolean => present.every(({ state }) => states.includes(state));
  if (every("closed")) return "closed";
  return every("issuing", "closed") ? "issuing" : "decided";
}

/**
 * What came of a bundle: of its parts' outcomes the common one, `granted_deferred` where all were granted and one of them so,
 * `granted_in_part` where some were denied. `undefined` while a part is undecided, or when nothing was decided.
 */
export function bundleOutcome(parts: readonly PartFacts[]): Outcome | undefined {
  if (parts.some(isUndecided)) return undefined;
  const outcomes = parts.flatMap(({ outcome }) => outcome ?? []);
  const denied = outcomes.filter((outcome) => outcome === "denied").length;
  if (outcomes.length === 0) return undefined;
  if (denied > 0) return denied === outcomes.length ? "denied" : "granted_in_part";
  return outcomes.includes("granted_deferred") ? "granted_deferred" : "granted";
}
