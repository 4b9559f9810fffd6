import { defineMessages } from "../i18n/define-messages.ts";

/** Words of what can be taken away, to be spread into an element's messages. */
export const takeAwayWords = defineMessages({
  "takeAway.print": { zh: "打印", en: "Print" },
  "takeAway.picture": { zh: "存成图片", en: "Save as a picture" },
  "takeAway.copy": { zh: "复制文字", en: "Copy as text" },
  "takeAway.copied": { zh: "已复制", en: "Copied" },
  "takeAway.copyFailed": {
    zh: "没能自动复制。文字在下面，已经选中，请长按或按 Ctrl+C 复制。",
    en: "It could not be copied for you. The text below is selected: press and hold it, or press Ctrl+C.",
  },
  "takeAway.text": { zh: "要复制的文字", en: "Text to copy" },
  "takeAway.hold": {
    zh: "长按图片，就能保存或转发。",
    en: "Press and hold the picture to save or send it.",
  },
  "takeAway.screenshot": {
    zh: "这里不能保存图片，请截屏保存。",
    en: "The picture cannot be saved here; take a screenshot of it.",
  },
  "takeAway.download": { zh: "下载图片", en: "Download the picture" },
  "takeAway.close": { zh: "收起", en: "Close" },
  "takeAway.failed": {
    zh: "这里不能打印或存图片，请用“复制文字”。",
    en: "Printing and pictures do not work here; copy it as text instead.",
  },
});
