import type { Language, Verification } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { findByDigest } from "../on-file/on-file-rules.ts";
import { onFileView } from "../on-file/on-file-view.ts";
import { sealsOf, titleOf } from "./documents.ts";

function verifyOnFile(context: SandboxContext, digest: string, lang: Language): Verification {
  const found = findByDigest(context, digest);
  // What somebody uploaded was not issued here.
  if (!found || found.trust !== "issued") return { known: false };
  const { name, issuer, issuedAt, validUntil, seals } = onFileView(context, found, lang);
  const today = context.clock.iso().slice(0, 10);
  return {
    known: true,
    holds: found.endedAt === undefined && (validUntil === undefined || validUntil >= today),
    kind: "licence",
    title: name,
    issuer,
    issuedAt,
    ...(validUntil !== undefined && { validUntil }),
    ...(seals && { seals }),
    signatures: 0,
  };
}

/**
 * Whether a document with these very bytes was issued here 文书验真, and still holds: a revoked case takes its decision and result with
 * it. Says nothing of whose it is, so that anybody who was shown a document may ask.
 *
 * @param digest SHA-256 of the bytes, 64 hexadecimal digits
 */
export function verifyDocument(context: SandboxContext, digest: string, lang: Language): Verification {
  const { store, catalogue } = context;
  const document = store.list("documents").find(({ sha256 }) => sha256 === digest);
  const record = document && store.get("cases", document.parent);
  if (!document || !record) return verifyOnFile(context, digest, lang);
  const undone = record.state === "revoked" && (document.kind === "decision" || document.kind === "result");
  return {
    known: true,
    holds: !undone,
    kind: document.kind,
    title: titleOf(context, record, document.kind, lang),
    issuer: catalogue.body(document.issuerCode, lang),
    issuedAt: document.issuedAt.slice(0, 10),
    seals: sealsOf(context, document, lang),
    signatures: document.signature ? 1 : 0,
  };
}
