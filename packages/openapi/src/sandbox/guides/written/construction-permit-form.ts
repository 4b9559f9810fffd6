import { PRIVACY, TRUTH } from "../guide-parts.ts";
import {
  choice,
  choices,
  control,
  flag,
  formatted,
  formSchema,
  group,
  integer,
  number,
  object,
  requiredIf,
  row,
  showIf,
  step,
  steps,
  text,
} from "../form-parts.ts";
import { t } from "../localized.ts";
import type { FormSource } from "../localized.ts";

/** 建筑工程施工许可证核发: the form. */
export const constructionPermitForm: FormSource = {
  schema: formSchema({
    project: object(
      {
        name: text("工程名称", "Name of the project"),
        code: text("投资项目代码", "Investment project code", {
          pattern: "^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}$",
          maxLength: 24,
        }),
        address: text("建设地点", "Place of the works", { minLength: 6 }),
        kind: choice("工程类别", "Kind of works", [
          ["housing", "住宅", "Housing"],
          ["public", "公共建筑", "Public building"],
          ["industrial", "工业建筑", "Industrial building"],
          ["municipal_road", "城镇道路", "Town road"],
          ["municipal_pipe", "给水排水管网", "Water and sewers"],
          ["fit_out", "装饰装修", "Fitting out"],
        ]),
        units: choices(
          "本次申请包含",
          "This application covers",
          [
            ["foundation", "基坑和基础", "Excavation and foundations"],
            ["structure", "主体结构", "Structure"],
            ["fit_out", "装饰装修", "Fitting out"],
            ["installation", "安装工程", "Installations"],
            ["outdoor", "室外工程", "Outdoor works"],
          ],
          { minItems: 1 },
        ),
        area: number("建筑面积", "Floor area", { exclusiveMinimum: 0, maximum: 5000000 }),
        floorsAbove: integer("地上层数", "Storeys above ground", { minimum: 0, maximum: 200 }),
        floorsBelow: integer("地下层数", "Storeys below ground", { minimum: 0, maximum: 10 }),
        price: number("合同价格", "Contract price", { exclusiveMinimum: 0, maximum: 100000000 }),
        startOn: formatted("date", "合同开工日期", "Works begin on"),
        endOn: formatted("date", "合同竣工日期", "Works end on"),
      },
      ["name", "address", "kind", "units", "area", "price", "startOn", "endOn"],
    ),
    developer: object(
      {
        leader: text("项目负责人姓名", "Project leader", { maxLength: 50 }),
        leaderMobile: formatted("cn-mobile", "项目负责人手机号码", "Project leader's mobile number"),
      },
      ["leader", "leaderMobile"],
    ),
    contractor: object(
      {
        name: text("施工企业名称", "Contractor", { maxLength: 60 }),
        uscc: formatted("cn-uscc", "施工企业统一社会信用代码", "Contractor's social credit code"),
        manager: text("项目经理姓名", "Project manager", { maxLength: 50 }),
        managerId: formatted("cn-resident-id", "项目经理身份证号码", "Project manager's identity number"),
        tendered: flag("通过招标确定", "Chosen by tender"),
        awardNo: text("中标通知书编号", "Number of the award notice", { maxLength: 40 }),
      },
      ["name", "uscc", "manager", "managerId", "tendered"],
      requiredIf("tendered", true, "awardNo"),
    ),
    parties: object(
      {
        surveyor: text("勘察单位", "Survey company", { maxLength: 60 }),
        designer: text("设计单位", "Design company", { maxLength: 60 }),
        supervised: flag("实行工程监理", "Works are supervised"),
        supervisor: text("监理单位", "Supervision company", { maxLength: 60 }),
        supervisorUscc: formatted("cn-uscc", "监理单位统一社会信用代码", "Its social credit code"),
      },
      ["designer", "supervised"],
      { ...requiredIf("supervised", true, "supervisor"), dependentRequired: { supervisor: ["supervisorUscc"] } },
    ),
    safety: object(
      {
        hazardous: flag("有危险性较大工程", "There are hazardous works"),
        hazards: text("危险性较大工程有哪些", "Which hazardous works", { maxLength: 500 }),
        remarks: text("需要说明的事项", "Remarks", { maxLength: 300 }),
      },
      ["hazardous"],
      requiredIf("hazardous", true, "hazards"),
    ),
  }),
  uischema: steps(
    step(
      "工程概况",
      "Project",
      group(
        "工程",
        "Project",
        control("project/name"),
        control("project/code", {
          width: "24ch",
          hint: t(
            "投资项目在线审批监管平台给出的 24 位代码，可以不填。",
            "The 24-character code of the investment platform, if there is one.",
          ),
          errors: { pattern: t("代码形式为 0000-000000-00-00-000000", "Of the form 0000-000000-00-00-000000") },
        }),
        control("project/address"),
        control("project/kind", { format: "select" }),
        control("project/units"),
      ),
      group(
        "规模",
        "Size",
        control("project/area", { suffix: t("平方米", "m²"), width: "10ch" }),
        row(
          control("project/floorsAbove", { suffix: t("层", "storeys"), width: "4ch" }),
          control("project/floorsBelow", { suffix: t("层", "storeys"), width: "4ch" }),
        ),
        control("project/price", { suffix: t("万元", "×10,000 yuan"), width: "10ch" }),
      ),
      group("工期", "Period", row(control("project/startOn"), control("project/endOn"))),
    ),
    step(
      "建设和施工单位",
      "Developer and contractor",
      group("建设单位", "Developer", control("developer/leader", { width: "14ch" }), control("developer/leaderMobile")),
      group(
        "施工企业",
        "Contractor",
        control("contractor/name"),
        control("contractor/uscc"),
        control("contractor/manager", { width: "14ch" }),
        control("contractor/managerId"),
        control("contractor/tendered"),
        control("contractor/awardNo", { width: "20ch" }, showIf("contractor/tendered", true)),
      ),
    ),
    step(
      "参建单位和安全",
      "Parties and safety",
      group(
        "参建单位",
        "Parties",
        control("parties/surveyor"),
        control("parties/designer"),
        control("parties/supervised"),
        control("parties/supervisor", {}, showIf("parties/supervised", true)),
        control("parties/supervisorUscc", {}, showIf("parties/supervised", true)),
      ),
      group(
        "安全",
        "Safety",
        control("safety/hazardous", {
          hint: t("例如深基坑、高支模、起重吊装。", "For example deep excavations, tall formwork, heavy lifting."),
        }),
        control("safety/hazards", { multi: true }, showIf("safety/hazardous", true)),
        control("safety/remarks", { multi: true }),
      ),
    ),
  ),
  prefill: [
    { pointer: "/developer/leader", from: "agent.name" },
    { pointer: "/developer/leaderMobile", from: "agent.mobile" },
  ],
  declarations: [
    TRUTH,
    {
      id: "not-started",
      text: t(
        "我确认工程没有开工，取得许可证后再施工。",
        "Works have not begun and will not before the permit is issued.",
      ),
    },
    PRIVACY,
  ],
};
