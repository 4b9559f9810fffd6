/** Taxation: base items of the window 税务专业 (SWZY), one a line; `../table.ts` says what the columns hold. */
export const taxRows = `
@ taxation
001 | 一照一码户登记信息确认 | Confirming a new taxpayer's details | S/EN | taxation opening | 0 | - | say=税务登记; hot=66
002 | 个体工商户登记信息确认 | Confirming a self-employed person's tax details | S/P | taxes taxation | 0 | - | say=税务登记; hot=60
003 | 纳税人基础信息变更 | Change of a taxpayer's details | S/PEN | taxation alteration taxes | 0 | - | hot=52
004 | 跨区迁移登记 | Moving a taxpayer to another district | S/EN | taxation alteration | 0 | (迁出 迁入)
005 | 自然人纳税人信息登记 | Registration of a natural person as taxpayer | S/P | taxes | 0 | - | hot=48
006 | 扣缴义务人登记 | Registration as a withholding agent | S/EUN | taxation | 0 | -
007 | 存款账户账号报告 | Report of bank accounts | S/EN | taxation | 0 | -
008 | 财务会计制度备案 | Filing of the accounting system | S/EN | taxation | 0 | -
009 | 银税三方协议 | Direct debit agreement for taxes | S/PEN | taxation taxes | 0 | 签订 终止 | aka=三方协议; hot=51
010 | 增值税一般纳税人登记 | Registration as a general value-added taxpayer | S/EN | taxation | 0 | - | aka=一般纳税人; hot=64
011 | 增值税一般纳税人简易计税备案 | Filing of the simple method for value-added tax | S/EN | taxation | 0 | -
012 | 跨区域涉税事项 | Taxable business in another region | S/EN | taxation construction | 0 | 报告 报验登记 信息反馈 | aka=外出经营; hot=59
013 | 停业登记 | Notice of a pause in business | S/P | taxes taxation | 0 | -
014 | 复业登记 | Notice of resuming business | S/P | taxes taxation | 0 | -
015 | 非正常户解除申请 | Return of a lapsed taxpayer to normal status | X/PEN | taxation taxes | 1/5 | - | say=解除非正常户; hot=52
016 | 欠税人处置不动产报告 | Report of the disposal of property by a tax debtor | S/PEN | taxation taxes | 0 | -
017 | 纳税人合并分立情况报告 | Report of a merger or division | S/E | taxation alteration | 0 | -
018 | 企业所得税汇总纳税信息报告 | Report on consolidated corporate income tax | S/E | taxation | 0 | -
019 | 办税人员实名信息采集 | Identity check of tax staff | S/P | taxes taxation | 0 | - | aka=实名办税; hot=50
020 | 清税申报 | Tax clearance on closing | S/EN | closing taxation | 3/10 | (一般流程 即时办结=0) | out=清税证明~Tax clearance certificate; aka=税务注销; say.即时办结=注销公司税务; hot=72
021 | 跨区税源登记注销 | Ending a registration in another region | S/EN | closing taxation | 2/10 | -
022 | 扣缴税款登记注销 | Ending a registration as withholding agent | S/EUN | closing taxation | 0 | -
023 | 发票票种 | Kinds of invoice | S/PEN | taxation taxes | 1/5 | 核定 调整 | aka=发票; hot=55
024 | 发票领用 | Obtaining invoices | S/PEN | taxation taxes | 0 | - | say=领发票,买发票; hot=87
025 | 农产品收购发票开具申请 | Use of farm produce purchase invoices | X/EN | taxation farming | 1/5 | -
026 | 数电发票额度调整申请 | Change of the electronic invoice allowance | S/PEN | taxation taxes | 2/10 | - | aka=发票额度; say=发票不够用; hot=70
027 | 增值税专用发票最高开票限额审批 | Ceiling for special value-added tax invoices | L/EN | taxation | 5/20 | (新办 变更) | hot=54
028 | 印有单位名称发票印制申请 | Invoices printed with the company's name | X/EN | taxation | 5/15 | -
029 | 发票验旧 | Checking used invoices | S/PEN | taxation taxes | 0 | -
030 | 发票缴销 | Return of unused invoices | S/PEN | taxation taxes | 0 | -
031 | 发票遗失损毁报告 | Report of lost or damaged invoices | S/PEN | taxation taxes | 0 | - | say=发票丢了
032 | 增值税专用发票代开 | Issue of a special invoice for a small trader | S/PEN | taxation taxes | 0 | - | aka=代开发票; hot=75
033 | 增值税普通发票代开 | Issue of an ordinary invoice | S/PEN | taxation taxes | 0 | - | aka=代开发票; say=开发票; hot=83
034 | 代开发票作废与退回 | Cancelling an invoice issued by the tax office | S/PEN | taxation taxes | 0 | -
035 | 资源回收企业反向开票申请 | Self-billing by a recycling company | X/E | taxation | 1/5 | - | aka=反向开票; hot=41
036 | 发票真伪鉴定 | Check whether an invoice is genuine | S/PEN | taxation taxes | 0 | - | aka=查发票; say=假发票; hot=58
037 | 红字发票信息确认 | Confirming a credit note | S/EN | taxation | 0 | -
038 | 税控设备 | Tax control device | S/PEN | taxation taxes | 0 | 初始发行 变更发行 注销发行 | aka=税控盘
039 | 海关缴款书稽核比对 | Matching of customs payment forms | S/E | taxation | 3/10 | -
040 | 增值税一般纳税人申报 | Value-added tax return of a general taxpayer | S/EN | taxation | 0 | - | aka=增值税申报; say=报税; hot=80
041 | 增值税小规模纳税人申报 | Value-added tax return of a small taxpayer | S/PEN | taxation taxes | 0 | - | aka=增值税申报; say=报税; hot=79
042 | 增值税预缴申报 | Advance payment of value-added tax | S/EN | taxation construction | 0 | -
043 | 消费税申报 | Excise return | S/EN | taxation | 0 | -
044 | 企业所得税（查账征收） | Corporate income tax on accounts | S/E | taxation | 0 | 预缴申报 年度申报 | aka=企业所得税; say.年度申报=汇算清缴; hot=71
045 | 企业所得税（核定征收） | Corporate income tax on assessment | S/E | taxation | 0 | 预缴申报 年度申报 | aka=企业所得税
046 | 居民企业清算所得税申报 | Income tax return of a company in liquidation | S/E | taxation closing | 0 | -
047 | 个人所得税综合所得年度汇算 | Yearly income tax settlement | S/P | taxes work | 0 | - | aka=个税; say=个税退税,个税汇算; hot=94
048 | 个人所得税经营所得 | Income tax on business profits | S/P | taxes | 0 | 预缴申报 年度申报 | aka=个税; hot=61
049 | 个人所得税专项附加扣除填报 | Personal allowances for income tax | S/P | taxes | 0 | - | aka=个税; say=专项附加扣除; hot=78
050 | 个人所得税扣缴申报 | Withholding of income tax | S/EUN | taxation staffing | 0 | - | aka=个税; hot=69
051 | 个人所得税分期缴纳备案 | Filing of income tax paid in instalments | S/P | taxes | 0 | - | aka=个税
052 | 个人转让房产个人所得税申报 | Income tax on the sale of a home | S/P | taxes housing | 0 | - | say=卖房交税; hot=57
053 | 个人股权转让个人所得税申报 | Income tax on the sale of shares in a company | S/P | taxes | 0 | - | aka=个税; hot=54
054 | 限售股转让所得个人所得税清算申报 | Income tax on the sale of restricted shares | S/P | taxes | 0 | -
055 | 契税申报 | Deed tax return | S/PEU | taxes housing taxation | 0 | - | say=买房交税; hot=82
056 | 附加税费申报 | Return of surcharges on value-added tax and excise | S/PEN | taxation taxes | 0 | -
057 | 车辆购置税申报 | Vehicle purchase tax return | S/PEU | taxes travel taxation | 0 | - | aka=购置税; say=买车交税; hot=76
058 | 车船税申报 | Vehicle and vessel tax return | S/PEU | taxes travel taxation | 0 | - | hot=50
059 | 房产税申报 | Property tax return | S/PEU | taxation taxes | 0 | - | hot=56
060 | 城镇土地使用税申报 | Urban land use tax return | S/PEU | taxation taxes | 0 | - | hot=49
061 | 土地增值税项目登记 | Registration of a project for land appreciation tax | S/E | taxation construction | 0 | -
062 | 土地增值税 | Land appreciation tax | S/E | taxation | 0 | 预缴申报 清算申报=10/20 尾盘申报 | hot=40
063 | 印花税申报 | Stamp duty return | S/PEN | taxation taxes | 0 | - | hot=55
064 | 耕地占用税申报 | Tax on the use of farmland | S/PEU | taxation taxes | 0 | -
065 | 资源税申报 | Resource tax return | S/E | taxation | 0 | -
066 | 水资源税申报 | Water resource tax return | S/EU | taxation | 0 | -
067 | 环境保护税申报 | Environmental tax return | S/EU | taxation environment | 0 | -
068 | 烟叶税申报 | Tobacco leaf tax return | S/E | taxation | 0 | -
069 | 文化事业建设费申报 | Return of the levy for culture | S/E | taxation | 0 | -
070 | 残疾人就业保障金申报 | Return of the levy for jobs for disabled people | S/EUS | taxation staffing | 0 | - | aka=残保金; hot=59
071 | 城镇垃圾处理费申报 | Return of the waste treatment charge | S/EU | taxation | 0 | -
072 | 国有土地使用权出让收入缴纳 | Payment for the grant of state land | S/EU | taxation land | 0 | -
073 | 水土保持补偿费申报 | Return of the soil conservation charge | S/EU | taxation environment | 0 | -
074 | 森林植被恢复费缴纳 | Payment of the forest restoration charge | S/EU | taxation environment | 0 | -
075 | 防空地下室易地建设费缴纳 | Payment in place of a shelter basement | S/EU | taxation construction | 0 | -
076 | 税源信息采集 | Details of taxable property | S/PEU | taxation taxes | 0 | (房产和土地 环境保护 车船)
077 | 财务会计报告报送 | Submission of financial statements | S/EN | taxation | 0 | - | hot=53
078 | 关联业务往来报告 | Report of dealings between related companies | S/E | taxation | 0 | -
079 | 申报错误更正 | Correction of a tax return | S/PEN | taxation taxes | 0 | - | say=报税报错了; hot=58
080 | 申报作废 | Cancelling a tax return | S/PEN | taxation taxes | 0 | -
081 | 税费缴纳 | Payment of taxes and charges | S/PEN | taxation taxes | 0 | - | say=交税; hot=74
082 | 代收代缴车船税申报 | Return of vehicle tax collected by insurers | S/E | taxation | 0 | -
083 | 单位社会保险费申报缴纳 | Employer's social insurance contributions | S/EUS | taxation staffing | 0 | - | aka=交社保; hot=81
084 | 灵活就业人员社会保险费缴纳 | Social insurance contributions of flexible workers | S/P | insurance taxes | 0 | - | aka=交社保; say=自己交社保; hot=85
085 | 城乡居民社会保险费缴纳 | Residents' social insurance contributions | S/P | insurance taxes | 0 | - | aka=交医保,交养老; hot=86
086 | 工会经费代收缴纳 | Trade union contributions | S/EUS | taxation staffing | 0 | - | hot=41
087 | 税收完税证明 | Certificate of taxes paid | S/PEN | taxes taxation documents | 0 | 开具 | out=税收完税证明~Certificate of taxes paid; aka=完税证明; hot=73
088 | 个人所得税纳税记录 | Record of income tax paid | S/P | taxes documents | 0 | 开具 | out=个人所得税纳税记录~Record of income tax paid; aka=个税证明; say=打个税证明; hot=77
089 | 社会保险费缴费证明 | Certificate of contributions paid | S/PEU | insurance taxation documents | 0 | 开具 | out=社会保险费缴费证明~Certificate of contributions paid; hot=68
090 | 车辆购置税完税信息 | Record of vehicle purchase tax | S/PEU | taxes travel taxation | 0 | 更正 查询
091 | 中国税收居民身份证明 | Certificate of Chinese tax residence | S/PE | taxes taxation abroad | 5/10 | 开具 | out=中国税收居民身份证明~Certificate of Chinese tax residence
092 | 无欠税证明 | Certificate of no tax debt | S/PEN | taxation taxes documents | 0 | 开具 | out=无欠税证明~Certificate of no tax debt; hot=56
093 | 发票领用及申报情况查询 | Record of invoices and returns | S/PEN | taxation taxes | 0 | -
094 | 涉税信息查询申请 | Request for tax information | S/PEN | taxation taxes | 0 | -
095 | 税务文书电子送达确认 | Consent to electronic delivery by the tax office | S/PEN | taxation taxes | 0 | -
096 | 服务贸易等项目对外支付税务 | Tax record of payments abroad | X/E | taxation | 0 | 备案 变更备案 | hot=39
097 | 误收多缴退抵税申请 | Refund of tax paid in error | S/PEN | taxation taxes | 8/10 | - | aka=退税; hot=62
098 | 代扣代缴手续费退付申请 | Refund of fees for withholding tax | S/EUN | taxation | 5/10 | -
099 | 企业所得税汇算清缴退税申请 | Refund after the corporate income tax settlement | S/E | taxation | 8/10 | - | aka=退税; hot=57
100 | 入库减免退税申请 | Refund of tax that was reduced later | S/PEN | taxation taxes | 8/10 | - | aka=退税
101 | 增值税留抵退税申请 | Refund of excess input tax | S/EN | taxation support | 8/10 | - | aka=退税,留抵; hot=63
102 | 增值税即征即退申请 | Immediate refund of value-added tax | S/EN | taxation support | 5/10 | - | aka=退税
103 | 车辆购置税退税申请 | Refund of vehicle purchase tax | S/PEU | taxes travel taxation | 5/10 | - | aka=退税
104 | 车船税退抵税申请 | Refund of vehicle and vessel tax | S/PEU | taxes travel taxation | 5/10 | - | aka=退税
105 | 契税退税申请 | Refund of deed tax | S/PEU | taxes housing taxation | 5/10 | - | aka=退税; hot=46
106 | 社会保险费误缴退费申请 | Refund of contributions paid in error | S/PEU | insurance taxation | 5/10 | -
107 | 出口退（免）税 | Export tax refund | S/E | taxation support | 1/5 | 备案 备案变更 备案撤回 | aka=出口退税; hot=50
108 | 生产企业出口免抵退税申报 | Export refund return of a manufacturer | S/E | taxation support | 5/15 | - | aka=出口退税
109 | 外贸企业出口免退税申报 | Export refund return of a trader | S/E | taxation support | 5/15 | - | aka=出口退税
110 | 代理出口货物证明 | Certificate of export through an agent | S/E | taxation support | 1/5 | 开具 | out=代理出口货物证明
111 | 出口货物退运已补税证明 | Certificate of tax repaid on returned exports | S/E | taxation | 1/5 | 开具 | out=出口货物退运已补税证明
112 | 延期缴纳税款审批 | Permit to pay tax later | L/PEN | taxation taxes | 10/20 | - | hot=47
113 | 延期申报审批 | Permit to file later | L/PEN | taxation taxes | 5/20 | - | hot=44
114 | 纳税担保申请 | Security for the payment of tax | X/PEN | taxation taxes | 5/10 | -
115 | 变更纳税定额审批 | Change of a fixed tax assessment | L/P | taxes taxation | 8/20 | -
116 | 定期定额户 | Fixed tax assessment of a self-employed person | X/P | taxes taxation | 5/20 | 核定 终止
117 | 税收减免备案 | Filing of a tax reduction | X/PEN | taxation taxes | 0 | - | hot=48
118 | 残疾孤老和烈属个人所得税减征申请 | Income tax relief for disabled, older and bereaved people | X/P | taxes disability ageing | 3/10 | -
119 | 重点群体创业就业税收优惠 | Tax relief for jobs for priority groups | X/PE | taxation taxes support | 0 | 申报
120 | 退役士兵创业就业税收优惠 | Tax relief for jobs for veterans | X/PE | taxation taxes veterans support | 0 | 申报
121 | 研发费用加计扣除辅导申请 | Advice on the deduction for research | S/E | taxation support | 2/5 | - | hot=45
122 | 车辆购置税减免申请 | Relief from vehicle purchase tax | X/PEU | taxes travel taxation | 1/5 | - | say=新能源车免税; hot=55
123 | 非居民企业享受协定待遇备查 | Treaty relief for a foreign company | X/E | taxation | 0 | -
124 | 纳税信用 | Tax credit rating | S/E | taxation | 5/20 | 补评申请 复评申请 修复申请 | aka=纳税等级; hot=53
125 | 纳税信用等级查询 | Tax credit rating enquiry | S/E | taxation | 0 | - | hot=49
126 | 税务行政复议申请 | Review of a decision on tax | J/PEN | taxation taxes justice | 15/20 | -
127 | 纳税服务投诉受理 | Complaint about tax service | S/PEN | taxation taxes | 3/10 | - | hot=43
128 | 税收违法行为检举 | Report of tax fraud | S/PEN | taxes taxation justice | 10/20 | -
129 | 税收违法行为检举奖励 | Reward for reporting tax fraud | R/P | taxes justice | 15/20 | 申领
130 | 纳税咨询 | Tax advice | S/PEN | taxation taxes | 0 | - | aka=12366; hot=65
131 | 纳税人学堂培训报名 | Course on taxes | S/PEN | taxation taxes | 0 | -
132 | 涉税专业服务机构信息采集 | Details of a tax advisory firm | S/E | taxation permits | 0 | (基本信息 业务委托协议)
133 | 委托代征协议 | Agreement to collect tax on behalf of the office | X/EU | taxation | 5/10 | 签订 终止
134 | 个人不动产交易综合办税 | Taxes on the sale of a home between persons | S/P | taxes housing | 0 | - | say=二手房交税; hot=80
`;
