import type { GuideSource } from "../guide-source.ts";
import {
  ACCEPTANCE,
  AGENT_QUESTION,
  answered,
  applicationForm,
  days,
  ISSUANCE,
  POWER_OF_ATTORNEY,
  PRIVACY,
  question,
  REMEDIES,
  SCANS,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import {
  COMPANY,
  COMPANY_KIND,
  COMPANY_NAME,
  COMPANY_REQUIRED,
  COMPANY_RULES,
  DUPLICATES,
  LEASE_END,
  OFFICERS_ELIGIBLE,
  REPRESENTATIVE,
  REPRESENTATIVE_GROUP,
  REPRESENTATIVE_PREFILL,
} from "./business-fields.ts";
import {
  choices,
  control,
  flag,
  formatted,
  formSchema,
  group,
  integer,
  number,
  object,
  row,
  step,
  steps,
  text,
} from "../form-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

/** 公司设立登记 `QYDJ-001-01`: the guide. */
export const companyRegistrationGuide: GuideSource = {
  summary: t(
    "设立有限责任公司的登记。登记后发给营业执照，公司自执照签发之日成立。",
    "Registers a new limited liability company. The company exists from the day its business licence is issued.",
  ),
  conditions: [
    t("公司名称已经自主申报，并在保留期内。", "The company name has been declared and is still reserved."),
    t("股东为一个以上五十个以下的自然人或者法人。", "There are one to fifty shareholders, natural or legal persons."),
    t("股东共同制定了公司章程。", "The shareholders have drawn up articles of association together."),
    t(
      "全体股东认缴的出资额写入章程，并约定自公司成立之日起五年内缴足。",
      "The articles state what each shareholder subscribes, to be paid in full within five years of establishment.",
    ),
    t("有公司住所，并能够说明使用权的来源。", "The company has a domicile and can show its right to use it."),
    t(
      "法定代表人由代表公司执行公司事务的董事或者经理担任。",
      "The legal representative is a director who runs the company's affairs, or the manager.",
    ),
  ],
  questions: [
    question(
      "shareholders",
      t("股东是谁？", "Who are the shareholders?"),
      ["natural", t("都是个人", "Individuals only")],
      ["corporate", t("都是单位", "Organisations only")],
      ["both", t("个人和单位都有", "Both")],
    ),
    question(
      "premises",
      t("公司住所是怎么来的？", "How do you have the premises?"),
      ["own", t("股东或公司自有", "Owned by a shareholder or the company")],
      ["leased", t("租用", "Leased")],
      ["lent", t("无偿借用", "Lent free of charge")],
    ),
    question(
      "priorApproval",
      t("经营范围里有登记前须经批准的项目吗？", "Does the business need an approval before registration?"),
      ["no", t("没有", "No")],
      ["yes", t("有", "Yes"), t("例如：设立小额贷款公司。", "For example, a micro-loan company.")],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("公司登记（备案）申请书", "Application for company registration"),
    {
      code: "articles",
      name: t("公司章程", "Articles of association"),
      need: "required",
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      notes: t("全体股东签名；单位股东加盖公章。", "Signed by all shareholders, sealed by organisations."),
      basis: t("《公司法》第三十条", "Company Law, article 30"),
      ...SCANS,
    },
    {
      code: "shareholder-identity",
      name: t("个人股东身份证", "Identity cards of individual shareholders"),
      need: "required",
      when: answered("shareholders", "natural", "both"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("公安机关", "Public security authority") },
      originals: 0,
      copies: 1,
      licences: ["resident_id"],
      licenceHolder: "others",
      notes: t("每位股东一份，正反面在同一页。", "One a shareholder, both sides on one page."),
      ...SCANS,
      maxCount: 10,
    },
    {
      code: "shareholder-licence",
      name: t("单位股东的营业执照或法人证书", "Licences of shareholders that are organisations"),
      need: "deferrable",
      when: answered("shareholders", "corporate", "both"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("登记管理机关", "Registration authorities") },
      originals: 0,
      copies: 1,
      licences: ["business_licence"],
      licenceHolder: "others",
      deferral: days(5),
      notes: t(
        "能够联网核验的，可以先受理，五个工作日内补交。",
        "May follow within five working days where it can be verified online.",
      ),
      ...SCANS,
      maxCount: 10,
    },
    {
      code: "officers",
      name: t(
        "法定代表人、董事、监事、经理的任职文件和身份证明",
        "Appointments and identity documents of the legal representative, directors, supervisors and manager",
      ),
      need: "required",
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 1,
      notes: t("任职文件与章程规定的产生方式一致。", "Appointed in the way the articles lay down."),
      ...SCANS,
    },
    {
      code: "premises-ownership",
      name: t("不动产权属证书", "Real estate certificate"),
      need: "required",
      when: answered("premises", "own"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("不动产登记机构", "Real estate registry") },
      originals: 0,
      copies: 1,
      licences: ["real_estate_certificate"],
      ...SCANS,
    },
    {
      code: "premises-lease",
      name: t("租赁合同", "Lease"),
      need: "required",
      when: answered("premises", "leased"),
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 0,
      copies: 1,
      notes: t("合同写明房屋坐落、用途和租期，双方签名。", "States address, use and term; signed by both parties."),
      ...SCANS,
    },
    {
      code: "premises-consent",
      name: t("房屋权利人同意无偿使用的说明", "Owner's consent to use free of charge"),
      need: "required",
      when: answered("premises", "lent"),
      type: "other",
      form: "either",
      source: { kind: "applicant" },
      originals: 1,
      copies: 0,
      ...SCANS,
    },
    {
      code: "prior-approval",
      name: t("登记前须经批准项目的批准文件", "Approval needed before registration"),
      need: "required",
      when: answered("priorApproval", "yes"),
      type: "certificate",
      form: "either",
      source: { kind: "government", issuer: t("批准机关", "Approving authority") },
      originals: 0,
      copies: 1,
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
      name: t("审核", "Review"),
      body: "department",
      countsTowardLimit: true,
      description: t(
        "对材料是否齐全、是否符合法定形式进行审查。",
        "Checks that the materials are complete and of the form the law asks for.",
      ),
    },
    {
      id: "decision",
      kind: "decision",
      name: t("准予登记", "Registration"),
      body: "department",
      duration: days(1),
      countsTowardLimit: true,
    },
    ISSUANCE,
  ],
  results: [
    {
      type: "licence",
      name: t("营业执照", "Business licence"),
      licenceCode: "business_licence",
      validity: t("与公司章程约定的营业期限一致", "For the term the articles set"),
      delivery: ["pickup", "post", "electronic"],
    },
  ],
  faq: [
    {
      question: t("注册资本要一次交清吗？", "Must the capital be paid at once?"),
      answer: t(
        "不用。股东按章程约定缴纳，自公司成立之日起五年内缴足。",
        "No. Shareholders pay as the articles say, in full within five years of establishment.",
      ),
    },
    {
      question: t("家里的住房能当公司住所吗？", "Can a home be the company's domicile?"),
      answer: t(
        "可以，但要先经有利害关系的业主一致同意。",
        "Yes, if the owners who are affected all agree beforehand.",
      ),
    },
    {
      question: t("营业执照办好后还要去刻章、办税吗？", "Do I still have to see to seals and taxes?"),
      answer: t(
        "在申请表里勾选一并办理，公章、税务、社保和公积金信息会随执照一起转交。",
        "Tick them in the form: seals, tax, social insurance and housing fund are passed on together with the licence.",
      ),
    },
    {
      question: t("名称被驳回了怎么办？", "What if the name is rejected?"),
      answer: t(
        "在申请表里填写备选名称，窗口会按顺序核对；都不能用的，可以换一个名称重新申报。",
        "Give a second name in the form. If neither can be used, declare another one.",
      ),
    },
  ],
  legalBasis: [
    {
      title: t("中华人民共和国公司法", "Company Law of the People's Republic of China"),
      article: t("第二十九条、第三十条", "Articles 29 and 30"),
      explanation: t(
        "设立公司要向登记机关申请，并提交申请书、章程和法律要求的文件。",
        "A company is established by registration, on an application with its articles and the documents the law asks for.",
      ),
    },
    {
      title: t("中华人民共和国公司法", "Company Law of the People's Republic of China"),
      article: t("第四十七条", "Article 47"),
      explanation: t(
        "有限责任公司股东认缴的出资，在公司成立后五年内缴足。",
        "Capital subscribed in a limited liability company is paid in full within five years.",
      ),
    },
    {
      title: t("中华人民共和国市场主体登记管理条例", "Regulations on the Registration of Market Entities"),
      article: t("第十六条、第十九条", "Articles 16 and 19"),
      explanation: t(
        "写明登记要交哪些材料；材料齐全的当场登记，不能当场登记的在三个工作日内登记。",
        "Says which materials are needed; complete ones are registered at once, or within three working days.",
      ),
    },
  ],
  checkpoints: [
    {
      id: "name-matches",
      for: "public",
      materialCode: "articles",
      text: t("章程里的公司名称与申报的名称一致。", "The name in the articles is the name declared."),
    },
    {
      id: "address-matches",
      for: "public",
      text: t("住所与房屋证明上的坐落一致。", "The address is the one on the proof of premises."),
    },
    {
      id: "signatures",
      for: "counter",
      materialCode: "articles",
      text: t(
        "股东签名齐全，与身份证明上的姓名一致。",
        "All shareholders have signed with the names on their documents.",
      ),
    },
    {
      id: "real-name",
      for: "counter",
      text: t(
        "法定代表人、股东和经办人已完成实名核验。",
        "Legal representative, shareholders and agent are identified.",
      ),
    },
    {
      id: "officer-age",
      for: "counter",
      materialCode: "officers",
      text: t("任职人员没有法律禁止任职的情形。", "None of the officers is barred from office by law."),
    },
  ],
  remedies: REMEDIES,
  reach: "county",
};

/** 公司设立登记: the form. */
export const companyRegistrationForm: FormSource = {
  schema: formSchema({
    company: object(COMPANY, COMPANY_REQUIRED, COMPANY_RULES),
    premises: object(
      {
        address: text("住所", "Domicile", { minLength: 6 }),
        postcode: text("邮政编码", "Postcode", { pattern: "^\\d{6}$", maxLength: 6 }),
        area: number("使用面积", "Floor area", { exclusiveMinimum: 0, maximum: 100000 }),
        leaseUntil: LEASE_END,
      },
      ["address"],
    ),
    people: object(
      {
        ...REPRESENTATIVE,
        finance: text("财务负责人姓名", "Finance officer's name", { maxLength: 50 }),
        financeMobile: formatted("cn-mobile", "财务负责人手机号码", "Finance officer's mobile number"),
      },
      Object.keys(REPRESENTATIVE),
      { dependentRequired: { finance: ["financeMobile"] } },
    ),
    opening: object(
      {
        together: choices("一并办理", "Do at the same time", [
          ["seals", "公章刻制", "Company seals"],
          ["tax", "税务信息确认", "Tax details"],
          ["social_insurance", "社会保险登记", "Social insurance"],
          ["housing_fund", "住房公积金缴存登记", "Housing fund"],
          ["bank", "银行预约开户", "Appointment for a bank account"],
        ]),
        employees: integer("预计用工人数", "Employees expected", { minimum: 0, maximum: 100000 }),
        duplicates: DUPLICATES,
        electronicOnly: flag("只要电子营业执照", "Electronic licence only"),
        remarks: text("需要说明的事项", "Remarks", { maxLength: 300 }),
      },
      ["duplicates"],
    ),
  }),
  uischema: steps(
    step("公司情况", "Company", COMPANY_NAME, group("类型和资本", "Kind and capital", ...COMPANY_KIND)),
    step(
      "住所",
      "Domicile",
      group(
        "公司住所",
        "Domicile",
        control("premises/address", {
          hint: t("写到门牌号，与房屋证明一致。", "Down to the house number, as on the proof of premises."),
          autocomplete: "street-address",
        }),
        row(
          control("premises/postcode", { width: "6ch", inputmode: "numeric", autocomplete: "postal-code" }),
          control("premises/area", { suffix: t("平方米", "m²"), width: "10ch" }),
        ),
        control("premises/leaseUntil", { hint: t("租用的填写。", "If leased."), min: "today" }),
      ),
    ),
    step(
      "人员",
      "People",
      REPRESENTATIVE_GROUP,
      group(
        "财务负责人",
        "Finance officer",
        control("people/finance", { width: "14ch" }),
        control("people/financeMobile", {
          hint: t("填写了财务负责人的，手机号码必填。", "Needed if you name a finance officer."),
        }),
      ),
    ),
    step(
      "一并办理",
      "At the same time",
      control("opening/together"),
      control("opening/employees", { suffix: t("人", "people"), width: "6ch" }),
      control("opening/duplicates", { suffix: t("份", "copies"), width: "4ch" }),
      control("opening/electronicOnly", {
        hint: t("电子执照与纸质执照效力相同。", "It is worth as much as the one on paper."),
      }),
      control("opening/remarks", { multi: true }),
    ),
  ),
  prefill: REPRESENTATIVE_PREFILL,
  declarations: [TRUTH, OFFICERS_ELIGIBLE, PRIVACY],
};
