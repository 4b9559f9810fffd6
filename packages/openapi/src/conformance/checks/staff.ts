import { nextState } from "../../domain/index.ts";
import type { Case, CaseAction, Material, Problem, Scope } from "../../schema.ts";
import { chosenItem, uploadWhole } from "../application.ts";
import type { Exchange } from "../answer-checks.ts";
import type { Check } from "../check.ts";
import { operationView } from "../contract-view.ts";
import type { OperationId } from "../contract-view.ts";
import { NotTried } from "../platform.ts";
import type { CallOptions, Made, Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";
import { seen } from "./cases.ts";

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
}

const REASON = "符合性测试";

async function anyMaterial(platform: Platform): Promise<Material> {
  const { guide } = await chosenItem(platform);
  // What may be on file may not be asked for.
  const material = guide.materials.find(({ licences }) => !licences);
  return needed(material, "该事项没有材料，补正", "the item takes no material, so that a correction");
}

const MOVES: readonly Move[] = [
  {
    operation: "returnCase",
    action: "return",
    fate: "returned",
    json: async (platform) => ({ reasons: [{ materialCode: (await anyMaterial(platform)).code, reason: REASON }] }),
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
    json: async (platform) => ({ items: [{ materialCode: (await anyMaterial(platform)).code, reason: REASON }] }),
    other: { items: [{ pointer: "/", reason: "其他" }] },
  },
  {
    operation: "answerCorrection",
    action: "answer_correction",
    fate: "whole",
    json: async (platform, { caseNo }) => ({
      materials: [await uploadWhole(platform, { caseNo }, await anyMaterial(platform))],
    }),
    other: { materials: [] },
  },
  { operation: "acceptCase", action: "accept", fate: "whole", json: () => ({}), other: { note: REASON } },
  { operation: "handOverCase", action: "hand_over", fate: "whole", json: () => ({}), other: { note: REASON } },
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
    operation: "requestPayment",
    action: "request_payment",
    fate: "whole",
    json: async (platform) => {
      const [fee] = (await chosenItem(platform)).guide.fees.entries;
      return { amountFen: 100, ...(fee?.code !== undefined && { feeCode: fee.code }) };
    },
    other: { amountFen: 200 },
  },
  {
    operation: "waivePayment",
    action: "waive_payment",
    fate: "whole",
    json: () => ({ reason: REASON }),
    other: { reason: "其他" },
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
    operation: "issueCase",
    action: "issue",
    fate: "whole",
    json: (_platform, { delivery }) =>
      delivery.method === "post" ? { logistics: { carrier: "示例", trackingNo: "CONFORMANCE0" } } : {},
    other: { logistics: { carrier: "其他", trackingNo: "CONFORMANCE1" } },
  },
  { operation: "confirmReceipt", action: "confirm_receipt", fate: "whole" },
];

/** The last of all, once the case has been rated. */
const REVOCATION: Move = {
  operation: "revokeCase",
  action: "revoke",
  fate: "whole",
  json: () => ({ reason: REASON }),
  other: { reason: "其他" },
};

/** Who may take a move now, by what the case says to each role. */
async function actorOf(
  platform: Platform,
  caseNo: string,
  { operation, action }: Move,
): Promise<{ role: CaseRole; current: Case }> {
  const roles = operationView(operation).roles.filter(
    (role): role is CaseRole => role !== "ticket" && role !== "supervisor",
  );
  const states: string[] = [];
  for (const role of roles.filter((entry) => platform.has(entry))) {
    const current = await seen(platform, caseNo, role);
    if (current?.allowedActions.includes(action)) return { role, current };
    states.push(current ? current.state : "404");
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
  const { role, current } = await actorOf(platform, caseNo, move);
  const json = await move.json?.(platform, current);
  const { operation, other } = move;
  const params = { caseNo, ...move.params?.(current) };
  const base = { role: role as Scope, params, ...(json !== undefined && { json }) };
  const rule = "idempotency";
  await platform.call(operation, { ...base, expect: [400], problem: "bad-request", rule });
  const headers = { "idempotency-key": newKey() };
  const done = await platform.call(operation, { ...base, headers, expect: [200] });
  checkState(platform, done, move, current);
  const replayed = await platform.call(operation, { ...base, headers, expect: [200], rule });
  if (JSON.stringify(replayed.body) !== JSON.stringify(done.body))
    platform.differs(replayed, rule, text("同键同体没有重放", "the same key and body were not replayed"));
  if (other) {
    const changed = { ...base, json: { ...(json as object), ...other }, headers };
    await platform.call(operation, { ...changed, expect: [422], problem: "idempotency-key-reused", rule });
  }
  await outOfPlace(platform, { ...base, expect: [409] }, move, done.body as Case);
}

const moveCheck = (move: Move): Check => ({
  ...writing(move.operation, move.action, "transition", (platform) => take(platform, move)),
  // Which role may is for the case to say.
  needs: ["applicant"],
});

/** The life of three cases, each move by whom the case says may make it. */
export const moveChecks = (): Check[] => MOVES.map(moveCheck);

/** What ends the one that was granted. */
export const revocationChecks = (): Check[] => [moveCheck(REVOCATION)];
