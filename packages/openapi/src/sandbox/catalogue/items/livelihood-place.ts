/** Social affairs: property, housing, forests and support for business: base items of the window 社会民生 (SHMS), one a line; `../table.ts` says what the columns hold. */
export const livelihoodPlaceRows = `
@ natural-resources FZX-ZR onsite
401 | 国有建设用地使用权及房屋所有权 | Title to a house on state land | C/PEU | housing land | 2/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产权证书~Title certificate; fee=title; fee.注销登记=; aka=房产证,不动产登记,不动产证; say.转移登记=房子过户,二手房过户; say.首次登记=办房产证; hot=95; hot.转移登记=88
402 | 国有建设用地使用权 | Right to use state land | C/EU | land | 2/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产权证书~Title certificate; fee=title; fee.注销登记=; hot=55
403 | 宅基地使用权及房屋所有权 | Title to a village house | C/P | housing | 5/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产权证书~Title certificate; aka=农村房产证; say.首次登记=农村房屋确权; hot=72
404 | 集体建设用地使用权及房屋所有权 | Title to a building on collective land | C/EO | land | 5/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产权证书~Title certificate; fee=title; fee.注销登记=
405 | 土地承包经营权 | Right to farm contracted land | C/P | country | 5/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产权证书~Title certificate; aka=承包地; hot=50
406 | 林权 | Forest rights | C/PEO | farming land country | 5/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产权证书~Title certificate; aka=林权证; hot=51
407 | 不动产抵押权 | Mortgage on real estate | C/PEU | housing land support | 1/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产登记证明~Certificate of registration; fee=title; fee.注销登记=; fee.变更登记=; aka=房贷抵押,抵押登记; say.注销登记=解押,解除抵押; hot=82
408 | 在建建筑物抵押权 | Mortgage on a building under construction | C/E | construction support | 1/20 | 首次登记 变更登记 转移登记 注销登记 | cert=不动产登记证明~Certificate of registration
409 | 地役权 | Easement | C/PEU | land housing | 5/20 | 首次登记 变更登记 注销登记 | cert=不动产登记证明~Certificate of registration
410 | 居住权 | Right of residence | C/P | housing | 3/20 | 首次登记 变更登记 注销登记 | cert=不动产登记证明~Certificate of registration; hot=48
411 | 预购商品房预告登记 | Advance notice of the purchase of a new home | C/P | housing | 1/20 | (设立 变更 转移 注销) | cert=不动产登记证明~Certificate of registration; hot=60
412 | 预购商品房抵押预告登记 | Advance notice of a mortgage on a new home | C/P | housing | 1/20 | (设立 变更 注销) | cert=不动产登记证明~Certificate of registration
413 | 不动产更正登记 | Correction of the land register | C/PEU | housing land | 5/20 | -
414 | 不动产异议登记 | Objection to an entry in the land register | C/PEU | housing land justice | 0 | (设立 注销)
415 | 不动产权证书 | Title certificate | C/PEU | housing land documents | 2/20 | 换发 补发=5/20 | cert=不动产权证书~Title certificate; say.补发=房产证丢了; hot=63
416 | 不动产登记证明 | Certificate of registration | C/PEU | housing land documents | 2/20 | 换发 补发=5/20 | cert=不动产登记证明~Certificate of registration
417 | 不动产登记资料 | Land register | S/PEU | housing land | 0 | 查询 | aka=查房产; hot=69
418 | 个人住房信息查询证明 | Certificate of homes owned | S/P | housing documents | 0 | 出具 | out=个人住房信息查询证明~Certificate of homes owned; aka=无房证明; say=名下有没有房; hot=84

@ housing
419 | 公共租赁住房 | Public rental housing | G/P | housing welfare | 15/20 | 申请 续租申请 资格变更 退出 | doc=公共租赁住房配租通知书~Notice of allocation; aka=公租房,廉租房; say.申请=申请公租房; hot=83
420 | 公共租赁住房租赁补贴 | Rent allowance | G/P | housing welfare | 15/20 | 申领 停发申报 | aka=租房补贴; hot=62
421 | 公共租赁住房租金缴纳 | Payment of public housing rent | S/P | housing | 0 | -
422 | 经济适用住房上市交易 | Sale of subsidised housing | X/P | housing | 8/20 | -
423 | 房改房上市交易 | Sale of former public housing | X/P | housing | 8/20 | -
424 | 商品房买卖合同网签 | Online signing of a contract for a new home | X/PE | housing permits | 0 | 备案 变更备案 撤销备案=2/5 | aka=网签; hot=71
425 | 存量房买卖合同网签 | Online signing of a contract for a second-hand home | X/P | housing | 0 | 备案 撤销备案=2/5 | aka=二手房网签; hot=65
426 | 房屋租赁登记 | House lease | X/PE | housing permits | 0 | 备案 变更备案 注销备案 | aka=租房备案; hot=53
427 | 房地产经纪机构 | Estate agency | X/E | permits | 1/5 | 备案 变更备案 注销备案 | say=开房产中介; hot=40
428 | 住宅专项维修资金 | Maintenance fund of residential buildings | S/P | housing | 0 | 交存 使用申请=5/20 过户 退款申请=3/10 | aka=大修基金,维修基金; say.使用申请=动用维修基金; hot=64
429 | 业主委员会 | Owners' committee | X/O | alteration | 2/10 | 备案 变更备案 | aka=业委会; hot=46
430 | 业主大会筹备组成立申请 | Preparing an owners' assembly | X/P | housing | 5/20 | -
431 | 既有住宅加装电梯联合审查 | Joint review of a lift for an existing building | X/P | housing ageing | 10/20 | - | aka=装电梯; say=老楼装电梯; hot=67
432 | 农村危房改造补助申请 | Grant to repair an unsafe village house | G/P | housing welfare | 15/20 | - | aka=危房改造; hot=66
433 | 农村低收入群体住房安全鉴定 | Safety check of the homes of poor households | C/P | housing welfare | 5/20 | -
434 | 房屋安全鉴定备案 | Filing of a building safety assessment | X/PEU | housing safety | 0 | -

@ housing FZX-GJJ
435 | 住房公积金单位 | Employer's housing fund account | S/EUS | staffing | 0 | 缴存登记 信息变更 注销登记 | hot=56
436 | 住房公积金缓缴 | Deferred housing fund contributions | X/E | staffing support | 5/20 | -
437 | 降低住房公积金缴存比例 | Lower housing fund rate | X/E | staffing support | 5/20 | -
438 | 住房公积金汇缴补缴 | Payment of housing fund contributions | S/EUS | staffing | 0 | - | hot=52
439 | 住房公积金缴存基数调整 | Adjustment of the housing fund wage base | S/EUS | staffing | 0 | - | hot=50
440 | 住房公积金个人账户 | Personal housing fund account | S/PEUS | housing staffing | 0 | 开户 封存 启封 合并 信息变更 | hot=55
441 | 灵活就业人员住房公积金缴存登记 | Housing fund for flexible workers | S/P | housing work | 0 | - | hot=51
442 | 住房公积金异地转移接续 | Transfer of a housing fund account between cities | S/P | housing work | 3/10 | - | say=公积金转移; hot=72
443 | 购买新建商品房提取住房公积金 | Housing fund withdrawal: buying a new home | S/P | housing | 1/3 | - | aka=公积金提取; say=提公积金,取公积金; hot=86
444 | 购买二手房提取住房公积金 | Housing fund withdrawal: buying a second-hand home | S/P | housing | 1/3 | - | aka=公积金提取; hot=76
445 | 偿还购房贷款提取住房公积金 | Housing fund withdrawal: repaying a home loan | S/P | housing | 0 | - | aka=公积金提取; say=还房贷提公积金; hot=85
446 | 租房提取住房公积金 | Housing fund withdrawal: renting | S/P | housing | 0 | - | aka=公积金提取; say=租房取公积金; hot=84
447 | 建造翻修住房提取住房公积金 | Housing fund withdrawal: building or repairing a home | S/P | housing | 1/3 | - | aka=公积金提取
448 | 加装电梯提取住房公积金 | Housing fund withdrawal: fitting a lift | S/P | housing ageing | 1/3 | - | aka=公积金提取
449 | 退休提取住房公积金 | Housing fund withdrawal: retirement | S/P | housing ageing | 0 | - | aka=公积金提取; hot=74
450 | 离职提取住房公积金 | Housing fund withdrawal: leaving a job | S/P | housing work | 1/3 | - | aka=公积金提取; hot=73
451 | 出境定居提取住房公积金 | Housing fund withdrawal: settling abroad | S/P | housing abroad | 1/3 | - | aka=公积金提取
452 | 完全丧失劳动能力提取住房公积金 | Housing fund withdrawal: inability to work | S/P | housing disability | 1/3 | - | aka=公积金提取
453 | 死亡或宣告死亡提取住房公积金 | Housing fund withdrawal: after a death | S/P | farewell housing | 1/3 | - | aka=公积金提取
454 | 住房公积金购房贷款 | Housing fund loan | S/P | housing | 8/10 | (新建商品房 二手房 自建住房) | aka=公积金贷款; say=公积金贷款买房; hot=83
455 | 住房公积金贷款提前还款 | Early repayment of a housing fund loan | S/P | housing | 0 | (部分还款 全部结清) | hot=68
456 | 住房公积金对冲还贷 | Repayment of a loan from the housing fund account | S/P | housing | 0 | (签约 解约) | aka=冲还贷; hot=58
457 | 住房公积金贷款结清证明 | Certificate of a repaid housing fund loan | S/P | housing documents | 0 | 出具 | out=贷款结清证明~Certificate of repayment
458 | 异地贷款住房公积金缴存使用证明 | Housing fund record for a loan elsewhere | S/P | housing documents | 0 | 出具 | out=异地贷款缴存使用证明~Housing fund record
459 | 住房公积金缴存信息 | Housing fund record | S/P | housing | 0 | 查询 | say=查公积金; hot=79

@ forestry
460 | 林木采伐许可证 | Timber felling licence | L/PEO | farming country | 5/20 | 核发 变更 延期 | cert=林木采伐许可证~Timber felling licence; aka=采伐证; say=砍树,伐木; hot=75
461 | 临时占用林地审批 | Approval to use forest land for a limited time | L/EU | land | 8/20 | (新办 延期)
462 | 直接为林业生产服务工程设施使用林地审批 | Approval of forestry facilities on forest land | L/PEO | farming land country | 8/20 | -
463 | 建设项目永久使用林地申请 | Permanent use of forest land for a project | L/EU | land construction | 10/20 | - | fee=forest; hot=41
464 | 森林防火期野外用火审批 | Permit for open fire in the fire season | L/PEU | farming safety country | 2/10 | - | say=烧荒,野外用火; hot=44
465 | 进入森林高火险区活动审批 | Permit to enter a zone of high fire risk | L/PEU | farming safety country | 2/10 | -
466 | 非国家重点保护陆生野生动物狩猎证 | Hunting licence | L/P | country | 8/20 | 核发 换发 | cert=狩猎证~Hunting licence
467 | 野生动物致害补偿申请 | Compensation for damage by wild animals | G/P | country | 15/20 | - | say=野猪毁庄稼; hot=50
468 | 造林补助申请 | Planting grant | G/PO | farming support country | 10/20 | -
469 | 退耕还林补助 | Grant for returning farmland to forest | G/P | country welfare | 10/20 | 申领 | hot=46
470 | 生态护林员选聘报名 | Application as a forest warden | S/P | country work | 5/20 | - | hot=43
471 | 公益林生态效益补偿 | Compensation for public benefit forest | G/PO | farming support country | 10/20 | 申领
472 | 国有林木采种审批 | Permit to collect seeds in state forests | L/PE | farming country | 5/20 | -
473 | 古树名木认定申请 | Recognition of an old or notable tree | C/PO | farming country | 10/20 | -
474 | 林木林地权属争议调处申请 | Settlement of a dispute over forest land | J/PO | farming justice | 15/20 | -
475 | 义务植树尽责证书 | Certificate of tree planting | S/P | culture country | 0 | 领取 | cert=全民义务植树尽责证书~Tree planting certificate

@ economy-trade
476 | 家电以旧换新补贴 | Trade-in grant for appliances | G/P | housing work | 3/10 | 申领 | aka=国补; say=换家电; hot=81
477 | 汽车置换更新补贴 | Trade-in grant for cars | G/P | travel | 5/20 | 申领 | aka=国补; say=换车补贴; hot=77
478 | 电动自行车以旧换新补贴 | Trade-in grant for electric bicycles | G/P | travel | 3/10 | 申领 | hot=60
479 | 工业企业技术改造投资项目 | Technical upgrade of a factory | X/E | support construction | 1/5 | 备案 变更备案 | aka=技改; hot=42
480 | 创新型中小企业评价申报 | Application as an innovative small enterprise | C/E | support | 10/20 | - | hot=45
481 | 专精特新中小企业申报推荐 | Recommendation as a specialised small enterprise | C/E | support | 10/20 | - | aka=专精特新; hot=49
482 | 企业技术中心申报推荐 | Recommendation as a company technology centre | C/E | support | 10/20 | -
483 | 中小企业发展资金申请 | Grant for the growth of small enterprises | G/E | support | 15/20 | - | hot=51
484 | 规模以上工业企业培育奖励 | Reward for a factory that reaches the scale threshold | R/E | support | 15/20 | 申领
485 | 清洁生产审核备案 | Filing of a clean production audit | X/E | environment | 3/10 | -
486 | 外贸企业奖补资金申请 | Grant for foreign trade | G/E | support | 15/20 | -
487 | 电子商务发展扶持资金申请 | Grant for online trade | G/E | support | 15/20 | -

@ finance
488 | 代理记账机构执业许可 | Bookkeeping agency licence | L/E | permits | 5/10 | (新办 变更 注销) | cert=代理记账许可证书~Bookkeeping agency licence; hot=42
489 | 代理记账机构年度备案 | Yearly filing of a bookkeeping agency | X/E | permits | 0 | -
490 | 会计人员信息 | Accountants' register | S/P | work | 2/5 | 采集 变更 调转 | hot=53
491 | 会计人员继续教育登记 | Continuing education of accountants | S/P | work | 1/3 | - | say=会计继续教育; hot=57
492 | 会计专业技术资格证书 | Accountant's qualification certificate | S/P | work documents | 0 | 领取 补发=2/5 | hot=46; cert=会计专业技术资格证书
493 | 非税收入退付申请 | Refund of a payment to the treasury | X/PEU | taxes taxation | 5/20 | -
494 | 财政票据领用证 | Public receipt book permit | X/UAS | taxation | 1/5 | 办理 变更 注销 | cert=财政票据领用证
495 | 财政电子票据查验 | Check of an electronic public receipt | S/PEU | taxes taxation | 0 | -
496 | 政府采购投诉 | Complaint about a public purchase | J/E | justice support | 15/20 | -
497 | 惠农补贴一卡通发放查询 | Enquiry about farm payments | S/P | country welfare | 0 | - | aka=一卡通; say=惠农补贴,粮食补贴; hot=65

@ statistics
498 | 统计资料查询 | Statistics enquiry | S/PEUA | civic support | 0 | - | say=统计数据; hot=30
499 | 联网直报单位入库申报 | Joining the enterprise statistics register | S/EU | alteration | 8/20 | - | hot=28
500 | 联网直报单位退库申报 | Leaving the enterprise statistics register | S/EU | alteration | 8/20 | -
501 | 统计违法举报 | Report of false statistics | S/PE | justice civic dispute | 10/20 | -
`;
