import { defineMessages } from "../i18n/define-messages.ts";

/** Words of the documents of a case, and of what is verified of them. */
export const documentMessages = defineMessages({
  "statusTracker.documents.title": { zh: "文书", en: "Documents" },
  "statusTracker.documents.withheld": {
    zh: "文书里有姓名、证件号码等个人信息，凭查询码不能看。申请人登录后可以查看和保存。",
    en: "Documents name people, so a look-up code does not open them. The applicant can sign in to see and save them.",
  },
  "statusTracker.documents.none": { zh: "还没有文书。", en: "There are no documents yet." },
  "statusTracker.documents.failed": { zh: "文书没有载入成功", en: "The documents could not be loaded" },
  "statusTracker.documents.ownSeal": { zh: "已盖章", en: "Sealed" },
  "statusTracker.documents.seal": { zh: "盖章：{body}", en: "Seal: {body}" },
  "statusTracker.documents.number": { zh: "文号 {number}", en: "No. {number}" },
  "statusTracker.documents.open": { zh: "查看", en: "Open" },
  "statusTracker.documents.opening": { zh: "正在打开", en: "Opening" },
  "statusTracker.documents.close": { zh: "收起", en: "Close" },
  "statusTracker.documents.save": { zh: "保存到本机", en: "Save to this device" },
  "statusTracker.documents.saveCopy": { zh: "仍要保存一份", en: "Save a copy all the same" },
  "statusTracker.documents.copy.unproven": {
    zh: "保存的只能拿给窗口核对，不能当作凭证，文件名会写明“未通过核验”。",
    en: "A copy is only good for showing it to the window; its file name says that it was not verified.",
  },
  "statusTracker.documents.copy.ended": {
    zh: "保存的只能留作记录，不能再使用，文件名会写明“已失效”。",
    en: "A copy is only good for your records; its file name says that it no longer holds.",
  },
  "statusTracker.documents.mark.unproven": { zh: "未通过核验", en: "Not verified" },
  "statusTracker.documents.mark.ended": { zh: "已失效", en: "No longer holds" },
  "statusTracker.documents.copied": {
    zh: "刚才保存或打印的那份也一样，请不要使用",
    en: "The same goes for the copy that you saved or printed just now: do not use it",
  },
  "statusTracker.documents.print": { zh: "打印", en: "Print" },
  "statusTracker.documents.printFailed": {
    zh: "这个页面里打印不了，请保存后打印。",
    en: "It cannot be printed from this page: save it and print it from there.",
  },
  "statusTracker.documents.verified": {
    zh: "内容与签发时一致",
    en: "It is exactly what was issued",
  },
  "statusTracker.documents.unverified": {
    zh: "这个浏览器无法核验，使用前请到窗口核对",
    en: "This browser cannot verify it: check at the window before you rely on it",
  },
  "statusTracker.documents.altered": {
    zh: "内容与签发时不一致，请不要使用，并联系窗口",
    en: "It differs from what was issued: do not use it, and contact the window",
  },
  "statusTracker.documents.asking": {
    zh: "正在向签发平台核验印章和签名，有结果以前请先不要使用",
    en: "Asking the issuing platform about its seals and signatures: wait for the answer before you rely on it",
  },
  "statusTracker.documents.notAsked": {
    zh: "印章和签名还没有核验：{reason}",
    en: "Its seals and signatures are not verified yet: {reason}",
  },
  "statusTracker.documents.askAgain": { zh: "重新核验", en: "Verify again" },
  "statusTracker.documents.holds": { zh: "{issuer}签发，现在有效", en: "Issued by {issuer}, and still holds" },
  "statusTracker.documents.holdsUntil": {
    zh: "{issuer}签发，有效期至 {date}",
    en: "Issued by {issuer}, and holds until {date}",
  },
  "statusTracker.documents.ended": {
    zh: "已经撤销或者过期，不能再使用",
    en: "It was revoked or has expired: it can no longer be used",
  },
  "statusTracker.documents.unknown": {
    zh: "签发平台上查不到这份文书，请不要使用，并联系窗口",
    en: "The issuing platform does not know this document: do not use it, and contact the window",
  },
  "statusTracker.documents.sealed": {
    zh: "电子印章有效：{body}，{date}盖章，盖章后没有改动",
    en: "E-seal valid: {body}, {date}, unchanged since",
  },
  "statusTracker.documents.sealedOther": {
    zh: "{body}的电子印章盖在别的内容上，请不要使用，并联系窗口",
    en: "The e-seal of {body} is on other content: do not use it, and contact the window",
  },
  "statusTracker.documents.unsealed": { zh: "没有电子印章", en: "It carries no e-seal" },
  "statusTracker.documents.signed.applicant": { zh: "申请人", en: "the applicant" },
  "statusTracker.documents.signed.agent": { zh: "经办人", en: "the agent" },
  "statusTracker.documents.signedBy.handwritten": {
    zh: "电子签名有效：{signer}手写签名，{date}",
    en: "E-signature valid: {signer}, by hand, {date}",
  },
  "statusTracker.documents.signedBy.confirmed": {
    zh: "电子签名有效：{signer}登录后确认，{date}",
    en: "E-signature valid: {signer}, confirmed while signed in, {date}",
  },
  "statusTracker.documents.signatureVoid": {
    zh: "{signer}的电子签名已经失效：签名后内容有改动",
    en: "The e-signature of {signer} no longer holds: something was changed after it",
  },
  "statusTracker.documents.signatures": {
    zh: (p: { count: number }) => `带有 ${p.count} 个电子签名`,
    en: (p: { count: number }) => `It carries ${p.count} ${p.count === 1 ? "e-signature" : "e-signatures"}`,
  },
  "statusTracker.documents.howChecked": {
    zh: "内容由本页面核对，印章和签名由签发平台核验。",
    en: "This page compared the content; the issuing platform attests seals and signatures.",
  },
  "statusTracker.documents.preview": { zh: "{title}的图像", en: "Image of {title}" },
  "statusTracker.documents.hold": {
    zh: "长按图片可以保存到手机。",
    en: "Press and hold the picture to save it.",
  },
  "statusTracker.documents.elsewhere": {
    zh: "这个应用里不能显示和保存这份文件。请用手机浏览器打开本页，再保存。",
    en: "This app can neither show nor save this file. Open this page in the phone’s browser and save it there.",
  },
  "statusTracker.documents.noPreview": {
    zh: "这里显示不了，请保存后打开。",
    en: "It cannot be shown here: save it to open it.",
  },
  "statusTracker.documents.ofd": {
    zh: "这是 OFD 版式文件，浏览器显示不了。保存后请用 OFD 阅读器打开；没有阅读器的，可以到窗口查看。",
    en: "This is an OFD file, which no browser shows: save it and open it in an OFD reader, or see it at the window.",
  },
});
