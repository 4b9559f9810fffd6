import { maskResidentId } from "../../domain/index.ts";
import type { Language, LocalizedText, OnFileDocument } from "../../schema.ts";
import { chineseDate } from "../cases/document-page.ts";
import { inLanguage } from "../cases/text.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { OnFileRecord } from "../records.ts";

/** What must stand across a picture of it (国办函〔2016〕108号): of level A who gives it and until when, of level B that it was compared. */
function watermarkOf(context: SandboxContext, record: OnFileRecord, lang: Language): LocalizedText | undefined {
  const { trust, issuerCode, validUntil } = record;
  if (trust === "verified")
    return inLanguage(
      {
        zh: "此件已与原件核对一致，只供办理政务服务事项",
        en: "Compared with the original; for government services only",
      },
      lang,
    );
  if (trust !== "issued") return undefined;
  const issuer = context.catalogue.body(issuerCode, lang).name.text;
  const until = validUntil && { zh: `，有效期至${chineseDate(validUntil)}`, en: `, valid until ${validUntil}` };
  return inLanguage(
    {
      zh: `此件由${issuer}提供，只供办理政务服务事项使用${until ? until.zh : ""}`,
      en: `Given by ${issuer}, for government services only${until ? until.en : ""}`,
    },
    lang,
  );
}

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
  return defined({
    id,
    kind,
    licenceCode,
    name: inLanguage(name, lang),
    number: number === undefined ? undefined : licenceCode === "resident_id" ? maskResidentId(number) : number,
    issuer,
    issuedAt,
    validUntil,
    trust,
    watermark: watermarkOf(context, record, lang),
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
