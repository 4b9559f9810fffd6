import { defineMessages } from "./define-messages.ts";

/**
 * What a person can do about an error: `error.<kind>` for every kind the SDK throws, `problem.<slug>` for every type of
 * problem the platform names, which wins. `title` says what happened, `todo` what to do.
 */
export const errorMessages = defineMessages({
  "error.network.title": { zh: "网络没有连上", en: "No connection" },
  "error.network.todo": { zh: "请检查网络，再试一次。", en: "Check your internet connection and try again." },
  "error.timeout.title": { zh: "等了很久没有回应", en: "This is taking too long" },
  "error.timeout.todo": { zh: "网络可能较慢，请再试一次。", en: "Your connection may be slow. Try again." },
  "error.not_loaded.title": { zh: "页面的这一部分没有载入", en: "This part of the page did not load" },
  "error.not_loaded.todo": {
    zh: "请检查网络，再试一次。如仍不行，请刷新页面。",
    en: "Check your connection and try again. If that does not help, reload the page.",
  },
  "error.aborted.title": { zh: "这一步已停止", en: "This was stopped" },
  "error.aborted.todo": { zh: "要继续，请再试一次。", en: "Try again to continue." },
  "error.unauthenticated.title": { zh: "登录后才能查看", en: "Sign in to see this" },
  "error.unauthenticated.todo": {
    zh: "请先登录，登录后回到这里继续。",
    en: "Sign in first. You will come back to where you were.",
  },
  "error.forbidden.title": { zh: "您没有权限查看", en: "You cannot see this" },
  "error.forbidden.todo": {
    zh: "请确认是用本人或被授权的账号登录的。需要帮助请联系窗口。",
    en: "Check that you are signed in as the applicant or their agent. The service window can help.",
  },
  "error.not_found.title": { zh: "没有找到", en: "Not found" },
  "error.not_found.todo": { zh: "请核对编号或链接，再试一次。", en: "Check the number or the link and try again." },
  "error.conflict.title": { zh: "内容已有变化", en: "This has changed" },
  "error.conflict.todo": { zh: "请重新载入，看到最新内容后再操作。", en: "Reload to see the latest, then try again." },
  "error.precondition_failed.title": { zh: "内容已在别处修改", en: "This was changed elsewhere" },
  "error.precondition_failed.todo": {
    zh: "请重新载入，核对后再保存。",
    en: "Reload, check what changed, and save again.",
  },
  "error.invalid.title": { zh: "有内容需要修改", en: "Something needs correcting" },
  "error.invalid.todo": { zh: "请按提示修改后再提交。", en: "Correct what is marked and submit again." },
  "error.too_large.title": { zh: "内容太大", en: "Too large" },
  "error.too_large.todo": { zh: "请换一个较小的文件再上传。", en: "Choose a smaller file and upload it again." },
  "error.rate_limited.title": { zh: "操作太频繁", en: "Too many requests" },
  "error.rate_limited.todo": { zh: "请稍等片刻再试。", en: "Wait a moment and try again." },
  "error.unavailable.title": { zh: "服务暂时不可用", en: "The service is unavailable" },
  "error.unavailable.todo": {
    zh: "请过一会儿再试，也可以到窗口办理。",
    en: "Try again later, or come to the service window.",
  },
  "error.gateway.title": { zh: "没有连上办理系统", en: "The service did not answer" },
  "error.gateway.todo": {
    zh: "请过一会儿再试。如一直如此，请联系窗口。",
    en: "Try again later. If it keeps happening, contact the service window.",
  },
  "error.unexpected.title": { zh: "出了点问题", en: "Something went wrong" },
  "error.unexpected.todo": {
    zh: "请再试一次。如一直如此，请联系窗口。",
    en: "Try again. If it keeps happening, contact the service window.",
  },
  "error.wait": { zh: "请等 {seconds} 秒再试。", en: "Wait {seconds} seconds and try again." },
  "error.waitMinutes": { zh: "请等 {minutes} 分钟再试。", en: "Wait {minutes} minutes and try again." },

  "problem.unauthenticated.title": { zh: "登录后才能查看", en: "Sign in to see this" },
  "problem.unauthenticated.todo": {
    zh: "请先登录，登录后回到这里继续。",
    en: "Sign in first. You will come back to where you were.",
  },
  "problem.forbidden.title": { zh: "您没有权限做这一步", en: "You cannot do this" },
  "problem.forbidden.todo": {
    zh: "请确认是用本人或被授权的账号登录的。需要帮助请联系窗口。",
    en: "Check that you are signed in as the applicant or their agent. The service window can help.",
  },
  "problem.not-found.title": { zh: "没有找到", en: "Not found" },
  "problem.not-found.todo": { zh: "请核对编号或链接，再试一次。", en: "Check the number or the link and try again." },
  "problem.validation.title": { zh: "有内容需要修改", en: "Something needs correcting" },
  "problem.validation.todo": { zh: "请按提示修改后再提交。", en: "Correct what is marked and submit again." },
  "problem.illegal-transition.title": { zh: "办件现在不能做这一步", en: "The case is not at this stage" },
  "problem.illegal-transition.todo": {
    zh: "办件状态已有变化，请重新载入，按最新提示办理。",
    en: "Its status has changed. Reload and follow the latest instructions.",
  },
  "problem.conflict.title": { zh: "内容已有变化", en: "This has changed" },
  "problem.conflict.todo": {
    zh: "请重新载入，看到最新内容后再操作。",
    en: "Reload to see the latest, then try again.",
  },
  "problem.precondition-failed.title": { zh: "内容已在别处修改", en: "This was changed elsewhere" },
  "problem.precondition-failed.todo": {
    zh: "您可能在另一个窗口打开了它。请重新载入，核对后再保存。",
    en: "You may have it open in another window. Reload, check, and save again.",
  },
  "problem.precondition-required.title": { zh: "要先载入最新内容", en: "The latest version is needed first" },
  "problem.precondition-required.todo": { zh: "请重新载入后再保存。", en: "Reload, then save again." },
  "problem.idempotency-key-reused.title": {
    zh: "这次提交与上一次不一致",
    en: "This differs from what was sent before",
  },
  "problem.idempotency-key-reused.todo": {
    zh: "请重新载入，核对内容后再提交。",
    en: "Reload, check your answers, and submit again.",
  },
  "problem.idempotency-in-progress.title": {
    zh: "上一次提交还在处理",
    en: "Your first request is still being handled",
  },
  "problem.idempotency-in-progress.todo": {
    zh: "请稍等片刻再看结果，不用重复提交。",
    en: "Wait a moment for the result. There is no need to send it again.",
  },
  "problem.payload-too-large.title": { zh: "文件太大", en: "The file is too large" },
  "problem.payload-too-large.todo": {
    zh: "请压缩文件，或换一个较小的再上传。",
    en: "Compress the file or choose a smaller one.",
  },
  "problem.unsupported-media-type.title": { zh: "不接受这种文件", en: "This type of file is not accepted" },
  "problem.unsupported-media-type.todo": {
    zh: "请按材料要求的格式另存后再上传。",
    en: "Save it in one of the listed formats and upload it again.",
  },
  "problem.upload-offset-mismatch.title": { zh: "上传中断过，进度对不上", en: "The upload was interrupted" },
  "problem.upload-offset-mismatch.todo": {
    zh: "请点“继续上传”，会从断开处接着传。",
    en: "Resume: it goes on from where it stopped.",
  },
  "problem.upload-incomplete.title": { zh: "还有文件没有传完", en: "A file is not fully uploaded" },
  "problem.upload-incomplete.todo": {
    zh: "请等文件传完，或删除后重新上传，再提交。",
    en: "Wait for it to finish, or remove it and upload it again, then submit.",
  },
  "problem.rate-limited.title": { zh: "操作太频繁", en: "Too many requests" },
  "problem.rate-limited.todo": { zh: "请稍等片刻再试。", en: "Wait a moment and try again." },
  "problem.unavailable.title": { zh: "服务暂时不可用", en: "The service is unavailable" },
  "problem.unavailable.todo": {
    zh: "请过一会儿再试，也可以到窗口办理。",
    en: "Try again later, or come to the service window.",
  },
  "problem.already-reviewed.title": { zh: "这次服务已经评价过", en: "You have already rated this service" },
  "problem.already-reviewed.todo": {
    zh: "想补充意见，可以追加评价。",
    en: "To say more, add a follow-up to your rating.",
  },
  "problem.not-reviewable.title": { zh: "这次服务现在不能评价", en: "This service cannot be rated now" },
  "problem.not-reviewable.todo": {
    zh: "可能还没到评价的时候，或评价期限已过。要反映问题，请联系窗口。",
    en: "It may be too early, or the time for rating is over. To report a problem, contact the service window.",
  },
  "problem.materials-missing.title": { zh: "还缺必要的材料", en: "Required documents are missing" },
  "problem.materials-missing.todo": {
    zh: "请补齐标出的材料后再提交。",
    en: "Add the documents that are marked, then submit.",
  },
  "problem.lookup-failed.title": { zh: "没有查到", en: "Nothing was found" },
  "problem.lookup-failed.todo": {
    zh: "请核对编号和密码，注意区分数字和字母。",
    en: "Check the number and the code. Mind letters that look like digits.",
  },
  "problem.signing-look-up-failed.title": { zh: "签名二维码已失效", en: "This code to sign no longer works" },
  "problem.signing-look-up-failed.todo": {
    zh: "二维码只能打开一次，十分钟内有效。请重新扫描屏幕上的新二维码。",
    en: "A code opens once, within ten minutes. Scan a new one from the screen.",
  },
  "problem.form-changed.title": { zh: "申请表已更新", en: "The form has been updated" },
  "problem.form-changed.todo": {
    zh: "您填过的内容还在。请重新载入，补填新增的内容后再提交。",
    en: "Your answers are kept. Reload, fill in what is new, and submit again.",
  },
  "problem.no-delegation.title": { zh: "没有办理这一步的授权", en: "Nobody here is authorised for this step" },
  "problem.no-delegation.todo": {
    zh: "委托的事项、期限或权限不包括这一步，请联系主管部门。",
    en: "The delegation does not cover this item, date or step. Contact the department in charge.",
  },
  "problem.bad-request.title": { zh: "这次操作没有被接受", en: "This request was not accepted" },
  "problem.bad-request.todo": {
    zh: "请重新载入再试。如一直如此，请联系窗口。",
    en: "Reload and try again. If it keeps happening, contact the service window.",
  },
  "problem.internal.title": { zh: "办理系统出了点问题", en: "The service has a problem" },
  "problem.internal.todo": {
    zh: "请过一会儿再试。如一直如此，请联系窗口。",
    en: "Try again later. If it keeps happening, contact the service window.",
  },
  "problem.gone.title": { zh: "内容已经不在了", en: "This is no longer available" },
  "problem.gone.todo": {
    zh: "它可能已取消或已过期，请返回重新查找。",
    en: "It may have been withdrawn or have expired. Go back and search again.",
  },
});
