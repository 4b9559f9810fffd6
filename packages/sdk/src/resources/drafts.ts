import type { Draft, DraftCreation, DraftInput, DraftPage, Receipt, SignatureInput } from "@yichuang/openapi";
import type { ApiPromise, ResponseInfo } from "../api-promise.ts";
import { mapAnswer } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import { YichuangError } from "../errors.ts";
import type { CallOptions, Query, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";

/** Something read with its version: an edit goes through only if nobody else edited since. */
export type Versioned<T> = T & {
  /** Version of what was read; sent with the edit as `If-Match`. */
  readonly etag: string;
};

/** Drafts 申请草稿: what is being filled in, kept by the platform. */
export interface DraftsResource {
  /** Drafts that may still be edited, newest first; read one with `get` before editing it. */
  list(query?: Query<"listDrafts">, options?: CallOptions): PagePromise<DraftPage>;
  create(input: DraftCreation, options?: WriteOptions): ApiPromise<Versioned<Draft>>;
  get(draftId: string, options?: CallOptions): ApiPromise<Versioned<Draft>>;
  /**
   * Saves: members given replace those on the platform as wholes. Rejects with `precondition_failed` when the draft was edited
   * elsewhere since it was read. Not repeated by itself: after `network` or `timeout` it may have been saved, so read it again.
   * @param draft what was read last, or its id and version
   * @returns the draft with its new version, for the next save
   */
  update(
    draft: { readonly id: string; readonly etag: string },
    input: DraftInput,
    options?: CallOptions,
  ): ApiPromise<Versioned<Draft>>;
  /**
   * Signs 电子签名, as who is signed in: the applicant or their agent. An edit of what was signed voids it (`signature.valid`). Rejects as
   * `update` does, with `invalid` for an image that is no PNG.
   * @param draft what was read last, or its id and version
   * @returns the draft with its signature and its new version
   */
  sign(
    draft: { readonly id: string; readonly etag: string },
    input: SignatureInput,
    options?: CallOptions,
  ): ApiPromise<Versioned<Draft>>;
  /** Throws a draft away with its uploads. A submitted one stays (`conflict`). */
  delete(draftId: string, options?: CallOptions): ApiPromise<undefined>;
  /** Submits 提交申请. Keyed by the draft: repeating it, from another tab too, answers the same case. */
  submit(draftId: string, options?: CallOptions): ApiPromise<Receipt>;
}

/** Makes the drafts resource. */
export const draftsResource = (call: Call): DraftsResource => ({
  ...resource<Pick<DraftsResource, "list" | "delete" | "submit">>(call, {
    list: "listDrafts",
    delete: "deleteDraft",
    submit: "submitDraft",
  }),
  create: (body, options) => mapAnswer(call("createDraft", { ...options, body }), versioned),
  get: (draftId, options) => mapAnswer(call("getDraft", { ...options, params: { draftId } }), versioned),
  update: ({ id, etag }, body, options) =>
    mapAnswer(
      call("updateDraft", { ...options, params: { draftId: id }, headers: { "If-Match": etag }, body }),
      versioned,
    ),
  sign: ({ id, etag }, body, options) =>
    mapAnswer(
      call("signDraft", { ...options, params: { draftId: id }, headers: { "If-Match": etag }, body }),
      versioned,
    ),
});

function versioned(draft: Draft, { status, headers }: ResponseInfo): Versioned<Draft> {
  const etag = headers.get("etag");
  if (etag) return { ...draft, etag };
  throw new YichuangError("unexpected", { status, message: "The answer names no version: is ETag exposed by CORS?" });
}
