import { defineMessages } from "../i18n/define-messages.ts";

/** Words of the choice how a result comes; of the intake and of whoever changes it afterwards. */
export const deliveryMessages = defineMessages({
  "intake.delivery.method": { zh: "您想怎么拿到办理结果？", en: "How do you want to receive the result?" },
  "intake.delivery.pickup": { zh: "到窗口领取", en: "Pick up at a window" },
  "intake.delivery.pickup.what": { zh: "办好后凭取件码领取。", en: "With the pick-up code, once it is ready." },
  "intake.delivery.post": { zh: "邮寄到家", en: "By post" },
  "intake.delivery.post.what": { zh: "寄到您填写的地址。", en: "To the address you give." },
  "intake.delivery.electronic": { zh: "电子版", en: "Electronically" },
  "intake.delivery.electronic.what": {
    zh: "办好后在办件页面查看和下载。",
    en: "View and download it on the page of your case.",
  },
  "intake.delivery.centre": { zh: "在哪里领取", en: "Where to pick it up" },
  "intake.delivery.recipient": { zh: "收件人", en: "Recipient" },
  "intake.delivery.mobile": { zh: "收件人手机号码", en: "Recipient's mobile number" },
  "intake.delivery.address": { zh: "收件地址", en: "Address" },
  "intake.delivery.address.hint": {
    zh: "写到门牌号，例如“城关街道示例路 1 号 2 单元 301”。",
    en: "Down to the door number.",
  },
  "form.error.delivery": { zh: "这种方式或地点现在不能选，请另选一个", en: "This is not offered now: choose another" },
  "intake.delivery.postcode": { zh: "邮政编码", en: "Postcode" },
});
