/** Social affairs: education, culture, archives and justice: base items of the window 社会民生 (SHMS), one a line; `../table.ts` says what the columns hold. */
export const livelihoodCultureRows = `
@ education
601 | 幼儿园教师资格认定 | Kindergarten teacher's qualification | L/P | work schooling | 8/20 | - | cert=教师资格证书~Teacher's certificate; aka=教师资格证,教师证; hot=72
602 | 小学教师资格认定 | Primary teacher's qualification | L/P | work schooling | 8/20 | - | cert=教师资格证书~Teacher's certificate; aka=教师资格证,教师证; hot=73
603 | 初级中学教师资格认定 | Junior secondary teacher's qualification | L/P | work schooling | 8/20 | - | cert=教师资格证书~Teacher's certificate; aka=教师资格证,教师证; hot=71
604 | 教师资格证书 | Teacher's certificate | S/P | work documents | 3/10 | 补发 换发 信息更正 | cert=教师资格证书~Teacher's certificate; aka=教师证; hot=56
605 | 民办幼儿园 | Private kindergarten | L/EUS | opening permits | 15/20 | 设立审批 变更审批 终止审批=10/20 | cert=民办学校办学许可证~Private school licence; say.设立审批=开幼儿园; hot=44
606 | 民办小学和初中 | Private primary and junior secondary school | L/EUS | opening permits | 15/20 | 设立审批 变更审批 终止审批=10/20 | cert=民办学校办学许可证~Private school licence
607 | 文化艺术类校外培训机构 | Arts training centre | L/E | opening permits | 10/20 | 设立审批 变更审批 终止审批=10/20 | cert=民办学校办学许可证~Private school licence; aka=培训班,辅导班; say.设立审批=开培训班; hot=58
608 | 科技类校外培训机构 | Science training centre | L/E | opening permits | 10/20 | 设立审批 变更审批 终止审批=10/20 | cert=民办学校办学许可证~Private school licence; aka=培训班
609 | 体育类校外培训机构 | Sports training centre | L/E | opening permits | 10/20 | 设立审批 变更审批 终止审批=10/20 | cert=民办学校办学许可证~Private school licence; aka=培训班
610 | 校车使用许可 | School bus permit | L/EU | transport permits | 5/20 | (新办 变更 注销) | hot=37
611 | 义务教育新生入学报名 | Enrolment in school | S/P | schooling | 3/20 | (小学一年级 初中一年级) | aka=入学; say=孩子上学,报名上学; hot=93
612 | 公办幼儿园新生入园报名 | Enrolment in a public kindergarten | S/P | schooling | 3/20 | - | say=上幼儿园; hot=80
613 | 进城务工人员随迁子女入学申请 | School for children of migrant workers | S/P | schooling household | 3/20 | - | aka=随迁子女; hot=76
614 | 适龄儿童延缓入学申请 | Later start of school | X/P | schooling | 3/10 | -
615 | 义务教育学生学籍 | School record in compulsory education | S/P | schooling | 3/10 | 转学申请 休学申请 复学申请 信息变更 | aka=转学; hot=74
616 | 普通高中学生学籍 | School record in upper secondary education | S/P | schooling | 3/10 | 转学申请 休学申请 复学申请 信息变更 | hot=59
617 | 义务教育毕业证明书 | Proof of compulsory education | S/P | schooling documents | 2/10 | 补办 | out=毕业证明书~Proof of completion
618 | 普通高中毕业证明书 | Proof of upper secondary education | S/P | schooling documents | 2/10 | 补办 | out=毕业证明书~Proof of completion
619 | 学前教育资助申请 | Kindergarten grant | G/P | schooling welfare | 8/20 | -
620 | 义务教育家庭经济困难学生生活补助申请 | School grant for families in hardship | G/P | schooling welfare | 8/20 | - | hot=55
621 | 普通高中国家助学金申请 | State grant for upper secondary pupils | G/P | schooling welfare | 8/20 | - | hot=52
622 | 中等职业学校国家助学金申请 | State grant for vocational school pupils | G/P | schooling welfare | 8/20 | -
623 | 生源地信用助学贷款 | Student loan | S/P | schooling | 1/5 | 首次申请 续贷申请 展期申请 | aka=助学贷款; say.首次申请=大学贷款; hot=82
624 | 大学新生入学资助申请 | Travel grant for new university students | G/P | schooling welfare | 5/20 | - | hot=54
625 | 普通高考报名 | Registration for the university entrance examination | S/P | schooling | 3/10 | - | aka=高考; hot=66
626 | 成人高考报名 | Registration for the adult university entrance examination | S/P | schooling | 3/10 | -
627 | 高等教育自学考试 | Self-study higher education examination | S/P | schooling | 5/20 | 报名 课程免考 转考 毕业申请 | aka=自考; hot=50
628 | 普通话水平测试报名 | Registration for the Mandarin test | S/P | schooling work | 2/5 | - | aka=普通话证; hot=60
629 | 高危险性体育项目经营许可 | Licence for high-risk sports | L/E | permits | 8/20 | (新办 变更 延续 注销) | cert=高危险性体育项目经营许可证~Licence for high-risk sports; say=开游泳馆; hot=41
630 | 临时占用公共体育场地设施审批 | Permit to use public sports grounds for a limited time | L/PEU | culture permits | 3/20 | -
631 | 社会体育指导员等级认定 | Grade of sports instructors | C/P | culture work | 8/20 | -
632 | 运动员技术等级认定 | Grade of athletes | C/P | culture | 8/20 | -
633 | 裁判员技术等级认定 | Grade of referees | C/P | culture | 8/20 | -
634 | 健身气功站点设立审批 | Approval of a qigong group | L/PO | culture permits | 5/20 | -
635 | 公共体育场馆免费开放预约 | Free use of public sports halls | S/P | culture | 0 | - | hot=45

@ culture-tourism
636 | 卫星电视广播地面接收设施设置许可 | Permit for a satellite receiver | L/EU | permits | 5/20 | (新办 变更 注销)
637 | 社会艺术水平考级活动备案 | Filing of arts grade examinations | X/E | permits | 0 | -
638 | 文物认定申请 | Recognition of a cultural relic | C/PEU | culture support | 15/20 | -
639 | 非遗代表性项目申报 | Application for a heritage tradition | C/PEO | culture support | 15/20 | - | aka=非遗; hot=42
640 | 非遗代表性传承人申报 | Application as a bearer of a heritage tradition | C/P | culture | 15/20 | - | aka=非遗传承人
641 | 公共图书馆读者证 | Library card | S/P | culture documents | 0 | 办理 补办 退证 | aka=借书证; say.办理=借书; hot=58; cert=读者证~Library card
642 | 公共图书馆借阅续借 | Library loans and renewals | S/P | culture | 0 | -
643 | 文化馆公益培训报名 | Free courses at the cultural centre | S/P | culture | 0 | - | hot=53
644 | 文化馆场地使用申请 | Use of rooms at the cultural centre | S/PEUS | culture civic support | 1/5 | -
645 | 博物馆讲解服务预约 | Guided tour of the museum | S/PEU | culture support | 0 | -
646 | 群众文艺团队备案 | Filing of an amateur arts group | X/PO | culture support | 0 | -
647 | 旅游投诉受理 | Complaint about travel services | S/P | travel justice | 5/20 | - | hot=48
648 | 导游证 | Tour guide card | L/P | work travel | 3/10 | 申领 变更 注销 | cert=导游证~Tour guide card; hot=47
649 | 旅游民宿等级评定申请 | Grading of guest houses | C/PE | culture support | 15/20 | - | aka=民宿; say=开民宿; hot=50
650 | 旅游景区质量等级评定申请 | Grading of tourist sites | C/E | support | 15/20 | -
651 | 文化志愿者注册 | Registration as a volunteer in culture | S/P | culture | 0 | -

@ ethnic-religious
652 | 宗教活动场所设立筹备审批 | Approval to prepare a religious venue | L/O | opening culture | 15/20 | -
653 | 宗教活动场所 | Religious venue | L/O | opening culture | 10/20 | 设立登记 变更登记 注销登记=5/20 证书补领 | cert=宗教活动场所登记证~Religious venue registration certificate; hot=30
654 | 宗教活动场所法人 | Religious venue with legal personality | L/O | opening culture | 8/20 | 成立登记 变更登记 注销登记=5/20 | cert=宗教活动场所法人登记证书
655 | 宗教临时活动地点 | Temporary place of worship | L/PO | culture permits | 8/20 | 审批 变更审批
656 | 宗教教职人员 | Clergy | X/PO | culture alteration | 3/20 | 备案 注销备案
657 | 宗教活动场所主要教职 | Senior clergy of a religious venue | X/O | alteration | 3/20 | 任职备案 离职备案
658 | 大型宗教活动审批 | Approval of a large religious event | L/O | permits culture | 8/20 | -
659 | 宗教活动场所接受境外捐赠审批 | Approval of a donation from abroad to a religious venue | L/O | permits | 8/20 | -
660 | 公民民族成份变更 | Change of ethnic group on record | C/P | household | 8/20 | - | aka=改民族; hot=46
661 | 少数民族身份加分考生资格审核 | Check of examination candidates from ethnic minorities | C/P | schooling | 5/20 | - | hot=42

@ archives
662 | 民生档案 | Archives on personal matters | S/P | documents civic | 0 | 查询 | say=查档案; hot=52
663 | 婚姻档案 | Marriage archives | S/P | marriage documents | 0 | 查询 | hot=50
664 | 知青和招工档案 | Archives of sent-down youth and recruited workers | S/P | work documents | 0 | 查询
665 | 开放档案查阅利用 | Use of open archives | S/PEUA | civic support | 0 | -
666 | 未开放档案查阅申请 | Request for closed archives | S/PEUA | civic support | 5/20 | -
667 | 档案证明 | Certificate from the archives | S/PEU | documents civic support | 1/3 | 出具 | out=档案证明~Certificate from the archives
668 | 跨馆档案查询 | Archives of another place | S/P | documents civic | 3/10 | -
669 | 珍贵档案捐赠寄存 | Donation or deposit of archives | S/PEO | civic support | 3/10 | -
670 | 非国有档案出卖转让审批 | Approval to sell private archives | L/PEO | civic permits | 10/20 | -
671 | 延期移交档案审批 | Approval to hand over archives later | L/UA | alteration | 8/20 | -

@ party-history
672 | 地方志资料查阅 | Reading the local chronicles | S/PEUA | civic culture support | 0 | - | aka=县志; hot=26
673 | 地方志书审查验收 | Review of a local chronicle | X/UA | support | 15/20 | -
674 | 部门志乡镇志编纂指导申请 | Advice on writing a chronicle | S/UAO | support | 5/20 | -
675 | 地情史料征集捐赠 | Donation of local historical material | S/PEO | civic culture support | 0 | -
676 | 地方志书和年鉴领取 | Copies of chronicles and yearbooks | S/PUA | civic culture support | 0 | -

@ justice FZX-SF
677 | 民事法律援助申请 | Legal aid in a civil case | S/P | justice | 2/5 | - | aka=法律援助; say=免费律师,打官司没钱; hot=72
678 | 刑事法律援助申请 | Legal aid in a criminal case | S/P | justice | 2/5 | - | aka=法律援助; hot=55
679 | 农民工讨薪法律援助申请 | Legal aid for unpaid migrant workers | S/P | justice work | 1/5 | - | aka=法律援助; hot=60
680 | 法律援助不予援助异议申请 | Objection to a refusal of legal aid | X/P | justice | 3/5 | -
681 | 法律咨询 | Legal advice | S/PE | justice dispute | 0 | - | aka=12348; hot=61
682 | 人民调解申请 | People's mediation | S/PEO | justice dispute | 15/20 | - | aka=调解; say=邻居纠纷; hot=56
683 | 行政复议申请 | Administrative review | J/PEUO | justice dispute | 15/20 | - | aka=复议; hot=58
684 | 行政复议案卷查阅 | Reading the file of a review | S/PEUO | justice dispute | 0 | -
685 | 出生公证 | Notarised birth | S/P | justice birth abroad | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; hot=48; onsite
686 | 亲属关系公证 | Notarised kinship | S/P | justice household | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; hot=51; onsite
687 | 婚姻状况公证 | Notarised marital status | S/P | justice marriage | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
688 | 学历学位公证 | Notarised education | S/P | justice schooling abroad | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; hot=46; onsite
689 | 无犯罪记录公证 | Notarised absence of a criminal record | S/P | justice abroad | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
690 | 驾驶证公证 | Notarised driving licence | S/P | justice abroad | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
691 | 委托书公证 | Notarised power of attorney | S/PE | justice dispute | 3/15 | - | cert=公证书~Notarial certificate; fee=notary; say=委托公证; hot=54; onsite
692 | 遗嘱公证 | Notarised will | S/P | justice farewell | 8/15 | - | cert=公证书~Notarial certificate; fee=notary; say=立遗嘱; hot=50; counter
693 | 继承权公证 | Notarised inheritance | S/P | justice farewell | 10/15 | - | cert=公证书~Notarial certificate; fee=notary; say=继承房子; hot=59; counter
694 | 赠与公证 | Notarised gift | S/P | justice housing | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
695 | 财产分割协议公证 | Notarised division of property | S/P | justice marriage | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
696 | 合同协议公证 | Notarised contract | S/PE | justice dispute | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
697 | 声明书公证 | Notarised declaration | S/PE | justice dispute | 3/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
698 | 证据保全公证 | Notarised preservation of evidence | S/PE | justice dispute | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
699 | 提存公证 | Notarised deposit | S/PE | justice dispute | 5/15 | - | cert=公证书~Notarial certificate; fee=notary; onsite
700 | 公证书 | Notarial certificate | S/PE | justice documents dispute | 2/5 | 增发副本 复查=10/20 | cert=公证书~Notarial certificate
701 | 基层法律服务工作者执业证 | Licence of grassroots legal workers | L/P | work justice | 8/20 | 申领 变更 换发 注销 | cert=基层法律服务工作者执业证
702 | 基层法律服务所 | Grassroots legal service office | L/O | opening justice | 8/20 | 变更登记 注销登记=8/20
703 | 律师执业许可申请材料收取 | Receipt of lawyers' licence applications | S/P | work justice | 5/20 | - | hot=38
704 | 人民调解员救助抚恤申请 | Relief for mediators injured in service | G/P | justice welfare | 10/20 | -
705 | 社区矫正对象 | Person in community correction | X/P | justice | 3/5 | 报到登记=0 外出审批 执行地变更审批=5/20 解除矫正宣告=0 | onsite
706 | 刑满释放人员安置帮教登记 | Resettlement of released prisoners | S/P | justice work | 0 | -
707 | 远程视频会见预约 | Video visit to a prisoner | S/P | justice | 1/3 | -
708 | 人民监督员选任报名 | Application as a people's supervisor | S/P | justice civic | 5/20 | -
709 | 人民陪审员选任报名 | Application as a people's assessor | S/P | justice civic | 5/20 | -
710 | 公共法律服务机构查询 | Finding legal services | S/PE | justice dispute | 0 | -
711 | 法治宣传讲座预约 | Lecture on the law | S/EUSO | justice dispute | 1/5 | -

@ approval
712 | 民办职业培训学校 | Private vocational school | L/EUS | opening permits | 10/20 | 设立审批 变更审批 延续审批 终止审批=10/20 | cert=民办学校办学许可证~Private school licence; say.设立审批=开技校
713 | 事业单位法人 | Public institution with legal personality | C/U | opening | 5/20 | 设立登记 变更登记 注销登记=5/20 证书补领 | cert=事业单位法人证书~Public institution certificate; hot=35
714 | 事业单位法人年度报告公示 | Annual report of a public institution | X/U | alteration | 3/20 | -
715 | 机关群团统一社会信用代码证书 | Credit code certificate of public bodies | C/AO | opening | 1/5 | 核发 变更 补发 注销 | cert=统一社会信用代码证书~Credit code certificate
716 | 公共信用信息报告 | Public credit report | S/PE | documents alteration | 0 | 出具 | out=公共信用信息报告~Public credit report; aka=信用报告; hot=57
717 | 政府信息公开申请 | Request for government information | S/PEUO | civic alteration | 15/20 | - | aka=信息公开; hot=49
718 | 电子印章 | Electronic seal | S/E | opening documents | 0 | 申领 注销 | hot=47; out=电子印章~Electronic seal
719 | 政务服务帮办代办 | Help with an application | S/PE | civic opening | 0 | - | aka=跑腿,代办; hot=44
720 | 企业和群众诉求受理 | Requests and complaints from citizens and businesses | S/PE | civic alteration | 2/5 | - | aka=12345,坐班接诉; say=投诉,提意见; hot=55
`;
