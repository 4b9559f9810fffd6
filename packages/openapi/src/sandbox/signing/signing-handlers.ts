import { requireScope } from "../access.ts";
import { located } from "../app/located.ts";
import type { SandboxContext } from "../context.ts";
import { draftTag, openForEditing } from "../drafts/draft-rules.ts";
import { draftView } from "../drafts/draft-view.ts";
import type { Handlers } from "../operation.ts";
import { ProblemError } from "../problem.ts";
import { ACCOUNT, sign } from "./signature.ts";
import { decide, openRequest, openSigning, requestSignature } from "./signing-requests.ts";
import { requestView } from "./signing-view.ts";

type SigningOperation =
  "signDraft" | "createSigningRequest" | "createSigningLookUp" | "getSigningRequest" | "decideSigningRequest";

/** E-signatures 电子签名, by who is signed in or on another screen. */
export function signingHandlers(context: SandboxContext): Handlers<SigningOperation> {
  return {
    signDraft: ({ params, body, caller, lang, request }) => {
      const who = requireScope(caller, "applicant");
      const draft = openForEditing(context, params.draftId, who, request.headers.get("if-match"));
      const signed = sign(context, draft, body, ACCOUNT);
      return { body: draftView(context, signed, who, lang), headers: { etag: draftTag(signed) } };
    },
    createSigningRequest: ({ params, caller, request }) => {
      const body = requestSignature(context, params.draftId, requireScope(caller, "applicant", "counter"));
      return { status: 201, body, headers: { location: located(request, `../../signing-requests/${body.id}`) } };
    },
    createSigningLookUp: ({ body, lang }) => {
      const opened = openSigning(context, body.secret);
      return opened instanceof ProblemError
        ? opened.toResponse(context.ids.id("YC"), lang)
        : { status: 201, body: opened };
    },
    getSigningRequest: ({ params, caller, lang }) => {
      const who = requireScope(caller, "signer", "applicant", "counter");
      const record = openRequest(context, params.signingRequestId, who);
      return { body: requestView(context, record, who, lang) };
    },
    decideSigningRequest: ({ params, body, caller, lang }) => {
      const who = requireScope(caller, "signer");
      return { body: requestView(context, decide(context, params.signingRequestId, body, who), who, lang) };
    },
  };
}
