import type { Scope } from "../../schema.ts";
import { requireScope } from "../access.ts";
import { located } from "../app/located.ts";
import type { SandboxContext } from "../context.ts";
import type { Call, Handler, Handlers, OperationId } from "../operation.ts";
import type { CaseRecord } from "../records.ts";
import { caseAnswer } from "./case-answer.ts";
import { staffQueue } from "./case-lists.ts";
import { requestCorrection } from "./correction-rules.ts";
import { acceptCase, handOverCase, refuseCase, returnCase } from "./intake-rules.ts";
import { receiveCustody } from "./custody-rules.ts";
import { PAY_PATH } from "./pay-page.ts";
import { requestPayment, waivePayment } from "./payment-rules.ts";
import { verifyCommitment } from "./commitment-rules.ts";
import { issueCase, revokeCase } from "./result-rules.ts";
import { decideCase, endSpecialStep, extendCase, handBackCase, startSpecialStep } from "./review-rules.ts";

/** Operations of window staff and of departments. */
export type StaffOperation =
  | "listCounterCases"
  | "listOfficeCases"
  | "returnCase"
  | "requestCorrection"
  | "acceptCase"
  | "refuseCase"
  | "handOverCase"
  | "startSpecialStep"
  | "endSpecialStep"
  | "extendCase"
  | "decideCase"
  | "handBackCase"
  | "receiveCustody"
  | "issueCase"
  | "revokeCase"
  | "requestPayment"
  | "waivePayment"
  | "verifyCommitment";

/** What counter and office do, as the contract words it. */
export function staffHandlers(context: SandboxContext): Handlers<StaffOperation> {
  const move =
    <Op extends StaffOperation & OperationId>(
      scopes: readonly Scope[],
      rule: (caller: ReturnType<typeof requireScope>, call: Call<Op>) => CaseRecord,
    ) =>
    (call: Call<Op>) => {
      const caller = requireScope(call.caller, ...scopes);
      return caseAnswer(context, rule(caller, call), caller, call.lang);
    };
  const handlers = {
    listCounterCases: (({ query, caller, lang }) => ({
      body: staffQueue(context, "counter", requireScope(caller, "counter"), query, lang),
    })) satisfies Handler<"listCounterCases">,
    listOfficeCases: (({ query, caller, lang }) => ({
      body: staffQueue(context, "office", requireScope(caller, "office"), query, lang),
    })) satisfies Handler<"listOfficeCases">,

    returnCase: move<"returnCase">(["counter"], (caller, { params, body }) =>
      returnCase(context, params.caseNo, caller, body),
    ),
    requestCorrection: move<"requestCorrection">(["counter", "office"], (caller, { params, body }) =>
      requestCorrection(context, params.caseNo, caller, body),
    ),
    acceptCase: move<"acceptCase">(["counter"], (caller, { params, body }) =>
      acceptCase(context, params.caseNo, caller, body),
    ),
    refuseCase: move<"refuseCase">(["counter"], (caller, { params, body }) =>
      refuseCase(context, params.caseNo, caller, body),
    ),
    handOverCase: move<"handOverCase">(["counter"], (caller, { params, body }) =>
      handOverCase(context, params.caseNo, caller, body),
    ),
    startSpecialStep: move<"startSpecialStep">(["office"], (caller, { params, body }) =>
      startSpecialStep(context, params.caseNo, caller, body),
    ),
    endSpecialStep: move<"endSpecialStep">(["office"], (caller, { params, body }) =>
      endSpecialStep(context, params.caseNo, caller, params.stepId, body),
    ),
    extendCase: move<"extendCase">(["office"], (caller, { params, body }) =>
      extendCase(context, params.caseNo, caller, body),
    ),
    decideCase: move<"decideCase">(["counter", "office"], (caller, { params, body }) =>
      decideCase(context, params.caseNo, caller, body),
    ),
    handBackCase: move<"handBackCase">(["office"], (caller, { params, body }) =>
      handBackCase(context, params.caseNo, caller, body),
    ),
    receiveCustody: move<"receiveCustody">(["counter", "office"], (caller, { params, body }) =>
      receiveCustody(context, params.caseNo, caller, body),
    ),
    issueCase: move<"issueCase">(["counter"], (caller, { params, body }) =>
      issueCase(context, params.caseNo, caller, body),
    ),
    revokeCase: move<"revokeCase">(["office"], (caller, { params, body }) =>
      revokeCase(context, params.caseNo, caller, body),
    ),
    requestPayment: move<"requestPayment">(["counter", "office"], (caller, { params, body, request }) =>
      requestPayment(context, params.caseNo, caller, body, (token) =>
        located(request, `../..${PAY_PATH}/${encodeURIComponent(token)}`),
      ),
    ),
    waivePayment: move<"waivePayment">(["counter", "office"], (caller, { params, body }) =>
      waivePayment(context, params.caseNo, caller, body),
    ),
    verifyCommitment: move<"verifyCommitment">(["office"], (caller, { params, body }) =>
      verifyCommitment(context, params.caseNo, caller, body),
    ),
  };
  return handlers;
}
