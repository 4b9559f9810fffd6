import type { DeliveryMethod } from "../../schema.ts";
import type { CatalogueItem } from "../catalogue/index.ts";
import type { GuideSource, MaterialSource, ResultSource, StepSource } from "./guide-source.ts";
import {
  ACCEPTANCE,
  AGENT_QUESTION,
  answered,
  applicationForm,
  BUSINESS_LICENCE,
  days,
  ISSUANCE,
  NOTICE,
  ON_THE_SPOT,
  POWER_OF_ATTORNEY,
  question,
  REMEDIES,
  RESIDENT_ID,
  SCANS,
  SUBMISSION,
} from "./guide-parts.ts";
import { legalBasis } from "./legal-bases.ts";
import { t } from "./localized.ts";
import type { SourceText } from "./localized.ts";
import { natureConditions } from "./nature-conditions.ts";
import { natureMaterials, portrait, qualification } from "./nature-materials.ts";
import { isInPerson, isMixed, isPersonal, natureOf } from "./natures.ts";
import type { Nature } from "./natures.ts";

/** Natures that need no form on paper: what is said at the window or online suffices. */
const WITHOUT_FORM: ReadonlySet<Nature> = new Set(["appointment", "service", "enquiry"]);

/** Natures that start from a document the applicant holds. */
const FROM_DOCUMENT: ReadonlySet<Nature> = new Set([
  "change",
  "renewal",
  "exchange",
  "ending",
  "transfer",
  "stopping",
  "resumption",
]);

/** Natures at the end of which nobody decides about a right; there only the service can be complained of. */
const WITHOUT_DECISION: ReadonlySet<Nature> = new Set(["appointment", "service", "enquiry", "report"]);

/**
 * A sound guide for an item that has none by hand: what it asks for follows from what kind of errand it is, who may
 * apply, and how it is handled. `siblings` are the items of the same base item, one of which names its document, and
 * `licenceCode` the kind of licence that it is.
 */
export function generateGuide(
  item: CatalogueItem,
  siblings: readonly CatalogueItem[],
  licenceCode: string | undefined,
): GuideSource {
  const nature = natureOf(item);
  const document = siblings.find((sibling) => sibling.resultType === "licence")?.resultName;
  return {
    summary: summary(item, nature),
    conditions: conditions(item, nature),
    questions: questions(item, nature),
    materials: materials(item, nature, document, licenceCode),
    steps: steps(item, nature),
    results: results(item, nature, licenceCode),
    faq: faq(item, nature),
    legalBasis: legalBasis(item),
    checkpoints: checkpoints(item, nature, document),
    remedies: remedies(item, nature),
    reach: "county",
  };
}

function summary(item: CatalogueItem, nature: Nature): SourceText {
  const { resultName: result } = item;
  if (nature === "aid") return t("符合条件的，给予帮扶。", "Where the conditions are met the aid is given.");
  if (item.type === "administrative_payment" && item.resultType === "other") {
    return t("符合条件的，款项发放到申请人账户。", "Where the conditions are met the money is paid into your account.");
  }
  if (result === undefined) return t("办结后告知办理结果。", "You are told the outcome.");
  const zh = `办结后发给${result.zh}。`;
  return result.en === undefined ? { zh } : { zh, en: `You receive: ${result.en}.` };
}

function conditions(item: CatalogueItem, nature: Nature): SourceText[] {
  return [
    ...(isPersonal(item) || nature === "setup" ? [] : [isMixed(item) ? IF_ORGANISATION : ORGANISATION]),
    ...natureConditions[nature],
    ...(nature === "renewal" && item.type === "administrative_license" && /延续/.test(item.name.zh) ? [IN_TIME] : []),
  ];
}

const ORGANISATION = t("申请单位已经依法登记或者设立。", "The organisation is lawfully registered or set up.");

const IF_ORGANISATION = t(
  "单位申请的，已经依法登记或者设立。",
  "An organisation that applies is lawfully registered or set up.",
);

const IN_TIME = t("在有效期届满三十日前提出申请。", "You apply thirty days before it expires.");

function questions(item: CatalogueItem, nature: Nature): GuideSource["questions"] {
  return [
    ...(isMixed(item) && nature !== "setup" ? [APPLICANT_QUESTION] : []),
    ...(nature === "licence" ? [SITE_QUESTION] : []),
    ...(isInPerson(item) ? [] : [isPersonal(item) ? PERSON_QUESTION : AGENT_QUESTION]),
  ];
}

const APPLICANT_QUESTION = question(
  "applicantKind",
  t("谁来申请？", "Who applies?"),
  ["person", t("个人", "A person")],
  ["organisation", t("单位", "An organisation")],
);

const PERSON_QUESTION = question(
  "handledBy",
  t("由谁来办？", "Who will handle it?"),
  ["self", t("本人", "I myself")],
  ["agent", t("委托他人代办", "Somebody on my behalf")],
);

const SITE_QUESTION = question(
  "site",
  t("这项活动有固定场所吗？", "Are there fixed premises?"),
  ["fixed", t("有固定场所", "Yes")],
  ["none", t("没有固定场所", "No"), t("例如一次性活动、运输。", "For example a single event, or transport.")],
);

function materials(
  item: CatalogueItem,
  nature: Nature,
  document: SourceText | undefined,
  licenceCode: string | undefined,
): MaterialSource[] {
  const own = natureMaterials[nature].filter(
    ({ code }) =>
      !(code === "photo" && !showsHolder(item)) &&
      !(code === "founding-documents" && isPersonal(item)) &&
      !(code === "earlier-approval" && item.departmentCode === "development-reform") &&
      !(code === "settled" && isPersonal(item)) &&
      // Taxed is what passes or arises as property, not what secures or burdens it.
      !(code === "tax-paid" && /抵押|股权|居住权|地役权|预告/.test(item.name.zh)),
  );
  const held = document !== undefined && FROM_DOCUMENT.has(nature) ? [heldDocument(document, licenceCode)] : [];
  const card = nature === "replacement" || nature === "exchange";
  const list = [
    ...(WITHOUT_FORM.has(nature) ? [] : [applicationForm(...formName(item, nature))]),
    ...identity(item, nature),
    ...(/往来.*签注/.test(item.name.zh) ? [TRAVEL_PERMIT] : []),
    ...held,
    ...own,
    ...(card && isPersonal(item) && showsHolder(item) ? [portrait] : []),
    ...(nature === "personal_licence" && /资格|执业|驾驶|健康|导游/.test(item.name.zh) ? [qualification] : []),
    ...(isInPerson(item) ? [] : [POWER_OF_ATTORNEY]),
  ];
  // What is done on the spot cannot be completed later.
  return item.handling === "immediate" ? list.map(undeferred) : list;
}

function undeferred(material: MaterialSource): MaterialSource {
  const { deferral, ...rest } = material;
  return deferral ? { ...rest, need: "required" } : material;
}

/** Whether what is issued is a card with its holder's photo. */
function showsHolder(item: CatalogueItem): boolean {
  const name = item.resultName?.zh ?? "";
  return /证$|护照$|卡$|资格证书$|执业证书$/.test(name) && !/许可证|权证|营业执照|户口|预防接种/.test(name);
}

function formName(item: CatalogueItem, nature: Nature): readonly [zh: string, en: string] {
  if (nature === "filing") return ["备案表", "Filing form"];
  if (nature === "declaration") return ["申报表", "Return"];
  if (nature === "change") return ["变更申请表", "Application for the change"];
  if (nature === "registration") return ["登记表", "Registration form"];
  if (nature === "report") return ["情况登记表", "Record of the report"];
  if (item.type === "administrative_license") return ["行政许可申请书", "Application for the licence"];
  return ["申请表", "Application form"];
}

function identity(item: CatalogueItem, nature: Nature): MaterialSource[] {
  if (nature === "setup") return [];
  if (isPersonal(item)) return [/港澳台居民|外国人|境外/.test(item.name.zh) ? TRAVEL_DOCUMENT : RESIDENT_ID];
  const organisation = item.audiences.every((each) => each === "enterprise" || each === "unincorporated_enterprise")
    ? BUSINESS_LICENCE
    : CERTIFICATE;
  if (!isMixed(item)) return [organisation];
  return [
    { ...RESIDENT_ID, when: answered("applicantKind", "person") },
    {
      ...(item.audiences.length === 2 ? BUSINESS_LICENCE : CERTIFICATE),
      when: answered("applicantKind", "organisation"),
    },
  ];
}

const TRAVEL_DOCUMENT: MaterialSource = {
  ...RESIDENT_ID,
  name: t("护照或者来往内地（大陆）通行证", "Passport, or permit to travel to the mainland"),
  source: { kind: "government", issuer: t("签发机关", "Issuing authority") },
  licences: ["travel_document"],
};

const TRAVEL_PERMIT: MaterialSource = {
  ...TRAVEL_DOCUMENT,
  code: "travel-permit",
  name: t("往来港澳通行证或者往来台湾通行证", "Permit to travel to Hong Kong and Macao, or to Taiwan"),
  notes: t("有效期应当长于签注停留期。", "Valid for longer than the stay."),
};

const CERTIFICATE: MaterialSource = {
  ...BUSINESS_LICENCE,
  code: "organisation-certificate",
  name: t("营业执照或者法人登记证书", "Business licence or certificate of the legal person"),
  source: { kind: "government", issuer: t("登记管理机关", "Registration authority") },
  notes: t("能够调取电子证照的，不用提交。", "Not needed where the e-licence can be retrieved."),
};

function heldDocument(document: SourceText, licenceCode: string | undefined): MaterialSource {
  const name =
    document.en === undefined ? { zh: `原${document.zh}` } : t(`原${document.zh}`, `${document.en} held so far`);
  return {
    code: "held-document",
    name,
    need: "required",
    type: "certificate",
    form: "either",
    source: { kind: "government", issuer: t("原发证机关", "Issuing authority") },
    ...(licenceCode !== undefined && { licences: [licenceCode] }),
    originals: 1,
    copies: 0,
    notes: t("遗失的，写明情况代替。", "If lost, a statement instead."),
    ...SCANS,
  };
}

function steps(item: CatalogueItem, nature: Nature): StepSource[] {
  if (item.handling === "immediate") return [SUBMISSION, ON_THE_SPOT, outcome(item)];
  const left = item.promisedLimit.value;
  const special = specialStep(item, nature);
  const surveyed = special ? Math.max(1, Math.floor(left / 3)) : 0;
  const reviewed = left - surveyed - 1;
  return [
    SUBMISSION,
    ACCEPTANCE,
    { ...REVIEW, ...(reviewed > 0 && { duration: days(reviewed) }) },
    ...(special ? [{ ...special, duration: days(surveyed) }] : []),
    DECISION,
    outcome(item),
  ];
}

const REVIEW: StepSource = {
  id: "review",
  kind: "review",
  name: t("审查", "Review"),
  body: "department",
  countsTowardLimit: true,
  description: t("对申请内容进行实质审查。", "Checks the substance of the application."),
};

const DECISION: StepSource = {
  id: "decision",
  kind: "decision",
  name: t("作出决定", "Decision"),
  body: "department",
  duration: days(1),
  countsTowardLimit: true,
};

const outcome = (item: CatalogueItem): StepSource => (item.resultType === "none" ? NOTICE : ISSUANCE);

const SITE_SURVEY: StepSource = {
  id: "site-survey",
  kind: "special_step",
  name: t("现场勘验", "Site survey"),
  body: "department",
  countsTowardLimit: true,
  specialStep: "site_survey",
  description: t("到现场核查，时间计算在办理期限内。", "A visit to the premises. The limit keeps running."),
};

const TECHNICAL_REVIEW: StepSource = {
  id: "technical-review",
  kind: "special_step",
  name: t("技术审查", "Technical review"),
  body: "department",
  countsTowardLimit: true,
  specialStep: "technical_review",
  description: t("审查技术文件，时间计算在办理期限内。", "Technical documents are reviewed. The limit keeps running."),
};

/** Survey and review stay with the department that decides, whoever takes the application (notice, 四（二）2). */
function specialStep(item: CatalogueItem, nature: Nature): StepSource | undefined {
  if (item.promisedLimit.value < 5) return undefined;
  if (nature === "project") return TECHNICAL_REVIEW;
  return nature === "licence" && /许可|合格证/.test(item.name.zh) ? SITE_SURVEY : undefined;
}

function results(item: CatalogueItem, nature: Nature, licenceCode: string | undefined): ResultSource[] {
  if (item.resultType === "none") return [];
  if (nature === "aid") return [{ type: "other", name: AID, delivery: ["pickup", "electronic"] }];
  if (item.type === "administrative_payment" && item.resultType === "other") {
    return [{ type: "other", name: item.resultName ?? AID, delivery: ["electronic", "pickup"] }];
  }
  const card = isPersonal(item) && showsHolder(item);
  const delivery: DeliveryMethod[] = [
    "pickup",
    ...(isInPerson(item) && item.handling === "immediate" ? [] : (["post"] as const)),
    ...(item.onlineAvailable && !card ? (["electronic"] as const) : []),
  ];
  // Where nobody has sorted it by hand, a kind that the items of one matter share.
  const code = item.resultType === "licence" ? licenceCode : undefined;
  const name = item.resultName ?? t("办理结果", "Outcome");
  return [{ type: item.resultType, name, ...(code !== undefined && { licenceCode: code }), delivery }];
}

const AID = t("帮扶决定通知", "Notice of the decision");

function faq(item: CatalogueItem, nature: Nature): GuideSource["faq"] {
  const { value } = item.promisedLimit;
  return [
    {
      question: t("多久能办好？", "How long does it take?"),
      answer:
        value === 0
          ? t("材料齐全的，当场办好。", "It is done on the spot if everything is there.")
          : t(
              `材料齐全的，自受理之日起${value}个工作日内办好，受理当天不算。`,
              `Within ${value} working ${value === 1 ? "day" : "days"} of acceptance, that day not counted.`,
            ),
    },
    {
      question: t("要交钱吗？", "What does it cost?"),
      answer: item.free
        ? t("不收费。", "Nothing.")
        : t("按国家规定的标准收费，见收费标准。", "The charge set by the state; see the fees."),
    },
    {
      question: t("必须本人来吗？", "Must I come myself?"),
      answer: whoComes(item),
    },
    ...(item.onlineAvailable
      ? [
          {
            question: t("网上交了材料，还要交纸质的吗？", "I uploaded everything. Must I bring it on paper too?"),
            answer: t("不用。", "No."),
          },
        ]
      : []),
    ...(WITHOUT_FORM.has(nature)
      ? []
      : [
          {
            question: t("材料不齐怎么办？", "What if something is missing?"),
            answer: t(
              "窗口一次告知要补的全部材料，补齐后继续办理。",
              "You are told everything at once, and it goes on as soon as you add it.",
            ),
          },
        ]),
  ];
}

function whoComes(item: CatalogueItem): SourceText {
  if (isInPerson(item))
    return t("需要本人到场一次，当面核对身份。", "Yes, once: your identity is checked face to face.");
  if (item.zeroVisit && item.onlineAvailable) {
    return t(
      "不用，网上就能办好。到窗口办的，也可以委托他人。",
      "No: it is done online. At the window somebody may act for you.",
    );
  }
  return t(
    "可以委托他人，带委托书和双方身份证明。",
    "No. Somebody may act for you with a power of attorney and both identities.",
  );
}

function checkpoints(
  item: CatalogueItem,
  nature: Nature,
  document: SourceText | undefined,
): GuideSource["checkpoints"] {
  return [
    {
      id: "names-agree",
      for: "public",
      text: t("名称、姓名和证件号码在各份材料中一致。", "Names and numbers agree in all materials."),
    },
    {
      id: "in-reach",
      for: "counter",
      text: t("申请内容在本事项范围内，属于本级办理。", "What is applied for is within this item and this level."),
    },
    ...(document !== undefined && FROM_DOCUMENT.has(nature)
      ? [
          {
            id: "document-valid",
            for: "counter" as const,
            materialCode: "held-document",
            text: t(
              "原证编号与系统记录一致，没有被撤销、吊销。",
              "Its number is in the records, and it has not been revoked.",
            ),
          },
        ]
      : []),
    ...(isInPerson(item)
      ? [
          {
            id: "in-person",
            for: "counter" as const,
            text: t("本人到场，人证一致。", "The applicant is present and is the person on the card."),
          },
        ]
      : [
          {
            id: "authority",
            for: "counter" as const,
            materialCode: "power-of-attorney",
            text: t("委托权限包含本事项，在委托期限内。", "The power of attorney covers this item and is in force."),
          },
        ]),
  ];
}

function remedies(item: CatalogueItem, nature: Nature): readonly SourceText[] {
  if (WITHOUT_DECISION.has(nature)) return REMEDIES.slice(-1);
  if (item.departmentCode === "taxation") return [TAX_DISPUTE, ...REMEDIES];
  return REMEDIES;
}

const TAX_DISPUTE = t(
  "对纳税本身有争议的，先缴纳或者提供担保，再申请行政复议；对复议决定不服的，可以起诉。",
  "In a dispute about tax itself, pay or give security, then ask for reconsideration; after that you may go to court.",
);
