import type { SandboxContext } from "./context.ts";
import { digest } from "./digest.ts";
import { problem } from "./problem.ts";
import type { ProblemError } from "./problem.ts";

/** Seconds over which failed tries are counted, and after which at the latest something closed can be opened again. */
const WINDOW = 900;

/** A secret as it is compared: people type it with small letters, spaces, without the hyphen. */
const normalize = (secret: string): string => secret.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** No secret has it. */
const NO_DIGEST = "0".repeat(64);

/** Digest of a secret, however it was typed. */
export const secretDigest = (secret: string): string => digest(normalize(secret));

/** Compares without telling by its time how much of it was right. */
export function sameDigest(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** The failed tries at something in the present window; what is not there is counted alike. */
export function triesAt({ store, clock }: SandboxContext, parent: string) {
  const now = Math.floor(clock.now().getTime() / 1000);
  const window = Math.floor(now / WINDOW);
  const id = `${parent}:${String(window)}`;
  const forget = (): void => {
    for (const old of store.list("counters", parent)) store.delete("counters", old.id);
  };
  return {
    count: store.get("counters", id)?.value ?? 0,
    retryAfter: (window + 1) * WINDOW - now,
    forget,
    keep(value: number): void {
      forget();
      store.put("counters", { id, parent, value });
    },
  };
}

/**
 * Tries a secret. `expected` is the digest of the right one, nothing where there is none. Failures are counted by what is to be opened
 * (`what`, e.g. `look-up:<caseNo>`), never by address, and do the same work whether or not it is there. Answers the problem instead of
 * throwing it, since throwing would undo the count together with the transaction; nothing when the secret is right.
 */
export function trySecret(
  context: SandboxContext,
  what: string,
  secret: string,
  expected: string | undefined,
): ProblemError | undefined {
  const tried = triesAt(context, what);
  const right = sameDigest(secretDigest(secret), expected ?? NO_DIGEST);
  if (tried.count >= context.settings.lookUpTries) return problem("rate-limited", { retryAfter: tried.retryAfter });
  if (expected === undefined || !right) {
    tried.keep(tried.count + 1);
    return problem("lookup-failed");
  }
  tried.forget();
  return undefined;
}
