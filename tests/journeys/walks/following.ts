/** Following a case to its end, as the applicant sees and does it on the portal; who works on it does so through the SDK. */
import assert from "node:assert/strict";
import type { DraftInput } from "@yichuang/sdk";
import { applyAs } from "../../../stories/status-tracker/cases.ts";
import { fits } from "../support/ways.ts";
import { COMPANY, COUNTER, OFFICE } from "./stage.ts";
import type { Stage } from "./stage.ts";

const BY_POST: DraftInput["delivery"] = {
  method: "post",
  recipient: "样例甲",
  mobile: "13800000001",
  address: { text: "南郑区示范路 18 号" },
};

/** What the tracker says and calls its buttons, in the order in which the journeys meet it. */
export const CHINESE = {
  correct: "现在补正",
  area: "经营面积",
  file: "选择文件",
  uploaded: "已上传",
  sendCorrection: "提交补正",
  correctionSent: "补正已提交",
  reviewing: "审批中",
  paused: "听证期间不计入办理时限",
  pauseDone: /听证：.+ 至 /,
  extended: "延长 5 个工作日：情况复杂",
  supplement: "现在补交",
  sendDeferral: "提交材料",
  deferralSent: "材料已提交",
  granted: "审批通过",
  parcel: "示范快递 SF0000000001",
  confirmReceipt: "确认收到结果",
  received: "签收时间",
  denied: "没有通过审批",
  remedies: "不服决定怎么办",
  openDecision: "查看：办理决定书",
  genuine: "内容与签发时一致",
  withdraw: "撤回申请",
  withdrawReason: "撤回的原因",
  confirmWithdrawal: "撤回申请",
  ends: "这次申请就此结束，不能恢复",
  withdrawn: "这次申请已撤回",
};

export const ENGLISH: typeof CHINESE = {
  correct: "Correct it now",
  area: "Floor area",
  file: "Choose files",
  uploaded: "Uploaded",
  sendCorrection: "Send the corrections",
  correctionSent: "Corrections sent",
  reviewing: "Under review",
  paused: "The clock is paused",
  pauseDone: /Hearing: .+ to /,
  extended: "By 5 working days: 情况复杂",
  supplement: "Send them now",
  sendDeferral: "Send the documents",
  deferralSent: "Documents sent",
  granted: "Granted",
  parcel: "示范快递 SF0000000001",
  confirmReceipt: "Confirm I have it",
  received: "Receipt confirmed",
  denied: "Not granted",
  remedies: "If you disagree",
  openDecision: "Open: Decision",
  genuine: "It is exactly what was issued",
  withdraw: "Withdraw the application",
  withdrawReason: "Reason",
  confirmWithdrawal: "Withdraw",
  ends: "cannot be brought back",
  withdrawn: "This application was withdrawn",
};

type FollowingStage = Stage<typeof CHINESE>;

async function open({ portal, visit }: FollowingStage, caseNo: string) {
  const opened = await visit("yct-status-tracker", { persona: COMPANY });
  await opened.visitor.open(`${portal}/cases/${caseNo}`);
  return opened;
}

/** Corrected, deferred, heard, extended, granted and sent by post. Answers the case's number. */
export async function walkToGrant(stage: FollowingStage): Promise<string> {
  const { as, words } = stage;
  const { counter } = as(COUNTER);
  const { office } = as(OFFICE);
  const { case: given } = await applyAs(as(COMPANY), { deferred: true, delivery: BY_POST });
  const { caseNo } = given;
  const { visitor, problems } = await open(stage, caseNo);

  await counter.requestCorrection(caseNo, {
    items: [
      { pointer: "/premises/area", reason: "与平面图不一致" },
      { materialCode: "premises-plan", reason: "看不清" },
    ],
  });
  await visitor.press(words.correct);
  await visitor.fill(words.area, "80");
  await visitor.attach(words.file);
  await visitor.sees(words.uploaded);
  await visitor.press(words.sendCorrection);
  await visitor.sees(words.correctionSent);

  await counter.accept(caseNo, {});
  await counter.handOver(caseNo, {});
  await visitor.sees(words.reviewing);
  const heard = await office.startSpecialStep(caseNo, { kind: "hearing", reason: "有人提出异议" });
  await visitor.sees(words.paused);
  assert.ok(await fits(visitor.page), "wider than the screen");
  await office.endSpecialStep(caseNo, heard.specialSteps[0]?.id ?? "", { result: "已听证" });
  await visitor.sees(words.pauseDone);
  await office.extend(caseNo, { days: 5, reason: "情况复杂" });
  await visitor.sees(words.extended);

  await visitor.press(words.supplement);
  await visitor.attach(words.file);
  await visitor.sees(words.uploaded);
  await visitor.press(words.sendDeferral);
  await visitor.sees(words.deferralSent);

  await office.decide(caseNo, { outcome: "granted" });
  await visitor.sees(words.granted);
  await office.handBack(caseNo, {});
  await counter.issue(caseNo, { logistics: { carrier: "示范快递", trackingNo: "SF0000000001" } });
  await visitor.sees(words.parcel);
  await visitor.press(words.confirmReceipt);
  await visitor.sees(words.received);
  assert.ok(await fits(visitor.page), "wider than the screen");

  const own = as(COMPANY).cases;
  const { state, clock, issuance } = await own.get(caseNo);
  assert.deepEqual([state, clock.extension?.days, clock.pauses.length], ["closed", 5, 1]);
  assert.ok(issuance?.receivedAt);
  assert.equal(((await own.application(caseNo)).data.premises as { area: number }).area, 80);
  assert.deepEqual(problems, []);
  return caseNo;
}

/** Denied, with the reasons, what one can do, and the decision itself. */
export async function walkToDenial(stage: FollowingStage): Promise<string> {
  const { as, words } = stage;
  const { case: given } = await applyAs(as(COMPANY));
  const { caseNo } = given;
  const { visitor, problems } = await open(stage, caseNo);
  await as(COUNTER).counter.accept(caseNo, {});
  await as(COUNTER).counter.handOver(caseNo, {});
  const { office } = as(OFFICE);
  await office.decide(caseNo, { outcome: "denied", reason: "经营场所不符合卫生间距要求" });
  await office.handBack(caseNo, {});
  await as(COUNTER).counter.issue(caseNo, {});
  await visitor.sees(words.denied);
  await visitor.sees("经营场所不符合卫生间距要求");
  await visitor.sees(words.remedies);
  await visitor.press(words.openDecision);
  await visitor.sees(words.genuine);
  assert.ok(await fits(visitor.page), "wider than the screen");
  assert.deepEqual(problems, []);
  return caseNo;
}

/** Withdrawn once its consequences were read. */
export async function walkToWithdrawal(stage: FollowingStage): Promise<string> {
  const { as, words } = stage;
  const { case: given } = await applyAs(as(COMPANY));
  const { caseNo } = given;
  const { visitor, problems } = await open(stage, caseNo);
  await visitor.press(words.withdraw);
  await visitor.sees(words.ends);
  await visitor.fill(words.withdrawReason, "不办了");
  await visitor.press(words.confirmWithdrawal);
  await visitor.sees(words.withdrawn);
  assert.equal((await as(COMPANY).cases.get(caseNo)).state, "withdrawn");
  assert.deepEqual(problems, []);
  return caseNo;
}
