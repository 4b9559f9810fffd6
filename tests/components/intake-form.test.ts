import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { createStore, get } from "idb-keyval";
import { createSandbox, filledDraft } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Client } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/intake-form.ts";
import "../../packages/components/src/define/provider.ts";
import { SAVE_PAUSE } from "../../packages/components/src/intake-form/draft-controller.ts";
import { KEEP_PAUSE } from "../../packages/components/src/intake-form/kept-controller.ts";
import type {
  CaseSubmittedEvent,
  IntakeStepEvent,
} from "../../packages/components/src/intake-form/intake-form.events.ts";
import type { IntakeFormElement } from "../../packages/components/src/intake-form/intake-form.ts";
import { removeFromDevice } from "../../packages/components/src/storage/device-store.ts";
import { KEPT_DAYS } from "../../packages/components/src/storage/kept-store.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { expectAccessible } from "./axe.ts";
import { ManualTimers } from "./manual-timers.ts";

const ITEM = "SHMS-001-01";
const FOOD = "SCJY-001-01";
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Options {
  readonly persona?: string | null;
  readonly item?: string;
  readonly lang?: string;
  readonly mode?: "elder";
  readonly draftId?: string;
  readonly answers?: Record<string, string>;
  readonly history?: "none" | "steps";
  readonly storage?: "none" | "session" | "device";
}

let sandbox: Sandbox;
let persona: string | null;
/** Set by a test to come between element and platform; undefined lets a request through. */
let between: ((request: Request) => Promise<Response | undefined>) | undefined;

function clientOf(): Client {
  return createClient({
    baseUrl: "https://platform.example",
    getToken: () => (persona === null ? null : sandbox.issueToken(persona)),
    fetch: async (request) => (await between?.(request)) ?? sandbox.fetch(request),
    retry: { limit: 0 },
  });
}

/** An intake below a provider, and what a person can do with it. */
class Intake {
  readonly element: IntakeFormElement;
  readonly provider: ProviderElement;

  constructor(provider: ProviderElement) {
    this.provider = provider;
    this.element = provider.querySelector("yct-intake-form")!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector(".base")?.textContent.replace(/\s+/g, " ") ?? "";
  }

  get step(): string | undefined {
    return this.root.querySelector<HTMLElement>("[data-step]")?.dataset["step"];
  }

  get saved(): string | undefined {
    return this.root.querySelector<HTMLElement>("[data-save]")?.dataset["save"];
  }

  field<Kind extends HTMLElement = HTMLInputElement>(pointer: string): Kind {
    return this.root.querySelector<Kind>(`[name="${pointer}"]`)!;
  }

  button(action: string): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
  }

  async until(check: () => boolean, what: string): Promise<void> {
    await waitUntil(check, what, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  async reads(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `“${text}” is not to be read in: ${this.text}`);
  }

  async at(step: string): Promise<void> {
    await this.until(() => this.step === step, `the step is not ${step} but ${String(this.step)}`);
  }

  async type(pointer: string, text: string): Promise<void> {
    this.field(pointer).focus();
    await sendKeys({ type: text });
  }

  async next(): Promise<void> {
    this.button("next").click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async chooseFirst(): Promise<void> {
    for (const group of this.root.querySelectorAll("fieldset.field")) group.querySelector("input")!.click();
    await this.element.updateComplete;
  }

  /** Hands a file in for a material, also for one that is on file. */
  async attach(index: number, file: File): Promise<void> {
    const row = this.root.querySelectorAll(".material")[index]!;
    row.querySelector<HTMLInputElement>("input[value=upload]:not(:checked)")?.click();
    await this.element.updateComplete;
    const input = row.querySelector<HTMLInputElement>("input[type=file]")!;
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await this.element.updateComplete;
  }

  /** From the first step to the materials; `service` is done on the last step before them. */
  async toMaterials(service?: () => Promise<void>): Promise<void> {
    await this.at("answers");
    await this.chooseFirst();
    await this.next();
    await this.at("applicant");
    await this.next();
    await this.at("data.0");
    await this.type("/data/holder/address", "城关街道示例路 1 号");
    await this.next();
    await this.at("data.1");
    await service?.();
    await this.next();
    await this.at("data.2");
  }

  /** From the first step to the check, with everything in it. */
  async toCheck(service?: () => Promise<void>): Promise<void> {
    await this.toMaterials(service);
    for (const index of [0, 1, 2]) await this.attach(index, picture(`材料${index}.png`));
    await this.until(() => this.root.querySelectorAll(".file__bar").length === 0, "the uploads do not end");
    await this.until(() => (this.text.match(/已上传/g) ?? []).length >= 3, "not all files have come");
    await this.next();
    await this.at("delivery");
    await this.chooseFirst();
    await this.chooseFirst();
    await this.next();
    await this.at("check");
  }

  async confirm(): Promise<void> {
    for (const box of this.root.querySelectorAll<HTMLInputElement>(".declarations input")) {
      if (!box.checked) box.click();
    }
    await this.element.updateComplete;
  }
}

const picture = (name: string, bytes = 4000): File =>
  new File([new Uint8Array([...PNG, ...new Uint8Array(bytes)])], name, { type: "image/png" });

const problem = (slug: string, status: number): Response =>
  new Response(
    JSON.stringify({ type: `https://yichuang.example/problems/${slug}`, title: slug, status, supportId: "s-1" }),
    { status, headers: { "content-type": "application/problem+json" } },
  );

/** A photo of nothing but noise, which no format makes small. */
async function noise(name: string): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = 1200;
  canvas.height = 900;
  const context = canvas.getContext("2d")!;
  const pixels = context.createImageData(canvas.width, canvas.height);
  for (let at = 0; at < pixels.data.length; at += 65_536) {
    crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
  }
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return new File([blob!], name, { type: "image/png" });
}

async function open(options: Options = {}): Promise<Intake> {
  persona = options.persona === undefined ? "citizen-1" : options.persona;
  const provider = await fixture<ProviderElement>(
    html`<yct-provider
      lang=${options.lang ?? "zh-CN"}
      mode=${options.mode ?? "standard"}
      history=${options.history ?? "none"}
      storage=${options.storage ?? "none"}
      .client=${clientOf()}
      .links=${{ guide: "/items/{item}", case: "/cases/{case}" }}
    >
      <yct-intake-form
        item-code=${options.item ?? ITEM}
        .draftId=${options.draftId}
        .answers=${options.answers}
      ></yct-intake-form>
    </yct-provider>`,
  );
  const intake = new Intake(provider);
  await intake.until(() => intake.root.querySelector("[data-view]:not([data-view=pending])") !== null, "nothing loads");
  return intake;
}

/** What stands in the device's database, as any script of the page could read it. */
const rawOnDevice = async <Value = { iv: Uint8Array; content: ArrayBuffer; at: number }>(
  name: string,
): Promise<Value> => (await get<Value>(name, createStore("yichuang", "kept")))!;

beforeEach(() => {
  sandbox = createSandbox();
  between = undefined;
});

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
    let copied = "";
    const writeText = (text: string): Promise<void> => Promise.resolve(void (copied = text));
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    intake.root.querySelector<HTMLElement>("[data-action=copy]")!.click();
    await intake.until(() => copied !== "", "nothing is copied");
    Reflect.deleteProperty(navigator, "clipboard");
    expect(copied).to.match(new RegExp(`^申请回执\\n老年优待证办理\\n[^]*办件编号：${caseNo}\\n[^]*收到的材料`));
    expect(copied).to.include(address.href);
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
    between = () => Promise.reject(new TypeError("offline"));
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.reads("未保存：网络没有连上，内容还在本页");
    expect(intake.element.unsaved).to.equal(true);
    await expectAccessible(intake.element);
    between = undefined;
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
    intake.provider.addEventListener("yct-sign-in", () => (persona = "citizen-1"));
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
    between = () => Promise.reject(new TypeError("offline"));
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.reads("未保存：网络没有连上，内容留在这个标签页");
    intake.provider.remove();
    between = undefined;
    expect(chosen(await open({ persona: "citizen-2", storage: "session" }))).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
  });

  it("is asked about where the platform has a newer version", async () => {
    const intake = await open({ storage: "session" });
    await intake.chooseFirst();
    timers.advance(SAVE_PAUSE);
    await intake.until(() => intake.saved === "saved", "it is not saved");
    let refused = 0;
    between = () => {
      refused++;
      return Promise.reject(new TypeError("offline"));
    };
    intake.root.querySelectorAll("input")[1]!.click();
    timers.advance(KEEP_PAUSE);
    await intake.until(() => sessionStorage.length === 1, "it is not kept");
    intake.provider.remove();
    await waitUntil(() => refused > 0, "leaving does not try to save");
    between = undefined;
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

describe("the materials of an intake", () => {
  it("say which of them were ticked in the guide, and are asked for all the same", async () => {
    const { materials } = await clientOf().items.guide(ITEM);
    history.replaceState(null, "", `#have=${materials[0]!.code}`);
    const intake = await open({ history: "steps" });
    await intake.toMaterials();
    history.replaceState(null, "", location.pathname + location.search);
    const said = [...intake.root.querySelectorAll<HTMLElement>("[data-material]")].filter((each) =>
      each.textContent.includes("您在指南里说已经有了"),
    );
    expect(said.map(({ dataset }) => dataset["material"])).to.deep.equal([materials[0]!.code]);
    intake.element.have = [];
    await intake.element.updateComplete;
    expect(intake.text).not.to.include("您在指南里说已经有了");
    await intake.next();
    await intake.reads("请上传");
  });

  it("are asked for, and refused with a sentence where a file does not fit", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.next();
    await intake.reads("请上传“近期证件照”");
    await expectAccessible(intake.element);
    await intake.attach(0, new File(["x"], "说明.txt", { type: "text/plain" }));
    await intake.reads("“说明.txt”没有加上：这里只收 PDF、JPG或PNG 文件");
    await intake.attach(0, new File(["x"], "假.pdf", { type: "application/pdf" }));
    await intake.reads("“假.pdf”没有加上：它的内容和扩展名不符");
    await intake.attach(
      0,
      new File(["%PDF-1.7", new Uint8Array(11 * 1024 * 1024)], "大.pdf", { type: "application/pdf" }),
    );
    await intake.reads("超过每个 10 MB 的上限");
    await intake.attach(2, new File([], "空.png", { type: "image/png" }));
    await intake.reads("“空.png”没有加上：它是空文件");
  });

  it("are taken for what they are, whatever their name says", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.attach(0, new File([new Uint8Array([...PNG, 1, 2, 3])], "扫描.pdf", { type: "application/pdf" }));
    await intake.reads("已上传");
    const [draft] = (await clientOf().drafts.list()).items;
    const { uploads } = await clientOf().drafts.get(draft!.id);
    expect(uploads.map(({ mediaType }) => mediaType)).to.deep.equal(["image/png"]);
  });

  it("that are large photos are made smaller once a person agrees", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.attach(2, await noise("证件照.png"));
    await intake.reads("照片超过每个 2 MB 的上限");
    await expectAccessible(intake.element);
    intake.button("shrink").click();
    await intake.reads("已上传");
    const [draft] = (await clientOf().drafts.list()).items;
    const { uploads } = await clientOf().drafts.get(draft!.id);
    expect(uploads.map(({ filename, mediaType }) => [filename, mediaType])).to.deep.equal([
      ["证件照.jpg", "image/jpeg"],
    ]);
    expect(uploads[0]!.bytes).to.be.below(2 * 1024 * 1024);
    await intake.attach(1, picture("坏.png", 11 * 1024 * 1024));
    await intake.reads("照片超过每个");
    intake.button("shrink").click();
    await intake.reads("“坏.png”没有加上：没能压缩");
  });

  it("need not come where they are on file", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.reads("已有，不用交");
    await intake.reads("居民身份证，汉中市公安局南郑分局，2018年5月2日");
    await expectAccessible(intake.element);
    await intake.attach(0, picture("申请表.png"));
    await intake.attach(2, picture("照片.png"));
    await intake.until(() => (intake.text.match(/已上传/g) ?? []).length >= 2, "not all files have come");
    await intake.next();
    await intake.at("delivery");
    await intake.chooseFirst();
    await intake.chooseFirst();
    await intake.next();
    await intake.at("check");
    await intake.reads("用平台已有的“居民身份证”");
    await intake.confirm();
    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    intake.button("submit").click();
    const { caseNo } = await submitted;
    const { materials } = await clientOf().cases.application(caseNo);
    expect(materials.map(({ materialCode, means }) => [materialCode, means])).to.deep.include(["identity", "on_file"]);
  });

  it("are looked for at a window, once who stands there agrees", async () => {
    const intake = await open({ persona: "counter-hall", answers: { residence: "registered", handledBy: "self" } });
    await intake.at("applicant");
    await intake.type("/applicant/name", "样例丙");
    await intake.type("/applicant/certificate/number", "440524188001010014");
    await intake.next();
    await intake.at("data.0");
    await intake.type("/data/holder/name", "样例丙");
    await intake.type("/data/holder/residentId", "440524188001010014");
    await intake.type("/data/holder/address", "城关街道示例路 1 号");
    await intake.next();
    await intake.at("data.1");
    await intake.next();
    await intake.at("data.2");
    expect(intake.button("search-on-file").disabled).to.equal(true);
    await expectAccessible(intake.element);
    intake.root.querySelector<HTMLInputElement>(".on-file-search input")!.click();
    await intake.element.updateComplete;
    intake.button("search-on-file").click();
    await intake.reads("调取到 1 份证照，能用的已经选上");
    await intake.reads("已有，不用交");
  });

  it("may come another way when uploading keeps failing", async () => {
    const intake = await open();
    await intake.toMaterials();
    between = (request) =>
      Promise.resolve(
        request.method === "PATCH" && request.url.includes("/uploads/") ? problem("forbidden", 403) : undefined,
      );
    await intake.attach(0, picture("身份证.png"));
    const retry = (): HTMLButtonElement | undefined =>
      [...intake.root.querySelectorAll<HTMLButtonElement>(".file button")].find(({ textContent }) =>
        textContent.includes("重试"),
      );
    await intake.until(() => retry() !== undefined, "it does not fail");
    expect(intake.text).not.to.include("一直传不上去");
    retry()!.click();
    await intake.reads("一直传不上去");
    await expectAccessible(intake.element);
    intake.root.querySelector<HTMLInputElement>(".material [value=at_window]")!.click();
    await intake.reads("请在受理前把这份材料带到窗口");
    const [draft] = (await clientOf().drafts.list()).items;
    const means = async (): Promise<string | undefined> => (await clientOf().drafts.get(draft!.id)).materials[0]?.means;
    await waitUntil(async () => (await means()) === "at_window", "it is not saved", { timeout: 5000 });
  });

  it("come while one goes on, and keep the submission waiting with words that stay", async () => {
    const intake = await open();
    await intake.toMaterials();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    between = async (request) => {
      if (request.method === "PATCH" && request.url.includes("/uploads/")) await gate;
      return undefined;
    };
    for (const index of [0, 1, 2]) await intake.attach(index, picture(`材料${index}.png`));
    await intake.until(() => intake.text.includes("正在上传"), "no upload begins");
    await intake.next();
    await intake.at("delivery");
    await intake.chooseFirst();
    await intake.chooseFirst();
    await intake.next();
    await intake.at("check");
    await intake.reads("还有 3 个文件正在上传");
    await intake.confirm();
    intake.button("submit").click();
    await intake.reads("还没有提交。文件传完后，请再点一次");
    await expectAccessible(intake.element);
    release();
    await intake.reads("文件已传完，可以提交了");
    expect((await clientOf().cases.list()).items).to.have.length(0);
    await intake.until(() => !intake.element.unsaved, "the files are not saved");
    expect(intake.text).to.include("文件已传完，可以提交了");
    intake.button("submit").click();
    await intake.reads("申请已提交");
  });

  it("that stand still are said before one goes on", async () => {
    const intake = await open();
    await intake.toMaterials();
    between = (request) =>
      request.method === "PATCH" && request.url.includes("/uploads/")
        ? new Promise<never>(() => undefined)
        : Promise.resolve(undefined);
    for (const index of [0, 1, 2]) await intake.attach(index, picture(`材料${index}.png`));
    await intake.until(() => intake.text.includes("暂停"), "no upload begins");
    const pause = [...intake.root.querySelectorAll("button")].find(({ textContent }) => textContent.includes("暂停"));
    pause!.click();
    await intake.next();
    await intake.reads("有文件没有传完，请接着传，或者删除它");
    expect(intake.step).to.equal("data.2");
    expect(intake.root.querySelectorAll(".error-summary li")).to.have.length(1);
  });

  it("can be removed again, at the platform too, and leave the focus where they were", async () => {
    const intake = await open();
    await intake.toMaterials();
    await intake.attach(0, picture("表.png"));
    await intake.reads("已上传");
    const remove = [...intake.root.querySelectorAll<HTMLElement>(".file button")];
    remove[remove.length - 1]!.focus();
    await sendKeys({ press: "Enter" });
    await intake.until(() => intake.root.querySelector(".file") === null, "the file stays");
    expect(intake.root.activeElement).to.equal(intake.root.querySelector(".material"));
    const [draft] = (await clientOf().drafts.list()).items;
    await waitUntil(async () => (await clientOf().drafts.get(draft!.id)).uploads.length === 0, "the upload stays");
  });

  it("that stopped half way go on once the same file is chosen again", async () => {
    const client = ((persona = "citizen-1"), clientOf());
    const draft = await client.drafts.create({
      itemCode: ITEM,
      draft: { answers: { residence: "registered", handledBy: "self" }, step: "data.2" },
    });
    const file = picture("表.png", 300_000);
    between = async (request) => {
      if (request.method !== "PATCH" || !request.url.includes("/uploads/")) return undefined;
      const half = (await request.blob()).slice(0, 1000);
      await sandbox.fetch(new Request(request.url, { method: "PATCH", headers: request.headers, body: half }));
      throw new TypeError("offline");
    };
    const upload = client.uploads.start(file, { draftId: draft.id, materialCode: "application-form" });
    await waitUntil(() => upload.id !== undefined, "the upload does not begin");
    await waitUntil(async () => ((await client.drafts.get(draft.id)).uploads[0]?.offset ?? 0) > 0, "no bytes come");
    upload.pause();
    between = undefined;
    await client.drafts.update(await client.drafts.get(draft.id), {
      materials: [{ materialCode: "application-form", means: "upload", uploadIds: [upload.id!] }],
    });

    const intake = await open({ draftId: draft.id });
    await intake.at("data.2");
    await intake.reads("请重新选择同一文件以继续");
    await expectAccessible(intake.element);
    await intake.attach(0, picture("别的.png", 10));
    await intake.reads("不是同一个文件");
    await intake.attach(0, file);
    await intake.reads("已上传");
    const there = await client.drafts.get(draft.id);
    expect(there.uploads.map(({ complete }) => complete)).to.deep.equal([true]);
  });

  it("may follow later where the guide allows it, once that is promised", async () => {
    const client = ((persona = "company-1"), clientOf());
    const guide = await client.items.guide("SCJY-001-01");
    const answers = Object.fromEntries(guide.questions.map(({ id, options }) => [id, options[0]!.value]));
    const form = await client.items.form("SCJY-001-01");
    const last = ((form.uischema as { elements?: unknown[] }).elements?.length ?? 1) - 1;
    const draft = await client.drafts.create({
      itemCode: "SCJY-001-01",
      draft: { answers, step: `data.${last}` },
    });
    const intake = await open({ persona: "company-1", item: "SCJY-001-01", draftId: draft.id });
    await intake.at(`data.${last}`);
    const { code } = guide.materials.find(({ need }) => need === "deferrable")!;
    const row = (): Element => intake.root.querySelector(`[data-material="${code}"]`)!;
    row().querySelector<HTMLInputElement>("input[value=deferred]")!.click();
    await intake.element.updateComplete;
    await intake.next();
    await intake.until(() => row().textContent.includes("请勾选"), "the promise is not asked for");
    await expectAccessible(intake.element);
    row().querySelector<HTMLInputElement>("input[type=checkbox]")!.click();
    await intake.until(() => !row().textContent.includes("请勾选"), "the error stays");
    await waitUntil(
      async () => (await client.drafts.get(draft.id)).materials.some(({ means }) => means === "deferred"),
      "the promise is not saved",
      { timeout: 4000 },
    );
    const entry = (await client.drafts.get(draft.id)).materials.find(({ means }) => means === "deferred");
    expect(entry?.promise).to.include("10 个工作日");
  });
});

describe("an address in an intake", () => {
  /** 退役军人优待证申领, which asks for one, on the step that does. */
  const openVeterans = async (lang?: string): Promise<Intake> => {
    persona = "citizen-1";
    const client = clientOf();
    const { questions } = await client.items.guide("SHMS-075-01");
    const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.value]));
    const { id } = await client.drafts.create({ itemCode: "SHMS-075-01", draft: { answers, step: "data.0" } });
    const intake = await open({ item: "SHMS-075-01", draftId: id, ...(lang && { lang }) });
    await intake.at("data.0");
    return intake;
  };

  it("is given by the platform's divisions, level by level, and kept with its code", async () => {
    const intake = await openVeterans();
    const level = (index: number): HTMLSelectElement | null => intake.root.querySelector(`[data-level="${index}"]`);
    const names = ["陕西省", "汉中市", "南郑区", "示例镇", "示例一村"];
    for (const [index, name] of names.entries()) {
      await intake.until(() => level(index) !== null, `level ${index} does not come`);
      const select = level(index)!;
      const choice = [...select.options].find(({ label }) => label.trim() === name);
      expect(choice, name).not.to.equal(undefined);
      select.value = choice!.value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await intake.element.updateComplete;
      if (name === "汉中市") {
        await intake.next();
        await intake.until(
          () => intake.root.querySelector(".error-summary") !== null,
          "a city is taken for an address",
        );
      }
    }
    await intake.type("/data/holder/address/text", "示例路 1 号");
    await expectAccessible(intake.element);
    await intake.next();
    await intake.until(() => intake.saved === "saved", "nothing is saved");
    const { data } = await clientOf().drafts.get((await clientOf().drafts.list()).items[0]!.id);
    expect(data).to.have.nested.property("holder.address.divisionCode", "610703902901");
    expect(data).to.have.nested.property("holder.address.text", `${names.join("")}示例路 1 号`);
  });

  it("holds the official names also where the page reads English", async () => {
    const intake = await openVeterans("en");
    const level = (): HTMLSelectElement | null => intake.root.querySelector('[data-level="0"]');
    await intake.until(() => level() !== null, "no level comes");
    expect([...level()!.options].map(({ label }) => label.trim())).to.include("Shaanxi Province");
    level()!.value = "610000";
    level()!.dispatchEvent(new Event("change", { bubbles: true }));
    await intake.type("/data/holder/address/text", "示例路 1 号");
    expect(intake.field("/data/holder/address/text").value).to.equal("示例路 1 号");
    await intake.until(() => intake.saved === "saved", "nothing is saved");
    const { data } = await clientOf().drafts.get((await clientOf().drafts.list()).items[0]!.id);
    expect(data).to.have.nested.property("holder.address.text", "陕西省示例路 1 号");
  });

  it("is asked for in words while the platform gives no divisions", async () => {
    between = (request) => Promise.resolve(request.url.includes("/divisions") ? problem("internal", 500) : undefined);
    const intake = await openVeterans();
    await intake.until(() => intake.root.querySelector(".address [role=status]") !== null, "it is not said");
    expect(intake.root.querySelector("[data-level]")).to.equal(null);
    expect(intake.field("/data/holder/address/text").disabled).to.equal(false);
  });
});

describe("the submission of an intake", () => {
  it("gives the same case when its answer was lost", async () => {
    const intake = await open();
    await intake.toCheck();
    await intake.confirm();
    between = async (request) => {
      if (!request.url.endsWith("/submission")) return undefined;
      await sandbox.fetch(request);
      throw new TypeError("offline");
    };
    intake.button("submit").click();
    await intake.reads("没有收到提交结果");
    await expectAccessible(intake.element);
    between = undefined;
    intake.button("submit").click();
    await intake.reads("申请已提交");
    expect((await clientOf().cases.list()).items).to.have.length(1);
  });

  const atCheck = async (by: string, itemCode: string): Promise<string> => {
    const { draftId, persona: whose } = await filledDraft(sandbox, itemCode);
    persona = whose;
    const client = clientOf();
    await client.drafts.update(await client.drafts.get(draftId), { step: "check" });
    persona = by;
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
    persona = "company-1";
    const { applicant } = await clientOf().me.get();
    persona = "counter-hall";
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
    between = (request) => {
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
    between = (request) => {
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
    persona = "counter-hall";
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
    between = () => Promise.reject(new TypeError("offline"));
    const intake = await open();
    await intake.reads("网络没有连上");
    await expectAccessible(intake.element);
    between = undefined;
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
