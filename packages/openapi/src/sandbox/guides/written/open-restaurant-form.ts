import { PRIVACY, TRUTH } from "../guide-parts.ts";
import {
  AREAS,
  BUSINESS_CONTROLS,
  CATERING_FORMATS,
  COMPANY,
  COMPANY_KIND,
  COMPANY_NAME,
  COMPANY_REQUIRED,
  COMPANY_RULES,
  DUPLICATES,
  FOOD_PREMISES,
  LEASE_END,
  MADE_HERE,
  OFFICERS_ELIGIBLE,
  ONLINE,
  ONLINE_RULE,
  READY_FOR_SURVEY,
  REPRESENTATIVE,
  REPRESENTATIVE_GROUP,
  REPRESENTATIVE_PREFILL,
  STORAGE_RULE,
  STORE_GROUP,
  SURVEY,
  SURVEY_CONTROLS,
  SURVEY_REQUIRED,
} from "./business-fields.ts";
import {
  choice,
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

/** 开办餐饮店“一件事”: one form for what those of its parts ask; what several of them ask is asked once. */
export const openRestaurantForm: FormSource = {
  schema: formSchema({
    company: object(
      {
        ...COMPANY,
        staff: integer("从业人数", "Staff", { minimum: 1, maximum: 10000 }),
        duplicates: DUPLICATES,
      },
      [...COMPANY_REQUIRED, "staff", "duplicates"],
      COMPANY_RULES,
    ),
    people: object(
      {
        ...REPRESENTATIVE,
        safetyOfficer: text("食品安全管理人员姓名", "Food safety officer", { maxLength: 50 }),
        safetyOfficerMobile: formatted("cn-mobile", "食品安全管理人员手机号码", "Food safety officer's mobile number"),
      },
      [...Object.keys(REPRESENTATIVE), "safetyOfficer", "safetyOfficerMobile"],
    ),
    premises: object(
      {
        address: text("住所（经营场所）地址", "Address of the domicile and premises", { minLength: 6 }),
        ...FOOD_PREMISES,
        leaseUntil: LEASE_END,
      },
      ["address", "area"],
      STORAGE_RULE,
    ),
    business: object(
      {
        format: choice("主体业态", "Type of business", CATERING_FORMATS),
        items: choices("经营项目", "What is made or sold", MADE_HERE, { minItems: 1 }),
        ...ONLINE,
      },
      ["format", "items"],
      ONLINE_RULE,
    ),
    survey: object(SURVEY, SURVEY_REQUIRED),
    sign: object(
      {
        wording: text("招牌文字", "Wording of the sign", { maxLength: 60 }),
        width: number("招牌宽度", "Width", { exclusiveMinimum: 0, maximum: 100 }),
        height: number("招牌高度", "Height", { exclusiveMinimum: 0, maximum: 20 }),
        lit: flag("夜间亮灯", "Lit at night"),
      },
      [],
      { dependentRequired: { wording: ["width", "height"], width: ["wording"], height: ["wording"] } },
    ),
  }),
  uischema: steps(
    step(
      "公司情况",
      "Company",
      COMPANY_NAME,
      group(
        "类型和资本",
        "Kind and capital",
        ...COMPANY_KIND,
        control("company/staff", { suffix: t("人", "people"), width: "6ch" }),
        control("company/duplicates", { suffix: t("份", "copies"), width: "4ch" }),
      ),
    ),
    step(
      "人员",
      "People",
      REPRESENTATIVE_GROUP,
      group(
        "食品安全管理人员",
        "Food safety officer",
        control("people/safetyOfficer", { width: "14ch" }),
        control("people/safetyOfficerMobile"),
      ),
    ),
    step(
      "店面",
      "Premises",
      group(
        "住所和经营场所",
        "Domicile and premises",
        control("premises/address", {
          hint: t("写到门牌号，与房屋证明一致。", "Down to the house number, as on the proof of premises."),
          autocomplete: "street-address",
        }),
        AREAS,
        control("premises/leaseUntil", { hint: t("租用的填写。", "If leased."), min: "today" }),
      ),
      STORE_GROUP,
    ),
    step("经营项目", "What you do", ...BUSINESS_CONTROLS),
    step(
      "核查和招牌",
      "Survey and sign",
      group("现场核查", "Site survey", ...SURVEY_CONTROLS),
      group(
        "门头招牌（一并办理的填写）",
        "Shop sign (if you chose it)",
        control("sign/wording"),
        row(
          control("sign/width", { suffix: t("米", "m"), width: "6ch" }),
          control("sign/height", { suffix: t("米", "m"), width: "6ch" }),
        ),
        control("sign/lit"),
      ),
    ),
  ),
  prefill: [
    ...REPRESENTATIVE_PREFILL,
    { pointer: "/survey/contact", from: "applicant.name" },
    { pointer: "/survey/mobile", from: "applicant.mobile" },
  ],
  declarations: [TRUTH, OFFICERS_ELIGIBLE, READY_FOR_SURVEY, PRIVACY],
};
