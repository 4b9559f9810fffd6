import type { GuideSource } from "../guide-source.ts";
import {
  ACCEPTANCE,
  AGENT_QUESTION,
  answered,
  applicationForm,
  days,
  filledIn,
  ISSUANCE,
  material,
  POWER_OF_ATTORNEY,
  question,
  REMEDIES,
  SCANS,
  SUBMISSION,
} from "../guide-parts.ts";
import { t } from "../localized.ts";

/** 建筑工程施工许可证核发 `GCJS-001-01`: the guide. */
export const constructionPermitGuide: GuideSource = {
  summary: t(
    "房屋建筑和市政工程开工前由建设单位领取的许可。发给建筑工程施工许可证。",
    "The permit a developer needs before building or municipal works begin.",
  ),
  conditions: [
    t("已经办理建筑工程用地批准手续。", "The use of the land has been approved."),
    t(
      "依法应当办理建设工程规划许可证的，已经取得。",
      "The planning permit has been granted where the law asks for one.",
    ),
    t(
      "需要征收房屋的，征收进度符合施工要求。",
      "Where houses are to be cleared, clearance is far enough for the works.",
    ),
    t("已经依法确定施工企业。", "The contractor has been chosen lawfully."),
    t(
      "建设资金已经安排，施工图纸和技术资料满足施工需要。",
      "Funds are arranged, and drawings and technical documents suffice for the works.",
    ),
    t("有保证工程质量和安全的具体措施。", "There are concrete measures for quality and safety."),
  ],
  questions: [
    question(
      "funding",
      t("建设资金从哪里来？", "How is the project funded?"),
      ["government", t("政府投资", "Public funds")],
      ["enterprise", t("企业自筹或者贷款", "Own funds or loans")],
    ),
    question(
      "clearance",
      t("施工场地需要征收房屋吗？", "Are houses to be cleared from the site?"),
      ["no", t("不需要", "No")],
      ["yes", t("需要", "Yes")],
    ),
    question(
      "fireReview",
      t("是特殊建设工程吗？", "Is it a special construction project?"),
      ["no", t("不是", "No")],
      [
        "yes",
        t("是", "Yes"),
        t(
          "例如大型商场、医院、学校、养老院，要先做消防设计审查。",
          "For example a large shop, hospital, school or care home, whose fire safety design is reviewed first.",
        ),
      ],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("建筑工程施工许可证申请表", "Application for a construction permit"),
    {
      code: "land-approval",
      name: t("用地批准手续", "Approval of the land use"),
      need: "required",
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("自然资源主管部门", "Natural resources authority") },
      originals: 0,
      copies: 1,
      licences: ["real_estate_certificate"],
      notes: t(
        "不动产权证书或者建设用地批准书，能够共享的不用提交。",
        "Real estate certificate or land approval; not needed where it is shared.",
      ),
      ...SCANS,
    },
    {
      code: "planning-permit",
      name: t("建设工程规划许可证", "Construction planning permit"),
      need: "required",
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("自然资源主管部门", "Natural resources authority") },
      originals: 0,
      copies: 1,
      licences: ["construction_planning_permit"],
      notes: t("工程名称、面积与申请表一致。", "Name and floor area as in the application."),
      ...SCANS,
    },
    material(
      "contract",
      ["中标通知书和施工合同", "Award notice and construction contract"],
      [
        "依法招标的提交中标通知书；直接发包的只交施工合同。",
        "The award notice if the works were tendered; otherwise the contract alone.",
      ],
      { maxCount: 10 },
    ),
    material(
      "drawings",
      ["施工图设计文件审查合格书", "Certificate of the review of construction drawings"],
      ["图纸不用上传，现场备查。", "The drawings themselves are kept on site."],
    ),
    material(
      "funds",
      ["建设资金已经落实的承诺书", "Undertaking that the funds are arranged"],
      ["建设单位盖章，法定代表人签名。", "Sealed by the developer and signed by its legal representative."],
      { type: "form", when: answered("funding", "enterprise") },
    ),
    material(
      "budget",
      ["政府投资资金下达文件", "Document that allots the public funds"],
      ["写明年度资金安排。", "Shows the funds of the year."],
      {
        when: answered("funding", "government"),
        source: {
          kind: "government",
          issuer: t("发展改革或者财政部门", "Development and reform or finance authority"),
        },
      },
    ),
    material(
      "quality-and-safety",
      ["质量安全保证措施", "Quality and safety measures"],
      [
        "施工组织设计中的质量、安全部分，各单位项目负责人任命书。",
        "Those parts of the construction plan, and the appointments of the parties' project leaders.",
      ],
      { maxCount: 10 },
    ),
    material(
      "hazardous-works",
      ["危险性较大工程清单和管理措施", "List of hazardous works and how they are managed"],
      ["申请表中填写“有危险性较大工程”的提交。", "If the application says there are hazardous works."],
      { when: filledIn("safety/hazardous", true) },
    ),
    material(
      "clearance-progress",
      ["征收进度说明", "State of the clearance"],
      ["说明施工场地内房屋已腾空的范围。", "Which part of the site is clear."],
      { when: answered("clearance", "yes") },
    ),
    {
      code: "fire-design-opinion",
      name: t("特殊建设工程消防设计审查意见书", "Opinion on the fire safety design"),
      need: "required",
      when: answered("fireReview", "yes"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("住房城乡建设主管部门", "Housing and construction authority") },
      originals: 0,
      copies: 1,
      ...SCANS,
    },
    material(
      "wage-account",
      ["农民工工资专用账户开户证明", "Proof of the wage account for migrant workers"],
      ["可以先受理，十个工作日内补交。", "May follow within ten working days."],
      { need: "deferrable", deferral: days(10), source: { kind: "other", issuer: t("开户银行", "Bank") } },
    ),
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
    },
    {
      id: "technical-review",
      kind: "special_step",
      name: t("技术审查", "Technical review"),
      body: "department",
      duration: days(1),
      countsTowardLimit: true,
      specialStep: "technical_review",
      description: t(
        "核对质量安全措施与工程规模是否相符，时间计算在办理期限内。",
        "Checks that quality and safety measures suit the size of the works. The limit keeps running.",
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
      name: t("建筑工程施工许可证", "Construction permit"),
      licenceCode: "construction_permit",
      validity: t("领证之日起三个月内开工", "Works begin within three months of issue"),
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    {
      question: t("小工程也要办吗？", "Do small works need it?"),
      answer: t(
        "投资额三十万元以下或者建筑面积三百平方米以下的，可以不申请。",
        "Works of up to 300,000 yuan or up to 300 m² of floor area need not apply.",
      ),
    },
    {
      question: t("领证后三个月内开不了工怎么办？", "What if works cannot begin within three months?"),
      answer: t(
        "到期前申请延期，可以延两次，每次不超过三个月。",
        "Apply for an extension in time: twice at most, three months each.",
      ),
    },
    {
      question: t("施工企业中途换了，许可证还能用吗？", "Does the permit hold when the contractor changes?"),
      answer: t("不能直接用，要到窗口办理变更手续。", "Not as it is; have it changed at the window."),
    },
    {
      question: t("能分期办理吗？", "Can it be issued in stages?"),
      answer: t(
        "规划许可证和施工合同能够分开的单位工程，可以分别申请。",
        "Units with their own planning permit and contract may apply one by one.",
      ),
    },
  ],
  legalBasis: [
    {
      title: t("中华人民共和国建筑法", "Construction Law of the People's Republic of China"),
      article: t("第七条", "Article 7"),
      explanation: t(
        "开工前由建设单位领取施工许可证，限额以下的小型工程除外。",
        "The developer obtains the permit before works begin, except for small works below the threshold.",
      ),
    },
    {
      title: t("中华人民共和国建筑法", "Construction Law of the People's Republic of China"),
      article: t("第八条", "Article 8"),
      explanation: t(
        "列出领证的条件；符合条件的，七日内发证。",
        "Lists the conditions; the permit is issued within seven days where they are met.",
      ),
    },
    {
      title: t("建筑工程施工许可管理办法", "Measures for the Administration of Construction Permits"),
      explanation: t(
        "规定了哪些工程要办、怎样申请和变更。",
        "Says which works need the permit, and how it is applied for and changed.",
      ),
    },
  ],
  checkpoints: [
    {
      id: "names-match",
      for: "public",
      materialCode: "planning-permit",
      text: t("工程名称、建设单位在各份材料中一致。", "Project and developer are named alike in all materials."),
    },
    {
      id: "contract-dates",
      for: "public",
      materialCode: "contract",
      text: t("合同工期与申请表填写的开工、竣工日期一致。", "The contract's period agrees with the dates entered."),
    },
    {
      id: "manager-certificate",
      for: "counter",
      materialCode: "quality-and-safety",
      text: t(
        "项目经理的注册单位是中标施工企业，且没有在建项目冲突。",
        "The project manager is registered with the contractor and not tied to another project.",
      ),
    },
    {
      id: "area",
      for: "counter",
      materialCode: "planning-permit",
      text: t(
        "申请的建筑面积不超过规划许可证载明的面积。",
        "The floor area is not more than the planning permit states.",
      ),
    },
    {
      id: "review-covers",
      for: "counter",
      materialCode: "drawings",
      text: t("审查合格书覆盖本次申请的全部单位工程。", "The review covers all units applied for."),
    },
  ],
  // The sandbox's own, as in every guide that says it.
  correction: { answerWithin: { value: 15, unit: "working_day" }, whenLate: "kept" },
  remedies: REMEDIES,
  reach: "county",
};
