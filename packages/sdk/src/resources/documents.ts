import type { Verification, VerificationInput } from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions } from "../operation.ts";
import { resource } from "../resource.ts";

/** Documents that were issued 文书, whoever holds them. */
export interface DocumentsResource {
  /** Whether a document with these very bytes was issued here 文书验真; anyone may ask. */
  verify(input: VerificationInput, options?: CallOptions): ApiPromise<Verification>;
}

/** Makes the documents resource. */
export const documentsResource = (call: Call) => resource<DocumentsResource>(call, { verify: "verifyDocument" });
