/**
 * The closed word lists that the rules work with, by the names the contract gives them. Words rather than digits, because two
 * official scales run in opposite directions; `toCode` and `fromCode` translate them at the edge.
 */
import type { CaseEvent, Channel, Duration, ExerciseLevel, Guide, GuideResult, ItemType, Material } from "../schema.ts";

export type {
  Audience,
  CaseAction,
  CaseState,
  CertificateType,
  ExerciseLevel,
  HandlingKind,
  ItemKind,
  ItemType,
  MaterialNeed,
  Outcome,
  ReviewChannel,
  Satisfaction,
  SpecialStepKind,
  TrustLevel,
  WindowKind,
} from "../schema.ts";

/** The item types a person can apply for; the others are exercised by an office of its own accord. */
export type ApplicantItemType = Exclude<
  ItemType,
  "administrative_penalty" | "administrative_coercion" | "administrative_levy" | "administrative_inspection"
>;

/** 办理形式: the way an application may be made. */
export type ApplicationChannel = Channel;

/** 时限单位: the unit of a time limit. */
export type DurationUnit = Duration["unit"];

/** 材料形式: on paper, electronic, or whichever the applicant prefers. */
export type MaterialForm = Material["form"];

/** 来源渠道: who supplies a material. */
export type MaterialSource = Material["source"]["kind"];

/** 材料类型. */
export type MaterialType = Material["type"];

/** 结果类型. */
export type ResultType = GuideResult["type"];

/** 通办范围: where one may apply. */
export type HandlingRegion = Extract<NonNullable<Guide["reach"]>, ExerciseLevel>;

/** Who moves a case: the applicant, the window, the department, or time itself. */
export type CaseActor = CaseEvent["actor"]["kind"];
