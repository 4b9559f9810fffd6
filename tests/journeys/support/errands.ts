import { Buffer } from "node:buffer";

/** A file to hand in, as Playwright takes it. */
export interface SampleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF of more than a megabyte: three pieces on the wire. */
export const LARGE_PDF: SampleFile = {
  name: "示范材料.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(1_200_000, 0x20), Buffer.from("\n%%EOF\n")]),
};

/** A PDF that says nothing. */
export const SMALL_PDF: SampleFile = { ...LARGE_PDF, buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

/** The smallest JPEG there is. */
export const SMALL_JPEG: SampleFile = {
  name: "示范照片.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9]),
};

/** What somebody does in one step of the form: chooses by label, fills in by label. */
export interface StepInput {
  /** The step's name in the step list. */
  readonly step: string;
  readonly choose?: readonly string[];
  readonly tick?: readonly string[];
  readonly fill?: Readonly<Record<string, string>>;
  readonly select?: Readonly<Record<string, string>>;
  /** The first file that is handed in, where it is a PDF; one that says nothing unless given. */
  readonly pdf?: SampleFile;
}

/** An errand that a journey runs: one 即办件 and one 承诺件. */
export interface Errand {
  readonly itemCode: string;
  readonly handling: "immediate" | "commitment";
  readonly persona: string;
  /** What people type to find it, and the name they then see. */
  readonly query: string;
  readonly name: string;
  readonly steps: readonly StepInput[];
  readonly office: string;
}

/** 老年优待证办理: done on the spot. */
export const SENIOR_CARD: Errand = {
  itemCode: "SHMS-001-01",
  handling: "immediate",
  persona: "citizen-1",
  query: "老年证",
  name: "老年优待证办理",
  office: "office-civil-affairs",
  steps: [
    { step: "您的情况", choose: ["户口在南郑区", "老人本人"] },
    { step: "申请人" },
    { step: "老人信息", fill: { 现住址: "南郑区示范路 2 号" } },
    { step: "联系和服务" },
    { step: "申请材料" },
    // Two places hand it out, so one is asked for.
    { step: "怎么拿结果", choose: ["到窗口领取", "政务大厅"] },
  ],
};

/** The same in English. */
export const SENIOR_CARD_IN_ENGLISH: Errand = {
  ...SENIOR_CARD,
  query: "senior",
  steps: [
    { step: "About your case", choose: ["In Nanzheng District", "The older person"] },
    { step: "Applicant" },
    { step: "The older person", fill: { "Home address": "2 Example Road, Nanzheng" } },
    { step: "Contact and service" },
    { step: "Materials" },
    { step: "Getting the result", choose: ["Pick up at a window", "Government Service Hall"] },
  ],
};

/** 食品经营许可（新办）: within a promised limit. */
export const FOOD_LICENCE: Errand = {
  itemCode: "SCJY-001-01",
  handling: "commitment",
  persona: "company-1",
  query: "开饭店",
  name: "食品经营许可（新办）",
  office: "office-market-supervision",
  steps: [
    { step: "您的情况", choose: ["餐饮服务", "不做", "本人或法定代表人"] },
    { step: "申请人" },
    { step: "经营者", fill: { 从业人数: "6" } },
    { step: "经营场所", fill: { 经营场所地址: "南郑区示范路 1 号", 经营面积: "86" }, choose: ["自有"] },
    { step: "经营项目", select: { 主体业态: "餐馆" }, tick: ["热食类食品制售"] },
    { step: "人员和核查", fill: { 食品安全管理人员姓名: "样例乙", 食品安全管理人员手机号码: "13800000002" } },
    { step: "申请材料", pdf: LARGE_PDF },
    { step: "怎么拿结果", choose: ["到窗口领取"] },
  ],
};
