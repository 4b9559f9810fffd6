import type {
  Case,
  CaseSummaryPage,
  HandlingStepInput,
  IssuedReviewInvitation,
  OnFileDocument,
  OnFileSearch,
  Review,
  ReviewInvitationInput,
  ReviewPage,
  SupervisionFigures,
} from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Input, Query, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";

/** Operations that move a case and answer it as it then stands. */
type CaseStep =
  | "returnCase"
  | "requestCorrection"
  | "acceptCase"
  | "refuseCase"
  | "handOverCase"
  | "receiveCustody"
  | "issueCase"
  | "decideCase"
  | "startSpecialStep"
  | "extendCase"
  | "handBackCase"
  | "revokeCase"
  | "requestPayment"
  | "waivePayment"
  | "verifyCommitment";

/** Moves a case. Rejects with `conflict` when its state does not allow it (`problem.allowedActions` says what is), with `forbidden` when nobody delegated it. */
export type MoveCase<Op extends CaseStep> = (
  caseNo: string,
  input: Input<Op>,
  options?: WriteOptions,
) => ApiPromise<Case>;

/** Window staff 综合窗口. */
export interface CounterResource {
  /** Cases of the caller's windows that wait for them, oldest first; with `all` every one, newest first. */
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
  /** 材料签收: the result that came back to the window. */
  readonly receiveCustody: MoveCase<"receiveCustody">;
  /** 出件. */
  readonly issue: MoveCase<"issueCase">;
  /** 审批决定 of items done on the spot. */
  readonly decide: MoveCase<"decideCase">;
  /** 缴费通知 of items done on the spot. */
  readonly requestPayment: MoveCase<"requestPayment">;
  /** 减免. */
  readonly waivePayment: MoveCase<"waivePayment">;
  /** What is on file of who stands at the window 窗口调取证照, with their consent. */
  searchOnFile(input: OnFileSearch, options?: WriteOptions): ApiPromise<OnFileDocument[]>;
  /** Hands out an invitation to rate a service that was given 邀请评价; its secret is told once. */
  invite(input: ReviewInvitationInput, options?: WriteOptions): ApiPromise<IssuedReviewInvitation>;
}

/** Staff of departments 审批部门. */
export interface OfficeResource {
  /** Cases of the department that wait for it, oldest first; with `all` every one, newest first. */
  cases(query?: Query<"listOfficeCases">, options?: CallOptions): PagePromise<CaseSummaryPage>;
  /** 材料签收: what the window handed over. */
  readonly receiveCustody: MoveCase<"receiveCustody">;
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
  /** 缴费通知: a fee that the guide names. */
  readonly requestPayment: MoveCase<"requestPayment">;
  /** 减免. */
  readonly waivePayment: MoveCase<"waivePayment">;
  /** 承诺核查. */
  readonly verifyCommitment: MoveCase<"verifyCommitment">;
  /** Hands out an invitation to rate a service that was given 邀请评价; its secret is told once. */
  invite(input: ReviewInvitationInput, options?: WriteOptions): ApiPromise<IssuedReviewInvitation>;
  /** Reviews of what the department did. */
  reviews(query?: Query<"listOfficeReviews">, options?: CallOptions): PagePromise<ReviewPage>;
  /** Adds a step to the loop of a bad review 差评处置. */
  handle(reviewId: string, input: HandlingStepInput, options?: WriteOptions): ApiPromise<Review>;
  /** Appeals against a bad review that is held for mistaken or malicious 申诉. */
  appeal(reviewId: string, input: Input<"appealReview">, options?: WriteOptions): ApiPromise<Review>;
}

/** Supervision 督导. */
export interface SupervisionResource {
  /** Figures of how things are done 督导统计; nobody's personal data. */
  figures(query?: Query<"getSupervisionFigures">, options?: CallOptions): ApiPromise<SupervisionFigures>;
  /** Bad reviews of all departments, de-identified. */
  reviews(query?: Query<"listOfficeReviews">, options?: CallOptions): PagePromise<ReviewPage>;
  /** Decides an appeal 申诉复核. */
  decideAppeal(reviewId: string, input: Input<"decideAppeal">, options?: WriteOptions): ApiPromise<Review>;
}

/** What staff do. */
export interface Staff {
  readonly counter: CounterResource;
  readonly office: OfficeResource;
  readonly supervision: SupervisionResource;
}

/** Makes the resources of staff. */
export const staffResources = (call: Call): Staff => ({
  counter: resource<CounterResource>(call, {
    cases: "listCounterCases",
    return: "returnCase",
    requestCorrection: "requestCorrection",
    accept: "acceptCase",
    refuse: "refuseCase",
    handOver: "handOverCase",
    receiveCustody: "receiveCustody",
    issue: "issueCase",
    decide: "decideCase",
    searchOnFile: "searchOnFile",
    requestPayment: "requestPayment",
    waivePayment: "waivePayment",
    invite: "createReviewInvitation",
  }),
  office: resource<OfficeResource>(call, {
    cases: "listOfficeCases",
    receiveCustody: "receiveCustody",
    requestCorrection: "requestCorrection",
    startSpecialStep: "startSpecialStep",
    endSpecialStep: "endSpecialStep",
    extend: "extendCase",
    decide: "decideCase",
    handBack: "handBackCase",
    revoke: "revokeCase",
    requestPayment: "requestPayment",
    waivePayment: "waivePayment",
    verifyCommitment: "verifyCommitment",
    invite: "createReviewInvitation",
    reviews: "listOfficeReviews",
    handle: "addHandlingStep",
    appeal: "appealReview",
  }),
  supervision: resource<SupervisionResource>(call, {
    figures: "getSupervisionFigures",
    reviews: "listOfficeReviews",
    decideAppeal: "decideAppeal",
  }),
});
