import type { CatalogueItem } from "../catalogue/index.ts";

/** What kind of errand an item is; conditions, materials and form of a generated guide follow from it. */
export type Nature =
  | "setup"
  | "licence"
  | "personal_licence"
  | "project"
  | "household"
  | "marriage"
  | "property"
  | "vehicle"
  | "declaration"
  | "payment"
  | "aid"
  | "registration"
  | "appointment"
  | "report"
  | "review"
  | "service"
  | "enquiry"
  | "certificate"
  | "utility"
  | "notary"
  | "filing"
  | "confirmation"
  | "reward"
  | "adjudication"
  | "general"
  | "change"
  | "renewal"
  | "replacement"
  | "exchange"
  | "ending"
  | "transfer"
  | "stopping"
  | "resumption";

/** An item is of the first nature whose pattern its name fits; the patterns are read within a type or window. */
type Rule = readonly [pattern: RegExp, nature: Nature];

const ANY_TYPE: readonly Rule[] = [
  [/遗失补证|损毁换证|遗失报失/, "replacement"],
  [/期满换证|转入换证|延期换证|换领/, "exchange"],
  [/驾驶证（注销）|登记注销|异地就医备案取消/, "ending"],
  [/驾驶证（审验）/, "renewal"],
  [/^(结婚|离婚)登记|^内地居民收养登记（办理）/, "marriage"],
  [/户口|落户|^出生登记|^姓名变更|^性别变更|^出生日期|^婚姻状况变更|^文化程度|^分户|^集体户|^户主/, "household"],
  [/^机动车(注册|检验)|^临时行驶车|^电动自行车注册|^拖拉机和联合收割机登记（注册/, "vehicle"],
];

const BY_TYPE: Readonly<Partial<Record<CatalogueItem["type"], readonly Rule[]>>> = {
  administrative_payment: [
    [/^工伤/, "payment"],
    [/住房申请|改造|救助供养|辅助器具|康复|保障申请|减免|圆梦|明天计划|自主创业扶持/, "aid"],
  ],
  administrative_license: [
    [/(设立|成立)(登记|审批|筹备审批)$|^医疗机构(设置|执业登记)|站点设立/, "setup"],
    [/企业登记$/, "setup"],
    [/税|开票/, "general"],
  ],
  administrative_confirmation: [
    [/不动产异议|名单移出|名录移出|信用修复|复核申请|复核$|更正登记/, "review"],
    [/首次登记|预告登记/, "property"],
    [/身份证申领|居住证申领/, "personal_licence"],
    [/事业单位法人设立登记|统一社会信用代码/, "setup"],
    [/参保单位登记/, "registration"],
    [/规划核实|抗震设防/, "project"],
    [/股权出质/, "property"],
  ],
  other_administrative_power: [
    [/异议|受胁迫/, "review"],
    [/备案|告知|备查|报备/, "filing"],
    [/报告$|报告（|年度报告|申报$|核验$|优惠申报/, "declaration"],
  ],
  public_service: [
    [/查询|查阅|查验|下载|真伪|稽核|进度/, "enquiry"],
    [/资格认证|提前还款|对冲还贷/, "registration"],
    [/预约|报名|选号|参会申请|续借|入学申请|选聘|应聘|场地使用/, "appointment"],
    [/纳税信用/, "review"],
    [/投诉|检举|举报|求助|诉求|调解申请|救助$/, "report"],
    [/公证$/, "notary"],
    [/用水|用电|报装|水表|电表|并网|电价|电量|一户一表/, "utility"],
    [/提取|退费|退税|退付|退款|抵税|支取|免退|贷款|返还|使用申请/, "payment"],
    [/信息采集/, "registration"],
    [/申报|缴纳|补缴|报告|填报|报送|增减员|基数|验旧|汇算|交存|缴销|作废/, "declaration"],
    [/咨询|辅导|指导|帮办|代办|讲座|讲解|体检|医学检查|健康检查|两癌|检测|领取|编纂|疗养|助餐|托养|服药/, "service"],
    [/登记|备案|绑定|激活|签约|签订|认证|签发|接收|注册|一般纳税人/, "registration"],
    [/优待证|社会保障卡申领|创业证申领|预防接种证|健康证明办理/, "personal_licence"],
  ],
};

const BY_ACTION: Readonly<Record<CatalogueItem["action"], Nature>> = {
  apply: "general",
  change: "change",
  renew: "renewal",
  replace: "replacement",
  reissue: "exchange",
  cancel: "ending",
  file: "filing",
  query: "enquiry",
  certify: "certificate",
  transfer: "transfer",
  stop: "stopping",
  resume: "resumption",
};

const BY_DEFAULT: Readonly<Record<CatalogueItem["type"], Nature>> = {
  administrative_license: "licence",
  administrative_payment: "payment",
  administrative_confirmation: "confirmation",
  administrative_reward: "reward",
  administrative_adjudication: "adjudication",
  other_administrative_power: "general",
  public_service: "general",
};

/** Whether only natural persons can apply. */
export const isPersonal = (item: CatalogueItem): boolean =>
  item.audiences.every((audience) => audience === "natural_person");

/** Whether natural persons and organisations can apply. */
export const isMixed = (item: CatalogueItem): boolean => !isPersonal(item) && item.audiences.includes("natural_person");

/** Whether a person has to come: nobody can act for them where identity is checked face to face. */
export const isInPerson = (item: CatalogueItem): boolean => isPersonal(item) && !item.zeroVisit;

/** The nature of an item. */
export function natureOf(item: CatalogueItem): Nature {
  if (item.action === "renew" && /申报$/.test(item.name.zh)) return "declaration";
  if (item.action !== "apply") return BY_ACTION[item.action];
  const rules = [...ANY_TYPE, ...(BY_TYPE[item.type] ?? [])];
  const nature = rules.find(([pattern]) => pattern.test(item.name.zh))?.[1];
  if (nature !== undefined) return nature;
  if (item.windowCodes[0] === "GCJS" && item.type !== "public_service") return "project";
  if (item.type === "administrative_license" && isPersonal(item)) return "personal_licence";
  return BY_DEFAULT[item.type];
}
