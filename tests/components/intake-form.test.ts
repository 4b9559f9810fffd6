import { expect, oneEvent, waitUntil } from "@open-wc/testing";
import { createStore, get } from "idb-keyval";
import { filledDraft } from "@yichuang/openapi/sandbox";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/intake-form.ts";
import "../../packages/components/src/define/provider.ts";
import { SAVE_PAUSE } from "../../packages/components/src/intake-form/draft-controller.ts";
import { KEEP_PAUSE } from "../../packages/components/src/intake-form/kept-controller.ts";
import type {
  CaseSubmittedEvent,
  IntakeStepEvent,
} from "../../packages/components/src/intake-form/intake-form.events.ts";
import { removeFromDevice } from "../../packages/components/src/storage/device-store.ts";
import { KEPT_DAYS } from "../../packages/components/src/storage/kept-store.ts";
import { expectAccessible } from "./axe.ts";
import { catchClipboard, refuseClipboard } from "./hand-outs.ts";
import { ManualTimers } from "./manual-timers.ts";

import { clientOf, FOOD, ITEM, open, picture, stage } from "./intake.ts";
import type { Intake } from "./intake.ts";

/** What stands in the device's database, as any script of the page could read it. */
const rawOnDevice = async <Value = { iv: Uint8Array; content: ArrayBuffer; at: number }>(
  name: string,
): Promise<Value> => (await get<Value>(name, createStore("yichuang", "kept")))!;
describe("an intake that is filled in", () => {
  it("leads through every step to a receipt with number, secret and a link that keeps the secret in its fragment", async () => {
    const intake = await open();
    const steps: string[] = [];
    intake.element.addEventListener("yct-step", (event: IntakeStepEvent) => steps.push(event.step));
    await intake.toCheck();
    await expectAccessible(intake.element);
    expect(intake.text).to.include("城关街道示例路 1 号");
    await intake.confirm();
    const submitted = oneEvent(intake.element, "yct-submitted");
    intake.button("submit").click();
    const { caseNo } = (await submitted) as Event as CaseSubmittedEvent;
    await intake.reads("申请已提交");
    const address = new URL(intake.root.querySelector<HTMLElement>("[data-address]")!.dataset["address"]!);
    expect(address.pathname).to.equal(`/cases/${caseNo}`);
    expect(address.search).to.equal("");
    expect(address.hash).to.match(/^#secret=.{6,}/);
    expect(steps).to.deep.equal(["applicant", "data.0", "data.1", "data.2", "delivery", "check", "receipt"]);
    const kept = await clientOf().cases.application(caseNo);
    expect(kept.materials.map(({ means }) => means)).to.deep.equal(["upload", "upload", "upload"]);
    await expectAccessible(intake.element);
    const clipboard = catchClipboard();
    intake.root.querySelector<HTMLElement>("[data-action=copy]")!.click();
    await intake.until(() => clipboard.text !== "", "nothing is copied");
    const copied = clipboard.text;
    expect(copied).to.match(new RegExp(`^申请回执\\n老年优待证办理\\n[^]*办件编号：${caseNo}\\n[^]*收到的材料`));
    expect(copied).to.include(address.href);
    const number = intake.root.querySelector<HTMLElement>("[data-key=caseNo]")!;
    number.querySelector("button")!.click();
    await intake.until(() => number.textContent.includes("已复制"), "nothing is copied");
    expect(clipboard.text).to.equal(caseNo);
    const restore = refuseClipboard();
    number.querySelector("button")!.click();
    await intake.until(() => number.textContent.includes("没能自动复制"), "the refusal is not shown");
    restore();
    expect(getSelection()?.toString().replace(/\s/g, "")).to.equal(caseNo);
  });

  it("says what is wrong in one sentence each, with the focus on the summary, and goes on when it is mended", async () => {
    const intake = await open();
    await intake.next();
    await intake.reads("有 2 处需要修改");
    expect(intake.root.activeElement?.className).to.equal("error-summary");
    await expectAccessible(intake.element);
    await intake.chooseFirst();
    await intake.next();
    await intake.at("applicant");
  });

  it("names the meaning of a wrong identity number", async () => {
    const intake = await open({ persona: null });
    await intake.chooseFirst();
    await intake.next();
    await intake.at("applicant");
    await intake.type("/applicant/name", "样例丁");
    await intake.type("/applicant/certificate/number", "110105194912310021");
    await intake.next();
    await intake.reads("第 18 位校验不符");
  });

  it("fills fields in from the sign-in and says so", async () => {
    const intake = await open();
    await intake.chooseFirst();
    await intake.next();
    await intake.at("applicant");
    expect(intake.text).to.include("1101**********002X");
    await intake.next();
    await intake.at("data.0");
    expect(intake.field("/data/holder/name").value).to.equal("样例甲");
    expect(intake.text).to.include("来自登录信息，可以修改");
  });

  it("leaves out of what is submitted what a rule hides, and keeps it in the draft until then", async () => {
    const intake = await open();
    const client = clientOf();
    await intake.toCheck(async () => {
      intake.field("/data/service/homeVisit").click();
      await intake.element.updateComplete;
      await intake.type("/data/service/visitNotes", "三楼");
      intake.field("/data/service/homeVisit").click();
      await intake.element.updateComplete;
    });
    await intake.until(() => !intake.element.unsaved, "the draft is not saved");
    const [draft] = (await client.drafts.list()).items;
    expect(draft?.data).to.have.nested.property("service.visitNotes", "三楼");
    await intake.confirm();
    intake.button("submit").click();
    await intake.reads("申请已提交");
    const [found] = (await client.cases.list()).items;
    const { data } = await client.cases.application(found!.caseNo);
    expect(data).to.have.nested.property("service.homeVisit", false);
    expect(data).not.to.have.nested.property("service.visitNotes");
  });

  it("goes back a step by the browser's own Back", async () => {
    const intake = await open();
    intake.provider.history = "steps";
    await intake.provider.updateComplete;
    await intake.chooseFirst();
    await intake.next();
    await intake.at("applicant");
    history.back();
    await intake.at("answers");
    history.forward();
    await intake.at("applicant");
    intake.button("previous").click();
    await intake.at("answers");
    expect(intake.root.querySelectorAll("input:checked")).to.have.length(2);
  });

  it("asks staff at a window who applies", async () => {
    const intake = await open({ persona: "counter-hall" });
    await intake.chooseFirst();
    await intake.next();
    await intake.at("applicant");
    await intake.type("/applicant/name", "样例丁");
    await intake.type("/applicant/certificate/number", "11010519491231002X");
    await intake.next();
    await intake.at("data.0");
    await intake.until(() => intake.saved === "saved", "the draft is not saved");
    const [draft] = (await clientOf().drafts.list()).items;
    expect(draft?.channel).to.equal("window");
    expect(draft?.applicant?.name).to.equal("样例丁");
  });

  it("shows one group of questions a screen in elder mode", async () => {
    const intake = await open({ mode: "elder" });
    await intake.at("answers.0");
    expect(intake.root.querySelectorAll("fieldset.field")).to.have.length(1);
    const { height } = intake.button("next").getBoundingClientRect();
    expect(height).to.be.at.least(48);
    await expectAccessible(intake.element);
  });

  it("begins after the questions that the guide has asked already", async () => {
    const intake = await open({ answers: { residence: "registered", handledBy: "self" } });
    expect(intake.step).to.equal("applicant");
  });

  describe("on a page whose address carries answers", () => {
    afterEach(() => history.replaceState(null, "", location.pathname + location.search));

    it("takes those that its item asks for, without a script", async () => {
      history.replaceState(null, "", "#answers=residence:registered,handledBy:self,gone:yes");
      const intake = await open({ history: "steps" });
      expect(intake.step).to.equal("applicant");
      intake.button("next").click();
      await intake.at("data.0");
      await intake.until(() => intake.saved === "saved", "the draft is not saved");
      const [draft] = (await clientOf().drafts.list()).items;
      expect(draft?.answers).to.deep.equal({ residence: "registered", handledBy: "self" });
    });

    it("leaves the address alone where the provider says so, or answers are given", async () => {
      history.replaceState(null, "", "#answers=residence:registered,handledBy:self");
      expect((await open()).step).to.equal("answers");
      expect((await open({ history: "steps", answers: {} })).step).to.equal("answers");
    });
  });

  it("takes those answers also when they come late, and keeps what was answered here", async () => {
    const intake = await open();
    intake.root.querySelectorAll("input")[1]!.click();
    await intake.element.updateComplete;
    intake.element.answers = { residence: "registered", handledBy: "self" };
    await intake.at("applicant");
    intake.button("previous").click();
    await intake.at("answers");
    const chosen = [...intake.root.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    expect(chosen).to.deep.equal(["1", "0"]);
  });

  it("speaks English", async () => {
    const intake = await open({ lang: "en" });
    expect(intake.text).to.include("Step 1 of 7");
    expect(intake.text).not.to.match(/[\u4e00-\u9fff]/);
    await expectAccessible(intake.element);
  });
});

describe("the draft of an intake", () => {
  let timers: ManualTimers;
  let restore: () => void;

  beforeEach(() => {
    timers = new ManualTimers();
    restore = replaceTimers(timers);
  });

  afterEach(() => restore());

  const answered = async (intake: Intake): Promise<void> => {
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.until(() => intake.saved === "saved", "the draft is not saved");
  };

  it("is begun with the first answer, saved a moment after it, and found again", async () => {
    const intake = await open();
    expect((await clientOf().drafts.list()).items).to.have.length(0);
    await answered(intake);
    expect(intake.text).to.include("已保存 14:05");
    const again = await open();
    expect(again.text).to.include("已接着上次没填完的申请");
    expect(again.root.querySelectorAll("input:checked")).to.have.length(2);
  });

  it("makes room for a new one when asked to, and stays itself", async () => {
    await answered(await open());
    const intake = await open();
    intake.button("fresh").click();
    await intake.until(() => intake.root.querySelectorAll("input:checked").length === 0, "the old answers stay");
    await intake.at("answers");
    await answered(intake);
    expect((await clientOf().drafts.list()).items).to.have.length(2);
  });

  it("does not call saved what the platform cannot keep yet", async () => {
    const intake = await open({ persona: "counter-hall", answers: { residence: "registered", handledBy: "self" } });
    await intake.at("applicant");
    await intake.type("/applicant/name", "样例丁");
    timers.advance(SAVE_PAUSE);
    await intake.reads("申请人信息填完整后一并保存");
    expect(intake.element.unsaved).to.equal(true);
    await intake.type("/applicant/certificate/number", "11010519491231002X");
    timers.advance(SAVE_PAUSE);
    await intake.until(() => !intake.element.unsaved, "the applicant is not saved");
    expect(intake.text).to.include("已保存").and.not.include("一并保存");
  });

  it("stays in the page and says so without a network, and is saved afterwards", async () => {
    const intake = await open();
    stage.between = () => Promise.reject(new TypeError("offline"));
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.reads("未保存：网络没有连上，内容还在本页");
    expect(intake.element.unsaved).to.equal(true);
    await expectAccessible(intake.element);
    stage.between = undefined;
    window.dispatchEvent(new Event("online"));
    await intake.reads("已保存");
    expect(intake.element.unsaved).to.equal(false);
  });

  it("asks which version is to stay when another tab has saved in between", async () => {
    const intake = await open();
    await answered(intake);
    const client = clientOf();
    const [listed] = (await client.drafts.list()).items;
    const other = await client.drafts.get(listed!.id);
    await client.drafts.update(other, { answers: { residence: "living", handledBy: "agent" } });
    intake.root.querySelectorAll("input")[1]!.click();
    timers.advance(SAVE_PAUSE);
    await intake.reads("在别的页面或设备上改过");
    await expectAccessible(intake.element);
    intake.button("latest").click();
    await intake.until(() => intake.saved === "saved", "the latest is not loaded");
    const chosen = [...intake.root.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    expect(chosen).to.deep.equal(["1", "1"]);
  });

  it("keeps what stands here over the other version when asked to", async () => {
    const intake = await open();
    await answered(intake);
    const client = clientOf();
    const [listed] = (await client.drafts.list()).items;
    await client.drafts.update(await client.drafts.get(listed!.id), { answers: { handledBy: "agent" } });
    intake.root.querySelectorAll("input")[1]!.click();
    timers.advance(SAVE_PAUSE);
    await intake.reads("在别的页面或设备上改过");
    intake.button("mine").click();
    await intake.until(() => intake.saved === "saved", "it is not saved");
    expect((await client.drafts.get(listed!.id)).answers).to.deep.equal({ residence: "living", handledBy: "self" });
  });

  it("waits for a sign-in with what was typed, and is saved after it", async () => {
    const intake = await open({ persona: null });
    expect(intake.text).to.include("登录后保存");
    await expectAccessible(intake.element);
    await intake.chooseFirst();
    expect(intake.saved).to.equal("local");
    intake.provider.addEventListener("yct-sign-in", () => (stage.persona = "citizen-1"));
    intake.button("sign-in").click();
    await intake.until(() => !intake.text.includes("登录后保存"), "the sign-in is not noticed");
    timers.advance(SAVE_PAUSE);
    await intake.until(() => intake.saved === "saved", "it is not saved after the sign-in");
    const [draft] = (await clientOf().drafts.list()).items;
    expect(draft?.answers).to.deep.equal({ residence: "registered", handledBy: "self" });
  });
});

describe("what an intake keeps in the browser", () => {
  let timers: ManualTimers;
  let restore: () => void;

  beforeEach(() => {
    timers = new ManualTimers();
    restore = replaceTimers(timers);
    sessionStorage.clear();
  });

  afterEach(async () => {
    restore();
    sessionStorage.clear();
    await removeFromDevice(`yichuang:intake:${ITEM}`);
  });

  const chosen = (intake: Intake): string[] =>
    [...intake.root.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);

  /** Answers the questions with nobody signed in, until it is kept. */
  const answeredAlone = async (storage: "session" | "device"): Promise<Intake> => {
    const intake = await open({ persona: null, storage });
    await intake.chooseFirst();
    timers.advance(KEEP_PAUSE);
    await intake.reads(storage === "session" ? "关闭前都在" : "加密留在这台设备上");
    return intake;
  };

  it("is nothing unless the page allows it", async () => {
    const intake = await open({ persona: null });
    await intake.chooseFirst();
    timers.advance(KEEP_PAUSE);
    await intake.reads("内容还在本页");
    expect(sessionStorage).to.have.length(0);
    intake.provider.remove();
    expect(chosen(await open({ persona: null }))).to.deep.equal([]);
  });

  it("comes back after the page was left, goes to the platform with the sign-in, and is gone from the browser", async () => {
    (await answeredAlone("session")).provider.remove();
    const again = await open({ storage: "session" });
    await again.reads("已恢复您上次填写、还没有保存到平台的内容");
    await expectAccessible(again.element);
    expect(chosen(again)).to.deep.equal(["0", "0"]);
    timers.advance(SAVE_PAUSE);
    await again.until(() => again.saved === "saved", "it is not saved");
    await again.until(() => sessionStorage.length === 0, "it stays in the browser");
    expect((await clientOf().drafts.list()).items[0]?.answers).to.deep.equal({
      residence: "registered",
      handledBy: "self",
    });
  });

  it("is encrypted on the device, and thrown away after some days", async () => {
    (await answeredAlone("device")).provider.remove();
    const sealed = await rawOnDevice(`yichuang:intake:${ITEM}`);
    expect(Object.keys(sealed)).to.have.members(["iv", "content", "at"]);
    expect(new TextDecoder().decode(sealed.content)).not.to.include("residence");
    expect((await rawOnDevice<CryptoKey>("key")).extractable).to.equal(false);
    const again = await open({ persona: null, storage: "device" });
    await again.reads("已恢复您上次填写");
    await again.reads("内容加密留在这台设备上");
    expect(chosen(again)).to.deep.equal(["0", "0"]);
    again.provider.remove();
    timers.advance((KEPT_DAYS + 1) * 86_400_000);
    expect(chosen(await open({ persona: null, storage: "device" }))).to.deep.equal([]);
  });

  it("is not shown to another person", async () => {
    const intake = await open({ storage: "session" });
    stage.between = () => Promise.reject(new TypeError("offline"));
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.reads("未保存：网络没有连上，内容留在这个标签页");
    intake.provider.remove();
    stage.between = undefined;
    expect(chosen(await open({ persona: "citizen-2", storage: "session" }))).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
  });

  it("is asked about where the platform has a newer version", async () => {
    const intake = await open({ storage: "session" });
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.until(() => intake.saved === "saved", "it is not saved");
    let refused = 0;
    stage.between = () => {
      refused++;
      return Promise.reject(new TypeError("offline"));
    };
    intake.root.querySelectorAll("input")[1]!.click();
    timers.advance(KEEP_PAUSE);
    await intake.until(() => sessionStorage.length === 1, "it is not kept");
    intake.provider.remove();
    await waitUntil(() => refused > 0, "leaving does not try to save");
    stage.between = undefined;
    const client = clientOf();
    const [listed] = (await client.drafts.list()).items;
    await client.drafts.update(await client.drafts.get(listed!.id), { answers: { handledBy: "agent" } });
    const again = await open({ storage: "session" });
    await again.reads("在别的页面或设备上改过");
    expect(chosen(again)).to.deep.equal(["1", "0"]);
    again.button("latest").click();
    await again.until(() => again.saved === "saved", "the latest is not loaded");
    expect(chosen(again)).to.deep.equal(["1"]);
    await again.until(() => sessionStorage.length === 0, "it stays in the browser");
  });
});

describe("an intake that is open in another page too", () => {
  it("shows what was saved there, as long as nothing here is unsaved", async () => {
    const intake = await open();
    await intake.chooseFirst();
    await intake.element.updateComplete;
    await intake.until(() => intake.saved === "saved", "it is not saved");
    const client = clientOf();
    const [listed] = (await client.drafts.list()).items;
    const other = new BroadcastChannel("yichuang.drafts.v1");
    const { id, etag } = await client.drafts.update(await client.drafts.get(listed!.id), {
      answers: { residence: "living", handledBy: "agent" },
    });
    other.postMessage({ id, etag });
    await intake.reads("已换成刚在别的页面或设备上保存的内容");
    other.close();
    const chosen = [...intake.root.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    expect(chosen).to.deep.equal(["1", "1"]);
    await expectAccessible(intake.element);
  });
});

describe("the submission of an intake", () => {
  it("gives the same case when its answer was lost", async () => {
    const intake = await open();
    await intake.toCheck();
    await intake.confirm();
    stage.between = async (request) => {
      if (!request.url.endsWith("/submission")) return undefined;
      await stage.sandbox.fetch(request);
      throw new TypeError("offline");
    };
    intake.button("submit").click();
    await intake.reads("没有收到提交结果");
    await expectAccessible(intake.element);
    stage.between = undefined;
    intake.button("submit").click();
    await intake.reads("申请已提交");
    expect((await clientOf().cases.list()).items).to.have.length(1);
  });

  const atCheck = async (by: string, itemCode: string): Promise<string> => {
    const { draftId, persona: whose } = await filledDraft(stage.sandbox, itemCode);
    stage.persona = whose;
    const client = clientOf();
    await client.drafts.update(await client.drafts.get(draftId), { step: "check" });
    stage.persona = by;
    return draftId;
  };

  it("goes through for a company with its agent", async () => {
    const draftId = await atCheck("company-1", FOOD);
    const intake = await open({ persona: "company-1", item: FOOD, draftId });
    await intake.at("check");
    await intake.confirm();
    intake.button("submit").click();
    await intake.reads("申请已提交");
    const [found] = (await clientOf().cases.list()).items;
    const { applicant } = await clientOf().cases.application(found!.caseNo);
    expect(applicant.certificate.type).to.equal("uscc");
    expect(applicant).to.have.nested.property("agent.certificate.type", "resident_id");
  });

  it("finds nothing wrong with a company that staff came back to", async () => {
    stage.persona = "company-1";
    const { applicant } = await clientOf().me.get();
    stage.persona = "counter-hall";
    const draft = await clientOf().drafts.create({
      itemCode: FOOD,
      channel: "window",
      draft: { applicant: applicant!, step: "check" },
    });
    const intake = await open({ persona: "counter-hall", item: FOOD, draftId: draft.id });
    await intake.at("check");
    intake.button("submit").click();
    await intake.reads("处需要修改");
    const lines = [...intake.root.querySelectorAll(".error-summary li")].map(({ textContent }) => textContent.trim());
    expect(lines.filter((line) => line.includes("证件") || /\/\w/.test(line))).to.deep.equal([]);
  });

  it("says in a sentence what the platform finds at no field", async () => {
    const draftId = await atCheck("citizen-1", ITEM);
    const intake = await open({ draftId });
    await intake.at("check");
    await intake.confirm();
    stage.between = (request) => {
      if (!request.url.endsWith("/submission")) return Promise.resolve(undefined);
      const problem = {
        type: "https://yichuang.example/problems/validation",
        title: "Invalid",
        status: 422,
        supportId: "YC-1",
        errors: [
          { pointer: "/applicant/certificate/type", rule: "enum" },
          { pointer: "/formVersion", rule: "required", detail: "请重新打开申请页" },
          { pointer: "/applicant/certificate/number", rule: "applicant:own" },
        ],
      };
      const headers = { "content-type": "application/problem+json" };
      return Promise.resolve(new Response(JSON.stringify(problem), { status: 422, headers }));
    };
    intake.button("submit").click();
    await intake.reads("处需要修改");
    const lines = [...intake.root.querySelectorAll(".error-summary li")].map(({ textContent }) => textContent.trim());
    expect(lines).to.deep.equal([
      "有一处内容不对，但在这里改不了，请联系窗口",
      "请重新打开申请页",
      "这不是登录的人的证件。替别人申请，请到窗口办理",
    ]);
  });

  it("asks for the declarations, and can be stopped by the page", async () => {
    const intake = await open();
    await intake.toCheck();
    intake.button("submit").click();
    await intake.reads("请勾选");
    await expectAccessible(intake.element);
    await intake.confirm();
    intake.element.addEventListener("yct-submit", (event) => event.preventDefault());
    intake.button("submit").click();
    await intake.element.updateComplete;
    expect((await clientOf().cases.list()).items).to.have.length(0);
    expect(intake.step).to.equal("check");
  });

  it("puts what the platform finds at its field", async () => {
    const intake = await open();
    await intake.toCheck();
    await intake.confirm();
    stage.between = (request) => {
      if (!request.url.endsWith("/submission")) return Promise.resolve(undefined);
      const problem = {
        type: "https://yichuang.example/problems/validation",
        title: "Invalid",
        status: 422,
        supportId: "YC-1",
        errors: [{ pointer: "/data/holder/address", rule: "minLength", params: { limit: 12 } }],
      };
      const headers = { "content-type": "application/problem+json" };
      return Promise.resolve(new Response(JSON.stringify(problem), { status: 422, headers }));
    };
    intake.button("submit").click();
    await intake.reads("现住址至少写 12 个字");
    expect(intake.root.activeElement?.className).to.equal("error-summary");
    intake.root.querySelector<HTMLElement>(".error-summary__link")!.click();
    await intake.at("data.0");
    expect(intake.root.activeElement).to.equal(intake.field("/data/holder/address"));
  });

  it("of a returned case shows the reasons, and goes out under the same number", async () => {
    const first = await open();
    await first.toCheck();
    await first.confirm();
    first.button("submit").click();
    await first.reads("申请已提交");
    const [found] = (await clientOf().cases.list()).items;
    stage.persona = "counter-hall";
    await clientOf().counter.return(found!.caseNo, {
      reasons: [
        { pointer: "/holder/address", reason: "请写到门牌号" },
        { materialCode: "photo", reason: "照片背景应为白色" },
      ],
    });

    const intake = await open();
    await intake.reads("窗口退回了这份申请");
    expect(intake.text).to.include("现住址：请写到门牌号");
    expect(intake.text).to.include("近期证件照：照片背景应为白色");
    await expectAccessible(intake.element);
    expect(intake.step).to.equal("data.0");
    const reason = intake.root.querySelector("[data-pointer='/data/holder/address'] .field__error");
    expect(reason?.textContent).to.include("请写到门牌号");
    await intake.type("/data/holder/address", " 2 单元 301");
    await intake.next();
    await intake.at("data.1");
    await intake.next();
    await intake.at("data.2");
    await intake.reads("窗口意见：照片背景应为白色");
    const remove = intake.root.querySelectorAll<HTMLButtonElement>("[data-material=photo] .file button");
    remove[remove.length - 1]!.click();
    await intake.until(() => intake.root.querySelector("[data-material=photo] .file") === null, "the photo stays");
    await intake.attach(2, picture("白底.png"));
    await intake.until(() => (intake.text.match(/已上传/g) ?? []).length >= 3, "the new photo does not come");
    await intake.next();
    await intake.at("delivery");
    await intake.next();
    await intake.at("check");
    await intake.confirm();
    intake.button("submit").click();
    await intake.reads("申请已重新提交");
    expect(intake.text.replace(/\s/g, "")).to.include(found!.caseNo);
  });
});

describe("an intake without anything to fill in", () => {
  it("says when its item is not there", async () => {
    const intake = await open({ item: "NO-SUCH" });
    await intake.reads("没有找到这个事项或申请");
    await expectAccessible(intake.element);
  });

  it("says when it could not be loaded, and loads when asked again", async () => {
    stage.between = () => Promise.reject(new TypeError("offline"));
    const intake = await open();
    await intake.reads("网络没有连上");
    await expectAccessible(intake.element);
    stage.between = undefined;
    intake.button("retry").click();
    await intake.at("answers");
  });

  it("shows the number of an application that was submitted before", async () => {
    const first = await open();
    await first.toCheck();
    await first.confirm();
    first.button("submit").click();
    await first.reads("申请已提交");
    const [found] = (await clientOf().cases.list()).items;
    const { draftId } = await clientOf().cases.get(found!.caseNo);
    const again = await open({ draftId: draftId! });
    await again.reads("这份申请已经提交");
    await expectAccessible(again.element);
  });
});
