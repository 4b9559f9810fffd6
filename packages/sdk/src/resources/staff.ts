import type { Case, CaseSummaryPage, HandlingStepInput, Review, ReviewPage } from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Input, Query, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { pagePromise } from "../pages.ts";

/** Operations that move a case and answer it as it then stands. */
type CaseStep =
  | "returnCase"
  | "requestCorrection"
  | "acceptCase"
  | "refuseCase"
  | "handOverCase"
  | "issueCase"
  | "decideCase"
  | "startSpecialStep"
  | "extendCase"
  | "handBackCase"
  | "revokeCase";

/** Moves a case. Rejects with `conflict` when its state does not allow it (`problem.allowedActions` says what is), with `forbidden` when nobody delegated it. */
export type MoveCase<Op extends CaseStep> = (
  caseNo: string,
  input: Input<Op>,
  options?: WriteOptions,
) => ApiPromise<Case>;

/** Window staff 综合窗口. */
export interface CounterResource {
  /** Cases of the caller's windows that wait for them; with `all` the others too. */
  cases(query?: Query<"listCounterCases">, options?: CallOptions): PagePromise<CaseSummaryPage>;
  /** 预审退回. */
  readonly return: MoveCase<"returnCase">;
  /** 补正告知. */
  readonly requestCorrection: MoveCase<"requestCorrection">;
  /** 受理. */
  readonly accept: MoveCase<"acceptCase">;
  /** 不予受理. */
  readonly refuse: MoveCase<"refuseCase">;
  /** 材料流转. */
  readonly handOver: MoveCase<"handOverCase">;
  /** 出件. */
  readonly issue: MoveCase<"issueCase">;
  /** 审批决定 of items done on the spot. */
  readonly decide: MoveCase<"decideCase">;
}

/** Staff of departments 审批部门. */
export interface OfficeResource {
  cases(query?: Query<"listOfficeCases">, options?: CallOptions): PagePromise<CaseSummaryPage>;
  readonly requestCorrection: MoveCase<"requestCorrection">;
  /** 启动特殊环节. */
  readonly startSpecialStep: MoveCase<"startSpecialStep">;
  /** 特殊环节结果. */
  endSpecialStep(
    caseNo: string,
    stepId: string,
    input: Input<"endSpecialStep">,
    options?: WriteOptions,
  ): ApiPromise<Case>;
  /** 延期. */
  readonly extend: MoveCase<"extendCase">;
  /** 审批决定. */
  readonly decide: MoveCase<"decideCase">;
  /** 结果移交. */
  readonly handBack: MoveCase<"handBackCase">;
  /** 撤销. */
  readonly revoke: MoveCase<"revokeCase">;
  /** Reviews of what the department did. */
  reviews(query?: Query<"listOfficeReviews">, options?: CallOptions): PagePromise<ReviewPage>;
  /** Adds a step to the loop of a bad review 差评处置. */
  handle(reviewId: string, input: HandlingStepInput, options?: WriteOptions): ApiPromise<Review>;
}

/** Makes the resources of staff. */
export function staffResources(call: Call): { readonly counter: CounterResource; readonly office: OfficeResource } {
  const move =
    <Op extends CaseStep>(operation: Op): MoveCase<Op> =>
    (caseNo, body, options) =>
      // Every step has the same parameters; which body goes with it, MoveCase holds.
      call(operation as "acceptCase", { ...options, params: { caseNo }, body: body as Input<"acceptCase"> });
  return {
    counter: {
      cases: (query, options) =>
        pagePromise((cursor) =>
          call("listCounterCases", { ...options, query: { ...query, ...(cursor && { cursor }) } }),
        ),
      return: move("returnCase"),
      requestCorrection: move("requestCorrection"),
      accept: move("acceptCase"),
      refuse: move("refuseCase"),
      handOver: move("handOverCase"),
      issue: move("issueCase"),
      decide: move("decideCase"),
    },
    office: {
      cases: (query, options) =>
        pagePromise((cursor) =>
          call("listOfficeCases", { ...options, query: { ...query, ...(cursor && { cursor }) } }),
        ),
      requestCorrection: move("requestCorrection"),
      startSpecialStep: move("startSpecialStep"),
      endSpecialStep: (caseNo, stepId, body, options) =>
        call("endSpecialStep", { ...options, params: { caseNo, stepId }, body }),
      extend: move("extendCase"),
      decide: move("decideCase"),
      handBack: move("handBackCase"),
      revoke: move("revokeCase"),
      reviews: (query, options) =>
        pagePromise((cursor) =>
          call("listOfficeReviews", { ...options, query: { ...query, ...(cursor && { cursor }) } }),
        ),
      handle: (reviewId, body, options) => call("addHandlingStep", { ...options, params: { reviewId }, body }),
    },
  };
}
