import { nextState } from "../../domain/index.ts";
import type {
  Case,
  CaseAction,
  Delivery,
  Material,
  MaterialEntry,
  PaymentInput,
  Problem,
  Scope,
  WaiverInput,
} from "../../schema.ts";
import { chosenItem, itemFor, otherDelivery, uploadWhole } from "../application.ts";
import type { Exchange } from "../answer-checks.ts";
import type { Check } from "../check.ts";
import { operationView } from "../contract-view.ts";
import type { OperationId } from "../contract-view.ts";
import { NOTHING, NotTried } from "../platform.ts";
import type { CallOptions, Made, Platform } from "../platform.ts";
import type { RuleId } from "../rules.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import type { Text } from "../text.ts";
import { needed, writing } from "./drafts.ts";
import { apply, seen } from "./cases.ts";

type CaseRole = "applicant" | "counter" | "office";

/** One move in the life of a case. */
interface Move {
  readonly operation: OperationId;
  readonly action: CaseAction;
  readonly fate: keyof Made["cases"];
  /** What is sent; nothing where the operation takes no body. */
  readonly json?: (platform: Platform, current: Case) => Promise<object> | object;
  /** The same with something changed, to be refused under the same key. */
  readonly other?: Readonly<Record<string, unknown>>;
  /** Parameters beside the case number. */
  readonly params?: (current: Case) => Record<string, string>;
  /** Sent beforehand, to be refused as invalid. */
  readonly invalid?: Readonly<Record<string, unknown>>;
  /** The rule that the answer must hold to besides; what of it does not, if anything. */
  readonly then?: { readonly rule: RuleId; readonly fault: (after: Case, json: object) => Text | undefined };
}

const REASON = "符合性测试";

async function anyMaterial(platform: Platform, fate: keyof Made["cases"]): Promise<Material> {
  const { guide } = await itemFor(platform, fate);
  // What may be on file may not be asked for.
  const open = guide.materials.filter(({ licences }) => !licences);
  const material = open.find(({ need }) => need !== "deferrable") ?? open[0];
  return needed(material, "该事项没有材料，补正", "the item takes no material, so that a correction");
}

const MOVES: readonly Move[] = [
  {
    operation: "returnCase",
    action: "return",
    fate: "returned",
    json: async (platform) => ({
      reasons: [{ materialCode: (await anyMaterial(platform, "returned")).code, reason: REASON }],
    }),
    other: { reasons: [{ reason: "其他" }] },
  },
  { operation: "withdrawCase", action: "withdraw", fate: "returned", json: () => ({}), other: { reason: REASON } },
  {
    operation: "refuseCase",
    action: "refuse",
    fate: "refused",
    json: () => ({ reason: REASON }),
    other: { reason: "其他" },
  },
  {
    operation: "requestCorrection",
    action: "request_correction",
    fate: "whole",
    json: async (platform) => ({
      items: [{ materialCode: (await anyMaterial(platform, "whole")).code, reason: REASON }],
    }),
    other: { items: [{ pointer: "/", reason: "其他" }] },
  },
  {
    operation: "answerCorrection",
    action: "answer_correction",
    fate: "whole",
    json: async (platform, { caseNo }) => ({
      materials: [await uploadWhole(platform, { caseNo }, await anyMaterial(platform, "whole"))],
    }),
    other: { materials: [] },
  },
  { operation: "acceptCase", action: "accept", fate: "whole", json: () => ({}), other: { note: REASON } },
  { operation: "handOverCase", action: "hand_over", fate: "whole", json: () => ({}), other: { note: REASON } },
  {
    operation: "receiveCustody",
    action: "receive_custody",
    fate: "whole",
    json: () => ({ note: REASON }),
    other: { note: "其他" },
    then: {
      rule: "custody",
      fault: ({ custody = [] }) => {
        const last = custody[custody.length - 1];
        return last?.direction === "to_office" && last.received?.by.workNo
          ? undefined
          : text("流转单上没有签收人", "the custody slip does not say who signed for it");
      },
    },
  },
  {
    operation: "startSpecialStep",
    action: "start_special_step",
    fate: "whole",
    json: () => ({ kind: "expert_review", reason: REASON, expectedDays: 2 }),
    other: { expectedDays: 3 },
  },
  {
    operation: "endSpecialStep",
    action: "end_special_step",
    fate: "whole",
    params: ({ specialSteps }) => ({ stepId: specialSteps.find(({ endedAt }) => endedAt === undefined)?.id ?? "" }),
    json: () => ({ result: REASON }),
    other: { result: "其他" },
  },
  {
    operation: "extendCase",
    action: "extend",
    fate: "whole",
    json: () => ({ days: 2, reason: REASON }),
    other: { days: 3 },
  },
  {
    operation: "supplementDeferred",
    action: "supplement_deferred",
    fate: "whole",
    json: async (platform, { caseNo, deferral }) => {
      const { guide } = await chosenItem(platform);
      const promised = guide.materials.filter(({ code }) => deferral?.materialCodes.includes(code));
      const materials: MaterialEntry[] = [];
      for (const material of promised) materials.push(await uploadWhole(platform, { caseNo }, material));
      return { materials };
    },
    other: { materials: [{ materialCode: NOTHING, means: "on_file" }] },
    invalid: { materials: [{ materialCode: NOTHING, means: "on_file" }] },
    then: {
      rule: "deferral",
      fault: ({ deferral }) =>
        deferral?.suppliedAt === undefined
          ? text("补齐之后仍没有补交时间", "everything was brought, and it does not say when")
          : undefined,
    },
  },
  {
    operation: "decideCase",
    action: "decide",
    fate: "whole",
    json: () => ({ outcome: "granted" }),
    other: { reason: REASON },
  },
  { operation: "handBackCase", action: "hand_back", fate: "whole", json: () => ({}), other: { note: REASON } },
  {
    operation: "changeDelivery",
    action: "change_delivery",
    fate: "whole",
    json: async (platform, { delivery }) => {
      const { form, guide } = await chosenItem(platform);
      return otherDelivery(form, guide, delivery);
    },
    other: { recipient: "其他" },
    invalid: { method: "post", mobile: "1", recipient: REASON, address: { text: REASON } },
    then: {
      rule: "delivery",
      fault: ({ delivery, issuance }, json) =>
        delivery.method !== (json as Delivery).method
          ? text("送达方式没有改", "the delivery is what it was")
          : delivery.method === "post" && issuance?.pickUpCode !== undefined
            ? text("改为邮寄后还有取件码", "there is still a pick-up code although it goes by post")
            : undefined,
    },
  },
  {
    operation: "issueCase",
    action: "issue",
    fate: "whole",
    json: (_platform, { delivery }) =>
      delivery.method === "post" ? { logistics: { carrier: "示例", trackingNo: "CONFORMANCE0" } } : {},
    other: { logistics: { carrier: "其他", trackingNo: "CONFORMANCE1" } },
  },
  { operation: "confirmReceipt", action: "confirm_receipt", fate: "whole" },
];

/** A fee of a case of its own, asked for and waived. */
const PAYMENTS: readonly Move[] = [
  {
    operation: "requestPayment",
    action: "request_payment",
    fate: "charged",
    json: async (platform) => {
      const [fee] = (await itemFor(platform, "charged")).guide.fees.entries;
      return { amountFen: 100, ...(fee?.code !== undefined && { feeCode: fee.code }) };
    },
    other: { amountFen: 200 },
    invalid: { feeCode: NOTHING },
    then: {
      rule: "payment",
      fault: ({ payment }, json) =>
        payment?.state === "due" && payment.basis.text && payment.amountFen === (json as PaymentInput).amountFen
          ? undefined
          : text("应缴费用没有金额或者依据", "no fee is due with its amount and basis"),
    },
  },
  {
    operation: "waivePayment",
    action: "waive_payment",
    fate: "charged",
    json: () => ({ reason: REASON }),
    other: { reason: "其他" },
    then: {
      rule: "payment",
      fault: ({ payment }, json) =>
        payment?.state === "waived" && payment.waivedBecause === (json as WaiverInput).reason
          ? undefined
          : text("没有写明减免及其理由", "the waiver and its reason are not there"),
    },
  },
];

/** A promise found not kept is to be put right first; then it is looked at again. */
const VERIFICATIONS: readonly Move[] = [
  {
    operation: "verifyCommitment",
    action: "verify_commitment",
    fate: "whole",
    json: () => ({ kept: false, findings: REASON, rectifyWithinDays: 5 }),
    other: { findings: "其他" },
    then: {
      rule: "commitment",
      fault: ({ commitment }) =>
        commitment?.state === "rectifying" && commitment.rectifyBy
          ? undefined
          : text("没有给整改期限", "no term to put it right is given"),
    },
  },
  {
    operation: "verifyCommitment",
    action: "verify_commitment",
    fate: "whole",
    json: () => ({ kept: true, findings: REASON }),
    other: { findings: "其他" },
    then: {
      rule: "commitment",
      fault: ({ commitment }) =>
        commitment?.state === "kept"
          ? undefined
          : text("履行了的没有记为已履行", "a kept promise is not noted as kept"),
    },
  },
];

/** Within the term to put it right, a promise may not be found broken. */
async function brokenTooSoon(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const { role, token, current } = await actorOf(platform, caseNo, VERIFICATIONS[0] as Move);
  if (current.commitment?.state !== "rectifying")
    throw new NotTried(text("没有在整改的承诺", "no promise is being put right"));
  await platform.call("verifyCommitment", {
    role,
    token,
    params: { caseNo },
    headers: { "idempotency-key": newKey() },
    json: { kept: false, findings: REASON },
    expect: [409],
    problem: "conflict",
    rule: "commitment",
  });
}

/** The last of all, once the case has been rated. */
const REVOCATION: Move = {
  operation: "revokeCase",
  action: "revoke",
  fate: "whole",
  json: () => ({ reason: REASON }),
  other: { reason: "其他" },
};

/** Somebody who may take a move, and the case as they see it. */
interface Actor {
  readonly role: CaseRole;
  readonly token: string;
  readonly current: Case;
}

/** Who may take a move now, by what the case says to each role, and of a role to each whose token there is. */
export async function actorOf(
  platform: Platform,
  caseNo: string,
  { operation, action }: Pick<Move, "operation" | "action">,
): Promise<Actor> {
  const roles = operationView(operation).roles.filter(
    (role): role is CaseRole => role !== "ticket" && role !== "supervisor",
  );
  const states: string[] = [];
  for (const role of roles) {
    for (const token of platform.tokensOf(role)) {
      const current = await seen(platform, caseNo, role, token);
      if (current?.allowedActions.includes(action)) return { role, token, current };
      states.push(current ? current.state : "404");
    }
  }
  const lacking = roles.filter((role) => !platform.has(role));
  if (lacking.length === roles.length)
    throw new NotTried(text(`没有角色 ${lacking.join("、")} 的令牌`, `no token for ${lacking.join(", ")}`));
  const where = [...new Set(states)].join(", ");
  throw new NotTried(
    text(
      `办件（${where}）的 allowedActions 里没有 ${action}`,
      `the case (${where}) does not list ${action} in allowedActions`,
    ),
  );
}

function checkState(platform: Platform, exchange: Exchange, { action }: Move, before: Case): void {
  const after = exchange.body as Case;
  const { state, handling, clock, outcome, correction } = before;
  const expected = nextState(
    {
      state,
      handling,
      ...(outcome !== undefined && { outcome }),
      ...(correction && { correctionFrom: correction.stage === "acceptance" ? "submitted" : "reviewing" }),
      extended: clock.extension !== undefined,
    },
    action,
  );
  if (expected !== undefined && after.state !== expected) {
    const came = text(
      `${state} 之后是 ${after.state}，应是 ${expected}`,
      `${after.state} after ${state}, not ${expected}`,
    );
    platform.differs(exchange, "transition", came, "/state");
  }
}

async function outOfPlace(
  platform: Platform,
  options: CallOptions,
  { operation, action }: Move,
  after: Case,
): Promise<void> {
  if (after.allowedActions.includes(action)) return;
  const again = { ...options, headers: { "idempotency-key": newKey() }, expect: [409], rule: "transition" } as const;
  const refused = await platform.call(operation, again);
  const { type, allowedActions } = refused.body as Problem;
  if (type.endsWith("/illegal-transition") && !allowedActions)
    platform.differs(
      refused,
      "transition",
      text("没有说明现在能做什么", "it does not say what is allowed"),
      "/allowedActions",
    );
}

async function take(platform: Platform, move: Move): Promise<void> {
  const caseNo = needed(platform.made.cases[move.fate], "办件", "a case");
  const { role, token, current } = await actorOf(platform, caseNo, move);
  const json = await move.json?.(platform, current);
  const { operation, other, invalid, then } = move;
  const params = { caseNo, ...move.params?.(current) };
  const base = { role: role as Scope, token, params, ...(json !== undefined && { json }) };
  const rule = "idempotency";
  await platform.call(operation, { ...base, expect: [400], problem: "bad-request", rule });
  if (invalid && then)
    await platform.call(operation, {
      ...base,
      json: { ...(json as object), ...invalid },
      headers: { "idempotency-key": newKey() },
      expect: [422],
      problem: "validation",
      rule: then.rule,
    });
  const headers = { "idempotency-key": newKey() };
  const done = await platform.call(operation, { ...base, headers, expect: [200] });
  checkState(platform, done, move, current);
  const fault = then?.fault(done.body as Case, json as object);
  if (then && fault) platform.differs(done, then.rule, fault);
  const replayed = await platform.call(operation, { ...base, headers, expect: [200], rule });
  if (JSON.stringify(replayed.body) !== JSON.stringify(done.body))
    platform.differs(replayed, rule, text("同键同体没有重放", "the same key and body were not replayed"));
  if (other) {
    const changed = { ...base, json: { ...(json as object), ...other }, headers };
    await platform.call(operation, { ...changed, expect: [422], problem: "idempotency-key-reused", rule });
  }
  await outOfPlace(platform, { ...base, expect: [409] }, move, done.body as Case);
}

/** On the way to a fee: what comes before it may be asked for. */
const ON_THE_WAY = new Set<OperationId>(["acceptCase", "handOverCase", "decideCase"]);

const actorIfAny = (platform: Platform, caseNo: string, move: Move): Promise<Actor | undefined> =>
  actorOf(platform, caseNo, move).catch((error: unknown) => {
    if (error instanceof NotTried) return undefined;
    throw error;
  });

async function charge(platform: Platform, move: Move): Promise<void> {
  await apply(platform, "charged");
  const caseNo = needed(platform.made.cases.charged, "收费的办件", "a case with a fee");
  for (const step of MOVES.filter(({ operation }) => ON_THE_WAY.has(operation))) {
    if (await actorIfAny(platform, caseNo, move)) break;
    const actor = await actorIfAny(platform, caseNo, step);
    if (!actor) continue;
    const { role, token, current } = actor;
    const json = await step.json?.(platform, current);
    const headers = { "idempotency-key": newKey() };
    await platform.call(step.operation, { role, token, params: { caseNo }, headers, json, expect: [200] });
  }
  await take(platform, move);
}

const moveCheck = (move: Move, id: string = move.action): Check => ({
  ...writing(move.operation, id, "transition", (platform) => take(platform, move)),
  // Which role may is for the case to say.
  needs: ["applicant"],
});

/** The life of three cases, each move by whom the case says may make it. */
export const moveChecks = (): Check[] => [
  ...MOVES.map((move) => moveCheck(move)),
  ...PAYMENTS.map((move, index) => ({
    ...moveCheck(move),
    run: (platform: Platform) => (index === 0 ? charge : take)(platform, move),
  })),
  ...VERIFICATIONS.slice(0, 1).map((move) => moveCheck(move, "not-kept")),
  writing("verifyCommitment", "too-soon", "commitment", brokenTooSoon),
  ...VERIFICATIONS.slice(1).map((move) => moveCheck(move, "kept")),
];

/** What ends the one that was granted. */
export const revocationChecks = (): Check[] => [moveCheck(REVOCATION)];
