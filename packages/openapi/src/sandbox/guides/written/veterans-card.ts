import {
  address,
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
} from "../form-parts.ts";
import type { GuideSource } from "../guide-source.ts";
import {
  ACCEPTANCE,
  answered,
  applicationForm,
  check,
  days,
  decision,
  deferrable,
  faq,
  ISSUANCE,
  issued,
  law,
  material,
  PHOTO,
  PRIVACY,
  question,
  REMEDIES,
  RESIDENT_ID,
  review,
  SUBMISSION,
  TRUTH,
} from "../guide-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

/** 退役军人优待证申领 `SHMS-075-01`: the guide. Also at the sub-centre for veterans. */
export const veteransCardGuide: GuideSource = {
  summary: t(
    "退役军人身份和荣誉的证件，凭证享受公布的优待。由区退役军人事务局审核。",
    "The card that shows a veteran's status and honour, with the benefits published for it. Reviewed by the Veterans Affairs Bureau.",
  ),
  conditions: [
    t(
      "已经依法退出现役，并在退役军人事务部门建档立卡。",
      "You have left active service and are on the Veterans Affairs records.",
    ),
    t(
      "户籍在南郑区，或者在南郑区常住并持有居住证。",
      "You are registered in Nanzheng District, or live here with a residence permit.",
    ),
    t("没有被依法取消优待的情形。", "Benefits have not been withdrawn by law."),
  ],
  questions: [
    question(
      "filed",
      t("建档立卡了吗？", "Are you on the records?"),
      ["yes", t("已经建档", "Yes")],
      [
        "no",
        t("还没有或者不清楚", "No, or I do not know"),
        t("可以在窗口同时建档。", "The window enters you at the same time."),
      ],
    ),
    question(
      "residence",
      t("户口在哪里？", "Where is your household registered?"),
      ["registered", t("在南郑区", "In Nanzheng District")],
      ["living", t("在外地，常住南郑区", "Elsewhere; I live in Nanzheng District")],
    ),
  ],
  materials: [
    applicationForm("退役军人优待证申请表", "Application for a veteran's card"),
    RESIDENT_ID,
    material(
      "discharge",
      ["退出现役证件", "Discharge certificate"],
      [
        "退伍证、转业证或者复员证，提交一种。遗失的，窗口查阅档案核实。可以先受理，十个工作日内补交。",
        "One of the certificates of leaving service; if lost the window looks into the files. May follow within ten working days.",
      ],
      { when: answered("filed", "no"), ...issued(t("军队有权机关", "Armed forces")), ...deferrable(10) },
    ),
    material(
      "photo",
      ["近期证件照", "Recent photo"],
      [
        "免冠、正面、白底。窗口可以免费拍照。",
        "Bareheaded, facing the camera, white ground. The window takes one free.",
      ],
      PHOTO,
    ),
    material(
      "residence-permit",
      ["居住证", "Residence permit"],
      ["能够联网核验的，不用提交。", "Not needed where it can be checked online."],
      {
        when: answered("residence", "living"),
        ...issued(t("公安机关", "Public security authority"), "residence_permit"),
      },
    ),
  ],
  steps: [
    SUBMISSION,
    ACCEPTANCE,
    review(4, ["核对退役信息和档案，核实身份。", "Service record and identity are checked."]),
    decision(1),
    {
      ...ISSUANCE,
      description: t(
        "制卡完成后短信通知，带身份证领取。制卡时间不在本局办理期限内。",
        "You are told by text message when the card is made; bring your identity card. Making it is not part of the bureau's limit.",
      ),
    },
  ],
  results: [
    {
      type: "licence",
      name: t("退役军人优待证", "Veteran's card"),
      licenceCode: "veteran_card",
      validity: t("长期有效", "No expiry"),
      delivery: ["pickup"],
    },
  ],
  faq: [
    faq(
      ["到哪里办？", "Where do I apply?"],
      [
        "大厅社会民生窗口、退役军人分中心都可以，也可以网上提交后来一次核对身份。",
        "At the hall or at the sub-centre for veterans; or online, with one visit to show who you are.",
      ],
    ),
    faq(
      ["退伍证丢了还能办吗？", "My discharge certificate is lost."],
      [
        "能。窗口查阅档案核实，不用自己去补证。",
        "You can apply: the window checks the files, you need not replace it first.",
      ],
    ),
    faq(
      ["行动不便怎么办？", "What if I cannot come?"],
      ["在申请表里选择上门办理，由服务站上门核对。", "Choose a visit at home in the form."],
    ),
    faq(["优待证要交钱吗？", "What does it cost?"], ["不收费。", "Nothing."]),
  ],
  legalBasis: [
    law(
      ["中华人民共和国退役军人保障法", "Law of the People's Republic of China on the Protection of Veterans"],
      ["国家建立退役军人优待证制度。", "The state issues a card to veterans."],
    ),
    law(
      ["退役军人、其他优抚对象优待证管理办法（试行）", "Trial Measures for the Cards of Veterans and Entitled Persons"],
      ["规定了申领、审核、发放和使用。", "Sets out application, review, issue and use."],
    ),
  ],
  checkpoints: [
    check(
      "public",
      "service",
      ["入伍、退役时间与退役证件一致。", "Dates are those of the discharge certificate."],
      "discharge",
    ),
    check("public", "photo-recent", ["照片是六个月内拍摄的。", "The photo is less than six months old."], "photo"),
    check("counter", "face", ["照片与本人、身份证一致。", "The photo is of the person on the card."], "photo"),
    check("counter", "filed", [
      "系统里有建档记录；没有的，当场补建。",
      "There is an entry in the records, or one is made.",
    ]),
    check("counter", "no-duplicate", ["系统里没有有效的优待证。", "No valid card is on record."]),
  ],
  correction: { answerWithin: days(20), whenLate: "kept" },
  remedies: REMEDIES,
  reach: "county",
};

/** 退役军人优待证申领: the form. */
export const veteransCardForm: FormSource = {
  schema: formSchema({
    holder: object(
      {
        name: text("姓名", "Name", { maxLength: 50 }),
        residentId: formatted("cn-resident-id", "身份证号码", "Identity number"),
        mobile: formatted("cn-mobile", "手机号码", "Mobile number"),
        address: address("居住地址", "Home address"),
      },
      ["name", "residentId", "mobile", "address"],
    ),
    service: object(
      {
        kind: choice("退役方式", "How you left service", [
          ["conscript", "义务兵退出现役", "As a conscript"],
          ["sergeant", "军士退出现役", "As a sergeant"],
          ["transferred", "军官转业", "As an officer, to a civilian post"],
          ["demobilised", "军官复员", "As an officer, demobilised"],
          ["retired", "退休", "Retired"],
        ]),
        periods: list(
          "服役经历",
          "Periods of service",
          {
            from: formatted("date", "开始日期", "From"),
            until: formatted("date", "结束日期", "Until"),
            rank: text("退役时的军衔或者职级", "Rank at the end", { maxLength: 30 }),
          },
          ["from", "until"],
          { maxItems: 5 },
        ),
        certificateNo: text("退役证件编号", "Number of the certificate", { maxLength: 30 }),
        lost: flag("退役证件已经遗失", "The certificate is lost"),
        honours: flag("立功受奖", "Honours received"),
        honoursText: text("奖励等级和时间", "Which and when", { maxLength: 200 }),
      },
      ["kind", "periods", "lost"],
      {
        allOf: [requiredIf("lost", false, "certificateNo"), requiredIf("honours", true, "honoursText")],
      },
    ),
    collection: object(
      {
        place: choice("在哪里领取", "Where to collect", [
          ["hall", "政务大厅", "The hall"],
          ["sub_centre", "退役军人分中心", "The sub-centre for veterans"],
          ["home", "行动不便，送到家", "At home; I cannot come"],
        ]),
        contact: text("家里的联系人", "Contact at home", { maxLength: 50 }),
        mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
      },
      ["place"],
      { ...requiredIf("place", "home", "contact"), dependentRequired: { contact: ["mobile"] } },
    ),
  }),
  uischema: steps(
    step(
      "申请人",
      "You",
      group(
        "申请人",
        "You",
        control("holder/name", { autocomplete: "name", width: "14ch" }),
        control("holder/residentId"),
        control("holder/mobile", { autocomplete: "tel" }),
        control("holder/address", { format: "address" }),
      ),
    ),
    step(
      "服役情况",
      "Service",
      control("service/kind", { format: "select" }),
      control("service/periods"),
      control("service/lost"),
      control("service/certificateNo", { width: "20ch" }, showIf("service/lost", false)),
      control("service/honours"),
      control("service/honoursText", { multi: true }, showIf("service/honours", true)),
    ),
    step(
      "领取",
      "Collection",
      control("collection/place", { format: "radio" }),
      row(
        control("collection/contact", { width: "14ch" }, showIf("collection/place", "home")),
        control("collection/mobile", {}, showIf("collection/place", "home")),
      ),
    ),
  ),
  prefill: [
    { pointer: "/holder/name", from: "applicant.name" },
    { pointer: "/holder/residentId", from: "applicant.certificate.number" },
    { pointer: "/holder/mobile", from: "applicant.mobile" },
  ],
  declarations: [TRUTH, PRIVACY],
};
