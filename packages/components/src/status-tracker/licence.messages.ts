import { defineMessages } from "../i18n/define-messages.ts";

/** Words of e-licences and of what goes from desk to desk. */
export const licenceMessages = defineMessages({
  "statusTracker.licence.title": { zh: "电子证照", en: "Electronic licence" },
  "statusTracker.licence.number": { zh: "证照编号", en: "Number" },
  "statusTracker.licence.holder": { zh: "持证人", en: "Holder" },
  "statusTracker.licence.issuer": { zh: "颁发机构", en: "Issued by" },
  "statusTracker.licence.valid": { zh: "有效期", en: "Valid" },
  "statusTracker.licence.span": { zh: "{from} 至 {until}", en: "{from} to {until}" },
  "statusTracker.licence.noEnd": { zh: "长期", en: "no end date" },
  "statusTracker.licence.trust": { zh: "可信等级", en: "Trust level" },
  "statusTracker.licence.issued": { zh: "A 级", en: "Level A" },
  "statusTracker.licence.issued.what": {
    zh: "由颁发机构直接提供，办事时可以直接使用。",
    en: "Given by the authority itself: services use it directly.",
  },
  "statusTracker.licence.verified": { zh: "B 级", en: "Level B" },
  "statusTracker.licence.verified.what": {
    zh: "窗口核对过原件，可以再次使用。",
    en: "A window has checked the original: it can be used again.",
  },
  "statusTracker.licence.uploaded": { zh: "C 级", en: "Level C" },
  "statusTracker.licence.uploaded.what": {
    zh: "由申请人上传，使用时窗口还要核对原件。",
    en: "Uploaded by the applicant: a window still checks the original.",
  },
  "statusTracker.licence.declared": { zh: "D 级", en: "Level D" },
  "statusTracker.licence.declared.what": {
    zh: "由申请人自行制作并承担责任。",
    en: "Made by the applicant, who answers for it.",
  },
  "statusTracker.licence.uses": { zh: "可以用来办", en: "Good for" },
  "statusTracker.licence.spares": { zh: "不用再交{material}", en: "spares “{material}”" },
  "statusTracker.licence.open": { zh: "打开证照文件", en: "Open the licence" },
  "statusTracker.licence.ended": { zh: "已失效", en: "No longer valid" },
  "statusTracker.licence.endedAt": {
    zh: "这份证照已于 {date} 撤销，不能再使用。",
    en: "This licence was revoked on {date} and may not be used any more.",
  },

  "statusTracker.custody.from": { zh: "移交", en: "Handed over by" },
  "statusTracker.custody.to": { zh: "接收", en: "To" },
  "statusTracker.custody.paper": { zh: "纸质材料", en: "On paper" },
  "statusTracker.custody.noPaper": { zh: "没有，全部是电子材料", en: "None: everything is electronic" },
  "statusTracker.custody.result": { zh: "办理结果", en: "The result" },
  "statusTracker.custody.what": { zh: "移交内容", en: "What" },
  "statusTracker.custody.item": { zh: "所属事项", en: "Service" },
  "statusTracker.custody.received": { zh: "签收", en: "Signed for" },
  "statusTracker.custody.remark": { zh: "签收意见", en: "Remark" },
  "statusTracker.custody.waiting": { zh: "{body}还没有签收", en: "{body} has not signed for it yet" },
  "statusTracker.custody.done": { zh: "{body}已于 {time} 签收", en: "{body} signed for it at {time}" },
});
