import type { GuideSource, MaterialSource } from "../guide-source.ts";
import {
  ACCEPTANCE,
  AGENT_QUESTION,
  answered,
  applicationForm,
  BUSINESS_LICENCE,
  days,
  ISSUANCE,
  LICENSING_LAW,
  POWER_OF_ATTORNEY,
  question,
  REMEDIES,
  SCANS,
  SUBMISSION,
} from "../guide-parts.ts";
import { t } from "../localized.ts";

const PREMISES_RIGHT: MaterialSource = {
  code: "premises-right",
  name: t("经营场所使用证明", "Proof of the right to use the premises"),
  need: "required",
  type: "other",
  form: "either",
  source: { kind: "applicant" },
  originals: 0,
  copies: 1,
  notes: t("自有的提交不动产权证书，租用的提交租赁合同。", "The real estate certificate, or the lease."),
  ...SCANS,
};

/** 食品经营许可（新办）`SCJY-001-01`: the guide in force. */
export const foodLicenceGuide: GuideSource = {
  summary: t(
    "开餐饮店、食品店、单位食堂，开业前取得的许可。发给食品经营许可证。",
    "The licence a restaurant, food shop or canteen needs before it opens.",
  ),
  conditions: [
    t(
      "已经取得营业执照，或者单位设立的批准文件。",
      "The applicant holds a business licence, or the document by which the organisation was set up.",
    ),
    t(
      "经营场所与经营的食品品种、数量相适应，与厕所、垃圾堆放点这类污染源保持规定距离。",
      "The premises suit the kinds and quantities of food, at the prescribed distance from toilets, waste and the like.",
    ),
    t(
      "有与经营项目相适应的清洗、消毒、冷藏、防鼠防虫设备或者设施。",
      "There is equipment for washing, disinfecting, cooling and keeping vermin out, as the business needs.",
    ),
    t("配备食品安全管理人员，并建立食品安全管理制度。", "There are food safety staff and written food safety rules."),
    t(
      "设备布局和操作流程合理，生食与熟食、原料与成品分开。",
      "Layout and work flow keep raw and cooked food, ingredients and products apart.",
    ),
  ],
  questions: [
    question(
      "businessKind",
      t("经营什么？", "What is the business?"),
      ["catering", t("餐饮服务", "Catering"), t("饭店、小吃店、饮品店、糕点店。", "Restaurants, snack bars, cafés.")],
      [
        "retail",
        t("食品销售", "Food retail"),
        t("销售散装食品，或者同时销售散装和预包装食品。", "Loose food, with or without prepackaged food."),
      ],
      [
        "canteen",
        t("单位食堂", "Canteen"),
        t("学校、医院、养老机构、企业的食堂。", "Of a school, hospital, care home or company."),
      ],
    ),
    question(
      "coldFood",
      t("做冷食、生食或者裱花蛋糕吗？", "Do you make cold dishes, raw food or decorated cakes?"),
      ["no", t("不做", "No")],
      ["yes", t("做", "Yes"), t("需要设专用操作间或者专用操作区。", "These need a room or an area of their own.")],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("食品经营许可申请书", "Application for a food business licence"),
    BUSINESS_LICENCE,
    {
      code: "premises-plan",
      name: t("经营场所平面图", "Floor plan"),
      need: "required",
      when: answered("businessKind", "catering", "canteen"),
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      notes: t(
        "标明各功能间的位置、面积和设备摆放，可以手绘。",
        "Shows each room with its size and equipment; may be drawn by hand.",
      ),
      ...SCANS,
    },
    {
      code: "equipment-and-process",
      name: t("设备设施布局和操作流程说明", "Equipment, layout and work flow"),
      need: "required",
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      notes: t(
        "写明主要设备名称和数量、从进货到出品的流程。",
        "Main equipment, and how food moves from delivery to sale.",
      ),
      ...SCANS,
    },
    {
      code: "separate-room",
      name: t("专用操作间或者专用操作区的图片", "Photos of the separate room or area"),
      need: "required",
      when: answered("coldFood", "yes"),
      type: "other",
      form: "electronic",
      source: { kind: "applicant" },
      notes: t("拍到洗手、消毒、空调和独立冷藏设施。", "Showing hand basin, disinfection, cooling and refrigeration."),
      ...SCANS,
      accept: ["image/jpeg", "image/png"],
      maxCount: 10,
    },
    {
      code: "safety-rules",
      name: t("食品安全管理制度", "Food safety rules"),
      need: "required",
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      notes: t(
        "包括从业人员健康管理、进货查验、场所清洁、食品安全自查和事故处置。",
        "Covering staff health, checks on delivery, cleaning, self-inspection and incidents.",
      ),
      basis: t("《食品安全法》第四十四条", "Food Safety Law, article 44"),
      ...SCANS,
    },
    {
      code: "health-certificates",
      name: t("接触直接入口食品人员的健康证明", "Health certificates of staff who handle ready-to-eat food"),
      need: "deferrable",
      when: answered("businessKind", "catering", "canteen"),
      type: "certificate",
      form: "either",
      source: { kind: "other", issuer: t("体检机构", "Medical examination body") },
      originals: 0,
      copies: 1,
      deferral: days(10),
      notes: t(
        "每人一份，在有效期内。可以先受理，十个工作日内补交。",
        "One a person, valid. May follow within ten working days.",
      ),
      basis: t("《食品安全法》第四十五条", "Food Safety Law, article 45"),
      ...SCANS,
      maxCount: 20,
    },
    {
      code: "safety-officer-training",
      name: t("食品安全管理人员培训考核证明", "Training certificate of the food safety officer"),
      need: "optional",
      type: "certificate",
      form: "either",
      source: { kind: "applicant" },
      originals: 0,
      copies: 1,
      notes: t("有就交，没有不影响受理。", "If there is one; the application is accepted without."),
      ...SCANS,
    },
    POWER_OF_ATTORNEY,
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    {
      id: "review",
      kind: "review",
      name: t("材料审查", "Review"),
      body: "department",
      duration: days(1),
      countsTowardLimit: true,
      description: t("审查材料内容是否真实、是否符合条件。", "Checks the substance of what was handed in."),
    },
    {
      id: "site-survey",
      kind: "special_step",
      name: t("现场核查", "Site survey"),
      body: "department",
      duration: days(3),
      countsTowardLimit: true,
      specialStep: "site_survey",
      description: t(
        "两名以上工作人员到经营场所核查，时间计算在办理期限内。",
        "Two or more officers visit the premises. The limit keeps running.",
      ),
    },
    {
      id: "decision",
      kind: "decision",
      name: t("作出决定", "Decision"),
      body: "department",
      duration: days(1),
      countsTowardLimit: true,
    },
    ISSUANCE,
  ],
  results: [
    {
      type: "licence",
      name: t("食品经营许可证", "Food business licence"),
      licenceCode: "food_business_licence",
      validity: t("五年", "Five years"),
      term: { value: 5, unit: "year" },
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    {
      question: t("许可证没下来可以先试营业吗？", "May I open on trial before the licence is there?"),
      answer: t("不可以，取得许可后才能经营。", "No. You may trade once you hold the licence."),
    },
    {
      question: t("只卖预包装食品也要办吗？", "Do I need it to sell prepackaged food only?"),
      answer: t(
        "不用办许可，但要向市场监管部门备案。销售自己种养的食用农产品也不用办许可。",
        "No licence is needed, but a filing with the market supervision department. Nor is one needed to sell farm produce.",
      ),
    },
    {
      question: t("在两条街各开一家店，办一个证行吗？", "Does one licence do for two shops?"),
      answer: t("不行，一个经营场所办一个许可证。", "No, each place of business needs its own."),
    },
    {
      question: t("现场核查不合格怎么办？", "What if the site survey finds something?"),
      answer: t(
        "能够整改的会一次说清楚，整改后再核查；达不到条件的，书面说明不予许可的理由。",
        "What can be put right is told at once and surveyed again. If the conditions are not met you get the reasons in writing.",
      ),
    },
    {
      question: t("健康证还没办下来，能先申请吗？", "The health certificates are not ready. May I apply?"),
      answer: t("可以，选“容缺后补”并承诺补交时间。", "Yes: choose to hand them in later and promise when."),
    },
  ],
  legalBasis: [
    {
      title: t("中华人民共和国食品安全法", "Food Safety Law of the People's Republic of China"),
      article: t("第三十五条", "Article 35"),
      explanation: t(
        "从事食品销售和餐饮服务要取得许可；只卖食用农产品、只卖预包装食品的除外。",
        "Selling food and catering need a licence, except for farm produce only or prepackaged food only.",
      ),
    },
    {
      title: t("中华人民共和国食品安全法", "Food Safety Law of the People's Republic of China"),
      article: t("第三十三条", "Article 33"),
      explanation: t(
        "规定了经营场所、设备、人员和制度要达到的要求。",
        "Lays down what premises, equipment, staff and rules have to meet.",
      ),
    },
    {
      title: t("食品经营许可和备案管理办法", "Measures for Food Business Licensing and Filing"),
      explanation: t(
        "规定了申请、核查、发证的程序和许可证的有效期。",
        "Sets out application, survey and issue, and how long the licence holds.",
      ),
    },
    LICENSING_LAW,
  ],
  checkpoints: [
    {
      id: "plan-matches",
      for: "public",
      materialCode: "premises-plan",
      text: t(
        "平面图与实际布局一致，各间面积之和与填写的经营面积相符。",
        "The plan is as built, and its rooms add up to the area entered.",
      ),
    },
    {
      id: "business-scope",
      for: "public",
      materialCode: "business-licence",
      text: t("营业执照的住所与经营场所一致。", "The address on the business licence is that of the premises."),
    },
    {
      id: "raw-and-cooked",
      for: "counter",
      materialCode: "equipment-and-process",
      text: t("流程中生熟分开，没有交叉和回流。", "The flow keeps raw and cooked apart and never runs back."),
    },
    {
      id: "certificates-valid",
      for: "counter",
      materialCode: "health-certificates",
      text: t(
        "健康证明在有效期内，人数与填写的从业人数相符。",
        "Certificates are valid and as many as the staff entered.",
      ),
    },
    {
      id: "cold-food-area",
      for: "counter",
      materialCode: "separate-room",
      text: t(
        "选择了冷食、生食、裱花的，图片能看到专用间或专用区。",
        "Photos show the separate room or area if cold or raw food was chosen.",
      ),
    },
  ],
  // Which proofs a promise may stand for is an example: each province publishes its own list.
  commitment: {
    told: t(
      "食品经营者应当建立食品安全管理制度，配备食品安全管理人员，并保证场所、设备与申请一致。",
      "A food business must have food safety rules and a food safety officer, and premises and equipment as applied for.",
    ),
    promised: t(
      "我已知悉上述条件，承诺已经具备；食品安全管理制度在开业前建立并留存备查。",
      "I know these conditions and promise that they are met; the food safety rules will be in place before opening and kept for inspection.",
    ),
    materialCodes: ["safety-rules"],
    consequences: t(
      "核查发现承诺不实的，责令限期整改；逾期不改或者整改后仍不符合条件的，撤销许可，今后办理这个事项不再适用告知承诺。",
      "If the promise turns out untrue, a term is set to put it right. After that the licence is revoked, and a promise is no longer accepted for this service.",
    ),
    verification: { value: 2, unit: "month" },
  },
  // The answer's term and what becomes of a late one are the sandbox's own: no national rule is confirmed.
  correction: { answerWithin: { value: 10, unit: "working_day" }, whenLate: "withdrawn" },
  remedies: REMEDIES,
  reach: "county",
};

/** The guide before 2026-07-01, which still asked for proof of the right to use the premises. */
export const foodLicenceGuideBefore: GuideSource = {
  ...foodLicenceGuide,
  materials: foodLicenceGuide.materials.flatMap((material) =>
    material.code === "premises-plan" ? [PREMISES_RIGHT, material] : [material],
  ),
};

/** What changed on 2026-07-01. */
export const foodLicenceChanges = t(
  "不再收取经营场所使用证明，由窗口通过数据共享核验。",
  "Proof of the right to use the premises is no longer asked for; the window checks it in shared data.",
);
