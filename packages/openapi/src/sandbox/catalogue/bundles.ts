import type { CatalogueItem } from "./types.ts";

/** 开办餐饮店“一件事”: what a company needs to open a restaurant, from one application. */
const openRestaurant = {
  code: "YJS-001-01",
  partCodes: ["QYDJ-001-01", "SCJY-001-01", "SCJY-033-07"],
  basicCode: "",
  implementationCode: "",
  name: { zh: "开办餐饮店“一件事”", en: "Opening a restaurant, all in one" },
  aliases: ["餐饮一件事", "开餐饮店", "开餐馆"],
  type: "administrative_license",
  handling: "commitment",
  audiences: ["natural_person", "enterprise"],
  level: "county",
  departmentCode: "market-supervision",
  windowCodes: ["SCJY"],
  themes: ["opening", "permits"],
  // 行政许可法 第四十二条第二款: several bodies that act together decide within 45 working days.
  statutoryLimit: { value: 45, unit: "working_day" },
  promisedLimit: { value: 6, unit: "working_day" },
  onlineAvailable: true,
  zeroVisit: true,
  visits: 0,
  free: true,
  resultType: "licence",
  resultName: { zh: "营业执照、食品经营许可证", en: "Business licence and food business licence" },
  popularity: 70,
  base: "YJS-001",
  action: "apply",
} as const;

/**
 * The bundles 一件事 (国发〔2024〕3号). A bundle is made of items that are there already, each still decided by its own body, so it is
 * none of the 1,651 items that 南政办函〔2025〕6号 counts and adds nothing to the count of a window, a department or a theme. A search
 * finds it, and so does who asks for bundles; who browses sees the counted items. It has no basic and no implementation code: those are its parts'.
 */
export const bundles: readonly CatalogueItem[] = [
  {
    ...openRestaurant,
    partCodes: [...openRestaurant.partCodes],
    aliases: [...openRestaurant.aliases],
    audiences: [...openRestaurant.audiences],
    windowCodes: [...openRestaurant.windowCodes],
    themes: [...openRestaurant.themes],
  },
];
