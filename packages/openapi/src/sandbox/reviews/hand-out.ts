import type {
  CaseInvitationInput,
  ProblemError,
  ReviewInvitationInput,
  ReviewLookUp,
  ReviewLookUpInput,
  ServiceEventKind,
  ServiceInvitationInput,
} from "../../schema.ts";
import type { Caller, StaffMember } from "../access.ts";
import { openCase } from "../cases/case-access.ts";
import { daysLater, secondsLater, toChinaIso } from "../cases/time.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { ProblemError as Refusal } from "../problem.ts";
import type { InvitationRecord } from "../records.ts";
import { sameDigest, secretDigest, trySecret } from "../secret-tries.ts";
import { canReview } from "./invitations.ts";

/** What is done where there is no case: 坐班接诉 hears and advises, 我陪群众走流程 walks along. */
const EVENTS: Readonly<Record<ServiceInvitationInput["origin"], readonly ServiceEventKind[]>> = {
  complaints_desk: ["consultation", "complaint"],
  walk_through: ["walk_through"],
};

/**
 * The invitation that a service event of a case has, for staff of the case. Throws `not-reviewable` where there is none to rate now, or
 * it was rated: whoever holds its secret reads what was said.
 */
function ofCase(
  context: SandboxContext,
  { caseNo, serviceEvent }: CaseInvitationInput,
  caller: Caller,
): InvitationRecord {
  const { record } = openCase(context, caseNo, caller);
  const found = context.store.list("invitations", record.id).find((entry) => entry.serviceEvent === serviceEvent);
  if (!found || !canReview(context, found)) throw problem("not-reviewable");
  return found;
}

function serviceErrors(context: SandboxContext, input: ServiceInvitationInput): ProblemError[] {
  const { catalogue, clock, settings } = context;
  const { origin, serviceEvent, at, itemCode, windowCode } = input;
  const errors: ProblemError[] = [];
  if (!EVENTS[origin].includes(serviceEvent)) errors.push({ pointer: "/serviceEvent", rule: "review:service-event" });
  const now = clock.now().getTime();
  const given = Date.parse(at);
  const until = Date.parse(daysLater(toChinaIso(new Date(given)), settings.review.openDays));
  if (given > now || until < now) errors.push({ pointer: "/at", rule: "review:time" });
  if (itemCode === undefined && windowCode === undefined) errors.push({ pointer: "", rule: "review:service" });
  if (itemCode !== undefined && !catalogue.item(itemCode, "zh-CN"))
    errors.push({ pointer: "/itemCode", rule: "item:unknown" });
  if (windowCode !== undefined && !catalogue.windows("zh-CN").some(({ code }) => code === windowCode))
    errors.push({ pointer: "/windowCode", rule: "window:unknown" });
  return errors;
}

/** The window that gave a service: the one named, or the one where the caller takes the item. Throws `no-delegation` for another's. */
function windowOf(
  { catalogue }: SandboxContext,
  { itemCode, windowCode }: ServiceInvitationInput,
  { scopes }: Caller,
  staff: StaffMember,
): string | undefined {
  if (!scopes.includes("counter")) return windowCode;
  if (windowCode !== undefined && !staff.windowCodes.includes(windowCode))
    throw problem("no-delegation", {
      detail: { zh: "你不在这个窗口办公。", en: "You do not sit at this window." },
    });
  const ofItem = itemCode === undefined ? [] : (catalogue.item(itemCode, "zh-CN")?.windowCodes ?? []);
  return windowCode ?? ofItem.find((code) => staff.windowCodes.includes(code));
}

/** A service without a case, given by the caller's department. Throws `validation`, `no-delegation`. */
function ofService(context: SandboxContext, input: ServiceInvitationInput, caller: Caller): InvitationRecord {
  const { staff } = caller;
  if (!staff) throw problem("forbidden");
  const errors = serviceErrors(context, input);
  if (errors.length > 0) throw problem("validation", { errors });
  const at = toChinaIso(new Date(input.at));
  const windowCode = windowOf(context, input, caller, staff);
  return {
    id: context.ids.id("inv"),
    parent: input.origin,
    origin: input.origin,
    serviceEvent: input.serviceEvent,
    at,
    bodyCode: staff.departmentCode,
    ...(input.itemCode !== undefined && { itemCode: input.itemCode }),
    ...(windowCode !== undefined && { windowCode }),
    until: daysLater(at, context.settings.review.openDays),
    staff: { workNo: staff.workNo, name: staff.name },
  };
}

/**
 * Hands an invitation to rate out 邀请评价, with a secret that is told once: only its digest is kept. Staff never rate themselves. Throws
 * `validation`, `no-delegation`, `not-found`, `not-reviewable`.
 */
export function handOut(
  context: SandboxContext,
  input: ReviewInvitationInput,
  caller: Caller,
): { invitation: InvitationRecord; secret: string } {
  const found = input.origin === "case" ? ofCase(context, input, caller) : ofService(context, input, caller);
  const secret = context.ids.secret();
  const invitation: InvitationRecord = { ...found, secretDigest: secretDigest(secret) };
  context.store.put("invitations", invitation);
  return { invitation, secret };
}

/**
 * Uses up what was handed out of an invitation, once it is rated: its secret, and all tickets by it but the one that rated. Staff had it in
 * their hands, and must not read what was said 严格保护评价人信息. Whoever rated by a ticket gets a secret of their own, told once.
 */
export function useUp(
  { store, ids }: SandboxContext,
  { secretDigest: usedDigest, ...invitation }: InvitationRecord,
  ticket: string | undefined,
): { invitation: InvitationRecord; secret?: string } {
  if (usedDigest === undefined) return { invitation };
  for (const { id } of store.list("tokens", `ticket:${invitation.id}`)) if (id !== ticket) store.delete("tokens", id);
  if (ticket === undefined) return { invitation: { ...invitation, usedDigest } };
  const secret = ids.secret();
  return { invitation: { ...invitation, usedDigest, secretDigest: secretDigest(secret) }, secret };
}

/**
 * Opens one invitation to whoever holds its secret, by a short-lived ticket, also to read later what was answered. Answers what `trySecret`
 * does. A secret that is used up counts as a wrong one, so that whoever kept it can try no more others than anybody.
 */
export function lookUpInvitation(
  context: SandboxContext,
  { invitationId, secret }: ReviewLookUpInput,
): ReviewLookUp | Refusal {
  const { store, clock, ids, settings } = context;
  const invitation = store.get("invitations", invitationId);
  const wrong = trySecret(context, `review-look-up:${invitationId}`, secret, invitation?.secretDigest);
  const isUsedUp = invitation?.usedDigest !== undefined && sameDigest(secretDigest(secret), invitation.usedDigest);
  if (wrong) return isUsedUp && wrong.slug === "lookup-failed" ? problem("already-reviewed") : wrong;
  const ticket = ids.token();
  const expiresAt = secondsLater(clock.now(), settings.ticketSeconds);
  store.put("tokens", { id: ticket, parent: `ticket:${invitationId}`, scopes: ["ticket"], invitationId, expiresAt });
  return { invitationId, ticket, expiresAt };
}
