import type { Draft, Guide, Material } from "../../schema.ts";
import { TUS, beginUpload, chosenItem, fileFor, metadata, newDraft, sendBytes } from "../application.ts";
import type { Check } from "../check.ts";
import { operationView } from "../contract-view.ts";
import type { OperationId, OperationView } from "../contract-view.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import type { RuleId } from "../rules.ts";
import { text } from "../text.ts";

const APPLICANT = "applicant" as const;

/** A check by the applicant that makes or moves something. */
export const writing = (
  operation: OperationId,
  id: string,
  rule: RuleId,
  run: (platform: Platform) => Promise<void>,
): Check => ({ id, operation, rule, needs: [APPLICANT], writes: true, feeds: true, run });

/** What an earlier check made. Throws `NotTried` when it did not. */
export function needed<T>(value: T | undefined, zh: string, en: string): T {
  if (value === undefined) throw new NotTried(text(`${zh}没有建成`, `${en} could not be made`));
  return value;
}

const draftOf = ({ made }: Platform): Draft => needed(made.draft, "草稿", "a draft");

async function create(platform: Platform): Promise<void> {
  const { item } = await chosenItem(platform);
  const creation = { key: newKey(), json: { itemCode: item.code, channel: "web" }, status: 201 };
  const exchange = await platform.call("createDraft", {
    role: APPLICANT,
    headers: { "idempotency-key": creation.key },
    json: creation.json,
    expect: [201],
  });
  const draft = exchange.body as Draft;
  Object.assign(platform.made, { draft, creation: { ...creation, status: exchange.status } });
  platform.made.drafts += 1;
  platform.harvest.add("draftId", APPLICANT, draft.id);
  const location = exchange.headers.get("location");
  if (location !== null && !location.endsWith(`/drafts/${draft.id}`))
    platform.differs(exchange, "headers", text("Location 不指向新草稿", "Location does not lead to the new draft"));
}

async function replay(platform: Platform): Promise<void> {
  const creation = needed(platform.made.creation, "草稿", "a draft");
  const again = await platform.call("createDraft", {
    role: APPLICANT,
    headers: { "idempotency-key": creation.key },
    json: creation.json,
    expect: [creation.status],
    rule: "idempotency",
  });
  if ((again.body as Draft).id === draftOf(platform).id) return;
  platform.made.drafts += 1;
  platform.differs(again, "idempotency", text("同键同体又建了一份草稿", "the same key and body made another draft"));
}

async function otherBody(platform: Platform): Promise<void> {
  const { key, json } = needed(platform.made.creation, "草稿", "a draft");
  await platform.call("createDraft", {
    role: APPLICANT,
    headers: { "idempotency-key": key },
    json: { ...json, draft: { step: "other" } },
    expect: [422],
    problem: "idempotency-key-reused",
    rule: "idempotency",
  });
}

async function noKey(platform: Platform): Promise<void> {
  const { json } = needed(platform.made.creation, "草稿", "a draft");
  await platform.call("createDraft", {
    role: APPLICANT,
    json,
    expect: [400],
    problem: "bad-request",
    rule: "idempotency",
  });
}

const saveWith = (
  platform: Platform,
  headers: Record<string, string>,
  json: unknown,
  expect: number,
  problem?: string,
) =>
  platform.call("updateDraft", {
    role: APPLICANT,
    params: { draftId: draftOf(platform).id },
    headers,
    json,
    expect: [expect],
    rule: "if-match",
    ...(problem !== undefined && { problem }),
  });

async function readEtag(platform: Platform): Promise<string> {
  const params = { draftId: draftOf(platform).id };
  const { headers } = await platform.call("getDraft", { role: APPLICANT, params, expect: [200] });
  return needed(headers.get("etag") ?? undefined, "草稿的 ETag ", "the draft's ETag");
}

async function save(platform: Platform): Promise<void> {
  const before = await readEtag(platform);
  const saved = await saveWith(platform, { "if-match": before }, { step: "conformance" }, 200);
  if ((saved.body as Draft).step !== "conformance")
    platform.differs(saved, "if-match", text("保存的内容没有存下", "what was saved is not there"), "/step");
  if (saved.headers.get("etag") === before)
    platform.differs(saved, "if-match", text("保存后 ETag 没有变", "the ETag is the same once saved"));
  await saveWith(platform, { "if-match": before }, { step: "stale" }, 412, "precondition-failed");
}

async function invalid(platform: Platform): Promise<void> {
  const json = { conformanceUnknownMember: true };
  await saveWith(platform, { "if-match": await readEtag(platform) }, json, 422, "validation");
}

async function throwAway(platform: Platform): Promise<void> {
  const { id } = await newDraft(platform);
  await platform.call("deleteDraft", { role: APPLICANT, params: { draftId: id }, expect: [204] });
  platform.made.drafts -= 1;
  const gone = await platform.call("getDraft", { role: APPLICANT, params: { draftId: id }, expect: [200, 404, 410] });
  if (gone.status === 200)
    platform.findings.differs("deleteDraft", {
      rule: "status",
      asked: gone.asked,
      came: text("删除后仍能读到", "it can still be read once deleted"),
    });
}

const uploadable = ({ materials }: Guide): Material =>
  needed(
    materials.find(({ maxBytes, form }) => maxBytes >= 64 && form !== "paper") ?? materials[0],
    "该事项没有材料，上传",
    "the item takes no material, so that an upload",
  );

async function tusOptions(platform: Platform): Promise<void> {
  const view = { ...operationView("createUpload"), method: "OPTIONS" } as unknown as OperationView;
  const { headers } = await platform.open(view, {}, AbortSignal.timeout(platform.reach.patience));
  const extensions = (headers.get("tus-extension") ?? "").split(/\s*,\s*/);
  const lacking = ["creation", "expiration", "termination"].filter((name) => !extensions.includes(name));
  const versions = (headers.get("tus-version") ?? "").split(/\s*,\s*/);
  const differs = (zh: string, en: string): void =>
    platform.findings.differs("createUpload", { rule: "tus", asked: "OPTIONS /uploads", came: text(zh, en) });
  if (!versions.includes("1.0.0")) differs("Tus-Version 没有 1.0.0", "Tus-Version lacks 1.0.0");
  if (lacking.length) differs(`Tus-Extension 没有 ${lacking.join("、")}`, `Tus-Extension lacks ${lacking.join(", ")}`);
}

async function startUpload(platform: Platform): Promise<void> {
  const { guide } = await chosenItem(platform);
  const headers = { "idempotency-key": newKey() };
  const begin = () => beginUpload(platform, { draftId: draftOf(platform).id }, uploadable(guide), headers);
  platform.made.uploadId = await begin();
  if ((await begin()) === platform.made.uploadId) return;
  platform.findings.differs("createUpload", {
    rule: "idempotency",
    asked: "POST /uploads",
    came: text("同键又开始了一个上传", "the same key began another upload"),
  });
}

async function tusVersion(platform: Platform): Promise<void> {
  const { guide } = await chosenItem(platform);
  const material = uploadable(guide);
  const { filename, filetype, bytes } = fileFor(material);
  await platform.call("createUpload", {
    role: APPLICANT,
    headers: {
      "tus-resumable": "0.2.2",
      "upload-length": String(bytes.length),
      "upload-metadata": metadata({ draftId: draftOf(platform).id, filename, filetype, materialCode: material.code }),
    },
    expect: [412],
    rule: "tus",
  });
}

const uploadOf = ({ made }: Platform): string => needed(made.uploadId, "上传", "an upload");

async function offset(platform: Platform, expected: number): Promise<void> {
  const params = { uploadId: uploadOf(platform) };
  const options = { role: APPLICANT, params, headers: TUS, expect: [200], rule: "tus" } as const;
  const exchange = await platform.call("getUploadOffset", options);
  if (Number(exchange.headers.get("upload-offset") ?? Number.NaN) !== expected)
    platform.differs(
      exchange,
      "tus",
      text("Upload-Offset 不是已收到的字节数", "Upload-Offset is not what was received"),
    );
}

async function resume(platform: Platform): Promise<void> {
  const { guide } = await chosenItem(platform);
  const { bytes } = fileFor(uploadable(guide));
  const uploadId = uploadOf(platform);
  const half = Math.floor(bytes.length / 2);
  await sendBytes(platform, uploadId, 0, bytes.slice(0, half));
  await platform.call("appendUpload", {
    role: APPLICANT,
    params: { uploadId },
    headers: { ...TUS, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    bytes: bytes.slice(0, 1),
    expect: [409],
    problem: "upload-offset-mismatch",
    rule: "tus",
  });
  const last = await sendBytes(platform, uploadId, half, bytes.slice(half));
  if (last.headers.get("upload-offset") !== String(bytes.length))
    platform.differs(last, "tus", text("Upload-Offset 不是全长", "Upload-Offset is not the whole length"));
}

async function content(platform: Platform): Promise<void> {
  const { guide } = await chosenItem(platform);
  const { bytes } = fileFor(uploadable(guide));
  const params = { uploadId: uploadOf(platform) };
  const exchange = await platform.call("getUploadContent", { role: APPLICANT, params, expect: [200] });
  if (exchange.bytes.length !== bytes.length || exchange.bytes.some((byte, index) => byte !== bytes[index]))
    platform.differs(exchange, "bytes", text("取回的字节与上传的不同", "the bytes differ from those uploaded"));
}

async function terminate(platform: Platform): Promise<void> {
  const params = { uploadId: uploadOf(platform) };
  const options = { role: APPLICANT, params, headers: TUS };
  await platform.call("deleteUpload", { ...options, expect: [204], rule: "tus" });
  const gone = await platform.call("getUploadOffset", { ...options, expect: [200, 404, 410] });
  if (gone.status === 200)
    platform.findings.differs("deleteUpload", {
      rule: "tus",
      asked: gone.asked,
      came: text("终止后仍在", "it is still there once terminated"),
    });
}

/** Drafts and uploads, from their making to their end. */
export function draftChecks(): Check[] {
  return [
    writing("createDraft", "create", "status", create),
    writing("createDraft", "replay", "idempotency", replay),
    writing("createDraft", "other-body", "idempotency", otherBody),
    writing("createDraft", "no-key", "idempotency", noKey),
    writing("updateDraft", "no-if-match", "if-match", async (platform) => {
      await saveWith(platform, {}, { step: "blind" }, 428, "precondition-required");
    }),
    writing("updateDraft", "save", "if-match", save),
    writing("updateDraft", "invalid", "problem", invalid),
    writing("deleteDraft", "delete", "status", throwAway),
    writing("createUpload", "options", "tus", tusOptions),
    writing("createUpload", "version", "tus", tusVersion),
    writing("createUpload", "create", "tus", startUpload),
    writing("getUploadOffset", "begun", "tus", (platform) => offset(platform, 0)),
    writing("appendUpload", "resume", "tus", resume),
    writing("getUploadContent", "bytes", "bytes", content),
    writing("deleteUpload", "terminate", "tus", terminate),
  ];
}
