import { maskName } from "../../domain/index.ts";
import type {
  Application,
  Case,
  CaseAction,
  CaseSummary,
  CaseVenue,
  Correction,
  Language,
  LocalizedText,
} from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import { uploadView } from "../drafts/draft-view.ts";
import { usedBy } from "../on-file/on-file-rules.ts";
import { onFileView } from "../on-file/on-file-view.ts";
import { problem } from "../problem.ts";
import type { CaseRecord } from "../records.ts";
import { openReviews } from "../reviews/invitations.ts";
import { caseSignature } from "../signing/signature.ts";
import { acceptingCodeOf } from "./bodies.ts";
import { applicationItem, partsOf } from "./bundle-parts.ts";
import { filesOf, partsView, stepsOf } from "./bundle-view.ts";
import { roleOf } from "./case-access.ts";
import type { CaseRole } from "./case-access.ts";
import { actionsFor } from "./case-actions.ts";
import { clockView, lastDays } from "./case-clock.ts";
import { custodyView } from "./custody.ts";
import { owedCodes } from "./deferral.ts";
import { licencesView } from "./licences.ts";
import { nextActionView } from "./next-action.ts";
import { paymentView } from "./payment-rules.ts";

/** A case seen by somebody. */
interface Sight {
  readonly context: SandboxContext;
  readonly record: CaseRecord;
  readonly role: CaseRole;
  readonly lang: Language;
  readonly allowedActions: CaseAction[];
  /** Service events that this caller may still rate. */
  readonly openReviews: number;
}

function look(context: SandboxContext, record: CaseRecord, caller: Caller, lang: Language): Sight {
  const role = roleOf(record, caller);
  if (!role) throw problem("not-found");
  const mayRate = role === "applicant" || role === "ticket";
  const open = mayRate ? openReviews(context, record.id) : 0;
  const actions = actionsFor(context, record, role, caller);
  return {
    context,
    record,
    role,
    lang,
    allowedActions: open > 0 ? [...actions, "review"] : actions,
    openReviews: open,
  };
}

const itemName = ({ context, record, lang }: Sight): LocalizedText =>
  context.catalogue.item(record.itemCode, lang)?.name ?? { text: record.itemCode, lang: "zh-CN" };

function common(sight: Sight) {
  const { context, record, role, lang, allowedActions } = sight;
  const { name } = record.applicant;
  return {
    caseNo: record.id,
    itemCode: record.itemCode,
    item: itemName(sight),
    handling: record.handling,
    applicantName: role === "ticket" ? maskName(name) : name,
    channel: record.channel,
    state: record.state,
    ...(record.outcome && { outcome: record.outcome }),
    submittedAt: record.submittedAt,
    updatedAt: record.updatedAt,
    nextAction: nextActionView(context, record, { allowed: allowedActions, openReviews: sight.openReviews, lang }),
    allowedActions,
  };
}

function venueView({ context, record, lang }: Sight): CaseVenue {
  const window = context.catalogue.windows(lang).find(({ code }) => code === record.windowCode);
  const centre = context.catalogue.centres(lang).find(({ code }) => code === window?.centreCode);
  if (!window || !centre) throw new Error(`No window ${record.windowCode}`);
  return { windowCode: window.code, window: window.name, centreCode: centre.code, centre: centre.name };
}

function correctionView({ correction }: CaseRecord): Correction | undefined {
  if (!correction) return undefined;
  const { noticeId, requestedAt, stage, items, due, answeredAt } = correction;
  return { noticeId, requestedAt, stage, items, ...(due && { due }), ...(answeredAt !== undefined && { answeredAt }) };
}

const remediesOf = ({ context, record, lang }: Sight): LocalizedText[] =>
  context.catalogue.guide(record.itemCode, lang)?.remedies ?? [];

function decisionView(sight: Sight): Pick<Case, "decision"> {
  const { context, record, lang } = sight;
  const { outcome, decidedAt, decision } = record;
  // A bundle has an outcome and no decision: each part has its own, by its own body.
  if (!outcome || decidedAt === undefined || record.parts) return {};
  return {
    decision: {
      outcome,
      decidedAt,
      body: context.catalogue.body(record.decidingCode, lang),
      seal: context.catalogue.body(record.departmentCode, lang),
      ...decision,
      remedies: outcome === "denied" ? remediesOf(sight) : [],
    },
  };
}

function issuanceView({ record, role }: Sight): Pick<Case, "issuance"> {
  if (!record.issuance) return {};
  const { pickUpCode, ...rest } = record.issuance;
  return {
    issuance: {
      method: record.delivery.method,
      ...rest,
      ...(role === "applicant" && pickUpCode !== undefined && { pickUpCode }),
    },
  };
}

function notices(sight: Sight): Pick<Case, "returned" | "correction" | "refusal" | "deferral"> {
  const { record } = sight;
  const { returned, refusal, deferral } = record;
  const correction = correctionView(record);
  const owed = owedCodes(record);
  const suppliedCodes = deferral?.materialCodes.filter((code) => !owed.includes(code)) ?? [];
  return {
    ...(returned && { returned }),
    ...(correction && { correction }),
    ...(refusal && { refusal: { ...refusal, remedies: remediesOf(sight) } }),
    ...(deferral && {
      deferral: {
        materialCodes: deferral.materialCodes,
        ...(suppliedCodes.length > 0 && { suppliedCodes }),
        due: { date: deferral.due, provisional: deferral.provisional },
        ...(deferral.suppliedAt !== undefined && { suppliedAt: deferral.suppliedAt }),
      },
    }),
  };
}

function archiveView({ context, record, role, lang }: Sight): Pick<Case, "archive"> {
  if (!record.archive || role === "ticket") return {};
  const { number, archivedAt, keeperCode, digest } = record.archive;
  const keeper = context.catalogue.body(keeperCode, lang);
  return { archive: { number, archivedAt, keeper, digest: { algorithm: "sha-256", value: digest } } };
}

/** Contents that a look-up without an account does not show: where and to whom the result goes. */
function deliveryView({ record, role }: Sight): Case["delivery"] {
  const { method, centreCode } = record.delivery;
  return role === "ticket" ? { method, ...(centreCode !== undefined && { centreCode }) } : record.delivery;
}

function issuedView({ context, record, role, lang }: Sight): Pick<Case, "licences" | "custody"> {
  const mayOpen = role !== "ticket" && record.issuance?.issuedAt !== undefined;
  const licences = mayOpen ? licencesView(context, record, lang) : [];
  const custody = role === "counter" || role === "office" ? custodyView(context, record, lang) : [];
  return { ...(licences.length > 0 && { licences }), ...(custody.length > 0 && { custody }) };
}

function collectView({ context, record, lang }: Sight): Pick<Case, "collectAt"> {
  const { method, centreCode } = record.delivery;
  if (method !== "pickup") return {};
  const taken = context.catalogue.windows(lang).find(({ code }) => code === record.windowCode)?.centreCode;
  const centre = context.catalogue.centres(lang).find(({ code }) => code === (centreCode ?? taken));
  return centre ? { collectAt: { centreCode: centre.code, centre: centre.name, address: centre.address } } : {};
}

/** A case as the caller may see it, in one language. */
export function caseView(context: SandboxContext, record: CaseRecord, caller: Caller, lang: Language): Case {
  const sight = look(context, record, caller, lang);
  const { acceptedAt, closedAt, departmentCode, decidingCode, partOf } = record;
  const deciding = context.catalogue.body(decidingCode, lang);
  const own = sight.role === "applicant" || sight.role === "ticket";
  return {
    ...common(sight),
    venue: venueView(sight),
    accepting: context.catalogue.body(acceptingCodeOf(record.windowCode), lang),
    deciding,
    ...(decidingCode !== departmentCode && { onBehalfOf: context.catalogue.body(departmentCode, lang) }),
    ...(sight.role !== "ticket" && { draftId: record.draftId }),
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(closedAt !== undefined && { closedAt }),
    clock: clockView(context, record),
    ...(partOf !== undefined && { partOf }),
    parts: partsView(context, record, lang, sight.role === "applicant"),
    ...notices(sight),
    specialSteps: stepsOf(context, record).map(({ departmentCode: body, ...step }) => ({
      ...step,
      body: context.catalogue.body(body, lang),
    })),
    ...decisionView(sight),
    delivery: deliveryView(sight),
    ...collectView(sight),
    ...issuanceView(sight),
    ...issuedView(sight),
    notified: record.notified,
    ...(sight.role !== "ticket" && record.contact && { contact: record.contact }),
    ...defined({
      payment: paymentView(context, record, lang, sight.role === "applicant"),
      commitment: record.commitment,
    }),
    ...archiveView(sight),
    ...(own && { openReviews: sight.openReviews }),
    synthetic: true,
  };
}

/** A case in a list, as the caller may see it. */
export function caseSummary(context: SandboxContext, record: CaseRecord, caller: Caller, lang: Language): CaseSummary {
  const due = record.decidedAt === undefined ? lastDays(context, record).promised : undefined;
  const parts = record.parts && partsOf(context, record);
  return {
    ...common(look(context, record, caller, lang)),
    ...(due && { due }),
    ...(parts && {
      partsProgress: { total: parts.length, decided: parts.filter(({ outcome }) => outcome !== undefined).length },
    }),
  };
}

/** What was applied for, as submitted and corrected, with its uploads. A part follows the guide and form of its bundle. */
export function applicationView(
  context: SandboxContext,
  record: CaseRecord,
  caller: Caller,
  lang: Language,
): Application {
  const { id, formVersion, guideVersion, answers, applicant, data, materials } = record;
  const itemCode = applicationItem(record);
  const uploads = filesOf(context, record).map(uploadView);
  const onFile = usedBy(context, record).map((each) => onFileView(context, each, lang));
  const signature = caseSignature(context, record);
  return defined({
    caseNo: id,
    itemCode,
    formVersion,
    guideVersion,
    answers,
    applicant,
    data,
    materials,
    uploads,
    onFile,
    checkpoints: isStaff(caller) ? (record.checked ?? []) : undefined,
    signature,
  });
}
