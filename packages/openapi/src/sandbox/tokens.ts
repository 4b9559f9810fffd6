import { secondsLater } from "./cases/time.ts";
import type { SandboxContext } from "./context.ts";
import type { Persona } from "./personas.ts";
import type { TokenRecord } from "./records.ts";

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

/** The bearer token of a request. */
export const bearerOf = (request: Request): string | undefined =>
  /^bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];

/** What a token stands for, as long as it holds. */
export function findToken({ store, clock }: SandboxContext, token: string | undefined): TokenRecord | undefined {
  const record = token === undefined ? undefined : store.get("tokens", token);
  return record && Date.parse(record.expiresAt) > clock.now().getTime() ? record : undefined;
}

/** Drops every token that no longer holds. */
export function forgetTokens({ store, clock }: SandboxContext): void {
  const now = clock.now().getTime();
  for (const { id, expiresAt } of store.list("tokens")) if (Date.parse(expiresAt) <= now) store.delete("tokens", id);
}
