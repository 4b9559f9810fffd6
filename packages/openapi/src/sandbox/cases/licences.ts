import { maskName } from "../../domain/index.ts";
import type { CaseLicence, Language } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import { licencesOf } from "../on-file/on-file-rules.ts";
import type { CaseRecord } from "../records.ts";
import { partsOf } from "./bundle-parts.ts";
import { inLanguage } from "./text.ts";

/** The e-licences 电子证照 that a case ended with; of a bundle 一件事 those of its parts. */
export function licencesView(context: SandboxContext, record: CaseRecord, lang: Language): CaseLicence[] {
  const owners = record.parts ? partsOf(context, record) : [record];
  return owners.flatMap((owner) => ofOne(context, owner, lang));
}

function ofOne(context: SandboxContext, owner: CaseRecord, lang: Language): CaseLicence[] {
  const { catalogue, store } = context;
  const { applicant, itemCode } = owner;
  // Of a person no more than stands on a queue's display: the file itself has the rest.
  const holder = applicant.kind === "person" ? maskName(applicant.name) : applicant.name;
  const documents = store.list("documents", owner.id);
  return licencesOf(context, owner).flatMap((licence) => {
    const document = documents.find(({ sha256 }) => sha256 === licence.sha256);
    if (!document) return [];
    const { licenceCode, name, number, issuerCode, issuedAt, validUntil, endedAt, trust } = licence;
    return [
      defined({
        licenceCode,
        documentId: document.id,
        name: inLanguage(name, lang),
        number,
        holder,
        issuer: catalogue.body(issuerCode, lang),
        validFrom: issuedAt,
        validUntil,
        endedAt,
        trust,
        uses: catalogue.licenceUses(licenceCode, itemCode, lang),
      }),
    ];
  });
}
