import { chineseDate } from "../cases/document-page.ts";
import type { Words } from "../cases/text.ts";
import type { OnFileRecord } from "../records.ts";

/**
 * What must stand across a picture of a document (国办函〔2016〕108号): of level A who gives it and until when, of level B that it was compared
 * with the original. Undefined for levels C and D.
 * @param issuer name of who issued it, in both languages
 */
export function watermarkOf(
  { trust, validUntil }: Pick<OnFileRecord, "trust" | "validUntil">,
  issuer: Words,
): Words | undefined {
  if (trust === "verified")
    return {
      zh: "此件经与原件核对无误，仅供办理政务服务事项时使用",
      en: "Compared with the original and found the same; for government services only",
    };
  if (trust !== "issued") return undefined;
  const until = validUntil && { zh: `，有效期至${chineseDate(validUntil)}`, en: `, valid until ${validUntil}` };
  return {
    zh: `此件由${issuer.zh}提供，仅供办理政务服务事项时使用${until ? until.zh : ""}`,
    en: `Given by ${issuer.en}, for government services only${until ? until.en : ""}`,
  };
}
