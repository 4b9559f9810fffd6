import type { Case, CaseAction, Client, Deficiency, SpecialStepKind } from "@yichuang/sdk";
import type { DeskTextKey } from "./texts.ts";

/** A field of an action's small form. */
export interface ActionField {
  readonly name: string;
  readonly label: DeskTextKey;
  readonly type: "text" | "number" | "select" | "deficiencies";
  readonly required?: boolean;
  readonly options?: readonly DeskTextKey[];
  /** Largest number. */
  readonly max?: number;
}

/** What the desk asks for an action, and how it is done. */
export interface ActionForm {
  readonly fields: (current: Case) => readonly ActionField[];
  readonly run: (client: Client, current: Case, values: ActionValues) => Promise<Case>;
}

/** What was entered. */
export interface ActionValues {
  readonly text: (name: string) => string;
  readonly deficiencies: readonly Deficiency[];
  /** Ids of the checkpoints that hold. */
  readonly checkpoints: readonly string[];
  /** The caller sits at a window, not in a department. */
  readonly counter: boolean;
}

const REASON: ActionField = { name: "reason", label: "reason", type: "text", required: true };
const NOTE: ActionField = { name: "note", label: "note", type: "text" };
const REASONS: ActionField = { name: "reasons", label: "reason", type: "deficiencies", required: true };
const SPECIAL_KINDS: readonly SpecialStepKind[] = [
  "site_survey",
  "technical_review",
  "hearing",
  "inspection",
  "testing",
  "quarantine",
  "appraisal",
  "expert_review",
  "bidding",
  "auction",
  "other",
];

/** A member that is left out where nothing was entered. */
const given = <Name extends string>(name: Name, value: string): Partial<Record<Name, string>> =>
  value ? ({ [name]: value } as Record<Name, string>) : {};

/** The staff's actions; what a citizen does has no form here. */
export const ACTION_FORMS: Readonly<Partial<Record<CaseAction, ActionForm>>> = {
  return: {
    fields: () => [REASONS],
    run: (client, { caseNo }, { deficiencies }) => client.counter.return(caseNo, { reasons: [...deficiencies] }),
  },
  request_correction: {
    fields: () => [REASONS],
    run: (client, { caseNo }, { deficiencies, counter }) =>
      (counter ? client.counter : client.office).requestCorrection(caseNo, { items: [...deficiencies] }),
  },
  accept: {
    fields: () => [NOTE],
    run: (client, { caseNo }, { text, checkpoints }) =>
      client.counter.accept(caseNo, {
        ...(checkpoints.length > 0 && { checkpoints: [...checkpoints] }),
        ...given("note", text("note")),
      }),
  },
  refuse: {
    fields: () => [REASON, { name: "competentBody", label: "competentBody", type: "text" }],
    run: (client, { caseNo }, { text }) =>
      client.counter.refuse(caseNo, { reason: text("reason"), ...given("competentBody", text("competentBody")) }),
  },
  hand_over: {
    fields: () => [NOTE],
    run: (client, { caseNo }, { text }) => client.counter.handOver(caseNo, given("note", text("note"))),
  },
  start_special_step: {
    fields: () => [
      { name: "kind", label: "specialKind", type: "select", options: SPECIAL_KINDS, required: true },
      REASON,
      { name: "days", label: "days", type: "number", required: true, max: 365 },
    ],
    run: (client, { caseNo }, { text }) =>
      client.office.startSpecialStep(caseNo, {
        kind: text("kind") as SpecialStepKind,
        reason: text("reason"),
        expectedDays: Number(text("days")),
      }),
  },
  end_special_step: {
    fields: () => [{ name: "result", label: "result", type: "text", required: true }],
    run: (client, { caseNo, specialSteps }, { text }) => {
      const open = specialSteps.find(({ endedAt }) => endedAt === undefined);
      return client.office.endSpecialStep(caseNo, open?.id ?? "", { result: text("result") });
    },
  },
  extend: {
    fields: () => [{ name: "days", label: "extraDays", type: "number", required: true, max: 15 }, REASON],
    run: (client, { caseNo }, { text }) =>
      client.office.extend(caseNo, { days: Number(text("days")), reason: text("reason") }),
  },
  decide: {
    fields: ({ deferral }) => [
      {
        name: "outcome",
        label: "outcome",
        type: "select",
        options: deferral && !deferral.suppliedAt ? ["granted_deferred", "denied"] : ["granted", "denied"],
        required: true,
      },
      { name: "reason", label: "decisionReason", type: "text" },
    ],
    run: (client, { caseNo }, { text, counter }) =>
      (counter ? client.counter : client.office).decide(caseNo, {
        outcome: text("outcome") as "granted" | "granted_deferred" | "denied",
        ...given("reason", text("reason")),
      }),
  },
  hand_back: {
    fields: () => [NOTE],
    run: (client, { caseNo }, { text }) => client.office.handBack(caseNo, given("note", text("note"))),
  },
  issue: {
    fields: ({ delivery }) =>
      delivery.method === "post"
        ? [
            { name: "carrier", label: "carrier", type: "text", required: true },
            { name: "trackingNo", label: "trackingNo", type: "text", required: true },
          ]
        : [],
    run: (client, { caseNo, delivery }, { text }) =>
      client.counter.issue(
        caseNo,
        delivery.method === "post" ? { logistics: { carrier: text("carrier"), trackingNo: text("trackingNo") } } : {},
      ),
  },
  revoke: {
    fields: () => [REASON],
    run: (client, { caseNo }, { text }) => client.office.revoke(caseNo, { reason: text("reason") }),
  },
  request_payment: {
    fields: () => [{ name: "amount", label: "amount", type: "number", required: true, max: 1_000_000 }],
    run: (client, { caseNo }, { text, counter }) =>
      (counter ? client.counter : client.office).requestPayment(caseNo, {
        amountFen: Math.round(Number(text("amount")) * 100),
      }),
  },
  waive_payment: {
    fields: () => [REASON],
    run: (client, { caseNo }, { text, counter }) =>
      (counter ? client.counter : client.office).waivePayment(caseNo, { reason: text("reason") }),
  },
  verify_commitment: {
    fields: () => [
      { name: "kept", label: "kept", type: "select", options: ["promise_kept", "promise_broken"], required: true },
      { name: "findings", label: "findings", type: "text", required: true },
    ],
    run: (client, { caseNo }, { text }) =>
      client.office.verifyCommitment(caseNo, { kept: text("kept") === "promise_kept", findings: text("findings") }),
  },
};
