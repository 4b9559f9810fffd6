import type { Duration, Item } from "@yichuang/sdk";
import { defineMessages } from "../i18n/define-messages.ts";
import type { Localizer } from "../i18n/localizer.ts";

/** How items are spoken of, wherever they are listed or explained: to be spread into an element's messages. */
export const itemWords = defineMessages({
  "item.handling.immediate": { zh: "即办件", en: "While you wait" },
  "item.handling.commitment": { zh: "承诺件", en: "Within a set time" },
  "item.bundle": { zh: "一件事", en: "All in one" },
  "item.limit.immediate": { zh: "当场办结", en: "Done while you wait" },
  "item.limit.commitment": { zh: "{duration}内办结", en: "Done within {duration}" },
  "item.online": { zh: "可网上办", en: "Apply online" },
  "item.noVisit": { zh: "零跑动", en: "No visit needed" },
  "item.synthetic": { zh: "示范数据", en: "Sample data" },

  "item.audience.natural_person": { zh: "个人", en: "Individuals" },
  "item.audience.enterprise": { zh: "企业", en: "Companies" },
  "item.audience.public_institution": { zh: "事业单位", en: "Public institutions" },
  "item.audience.social_organization": { zh: "社会组织", en: "Social organisations" },
  "item.audience.unincorporated_enterprise": { zh: "个体工商户和非法人企业", en: "Sole traders and partnerships" },
  "item.audience.administrative_body": { zh: "行政机关", en: "Government bodies" },
  "item.audience.other_organization": { zh: "其他组织", en: "Other organisations" },
});

/** Every audience, in the order people look for themselves. */
export const AUDIENCES = [
  "natural_person",
  "enterprise",
  "unincorporated_enterprise",
  "public_institution",
  "social_organization",
  "administrative_body",
  "other_organization",
] as const satisfies readonly Item["audiences"][number][];

/** A promised limit in words: “当场办结”, “5 个工作日内办结”. */
export function limitInWords(promised: Duration, localize: Localizer): string {
  if (promised.value === 0) return localize.textByKey("item.limit.immediate");
  return localize.textByKey("item.limit.commitment", { duration: localize.duration(promised) });
}

/** Whether an item can be applied for without coming: on the web or with a phone. */
export function isOnline({ channels }: Pick<Item, "channels">): boolean {
  return channels.includes("web") || channels.includes("mobile");
}
