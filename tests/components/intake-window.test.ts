import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { createSandbox, filledDraft, signingRequested } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { Client } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/intake-form.ts";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/signing.ts";
import type {
  CaseSubmittedEvent,
  NextCitizenEvent,
} from "../../packages/components/src/intake-form/intake-form.events.ts";
import { LOOK_LONGEST } from "../../packages/components/src/intake-form/signing-controller.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { fromSignFragment } from "../../packages/components/src/signing/sign-fragment.ts";
import { LOOK_PAUSE } from "../../packages/components/src/signing/signing.ts";
import { expectAccessible } from "./axe.ts";
import { ManualTimers } from "./manual-timers.ts";

const ITEM = "SHMS-001-01";

let sandbox: Sandbox;
let between: ((request: Request) => Promise<Response | undefined>) | undefined;

const clientOf = (persona: string | null): Client =>
  createClient({
    baseUrl: "https://platform.example",
    getToken: () => (persona === null ? null : sandbox.issueToken(persona)),
    fetch: async (request) => (await between?.(request)) ?? sandbox.fetch(request),
    retry: { limit: 0 },
  });

/** An element below a provider, and what a person can do with it. */
class Place<Tag extends "yct-intake-form" | "yct-signing"> {
  readonly element: HTMLElementTagNameMap[Tag];

  constructor(provider: ProviderElement, tag: Tag) {
    this.element = provider.querySelector(tag)!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector(".base")?.textContent.replace(/\s+/g, " ") ?? "";
  }

  button(action: string): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
  }

  async press(action: string): Promise<void> {
    await this.until(() => this.root.querySelector(`[data-action="${action}"]`) !== null, `no button ${action}`);
    // Pressing takes the focus from where it was.
    this.button(action).focus();
    this.button(action).click();
    await this.element.updateComplete;
  }

  async until(check: () => boolean, what: string): Promise<void> {
    await waitUntil(check, what, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  async reads(text: string): Promise<void> {
    await this.until(() => this.text.includes(text), `“${text}” is not to be read in: ${this.text}`);
  }

  /** Signs in the box by the keyboard. */
  async typeName(name: string): Promise<void> {
    await this.press("signature-way");
    const input = (): HTMLInputElement | null => this.root.querySelector(".signature ~ * input, [id$=-name]");
    await this.until(() => input() !== null, "there is no place to type a name");
    input()!.focus();
    await sendKeys({ type: name });
    await this.until(() => this.root.querySelector<HTMLCanvasElement>("canvas")!.width > 300, "no canvas");
    await this.press("sign");
    await this.reads("已签名");
  }
}

interface Options {
  readonly persona: string;
  readonly draftId?: string;
  readonly links?: object;
}

async function openIntake({ persona, draftId, links }: Options): Promise<Place<"yct-intake-form">> {
  const provider = await fixture<ProviderElement>(
    html`<yct-provider
      lang="zh-CN"
      history="none"
      .client=${clientOf(persona)}
      .links=${links ?? { case: "/cases/{case}", sign: "/sign" }}
    >
      <yct-intake-form item-code=${ITEM} .draftId=${draftId}></yct-intake-form>
    </yct-provider>`,
  );
  const place = new Place(provider, "yct-intake-form");
  await place.until(() => place.root.querySelector("[data-view=ready]") !== null, "nothing loads");
  return place;
}

async function openSigning(secret: string | undefined): Promise<Place<"yct-signing">> {
  const provider = await fixture<ProviderElement>(
    html`<yct-provider lang="zh-CN" .client=${clientOf(null)}
      ><yct-signing .secret=${secret}></yct-signing
    ></yct-provider>`,
  );
  return new Place(provider, "yct-signing");
}

/** A whole draft that stands at the check, of a citizen or taken in at a window. */
async function atCheck(persona: "citizen-1" | "counter-hall"): Promise<string> {
  const { draftId } =
    persona === "citizen-1" ? await filledDraft(sandbox, ITEM) : await signingRequested(sandbox, ITEM);
  const { drafts } = clientOf(persona);
  await drafts.update(await drafts.get(draftId), { step: "check" });
  return draftId;
}

/** Makes the item ask for a signature. */
function requireSignature(): void {
  const rest = between;
  between = async (request) => {
    if (!/\/items\/[^/]+\/form$/.test(new URL(request.url).pathname)) return rest?.(request);
    const answer = await sandbox.fetch(request);
    const form = (await answer.json()) as object;
    return Response.json({ ...form, signature: "required" }, { headers: answer.headers });
  };
}

/** What the platform answers where something is wrong with what was sent. */
const refusal = (pointer: string, rule: string): Response =>
  Response.json(
    {
      type: "https://yichuang.example/problems/validation",
      title: "…",
      status: 422,
      supportId: "s-1",
      errors: [{ pointer, rule }],
    },
    { status: 422, headers: { "content-type": "application/problem+json" } },
  );

beforeEach(() => {
  sandbox = createSandbox();
  between = undefined;
});

describe("the signature of an intake", () => {
  it("is confirmed with the account, and says who signed when", async () => {
    const draftId = await atCheck("citizen-1");
    const intake = await openIntake({ persona: "citizen-1", draftId });
    await intake.reads("签名（选填）");
    await expectAccessible(intake.element);
    await intake.press("sign-confirmed");
    await intake.reads("样例甲（申请人）已签名");
    await intake.reads("账号确认");
    await expectAccessible(intake.element);
    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    await intake.press("submit");
    const { caseNo } = await submitted;
    const { signature } = await clientOf("citizen-1").cases.application(caseNo);
    expect(signature).to.include({ method: "confirmed", role: "applicant", valid: true });
  });

  it("is typed with the keyboard alone", async () => {
    const draftId = await atCheck("citizen-1");
    const intake = await openIntake({ persona: "citizen-1", draftId });
    await intake.press("sign-draw");
    await intake.press("sign-handwritten");
    expect((await clientOf("citizen-1").drafts.get(draftId)).signature).to.equal(undefined);
    await intake.typeName("样例甲");
    await expectAccessible(intake.element);
    await intake.press("sign-handwritten");
    await intake.reads("样例甲（申请人）已签名");
    await intake.reads("手写签名");
  });

  it("that is void after an edit is said and asked for again", async () => {
    const draftId = await atCheck("citizen-1");
    const intake = await openIntake({ persona: "citizen-1", draftId });
    await intake.press("sign-confirmed");
    await intake.reads("样例甲（申请人）已签名");
    intake.root.querySelector<HTMLInputElement>(".declarations input")!.click();
    await intake.reads("原来的签名已失效");
    intake.root.querySelector<HTMLInputElement>(".declarations input")!.click();
    await intake.press("sign-confirmed");
    await intake.reads("样例甲（申请人）已签名");
  });

  it("that is required and missing is led to", async () => {
    requireSignature();
    const draftId = await atCheck("citizen-1");
    const intake = await openIntake({ persona: "citizen-1", draftId });
    await intake.press("submit");
    await intake.until(() => intake.root.querySelector(".error-summary") !== null, "no summary");
    const lines = [...intake.root.querySelectorAll(".error-summary li")];
    expect(lines.map(({ textContent }) => textContent.trim())).to.deep.equal(["请先签名"]);
    lines[0]!.querySelector<HTMLElement>("a, button")!.click();
    await intake.until(() => intake.root.activeElement?.id === "signature", "the signature has not the focus");
    await expectAccessible(intake.element);
    await intake.press("sign-confirmed");
    await intake.reads("样例甲（申请人）已签名");
    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    await intake.press("submit");
    await submitted;
  });

  it("that the platform misses is said at its place", async () => {
    const draftId = await atCheck("citizen-1");
    const intake = await openIntake({ persona: "citizen-1", draftId });
    between = (request) =>
      Promise.resolve(request.url.endsWith("/submission") ? refusal("/signature", "signature:void") : undefined);
    await intake.press("submit");
    await intake.reads("处需要修改");
    expect(intake.root.querySelector(".error-summary li")!.textContent).to.include("原来的签名已失效");
    expect(intake.root.querySelector("#signature .field__error")!.textContent).to.include("原来的签名已失效");
    between = undefined;
    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    await intake.press("submit");
    await submitted;
  });

  it("is not asked for before all else is whole", async () => {
    const draftId = await atCheck("citizen-1");
    const { drafts } = clientOf("citizen-1");
    await drafts.update(await drafts.get(draftId), { declarations: [] });
    const intake = await openIntake({ persona: "citizen-1", draftId });
    await intake.press("sign-confirmed");
    await intake.reads("处需要修改");
    expect((await drafts.get(draftId)).signature).to.equal(undefined);
  });
});

describe("an intake at a window", () => {
  let timers: ManualTimers;
  let restore: () => void;
  beforeEach(() => {
    timers = new ManualTimers();
    restore = replaceTimers(timers);
  });
  afterEach(() => restore());

  /** Asks for the signature, and gives the secret that the QR code carries. */
  const askedSecret = async (intake: Place<"yct-intake-form">): Promise<string> => {
    await intake.press("ask-signature");
    await intake.reads("用手机扫码核对并签名");
    const address = new URL(intake.root.querySelector<HTMLElement>("[data-sign-address]")!.dataset["signAddress"]!);
    expect(address.pathname).to.equal("/sign");
    expect(address.search).to.equal("");
    return fromSignFragment(address.hash)!;
  };

  /** Lets time pass until this is to be read. */
  const followsTo = async (intake: Place<"yct-intake-form">, text: string): Promise<void> => {
    await waitUntil(
      () => {
        timers.advance(LOOK_LONGEST);
        return intake.text.includes(text);
      },
      `“${text}” never comes`,
      { timeout: 5000, interval: 20 },
    );
    await intake.element.updateComplete;
  };

  it("is signed on another screen, submitted, and then wiped for the next citizen", async () => {
    const draftId = await atCheck("counter-hall");
    const intake = await openIntake({ persona: "counter-hall", draftId });
    await intake.reads("请申请人在第二屏幕或自己的手机上核对并签名");
    expect(intake.button("sign-confirmed")).to.equal(null);
    const secret = await askedSecret(intake);
    await expectAccessible(intake.element);
    const signer = await openSigning(secret);
    await signer.reads("请核对并签名");
    await followsTo(intake, "申请人正在核对");
    expect(signer.text).not.to.include("11010519491231002X");
    await expectAccessible(signer.element);
    await signer.press("sign-request");
    await signer.reads("还没有签名");
    await signer.typeName("样例甲");
    const signed = oneEvent(signer.element, "yct-signed");
    await signer.press("sign-request");
    await signed;
    await signer.reads("可以关闭本页");
    expect(signer.text).not.to.match(/样例|老年|示例路/);
    expect(signer.element.secret).to.equal(undefined);
    await expectAccessible(signer.element);
    await followsTo(intake, "样例甲（申请人）已签名");
    await intake.reads("窗口人员当面核验身份");

    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    await intake.press("submit");
    const { caseNo } = await submitted;
    const next = oneEvent<NextCitizenEvent>(intake.element, "yct-next-citizen");
    await intake.press("next-citizen");
    await next;
    await intake.until(() => intake.root.querySelector("[data-step=answers]") !== null, "it does not begin anew");
    expect(intake.element.draftId).to.equal(undefined);
    expect(intake.text).not.to.include(caseNo);
    for (const box of intake.root.querySelectorAll("input")) expect(box.checked).to.equal(false);
  });

  it("is told why the citizen declined, and when the request is over", async () => {
    const draftId = await atCheck("counter-hall");
    const intake = await openIntake({ persona: "counter-hall", draftId });
    const signer = await openSigning(await askedSecret(intake));
    await signer.press("decline");
    await signer.press("send");
    await signer.reads("请写明哪里不对");
    await expectAccessible(signer.element);
    await sendKeys({ type: "地址写错了" });
    await signer.press("send");
    await signer.reads("您没有签名");
    await followsTo(intake, "原因：地址写错了");
    await expectAccessible(intake.element);
    await askedSecret(intake);
    const { drafts } = clientOf("counter-hall");
    await drafts.update(await drafts.get(draftId), { declarations: [] });
    await followsTo(intake, "二维码已失效");
  });

  it("says where the site has no page to sign on", async () => {
    const draftId = await atCheck("counter-hall");
    const intake = await openIntake({ persona: "counter-hall", draftId, links: {} });
    await intake.reads("本站没有签名页面");
  });

  it("shows the checkpoints beside each material, and hands on what was ticked", async () => {
    const draftId = await atCheck("counter-hall");
    const { drafts, items } = clientOf("counter-hall");
    await drafts.update(await drafts.get(draftId), { step: "data.2" });
    const { checkpoints } = await items.guide(ITEM, {}, { asStaff: true });
    const intake = await openIntake({ persona: "counter-hall", draftId });
    await intake.reads("核查要点");
    await expectAccessible(intake.element);
    const box = intake.root.querySelector<HTMLInputElement>(".material .checkpoints input")!;
    expect(checkpoints.map(({ id }) => id)).to.include(box.value);
    box.click();
    const { value } = box;
    await intake.press("next");
    await intake.press("next");
    await intake.reads("已核查 1/");
    // A tick stays with the draft, so that a reload at the counter does not lose it.
    const kept = async (): Promise<string[]> => (await drafts.get(draftId)).checkpoints?.map(({ id }) => id) ?? [];
    await waitUntil(async () => (await kept()).includes(value), "the tick was not saved", { timeout: 5000 });
    const again = await openIntake({ persona: "counter-hall", draftId });
    await again.press("next");
    await again.reads("已核查 1/");
    again.element.remove();
    const submitted = oneEvent<CaseSubmittedEvent>(intake.element, "yct-submitted");
    await intake.press("submit");
    const { checkpoints: handedOn, caseNo } = await submitted;
    expect(handedOn).to.deep.equal([value]);
    const { checkpoints: ofCase } = await clientOf("counter-hall").cases.application(caseNo);
    expect(ofCase?.map(({ id }) => id)).to.deep.equal([value]);
  });

  it("asks before what is not submitted goes, and lets no late answer bring it back", async () => {
    const draftId = await atCheck("counter-hall");
    const intake = await openIntake({ persona: "counter-hall", draftId });
    await intake.press("next-citizen");
    await intake.reads("还没有提交，要换下一位吗？");
    await expectAccessible(intake.element);
    await intake.press("stay");
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let held = false;
    between = async (request) => {
      if (request.method !== "PATCH") return undefined;
      held = true;
      await gate;
      return undefined;
    };
    intake.root.querySelector<HTMLInputElement>(".declarations input")!.click();
    timers.advance(60_000);
    await intake.until(() => held, "nothing is saved");
    await intake.press("next-citizen");
    await intake.press("wipe");
    await intake.until(() => intake.root.querySelector("[data-step=answers]") !== null, "it does not begin anew");
    release();
    between = undefined;
    intake.root.querySelector<HTMLInputElement>("fieldset.field input")!.click();
    await intake.element.updateComplete;
    timers.advance(60_000);
    const known = (await clientOf("counter-hall").drafts.list()).items.map(({ id }) => id);
    await waitUntil(
      async () => {
        timers.advance(5000);
        return (await clientOf("counter-hall").drafts.list()).items.some(({ id }) => id !== draftId);
      },
      `the next one's draft is not begun beside ${known.join()}`,
      { timeout: 5000, interval: 20 },
    );
    const { items } = await clientOf("counter-hall").drafts.list();
    const fresh = items.find(({ id }) => id !== draftId);
    expect(fresh?.applicant).to.equal(undefined);
  });
});

describe("the signer's page", () => {
  it("says what it is for without a request", async () => {
    const signer = await openSigning(undefined);
    await signer.reads("没有要签的申请");
    await expectAccessible(signer.element);
  });

  it("says when its code was used before", async () => {
    const { signingSecret } = await signingRequested(sandbox, ITEM);
    await clientOf(null).signing.lookUp({ secret: signingSecret });
    const signer = await openSigning(signingSecret);
    await signer.reads("签名二维码已失效");
    await expectAccessible(signer.element);
  });

  it("signs once though the answer was lost", async () => {
    const { signingSecret, draftId } = await signingRequested(sandbox, ITEM);
    const signer = await openSigning(signingSecret);
    await signer.typeName("样例甲");
    let lost = 0;
    between = async (request) => {
      if (request.method !== "POST" || !request.url.endsWith("/decision") || lost++ > 0) return undefined;
      await sandbox.fetch(request);
      throw new TypeError("the line is cut");
    };
    await signer.press("sign-request");
    await signer.until(() => signer.root.querySelector(".notice--danger") !== null, "no error is said");
    await signer.press("sign-request");
    await signer.reads("可以关闭本页");
    expect((await clientOf("counter-hall").drafts.get(draftId)).signature?.valid).to.equal(true);
  });

  it("says in a sentence what is wrong with a signature", async () => {
    const { signingSecret } = await signingRequested(sandbox, ITEM);
    const signer = await openSigning(signingSecret);
    await signer.typeName("样例甲");
    between = (request) =>
      Promise.resolve(request.url.endsWith("/decision") ? refusal("/signature/image", "signature:png") : undefined);
    await signer.press("sign-request");
    await signer.reads("签名图像没有保存好");
    await expectAccessible(signer.element);
  });

  it("ends by itself once the application was edited", async () => {
    const timers = new ManualTimers();
    const restore = replaceTimers(timers);
    const { signingSecret, draftId } = await signingRequested(sandbox, ITEM);
    const signer = await openSigning(signingSecret);
    await signer.reads("请核对并签名");
    const { drafts } = clientOf("counter-hall");
    await drafts.update(await drafts.get(draftId), { declarations: [] });
    await waitUntil(
      () => {
        timers.advance(LOOK_PAUSE);
        return signer.text.includes("这次签名已经结束");
      },
      "it does not end",
      { timeout: 5000, interval: 20 },
    );
    expect(signer.text).not.to.match(/样例|示例路/);
    restore();
  });

  it("offers a confirmation only to who asked from their own account", async () => {
    const { draftId } = await filledDraft(sandbox, ITEM);
    const { secret } = await clientOf("citizen-1").signing.request(draftId);
    const signer = await openSigning(secret);
    await signer.press("confirm");
    await signer.reads("可以关闭本页");
    const { signature } = await clientOf("citizen-1").drafts.get(draftId);
    expect(signature).to.include({ method: "confirmed", identifiedBy: "account" });
  });
});
