import {
  choice,
  control,
  flag,
  formatted,
  formSchema,
  group,
  list,
  object,
  requiredIf,
  row,
  showIf,
  step,
  steps,
  text,
  township,
} from "../form-parts.ts";
import type { GuideSource } from "../guide-source.ts";
import {
  answered,
  applicationForm,
  check,
  faq,
  ISSUANCE,
  issued,
  law,
  material,
  ON_THE_SPOT,
  PRIVACY,
  question,
  REMEDIES,
  RESIDENT_ID,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

const POLICE = t("公安机关", "Public security authority");
const REGISTRATION = [
  "中华人民共和国户口登记条例",
  "Regulations of the People's Republic of China on Household Registration",
] as const;

/** 户口迁移（夫妻投靠）`GAZY-004-01`: the guide. Done on the spot at the window of public security. */
export const householdTransferGuide: GuideSource = {
  summary: t(
    "结婚后把户口迁到配偶在南郑区的户口上，未成年子女可以随迁。当场办好。",
    "After marriage, move your household registration to your spouse's in Nanzheng District, with minor children. Done on the spot.",
  ),
  conditions: [
    t("已经登记结婚，婚姻关系存续。", "You are married."),
    t("配偶的户口在南郑区家庭户。", "Your spouse is on a family register in Nanzheng District."),
    t("户主同意迁入。", "The head of that household agrees."),
  ],
  questions: [
    question(
      "origin",
      t("现在的户口在哪里？", "Where are you registered now?"),
      ["province", t("在陕西省内", "In Shaanxi"), t("不用回原户籍地，系统直接调取。", "No need to go back there.")],
      ["elsewhere", t("在外省", "In another province")],
    ),
    question(
      "children",
      t("有未成年子女随迁吗？", "Do minor children move with you?"),
      ["no", t("没有", "No")],
      ["yes", t("有", "Yes")],
    ),
    question(
      "owner",
      t("配偶是户主吗？", "Is your spouse the head of the household?"),
      ["yes", t("是", "Yes")],
      ["no", t("不是", "No"), t("例如户主是父母。", "For example a parent is.")],
    ),
  ],
  materials: [
    applicationForm("户口迁移申请表", "Application for the household transfer"),
    RESIDENT_ID,
    material(
      "own-register",
      ["本人居民户口簿", "Your household register"],
      [
        "跨省迁移的带原件，省内迁移由系统核验。",
        "The original if you come from another province; otherwise it is checked online.",
      ],
      { when: answered("origin", "elsewhere"), ...issued(POLICE, "household_register") },
    ),
    material(
      "spouse-register",
      ["配偶居民户口簿", "Your spouse's household register"],
      ["当场换发新的户口簿，请带原件。", "Bring the original: a new one is issued at once."],
      { ...issued(POLICE), originals: 1, copies: 0 },
    ),
    material(
      "marriage-certificate",
      ["结婚证", "Marriage certificate"],
      ["能够共享核验的，不用提交。", "Not needed where it can be checked in shared data."],
      issued(t("婚姻登记机关", "Marriage registry"), "marriage_certificate"),
    ),
    material(
      "consent",
      ["户主同意迁入的说明", "Consent of the head of the household"],
      ["户主到场的，当场签名。", "Signed at the window if the head comes along."],
      { when: answered("owner", "no"), type: "form" },
    ),
    material(
      "birth-certificate",
      ["随迁子女出生医学证明", "Birth certificates of the children"],
      ["户口簿已经记载父母子女关系的，不用提交。", "Not needed where the register shows the relation."],
      {
        need: "optional",
        when: answered("children", "yes"),
        ...issued(t("助产机构", "Maternity institution"), "birth_certificate"),
        maxCount: 10,
      },
    ),
  ],
  steps: [SUBMISSION, ON_THE_SPOT, ISSUANCE],
  results: [
    {
      type: "licence",
      name: t("居民户口簿", "Household register book"),
      licenceCode: "household_register",
      validity: t("长期有效", "No expiry"),
      delivery: ["pickup"],
    },
  ],
  faq: [
    faq(
      ["要先回老家开准迁、迁移证吗？", "Must I first fetch a transfer certificate at home?"],
      ["不用，窗口通过跨区协同直接办理。", "No, the window settles it with the other office."],
    ),
    faq(
      ["必须本人来吗？", "Must I come myself?"],
      [
        "需要本人到场一次，当面核对身份。网上可以先提交材料。",
        "Yes, once: your identity is checked face to face. Materials may be sent online before.",
      ],
    ),
    faq(["结婚多久才能迁？", "How long must we have been married?"], ["没有年限要求。", "There is no waiting time."]),
    faq(
      ["迁了户口，身份证要换吗？", "Do I need a new identity card?"],
      [
        "旧证在有效期内可以继续用，想换新地址的可以同时申请。",
        "The old one stays valid; you may apply for one with the new address at the same time.",
      ],
    ),
    faq(["要交钱吗？", "What does it cost?"], ["迁移户口不收费。", "The transfer is free."]),
  ],
  legalBasis: [
    law(
      REGISTRATION,
      ["迁出户口管辖区的，在迁出前申报迁出登记。", "Who leaves a registration area reports it before moving."],
      ["第十条", "Article 10"],
    ),
    law(
      REGISTRATION,
      ["到达迁入地后，在规定的时间内申报迁入登记。", "Who arrives reports it within the time laid down."],
      ["第十三条", "Article 13"],
    ),
  ],
  checkpoints: [
    check(
      "public",
      "names",
      ["结婚证上的姓名、证件号码与身份证一致。", "Names and numbers agree."],
      "marriage-certificate",
    ),
    check(
      "public",
      "members",
      ["随迁人员在申请表里逐个填写。", "Everybody who moves is entered in the form."],
      "application-form",
    ),
    check("counter", "face", ["申请人到场，人证一致。", "The applicant is present and is the person on the card."]),
    check(
      "counter",
      "family",
      ["迁入的是家庭户，不是集体户。", "It is a family register, not a collective one."],
      "spouse-register",
    ),
    check("counter", "head", ["户主签名齐全。", "The head of the household has signed."], "consent"),
  ],
  remedies: REMEDIES,
  reach: "national",
};

/** 户口迁移（夫妻投靠）: the form. */
export const householdTransferForm: FormSource = {
  schema: formSchema({
    mover: object(
      {
        name: text("申请人姓名", "Your name", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
        mobile: formatted("cn-mobile", "手机号码", "Mobile number"),
        from: text("现户口所在地", "Registered so far at", { minLength: 6 }),
      },
      ["name", "residentId", "mobile", "from"],
    ),
    target: object(
      {
        head: text("户主姓名", "Head of the household", { maxLength: 50 }),
        headId: formatted("cn-resident-id", "户主身份证号码", "Their identity number"),
        relation: choice("与户主的关系", "Your relation to them", [
          ["spouse", "配偶", "Spouse"],
          ["daughter_in_law", "儿媳", "Daughter-in-law"],
          ["son_in_law", "女婿", "Son-in-law"],
        ]),
        division: township("迁往镇（街道）", "Town or sub-district"),
        address: text("详细地址", "Address", { minLength: 4 }),
        marriedOn: formatted("date", "结婚登记日期", "Married on"),
      },
      ["head", "headId", "relation", "division", "address", "marriedOn"],
    ),
    household: object(
      {
        together: flag("有人随迁", "Others move with me"),
        members: list(
          "随迁人员",
          "Who moves with you",
          {
            name: text("姓名", "Name", { maxLength: 50 }),
            residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
            relation: choice("与申请人的关系", "Relation to you", [
              ["son", "儿子", "Son"],
              ["daughter", "女儿", "Daughter"],
            ]),
            bornOn: formatted("date", "出生日期", "Born on"),
          },
          ["name", "residentId", "relation", "bornOn"],
          { maxItems: 6 },
        ),
        newCard: flag("同时换领新地址的身份证", "Also a new identity card with the new address"),
        reason: text("需要说明的事项", "Remarks", { maxLength: 300 }),
      },
      ["together"],
      requiredIf("together", true, "members"),
    ),
  }),
  uischema: steps(
    step(
      "申请人",
      "You",
      control("mover/name", { autocomplete: "name", width: "14ch" }),
      control("mover/residentId"),
      control("mover/mobile", { autocomplete: "tel" }),
      control("mover/from", { hint: t("按现在的户口簿填写。", "As in your register.") }),
    ),
    step(
      "迁入的家庭",
      "The household you join",
      group(
        "户主",
        "Head of the household",
        row(control("target/head", { width: "14ch" }), control("target/relation", { format: "select" })),
        control("target/headId"),
      ),
      group(
        "地址和婚姻",
        "Address and marriage",
        control("target/division", { format: "select" }),
        control("target/address", { autocomplete: "street-address" }),
        control("target/marriedOn", { max: "today" }),
      ),
    ),
    step(
      "随迁人员",
      "Who moves with you",
      control("household/together"),
      control("household/members", {}, showIf("household/together", true)),
      control("household/newCard"),
      control("household/reason", { multi: true }),
    ),
  ),
  prefill: [
    { pointer: "/mover/name", from: "applicant.name" },
    { pointer: "/mover/residentId", from: "applicant.certificate.number" },
    { pointer: "/mover/mobile", from: "applicant.mobile" },
  ],
  declarations: [TRUTH, PRIVACY],
};
