import type { SigningDecision, SigningInvitation, SigningLookUp, SigningState } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { sameDigest, triesAt } from "../secret-tries.ts";
import { secondsLater } from "../cases/time.ts";
import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import { openDraft, openForEditing } from "../drafts/draft-rules.ts";
import type { ProblemError } from "../problem.ts";
import { problem } from "../problem.ts";
import type { DraftRecord, SigningRequestRecord } from "../records.ts";
import { identifiedBy, sign, signedDigest, signerOf } from "./signature.ts";

/** Seconds in which a request is opened. */
const OPEN_WITHIN = 600;

/** The draft a request is about, as long as it is there and may be edited. */
const openDraftOf = ({ store }: SandboxContext, { parent }: SigningRequestRecord): DraftRecord | undefined => {
  const draft = store.get("drafts", parent);
  return draft && draft.state !== "submitted" ? draft : undefined;
};

/** Where a request stands now: time, a newer request or an edit of what was to be signed ends it. */
export function stateOf(context: SandboxContext, record: SigningRequestRecord): SigningState {
  const { state, expiresAt } = record;
  if (state === "replaced") return "expired";
  if (state !== "pending" && state !== "opened") return state;
  if (Date.parse(expiresAt) <= context.clock.now().getTime()) return "expired";
  const draft = openDraftOf(context, record);
  return draft && signedDigest(context, draft) === record.digest ? state : "expired";
}

/**
 * Asks for a signature on another screen; an older request of the draft is replaced. Throws `conflict` for a draft that is submitted,
 * or names nobody who could sign.
 */
export function requestSignature(context: SandboxContext, draftId: string, caller: Caller): SigningInvitation {
  const { store, ids, clock } = context;
  const draft = openForEditing(context, draftId, caller);
  signerOf(draft);
  for (const older of store.list("signingRequests", draftId))
    if (older.state === "pending" || older.state === "opened")
      store.put("signingRequests", { ...older, state: "replaced" });
  const id = ids.id("sr");
  const secret = `${id}.${ids.token()}`;
  const record: SigningRequestRecord = {
    id,
    parent: draftId,
    secretDigest: digest(secret),
    digest: signedDigest(context, draft),
    identifiedBy: identifiedBy(caller),
    state: "pending",
    createdAt: clock.iso(),
    expiresAt: secondsLater(clock.now(), OPEN_WITHIN),
  };
  store.put("signingRequests", record);
  return { id, secret, fragment: `sign=${secret}`, expiresAt: record.expiresAt };
}

/**
 * Opens a request, once, to who knows its secret, by a short-lived ticket. Failures are counted by request, and do the same work whether
 * or not there is one. Answers the problem instead of throwing it, since throwing would undo the count together with the transaction.
 */
export function openSigning(context: SandboxContext, secret: string): SigningLookUp | ProblemError {
  const { store, clock, ids, settings } = context;
  const [id = ""] = secret.split(".", 1);
  const tried = triesAt(context, `signing:${id}`);
  const record = store.get("signingRequests", id);
  const right = sameDigest(digest(secret), record?.secretDigest ?? digest(""));
  if (tried.count >= settings.lookUpTries) return problem("rate-limited", { retryAfter: tried.retryAfter });
  if (!record || !right || stateOf(context, record) !== "pending") {
    tried.keep(tried.count + 1);
    return problem("signing-look-up-failed");
  }
  tried.forget();
  const ticket = ids.token();
  const expiresAt = secondsLater(clock.now(), settings.ticketSeconds);
  store.put("tokens", { id: ticket, parent: `signing:${id}`, scopes: ["signer"], signingRequestId: id, expiresAt });
  store.put("signingRequests", { ...record, state: "opened", expiresAt });
  return { requestId: id, ticket, expiresAt };
}

/** A request for its signer, or for who may open the draft. Throws `not-found` for others. */
export function openRequest(context: SandboxContext, id: string, caller: Caller): SigningRequestRecord {
  const record = context.store.get("signingRequests", id);
  if (!record) throw problem("not-found");
  if (caller.scopes.includes("signer")) {
    if (caller.signingRequestId !== id) throw problem("not-found");
  } else openDraft(context, record.parent, caller);
  return record;
}

/** The draft that a request is about, while it may be signed. */
export const signable = (context: SandboxContext, record: SigningRequestRecord): DraftRecord | undefined =>
  stateOf(context, record) === "opened" ? openDraftOf(context, record) : undefined;

/**
 * Signs or declines. Throws `conflict` once it is decided, out of time, or what was read has been edited; `validation` for a mere
 * confirmation of somebody who is not signed in.
 */
export function decide(
  context: SandboxContext,
  id: string,
  input: SigningDecision,
  caller: Caller,
): SigningRequestRecord {
  const record = openRequest(context, id, caller);
  const draft = signable(context, record);
  if (!draft)
    throw problem("conflict", {
      detail: {
        zh: "这次签名已经结束，或者申请内容有改动。请重新扫码。",
        en: "This request is over, or the application was edited. Scan a new code.",
      },
    });
  if (input.decision === "decline") {
    const declined: SigningRequestRecord = { ...record, state: "declined", reason: input.reason };
    context.store.put("signingRequests", declined);
    return declined;
  }
  if (record.identifiedBy === "counter" && input.signature.method !== "handwritten")
    throw problem("validation", { errors: [{ pointer: "/signature/method", rule: "signature:handwritten" }] });
  sign(context, draft, input.signature, record.identifiedBy, "/signature");
  const signed: SigningRequestRecord = { ...record, state: "signed" };
  context.store.put("signingRequests", signed);
  return signed;
}

/** Drops the requests of drafts that are gone. */
export function forgetSigningRequests({ store }: SandboxContext): void {
  for (const { id, parent } of store.list("signingRequests"))
    if (!store.get("drafts", parent)) store.delete("signingRequests", id);
}
