import {
  choice,
  control,
  flag,
  formatted,
  formSchema,
  group,
  integer,
  list,
  number,
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
  AGENT_QUESTION,
  answered,
  applicationForm,
  BUSINESS_LICENCE,
  check,
  days,
  decision,
  deferrable,
  faq,
  ISSUANCE,
  issued,
  law,
  LICENSING_LAW,
  material,
  POWER_OF_ATTORNEY,
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

const POLICE = t("公安机关交通管理部门", "Traffic police");

/** 道路运输经营许可（普通货运新办）`SCJY-040-01`: the guide. */
export const roadFreightGuide: GuideSource = {
  summary: t(
    "用总质量超过4500千克的货车跑普通货运，经营前取得的许可。发给道路运输经营许可证。",
    "The licence for general freight with lorries of more than 4,500 kg, needed before the business begins.",
  ),
  conditions: [
    t("车辆经检测合格，并与经营业务相适应。", "The vehicles have passed their test and suit the business."),
    t(
      "驾驶人员持有与车型相符的机动车驾驶证和货运从业资格。",
      "Drivers hold the driving licence for the vehicle and are qualified for freight.",
    ),
    t("有健全的安全生产管理制度。", "There are full written safety rules."),
  ],
  questions: [
    question(
      "applicantKind",
      t("谁来申请？", "Who applies?"),
      ["person", t("个体运输户", "A self-employed haulier")],
      ["organisation", t("企业", "An enterprise")],
    ),
    question(
      "vehicles",
      t("车已经买好了吗？", "Do you have the vehicles yet?"),
      ["owned", t("已经有车", "Yes")],
      [
        "planned",
        t("还没有，准备购买", "Not yet"),
        t("先交购车承诺，写明什么时候配车。", "Undertake to buy them, and say by when."),
      ],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("道路货物运输经营申请表", "Application for road freight"),
    { ...RESIDENT_ID, name: t("申请人或者负责人身份证", "Identity card of the applicant or person in charge") },
    { ...BUSINESS_LICENCE, when: answered("applicantKind", "organisation") },
    material(
      "vehicle-licences",
      ["机动车行驶证", "Vehicle registration certificates"],
      ["每辆车一份。能够调取电子证照的，不用提交。", "One a vehicle. Not needed where the e-licence can be retrieved."],
      { when: answered("vehicles", "owned"), ...issued(POLICE, "vehicle_licence"), maxCount: 20 },
    ),
    material(
      "vehicle-tests",
      ["车辆检测合格证明", "Test certificates of the vehicles"],
      ["在有效期内。可以先受理，三个工作日内补交。", "Still valid. May follow within three working days."],
      {
        when: answered("vehicles", "owned"),
        ...deferrable(3),
        type: "certificate",
        source: { kind: "other", issuer: t("机动车检验机构", "Vehicle test station") },
        maxCount: 20,
      },
    ),
    material(
      "purchase-undertaking",
      ["购车承诺书", "Undertaking to buy the vehicles"],
      ["写明数量、类型、总质量和购置时间。", "Number, type, gross mass and when."],
      { type: "form", when: answered("vehicles", "planned") },
    ),
    material(
      "drivers",
      ["驾驶人员驾驶证和从业资格证", "Drivers' licences and qualifications"],
      ["每人一份。能够联网核验的，不用提交。", "One each. Not needed where they can be checked online."],
      {
        when: answered("vehicles", "owned"),
        ...issued(POLICE, "driving_licence"),
        licenceHolder: "others",
        maxCount: 20,
      },
    ),
    material(
      "safety-rules",
      ["安全生产管理制度文本", "Written safety rules"],
      [
        "包括安全责任、驾驶员和车辆管理、安全检查和应急处置。个体户可以用窗口提供的范本。",
        "Responsibilities, drivers and vehicles, checks, emergencies. A self-employed haulier may use the window's model.",
      ],
    ),
    POWER_OF_ATTORNEY,
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    review(2, [
      "核对车辆、驾驶人员和安全制度，联网查验行驶证和从业资格。",
      "Vehicles, drivers and rules are checked; certificates are verified online.",
    ]),
    decision(1),
    ISSUANCE,
  ],
  results: [
    {
      type: "licence",
      name: t("道路运输经营许可证", "Road transport business licence"),
      licenceCode: "road_transport_licence",
      validity: t("按许可证写明的期限", "For the term it states"),
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    faq(
      ["小货车也要办吗？", "Do small lorries need it?"],
      ["总质量4500千克及以下的普通货运车辆不用办。", "Not for general freight vehicles of up to 4,500 kg gross."],
    ),
    faq(
      ["办了许可证，车还要办证吗？", "Does each vehicle need its own certificate?"],
      [
        "要，取得许可后为每辆车配发道路运输证。",
        "Yes: once you hold the licence, each vehicle gets a road transport certificate.",
      ],
    ),
    faq(
      ["以后加车要重新申请吗？", "Do I apply again for another vehicle?"],
      ["不用重新许可，为新车申请道路运输证即可。", "No new licence: apply for the vehicle's certificate."],
    ),
    faq(
      ["拉危险货物用这个许可行吗？", "Does it cover dangerous goods?"],
      ["不行，危险货物运输另行许可。", "No, that is another licence."],
    ),
    faq(["要交钱吗？", "What does it cost?"], ["不收费。", "Nothing."]),
  ],
  legalBasis: [
    law(
      ["中华人民共和国道路运输条例", "Regulations of the People's Republic of China on Road Transport"],
      [
        "规定了从事货运经营的车辆、人员和制度条件，以及4500千克以下车辆不用许可。",
        "Lays down what vehicles, drivers and rules must be, and that vehicles up to 4,500 kg need no licence.",
      ],
    ),
    law(
      ["道路货物运输及站场管理规定", "Rules on Road Freight and its Stations"],
      ["写明申请时提交的材料和办理程序。", "Says what is handed in and how it is handled."],
    ),
    LICENSING_LAW,
  ],
  checkpoints: [
    check(
      "public",
      "plates",
      ["号牌、总质量与行驶证一致。", "Plates and masses are as on the certificates."],
      "vehicle-licences",
    ),
    check("public", "class", ["准驾车型包含申请的车辆。", "The drivers' classes cover the vehicles."], "drivers"),
    check("counter", "test-valid", ["检测证明在有效期内。", "Test certificates are valid."], "vehicle-tests"),
    check(
      "counter",
      "mass",
      ["车辆总质量超过4500千克，需要许可。", "The gross mass is over 4,500 kg, so a licence is needed."],
      "vehicle-licences",
    ),
    check("counter", "qualification", ["从业资格在有效期内。", "Qualifications are valid."], "drivers"),
  ],
  correction: { answerWithin: days(15), whenLate: "kept" },
  remedies: REMEDIES,
  reach: "county",
};

/** 道路运输经营许可（普通货运新办）: the form. */
export const roadFreightForm: FormSource = {
  schema: formSchema({
    operator: object(
      {
        name: text("经营者名称", "Name of the business", { maxLength: 60 }),
        kind: choice("经营者类型", "Kind of business", [
          ["person", "个体运输户", "Self-employed"],
          ["enterprise", "企业", "Enterprise"],
        ]),
        residentId: formatted("cn-resident-id", "经营者身份证号码", "Identity number"),
        uscc: formatted("cn-uscc", "统一社会信用代码", "Unified social credit code"),
        head: text("负责人姓名", "Person in charge", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "手机号码", "Mobile number"),
        division: township("经营地址所在镇（街道）", "Town or sub-district"),
        address: text("详细地址", "Address", { minLength: 4 }),
      },
      ["name", "kind", "head", "mobile", "division", "address"],
      {
        if: { properties: { kind: { const: "enterprise" } }, required: ["kind"] },
        then: { required: ["uscc"] },
        else: { required: ["residentId"] },
      },
    ),
    fleet: object(
      {
        state: choice("车辆情况", "Vehicles", [
          ["owned", "已经有车", "Owned"],
          ["planned", "准备购买", "To be bought"],
        ]),
        vehicles: list(
          "车辆",
          "Vehicles",
          {
            plate: text("号牌号码", "Plate", { minLength: 7, maxLength: 8 }),
            type: choice("车辆类型", "Type", [
              ["lorry", "货车", "Lorry"],
              ["tractor", "牵引车", "Tractor unit"],
              ["trailer", "挂车", "Trailer"],
              ["van", "厢式货车", "Box lorry"],
            ]),
            mass: integer("总质量（千克）", "Gross mass (kg)", { minimum: 4501, maximum: 100000 }),
            load: integer("核定载质量（千克）", "Load (kg)", { minimum: 1, maximum: 60000 }),
            testedUntil: formatted("date", "检测有效期至", "Test valid until"),
          },
          ["plate", "type", "mass", "load"],
        ),
        count: integer("准备购买的数量", "Number to be bought", { minimum: 1, maximum: 500 }),
        boughtBy: formatted("date", "购置完成日期", "Bought by"),
        investment: number("投资金额", "Investment", { minimum: 0, maximum: 100000 }),
      },
      ["state"],
      {
        if: { properties: { state: { const: "owned" } }, required: ["state"] },
        then: { required: ["vehicles"] },
        else: { required: ["count", "boughtBy"] },
      },
    ),
    staff: object(
      {
        drivers: list(
          "驾驶人员",
          "Drivers",
          {
            name: text("姓名", "Name", { maxLength: 50 }),
            residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
            licenceClass: choice("准驾车型", "Class", [
              ["A2", "A2", "A2"],
              ["B2", "B2", "B2"],
              ["C1", "C1", "C1"],
            ]),
            qualificationNo: text("从业资格证号", "Number of the qualification", { maxLength: 30 }),
          },
          ["name", "residentId", "licenceClass", "qualificationNo"],
          { minItems: 0 },
        ),
        safetyOfficer: flag("配备安全管理人员", "There is a safety officer"),
        officer: text("安全管理人员姓名", "Safety officer", { maxLength: 50 }),
      },
      ["safetyOfficer"],
      requiredIf("safetyOfficer", true, "officer"),
    ),
  }),
  uischema: steps(
    step(
      "经营者",
      "Business",
      group(
        "经营者",
        "Business",
        control("operator/name", { autocomplete: "organization" }),
        control("operator/kind", { format: "radio" }),
        control("operator/residentId", {}, showIf("operator/kind", "person")),
        control("operator/uscc", {}, showIf("operator/kind", "enterprise")),
      ),
      group(
        "联系",
        "Contact",
        row(control("operator/head", { width: "14ch" }), control("operator/mobile", { autocomplete: "tel" })),
        control("operator/division", { format: "select" }),
        control("operator/address", { autocomplete: "street-address" }),
      ),
    ),
    step(
      "车辆",
      "Vehicles",
      control("fleet/state", { format: "radio" }),
      control("fleet/vehicles", {}, showIf("fleet/state", "owned")),
      control("fleet/count", { suffix: t("辆", "vehicles"), width: "6ch" }, showIf("fleet/state", "planned")),
      control("fleet/boughtBy", { min: "today" }, showIf("fleet/state", "planned")),
      control("fleet/investment", { suffix: t("万元", "×10,000 yuan"), width: "10ch" }),
    ),
    step(
      "人员",
      "People",
      control("staff/drivers"),
      control("staff/safetyOfficer"),
      control("staff/officer", { width: "14ch" }, showIf("staff/safetyOfficer", true)),
    ),
  ),
  prefill: [
    { pointer: "/operator/name", from: "applicant.name" },
    { pointer: "/operator/head", from: "applicant.representative" },
    { pointer: "/operator/mobile", from: "applicant.mobile" },
  ],
  declarations: [
    TRUTH,
    {
      id: "general-freight",
      text: t("我只从事普通货物运输，不运输危险货物。", "I carry general freight only and no dangerous goods."),
    },
    PRIVACY,
  ],
};
