import type { ServiceWindow } from "./types.ts";

const hallWindow = (
  kind: ServiceWindow["kind"],
  code: string,
  counters: [letter: string, count: number],
  name: [string, string],
  summary: [string, string],
  departments: string,
): ServiceWindow => ({
  code,
  kind,
  name: { zh: name[0], en: name[1] },
  summary: { zh: summary[0], en: summary[1] },
  centreCode: "hall",
  counters: numbered(...counters),
  departmentCodes: departments.split(" "),
});

const subCentreWindow = (
  code: string,
  centreCode: string,
  count: number,
  name: [string, string],
  departmentCode: string,
): ServiceWindow => ({
  code,
  kind: "undifferentiated",
  name: { zh: `${name[0]}无差别窗口`, en: `${name[1]}: all services` },
  summary: { zh: "每个窗口都能办理本分中心的全部事项", en: "Every counter handles everything this sub-centre offers" },
  centreCode,
  counters: numbered("", count),
  departmentCodes: [departmentCode],
});

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
}

/**
 * The windows of the notice with their departments, and one group of undifferentiated counters a sub-centre; the numbers
 * of counters lie within its ranges (南政办函〔2025〕6号, section 3).
 */
export const windows: readonly ServiceWindow[] = [
  hallWindow(
    "comprehensive",
    "QYDJ",
    ["A", 3],
    ["企业登记综合窗口", "Enterprise registration"],
    ["开办、变更、注销企业和个体工商户", "Setting up, changing and closing a business"],
    "approval medical-insurance",
  ),
  hallWindow(
    "comprehensive",
    "SCJY",
    ["B", 4],
    ["生产经营综合窗口", "Business operation"],
    ["开店办厂需要的各类许可和备案", "Licences and filings for running a business"],
    "publicity urban-management transport agriculture forestry culture-tourism emergency " +
      "market-supervision approval tobacco",
  ),
  hallWindow(
    "comprehensive",
    "GCJS",
    ["C", 4],
    ["工程建设综合窗口", "Construction projects"],
    ["立项、用地、规划、施工到竣工验收", "From project approval and land to acceptance of the finished works"],
    "development-reform ethnic-religious natural-resources ecology housing urban-management " +
      "transport water culture-tourism emergency approval meteorology fire-rescue water-supply " +
      "power-supply",
  ),
  hallWindow(
    "comprehensive",
    "SHMS",
    ["D", 6],
    ["社会民生综合窗口", "Social affairs"],
    ["生育、上学、就业、社保、医保、住房、养老等民生事项", "Family, school, work, insurance, housing and care"],
    "party-history archives disabled-federation education economy-trade ethnic-religious " +
      "civil-affairs justice finance human-resources natural-resources housing forestry " +
      "culture-tourism health veterans statistics approval medical-insurance pension",
  ),
  hallWindow(
    "professional",
    "GAZY",
    ["E", 4],
    ["公安专业窗口", "Public security"],
    [
      "户籍、身份证、车辆驾照、出入境和治安管理",
      "Household register, identity cards, vehicles, passports and security",
    ],
    "public-security",
  ),
  hallWindow(
    "professional",
    "SWZY",
    ["F", 4],
    ["税务专业窗口", "Taxation"],
    ["发票、申报、缴税、退税和社保缴费", "Invoices, returns, payments, refunds and contributions"],
    "taxation",
  ),
  subCentreWindow("FZX-YB", "medical-insurance", 3, ["医疗保障", "Medical insurance"], "medical-insurance"),
  subCentreWindow("FZX-MZ", "civil-affairs", 2, ["民政", "Civil affairs"], "civil-affairs"),
  subCentreWindow("FZX-SF", "justice", 1, ["司法", "Justice"], "justice"),
  subCentreWindow("FZX-RS", "human-resources", 3, ["人力资源和社会保障", "Human resources"], "human-resources"),
  subCentreWindow("FZX-ZR", "natural-resources", 3, ["自然资源", "Natural resources"], "natural-resources"),
  subCentreWindow("FZX-GJJ", "housing-fund", 2, ["住房公积金", "Housing fund"], "housing"),
  subCentreWindow("FZX-TY", "veterans", 1, ["退役军人事务", "Veterans"], "veterans"),
  subCentreWindow("FZX-YL", "pension", 2, ["养老保险经办", "Pension insurance"], "pension"),
];
