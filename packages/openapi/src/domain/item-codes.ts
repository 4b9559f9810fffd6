import type { CodeTable } from "./code-table.ts";
import type { DurationUnit, ExerciseLevel, HandlingKind, ItemType, MaterialNeed } from "./words.ts";

const ITEM_TYPES = {
  administrative_license: "01",
  administrative_penalty: "02",
  administrative_coercion: "03",
  administrative_levy: "04",
  administrative_payment: "05",
  administrative_inspection: "06",
  administrative_confirmation: "07",
  administrative_reward: "08",
  administrative_adjudication: "09",
  other_administrative_power: "10",
  public_service: "20",
} as const;

const LEVELS = {
  national: "1",
  provincial: "2",
  municipal: "3",
  county: "4",
  township: "5",
  village: "6",
  graded: "7",
} as const;

const EXCHANGE_TABLES = "Exchange tables of the national platform, as deployed";

/** One dialect swaps the two kinds. */
export const handlingCodes = {
  title: "办件类型",
  terms: { immediate: "即办件", commitment: "承诺件" },
  preferred: "gb39046",
  dialects: {
    gb39046: { source: "GB/T 39046—2020 A.6", trust: "standard", codes: { immediate: "1", commitment: "2" } },
    national_interface: { source: EXCHANGE_TABLES, trust: "deployed", codes: { immediate: "1", commitment: "2" } },
    zhejiang: {
      source: "A dialect of Zhejiang, as deployed",
      trust: "deployed",
      codes: { immediate: "2", commitment: "1" },
    },
  },
} as const satisfies CodeTable<HandlingKind>;

/** GB/T 39046 and the exchange tables agree; a local extension is read where one is known. */
export const itemTypeCodes = {
  title: "事项类型",
  terms: {
    administrative_license: "行政许可",
    administrative_penalty: "行政处罚",
    administrative_coercion: "行政强制",
    administrative_levy: "行政征收",
    administrative_payment: "行政给付",
    administrative_inspection: "行政检查",
    administrative_confirmation: "行政确认",
    administrative_reward: "行政奖励",
    administrative_adjudication: "行政裁决",
    other_administrative_power: "其他行政权力",
    public_service: "公共服务",
  },
  preferred: "gb39046",
  dialects: {
    gb39046: { source: "GB/T 39046—2020 A.1", trust: "standard", codes: ITEM_TYPES },
    national_interface: { source: EXCHANGE_TABLES, trust: "deployed", codes: ITEM_TYPES },
    local_eleven: {
      source: "A city of Shandong, whose local code 11 becomes 20",
      trust: "deployed",
      codes: { ...ITEM_TYPES, public_service: ["20", "11"] },
    },
  },
} as const satisfies CodeTable<ItemType>;

/** In one variant 6 is graded, which elsewhere is the village. */
export const levelCodes = {
  title: "行使层级",
  terms: {
    national: "国家级",
    provincial: "省级",
    municipal: "市级",
    county: "县级",
    township: "镇（乡、街道）级",
    village: "村（社区）级",
    graded: "分级管理",
  },
  preferred: "gb39046",
  dialects: {
    gb39046: {
      source: "GB/T 39046—2020 A.2",
      trust: "standard",
      codes: LEVELS,
    },
    national_interface: {
      source: EXCHANGE_TABLES,
      trust: "deployed",
      codes: LEVELS,
    },
    graded_six: {
      source: "One system's variant, as deployed, with 6 for 分级管理",
      trust: "deployed",
      codes: { national: "1", provincial: "2", municipal: "3", county: "4", township: "5", graded: "6" },
      unconfirmed: ["national", "provincial", "municipal", "county", "township"],
    },
  },
} as const satisfies CodeTable<ExerciseLevel>;

/** GB/T 39046 has no codes for units, so the exchange tables speak first. */
export const durationUnitCodes = {
  title: "时限单位",
  terms: { working_day: "工作日", day: "天", month: "月", year: "年" },
  preferred: "national_interface",
  dialects: {
    national_interface: {
      source: EXCHANGE_TABLES,
      trust: "deployed",
      codes: { day: "0", working_day: "1", month: "2", year: "3" },
    },
  },
} as const satisfies CodeTable<DurationUnit>;

/** The two scales differ by one, so that 1 is required in the one and optional in the other. */
export const materialNeedCodes = {
  title: "材料必要性",
  terms: { required: "必要", optional: "非必要", deferrable: "容缺后补" },
  preferred: "national_interface",
  dialects: {
    national_interface: {
      source: EXCHANGE_TABLES,
      trust: "deployed",
      codes: { required: "1", optional: "2", deferrable: "3" },
    },
    zero_based: {
      source: "One vendor's scale, as deployed; its 3 (信息免交) has no word here",
      trust: "deployed",
      codes: { required: "0", optional: "1", deferrable: "2" },
    },
  },
} as const satisfies CodeTable<MaterialNeed>;
