import type { CustodySlip, Language } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { ActorRecord, CaseRecord, CustodyRecord } from "../records.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { applicationGuide, partsOf } from "./bundle-parts.ts";

/** The latest slip of a case that nobody has signed for. */
export function openSlip({ custody = [] }: CaseRecord): CustodyRecord | undefined {
  const last = custody[custody.length - 1];
  return last?.received ? undefined : last;
}

/** Who has yet to sign for what was handed over. */
export function custodyOpen(record: CaseRecord): "none" | "office" | "counter" {
  const slip = openSlip(record);
  if (!slip) return "none";
  return slip.direction === "to_office" ? "office" : "counter";
}

/** What a move hands over. */
export interface Handing {
  readonly actor: ActorRecord;
  readonly at: string;
  readonly note?: string | undefined;
  /** Codes of the materials that go along on paper. */
  readonly paper?: readonly string[];
  readonly documentId?: string;
}

function slip(
  { id: caseNo, windowCode, departmentCode, decidingCode }: CaseRecord,
  direction: CustodySlip["direction"],
  { actor, at, note, paper = [], documentId }: Handing,
): CustodyRecord {
  const accepting = acceptingCodeOf(windowCode);
  if (!actor.staff) throw new Error(`Nobody hands ${caseNo} over`);
  const [fromCode, toCode] = direction === "to_office" ? [accepting, departmentCode] : [decidingCode, accepting];
  return {
    caseNo,
    direction,
    fromCode,
    toCode,
    handedAt: at,
    handedBy: actor.staff,
    paper: [...paper],
    ...defined({ note, documentId }),
  };
}

/** Slips 流转单 of a hand-over to the department; of a bundle 一件事 one for each part, with the paper that it rests on. */
export function slipsToOffice(context: SandboxContext, record: CaseRecord, handing: Handing): CustodyRecord[] {
  const parts = partsOf(context, record).filter(({ state }) => state !== "withdrawn");
  if (parts.length === 0) return [...(record.custody ?? []), slip(record, "to_office", handing)];
  return parts.map((part) => {
    const rests = applicationGuide(context, part, "zh-CN")?.materials ?? [];
    const paper = handing.paper?.filter((wanted) => rests.some(({ code }) => code === wanted)) ?? [];
    return slip(part, "to_office", { ...handing, paper });
  });
}

/** Slips of a case with one more, by which the result goes back to the window. */
export const slipsToWindow = (record: CaseRecord, handing: Handing): CustodyRecord[] => [
  ...(record.custody ?? []),
  slip(record, "to_window", handing),
];

/** What was handed over, oldest first; of a bundle what was of its parts. */
export function custodyView(context: SandboxContext, record: CaseRecord, lang: Language): CustodySlip[] {
  const owners = record.parts ? partsOf(context, record) : [record];
  return owners
    .flatMap((owner) => (owner.custody ?? []).map((each) => slipView(context, owner, each, lang)))
    .sort((one, other) => (one.handedAt < other.handedAt ? -1 : one.handedAt > other.handedAt ? 1 : 0));
}

function slipView(context: SandboxContext, owner: CaseRecord, each: CustodyRecord, lang: Language): CustodySlip {
  const { fromCode, toCode, paper, ...rest } = each;
  const materials = paper.length > 0 ? (applicationGuide(context, owner, lang)?.materials ?? []) : [];
  return {
    ...rest,
    from: context.catalogue.body(fromCode, lang),
    to: context.catalogue.body(toCode, lang),
    windowCode: owner.windowCode,
    paper: paper.map((materialCode) => ({
      materialCode,
      name: materials.find(({ code }) => code === materialCode)?.name ?? { text: materialCode, lang: "zh-CN" },
    })),
  };
}
