import type { GuideSource } from "../guide-source.ts";
import { answered, PHOTO, PRIVACY, question, RESIDENT_ID, SCANS, SUBMISSION, TRUTH } from "../guide-parts.ts";
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
} from "../form-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

/** 老年优待证办理 `SHMS-001-01`: the guide. Done on the spot. */
export const seniorCardGuide: GuideSource = {
  summary: t(
    "六十周岁以上的老年人领取优待证，凭证享受公布的优待项目。当场办好。",
    "A card by which people of sixty and over receive the benefits published for them. Issued on the spot.",
  ),
  conditions: [
    t("年满六十周岁。", "You are sixty or over."),
    t("户籍在南郑区，或者常住南郑区。", "Your household is registered in Nanzheng District, or you live here."),
  ],
  questions: [
    question(
      "residence",
      t("户口在哪里？", "Where is your household registered?"),
      ["registered", t("户口在南郑区", "In Nanzheng District")],
      ["living", t("户口在外地，常住南郑区", "Elsewhere; I live in Nanzheng District")],
    ),
    question(
      "handledBy",
      t("由谁来办？", "Who will handle it?"),
      ["self", t("老人本人", "The older person")],
      ["agent", t("家人或照料人代办", "Family or a carer")],
    ),
  ],
  materials: [
    {
      code: "application-form",
      name: t("老年优待证申请表", "Application for a senior citizen's card"),
      need: "required",
      type: "form",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      notes: t(
        "在窗口可以口述，由工作人员代填后签名或按手印。",
        "At the window you may tell it to the clerk and sign, or give a fingerprint.",
      ),
      ...SCANS,
    },
    {
      ...RESIDENT_ID,
      name: t("老人身份证", "The older person's resident identity card"),
    },
    {
      code: "photo",
      name: t("近期证件照", "Recent photo"),
      need: "required",
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      notes: t(
        "免冠、正面、白底。窗口可以免费拍照。",
        "Bareheaded, facing the camera, white ground. The window takes one free of charge.",
      ),
      ...PHOTO,
    },
    {
      code: "residence-permit",
      name: t("居住证或者社区居住说明", "Residence permit, or a statement of the community"),
      need: "required",
      when: answered("residence", "living"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("公安机关或者居住地社区", "Public security authority or community") },
      originals: 1,
      copies: 0,
      licences: ["residence_permit"],
      notes: t("能够联网核验居住证的，不用提交。", "Not needed where the permit can be checked online."),
      ...SCANS,
    },
    {
      code: "agent-identity",
      name: t("代办人身份证", "Identity card of whoever comes instead"),
      need: "required",
      when: answered("handledBy", "agent"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("公安机关", "Public security authority") },
      originals: 1,
      copies: 0,
      licences: ["resident_id"],
      licenceHolder: "agent",
      ...SCANS,
    },
    {
      code: "relation",
      name: t("户口簿或者能说明关系的材料", "Household register, or something that shows the relation"),
      need: "optional",
      when: answered("handledBy", "agent"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("公安机关", "Public security authority") },
      originals: 1,
      copies: 0,
      licences: ["household_register"],
      notes: t("没有的，由代办人书面说明关系。", "Otherwise the relation is stated in writing."),
      ...SCANS,
    },
  ],
  steps: [
    SUBMISSION,
    {
      id: "decision",
      kind: "decision",
      name: t("当场核对办理", "Checked and decided on the spot"),
      body: "counter",
      countsTowardLimit: true,
      description: t(
        "材料齐全的，窗口当场办结，不另发受理通知书。",
        "With complete materials the window finishes at once; no notice of acceptance is issued.",
      ),
    },
    {
      id: "issuance",
      kind: "issuance",
      name: t("领证", "Issuance"),
      body: "counter",
      countsTowardLimit: false,
      description: t("当场领取，也可以免费邮寄到家。", "Collected at once, or posted home free of charge."),
    },
  ],
  results: [
    {
      type: "licence",
      name: t("老年优待证", "Senior citizen's card"),
      licenceCode: "senior_card",
      validity: t("长期有效", "No expiry"),
      delivery: ["pickup", "post"],
    },
  ],
  faq: [
    {
      question: t("没有智能手机能办吗？", "Can I apply without a smartphone?"),
      answer: t(
        "能。带身份证到窗口就可以，照片和表格都能在窗口完成。",
        "Yes. Bring your identity card; photo and form are done at the window.",
      ),
    },
    {
      question: t("老人行动不便怎么办？", "What if the person cannot come?"),
      answer: t(
        "可以由家人代办，或者在申请表里选择上门办理。",
        "Family may come instead, or ask in the form for a visit at home.",
      ),
    },
    {
      question: t("外地户口能办吗？", "Can I apply if registered elsewhere?"),
      answer: t("常住南郑区的可以，享受同等优待。", "Yes if you live in Nanzheng District, with the same benefits."),
    },
    {
      question: t("卡丢了怎么补？", "What if the card is lost?"),
      answer: t("带身份证到原窗口补领，不收费。", "Bring your identity card to the window. A new one is free."),
    },
  ],
  legalBasis: [
    {
      title: t(
        "中华人民共和国老年人权益保障法",
        "Law of the People's Republic of China on the Protection of the Rights and Interests of the Elderly",
      ),
      article: t("第二条", "Article 2"),
      explanation: t("老年人是指六十周岁以上的公民。", "Older people are citizens of sixty and over."),
    },
    {
      title: t(
        "陕西省实施《中华人民共和国老年人权益保障法》办法",
        "Shaanxi Measures for Implementing the Law on the Protection of the Elderly",
      ),
      explanation: t("规定了省内老年人享受的优待。", "Sets out the benefits older people receive in the province."),
    },
  ],
  checkpoints: [
    {
      id: "age",
      for: "public",
      materialCode: "identity",
      text: t("身份证上的出生日期满六十周岁。", "By the date of birth on the card the person is sixty or over."),
    },
    {
      id: "face",
      for: "counter",
      materialCode: "photo",
      text: t("照片与本人、身份证一致。", "The photo is of the person on the card."),
    },
    {
      id: "no-duplicate",
      for: "counter",
      text: t("系统里没有已发的有效优待证。", "No valid card has been issued before."),
    },
  ],
  remedies: [
    t(
      "对不予办理的决定不服的，可以自知道之日起六十日内申请行政复议，或者六个月内向人民法院起诉。",
      "Against a refusal you may ask for administrative reconsideration within 60 days, or go to court within six months.",
    ),
    t(
      "对窗口服务不满意的，可以在办件页面评价，或者拨打监督电话。",
      "If you are not satisfied with the service, rate it on the page of your case or call the supervision number.",
    ),
  ],
  reach: "county",
};

const RELATIONS = [
  ["spouse", "配偶", "Spouse"],
  ["child", "子女", "Son or daughter"],
  ["sibling", "兄弟姐妹", "Brother or sister"],
  ["relative", "近亲属以外的亲属", "More distant relative"],
  ["carer", "照料人", "Carer"],
  ["community", "社区工作人员", "Community worker"],
] as const;

/** 老年优待证办理: the form. */
export const seniorCardForm: FormSource = {
  schema: formSchema({
    holder: object(
      {
        name: text("老人姓名", "Name of the older person", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
        mobile: formatted("cn-mobile", "手机号码", "Mobile number"),
        address: text("现住址", "Home address", { minLength: 6 }),
        livingHereSince: formatted("date", "常住南郑区开始日期", "Living in Nanzheng District since"),
      },
      ["name", "residentId", "address"],
    ),
    family: object(
      {
        contact: text("联系人姓名", "Contact", { maxLength: 50 }),
        relation: choice("与老人的关系", "Relation to the older person", RELATIONS),
        mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
      },
      [],
      { dependentRequired: { contact: ["mobile", "relation"] } },
    ),
    service: object(
      {
        benefits: choices("想了解的优待", "Benefits you would like to know about", [
          ["bus", "乘坐公共汽车", "Buses"],
          ["parks", "公园和景区", "Parks and sights"],
          ["medical", "看病优先", "Priority in hospitals"],
          ["allowance", "高龄津贴", "Old-age allowance"],
          ["legal", "法律援助", "Legal aid"],
        ]),
        homeVisit: flag("行动不便，需要上门办理", "Cannot come; please visit at home"),
        visitPeriod: choice("方便上门的时间", "When a visit suits", [
          ["morning", "上午", "Mornings"],
          ["afternoon", "下午", "Afternoons"],
        ]),
        visitNotes: text("上门前请注意", "Please note before the visit", { maxLength: 200 }),
        largePrint: flag("需要大字版优待说明", "Information in large print"),
      },
      [],
      requiredIf("homeVisit", true, "visitPeriod"),
    ),
  }),
  uischema: steps(
    step(
      "老人信息",
      "The older person",
      group(
        "老人信息",
        "The older person",
        control("holder/name", { autocomplete: "name", width: "14ch" }),
        control("holder/residentId"),
        control("holder/mobile", {
          autocomplete: "tel",
          hint: t("老人自己的号码；没有的不填。", "The older person's own; leave empty if there is none."),
        }),
        control("holder/address", { autocomplete: "street-address" }),
        control("holder/livingHereSince", {
          max: "today",
          hint: t("户口在外地的填写。", "If registered elsewhere."),
        }),
      ),
    ),
    step(
      "联系和服务",
      "Contact and service",
      group(
        "家人或照料人",
        "Family or carer",
        control("family/contact", {
          width: "14ch",
          hint: t(
            "代办的必须填写；填写后，关系和手机号码也要填写。",
            "Needed if you come for somebody else, with relation and mobile number.",
          ),
        }),
        row(control("family/relation", { format: "select" }), control("family/mobile")),
      ),
      group(
        "需要的服务",
        "Service",
        control("service/homeVisit"),
        control("service/visitPeriod", { format: "radio" }, showIf("service/homeVisit", true)),
        control(
          "service/visitNotes",
          {
            multi: true,
            hint: t("例如楼层、门禁、家里有没有人陪同。", "For example floor, entrance, who will be there."),
          },
          showIf("service/homeVisit", true),
        ),
        control("service/largePrint"),
        control("service/benefits"),
      ),
    ),
  ),
  prefill: [
    { pointer: "/holder/name", from: "applicant.name" },
    { pointer: "/holder/residentId", from: "applicant.certificate.number" },
    { pointer: "/holder/mobile", from: "applicant.mobile" },
  ],
  declarations: [TRUTH, PRIVACY],
  signature: "optional",
};
