import type { CodeTable } from "./code-table.ts";
import type { Audience, CertificateType, ReviewChannel, Satisfaction, TrustLevel } from "./words.ts";

const EXCHANGE_TABLES = "Exchange tables of the national platform, as deployed";
const REVIEW_INTERFACE = "Review interface 好差评 of the national platform, as deployed";

/** The trap of the two scales: 1 is the best in GB/T 39046 and the worst in the review interface. */
export const satisfactionCodes = {
  title: "满意度",
  terms: {
    very_satisfied: "非常满意",
    satisfied: "满意",
    fairly_satisfied: "基本满意",
    dissatisfied: "不满意",
    very_dissatisfied: "非常不满意",
  },
  preferred: "gb39046",
  dialects: {
    gb39046: {
      source: "GB/T 39046—2020 A.8",
      trust: "standard",
      codes: {
        very_satisfied: "1",
        satisfied: "2",
        fairly_satisfied: "3",
        dissatisfied: "4",
        very_dissatisfied: "5",
      },
    },
    national_interface: {
      source: REVIEW_INTERFACE,
      trust: "deployed",
      codes: {
        very_satisfied: "5",
        satisfied: "4",
        fairly_satisfied: "3",
        dissatisfied: "2",
        very_dissatisfied: "1",
      },
    },
  },
} as const satisfies CodeTable<Satisfaction>;

/** GB/T 39046 names the channels and gives them no codes, so its dialect writes the names. */
export const reviewChannelCodes = {
  title: "评价渠道",
  terms: {
    web: "PC端",
    mobile: "移动服务端",
    qr_code: "二维码",
    hall_tablet: "政务大厅平板电脑",
    hall_terminal: "政务大厅其他终端",
    phone: "电话",
    sms: "短信",
  },
  preferred: "gb39046",
  dialects: {
    gb39046: {
      source: "GB/T 39046—2020 table 9 (names, no codes)",
      trust: "standard",
      codes: {
        web: "PC端",
        mobile: "移动服务端",
        qr_code: "二维码",
        hall_tablet: "政务大厅平板电脑",
        hall_terminal: "政务大厅其他终端",
        phone: "电话",
        sms: "短信",
      },
    },
    national_interface: {
      source: REVIEW_INTERFACE,
      trust: "deployed",
      codes: {
        web: "1",
        mobile: "2",
        qr_code: "3",
        hall_tablet: "4",
        hall_terminal: "5",
        phone: "6",
        sms: "7",
      },
    },
    /**
     * Here 7 is a rating that the system made up, which no channel of ours ever is, and telephone has no confirmed
     * code.
     */
    sms_six: {
      source: "Variant of the review interface, as deployed",
      trust: "deployed",
      codes: { web: "1", mobile: "2", qr_code: "3", hall_tablet: "4", hall_terminal: "5", sms: "6" },
      unconfirmed: ["web", "mobile", "qr_code", "hall_tablet", "hall_terminal"],
    },
  },
} as const satisfies CodeTable<ReviewChannel>;

/** 5 and 6 mean different bodies in the standard and in practice. */
export const audienceCodes = {
  title: "服务对象",
  terms: {
    natural_person: "自然人",
    enterprise: "企业法人",
    public_institution: "事业法人",
    social_organization: "社会组织法人",
    unincorporated_enterprise: "非法人企业",
    administrative_body: "行政机关",
    other_organization: "其他组织",
  },
  preferred: "gb39046",
  dialects: {
    gb39046: {
      source: "GB/T 39046—2020 A.4 (has no 非法人企业)",
      trust: "standard",
      codes: {
        natural_person: "1",
        enterprise: "2",
        public_institution: "3",
        social_organization: "4",
        administrative_body: "5",
        other_organization: "6",
      },
    },
    national_interface: {
      source: EXCHANGE_TABLES,
      trust: "deployed",
      codes: {
        natural_person: "1",
        enterprise: "2",
        public_institution: "3",
        social_organization: "4",
        unincorporated_enterprise: "5",
        administrative_body: "6",
        other_organization: ["9", "7"],
      },
    },
  },
} as const satisfies CodeTable<Audience>;

/** A residence permit and a social credit code have no confirmed code. */
export const certificateTypeCodes = {
  title: "证件类型",
  terms: {
    resident_id: "居民身份证",
    officer_id: "军官证",
    soldier_id: "士兵证",
    passport: "护照",
    taiwan_permit: "台湾居民来往大陆通行证",
    hong_kong_macao_permit: "港澳居民来往内地通行证",
    permanent_resident_card: "外国人永久居留身份证",
    residence_permit: "港澳台居民居住证",
    uscc: "统一社会信用代码",
    other: "其他",
  },
  preferred: "gb39046",
  dialects: {
    gb39046: {
      source: "GA/T 2000.156, to which GB/T 39046—2020 refers",
      trust: "deployed",
      codes: {
        resident_id: "111",
        officer_id: "114",
        soldier_id: "118",
        passport: "414",
        taiwan_permit: "511",
        hong_kong_macao_permit: "516",
        permanent_resident_card: "553",
        other: "999",
      },
      unconfirmed: ["permanent_resident_card"],
    },
    guangdong: {
      source: "Review interface of Guangdong, as deployed",
      trust: "deployed",
      codes: { resident_id: "10" },
    },
  },
} as const satisfies CodeTable<CertificateType>;

/** How far a document can be relied on: the letters A to D of the State Council's office. */
export const trustLevelCodes = {
  title: "证照可信等级",
  terms: { issued: "部门提供", verified: "窗口核验", uploaded: "用户上传", declared: "用户自制" },
  preferred: "state_council_2016_108",
  dialects: {
    state_council_2016_108: {
      source: "国办函〔2016〕108号",
      trust: "standard",
      codes: { issued: "A", verified: "B", uploaded: "C", declared: "D" },
    },
  },
} as const satisfies CodeTable<TrustLevel>;
