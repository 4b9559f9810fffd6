/** Business operation: base items of the window 生产经营 (SCJY), one a line; `../table.ts` says what the columns hold. */
export const productionRows = `
@ market-supervision
001 | 食品经营许可 | Food business licence | L/PE | permits work | 5/20 | (新办 变更 延续 补办 注销) | cert=食品经营许可证~Food business licence; aka=食品证,餐饮证; say=开饭店,开餐馆,开小超市,办食品证; hot=96
002 | 食品生产许可 | Food production licence | L/E | permits | 8/20 | (新办 变更 延续 补办 注销) | cert=食品生产许可证~Food production licence; say=办食品厂; hot=55
003 | 食品小作坊生产许可 | Licence for a small food workshop | L/PE | permits work | 5/20 | (新办 变更 延续 补办 注销) | cert=食品小作坊生产许可证~Small food workshop licence; say=开豆腐坊,开面皮店,办小作坊; hot=60
004 | 小餐饮经营许可 | Licence for a small eatery | L/PE | permits work | 3/15 | (新办 变更 延续 补办 注销) | cert=小餐饮经营许可证~Small eatery licence; say=开小吃店,开早餐店,开面馆; hot=88
005 | 食品摊贩 | Food stall | X/P | permits work | 0 | 备案 注销备案 | cert=食品摊贩备案卡~Food stall filing card; say=摆摊,卖小吃; hot=61
006 | 仅销售预包装食品 | Sale of pre-packaged food only | X/PE | permits work | 0 | 备案 变更备案 注销备案 | say=开小卖部,卖零食; hot=64
007 | 药品零售企业经营许可 | Pharmacy licence | L/E | permits health | 10/20 | (新办 变更 延续 补办 注销) | cert=药品经营许可证~Drug business licence; say=开药店; hot=57
008 | 特种设备使用登记 | Registration of special equipment in use | L/EU | safety | 5/20 | (新办 变更 停用 启用 注销) | cert=特种设备使用登记证~Special equipment registration certificate; aka=电梯,锅炉,叉车,压力容器; hot=47
009 | 特种设备作业人员资格认定 | Qualification of special equipment operators | L/P | work | 8/20 | (取证 复审 补发) | cert=特种设备安全管理和作业人员证~Operator's certificate; say=考叉车证,考电梯证; hot=58
010 | 计量标准器具核准 | Approval of measurement standards | L/EU | safety | 10/20 | (新建 复查 注销) | cert=计量标准考核证书~Measurement standard certificate
011 | 强制检定工作计量器具备案 | Filing of measuring instruments subject to verification | X/PEU | safety home | 0 | -
012 | 经营异常名录移出 | Removal from the list of irregular operations | C/PE | alteration work | 2/5 | - | doc=移出经营异常名录决定书~Decision on removal from the list; say=异常名录,解除异常; hot=59
013 | 严重违法失信名单移出 | Removal from the list of serious violators | C/PE | alteration work | 5/20 | -
014 | 市场主体行政处罚信息信用修复 | Early removal of a published penalty | C/PE | alteration work | 5/20 | - | say=信用修复; hot=50
015 | 市场主体年度报告 | Annual report of a market entity | S/PEN | alteration work | 0 | (填报 更正) | say=工商年报,年检; hot=76
016 | 消费者投诉受理 | Consumer complaint | S/P | justice | 5/20 | - | say=投诉商家,买到假货,12315; hot=68
017 | 市场监管领域违法行为举报奖励 | Reward for reporting a market violation | R/P | justice | 10/20 | -

@ approval
018 | 劳务派遣经营许可 | Labour dispatch licence | L/E | permits staffing | 8/20 | (新办 变更 延续 补办 注销) | cert=劳务派遣经营许可证~Labour dispatch licence; hot=46
019 | 人力资源服务许可 | Human resources services licence | L/E | permits staffing | 8/20 | (新办 变更 延续 注销) | cert=人力资源服务许可证~Human resources services licence; say=开人力资源公司,开中介; hot=44
020 | 公共场所卫生许可 | Hygiene licence for public premises | L/PE | permits work | 5/20 | (新办 变更 延续 补办 注销) | cert=卫生许可证~Hygiene licence; aka=卫生证; say=开理发店,开宾馆,开美容院,开洗浴; hot=90
021 | 供水单位卫生许可 | Hygiene licence of a water supplier | L/EU | permits health | 8/20 | (新办 变更 延续 注销) | cert=卫生许可证~Hygiene licence
022 | 粮食收购企业 | Grain purchasing enterprise | X/E | permits farming | 0 | 备案 变更备案 | hot=30
023 | 再生资源回收经营者备案 | Filing by a recycling business | X/PE | permits work | 0 | - | say=开废品收购站; hot=42
024 | 单用途商业预付卡发卡企业备案 | Filing by an issuer of prepaid cards | X/E | permits | 0 | - | say=办会员卡,办储值卡

@ publicity
025 | 出版物零售业务经营许可 | Licence for the retail of publications | L/PE | permits work | 5/20 | (新办 变更 延续 补办 注销) | cert=出版物经营许可证~Publication business licence; say=开书店; hot=48
026 | 出版物发行单位年度核验 | Yearly check of a publication distributor | X/PE | permits work | 3/20 | -
027 | 网络发行出版物备案 | Filing of online sale of publications | X/PE | permits work | 0 | - | say=网上卖书
028 | 专营复印打印业务备案 | Filing by a copy and print shop | X/PE | permits work | 0 | - | say=开复印店,开打印店; hot=40
029 | 电影放映经营许可 | Film exhibition licence | L/E | permits | 8/20 | (新办 变更 延续 注销) | cert=电影放映经营许可证~Film exhibition licence; say=开电影院; hot=32
030 | 电影流动放映活动备案 | Filing of travelling film shows | X/PE | permits culture | 0 | -

@ urban-management
031 | 大型户外广告设置许可 | Permit for large outdoor advertising | L/PE | permits work | 5/20 | (新办 变更 延续 注销) | doc=户外广告设置许可决定书; say=做广告牌; hot=54
032 | 城市建筑物张挂宣传品许可 | Permit to hang banners and posters on buildings | L/PEU | permits work | 2/7 | - | say=挂横幅,贴海报; hot=40
033 | 门头招牌设置 | Shop sign | X/PE | permits work | 0 | 备案 变更备案 | say=做门头,换招牌; hot=71
034 | 临时占道经营许可 | Permit to trade on the street for a limited time | L/PE | permits work | 2/7 | (新办 延期) | aka=临时占道; say=摆摊,夜市; fee=road; hot=69
035 | 城市生活垃圾经营性服务许可 | Licence for commercial collection of household waste | L/E | permits environment | 8/20 | (新办 变更 延续 注销)
036 | 餐厨垃圾收集运输服务许可 | Licence for the collection of kitchen waste | L/E | permits environment | 8/20 | (新办 变更)
037 | 燃气经营许可 | Gas supply licence | L/E | permits safety | 10/20 | (新办 变更 延续 注销=5/20) | cert=燃气经营许可证~Gas supply licence; say=开液化气站; hot=38

@ transport
038 | 道路旅客运输经营许可 | Road passenger transport licence | L/E | transport | 8/20 | (新办 变更 延续 终止) | cert=道路运输经营许可证~Road transport business licence; aka=客运; hot=40
039 | 道路客运班线经营许可 | Licence for a coach route | L/E | transport | 8/20 | (新办 变更 延续 终止)
040 | 道路运输经营许可 | Road transport business licence | L/PE | transport travel | 3/20 | (普通货运新办 变更 换证 补办 终止) | cert=道路运输经营许可证~Road transport business licence; aka=货运,跑货车; say=跑运输,办货运证; hot=82
041 | 道路运输证 | Vehicle's road transport certificate | L/PE | transport travel | 1/20 | 配发 补办 换发 年度审验 注销 | cert=道路运输证~Road transport certificate; aka=营运证; say.年度审验=货车年审; hot=79
042 | 巡游出租汽车经营许可 | Taxi licence | L/PE | transport travel | 8/20 | (新办 变更 延续 终止) | cert=道路运输经营许可证~Road transport business licence; aka=出租车; hot=42
043 | 机动车维修经营 | Vehicle repair business | X/PE | transport permits travel | 0 | 备案 变更备案 终止备案 | say=开修理厂,开汽修店; hot=58
044 | 机动车驾驶员培训经营 | Driving school | X/E | transport permits | 0 | 备案 变更备案 终止备案 | say=开驾校
045 | 道路旅客运输站经营许可 | Coach station licence | L/E | transport | 10/20 | -
046 | 小微型客车租赁经营备案 | Filing by a car rental business | X/PE | transport travel | 0 | - | say=开租车公司
047 | 超限运输车辆行驶公路许可 | Permit for an oversize vehicle | L/PE | transport travel | 2/10 | - | aka=大件运输; hot=45
048 | 城市公共汽电车线路运营许可 | Licence for a city bus route | L/E | transport | 10/20 | (新办 变更)

@ agriculture
049 | 农药经营许可 | Pesticide business licence | L/PE | permits farming country | 8/20 | (新办 变更 延续 补办 注销) | cert=农药经营许可证~Pesticide business licence; say=开农药店,开农资店; hot=63
050 | 兽药经营许可 | Veterinary drug business licence | L/PE | permits farming country | 8/20 | (新办 变更 换证=5/20 注销) | cert=兽药经营许可证~Veterinary drug business licence; say=开兽药店; hot=44
051 | 农作物种子生产经营许可 | Crop seed licence | L/E | permits farming | 10/20 | (新办 变更 延续 注销) | cert=农作物种子生产经营许可证~Crop seed licence; hot=40
052 | 农作物种子经营备案 | Filing by a seed shop | X/PE | permits farming country | 0 | - | say=卖种子; hot=46
053 | 动物防疫条件合格证 | Certificate of animal disease prevention conditions | L/PE | permits farming country | 8/20 | 核发 变更 补发 | cert=动物防疫条件合格证; say=办养殖场,办屠宰场; hot=56
054 | 动物诊疗许可 | Animal clinic licence | L/PE | permits work | 8/20 | (新办 变更 注销) | cert=动物诊疗许可证~Animal clinic licence; say=开宠物医院; hot=47
055 | 种畜禽生产经营许可 | Licence for breeding stock | L/PE | permits farming country | 8/20 | (新办 变更 延续) | cert=种畜禽生产经营许可证~Breeding stock licence
056 | 畜禽养殖场 | Livestock farm | X/PE | farming country | 0 | 备案 变更备案 | say=养猪,养鸡,办养殖场; hot=57
057 | 动物检疫合格证明核发 | Animal quarantine certificate | L/PE | farming country | 1/3 | - | cert=动物检疫合格证明; say=运猪,运牛,检疫票; hot=66
058 | 植物检疫证书签发 | Plant quarantine certificate | L/PE | farming country | 3/20 | - | cert=植物检疫证书
059 | 水域滩涂养殖证 | Aquaculture certificate | L/PE | farming country | 8/20 | 核发 变更 延续 | cert=水域滩涂养殖证; say=养鱼; hot=38
060 | 拖拉机和联合收割机登记 | Tractor or harvester | L/PE | farming country | 1/2 | (注册 变更 转移 注销) | cert=拖拉机和联合收割机行驶证~Tractor registration certificate; aka=农机上牌; hot=48
061 | 拖拉机和联合收割机驾驶证 | Tractor and harvester driving licence | L/P | country | 3/20 | 初次申领 换证 补领 | cert=拖拉机和联合收割机驾驶证; aka=农机驾照; hot=44

@ forestry
062 | 林木种子生产经营许可 | Tree seed and seedling licence | L/PE | permits farming country | 8/20 | (新办 变更 延续) | cert=林草种子生产经营许可证~Tree seed and seedling licence; say=卖树苗,育苗; hot=46
063 | 陆生野生动物人工繁育许可 | Licence to breed wild animals | L/PE | permits farming country | 10/20 | (新办 变更)
064 | 林业植物检疫证书核发 | Quarantine certificate for forest plants | L/PE | permits farming country | 1/15 | - | cert=植物检疫证书; say=运树苗,运木材; hot=52

@ culture-tourism
065 | 歌舞娱乐场所经营许可 | Licence for a karaoke or dance venue | L/E | permits culture | 8/20 | (新办 变更 延续 注销) | cert=娱乐经营许可证~Entertainment licence; say=开KTV,开歌厅; hot=50
066 | 游艺娱乐场所经营许可 | Licence for a games arcade | L/E | permits culture | 8/20 | (新办 变更) | cert=娱乐经营许可证~Entertainment licence; say=开电玩城
067 | 互联网上网服务营业场所经营许可 | Internet café licence | L/E | permits culture | 8/20 | (新办 变更 注销) | cert=网络文化经营许可证~Internet café licence; aka=网吧; say=开网吧; hot=48
068 | 营业性文艺表演团体设立许可 | Licence for a performing arts company | L/PE | permits culture | 5/20 | (新办 变更 延续) | cert=营业性演出许可证~Performance licence; say=办演出团
069 | 营业性演出许可 | Permit for a commercial performance | L/E | permits culture | 2/3 | - | doc=营业性演出准予许可决定~Permit for a commercial performance; say=办演唱会,办演出; hot=51
070 | 演出场所经营单位备案 | Filing by a performance venue | X/E | permits culture | 0 | -
071 | 个体演员备案 | Filing by an individual performer | X/P | permits culture | 0 | -
072 | 旅行社分社备案 | Filing of a travel agency branch | X/E | permits culture | 0 | -
073 | 旅行社服务网点备案 | Filing of a travel agency outlet | X/E | permits culture | 0 | - | say=开旅行社门店

@ emergency
074 | 烟花爆竹经营许可（零售） | Fireworks retail licence | L/PE | permits safety home | 5/20 | 新办 变更 延续 | cert=烟花爆竹经营（零售）许可证~Fireworks retail licence; say=卖鞭炮,卖烟花; hot=60
075 | 危险化学品经营许可 | Hazardous chemicals licence | L/E | permits safety | 10/20 | (新办 变更 延续 注销) | cert=危险化学品经营许可证~Hazardous chemicals licence; hot=44
076 | 第三类非药品类易制毒化学品经营备案 | Filing of trade in class three precursor chemicals | X/E | permits safety | 3/10 | -
077 | 生产安全事故应急预案 | Emergency plan for work accidents | X/E | safety | 1/5 | 备案 | hot=49
078 | 危险化学品重大危险源 | Major hazard source | X/E | safety | 2/5 | 备案 核销

@ tobacco
079 | 烟草专卖零售许可 | Tobacco retail licence | L/PE | permits work | 5/20 | (新办 变更 延续 补办 停业 恢复营业 歇业) | cert=烟草专卖零售许可证~Tobacco retail licence; aka=烟证; say=卖烟,办烟证; hot=89
`;
