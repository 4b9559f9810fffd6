import { maskResidentId } from "../../domain/index.ts";
import type { BodyRef, CaseDocument, DocumentKind, Language, LocalizedText, Seal } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import type { CaseRecord, DocumentRecord, SignatureRecord } from "../records.ts";
import { signatureView } from "../signing/signature.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { partsOf } from "./bundle-parts.ts";
import { drawPage } from "./document-page.ts";
import type { Page } from "./document-page.ts";
import { newDocumentNo } from "./numbers.ts";
import { inLanguage } from "./text.ts";
import type { Words } from "./text.ts";

const TITLES: Readonly<Record<DocumentKind, Words>> = {
  receipt: { zh: "收件凭证", en: "Receipt of application" },
  acceptance: { zh: "受理通知书", en: "Notice of acceptance" },
  correction_notice: { zh: "补正告知书", en: "Notice to complete the application" },
  refusal: { zh: "不予受理告知书", en: "Notice of non-acceptance" },
  special_step_notice: { zh: "特别程序告知书", en: "Notice of a special step" },
  extension_notice: { zh: "延长办理期限告知书", en: "Notice of extension" },
  custody_slip: { zh: "材料流转单", en: "Custody slip" },
  decision: { zh: "办理决定书", en: "Decision" },
  result: { zh: "办理结果", en: "Result" },
  payment_receipt: { zh: "缴费票据", en: "Receipt of payment" },
  commitment: { zh: "告知承诺书", en: "Commitment" },
  rectification_notice: { zh: "限期整改通知书", en: "Notice to put right" },
};

/** What the case decides of a document beside its contents. */
export interface DocumentContents {
  /** Further facts under those every document has. */
  readonly facts?: Page["facts"];
  readonly paragraphs: Page["paragraphs"];
  readonly number?: string;
  /** The signature 电子签名 that it attests. */
  readonly signature?: SignatureRecord;
}

/** Documents that the deciding department issues itself; the rest the window issues in its name. */
const BY_OFFICE: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  "special_step_notice",
  "extension_notice",
  "decision",
  "result",
  "payment_receipt",
  "rectification_notice",
]);

/** Documents that carry the seal of the window's own department. */
const OWN_SEAL: ReadonlySet<DocumentKind> = new Set<DocumentKind>(["receipt", "custody_slip"]);

/** What a document is called: of a result the name its guide gives it. */
export function titleOf(
  context: SandboxContext,
  record: CaseRecord,
  kind: DocumentKind,
  lang: Language,
): LocalizedText {
  const result = kind === "result" ? context.catalogue.guide(record.itemCode, lang)?.results[0] : undefined;
  return result && result.type !== "none" ? result.name : inLanguage(TITLES[kind], lang);
}

function factsOf(context: SandboxContext, record: CaseRecord): Page["facts"] {
  const { applicant } = record;
  return [
    ["办件编号", record.id],
    ["事项", context.catalogue.item(record.itemCode, "zh-CN")?.name.text ?? record.itemCode],
    ["申请人", applicant.name],
    ["证件号码", maskResidentId(applicant.certificate.number)],
    ...(applicant.agent ? ([[applicant.kind === "person" ? "代理人" : "经办人", applicant.agent.name]] as const) : []),
  ];
}

/**
 * Issues a document 文书 on a case and answers its id. In the name of the item's department, whose seal it carries
 * (委托办理); receipts and custody slips are the window's own.
 */
export function issueDocument(
  context: SandboxContext,
  record: CaseRecord,
  kind: DocumentKind,
  contents: DocumentContents,
): string {
  const accepting = acceptingCodeOf(record.windowCode);
  const issuerCode = BY_OFFICE.has(kind) ? record.decidingCode : accepting;
  const sealCode = OWN_SEAL.has(kind) ? accepting : record.departmentCode;
  const number = contents.number ?? newDocumentNo(context, kind);
  const issuedAt = context.clock.iso();
  const nameOf = (code: string): string => context.catalogue.body(code, "zh-CN").name.text;
  const content = drawPage({
    title: titleOf(context, record, kind, "zh-CN").text,
    number,
    facts: [...factsOf(context, record), ...(contents.facts ?? [])],
    paragraphs: contents.paragraphs,
    issuer: nameOf(issuerCode),
    seal: nameOf(sealCode),
    date: issuedAt.slice(0, 10),
  });
  const document: DocumentRecord = {
    id: context.ids.id("doc"),
    parent: record.id,
    kind,
    number,
    issuerCode,
    sealCode,
    issuedAt,
    mediaType: "image/svg+xml",
    content,
    sha256: digest(content),
    ...(contents.signature && { signature: contents.signature }),
  };
  context.store.put("documents", document);
  return document.id;
}

/**
 * The documents of a case that the caller may see, oldest first; a bundle 一件事 lists those of its parts as well. The result itself is the staff's until it is issued:
 * there is one exit for it (统一出件).
 */
export function documentsOf(context: SandboxContext, record: CaseRecord, forStaff: boolean): DocumentRecord[] {
  const issued = record.issuance?.issuedAt !== undefined;
  return [record, ...partsOf(context, record)]
    .flatMap(({ id }) => context.store.list("documents", id))
    .filter(({ kind }) => forStaff || issued || kind !== "result")
    .sort((one, other) => (one.issuedAt < other.issuedAt ? -1 : one.issuedAt > other.issuedAt ? 1 : 0));
}

/** The e-seals 电子印章 a document carries, each over the digest of its bytes. */
export function sealsOf({ catalogue }: SandboxContext, document: DocumentRecord, lang: Language): Seal[] {
  const { sealCode, issuedAt, sha256 } = document;
  if (sealCode === undefined) return [];
  return [{ body: catalogue.body(sealCode, lang), at: issuedAt, digest: { algorithm: "sha-256", value: sha256 } }];
}

/** A document as the contract has it. */
export function documentView(
  context: SandboxContext,
  record: CaseRecord,
  document: DocumentRecord,
  lang: Language,
): CaseDocument {
  const body = (code: string): BodyRef => context.catalogue.body(code, lang);
  return {
    id: document.id,
    kind: document.kind,
    ...(document.number !== undefined && { number: document.number }),
    title: titleOf(context, context.store.get("cases", document.parent) ?? record, document.kind, lang),
    issuer: body(document.issuerCode),
    ...(document.sealCode !== undefined && { seal: body(document.sealCode) }),
    seals: sealsOf(context, document, lang),
    ...(document.signature && { signatures: [signatureView(document.signature, true)] }),
    issuedAt: document.issuedAt,
    mediaType: document.mediaType,
    bytes: new TextEncoder().encode(document.content).length,
    digest: { algorithm: "sha-256", value: document.sha256 },
  };
}

/**
 * The bytes of a document. An SVG opened by itself is a page that could run scripts; ours has none, and the policy sees to
 * it that it never does.
 */
export function documentResponse(document: DocumentRecord): Response {
  return new Response(document.content, {
    headers: {
      "content-type": document.mediaType,
      "content-disposition": `inline; filename="${document.number ?? document.id}.svg"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
