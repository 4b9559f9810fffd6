import { defineMessages } from "./define-messages.ts";
import { errorMessages } from "./error-messages.ts";

const plural = (value: number | string, one: string, many: string): string =>
  `${value} ${Number(value) === 1 ? one : many}`;

/** Words that all elements share: buttons, units, the four views, and errors. */
export const sharedMessages = defineMessages({
  ...errorMessages,

  "action.retry": { zh: "重试", en: "Try again" },
  "action.signIn": { zh: "去登录", en: "Sign in" },
  "action.change": { zh: "修改", en: "Change" },
  "action.remove": { zh: "删除", en: "Remove" },
  "action.pause": { zh: "暂停", en: "Pause" },
  "action.resume": { zh: "继续上传", en: "Resume" },
  "action.search": { zh: "搜索", en: "Search" },
  "action.more": { zh: "再看一些", en: "Show more" },

  "unit.working_day": {
    zh: "{value} 个工作日",
    en: (p: { value: number | string }) => plural(p.value, "working day", "working days"),
  },
  "unit.day": { zh: "{value} 天", en: (p: { value: number | string }) => plural(p.value, "day", "days") },
  "unit.month": { zh: "{value} 个月", en: (p: { value: number | string }) => plural(p.value, "month", "months") },
  "unit.year": { zh: "{value} 年", en: (p: { value: number | string }) => plural(p.value, "year", "years") },

  "view.pending": { zh: "正在载入，请稍候", en: "Loading, please wait" },
  "view.empty": { zh: "这里还没有内容", en: "There is nothing here yet" },
  "view.stale": { zh: "没有更新成功，这是 {time} 的内容", en: "Could not update: this is what we had at {time}" },
  "view.support": { zh: "向工作人员求助时，请报编号", en: "If you ask for help, quote this reference:" },
  "view.detail": { zh: "办理系统的说明", en: "What the service says" },

  optional: { zh: "（选填）", en: " (optional)" },
  newWindow: { zh: "（在新窗口打开）", en: " (opens in a new window)" },

  "steps.label": { zh: "步骤", en: "Steps" },
  "steps.position": { zh: "第 {current} 步，共 {total} 步：{label}", en: "Step {current} of {total}: {label}" },
  "steps.done": { zh: "已完成", en: "Completed" },
  "steps.current": { zh: "正在填写", en: "Current step" },
  "steps.error": { zh: "有问题要改", en: "Needs attention" },
  "steps.stopped": { zh: "已停止", en: "Stopped" },
  "steps.todo": { zh: "未开始", en: "Not started" },

  "timeline.done": { zh: "已完成", en: "Done" },
  "timeline.now": { zh: "进行中", en: "Now" },
  "timeline.waiting": { zh: "待进行", en: "To come" },
  "timeline.paused": { zh: "已暂停", en: "Paused" },
  "timeline.problem": { zh: "需要处理", en: "Needs attention" },

  "file.held": { zh: "还没有上传", en: "Not uploaded yet" },
  "file.waiting": { zh: "等待上传", en: "Waiting to upload" },
  "file.uploading": { zh: "正在上传 {percent}", en: "Uploading {percent}" },
  "file.offline": {
    zh: "没有网络，已传 {percent}，连上后自动继续",
    en: "No connection, {percent} uploaded. It goes on by itself once you are connected",
  },
  "file.paused": { zh: "已暂停，已传 {percent}", en: "Paused at {percent}" },
  "file.checking": { zh: "正在检查文件", en: "Checking the file" },
  "file.done": { zh: "已上传", en: "Uploaded" },
  "file.reload": { zh: "刷新后要重新选择文件。", en: "After that, choose the file again." },
  "file.failed": { zh: "没有上传成功", en: "Not uploaded" },

  "pager.shown": { zh: "已显示 {shown} 条", en: "{shown} shown" },
  "pager.shownOf": { zh: "已显示 {shown} 条，共 {total} 条", en: "{shown} of {total} shown" },
  "pager.loading": { zh: "正在载入更多", en: "Loading more" },
});

/** The shared messages, by key. */
export type SharedMessages = typeof sharedMessages;
