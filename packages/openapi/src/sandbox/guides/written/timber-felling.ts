import {
  choice,
  control,
  formatted,
  formSchema,
  group,
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
  siteSurvey,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

const FOREST_LAW = ["中华人民共和国森林法", "Forest Law of the People's Republic of China"] as const;

/** 林木采伐许可证核发 `SHMS-460-01`: the guide. */
export const timberFellingGuide: GuideSource = {
  summary: t(
    "采伐林地上的林木，采伐前取得的许可。发给林木采伐许可证。",
    "The licence needed before trees on forest land are felled.",
  ),
  conditions: [
    t("林木权属清楚，没有争议。", "It is clear and undisputed whose trees they are."),
    t("采伐地点不在禁止采伐的区域。", "The place is not one where felling is forbidden."),
    t("采伐量在年度采伐限额以内。", "The quantity is within the year's quota."),
    t("有采伐后的更新造林安排。", "There is a plan for planting afterwards."),
    t("上一次采伐后的更新造林任务已经完成。", "The planting that followed from an earlier licence has been done."),
  ],
  questions: [
    question(
      "applicantKind",
      t("谁来申请？", "Who applies?"),
      ["person", t("个人（农户）", "A person or farm household")],
      ["organisation", t("企业或者集体组织", "An enterprise or a collective")],
    ),
    question(
      "quantity",
      t("采伐多少？", "How much is to be felled?"),
      ["small", t("蓄积不超过十五立方米", "Up to 15 m³ of standing volume")],
      [
        "large",
        t("蓄积超过十五立方米", "More than 15 m³"),
        t(
          "需要伐区调查设计材料。界限为示范数据，以省级规定为准。",
          "A survey of the plot is needed. The limit is sample data; the province sets it.",
        ),
      ],
    ),
    question(
      "occasion",
      t("为什么采伐？", "Why are they felled?"),
      ["ordinary", t("自用、出售或者抚育", "Own use, sale or tending")],
      ["project", t("建设项目使用林地", "A project uses the land")],
      ["disaster", t("火灾、病虫害或者风雪灾害", "Fire, pests, wind or snow")],
    ),
    question(
      "handledBy",
      t("由谁来办？", "Who will handle it?"),
      ["self", t("本人或法定代表人", "The applicant or the legal representative")],
      ["agent", t("委托他人代办", "Somebody on the applicant's behalf")],
    ),
  ],
  materials: [
    applicationForm("林木采伐申请表", "Application to fell trees"),
    { ...RESIDENT_ID, when: answered("applicantKind", "person") },
    {
      ...BUSINESS_LICENCE,
      name: t("营业执照或者集体经济组织登记证", "Business licence or certificate of the collective"),
      when: answered("applicantKind", "organisation"),
    },
    material(
      "ownership",
      ["林权证或者不动产权证书", "Forest right or real estate certificate"],
      ["能够共享核验的，不用提交。", "Not needed where it can be checked in shared data."],
      issued(t("不动产登记机构", "Real estate registry"), "real_estate_certificate"),
    ),
    material(
      "survey-design",
      ["伐区调查设计材料", "Survey and design of the felling plot"],
      [
        "写明地点、林种、树种、面积、蓄积、采伐方式和更新措施，附位置图。",
        "Place, kind of forest, species, area, volume, method and planting, with a map.",
      ],
      { when: answered("quantity", "large"), source: { kind: "other", issuer: t("调查设计单位", "Survey company") } },
    ),
    material(
      "land-approval",
      ["使用林地审核同意书", "Consent to the use of forest land"],
      ["由林业部门自行调取，不用提交。", "Retrieved by the forestry authority itself."],
      { when: answered("occasion", "project"), need: "optional", ...issued(t("林业主管部门", "Forestry authority")) },
    ),
    material(
      "disaster-report",
      ["灾害情况说明和现场照片", "Report of the damage with photos"],
      [
        "写明时间、原因和受灾范围。可以先受理，五个工作日内补交。",
        "When, why and how much. May follow within five working days.",
      ],
      { when: answered("occasion", "disaster"), ...deferrable(5) },
    ),
    material(
      "replanting",
      ["更新造林承诺书", "Undertaking to plant again"],
      ["写明树种、面积和完成时间，由申请人签名。", "Species, area and date, signed by the applicant."],
      { type: "form" },
    ),
    POWER_OF_ATTORNEY,
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    review(1, ["核对权属、限额和禁伐区域。", "Ownership, quota and protected areas are checked."]),
    siteSurvey(
      3,
      ["采伐地点现场查验", "Survey of the plot"],
      [
        "两名以上工作人员到山场核对四至、树种和蓄积，时间计算在办理期限内。",
        "Two or more officers check boundaries, species and volume on the spot. The limit keeps running.",
      ],
    ),
    decision(1),
    ISSUANCE,
  ],
  results: [
    {
      type: "licence",
      name: t("林木采伐许可证", "Timber felling licence"),
      licenceCode: "timber_felling_licence",
      validity: t("按许可证写明的采伐期限", "For the felling period it states"),
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    faq(
      ["房前屋后的树要办证吗？", "Do I need it for trees around my house?"],
      [
        "农村居民采伐自留地和房前屋后个人所有的零星林木，不需要办理。",
        "No: rural residents may fell scattered trees of their own around the house and on private plots.",
      ],
    ),
    faq(
      ["先砍后补行吗？", "May I fell first and apply later?"],
      ["不行。没有许可证采伐要承担法律责任。", "No. Felling without the licence has legal consequences."],
    ),
    faq(
      ["过了采伐期限没砍完怎么办？", "What if I am not finished in time?"],
      ["到期前到窗口申请延期。", "Apply for an extension before it expires."],
    ),
    faq(
      ["竹子要办证吗？", "And bamboo?"],
      ["采伐自然保护区以外的竹林，不需要办理许可证。", "Bamboo outside nature reserves needs no licence."],
    ),
    faq(["要交钱吗？", "What does it cost?"], ["不收费。", "Nothing."]),
  ],
  legalBasis: [
    law(
      FOREST_LAW,
      [
        "采伐林地上的林木应当申请采伐许可证，并按照许可证的规定采伐。",
        "Felling on forest land needs a licence and follows what it says.",
      ],
      ["第五十六条", "Article 56"],
    ),
    law(
      FOREST_LAW,
      [
        "列出申请时要提交的材料；超过省级规定面积或者蓄积的，还要提交伐区调查设计材料。",
        "Lists what an application contains; above the province's limits also the survey of the plot.",
      ],
      ["第五十八条", "Article 58"],
    ),
    LICENSING_LAW,
  ],
  checkpoints: [
    check(
      "public",
      "plots",
      ["填写的小班、面积与权属证书一致。", "Plots and areas are those of the certificate."],
      "ownership",
    ),
    check("public", "volume", ["各小班蓄积之和与申请总量相符。", "The plots' volumes add up."], "application-form"),
    check("counter", "quota", ["申请量在本年度剩余限额以内。", "The quantity is within what is left of the quota."]),
    check(
      "counter",
      "replanted",
      ["上次采伐的更新造林已经验收。", "Earlier planting has been accepted."],
      "replanting",
    ),
    check(
      "counter",
      "design-covers",
      ["调查设计覆盖申请的全部小班。", "The survey covers all plots."],
      "survey-design",
    ),
  ],
  correction: { answerWithin: days(15), whenLate: "kept" },
  remedies: REMEDIES,
  reach: "county",
};

/** 林木采伐许可证核发: the form. */
export const timberFellingForm: FormSource = {
  schema: formSchema({
    owner: object(
      {
        name: text("林木所有者", "Owner of the trees", { maxLength: 60 }),
        certificateNo: text("林权证或者不动产权证号", "Number of the certificate", { maxLength: 40 }),
        contact: text("联系人", "Contact", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
      },
      ["name", "certificateNo", "contact", "mobile"],
    ),
    place: object(
      {
        division: township("采伐地点所在镇（街道）", "Town or sub-district of the plot"),
        address: text("村、组和小地名", "Village and local name", { minLength: 2 }),
        east: text("东至", "East boundary", { maxLength: 50 }),
        south: text("南至", "South boundary", { maxLength: 50 }),
        west: text("西至", "West boundary", { maxLength: 50 }),
        north: text("北至", "North boundary", { maxLength: 50 }),
      },
      ["division", "address", "east", "south", "west", "north"],
    ),
    felling: object(
      {
        kind: choice("采伐类型", "Kind of felling", [
          ["final", "主伐", "Final felling"],
          ["tending", "抚育采伐", "Tending"],
          ["renewal", "更新采伐", "Renewal"],
          ["low_yield", "低产林改造", "Conversion of poor stands"],
        ]),
        method: choice("采伐方式", "Method", [
          ["clear", "皆伐", "Clear felling"],
          ["selective", "择伐", "Selective felling"],
          ["gradual", "渐伐", "Gradual felling"],
        ]),
        plots: list(
          "小班和树种",
          "Plots and species",
          {
            plot: text("小班号", "Plot", { maxLength: 20 }),
            species: text("树种", "Species", { maxLength: 30 }),
            planted: choice("起源", "Origin", [
              ["planted", "人工林", "Planted"],
              ["natural", "天然林", "Natural"],
            ]),
            area: number("面积（公顷）", "Area (ha)", { exclusiveMinimum: 0, maximum: 1000 }),
            volume: number("蓄积（立方米）", "Volume (m³)", { exclusiveMinimum: 0, maximum: 100000 }),
          },
          ["plot", "species", "planted", "area", "volume"],
          { maxItems: 30 },
        ),
        from: formatted("date", "计划开始日期", "Felling from"),
        until: formatted("date", "计划结束日期", "Felling until"),
      },
      ["kind", "method", "plots", "from", "until"],
    ),
    replanting: object(
      {
        way: choice("更新方式", "How it grows again", [
          ["planting", "人工造林", "Planting"],
          ["natural", "天然更新", "Naturally"],
          ["sprouting", "萌芽更新", "From stumps"],
        ]),
        species: text("更新树种", "Species planted", { maxLength: 30 }),
        area: number("更新面积（公顷）", "Area (ha)", { exclusiveMinimum: 0, maximum: 1000 }),
        finishedBy: formatted("date", "完成日期", "Finished by"),
      },
      ["way", "area", "finishedBy"],
      requiredIf("way", "planting", "species"),
    ),
  }),
  uischema: steps(
    step(
      "申请人和地点",
      "Applicant and place",
      group(
        "林木所有者",
        "Owner",
        control("owner/name"),
        control("owner/certificateNo"),
        row(control("owner/contact", { width: "14ch" }), control("owner/mobile", { autocomplete: "tel" })),
      ),
      group(
        "采伐地点",
        "Place",
        control("place/division", { format: "select" }),
        control("place/address"),
        row(control("place/east"), control("place/south")),
        row(control("place/west"), control("place/north")),
      ),
    ),
    step(
      "采伐",
      "Felling",
      row(control("felling/kind", { format: "select" }), control("felling/method", { format: "select" })),
      control("felling/plots"),
      row(control("felling/from", { min: "today" }), control("felling/until", { min: "today" })),
    ),
    step(
      "更新造林",
      "Planting again",
      control("replanting/way", { format: "radio" }),
      control("replanting/species", {}, showIf("replanting/way", "planting")),
      control("replanting/area", { width: "10ch" }),
      control("replanting/finishedBy", { min: "today" }),
    ),
  ),
  prefill: [
    { pointer: "/owner/name", from: "applicant.name" },
    { pointer: "/owner/contact", from: "agent.name" },
    { pointer: "/owner/mobile", from: "applicant.mobile" },
  ],
  declarations: [
    TRUTH,
    {
      id: "not-felled",
      text: t(
        "我确认还没有采伐，取得许可证后按证采伐。",
        "Nothing has been felled, and felling will follow the licence.",
      ),
    },
    PRIVACY,
  ],
};
