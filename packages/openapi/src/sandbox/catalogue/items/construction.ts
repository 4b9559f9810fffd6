/** Construction projects: base items of the window 工程建设 (GCJS), one a line; `../table.ts` says what the columns hold. */
export const constructionRows = `
@ housing
001 | 建筑工程施工许可证 | Construction permit | L/EU | construction | 3/7 | 核发 变更 延期 补发 | cert=建筑工程施工许可证~Construction permit; aka=施工证; say=开工许可; hot=94
002 | 特殊建设工程消防设计审查 | Fire safety review of the design of a special project | L/EU | construction safety | 8/15 | (首次 变更) | doc=特殊建设工程消防设计审查意见书~Opinion on the fire safety design; hot=66
003 | 特殊建设工程消防验收 | Fire safety acceptance of a special project | L/EU | construction safety | 8/15 | - | doc=特殊建设工程消防验收意见书~Opinion on fire safety acceptance; hot=67
004 | 建设工程竣工验收消防备案 | Fire safety filing of a completed project | X/EU | construction safety | 2/7 | - | doc=建设工程消防验收备案凭证~Fire safety filing voucher; hot=62
005 | 建设工程质量监督手续办理 | Registration for quality supervision of a project | X/EU | construction | 2/5 | - | hot=52
006 | 建设工程施工安全监督 | Safety supervision of construction | X/EU | construction safety | 2/5 | (办理 中止 恢复 终止)
007 | 房屋建筑和市政基础设施工程竣工验收备案 | Filing of the acceptance of building and municipal works | X/EU | construction | 3/15 | - | doc=竣工验收备案表~Acceptance filing form; hot=64
008 | 房屋建筑和市政工程招标文件备案 | Filing of tender documents for building and municipal works | X/EU | construction | 1/5 | -
009 | 房屋建筑和市政工程招标投标情况书面报告备案 | Filing of the written report on a tender | X/EU | construction | 1/5 | -
010 | 施工图设计文件审查情况备案 | Filing of the review of construction drawings | X/EU | construction | 0 | -
011 | 建筑起重机械产权 | Ownership of construction lifting machinery | X/E | construction safety | 0 | 备案 变更备案 注销备案 | aka=塔吊
012 | 建筑起重机械使用登记 | Registration of lifting machinery in use | X/E | construction safety | 1/5 | (办理 注销) | aka=塔吊; hot=40
013 | 建筑起重机械安装告知 | Notice of the erection of lifting machinery | X/E | construction safety | 0 | -
014 | 建筑起重机械拆卸告知 | Notice of the dismantling of lifting machinery | X/E | construction safety | 0 | -
015 | 商品房预售许可证 | Permit for the advance sale of housing | L/E | construction housing | 5/10 | 核发 变更 | cert=商品房预售许可证~Advance sale permit; aka=预售证; say=卖楼花; hot=72
016 | 商品房预售资金监管 | Supervision of advance sale proceeds | X/E | construction housing | 2/5 | (开户备案 用款拨付 解除监管) | hot=48
017 | 商品房现售备案 | Filing of the sale of completed housing | X/E | construction housing | 2/5 | -
018 | 污水排入排水管网许可 | Permit to discharge into the sewers | L/EU | environment utilities | 8/20 | (新办 变更 延续) | cert=城镇污水排入排水管网许可证~Sewer discharge permit; aka=排水证; hot=57
019 | 结合民用建筑修建防空地下室审批 | Approval of a shelter basement in a civil building | L/EU | construction | 5/20 | (新办 变更) | aka=人防; hot=46
020 | 防空地下室易地建设审批 | Approval to build the shelter basement elsewhere | L/EU | construction | 5/20 | - | fee=shelter
021 | 人民防空工程竣工验收备案 | Filing of the acceptance of civil defence works | X/EU | construction | 2/5 | -
022 | 人民防空工程拆除审批 | Approval to demolish civil defence works | L/EU | construction | 8/20 | -
023 | 城建档案移交验收 | Handover and acceptance of project archives | X/EU | construction | 3/10 | -
024 | 物业承接查验备案 | Filing of the handover inspection by property services | X/E | construction housing | 0 | -
025 | 房屋拆除工程施工备案 | Filing of demolition works | X/EU | construction safety | 1/5 | -
026 | 建设工程初步设计审批 | Approval of the preliminary design of a project | L/EU | construction | 8/20 | (首次 变更)

@ development-reform
027 | 政府投资项目建议书 | Project proposal for public investment | L/UA | construction | 5/20 | 审批 调整审批 | doc=项目建议书批复~Approval of the project proposal; hot=48
028 | 政府投资项目可行性研究报告 | Feasibility study for public investment | L/UA | construction | 5/20 | 审批 调整审批 | doc=可行性研究报告批复~Approval of the feasibility study; hot=52
029 | 政府投资项目初步设计概算 | Budget of the preliminary design for public investment | L/UA | construction | 5/20 | 审批 调整审批
030 | 政府投资项目竣工验收 | Acceptance of a public investment project | X/UA | construction | 10/20 | -
031 | 企业投资项目核准 | Approval of an enterprise's investment project | L/E | construction | 8/20 | (新办 变更 延期) | doc=项目核准批复~Approval of the project; say=立项; hot=60
032 | 企业投资项目 | Enterprise's investment project | X/E | construction | 1/5 | 备案 变更备案 撤销备案 | doc=企业投资项目备案确认书~Confirmation of the project filing; say=项目立项,立项备案; hot=80
033 | 外商投资项目 | Foreign investment project | X/E | construction | 1/5 | 备案 变更备案
034 | 固定资产投资项目节能审查 | Energy review of an investment project | L/EU | construction environment | 8/20 | (首次 变更) | doc=节能审查意见~Energy review opinion; hot=50
035 | 依法必须招标项目招标方案核准 | Approval of the tender plan of a project | L/EUA | construction | 3/10 | (首次 变更)
036 | 石油天然气管道保护范围内施工作业审批 | Approval of works within a pipeline protection zone | L/EU | construction safety | 8/20 | -
037 | 电力设施保护区内作业许可 | Permit to work near power lines | L/EU | construction safety | 5/20 | -
038 | 分布式光伏发电项目备案 | Filing of a rooftop solar project | X/PE | construction utilities home | 1/5 | - | say=装光伏,屋顶光伏; hot=55
039 | 电动汽车充电设施项目备案 | Filing of a charging station project | X/EU | construction utilities | 1/5 | - | say=建充电站; hot=44

@ ethnic-religious
040 | 宗教活动场所内新建建筑物审批 | Approval of a new building at a religious venue | L/O | construction culture | 15/20 | (新办 变更)
041 | 宗教活动场所扩建审批 | Approval to extend a religious venue | L/O | construction culture | 15/20 | -
042 | 宗教活动场所异地重建审批 | Approval to rebuild a religious venue elsewhere | L/O | construction culture | 15/20 | -
043 | 宗教活动场所修缮备案 | Filing of repairs to a religious venue | X/O | construction culture | 0 | -

@ natural-resources
044 | 建设项目用地预审与选址意见书 | Land pre-review and site opinion | L/EU | construction land | 7/20 | 核发 变更 延期 | cert=建设项目用地预审与选址意见书; say=选址; hot=60
045 | 建设用地规划许可证（出让类） | Planning permit for granted land | L/EU | construction land | 5/20 | 核发 变更 补发 | cert=建设用地规划许可证~Land use planning permit; hot=56
046 | 建设用地规划许可证（划拨类） | Planning permit for allocated land | L/EU | construction land | 5/20 | 核发 变更 补发 | cert=建设用地规划许可证~Land use planning permit
047 | 建设工程规划许可证（建筑类） | Planning permit for buildings | L/EU | construction | 7/20 | 核发 变更 延期 补发 | cert=建设工程规划许可证~Planning permit; aka=规划证; hot=70
048 | 建设工程规划许可证（市政交通类） | Planning permit for roads and municipal works | L/EU | construction | 7/20 | 核发 变更 | cert=建设工程规划许可证~Planning permit
049 | 建设工程规划许可证（管线类） | Planning permit for pipelines and cables | L/EU | construction | 7/20 | 核发 变更 | cert=建设工程规划许可证~Planning permit
050 | 乡村建设规划许可证 | Rural planning permit | L/PEO | construction land country | 7/20 | 核发 变更 | cert=乡村建设规划许可证~Rural planning permit; hot=58
051 | 临时建设工程规划许可证 | Planning permit for temporary works | L/EU | construction | 5/20 | 核发 延期 | cert=临时建设工程规划许可证; hot=42
052 | 临时用地审批 | Approval of temporary land use | L/EU | construction land | 8/20 | (新办 延期) | hot=46
053 | 临时用地复垦验收 | Acceptance of the restoration of temporary land | X/EU | construction land | 8/20 | -
054 | 规划条件 | Planning conditions | X/EU | construction land | 5/15 | 核定 变更 | hot=45
055 | 建设工程设计方案审查 | Review of the architectural design | L/EU | construction | 7/20 | (首次 变更) | hot=50
056 | 建设工程验线 | Check of the building lines | X/EU | construction | 2/5 | - | hot=40
057 | 建设工程竣工规划核实 | Planning check of a completed project | C/EU | construction | 5/20 | - | doc=建设工程竣工规划核实合格证~Planning compliance certificate; hot=55
058 | 国有建设用地使用权协议出让审批 | Approval of the grant of land by agreement | L/EU | land | 15/20 | -
059 | 国有建设用地使用权划拨批准 | Approval of the allocation of land | L/UA | land | 15/20 | -
060 | 国有建设用地使用权转让审批 | Approval of the transfer of land | L/EU | land | 10/20 | - | hot=38
061 | 国有建设用地改变用途审批 | Approval of a change of land use | L/EU | land | 15/20 | -
062 | 设施农业用地 | Land for agricultural facilities | X/PEO | land farming country | 3/10 | 备案 变更备案 注销备案 | hot=47
063 | 采矿权登记 | Mining right registration | L/E | land permits | 15/20 | (新立 变更 延续 注销=10/20 抵押备案) | cert=采矿许可证~Mining licence; aka=采矿证; hot=36
064 | 矿产资源开发利用方案审查 | Review of a plan for mining | X/E | land | 10/20 | -
065 | 矿山地质环境保护与土地复垦方案审查 | Review of a plan to protect and restore mined land | X/E | land environment | 10/20 | -
066 | 建设项目压覆矿产资源查询 | Enquiry about minerals beneath a project | S/EU | construction land | 3/10 | -
067 | 地质灾害危险性评估报告备案 | Filing of a geological hazard assessment | X/EU | construction safety | 0 | -
068 | 测绘成果资料查询利用 | Use of surveying and mapping data | S/EU | construction land | 2/5 | -

@ ecology
069 | 建设项目环境影响报告书 | Environmental impact statement | L/EU | construction environment | 10/20 | 审批 重新报批 | doc=环境影响报告书批复~Approval of the environmental impact statement; aka=环评; hot=58
070 | 建设项目环境影响报告表 | Environmental impact form | L/EU | construction environment | 7/20 | 审批 重新报批 | doc=环境影响报告表批复~Approval of the environmental impact form; aka=环评; hot=68
071 | 建设项目环境影响登记表备案 | Filing of an environmental impact registration form | X/EU | construction environment | 0 | - | aka=环评; hot=63
072 | 入河排污口设置审批 | Approval of an outfall into a river | L/EU | environment | 10/20 | (新设 变更 注销) | hot=40
073 | 排污许可证 | Pollutant discharge permit | L/EU | environment permits | 8/20 | 核发 变更 延续 补发 注销 | cert=排污许可证~Pollutant discharge permit; hot=60
074 | 固定污染源排污登记 | Registration of a fixed pollution source | X/EU | environment permits | 0 | (首次 变更 注销) | hot=56
075 | 危险废物经营许可 | Hazardous waste licence | L/E | environment permits | 10/20 | (新办 变更 换证=8/20 注销=5/20) | cert=危险废物经营许可证~Hazardous waste licence
076 | 危险废物管理计划备案 | Filing of a hazardous waste plan | X/EU | environment | 0 | -
077 | 辐射安全许可 | Radiation safety licence | L/EU | environment safety | 8/20 | (新办 变更 延续 注销=5/20) | cert=辐射安全许可证~Radiation safety licence; hot=34
078 | 污染防治设施拆除或闲置审批 | Approval to remove or idle pollution controls | L/EU | environment | 5/20 | -
079 | 夜间连续施工作业证明 | Certificate for construction at night | X/E | construction environment | 1/3 | - | out=夜间连续施工作业证明~Certificate for construction at night; say=夜间施工; hot=53
080 | 突发环境事件应急预案 | Emergency plan for environmental incidents | X/EU | environment safety | 2/5 | 备案 变更备案 | hot=45
081 | 土壤污染状况调查报告评审 | Review of a soil pollution survey | X/EU | environment land | 15/20 | -

@ urban-management
082 | 临时占用城市道路许可 | Permit to occupy a city road for a limited time | L/EU | construction | 3/20 | (新办 延期) | aka=临时占道; say=占道施工; fee=road; hot=62
083 | 挖掘城市道路许可 | Permit to dig up a city road | L/EU | construction | 3/20 | (新办 变更 延期) | aka=破路; say=挖路; fee=dig; hot=58
084 | 依附城市道路建设管线杆线审批 | Approval of pipes and poles along a city road | L/EU | construction | 5/20 | -
085 | 城市桥梁上架设市政管线审批 | Approval of pipes on a city bridge | L/EU | construction | 5/20 | -
086 | 建筑垃圾处置核准 | Approval of the disposal of building waste | L/EU | construction environment | 3/20 | (新办 变更 延期) | aka=渣土; say=拉渣土,倒建筑垃圾; hot=61
087 | 建筑垃圾运输服务许可 | Licence to carry building waste | L/E | construction environment | 5/20 | (新办 变更) | aka=渣土车; hot=47
088 | 建筑垃圾消纳场设置许可 | Licence for a building waste site | L/E | construction environment | 8/20 | -
089 | 临时占用城市绿地审批 | Approval to occupy green space for a limited time | L/EU | construction environment | 5/20 | -
090 | 砍伐城市树木审批 | Approval to fell trees in the city | L/EU | construction environment | 5/20 | - | say=砍树; hot=44
091 | 迁移城市树木审批 | Approval to move trees in the city | L/EU | construction environment | 5/20 | - | say=移树
092 | 城市环境卫生设施拆除审批 | Approval to remove sanitation facilities | L/EU | construction environment | 5/20 | -
093 | 市政燃气设施改动审批 | Approval to alter municipal gas facilities | L/E | construction utilities | 8/20 | -
094 | 建设工程附属绿化工程竣工备案 | Filing of the completed planting of a project | X/EU | construction environment | 0 | -

@ transport
095 | 占用挖掘公路审批 | Approval to occupy or dig up a highway | L/EU | construction transport | 5/20 | (新办 变更 延期) | hot=46
096 | 跨越穿越公路修建桥梁渡槽审批 | Approval of a bridge or aqueduct across a highway | L/EU | construction transport | 8/20 | -
097 | 公路用地范围内架设埋设管线审批 | Approval of pipes and cables on highway land | L/EU | construction transport | 5/20 | (新办 变更) | hot=41
098 | 利用公路桥梁涵洞铺设电缆审批 | Approval of cables on highway bridges and culverts | L/EU | construction transport | 5/20 | -
099 | 公路增设平面交叉道口审批 | Approval of a new junction on a highway | L/PEU | construction transport travel | 5/20 | - | say=开路口; hot=43
100 | 公路建筑控制区内埋设管线审批 | Approval of pipes beside a highway | L/EU | construction transport | 5/20 | -
101 | 公路沿线非公路标志设置审批 | Approval of signs along a highway | L/PEU | construction transport travel | 5/20 | - | hot=40
102 | 更新采伐护路林审批 | Approval to fell roadside trees | L/EU | construction transport | 5/20 | -
103 | 公路建设项目设计文件审批 | Approval of the design of a highway project | L/EU | construction transport | 8/20 | (首次 变更)
104 | 公路建设项目施工许可 | Construction permit for a highway project | L/EU | construction transport | 5/20 | - | hot=44
105 | 公路工程质量监督手续办理 | Registration for quality supervision of highway works | X/EU | construction transport | 2/5 | -
106 | 公路工程交工验收报告备案 | Filing of the handover report of highway works | X/EU | construction transport | 2/5 | -
107 | 公路建设项目竣工验收 | Acceptance of a highway project | X/EU | construction transport | 10/20 | -

@ water
108 | 取水许可 | Water abstraction licence | L/EU | utilities environment | 8/20 | (新办 变更 延续 补办 注销) | cert=取水许可证~Water abstraction licence; say=打井取水; hot=56
109 | 生产建设项目水土保持方案审批 | Approval of a soil conservation plan | L/EU | construction environment | 5/10 | (报告书 报告表 变更) | aka=水保; hot=59
110 | 生产建设项目水土保持设施验收报备 | Filing of the acceptance of soil conservation works | X/EU | construction environment | 0 | - | hot=44
111 | 河道管理范围内建设项目工程建设方案审批 | Approval of works within a river zone | L/EU | construction | 8/20 | (新办 变更 延期) | hot=45
112 | 非防洪建设项目洪水影响评价审批 | Approval of a flood impact assessment | L/EU | construction safety | 8/20 | - | hot=40
113 | 水工程建设规划同意书审核 | Consent to the planning of waterworks | L/EU | construction | 8/20 | -
114 | 河道采砂许可 | River sand extraction licence | L/E | construction permits | 10/20 | (新办 变更 延续 注销) | cert=河道采砂许可证~River sand extraction licence; hot=36
115 | 占用农业灌溉水源设施审批 | Approval to occupy irrigation facilities | L/EU | construction farming | 8/20 | -
116 | 利用堤顶兼做公路审批 | Approval to use a dyke as a road | L/EU | construction transport | 8/20 | -
117 | 大坝管理范围内修建渔塘码头审批 | Approval of ponds and wharves near a dam | L/PEU | construction farming country | 8/20 | -
118 | 水利基建项目初步设计审批 | Approval of the preliminary design of waterworks | L/EU | construction | 8/20 | (首次 变更) | hot=42
119 | 水利工程开工情况备案 | Filing of the start of waterworks | X/EU | construction | 0 | -
120 | 水利工程质量监督手续办理 | Registration for quality supervision of waterworks | X/EU | construction | 2/5 | -
121 | 水利工程竣工验收 | Acceptance of waterworks | X/EU | construction | 10/20 | -

@ culture-tourism
122 | 文物保护单位保护范围内建设工程审批 | Approval of works within a heritage site | L/EU | construction culture | 15/20 | -
123 | 文物保护单位建设控制地带内建设工程设计方案审批 | Approval of designs near a heritage site | L/EU | construction culture | 10/20 | - | hot=34
124 | 县级文物保护单位修缮审批 | Approval of repairs to a county heritage site | L/EUO | construction culture | 10/20 | -
125 | 建设工程考古调查勘探申请 | Request for an archaeological survey before construction | X/EU | construction culture | 10/20 | - | hot=35
126 | 广播电视设施迁建审批 | Approval to move broadcasting facilities | L/EU | construction culture | 10/20 | -

@ emergency
127 | 危险化学品建设项目安全条件审查 | Safety review of a hazardous chemicals project | L/E | construction safety | 15/20 | (首次 变更)
128 | 危险化学品建设项目安全设施设计审查 | Review of safety design for a hazardous chemicals project | L/E | construction safety | 10/20 | (首次 变更)
129 | 非煤矿山建设项目安全设施设计审查 | Review of safety design for a mine | L/E | construction safety | 10/20 | (首次 变更)
130 | 建设工程抗震设防要求确定 | Seismic requirements for a project | C/EU | construction safety | 5/10 | - | hot=40
131 | 地震安全性评价报告备案 | Filing of a seismic safety assessment | X/EU | construction safety | 0 | -

@ approval
132 | 工程建设项目代码 | Project code | S/EU | construction | 0 | 申领 信息变更 | out=项目代码~Project code; hot=57
133 | 立项用地规划许可阶段并联审批 | Joint approval: project and land stage | X/EU | construction land | 20/45 | - | doc=并联审批意见汇总~Summary of joint opinions; hot=42
134 | 工程建设许可阶段并联审批 | Joint approval: planning stage | X/EU | construction | 15/45 | - | doc=并联审批意见汇总~Summary of joint opinions; hot=43
135 | 施工许可阶段并联审批 | Joint approval: construction stage | X/EU | construction | 10/45 | - | doc=并联审批意见汇总~Summary of joint opinions; hot=45
136 | 竣工阶段联合验收 | Joint acceptance of a completed project | X/EU | construction | 10/45 | - | doc=联合验收意见书~Joint acceptance opinion; hot=54
137 | 水电气网联合报装 | Joint application for water, power, gas and network | S/PEU | construction utilities home | 5/20 | - | say=报装,通水通电; hot=59
138 | 工程建设项目帮办代办服务 | Guidance through a construction project | S/EU | construction | 0 | - | say=代办,帮办; hot=48

@ meteorology
139 | 雷电防护装置设计审核 | Review of the design of lightning protection | L/EU | construction safety | 5/20 | (首次 变更) | aka=防雷; hot=43
140 | 雷电防护装置竣工验收 | Acceptance of lightning protection | L/EU | construction safety | 5/20 | - | aka=防雷; hot=42
141 | 气象探测环境保护范围内建设工程审批 | Approval of works near a weather station | L/EU | construction | 8/20 | -
142 | 升放系留气球活动审批 | Approval to fly tethered balloons | L/EU | construction culture | 1/3 | - | say=放气球
143 | 气象证明 | Weather certificate | S/PEU | construction utilities home | 2/5 | 出具 | out=气象证明~Weather certificate; say=下雨证明,暴雨证明; hot=38

@ fire-rescue
144 | 公众聚集场所营业前消防安全检查 | Fire safety check before opening premises | L/PE | construction safety housing | 5/10 | (告知承诺=0 一般程序 补发) | doc=公众聚集场所消防安全检查意见书~Fire safety opinion; aka=消防证; say=开宾馆消防,开店消防; hot=74
145 | 消防安全重点单位备案 | Filing by a key fire safety unit | X/EU | safety | 0 | -
146 | 火灾事故认定复核 | Review of the findings on a fire | C/PEU | safety justice | 15/20 | -
147 | 火灾出警证明 | Certificate of a fire call-out | S/PEU | safety utilities home | 1/3 | 出具 | out=火灾出警证明~Certificate of a fire call-out; hot=35

@ water-supply
148 | 自来水用水 | Mains water supply | S/PEU | utilities home | 0 | 报装=3/10 增容=3/10 过户 销户 | say.报装=装自来水,接水; aka=自来水; hot=64
149 | 临时施工用水申请 | Temporary water for a building site | S/EU | utilities construction | 2/7 | -
150 | 用水性质变更 | Change of water use category | S/PEU | utilities home | 1/3 | -
151 | 一户一表改造申请 | Separate meter for each household | S/P | home | 3/10 | - | say=分水表
152 | 水表校验申请 | Check of a water meter | S/PEU | utilities home | 3/10 | - | say=水表不准
153 | 水费查询缴纳 | Water bill enquiry and payment | S/PEU | utilities home | 0 | - | say=交水费; hot=66
154 | 用水报停与复用 | Suspension and resumption of water supply | S/PEU | utilities home | 0 | -

@ power-supply
155 | 居民用电 | Household electricity | S/P | home | 0 | 新装=2/5 增容=2/5 过户 销户 | say.新装=装电表,接电; hot=62
156 | 低压非居民用电 | Low voltage electricity for businesses | S/EU | utilities | 0 | 新装=3/10 增容=3/10 过户 销户 | say.新装=店铺装电表; hot=57
157 | 高压用电 | High voltage electricity | S/EU | utilities | 0 | 新装=8/20 增容=8/20 销户 | hot=46
158 | 施工临时用电申请 | Temporary power for a building site | S/EU | utilities construction | 3/10 | - | say=工地用电; hot=44
159 | 充电桩用电报装 | Electricity for a charging point | S/PEU | utilities home | 3/10 | - | say=装充电桩; hot=58
160 | 分布式光伏并网申请 | Grid connection of rooftop solar | S/PE | utilities home | 5/20 | - | say=光伏并网; hot=52
161 | 居民峰谷电价变更 | Household time-of-use tariff | S/P | home | 0 | -
162 | 一户多人口阶梯电量申请 | Higher electricity allowance for a large household | S/P | home | 0 | - | hot=40
163 | 电表校验申请 | Check of an electricity meter | S/PEU | utilities home | 2/5 | - | say=电表不准
164 | 电费查询缴纳 | Electricity bill enquiry and payment | S/PEU | utilities home | 0 | - | say=交电费; hot=68
`;
