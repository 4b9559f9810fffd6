import { formMessages } from "../form/index.ts";
import { defineMessages } from "../i18n/define-messages.ts";
import { signatureWords } from "./signature-words.ts";

/** Words of the signer's page. */
export const messages = defineMessages({
  ...formMessages,
  ...signatureWords,
  "signing.title": { zh: "请核对并签名", en: "Check and sign" },
  "signing.lead": {
    zh: "证件号码、电话等已遮盖。内容不对就不要签，告诉窗口哪里要改。",
    en: "Document and telephone numbers are masked. Do not sign what is wrong: say what has to be changed.",
  },
  "signing.item": { zh: "事项", en: "Service" },
  "signing.applicant": { zh: "申请人", en: "Applicant" },
  "signing.certificate": { zh: "证件号码", en: "Document number" },
  "signing.signer": { zh: "签署人", en: "Signer" },
  "signing.role.applicant": { zh: "{name}（申请人本人）", en: "{name} (applicant)" },
  "signing.role.agent": { zh: "{name}（经办人）", en: "{name} (agent)" },
  "signing.entries": { zh: "填写的内容", en: "What was filled in" },
  "signing.materials": { zh: "提交的材料", en: "Documents handed in" },
  "signing.materials.none": { zh: "没有材料", en: "No documents" },
  "signing.files": {
    zh: "{count} 个文件",
    en: ({ count }: { count: number }) => `${String(count)} ${count === 1 ? "file" : "files"}`,
  },
  "signing.means.at_window": { zh: "在窗口出示原件", en: "Original shown at the window" },
  "signing.means.on_file": { zh: "平台已有，不用交", en: "On file" },
  "signing.means.deferred": { zh: "以后补交", en: "Follows later" },
  "signing.declarations": { zh: "您承诺和声明", en: "What you declare" },
  "signing.commitment": {
    zh: "您以书面承诺代替部分证明材料，承诺不实要承担法律责任。",
    en: "You make a written commitment in place of some documents, and answer for it if it is untrue.",
  },
  "signing.sign": { zh: "签名", en: "Sign" },
  "signing.submit": { zh: "内容属实，签署", en: "It is right: sign" },
  "signing.confirm": { zh: "不手写，直接确认签署", en: "Confirm without drawing" },
  "signing.busy": { zh: "正在签署…", en: "Signing…" },
  "signing.decline": { zh: "内容不对，不签", en: "Something is wrong: do not sign" },
  "signing.reason": { zh: "哪里不对", en: "What is wrong" },
  "signing.reason.hint": { zh: "窗口会看到，最多 200 字。", en: "The window reads it; 200 characters at most." },
  "signing.reason.missing": { zh: "请写明哪里不对，窗口才能更正", en: "Say what is wrong so that it can be put right" },
  "signing.send": { zh: "告诉窗口", en: "Tell the window" },
  "signing.sending": { zh: "正在发送…", en: "Sending…" },
  "signing.back": { zh: "返回签名", en: "Back to signing" },
  "signing.none.title": { zh: "没有要签的申请", en: "Nothing to sign" },
  "signing.none.body": {
    zh: "请扫窗口或申请页面上的二维码。",
    en: "Scan the code at the window or on the application.",
  },
  "signing.signed.title": { zh: "已签名", en: "Signed" },
  "signing.signed.body": { zh: "可以关闭本页，窗口会接着办理。", en: "You can close this page; the window goes on." },
  "signing.declined.title": { zh: "您没有签名", en: "You did not sign" },
  "signing.declined.body": {
    zh: "已告诉窗口哪里不对，更正后请重新扫码。",
    en: "The window knows why. Scan a new code afterwards.",
  },
  "signing.expired.title": { zh: "这次签名已经结束", en: "This request to sign is over" },
  "signing.expired.body": {
    zh: "超过了时间，或者申请内容有改动。请重新扫一个二维码。",
    en: "Its time is over, or the application was changed. Scan a new code.",
  },
});
