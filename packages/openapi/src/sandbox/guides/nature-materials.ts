import { days, issued, material, PHOTO } from "./guide-parts.ts";
import type { MaterialSource } from "./guide-source.ts";
import { t } from "./localized.ts";
import type { Nature } from "./natures.ts";

const HOUSEHOLD_REGISTER = material(
  "household-register",
  ["居民户口簿", "Household register"],
  [
    "首页和本人页。能够共享核验的，不用提交。",
    "First page and your own page. Not needed where it can be checked in shared data.",
  ],
  issued(t("公安机关", "Public security authority"), "household_register"),
);

const PORTRAIT = material(
  "photo",
  ["近期证件照", "Recent photo"],
  ["免冠、正面、白底。", "Bareheaded, facing the camera, white ground."],
  PHOTO,
);

/** A photo for a card that shows its holder. */
export const portrait = PORTRAIT;

const BANK_ACCOUNT = material(
  "bank-account",
  ["收款账户信息", "Account for the payment"],
  ["户名与申请人一致，写清开户银行和账号。", "In the applicant's name, with bank and number."],
  { type: "certificate", source: { kind: "other", issuer: t("开户银行", "Bank") }, originals: 0, copies: 1 },
);

const EVIDENCE = material(
  "evidence",
  ["事实依据", "Evidence"],
  [
    "合同、通知、照片或者记录，能说明事情经过的都可以。",
    "Contracts, notices, photos or records that show what happened.",
  ],
  { originals: 0, copies: 1, maxCount: 10 },
);

/** What a generated guide asks for besides form, identity and power of attorney; nothing for what needs no more. */
export const natureMaterials: Readonly<Record<Nature, readonly MaterialSource[]>> = {
  setup: [
    material(
      "founders-identity",
      ["设立人身份证明", "Identity of the founders"],
      ["个人提交身份证，单位提交登记证书。", "Identity cards, or certificates of organisations."],
      { ...issued(t("公安机关或者登记管理机关", "Public security or registration authority")), maxCount: 10 },
    ),
    material(
      "premises",
      ["住所（场所）使用证明", "Proof of the premises"],
      [
        "不动产权证书、租赁合同或者权利人同意使用的说明，提交一种。",
        "Real estate certificate, lease, or the owner's consent: one of them.",
      ],
    ),
    material(
      "founding-documents",
      ["章程、协议或者设立决定", "Articles, agreement or decision to set up"],
      ["设立人签名或者盖章。", "Signed or sealed by the founders."],
    ),
  ],
  licence: [
    material(
      "conditions-statement",
      ["符合许可条件的说明", "Statement that the conditions are met"],
      ["对照受理条件逐条说明，并附人员、设备清单。", "Condition by condition, with lists of staff and equipment."],
    ),
    material(
      "site-plan",
      ["场所平面图和现场照片", "Plan and photos of the premises"],
      ["标明位置、面积和功能分区。", "Shows place, size and use of each part."],
      {
        when: {
          type: "object",
          properties: {
            answers: { type: "object", properties: { site: { const: "fixed" } }, required: ["site"] },
          },
          required: ["answers"],
        },
        maxCount: 10,
      },
    ),
  ],
  personal_licence: [PORTRAIT],
  project: [
    material(
      "project-documents",
      ["项目（活动）说明文件", "Documents on the project"],
      ["写明地点、规模、内容和起止时间，附位置图。", "Place, size, content and dates, with a location map."],
    ),
    material(
      "design",
      ["设计图纸或者实施方案", "Drawings or implementation plan"],
      ["图纸由设计单位盖章，文件较多时分册上传。", "Sealed by the designers; upload large sets in parts."],
      { maxBytes: 20 * 1024 * 1024, maxCount: 20 },
    ),
    material(
      "earlier-approval",
      ["前一环节批准文件", "Approval of the stage before"],
      ["本机关或者别的部门已经批准、能够共享的，不用提交。", "Not needed where it is shared."],
      {
        need: "deferrable",
        deferral: days(5),
        ...issued(t("项目审批机关", "Approving authority")),
      },
    ),
  ],
  household: [
    HOUSEHOLD_REGISTER,
    material(
      "cause",
      ["登记事由证明", "Proof of the cause"],
      [
        "按事由提交一种：出生医学证明、结婚证、房屋权属证书、录用或者录取通知、死亡证明、裁判文书。",
        "One of them, as the case may be: birth certificate, marriage certificate, title, offer of a job or place, death certificate, court decision.",
      ],
    ),
  ],
  marriage: [
    material(
      "both-identities",
      ["对方身份证明", "Identity of the other party"],
      ["对方的有效身份证件，原件核对后退回。", "The other party's valid document; handed back after it was checked."],
      issued(t("公安机关", "Public security authority"), "resident_id"),
    ),
    material(
      "declaration",
      ["双方签名的声明或者协议", "Declaration or agreement signed by both"],
      ["在工作人员面前签名。", "Signed before the clerk."],
      { type: "form", form: "paper" },
    ),
  ],
  property: [
    material(
      "source-of-right",
      ["权利来源材料", "Source of the right"],
      [
        "合同、批准文件、生效裁判文书或者继承材料，提交一种。",
        "Contract, approval, court decision or documents of inheritance: one of them.",
      ],
    ),
    material(
      "survey",
      ["测绘成果或者标的清单", "Survey, or list of what is registered"],
      [
        "不动产提交宗地图、房屋平面图；股权提交出资证明。",
        "Plans of land and buildings; for shares, proof of what was paid in.",
      ],
      { source: { kind: "other", issuer: t("测绘单位", "Survey company") }, maxCount: 10 },
    ),
    material(
      "tax-paid",
      ["完税或者免税凭证", "Proof that taxes are paid or waived"],
      ["能够联网核验的，不用提交。", "Not needed where it can be checked online."],
      { need: "deferrable", deferral: days(5), ...issued(t("税务机关", "Tax authority")) },
    ),
  ],
  vehicle: [
    material(
      "origin",
      ["车辆来历证明", "Proof of where the vehicle comes from"],
      ["购车发票、裁判文书或者赠与协议，提交一种。", "Invoice, court decision or deed of gift: one of them."],
    ),
    material(
      "conformity",
      ["整车出厂合格证或者检验合格证明", "Certificate of conformity or inspection"],
      ["车辆识别代号与实车一致。", "With the number the vehicle bears."],
      {
        type: "certificate",
        source: { kind: "other", issuer: t("生产企业或者检验机构", "Maker or inspection station") },
      },
    ),
  ],
  declaration: [
    material(
      "basis",
      ["申报依据", "What the return is based on"],
      [
        "账簿、合同或者明细。网上能够取得数据的，不用提交。",
        "Books, contracts or lists. Not needed where the data is there online.",
      ],
      { need: "optional", originals: 0, copies: 1, maxCount: 10 },
    ),
  ],
  payment: [
    material(
      "eligibility",
      ["符合享受条件的证明", "Proof that the conditions are met"],
      [
        "按受理条件提交，例如票据、合同、身份或者困难情况说明。",
        "For example receipts, contracts, status or hardship.",
      ],
      { maxCount: 10 },
    ),
    BANK_ACCOUNT,
  ],
  aid: [
    HOUSEHOLD_REGISTER,
    material(
      "eligibility",
      ["家庭和困难情况说明", "Statement of household and hardship"],
      [
        "写明家庭成员、收入和需要的帮助；授权核对后，收入财产由部门共享核对。",
        "Household, income and the help needed. With your authorisation income is checked in shared data.",
      ],
    ),
  ],
  registration: [
    material(
      "status",
      ["登记事由依据", "What the registration is based on"],
      [
        "例如合同、诊断、入住或者就业情况。系统能够核验的，不用提交。",
        "For example contract, diagnosis, residence or job. Not needed where the system can check it.",
      ],
      { need: "optional", originals: 0, copies: 1 },
    ),
  ],
  appointment: [],
  report: [{ ...EVIDENCE, need: "optional" }],
  review: [
    material(
      "record",
      ["原决定或者原记录", "The decision or record"],
      ["写清文书编号；系统能够调取的，不用提交。", "With its number. Not needed where the system can retrieve it."],
      { need: "optional", originals: 0, copies: 1 },
    ),
    EVIDENCE,
  ],
  service: [],
  enquiry: [],
  certificate: [],
  utility: [
    material(
      "premises",
      ["用水用电地址权属证明", "Title to the address"],
      [
        "不动产权证书、购房合同或者产权人同意的说明，提交一种。",
        "Real estate certificate, purchase contract, or the owner's consent: one of them.",
      ],
      { need: "deferrable", deferral: days(5) },
    ),
  ],
  notary: [
    material(
      "facts",
      ["公证事项的事实材料", "Materials on the facts"],
      [
        "按公证事项提交，例如户口簿、毕业证、权属证书、合同文本。",
        "For example household register, diploma, title, or the text of the contract.",
      ],
      { maxCount: 10 },
    ),
  ],
  filing: [
    material(
      "filed-document",
      ["备案内容材料", "What is filed"],
      [
        "备案的文本、方案、报告或者清单，加盖公章或者签名。",
        "The text, plan, report or list that is filed, sealed or signed.",
      ],
      { maxCount: 10 },
    ),
  ],
  confirmation: [
    material(
      "facts",
      ["要求确认的事实材料", "Materials on the facts"],
      [
        "按受理条件提交，例如病历、工作记录、业绩或者评价材料。",
        "For example medical records, work records, achievements or ratings.",
      ],
      { maxCount: 10 },
    ),
  ],
  reward: [
    material(
      "merit",
      ["符合奖励条件的材料", "Proof of what is rewarded"],
      ["事迹、业绩或者已经查实的通知。", "Deeds, achievements, or notice that the report proved true."],
      { maxCount: 10 },
    ),
    BANK_ACCOUNT,
  ],
  adjudication: [
    material(
      "claim",
      ["申请书", "Claim"],
      [
        "写明双方、请求、事实和理由，按对方人数提交副本。",
        "Parties, claim, facts and reasons, with a copy for each opponent.",
      ],
      { type: "form", copies: 1 },
    ),
    EVIDENCE,
  ],
  general: [
    material(
      "supporting",
      ["办理事由说明", "Statement of the reason"],
      [
        "说明为什么办、依据是什么；已经在表中写清的，不用另交。",
        "Why, and on what ground. Not needed where the form says so.",
      ],
      { need: "optional", originals: 0, copies: 1 },
    ),
  ],
  change: [
    material(
      "change-evidence",
      ["变更内容证明", "Proof of the change"],
      [
        "例如新的身份证、住所证明、任职文件、决议或者裁判文书。",
        "For example a new identity card, proof of address, appointment, resolution or court decision.",
      ],
      { maxCount: 10 },
    ),
  ],
  renewal: [
    material(
      "still-fit",
      ["符合延续条件的说明", "Statement that the conditions still hold"],
      ["写明上一期的情况，条件有变化的逐项说明。", "How the last period went, and whatever has changed."],
    ),
  ],
  replacement: [
    material(
      "loss",
      ["遗失、损毁情况说明", "Statement of loss or damage"],
      [
        "写明时间和经过并签名；损毁的交回原件，增加份数的写明用途。",
        "When and how, signed. Hand back what is damaged; for more copies say what for.",
      ],
    ),
  ],
  exchange: [],
  ending: [
    material(
      "settled",
      ["业务了结情况说明", "Statement that matters are settled"],
      ["写明没有未办结的业务和欠费。", "That no matter is open and nothing is owed."],
    ),
  ],
  transfer: [
    material(
      "transfer-basis",
      ["转移依据", "Ground of the transfer"],
      [
        "合同、接收函、裁判文书或者继承材料，提交一种。",
        "Contract, letter of acceptance, court decision or documents of inheritance: one of them.",
      ],
    ),
  ],
  stopping: [
    material(
      "reason",
      ["停止原因说明", "Statement of the reason"],
      ["写明停止的时间和原因。", "When and why it is to stop."],
      { need: "optional", originals: 0, copies: 1 },
    ),
  ],
  resumption: [
    material(
      "reason",
      ["恢复原因说明", "Statement of the reason"],
      ["写明暂停原因消除的时间。", "When the cause of the suspension ended."],
      { need: "optional", originals: 0, copies: 1 },
    ),
  ],
};

/** Shown where a card attests a skill: what it was earned by. */
export const qualification = material(
  "qualification",
  ["学历、考试或者体检证明", "Proof of education, examination or health"],
  ["按证件要求提交；能够联网核验的，不用提交。", "As the card requires. Not needed where it can be checked online."],
  { type: "certificate", originals: 0, copies: 1 },
);
