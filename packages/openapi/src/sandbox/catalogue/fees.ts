import type { Fee } from "./types.ts";

const BASIS_2004 = "发改价格〔2004〕2831号";
const BASIS_2003 = "发改价格〔2003〕2322号";
const BASIS_2019 = "发改价格〔2019〕914号";
const ROAD = "《城市道路管理条例》第三十七条";

const fee = (name: string, basis: string, standard: string): Fee => ({
  name: { zh: name },
  basis: { zh: basis },
  standard: { zh: standard },
});

/**
 * Charges by key, as the national price notices state them; what a province fixes is only named. Everything else in the
 * catalogue is free (行政许可法 第五十八条). Demonstration data, not a price list.
 */
export const fees = {
  road: {
    name: { zh: "城市道路占用费", en: "Charge for occupying a city road" },
    basis: { zh: ROAD, en: "Regulations on Urban Roads, article 37" },
    standard: {
      zh: "按省级标准以占用面积和天数计收；本沙盒不列具体金额",
      en: "By area and days, at the rates the province sets; the sandbox names no amounts",
    },
    waiver: {
      zh: "示范数据：抢修供水、供电、供气管线占用道路的，不收取",
      en: "Sample data: none for emergency repairs of water, power and gas lines",
    },
  },
  dig: fee("城市道路挖掘修复费", ROAD, "按省级标准以路面类型和面积计收"),
  shelter: fee("防空地下室易地建设费", "计价格〔2000〕474号", "按省级标准以应建面积计收"),
  forest: fee("森林植被恢复费", "财税〔2015〕122号", "按林地类别和占用面积计收"),
  title: fee("不动产登记费", "发改价格规〔2016〕2559号", "住宅类每件80元，非住宅类每件550元"),
  idcard_renew: fee("居民身份证工本费", BASIS_2003, "期满换领、信息变更换领每证20元"),
  idcard_replace: fee("居民身份证工本费", BASIS_2003, "丢失补领、损坏换领每证40元"),
  idcard_temporary: fee("临时居民身份证工本费", BASIS_2003, "每证10元"),
  plate: fee("机动车号牌工本费", BASIS_2004, "汽车反光号牌每副100元"),
  plate_temporary: fee("临时行驶车号牌工本费", BASIS_2004, "每张5元"),
  vehicle_licence: fee("机动车行驶证工本费", BASIS_2004, "每本15元"),
  vehicle_book: fee("机动车登记证书工本费", BASIS_2004, "每本10元"),
  driving: fee("机动车驾驶证工本费", BASIS_2004, "每本10元"),
  passport: fee("普通护照费", BASIS_2019, "每本120元"),
  passport_note: fee("普通护照加注费", "出入境证件加注收费的国家标准", "每项次20元"),
  hongkong_permit: fee("往来港澳通行证费", BASIS_2019, "每张60元"),
  hongkong_endorsement: fee(
    "往来港澳签注费",
    "往来港澳签注收费的国家标准",
    "一次有效签注每件15元，二次有效签注每件30元",
  ),
  taiwan_permit: fee("往来台湾通行证费", "往来台湾通行证收费的国家标准", "每张60元"),
  taiwan_endorsement: fee("往来台湾签注费", "往来台湾签注收费的国家标准", "一次有效签注每件15元，多次有效签注每件80元"),
  visa: fee("外国人签证证件费", "外国人签证证件收费的国家标准", "按证件种类和停留居留期限计收"),
  notary: {
    ...fee("公证服务费", "《公证法》第三十四条", "按省级公布的公证服务收费标准计收"),
    waiver: { zh: "符合法律援助条件的，减收或者免收" },
  },
} as const satisfies Record<string, Fee>;

/** When a fee goes back. The sandbox's own rule, for every fee alike: no national one was found. */
export const refundRule = {
  zh: "示范规则：作出决定前撤回申请，且没有开始特别程序的，全额退回原缴费账户；其他情形不退",
  en: "Sample rule: all of it to the account it came from, where the application is withdrawn before the decision and before any special step; else nothing",
};

/** A key of `fees`. */
export type FeeKey = keyof typeof fees;
