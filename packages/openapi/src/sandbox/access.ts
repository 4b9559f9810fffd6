import type { Applicant, Scope, StaffRef } from "../schema.ts";
import { problem } from "./problem.ts";

/** Who is calling, as their token says. */
export interface Caller {
  /** Stable id of the persona, or of the ticket. Owns drafts and cases. */
  readonly id: string;
  readonly scopes: readonly Scope[];
  readonly displayName: string;
  /** With the scope `applicant`. */
  readonly applicant?: Applicant;
  /** With the scopes `counter`, `office`, `supervisor`. */
  readonly staff?: StaffMember;
  /** With the scope `ticket`: the one case, or else the one invitation to rate, that it opens. */
  readonly caseNo?: string;
  readonly invitationId?: string;
  /** With the scope `signer`: the one request to sign it opens. */
  readonly signingRequestId?: string;
}

/** A synthetic member of staff. */
export interface StaffMember {
  readonly workNo: string;
  readonly name: string;
  /** The department that employs them. */
  readonly departmentCode: string;
  /** Windows they sit at (`counter`). */
  readonly windowCodes: readonly string[];
}

/** The caller, who must have one of these scopes. */
export function requireScope(caller: Caller | undefined, ...scopes: readonly Scope[]): Caller {
  if (!caller) throw problem("unauthenticated");
  if (!scopes.some((scope) => caller.scopes.includes(scope))) throw problem("forbidden");
  return caller;
}

/** Is it a member of staff? */
export const isStaff = (caller: Caller): caller is Caller & { readonly staff: StaffMember } =>
  caller.staff !== undefined;

/** A member of staff as others may see them. */
export const staffRef = ({ workNo, name }: StaffMember): StaffRef => ({ workNo, name });
