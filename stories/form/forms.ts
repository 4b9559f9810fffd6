import type { FormDefinition, JsonSchema, UiElement } from "../../packages/components/src/form/index.ts";

const control = (name: string, options: Record<string, unknown> = {}): UiElement => ({
  type: "Control",
  scope: `#/properties/${name}`,
  options,
});

const vertical = (...elements: UiElement[]): UiElement => ({ type: "VerticalLayout", elements });

const staff: JsonSchema = {
  type: "object",
  properties: {
    employees: {
      type: "array",
      title: "从业人员",
      description: "直接接触食品的人员都要填写。",
      minItems: 1,
      maxItems: 5,
      items: {
        type: "object",
        title: "从业人员",
        required: ["name", "duty"],
        properties: {
          name: { type: "string", title: "姓名" },
          duty: { title: "岗位", enum: ["厨师", "服务员", "食品安全管理员", "其他"] },
          healthUntil: { type: "string", format: "date", title: "健康证有效期至" },
        },
      },
    },
    phones: { type: "array", title: "联系电话", maxItems: 3, items: { type: "string", title: "电话", minLength: 7 } },
    goods: {
      type: "array",
      title: "经营项目",
      uniqueItems: true,
      items: { enum: ["预包装食品", "散装食品", "热食类食品", "冷食类食品"] },
    },
  },
  required: ["employees"],
};

export const lists: FormDefinition = {
  schema: staff,
  data: {
    employees: [
      { name: "王示例", duty: "厨师", healthUntil: "2027-03-01" },
      { name: "李示例", duty: "服务员" },
    ],
    phones: ["0916-0000000", "0916-1111111"],
    goods: ["预包装食品"],
  },
};

export const faultyLists = { employees: [{ name: "王示例" }, {}], phones: ["12"] };

export const numbers: FormDefinition = {
  schema: {
    type: "object",
    required: ["capital", "period"],
    properties: {
      capital: { type: "number", title: "注册资本", minimum: 0, multipleOf: 0.01 },
      period: {
        type: "object",
        title: "占道期间",
        description: "最长三个月。",
        required: ["from", "to"],
        properties: {
          from: { type: "string", format: "date", title: "开始日期" },
          to: { type: "string", format: "date", title: "结束日期" },
        },
      },
      opens: { type: "string", title: "营业开始时间" },
      visit: { type: "string", format: "date-time", title: "约定的现场核查时间" },
      count: { type: "integer", title: "桌数", minimum: 1 },
      note: { type: "string", title: "说明", maxLength: 200 },
      open: { type: "boolean", title: "已经开业" },
      id: { type: "string", format: "cn-resident-id", title: "身份证号码" },
    },
  },
  uischema: vertical(
    control("capital", { format: "money" }),
    control("period", { format: "daterange" }),
    control("opens", { format: "time" }),
    control("visit"),
    control("count", { suffix: "张" }),
    control("note", { multi: true }),
    control("open"),
    control("id"),
  ),
  data: {
    capital: 1234567.8,
    period: { from: "2026-12-01", to: "2026-11-01" },
    opens: "08:30:00",
    id: "610702199001010011",
  },
  check: true,
} as FormDefinition;

const TOWNS = Array.from({ length: 40 }, (_, index) => `第 ${index + 1} ${index % 3 === 0 ? "街道" : "镇"}（虚构）`);

export const choices: FormDefinition = {
  schema: {
    type: "object",
    required: ["town"],
    properties: {
      town: { title: "所在街道或镇", description: "输入名称的一部分即可查找。", enum: TOWNS },
      trade: { title: "行业", enum: ["餐饮", "零售", "住宿", "理发", "洗染", "其他服务"] },
    },
  },
  uischema: vertical(control("town"), control("trade")),
};

export const address: FormDefinition = {
  schema: {
    type: "object",
    required: ["address"],
    properties: {
      address: {
        type: "object",
        title: "经营地址",
        required: ["text"],
        properties: { text: { type: "string" }, divisionCode: { type: "string" } },
      },
    },
  },
  uischema: vertical(control("address", { format: "address" })),
  data: { address: { divisionCode: "610702", text: "陕西省汉中市汉台区虚构路 1 号" } },
};

export const signature: FormDefinition = {
  schema: {
    type: "object",
    required: ["signature"],
    properties: { signature: { type: "string", title: "申请人签名", contentMediaType: "image/png" } },
  },
  uischema: vertical(control("signature", { format: "signature" })),
};

export const alternatives: FormDefinition = {
  schema: {
    type: "object",
    properties: {
      premises: {
        title: "经营场所",
        oneOf: [
          {
            title: "自有",
            type: "object",
            required: ["certificate"],
            properties: { certificate: { type: "string", title: "不动产权证号" } },
          },
          {
            title: "租赁",
            type: "object",
            required: ["owner", "until"],
            properties: {
              owner: { type: "string", title: "出租人" },
              until: { type: "string", format: "date", title: "租期至" },
            },
          },
        ],
      },
    },
    required: ["premises"],
  },
  data: { premises: { owner: "张示例" } },
};

const categories = (variant: string): UiElement => ({
  type: "Categorization",
  options: { variant, showNavButtons: true },
  elements: [
    { type: "Category", label: "企业", elements: [control("name"), control("kind")] },
    { type: "Category", label: "联系人", elements: [control("contact"), control("mobile")] },
    { type: "Category", label: "说明", elements: [control("note", { multi: true })] },
  ],
});

const company: JsonSchema = {
  type: "object",
  required: ["name", "mobile"],
  properties: {
    name: { type: "string", title: "企业名称" },
    kind: { title: "类型", enum: ["有限责任公司", "个体工商户", "农民专业合作社"] },
    contact: { type: "string", title: "联系人" },
    mobile: { type: "string", title: "手机号码" },
    note: { type: "string", title: "补充说明", maxLength: 100 },
  },
};

export const tabs: FormDefinition = { schema: company, uischema: categories("tabs"), check: true } as FormDefinition;
export const stepper: FormDefinition = { schema: company, uischema: categories("stepper") };

export const derived: FormDefinition = {
  schema: {
    type: "object",
    required: ["name", "kind"],
    properties: {
      name: { type: "string", title: "名称" },
      kind: { title: "类型", enum: ["门店", "网店"] },
      place: { type: "object", title: "地点", properties: { street: { type: "string", title: "街道门牌" } } },
      branch: { $ref: "#/$defs/branch", title: "分店" },
    },
    if: { properties: { kind: { const: "网店" } }, required: ["kind"] },
    then: { properties: { site: { type: "string", format: "uri", title: "网址" } }, required: ["site"] },
    $defs: {
      branch: {
        type: "object",
        title: "分店",
        properties: {
          name: { type: "string", title: "分店名称" },
          branch: { $ref: "#/$defs/branch", title: "下级分店" },
        },
      },
    },
  },
  data: { kind: "网店" },
};

export const defect: FormDefinition = {
  schema: { type: "object", properties: { name: { type: "string", title: "名称" }, any: { title: "任意内容" } } },
  uischema: vertical(control("name"), control("any"), { type: "Map", elements: [] }),
  data: { name: "示例", any: { kept: true } },
};

export const english: FormDefinition = {
  schema: {
    type: "object",
    properties: {
      employees: {
        type: "array",
        title: "Staff",
        minItems: 1,
        items: {
          type: "object",
          title: "person",
          required: ["name"],
          properties: {
            name: { type: "string", title: "Name" },
            since: { type: "string", format: "date", title: "Since" },
          },
        },
      },
      phones: { type: "array", title: "Telephones", items: { type: "string", title: "telephone" } },
    },
  },
  data: { employees: [{ name: "Example Wang" }, { name: "Example Li" }], phones: ["0916-0000000"] },
};
