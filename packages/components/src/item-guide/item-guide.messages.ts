import { defineMessages } from "../i18n/define-messages.ts";
import { itemWords } from "../item/item-words.ts";

const documents = (count: number): string => `${count} ${count === 1 ? "document" : "documents"}`;
const files = (count: number): string => `${count} ${count === 1 ? "file" : "files"}`;

/** Words of the guide. */
export const messages = defineMessages({
  ...itemWords,

  "itemGuide.apply": { zh: "在线申请", en: "Apply online" },
  "itemGuide.atWindow": { zh: "到窗口办理", en: "Go to a window" },
  "itemGuide.choice": {
    zh: "网上、窗口都能办，由您选。",
    en: "Apply online or at a window, as you prefer.",
  },
  "itemGuide.windowOnly": { zh: "这件事要到窗口办理。", en: "This is done at a window." },
  "itemGuide.ask": { zh: "咨询电话", en: "Questions?" },

  "itemGuide.figure.time": { zh: "多久办好", en: "How long" },
  "itemGuide.figure.visits": { zh: "要跑几趟", en: "Visits" },
  "itemGuide.figure.fee": { zh: "收不收费", en: "Fee" },
  "itemGuide.visits": {
    zh: "{count} 趟",
    en: (p: { count: number }) => `${p.count} ${p.count === 1 ? "visit" : "visits"}`,
  },
  "itemGuide.noVisit": { zh: "不用跑", en: "None" },
  "itemGuide.free": { zh: "不收费", en: "Free" },
  "itemGuide.paid": { zh: "收费", en: "Charged" },

  "itemGuide.suspended": { zh: "这个事项暂停办理", en: "This service is suspended" },
  "itemGuide.suspended.todo": {
    zh: "恢复办理的时间请向窗口咨询。",
    en: "Ask the window when it will be offered again.",
  },
  "itemGuide.withdrawn": { zh: "这个事项已取消", en: "This service is no longer offered" },
  "itemGuide.withdrawn.todo": {
    zh: "需要办理相近的事，请向窗口咨询。",
    en: "Ask the window about similar services.",
  },
  "itemGuide.asOf": {
    zh: "这是 {date} 有效的指南，现在的可能已有变化",
    en: "This is the guide as of {date}; it may have changed since",
  },
  "itemGuide.upcoming": { zh: "这份指南 {date} 起施行", en: "This guide takes effect on {date}" },
  "itemGuide.changed": { zh: "{date} 起有变化", en: "Changed from {date}" },
  "itemGuide.notFound": { zh: "没有这个事项的办事指南", en: "There is no guide to this service" },
  "itemGuide.notFound.todo": {
    zh: "链接可能已过时。请回到“找事项”重新查找。",
    en: "The link may be out of date. Search for the service again.",
  },
  "itemGuide.noItem": { zh: "还没有选事项", en: "No service chosen yet" },
  "itemGuide.noItem.todo": {
    zh: "请先在“找事项”里选一项。",
    en: "Find the service first and choose it.",
  },

  "itemGuide.conditions": { zh: "我能不能办", en: "Can I apply?" },
  "itemGuide.audiences": { zh: "{list}可以申请。", en: "Who can apply: {list}" },
  "itemGuide.materials": { zh: "要带什么", en: "What do I bring?" },
  "itemGuide.duration": { zh: "多久办好", en: "How long does it take?" },
  "itemGuide.fees": { zh: "要不要钱", en: "What does it cost?" },
  "itemGuide.venues": { zh: "到哪里办", en: "Where do I go?" },
  "itemGuide.more": { zh: "还想知道", en: "More about it" },

  "itemGuide.questions": { zh: "先说说您的情况", en: "First, about you" },
  "itemGuide.question.position": { zh: "第 {current} 问，共 {total} 问", en: "Question {current} of {total}" },
  "itemGuide.question.previous": { zh: "上一问", en: "Previous question" },
  "itemGuide.question.next": { zh: "下一问", en: "Next question" },
  "itemGuide.question.left": {
    zh: "回答了上面的问题，就知道还要不要别的材料。",
    en: "Answer the questions above to see whether you need anything else.",
  },
  "itemGuide.question.clear": { zh: "重新回答", en: "Start over" },

  "itemGuide.none": { zh: "不用交材料。", en: "Nothing to hand in." },
  "itemGuide.count": {
    zh: (p: { count: number; required: number }) =>
      p.required === p.count ? `${p.count} 份，都要交。` : `${p.count} 份，其中 ${p.required} 份必须交。`,
    en: (p: { count: number; required: number }) =>
      p.required === p.count
        ? `${documents(p.count)}, all required.`
        : `${documents(p.count)}, ${p.required} required.`,
  },
  "itemGuide.missing": {
    zh: "还差 {count} 份必须交的。",
    en: (p: { count: number }) => `${documents(p.count)} still missing.`,
  },
  "itemGuide.complete": { zh: "必须交的都齐了。", en: "You have everything that is required." },
  "itemGuide.have": { zh: "我有了", en: "I have it" },
  "itemGuide.haveOf": { zh: "：{material}", en: ": {material}" },
  "itemGuide.haveHint": { zh: "打勾只为您自己核对，不会保存。", en: "Ticks are for you alone and are not saved." },
  "itemGuide.others": {
    zh: "其他情形才要的材料（{count} 份）",
    en: (p: { count: number }) => `Only needed in other cases (${p.count})`,
  },

  "itemGuide.need.required": { zh: "必须交", en: "Required" },
  "itemGuide.need.optional": { zh: "可以不交", en: "Optional" },
  "itemGuide.need.deferrable": { zh: "可以后补", en: "May follow" },
  "itemGuide.form.paper": { zh: "纸质", en: "On paper" },
  "itemGuide.form.electronic": { zh: "电子版", en: "Electronic" },
  "itemGuide.form.either": { zh: "纸质、电子版都行", en: "On paper or electronic" },
  "itemGuide.source.applicant": { zh: "自己准备", en: "From you" },
  "itemGuide.source.government": { zh: "政府部门核发", en: "Issued by the government" },
  "itemGuide.source.other": { zh: "其他单位出具", en: "From someone else" },
  "itemGuide.originals": {
    zh: "原件 {count} 份",
    en: (p: { count: number }) => `${p.count} ${p.count === 1 ? "original" : "originals"}`,
  },
  "itemGuide.copies": {
    zh: "复印件 {count} 份",
    en: (p: { count: number }) => `${p.count} ${p.count === 1 ? "copy" : "copies"}`,
  },
  "itemGuide.deferral": {
    zh: "手头没有也能先受理，受理后 {duration}内补上。",
    en: "You may apply without it and bring it within {duration} of acceptance.",
  },
  "itemGuide.deferralOpen": {
    zh: "手头没有也能先受理，之后补上。",
    en: "You may apply without it and bring it later.",
  },
  "itemGuide.licence": {
    zh: "电子证照库里有的，不用再交。",
    en: "Not needed if the electronic licence is already on file.",
  },
  "itemGuide.sample": { zh: "看样本", en: "See a sample" },
  "itemGuide.blankForm": { zh: "拿空白表", en: "Get the blank form" },
  "itemGuide.requirements": { zh: "上传要求和依据", en: "Upload rules and legal basis" },
  "itemGuide.ofMaterial": { zh: "（{material}）", en: " ({material})" },
  "itemGuide.upload": { zh: "上传要求", en: "Uploads" },
  "itemGuide.upload.limits": {
    zh: "{types}，每个文件不超过 {size}，最多 {count} 个",
    en: (p: { types: string; size: string; count: number }) =>
      `${p.types}, up to ${p.size} each, at most ${files(p.count)}`,
  },
  "itemGuide.basis": { zh: "依据", en: "Legal basis" },
  "itemGuide.checked": { zh: "会核对：{text}", en: "Will be checked: {text}" },
  "itemGuide.checkedAtCounter": { zh: "窗口核查：{text}", en: "Counter check: {text}" },

  "itemGuide.promised": { zh: "承诺时限", en: "Promised" },
  "itemGuide.statutory": { zh: "法定时限", en: "By law" },
  "itemGuide.statutory.none": { zh: "法律没有规定", en: "No limit set by law" },
  "itemGuide.immediate": {
    zh: "材料齐全、符合条件的，当场办好。",
    en: "If your documents are complete and the conditions are met, it is done on the spot.",
  },
  "itemGuide.workingDays": {
    zh: "从受理起算。周末和法定节假日不算，调休上班的周末算。",
    en: "Counted from acceptance. Weekends and public holidays do not count; weekends worked in exchange do.",
  },
  "itemGuide.pauses": {
    zh: "这些环节不算在时限里：{list}。",
    en: "These steps do not count toward the limit: {list}.",
  },

  "itemGuide.fee.standard": { zh: "标准", en: "Rate" },
  "itemGuide.fee.waiver": { zh: "减免", en: "Reductions" },
  "itemGuide.fee.none": { zh: "不收任何费用。", en: "There is no charge." },

  "itemGuide.online": { zh: "网上", en: "Online" },
  "itemGuide.online.when": { zh: "随时可以提交申请。", en: "You can send your application at any time." },
  "itemGuide.post": { zh: "邮寄", en: "By post" },
  "itemGuide.post.how": {
    zh: "材料可以寄到下面的窗口。",
    en: "You can post your documents to the window below.",
  },
  "itemGuide.venue.window": { zh: "窗口", en: "Window" },
  "itemGuide.venue.counters": { zh: "{list} 号", en: "No. {list}" },
  "itemGuide.venue.address": { zh: "地址", en: "Address" },
  "itemGuide.venue.hours": { zh: "时间", en: "Hours" },
  "itemGuide.venue.phone": { zh: "电话", en: "Phone" },
  "itemGuide.venue.transit": { zh: "怎么去", en: "Getting there" },
  "itemGuide.venue.and": { zh: "、", en: ", " },
  "itemGuide.venue.days": { zh: "{first}至{last}", en: "{first} to {last}" },
  "itemGuide.venue.open": { zh: "现在开放，到 {time}", en: "Open now until {time}" },
  "itemGuide.venue.opensToday": { zh: "现在关着，今天 {time} 开门", en: "Closed now, opens today at {time}" },
  "itemGuide.venue.opensOn": { zh: "现在关着，{date} {time} 开门", en: "Closed now, opens on {date} at {time}" },
  "itemGuide.venue.provisional": {
    zh: "（节假日安排还没有公布，可能有变化）",
    en: " (holidays are not published yet, so this may change)",
  },
  "itemGuide.venue.closed": { zh: "近期不开放", en: "Not open in the near future" },
  "itemGuide.venue.holidays": { zh: "法定节假日不开放", en: "Closed on public holidays" },
  "itemGuide.weekday.monday": { zh: "周一", en: "Monday" },
  "itemGuide.weekday.tuesday": { zh: "周二", en: "Tuesday" },
  "itemGuide.weekday.wednesday": { zh: "周三", en: "Wednesday" },
  "itemGuide.weekday.thursday": { zh: "周四", en: "Thursday" },
  "itemGuide.weekday.friday": { zh: "周五", en: "Friday" },
  "itemGuide.weekday.saturday": { zh: "周六", en: "Saturday" },
  "itemGuide.weekday.sunday": { zh: "周日", en: "Sunday" },

  "itemGuide.steps": { zh: "怎么一步步办下来", en: "What happens, step by step" },
  "itemGuide.step.by": { zh: "由{body}办理", en: "By {body}" },
  "itemGuide.step.counts": { zh: "计入时限", en: "Counts toward the limit" },
  "itemGuide.step.paused": { zh: "不计入时限", en: "Does not count toward the limit" },
  "itemGuide.results": { zh: "办好后拿到什么", en: "What you get" },
  "itemGuide.result.none": { zh: "没有证照或文件", en: "No licence or document" },
  "itemGuide.result.validity": { zh: "有效期", en: "Valid for" },
  "itemGuide.result.delivery": { zh: "怎么拿", en: "How you get it" },
  "itemGuide.delivery.pickup": { zh: "到窗口领取", en: "Pick up at the window" },
  "itemGuide.delivery.post": { zh: "邮寄", en: "By post" },
  "itemGuide.delivery.electronic": { zh: "电子版", en: "Electronically" },
  "itemGuide.faq": { zh: "大家常问的", en: "Common questions" },
  "itemGuide.legal": { zh: "依据哪些法律", en: "Legal basis" },
  "itemGuide.checkpoints": { zh: "会核对什么", en: "What will be checked" },
  "itemGuide.checkpoints.counter": { zh: "窗口核查要点", en: "Checkpoints for the counter" },
  "itemGuide.contacts": { zh: "咨询和投诉", en: "Questions and complaints" },
  "itemGuide.contacts.consultation": { zh: "咨询", en: "Questions" },
  "itemGuide.contacts.supervision": { zh: "监督投诉", en: "Complaints" },
  "itemGuide.remedies": { zh: "对结果不服怎么办", en: "If you disagree with the decision" },
  "itemGuide.about": { zh: "事项编码和版本", en: "Codes and version" },

  "itemGuide.about.department": { zh: "办理部门", en: "Department" },
  "itemGuide.about.type": { zh: "事项类型", en: "Type" },
  "itemGuide.about.level": { zh: "行使层级", en: "Level" },
  "itemGuide.about.reach": { zh: "在哪些地方都能办", en: "Where you may apply" },
  "itemGuide.about.code": { zh: "事项编号", en: "Item number" },
  "itemGuide.about.basicCode": { zh: "基本编码", en: "Basic code" },
  "itemGuide.about.implementationCode": { zh: "实施编码", en: "Implementation code" },
  "itemGuide.about.version": { zh: "指南版本", en: "Guide version" },
  "itemGuide.about.changes": { zh: "这一版改了什么", en: "What this version changed" },
  "itemGuide.version": { zh: "第 {version} 版，{from} 起施行", en: "Version {version}, in force from {from}" },
  "itemGuide.versionUntil": {
    zh: "第 {version} 版，{from} 至 {until} 施行",
    en: "Version {version}, in force from {from} to {until}",
  },

  "itemGuide.type.administrative_license": { zh: "行政许可", en: "Administrative licence" },
  "itemGuide.type.administrative_penalty": { zh: "行政处罚", en: "Administrative penalty" },
  "itemGuide.type.administrative_coercion": { zh: "行政强制", en: "Administrative coercion" },
  "itemGuide.type.administrative_levy": { zh: "行政征收", en: "Administrative levy" },
  "itemGuide.type.administrative_payment": { zh: "行政给付", en: "Administrative payment" },
  "itemGuide.type.administrative_inspection": { zh: "行政检查", en: "Administrative inspection" },
  "itemGuide.type.administrative_confirmation": { zh: "行政确认", en: "Administrative confirmation" },
  "itemGuide.type.administrative_reward": { zh: "行政奖励", en: "Administrative reward" },
  "itemGuide.type.administrative_adjudication": { zh: "行政裁决", en: "Administrative adjudication" },
  "itemGuide.type.other_administrative_power": { zh: "其他行政权力", en: "Other administrative power" },
  "itemGuide.type.public_service": { zh: "公共服务", en: "Public service" },
  "itemGuide.level.national": { zh: "国家级", en: "National" },
  "itemGuide.level.provincial": { zh: "省级", en: "Provincial" },
  "itemGuide.level.municipal": { zh: "市级", en: "Municipal" },
  "itemGuide.level.county": { zh: "县级", en: "County" },
  "itemGuide.level.township": { zh: "镇（街道）级", en: "Township" },
  "itemGuide.level.village": { zh: "村（社区）级", en: "Village" },
  "itemGuide.level.graded": { zh: "分级管理", en: "By grade" },
  "itemGuide.reach.national": { zh: "全国", en: "Nationwide" },
  "itemGuide.reach.provincial": { zh: "全省", en: "Anywhere in the province" },
  "itemGuide.reach.municipal": { zh: "全市", en: "Anywhere in the city" },
  "itemGuide.reach.county": { zh: "全区（县）", en: "Anywhere in the district" },
  "itemGuide.reach.township": { zh: "全镇（街道）", en: "Anywhere in the township" },
  "itemGuide.reach.village": { zh: "全村（社区）", en: "Anywhere in the village" },
});
