import type { SigningDecision, SigningInvitation, SigningLookUp, SigningRequest } from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Input, WriteOptions } from "../operation.ts";
import { resource } from "../resource.ts";

/** Signing a draft on a second screen or one's own phone 扫码签名. */
export interface SigningResource {
  /**
   * Asks for a signature: its `fragment` goes behind `#` in the address of the signer's page, as a QR code; it opens the request once,
   * within ten minutes. Replaces an older request of the draft.
   */
  request(draftId: string, options?: WriteOptions): ApiPromise<SigningInvitation>;
  /** Opens a request by the secret of its QR code; give the answer to `client.withToken`. */
  lookUp(input: Input<"createSigningLookUp">, options?: WriteOptions): ApiPromise<SigningLookUp>;
  /** Where a request stands, for who asked; to the signer also what is to be signed. */
  get(requestId: string, options?: CallOptions): ApiPromise<SigningRequest>;
  /** Signs or declines, as the signer. Rejects with `conflict` once it is over or the draft was edited. */
  decide(requestId: string, input: SigningDecision, options?: WriteOptions): ApiPromise<SigningRequest>;
}

/** Makes the signing resource. */
export const signingResource = (call: Call): SigningResource =>
  resource<SigningResource>(call, {
    request: "createSigningRequest",
    lookUp: "createSigningLookUp",
    get: "getSigningRequest",
    decide: "decideSigningRequest",
  });
