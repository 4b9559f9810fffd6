import { PRIVACY, TRUTH } from "./guide-parts.ts";
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
  requiredIf,
  row,
  showIf,
  step,
  steps,
  text,
} from "./form-parts.ts";
import { t } from "./localized.ts";
import type { FormSource } from "./localized.ts";

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
        area: number("经营面积", "Floor area", { minimum: 1, maximum: 100000 }),
        kitchenArea: number("其中：食品处理区面积", "of which for preparing food", { minimum: 0, maximum: 100000 }),
        right: choice("场所使用权", "Right to the premises", [
          ["own", "自有", "Owned"],
          ["leased", "租用", "Leased"],
          ["lent", "无偿借用", "Lent free of charge"],
        ]),
        leaseUntil: formatted("date", "租期届满日", "Lease ends on"),
        storage: flag("场所外另设仓库", "There is a store elsewhere"),
        storageAddress: text("仓库地址", "Address of the store"),
      },
      ["address", "area", "right"],
      { allOf: [requiredIf("right", "leased", "leaseUntil"), requiredIf("storage", true, "storageAddress")] },
    ),
    business: object(
      {
        format: choice("主体业态", "Type of business", [
          ["restaurant", "餐馆", "Restaurant"],
          ["snack", "小吃店", "Snack bar"],
          ["drinks", "饮品店", "Drinks and café"],
          ["bakery", "糕点店", "Bakery"],
          ["supermarket", "商场超市", "Supermarket"],
          ["shop", "便利店、食杂店", "Convenience or food shop"],
          ["canteen", "单位食堂", "Canteen"],
        ]),
        items: choices(
          "经营项目",
          "What is made or sold",
          [
            ["hot_dishes", "热食类食品制售", "Hot dishes"],
            ["cold_dishes", "冷食类食品制售", "Cold dishes"],
            ["raw_food", "生食类食品制售", "Raw food"],
            ["pastries", "糕点类食品制售", "Pastries"],
            ["drinks", "自制饮品制售", "Drinks made on the spot"],
            ["loose_food", "散装食品销售", "Loose food"],
            ["prepackaged", "预包装食品销售", "Prepackaged food"],
          ],
          { minItems: 1 },
        ),
        online: flag("通过网络经营", "Also sold online"),
        platform: text("网络平台或网址", "Platform or web address"),
        alcohol: flag("销售散装酒", "Sells loose spirits"),
      },
      ["format", "items"],
      requiredIf("online", true, "platform"),
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
        contact: text("现场核查联系人", "Contact for the site survey", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
        openFrom: formatted("date", "可以核查的最早日期", "Ready for the survey from"),
        remarks: text("需要说明的事项", "Remarks", { maxLength: 300 }),
      },
      ["contact", "mobile"],
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
        row(
          control("premises/area", { suffix: t("平方米", "m²"), width: "10ch" }),
          control("premises/kitchenArea", { suffix: t("平方米", "m²"), width: "10ch" }),
        ),
        control("premises/right", { format: "radio" }),
        control("premises/leaseUntil", { min: "today" }, showIf("premises/right", "leased")),
      ),
      group(
        "仓库",
        "Store",
        control("premises/storage"),
        control("premises/storageAddress", {}, showIf("premises/storage", true)),
      ),
    ),
    step(
      "经营项目",
      "What you do",
      control("business/format", { format: "select" }),
      control("business/items", {
        hint: t("可以多选。许可证按这里的项目标注。", "Choose all that apply; the licence will name them."),
      }),
      control("business/online"),
      control(
        "business/platform",
        { hint: t("例如外卖平台名称、自建网站网址。", "For example the delivery platform, or your own site.") },
        showIf("business/online", true),
      ),
      control("business/alcohol"),
    ),
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
      group(
        "现场核查",
        "Site survey",
        control("survey/contact", { width: "14ch", autocomplete: "name" }),
        control("survey/mobile", { autocomplete: "tel" }),
        control("survey/openFrom", { min: "today" }),
        control("survey/remarks", { multi: true }),
      ),
    ),
  ),
  prefill: [
    { pointer: "/operator/name", from: "applicant.name" },
    { pointer: "/operator/uscc", from: "applicant.certificate.number" },
    { pointer: "/operator/representative", from: "applicant.representative" },
    { pointer: "/survey/contact", from: "agent.name" },
    { pointer: "/survey/mobile", from: "agent.mobile" },
  ],
  declarations: [
    TRUTH,
    {
      id: "ready-for-survey",
      text: t(
        "我确认经营场所和设备已经备妥，可以接受现场核查。",
        "Premises and equipment are ready and may be surveyed.",
      ),
    },
    PRIVACY,
  ],
  signature: "optional",
};
