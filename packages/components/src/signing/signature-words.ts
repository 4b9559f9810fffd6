import { isYichuangError } from "@yichuang/sdk";
import type { Localizer } from "../i18n/localizer.ts";

/** Words for what a platform finds wrong with a signature, for the messages of elements that sign. */
export const signatureWords = {
  "signature.rule.required": { zh: "请先签名", en: "Sign first" },
  "signature.rule.void": {
    zh: "签名后内容有改动，原来的签名已失效，请重新签名",
    en: "Something was changed after signing, so the signature no longer holds: sign again",
  },
  "signature.rule.png": {
    zh: "签名图像没有保存好，请清除后重新签名",
    en: "The picture of the signature is damaged: clear it and sign again",
  },
  "signature.rule.maxLength": {
    zh: "签名图像太大，请清除后用更少的笔画签名，或者输入姓名签署",
    en: "The picture of the signature is too large: sign with fewer strokes, or type your name",
  },
  "signature.rule.handwritten": {
    zh: "在窗口办理要手写签名，不能只点确认",
    en: "At a window you sign by hand; a confirmation is not enough",
  },
} as const;

/** The sentence for what the platform finds wrong with a signature; undefined where it finds something else. */
export function signatureErrorInWords(error: unknown, localize: Localizer): string | undefined {
  const rules = isYichuangError(error) ? (error.problem?.errors ?? []).map(({ rule }) => rule) : [];
  const keys = rules.map((rule) => `signature.rule.${rule.replace(/^signature:/, "")}`);
  const key = keys.find((each) => localize.has(each));
  return key === undefined ? undefined : localize.textByKey(key);
}
