import type { CatalogueItem } from "../catalogue/index.ts";
import { LICENSING_LAW } from "./guide-parts.ts";
import type { GuideSource } from "./guide-source.ts";
import { t } from "./localized.ts";

type Basis = GuideSource["legalBasis"][number];

/** A law of the field an item belongs to: whose name fits, or whose department it is. */
type FieldLaw = readonly [names: RegExp | undefined, departments: string, zh: string, en: string];

// The first that fits is named, without an article: which one grants the power is for the department to say.
const FIELD_LAWS: readonly FieldLaw[] = [
  [
    /不动产|使用权|地役权|居住权|抵押权|林权|预告登记|承包经营权/,
    "natural-resources",
    "不动产登记暂行条例",
    "Provisional Regulations on Real Estate Registration",
  ],
  [/规划|验线/, "natural-resources", "中华人民共和国城乡规划法", "Urban and Rural Planning Law"],
  [/矿/, "natural-resources", "中华人民共和国矿产资源法", "Mineral Resources Law"],
  [undefined, "natural-resources", "中华人民共和国土地管理法", "Land Administration Law"],
  [
    /医疗保险|医保|生育|门诊|住院|大病|报销|就医/,
    "medical-insurance",
    "中华人民共和国社会保险法",
    "Social Insurance Law",
  ],
  [/养老|年金|退休/, "pension human-resources", "中华人民共和国社会保险法", "Social Insurance Law"],
  [/工伤|工亡|失业|社会保险|参保/, "human-resources", "中华人民共和国社会保险法", "Social Insurance Law"],
  [/劳动|工资|用工|工时/, "human-resources", "中华人民共和国劳动法", "Labour Law"],
  [/就业|创业|培训|求职|见习/, "human-resources", "中华人民共和国就业促进法", "Employment Promotion Law"],
  [/公积金/, "", "住房公积金管理条例", "Regulations on the Administration of Housing Funds"],
  [
    /公司|企业|合伙|合作社|个体工商户|营业执照|市场主体|营业单位/,
    "approval",
    "中华人民共和国市场主体登记管理条例",
    "Regulations on the Registration of Market Entities",
  ],
  [/社会团体|社会组织/, "", "社会团体登记管理条例", "Regulations on the Registration of Social Organisations"],
  [
    /民办非企业/,
    "",
    "民办非企业单位登记管理暂行条例",
    "Provisional Regulations on the Registration of Private Non-enterprise Units",
  ],
  [/事业单位/, "", "事业单位登记管理暂行条例", "Provisional Regulations on the Registration of Public Institutions"],
  [/慈善/, "", "中华人民共和国慈善法", "Charity Law"],
  [/结婚|离婚|收养|婚姻/, "civil-affairs", "中华人民共和国民法典", "Civil Code"],
  [
    /老年|养老|高龄/,
    "civil-affairs",
    "中华人民共和国老年人权益保障法",
    "Law on the Protection of the Rights and Interests of the Elderly",
  ],
  [/低保|最低生活|特困|救助|低收入|刚性支出/, "", "社会救助暂行办法", "Interim Measures for Social Assistance"],
  [/殡葬|公墓|遗体|火化|安葬/, "civil-affairs", "殡葬管理条例", "Regulations on Funeral and Interment"],
  [/地名|门牌/, "civil-affairs", "地名管理条例", "Regulations on Place Names"],
  [
    /残疾|阳光家园|盲人|康复/,
    "disabled-federation civil-affairs",
    "中华人民共和国残疾人保障法",
    "Law on the Protection of Persons with Disabilities",
  ],
  [undefined, "veterans", "中华人民共和国退役军人保障法", "Law on the Protection of Veterans"],
  [
    /出生|户口|落户|姓名|户籍|分户|立户|户主|民族成份|婚姻状况|性别|文化程度/,
    "public-security",
    "中华人民共和国户口登记条例",
    "Regulations on Household Registration",
  ],
  [/居民身份证|临时居民身份证/, "public-security", "中华人民共和国居民身份证法", "Resident Identity Card Law"],
  [/居住证|流动人口/, "public-security", "居住证暂行条例", "Provisional Regulations on Residence Permits"],
  [/护照/, "public-security", "中华人民共和国护照法", "Passport Law"],
  [/往来|出入境|外国人|边境/, "public-security", "中华人民共和国出境入境管理法", "Exit and Entry Administration Law"],
  [
    /机动车|驾驶|电动自行车|校车|交通|货车|号牌/,
    "public-security",
    "中华人民共和国道路交通安全法",
    "Road Traffic Safety Law",
  ],
  [undefined, "public-security", "中华人民共和国治安管理处罚法", "Public Security Administration Punishments Law"],
  [/增值税/, "taxation", "中华人民共和国增值税法", "Value-added Tax Law"],
  [/企业所得税/, "taxation", "中华人民共和国企业所得税法", "Enterprise Income Tax Law"],
  [/个人所得税/, "taxation", "中华人民共和国个人所得税法", "Individual Income Tax Law"],
  [/社会保险/, "taxation", "中华人民共和国社会保险法", "Social Insurance Law"],
  [/发票|开票/, "taxation", "中华人民共和国发票管理办法", "Measures for the Administration of Invoices"],
  [undefined, "taxation", "中华人民共和国税收征收管理法", "Tax Collection Administration Law"],
  [/食品|餐饮|摊贩/, "market-supervision", "中华人民共和国食品安全法", "Food Safety Law"],
  [/药/, "market-supervision", "中华人民共和国药品管理法", "Drug Administration Law"],
  [/特种设备/, "market-supervision", "中华人民共和国特种设备安全法", "Special Equipment Safety Law"],
  [/计量|检定/, "market-supervision", "中华人民共和国计量法", "Metrology Law"],
  [undefined, "tobacco", "中华人民共和国烟草专卖法", "Tobacco Monopoly Law"],
  [/出版|印刷|复印/, "publicity approval", "出版管理条例", "Regulations on Publication"],
  [/电影/, "", "中华人民共和国电影产业促进法", "Film Industry Promotion Law"],
  [/公路|超限/, "transport", "中华人民共和国公路法", "Highway Law"],
  [undefined, "transport", "中华人民共和国道路运输条例", "Regulations on Road Transport"],
  [/城市道路|占道|桥梁|管线/, "urban-management", "城市道路管理条例", "Regulations on Urban Roads"],
  [/绿地|树木|绿化/, "urban-management housing", "城市绿化条例", "Regulations on Urban Greening"],
  [/燃气/, "urban-management housing", "城镇燃气管理条例", "Regulations on Urban Gas"],
  [undefined, "urban-management", "城市市容和环境卫生管理条例", "Regulations on City Appearance and Sanitation"],
  [/农药/, "agriculture", "农药管理条例", "Regulations on Pesticides"],
  [/兽药/, "agriculture", "兽药管理条例", "Regulations on Veterinary Drugs"],
  [/种子/, "agriculture forestry", "中华人民共和国种子法", "Seed Law"],
  [/动物|诊疗/, "agriculture", "中华人民共和国动物防疫法", "Animal Epidemic Prevention Law"],
  [/畜禽/, "agriculture", "中华人民共和国畜牧法", "Animal Husbandry Law"],
  [/植物/, "agriculture forestry", "植物检疫条例", "Regulations on Plant Quarantine"],
  [/养殖|渔/, "agriculture", "中华人民共和国渔业法", "Fisheries Law"],
  [/野生动物|狩猎/, "forestry", "中华人民共和国野生动物保护法", "Wildlife Protection Law"],
  [undefined, "forestry", "中华人民共和国森林法", "Forest Law"],
  [undefined, "agriculture", "中华人民共和国农业法", "Agriculture Law"],
  [/文物|考古|博物馆/, "culture-tourism", "中华人民共和国文物保护法", "Cultural Relics Protection Law"],
  [/非遗/, "culture-tourism", "中华人民共和国非物质文化遗产法", "Intangible Cultural Heritage Law"],
  [/旅行社|旅游|导游/, "culture-tourism", "中华人民共和国旅游法", "Tourism Law"],
  [/图书馆/, "culture-tourism", "中华人民共和国公共图书馆法", "Public Library Law"],
  [/娱乐/, "culture-tourism", "娱乐场所管理条例", "Regulations on Places of Entertainment"],
  [/演出|演员|文艺/, "culture-tourism", "营业性演出管理条例", "Regulations on Commercial Performances"],
  [/危险化学品/, "emergency", "危险化学品安全管理条例", "Regulations on Hazardous Chemicals"],
  [/烟花爆竹/, "emergency", "烟花爆竹安全管理条例", "Regulations on Fireworks"],
  [/地震|抗震/, "emergency", "中华人民共和国防震减灾法", "Law on Protection against Earthquakes"],
  [undefined, "emergency", "中华人民共和国安全生产法", "Work Safety Law"],
  [/消防/, "fire-rescue housing", "中华人民共和国消防法", "Fire Protection Law"],
  [undefined, "fire-rescue", "中华人民共和国消防法", "Fire Protection Law"],
  [/人民防空|防空/, "", "中华人民共和国人民防空法", "Civil Air Defence Law"],
  [/招标|招投标/, "", "中华人民共和国招标投标法", "Tendering and Bidding Law"],
  [/政府采购/, "", "中华人民共和国政府采购法", "Government Procurement Law"],
  [/节能/, "development-reform", "中华人民共和国节约能源法", "Energy Conservation Law"],
  [
    /企业投资|外商投资/,
    "",
    "企业投资项目核准和备案管理条例",
    "Regulations on the Approval and Filing of Enterprise Investment Projects",
  ],
  [/政府投资/, "", "政府投资条例", "Regulations on Government Investment"],
  [/电力|用电|电费|电表|充电|并网|电价|电量/, "", "中华人民共和国电力法", "Electric Power Law"],
  [/用水|水表|水费|供水/, "water-supply urban-management housing", "城市供水条例", "Regulations on Urban Water Supply"],
  [/水土保持/, "water", "中华人民共和国水土保持法", "Water and Soil Conservation Law"],
  [undefined, "water", "中华人民共和国水法", "Water Law"],
  [/环境影响/, "ecology", "中华人民共和国环境影响评价法", "Environmental Impact Assessment Law"],
  [/排污/, "ecology", "排污许可管理条例", "Regulations on Pollutant Discharge Permits"],
  [undefined, "ecology", "中华人民共和国环境保护法", "Environmental Protection Law"],
  [undefined, "meteorology", "中华人民共和国气象法", "Meteorology Law"],
  [undefined, "ethnic-religious", "宗教事务条例", "Regulations on Religious Affairs"],
  [
    /公共租赁|租赁|住房|房屋|商品房|物业|业主|维修资金/,
    "housing",
    "中华人民共和国城市房地产管理法",
    "Urban Real Estate Administration Law",
  ],
  [undefined, "housing", "中华人民共和国建筑法", "Construction Law"],
  [/医师/, "health", "中华人民共和国医师法", "Physicians Law"],
  [/护士/, "health", "护士条例", "Regulations on Nurses"],
  [/母婴|婚前|孕前|出生医学/, "health", "中华人民共和国母婴保健法", "Maternal and Infant Health Care Law"],
  [/生育|计划生育|独生子女|育儿/, "health", "中华人民共和国人口与计划生育法", "Population and Family Planning Law"],
  [/职业病|放射/, "health", "中华人民共和国职业病防治法", "Occupational Disease Prevention Law"],
  [/卫生许可/, "health approval", "公共场所卫生管理条例", "Regulations on Sanitation in Public Places"],
  [undefined, "health", "中华人民共和国基本医疗卫生与健康促进法", "Basic Health Care and Health Promotion Law"],
  [/体育|运动员|裁判|健身/, "education", "中华人民共和国体育法", "Sports Law"],
  [/民办|校外培训/, "education human-resources", "中华人民共和国民办教育促进法", "Private Education Promotion Law"],
  [/教师/, "education", "中华人民共和国教师法", "Teachers Law"],
  [/义务教育|学籍|入学/, "education", "中华人民共和国义务教育法", "Compulsory Education Law"],
  [undefined, "education", "中华人民共和国教育法", "Education Law"],
  [/法律援助/, "", "中华人民共和国法律援助法", "Legal Aid Law"],
  [/公证/, "justice", "中华人民共和国公证法", "Notarisation Law"],
  [/行政复议/, "", "中华人民共和国行政复议法", "Administrative Reconsideration Law"],
  [/社区矫正/, "justice", "中华人民共和国社区矫正法", "Community Correction Law"],
  [/调解/, "justice", "中华人民共和国人民调解法", "People's Mediation Law"],
  [/会计|记账/, "finance", "中华人民共和国会计法", "Accounting Law"],
  [undefined, "statistics", "中华人民共和国统计法", "Statistics Law"],
  [undefined, "archives", "中华人民共和国档案法", "Archives Law"],
  [undefined, "party-history", "地方志工作条例", "Regulations on Local Chronicles"],
  [/信息公开/, "", "中华人民共和国政府信息公开条例", "Regulations on Government Information Disclosure"],
];

const SERVICE_RULES: Basis = {
  title: t("国务院关于在线政务服务的若干规定", "Rules of the State Council on Online Government Services"),
  article: t("第六条、第七条", "Articles 6 and 7"),
  explanation: t(
    "办事指南要写明条件、材料和流程；能够共享取得的材料，不得要求再交。",
    "Guides state conditions, materials and steps; what can be had by sharing must not be asked for.",
  ),
};

/** The legal basis of a generated guide: the law of the field, and the one that governs the procedure. */
export function legalBasis(item: CatalogueItem): readonly Basis[] {
  const law = FIELD_LAWS.find(
    ([names, departments]) =>
      (names === undefined || names.test(item.name.zh)) &&
      (departments === "" || departments.split(" ").includes(item.departmentCode)),
  );
  return [
    ...(law ? [{ title: t(law[2], law[3]), explanation: FIELD }] : []),
    item.type === "administrative_license" ? LICENSING_LAW : SERVICE_RULES,
  ];
}

const FIELD = t("规定了这一领域的基本制度。", "Lays down the basic rules of the field.");
