import { defineMessages } from "../i18n/define-messages.ts";
import { messages as trackerMessages } from "../status-tracker/status-tracker.messages.ts";

const cases = (count: number | string): string => `${count} ${String(count) === "1" ? "case" : "cases"}`;

/** Words of the case list; where a case stands and what happens next is said as the tracker says it. */
export const messages = defineMessages({
  ...trackerMessages,

  "caseList.title": { zh: "我的办件", en: "My cases" },
  "caseList.search": { zh: "按事项或办件编号找", en: "Find by service or case number" },
  "caseList.find": { zh: "查找办件", en: "Find a case" },
  "caseList.period": { zh: "提交时间", en: "Submitted" },
  "caseList.period.any": { zh: "不限", en: "Any time" },
  "caseList.period.quarter": { zh: "近三个月", en: "Within three months" },
  "caseList.period.year": { zh: "近一年", en: "Within a year" },
  "caseList.period.earlier": { zh: "一年以前", en: "Over a year ago" },
  "caseList.filters": { zh: "按进展筛选", en: "Filter by progress" },
  "caseList.all": { zh: "全部", en: "All" },
  "caseList.group.needs_action": { zh: "等您办理", en: "Waiting for you" },
  "caseList.group.in_progress": { zh: "办理中", en: "In progress" },
  "caseList.group.done": { zh: "已办完", en: "Finished" },
  "caseList.group.to_review": { zh: "可以评价", en: "Open for rating" },
  "caseList.counted": { zh: "{label}（{count}）", en: "{label} ({count})" },
  "caseList.showGroup": {
    zh: "查看全部 {count} 件",
    en: (p: { count: number | string }) => `Show all ${cases(p.count)}`,
  },
  "caseList.found": { zh: "共 {count} 件", en: (p: { count: number | string }) => cases(p.count) },
  "caseList.bundle": {
    zh: "一件事，共 {total} 项",
    en: "{total} services in one",
  },
  "caseList.bundleDecided": {
    zh: "一件事，共 {total} 项，已有结果 {decided} 项",
    en: "{total} services in one, {decided} decided",
  },
  "caseList.submitted": { zh: "{date}提交", en: "Submitted {date}" },
  "caseList.dueMe": { zh: "请在 {date}前完成", en: "Please do this by {date}" },
  "caseList.dueMePast": { zh: "原定 {date}前完成，请尽快办理", en: "This was due by {date}: please do it soon" },
  "caseList.dueThem": { zh: "最晚 {date}有结果", en: "An answer by {date}" },
  "caseList.dueThemPast": { zh: "原定 {date}前有结果，已经超过", en: "An answer was due by {date}" },
  "caseList.provisional": { zh: "（放假安排未公布，可能变动）", en: " (holidays not yet published, may change)" },
  "caseList.drafts": { zh: "没填完的申请", en: "Unfinished applications" },
  "caseList.goOn": { zh: "继续填写", en: "Go on" },
  "caseList.goOnWith": { zh: "：{name}", en: ": {name}" },
  "caseList.edited": { zh: "{date} 保存", en: "Saved {date}" },
  "caseList.rate": { zh: "评价", en: "Rate" },
  "caseList.none": { zh: "还没有办件", en: "You have no cases yet" },
  "caseList.noneBody": {
    zh: "提交申请以后，进度会显示在这里。窗口办理的也会显示。",
    en: "Once you have applied, here or at a window, you can follow it here.",
  },
  "caseList.noneFit": { zh: "没有符合条件的办件", en: "No case fits" },
  "caseList.noneFitBody": {
    zh: "可以换个说法或时间，或者查看全部办件。",
    en: "Try other words or another time, or show all cases.",
  },
  "caseList.showAll": { zh: "查看全部办件", en: "Show all cases" },
  "caseList.news": {
    zh: "办件有新进展，列表已更新。",
    en: "Something has happened to your cases: the list is up to date.",
  },
});
