import { checkResidentId, maskResidentId } from "../../domain/index.ts";
import type { Language, OnFileDocument } from "../../schema.ts";
import { inLanguage } from "../cases/text.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { OnFileRecord } from "../records.ts";
import { watermarkOf } from "./watermark.ts";

/**
 * A document on file as the contract has it.
 * @param materialCodes materials of an item that it spares, where one was asked about
 */
export function onFileView(
  context: SandboxContext,
  record: OnFileRecord,
  lang: Language,
  materialCodes?: string[],
): OnFileDocument {
  const { id, kind, licenceCode, name, number, issuerCode, issuedAt, validUntil, trust } = record;
  const { fromCaseNo, mediaType, bytes, sha256 } = record;
  const digest = { algorithm: "sha-256" as const, value: sha256 };
  const issuer = context.catalogue.body(issuerCode, lang);
  const watermark = watermarkOf(record, { zh: issuer.name.text, en: issuer.name.text });
  return defined({
    id,
    kind,
    licenceCode,
    name: inLanguage(name, lang),
    // A household register carries a person's number too: what counts is the number, not the kind of licence.
    number: number !== undefined && checkResidentId(number).valid ? maskResidentId(number) : number,
    issuer,
    issuedAt,
    validUntil,
    trust,
    watermark: watermark && inLanguage(watermark, lang),
    fromCaseNo,
    materialCodes,
    seals: trust === "issued" ? [{ body: issuer, at: `${issuedAt}T00:00:00+08:00`, digest }] : undefined,
    mediaType,
    bytes,
    digest,
  });
}

/** The bytes of a document on file. */
export function onFileResponse(
  { store }: SandboxContext,
  { id, mediaType, content, uploadId }: OnFileRecord,
): Response {
  return new Response(content ?? store.readBytes(uploadId ?? ""), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `inline; filename="${id}"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
