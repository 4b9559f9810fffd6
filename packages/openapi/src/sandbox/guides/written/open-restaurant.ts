import { companyRegistrationGuide } from "./company-registration.ts";
import { foodLicenceGuide } from "./food-licence.ts";
import type { GuideSource, MaterialSource } from "../guide-source.ts";
import {
  ACCEPTANCE,
  AGENT_QUESTION,
  answered,
  applicationForm,
  days,
  ISSUANCE,
  LICENSING_LAW,
  material,
  POWER_OF_ATTORNEY,
  question,
  REMEDIES,
  SUBMISSION,
} from "../guide-parts.ts";
import { t } from "../localized.ts";

const REGISTRATION = "QYDJ-001-01";
const FOOD = "SCJY-001-01";
const SIGN = "SCJY-033-07";

/** The one that fits, of a part's own guide. Throws where it is gone, so that the two cannot drift apart unnoticed. */
function taken<T>(list: readonly T[], fits: (each: T) => boolean, what: string): T {
  const found = list.find(fits);
  if (found === undefined) throw new Error(`No ${what}`);
  return found;
}

const materialsOf = (guide: GuideSource, ...codes: readonly string[]): MaterialSource[] =>
  codes.map((code) => taken(guide.materials, (each) => each.code === code, `material ${code}`));

const questionOf = (guide: GuideSource, id: string): GuideSource["questions"][number] =>
  taken(guide.questions, (each) => each.id === id, `question ${id}`);

const stepOf = (guide: GuideSource, id: string): GuideSource["steps"][number] =>
  taken(guide.steps, (each) => each.id === id, `step ${id}`);

const conditionsOf = (guide: GuideSource, which: RegExp): GuideSource["conditions"] =>
  guide.conditions.filter(({ zh }) => which.test(zh));

/** The same material without a condition that always holds for a restaurant. */
function always(material: MaterialSource): MaterialSource {
  const { when, ...rest } = material;
  return when ? rest : material;
}

const REGISTRATION_MATERIALS = materialsOf(
  companyRegistrationGuide,
  "articles",
  "shareholder-identity",
  "shareholder-licence",
  "officers",
  "premises-ownership",
  "premises-lease",
  "premises-consent",
);

// The business licence is not among them: it is what the first part ends with, and passed on within the house.
const FOOD_MATERIALS = [
  ...materialsOf(foodLicenceGuide, "premises-plan", "equipment-and-process").map(always),
  ...materialsOf(foodLicenceGuide, "separate-room"),
  ...materialsOf(foodLicenceGuide, "safety-rules", "health-certificates", "safety-officer-training").map(always),
];

const WITH_SIGN = answered("sign", "yes");

const SIGN_DRAWING = material(
  "sign-drawing",
  ["门头招牌效果图", "Drawing of the shop sign"],
  [
    "标明尺寸、文字、材质和安装位置，可以在门面照片上绘制。",
    "With its size, wording, material and place; may be drawn on a photo of the front.",
  ],
  { when: WITH_SIGN },
);

const codesOf = (materials: readonly MaterialSource[]): string[] => materials.map(({ code }) => code);

/** 开办餐饮店“一件事” `YJS-001-01`: the guide. It merges those of its parts; each material is asked for once. */
export const openRestaurantGuide: GuideSource = {
  summary: t(
    "开餐饮店要办的公司设立登记、食品经营许可和门头招牌备案，填一张表、交一套材料一起办。",
    "Company registration, food business licence and shop sign for a restaurant: one form, one set of materials.",
  ),
  conditions: [
    ...conditionsOf(companyRegistrationGuide, /^公司名称/),
    t("有公司住所，同时作为经营场所。", "The company has a domicile, which is also where it trades."),
    ...conditionsOf(foodLicenceGuide, /^经营场所|^配备/),
  ],
  questions: [
    questionOf(companyRegistrationGuide, "shareholders"),
    question(
      "premises",
      t("店面是怎么来的？", "How do you have the premises?"),
      ["own", t("股东或公司自有", "Owned by a shareholder or the company")],
      ["leased", t("租用", "Leased")],
      ["lent", t("无偿借用", "Lent free of charge")],
    ),
    questionOf(foodLicenceGuide, "coldFood"),
    question(
      "sign",
      t("要一并办理门头招牌备案吗？", "File a shop sign at the same time?"),
      ["yes", t("一并办理", "Yes")],
      ["no", t("暂不办理", "Not now"), t("以后可以单独备案。", "It can be filed by itself later.")],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("开办餐饮店申请书", "Application to open a restaurant"),
    ...REGISTRATION_MATERIALS,
    ...FOOD_MATERIALS,
    SIGN_DRAWING,
    POWER_OF_ATTORNEY,
  ],
  parts: [
    {
      itemCode: REGISTRATION,
      materialCodes: ["application-form", ...codesOf(REGISTRATION_MATERIALS), "power-of-attorney"],
    },
    { itemCode: FOOD, materialCodes: ["application-form", ...codesOf(FOOD_MATERIALS), "power-of-attorney"] },
    { itemCode: SIGN, materialCodes: ["application-form", "sign-drawing", "power-of-attorney"], when: WITH_SIGN },
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    {
      id: "registration",
      kind: "decision",
      name: t("公司登记", "Company registration"),
      body: { departmentCode: "approval" },
      duration: days(1),
      countsTowardLimit: true,
      description: t(
        "登记后营业执照在部门之间直接共享，不用再交。",
        "The business licence is passed on between the departments.",
      ),
    },
    {
      id: "food-review",
      kind: "review",
      name: t("食品经营许可审查", "Review for the food licence"),
      body: { departmentCode: "market-supervision" },
      duration: days(1),
      countsTowardLimit: true,
    },
    { ...stepOf(foodLicenceGuide, "site-survey"), body: { departmentCode: "market-supervision" } },
    {
      id: "food-decision",
      kind: "decision",
      name: t("食品经营许可决定", "Decision on the food licence"),
      body: { departmentCode: "market-supervision" },
      duration: days(1),
      countsTowardLimit: true,
    },
    {
      id: "sign-filing",
      kind: "decision",
      name: t("门头招牌备案", "Filing of the shop sign"),
      body: { departmentCode: "urban-management" },
      duration: days(1),
      countsTowardLimit: true,
      description: t("选择一并办理的才有这一步。", "Only if you chose it."),
    },
    ISSUANCE,
  ],
  results: [
    ...companyRegistrationGuide.results,
    ...foodLicenceGuide.results,
    {
      type: "other",
      name: t("门头招牌备案回执", "Receipt of the shop sign filing"),
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    {
      question: t("几个证件要分别去领吗？", "Do I collect each paper by itself?"),
      answer: t(
        "不用。全部办完后由窗口一次发放，邮寄也只寄一次。",
        "No. The window issues everything together once the last part is done, also by post.",
      ),
    },
    {
      question: t(
        "食品经营许可没批准，执照还给吗？",
        "If the food licence is refused, do I still get the business licence?",
      ),
      answer: t(
        "给。每一项由主管部门分别决定，批准的照样发放，没有批准的书面说明理由。",
        "Yes. Each part is decided by its own department; what is granted is issued, and a refusal gives its reasons.",
      ),
    },
    {
      question: t("可以只办其中一项吗？", "May I apply for one part only?"),
      answer: t(
        "可以，直接找那一项的办事指南申请。已经开店的，不用走“一件事”。",
        "Yes, by that item's own guide. A shop that is open already does not need the bundle.",
      ),
    },
    {
      question: t("办理中还能撤回吗？", "Can I still withdraw?"),
      answer: t(
        "可以。撤回后还没有决定的事项停止办理，已经决定的不受影响。",
        "Yes. Parts that are not decided yet end there; decided ones stand.",
      ),
    },
  ],
  legalBasis: [
    {
      title: t(
        "国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见",
        "State Council guidance on getting one thing done efficiently",
      ),
      article: t("国发〔2024〕3号", "State Council document 3 of 2024"),
      explanation: t(
        "要求把相关联的事项集成起来，一次告知、一表申请、一套材料、一窗受理。",
        "Asks for related items to be joined: told once, one form, one set of materials, one window.",
      ),
    },
    {
      title: t("中华人民共和国行政许可法", "Administrative Licensing Law of the People's Republic of China"),
      article: t("第二十六条、第四十二条第二款", "Article 26, article 42 paragraph 2"),
      explanation: t(
        "几个部门统一办理或者联合办理的，在四十五个工作日内办结，经批准可以延长十五个工作日。",
        "Several departments acting together decide within 45 working days, which may be extended by 15.",
      ),
    },
    ...companyRegistrationGuide.legalBasis.slice(0, 1),
    ...foodLicenceGuide.legalBasis.slice(0, 1),
    LICENSING_LAW,
  ],
  checkpoints: [
    {
      id: "one-address",
      for: "public",
      text: t(
        "章程、平面图和房屋证明上的地址是同一处。",
        "Articles, floor plan and proof of premises name the same address.",
      ),
    },
    ...companyRegistrationGuide.checkpoints.filter(({ id }) => id === "name-matches" || id === "signatures"),
    ...foodLicenceGuide.checkpoints.filter(({ id }) => id !== "business-scope"),
    {
      id: "sign-size",
      for: "counter",
      materialCode: "sign-drawing",
      text: t("招牌文字与公司名称相符，尺寸、位置已标明。", "The sign names the company; size and place are given."),
    },
  ],
  remedies: REMEDIES,
  reach: "county",
};
