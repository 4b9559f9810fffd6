import {
  choice,
  choices,
  control,
  flag,
  formatted,
  integer,
  number,
  requiredIf,
  row,
  showIf,
  text,
} from "./form-parts.ts";
import { t } from "./localized.ts";
import type { JsonSource, SchemaSource, UiSource } from "./localized.ts";
import type { Nature } from "./natures.ts";

/** The fields of a form's object `matter` and how they stand on the page. */
export interface MatterFields {
  readonly properties: Readonly<Record<string, SchemaSource>>;
  readonly required: readonly string[];
  readonly keywords: { readonly [keyword: string]: JsonSource };
  readonly layout: readonly UiSource[];
}

type Options = { readonly [option: string]: JsonSource };

/** A field, its control, and whether it must be filled in. */
interface FieldSource {
  readonly schema: SchemaSource;
  readonly options?: Options;
  readonly required?: boolean;
  /** Shown, and then needed, only while another field has this value. */
  readonly when?: readonly [field: string, value: string | boolean];
}

const must = (schema: SchemaSource, options?: Options): FieldSource => ({
  schema,
  required: true,
  ...(options && { options }),
});

const may = (schema: SchemaSource, options?: Options): FieldSource => ({ schema, ...(options && { options }) });

const when = (field: string, value: string | boolean, schema: SchemaSource, options?: Options): FieldSource => ({
  schema,
  when: [field, value],
  ...(options && { options }),
});

/** Puts fields together; pairs of names in `rows` stand side by side. */
function matter(
  fields: Readonly<Record<string, FieldSource>>,
  rows: readonly (readonly [string, string])[] = [],
): MatterFields {
  const entries = Object.entries(fields);
  const place = (name: string): UiSource => {
    const field = fields[name];
    return control(`matter/${name}`, field?.options, field?.when && showIf(`matter/${field.when[0]}`, field.when[1]));
  };
  const conditions = entries.flatMap(([name, field]) => (field.when ? [requiredIf(...field.when, name)] : []));
  return {
    properties: Object.fromEntries(entries.map(([name, field]) => [name, field.schema])),
    required: entries.flatMap(([name, field]) => (field.required ? [name] : [])),
    keywords: conditions.length > 0 ? { allOf: conditions } : {},
    layout: entries.flatMap(([name]) => {
      const pair = rows.find((names) => names.includes(name));
      if (!pair) return [place(name)];
      return pair[0] === name ? [row(place(pair[0]), place(pair[1]))] : [];
    }),
  };
}

const AREA: Options = { multi: true };
const PAST: Options = { max: "today" };
const COMING: Options = { min: "today" };
const NAME: Options = { width: "14ch" };
const YUAN: Options = { suffix: t("元", "yuan"), width: "14ch" };

const about = (zh: string, en: string): SchemaSource => text(zh, en, { maxLength: 500 });
const day = (zh: string, en: string): SchemaSource => formatted("date", zh, en);
const named = (zh: string, en: string): SchemaSource => text(zh, en, { maxLength: 60 });
const amount = (zh: string, en: string): SchemaSource => number(zh, en, { minimum: 0, maximum: 10000000000 });

const NUMBER = may(text("原证号、登记号或者业务编号", "Number of the document or registration", { maxLength: 60 }), {
  width: "30ch",
  hint: t("记不清的可以不填，窗口帮您查。", "Leave empty if you do not know it; the window finds it."),
});
const PLACE = may(text("地址或者地点", "Address or place"));
const REASON = must(about("原因", "Reason"), AREA);

/** The fields of a generated form by the nature of its item. */
export const natureFields: Readonly<Record<Nature, MatterFields>> = {
  setup: matter({
    name: must(named("拟用名称", "Proposed name")),
    secondName: may(named("备选名称", "Second choice of name")),
    address: must(text("住所（场所）地址", "Address of the premises", { minLength: 6 })),
    capital: may(number("出资或者开办资金", "Capital or founding funds", { minimum: 0, maximum: 1000000 }), {
      suffix: t("万元", "×10,000 yuan"),
      width: "10ch",
    }),
    scope: must(about("业务（经营）范围", "Business or purpose"), AREA),
    leader: must(text("负责人姓名", "Person in charge", { maxLength: 50 }), NAME),
    leaderId: must(formatted("cn-resident-id", "负责人身份证号码", "Identity number of the person in charge")),
  }),
  licence: matter(
    {
      activity: must(about("许可的活动或者范围", "Activity or scope to be licensed"), AREA),
      place: must(text("地址或者地点", "Address or place", { minLength: 4 })),
      area: may(number("场所面积", "Floor area", { exclusiveMinimum: 0, maximum: 1000000 }), {
        suffix: t("平方米", "m²"),
        width: "10ch",
        hint: t("没有固定场所的不填。", "Leave empty without fixed premises."),
      }),
      staff: may(integer("从业人数", "Staff", { minimum: 0, maximum: 100000 }), {
        suffix: t("人", "people"),
        width: "6ch",
      }),
      from: may(day("拟开始日期", "Begins on"), COMING),
      until: may(day("拟结束日期", "Ends on"), COMING),
    },
    [["from", "until"]],
  ),
  personal_licence: matter({
    situation: must(
      choice("申领情形", "Case", [
        ["first", "第一次申领", "First time"],
        ["again", "以前领过，现在重新申领", "Held before"],
      ]),
      { format: "radio" },
    ),
    formerNumber: when("situation", "again", text("以前的证件号码", "Number held before", { maxLength: 40 }), {
      width: "20ch",
    }),
    grounds: may(about("申领事由或者条件", "Grounds"), {
      multi: true,
      hint: t("例如学历、考试、工作单位或者出行事由。", "For example education, examination, employer or purpose."),
    }),
    home: must(text("现住址", "Home address", { minLength: 6 }), { autocomplete: "street-address" }),
  }),
  project: matter(
    {
      name: must(text("项目（活动）名称", "Name of the project")),
      code: may(text("投资项目代码", "Investment project code", { maxLength: 40 }), {
        width: "30ch",
        hint: t("没有的不填。", "If there is one."),
      }),
      place: must(text("地点", "Place", { minLength: 4 })),
      content: must(about("内容和规模", "Content and size"), AREA),
      investment: may(number("总投资", "Total investment", { minimum: 0, maximum: 100000000 }), {
        suffix: t("万元", "×10,000 yuan"),
        width: "10ch",
      }),
      from: may(day("开始日期", "Begins on")),
      until: may(day("结束日期", "Ends on")),
    },
    [["from", "until"]],
  ),
  household: matter({
    person: must(text("登记对象姓名", "Person to be registered", { maxLength: 50 }), NAME),
    relation: must(
      choice("登记对象是", "This person is", [
        ["self", "申请人本人", "The applicant"],
        ["family", "申请人的家庭成员", "Of the applicant's family"],
      ]),
      { format: "radio" },
    ),
    happenedOn: may(day("事由发生日期", "Date of the event"), PAST),
    householdAddress: must(text("户口所在地址或者迁入地址", "Address of the household", { minLength: 6 })),
    reason: REASON,
  }),
  marriage: matter({
    other: must(text("对方姓名", "The other party's name", { maxLength: 50 }), NAME),
    otherId: must(formatted("cn-resident-id", "对方身份证号码", "The other party's identity number")),
    preferred: may(day("希望办理的日期", "Preferred date"), COMING),
    agreed: must(flag("双方已经商定", "Both parties have agreed")),
  }),
  property: matter({
    subject: must(text("坐落或者标的名称", "Address or name of what is registered", { minLength: 4 })),
    unit: may(text("不动产单元号或者股权标识", "Number of the unit or share", { maxLength: 40 }), { width: "30ch" }),
    area: may(number("面积", "Area", { minimum: 0, maximum: 100000000 }), {
      suffix: t("平方米", "m²"),
      width: "10ch",
    }),
    sharing: must(
      choice("共有情况", "Ownership", [
        ["sole", "单独所有", "Sole"],
        ["joint", "共同共有", "Joint"],
        ["shares", "按份共有", "In shares"],
      ]),
      { format: "radio" },
    ),
    shares: when("sharing", "shares", text("各自份额", "Shares", { maxLength: 100 })),
    reason: must(about("登记原因", "Ground of the registration"), AREA),
  }),
  vehicle: matter({
    kind: must(
      choice("车辆类型", "Kind of vehicle", [
        ["car", "小型汽车", "Car"],
        ["truck", "货车", "Truck"],
        ["motorcycle", "摩托车", "Motorcycle"],
        ["electric_bicycle", "电动自行车", "Electric bicycle"],
        ["tractor", "拖拉机或者联合收割机", "Tractor or harvester"],
      ]),
      { format: "select" },
    ),
    brand: must(named("品牌型号", "Make and model")),
    frameNumber: must(text("车辆识别代号或者整车编码", "Vehicle identification number", { maxLength: 20 }), {
      width: "20ch",
    }),
    boughtOn: may(day("取得日期", "Acquired on"), PAST),
  }),
  declaration: matter(
    {
      from: may(day("所属期起", "Period from"), { hint: t("没有所属期的不填。", "If there is a period.") }),
      until: may(day("所属期止", "Period to")),
      content: must(about("申报（报告）内容", "What is declared"), AREA),
      sum: may(amount("金额", "Amount"), YUAN),
      corrected: may(flag("更正以前的申报", "Corrects an earlier one")),
      earlier: when(
        "corrected",
        true,
        text("原申报日期或者编号", "Date or number of the earlier one", { maxLength: 60 }),
      ),
    },
    [["from", "until"]],
  ),
  payment: matter({
    grounds: must(about("申请理由", "Grounds"), AREA),
    sum: may(amount("申请金额", "Amount"), {
      ...YUAN,
      hint: t("按标准核定的可以不填。", "Leave empty where a standard sets it."),
    }),
    happenedOn: may(day("情况发生日期", "Since"), PAST),
    bank: must(named("开户银行", "Bank")),
    account: must(text("银行账号", "Account number", { pattern: "^[0-9]{8,30}$", minLength: 8, maxLength: 30 }), {
      width: "30ch",
      inputmode: "numeric",
      errors: { pattern: t("银行账号为 8 至 30 位数字", "8 to 30 digits") },
    }),
  }),
  aid: matter({
    need: must(about("需要什么帮助", "What help is needed"), AREA),
    members: must(integer("家庭人口", "People in the household", { minimum: 1, maximum: 30 }), {
      suffix: t("人", "people"),
      width: "4ch",
    }),
    income: may(amount("家庭月收入", "Household's monthly income"), YUAN),
    hardship: may(
      choices("困难情形", "Hardship", [
        ["illness", "重病", "Serious illness"],
        ["disability", "残疾", "Disability"],
        ["age", "年老无人照料", "Old age without care"],
        ["study", "就学支出", "Cost of study"],
        ["accident", "意外事故", "Accident"],
        ["work", "失业", "Loss of work"],
      ]),
    ),
    home: must(text("现住址", "Home address", { minLength: 6 }), { autocomplete: "street-address" }),
  }),
  registration: matter({
    subject: must(about("登记内容", "What is registered"), {
      multi: true,
      hint: t("写明单位、人员、地点或者项目名称。", "Organisation, person, place or project."),
    }),
    from: may(day("开始日期", "From")),
    place: PLACE,
    again: may(flag("以前登记过", "Registered before")),
    number: when("again", true, text("原登记编号", "Earlier number", { maxLength: 60 })),
  }),
  appointment: matter({
    preferred: may(day("希望的日期", "Preferred date"), COMING),
    time: may(
      choice("希望的时段", "Preferred time", [
        ["morning", "上午", "Morning"],
        ["afternoon", "下午", "Afternoon"],
      ]),
      { format: "radio" },
    ),
    choice: must(named("预约（报名）项目", "What you book or enrol for")),
    people: may(integer("人数", "People", { minimum: 1, maximum: 500 }), {
      suffix: t("人", "people"),
      width: "4ch",
    }),
    assistance: may(flag("需要无障碍协助", "Assistance needed")),
    assistanceNotes: when("assistance", true, text("需要什么协助", "Which assistance", { maxLength: 200 })),
  }),
  report: matter({
    subject: must(named("涉及的单位、人员或者地点", "Organisation, person or place")),
    happenedOn: may(day("发生日期", "Date"), PAST),
    facts: must(about("事情经过", "What happened"), AREA),
    demand: must(about("您的请求", "What you ask for"), AREA),
    confidential: may(flag("请为我保密", "Keep my name confidential")),
  }),
  review: matter({
    record: must(named("原决定或者原记录的名称、编号", "Name or number of the decision or record")),
    decidedOn: may(day("作出日期", "Its date"), PAST),
    request: must(about("请求怎样改变", "What should be changed"), AREA),
    reason: must(about("理由和依据", "Grounds"), AREA),
  }),
  service: matter({
    request: must(about("需要什么服务", "What you need"), AREA),
    preferred: may(day("希望的日期", "Preferred date"), COMING),
    way: must(
      choice("希望的方式", "How", [
        ["hall", "到窗口", "At the window"],
        ["phone", "电话", "By telephone"],
        ["home", "上门", "At home"],
      ]),
      { format: "radio" },
    ),
    home: when("way", "home", text("上门地址", "Address for the visit", { minLength: 6 })),
  }),
  enquiry: matter(
    {
      subject: must(about("要查什么", "What you look for"), AREA),
      from: may(day("起始日期", "From")),
      until: may(day("截止日期", "To")),
      purpose: must(
        choice("用途", "Purpose", [
          ["self", "自己了解", "For yourself"],
          ["errand", "办理别的业务", "For another errand"],
          ["court", "仲裁或者诉讼", "For arbitration or court"],
          ["research", "研究", "For research"],
        ]),
        { format: "radio" },
      ),
    },
    [["from", "until"]],
  ),
  certificate: matter(
    {
      facts: must(about("要证明的内容", "What is to be certified"), AREA),
      from: may(day("起始日期", "From")),
      until: may(day("截止日期", "To")),
      recipient: may(named("交给哪个单位使用", "For which body")),
      copies: must(integer("份数", "Copies", { minimum: 1, maximum: 20 }), {
        suffix: t("份", "copies"),
        width: "4ch",
      }),
    },
    [["from", "until"]],
  ),
  utility: matter({
    address: must(text("用水用电地址", "Address of the supply", { minLength: 6 }), { autocomplete: "street-address" }),
    account: may(text("户号", "Account number", { maxLength: 20 }), {
      width: "14ch",
      hint: t("新装的不填。", "Not for a new connection."),
    }),
    capacity: may(number("申请容量或者用量", "Capacity or use applied for", { minimum: 0, maximum: 1000000 }), {
      width: "10ch",
      hint: t("用电填千瓦，用水填每月立方米。", "Kilowatts, or cubic metres a month."),
    }),
    content: must(about("办理内容", "What is needed"), AREA),
    preferred: may(day("希望上门的日期", "Preferred date of the visit"), COMING),
  }),
  notary: matter({
    facts: must(about("公证的内容", "What is to be notarised"), AREA),
    country: must(named("使用地", "Where it is to be used")),
    language: must(
      choice("需要译文吗", "Translation", [
        ["none", "不需要", "None"],
        ["english", "英文", "English"],
        ["another", "另一种语言", "Another language"],
      ]),
      { format: "radio" },
    ),
    languageName: when("language", "another", text("哪种语言", "Which language", { maxLength: 30 }), NAME),
    copies: must(integer("份数", "Copies", { minimum: 1, maximum: 20 }), {
      suffix: t("份", "copies"),
      width: "4ch",
    }),
  }),
  filing: matter({
    subject: must(named("备案对象名称", "What is filed")),
    place: PLACE,
    content: must(about("备案内容", "Content of the filing"), AREA),
    effectiveOn: must(day("发生或者生效日期", "Takes effect on")),
    number: NUMBER,
  }),
  confirmation: matter({
    facts: must(about("要求确认的事实", "Facts to be confirmed"), AREA),
    happenedOn: may(day("发生日期", "Date"), PAST),
    place: PLACE,
    earlier: may(flag("以前申请过", "Applied for before")),
    earlierResult: when("earlier", true, text("上次的结果", "Its outcome", { maxLength: 200 })),
  }),
  reward: matter({
    merit: must(about("符合奖励条件的事实", "What is to be rewarded"), AREA),
    on: may(day("日期", "Date"), PAST),
    bank: must(named("开户银行", "Bank")),
    account: must(text("银行账号", "Account number", { pattern: "^[0-9]{8,30}$", minLength: 8, maxLength: 30 }), {
      width: "30ch",
      inputmode: "numeric",
      errors: { pattern: t("银行账号为 8 至 30 位数字", "8 to 30 digits") },
    }),
  }),
  adjudication: matter({
    opponent: must(named("对方名称或者姓名", "Opponent")),
    opponentContact: may(text("对方联系方式", "Opponent's contact", { maxLength: 100 })),
    claim: must(about("请求", "Claim"), AREA),
    facts: must(about("事实和理由", "Facts and reasons"), AREA),
    mediation: may(flag("愿意先调解", "Willing to mediate first")),
  }),
  general: matter({
    request: must(about("申请办理的内容", "What you apply for"), AREA),
    reason: may(about("事由", "Reason"), AREA),
    place: PLACE,
    number: NUMBER,
  }),
  change: matter(
    {
      number: NUMBER,
      before: must(text("变更前", "Before", { maxLength: 200 })),
      after: must(text("变更后", "After", { maxLength: 200 })),
      changedOn: may(day("变更日期", "Changed on"), PAST),
      reason: REASON,
    },
    [["before", "after"]],
  ),
  renewal: matter({
    number: NUMBER,
    expiresOn: may(day("现有有效期至", "Valid until")),
    until: may(day("希望延续到", "To be renewed until"), COMING),
    changed: must(flag("条件有变化", "Conditions have changed")),
    changes: when("changed", true, about("变化情况", "What has changed"), AREA),
  }),
  replacement: matter({
    number: NUMBER,
    cause: must(
      choice("补办原因", "Cause", [
        ["lost", "遗失", "Lost"],
        ["damaged", "损毁", "Damaged"],
        ["more", "需要增加份数", "More copies needed"],
      ]),
      { format: "radio" },
    ),
    lostOn: when("cause", "lost", day("遗失日期", "Lost on"), PAST),
    statement: must(about("情况说明", "Statement"), AREA),
  }),
  exchange: matter({
    number: NUMBER,
    cause: must(
      choice("换证原因", "Cause", [
        ["expiring", "到期", "Expires"],
        ["damaged", "损坏", "Damaged"],
        ["data", "记载内容变化", "Details have changed"],
      ]),
      { format: "radio" },
    ),
    data: when("cause", "data", text("变化的内容", "What has changed", { maxLength: 200 })),
    expiresOn: may(day("现有有效期至", "Valid until")),
  }),
  ending: matter({
    number: NUMBER,
    cause: must(
      choice("原因", "Cause", [
        ["no_longer", "不再需要或者不再从事", "No longer needed"],
        ["expired", "到期不再延续", "Expires and is not renewed"],
        ["moved", "迁往外地", "Moving away"],
        ["law", "依法应当终结", "To be ended by law"],
      ]),
      { format: "radio" },
    ),
    endsOn: may(day("终结日期", "Ends on")),
    settled: must(flag("没有未办结的业务和欠费", "Nothing is open or owed")),
    open: when("settled", false, about("还有哪些没有办结", "What is still open"), AREA),
  }),
  transfer: matter(
    {
      number: NUMBER,
      from: must(named("转出方或者转出地", "From")),
      to: must(named("转入方或者转入地", "To")),
      on: may(day("转移日期", "Date of the transfer")),
      reason: REASON,
    },
    [["from", "to"]],
  ),
  stopping: matter({
    number: NUMBER,
    from: must(day("停止日期", "To stop on")),
    temporary: must(flag("以后还要恢复", "To be resumed later")),
    until: when("temporary", true, day("预计恢复日期", "To resume about"), COMING),
    reason: REASON,
  }),
  resumption: matter({
    number: NUMBER,
    stoppedOn: may(day("停止日期", "Stopped on"), PAST),
    from: must(day("恢复日期", "To resume on")),
    reason: REASON,
  }),
};
