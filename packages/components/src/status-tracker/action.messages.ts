import { defineMessages } from "../i18n/define-messages.ts";

/** Words of what one can do in the status tracker: look up, correct, supplement, withdraw, sign for. */
export const actionMessages = defineMessages({
  "statusTracker.lookUp.title": { zh: "查询办件进度", en: "Look up a case" },
  "statusTracker.lookUp.hint": {
    zh: "办件编号和查询码在申请提交后的回执上。也可以把回执的链接粘贴到这里。",
    en: "Both are on the receipt you got when you applied. You can also paste the receipt’s link here.",
  },
  "statusTracker.lookUp.caseNo": { zh: "办件编号", en: "Case number" },
  "statusTracker.lookUp.secret": { zh: "查询码", en: "Look-up code" },
  "statusTracker.lookUp.secretHint": { zh: "不分大小写", en: "Capital or small letters make no difference" },
  "statusTracker.lookUp.linkRead": {
    zh: "已从回执链接读出，请核对后查询。",
    en: "Read from the receipt’s link. Check it, then look it up.",
  },
  "statusTracker.lookUp.submit": { zh: "查询进度", en: "Look up" },
  "statusTracker.lookUp.busy": { zh: "正在查询", en: "Looking up" },
  "statusTracker.lookUp.caseNoMissing": { zh: "请填写办件编号", en: "Enter the case number" },
  "statusTracker.lookUp.caseNoWrong": {
    zh: "办件编号只有字母、数字和短横线，请核对",
    en: "A case number has only letters, digits and hyphens: check it",
  },
  "statusTracker.lookUp.secretMissing": { zh: "请填写查询码", en: "Enter the look-up code" },
  "statusTracker.lookUp.failedTitle": { zh: "没有查到", en: "Nothing was found" },
  "statusTracker.lookUp.failedBody": {
    zh: "办件编号或查询码不对。请对照回执核对，注意分清数字和字母。忘了查询码，请本人带证件到窗口查询。",
    en: "The case number or the code is not right. Compare them with your receipt; mind letters that look like digits. Without the code, ask at the window with your identity document.",
  },
  "statusTracker.lookUp.tooMany": { zh: "试的次数太多，先停一下", en: "Too many tries: wait a little" },
  "statusTracker.lookUp.or": { zh: "不登录，用回执查询", en: "Without signing in: use your receipt" },
  "statusTracker.lookUp.other": { zh: "查询其他办件", en: "Look up another case" },
  "statusTracker.lookUp.readOnly": {
    zh: "凭查询码只能看进度。要补正、缴费、撤回或签收，请登录后操作。",
    en: "With a look-up code you can only read. To correct, pay, withdraw or confirm receipt, sign in.",
  },
  "statusTracker.lookUp.foreign": {
    zh: "登录的账号不是这个办件的申请人，还是只能看进度。请换申请人的账号登录。",
    en: "The account you signed in with is not the applicant’s: you can still only read. Sign in with the applicant’s account.",
  },

  "statusTracker.action.resubmit": { zh: "去修改申请", en: "Change the application" },
  "statusTracker.action.applyAgain": { zh: "重新申请", en: "Apply again" },
  "statusTracker.action.correct": { zh: "现在补正", en: "Correct it now" },
  "statusTracker.action.supplement": { zh: "现在补交", en: "Send them now" },
  "statusTracker.action.confirmReceipt": { zh: "确认收到结果", en: "Confirm I have it" },
  "statusTracker.action.confirming": { zh: "正在签收", en: "Confirming" },
  "statusTracker.action.review": { zh: "评价这次服务", en: "Rate this service" },
  "statusTracker.action.withdraw": { zh: "撤回申请", en: "Withdraw the application" },

  "statusTracker.supply.correction": { zh: "补正", en: "Corrections" },
  "statusTracker.supply.deferral": { zh: "补交材料", en: "Documents to bring" },
  "statusTracker.supply.intro": {
    zh: "只需要改下面列出的内容，其他的不用动。一次交齐，窗口会继续办理。",
    en: "Change only what is listed here; everything else stays. Send it all at once and the case goes on.",
  },
  "statusTracker.supply.deferralIntro": {
    zh: "这些是您承诺后补、还没有交的材料，可以分几次补交。",
    en: "These are the documents that you promised and have not brought yet. You may send them one after the other.",
  },
  "statusTracker.supply.due": { zh: "请在 {date}前交齐。", en: "Send everything by {date}." },
  "statusTracker.deadline.left": { zh: "离截止日期：{left}。", en: "Until the last day: {left}." },
  "statusTracker.deadline.add": { zh: "把截止日期加到日历", en: "Add the last day to your calendar" },
  "statusTracker.deadline.copy": { zh: "复制截止日期", en: "Copy the last day" },
  "statusTracker.deadline.done": {
    zh: "好了，前一天 18:00 会提醒。",
    en: "Done. A reminder comes at 18:00 the day before.",
  },
  "statusTracker.deadline.added": { zh: "已加到日历。", en: "Added to your calendar." },
  "statusTracker.deadline.copied": { zh: "已复制。", en: "Copied." },
  "statusTracker.deadline.copyFailed": {
    zh: "没能复制，请记下或截屏。",
    en: "It could not be copied; note it down or take a screenshot.",
  },
  "statusTracker.deadline.title": { zh: "截止：{task}（{item}）", en: "Last day: {task} ({item})" },
  "statusTracker.deadline.reminder": {
    zh: "明天截止：{task}（{item}）",
    en: "Tomorrow is the last day: {task} ({item})",
  },
  "statusTracker.supply.reason": { zh: "要改什么：", en: "What to change: " },
  "statusTracker.supply.choose": { zh: "请选择", en: "Choose" },
  "statusTracker.supply.yes": { zh: "是", en: "Yes" },
  "statusTracker.supply.no": { zh: "否", en: "No" },
  "statusTracker.supply.place": { zh: "{centre}{window}", en: "{centre}, {window}" },
  "statusTracker.supply.byWindow": {
    zh: "这一项不能在这里修改，请到{window}办理。",
    en: "This cannot be changed here: please come to {window}.",
  },
  "statusTracker.supply.fieldMissing": { zh: "请填写这一项", en: "Fill this in" },
  "statusTracker.supply.fieldNumber": { zh: "请填数字", en: "Enter a number" },
  "statusTracker.supply.fieldInvalid": { zh: "这一项不符合要求，请核对", en: "This does not meet the rules: check it" },
  "statusTracker.supply.fileMissing": { zh: "请上传这份材料", en: "Upload this document" },
  "statusTracker.supply.fileRunning": {
    zh: "还有文件没有传完，请稍等",
    en: "A file is still being sent: wait a moment",
  },
  "statusTracker.supply.fileUnfinished": {
    zh: "有文件没有传完，请接着传，或者删除它",
    en: "A file is not fully uploaded: go on with it or remove it",
  },
  "statusTracker.supply.failing.page": {
    zh: "请先不要关闭这个页面：关掉以后，要从头再传。",
    en: "Keep this page open: once it is closed, the upload starts from the beginning.",
  },
  "statusTracker.supply.failing.window": {
    zh: "也可以把这份材料带到{window}，由窗口代为提交，请在 {date}前送到。",
    en: "You can also bring this document to {window}; the window hands it in for you. Bring it by {date}.",
  },
  "statusTracker.supply.failing.windowAnyDay": {
    zh: "也可以把这份材料带到{window}，由窗口代为提交。",
    en: "You can also bring this document to {window}; the window hands it in for you.",
  },
  "statusTracker.supply.submitCorrection": { zh: "提交补正", en: "Send the corrections" },
  "statusTracker.supply.submitDeferral": { zh: "提交材料", en: "Send the documents" },
  "statusTracker.supply.sending": { zh: "正在提交", en: "Sending" },
  "statusTracker.supply.later": { zh: "以后再补", en: "Do it later" },
  "statusTracker.supply.kept": { zh: "您填的内容和传好的文件还在。", en: "What you entered and uploaded is kept." },
  "statusTracker.supply.sent": { zh: "补正已提交", en: "Corrections sent" },
  "statusTracker.supply.sentDeferral": { zh: "材料已提交", en: "Documents sent" },
  "statusTracker.supply.sentPart": {
    zh: "{time} 收到。还没有交：{materials}。",
    en: "Received at {time}. Still to come: {materials}.",
  },
  "statusTracker.supply.sentBody": {
    zh: "{time} 收到。接下来由窗口或审批部门核对，有结果会显示在这里。",
    en: "Received at {time}. It is checked next; you will see the outcome here.",
  },

  "statusTracker.delivery.change": { zh: "改取件方式", en: "Change how you get it" },
  "statusTracker.delivery.untilIssued": {
    zh: "结果发出之前都可以改，也可以再改回来。发出以后就不能改了。",
    en: "You can change it, and change it back, until the result is handed out or sent. Then it stands.",
  },
  "statusTracker.delivery.noDelay": {
    zh: "不影响审批，也不影响办理期限。",
    en: "It changes nothing about the review or the time limit.",
  },
  "statusTracker.delivery.codeEnds": {
    zh: "结果已经在窗口。不再到窗口领取的话，现在的取件码 {code} 立即作废。",
    en: "The result is at the window. If it is no longer collected there, the pick-up code {code} ends at once.",
  },
  "statusTracker.delivery.submit": { zh: "确认更改", en: "Change it" },
  "statusTracker.delivery.sending": { zh: "正在更改", en: "Changing" },
  "statusTracker.delivery.leave": { zh: "不改了", en: "Leave it as it is" },
  "statusTracker.delivery.kept": { zh: "您填的内容还在。", en: "What you entered is kept." },
  "statusTracker.delivery.changed": { zh: "取件方式已更改", en: "How the result comes was changed" },
  "statusTracker.delivery.changedBody": {
    zh: "现在是：{way}。结果发出之前还可以再改。",
    en: "It is now: {way}. You can change it again until it is issued.",
  },

  "statusTracker.withdraw.title": { zh: "确定要撤回申请吗", en: "Withdraw this application?" },
  "statusTracker.withdraw.what": { zh: "撤回以后：", en: "If you withdraw:" },
  "statusTracker.withdraw.ends": {
    zh: "这次申请就此结束，不能恢复；",
    en: "this application ends and cannot be brought back;",
  },
  "statusTracker.withdraw.stops": {
    zh: "部门不再审查，也不会有办理结果；",
    en: "the review stops and there will be no result;",
  },
  "statusTracker.withdraw.paid": {
    zh: "已缴的费用退不退、退多少，按办事指南里的退费规定；",
    en: "whether the fee you paid goes back is as the guide says of refunds;",
  },
  "statusTracker.withdraw.again": {
    zh: "以后需要时可以重新申请，要重新提交、重新计时。",
    en: "you can apply again later, from the start and with a new clock.",
  },
  "statusTracker.withdraw.reason": { zh: "撤回的原因", en: "Reason" },
  "statusTracker.withdraw.confirm": { zh: "撤回申请", en: "Withdraw" },
  "statusTracker.withdraw.busy": { zh: "正在撤回", en: "Withdrawing" },
  "statusTracker.withdraw.cancel": { zh: "不撤回", en: "Keep it" },
});
