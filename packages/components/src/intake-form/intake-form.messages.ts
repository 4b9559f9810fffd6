import { formMessages } from "../form/index.ts";
import { defineMessages } from "../i18n/define-messages.ts";
import { itemWords } from "../item/item-words.ts";
import { takeAwayWords } from "../print/take-away.messages.ts";
import { signatureWords } from "../signing/signature-words.ts";
import { files, uploadMessages } from "../uploads/uploads.messages.ts";
import { deliveryMessages } from "./delivery.messages.ts";
import { windowWords } from "./window.messages.ts";

/** Words of the intake, with those of the form in it. */
export const messages = defineMessages({
  ...formMessages,
  ...takeAwayWords,
  ...itemWords,
  ...signatureWords,
  ...windowWords,
  ...uploadMessages,

  "intake.title": { zh: "申请办理：{item}", en: "Apply: {item}" },
  "intake.step.answers": { zh: "您的情况", en: "About your case" },
  "intake.step.applicant": { zh: "申请人", en: "Applicant" },
  "intake.step.form": { zh: "填写申请", en: "Application" },
  "intake.step.materials": { zh: "申请材料", en: "Documents" },
  "intake.step.delivery": { zh: "怎么拿结果", en: "Getting the result" },
  "intake.step.check": { zh: "核对并提交", en: "Check and submit" },
  "intake.step.of": { zh: "{label}（{current}/{total}）", en: "{label} ({current}/{total})" },

  "intake.kind": { zh: "为谁申请", en: "Who is applying" },
  "intake.kind.person": { zh: "个人", en: "A person" },
  "intake.kind.legal_person": { zh: "企业或其他组织", en: "A company or another organisation" },
  "intake.group.person": { zh: "申请人", en: "Applicant" },
  "intake.group.legal_person": { zh: "申请单位", en: "Applying organisation" },
  "intake.group.agent": { zh: "经办人", en: "Acting for the organisation" },
  "intake.name": { zh: "姓名或名称", en: "Name" },
  "intake.name.person": { zh: "姓名", en: "Name" },
  "intake.organisation": { zh: "单位名称", en: "Name of the organisation" },
  "intake.uscc": { zh: "统一社会信用代码", en: "Unified social credit code" },
  "intake.representative": { zh: "法定代表人或负责人", en: "Legal representative" },
  "intake.mobile": { zh: "手机号码", en: "Mobile number" },
  "intake.mobile.hint": { zh: "办理有进展时用来联系您。", en: "Used to tell you how it goes." },
  "intake.agent.name": { zh: "经办人姓名", en: "Name of the agent" },
  "intake.agent.mobile": { zh: "经办人手机号码", en: "Agent's mobile number" },
  "intake.agent.authority": { zh: "委托权限", en: "What the agent may do" },
  "intake.agent.authority.hint": {
    zh: "例如“提交材料、领取结果”。",
    en: "For example “hand in documents, collect the result”.",
  },
  "intake.certificate.type": { zh: "证件类型", en: "Type of document" },
  "intake.certificate.number": { zh: "证件号码", en: "Document number" },
  "intake.certificate.resident_id": { zh: "居民身份证", en: "Resident identity card" },
  "intake.certificate.residence_permit": {
    zh: "港澳台居民居住证",
    en: "Residence permit for Hong Kong, Macao and Taiwan residents",
  },
  "intake.certificate.permanent_resident_card": {
    zh: "外国人永久居留身份证",
    en: "Foreigner's permanent resident card",
  },
  "intake.certificate.passport": { zh: "护照", en: "Passport" },
  "intake.certificate.hong_kong_macao_permit": {
    zh: "港澳居民来往内地通行证",
    en: "Mainland travel permit for Hong Kong and Macao residents",
  },
  "intake.certificate.taiwan_permit": {
    zh: "台湾居民来往大陆通行证",
    en: "Mainland travel permit for Taiwan residents",
  },
  "intake.certificate.officer_id": { zh: "军官证", en: "Officer's card" },
  "intake.certificate.soldier_id": { zh: "士兵证", en: "Soldier's card" },
  "intake.certificate.other": { zh: "其他证件", en: "Another document" },
  "intake.signedIn": {
    zh: "姓名和证件来自您的登录信息，不用填写。要替别人申请，请到窗口办理。",
    en: "Name and document come from your sign-in. To apply for somebody else, go to a window.",
  },
  "intake.prefilled": { zh: "来自登录信息，可以修改。", en: "From your sign-in; you can change it." },

  ...deliveryMessages,

  "intake.signIn.title": { zh: "登录后保存", en: "Sign in to save" },
  "intake.signIn.body": {
    zh: "现在可以先填。登录后自动保存到平台，才能上传材料和提交。",
    en: "You can fill in now. Sign in to have it saved with us, to upload documents and to submit.",
  },
  "intake.signIn.upload": { zh: "登录后才能上传文件", en: "Sign in to upload files" },
  "intake.signIn.submit": { zh: "登录后才能提交", en: "Sign in to submit" },
  "intake.resumed.title": { zh: "已接着上次没填完的申请", en: "You are going on with your earlier draft" },
  "intake.resumed.body": { zh: "上次保存于 {time}。", en: "Saved on {time}." },
  "intake.resumed.fresh": { zh: "另填一份新的", en: "Start a new one instead" },

  "intake.keptHere.title": {
    zh: "已恢复您上次填写、还没有保存到平台的内容",
    en: "Your earlier answers are back; they are not saved with us yet",
  },
  "intake.keptHere.body": { zh: "填写于 {time}。", en: "From {time}." },
  "intake.keptHere.fresh": { zh: "清除，重新填写", en: "Remove them and start again" },
  "intake.newer.title": {
    zh: "已换成刚在别的页面或设备上保存的内容",
    en: "You now see what was just saved in another tab or on another device",
  },
  "intake.newer.body": {
    zh: "这里没有未保存的改动，没有丢失什么。",
    en: "Nothing here was unsaved, so nothing is lost.",
  },

  "intake.save.local": { zh: "还没有保存：登录后才能保存", en: "Not saved: sign in to save." },
  "intake.save.changed": { zh: "有改动，马上保存", en: "Changed, about to save" },
  "intake.save.saving": { zh: "正在保存", en: "Saving" },
  "intake.save.saved": { zh: "已保存 {time}", en: "Saved at {time}" },
  "intake.save.saved.applicant": {
    zh: "已保存 {time}。申请人信息填完整后一并保存",
    en: "Saved at {time}. The applicant is saved once complete",
  },
  "intake.save.saved.delivery": {
    zh: "已保存 {time}。邮政编码填完整后一并保存",
    en: "Saved at {time}. The postcode is saved once complete",
  },
  "intake.save.failed": {
    zh: "未保存：{reason}",
    en: "Not saved: {reason}.",
  },
  "intake.save.signed_out": {
    zh: "未保存：登录已失效",
    en: "Not saved: you are signed out.",
  },
  "intake.kept.none": { zh: "，内容还在本页", en: " Your answers are still on this page" },
  "intake.kept.session": {
    zh: "，内容留在这个标签页，关闭前都在",
    en: " Your answers stay in this tab until you close it",
  },
  "intake.kept.device": {
    zh: "，内容加密留在这台设备上",
    en: " Your answers are kept on this device, encrypted",
  },
  "intake.save.closed": { zh: "这份申请已经提交", en: "This application has been submitted" },
  "intake.save.retry": { zh: "再试一次", en: "Try again" },
  "intake.conflict.title": {
    zh: "这份申请在别的页面或设备上改过",
    en: "This application was changed in another tab or on another device",
  },
  "intake.conflict.body": {
    zh: "本页的改动还没有保存。请选择保留哪一份，另一份的改动会丢掉。",
    en: "Your changes here are not saved. Choose which version to keep; the other changes are lost.",
  },
  "intake.conflict.latest": { zh: "载入最新", en: "Load the latest" },
  "intake.conflict.mine": { zh: "用本页的内容", en: "Keep what is on this page" },

  "intake.next": { zh: "下一步", en: "Next" },
  "intake.previous": { zh: "上一步", en: "Previous" },
  "intake.saveAndCheck": { zh: "返回核对", en: "Back to the check" },

  "intake.returned.title": { zh: "窗口退回了这份申请，请修改后重新提交", en: "The window returned this application" },
  "intake.returned.body": {
    zh: "{date} 退回，办件编号不变。需要修改：",
    en: "Returned on {date}; its number stays. To correct:",
  },
  "intake.returned.material": { zh: "窗口意见：{reason}", en: "The window says: {reason}" },
  "intake.returned.of": { zh: "{label}：{reason}", en: "{label}: {reason}" },

  "intake.material.list": { zh: "需要的材料", en: "Documents needed" },
  "intake.material.have": { zh: "您在指南里说已经有了。", en: "You said in the guide that you have it." },
  "intake.material.none": { zh: "按您的情况，不用交材料。", en: "In your case there is nothing to hand in." },
  "intake.material.required": { zh: "必须交", en: "Required" },
  "intake.material.optional": { zh: "可以不交", en: "Optional" },
  "intake.material.deferrable": { zh: "可以后补", en: "May follow" },
  "intake.material.sample": { zh: "看样本", en: "See a sample" },
  "intake.material.blank": { zh: "拿空白表", en: "Get the blank form" },
  "intake.material.of": { zh: "：{material}", en: ": {material}" },
  "intake.failing.draft": {
    zh: "草稿已经保存，也可以换一台设备登录后继续。",
    en: "Your draft is saved, so you can also go on from another device.",
  },
  "intake.failing.ways": {
    zh: "也可以在上面改选别的提交方式。",
    en: "You can also choose another way to hand it in above.",
  },
  "intake.material.means": { zh: "怎么提交", en: "How to hand it in" },
  "intake.material.means.upload": { zh: "现在上传", en: "Upload now" },
  "intake.material.means.deferred": { zh: "以后补交（容缺）", en: "Bring it later" },
  "intake.material.means.at_window": { zh: "到窗口出示", en: "Show it at a window" },
  "intake.material.means.on_file": { zh: "用平台已有的证照", en: "Use what is on file" },
  "intake.material.spared": { zh: "已有，不用交", en: "On file, nothing to bring" },
  "intake.onFile.document": { zh: "{name}，{issuer}，{date}。", en: "{name}, {issuer}, {date}." },
  "intake.onFile.issued": { zh: "由颁发机关提供，直接使用。", en: "Given by the authority itself." },
  "intake.onFile.verified": { zh: "窗口已经核对过原件。", en: "The window has compared it with the original." },
  "intake.onFile.uploaded": {
    zh: "是您以前上传的，办理时窗口要看一眼原件。",
    en: "You uploaded it before; the window will want to see the original.",
  },
  "intake.onFile.declared": { zh: "是您自己写的，由您负责。", en: "You made it, and answer for it." },
  "intake.onFile.consent": {
    zh: "办事人在场，同意调取本人的电子证照",
    en: "The applicant is here and agrees that their documents on file are looked up",
  },
  "intake.onFile.search": { zh: "调取电子证照", en: "Look for documents on file" },
  "intake.onFile.searching": { zh: "正在调取", en: "Looking" },
  "intake.onFile.applicantFirst": {
    zh: "请先填写申请人的证件号码。",
    en: "Enter the applicant's document number first.",
  },
  "intake.onFile.found": {
    zh: "调取到 {count} 份证照，能用的已经选上。",
    en: (p: { count: number }) => `${p.count} found; what can be used is chosen below.`,
  },
  "intake.onFile.none": { zh: "没有可以用的证照，请收取材料。", en: "Nothing that can be used: take the documents." },
  "intake.review.onFile": { zh: "用平台已有的“{name}”", en: "On file: {name}" },
  "intake.material.deferred.due": {
    zh: "受理后 {duration}内补上，不耽误受理。",
    en: "Within {duration} of acceptance.",
  },
  "intake.material.deferred.open": { zh: "先受理，之后补上。", en: "After acceptance." },
  "intake.material.atWindow": {
    zh: "这份材料只收纸质的，办理时带到窗口，现在不用上传。",
    en: "This document is taken on paper only: bring it to the window.",
  },
  "intake.material.bring": {
    zh: "请在受理前把这份材料带到窗口；窗口收到后再受理。",
    en: "Bring it to the window; the application is accepted once it is there.",
  },
  "intake.material.seen": { zh: "当场收取或核对原件。", en: "Taken or checked at the counter." },
  "intake.promise.due": {
    zh: "我承诺在受理后 {duration}内补交“{material}”；逾期不补的，愿意承担相应后果。",
    en: "I promise to hand in “{material}” within {duration} of acceptance, and accept the consequences if I do not.",
  },
  "intake.promise": {
    zh: "我承诺补交“{material}”；不补的，愿意承担相应后果。",
    en: "I promise to hand in “{material}” later, and accept the consequences if I do not.",
  },
  "intake.commitment": { zh: "可以用承诺代替证明材料", en: "A promise may stand for some documents" },
  "intake.commitment.name": { zh: "告知承诺", en: "Promise in place of documents" },
  "intake.commitment.which": { zh: "“{list}”怎么办", en: "What about: {list}" },
  "intake.commitment.supply": { zh: "交材料", en: "Hand it in" },
  "intake.commitment.supply.note": { zh: "不作承诺，照常提交。", en: "No promise; handed in as usual." },
  "intake.commitment.promise": { zh: "作出承诺，免交“{list}”", en: "Promise instead of: {list}" },
  "intake.commitment.promise.note": {
    zh: "自愿选择。先看告知内容，再决定是否承诺。",
    en: "It is up to you. Read what you are told, then decide.",
  },
  "intake.commitment.told": { zh: "告知内容", en: "What you are told" },
  "intake.commitment.promised": { zh: "承诺内容", en: "What you promise" },
  "intake.commitment.spares": { zh: "免交的材料", en: "What need not come" },
  "intake.commitment.verification": { zh: "核查期限", en: "When it is verified" },
  "intake.commitment.verified": {
    zh: "作出决定后 {duration}内核查承诺是否属实。",
    en: "The promise is verified within {duration} after the decision.",
  },
  "intake.commitment.consequences": { zh: "不实承诺的后果", en: "If the promise is not true" },
  "intake.commitment.confirm": {
    zh: "我已经看过上述告知内容，自愿作出上述承诺，知道不实承诺的后果",
    en: "I have read what I am told, make this promise of my own accord, and know what follows if it is not true",
  },
  "intake.commitment.spared": { zh: "以承诺代替，不用交", en: "Promised, nothing to bring" },
  "intake.commitment.stands": {
    zh: "您选择了用承诺代替，这份材料不用交。",
    en: "You chose to promise instead: nothing to hand in.",
  },
  "intake.commitment.review": {
    zh: "已承诺，免交“{list}”；作出决定后 {duration}内核查",
    en: "Promised instead of: {list}; verified within {duration} after the decision",
  },
  "intake.commitment.review.open": {
    zh: "选择用承诺代替“{list}”，还没有勾选承诺",
    en: "To be promised instead of: {list}; not confirmed yet",
  },
  "intake.commitment.error.unconfirmed": {
    zh: "请看完告知内容并勾选承诺，或者改选“交材料”",
    en: "Read what you are told and tick the promise, or choose to hand the document in",
  },
  "intake.commitment.error.offered": {
    zh: "这个事项现在不适用告知承诺，请改选“交材料”，提交“{list}”",
    en: "No promise is taken for this service now: choose to hand it in ({list})",
  },
  "intake.commitment.error.broken": {
    zh: "申请人办理这个事项时有过不实承诺，不再适用告知承诺，请改选“交材料”，提交“{list}”",
    en: "A promise for this service was not kept before, so none is taken now: choose to hand it in ({list})",
  },
  "intake.material.error.required": { zh: "请上传“{material}”", en: "Upload “{material}”" },
  "intake.material.error.unfinished": {
    zh: "“{material}”有文件没有传完，请接着传，或者删除它",
    en: "A file of “{material}” is not fully uploaded: go on with it or remove it",
  },
  "intake.material.error.promise": { zh: "请勾选“{material}”的补交承诺", en: "Tick the promise for “{material}”" },
  "intake.material.error.count": {
    zh: "“{material}”的文件太多，请删除一些",
    en: "Too many files for “{material}”: remove some",
  },
  "intake.material.error.deferrable": {
    zh: "“{material}”不能以后补交，请现在提交",
    en: "“{material}” cannot follow later: hand it in now",
  },
  "intake.material.error.on_file": {
    zh: "“{material}”的证照现在不能调用，请改选别的提交方式",
    en: "What is on file cannot be used for “{material}” now: choose another way",
  },
  "intake.material.error.other": { zh: "请核对“{material}”", en: "Check “{material}”" },
  "intake.review.files": {
    zh: "{count} 个文件：{names}",
    en: (p: { count: number; names: string }) => `${files(p.count)}: ${p.names}`,
  },
  "intake.review.nothing": { zh: "不提交", en: "Not handed in" },

  "intake.underWay.title": {
    zh: "还有 {count} 个文件正在上传（{percent}）",
    en: (p: { count: number; percent: string }) => `${files(p.count)} still being uploaded (${p.percent})`,
  },
  "intake.underWay.body": {
    zh: "可以先核对。传完后这里会告诉您，那时再提交。",
    en: "You can check your answers meanwhile. You are told here when you can submit.",
  },
  "intake.underWay.wait": {
    zh: "还没有提交。文件传完后，请再点一次“提交申请”。",
    en: "Nothing is submitted yet. Submit again once the files are there.",
  },
  "intake.arrived": { zh: "文件已传完，可以提交了", en: "All files are uploaded: you can submit now" },

  "intake.check.lead": {
    zh: "请核对下面的内容，有错的点“修改”。提交后不能自己修改。",
    en: "Check your answers and change what is wrong. After you submit you cannot change them yourself.",
  },
  "intake.declarations": { zh: "承诺与声明", en: "Declarations" },
  "intake.declaration.error": { zh: "请勾选：{text}", en: "Tick: {text}" },
  "intake.privacy": { zh: "您的个人信息怎么用", en: "How your personal data is used" },
  "intake.privacy.who": { zh: "谁来处理", en: "Who" },
  "intake.privacy.who.value": {
    zh: "受理窗口和{department}；依法需要其他部门参与的环节，由该部门处理。",
    en: "The window and {department}; where the law asks other departments to take part, they too.",
  },
  "intake.privacy.purpose": { zh: "用来做什么", en: "What for" },
  "intake.privacy.purpose.value": {
    zh: "只用于办理“{item}”：核对身份、审查申请、联系您和送达结果。",
    en: "For “{item}” only: to check identity, examine the application, reach you and deliver the result.",
  },
  "intake.privacy.kinds": { zh: "哪些信息", en: "Which data" },
  "intake.privacy.kinds.value": {
    zh: "您在这里填写的内容和上传的材料。其中证件号码等敏感信息，是核对身份必需的。",
    en: "What you entered and uploaded here. Document numbers and the like are sensitive and needed to check identity.",
  },
  "intake.privacy.retention": { zh: "保存多久", en: "How long" },
  "intake.privacy.retention.value": {
    zh: "按办件归档和法律规定的期限保存，期满后删除。没有提交的草稿到期自动删除。",
    en: "As long as the rules for case files require, then deleted. Drafts that are not submitted are deleted when they expire.",
  },
  "intake.privacy.rights": { zh: "您的权利", en: "Your rights" },
  "intake.privacy.rights.value": {
    zh: "您可以查阅、复制、更正自己的信息，可以要求解释说明，也可以投诉。咨询电话 {phone}，监督电话 {supervision}。",
    en: "You may see, copy and correct your data, ask for explanations, and complain. Questions: {phone}. Complaints: {supervision}.",
  },
  "intake.privacy.law": {
    zh: "依据：个人信息保护法第十七条、第三十条、第三十五条。",
    en: "Basis: Personal Information Protection Law, articles 17, 30 and 35.",
  },
  "intake.submit": { zh: "提交申请", en: "Submit the application" },
  "intake.resubmit": { zh: "重新提交申请", en: "Submit the application again" },
  "intake.submitting": { zh: "正在提交，请不要关闭页面", en: "Submitting, please keep this page open" },
  "intake.submit.kept": { zh: "您填的内容都还在。", en: "Everything you entered is still here." },
  "intake.submit.lost.title": { zh: "没有收到提交结果", en: "We did not hear back" },
  "intake.submit.lost.body": {
    zh: "申请可能已经收到。请再点一次“提交申请”，同一份申请只会有一个办件编号。",
    en: "The application may have been received. Submit once more: the same application has one number only.",
  },
  "intake.changed.title": { zh: "申请表刚刚更新了", en: "The form has just been updated" },
  "intake.changed.body": {
    zh: "您填的内容都还在。请核对一遍再提交。",
    en: "Everything you entered is still here. Check it once more and submit.",
  },
  "form.error.applicant": {
    zh: "这不是登录的人的证件。替别人申请，请到窗口办理",
    en: "This is not the document of who is signed in. To apply for somebody else, go to a window",
  },
  "form.error.format.cn-passport": {
    zh: "护照号码由 5 至 15 位字母和数字组成，请核对",
    en: "A passport number has 5 to 15 letters and digits: check it",
  },
  "form.error.format.cn-hong-kong-macao-permit": {
    zh: "港澳居民来往内地通行证号码以 H 或 M 开头，后面是 8 或 10 位数字",
    en: "The permit number starts with H or M, followed by 8 or 10 digits",
  },
  "form.error.format.cn-taiwan-permit": {
    zh: "台湾居民来往大陆通行证号码是 8 或 10 位数字",
    en: "The permit number has 8 or 10 digits",
  },
  "form.error.format.cn-postcode": { zh: "邮政编码为 6 位数字", en: "A postcode has 6 digits" },

  "intake.receipt.title": { zh: "申请已提交", en: "Your application has been received" },
  "intake.receipt.again": { zh: "申请已重新提交", en: "Your application has been submitted again" },
  "intake.receipt.at": { zh: "{time} 收到", en: "Received on {time}" },
  "intake.receipt.caseNo": { zh: "办件编号", en: "Case number" },
  "intake.receipt.copyNo": { zh: "复制编号", en: "Copy the number" },
  "intake.receipt.secret": { zh: "查询密码", en: "Look-up code" },
  "intake.receipt.copySecret": { zh: "复制密码", en: "Copy the code" },
  "intake.receipt.secret.advice": {
    zh: "只在这里显示一次，请抄下来或截图保存。有编号和密码，不登录也能查进度；不要告诉别人。",
    en: "Shown here only once: write it down or take a screenshot. With number and code one can follow the case without signing in; keep it to yourself.",
  },
  "intake.receipt.copied": { zh: "已复制", en: "Copied" },
  "intake.receipt.copyFailed": {
    zh: "没能自动复制，已经选中，请长按或按 Ctrl+C 复制。",
    en: "It could not be copied for you. It is selected: press and hold it, or press Ctrl+C.",
  },
  "intake.receipt.next": { zh: "接下来", en: "What happens next" },
  "intake.receipt.check.immediate": {
    zh: "窗口核对材料，齐全的当场办好。",
    en: "The window checks your documents and finishes at once if they are complete.",
  },
  "intake.receipt.check.commitment": {
    zh: "窗口核对材料。缺什么会一次告诉您，符合要求就受理。",
    en: "The window checks your documents. You are told at once everything that is missing; otherwise the case is accepted.",
  },
  "intake.receipt.by": { zh: "最晚 {date}", en: "By {date} at the latest" },
  "intake.receipt.provisional": {
    zh: "（节假日安排公布后可能调整）",
    en: " (may change once the holidays are published)",
  },
  "intake.receipt.decide": { zh: "受理后 {duration}内办结。", en: "Decided within {duration} of acceptance." },
  "intake.receipt.deferred": { zh: "别忘了补交：{list}。", en: "Still to hand in: {list}." },
  "intake.receipt.commitment": {
    zh: "您已承诺，免交：{list}。作出决定后 {duration}内核查。",
    en: "You promised instead of handing in: {list}. It is verified within {duration} after the decision.",
  },
  "intake.receipt.pickup": {
    zh: "办好后通知您，凭取件码到窗口领取。",
    en: "We tell you when it is ready; collect it with the pick-up code.",
  },
  "intake.receipt.post": { zh: "办好后寄到您填写的地址。", en: "The result is posted to the address you gave." },
  "intake.receipt.electronic": {
    zh: "办好后在办件页面查看和下载。",
    en: "View and download the result on the page of your case.",
  },
  "intake.receipt.received": { zh: "收到的材料", en: "What was received" },
  "intake.receipt.files": { zh: "{count} 个文件", en: (p: { count: number }) => files(p.count) },
  "intake.receipt.nothing": { zh: "没有材料", en: "No documents" },
  "intake.receipt.sheet": { zh: "申请回执", en: "Receipt of your application" },
  "intake.receipt.sheet.keep": { zh: "带走这份回执", en: "Take this receipt with you" },
  "intake.receipt.sheet.overflow": {
    zh: "内容较多，不止一页，请一起保存。",
    en: "This takes more than one page; keep them together.",
  },
  "intake.receipt.sheet.numbers": { zh: "查进度要用的", en: "To follow your case" },
  "intake.receipt.sheet.secret": {
    zh: "凭查询密码和二维码能看到办件，请不要给别人。",
    en: "The look-up code and the QR code open your case: keep them to yourself.",
  },
  "intake.receipt.sheet.ask": { zh: "咨询 {phone}", en: "Questions: {phone}" },
  "intake.receipt.sheet.synthetic": { zh: "示范数据，不作办事依据。", en: "Sample data; not for real use." },
  "intake.receipt.qr": { zh: "扫码查进度", en: "Scan to follow your case" },
  "intake.receipt.qr.what": {
    zh: "二维码里有查询密码，不要发给别人。",
    en: "The code holds your look-up code: do not pass it on.",
  },
  "intake.receipt.follow": { zh: "查看办理进度", en: "Follow your case" },

  "intake.closed.title": { zh: "这份申请已经提交", en: "This application has been submitted" },
  "intake.offline.title": { zh: "这个事项要到窗口办理", en: "This is done at a window" },
  "intake.offline.body": {
    zh: "网上暂时不能申请。要带什么、到哪里办，请看办事指南。",
    en: "It cannot be applied for online now. The guide says what to bring and where to go.",
  },
  "intake.offline.guide": { zh: "看办事指南", en: "See the guide" },
  "intake.notFound.title": { zh: "没有找到这个事项或申请", en: "This service or application was not found" },
  "intake.notFound.body": {
    zh: "链接可能已过时，或者草稿已过期删除。请重新查找事项。",
    en: "The link may be out of date, or the draft has expired. Search for the service again.",
  },
  "intake.noItem.title": { zh: "还没有选事项", en: "No service chosen yet" },
  "intake.noItem.body": { zh: "请先找到要办的事项，再来申请。", en: "Find the service first, then apply." },
});
