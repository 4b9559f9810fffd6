import {
  choice,
  choices,
  control,
  flag,
  formatted,
  formSchema,
  group,
  object,
  requiredIf,
  row,
  showIf,
  step,
  steps,
  text,
  township,
} from "../form-parts.ts";
import type { GuideSource } from "../guide-source.ts";
import {
  ACCEPTANCE,
  answered,
  applicationForm,
  check,
  days,
  decision,
  deferrable,
  faq,
  ISSUANCE,
  issued,
  law,
  material,
  PHOTO,
  PRIVACY,
  question,
  REMEDIES,
  RESIDENT_ID,
  review,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

const POLICE = t("公安机关", "Public security authority");

/** 残疾人证申领 `SHMS-056-01`: the guide in force. */
export const disabilityCardGuide: GuideSource = {
  summary: t(
    "经指定医院评定符合残疾标准的，发给残疾人证，凭证享受扶助和优惠。",
    "Who meets the standard by the assessment of an appointed hospital receives the card, and with it support and benefits.",
  ),
  conditions: [
    t("户籍在南郑区，或者持有南郑区居住证。", "You are registered in Nanzheng District, or hold its residence permit."),
    t(
      "视力、听力、言语、肢体、智力、精神方面有残疾，经过治疗后仍然存在。",
      "A disability of sight, hearing, speech, limbs, intellect or mind that remains after treatment.",
    ),
    t("没有持有在有效期内的残疾人证。", "You hold no valid card yet."),
  ],
  questions: [
    question(
      "age",
      t("申领人多大？", "How old is the applicant?"),
      ["adult", t("满十八周岁", "Eighteen or over")],
      ["minor", t("不满十八周岁", "Under eighteen")],
    ),
    question(
      "guardian",
      t("是智力或者精神残疾吗？", "Is it a disability of intellect or mind?"),
      ["no", t("不是", "No")],
      ["yes", t("是", "Yes"), t("由监护人一起办理。", "A guardian applies together with you.")],
    ),
    question(
      "residence",
      t("户口在哪里？", "Where is the household registered?"),
      ["registered", t("在南郑区", "In Nanzheng District")],
      ["living", t("在外地，持有南郑区居住证", "Elsewhere, with a residence permit of Nanzheng")],
    ),
  ],
  materials: [
    applicationForm("残疾人证申领表", "Application for a disability card"),
    { ...RESIDENT_ID, name: t("申领人身份证", "The applicant's identity card") },
    material(
      "household-register",
      ["居民户口簿", "Household register"],
      ["能够共享核验的，不用提交。", "Not needed where it can be checked in shared data."],
      { when: answered("residence", "registered"), ...issued(POLICE, "household_register") },
    ),
    material(
      "residence-permit",
      ["南郑区居住证", "Residence permit of Nanzheng District"],
      ["能够联网核验的，不用提交。", "Not needed where it can be checked online."],
      { when: answered("residence", "living"), ...issued(POLICE, "residence_permit") },
    ),
    material(
      "photo",
      ["两寸近期证件照", "Recent photo of two inches"],
      [
        "免冠、正面、白底。窗口可以免费拍照。",
        "Bareheaded, facing the camera, white ground. The window takes one free.",
      ],
      PHOTO,
    ),
    material(
      "medical-records",
      ["病历和检查报告", "Medical records and reports"],
      [
        "与残疾有关的住院或者门诊病历。可以先受理，十个工作日内补交。",
        "Of the treatment that the disability remains from. May follow within ten working days.",
      ],
      { ...deferrable(10), source: { kind: "other", issuer: t("就诊医院", "Hospital") }, maxCount: 10 },
    ),
    material(
      "guardian-identity",
      ["监护人身份证和监护关系材料", "The guardian's card and proof of guardianship"],
      [
        "户口簿能够说明关系的，不用再交关系材料。",
        "Where the household register shows the relation, no further proof is needed.",
      ],
      {
        when: { anyOf: [answered("age", "minor"), answered("guardian", "yes")] },
        ...issued(POLICE, "resident_id"),
        licenceHolder: "others",
      },
    ),
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    review(2, ["核对身份和材料，预约评定医院。", "Identity and materials are checked, the hospital is booked."]),
    {
      id: "assessment",
      kind: "special_step",
      name: t("残疾评定", "Medical assessment"),
      body: { code: "assessment-hospital", name: t("残疾评定指定医院（示例）", "Appointed hospital (example)") },
      duration: days(10),
      countsTowardLimit: false,
      specialStep: "appraisal",
      description: t(
        "由指定医院的医生当面评定类别和等级，时间不计算在办理期限内。行动不便的，可以申请上门评定。",
        "A doctor of an appointed hospital sees you and finds kind and degree; the limit does not run meanwhile. If you cannot come, ask for a visit at home.",
      ),
    },
    decision(3),
    ISSUANCE,
  ],
  results: [
    {
      type: "licence",
      name: t("残疾人证", "Disability card"),
      licenceCode: "disability_certificate",
      validity: t("十年", "Ten years"),
      term: { value: 10, unit: "year" },
      delivery: ["pickup", "post"],
    },
  ],
  faq: [
    faq(
      ["自己找医院评定行吗？", "May I choose any hospital?"],
      [
        "评定要在指定医院做，受理后窗口会告知时间和地点。",
        "It has to be an appointed one. After acceptance the window tells you when and where.",
      ],
    ),
    faq(
      ["对评定结果不同意怎么办？", "What if I disagree with the assessment?"],
      [
        "可以向区残联申请重新评定，由另一家指定医院的医生评定。",
        "Ask the Disabled Persons' Federation for another one, by doctors of another appointed hospital.",
      ],
    ),
    faq(
      ["行动不便，去不了医院怎么办？", "I cannot get to the hospital."],
      ["在申请表里选择上门评定，由残联安排医生到家。", "Choose an assessment at home in the form; a doctor will come."],
    ),
    faq(["办证要交钱吗？", "What does it cost?"], ["办证不收费。", "The card is free."]),
    faq(
      ["孩子还小，能办吗？", "Can a young child have one?"],
      [
        "能，由监护人申请。年龄小、残疾情况还会变化的，到期前再评定。",
        "Yes, the guardian applies. Where the condition may still change it is assessed again before the card expires.",
      ],
    ),
  ],
  legalBasis: [
    law(
      [
        "中华人民共和国残疾人保障法",
        "Law of the People's Republic of China on the Protection of Persons with Disabilities",
      ],
      [
        "残疾人包括视力、听力、言语、肢体、智力、精神残疾和多重残疾的人。",
        "Names the kinds: sight, hearing, speech, limbs, intellect, mind, and several together.",
      ],
      ["第二条", "Article 2"],
    ),
    law(
      ["中华人民共和国残疾人证管理办法", "Measures for the Administration of the Disability Card"],
      ["规定了申领、评定、发证和换证。", "Sets out application, assessment, issue and exchange."],
    ),
  ],
  checkpoints: [
    check("public", "photo-recent", ["照片是六个月内拍摄的。", "The photo is less than six months old."], "photo"),
    check(
      "public",
      "guardian",
      [
        "未成年人和智力、精神残疾人由监护人签名。",
        "The guardian signs for minors and for disabilities of intellect or mind.",
      ],
      "application-form",
    ),
    check("counter", "face", ["照片与本人、身份证一致。", "The photo is of the person on the card."], "photo"),
    check("counter", "no-duplicate", ["系统里没有有效的残疾人证。", "No valid card is on record."]),
    check("counter", "home-visit", [
      "选择上门评定的，记下联系人和方便的时间。",
      "For a visit at home, note contact and time.",
    ]),
  ],
  // The sandbox's own, as in every guide that says it.
  correction: { answerWithin: days(20), whenLate: "kept" },
  remedies: REMEDIES,
  reach: "county",
};

/** The guide announced for 2027-03-01, which no longer asks for a photo. */
export const disabilityCardGuideAnnounced: GuideSource = {
  ...disabilityCardGuide,
  materials: disabilityCardGuide.materials.filter(({ code }) => code !== "photo"),
  checkpoints: disabilityCardGuide.checkpoints.filter(({ materialCode }) => materialCode !== "photo"),
};

/** What changes on 2027-03-01. Synthetic. */
export const disabilityCardChanges = t(
  "不再收取证件照，使用公安机关共享的身份证照片。",
  "A photo is no longer asked for; that of the identity card is used.",
);

/** 残疾人证申领: the form. */
export const disabilityCardForm: FormSource = {
  schema: formSchema({
    holder: object(
      {
        name: text("姓名", "Name", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
        mobile: formatted("cn-mobile", "手机号码", "Mobile number"),
        division: township("居住的镇（街道）", "Town or sub-district"),
        address: text("详细地址", "Address", { minLength: 4 }),
      },
      ["name", "residentId", "division", "address"],
    ),
    guardian: object(
      {
        name: text("监护人姓名", "Guardian's name", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "监护人身份证号码", "Guardian's identity number"),
        relation: choice("与申领人的关系", "Relation to the applicant", [
          ["parent", "父母", "Parent"],
          ["spouse", "配偶", "Spouse"],
          ["child", "子女", "Son or daughter"],
          ["relative", "近亲属", "Close relative"],
          ["community", "居（村）民委员会", "Residents' or villagers' committee"],
        ]),
        mobile: formatted("cn-mobile", "监护人手机号码", "Guardian's mobile number"),
      },
      [],
      { dependentRequired: { name: ["residentId", "relation", "mobile"] } },
    ),
    disability: object(
      {
        kinds: choices(
          "残疾类别",
          "Kind of disability",
          [
            ["sight", "视力", "Sight"],
            ["hearing", "听力", "Hearing"],
            ["speech", "言语", "Speech"],
            ["limbs", "肢体", "Limbs"],
            ["intellect", "智力", "Intellect"],
            ["mind", "精神", "Mind"],
          ],
          { minItems: 1 },
        ),
        since: formatted("date", "大约从什么时候开始", "Since about"),
        cause: text("致残原因", "Cause", { maxLength: 200 }),
        assessed: flag("以前做过残疾评定", "Assessed before"),
        assessedOn: formatted("date", "上次评定日期", "Last assessed on"),
      },
      ["kinds", "assessed"],
      requiredIf("assessed", true, "assessedOn"),
    ),
    assessment: object(
      {
        place: choice("在哪里评定", "Where to be assessed", [
          ["hospital", "去指定医院", "At the hospital"],
          ["home", "行动不便，上门评定", "At home; I cannot come"],
        ]),
        contact: text("上门联系人", "Contact for the visit", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
        needs: choices("评定时需要的帮助", "Help needed at the assessment", [
          ["sign_language", "手语翻译", "Sign language interpreter"],
          ["large_print", "大字材料", "Large print"],
          ["wheelchair", "轮椅", "Wheelchair"],
          ["companion", "由家人陪同", "Family beside me"],
        ]),
      },
      ["place"],
      requiredIf("place", "home", "contact", "mobile"),
    ),
  }),
  uischema: steps(
    step(
      "申领人",
      "Applicant",
      group(
        "申领人",
        "Applicant",
        control("holder/name", { autocomplete: "name", width: "14ch" }),
        control("holder/residentId"),
        control("holder/mobile", { autocomplete: "tel" }),
        control("holder/division", { format: "select" }),
        control("holder/address", { autocomplete: "street-address" }),
      ),
      group(
        "监护人",
        "Guardian",
        control("guardian/name", {
          width: "14ch",
          hint: t("未成年人和智力、精神残疾人填写。", "For minors, and for disabilities of intellect or mind."),
        }),
        control("guardian/residentId"),
        row(control("guardian/relation", { format: "select" }), control("guardian/mobile")),
      ),
    ),
    step(
      "残疾情况",
      "Disability",
      control("disability/kinds", { hint: t("有几种选几种，由医院评定。", "All that apply; the hospital decides.") }),
      control("disability/since", { max: "today" }),
      control("disability/cause", { multi: true }),
      control("disability/assessed"),
      control("disability/assessedOn", { max: "today" }, showIf("disability/assessed", true)),
    ),
    step(
      "评定安排",
      "Assessment",
      control("assessment/place", { format: "radio" }),
      control("assessment/contact", { width: "14ch" }, showIf("assessment/place", "home")),
      control("assessment/mobile", {}, showIf("assessment/place", "home")),
      control("assessment/needs"),
    ),
  ),
  prefill: [
    { pointer: "/holder/name", from: "applicant.name" },
    { pointer: "/holder/residentId", from: "applicant.certificate.number" },
    { pointer: "/holder/mobile", from: "applicant.mobile" },
  ],
  declarations: [TRUTH, PRIVACY],
};
