/** Social affairs: family, care, veterans and health: base items of the window 社会民生 (SHMS), one a line; `../table.ts` says what the columns hold. */
export const livelihoodFamilyRows = `
@ civil-affairs FZX-MZ
001 | 老年优待证 | Senior citizen's card | S/P | ageing documents | 0 | 办理 补办 换发 | cert=老年优待证~Senior citizen's card; aka=老年证,敬老证; say=办老年证,老人免费坐车,老人卡; say.补办=老年证丢了; hot=99
002 | 高龄老人生活保健补贴 | Living allowance for the very old | G/P | ageing welfare | 10/20 | 申领 信息变更 停发申报 | aka=高龄补贴,高龄津贴; say.申领=七十岁补贴,八十岁补贴; hot=93
003 | 经济困难老年人养老服务补贴 | Care allowance for older people in need | G/P | ageing welfare | 10/20 | 申领 停发申报 | hot=56
004 | 失能老年人护理补贴 | Nursing allowance for older people who need care | G/P | ageing welfare | 10/20 | 申领 停发申报 | hot=58
005 | 老年人家庭适老化改造补助申请 | Grant to adapt a home for an older person | G/P | ageing housing | 10/20 | - | hot=50
006 | 养老机构 | Care home for older people | X/EUS | ageing permits | 0 | 备案 变更备案 注销备案 | say=开养老院; hot=44
007 | 养老机构建设补贴申请 | Grant to build a care home | G/EUS | ageing support | 15/20 | -
008 | 养老机构运营补贴申请 | Grant to run a care home | G/EUS | ageing support | 15/20 | -
009 | 老年助餐服务申请 | Meals for older people | S/P | ageing | 2/5 | - | say=老年食堂; hot=46
010 | 结婚登记 | Marriage registration | C/P | marriage | 0 | - | cert=结婚证~Marriage certificate; say=领证,领结婚证,结婚; hot=95; counter
011 | 离婚登记申请 | Divorce: application | C/P | marriage | 0 | - | out=离婚登记申请受理回执单~Receipt of the application; say=离婚,离婚冷静期; hot=72; counter
012 | 离婚登记（冷静期满发证） | Divorce: registration after the waiting period | C/P | marriage | 0 | - | cert=离婚证~Divorce certificate; aka=离婚; say=领离婚证; hot=68; counter
013 | 结婚证 | Marriage certificate | C/P | marriage documents | 0 | 补领 | cert=结婚证~Marriage certificate; say=结婚证丢了; hot=67; counter
014 | 离婚证 | Divorce certificate | C/P | marriage documents | 0 | 补领 | cert=离婚证~Divorce certificate; counter
015 | 受胁迫结婚撤销申请 | Annulment of a forced marriage | X/P | marriage justice | 10/20 | - | counter
016 | 婚姻登记记录证明 | Certificate from the marriage register | S/P | marriage documents | 0 | 出具 | out=婚姻登记记录证明~Certificate from the marriage register; say=单身证明,婚姻证明; hot=65
017 | 婚前辅导预约 | Advice before marriage | S/P | marriage | 0 | -
018 | 内地居民收养登记 | Adoption registration | C/P | birth household | 10/20 | (办理 解除=5/20 撤销) | cert=收养登记证~Adoption certificate; say=领养孩子; counter
019 | 收养登记证 | Adoption certificate | C/P | birth documents | 0 | 补领 | cert=收养登记证~Adoption certificate; counter
020 | 城市居民最低生活保障 | Minimum living allowance in towns | G/P | welfare | 15/20 | (申请 变更 终止) | aka=低保; say=办低保,吃低保; hot=84
021 | 农村居民最低生活保障 | Minimum living allowance in villages | G/P | welfare | 15/20 | (申请 变更 终止) | aka=低保; say=办低保,吃低保; hot=86
022 | 特困人员救助供养 | Support for people in extreme hardship | G/P | welfare | 10/20 | (认定 照料方式变更 终止) | aka=五保; say=五保户; hot=62
023 | 低保边缘家庭认定 | Recognition of a household just above the allowance line | C/P | welfare | 10/20 | (申请 终止) | hot=48
024 | 刚性支出困难家庭认定 | Recognition of hardship through unavoidable costs | C/P | welfare | 10/20 | -
025 | 支出型临时救助申请 | Temporary relief for heavy costs | G/P | welfare | 8/20 | - | aka=临时救助; say=困难补助; hot=68
026 | 急难型临时救助申请 | Temporary relief in an emergency | G/P | welfare | 1/3 | - | aka=临时救助; say=急难救助; hot=60
027 | 生活无着流浪乞讨人员救助 | Help for people without shelter | S/P | welfare | 0 | - | counter
028 | 孤儿基本生活费 | Living allowance for orphans | G/P | welfare birth | 10/20 | 申领 停发申报 | hot=47
029 | 事实无人抚养儿童基本生活补贴 | Living allowance for children without care | G/P | welfare birth | 10/20 | 申领 停发申报 | hot=45
030 | 福彩圆梦孤儿助学申请 | Study grant for orphans | G/P | welfare schooling | 10/20 | -
031 | 孤儿医疗康复明天计划申请 | Medical care for orphans | G/P | welfare health | 10/20 | -
032 | 困境儿童保障申请 | Protection for children in difficulty | G/P | welfare birth | 10/20 | -
033 | 农村留守儿童关爱登记 | Registration of children left behind | S/P | welfare | 0 | -
034 | 困难残疾人生活补贴 | Living allowance for disabled people in need | G/P | disability welfare | 10/20 | 申领 停发申报 | aka=残疾人两项补贴; hot=66
035 | 重度残疾人护理补贴 | Care allowance for severely disabled people | G/P | disability welfare | 10/20 | 申领 停发申报 | aka=残疾人两项补贴; hot=65
036 | 社会团体 | Association | L/S | opening | 10/20 | 成立登记 变更登记 注销登记=10/20 证书补领 | cert=社会团体法人登记证书~Association registration certificate; say=办协会,成立协会; hot=40
037 | 民办非企业单位 | Private non-enterprise unit | L/S | opening | 10/20 | 成立登记 变更登记 注销登记=10/20 证书补领 | cert=民办非企业单位登记证书~Registration certificate; aka=社会服务机构; hot=39
038 | 社会团体章程核准 | Approval of an association's charter | L/S | alteration | 10/20 | - | doc=章程核准通知书~Notice of approval of the charter
039 | 民办非企业单位章程核准 | Approval of the charter of a private non-enterprise unit | L/S | alteration | 10/20 | - | doc=章程核准通知书~Notice of approval of the charter
040 | 社会组织年度报告 | Annual report of a social organisation | X/S | alteration | 3/20 | -
041 | 社会组织负责人备案 | Filing of the officers of a social organisation | X/S | alteration | 2/10 | -
042 | 社会组织印章和账户备案 | Filing of the seal and account of a social organisation | X/S | alteration | 0 | -
043 | 慈善组织认定 | Recognition as a charity | C/S | opening | 10/20 | -
044 | 慈善组织公开募捐资格审批 | Public fundraising permit for a charity | L/S | permits | 10/20 | -
045 | 慈善组织公开募捐方案备案 | Filing of a public fundraising plan | X/S | permits | 2/10 | -
046 | 居民区和建筑物名称 | Name of a residential area or building | X/EU | construction | 5/10 | 备案 更名备案
047 | 门牌证 | House number certificate | S/PE | household housing opening | 2/5 | 核发 变更 补发 | cert=门牌证~House number certificate; say.核发=门牌号,办门牌; hot=53
048 | 地名信息查询 | Place name enquiry | S/PEU | household opening | 0 | -
049 | 农村公益性墓地建设审批 | Approval of a village burial ground | L/O | land | 10/20 | -
050 | 殡葬基本服务费用减免申请 | Waiver of basic funeral costs | G/P | farewell welfare | 3/10 | - | say=火化费减免,丧葬补贴; hot=57
051 | 节地生态安葬奖补申请 | Grant for an ecological burial | R/P | farewell | 5/20 | -
052 | 遗体火化证明 | Cremation certificate | S/P | farewell documents | 0 | 补开 | out=火化证明~Cremation certificate
053 | 遗体外运审批 | Permit to move a body out of the county | X/P | farewell | 1/3 | -
054 | 志愿服务记录证明 | Certificate of volunteering | S/P | culture documents | 0 | 出具 | out=志愿服务记录证明~Certificate of volunteering
055 | 社会工作者职业资格登记 | Registration of social workers | S/P | work | 2/10 | (首次 再次)

@ disabled-federation
056 | 残疾人证 | Disability card | C/P | disability documents | 8/20 | 申领 换领=5/20 补领=3/20 信息变更 迁出 迁入 注销 | cert=残疾人证~Disability card; aka=残疾证; say.申领=办残疾证,评残; say.补领=残疾证丢了; hot=92
057 | 残疾人辅助器具适配补贴申请 | Grant for assistive devices | G/P | disability health | 5/20 | - | say=轮椅,助听器; hot=58
058 | 残疾儿童康复救助申请 | Rehabilitation for disabled children | G/P | disability health | 5/20 | - | hot=57
059 | 残疾人家庭无障碍改造申请 | Grant to make a home accessible | G/P | disability housing | 8/20 | - | hot=48
060 | 残疾人机动轮椅车燃油补贴 | Fuel allowance for motor wheelchairs | G/P | disability travel | 5/20 | 申领
061 | 用人单位安排残疾人就业审核 | Review of jobs given to disabled people | C/EUS | staffing taxation | 5/20 | - | aka=残保金审核; hot=54
062 | 残疾人自主创业扶持申请 | Grant for disabled people who start a business | G/P | disability work | 10/20 | -
063 | 残疾人职业技能培训报名 | Training course for disabled people | S/P | disability work | 2/10 | -
064 | 残疾人求职登记 | Job search for disabled people | S/P | disability work | 0 | -
065 | 残疾学生和残疾人家庭子女助学补助申请 | Study grant for disabled students and families | G/P | disability schooling | 8/20 | - | hot=44
066 | 阳光家园托养服务申请 | Day care for disabled people | S/P | disability welfare | 8/20 | -
067 | 盲人保健按摩机构扶持申请 | Support for massage shops run by blind people | G/PE | disability support | 10/20 | -
068 | 盲人医疗按摩人员从事医疗按摩资格证明 | Certificate for blind medical massage staff | C/P | disability work | 8/20 | 办理 补办 | cert=盲人医疗按摩人员从事医疗按摩资格证书
069 | 残疾人机动车驾驶培训补贴申请 | Grant for driving lessons of disabled people | G/P | disability travel | 5/20 | -
070 | 残疾评定费用补贴申请 | Grant towards the cost of a disability assessment | G/P | disability health | 3/10 | -
071 | 精神残疾人服药补贴申请 | Medicine grant for people with mental disability | G/P | disability health | 5/20 | -
072 | 残疾人社会保险缴费补贴申请 | Social insurance grant for disabled people | G/P | disability insurance | 8/20 | -
073 | 残疾人法律救助申请 | Legal help for disabled people | S/P | disability justice | 2/7 | -
074 | 残疾人文化体育活动报名 | Culture and sport for disabled people | S/P | disability culture | 0 | -

@ veterans FZX-TY
075 | 退役军人优待证 | Veteran's card | S/P | veterans documents | 5/20 | 申领 补领=5/20 换领=5/20 信息变更 注销 | cert=退役军人优待证~Veteran's card; aka=优待证; say.申领=退伍军人优待证,老兵证; hot=91; onsite
076 | 烈士遗属优待证 | Card for the family of a martyr | S/P | veterans documents | 5/20 | 申领 补领=5/20 换领=5/20 | cert=烈士、因公牺牲军人、病故军人遗属优待证; onsite
077 | 退役军人返乡报到登记 | Registration of a returning veteran | S/P | veterans | 0 | - | say=退伍报到; hot=63; onsite
078 | 自主就业退役士兵一次性经济补助金 | One-off grant for veterans who find work themselves | G/P | veterans work | 10/20 | 申领 | say=退伍费; hot=62
079 | 退役军人档案 | Veteran's file | S/P | veterans documents | 0 | 查询 转递=3/10
080 | 退役士兵岗位安置申请 | Job placement for veterans | X/P | veterans work | 15/20 | -
081 | 退役军人职业技能培训报名 | Training course for veterans | S/P | veterans work | 2/10 | - | hot=45
082 | 退役军人创业扶持申请 | Start-up support for veterans | G/P | veterans work | 8/20 | - | hot=44
083 | 退役军人困难援助申请 | Relief for veterans in hardship | G/P | veterans welfare | 8/20 | - | hot=47
084 | 伤残等级 | Disability grade of service members | C/P | veterans disability | 15/20 | 评定 调整 补办评定 | onsite
085 | 残疾军人证 | Disabled veteran's card | C/P | veterans disability | 3/15 | 补发 换发 | cert=残疾军人证~Disabled veteran's card
086 | 伤残人员抚恤关系 | Disability pension file of a veteran | X/P | veterans disability | 8/20 | 转入 转出
087 | 烈士遗属定期抚恤金 | Regular pension for the family of a martyr | G/P | veterans welfare | 8/20 | 申领 停发申报
088 | 因公牺牲军人遗属定期抚恤金 | Regular pension for the family of a soldier killed on duty | G/P | veterans welfare | 8/20 | 申领 停发申报
089 | 病故军人遗属一次性抚恤金 | One-off pension for the family of a deceased soldier | G/P | veterans farewell | 8/20 | 申领
090 | 烈士褒扬金 | Commendation payment for a martyr | G/P | veterans farewell | 10/20 | 申领
091 | 在乡复员军人定期定量补助 | Regular allowance for demobilised soldiers | G/P | veterans welfare | 8/20 | 申领 停发申报
092 | 参战退役人员生活补助 | Living allowance for combat veterans | G/P | veterans welfare | 8/20 | 申领 停发申报
093 | 带病回乡退役军人生活补助 | Living allowance for veterans who returned ill | G/P | veterans welfare | 10/20 | 申领
094 | 农村籍退役士兵老年生活补助 | Allowance for older rural veterans | G/P | veterans ageing | 8/20 | 申领 | say=六十岁退伍军人补助; hot=52
095 | 义务兵家庭优待金 | Allowance for the family of a conscript | G/P | veterans welfare | 8/20 | 申领 | hot=50
096 | 现役军人立功受奖奖励金 | Reward for a soldier's merit | R/P | veterans | 5/20 | 申领
097 | 优抚对象医疗补助申请 | Medical grant for entitled veterans and families | G/P | veterans health | 8/20 | - | hot=46
098 | 优抚对象短期疗养申请 | Short health stay for entitled veterans | S/P | veterans health | 5/20 | -
099 | 光荣之家光荣牌 | Plaque of honour for military families | S/P | veterans | 2/10 | 申领 更换 | hot=43; out=光荣之家光荣牌~Plaque of honour
100 | 退役军人丧葬补助费 | Funeral grant for a veteran | G/P | veterans farewell | 5/20 | 申领
101 | 烈士纪念设施祭扫预约 | Visit to a martyrs' memorial | S/PEUSA | veterans culture opening | 0 | -
102 | 烈士安葬地信息查询 | Enquiry about a martyr's resting place | S/P | veterans farewell | 0 | -

@ health
103 | 生育登记 | Birth registration service | S/P | birth | 0 | - | aka=准生证; say=生孩子登记,生二胎,生三胎; hot=94; out=生育登记凭证~Receipt of the birth registration
104 | 育儿补贴 | Childcare allowance | G/P | birth | 8/20 | 申领 信息变更 | say.申领=生孩子补贴,奶粉钱; hot=93
105 | 出生医学证明 | Birth certificate | S/P | birth documents | 0 | 首次签发 换发=3/10 补发=3/10 | cert=出生医学证明~Birth certificate; aka=出生证; hot=85; onsite
106 | 独生子女父母光荣证 | Only child certificate | C/P | birth documents | 2/10 | 补办 | cert=独生子女父母光荣证; hot=50
107 | 农村部分计划生育家庭奖励扶助 | Support for rural family planning households | G/P | ageing welfare | 10/20 | 申领 停发申报 | hot=56
108 | 计划生育家庭特别扶助 | Special support for family planning households | G/P | ageing welfare | 10/20 | 申领 停发申报
109 | 独生子女保健费 | Health allowance for an only child | G/P | birth health | 8/20 | 申领 | hot=40
110 | 计划生育手术并发症鉴定申请 | Assessment of complications after family planning surgery | C/P | birth health | 15/20 | -
111 | 免费婚前医学检查 | Free health check before marriage | S/P | marriage health | 0 | - | say=婚检; hot=52; counter
112 | 免费孕前优生健康检查 | Free health check before pregnancy | S/P | birth health | 0 | - | say=孕检; hot=49; counter
113 | 增补叶酸免费领取 | Free folic acid | S/P | birth health | 0 | -
114 | 预防接种证 | Vaccination record | S/P | birth health | 0 | 办理 补办 | cert=预防接种证~Vaccination record; say=打疫苗; hot=60
115 | 托育机构 | Nursery | X/EUS | permits | 0 | 备案 变更备案 注销备案 | say=开托育园,开托儿所; hot=37
116 | 医疗机构设置审批 | Approval to set up a medical institution | L/PEU | permits health | 10/20 | (新办 变更) | say=开医院; hot=41
117 | 医疗机构执业 | Practice of a medical institution | L/EU | permits | 8/20 | 登记 变更登记 校验 注销登记 | cert=医疗机构执业许可证~Medical institution practice licence; hot=47
118 | 诊所 | Clinic | X/PE | permits health | 0 | 备案 变更备案 注销备案 | cert=诊所备案凭证; say=开诊所; hot=50
119 | 中医诊所 | Chinese medicine clinic | X/PE | permits health | 0 | 备案 变更备案 注销备案 | cert=中医诊所备案证; say=开中医馆; hot=46
120 | 放射诊疗许可 | Licence for medical radiology | L/EU | permits | 8/20 | (新办 变更 校验 注销) | cert=放射诊疗许可证~Medical radiology licence
121 | 母婴保健专项技术服务许可 | Licence for maternal and infant care | L/EU | permits | 8/20 | (新办 变更 校验) | cert=母婴保健技术服务执业许可证
122 | 母婴保健服务人员资格认定 | Qualification of maternal and infant care staff | L/P | work health | 8/20 | (首次 变更) | cert=母婴保健技术考核合格证书
123 | 医师执业注册 | Registration of doctors | L/P | work health | 3/20 | (首次 变更 注销) | cert=医师执业证书~Doctor's practice certificate; hot=55
124 | 医师多机构执业备案 | Filing of a doctor who works at several institutions | X/P | work health | 0 | -
125 | 护士执业注册 | Registration of nurses | L/P | work health | 3/20 | (首次 变更 延续 注销) | cert=护士执业证书~Nurse's practice certificate; hot=56
126 | 乡村医生执业注册 | Registration of village doctors | L/P | work health | 5/20 | (首次 变更 再注册) | cert=乡村医生执业证书; hot=42
127 | 义诊活动备案 | Filing of free medical consultations | X/EUS | permits | 0 | -
128 | 从业人员健康证明 | Health certificate for staff in food and public premises | S/P | work health | 2/5 | 办理 补办 | cert=从业人员健康证明~Staff health certificate; aka=健康证; hot=86; onsite
129 | 职业病危害项目申报 | Declaration of occupational hazards | X/EU | safety staffing | 0 | - | hot=38
130 | 无偿献血者用血费用报销 | Refund of blood costs for donors | G/P | health | 5/20 | -
131 | 死亡医学证明 | Medical certificate of death | S/P | farewell documents | 0 | 签发 补发=2/5 | cert=居民死亡医学证明（推断）书; hot=51; onsite
132 | 严重精神障碍患者免费服药申请 | Free medicine for severe mental illness | S/P | health welfare | 5/20 | -
133 | 结核病患者免费治疗登记 | Free treatment of tuberculosis | S/P | health | 0 | -
134 | 艾滋病自愿咨询检测 | Voluntary HIV counselling and testing | S/P | health | 0 | - | counter
135 | 农村妇女两癌免费检查 | Free cancer screening for rural women | S/P | health | 0 | - | counter
136 | 老年人免费健康体检 | Free health check for older people | S/P | ageing health | 0 | - | say=老人体检; hot=54; counter
137 | 家庭医生签约 | Family doctor service | S/P | health | 0 | - | hot=55
138 | 高血压和糖尿病患者健康管理登记 | Care programme for high blood pressure and diabetes | S/P | health ageing | 0 | -
`;
