/** Social affairs: work, pensions and medical insurance: base items of the window 社会民生 (SHMS), one a line; `../table.ts` says what the columns hold. */
export const livelihoodWorkRows = `
@ human-resources FZX-RS
201 | 就业登记 | Employment registration | S/P | work | 0 | (单位就业 灵活就业) | hot=60
202 | 失业登记 | Unemployment registration | S/P | work | 0 | (办理 注销) | say=失业了; hot=64
203 | 就业创业证 | Employment and start-up certificate | S/P | work documents | 0 | 申领 换发 补发 | cert=就业创业证~Employment and start-up certificate; aka=就业证; hot=66
204 | 就业困难人员认定 | Recognition of hardship in finding work | C/P | work welfare | 3/10 | (申请 终止) | hot=54
205 | 求职登记 | Job seeker registration | S/P | work | 0 | - | say=找工作; hot=63
206 | 用人单位招聘登记 | Employer's vacancy registration | S/EUS | staffing | 0 | - | say=招工,招人; hot=56
207 | 招聘会参会申请 | Stand at a job fair | S/EUS | staffing | 1/3 | -
208 | 职业指导预约 | Careers advice | S/P | work | 0 | -
209 | 个人创业担保贷款 | Guaranteed start-up loan for a person | G/P | work | 8/20 | (申请 展期) | aka=创业贷款; say=无息贷款; hot=78
210 | 小微企业创业担保贷款 | Guaranteed start-up loan for a small enterprise | G/E | support staffing | 8/20 | (申请 展期) | aka=创业贷款; hot=60
211 | 一次性创业补贴 | One-off start-up grant | G/P | work | 5/20 | 申领 | hot=57
212 | 创业场地租金补贴 | Rent grant for a start-up | G/PE | work support | 8/20 | 申领
213 | 灵活就业社会保险补贴 | Social insurance grant for flexible workers | G/P | work insurance | 8/20 | 申领 | say=灵活就业补贴,4050补贴; hot=74
214 | 高校毕业生灵活就业社会保险补贴 | Social insurance grant for graduates in flexible work | G/P | work insurance | 8/20 | 申领 | hot=50
215 | 用人单位吸纳就业社会保险补贴 | Social insurance grant for employers who hire | G/EUS | staffing support | 8/20 | 申领 | hot=48
216 | 公益性岗位补贴 | Grant for public benefit jobs | G/EUS | staffing support | 8/20 | 申领
217 | 公益性岗位应聘登记 | Application for a public benefit job | S/P | work welfare | 2/10 | - | hot=47
218 | 求职创业补贴 | Job search grant for students | G/P | work schooling | 8/20 | 申领 | hot=46
219 | 一次性吸纳就业补贴 | One-off grant for hiring | G/EUS | staffing support | 8/20 | 申领
220 | 一次性扩岗补助 | One-off grant for new jobs | G/EUS | staffing support | 5/20 | 申领 | hot=42
221 | 稳岗返还 | Refund for keeping jobs | G/EUS | staffing support | 5/20 | 申领 | hot=58
222 | 就业见习基地认定 | Recognition as a traineeship provider | C/EUS | staffing | 8/20 | -
223 | 就业见习补贴 | Traineeship grant | G/EUS | staffing support | 8/20 | 申领
224 | 就业见习报名 | Traineeship application | S/P | work schooling | 0 | -
225 | 职业培训补贴 | Training grant | G/PEU | work support | 8/20 | 申领 | hot=49
226 | 技能提升补贴 | Skills grant | G/P | work | 5/20 | 申领 | say=考证补贴; hot=61
227 | 职业技能等级评价补贴 | Grant for a skills assessment | G/P | work | 5/20 | 申领
228 | 就业帮扶车间认定 | Recognition as a village workshop | C/E | staffing support | 8/20 | -
229 | 就业帮扶车间奖补 | Reward for a village workshop | R/E | support staffing | 8/20 | 申领
230 | 脱贫劳动力外出务工交通补助 | Travel grant for workers from formerly poor households | G/P | work welfare travel | 8/20 | 申领 | say=路费补贴; hot=55
231 | 高校毕业生就业信息登记 | Registration of a graduate's employment | S/P | work schooling | 0 | - | hot=51
232 | 流动人员人事档案 | Personnel file | S/P | work documents | 0 | 接收 转递 查询 | aka=个人档案; say.接收=存档案,毕业档案; hot=62
233 | 依据档案出具证明 | Certificate based on a personnel file | S/P | work documents | 0 | - | say=档案证明
234 | 档案政审考察服务 | Background check from a personnel file | S/PEUA | work staffing | 0 | - | say=政审; hot=45
235 | 失业保险金 | Unemployment benefit | G/P | work insurance | 5/10 | 申领 停领申报 | say.申领=失业金,领失业金; hot=81
236 | 失业补助金 | Unemployment allowance | G/P | work insurance | 5/10 | 申领
237 | 失业人员职业培训补贴 | Training grant for the unemployed | G/P | work insurance | 5/20 | 申领
238 | 失业人员丧葬补助金和抚恤金 | Funeral grant for an unemployed person | G/P | farewell insurance | 5/20 | 申领
239 | 失业保险关系 | Unemployment insurance record | S/P | work insurance | 3/15 | 转入 转出
240 | 工伤认定 | Recognition of a work injury | C/PEU | work staffing insurance | 15/20 | 申请 | doc=认定工伤决定书~Decision recognising a work injury; say=工伤,上班受伤; hot=75
241 | 工伤事故备案 | Report of a work accident | S/EU | staffing insurance safety | 0 | -
242 | 劳动能力鉴定 | Assessment of the ability to work | C/PEU | work staffing insurance | 15/20 | 申请 复查 | doc=劳动能力鉴定结论书; say.申请=工伤鉴定,伤残鉴定; hot=59
243 | 工伤保险单位 | Work injury insurance of an employer | S/EUS | staffing | 0 | 参保登记 信息变更 注销登记
244 | 建筑项目工伤保险参保登记 | Work injury insurance for a construction project | S/E | staffing construction | 1/5 | - | hot=49
245 | 工伤医疗费用报销 | Refund of treatment after a work injury | G/PEU | work staffing insurance | 8/20 | - | hot=52
246 | 工伤异地就医备案 | Treatment of a work injury in another place | S/P | work health insurance | 0 | -
247 | 工伤康复申请 | Rehabilitation after a work injury | G/P | work health insurance | 5/20 | -
248 | 工伤辅助器具配置申请 | Assistive devices after a work injury | G/P | work disability insurance | 5/20 | -
249 | 工伤旧伤复发申请 | Relapse of a work injury | C/P | work health insurance | 8/20 | -
250 | 一次性伤残补助金 | One-off work injury payment | G/PEU | work staffing insurance | 8/20 | 申领
251 | 工伤伤残津贴 | Disability benefit after a work injury | G/P | work disability insurance | 8/20 | 申领 停发申报
252 | 一次性工亡补助金 | One-off payment after a death at work | G/P | farewell insurance | 8/20 | 申领
253 | 工亡供养亲属抚恤金 | Pension for dependants after a death at work | G/P | farewell insurance | 8/20 | 申领 停发申报
254 | 社会保障卡 | Social security card | S/P | documents insurance | 0 | 申领 补领 换领 启用 挂失 解挂 密码重置 信息变更 注销 | cert=社会保障卡~Social security card; aka=社保卡,医保卡; say.申领=办社保卡; say.补领=社保卡丢了,补社保卡; hot.补领=88; say.密码重置=社保卡密码忘了; hot=96
255 | 电子社会保障卡签发 | Electronic social security card | S/P | documents insurance | 0 | - | aka=电子社保卡; hot=70
256 | 集体合同审查 | Review of a collective agreement | X/EU | staffing | 5/15 | -
257 | 特殊工时制度审批 | Approval of special working hours | L/E | staffing | 5/20 | (新办 延续) | aka=综合工时; hot=50
258 | 经济性裁员报告 | Report of redundancies | X/E | staffing | 5/20 | -
259 | 劳动用工备案 | Filing of employment contracts | X/EU | staffing | 0 | - | hot=46
260 | 劳动人事争议调解申请 | Mediation of a labour dispute | S/PEU | work staffing justice | 8/15 | -
261 | 劳动人事争议仲裁申请 | Arbitration of a labour dispute | J/PEU | work staffing justice | 5/10 | - | say=劳动仲裁; hot=73
262 | 拖欠工资投诉 | Complaint about unpaid wages | S/P | work justice | 5/20 | - | say=讨薪,要工资,欠薪; hot=79
263 | 农民工工资保证金 | Wage guarantee deposit | X/E | staffing construction | 2/10 | 存储备案 返还 | hot=48
264 | 农民工工资专用账户 | Wage account of a construction project | X/E | staffing construction | 0 | 开户备案 撤销备案
265 | 专业技术人员初级职称 | Junior professional title | C/P | work | 10/20 | 认定 评审 | say=评职称; hot=58
266 | 专业技术人员中级职称评审申报 | Application for an intermediate professional title | C/P | work | 15/20 | - | say=评职称; hot=57
267 | 职称证书 | Certificate of a professional title | S/P | work documents | 1/5 | 补发 查询 信息更正 | cert=职称证书
268 | 职业资格证书 | Vocational qualification certificate | S/P | work documents | 1/5 | 领取 补发 查询 | hot=45; cert=职业资格证书
269 | 技能大师工作室申报 | Application for a master workshop | R/PEU | work support | 15/20 | -
270 | 事业单位岗位设置备案 | Filing of posts in a public institution | X/U | staffing | 5/20 | (新设 变更)
271 | 事业单位聘用合同备案 | Filing of contracts in a public institution | X/U | staffing | 2/10 | -
272 | 事业单位公开招聘方案备案 | Filing of recruitment by a public institution | X/U | staffing | 5/20 | -
273 | 事业单位工作人员工资核定 | Pay of public institution staff | X/U | staffing | 5/20 | -

@ pension FZX-YL
274 | 城镇职工养老保险参保登记 | Registering employees for pension insurance | S/EUS | staffing | 0 | - | short=职工参保登记; aka=城镇职工参保登记; say=交社保,上社保,职工参保; hot=88; out=参保登记回执~Receipt of the registration
275 | 单位养老保险 | Employer's pension insurance | S/EUS | staffing | 0 | 参保登记 信息变更 注销登记 | hot=54
276 | 职工养老保险增减员申报 | Reporting of staff who join or leave pension insurance | S/EUS | staffing | 0 | - | aka=社保增员,社保减员; hot=76
277 | 职工养老保险缴费工资申报 | Declaration of the wage base for pension insurance | S/EUS | staffing | 0 | - | aka=社保基数; hot=56
278 | 灵活就业人员养老保险 | Pension insurance for flexible workers | S/P | insurance work | 0 | 参保登记 暂停缴费 恢复缴费 信息变更 | say.参保登记=自己交社保,个人交社保; hot=85
279 | 城乡居民养老保险 | Residents' pension insurance | S/P | insurance ageing | 0 | 参保登记 信息变更 补缴申请 注销登记 | aka=居保,新农保; hot=80
280 | 城乡居民养老保险待遇 | Residents' pension | G/P | ageing insurance | 5/20 | 申领 暂停 恢复发放 | say.申领=农村养老金,六十岁养老金; hot=82
281 | 城乡居民养老保险关系 | Residents' pension record | S/P | insurance ageing | 5/20 | 转入 转出
282 | 城乡居民养老保险丧葬补助金 | Funeral grant of the residents' pension | G/P | farewell insurance | 5/20 | 申领 | hot=58
283 | 城乡居民养老保险个人账户余额 | Balance of a residents' pension account | G/P | farewell insurance | 5/20 | 领取
284 | 被征地农民养老保险补贴 | Pension grant for farmers who lost land | G/P | insurance country | 10/20 | 申领 | hot=44
285 | 企业职工养老保险关系 | Employee's pension record | S/P | insurance work | 5/15 | 转入 转出 | say.转入=社保转移,养老保险转移; hot=77
286 | 机关事业单位养老保险关系 | Public sector pension record | S/P | insurance work | 5/15 | 转入 转出
287 | 企业职工正常退休申请 | Retirement at the normal age | C/P | ageing insurance | 8/20 | - | say=退休,办退休; hot=87
288 | 企业职工弹性退休申请 | Flexible retirement | C/P | ageing insurance | 8/20 | - | say=提前退休,延迟退休; hot=69
289 | 企业职工特殊工种退休申请 | Early retirement from special work | C/P | ageing insurance | 15/20 | - | hot=48
290 | 企业职工因病退休申请 | Retirement because of illness | C/P | ageing insurance | 15/20 | - | aka=病退; hot=46
291 | 企业退休人员养老金 | Employee's pension | G/P | ageing insurance | 5/20 | 重新核定 暂停 恢复发放 发放账户变更=0 | hot=52
292 | 养老保险待遇领取资格认证 | Proof of life for pensioners | S/P | ageing insurance | 0 | - | aka=生存认证; say=养老认证,刷脸认证; hot=90
293 | 企业退休人员丧葬补助金和抚恤金 | Funeral grant and survivors' payment of a pensioner | G/P | farewell insurance | 5/20 | 申领 | hot=60
294 | 企业职工养老保险个人账户一次性待遇 | One-off payment of a pension account | G/P | insurance farewell | 5/20 | 申领
295 | 养老保险重复缴费退费 | Refund of double pension contributions | S/P | insurance | 5/20 | -
296 | 养老保险历史欠费补缴 | Payment of missed pension contributions | S/PEU | insurance staffing | 5/20 | - | say=补社保; hot=56
297 | 视同缴费年限认定 | Recognition of earlier years of service | C/P | insurance ageing | 10/20 | - | say=工龄认定; hot=53
298 | 养老保险参保信息更正 | Correction of pension records | S/P | insurance | 2/10 | -
299 | 社会保险参保缴费证明 | Certificate of social insurance contributions | S/PEU | insurance staffing documents | 0 | 出具 | out=社会保险参保缴费证明~Certificate of contributions; aka=社保证明; say=打社保证明,社保查询; hot=89
300 | 机关事业单位养老保险 | Public sector pension insurance | S/U | staffing | 0 | 参保登记 信息变更 增减员申报
301 | 机关事业单位退休待遇核定 | Pension of public sector staff | G/U | staffing | 8/20 | -
302 | 机关事业单位退休人员待遇 | Pension payment of a former public employee | G/P | ageing insurance | 5/20 | 暂停 恢复发放
303 | 职业年金 | Occupational pension | G/P | ageing insurance | 8/20 | 待遇申领 转入 转出

@ medical-insurance FZX-YB
304 | 城乡居民医疗保险 | Residents' medical insurance | S/P | insurance health | 0 | 参保登记 信息变更 停保申请 | aka=居民医保,新农合; say.参保登记=交医保,合作医疗; hot=91
305 | 新生儿医疗保险参保登记 | Medical insurance for a newborn | S/P | birth insurance | 0 | - | say=宝宝医保; hot=74
306 | 灵活就业人员医疗保险 | Medical insurance for flexible workers | S/P | insurance work | 0 | 参保登记 信息变更 停保申请 | hot=66
307 | 医疗保险参保缴费证明 | Certificate of medical insurance contributions | S/P | insurance documents | 0 | 出具 查询 | out=医疗保险参保缴费证明~Certificate of medical insurance; hot=62
308 | 医疗保险关系 | Medical insurance record | S/P | insurance work | 3/15 | 转入 转出 | say.转入=医保转移; hot=71
309 | 医保电子凭证激活 | Electronic medical insurance card | S/P | insurance documents | 0 | - | aka=医保码; hot=70
310 | 异地就医备案 | Treatment in another place | S/P | health insurance | 0 | (异地安置退休人员 异地长期居住人员 常驻异地工作人员 异地转诊人员 临时外出就医人员) | aka=异地就医; say=外地看病,转院备案; hot=90
311 | 异地就医备案取消 | Cancelling treatment in another place | S/P | health insurance | 0 | -
312 | 职工门诊慢特病 | Long-term illness, employees' insurance | C/P | health insurance | 8/20 | 认定 病种变更 定点医院变更=0 | aka=慢病; say.认定=慢性病,办慢病卡; hot=80
313 | 居民门诊慢特病 | Long-term illness, residents' insurance | C/P | health insurance | 8/20 | 认定 病种变更 定点医院变更=0 | aka=慢病; say.认定=慢性病,办慢病卡; hot=82
314 | 高血压糖尿病门诊用药保障认定 | Outpatient medicine for high blood pressure and diabetes | C/P | health insurance | 2/10 | - | aka=两病; hot=61
315 | 双通道药品使用备案 | Use of special medicines from a pharmacy | S/P | health insurance | 1/5 | -
316 | 职工住院费用手工报销 | Refund of hospital costs, employees' insurance | G/P | health insurance | 15/20 | - | say=住院报销,看病报销; hot=79
317 | 居民住院费用手工报销 | Refund of hospital costs, residents' insurance | G/P | health insurance | 15/20 | - | say=住院报销,看病报销; hot=80
318 | 职工门诊费用手工报销 | Refund of outpatient costs, employees' insurance | G/P | health insurance | 10/20 | - | say=门诊报销; hot=64
319 | 居民门诊费用手工报销 | Refund of outpatient costs, residents' insurance | G/P | health insurance | 10/20 | - | say=门诊报销
320 | 意外伤害住院费用报销 | Refund of hospital costs after an accident | G/P | health insurance | 15/20 | - | hot=47
321 | 大病保险报销 | Refund from serious illness insurance | G/P | health insurance | 10/20 | - | hot=60
322 | 生育医疗费用报销 | Refund of maternity costs | G/P | birth insurance | 8/20 | - | say=生孩子报销; hot=75
323 | 生育津贴 | Maternity benefit | G/EUS | staffing | 8/20 | 申领 | say=产假工资; hot=77
324 | 计划生育手术费用报销 | Refund of family planning surgery | G/P | birth insurance | 8/20 | -
325 | 医疗救助 | Medical relief | G/P | health welfare | 10/20 | 申请 | say=大病救助; hot=65
326 | 城乡居民因病致贫重病患者认定 | Recognition of poverty through illness | C/P | health welfare | 10/20 | -
327 | 职工医保个人账户 | Personal medical account | S/P | health insurance | 3/10 | 一次性支取 继承支取
328 | 医保个人账户家庭共济 | Family use of a personal medical account | S/P | health insurance | 0 | 绑定 解绑 | say.绑定=家庭共济,给父母用医保; hot=72
329 | 医疗机构医保定点 | Hospital in the medical insurance network | X/EU | permits | 15/20 | 申请 信息变更=3/10 终止=3/10
330 | 零售药店医保定点 | Pharmacy in the medical insurance network | X/E | permits | 15/20 | 申请 信息变更=3/10 终止=3/10 | hot=40
331 | 定点医药机构费用结算申报 | Settlement with hospitals and pharmacies | X/EU | permits | 10/20 | -
332 | 退休人员医保待遇核定 | Medical insurance of pensioners | C/P | ageing insurance | 3/10 | - | hot=55
333 | 职工医保缴费年限补缴 | Payment for missing years of medical insurance | S/P | insurance ageing | 3/10 | -
334 | 医疗保险重复缴费退费 | Refund of double medical contributions | S/P | insurance | 5/20 | - | hot=50
335 | 医保基金违法违规行为举报奖励 | Reward for reporting medical insurance fraud | R/P | justice health | 15/20 | -
`;
