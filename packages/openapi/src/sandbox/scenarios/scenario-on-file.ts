import type { TrustLevel } from "../../schema.ts";
import type { Sandbox } from "../create-sandbox.ts";
import { importOnFile } from "../on-file/import-on-file.ts";
import type { ImportedDocument } from "../on-file/import-on-file.ts";
import { documentsOnFile as allOnFile } from "../on-file/on-file-rules.ts";

/** What the scenario of documents on file leaves behind. */
export interface OnFileFacts {
  /** Whose they are. */
  readonly persona: string;
  /** An item whose materials they spare: 老年优待证办理, of somebody who lives here by a residence permit. */
  readonly itemCode: string;
  /** Ids of the documents, newest first, by how far each can be relied on. */
  readonly onFileIds: Readonly<Record<TrustLevel, readonly string[]>>;
}

/** From an earlier system; what the authorities gave (level A) the sandbox has of its people anyway. */
const GIVEN_BEFORE: readonly ImportedDocument[] = [
  {
    kind: "material",
    licenceCode: "residence_permit",
    name: { zh: "居住证", en: "Residence permit" },
    issuerCode: "public-security",
    issuedAt: "2025-11-03",
    trust: "verified",
  },
  {
    kind: "material",
    licenceCode: "disability_certificate",
    name: { zh: "残疾人证（本人上传）", en: "Disability certificate (uploaded by its holder)" },
    issuerCode: "disabled-federation",
    issuedAt: "2025-09-15",
    trust: "uploaded",
  },
  {
    kind: "material",
    licenceCode: "family_declaration",
    name: { zh: "家庭情况声明（本人填写）", en: "Declaration about the family (made by its holder)" },
    issuerCode: "civil-affairs",
    issuedAt: "2025-08-20",
    trust: "declared",
  },
];

/**
 * Somebody with documents on file 已有证照 of each trust level, A to D (国办函〔2016〕108号): e-licences, and materials given earlier. Identity and
 * residence of the item need not be proven again (国务院令第716号 第七条).
 */
export async function documentsOnFile(sandbox: Sandbox): Promise<OnFileFacts> {
  const persona = "citizen-1";
  const applicant = sandbox.personas.find(persona)?.caller.applicant;
  if (!applicant) throw new RangeError(`There is no applicant ${persona}`);
  const { context } = sandbox;
  context.store.transaction(() => {
    for (const document of GIVEN_BEFORE) importOnFile(context, applicant, document);
  });
  const held = allOnFile(context, applicant);
  const idsOf = (trust: TrustLevel): string[] => held.filter((each) => each.trust === trust).map(({ id }) => id);
  return Promise.resolve({
    persona,
    itemCode: "SHMS-001-01",
    onFileIds: {
      issued: idsOf("issued"),
      verified: idsOf("verified"),
      uploaded: idsOf("uploaded"),
      declared: idsOf("declared"),
    },
  });
}
