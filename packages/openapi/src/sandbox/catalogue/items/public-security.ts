/** Public security: base items of the window 公安专业 (GAZY), one a line; `../table.ts` says what the columns hold. */
export const publicSecurityRows = `
@ public-security onsite
001 | 出生登记（国内出生婴儿） | Registration of a birth in China | C/P | birth household | 0 | - | aka=上户口; say=新生儿上户口,孩子落户; hot=92; cert=居民户口簿~Household register book
002 | 出生登记（国外出生子女回国落户） | Registration of a child born abroad | C/P | birth household | 5/20 | - | aka=上户口; hot=45; cert=居民户口簿~Household register book
003 | 收养子女落户登记 | Household registration of an adopted child | C/P | household birth | 5/20 | - | cert=居民户口簿~Household register book
004 | 户口迁移（夫妻投靠） | Household transfer: joining a spouse | X/P | household marriage | 0 | - | aka=迁户口,落户; say=结婚迁户口; hot=89; cert=居民户口簿~Household register book
005 | 户口迁移（子女投靠父母） | Household transfer: child joining parents | X/P | household | 0 | - | aka=迁户口,落户; hot=80; cert=居民户口簿~Household register book
006 | 户口迁移（父母投靠子女） | Household transfer: parents joining a child | X/P | household ageing | 0 | - | aka=迁户口,落户; hot=78; cert=居民户口簿~Household register book
007 | 户口迁移（购房落户） | Household transfer: buying a home | X/P | household housing | 3/10 | - | aka=迁户口,落户; say=买房落户; hot=83; cert=居民户口簿~Household register book
008 | 户口迁移（就业落户） | Household transfer: taking a job | X/P | household work | 3/10 | - | aka=迁户口,落户; hot=74; cert=居民户口簿~Household register book
009 | 户口迁移（人才引进落户） | Household transfer: qualified staff | X/P | household work | 1/5 | - | aka=迁户口,落户; hot=60; cert=居民户口簿~Household register book
010 | 户口迁移（大中专学生迁入） | Household transfer: student moving in | X/P | household schooling | 0 | - | aka=迁户口; hot=58; cert=居民户口簿~Household register book
011 | 户口迁移（大中专学生毕业迁回） | Household transfer: graduate returning | X/P | household schooling | 0 | - | aka=迁户口; hot=64; cert=居民户口簿~Household register book
012 | 户口迁移（租赁房屋落户） | Household transfer: renting a home | X/P | household housing | 3/10 | - | aka=迁户口,落户; hot=56; cert=居民户口簿~Household register book
013 | 户口迁移（集体户迁入家庭户） | Household transfer: from a collective to a family register | X/P | household | 0 | - | aka=迁户口; cert=居民户口簿~Household register book
014 | 户口迁出（市外迁移） | Household transfer out of the city | X/P | household | 0 | - | aka=迁户口; hot=62; cert=户口迁移证~Household transfer certificate
015 | 退役军人落户登记 | Household registration of a veteran | C/P | household veterans | 0 | - | hot=50; cert=居民户口簿~Household register book
016 | 刑满释放人员恢复户口 | Restoring the registration of a released prisoner | C/P | household justice | 3/10 | - | cert=居民户口簿~Household register book
017 | 姓名变更更正 | Change or correction of a name | X/P | household documents | 5/20 | - | aka=改名字; say=改名,改姓; hot=77; cert=居民户口簿~Household register book
018 | 性别变更更正 | Change or correction of sex on record | X/P | household | 5/20 | - | cert=居民户口簿~Household register book
019 | 出生日期更正 | Correction of a date of birth | X/P | household | 8/20 | - | say=改年龄; hot=53; cert=居民户口簿~Household register book
020 | 户口登记民族成份变更 | Change of ethnic group in the household register | X/P | household | 3/10 | - | aka=改民族; cert=居民户口簿~Household register book
021 | 婚姻状况变更 | Change of marital status on record | X/P | household marriage | 0 | - | hot=48; cert=居民户口簿~Household register book
022 | 文化程度和职业信息变更 | Change of education or occupation on record | X/P | household | 0 | - | remote; cert=居民户口簿~Household register book
023 | 分户立户登记 | Registration of a separate household | X/P | household housing | 3/10 | - | aka=分户口; hot=66; cert=居民户口簿~Household register book
024 | 集体户立户登记 | Registration of a collective household | X/EU | staffing | 3/10 | - | aka=集体户
025 | 户主变更 | Change of the head of a household | X/P | household | 0 | - | hot=49; cert=居民户口簿~Household register book
026 | 户口注销（死亡） | Ending a household registration after a death | X/P | household farewell | 0 | - | say=销户口; hot=72; doc=户口注销证明~Certificate of deregistration
027 | 户口注销（入伍） | Ending a household registration on joining the army | X/P | household veterans | 0 | - | doc=户口注销证明~Certificate of deregistration
028 | 户口注销（出国定居） | Ending a household registration on settling abroad | X/P | household abroad | 0 | - | doc=户口注销证明~Certificate of deregistration
029 | 居民户口簿 | Household register book | S/P | household documents | 0 | 补领 换领 | cert=居民户口簿~Household register book; aka=户口本; say.补领=户口本丢了; hot=81
030 | 户籍证明 | Certificate of household registration | S/P | household documents | 0 | 开具 | out=户籍证明~Certificate of household registration; hot=70
031 | 亲属关系户籍证明 | Certificate of kinship from the household register | S/P | household documents | 0 | 开具 | out=亲属关系证明; say=亲属证明; hot=63
032 | 同名人员查询 | How many people share a name | S/P | household | 0 | - | aka=查重名; remote
033 | 居民身份证 | Resident identity card | C/P | documents | 10/20 | 申领 换领=10/20 补领=10/20 挂失申报=0 | cert=居民身份证~Resident identity card; aka=身份证; fee.换领=idcard_renew; fee.补领=idcard_replace; say.申领=办身份证; say.补领=身份证丢了,补办身份证; say.换领=身份证到期; hot=98; hot.换领=92; hot.补领=91
034 | 居民身份证办理进度查询 | Progress of an identity card | S/P | documents | 0 | - | say=身份证办好没有; hot=51; remote
035 | 临时居民身份证 | Temporary identity card | C/P | documents | 1/3 | 申领 | cert=临时居民身份证~Temporary identity card; aka=临时身份证; fee=idcard_temporary; hot=82
036 | 居民身份电子凭证办理 | Electronic identity | S/P | documents | 0 | - | aka=电子身份证; hot=57; remote
037 | 居住证 | Residence permit | C/P | documents household | 5/15 | 申领 签注=0 补领=3/15 换领=3/15 注销 | cert=居住证~Residence permit; aka=暂住证; say.申领=办居住证; hot=87
038 | 港澳台居民居住证 | Residence permit for Hong Kong, Macao and Taiwan residents | C/P | documents abroad | 10/20 | 申领 补领=10/20 换领=10/20 | cert=港澳台居民居住证~Residence permit; hot=43
039 | 流动人口居住登记 | Registration of an address by a migrant | S/P | household | 0 | - | hot=55; remote
040 | 无犯罪记录证明 | Certificate of no criminal record | S/PE | documents work staffing | 1/3 | 开具 | out=无犯罪记录证明~Certificate of no criminal record; say=政审证明; hot=88; remote
041 | 边境管理区通行证 | Border zone pass | L/P | travel documents | 0 | 核发 | cert=边境管理区通行证~Border zone pass; aka=边防证; hot=59
042 | 机动车 | Motor vehicle | C/PE | travel transport | 0 | 注册登记 变更登记 转移登记 抵押登记 解除抵押登记 注销登记 | cert=机动车登记证书~Vehicle registration certificate; say.注册登记=新车上牌,上牌照; say.转移登记=车辆过户,二手车过户; say.注销登记=车辆报废; fee.注册登记=plate; hot=86; hot.转移登记=80
043 | 机动车所有人联系方式变更备案 | Change of a vehicle owner's contact details | X/PE | travel transport | 0 | - | remote
044 | 机动车号牌 | Vehicle number plate | C/PE | travel transport | 0 | 补领 换领 | fee=plate; aka=车牌; hot=60; out=机动车号牌~Number plates
045 | 机动车号牌号码选号 | Choosing a plate number | S/PE | travel transport | 0 | - | say=选车牌,选号; hot=58; remote
046 | 机动车行驶证 | Vehicle licence | C/PE | travel documents transport | 0 | 补领 换领 | cert=机动车行驶证~Vehicle licence; aka=行驶证; fee=vehicle_licence; hot=61
047 | 机动车登记证书 | Vehicle registration certificate | C/PE | travel documents transport | 0 | 补领 换领 | cert=机动车登记证书~Vehicle registration certificate; aka=绿本; fee=vehicle_book
048 | 机动车检验合格标志 | Vehicle inspection mark | C/PE | travel transport | 0 | 申领 补领 | aka=年检,年审; say.申领=车辆年检,验车; hot=79; remote; out=检验合格标志~Inspection mark
049 | 临时行驶车号牌 | Temporary number plate | C/PE | travel transport | 0 | 核发 | aka=临牌; fee=plate_temporary; hot=56; out=临时行驶车号牌~Temporary number plate
050 | 机动车驾驶证（初次申领） | Driving licence: first application | L/P | travel documents | 1/3 | - | cert=机动车驾驶证~Driving licence; aka=驾照; say=考驾照,学车; fee=driving; hot=84
051 | 驾驶人考试预约 | Booking a driving test | S/P | travel | 0 | - | say=约考,科目一; hot=71; remote
052 | 机动车驾驶证（增加准驾车型） | Driving licence: further vehicle class | L/P | travel documents | 1/3 | - | cert=机动车驾驶证~Driving licence; aka=驾照,增驾; fee=driving
053 | 机动车驾驶证（期满换证） | Driving licence: renewal on expiry | L/P | travel documents | 0 | - | cert=机动车驾驶证~Driving licence; aka=驾照; say=驾照到期,换驾照; fee=driving; hot=90; remote
054 | 机动车驾驶证（转入换证） | Driving licence: transfer from another place | L/P | travel documents | 0 | - | cert=机动车驾驶证~Driving licence; aka=驾照; fee=driving
055 | 机动车驾驶证（遗失补证） | Driving licence: replacement of a lost one | L/P | travel documents | 0 | - | cert=机动车驾驶证~Driving licence; aka=驾照; say=驾照丢了; fee=driving; hot=75; remote
056 | 机动车驾驶证（损毁换证） | Driving licence: replacement of a damaged one | L/P | travel documents | 0 | - | cert=机动车驾驶证~Driving licence; aka=驾照; fee=driving; remote
057 | 机动车驾驶证（延期换证） | Driving licence: later renewal | L/P | travel documents | 0 | - | cert=机动车驾驶证~Driving licence; aka=驾照
058 | 机动车驾驶证（审验） | Driving licence: periodic check | L/P | travel documents | 0 | - | aka=驾照审验; out=审验结果~Result of the check
059 | 机动车驾驶证（注销） | Driving licence: surrender | L/P | travel documents | 0 | - | aka=驾照; doc=准予注销通知书~Notice of cancellation
060 | 机动车驾驶证（恢复驾驶资格） | Driving licence: regaining a licence | L/P | travel documents | 1/3 | - | cert=机动车驾驶证~Driving licence; aka=驾照
061 | 军警驾驶证换领地方驾驶证 | Driving licence: exchange of a military one | L/P | travel veterans | 1/3 | - | cert=机动车驾驶证~Driving licence; fee=driving
062 | 境外驾驶证换领国内驾驶证 | Driving licence: exchange of a foreign one | L/P | travel abroad | 1/3 | - | cert=机动车驾驶证~Driving licence; fee=driving
063 | 驾驶人身体条件证明提交 | Driver's health certificate | S/P | travel health | 0 | - | say=驾照体检; remote
064 | 驾驶人联系方式变更备案 | Change of a driver's contact details | X/P | travel | 0 | - | remote
065 | 道路交通安全满分教育报名 | Course after losing all licence points | S/P | travel | 0 | - | say=驾照扣满12分
066 | 校车驾驶资格 | School bus driver's qualification | L/P | work travel | 3/5 | 申请 注销
067 | 电动自行车 | Electric bicycle | C/PE | travel transport | 0 | 注册登记 变更登记 转移登记 注销登记 | aka=电动车,电瓶车; say.注册登记=电动车上牌; hot=76; out=电动自行车号牌~Number plate
068 | 电动自行车号牌 | Electric bicycle number plate | C/PE | travel transport | 0 | 补领 换领 | aka=电动车; out=电动自行车号牌~Number plate
069 | 货车城区通行证 | City pass for lorries | L/PE | travel transport | 1/5 | 核发 延期 | aka=货车通行证; hot=57; remote; cert=货车城区通行证~City pass
070 | 影响交通安全的占道施工许可 | Permit for roadworks that affect traffic | L/EU | construction | 3/20 | - | aka=临时占道; hot=46
071 | 剧毒化学品道路运输通行证 | Pass to carry highly toxic chemicals | L/E | transport safety | 3/7 | 核发 | cert=剧毒化学品道路运输通行证
072 | 交通违法处理 | Settling a traffic offence | S/PE | travel transport | 0 | - | aka=违章; say=处理违章,交罚款; hot=85; remote
073 | 道路交通事故认定复核申请 | Review of the findings on a traffic accident | C/PE | travel justice transport | 15/20 | -
074 | 普通护照 | Ordinary passport | L/P | abroad documents | 5/20 | 首次申领 换发=5/20 补发=5/20 变更加注 | cert=普通护照~Ordinary passport; aka=护照; fee=passport; fee.变更加注=passport_note; say.首次申领=办护照; say.换发=护照到期; say.补发=护照丢了; hot=91; hot.换发=79
075 | 往来港澳通行证 | Permit for Hong Kong and Macao | L/P | abroad documents | 5/20 | 首次申领 换发=5/20 补发=5/20 | cert=往来港澳通行证~Permit for Hong Kong and Macao; aka=港澳通行证; fee=hongkong_permit; say.首次申领=去香港,去澳门; hot=84
076 | 往来港澳签注（个人旅游） | Hong Kong and Macao endorsement: individual visit | L/P | abroad travel | 5/15 | - | aka=港澳签注; fee=hongkong_endorsement; hot=73; out=签注~Endorsement
077 | 往来港澳签注（团队旅游） | Hong Kong and Macao endorsement: group visit | L/P | abroad travel | 0 | - | aka=港澳签注; fee=hongkong_endorsement; hot=62; out=签注~Endorsement
078 | 往来港澳签注（探亲） | Hong Kong and Macao endorsement: family visit | L/P | abroad | 5/15 | - | aka=港澳签注; fee=hongkong_endorsement; out=签注~Endorsement
079 | 往来港澳签注（商务） | Hong Kong and Macao endorsement: business visit | L/P | abroad work | 5/15 | - | aka=港澳签注; fee=hongkong_endorsement; out=签注~Endorsement
080 | 往来港澳签注（逗留） | Hong Kong and Macao endorsement: longer stay | L/P | abroad schooling | 5/15 | - | aka=港澳签注; fee=hongkong_endorsement; out=签注~Endorsement
081 | 往来台湾通行证 | Permit for Taiwan | L/P | abroad documents | 5/20 | 首次申领 换发=5/20 补发=5/20 | cert=往来台湾通行证~Permit for Taiwan; fee=taiwan_permit; hot=47
082 | 往来台湾签注 | Taiwan endorsement | L/P | abroad travel | 5/15 | 申请 | fee=taiwan_endorsement; out=签注~Endorsement
083 | 出入境记录 | Record of entries and exits | S/P | abroad | 0 | 查询 | hot=52; remote
084 | 出入境证件遗失报失 | Report of a lost travel document | S/P | abroad documents | 0 | - | say=护照丢了; remote
085 | 外国人住宿登记 | Registration of a foreigner's stay | S/P | abroad housing | 0 | - | hot=44
086 | 外国人签证延期申请受理 | Extension of a foreigner's visa | L/P | abroad | 5/7 | - | fee=visa; out=签证~Visa
087 | 外国人居留证件申请受理 | Residence permit for a foreigner | L/P | abroad | 10/15 | - | fee=visa; cert=外国人居留证件~Residence permit
088 | 旅馆业特种行业许可 | Hotel security licence | L/PE | permits safety work | 5/20 | (新办 变更 补办 注销) | cert=特种行业许可证~Special trade licence; say=开旅馆,开宾馆; hot=65; remote
089 | 公章刻制业特种行业许可 | Seal maker's licence | L/PE | permits safety work | 5/20 | (新办 变更 补办 注销) | cert=特种行业许可证~Special trade licence; say=开刻章店
090 | 典当业特种行业许可 | Pawnshop security licence | L/E | permits safety | 8/20 | (新办 变更) | cert=特种行业许可证~Special trade licence
091 | 印章刻制备案 | Filing of a seal | X/EUS | opening | 0 | - | say=刻公章; hot=67; remote
092 | 废旧金属收购业备案 | Filing by a scrap metal dealer | X/PE | permits work | 0 | -
093 | 机动车修理业治安备案 | Security filing of a vehicle repair shop | X/PE | permits work | 0 | -
094 | 开锁业备案 | Filing by a locksmith | X/PE | permits work | 0 | -
095 | 娱乐场所治安备案 | Security filing of an entertainment venue | X/E | permits safety | 0 | -
096 | 自行招用保安员单位 | Employer of security guards | X/EU | staffing safety | 0 | 备案 撤销备案
097 | 保安员资格考试报名 | Registration for the security guard examination | S/P | work | 2/10 | - | aka=保安证; hot=47; remote
098 | 大型群众性活动安全许可 | Safety permit for a large public event | L/E | permits safety | 5/7 | - | hot=49; remote
099 | 烟花爆竹道路运输许可 | Permit to carry fireworks by road | L/E | transport safety | 1/3 | -
100 | 放射性物品道路运输许可 | Permit to carry radioactive material by road | L/EU | transport safety | 3/7 | -
101 | 焰火燃放活动许可 | Permit for a fireworks display | L/EU | permits safety | 5/20 | -
102 | 民用爆炸物品购买许可 | Permit to buy civil explosives | L/E | safety | 2/5 | -
103 | 民用爆炸物品运输许可 | Permit to carry civil explosives | L/E | safety transport | 1/3 | -
104 | 剧毒化学品购买许可 | Permit to buy highly toxic chemicals | L/EU | safety | 2/3 | -
105 | 易制毒化学品购买备案 | Filing of the purchase of precursor chemicals | X/EU | safety | 0 | - | hot=42; remote
106 | 易制毒化学品运输备案 | Filing of the transport of precursor chemicals | X/EU | safety transport | 0 | - | remote
107 | 易制爆危险化学品流向备案 | Filing of the movement of explosive precursors | X/EU | safety | 0 | -
108 | 户籍信息查询 | Enquiry about the household register | S/P | household | 0 | - | hot=45; remote
109 | 养犬登记 | Dog registration | X/P | housing | 0 | 办理 变更 注销 | say.办理=办狗证; aka=狗证; hot=54
110 | 信息系统安全等级保护 | Security grade of an information system | X/EUA | safety | 5/10 | 备案 变更备案 撤销备案 | aka=等保; hot=43
111 | 案件办理进度查询 | Progress of a police case | S/PE | justice dispute | 0 | - | hot=50; remote
112 | 联网单位国际联网备案 | Filing of an internet connection | X/EU | safety permits | 0 | - | aka=网站备案; remote
113 | 上网服务营业场所信息网络安全审核 | Network security review of an internet café | L/E | permits safety | 5/20 | (新办 变更) | say=开网吧
114 | 走失人员查找求助 | Help in finding a missing person | S/P | ageing household | 0 | -
`;
