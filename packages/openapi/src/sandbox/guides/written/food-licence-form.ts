import { PRIVACY, TRUTH } from "../guide-parts.ts";
import {
  AREAS,
  BUSINESS_CONTROLS,
  CATERING_FORMATS,
  FOOD_PREMISES,
  LEASE_END,
  MADE_HERE,
  ONLINE,
  ONLINE_RULE,
  READY_FOR_SURVEY,
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
  object,
  requiredIf,
  showIf,
  step,
  steps,
  text,
} from "../form-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

/** 食品经营许可（新办）: the form. */
export const foodLicenceForm: FormSource = {
  schema: formSchema({
    operator: object(
      {
        name: text("经营者名称", "Name of the business", { maxLength: 60 }),
        uscc: formatted("cn-uscc", "统一社会信用代码", "Unified social credit code"),
        representative: text("法定代表人（负责人）", "Legal representative or person in charge", { maxLength: 50 }),
        staff: integer("从业人数", "Staff", { minimum: 1, maximum: 10000 }),
      },
      ["name", "uscc", "representative", "staff"],
    ),
    premises: object(
      {
        address: text("经营场所地址", "Address of the premises", { minLength: 6 }),
        ...FOOD_PREMISES,
        right: choice("场所使用权", "Right to the premises", [
          ["own", "自有", "Owned"],
          ["leased", "租用", "Leased"],
          ["lent", "无偿借用", "Lent free of charge"],
        ]),
        leaseUntil: LEASE_END,
      },
      ["address", "area", "right"],
      { allOf: [requiredIf("right", "leased", "leaseUntil"), STORAGE_RULE] },
    ),
    business: object(
      {
        format: choice("主体业态", "Type of business", [
          ...CATERING_FORMATS,
          ["supermarket", "商场超市", "Supermarket"],
          ["shop", "便利店、食杂店", "Convenience or food shop"],
          ["canteen", "单位食堂", "Canteen"],
        ]),
        items: choices(
          "经营项目",
          "What is made or sold",
          [
            ...MADE_HERE,
            ["loose_food", "散装食品销售", "Loose food"],
            ["prepackaged", "预包装食品销售", "Prepackaged food"],
          ],
          { minItems: 1 },
        ),
        ...ONLINE,
        alcohol: flag("销售散装酒", "Sells loose spirits"),
      },
      ["format", "items"],
      ONLINE_RULE,
    ),
    safety: object(
      {
        officer: text("食品安全管理人员姓名", "Food safety officer", { maxLength: 50 }),
        officerId: formatted("cn-resident-id", "食品安全管理人员身份证号码", "Food safety officer's identity number"),
        officerMobile: formatted("cn-mobile", "食品安全管理人员手机号码", "Food safety officer's mobile number"),
        trainedOn: formatted("date", "最近一次培训日期", "Last trained on"),
      },
      ["officer", "officerMobile"],
      { dependentRequired: { trainedOn: ["officerId"] } },
    ),
    survey: object(
      {
        ...SURVEY,
        remarks: text("需要说明的事项", "Remarks", { maxLength: 300 }),
      },
      SURVEY_REQUIRED,
    ),
  }),
  uischema: steps(
    step(
      "经营者",
      "Business",
      group(
        "营业执照信息",
        "As on the business licence",
        control("operator/name", { autocomplete: "organization" }),
        control("operator/uscc", { hint: t("18 位，见营业执照。", "18 characters, on the business licence.") }),
        control("operator/representative", { width: "14ch", autocomplete: "name" }),
        control("operator/staff", { suffix: t("人", "people"), width: "6ch" }),
      ),
    ),
    step(
      "经营场所",
      "Premises",
      group(
        "场所",
        "Premises",
        control("premises/address", { autocomplete: "street-address" }),
        AREAS,
        control("premises/right", { format: "radio" }),
        control("premises/leaseUntil", { min: "today" }, showIf("premises/right", "leased")),
      ),
      STORE_GROUP,
    ),
    step("经营项目", "What you do", ...BUSINESS_CONTROLS, control("business/alcohol")),
    step(
      "人员和核查",
      "People and survey",
      group(
        "食品安全管理人员",
        "Food safety officer",
        control("safety/officer", { width: "14ch" }),
        control("safety/officerMobile"),
        control("safety/trainedOn", { max: "today" }),
        control("safety/officerId", {
          hint: t(
            "填写了培训日期的，身份证号码必填，用于核对培训记录。",
            "Needed with a training date, to find the record.",
          ),
        }),
      ),
      group("现场核查", "Site survey", ...SURVEY_CONTROLS, control("survey/remarks", { multi: true })),
    ),
  ),
  prefill: [
    { pointer: "/operator/name", from: "applicant.name" },
    { pointer: "/operator/uscc", from: "applicant.certificate.number" },
    { pointer: "/operator/representative", from: "applicant.representative" },
    { pointer: "/survey/contact", from: "agent.name" },
    { pointer: "/survey/mobile", from: "agent.mobile" },
  ],
  declarations: [TRUTH, READY_FOR_SURVEY, PRIVACY],
  signature: "optional",
};
