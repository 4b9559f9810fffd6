import {
  choice,
  control,
  formatted,
  formSchema,
  group,
  list,
  object,
  row,
  showIf,
  step,
  steps,
  text,
  township,
} from "../form-parts.ts";
import type { GuideSource } from "../guide-source.ts";
import {
  AGENT_IDENTITY,
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

/** 生育登记 `SHMS-103-01`: the guide. Done on the spot. */
export const birthRegistrationGuide: GuideSource = {
  summary: t(
    "怀孕后或者孩子出生后登记一次，社区医院据此提供孕产期保健和儿童保健。当场办好。",
    "Register once, during pregnancy or after birth; health care for mother and child follows from it. Done on the spot.",
  ),
  conditions: [
    t("已经怀孕，或者孩子已经出生。", "You are pregnant, or the child is born."),
    t(
      "父母一方的户籍在南郑区，或者现居住在南郑区。",
      "One parent's household is registered in Nanzheng District, or one parent lives here.",
    ),
    t("这个孩子没有在别处登记过。", "This child has not been registered elsewhere."),
  ],
  questions: [
    question(
      "stage",
      t("现在是什么时候？", "Where are things now?"),
      ["pregnant", t("怀孕中", "Pregnant")],
      ["born", t("孩子已经出生", "The child is born")],
    ),
    question(
      "residence",
      t("父母的户口在哪里？", "Where are the parents registered?"),
      ["registered", t("至少一方在南郑区", "At least one in Nanzheng District")],
      ["living", t("都在外地，现居住在南郑区", "Both elsewhere; we live in Nanzheng District")],
    ),
    question(
      "handledBy",
      t("由谁来办？", "Who will handle it?"),
      ["self", t("父亲或者母亲", "Father or mother")],
      ["agent", t("家人代办", "Family")],
    ),
  ],
  materials: [
    applicationForm("生育登记表", "Birth registration form"),
    { ...RESIDENT_ID, licenceHolder: "others", name: t("父母双方身份证", "Identity cards of both parents") },
    material(
      "pregnancy-proof",
      ["孕期检查记录", "Record of a prenatal check"],
      [
        "写明孕周的门诊病历或者母子健康手册，提交一种。",
        "A clinic record or mother and child book that states the week.",
      ],
      { when: answered("stage", "pregnant"), source: { kind: "other", issuer: t("医疗机构", "Medical institution") } },
    ),
    material(
      "birth-certificate",
      ["出生医学证明", "Medical certificate of birth"],
      ["能够调取电子证照的，不用提交。", "Not needed where the e-licence can be retrieved."],
      {
        when: answered("stage", "born"),
        ...issued(t("助产机构", "Maternity institution"), "birth_certificate"),
      },
    ),
    material(
      "residence-permit",
      ["居住证", "Residence permit"],
      ["一方的即可。能够联网核验的，不用提交。", "One parent's suffices. Not needed where it can be checked online."],
      {
        when: answered("residence", "living"),
        ...issued(t("公安机关", "Public security authority"), "residence_permit"),
      },
    ),
    material(
      "marriage-certificate",
      ["结婚证", "Marriage certificate"],
      ["有就交，没有不影响登记。", "If there is one; you are registered without."],
      { need: "optional", ...issued(t("婚姻登记机关", "Marriage registry"), "marriage_certificate") },
    ),
    AGENT_IDENTITY,
  ],
  steps: [SUBMISSION, ON_THE_SPOT, ISSUANCE],
  results: [
    {
      type: "other",
      name: t("生育登记凭证", "Receipt of the birth registration"),
      validity: t("到孩子出生登记为止", "Until the child's own registration"),
      delivery: ["electronic", "pickup"],
    },
  ],
  faq: [
    faq(
      ["必须在生孩子以前办吗？", "Must I register before the birth?"],
      [
        "不是。怀孕后就可以办，孩子出生以后也能补办。",
        "No. You may from the beginning of pregnancy, and also after the birth.",
      ],
    ),
    faq(
      ["第二个、第三个孩子还要再登记吗？", "Do we register again for a second or third child?"],
      ["要，每次怀孕登记一次。", "Yes, once for each pregnancy."],
    ),
    faq(
      ["在户籍地和居住地都要办吗？", "Do we register both at home and where we live?"],
      ["只办一处，两地的信息由部门之间共享。", "At one place only; the offices share it."],
    ),
    faq(["登记要交钱吗？", "What does it cost?"], ["不收费。", "Nothing."]),
    faq(
      ["双胞胎登记一次还是两次？", "Twins: once or twice?"],
      ["一次，出生后办理的在表里逐个填写孩子的信息。", "Once. After the birth, enter each child in the form."],
    ),
  ],
  legalBasis: [
    law(
      ["中华人民共和国人口与计划生育法", "Population and Family Planning Law of the People's Republic of China"],
      ["一对夫妻可以生育三个子女。", "A couple may have three children."],
      ["第十八条", "Article 18"],
    ),
    law(
      ["中华人民共和国母婴保健法", "Maternal and Infant Health Care Law of the People's Republic of China"],
      ["规定了孕产期保健和婴儿保健服务。", "Lays down the health care of mothers and infants."],
    ),
  ],
  checkpoints: [
    check("public", "names", ["父母姓名与身份证一致。", "The parents' names are as on their cards."], "identity"),
    check(
      "public",
      "week",
      ["预产期与孕期检查记录写明的孕周相符。", "The due date agrees with the week in the record."],
      "pregnancy-proof",
    ),
    check("counter", "no-duplicate", ["系统里这次怀孕没有登记记录。", "This pregnancy is not on record yet."]),
    check(
      "counter",
      "no-more",
      ["没有结婚证的照常登记，不询问原因。", "Without a marriage certificate register as usual; do not ask why."],
      "marriage-certificate",
    ),
  ],
  remedies: REMEDIES,
  reach: "provincial",
};

/** 生育登记: the form. */
export const birthRegistrationForm: FormSource = {
  schema: formSchema({
    mother: object(
      {
        name: text("母亲姓名", "Mother's name", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "母亲身份证号码", "Mother's identity number"),
        mobile: formatted("cn-mobile", "母亲手机号码", "Mother's mobile number"),
      },
      ["name", "residentId", "mobile"],
    ),
    father: object(
      {
        name: text("父亲姓名", "Father's name", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "父亲身份证号码", "Father's identity number"),
        mobile: formatted("cn-mobile", "父亲手机号码", "Father's mobile number"),
      },
      [],
      { dependentRequired: { name: ["residentId"], residentId: ["name"] } },
    ),
    home: object(
      {
        division: township("居住的镇（街道）", "Town or sub-district"),
        address: text("详细地址", "Address", { minLength: 4 }),
      },
      ["division", "address"],
    ),
    child: object(
      {
        order: choice("第几个孩子", "Which child", [
          ["first", "第一个", "First"],
          ["second", "第二个", "Second"],
          ["third", "第三个", "Third"],
          ["later", "第四个以后", "Fourth or later"],
        ]),
        stage: choice("登记时", "At registration", [
          ["pregnant", "怀孕中", "Pregnant"],
          ["born", "已经出生", "Born"],
        ]),
        dueOn: formatted("date", "预产期", "Due on"),
        hospital: text("建册或者产检的医疗机构", "Clinic of the prenatal checks", { maxLength: 60 }),
        children: list(
          "出生的孩子",
          "Children born",
          {
            name: text("姓名", "Name", { maxLength: 50 }),
            sex: choice("性别", "Sex", [
              ["female", "女", "Female"],
              ["male", "男", "Male"],
            ]),
            bornOn: formatted("date", "出生日期", "Born on"),
            certificateNo: text("出生医学证明编号", "Number of the birth certificate", { maxLength: 20 }),
          },
          ["name", "sex", "bornOn", "certificateNo"],
          { maxItems: 5 },
        ),
      },
      ["order", "stage"],
      {
        if: { properties: { stage: { const: "born" } }, required: ["stage"] },
        then: { required: ["children"] },
        else: { required: ["dueOn"] },
      },
    ),
  }),
  uischema: steps(
    step(
      "父母",
      "Parents",
      group(
        "母亲",
        "Mother",
        control("mother/name", { autocomplete: "name", width: "14ch" }),
        control("mother/residentId"),
        control("mother/mobile", { autocomplete: "tel" }),
      ),
      group(
        "父亲",
        "Father",
        control("father/name", { width: "14ch", hint: t("可以不填。", "May be left empty.") }),
        control("father/residentId"),
        control("father/mobile"),
      ),
      group(
        "现居住地",
        "Where you live",
        control("home/division", { format: "select" }),
        control("home/address", { autocomplete: "street-address" }),
      ),
    ),
    step(
      "怀孕和出生",
      "Pregnancy and birth",
      row(control("child/order", { format: "select" }), control("child/stage", { format: "radio" })),
      control("child/dueOn", {}, showIf("child/stage", "pregnant")),
      control("child/hospital", {}, showIf("child/stage", "pregnant")),
      control("child/children", {}, showIf("child/stage", "born")),
    ),
  ),
  prefill: [
    { pointer: "/mother/name", from: "applicant.name" },
    { pointer: "/mother/residentId", from: "applicant.certificate.number" },
    { pointer: "/mother/mobile", from: "applicant.mobile" },
  ],
  declarations: [TRUTH, PRIVACY],
};
