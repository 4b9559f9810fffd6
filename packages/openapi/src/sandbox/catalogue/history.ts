import type { ItemHistoryEntry, NegativeListEntry } from "./types.ts";

/** The negative list 负面清单: the few items that are not in the hall, and where to go instead. Synthetic. */
export const negativeList: readonly NegativeListEntry[] = [
  {
    code: "FM-01",
    name: { zh: "机动车安全技术检验", en: "Technical inspection of a vehicle" },
    departmentCode: "public-security",
    reason: "site_limit",
    explanation: {
      zh: "需要检测线，车辆要到检验机构",
      en: "It needs a test lane, so the vehicle must go to a test station",
    },
    instead: {
      place: { zh: "机动车检验机构（示例）", en: "Vehicle test station (example)" },
      address: { zh: "汉中市南郑区示例工业园3号（虚构地址）", en: "3 Example Industrial Park, Nanzheng (fictional)" },
      phone: "0916-0000301",
    },
  },
  {
    code: "FM-02",
    name: { zh: "机动车驾驶人科目考试", en: "Driving tests" },
    departmentCode: "public-security",
    reason: "site_limit",
    explanation: { zh: "需要考场和考试道路", en: "They need a test ground and test roads" },
    instead: {
      place: { zh: "机动车驾驶人考试中心（示例）", en: "Driving test centre (example)" },
      address: { zh: "汉中市南郑区示例工业园8号（虚构地址）", en: "8 Example Industrial Park, Nanzheng (fictional)" },
      phone: "0916-0000302",
    },
  },
  {
    code: "FM-03",
    name: { zh: "预防接种", en: "Vaccination" },
    departmentCode: "health",
    reason: "site_limit",
    explanation: { zh: "需要接种门诊的设备和留观条件", en: "It needs a clinic where you can be watched afterwards" },
    instead: {
      place: { zh: "就近的预防接种门诊（示例）", en: "The nearest vaccination clinic (example)" },
      address: { zh: "汉中市南郑区示例路90号（虚构地址）", en: "90 Example Road, Nanzheng District (fictional)" },
      phone: "0916-0000303",
    },
  },
  {
    code: "FM-04",
    name: { zh: "残疾评定", en: "Assessment of a disability" },
    departmentCode: "disabled-federation",
    reason: "site_limit",
    explanation: { zh: "需要由指定医院的医生当面评定", en: "A doctor of an appointed hospital must see you" },
    instead: {
      place: { zh: "残疾评定指定医院（示例）", en: "Appointed hospital (example)" },
      address: { zh: "汉中市南郑区示例路120号（虚构地址）", en: "120 Example Road, Nanzheng District (fictional)" },
      phone: "0916-0000304",
    },
  },
  {
    code: "FM-05",
    name: { zh: "涉密测绘成果提供使用", en: "Use of classified survey data" },
    departmentCode: "natural-resources",
    reason: "state_secret",
    explanation: {
      zh: "成果涉及国家秘密，不能在大厅受理",
      en: "The data are a state secret and cannot be handled in the hall",
    },
    instead: {
      place: { zh: "自然资源部门保密业务室（示例）", en: "Secure office for natural resources (example)" },
      address: { zh: "汉中市南郑区示例路41号（虚构地址）", en: "41 Example Road, Nanzheng District (fictional)" },
      phone: "0916-0000305",
    },
  },
];

/** What joined and what left the hall, and with whose approval. Synthetic, document numbers too. */
export const history: readonly ItemHistoryEntry[] = [
  {
    itemCode: "SHMS-104-01",
    name: { zh: "育儿补贴申领", en: "Childcare allowance (application)" },
    departmentCode: "health",
    change: "entered",
    on: "2025-09-01",
    approval: {
      body: { zh: "区行政审批局（区政务服务中心）", en: "Approval Bureau (Government Service Centre)" },
      number: "示审函〔2025〕7号",
      on: "2025-08-20",
    },
    note: { zh: "新设事项，经审查同意后向社会公布", en: "A new item, announced after review" },
  },
  {
    itemCode: "SHMS-999-01",
    name: { zh: "高校毕业生就业报到证办理", en: "Graduate's registration card" },
    departmentCode: "human-resources",
    change: "withdrawn",
    on: "2025-06-30",
    approval: {
      body: { zh: "汉中市南郑区人民政府", en: "People's Government of Nanzheng District" },
      number: "示政函〔2025〕3号",
      on: "2025-06-12",
    },
    note: { zh: "国家已取消就业报到证，不再需要办理", en: "The card has been abolished and is no longer needed" },
  },
];
