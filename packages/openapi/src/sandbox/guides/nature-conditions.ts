import { t } from "./localized.ts";
import type { SourceText } from "./localized.ts";
import type { Nature } from "./natures.ts";

/** Conditions of acceptance by the nature of an item; the guide adds who may apply. */
export const natureConditions: Readonly<Record<Nature, readonly SourceText[]>> = {
  setup: [
    t("名称符合规定，没有与已经登记的名称重复。", "The name meets the rules and is not taken."),
    t("有固定的住所或者场所。", "There are fixed premises."),
    t("设立人具有设立资格，出资或者经费已经确定。", "The founders may found it, and its funds are settled."),
  ],
  licence: [
    t("符合法律、法规规定的许可条件。", "The conditions the law lays down for the licence are met."),
    t("活动的地点、范围和时间已经确定。", "Place, scope and time of the activity are settled."),
  ],
  personal_licence: [
    t("符合申领条件，没有法律规定不予发放的情形。", "You meet the conditions, and no law stands against the issue."),
    t("身份信息真实，照片与本人一致。", "Your details are true and the photo is of you."),
  ],
  project: [
    t("项目或者活动的地点、规模和内容已经确定。", "Place, size and content of the project are settled."),
    t("方案符合规划、安全和环境保护要求。", "The plan meets the rules on planning, safety and environment."),
  ],
  household: [
    t("要登记的事实真实，符合户口登记规定。", "The facts are true and fit the rules of household registration."),
    t("户口所在地或者迁入地在南郑区。", "The household is registered in Nanzheng District, or moves here."),
  ],
  marriage: [
    t("双方自愿，并共同到场。", "Both parties act of their own free will and come together."),
    t("双方符合法律规定的年龄和身份条件。", "Both meet the conditions of age and status the law lays down."),
  ],
  property: [
    t("权利来源清楚，没有权属争议。", "The source of the right is clear and undisputed."),
    t("登记的标的没有被依法限制处分。", "What is registered is not under a lawful restraint."),
  ],
  vehicle: [
    t("车辆来历清楚，符合国家安全技术标准。", "The vehicle's origin is clear and it meets the safety standards."),
    t("依法应当投保的，已经投保。", "It is insured where the law asks for it."),
  ],
  declaration: [
    t("在规定的期限内申报或者报告。", "The return or report is in time."),
    t("申报内容与实际情况一致。", "What is declared agrees with the facts."),
  ],
  payment: [
    t("符合本项资金规定的对象范围和标准。", "You belong to those the payment is for, and meet its standard."),
    t("在规定的申请时间内提出。", "You apply in time."),
  ],
  aid: [
    t("符合本项帮扶规定的对象范围。", "You belong to those the aid is for."),
    t("同意核对家庭经济状况。", "You agree that the household's means are checked."),
  ],
  registration: [
    t("在南郑区居住、就业、就学、就医或者经营。", "You live, work, study, are treated or trade in Nanzheng District."),
    t("没有重复登记或者签订。", "You have not registered or signed already."),
  ],
  appointment: [
    t("在公布的时间和名额内提出。", "You apply in the published time and while places last."),
    t("符合公布的对象要求。", "You belong to those it is for."),
  ],
  report: [
    t("有明确的对象和具体的事实。", "It is clear what and whom it is about."),
    t("属于本机关职责范围。", "It falls into what this body sees to."),
  ],
  review: [
    t("原决定或者原记录涉及申请人本人或者本单位。", "The decision or record is about the applicant."),
    t("有说明原记录应当改变的依据。", "There is ground to change it."),
  ],
  service: [t("属于公布的服务对象。", "You belong to those the service is for.")],
  enquiry: [
    t(
      "查询本人、本单位的信息或者依法公开的信息。",
      "You ask about yourself, your organisation, or what is public by law.",
    ),
  ],
  certificate: [t("所要证明的事实在本机关的记录里可以查到。", "The facts stand in the records of this body.")],
  utility: [
    t("地址真实，产权清楚或者产权人同意。", "The address is real, and yours, or its owner agrees."),
    t("现场具备安装或者检修条件。", "Work can be done at the place."),
  ],
  notary: [
    t("当事人具有相应的民事行为能力。", "The parties have the legal capacity for it."),
    t("申请公证的事实或者行为真实、合法。", "The fact or act is true and lawful."),
  ],
  filing: [
    t("备案的行为已经发生或者已经确定。", "What is filed has happened or is settled."),
    t("在规定的期限内备案。", "It is filed in time."),
  ],
  confirmation: [
    t("要求确认的事实真实、清楚。", "The facts to be confirmed are true and clear."),
    t("符合公布的认定标准。", "They meet the published standard."),
  ],
  reward: [
    t("符合公布的奖励条件和标准。", "The published conditions of the reward are met."),
    t("同一事实没有领取过同项奖励。", "The same facts have not been rewarded before."),
  ],
  adjudication: [
    t("有明确的对方当事人、具体的请求和事实根据。", "There is an opponent, a claim, and facts to support it."),
    t("属于本机关受理范围，没有经过人民法院处理。", "It falls to this body, and no court has dealt with it."),
  ],
  general: [t("申请办理的业务属于本机关职责范围。", "The matter falls into what this body sees to.")],
  change: [
    t("原登记、许可或者备案有效。", "The registration, licence or filing is valid."),
    t("变更内容真实，并且已经发生或者已经作出决定。", "The change is true, and has happened or been decided."),
  ],
  renewal: [
    t(
      "原证、原批准或者原资格尚在有效期内，或者在规定的办理期内。",
      "What is to be renewed is still valid, or within the time for it.",
    ),
    t("仍然符合原先取得时的条件。", "The conditions are still met."),
  ],
  replacement: [
    t("原件已经依法签发给申请人。", "The document was issued to the applicant."),
    t("原件遗失、损毁，或者需要增加份数。", "It is lost or damaged, or more copies are needed."),
  ],
  exchange: [
    t("持有原件，或者原件可以在系统里核实。", "You hold the document, or it can be found in the system."),
    t("原件到期、损坏或者记载内容需要更新。", "It expires, is damaged, or needs updating."),
  ],
  ending: [
    t("原登记、许可或者资格有效，现需要终结。", "The registration, licence or status is valid and is to end."),
    t("没有未办结的业务。", "No matter is open."),
  ],
  transfer: [
    t("要转移的权利或者关系真实有效。", "The right or relation is real and valid."),
    t("接收方已经确定，双方没有争议。", "Who receives it is settled and undisputed."),
  ],
  stopping: [
    t("正在享受、使用或者经营，现需要停止。", "You receive, use or run it, and it is to stop."),
    t("停止的原因和时间清楚。", "Reason and time are clear."),
  ],
  resumption: [
    t("原先已经暂停、封存或者停用。", "It was suspended, frozen or put out of use."),
    t("暂停的原因已经消除。", "The cause has ended."),
  ],
};
