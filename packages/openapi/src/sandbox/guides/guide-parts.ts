import type { Form, GuidingQuestion, JsonSchema } from "../../schema.ts";
import { t } from "./localized.ts";
import type { SourceText, Sourced } from "./localized.ts";
import type { GuideSource, MaterialSource, StepSource } from "./guide-source.ts";

const MB = 1024 * 1024;

/** Scans and photos of a document: PDF, JPEG or PNG, up to 10 MB each. */
export const SCANS = {
  accept: ["application/pdf", "image/jpeg", "image/png"],
  maxBytes: 10 * MB,
  maxCount: 5,
} as const satisfies Partial<MaterialSource>;

/** A photo of a person. */
export const PHOTO = { accept: ["image/jpeg", "image/png"], maxBytes: 2 * MB, maxCount: 1 } as const;

/** A text in both languages. */
export type Words = readonly [zh: string, en: string];

/** A material that the applicant brings, unless the rest says otherwise. */
export const material = (
  code: string,
  name: Words,
  notes: Words,
  rest: Partial<MaterialSource> = {},
): MaterialSource => ({
  code,
  name: t(...name),
  need: "required",
  type: "other",
  form: "either",
  source: { kind: "applicant" },
  originals: 1,
  copies: 0,
  notes: t(...notes),
  ...SCANS,
  ...rest,
});

/** What of a material says that an authority issued it; an e-licence of these kinds on file spares it. */
export const issued = (issuer: SourceText, ...licences: readonly string[]): Partial<MaterialSource> => ({
  type: "certificate",
  source: { kind: "government", issuer },
  originals: 0,
  copies: 1,
  ...(licences.length > 0 && { licences: [...licences] }),
});

/** Whether a material may follow later 容缺, so many working days after acceptance. */
export const deferrable = (value: number): Partial<MaterialSource> => ({ need: "deferrable", deferral: days(value) });

/** A working-day duration. */
export const days = (value: number): { value: number; unit: "working_day" } => ({ value, unit: "working_day" });

/** Holds where a guiding question was answered with one of these values. */
export const answered = (question: string, ...values: readonly string[]): JsonSchema => ({
  type: "object",
  properties: {
    answers: {
      type: "object",
      properties: { [question]: values.length === 1 ? { const: values[0] } : { enum: [...values] } },
      required: [question],
    },
  },
  required: ["answers"],
});

/** Holds where a property of the form, named by its path `group/property`, has this value. */
export const filledIn = (path: string, value: string | boolean): JsonSchema => ({
  type: "object",
  ...path.split("/").reduceRight<JsonSchema>(
    (inner, key, index) =>
      index === 0
        ? {
            properties: { data: { type: "object", properties: { [key]: inner }, required: [key] } },
            required: ["data"],
          }
        : { type: "object", properties: { [key]: inner }, required: [key] },
    { const: value },
  ),
});

/** A guiding question with its choices. */
export const question = (
  id: string,
  text: SourceText,
  ...options: readonly (readonly [value: string, label: SourceText, description?: SourceText])[]
): Sourced<GuidingQuestion> => ({
  id,
  text,
  options: options.map(([value, label, description]) => ({ value, label, ...(description && { description }) })),
});

/** Who comes: the applicant or somebody for them. */
export const AGENT_QUESTION = question(
  "handledBy",
  t("由谁来办？", "Who will handle it?"),
  ["self", t("本人或法定代表人", "The applicant or the legal representative")],
  ["agent", t("委托他人代办", "Somebody on the applicant's behalf")],
);

/** What somebody needs who acts for the applicant. */
export const POWER_OF_ATTORNEY: MaterialSource = {
  code: "power-of-attorney",
  name: t("授权委托书及代理人身份证明", "Power of attorney and proof of the agent's identity"),
  need: "required",
  when: answered("handledBy", "agent"),
  type: "other",
  form: "either",
  source: { kind: "applicant" },
  originals: 1,
  copies: 0,
  notes: t(
    "写明委托事项、权限和期限，由委托人签名或者盖章。",
    "States what the agent may do and until when; signed or sealed by the applicant.",
  ),
  ...SCANS,
};

/** An application form, which the online form replaces. */
export const applicationForm = (zh: string, en: string): MaterialSource => ({
  code: "application-form",
  name: t(zh, en),
  need: "required",
  type: "form",
  form: "either",
  source: { kind: "applicant" },
  originals: 1,
  copies: 0,
  notes: t(
    "由申请人签名；单位申请的加盖公章。网上申请的，上传签名或盖章后的扫描件。",
    "Signed by the applicant, with the seal of an organisation. Applying online: upload a scan of the signed form.",
  ),
  ...SCANS,
});

/** Proof of the applicant's identity, spared where the e-licence is on file. */
export const RESIDENT_ID: MaterialSource = {
  code: "identity",
  name: t("申请人身份证", "Applicant's resident identity card"),
  need: "required",
  type: "certificate",
  form: "either",
  source: { kind: "government", issuer: t("公安机关", "Public security authority") },
  originals: 1,
  copies: 0,
  licences: ["resident_id"],
  notes: t("能够调取电子证照的，不用提交。", "Not needed where the e-licence can be retrieved."),
  ...SCANS,
};

/** What somebody needs who acts for a person: the card is enough where they are spouse, parent or child. */
export const AGENT_IDENTITY: MaterialSource = material(
  "agent-identity",
  ["代办人身份证", "Identity card of whoever comes instead"],
  ["窗口核对后退还。", "Checked at the window and given back."],
  {
    when: answered("handledBy", "agent"),
    ...issued(t("公安机关", "Public security authority"), "resident_id"),
    licenceHolder: "agent",
  },
);

/** The licence of a business, spared where the e-licence is on file. */
export const BUSINESS_LICENCE: MaterialSource = {
  code: "business-licence",
  name: t("营业执照", "Business licence"),
  need: "required",
  type: "certificate",
  form: "either",
  source: { kind: "government", issuer: t("市场主体登记机关", "Registration authority for market entities") },
  originals: 0,
  copies: 1,
  licences: ["business_licence"],
  notes: t("能够调取电子营业执照的，不用提交。", "Not needed where the electronic licence can be retrieved."),
  ...SCANS,
};

/** What one may do against an administrative decision: 行政复议法 第二十条, 行政诉讼法 第四十六条. */
export const REMEDIES: readonly SourceText[] = [
  t(
    "对决定不服的，可以自知道决定之日起六十日内申请行政复议。",
    "You may ask for administrative reconsideration within 60 days of learning of the decision.",
  ),
  t(
    "也可以自知道决定之日起六个月内向人民法院起诉。",
    "You may also bring the decision before a people's court within six months of learning of it.",
  ),
  t(
    "对窗口服务不满意的，可以在办件页面评价，或者拨打监督电话。",
    "If you are not satisfied with the service, rate it on the page of your case or call the supervision number.",
  ),
];

/** What applicants declare before they submit. */
export const TRUTH: Sourced<Form["declarations"]>[number] = {
  id: "truth",
  text: t(
    "我确认所填内容真实、准确，所交材料与原件一致，并对此负责。",
    "What I have entered is true and correct, the materials agree with their originals, and I answer for it.",
  ),
};

/** What applicants are told about their data; a duty of the office, not a consent (个人信息保护法 第三十五条). */
export const PRIVACY: Sourced<Form["declarations"]>[number] = {
  id: "privacy",
  text: t(
    "我已知道所填信息只用于办理本事项，并由受理和决定机关依法保存。",
    "I have been told that the data is used for this matter only and kept by the bodies that accept and decide it.",
  ),
};

export const SUBMISSION: StepSource = {
  id: "submission",
  kind: "submission",
  name: t("提交申请", "Application"),
  body: "counter",
  countsTowardLimit: false,
  description: t(
    "网上提交，或者到窗口提交。材料能当场改正的，当场改正。",
    "Online or at the window. What can be put right at once is put right at once.",
  ),
};

/** Acceptance of a case that takes time; the limit begins the next working day. */
export const ACCEPTANCE: StepSource = {
  id: "acceptance",
  kind: "acceptance",
  name: t("受理", "Acceptance"),
  body: "counter",
  countsTowardLimit: false,
  description: t(
    "材料齐全、形式符合要求的予以受理，出具受理通知书；缺少材料的，在五个工作日内一次告知需要补正的全部内容。",
    "Complete applications are accepted with a written notice. If anything is missing you are told everything at once, within five working days.",
  ),
};

export const ISSUANCE: StepSource = {
  id: "issuance",
  kind: "issuance",
  name: t("出件", "Issuance"),
  body: "counter",
  countsTowardLimit: false,
  description: t(
    "窗口统一发放办理结果，可以自取、邮寄或者下载电子版。",
    "The window issues the result: collect it, have it posted, or download it.",
  ),
};

/** The law behind every licence: 行政许可法 第三十二条, 第四十二条. */
export const LICENSING_LAW: GuideSource["legalBasis"][number] = {
  title: t("中华人民共和国行政许可法", "Administrative Licensing Law of the People's Republic of China"),
  article: t("第三十二条、第四十二条", "Articles 32 and 42"),
  explanation: t(
    "收到申请后应当受理或者一次告知补正内容，并在期限内作出决定。",
    "An application must be accepted, or everything it lacks told at once, and decided within the limit.",
  ),
};

/** A review of the substance, by the department. */
export const review = (value: number, description: Words): StepSource => ({
  id: "review",
  kind: "review",
  name: t("材料审查", "Review"),
  body: "department",
  duration: days(value),
  countsTowardLimit: true,
  description: t(...description),
});

/** A visit of two officers that keeps the clock running. */
export const siteSurvey = (value: number, name: Words, description: Words): StepSource => ({
  id: "site-survey",
  kind: "special_step",
  name: t(...name),
  body: "department",
  duration: days(value),
  countsTowardLimit: true,
  specialStep: "site_survey",
  description: t(...description),
});

/** The decision of the department. */
export const decision = (value: number): StepSource => ({
  id: "decision",
  kind: "decision",
  name: t("作出决定", "Decision"),
  body: "department",
  duration: days(value),
  countsTowardLimit: true,
});

/** Decided at the window, without a voucher of acceptance. */
export const ON_THE_SPOT: StepSource = {
  id: "decision",
  kind: "decision",
  name: t("当场审核办理", "Checked and decided on the spot"),
  body: "counter",
  countsTowardLimit: true,
  description: t(
    "材料齐全、符合条件的，窗口当场办结，不另发受理通知书。",
    "If complete and in order the window finishes at once; no notice of acceptance is issued.",
  ),
};

/** The end of what issues nothing. */
export const NOTICE: StepSource = {
  ...ISSUANCE,
  name: t("告知结果", "Notice"),
  description: t("当面、网上或者用短信告知办理结果。", "You are told in person, online or by text message."),
};

/** A common question. */
export const faq = (question: Words, answer: Words): GuideSource["faq"][number] => ({
  question: t(...question),
  answer: t(...answer),
});

/** A law with what it means here; without an article where it is named as a whole. */
export const law = (title: Words, explanation: Words, article?: Words): GuideSource["legalBasis"][number] => ({
  title: t(...title),
  ...(article && { article: t(...article) }),
  explanation: t(...explanation),
});

/** A checkpoint for whoever applies or for the counter. */
export const check = (
  reader: "public" | "counter",
  id: string,
  text: Words,
  materialCode?: string,
): GuideSource["checkpoints"][number] => ({
  id,
  for: reader,
  ...(materialCode !== undefined && { materialCode }),
  text: t(...text),
});
