import {
  choice,
  control,
  formatted,
  formSchema,
  group,
  integer,
  list,
  number,
  object,
  row,
  step,
  steps,
  text,
} from "../form-parts.ts";
import type { GuideSource } from "../guide-source.ts";
import {
  AGENT_QUESTION,
  answered,
  applicationForm,
  BUSINESS_LICENCE,
  check,
  faq,
  ISSUANCE,
  issued,
  law,
  material,
  ON_THE_SPOT,
  POWER_OF_ATTORNEY,
  PRIVACY,
  question,
  REMEDIES,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

/** 城镇职工养老保险参保登记 `SHMS-274-01`: the guide. Done on the spot, also at the sub-centre. */
export const employeePensionGuide: GuideSource = {
  summary: t(
    "单位为职工办理养老保险参保登记。登记后由税务部门按月征收保险费。",
    "An employer registers its employees for pension insurance; the tax office then collects the contributions monthly.",
  ),
  conditions: [
    t("单位已经依法登记，并且在社会保险经办机构登记参保。", "The employer is lawfully registered and insured itself."),
    t("单位与职工建立了劳动关系。", "There is an employment relation."),
    t("职工没有达到法定退休年龄。", "The employee has not reached retirement age."),
  ],
  questions: [
    question(
      "employer",
      t("单位以前给职工参过保吗？", "Has the employer insured anybody before?"),
      ["insured", t("参过", "Yes")],
      ["first", t("第一次", "Never"), t("同时登记单位。", "The employer is registered at the same time.")],
    ),
    question(
      "elsewhere",
      t("职工以前在外地参过保吗？", "Were employees insured in another place before?"),
      ["no", t("没有", "No")],
      ["yes", t("参过", "Yes"), t("可以同时申请转移养老保险关系。", "Their record can be transferred, too.")],
    ),
    AGENT_QUESTION,
  ],
  materials: [
    applicationForm("职工养老保险参保登记表", "Registration of employees for pension insurance"),
    {
      ...BUSINESS_LICENCE,
      name: t("营业执照或者法人登记证书", "Business licence or certificate of the legal person"),
      when: answered("employer", "first"),
    },
    material(
      "employee-identity",
      ["职工身份证", "Employees' identity cards"],
      ["每人一份。能够调取电子证照的，不用提交。", "One each. Not needed where the e-licence can be retrieved."],
      { ...issued(t("公安机关", "Public security authority"), "resident_id"), licenceHolder: "others", maxCount: 20 },
    ),
    material(
      "contracts",
      ["劳动合同", "Employment contracts"],
      ["每人一份，写明起止日期和工资，双方签名。", "One each, with dates and wage, signed by both."],
      { originals: 0, copies: 1, maxCount: 20 },
    ),
    material(
      "contribution-record",
      ["外地参保缴费凭证", "Contribution record of the other place"],
      ["能够在全国平台查到的，不用提交。", "Not needed where the national platform has it."],
      {
        need: "optional",
        when: answered("elsewhere", "yes"),
        ...issued(t("原参保地经办机构", "Pension office of the other place")),
      },
    ),
    POWER_OF_ATTORNEY,
  ],
  steps: [SUBMISSION, ON_THE_SPOT, ISSUANCE],
  results: [
    {
      type: "other",
      name: t("参保登记回执", "Receipt of the registration"),
      delivery: ["electronic", "pickup"],
    },
  ],
  faq: [
    faq(
      ["新职工多久之内要参保？", "How soon must a new employee be registered?"],
      ["自用工之日起三十日内。", "Within thirty days of beginning work."],
    ),
    faq(["试用期要参保吗？", "Also during probation?"], ["要，从用工之日起。", "Yes, from the first day of work."]),
    faq(
      ["职工自愿放弃行吗？", "May an employee waive it?"],
      ["不行，参保是单位和职工的法定义务。", "No, it is a duty of both by law."],
    ),
    faq(
      ["登记后在哪里缴费？", "Where are contributions paid?"],
      ["向税务部门缴纳，登记信息会自动转过去。", "To the tax office, which is told of the registration."],
    ),
    faq(["登记要交钱吗？", "What does registration cost?"], ["登记不收费。", "Nothing."]),
  ],
  legalBasis: [
    law(
      ["中华人民共和国社会保险法", "Social Insurance Law of the People's Republic of China"],
      [
        "单位自用工之日起三十日内，为职工申请办理社会保险登记。",
        "The employer applies to register employees within thirty days of their beginning work.",
      ],
      ["第五十八条", "Article 58"],
    ),
    law(
      ["社会保险费征缴暂行条例", "Provisional Regulations on the Collection of Social Insurance Contributions"],
      ["规定了登记、申报和缴费。", "Sets out registration, declaration and payment."],
    ),
  ],
  checkpoints: [
    check(
      "public",
      "dates",
      ["参保起始月与合同起始日一致。", "Insurance begins in the contract's first month."],
      "contracts",
    ),
    check("public", "wage", ["填写的月工资与合同一致。", "Wages are those of the contracts."], "contracts"),
    check(
      "counter",
      "age",
      ["职工没有达到法定退休年龄。", "No employee has reached retirement age."],
      "employee-identity",
    ),
    check("counter", "not-twice", ["同一时段没有在别的单位参保。", "Nobody is insured by another employer meanwhile."]),
  ],
  remedies: REMEDIES,
  reach: "county",
};

/** 城镇职工养老保险参保登记: the form. */
export const employeePensionForm: FormSource = {
  schema: formSchema({
    employer: object(
      {
        name: text("单位名称", "Name of the employer", { maxLength: 60 }),
        uscc: formatted("cn-uscc", "统一社会信用代码", "Unified social credit code"),
        kind: choice("单位类型", "Kind of employer", [
          ["enterprise", "企业", "Enterprise"],
          ["institution", "企业化管理的事业单位", "Public institution run as an enterprise"],
          ["social", "社会组织", "Social organisation"],
        ]),
        staff: integer("职工总数", "Employees in all", { minimum: 1, maximum: 100000 }),
      },
      ["name", "uscc", "kind"],
    ),
    contact: object(
      {
        name: text("经办人姓名", "Contact", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "经办人手机号码", "Contact's mobile number"),
      },
      ["name", "mobile"],
    ),
    insured: object(
      {
        employees: list(
          "参保职工",
          "Employees to register",
          {
            name: text("姓名", "Name", { maxLength: 50 }),
            residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
            mobile: formatted("cn-mobile", "手机号码", "Mobile number"),
            hiredOn: formatted("date", "用工日期", "Work begins on"),
            wage: number("月工资（元）", "Monthly wage (yuan)", {
              exclusiveMinimum: 0,
              maximum: 1000000,
              multipleOf: 0.01,
            }),
            reason: choice("参保原因", "Why", [
              ["new", "首次参保", "First time"],
              ["moved", "从别的单位转入", "From another employer"],
              ["resumed", "恢复参保", "Again after a break"],
            ]),
          },
          ["name", "residentId", "hiredOn", "wage", "reason"],
          { maxItems: 50 },
        ),
        from: text("参保起始月", "Insured from", { pattern: "^20\\d{2}-(0[1-9]|1[0-2])$", maxLength: 7 }),
      },
      ["employees", "from"],
    ),
  }),
  uischema: steps(
    step(
      "单位",
      "Employer",
      group(
        "单位信息",
        "Employer",
        control("employer/name", { autocomplete: "organization" }),
        control("employer/uscc"),
        control("employer/kind", { format: "radio" }),
        control("employer/staff", { suffix: t("人", "people"), width: "6ch" }),
      ),
      group("经办人", "Contact", row(control("contact/name", { width: "14ch" }), control("contact/mobile"))),
    ),
    step(
      "参保职工",
      "Employees",
      control("insured/from", {
        width: "8ch",
        hint: t("写成 2026-11 的形式。", "Written like 2026-11."),
        errors: { pattern: t("写年和月，例如 2026-11", "Year and month, such as 2026-11") },
      }),
      control("insured/employees"),
    ),
  ),
  prefill: [
    { pointer: "/employer/name", from: "applicant.name" },
    { pointer: "/employer/uscc", from: "applicant.certificate.number" },
    { pointer: "/contact/name", from: "agent.name" },
    { pointer: "/contact/mobile", from: "agent.mobile" },
  ],
  declarations: [TRUTH, PRIVACY],
};
