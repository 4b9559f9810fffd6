import type { CaseAction, Form, Guide, GuidePart, Language, MaterialEntry } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";

/** The parts of a bundle 一件事, in order; none of any other case. */
export const partsOf = ({ store }: SandboxContext, { parts = [] }: CaseRecord): CaseRecord[] =>
  parts.flatMap((caseNo) => store.get("cases", caseNo) ?? []);

/** The bundle that a case is a part of. */
export const bundleOf = ({ store }: SandboxContext, { partOf }: CaseRecord): CaseRecord | undefined =>
  partOf === undefined ? undefined : store.get("cases", partOf);

/** The item whose guide and form an application follows: a part's is the bundle's. */
export const applicationItem = ({ appliedWith, itemCode }: CaseRecord): string => appliedWith ?? itemCode;

/** The form that an application follows. */
export const applicationForm = ({ catalogue }: SandboxContext, record: CaseRecord, lang: Language): Form | undefined =>
  catalogue.form(applicationItem(record), lang);

/** A part's share of its bundle, as the bundle's guide has it. */
const shareIn = (guide: Guide | undefined, itemCode: string): GuidePart | undefined =>
  guide?.parts?.find((part) => part.itemCode === itemCode);

/** The guide that an application follows; of a part the bundle's, with no more than the materials that the part rests on. */
export function applicationGuide({ catalogue }: SandboxContext, record: CaseRecord, lang: Language): Guide | undefined {
  const guide = catalogue.guide(applicationItem(record), lang);
  const share = record.appliedWith === undefined ? undefined : shareIn(guide, record.itemCode);
  if (!guide || !share) return guide;
  return { ...guide, materials: guide.materials.filter(({ code }) => share.materialCodes.includes(code)) };
}

/** Of the materials of a bundle those that a part rests on: one given once serves every part that names it. */
export function materialShare(
  { catalogue }: SandboxContext,
  bundle: CaseRecord,
  itemCode: string,
): (entries: readonly MaterialEntry[]) => MaterialEntry[] {
  const share = shareIn(catalogue.guide(bundle.itemCode, "zh-CN"), itemCode);
  return (entries) => entries.filter(({ materialCode }) => share?.materialCodes.includes(materialCode) ?? true);
}

/** What is done to a part by its number and never to the bundle. */
const OF_PART: ReadonlySet<CaseAction> = new Set<CaseAction>([
  "start_special_step",
  "end_special_step",
  "extend",
  "decide",
  "hand_back",
  "receive_custody",
  "revoke",
  "request_payment",
  "pay",
  "waive_payment",
  "verify_commitment",
]);

/** What is the window's before acceptance, and the department's during review. */
const OF_EITHER: ReadonlySet<CaseAction> = new Set<CaseAction>(["request_correction", "answer_correction"]);

/**
 * Whether an action belongs to this number. Up to hand-over, and again for issuance, the applicant and the window deal with the
 * bundle as a whole; from hand-over on each part is its own department's. Always so for a case that is neither.
 */
export function belongsHere(action: CaseAction, { parts, partOf, acceptedAt }: CaseRecord): boolean {
  if (!parts && partOf === undefined) return true;
  const ofPart = OF_PART.has(action) || (OF_EITHER.has(action) && acceptedAt !== undefined);
  return ofPart === (partOf !== undefined);
}
