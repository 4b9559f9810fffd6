import type { Draft, Signature, SigningInvitation, SigningLookUp, SigningRequest } from "../../schema.ts";
import { fillDraft, newDraft } from "../application.ts";
import type { Check } from "../check.ts";
import type { Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";

const APPLICANT = "applicant" as const;
const rule = "signing";

const keyed = (): { headers: Record<string, string> } => ({ headers: { "idempotency-key": newKey() } });

/** A draft that is filled in, ready to be signed. */
async function readyDraft(platform: Platform): Promise<string> {
  const { id } = await newDraft(platform);
  await fillDraft(platform, id);
  return id;
}

async function throwAway(platform: Platform, draftId: string): Promise<void> {
  await platform.call("deleteDraft", { role: APPLICANT, params: { draftId }, expect: [204] });
  platform.made.drafts -= 1;
}

const signatureOf = async (platform: Platform, draftId: string): Promise<{ signature?: Signature; etag: string }> => {
  const { body, headers } = await platform.call("getDraft", { role: APPLICANT, params: { draftId }, expect: [200] });
  const { signature } = body as Draft;
  return { etag: headers.get("etag") ?? "*", ...(signature && { signature }) };
};

/** Signed by who is signed in, only as it was last read; the edit of what was signed voids it. */
async function sign(platform: Platform): Promise<void> {
  const draftId = await readyDraft(platform);
  const options = { role: APPLICANT, params: { draftId }, json: { method: "confirmed" } } as const;
  await platform.call("signDraft", { ...options, expect: [428], problem: "precondition-required", rule });
  const { etag } = await signatureOf(platform, draftId);
  const signed = await platform.call("signDraft", { ...options, headers: { "if-match": etag }, expect: [200], rule });
  const { signature } = signed.body as Draft;
  if (!signature?.valid || signature.method !== "confirmed" || signature.identifiedBy !== "account")
    platform.differs(
      signed,
      rule,
      text("没有本人账号的有效签名", "it bears no valid signature by the person's own account"),
      "/signature",
    );
  const after = await signatureOf(platform, draftId);
  await platform.call("updateDraft", {
    role: APPLICANT,
    params: { draftId },
    headers: { "if-match": after.etag },
    json: { data: {}, declarations: [] },
    expect: [200],
  });
  if ((await signatureOf(platform, draftId)).signature?.valid)
    platform.differs(
      signed,
      rule,
      text("签名的内容改了，签名仍然有效", "it still holds once what was signed is edited"),
      "/signature/valid",
    );
  await throwAway(platform, draftId);
}

/** Asks for a signature elsewhere; a newer request of the draft ends the older one. */
async function ask(platform: Platform): Promise<void> {
  const draftId = await readyDraft(platform);
  const options = { role: APPLICANT, params: { draftId }, rule } as const;
  await platform.call("createSigningRequest", { ...options, expect: [400], problem: "bad-request" });
  const older = await platform.call("createSigningRequest", { ...options, ...keyed(), expect: [201] });
  const newer = await platform.call("createSigningRequest", { ...options, ...keyed(), expect: [201] });
  const invitation = newer.body as SigningInvitation;
  const { id, secret, fragment } = invitation;
  platform.guard(secret, (older.body as SigningInvitation).secret);
  platform.harvest.add("signingRequestId", APPLICANT, id);
  platform.made.signing = { draftId, invitation };
  if (fragment !== `sign=${secret}`)
    platform.differs(
      newer,
      rule,
      text("fragment 不是 sign=口令", "the fragment is not sign= and the secret"),
      "/fragment",
    );
  const params = { signingRequestId: (older.body as SigningInvitation).id };
  const replaced = await platform.call("getSigningRequest", { role: APPLICANT, params, expect: [200], rule });
  if ((replaced.body as SigningRequest).state !== "expired")
    platform.differs(newer, rule, text("旧的请求没有失效", "the older request has not ended"));
}

const signingOf = ({ made }: Platform) => needed(made.signing, "签名请求", "a request to sign");

/** The secret opens its request once; anything else is answered alike. */
async function open(platform: Platform): Promise<void> {
  const { invitation } = signingOf(platform);
  const failed = { expect: [404], problem: "signing-look-up-failed", rule } as const;
  const wrong = `${invitation.id}.CONF-0000`;
  await platform.call("createSigningLookUp", { ...keyed(), json: { secret: wrong }, ...failed });
  const json = { secret: invitation.secret };
  const opened = await platform.call("createSigningLookUp", { ...keyed(), json, expect: [201], rule });
  const { requestId, ticket } = opened.body as SigningLookUp;
  platform.lend("signer", ticket);
  platform.harvest.add("signingRequestId", "signer", invitation.id);
  if (requestId !== invitation.id)
    platform.differs(opened, rule, text("打开的是另一个请求", "it opens another request"), "/requestId");
  await platform.call("createSigningLookUp", { ...keyed(), json, ...failed });
}

/** The signer reads what is to be signed; who asked sees only where it stands. */
async function readRequest(platform: Platform): Promise<void> {
  const params = { signingRequestId: signingOf(platform).invitation.id };
  const theirs = await platform.call("getSigningRequest", { role: "signer", params, expect: [200], rule });
  const { state, summary } = theirs.body as SigningRequest;
  if (state !== "opened" || !summary)
    platform.differs(
      theirs,
      rule,
      text("签署人看不到要签的内容", "the signer is not shown what is to be signed"),
      "/summary",
    );
  const own = await platform.call("getSigningRequest", { role: APPLICANT, params, expect: [200], rule });
  if ((own.body as SigningRequest).summary)
    platform.differs(
      own,
      rule,
      text("给了不是签署人的人", "it is shown to somebody other than the signer"),
      "/summary",
    );
}

/** The signer signs, once; the draft then bears what they signed. */
async function decide(platform: Platform): Promise<void> {
  const { draftId, invitation } = signingOf(platform);
  const json = { decision: "sign", signature: { method: "confirmed" } };
  const options = { role: "signer", params: { signingRequestId: invitation.id }, json, rule } as const;
  await platform.call("decideSigningRequest", { ...options, expect: [400], problem: "bad-request" });
  const done = await platform.call("decideSigningRequest", { ...options, ...keyed(), expect: [200] });
  const { state } = done.body as SigningRequest;
  if (state !== "signed")
    platform.differs(done, rule, text(`签署后状态是 ${state}`, `the state is ${state} once signed`), "/state");
  if (!(await signatureOf(platform, draftId)).signature?.valid)
    platform.differs(done, rule, text("草稿没有这个签名", "the draft does not bear the signature"));
  await platform.call("decideSigningRequest", { ...options, ...keyed(), expect: [409], problem: "conflict" });
}

/** Signatures: by who is signed in, and on another screen. */
export const signingChecks = (): Check[] => [
  writing("signDraft", "sign", rule, sign),
  writing("createSigningRequest", "ask", rule, ask),
  writing("createSigningLookUp", "open", rule, open),
  writing("getSigningRequest", "read", rule, readRequest),
  writing("decideSigningRequest", "sign", rule, decide),
];
