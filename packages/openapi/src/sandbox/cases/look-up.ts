import type { LookUp, LookUpInput } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import type { ProblemError } from "../problem.ts";
import { problem } from "../problem.ts";
import { secondsLater } from "./time.ts";

/** Seconds over which failed tries are counted, and after which at the latest a closed case can be looked up again. */
const WINDOW = 900;

/** A secret as it is compared: people type it with small letters, spaces, without the hyphen. */
const normalize = (secret: string): string => secret.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** Compares without telling by its time how much of it was right. */
function sameDigest(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** The failed tries at a case number in the present window; numbers without a case are counted alike. */
function tries({ store, clock }: SandboxContext, caseNo: string) {
  const now = Math.floor(clock.now().getTime() / 1000);
  const window = Math.floor(now / WINDOW);
  const parent = `look-up:${caseNo}`;
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
 * Opens one case to somebody without an account who knows its secret, by a short-lived ticket. Failures are counted by case,
 * never by address, and do the same work whether or not there is such a case. Answers the problem instead of throwing it,
 * since throwing would undo the count together with the transaction.
 */
export function lookUp(context: SandboxContext, { caseNo, secret }: LookUpInput): LookUp | ProblemError {
  const { store, clock, ids, settings } = context;
  const tried = tries(context, caseNo);
  const record = store.get("cases", caseNo);
  const right = sameDigest(digest(normalize(secret)), digest(normalize(record?.secret ?? "")));
  if (tried.count >= settings.lookUpTries) return problem("rate-limited", { retryAfter: tried.retryAfter });
  if (!record || !right) {
    tried.keep(tried.count + 1);
    return problem("lookup-failed");
  }
  tried.forget();
  const ticket = ids.token();
  const expiresAt = secondsLater(clock.now(), settings.ticketSeconds);
  store.put("tokens", { id: ticket, parent: `ticket:${caseNo}`, scopes: ["ticket"], caseNo, expiresAt });
  return { caseNo, ticket, expiresAt };
}
