import type { OnFilePage } from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Query } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";

/** What the caller need not bring again 已有证照. */
export interface OnFileResource {
  /**
   * E-licences and materials given before, newest first. @param query `item`: only what spares a material of this item, each with the
   * codes of those (`materialCodes`)
   */
  list(query?: Query<"listOnFile">, options?: CallOptions): PagePromise<OnFilePage>;
  /** Bytes of a document on file. */
  content(onFileId: string, options?: CallOptions): ApiPromise<Blob>;
}

/** Makes the resource of what is on file. */
export const onFileResource = (call: Call) =>
  resource<OnFileResource>(call, { list: "listOnFile", content: "getOnFileContent" });
