import type { JsonSchema, UiElement } from "../../../packages/components/src/form/index.ts";

/** A form with every kind of field and rule, small enough to read: an invented permit. */
export const schema: JsonSchema = {
  type: "object",
  required: ["name", "kind", "mobile", "address", "agreed"],
  properties: {
    name: { type: "string", title: "单位名称", minLength: 2, maxLength: 20 },
    kind: {
      title: "经营类型",
      oneOf: [
        { const: "shop", title: "门店" },
        { const: "online", title: "网店", description: "只在网上经营" },
      ],
    },
    site: { type: "string", title: "网址", format: "uri" },
    mobile: { type: "string", title: "手机号码", format: "cn-mobile" },
    area: { type: "number", title: "经营面积", minimum: 1, maximum: 5000, multipleOf: 0.01 },
    staff: { type: "integer", title: "从业人数", exclusiveMinimum: 0 },
    goods: {
      type: "array",
      title: "经营项目",
      items: { enum: ["预包装食品", "散装食品", "特殊食品"] },
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
    },
    since: { type: "string", format: "date", title: "开业日期" },
    town: { title: "所在镇", enum: ["甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇"] },
    delivery: { type: "boolean", title: "提供配送" },
    note: { type: "string", title: "说明", maxLength: 10 },
    agent: { type: "string", title: "经办人" },
    agentMobile: { $ref: "#/$defs/mobile", title: "经办人手机" },
    address: {
      type: "object",
      title: "地址",
      required: ["street"],
      properties: {
        street: { type: "string", title: "街道门牌" },
        postcode: { type: "string", title: "邮政编码", pattern: "^\\d{6}$" },
      },
    },
    agreed: { type: "boolean", const: true, title: "我已阅读告知书" },
  },
  dependentRequired: { agent: ["agentMobile"] },
  if: { properties: { kind: { const: "online" } }, required: ["kind"] },
  then: { required: ["site"] },
  else: { required: ["area"] },
  $defs: { mobile: { type: "string", format: "cn-mobile" } },
};

const isOnline = { scope: "#/properties/kind", schema: { const: "online" } };

/** Three steps; the shop's area and the online shop's address each show for their kind only. */
export const uischema: UiElement = {
  type: "Categorization",
  elements: [
    {
      type: "Category",
      label: "基本情况",
      elements: [
        { type: "Label", text: "请按营业执照填写。" },
        {
          type: "Control",
          scope: "#/properties/name",
          options: { hint: "与营业执照一致", autocomplete: "organization" },
        },
        { type: "Control", scope: "#/properties/kind" },
        { type: "Control", scope: "#/properties/site", rule: { effect: "SHOW", condition: isOnline } },
        {
          type: "HorizontalLayout",
          rule: { effect: "HIDE", condition: isOnline },
          elements: [
            { type: "Control", scope: "#/properties/area", options: { suffix: "平方米" } },
            { type: "Control", scope: "#/properties/staff", options: { suffix: "人" } },
          ],
        },
        { type: "Control", scope: "#/properties/goods" },
        { type: "Control", scope: "#/properties/town" },
      ],
    },
    {
      type: "Category",
      label: "联系方式",
      elements: [
        { type: "Control", scope: "#/properties/mobile" },
        { type: "Control", scope: "#/properties/since", options: { min: "2020-01-01", max: "today" } },
        { type: "Control", scope: "#/properties/delivery" },
        { type: "Control", scope: "#/properties/note", options: { multi: true } },
        {
          type: "Group",
          label: "地址",
          elements: [
            { type: "Control", scope: "#/properties/address/properties/street" },
            { type: "Control", scope: "#/properties/address/properties/postcode", options: { width: "6ch" } },
          ],
        },
        {
          type: "Group",
          label: "委托",
          elements: [
            { type: "Control", scope: "#/properties/agent" },
            { type: "Control", scope: "#/properties/agentMobile" },
          ],
        },
      ],
    },
    {
      type: "Category",
      label: "材料与承诺",
      elements: [{ type: "Materials" }, { type: "Control", scope: "#/properties/agreed" }],
    },
  ],
};

/** Answers to all of it, without a fault. */
export const complete = {
  name: "某某商店",
  kind: "shop",
  mobile: "13900000000",
  area: 36.5,
  staff: 3,
  goods: ["预包装食品"],
  since: "2024-02-29",
  town: "乙镇",
  delivery: true,
  address: { street: "某街 1 号", postcode: "723100" },
  agreed: true,
};

/** A mobile number as the SDK checks it, as far as these tests need it. */
export function checkMobile(value: string): { valid: true } | { valid: false; reason: string; position?: number } {
  if (!/^\d*$/.test(value)) return { valid: false, reason: "characters", position: 1 };
  if (value.length !== 11) return { valid: false, reason: "length" };
  return /^1[3-9]/.test(value) ? { valid: true } : { valid: false, reason: "prefix", position: 2 };
}
