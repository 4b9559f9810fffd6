import {
  choice,
  control,
  flag,
  formatted,
  group,
  integer,
  number,
  requiredIf,
  row,
  showIf,
  text,
} from "../form-parts.ts";
import { t } from "../localized.ts";
import type { FormSource, SchemaSource } from "../localized.ts";

// What the forms of a company, of a food business and of the bundle that opens a restaurant ask alike. Each group stands
// under the same name in all of them, so that its controls can be shared, too.

type Fields = Readonly<Record<string, SchemaSource>>;

/** Of `company`. */
export const COMPANY: Fields = {
  name: text("公司名称", "Company name", { minLength: 4, maxLength: 60 }),
  secondName: text("备选名称", "Second choice of name", { minLength: 4, maxLength: 60 }),
  kind: choice("公司类型", "Kind of company", [
    ["sole", "一人有限责任公司", "One-person limited liability company"],
    ["limited", "有限责任公司（两个以上股东）", "Limited liability company (two or more shareholders)"],
  ]),
  shareholderCount: integer("股东人数", "Number of shareholders", { minimum: 1, maximum: 50 }),
  capital: number("注册资本", "Registered capital", { exclusiveMinimum: 0, maximum: 1000000 }),
  term: choice("营业期限", "Term", [
    ["unlimited", "长期", "Unlimited"],
    ["fixed", "约定年限", "A number of years"],
  ]),
  years: integer("年限", "Years", { minimum: 1, maximum: 99 }),
  scope: text("经营范围", "Business scope", { maxLength: 500 }),
};

export const COMPANY_REQUIRED = ["name", "kind", "capital", "term", "scope"];

export const COMPANY_RULES = {
  allOf: [
    requiredIf("term", "fixed", "years"),
    {
      ...requiredIf("kind", "limited", "shareholderCount"),
      then: { required: ["shareholderCount"], properties: { shareholderCount: { minimum: 2 } } },
    },
  ],
};

export const COMPANY_NAME = group(
  "名称",
  "Name",
  control("company/name", {
    hint: t(
      "行政区划＋字号＋行业＋有限公司，与自主申报的名称一致。",
      "As declared: place, trade name, trade, kind of company.",
    ),
    autocomplete: "organization",
  }),
  control("company/secondName"),
);

export const COMPANY_KIND = [
  control("company/kind", { format: "radio" }),
  control("company/shareholderCount", { suffix: t("人", "people"), width: "6ch" }, showIf("company/kind", "limited")),
  control("company/capital", { suffix: t("万元", "×10,000 yuan"), width: "10ch" }),
  control("company/term", { format: "radio" }),
  control("company/years", { suffix: t("年", "years"), width: "4ch" }, showIf("company/term", "fixed")),
  control("company/scope", {
    multi: true,
    hint: t("先写主营项目，用分号隔开。", "Main business first, separated by semicolons."),
  }),
];

export const DUPLICATES = integer("执照副本份数", "Copies of the licence", { minimum: 1, maximum: 10 });

/** Of `people`. */
export const REPRESENTATIVE: Fields = {
  representative: text("法定代表人姓名", "Legal representative's name", { maxLength: 50 }),
  representativeId: formatted("cn-resident-id", "法定代表人身份证号码", "Legal representative's identity number"),
  representativeMobile: formatted("cn-mobile", "法定代表人手机号码", "Legal representative's mobile number"),
  position: choice("法定代表人职务", "Legal representative's office", [
    ["executive_director", "执行公司事务的董事", "Director who runs the company's affairs"],
    ["manager", "经理", "Manager"],
  ]),
};

export const REPRESENTATIVE_GROUP = group(
  "法定代表人",
  "Legal representative",
  control("people/representative", { autocomplete: "name", width: "14ch" }),
  control("people/representativeId"),
  control("people/representativeMobile", { autocomplete: "tel" }),
  control("people/position", { format: "radio" }),
);

export const REPRESENTATIVE_PREFILL: FormSource["prefill"] = [
  { pointer: "/people/representative", from: "applicant.name" },
  { pointer: "/people/representativeId", from: "applicant.certificate.number" },
  { pointer: "/people/representativeMobile", from: "applicant.mobile" },
];

export const OFFICERS_ELIGIBLE: FormSource["declarations"][number] = {
  id: "officers-eligible",
  text: t(
    "我确认法定代表人、董事、监事和经理没有法律禁止任职的情形。",
    "None of the legal representative, directors, supervisors and manager is barred from office by law.",
  ),
};

/** Of `premises`. */
export const LEASE_END = formatted("date", "租期届满日", "Lease ends on");

/** Of `premises` where food is made. */
export const FOOD_PREMISES: Fields = {
  area: number("经营面积", "Floor area", { minimum: 1, maximum: 100000 }),
  kitchenArea: number("其中：食品处理区面积", "of which for preparing food", { minimum: 0, maximum: 100000 }),
  storage: flag("场所外另设仓库", "There is a store elsewhere"),
  storageAddress: text("仓库地址", "Address of the store"),
};

export const STORAGE_RULE = requiredIf("storage", true, "storageAddress");

export const AREAS = row(
  control("premises/area", { suffix: t("平方米", "m²"), width: "10ch" }),
  control("premises/kitchenArea", { suffix: t("平方米", "m²"), width: "10ch" }),
);

export const STORE_GROUP = group(
  "仓库",
  "Store",
  control("premises/storage"),
  control("premises/storageAddress", {}, showIf("premises/storage", true)),
);

/** Kinds of food business. */
export const CATERING_FORMATS = [
  ["restaurant", "餐馆", "Restaurant"],
  ["snack", "小吃店", "Snack bar"],
  ["drinks", "饮品店", "Drinks and café"],
  ["bakery", "糕点店", "Bakery"],
] as const;

/** What a food business makes. */
export const MADE_HERE = [
  ["hot_dishes", "热食类食品制售", "Hot dishes"],
  ["cold_dishes", "冷食类食品制售", "Cold dishes"],
  ["raw_food", "生食类食品制售", "Raw food"],
  ["pastries", "糕点类食品制售", "Pastries"],
  ["drinks", "自制饮品制售", "Drinks made on the spot"],
] as const;

/** Of `business`. */
export const ONLINE: Fields = {
  online: flag("通过网络经营", "Also sold online"),
  platform: text("网络平台或网址", "Platform or web address"),
};

export const ONLINE_RULE = requiredIf("online", true, "platform");

export const BUSINESS_CONTROLS = [
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
];

/** Of `survey`: whom officers meet who visit the place. */
export const SURVEY: Fields = {
  contact: text("现场核查联系人", "Contact for the site survey", { maxLength: 50 }),
  mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
  openFrom: formatted("date", "可以核查的最早日期", "Ready for the survey from"),
};

export const SURVEY_REQUIRED = ["contact", "mobile"];

export const SURVEY_CONTROLS = [
  control("survey/contact", { width: "14ch", autocomplete: "name" }),
  control("survey/mobile", { autocomplete: "tel" }),
  control("survey/openFrom", { min: "today" }),
];

export const READY_FOR_SURVEY: FormSource["declarations"][number] = {
  id: "ready-for-survey",
  text: t("我确认经营场所和设备已经备妥，可以接受现场核查。", "Premises and equipment are ready and may be surveyed."),
};
