import type { Draft, Language, Upload } from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { DraftRecord, UploadRecord } from "../records.ts";
import { signatureView, stillSigned } from "../signing/signature.ts";

/** Whether all bytes are there. */
export const isComplete = ({ offset, bytes }: UploadRecord): boolean => offset === bytes;

/** An upload as the contract shows it. */
export const uploadView = (record: UploadRecord): Upload =>
  defined({
    id: record.id,
    materialCode: record.materialCode,
    filename: record.filename,
    mediaType: record.mediaType,
    bytes: record.bytes,
    offset: record.offset,
    complete: isComplete(record),
    sha256: record.sha256,
  });

/** A draft as its caller may see it, with its uploads, so that another device can go on. */
export function draftView(context: SandboxContext, record: DraftRecord, caller: Caller, lang: Language): Draft {
  const { catalogue, clock, store } = context;
  const { id, itemCode, channel, state, caseNo, formVersion, answers, applicant, data, materials } = record;
  const { delivery, declarations, contact, commitment, step, createdAt, updatedAt, expiresAt } = record;
  const now = clock.now().getTime();
  return defined({
    id,
    itemCode,
    item: catalogue.item(itemCode, lang)?.name ?? { text: itemCode, lang: "zh-CN" as const },
    channel,
    state,
    caseNo,
    formVersion,
    answers,
    applicant,
    data,
    materials,
    uploads: store
      .list("uploads", id)
      .filter((upload) => isComplete(upload) || Date.parse(upload.expiresAt) > now)
      .map(uploadView),
    delivery,
    declarations,
    contact,
    commitment,
    checkpoints: isStaff(caller) ? (record.checked ?? []) : undefined,
    signature: record.signature && signatureView(record.signature, stillSigned(context, record)),
    step,
    createdAt,
    updatedAt,
    expiresAt,
  });
}
