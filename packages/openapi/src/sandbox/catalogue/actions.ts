import type { ActionKind } from "./types.ts";

/**
 * How much of the base item's time limit an action takes: `full`, `half` of the promise (rounded up), or none, when it is
 * settled at the window on the `spot`. A row may say otherwise, and its first action always takes the full limit.
 */
export type ActionWeight = "full" | "half" | "spot";

/** What a wording in the action column of a sheet stands for. */
export interface Action {
  kind: ActionKind;
  /** Two digits, the last part of an item's code. */
  digits: string;
  /** English, as it stands in brackets after the English name of the base item; empty when the base item is named alone. */
  en: string;
  weight: ActionWeight;
}

// Digits are part of published item codes: a wording keeps its own for good, and new ones go to free numbers.
// prettier-ignore
const vocabulary: [ActionKind, string, ActionWeight, Record<string, string>][] = [
  ["apply", "01", "full", {
    "-": "", 设立登记: "establishment", 新办: "new", 核发: "issue", 办理: "application", 申请: "application",
    申领: "application", 登记: "registration", 首次登记: "first registration", 首次申领: "first application",
    初次申领: "first application", 首次申请: "first application", 首次: "first time", 首次签发: "first issue",
    签发: "issue", 认定: "recognition", 评定: "assessment", 取证: "first certificate", 配发: "issue", 审批: "approval",
    设立审批: "approval to set up", 成立登记: "establishment", 注册登记: "registration", 注册: "registration",
    设立: "entry", 参保登记: "registration", 缴存登记: "registration", 开户: "opening", 新装: "new connection", 报装: "new connection",
    新设: "new", 新立: "new", 新建: "new", 领取: "collection", 开户备案: "opening of the account",
    存储备案: "paying in", 报名: "registration", 采集: "entry", 交存: "payment", 签订: "signing", 签约: "signing up",
    绑定: "linking", 接收: "deposit", 核定: "determination", 初始发行: "first issue", 补评申请: "late rating",
    预缴申报: "advance return", 申报: "declaration", 填报: "submission", 基本信息: "company details", 报告: "report",
    任职备案: "taking office", 报到登记: "reporting in", 单位就业: "with an employer", 告知承诺: "by undertaking",
    报告书: "full report", 普通货运新办: "new, general freight", 小学一年级: "first year of primary school",
    新建商品房: "new home", 部分还款: "in part", 异地安置退休人员: "pensioners who moved",
    一次性支取: "one-off withdrawal", 待遇申领: "application", 房产和土地: "buildings and land",
    一般流程: "ordinary procedure",
  }],
  ["change", "02", "half", {
    变更: "change", 变更登记: "change", 信息变更: "change of details", 变更审批: "approval of a change",
    调整: "adjustment", 调整审批: "approval of a revision", 重新报批: "renewed approval",
    照料方式变更: "change of care", 变更加注: "added note", 病种变更: "change of illness",
    资格变更: "change of circumstances", 发放账户变更: "change of account", 变更发行: "reissue after a change",
  }],
  ["renew", "03", "full", {
    延续: "renewal", 延期: "extension", 延续审批: "approval of renewal", 展期: "extension",
    续租申请: "renewal of the lease", 再注册: "renewal", 续贷申请: "next year", 签注: "renewal", 再次: "renewal",
    校验: "periodic check", 复查: "re-examination", 复审: "re-examination", 年度审验: "yearly check",
    年度申报: "yearly return", 恢复缴费: "resuming contributions",
  }],
  ["replace", "04", "spot", {
    补办: "replacement", 补发: "replacement", 补领: "replacement", 证书补领: "replacement of the certificate",
    补开: "replacement",
  }],
  ["cancel", "05", "spot", {
    注销: "cancellation", 注销登记: "deregistration", 注销发行: "cancellation", 销户: "closing the account",
    缴销: "return",
  }],
  ["reissue", "06", "spot", {
    换发: "exchange", 换领: "exchange", 换证: "exchange",
    更换: "new for old",
  }],
  ["file", "07", "spot", {
    备案: "filing",
  }],
  ["query", "08", "spot", {
    查询: "enquiry",
  }],
  ["change", "09", "spot", {
    更正: "correction", 信息更正: "correction",
  }],
  ["transfer", "10", "full", {
    转移登记: "transfer", 转移: "transfer", 过户: "transfer to another person", 转递: "transfer",
  }],
  ["certify", "11", "spot", {
    出具: "issue", 开具: "issue",
  }],
  ["stop", "12", "spot", {
    停用: "out of use", 暂停: "suspension", 停业: "suspension of business", 中止: "suspension",
    停领申报: "end of payment", 停发申报: "end of payment", 暂停缴费: "pausing contributions",
    停保申请: "leaving the scheme", 封存: "freezing", 休学申请: "leave from school",
  }],
  ["resume", "13", "spot", {
    启用: "activation", 恢复营业: "resuming business", 恢复: "resumption", 恢复发放: "resuming payment",
    启封: "unfreezing", 复学申请: "return to school",
  }],
  ["stop", "14", "spot", {
    终止: "ending", 终止审批: "approval to close", 解除: "dissolution", 退出: "giving up the home",
    歇业: "giving up business", 终止备案: "filing of closure", 解约: "ending the agreement", 解绑: "unlinking",
    解除监管: "end of supervision", 核销: "striking off", 退证: "return of the card",
  }],
  ["cancel", "15", "spot", {
    简易注销登记: "simplified deregistration",
  }],
  ["file", "16", "spot", {
    变更备案: "filing of a change", 更名备案: "filing of a new name", 备案变更: "change of the filing",
  }],
  ["file", "17", "spot", {
    注销备案: "withdrawal of the filing", 撤销备案: "withdrawal of the filing", 备案撤回: "withdrawal of the filing",
    离职备案: "leaving office",
  }],
  ["file", "18", "spot", {
    歇业备案: "filing of a dormant period",
  }],
  ["transfer", "19", "half", {
    迁移登记: "move to another district", 迁入: "moving in", 转入: "transfer in", 转学申请: "change of school",
    转考: "change of examination place",
  }],
  ["transfer", "20", "half", {
    迁出: "moving out", 转出: "transfer out", 调转: "transfer to another place",
  }],
  ["change", "21", "full", {
    展期申请: "longer term", 增容: "increase of capacity", 增减副本: "more or fewer copies", 合并: "merging of accounts",
    定点医院变更: "change of hospital", 执行地变更审批: "approval of a move", 更新: "update",
  }],
  ["file", "22", "spot", {
    抵押备案: "filing of a mortgage", 抵押登记: "mortgage",
  }],
  ["cancel", "23", "half", {
    撤销登记: "annulment", 撤销: "annulment", 解除抵押登记: "discharge of a mortgage",
  }],
  ["apply", "25", "full", {
    重新核定: "recalculation", 评审: "review by a panel", 补办评定: "late assessment",
    复评申请: "review of the rating", 清算申报: "final settlement",
  }],
  ["replace", "26", "spot", {
    挂失: "report of loss", 挂失申报: "report of loss",
  }],
  ["resume", "27", "spot", {
    解挂: "found again",
  }],
  ["change", "28", "spot", {
    密码重置: "new password",
  }],
  ["apply", "29", "full", {
    返还: "refund", 用款拨付: "release of funds", 使用申请: "use of the fund",
    课程免考: "exemption from a course",
  }],
  ["apply", "30", "full", {
    退款申请: "refund", 补缴申请: "late payment", 继承支取: "withdrawal by an heir", 修复申请: "repair of the rating",
  }],
  ["replace", "31", "full", {
    增发副本: "further copies",
  }],
  ["apply", "32", "full", {
    外出审批: "permission to travel", 毕业申请: "graduation", 增减员申报: "staff who join or leave",
    尾盘申报: "remaining units",
  }],
  ["apply", "33", "full", {
    解除矫正宣告: "end of correction",
  }],
  ["apply", "41", "full", {
    灵活就业: "self-employed or flexible", 一般程序: "ordinary procedure", 报告表: "short report",
    初中一年级: "first year of junior secondary school", 二手房: "second-hand home", 全部结清: "in full",
    异地长期居住人员: "long-term residents", 报验登记: "registration on arrival", 业务委托协议: "client agreements",
    环境保护: "environmental tax", 即时办结: "on the spot",
  }],
  ["apply", "42", "full", {
    自建住房: "self-built home", 常驻异地工作人员: "staff posted elsewhere", 信息反馈: "final report",
    车船: "vehicles and vessels",
  }],
  ["apply", "43", "full", {
    异地转诊人员: "referred patients",
  }],
  ["apply", "44", "full", {
    临时外出就医人员: "people away for a short time",
  }],
];

/** Every wording an action column may hold; `-` names the base item alone. */
export const actions: ReadonlyMap<string, Action> = new Map(
  vocabulary.flatMap(([kind, digits, weight, wordings]) =>
    Object.entries(wordings).map(([wording, en]): [string, Action] => [wording, { kind, digits, en, weight }]),
  ),
);
