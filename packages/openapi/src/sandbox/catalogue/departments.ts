import type { Department } from "./types.ts";

const department = (code: string, uscc: string, name: [string, string], shortName: [string, string]): Department => ({
  code,
  name: { zh: name[0], en: name[1] },
  shortName: { zh: shortName[0], en: shortName[1] },
  uscc,
});

/**
 * Every body the notice names (南政办函〔2025〕6号, section 3), in the order of its windows. A position in this list is part
 * of the items' basic codes: add at the end only.
 */
// prettier-ignore
export const departments: readonly Department[] = [
  department("approval", "11990703000000019R", ["汉中市南郑区行政审批服务局", "Nanzheng District Administrative Approval Bureau"], ["区行政审批局", "Approval Bureau"]),
  department("medical-insurance", "11990703000000027L", ["汉中市南郑区医疗保障局", "Nanzheng District Medical Insurance Bureau"], ["区医保局", "Medical Insurance Bureau"]),
  department("publicity", "11990703000000035F", ["中共汉中市南郑区委宣传部", "Publicity Department of Nanzheng District"], ["区委宣传部", "Publicity Department"]),
  department("urban-management", "11990703000000043A", ["汉中市南郑区城市管理局", "Nanzheng District Urban Management Bureau"], ["区城管局", "Urban Management Bureau"]),
  department("transport", "119907030000000515", ["汉中市南郑区交通运输局", "Nanzheng District Transport Bureau"], ["区交通局", "Transport Bureau"]),
  department("agriculture", "1199070300000006XW", ["汉中市南郑区农业农村局", "Nanzheng District Agriculture and Rural Affairs Bureau"], ["区农业农村局", "Agriculture Bureau"]),
  department("forestry", "11990703000000078W", ["汉中市南郑区林业局", "Nanzheng District Forestry Bureau"], ["区林业局", "Forestry Bureau"]),
  department("culture-tourism", "11990703000000086P", ["汉中市南郑区文化和旅游局", "Nanzheng District Culture and Tourism Bureau"], ["区文旅局", "Culture and Tourism Bureau"]),
  department("emergency", "11990703000000094J", ["汉中市南郑区应急管理局", "Nanzheng District Emergency Management Bureau"], ["区应急管理局", "Emergency Management Bureau"]),
  department("market-supervision", "119907030000001078", ["汉中市南郑区市场监督管理局", "Nanzheng District Market Supervision Bureau"], ["区市场监管局", "Market Supervision Bureau"]),
  department("tobacco", "91990703000000115T", ["汉中市烟草专卖局南郑分公司", "Hanzhong Tobacco Monopoly Bureau, Nanzheng Branch"], ["烟草专卖局南郑分公司", "Tobacco Monopoly Bureau"]),
  department("development-reform", "11990703000000123X", ["汉中市南郑区发展和改革局", "Nanzheng District Development and Reform Bureau"], ["区发改局", "Development and Reform Bureau"]),
  department("ethnic-religious", "11990703000000131Q", ["汉中市南郑区民族宗教事务局", "Nanzheng District Ethnic and Religious Affairs Bureau"], ["区民宗局", "Ethnic and Religious Affairs Bureau"]),
  department("natural-resources", "1199070300000014XG", ["汉中市自然资源局南郑分局", "Hanzhong Natural Resources Bureau, Nanzheng Branch"], ["市自然资源局南郑分局", "Natural Resources Bureau"]),
  department("ecology", "11990703000000158G", ["汉中市生态环境局南郑分局", "Hanzhong Ecology and Environment Bureau, Nanzheng Branch"], ["市生态环境局南郑分局", "Ecology and Environment Bureau"]),
  department("housing", "11990703000000166B", ["汉中市南郑区住房和城乡建设局", "Nanzheng District Housing and Construction Bureau"], ["区住建局", "Housing and Construction Bureau"]),
  department("water", "119907030000001746", ["汉中市南郑区水利局", "Nanzheng District Water Bureau"], ["区水利局", "Water Bureau"]),
  department("meteorology", "12990703000000182X", ["汉中市南郑区气象局", "Nanzheng District Meteorological Office"], ["区气象局", "Meteorological Office"]),
  department("fire-rescue", "11990703000000190U", ["汉中市南郑区消防救援大队", "Nanzheng District Fire and Rescue Brigade"], ["区消防救援大队", "Fire and Rescue Brigade"]),
  department("water-supply", "919907030000002039", ["陕西水务发展集团南郑区供水有限公司", "Shaanxi Water Development Group, Nanzheng Water Supply Company"], ["南郑区供水公司", "Water Supply Company"]),
  department("power-supply", "919907030000002114", ["国网汉中市南郑区供电公司", "State Grid Nanzheng Power Supply Company"], ["南郑区供电公司", "Power Supply Company"]),
  department("party-history", "1299070300000022X1", ["中共汉中市南郑区委党史研究室（区地方志办公室）", "Party History Research Office of Nanzheng District (Local Chronicles Office)"], ["区委党研室（区志办）", "Local Chronicles Office"]),
  department("archives", "129907030000002381", ["汉中市南郑区档案局（馆）", "Nanzheng District Archives"], ["区档案局（馆）", "Archives"]),
  department("disabled-federation", "13990703000000246Q", ["汉中市南郑区残疾人联合会", "Nanzheng District Disabled Persons' Federation"], ["区残联", "Disabled Persons' Federation"]),
  department("education", "11990703000000254R", ["汉中市南郑区教育体育局", "Nanzheng District Education and Sports Bureau"], ["区教体局", "Education and Sports Bureau"]),
  department("economy-trade", "11990703000000262L", ["汉中市南郑区经济贸易局", "Nanzheng District Economy and Trade Bureau"], ["区经贸局", "Economy and Trade Bureau"]),
  department("civil-affairs", "11990703000000270F", ["汉中市南郑区民政局", "Nanzheng District Civil Affairs Bureau"], ["区民政局", "Civil Affairs Bureau"]),
  department("justice", "11990703000000289C", ["汉中市南郑区司法局", "Nanzheng District Justice Bureau"], ["区司法局", "Justice Bureau"]),
  department("finance", "119907030000002977", ["汉中市南郑区财政局", "Nanzheng District Finance Bureau"], ["区财政局", "Finance Bureau"]),
  department("human-resources", "1199070300000030XP", ["汉中市南郑区人力资源和社会保障局", "Nanzheng District Human Resources and Social Security Bureau"], ["区人社局", "Human Resources Bureau"]),
  department("health", "11990703000000318P", ["汉中市南郑区卫生健康局", "Nanzheng District Health Bureau"], ["区卫健局", "Health Bureau"]),
  department("veterans", "11990703000000326J", ["汉中市南郑区退役军人事务局", "Nanzheng District Veterans Affairs Bureau"], ["区退役军人事务局", "Veterans Affairs Bureau"]),
  department("statistics", "11990703000000334D", ["汉中市南郑区统计局", "Nanzheng District Statistics Bureau"], ["区统计局", "Statistics Bureau"]),
  department("pension", "129907030000003425", ["汉中市南郑区养老保险经办中心", "Nanzheng District Pension Insurance Centre"], ["区养老保险经办中心", "Pension Insurance Centre"]),
  department("public-security", "119907030000003503", ["汉中市公安局南郑分局", "Hanzhong Public Security Bureau, Nanzheng Branch"], ["区公安分局", "Public Security Bureau"]),
  department("taxation", "119907030000003690", ["国家税务总局汉中市南郑区税务局", "State Taxation Administration, Nanzheng District Tax Office"], ["区税务局", "Tax Office"]),
];
