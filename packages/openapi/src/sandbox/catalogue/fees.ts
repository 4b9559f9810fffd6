import type { Fee } from "./types.ts";

/**
 * Charges by key, as the national price notices state them; what a province fixes is only named. Everything else in the
 * catalogue is free (行政许可法 第五十八条). Demonstration data, not a price list.
 */
export const fees = {
  road: { basis: "《城市道路管理条例》第三十七条", standard: "城市道路占用费，按省级标准以占用面积和天数计收" },
  dig: { basis: "《城市道路管理条例》第三十七条", standard: "城市道路挖掘修复费，按省级标准以路面类型和面积计收" },
  shelter: { basis: "计价格〔2000〕474号", standard: "防空地下室易地建设费，按省级标准以应建面积计收" },
  forest: { basis: "财税〔2015〕122号", standard: "森林植被恢复费，按林地类别和占用面积计收" },
  title: { basis: "发改价格规〔2016〕2559号", standard: "住宅类每件80元，非住宅类每件550元" },
  idcard_renew: { basis: "发改价格〔2003〕2322号", standard: "期满换领、信息变更换领每证20元" },
  idcard_replace: { basis: "发改价格〔2003〕2322号", standard: "丢失补领、损坏换领每证40元" },
  idcard_temporary: { basis: "发改价格〔2003〕2322号", standard: "每证10元" },
  plate: { basis: "发改价格〔2004〕2831号", standard: "汽车反光号牌每副100元" },
  plate_temporary: { basis: "发改价格〔2004〕2831号", standard: "每张5元" },
  vehicle_licence: { basis: "发改价格〔2004〕2831号", standard: "每本15元" },
  vehicle_book: { basis: "发改价格〔2004〕2831号", standard: "每本10元" },
  driving: { basis: "发改价格〔2004〕2831号", standard: "每本10元" },
  passport: { basis: "发改价格〔2019〕914号", standard: "每本120元" },
  passport_note: { basis: "出入境证件加注收费的国家标准", standard: "每项次20元" },
  hongkong_permit: { basis: "发改价格〔2019〕914号", standard: "每张60元" },
  hongkong_endorsement: { basis: "往来港澳签注收费的国家标准", standard: "一次有效签注每件15元，二次有效签注每件30元" },
  taiwan_permit: { basis: "往来台湾通行证收费的国家标准", standard: "每张60元" },
  taiwan_endorsement: { basis: "往来台湾签注收费的国家标准", standard: "一次有效签注每件15元，多次有效签注每件80元" },
  visa: { basis: "外国人签证证件收费的国家标准", standard: "按证件种类和停留居留期限计收" },
  notary: { basis: "《公证法》第三十四条", standard: "按省级公布的公证服务收费标准计收，符合法律援助条件的可以减免" },
} as const satisfies Record<string, Fee>;

/** A key of `fees`. */
export type FeeKey = keyof typeof fees;
