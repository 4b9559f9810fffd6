import type { LookUp, LookUpInput } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { ProblemError } from "../problem.ts";
import { secretDigest, trySecret } from "../secret-tries.ts";
import { secondsLater } from "./time.ts";

/** Opens one case to somebody without an account who knows its secret, by a short-lived ticket. Answers what `trySecret` does. */
export function lookUp(context: SandboxContext, { caseNo, secret }: LookUpInput): LookUp | ProblemError {
  const { store, clock, ids, settings } = context;
  const record = store.get("cases", caseNo);
  const digest = secretDigest(record?.secret ?? "");
  const wrong = trySecret(context, `look-up:${caseNo}`, secret, record && digest);
  if (wrong) return wrong;
  const ticket = ids.token();
  const expiresAt = secondsLater(clock.now(), settings.ticketSeconds);
  store.put("tokens", { id: ticket, parent: `ticket:${caseNo}`, scopes: ["ticket"], caseNo, expiresAt });
  return { caseNo, ticket, expiresAt };
}
