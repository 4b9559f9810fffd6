import { defineMessages } from "../i18n/define-messages.ts";
import type { Localizer } from "../i18n/localizer.ts";

/** What the form needs of a localizer; it must know {@link formMessages}. */
export type FormWords = Pick<Localizer, "locale" | "has" | "textByKey" | "date" | "number" | "list">;

const plural = (count: number | string, one: string, many: string): string => (Number(count) === 1 ? one : many);

/** Words of the form: labels of its own, and one sentence for each rule (`form.error.<rule>`), to be mixed into an element's. */
export const formMessages = defineMessages({
  "form.choose": { zh: "请选择", en: "Choose" },
  "form.multiple": { zh: "可多选", en: "Choose all that apply" },
  "form.yes": { zh: "是", en: "Yes" },
  "form.no": { zh: "否", en: "No" },
  "form.notGiven": { zh: "未填写", en: "Not provided" },
  "form.error": { zh: "有误：", en: "Error: " },
  "form.remaining": {
    zh: "还可以写 {count} 个字",
    en: (p: { count: number | string }) => `${p.count} ${plural(p.count, "character", "characters")} left`,
  },
  "form.excess": {
    zh: "超出了 {count} 个字",
    en: (p: { count: number | string }) => `${p.count} ${plural(p.count, "character", "characters")} too many`,
  },
  "form.summary.title": {
    zh: "有 {count} 处需要修改",
    en: (p: { count: number | string }) =>
      plural(p.count, "There is 1 thing to correct", `There are ${p.count} things to correct`),
  },
  "form.summary.hint": {
    zh: "点击下面的每一条，可以直接到要修改的地方。",
    en: "Select an item to go straight to the answer.",
  },
  "form.steps": { zh: "步骤", en: "Steps" },
  "form.tab.errors": { zh: "（{count} 处要改）", en: " ({count} to correct)" },
  "form.tab.back": { zh: "上一步", en: "Back" },
  "form.tab.next": { zh: "下一步", en: "Next" },
  "form.object.begin": { zh: "填写{label}", en: "Add “{label}”" },
  "form.alternative": { zh: "第 {count} 种", en: "Option {count}" },
  "form.type.string": { zh: "文字", en: "Text" },
  "form.type.number": { zh: "数字", en: "Number" },
  "form.type.integer": { zh: "整数", en: "Whole number" },
  "form.type.boolean": { zh: "是或否", en: "Yes or no" },
  "form.type.object": { zh: "一组内容", en: "Group of answers" },
  "form.type.array": { zh: "列表", en: "List" },
  "form.list.empty": { zh: "还没有添加。", en: "Nothing added yet." },
  "form.list.add": { zh: "添加{label}", en: "Add: {label}" },
  "form.list.full": { zh: "（最多 {limit} 项）", en: " (at most {limit})" },
  "form.list.item": { zh: "第 {count} 项", en: "Item {count}" },
  "form.list.named": { zh: "第 {count} 项：{name}", en: "Item {count}: {name}" },
  "form.list.place": { zh: "{label}第 {count} 项：", en: "{label}, item {count}: " },
  "form.list.up": { zh: "上移", en: "Move up" },
  "form.list.down": { zh: "下移", en: "Move down" },
  "form.list.remove": { zh: "删除", en: "Remove" },
  "form.list.added": { zh: "已添加{label}第 {count} 项", en: "Added item {count} to “{label}”" },
  "form.list.removed": { zh: "已删除{label}第 {count} 项", en: "Removed item {count} from “{label}”" },
  "form.list.moved": {
    zh: "{label}第 {count} 项已移到第 {to} 位",
    en: "Moved item {count} of “{label}” to place {to}",
  },
  "form.combobox.placeholder": { zh: "输入几个字查找", en: "Type to search" },
  "form.combobox.count": { zh: "{count} 项符合", en: "{count} found" },
  "form.combobox.none": { zh: "没有符合的，换个说法试试", en: "Nothing found: try other words" },
  "form.combobox.more": { zh: "还有更多，再输入几个字", en: "There are more: type on" },
  "form.money.unit": { zh: "元", en: "yuan" },
  "form.money.reading": { zh: "即 {amount} {unit}", en: "That is {amount} {unit}" },
  "form.address.division": { zh: "所在地区", en: "Area" },
  "form.address.level": { zh: "第 {count} 级地区", en: "Area, level {count}" },
  "form.address.detail": { zh: "详细地址", en: "Street and number" },
  "form.address.detail.hint": { zh: "街道、小区、楼号、门牌号", en: "Street, estate, building and number" },
  "form.address.loading": { zh: "正在读取地区…", en: "Loading areas…" },
  "form.address.failed": {
    zh: "暂时读不到地区列表，可以直接填写完整地址。",
    en: "The list of areas cannot be loaded now: write the whole address instead.",
  },
  "form.signature.box": { zh: "您的签名", en: "Your signature" },
  "form.signature.draw": { zh: "请在框内手写签名", en: "Sign in the box" },
  "form.signature.typed": { zh: "请输入您的姓名", en: "Type your full name" },
  "form.signature.use": { zh: "用这个姓名签署", en: "Sign with this name" },
  "form.signature.clear": { zh: "清除重签", en: "Clear" },
  "form.signature.toType": { zh: "改为输入姓名签署", en: "Type my name instead" },
  "form.signature.toDraw": { zh: "改为手写签名", en: "Sign by hand instead" },
  "form.signature.failed": { zh: "签名板没有载入", en: "The signature box did not load" },
  "form.signature.failed.kept": { zh: "您填的内容还在。", en: "What you entered is still here." },
  "form.signature.done": { zh: "已签名", en: "Signed" },
  "form.signature.none": { zh: "还没有签名", en: "Not signed yet" },
  "form.signature.canvas": {
    zh: "手写签名区，用鼠标、手指或笔书写；使用键盘请改为输入姓名",
    en: "Signature box for mouse, finger or pen; with a keyboard, type your name instead",
  },
  "form.review.step": { zh: "填写的内容", en: "Your answers" },
  "form.defect": {
    zh: "这一项暂时无法在此填写（{detail}）。已填的内容不受影响。",
    en: "This part of the form cannot be shown here ({detail}). Your answers are not affected.",
  },

  "form.error.required.fill": { zh: "请填写{label}", en: "Fill in “{label}”" },
  "form.error.required.choose": { zh: "请选择{label}", en: "Choose an answer for “{label}”" },
  "form.error.required.confirm": { zh: "请勾选“{label}”", en: "Tick “{label}”" },
  "form.error.dependentRequired": {
    zh: "已填写{because}，还请填写{label}",
    en: "You filled in “{because}”, so “{label}” is needed too",
  },
  "form.error.type.number": { zh: "{label}应填写数字", en: "“{label}” must be a number" },
  "form.error.type.integer": { zh: "{label}应填写整数", en: "“{label}” must be a whole number" },
  "form.error.unreadable": {
    zh: "{label}不完整，请补全年、月、日",
    en: "“{label}” is not complete: give year, month and day",
  },
  "form.error.unreadable.choose": {
    zh: "列表中没有这一项，请从列表中选择{label}",
    en: "That is not in the list: choose “{label}” from it",
  },
  "form.error.const": { zh: "请核对{label}", en: "Check “{label}”" },
  "form.error.const.confirm": { zh: "请勾选“{label}”", en: "Tick “{label}”" },
  "form.error.enum": { zh: "请从给出的选项中选择{label}", en: "Choose “{label}” from the list" },
  "form.error.oneOf": { zh: "请从给出的选项中选择{label}", en: "Choose “{label}” from the list" },
  "form.error.anyOf": { zh: "请核对{label}", en: "Check “{label}”" },
  "form.error.anyOf.fields": { zh: "请至少填写其中一项：{fields}", en: "Fill in at least one of: {fields}" },
  "form.error.oneOf.fields": { zh: "请只填写其中一项：{fields}", en: "Fill in exactly one of: {fields}" },
  "form.error.minLength": {
    zh: "{label}至少写 {limit} 个字",
    en: (p: { label: string; limit: number | string }) =>
      `“${p.label}” needs at least ${p.limit} ${plural(p.limit, "character", "characters")}`,
  },
  "form.error.maxLength": {
    zh: "{label}最多写 {limit} 个字，请删减",
    en: (p: { label: string; limit: number | string }) =>
      `“${p.label}” can have at most ${p.limit} ${plural(p.limit, "character", "characters")}`,
  },
  "form.error.pattern": {
    zh: "{label}的写法不对，请按说明填写",
    en: "“{label}” is not written as expected: see the hint",
  },
  "form.error.minimum": { zh: "{label}不能小于 {limit}", en: "“{label}” must be {limit} or more" },
  "form.error.maximum": { zh: "{label}不能大于 {limit}", en: "“{label}” must be {limit} or less" },
  "form.error.exclusiveMinimum": { zh: "{label}应大于 {limit}", en: "“{label}” must be more than {limit}" },
  "form.error.exclusiveMaximum": { zh: "{label}应小于 {limit}", en: "“{label}” must be less than {limit}" },
  "form.error.multipleOf": { zh: "{label}应为 {limit} 的整数倍", en: "“{label}” must be a multiple of {limit}" },
  "form.error.multipleOf.decimals": {
    zh: "{label}最多保留 {decimals} 位小数",
    en: (p: { label: string; decimals: number | string }) =>
      `“${p.label}” can have at most ${p.decimals} decimal ${plural(p.decimals, "place", "places")}`,
  },
  "form.error.minItems": { zh: "{label}至少选 {limit} 项", en: "Choose at least {limit} for “{label}”" },
  "form.error.maxItems": { zh: "{label}最多选 {limit} 项", en: "Choose at most {limit} for “{label}”" },
  "form.error.uniqueItems": {
    zh: "{label}有重复的内容，请去掉一个",
    en: "“{label}” has the same answer twice: remove one",
  },
  "form.error.dateMinimum": { zh: "{label}不能早于{date}", en: "“{label}” cannot be before {date}" },
  "form.error.dateMaximum": { zh: "{label}不能晚于{date}", en: "“{label}” cannot be after {date}" },
  "form.error.dateRange": { zh: "{label}不能早于开始日期{date}", en: "“{label}” cannot be before the start, {date}" },
  "form.error.additionalProperties": {
    zh: "申请表已更新，以前填的一项内容不再需要，请联系窗口",
    en: "The form has changed and no longer takes one of your earlier answers: contact the service hall",
  },
  "form.error.forbidden": {
    zh: "按前面的选择，{label}不需要填写，请清空",
    en: "With your earlier answers “{label}” must be left empty",
  },
  "form.error.other": { zh: "请核对{label}", en: "Check “{label}”" },
  "form.error.form": {
    zh: "有一处内容不对，但在这里改不了，请联系窗口",
    en: "Something is not right that cannot be changed here: contact the service hall",
  },

  "form.error.format": { zh: "{label}的格式不对，请核对", en: "“{label}” is not in the right format" },
  "form.error.format.date": {
    zh: "{label}应为真实的日期，如 2026-11-22",
    en: "“{label}” must be a real date, such as 2026-11-22",
  },
  "form.error.format.date-time": { zh: "{label}应为日期和时间", en: "“{label}” must be a date and time" },
  "form.error.format.time": { zh: "{label}应为时间，如 14:05", en: "“{label}” must be a time, such as 14:05" },
  "form.error.format.email": { zh: "{label}应像 name@example.cn 这样", en: "“{label}” must look like name@example.cn" },
  "form.error.format.uri": {
    zh: "{label}应为完整的网址，以 https:// 开头",
    en: "“{label}” must be a full address that starts with https://",
  },

  "form.error.format.cn-mobile": {
    zh: "手机号码应为 11 位数字",
    en: "A mobile number has 11 digits",
  },
  "form.error.format.cn-mobile.prefix": {
    zh: "手机号码应以 13 至 19 开头，请核对",
    en: "A mobile number starts with 13 to 19: check it",
  },
  "form.error.format.cn-resident-id": { zh: "请核对身份证号码", en: "Check the ID card number" },
  "form.error.format.cn-resident-id.length": { zh: "身份证号码应为 18 位", en: "An ID card number has 18 characters" },
  "form.error.format.cn-resident-id.characters": {
    zh: "身份证号码前 17 位是数字，最后一位是数字或 X，请核对",
    en: "An ID card number has 17 digits and then a digit or X: check it",
  },
  "form.error.format.cn-resident-id.area": {
    zh: "前 6 位（地区代码）不对，请核对",
    en: "The first 6 digits (the area) are not right: check them",
  },
  "form.error.format.cn-resident-id.birth_date": {
    zh: "第 7 至 14 位不是真实的出生日期，请核对",
    en: "Digits 7 to 14 are not a real date of birth: check them",
  },
  "form.error.format.cn-resident-id.check_character": {
    zh: "第 18 位校验不符，请核对",
    en: "The 18th character does not match the others: check the number",
  },
  "form.error.format.cn-residence-permit": { zh: "请核对居住证号码", en: "Check the residence permit number" },
  "form.error.format.cn-residence-permit.length": {
    zh: "港澳台居民居住证号码应为 18 位",
    en: "A residence permit number has 18 characters",
  },
  "form.error.format.cn-residence-permit.characters": {
    zh: "居住证号码前 17 位是数字，最后一位是数字或 X，请核对",
    en: "A residence permit number has 17 digits and then a digit or X: check it",
  },
  "form.error.format.cn-residence-permit.area": {
    zh: "前 6 位应为 810000、820000 或 830000",
    en: "The first 6 digits are 810000, 820000 or 830000",
  },
  "form.error.format.cn-residence-permit.birth_date": {
    zh: "第 7 至 14 位不是真实的出生日期，请核对",
    en: "Digits 7 to 14 are not a real date of birth: check them",
  },
  "form.error.format.cn-residence-permit.check_character": {
    zh: "第 18 位校验不符，请核对",
    en: "The 18th character does not match the others: check the number",
  },
  "form.error.format.cn-permanent-resident-card": {
    zh: "请核对外国人永久居留身份证号码",
    en: "Check the permanent resident card number",
  },
  "form.error.format.cn-permanent-resident-card.length": {
    zh: "永久居留身份证号码应为 18 位（旧版 15 位）",
    en: "A permanent resident card number has 18 characters (15 on older cards)",
  },
  "form.error.format.cn-permanent-resident-card.prefix": {
    zh: "18 位的永久居留身份证号码以 9 开头，请核对",
    en: "An 18-character permanent resident card number starts with 9: check it",
  },
  "form.error.format.cn-permanent-resident-card.check_character": {
    zh: "最后一位校验不符，请核对",
    en: "The last character does not match the others: check the number",
  },
  "form.error.format.cn-uscc": { zh: "请核对统一社会信用代码", en: "Check the unified social credit code" },
  "form.error.format.cn-uscc.length": {
    zh: "统一社会信用代码应为 18 位",
    en: "A unified social credit code has 18 characters",
  },
  "form.error.format.cn-uscc.characters": {
    zh: "统一社会信用代码由数字和大写字母组成，不含 I、O、S、V、Z，请核对",
    en: "A unified social credit code has digits and capital letters, but no I, O, S, V or Z: check it",
  },
  "form.error.format.cn-uscc.area": {
    zh: "第 3 至 8 位应为数字，请核对",
    en: "Characters 3 to 8 are digits: check them",
  },
  "form.error.format.cn-uscc.check_character": {
    zh: "第 18 位校验不符，请核对",
    en: "The 18th character does not match the others: check the code",
  },
});
