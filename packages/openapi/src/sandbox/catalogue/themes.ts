import type { Theme } from "./types.ts";

const person = (code: string, zh: string, en: string): Theme => ({ code, audience: "person", name: { zh, en } });
const organization = (code: string, zh: string, en: string): Theme => ({
  code,
  audience: "organization",
  name: { zh, en },
});

/** Life events of a person and stages of an organisation, in the order a portal shows them. */
export const themes: readonly Theme[] = [
  person("birth", "生育收养", "Having a child"),
  person("household", "户籍办理", "Household register"),
  person("documents", "证件证明", "Cards and certificates"),
  person("schooling", "入学升学", "School and study"),
  person("work", "就业创业", "Work"),
  person("marriage", "婚姻家庭", "Marriage"),
  person("housing", "住房房产", "Housing"),
  person("home", "水电生活", "Water, power and daily life"),
  person("insurance", "社会保险", "Social insurance"),
  person("health", "医疗卫生", "Health"),
  person("disability", "残疾人服务", "Disability"),
  person("welfare", "社会救助", "Help in hardship"),
  person("veterans", "退役军人", "Veterans"),
  person("ageing", "退休养老", "Older people"),
  person("travel", "交通出行", "Driving and travel"),
  person("abroad", "出境入境", "Going abroad"),
  person("taxes", "个人缴税", "Personal taxes"),
  person("country", "务农务林", "Farming households"),
  person("culture", "文化体育", "Culture and sport"),
  person("justice", "法律服务", "Law and disputes"),
  person("civic", "公共信息", "Public information"),
  person("farewell", "身后事", "After a death"),
  organization("opening", "设立开办", "Setting up"),
  organization("permits", "准营准办", "Permits to operate"),
  organization("alteration", "变更备案", "Changes and reports"),
  organization("staffing", "招工用工", "Employing people"),
  organization("taxation", "申报纳税", "Taxes of organisations"),
  organization("support", "资金扶持", "Grants and support"),
  organization("dispute", "纠纷处理", "Disputes and remedies"),
  organization("construction", "工程建设", "Building"),
  organization("land", "用地用矿", "Land and mining"),
  organization("environment", "环境绿化", "Environment"),
  organization("safety", "安全生产", "Safety"),
  organization("transport", "运输物流", "Transport"),
  organization("utilities", "水电气网", "Water and power"),
  organization("farming", "农林生产", "Farming and forestry"),
  organization("closing", "注销退出", "Closing down"),
];
