import { text } from "./text.ts";
import type { Text } from "./text.ts";

/** A rule of the contract that checks rest on. */
export interface Rule {
  readonly says: Text;
  /** Where the contract says it: a heading of its description, or a part of each operation. */
  readonly basis: string;
}

const rule = (basis: string, zh: string, en: string): Rule => ({ basis, says: text(zh, en) });

/** Every rule that a check may find broken, by the name a report gives it. */
export const RULES = {
  status: rule("responses", "状态码是该操作声明的那一个", "the status is the one the operation declares"),
  "media-type": rule("responses.content", "内容类型是声明的那一种", "the content type is the one declared"),
  schema: rule("responses.content.schema", "响应体符合声明的 schema", "the body is valid by the declared schema"),
  headers: rule("responses.headers", "声明的响应头都在且有效", "every declared header is there and valid"),
  times: rule("info: Times", "时间是 RFC 3339，带偏移 +08:00", "times are RFC 3339 with the offset +08:00"),
  "window-channel": rule("Item.channels", "办理形式总含窗口", "a window is always among the channels"),
  problem: rule(
    "info: Errors",
    "错误是 RFC 9457 问题详情：封闭的 type、与之相符的状态码、supportId",
    "errors are RFC 9457 problem details: a type of the closed set, the status that goes with it, a supportId",
  ),
  "public-cache": rule(
    "info: Reading",
    "公开读取带 Cache-Control: public 和时长，并按语言变化",
    "public reads carry Cache-Control: public with an age and vary by language",
  ),
  "no-store": rule("info: Reading", "个人数据一律 Cache-Control: no-store", "personal answers are no-store"),
  "not-modified": rule(
    "info: Reading",
    "If-None-Match 未变时回 304，无响应体",
    "If-None-Match is answered with 304 and no body while it holds",
  ),
  paging: rule(
    "info: Reading",
    "游标翻页不重复、不超过 limit、有终点",
    "cursors lead through a list without duplicates, within the limit, to an end",
  ),
  language: rule(
    "info: Languages",
    "按 Accept-Language 只答一种语言，无译文的标明 lang",
    "content answers in the language asked for; texts without translation say their lang",
  ),
  unauthenticated: rule(
    "responses.401",
    "没有令牌回 401，带 WWW-Authenticate",
    "without a token the answer is 401 with WWW-Authenticate",
  ),
  forbidden: rule("info: Who may call", "角色不在列的令牌回 403", "a token of another role is answered with 403"),
  "not-found": rule("responses.404", "不存在的编号回 404 问题详情", "an id of nothing is answered with a 404 problem"),
  "bad-request": rule(
    "responses.400",
    "不合约定形式的参数回 400",
    "a parameter that is not of the contract's form is answered with 400",
  ),
  cors: rule(
    "info: Other origins",
    "预检得到回答，声明的响应头都对页面可见",
    "preflights are answered and declared headers exposed",
  ),
  "personal-url": rule(
    "info: Personal data",
    "办件编号和查询密码不进 URL 的查询部分",
    "neither a case number nor a secret stands in the query of a URL",
  ),
  idempotency: rule(
    "info: Writing",
    "Idempotency-Key：缺少 400，同键同体重放，同键异体 422",
    "Idempotency-Key: 400 without it, the same key and body replay, another body is 422",
  ),
  "if-match": rule(
    "info: Writing",
    "编辑草稿要 If-Match：缺少 428，旧版本 412，保存后 ETag 更新",
    "edits take If-Match: 428 without it, 412 with an older version, a new ETag once saved",
  ),
  tus: rule(
    "uploads (tus 1.0)",
    "上传按 tus 1.0：创建、偏移、续传、错位 409、终止",
    "uploads speak tus 1.0: creation, offset, resuming, 409 at another offset, termination",
  ),
  bytes: rule(
    "getUploadContent, getDocumentContent",
    "取回的字节与上传的、与写明的摘要一致",
    "the bytes are those uploaded, or those whose digest is named",
  ),
  verification: rule(
    "verifyDocument",
    "平台认得自己出的文书，不认得没有出过的",
    "a platform knows the documents it issued, and no others",
  ),
  submission: rule(
    "submitDraft",
    "提交由平台重新校验；重复提交得到同一办件",
    "a submission is validated again; repeating it answers the same case",
  ),
  "look-up": rule(
    "createLookUp, lookUpReviewInvitation",
    "密码错和编号不存在的回答相同；凭据只打开它那一件；评价后工作人员发出的码作废，评价人另有查询码",
    "a wrong secret and a number of nothing are answered alike; a ticket opens nothing else; once it was rated a code that staff handed out is used up, and who rated has one of their own",
  ),
  files: rule(
    "getItemFile",
    "指南链接的样表、空表都能打开，类型相符，没有脚本（行政许可法 第三十条）",
    "samples and blank forms that a guide links to open, are of the type it names and hold no script (行政许可法 第三十条)",
  ),
  signing: rule(
    "signDraft, createSigningRequest",
    "签名归本人、内容一改就失效；口令只打开一次，只给签署人看内容（电子签名法 第十三条）",
    "a signature is its signer's and void once what was signed is edited; a secret opens once, for the signer alone (电子签名法 第十三条)",
  ),
  "on-file": rule(
    "listOnFile, searchOnFile",
    "已有的不得再要（国务院令第716号 第七条）；A 级有印章，A、B 级有水印（国办函〔2016〕108号）；窗口调取须本人同意（个人信息保护法 第十四条）",
    "what is on file is not asked for again (国务院令第716号 第七条); level A bears a seal, A and B a watermark (国办函〔2016〕108号); a window searches with consent only (个人信息保护法 第十四条)",
  ),
  payment: rule(
    "requestPayment, waivePayment",
    "只收指南列明的费用，写明金额和依据（行政许可法 第五十八条）；减免写明理由",
    "only fees that the guide names are asked for, with amount and basis (行政许可法 第五十八条); a waiver says why",
  ),
  delivery: rule(
    "changeDelivery",
    "结果发出前可以改送达方式，改后以新的为准",
    "until the result is handed out or sent, how it comes can be changed, and the new way holds",
  ),
  custody: rule(
    "receiveCustody",
    "材料流转有移交人、接收人和时间",
    "what is handed over says who gave it, who took it and when",
  ),
  commitment: rule(
    "verifyCommitment",
    "承诺未履行的先限期整改，期内不作不实认定（优化营商环境条例 第四十条）",
    "a promise not kept is first to be put right within a term, and not found broken before it ends (优化营商环境条例 第四十条)",
  ),
  deferral: rule(
    "supplementDeferred",
    "容缺只限指南写明可后补的材料，要有承诺；补交的只能是承诺过的",
    "only what the guide marks deferrable may follow later, and is promised; only what was promised can be brought",
  ),
  delegation: rule(
    "createDelegation, endDelegation",
    "委托公开，写明受托机构、权限和期限；只有委托部门能终止，终止后不再有效（行政许可法 第二十四条）",
    "a delegation is published with body, powers and term; the delegating department alone ends it, once (行政许可法 第二十四条)",
  ),
  appeal: rule(
    "appealReview, decideAppeal",
    "差评申诉一次，由负责整改的部门提出、督导复核；复核期间不能处置",
    "a bad review is appealed against once, by the department it is with, and decided by supervision; meanwhile nothing is done to it",
  ),
  news: rule(
    "listNews",
    "新进展从所给位置之后开始，不漏不重，由旧到新",
    "news go on after the position given, each event once, oldest first",
  ),
  stream: rule(
    "streamCase, streamNews",
    "事件流是 text/event-stream，从 Last-Event-ID 之后开始",
    "the stream is text/event-stream and begins after Last-Event-ID",
  ),
  events: rule(
    "listCaseEvents",
    "事件由旧到新，after 之后的才给",
    "events come oldest first, with `after` only later ones",
  ),
  transition: rule(
    "Case.state, illegal-transition",
    "操作后的状态符合约定；不合时宜的操作回 409 并说明现在能做什么",
    "states follow each other as the contract says; an action out of place is a 409 that says what is allowed",
  ),
  reviews: rule(
    "createReview, previewReview, addHandlingStep",
    "同一服务环节评价一次；公开时隐去个人信息；差评按环节处置",
    "a service event is rated once; what is published is de-identified; a bad review is dealt with step by step",
  ),
} satisfies Record<string, Rule>;

/** Name of a rule. */
export type RuleId = keyof typeof RULES;
