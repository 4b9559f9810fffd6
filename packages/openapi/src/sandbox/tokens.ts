import { secondsLater } from "./cases/time.ts";
import type { SandboxContext } from "./context.ts";
import type { Persona } from "./personas.ts";

/** Gives a persona a bearer token, for `seconds` or as long as the settings say. */
export function issueToken(
  { store, clock, ids, settings }: SandboxContext,
  { id, caller }: Persona,
  seconds = settings.tokenSeconds,
): { token: string; expiresAt: string } {
  const token = ids.token();
  const expiresAt = secondsLater(clock.now(), seconds);
  store.put("tokens", { id: token, parent: id, scopes: [...caller.scopes], expiresAt });
  return { token, expiresAt };
}

/** Drops every token that no longer holds. */
export function forgetTokens({ store, clock }: SandboxContext): void {
  const now = clock.now().getTime();
  for (const { id, expiresAt } of store.list("tokens")) if (Date.parse(expiresAt) <= now) store.delete("tokens", id);
}
