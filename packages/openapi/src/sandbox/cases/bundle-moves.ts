import { bundleOutcome, bundleState, isUndecided } from "../../domain/index.ts";
import type { CaseEventKind, CaseState } from "../../schema.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { ActorRecord, CaseRecord } from "../records.ts";
import { without } from "../without.ts";
import { bundleOf, materialShare, partsOf } from "./bundle-parts.ts";
import { deferralNow, owedCodes } from "./deferral.ts";
import { ready } from "./delivery-ways.ts";
import { keepEvent } from "./keep-event.ts";
import type { Happening } from "./keep-event.ts";
import { withSupplied } from "./supplied.ts";

/** States in which a part can still be withdrawn together with its bundle. */
const WITHDRAWABLE: ReadonlySet<CaseState> = new Set<CaseState>([
  "submitted",
  "returned",
  "correcting",
  "accepted",
  "reviewing",
  "suspended",
]);

/** Happenings to a bundle that are its parts' as well, as a whole. */
const TOGETHER: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  "submitted",
  "returned",
  "resubmitted",
  "correction_requested",
  "correction_answered",
  "accepted",
  "deemed_accepted",
  "refused",
  "handed_over",
]);

/** What a part still owes of what its bundle promised 容缺. */
function deferralShare({ clock }: SandboxContext, bundle: CaseRecord, part: CaseRecord): CaseRecord["deferral"] {
  const { deferral } = bundle;
  const codes = part.materials.map(({ materialCode }) => materialCode);
  const materialCodes = deferral?.materialCodes.filter((code) => codes.includes(code)) ?? [];
  if (!deferral || materialCodes.length === 0) return undefined;
  const share = { ...deferral, materialCodes };
  const owed = owedCodes({ deferral: share, materials: part.materials }).length > 0;
  const suppliedAt = owed ? undefined : (deferral.suppliedAt ?? part.deferral?.suppliedAt ?? clock.iso());
  return { ...share, ...(suppliedAt !== undefined && { suppliedAt }) };
}

/** A part with its share of what was applied for. */
function withContents(context: SandboxContext, bundle: CaseRecord, part: CaseRecord): CaseRecord {
  const { data, answers, applicant, delivery, formVersion, guideVersion, contact } = bundle;
  const rest = without(part, "contact", "deferral");
  const materials = materialShare(context, bundle, part.itemCode)(bundle.materials);
  const whole = { ...rest, data, answers, applicant, delivery, formVersion, guideVersion, materials };
  const deferral = deferralShare(context, bundle, { ...part, materials });
  return { ...whole, ...(contact && { contact }), ...(deferral && { deferral }) };
}

/** A part as it stands when its bundle moved as a whole. */
function alongside(context: SandboxContext, bundle: CaseRecord, part: CaseRecord): CaseRecord {
  const { state, receivedAt, acceptedAt, closedAt, returned, correction, refusal } = bundle;
  const own = withContents(context, bundle, part);
  const rest = without(own, "acceptedAt", "closedAt", "returned", "correction", "refusal");
  const custody = bundle.custody?.filter(({ caseNo }) => caseNo === part.id);
  return { ...rest, state, receivedAt, ...defined({ acceptedAt, closedAt, returned, correction, refusal, custody }) };
}

/** Who acted, as a part's event keeps it: the window acts in the name of the part's own department. */
function actorFor(part: CaseRecord, actor: ActorRecord): ActorRecord {
  if (actor.kind !== "counter") return actor;
  const rest = without(actor, "onBehalfOfCode");
  return rest.departmentCode === part.departmentCode ? rest : { ...rest, onBehalfOfCode: part.departmentCode };
}

/** What becomes of one part when this happened to its bundle; undefined when nothing does. */
function movedPart(
  context: SandboxContext,
  bundle: CaseRecord,
  part: CaseRecord,
  { kind, at = context.clock.iso() }: Happening,
): CaseRecord | undefined {
  if (part.state === "withdrawn") return undefined;
  if (TOGETHER.has(kind)) return alongside(context, bundle, part);
  switch (kind) {
    case "delivery_changed":
      return { ...part, delivery: bundle.delivery };
    case "withdrawn":
    case "deemed_withdrawn":
      return WITHDRAWABLE.has(part.state) ? { ...part, state: "withdrawn", closedAt: at } : undefined;
    case "issued":
      if (part.state !== "issuing") return undefined;
      return { ...part, state: "closed", closedAt: at, issuance: { ...part.issuance, ...issued(bundle) } };
    case "receipt_confirmed":
      if (part.state !== "closed") return undefined;
      return { ...part, issuance: { ...part.issuance, ...issued(bundle) } };
    case "deferred_supplied":
      return part.deferral && !part.deferral.suppliedAt ? withContents(context, bundle, part) : undefined;
    default:
      return undefined;
  }
}

/** What of the one issuance every part shares: all but the code to fetch it by, which is the bundle's. */
const issued = ({ issuance = {} }: CaseRecord): NonNullable<CaseRecord["issuance"]> =>
  without(issuance, "pickUpCode", "readyAt");

/**
 * Takes the parts of a bundle along with what happened to it, and answers the bundle as it is afterwards: up to hand-over they
 * move as one, a withdrawal ends the parts that are not decided, one issuance closes all.
 */
export function moveParts(context: SandboxContext, bundle: CaseRecord, happening: Happening): CaseRecord {
  for (const part of partsOf(context, bundle)) {
    const moved = movedPart(context, bundle, part, happening);
    if (!moved) continue;
    // A part that joined only when the application came back begins like any other.
    const kind = part.version === 0 ? "submitted" : happening.kind;
    const ofPart = (id: string | undefined): boolean => !!id && context.store.get("documents", id)?.parent === part.id;
    keepEvent(context, moved, {
      ...happening,
      kind,
      actor: actorFor(part, happening.actor),
      documentIds: happening.documentIds?.filter(ofPart) ?? [],
    });
  }
  if (happening.kind !== "withdrawn" && happening.kind !== "deemed_withdrawn") return bundle;
  return standing(context, without(bundle, "closedAt"), happening.at ?? context.clock.iso());
}

/** When a bundle stood still, with a pause begun or ended by what happened now. */
function pausesAfter(bundle: CaseRecord, parts: readonly CaseRecord[], state: CaseState, at: string) {
  const { pauses = [] } = bundle;
  const last = pauses[pauses.length - 1];
  const paused = last !== undefined && last.to === undefined;
  if (state === "suspended") {
    const step = parts
      .flatMap((part) => (part.state === "suspended" ? part.specialSteps : []))
      .find(({ endedAt, countsTowardLimit }) => endedAt === undefined && !countsTowardLimit);
    return paused || !step ? pauses : [...pauses, { from: at, kind: step.kind }];
  }
  return paused ? [...pauses.slice(0, -1), { ...last, to: at }] : pauses;
}

/** Where a bundle stands by its parts from hand-over on. */
function standing(context: SandboxContext, bundle: CaseRecord, at: string): CaseRecord {
  const parts = partsOf(context, bundle);
  const state = bundleState(parts);
  const outcome = bundleOutcome(parts);
  const pauses = pausesAfter(bundle, parts, state, at);
  const over = state === "withdrawn" || state === "revoked";
  return {
    ...bundle,
    state,
    ...(outcome && { outcome, decidedAt: bundle.decidedAt ?? at }),
    ...(pauses.length > 0 && { pauses }),
    ...(over && { closedAt: bundle.closedAt ?? at }),
    // The results of all parts lie ready together, under one code where they are picked up.
    ...(state === "issuing" && !bundle.issuance && { issuance: ready(context, bundle, at) }),
  };
}

/** A part as it is kept: what it is fetched by is the bundle's. */
export function asPart(part: CaseRecord): CaseRecord {
  if (part.issuance?.pickUpCode === undefined) return part;
  return { ...part, issuance: without(part.issuance, "pickUpCode") };
}

/** What was corrected during the review of one part holds for the application, and so for every part not decided yet. */
function shareCorrection(context: SandboxContext, bundle: CaseRecord, part: CaseRecord): CaseRecord {
  const materials = withSupplied(bundle.materials, part.materials);
  const deferral = deferralNow({ ...bundle, materials }, context.clock.iso());
  const whole = { ...bundle, ...deferral, data: part.data, materials };
  for (const other of partsOf(context, whole)) {
    if (other.id !== part.id && isUndecided(other)) context.store.put("cases", withContents(context, whole, other));
  }
  return whole;
}

/**
 * Brings a bundle after what happened to one of its parts. It has a line of its own for it, by the part's body and with the
 * part's name, since its stream tells of nothing else.
 */
export function followPart(context: SandboxContext, part: CaseRecord, happening: Happening): void {
  const bundle = bundleOf(context, part);
  if (!bundle) return;
  const { kind, note, at = context.clock.iso() } = happening;
  const whole = kind === "correction_answered" ? shareCorrection(context, bundle, part) : bundle;
  const name = context.catalogue.item(part.itemCode, "zh-CN")?.name.text ?? part.itemCode;
  keepEvent(context, standing(context, whole, at), { ...happening, note: note ? `${name}：${note}` : name });
}
