import { maskName } from "../../domain/index.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import type { Personas } from "../personas.ts";
import type { TokenRecord } from "../records.ts";
import { bearerOf, findToken } from "../tokens.ts";

/** How somebody is greeted of whom nothing is known. */
const GUEST = "评价人";

function ticketHolder({ store }: SandboxContext, { parent, caseNo, invitationId }: TokenRecord): Caller | undefined {
  if (invitationId !== undefined) return { id: parent, scopes: ["ticket"], displayName: GUEST, invitationId };
  const found = caseNo === undefined ? undefined : store.get("cases", caseNo);
  return found && { id: parent, scopes: ["ticket"], displayName: maskName(found.applicant.name), caseNo: found.id };
}

function signer({ store }: SandboxContext, { parent, signingRequestId }: TokenRecord): Caller | undefined {
  const request = signingRequestId === undefined ? undefined : store.get("signingRequests", signingRequestId);
  const applicant = request && store.get("drafts", request.parent)?.applicant;
  const name = (applicant?.agent ?? applicant)?.name;
  return (
    request && { id: parent, scopes: ["signer"], displayName: maskName(name ?? "*"), signingRequestId: request.id }
  );
}

/** Who is calling, by the bearer token of a request; nobody when there is none, or it no longer holds. */
export function authenticate(context: SandboxContext, personas: Personas, request: Request): Caller | undefined {
  const record = findToken(context, bearerOf(request));
  if (!record) return undefined;
  if (record.scopes.includes("signer")) return signer(context, record);
  return record.scopes.includes("ticket") ? ticketHolder(context, record) : personas.find(record.parent)?.caller;
}
