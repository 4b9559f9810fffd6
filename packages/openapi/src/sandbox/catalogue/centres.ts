import type { OpeningHours } from "../../schema.ts";
import type { Centre } from "./types.ts";

const weekdays: OpeningHours["weekdays"] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const officeHours: OpeningHours[] = [
  { weekdays, opens: "09:00", closes: "12:00" },
  { weekdays, opens: "13:00", closes: "17:00" },
];
const hallHours: OpeningHours[] = [...officeHours, { weekdays: ["saturday"], opens: "09:00", closes: "12:00" }];

const subCentre = (code: string, phone: string, door: number, zh: string, en: string): Centre => ({
  code,
  kind: "sub_centre",
  name: { zh: `${zh}分中心`, en: `${en} Sub-centre` },
  address: { zh: `汉中市南郑区示例路${door}号（虚构地址）`, en: `${door} Example Road, Nanzheng District (fictional)` },
  phone,
  hours: officeHours,
});

/** The district hall and the eight sub-centres the notice names. Addresses and telephone numbers are fictional. */
export const centres: readonly Centre[] = [
  {
    code: "hall",
    kind: "hall",
    name: { zh: "汉中市南郑区政务大厅", en: "Nanzheng District Government Service Hall" },
    address: { zh: "汉中市南郑区示例大道1号（虚构地址）", en: "1 Example Avenue, Nanzheng District (fictional)" },
    phone: "0916-0000100",
    hours: hallHours,
  },
  subCentre("medical-insurance", "0916-0000201", 12, "医疗保障", "Medical Insurance"),
  subCentre("civil-affairs", "0916-0000202", 18, "民政", "Civil Affairs"),
  subCentre("justice", "0916-0000203", 26, "司法", "Justice"),
  subCentre("human-resources", "0916-0000204", 33, "人力资源和社会保障", "Human Resources and Social Security"),
  subCentre("natural-resources", "0916-0000205", 41, "自然资源", "Natural Resources"),
  subCentre("housing-fund", "0916-0000206", 52, "住房公积金", "Housing Fund"),
  subCentre("veterans", "0916-0000207", 60, "退役军人事务", "Veterans Affairs"),
  subCentre("pension", "0916-0000208", 75, "养老保险经办", "Pension Insurance"),
];
