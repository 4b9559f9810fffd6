/** Enterprise registration: base items of the window 企业登记 (QYDJ), one a line; `../table.ts` says what the columns hold. */
export const enterpriseRows = `
@ approval
001 | 公司 | Company registration | L/E | opening | 1/3 | 设立登记 变更登记 备案 注销登记=1/3 简易注销登记 歇业备案 迁移登记 | cert=营业执照~Business licence; aka=有限公司; say=办执照,开公司,注册公司,办营业执照; say.注销登记=注销公司,关公司; say.变更登记=换法人,改公司名称,变更地址; hot=98; hot.变更登记=86; hot.注销登记=80
002 | 分公司 | Branch company registration | L/E | opening | 1/3 | 设立登记 变更登记 注销登记 | cert=营业执照~Business licence; say=开分公司; hot=62
003 | 个人独资企业 | Sole proprietorship registration | L/PN | opening work | 1/3 | 设立登记 变更登记 备案 注销登记 | cert=营业执照~Business licence; say=办执照; hot=48
004 | 个人独资企业分支机构 | Registration of a branch of a sole proprietorship | L/N | opening | 1/3 | 设立登记 变更登记 注销登记 | cert=营业执照~Business licence
005 | 合伙企业 | Partnership registration | L/N | opening | 1/3 | 设立登记 变更登记 备案 注销登记 | cert=营业执照~Business licence; say=合伙开店,办执照; hot=46
006 | 合伙企业分支机构 | Registration of a branch of a partnership | L/N | opening | 1/3 | 设立登记 变更登记 注销登记 | cert=营业执照~Business licence
007 | 农民专业合作社 | Farmers' cooperative registration | L/O | opening farming | 1/3 | 设立登记 变更登记 备案 注销登记 | cert=营业执照~Business licence; say=办合作社; hot=52
008 | 农民专业合作社分支机构 | Registration of a branch of a farmers' cooperative | L/O | opening farming | 1/3 | 设立登记 变更登记 注销登记 | cert=营业执照~Business licence
009 | 个体工商户 | Self-employed business registration | L/P | opening work | 0 | 设立登记 变更登记 注销登记 简易注销登记 歇业备案 | cert=营业执照~Business licence; aka=个体户; say=开店,办执照,办个体执照,摆摊开店; say.注销登记=不开店了,注销执照; hot=97; hot.变更登记=80; hot.注销登记=79
010 | 个体工商户转型为企业登记 | Conversion of a self-employed business into an enterprise | L/P | alteration opening work | 2/5 | - | cert=营业执照~Business licence; say=个转企; hot=35
011 | 非公司企业法人 | Registration of a non-company enterprise with legal personality | L/E | opening | 2/5 | 设立登记 变更登记 注销登记 | cert=营业执照~Business licence
012 | 营业单位 | Registration of a business unit without legal personality | L/E | opening | 1/3 | 设立登记 变更登记 注销登记 | cert=营业执照~Business licence
013 | 企业名称自主申报 | Choosing and declaring an enterprise name | S/PE | opening work | 0 | - | say=公司起名,核名,查名; hot=70
014 | 企业名称争议裁决 | Ruling on a dispute over an enterprise name | J/EN | alteration justice | 15/20 | -
015 | 营业执照 | Paper business licence | S/PEN | opening documents | 0 | 补领 换发 增减副本 | cert=营业执照~Business licence; say.补领=营业执照丢了; hot=66
016 | 电子营业执照下载 | Download of the electronic business licence | S/PEN | opening work | 0 | - | cert=电子营业执照~Electronic business licence; say=电子执照; hot=64
017 | 企业登记档案 | Enterprise registration file | S/PE | opening work | 0 | 查询 | say.查询=查公司,企业查档,调工商档案; hot=45
018 | 股权出质 | Pledge of equity | C/PE | alteration support work | 2/5 | 设立登记 变更登记 注销登记 撤销登记 | doc=股权出质登记通知书~Notice of registration of an equity pledge; say=股权质押
019 | 新开办企业首套印章刻制 | First set of seals for a new enterprise, free of charge | S/E | opening | 1/3 | - | out=企业印章~Company seals; say=刻公章,刻章; hot=58

@ medical-insurance FZX-YB
020 | 医疗保险参保单位 | Employer's medical insurance | C/EUS | opening staffing | 0 | 登记 信息变更 注销 | say.登记=单位开医保户,公司交医保; hot=60
021 | 单位职工医疗保险增减员申报 | Reporting of staff who join or leave the employer's medical insurance | S/EUS | staffing | 0 | - | say=医保增员,医保减员; hot=63
022 | 职工医疗保险缴费基数申报 | Declaration of the wage base for employees' medical insurance | S/EUS | staffing | 0 | - | say=医保基数; hot=50
023 | 医疗保险单位缴费记录 | Employer's record of medical insurance contributions | S/EUS | staffing | 0 | 查询
`;
