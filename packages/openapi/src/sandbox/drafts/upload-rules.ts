import type { Material } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { applicationItem, bundleOf, partsOf } from "../cases/bundle-parts.ts";
import { openCase, roleOf } from "../cases/case-access.ts";
import { isOwedStill } from "../cases/case-actions.ts";
import { owedCodes } from "../cases/deferral.ts";
import { secondsLater } from "../cases/time.ts";
import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, UploadRecord } from "../records.ts";
import { openDraft } from "./draft-rules.ts";
import { isComplete } from "./draft-view.ts";
import { SIGNATURE_BYTES, looksLike } from "./tus.ts";
import type { UploadMetadata } from "./tus.ts";

/** Seconds an incomplete upload waits for its next bytes. */
const INCOMPLETE_SECONDS = 24 * 3600;

const expiry = ({ clock }: SandboxContext): string => secondsLater(clock.now(), INCOMPLETE_SECONDS);

const conflict = (zh: string, en: string): Error => problem("conflict", { detail: { zh, en } });

/** Materials that a case waits for: those of the correction notice, and those promised. */
function awaited(context: SandboxContext, record: CaseRecord): string[] {
  const { state, correction } = record;
  const named =
    state === "correcting" ? (correction?.items ?? []).flatMap(({ materialCode }) => materialCode ?? []) : [];
  const promised = isOwedStill(context, record) ? owedCodes(record) : [];
  return [...named, ...promised];
}

/** Where a new file belongs: a draft that may be edited, or a case that waits for this material. */
function parentOf(context: SandboxContext, metadata: UploadMetadata, caller: Caller): { id: string; itemCode: string } {
  const { draftId, caseNo, materialCode } = metadata;
  if (draftId !== undefined) {
    const draft = openDraft(context, draftId, caller);
    if (draft.state === "submitted") throw conflict("这份申请已经提交。", "The draft is submitted.");
    return draft;
  }
  const { record } = openCase(context, caseNo ?? "", caller);
  if (!awaited(context, record).includes(materialCode))
    throw conflict("这件办件不需要这份材料。", "The case does not wait for this material.");
  return { id: record.id, itemCode: applicationItem(record) };
}

function materialOf({ catalogue }: SandboxContext, itemCode: string, code: string): Material {
  const material = catalogue.guide(itemCode, "zh-CN")?.materials.find((entry) => entry.code === code);
  if (!material) throw problem("bad-request", { errors: [{ pointer: "", rule: "metadata:materialCode" }] });
  return material;
}

/**
 * Begins an upload. Throws `unsupported-media-type`, `payload-too-large` or `conflict` where the material does not take a file of this
 * type, of this size, or one more; `conflict` also where nothing may be added.
 */
export function createUpload(
  context: SandboxContext,
  metadata: UploadMetadata,
  bytes: number,
  caller: Caller,
): UploadRecord {
  const parent = parentOf(context, metadata, caller);
  const material = materialOf(context, parent.itemCode, metadata.materialCode);
  const { accept, maxBytes, maxCount, code } = material;
  if (!accept.includes(metadata.filetype) || bytes === 0) throw problem("unsupported-media-type");
  if (bytes > maxBytes) throw problem("payload-too-large");
  const there = context.store
    .list("uploads", parent.id)
    .filter((upload) => upload.materialCode === code && isComplete(upload));
  if (there.length >= maxCount)
    throw conflict(`最多 ${String(maxCount)} 个文件。`, `At most ${String(maxCount)} files.`);
  const upload: UploadRecord = {
    id: context.ids.id("up"),
    parent: parent.id,
    owner: caller.id,
    materialCode: code,
    filename: metadata.filename,
    mediaType: metadata.filetype,
    bytes,
    offset: 0,
    createdAt: context.clock.iso(),
    expiresAt: expiry(context),
  };
  context.store.put("uploads", upload);
  return upload;
}

const isDropped = ({ clock }: SandboxContext, upload: UploadRecord): boolean =>
  !isComplete(upload) && Date.parse(upload.expiresAt) <= clock.now().getTime();

/** The case that a file is of for this caller, also when it came with the draft: of a bundle 一件事 the part that is theirs and rests on it. */
function caseOf(context: SandboxContext, { id, parent }: UploadRecord, caller: Caller): CaseRecord | undefined {
  const caseNo = context.store.get("drafts", parent)?.caseNo ?? parent;
  const found = context.store.get("cases", caseNo);
  if (!found || roleOf(found, caller)) return found;
  const uses = ({ materials }: CaseRecord): boolean => materials.some(({ uploadIds }) => uploadIds?.includes(id));
  return (
    partsOf(context, bundleOf(context, found) ?? found).find((part) => uses(part) && roleOf(part, caller)) ?? found
  );
}

/**
 * A file the caller may see: who uploaded it, whose draft it is in, who has to do with its case. Throws `not-found` for others,
 * `no-delegation` for staff of other windows and departments, `gone` for an upload that was dropped.
 */
export function openUpload(context: SandboxContext, id: string, caller: Caller): UploadRecord {
  const upload = context.store.get("uploads", id);
  if (!upload) throw problem("not-found");
  if (upload.owner !== caller.id) {
    const found = caseOf(context, upload, caller);
    if (found) openCase(context, found.id, caller);
    else openDraft(context, upload.parent, caller);
  }
  if (isDropped(context, upload)) throw problem("gone");
  return upload;
}

/** A file that the caller may still change: not of a draft that is submitted. */
export function openForWriting(context: SandboxContext, id: string, caller: Caller): UploadRecord {
  const upload = openUpload(context, id, caller);
  const draft = context.store.get("drafts", upload.parent);
  if (draft?.state === "submitted") throw conflict("这份申请已经提交。", "The draft is submitted.");
  return upload;
}

function drop({ store }: SandboxContext, id: string): void {
  store.deleteBytes(id);
  store.delete("uploads", id);
}

/**
 * Adds bytes to an upload; the last ones give it its digest. Throws `upload-offset-mismatch` when others came in between,
 * `payload-too-large` past its length. Answers undefined, and keeps nothing, when the file does not begin as its type does.
 */
export function appendChunk(
  context: SandboxContext,
  id: string,
  offset: number,
  chunk: Uint8Array,
): UploadRecord | undefined {
  const { store } = context;
  const upload = store.get("uploads", id);
  if (!upload) throw problem("gone");
  if (upload.offset !== offset) throw problem("upload-offset-mismatch");
  const next = offset + chunk.byteLength;
  if (next > upload.bytes) throw problem("payload-too-large");
  store.appendBytes(id, chunk);
  const enough = Math.min(SIGNATURE_BYTES, upload.bytes);
  if (offset < enough && next >= enough && !looksLike(upload.mediaType, store.readBytes(id))) {
    drop(context, id);
    return undefined;
  }
  const appended: UploadRecord = { ...upload, offset: next, expiresAt: expiry(context) };
  const kept = isComplete(appended) ? { ...appended, sha256: digest(store.readBytes(id)) } : appended;
  store.put("uploads", kept);
  return kept;
}

/** Drops a file. Throws `conflict` when the draft it is in is submitted, or its case has taken it. */
export function deleteUpload(context: SandboxContext, id: string, caller: Caller): void {
  const upload = openForWriting(context, id, caller);
  const taken = context.store.get("cases", upload.parent)?.materials.some(({ uploadIds }) => uploadIds?.includes(id));
  if (taken) throw conflict("这个文件已经随办件收下。", "The case has taken this file.");
  drop(context, id);
}

/** Drops every upload whose bytes stopped coming. */
export function forgetUploads(context: SandboxContext): void {
  for (const upload of context.store.list("uploads")) if (isDropped(context, upload)) drop(context, upload.id);
}
