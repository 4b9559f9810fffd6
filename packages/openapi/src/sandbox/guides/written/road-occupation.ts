import {
  choice,
  choices,
  control,
  flag,
  formatted,
  formSchema,
  group,
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
  filledIn,
  ISSUANCE,
  issued,
  law,
  LICENSING_LAW,
  material,
  POWER_OF_ATTORNEY,
  PRIVACY,
  question,
  REMEDIES,
  review,
  siteSurvey,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

const ROADS = ["城市道路管理条例", "Regulations on Urban Roads"] as const;

/** 临时占用城市道路许可（新办）`GCJS-082-01`: the guide. The road charge is its fee. */
export const roadOccupationGuide: GuideSource = {
  summary: t(
    "施工、搭建或者举办活动临时占用人行道、车行道的许可。",
    "The permit to occupy a pavement or carriageway for works, structures or an event for a limited time.",
  ),
  conditions: [
    t("占用的理由、位置、面积和期限明确。", "Why, where, how much and for how long is clear."),
    t("占用期间保留行人通行的空间。", "Room is left for people on foot."),
    t(
      "影响交通安全的，已经取得公安机关交通管理部门同意。",
      "Where traffic safety is affected the traffic police agree.",
    ),
    t("有安全防护和恢复道路原状的措施。", "There are measures for safety, and for restoring the road."),
  ],
  questions: [
    question(
      "purpose",
      t("占用道路做什么？", "What is the road occupied for?"),
      ["works", t("施工围挡、堆放材料", "Works: hoarding, materials")],
      ["event", t("举办活动", "An event")],
      ["structure", t("搭建临时设施", "A temporary structure")],
    ),
    question(
      "carriageway",
      t("占用车行道吗？", "Is the carriageway occupied?"),
      ["no", t("只占人行道", "The pavement only")],
      [
        "yes",
        t("占用车行道", "Yes"),
        t("需要交通组织方案和交警部门意见。", "A traffic plan and the police's opinion are needed."),
      ],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("临时占用城市道路申请表", "Application to occupy a city road"),
    {
      ...BUSINESS_LICENCE,
      name: t("营业执照或者法人登记证书", "Business licence or certificate of the legal person"),
    },
    material(
      "site-plan",
      ["占用位置平面图", "Plan of the place"],
      ["标明道路名称、占用范围、尺寸和保留的通行宽度。", "Road, extent, measures and the width left free."],
    ),
    material(
      "safety-measures",
      ["安全防护和道路恢复措施", "Measures for safety and for restoring the road"],
      [
        "写明围挡、夜间警示灯、盲道改道和完工后的清理。",
        "Hoarding, lights at night, tactile paving diverted, and clearing up.",
      ],
    ),
    material(
      "construction-permit",
      ["建筑工程施工许可证", "Construction permit"],
      [
        "能够共享的不用提交；限额以下的小型工程不用提交。",
        "Not needed where it is shared, nor for works below the threshold.",
      ],
      {
        need: "optional",
        when: answered("purpose", "works"),
        ...issued(t("住房城乡建设主管部门", "Housing and construction authority"), "construction_permit"),
      },
    ),
    material(
      "event-plan",
      ["活动方案和应急预案", "Plan of the event and for emergencies"],
      ["写明时间、人数、场地布置和疏散路线。", "Time, number of people, layout and ways out."],
      { when: answered("purpose", "event") },
    ),
    material(
      "structure-drawing",
      ["临时设施设计图", "Drawing of the structure"],
      ["标明尺寸、结构和固定方式。", "Size, structure and how it is fixed."],
      { when: answered("purpose", "structure") },
    ),
    material(
      "traffic-plan",
      ["交通组织方案", "Traffic plan"],
      ["写明绕行路线、标志和疏导人员。", "Diversion, signs and people who direct traffic."],
      { when: answered("carriageway", "yes") },
    ),
    material(
      "police-opinion",
      ["公安机关交通管理部门意见", "Opinion of the traffic police"],
      [
        "由窗口代为征求，已经取得的可以直接提交。可以先受理，两个工作日内补交。",
        "The window asks for it; hand it in if you have it. May follow within two working days.",
      ],
      {
        when: answered("carriageway", "yes"),
        ...issued(t("公安机关交通管理部门", "Traffic police")),
        ...deferrable(2),
      },
    ),
    material(
      "pipes-consent",
      ["地下管线单位意见", "Opinion of the owners of buried lines"],
      ["申请表填写“范围内有检查井或者消火栓”的提交。", "If the form says there are manholes or hydrants within."],
      {
        when: filledIn("place/manholes", true),
        source: { kind: "other", issuer: t("管线产权单位", "Owners of the lines") },
      },
    ),
    POWER_OF_ATTORNEY,
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    review(1, ["核对位置、面积、期限和防护措施。", "Place, extent, time and measures are checked."]),
    siteSurvey(
      1,
      ["现场勘验", "Site survey"],
      [
        "两名以上工作人员到现场核对占用范围和通行宽度，时间计算在办理期限内。",
        "Two or more officers check the extent and the width left free. The limit keeps running.",
      ],
    ),
    decision(1),
    ISSUANCE,
  ],
  results: [
    {
      type: "approval",
      name: t("准予行政许可决定书", "Decision granting the licence"),
      validity: t("按决定书写明的占用期限", "For the time it states"),
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    faq(
      ["占道费怎么算？", "How is the charge worked out?"],
      [
        "按批准的面积和天数，依省级标准计算，窗口开具缴款通知。",
        "By the area and days permitted at the province's rates; the window issues the notice.",
      ],
    ),
    faq(
      ["没用完提前清场，能退费吗？", "Is anything refunded if I finish early?"],
      ["可以，清场并经查验后，按实际天数结算。", "Yes: once it is cleared and checked you pay for the days used."],
    ),
    faq(
      ["到期还没完工怎么办？", "What if it takes longer?"],
      ["到期前申请延期，批准前不得继续占用。", "Apply for an extension in time; without it the road must be cleared."],
    ),
    faq(
      ["挖开路面也用这个证吗？", "Does it cover digging?"],
      ["不行，挖掘道路是另一项许可。", "No, digging up a road is another permit."],
    ),
  ],
  legalBasis: [
    law(
      ROADS,
      ["未经批准，不得占用城市道路。", "No city road may be occupied without approval."],
      ["第三十条", "Article 30"],
    ),
    law(
      ROADS,
      [
        "因特殊情况临时占用的，要经市政工程和公安交通管理部门批准。",
        "Occupying one for a time needs the approval of the municipal works and the traffic authority.",
      ],
      ["第三十一条", "Article 31"],
    ),
    law(
      ROADS,
      ["占用城市道路的，交纳占用费。", "Who occupies a city road pays the charge."],
      ["第三十七条", "Article 37"],
    ),
    LICENSING_LAW,
  ],
  checkpoints: [
    check(
      "public",
      "measures",
      ["平面图的尺寸与申请面积相符。", "The plan's measures give the area entered."],
      "site-plan",
    ),
    check(
      "public",
      "width",
      ["保留的人行通行宽度已经标明。", "The width left for people on foot is marked."],
      "site-plan",
    ),
    check(
      "counter",
      "tactile",
      ["占用盲道的，有改道安排。", "Tactile paving that is blocked is diverted."],
      "safety-measures",
    ),
    check("counter", "hydrants", ["没有遮挡消火栓和检查井。", "No hydrant or manhole is covered."], "site-plan"),
    check(
      "counter",
      "police",
      ["占用车行道的，已经发起征求交警意见。", "The traffic police have been asked."],
      "police-opinion",
    ),
  ],
  correction: { answerWithin: days(10), whenLate: "withdrawn" },
  remedies: REMEDIES,
  reach: "county",
};

/** 临时占用城市道路许可（新办）: the form. */
export const roadOccupationForm: FormSource = {
  schema: formSchema({
    applicant: object(
      {
        name: text("单位名称", "Name of the organisation", { maxLength: 60 }),
        uscc: formatted("cn-uscc", "统一社会信用代码", "Unified social credit code"),
        contact: text("现场负责人", "Person in charge on site", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "负责人手机号码", "Their mobile number"),
      },
      ["name", "uscc", "contact", "mobile"],
    ),
    place: object(
      {
        division: township("所在镇（街道）", "Town or sub-district"),
        road: text("道路名称和路段", "Road and section"),
        parts: choices(
          "占用部分",
          "Which part",
          [
            ["pavement", "人行道", "Pavement"],
            ["tactile", "盲道", "Tactile paving"],
            ["cycle", "非机动车道", "Cycle lane"],
            ["carriageway", "车行道", "Carriageway"],
          ],
          { minItems: 1 },
        ),
        length: number("占用长度", "Length", { exclusiveMinimum: 0, maximum: 5000 }),
        width: number("占用宽度", "Width", { exclusiveMinimum: 0, maximum: 60 }),
        free: number("保留通行宽度", "Width left free", { minimum: 0, maximum: 60 }),
        manholes: flag("范围内有检查井或者消火栓", "There are manholes or hydrants within"),
      },
      ["division", "road", "parts", "length", "width", "free"],
    ),
    purpose: object(
      {
        kind: choice("占用事由", "Purpose", [
          ["works", "施工围挡、堆放材料", "Works"],
          ["event", "举办活动", "An event"],
          ["structure", "搭建临时设施", "A temporary structure"],
        ]),
        project: text("工程名称", "Name of the works", { maxLength: 100 }),
        visitors: number("预计参加人数", "People expected", { minimum: 1, maximum: 100000 }),
        from: formatted("date", "占用开始日期", "From"),
        until: formatted("date", "占用结束日期", "Until"),
        night: flag("夜间继续占用", "Also at night"),
        lights: text("夜间警示措施", "Warning at night", { maxLength: 200 }),
      },
      ["kind", "from", "until", "night"],
      {
        allOf: [
          requiredIf("kind", "works", "project"),
          requiredIf("kind", "event", "visitors"),
          requiredIf("night", true, "lights"),
        ],
      },
    ),
    payment: object(
      {
        payer: text("缴款人名称", "Who pays", { maxLength: 60 }),
        waiver: flag("申请减免占用费", "Apply for a waiver of the charge"),
        ground: text("减免理由", "Ground for the waiver", { maxLength: 200 }),
      },
      ["payer"],
      requiredIf("waiver", true, "ground"),
    ),
  }),
  uischema: steps(
    step(
      "申请单位",
      "Applicant",
      control("applicant/name", { autocomplete: "organization" }),
      control("applicant/uscc"),
      row(control("applicant/contact", { width: "14ch" }), control("applicant/mobile", { autocomplete: "tel" })),
    ),
    step(
      "占用位置",
      "Place",
      control("place/division", { format: "select" }),
      control("place/road", {
        hint: t("例如示例路，东起一号路口，西至二号路口。", "Such as: Example Road, from first to second crossing."),
      }),
      control("place/parts"),
      group(
        "尺寸",
        "Measures",
        row(
          control("place/length", { suffix: t("米", "m"), width: "8ch" }),
          control("place/width", { suffix: t("米", "m"), width: "8ch" }),
        ),
        control("place/free", { suffix: t("米", "m"), width: "8ch" }),
        control("place/manholes"),
      ),
    ),
    step(
      "事由和期限",
      "Purpose and time",
      control("purpose/kind", { format: "radio" }),
      control("purpose/project", {}, showIf("purpose/kind", "works")),
      control("purpose/visitors", { suffix: t("人", "people"), width: "8ch" }, showIf("purpose/kind", "event")),
      row(control("purpose/from", { min: "today" }), control("purpose/until", { min: "today" })),
      control("purpose/night"),
      control("purpose/lights", { multi: true }, showIf("purpose/night", true)),
    ),
    step(
      "缴费",
      "Payment",
      control("payment/payer"),
      control("payment/waiver"),
      control("payment/ground", { multi: true }, showIf("payment/waiver", true)),
    ),
  ),
  prefill: [
    { pointer: "/applicant/name", from: "applicant.name" },
    { pointer: "/applicant/uscc", from: "applicant.certificate.number" },
    { pointer: "/applicant/contact", from: "agent.name" },
    { pointer: "/applicant/mobile", from: "agent.mobile" },
    { pointer: "/payment/payer", from: "applicant.name" },
  ],
  declarations: [
    TRUTH,
    {
      id: "restore",
      text: t("期满或者提前完工后，我负责清理并恢复道路原状。", "At the end I clear the road and restore it."),
    },
    PRIVACY,
  ],
};
