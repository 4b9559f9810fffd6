import { defineMessages } from "../i18n/define-messages.ts";
import { itemWords } from "../item/item-words.ts";

const items = (count: number | string): string => `${count} ${String(count) === "1" ? "service" : "services"}`;

/** Words of the item finder. */
export const messages = defineMessages({
  ...itemWords,
  "itemFinder.title": { zh: "找事项", en: "Find a service" },
  "itemFinder.search": { zh: "您要办什么事", en: "What do you need to get done?" },
  "itemFinder.hint": {
    zh: "例如“开饭店”，拼音和首字母也行",
    en: "Use your own words, or pinyin and its initials",
  },
  "itemFinder.submit": { zh: "搜索", en: "Search" },
  "itemFinder.suggestions": { zh: "可以直接选的事项", en: "Services to choose from" },
  "itemFinder.results": { zh: "找到的事项", en: "Services found" },

  "itemFinder.filters": { zh: "筛选", en: "Filters" },
  "itemFinder.filtersOn": { zh: "筛选（已选 {count} 项）", en: "Filters ({count} on)" },
  "itemFinder.any": { zh: "不限", en: "Any" },
  "itemFinder.window": { zh: "窗口", en: "Window" },
  "itemFinder.department": { zh: "部门", en: "Department" },
  "itemFinder.counted": { zh: "{label}（{count}）", en: "{label} ({count})" },
  "itemFinder.topic": { zh: "主题", en: "Topic" },
  "itemFinder.topic.person": { zh: "个人的事", en: "For people" },
  "itemFinder.topic.organization": { zh: "企业和组织的事", en: "For organisations" },
  "itemFinder.audience": { zh: "办给谁", en: "For whom" },
  "itemFinder.handling": { zh: "办理快慢", en: "How soon" },
  "itemFinder.handling.immediate": { zh: "即办件（当场办结）", en: "While you wait" },
  "itemFinder.handling.commitment": { zh: "承诺件（限期办结）", en: "Within a set time" },
  "itemFinder.chips": { zh: "已选的筛选条件", en: "Filters that are on" },
  "itemFinder.removeFilter": { zh: "，去掉这个条件", en: ", remove this filter" },
  "itemFinder.reset": { zh: "清除筛选", en: "Clear filters" },

  "itemFinder.total": { zh: "找到 {count} 项", en: (p: { count: string }) => `${items(p.count)} found` },
  "itemFinder.totalUsual": {
    zh: "共 {count} 项，常办的在前",
    en: (p: { count: string }) => `${items(p.count)}, the most used first`,
  },
  "itemFinder.busy": { zh: "正在查找", en: "Searching" },
  "itemFinder.none": { zh: "没有找到事项", en: "No services found" },
  "itemFinder.noneNear": {
    zh: "没有找到事项，您要找的是不是“{near}”",
    en: "No services found. Did you mean “{near}”?",
  },
  "itemFinder.moreShown": {
    zh: "又显示了 {added} 项，已显示 {shown} 项，共 {total} 项",
    en: "{added} more shown, {shown} of {total} in all",
  },
  "itemFinder.alias": { zh: "也叫“{alias}”", en: "Also called “{alias}”" },
  "itemFinder.apply": { zh: "网上办理", en: "Apply online" },
  "itemFinder.applyFor": { zh: "：{name}", en: ": {name}" },
  "itemFinder.elsewhere": { zh: "不在大厅办理的事项", en: "Services that are not in the hall" },
  "itemFinder.notHere": { zh: "不在大厅办", en: "Not in the hall" },
  "itemFinder.notHere.why": { zh: "原因：", en: "Why: " },
  "itemFinder.notHere.instead": { zh: "请到：", en: "Go to: " },
  "itemFinder.suspended": { zh: "暂停办理", en: "Not offered for now" },
  "itemFinder.withdrawn": { zh: "已取消", en: "No longer offered" },

  "itemFinder.empty.query": { zh: "没有找到和“{query}”有关的事项", en: "Nothing found for “{query}”" },
  "itemFinder.empty.filters": { zh: "没有符合这些条件的事项", en: "No service matches these filters" },
  "itemFinder.near": { zh: "您要找的是不是", en: "Did you mean" },
  "itemFinder.near.word": { zh: "{word}（{count} 项）", en: "{word} ({count})" },
  "itemFinder.without": { zh: "去掉一个条件就能找到", en: "There are some without one of the filters" },
  "itemFinder.without.count": { zh: "（{count} 项）", en: " ({count})" },
  "itemFinder.empty.shorter": { zh: "字数少一点，只写最要紧的词", en: "Use fewer words: only the most important one" },
  "itemFinder.empty.other": {
    zh: "换个说法，例如“开店”“落户”“办证”",
    en: "Use another word, for example “licence” for “permit”",
  },
  "itemFinder.empty.less": { zh: "去掉一些筛选条件", en: "Remove some of the filters" },
  "itemFinder.empty.ask": { zh: "到大厅咨询台或打电话问一问", en: "Ask at the information desk or by phone" },
  "itemFinder.empty.popular": { zh: "大家常办", en: "Most used services" },
  "itemFinder.empty.call": { zh: "打电话问：{name}", en: "Ask by phone: {name}" },
  "itemFinder.recent": { zh: "最近搜过", en: "Recent searches" },
  "itemFinder.recent.forget": { zh: "清除记录", en: "Clear" },
  "itemFinder.recent.forgotten": { zh: "已清除搜索记录", en: "Recent searches cleared" },
  "itemFinder.showAll": { zh: "查看全部事项", en: "Show all services" },
});
