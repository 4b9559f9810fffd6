import type { Applicant, OnFileKind, TrustLevel } from "../../schema.ts";
import { drawPage } from "../cases/document-page.ts";
import type { Words } from "../cases/text.ts";
import type { SandboxContext } from "../context.ts";
import { digest } from "../digest.ts";
import type { OnFileRecord } from "../records.ts";
import { holderOf } from "./holder.ts";
import { watermarkOf } from "./watermark.ts";

/** What another system has on file of somebody. */
export interface ImportedDocument {
  readonly kind: OnFileKind;
  readonly licenceCode: string;
  readonly name: Words;
  /** Code of the department that gave or took it. */
  readonly issuerCode: string;
  /** Days, `YYYY-MM-DD`. */
  readonly issuedAt: string;
  readonly validUntil?: string;
  /** Levels B to D: what authorities give bears their seal, and does not come by import. */
  readonly trust: Exclude<TrustLevel, "issued">;
}

/**
 * Imports a document that another system has on file 历史材料, drawn so that nobody takes it for a real one, with the watermark that its level
 * asks for (国办函〔2016〕108号). No operation of the contract does this.
 */
export function importOnFile(context: SandboxContext, holder: Applicant, given: ImportedDocument): OnFileRecord {
  const { store, ids, catalogue } = context;
  const { name, issuerCode, issuedAt } = given;
  const issuer = catalogue.body(issuerCode, "zh-CN").name.text;
  const english = catalogue.body(issuerCode, "en").name.text;
  const content = drawPage({
    title: name.zh,
    number: "示例",
    facts: [["姓名或名称", holder.name]],
    paragraphs: ["示范数据，内容全部虚构。"],
    issuer,
    date: issuedAt,
    watermark: watermarkOf(given, { zh: issuer, en: english })?.zh,
  });
  const record: OnFileRecord = {
    id: ids.id("of"),
    parent: holderOf(holder),
    ...given,
    mediaType: "image/svg+xml",
    content,
    bytes: new TextEncoder().encode(content).length,
    sha256: digest(content),
  };
  store.put("onFile", record);
  return record;
}
