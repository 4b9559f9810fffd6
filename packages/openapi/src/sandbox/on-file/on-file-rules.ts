import type { Applicant, Certificate, Duration, Guide, Material, MaterialEntry, ProblemError } from "../../schema.ts";
import type { Caller, StaffMember } from "../access.ts";
import { applicationGuide, partsOf } from "../cases/bundle-parts.ts";
import { roleOf } from "../cases/case-access.ts";
import type { SandboxContext } from "../context.ts";
import { problem } from "../problem.ts";
import type { CaseRecord, OnFileRecord } from "../records.ts";
import { holderOf } from "./holder.ts";
import { seededDocuments } from "./seeds.ts";

/** Minutes that a clerk may read what was found for somebody at their window. The sandbox's own choice. */
const SEARCH_MINUTES = 30;

/** Who applies, as far as it says whose documents may serve. */
type Holders = Pick<Applicant, "certificate"> & { readonly agent?: { readonly certificate: Certificate } | undefined };

const isValid = ({ clock }: SandboxContext, { endedAt, validUntil }: OnFileRecord): boolean =>
  endedAt === undefined && (validUntil === undefined || validUntil >= clock.iso().slice(0, 10));

function allOf(context: SandboxContext, holder: string): OnFileRecord[] {
  const kept = context.store.list("onFile", holder);
  const seeds = seededDocuments(context.catalogue).filter(({ parent }) => parent === holder);
  return [...seeds, ...kept].sort((one, other) =>
    one.issuedAt < other.issuedAt ? 1 : one.issuedAt > other.issuedAt ? -1 : 0,
  );
}

/** Everything on file of somebody that still holds, newest first. */
export const documentsOnFile = (context: SandboxContext, of: { readonly certificate: Certificate }): OnFileRecord[] =>
  allOf(context, holderOf(of)).filter((record) => isValid(context, record));

/** What is on file, whosever it is and whether or not it still holds. */
export const findOnFile = ({ catalogue, store }: SandboxContext, id: string): OnFileRecord | undefined =>
  store.get("onFile", id) ?? seededDocuments(catalogue).find((record) => record.id === id);

/** The document with these very bytes. */
export const findByDigest = ({ catalogue, store }: SandboxContext, sha256: string): OnFileRecord | undefined =>
  [...seededDocuments(catalogue), ...store.list("onFile")].find((record) => record.sha256 === sha256);

/** Documents that may stand for a material: of its holder, of a kind it names. */
function fitting(context: SandboxContext, material: Material, applicant: Holders): OnFileRecord[] {
  const { licences, licenceHolder = "applicant" } = material;
  const holder = licenceHolder === "applicant" ? applicant : licenceHolder === "agent" ? applicant.agent : undefined;
  if (!licences || !holder) return [];
  return documentsOnFile(context, holder).filter(({ licenceCode }) => licences.includes(licenceCode));
}

/** Good enough to be used without anybody looking at an original: levels A and B (国办函〔2016〕108号). */
const isSound = ({ trust }: OnFileRecord): boolean => trust === "issued" || trust === "verified";

/** The document that spares a material altogether; undefined where it has to come. */
export const sparing = (
  context: SandboxContext,
  material: Material,
  applicant: Holders | undefined,
): OnFileRecord | undefined => (applicant ? fitting(context, material, applicant).find(isSound) : undefined);

/** Codes of the materials of a guide for which a document may stand. */
export const sparedBy = (
  context: SandboxContext,
  { materials }: Guide,
  applicant: Holders,
  record: OnFileRecord,
): string[] =>
  materials.flatMap((material) =>
    fitting(context, material, applicant).some(({ id }) => id === record.id) ? [material.code] : [],
  );

/** Why an entry's document does not stand for its material; undefined when it does. */
export function onFileFault(
  context: SandboxContext,
  material: Material,
  { onFileId }: MaterialEntry,
  applicant: Holders | undefined,
): "missing" | "unknown" | "ended" | "other" | undefined {
  if (onFileId === undefined) return "missing";
  const record = findOnFile(context, onFileId);
  const holders = [applicant, applicant?.agent].filter((each) => each !== undefined);
  if (!record || !holders.some((each) => holderOf(each) === record.parent)) return "unknown";
  if (!isValid(context, record)) return "ended";
  return applicant && fitting(context, material, applicant).some(({ id }) => id === onFileId) ? undefined : "other";
}

/**
 * What may not be asked for, since it is on file (国务院令第716号 第七条; the platform has it and takes it from there): an error for each
 * entry that names such a material.
 */
export function askedAgain(
  context: SandboxContext,
  record: CaseRecord,
  entries: readonly { readonly materialCode?: string }[],
  base: string,
): ProblemError[] {
  const materials = applicationGuide(context, record, "zh-CN")?.materials ?? [];
  return entries.flatMap(({ materialCode }, index) => {
    const material = materials.find(({ code }) => code === materialCode);
    const found = material && sparing(context, material, record.applicant);
    return material && found
      ? [
          {
            pointer: `${base}/${String(index)}/materialCode`,
            rule: "material:on-file-already",
            params: { materialCode: material.code, onFileId: found.id },
          },
        ]
      : [];
  });
}

/** Notes that somebody's documents were looked for, with their consent. */
export function noteSearch({ store, clock, ids }: SandboxContext, staff: StaffMember, holder: string): void {
  store.put("onFileSearches", { id: ids.id("search"), parent: holder, workNo: staff.workNo, at: clock.iso() });
}

function foundLately({ store, clock }: SandboxContext, holder: string, { workNo }: StaffMember): boolean {
  const since = clock.now().getTime() - SEARCH_MINUTES * 60_000;
  return store.list("onFileSearches", holder).some((each) => each.workNo === workNo && Date.parse(each.at) >= since);
}

/** Whether a case that the caller deals with rests on the document. */
const servesCaseOf = ({ store }: SandboxContext, id: string, caller: Caller): boolean =>
  store
    .list("cases")
    .some((record) => record.materials.some(({ onFileId }) => onFileId === id) && roleOf(record, caller) !== undefined);

/** A document that the caller may read. Throws `not-found` for any other. */
export function openOnFile(context: SandboxContext, id: string, caller: Caller): OnFileRecord {
  const record = findOnFile(context, id);
  const own = record && caller.applicant && holderOf(caller.applicant) === record.parent;
  const forStaff =
    record &&
    caller.staff &&
    (foundLately(context, record.parent, caller.staff) || servesCaseOf(context, record.id, caller));
  if (!record || !(own || forStaff)) throw problem("not-found");
  return record;
}

/** Documents on file that a case rests on. */
export const usedBy = (context: SandboxContext, { materials }: CaseRecord): OnFileRecord[] =>
  materials.flatMap(({ onFileId }) => (onFileId === undefined ? [] : (findOnFile(context, onFileId) ?? [])));

/**
 * Keeps what a closed case leaves behind: the licence it ended with (level A), and certificates that were handed in for it, as `verified`
 * where the window confirmed their checkpoint at acceptance, else as `uploaded`.
 */
export function keepOnFile(context: SandboxContext, record: CaseRecord): void {
  for (const each of record.parts ? partsOf(context, record) : [record]) keepResult(context, each);
  keepMaterials(context, record);
}

function keepResult(context: SandboxContext, record: CaseRecord): void {
  const { catalogue, store, ids } = context;
  const result = catalogue.guide(record.itemCode, "zh-CN")?.results[0];
  const document = store.list("documents", record.id).find(({ kind }) => kind === "result");
  const licenceCode = result?.type === "licence" ? result.licenceCode : undefined;
  if (!document || !result || licenceCode === undefined || record.outcome === "denied") return;
  const english = catalogue.guide(record.itemCode, "en")?.results[0];
  store.put("onFile", {
    id: ids.id("of"),
    parent: holderOf(record.applicant),
    kind: "licence",
    licenceCode,
    name: { zh: result.name.text, en: english?.name.text ?? result.name.text },
    ...(document.number !== undefined && { number: document.number }),
    issuerCode: document.sealCode ?? document.issuerCode,
    issuedAt: document.issuedAt.slice(0, 10),
    ...(result.term && { validUntil: lastDay(document.issuedAt.slice(0, 10), result.term) }),
    trust: "issued",
    fromCaseNo: record.id,
    mediaType: document.mediaType,
    content: document.content,
    bytes: new TextEncoder().encode(document.content).length,
    sha256: document.sha256,
  });
}

/** The last day of a term in whole years, months or days that begins with a day; the practice of the sandbox, not a rule. */
function lastDay(from: string, { value, unit }: Duration): string {
  const date = new Date(`${from}T00:00:00Z`);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + value);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + value);
  else date.setUTCDate(date.getUTCDate() + value);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function keepMaterials(context: SandboxContext, record: CaseRecord): void {
  const { catalogue, store, ids } = context;
  const guide = catalogue.guide(record.itemCode, "zh-CN", { counter: true });
  const english = catalogue.guide(record.itemCode, "en");
  const confirmed = new Set(
    (guide?.checkpoints ?? []).flatMap(({ id, materialCode }) =>
      materialCode !== undefined && record.checked?.some((each) => each.id === id) ? [materialCode] : [],
    ),
  );
  for (const { materialCode, means, uploadIds: [uploadId] = [] } of record.materials) {
    const material = guide?.materials.find(({ code }) => code === materialCode);
    const upload = uploadId === undefined ? undefined : store.get("uploads", uploadId);
    const [licenceCode] = material?.licences ?? [];
    const own = (material?.licenceHolder ?? "applicant") === "applicant";
    if (means !== "upload" || !material || !upload?.sha256 || licenceCode === undefined || !own) continue;
    const name = english?.materials.find(({ code }) => code === materialCode)?.name.text;
    store.put("onFile", {
      id: ids.id("of"),
      parent: holderOf(record.applicant),
      kind: "material",
      licenceCode,
      name: { zh: material.name.text, en: name ?? material.name.text },
      issuerCode: record.decidingCode,
      issuedAt: record.submittedAt.slice(0, 10),
      trust: confirmed.has(materialCode) ? "verified" : "uploaded",
      fromCaseNo: record.id,
      mediaType: upload.mediaType,
      uploadId: upload.id,
      bytes: upload.bytes,
      sha256: upload.sha256,
    });
  }
}

/** Licences that a case ended with, whether or not they still hold. */
export const licencesOf = ({ store }: SandboxContext, { id, applicant }: CaseRecord): OnFileRecord[] =>
  store.list("onFile", holderOf(applicant)).filter(({ fromCaseNo, kind }) => fromCaseNo === id && kind === "licence");

/** The licence of a case that was revoked holds no longer. */
export function endOnFile(context: SandboxContext, record: CaseRecord): void {
  const endedAt = context.clock.iso();
  for (const licence of licencesOf(context, record)) context.store.put("onFile", { ...licence, endedAt });
}
