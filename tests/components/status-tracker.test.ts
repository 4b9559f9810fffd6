import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Case, Client, DecisionInput } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import { bundleCase, committedCase, createClock, createSandbox, paymentDue } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { readReceiptLink } from "../../packages/components/src/status-tracker/receipt-link.ts";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import {
  apply,
  askForCorrection,
  clientOf,
  desksOf,
  samplePdf,
  toClosed,
  toDecision,
  toReview,
} from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { parseCalendar } from "./calendar-parser.ts";
import { catchClipboard, catchDownloads, inMessenger } from "./hand-outs.ts";
import { ManualTimers } from "./manual-timers.ts";
import { noise } from "./noise.ts";

const LINKS = { apply: "/apply/{item}", case: "/cases/{case}", review: "/cases/{case}#review" };

/** A platform on a Monday morning that can be moved on. */
function platform(): { sandbox: Sandbox; clock: ReturnType<typeof createClock> } {
  const clock = createClock();
  return { sandbox: createSandbox({ clock }), clock };
}

interface Page {
  readonly caseNo?: string;
  readonly secret?: string;
  readonly persona?: string;
  readonly lang?: string;
}

async function open(
  sandbox: Sandbox,
  { caseNo, secret, persona, lang = "zh-CN" }: Page,
): Promise<StatusTrackerElement> {
  const client = clientOf(sandbox, persona);
  const provider = await fixture(
    html`<yct-provider lang=${lang} .client=${client} .links=${LINKS}>
      <yct-status-tracker .caseNo=${caseNo} .secret=${secret}></yct-status-tracker>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-status-tracker")!;
  // It begins once the browser has said where it stands.
  await waitUntil(() => element.renderRoot.querySelector(".base"), "it did not begin", { timeout: 5000 });
  return element;
}

/** Opens a case as the sample company, and waits until it is in sight. */
async function openOwn(sandbox: Sandbox, { caseNo }: Case, page: Page = {}): Promise<StatusTrackerElement> {
  const element = await open(sandbox, { caseNo, persona: "company-1", ...page });
  await waitUntil(() => element.renderRoot.querySelector("article"), "the case did not appear", { timeout: 5000 });
  return element;
}

interface Line {
  readonly client: Client;
  /** Ends what is open and lets nothing through. */
  cut(): void;
  mend(): void;
}

/** A connection of the sample company's that can break. */
function lineTo(sandbox: Sandbox): Line {
  let broken = new AbortController();
  const client = clientOf(sandbox, "company-1", (request) => {
    const signals = [request.signal, broken.signal];
    return broken.signal.aborted
      ? Promise.reject(new TypeError("Failed to fetch"))
      : sandbox.fetch(new Request(request, { signal: AbortSignal.any(signals) }));
  });
  return {
    client,
    cut: () => broken.abort(new TypeError("Connection lost")),
    mend: () => (broken = new AbortController()),
  };
}

async function openOver({ client }: Pick<Line, "client">, { caseNo }: Case): Promise<StatusTrackerElement> {
  const provider = await fixture(
    html`<yct-provider .client=${client}>
      <yct-status-tracker case-no=${caseNo}></yct-status-tracker>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-status-tracker")!;
  await shows(element, "窗口正在核对材料");
  return element;
}

const textOf = (element: StatusTrackerElement, selector = ".base"): string =>
  Array.from(element.renderRoot.querySelectorAll(selector), (node) => node.textContent ?? "")
    .join(" ")
    .replace(/\s+/g, " ");

const shows = (element: StatusTrackerElement, words: string, selector?: string): Promise<void> =>
  waitUntil(() => textOf(element, selector).includes(words), `“${words}” did not appear`, { timeout: 5000 });

const button = (element: StatusTrackerElement, action: string): HTMLButtonElement =>
  element.renderRoot.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;

/** Presses a button as a person at a keyboard does. */
async function press(element: StatusTrackerElement, action: string): Promise<void> {
  button(element, action).focus();
  await sendKeys({ press: "Enter" });
}

async function type(element: StatusTrackerElement, id: string, text: string): Promise<void> {
  const control = element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  control.focus();
  control.select();
  await sendKeys({ type: text });
}

/** Chooses a file for one of the materials asked for. */
function attach(element: StatusTrackerElement, file: File, item = 0): void {
  const input = element.renderRoot.querySelectorAll<HTMLInputElement>(".panel input[type=file]")[item]!;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("the look-up without an account", () => {
  it("asks for case number and code, and says what is missing", async () => {
    const { sandbox } = platform();
    const element = await open(sandbox, {});
    await shows(element, "查询办件进度");
    await press(element, "look-up");
    await shows(element, "请填写办件编号");
    expect(textOf(element)).to.include("请填写查询码");
    expect(element.shadowRoot!.activeElement?.id).to.equal("caseNo");
    await expectAccessible(element);
  });

  it("shows a case to who has its code, to be read only", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    const element = await open(sandbox, {});
    await type(element, "caseNo", given.caseNo);
    await type(element, "secret", lookUpSecret.toLowerCase());
    await sendKeys({ press: "Enter" });
    await shows(element, "您不用做什么：窗口正在核对材料");
    expect(button(element, "withdraw")).to.equal(null);
    await expectAccessible(element);
  });

  it("says why a code opens no documents, and opens them to the applicant who signs in", async function () {
    this.timeout(30_000);
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    const asked: string[] = [];
    let persona = "citizen-2";
    const client = createClient({
      baseUrl: "http://sandbox.test",
      fetch: (request) => {
        asked.push(new URL(request.url).pathname);
        return sandbox.fetch(request);
      },
      getToken: () => sandbox.issueToken(persona),
    });
    const provider = await fixture(
      html`<yct-provider .client=${client} .links=${LINKS}>
        <yct-status-tracker .caseNo=${given.caseNo} .secret=${lookUpSecret}></yct-status-tracker>
      </yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    await shows(element, "凭查询码不能看", "[part=documents]");
    expect(asked.filter((path) => path.endsWith("/documents"))).to.deep.equal([]);
    await expectAccessible(element);
    // Somebody else sees what they saw before.
    await press(element, "sign-in");
    await waitUntil(
      () => asked.filter((path) => path === `/cases/${given.caseNo}`).length > 2,
      "it was not read anew",
      {
        timeout: 5000,
      },
    );
    await shows(element, "凭查询码不能看", "[part=documents]");
    persona = "company-1";
    await press(element, "sign-in");
    await shows(element, "收件凭证", "[part=documents]");
    expect(button(element, "withdraw")).not.to.equal(null);
  });

  it("leads to the rating with the code that was typed", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    await toClosed(sandbox, given);
    const element = await open(sandbox, {});
    await type(element, "caseNo", given.caseNo);
    await type(element, "secret", lookUpSecret);
    await sendKeys({ press: "Enter" });
    await shows(element, "评价这次服务");
    expect(element.renderRoot.querySelector<HTMLAnchorElement>(".next a")?.getAttribute("href")).to.equal(
      `/cases/${given.caseNo}#review&secret=${lookUpSecret}`,
    );
  });

  it("takes the link of a receipt, pasted into either field, and keeps its code out of the address", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    const element = await open(sandbox, {});
    const input = element.renderRoot.querySelector<HTMLInputElement>("#caseNo")!;
    input.value = ` https://portal.example/cases/${given.caseNo}?from=qr#x=1&secret=${lookUpSecret} `;
    input.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true, composed: true }));
    await element.updateComplete;
    expect(input.value).to.equal(given.caseNo);
    expect(element.renderRoot.querySelector<HTMLInputElement>("#secret")!.value).to.equal(lookUpSecret);
    await press(element, "look-up");
    await shows(element, "您不用做什么：窗口正在核对材料");
    expect(location.href).not.to.include(lookUpSecret);
  });

  it("takes a link that a scanner types and ends with Enter", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    const element = await open(sandbox, {});
    await type(element, "caseNo", `https://city.example/cases/${given.caseNo}#secret=${lookUpSecret}`);
    await sendKeys({ press: "Enter" });
    await shows(element, "您不用做什么：窗口正在核对材料");
  });

  it("finds number and code in every kind of link, and nothing in others", () => {
    const both = { caseNo: "NZ20261120000017", secret: "K7Q2" };
    const [number, code] = [both.caseNo, "secret=K7Q2"];
    expect(readReceiptLink(`https://a.example/cases/${number}#${code}`)).to.deep.equal(both);
    expect(readReceiptLink(`https://a.example/x/${number}/view#top&${code}`)).to.deep.equal(both);
    expect(readReceiptLink(`https://a.example/app?no=${number}&x=1#${code}`, "/app?no={case}&x=1")).to.deep.equal(both);
    expect(readReceiptLink(`https://a.example/#/cases/${number}&${code}`, "#/cases/{case}")).to.deep.equal(both);
    expect(readReceiptLink(` https://a.example/cases/${number}\n#${code} `)).to.deep.equal(both);
    expect(readReceiptLink(`https://a.example/cases/${number}`)).to.deep.equal({ caseNo: number });
    for (const other of [number, "K7Q2", "https://", "https://a.example/cases", `javascript:${number}`]) {
      expect(readReceiptLink(other), other).to.equal(undefined);
    }
  });

  it("does not tell a wrong code from a case that is not there", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const answers: string[] = [];
    for (const caseNo of [given.caseNo, "NZ20200101000001"]) {
      const element = await open(sandbox, {});
      await type(element, "caseNo", caseNo);
      await type(element, "secret", "WRNG-CODE");
      await sendKeys({ press: "Enter" });
      await shows(element, "没有查到");
      answers.push(textOf(element, ".notice"));
      expect(element.renderRoot.querySelector<HTMLInputElement>("#caseNo")?.value).to.equal(caseNo);
    }
    expect(answers[0]).to.equal(answers[1]);
  });

  it("says how long to wait after too many tries", async () => {
    const { sandbox } = platform();
    const element = await open(sandbox, {});
    for (let attempt = 0; attempt < 6; attempt++) {
      await type(element, "caseNo", "NZ20200101000001");
      await type(element, "secret", "WRNG-CODE");
      await sendKeys({ press: "Enter" });
      await waitUntil(() => element.renderRoot.querySelector(".notice"));
      await waitUntil(() => button(element, "look-up").getAttribute("aria-disabled") !== "true");
    }
    await shows(element, "试的次数太多");
    expect(textOf(element, ".notice")).to.match(/请等 \d+ (分钟|秒)再试/);
  });

  it("takes a code that the page has, and stands beside signing in where nobody is signed in", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    const known = await open(sandbox, { caseNo: given.caseNo, secret: lookUpSecret });
    await shows(known, "食品经营许可");
    const anonymous = await open(sandbox, { caseNo: given.caseNo });
    await shows(anonymous, "登录后才能查看");
    expect(anonymous.renderRoot.querySelector<HTMLInputElement>("#caseNo")?.value).to.equal(given.caseNo);
    await expectAccessible(anonymous);
  });

  it("lets its reader sign in where it is their turn, and stays with what was looked up", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    let persona: string | undefined;
    const client = createClient({
      baseUrl: "https://platform.example",
      getToken: () => (persona === undefined ? null : sandbox.issueToken(persona)),
      fetch: async (request) => sandbox.fetch(request),
      retry: { limit: 0 },
    });
    const provider = await fixture<ProviderElement>(
      html`<yct-provider .client=${client}><yct-status-tracker></yct-status-tracker></yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    await waitUntil(() => element.renderRoot.querySelector("#caseNo"), "no look-up", { timeout: 5000 });
    await type(element, "caseNo", given.caseNo);
    await type(element, "secret", lookUpSecret);
    await sendKeys({ press: "Enter" });
    await shows(element, "请登录后操作", ".next");
    await expectAccessible(element);
    const signingIn = oneEvent(element, "yct-sign-in");
    element.addEventListener("yct-sign-in", (event) => event.preventDefault(), { once: true });
    await press(element, "sign-in");
    expect((await signingIn).defaultPrevented, "the page signs in by its own means").to.equal(true);
    persona = "citizen-1";
    provider.signedIn();
    await shows(element, "登录的账号不是这个办件的申请人", ".next");
    expect(button(element, "supply")).to.equal(null);

    persona = "company-1";
    await press(element, "sign-in");
    await waitUntil(() => button(element, "supply"), "it is not their own", { timeout: 5000 });
    expect(textOf(element, ".next")).not.to.include("登录");
    expect(element.shadowRoot!.activeElement?.matches(".next"), "the focus is not lost").to.equal(true);
    expect(textOf(element)).to.include(given.caseNo);
  });
});

describe("a case being followed", () => {
  it("leads with the next action and shows each step as it happens, without a reload", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const element = await openOwn(sandbox, given);
    expect(textOf(element, ".next")).to.include("窗口正在核对材料");
    expect(textOf(element, "[part=clock]")).to.include("承诺 5 个工作日办结，法律规定最长 20 个工作日");
    const updated = oneEvent(element, "yct-updated");
    await toReview(sandbox, given);
    expect(await updated).to.include({ caseNo: given.caseNo });
    await shows(element, "审批部门正在审查", ".next");
    await shows(element, "办件有新进展", "[data-announcer]");
    expect(textOf(element, "[part=clock]")).to.match(/预计办结.*还剩 \d+ 个工作日.*最晚办结/);
    const { office } = desksOf(sandbox, given);
    await office.office.decide(given.caseNo, { outcome: "granted" });
    await office.office.handBack(given.caseNo, {});
    await shows(element, "轮到您了：到窗口领取结果", ".next");
    expect(textOf(element, ".next")).to.include("领取时请出示取件码");
    await expectAccessible(element);
  });

  it("leaves what stands open with its own step when another comes on top", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const accepted = await toReview(sandbox, given);
    const element = await openOwn(sandbox, given);
    const entries = (): HTMLDetailsElement[] => [
      ...element.renderRoot.querySelectorAll<HTMLDetailsElement>("[part=timeline] details"),
    ];
    const oldest = entries().pop()!;
    oldest.open = true;
    const { textContent } = oldest;
    await desksOf(sandbox, accepted).office.office.decide(given.caseNo, { outcome: "granted" });
    await shows(element, "作出决定", "[part=timeline]");
    expect(entries().pop() === oldest, "the same element").to.equal(true);
    expect(oldest.textContent).to.equal(textContent);
    expect(entries().map(({ open }) => open)).to.deep.equal(
      entries().map((entry, index) => index === 0 || entry === oldest),
    );
  });

  it("gives the reasons of a denial and what one can do about it", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await toDecision(sandbox, given, { outcome: "denied", reason: "食品处理区没有分开。" });
    const element = await openOwn(sandbox, given);
    const decision = textOf(element, "[part=decision]");
    expect(decision).to.include("没有通过审批").and.to.include("食品处理区没有分开。").and.to.include("不服决定怎么办");
    await expectAccessible(element);
  });

  it("says why the clock stands still", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await toReview(sandbox, given);
    const { office } = desksOf(sandbox, given);
    const reason = "核查经营场所和设备。";
    await office.office.startSpecialStep(given.caseNo, { kind: "site_survey", reason, countsTowardLimit: false });
    const element = await openOwn(sandbox, given);
    expect(textOf(element, "[part=clock]")).to.include("计时已暂停").and.to.include("现场勘验").and.to.include(reason);
    await expectAccessible(element);
  });

  it("says since when it is offline, keeps what it had, and goes on by itself", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const line = lineTo(sandbox);
    const element = await openOver(line, given);
    await shows(element, "窗口正在核对材料");
    await shows(element, "有变化会自动显示", ".foot");
    line.cut();
    await shows(element, "现在没有连上");
    expect(textOf(element)).to.include("窗口正在核对材料");
    await expectAccessible(element);
    line.mend();
    await toReview(sandbox, given);
    await shows(element, "审批部门正在审查", ".next");
    expect(textOf(element)).not.to.include("现在没有连上");
  });

  it("goes on following after a refresh that found no connection", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const line = lineTo(sandbox);
    const element = await openOver(line, given);
    await shows(element, "有变化会自动显示", ".foot");
    line.cut();
    await shows(element, "现在没有连上");
    await press(element, "refresh");
    await shows(element, "没有更新成功");
    expect(textOf(element)).to.include("窗口正在核对材料").and.not.to.include("现在没有连上");
    expect(textOf(element, ".foot")).not.to.include("自动显示");
    await expectAccessible(element);
    line.mend();
    await toReview(sandbox, given);
    await shows(element, "审批部门正在审查", ".next");
    await shows(element, "有变化会自动显示", ".foot");
    expect(textOf(element)).not.to.include("没有更新成功");
  });

  it("is not put back into the language before by news that was on its way", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const held: (() => void)[] = [];
    let holds = false;
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (holds && request.url.endsWith("/documents")) await new Promise<void>((resolve) => held.push(resolve));
      return sandbox.fetch(request);
    });
    const element = await openOver({ client }, given);
    await shows(element, "有变化会自动显示", ".foot");
    holds = true;
    await desksOf(sandbox, given).counter.counter.accept(given.caseNo, {});
    await waitUntil(() => held.length === 1, "the news did not come");
    element.lang = "en";
    await waitUntil(() => held.length === 2, "it was not loaded in English");
    for (const go of held) go();
    await shows(element, "Food business licence", "#title");
    await waitUntil(() => element.renderRoot.querySelector("[aria-busy=false]"));
    expect(textOf(element, "#title")).not.to.match(/[一-龥]/);
  });

  it("says when a refresh failed, keeps what it had, and moves neither state nor next action", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const element = await openOwn(sandbox, given);
    const next = element.renderRoot.querySelector<HTMLElement>(".next")!;
    const place = (): number => next.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const before = place();
    sandbox.faults.plant([{ kind: "status", status: 503, times: 1000 }]);
    await press(element, "refresh");
    await shows(element, "没有更新成功");
    expect(textOf(element)).to.include("窗口正在核对材料");
    expect(element.renderRoot.contains(next), "what is in sight is not drawn anew").to.equal(true);
    expect(place()).to.be.closeTo(before, 0.01);
    await expectAccessible(element);
  });

  it("speaks English, and marks what stays Chinese", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await toDecision(sandbox, given, { outcome: "denied", reason: "食品处理区没有分开。" });
    const element = await openOwn(sandbox, given, { lang: "en" });
    await shows(element, "Your turn: collect the decision at the window");
    expect(element.renderRoot.querySelector("[part=decision] .words")?.getAttribute("lang")).to.equal("zh-CN");
    await expectAccessible(element);
  });
});

describe("what an applicant does in the tracker", () => {
  it("answers a correction in place", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const element = await openOwn(sandbox, given);
    await press(element, "supply");
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>("#supply-0")?.value === "86");
    expect(textOf(element, ".panel")).to.include("经营面积").and.to.include("面积与场所平面图不一致");
    await press(element, "send");
    await shows(element, "请上传这份材料");
    await expectAccessible(element);
    await type(element, "supply-0", "80");
    attach(element, samplePdf("平面图.pdf"));
    await shows(element, "已上传", ".file");
    const corrected = oneEvent(element, "yct-corrected");
    await press(element, "send");
    expect(await corrected).to.include({ caseNo: given.caseNo });
    await shows(element, "补正已提交");
    await shows(element, "窗口正在核对材料", ".next");
    const application = await clientOf(sandbox, "company-1").cases.application(given.caseNo);
    expect(application.data).to.have.nested.property("premises.area", 80);
    await expectAccessible(element);
    expect(textOf(element, ".sent"), "until the case goes on").to.include("补正已提交");
    await toReview(sandbox, given);
    await shows(element, "审批部门正在审查", ".next");
    expect(!!element.renderRoot.querySelector(".sent"), "is still said").to.equal(false);
  });

  it("lets nobody type into a field that is still to be filled in", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (request.url.endsWith("/application")) await arrived;
      return sandbox.fetch(request);
    });
    const provider = await fixture(
      html`<yct-provider .client=${client}>
        <yct-status-tracker case-no=${given.caseNo}></yct-status-tracker>
      </yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    await waitUntil(() => button(element, "supply"), "nothing to correct", { timeout: 5000 });
    await press(element, "supply");
    await waitUntil(() => element.renderRoot.querySelector("input[type=file]"), "no panel", { timeout: 5000 });
    expect(element.renderRoot.querySelector("#supply-0")).to.equal(null);
    arrive();
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>("#supply-0")?.value === "86");
  });

  /** Opens the panel of a correction of a floor area and a plan of the premises. */
  async function correcting(): Promise<{ sandbox: Sandbox; given: Case; element: StatusTrackerElement }> {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const element = await openOwn(sandbox, given);
    await press(element, "supply");
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>("#supply-0")?.value === "86");
    return { sandbox, given, element };
  }

  it("refuses files that do not fit before they are sent, each with its name", async () => {
    const { element } = await correcting();
    attach(element, new File(["x"], "a.exe", { type: "application/x-msdownload" }));
    await shows(element, "“a.exe”没有加上：这里只收 PDF、JPG或PNG 文件");
    attach(element, new File(["x"], "假.pdf", { type: "application/pdf" }));
    await shows(element, "“假.pdf”没有加上：它的内容和扩展名不符");
    expect(element.renderRoot.querySelector(".file")).to.equal(null);
    await expectAccessible(element);
  });

  it("makes a large photo smaller once they agree", async () => {
    const { sandbox, given, element } = await correcting();
    attach(element, await noise("平面图.png"));
    await shows(element, "照片较大，压缩后上传更快");
    await press(element, "send");
    await shows(element, "有文件没有传完");
    expect(element.shadowRoot!.activeElement?.matches("input[type=file]")).to.equal(true);
    await expectAccessible(element);
    await press(element, "shrink");
    await shows(element, "“平面图.jpg”已上传", "[data-announcer]");
    await press(element, "send");
    await shows(element, "补正已提交");
    const { uploads } = await clientOf(sandbox, "company-1").cases.application(given.caseNo);
    expect(uploads.map(({ filename, mediaType }) => [filename, mediaType])).to.deep.include([
      "平面图.jpg",
      "image/jpeg",
    ]);
  });

  it("leads to a material that takes no more while one of its files stands still", async () => {
    const { sandbox, given, element } = await correcting();
    const { materials } = await clientOf(sandbox).items.guide(given.itemCode);
    const { maxCount } = materials.find(({ code }) => code === "premises-plan")!;
    attach(element, await noise("平面图.png"));
    for (let count = 2; count <= maxCount; count++) attach(element, samplePdf(`第${String(count)}页.pdf`));
    await waitUntil(() => !element.renderRoot.querySelector("input[type=file]"), "there is room for more");
    await press(element, "send");
    await shows(element, "有文件没有传完");
    expect(!!element.shadowRoot!.activeElement?.matches(".supply__item--files")).to.equal(true);
  });

  it("takes a file away again, at the platform too, and keeps the focus", async () => {
    const { sandbox, given, element } = await correcting();
    attach(element, samplePdf("错的.pdf"));
    await shows(element, "已上传", ".file");
    const { store } = sandbox.context;
    const isThere = (): boolean => store.list("uploads", given.caseNo).some(({ filename }) => filename === "错的.pdf");
    expect(isThere()).to.equal(true);
    [...element.renderRoot.querySelectorAll<HTMLElement>(".file button")].pop()!.focus();
    await sendKeys({ press: "Enter" });
    await waitUntil(() => !element.renderRoot.querySelector(".file"), "the file stays");
    expect(element.shadowRoot!.activeElement?.matches(".supply__item")).to.equal(true);
    await waitUntil(() => !isThere(), "the upload stays");
  });

  it("reads another language in the middle of it, and loses nothing", async () => {
    const { element } = await correcting();
    await type(element, "supply-0", "80");
    attach(element, samplePdf("平面图.pdf"));
    await shows(element, "已上传", ".file");
    element.closest("yct-provider")!.lang = "en";
    await shows(element, "Floor area", ".panel .field__label");
    await shows(element, "Floor plan", ".panel .field__label");
    expect(textOf(element, ".panel .field__label")).to.not.match(/[\u4e00-\u9fff]/);
    expect(element.renderRoot.querySelector<HTMLInputElement>("#supply-0")!.value).to.equal("80");
    await shows(element, "Uploaded", ".file");
  });

  it("is done with the keyboard alone, and the focus is never lost", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const element = await openOwn(sandbox, given);
    const active = (): Element | null => element.shadowRoot!.activeElement;
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 30 && !active()?.matches(selector); step++) await sendKeys({ press: "Tab" });
      expect(active()?.matches(selector), selector).to.equal(true);
    };
    await tabTo('[data-action="supply"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches("[data-panel]"));
    await tabTo("#supply-0");
    await tabTo("input[type=file]");
    await tabTo('[data-action="send"]');
    await tabTo('[data-action="later"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches('[data-action="supply"]'));
    await tabTo('[data-action="withdraw"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches("[data-panel]"));
    await tabTo('[data-action="keep"]');
    await sendKeys({ press: "Enter" });
    await waitUntil(() => active()?.matches('[data-action="withdraw"]'));
  });

  it("keeps the answer to a withdrawal from the case that the page has gone on to", async () => {
    const { sandbox } = platform();
    const [first, second] = [await apply(sandbox), await apply(sandbox)];
    let answer: (() => void) | undefined;
    const client = clientOf(sandbox, "company-1", async (request) => {
      const response = await sandbox.fetch(request);
      if (request.url.endsWith("/withdrawal")) await new Promise<void>((resolve) => (answer = resolve));
      return response;
    });
    const provider = await fixture(
      html`<yct-provider .client=${client}>
        <yct-status-tracker case-no=${first.case.caseNo}></yct-status-tracker>
      </yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    await shows(element, "窗口正在核对材料");
    await press(element, "withdraw");
    await waitUntil(() => button(element, "confirm-withdrawal"));
    await press(element, "confirm-withdrawal");
    await waitUntil(() => answer);
    element.caseNo = second.case.caseNo;
    await shows(element, second.case.caseNo);
    answer?.();
    // Whatever is asked after it is answered after it.
    await client.cases.get(second.case.caseNo);
    await element.updateComplete;
    expect(textOf(element, "[part=state]")).to.include("已提交");
  });

  it("withdraws only after the consequences were read", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const element = await openOwn(sandbox, given);
    await press(element, "withdraw");
    await shows(element, "这次申请就此结束，不能恢复");
    await expectAccessible(element);
    await press(element, "keep");
    await waitUntil(() => !element.renderRoot.querySelector(".panel"));
    await press(element, "withdraw");
    await waitUntil(() => button(element, "confirm-withdrawal"));
    await press(element, "confirm-withdrawal");
    await shows(element, "这次申请已撤回", ".next");
    await waitUntil(() => element.shadowRoot!.activeElement?.matches(".next"));
    expect(textOf(element, "[part=steps]"), "nothing went wrong").to.include("已停止").and.not.include("没有通过");
  });

  it("leaves whoever has gone on to a field of the page there when the withdrawal is answered", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    let answer = (): void => undefined;
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (request.url.endsWith("/withdrawal")) await new Promise<void>((resolve) => (answer = resolve));
      return sandbox.fetch(request);
    });
    const element = await openOver({ client }, given);
    const search = await fixture<HTMLInputElement>(html`<input aria-label="站内搜索" />`);
    await press(element, "withdraw");
    await waitUntil(() => button(element, "confirm-withdrawal"));
    await press(element, "confirm-withdrawal");
    search.focus();
    answer();
    await shows(element, "这次申请已撤回", ".next");
    await element.updateComplete;
    expect(document.activeElement === search).to.equal(true);
  });

  it("keeps why it is to be withdrawn, whatever comes between", async () => {
    const { sandbox } = platform();
    const [{ case: given }, { case: other }] = [await apply(sandbox), await apply(sandbox)];
    const element = await openOwn(sandbox, given);
    const reason = (): string | undefined => element.renderRoot.querySelector<HTMLTextAreaElement>("#reason")?.value;
    await press(element, "withdraw");
    await waitUntil(() => reason() === "");
    await type(element, "reason", "换个地方开店");
    sandbox.faults.plant([{ kind: "status", status: 503, operation: "withdrawCase", times: 1 }]);
    await press(element, "confirm-withdrawal");
    await waitUntil(() => element.renderRoot.querySelector(".panel .notice--danger"), "nothing was said");
    expect(reason()).to.equal("换个地方开店");
    await press(element, "keep");
    await waitUntil(() => !element.renderRoot.querySelector(".panel"));
    await press(element, "withdraw");
    await waitUntil(() => reason() === "换个地方开店", "the reason is gone");
    element.caseNo = other.caseNo;
    await shows(element, other.caseNo);
    await press(element, "withdraw");
    await waitUntil(() => reason() === "", "it is another case's");
    element.caseNo = given.caseNo;
    await shows(element, given.caseNo);
    await press(element, "withdraw");
    await waitUntil(() => reason() === "", "the case was left");
    await type(element, "reason", "不开了");
    await press(element, "confirm-withdrawal");
    await shows(element, "不开了", "[part=timeline]");
  });

  const delivery = {
    method: "post" as const,
    recipient: "样例甲",
    mobile: "13800000001",
    address: { text: "南郑区示范路 18 号" },
  };

  it("is busy with the case that it is done to, and with no other", async () => {
    const { sandbox } = platform();
    const [{ case: given }, { case: other }] = [await apply(sandbox, { delivery }), await apply(sandbox, { delivery })];
    await toClosed(sandbox, given);
    await toClosed(sandbox, other);
    let lose: (() => void) | undefined;
    const client = clientOf(sandbox, "company-1", async (request) => {
      if (request.url.endsWith(`${given.caseNo}/issuance/receipt`))
        await new Promise<void>((_resolve, reject) => (lose = () => reject(new TypeError("Connection lost"))));
      return sandbox.fetch(request);
    });
    const provider = await fixture(
      html`<yct-provider .client=${client}>
        <yct-status-tracker case-no=${given.caseNo}></yct-status-tracker>
      </yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    const isBusy = (): boolean => button(element, "confirm-receipt").getAttribute("aria-disabled") === "true";
    const goTo = async ({ caseNo }: Case): Promise<void> => {
      element.caseNo = caseNo;
      await waitUntil(() => textOf(element).includes(caseNo) && button(element, "confirm-receipt"), "no receipt", {
        timeout: 5000,
      });
    };
    await goTo(given);
    await press(element, "confirm-receipt");
    await waitUntil(() => lose && isBusy());
    await goTo(other);
    expect(isBusy()).to.equal(false);
    await goTo(given);
    expect(isBusy(), "it is still under way").to.equal(true);
    await goTo(other);
    lose?.();
    // Whatever is asked after it is answered after it.
    await client.cases.get(other.caseNo);
    await element.updateComplete;
    expect(element.renderRoot.querySelector(".notice--danger"), "not this one's").to.equal(null);
    await goTo(given);
    await waitUntil(() => element.renderRoot.querySelector(".notice--danger"), "nothing was said");
    expect(isBusy()).to.equal(false);
  });

  it("brings what was promised one after the other, and sees what is still to come", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox, { deferred: true });
    const { store } = sandbox.context;
    const record = store.get("cases", given.caseNo)!;
    const materials = record.materials.map((entry) =>
      entry.materialCode === "premises-plan" ? { materialCode: "premises-plan", means: "deferred" as const } : entry,
    );
    store.put("cases", { ...record, materials });
    const accepted = await toReview(sandbox, given);
    expect(accepted.deferral?.materialCodes).to.have.length(2);
    const element = await openOwn(sandbox, given);
    const labels = (): string[] =>
      Array.from(
        element.renderRoot.querySelectorAll(".supply__item .field__label"),
        (label) => label.textContent ?? "",
      );
    expect(textOf(element, ".next")).to.match(/还没有交：.*平面图.*健康证明|还没有交：.*健康证明.*平面图/);
    await press(element, "supply");
    await waitUntil(() => labels().length === 2);
    await press(element, "send");
    await shows(element, "请上传这份材料");
    const item = labels().findIndex((label) => label.includes("平面图"));
    attach(element, samplePdf("平面图.pdf"), item);
    await shows(element, "已上传", ".file");
    await press(element, "send");
    await shows(element, "材料已提交", ".sent");
    await waitUntil(() => !textOf(element, ".next").includes("平面图"), "what has come is asked for");
    expect(textOf(element, ".sent"))
      .to.match(/还没有交：[^。]*健康证明/)
      .and.not.include("平面图");
    await expectAccessible(element);
    await press(element, "supply");
    await waitUntil(() => labels().length === 1);
    expect(labels()[0]).to.include("健康证明");
  });

  it("signs for a result that came by post", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox, { delivery });
    await toClosed(sandbox, given);
    const element = await openOwn(sandbox, given);
    expect(textOf(element, "[part=delivery]")).to.include("示范快递");
    await press(element, "confirm-receipt");
    await shows(element, "签收时间");
    await shows(element, "已办结，不用再做什么", ".next");
    expect(element.renderRoot.querySelector<HTMLAnchorElement>(".next a")?.getAttribute("href")).to.equal(
      `/cases/${given.caseNo}#review`,
    );
  });

  it("opens a document once its digest was checked, and never an altered one", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const element = await openOwn(sandbox, given);
    await press(element, "open-document");
    await shows(element, "内容与签发时一致");
    const save = element.renderRoot.querySelector<HTMLAnchorElement>("a[download]")!;
    expect(save.download).to.match(/^收件凭证 .+\.svg$/);
    expect(save.href).to.match(/^blob:/);
    await expectAccessible(element);
    await press(element, "open-document");
    const [document] = sandbox.context.store.list("documents", given.caseNo);
    sandbox.context.store.put("documents", { ...document!, content: `${document!.content}<!-- -->` });
    await press(element, "open-document");
    await shows(element, "内容与签发时不一致，请不要使用");
    expect(element.renderRoot.querySelector("a[download]")).to.equal(null);
  });
});

describe("a bundle 一件事", () => {
  it("shows its parts, each with its body, where it stands, until when, and a way to it", async () => {
    const { sandbox } = platform();
    const { caseNo, parts } = await bundleCase(sandbox);
    const current = await clientOf(sandbox, "citizen-1").cases.get(caseNo);
    const element = await openOwn(sandbox, current, { persona: "citizen-1" });
    const rows = Array.from(element.renderRoot.querySelectorAll(".part"), (row) =>
      (row.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
    expect(rows).to.have.length(3);
    expect(rows[0]).to.include("公司设立登记").and.to.include("审批通过").and.not.to.include("预计");
    expect(rows[1]).to.match(/食品经营许可.+审批中.+市场监督管理局 预计 .+前办结 还剩 \d+ 个工作日/);
    expect(textOf(element, "[part=parts]")).to.include("3 个事项分别审批，已决定 1 个");
    const links = Array.from(element.renderRoot.querySelectorAll<HTMLAnchorElement>(".part a"), (link) =>
      link.getAttribute("href"),
    );
    expect(links).to.deep.equal(parts.map((part) => `/cases/${part.caseNo}`));
    await expectAccessible(element);
  });

  it("says of no decision on a part what came of the whole", async () => {
    const { sandbox } = platform();
    const { caseNo, persona, parts } = await bundleCase(sandbox);
    const [, denied, ...others] = parts;
    const decide = (part: (typeof parts)[number], input: DecisionInput) =>
      clientOf(sandbox, part.office).office.decide(part.caseNo, input);
    await decide(denied!, { outcome: "denied", reason: "食品处理区没有分开。" });
    for (const part of others) await decide(part, { outcome: "granted" });
    const current = await clientOf(sandbox, persona).cases.get(caseNo);
    const element = await openOwn(sandbox, current, { persona });
    expect(textOf(element, "[part=state]")).to.include("部分事项通过");
    expect(textOf(element, "[part=parts]")).to.include("没有通过审批");
    const titles = textOf(element, "[part=timeline]");
    expect(titles.match(/作出决定/g)).to.have.length(3);
    expect(titles).not.to.include("部分事项通过");
  });

  it("expects nothing more of its parts once it is withdrawn", async () => {
    const { sandbox } = platform();
    const { caseNo, persona } = await bundleCase(sandbox);
    const client = clientOf(sandbox, persona);
    const current = await client.cases.get(caseNo);
    const element = await openOwn(sandbox, current, { persona });
    await shows(element, "预计", "[part=parts]");
    await client.cases.withdraw(caseNo, {});
    await shows(element, "已撤回", "[part=parts]");
    expect(textOf(element, "[part=parts]")).not.to.include("预计");
  });

  it("is led to from each of its parts", async () => {
    const { sandbox } = platform();
    const { caseNo, persona, parts } = await bundleCase(sandbox);
    const part = await clientOf(sandbox, persona).cases.get(parts[1]!.caseNo);
    const element = await openOwn(sandbox, part, { persona });
    expect(element.renderRoot.querySelector(`[part=about] a[href="/cases/${caseNo}"]`)).to.not.equal(null);
  });

  it("is one list of one for a single item, which is not shown", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const element = await openOwn(sandbox, given);
    expect(element.renderRoot.querySelector("[part=parts]")).to.equal(null);
  });
});

describe("a fee", () => {
  const PAYER = { persona: "citizen-1" };

  async function owing() {
    const { sandbox } = platform();
    const { caseNo } = await paymentDue(sandbox);
    const current = await clientOf(sandbox, "citizen-1").cases.get(caseNo);
    const element = await openOwn(sandbox, current, PAYER);
    return { sandbox, current, element };
  }

  const payLinks = (element: StatusTrackerElement): (string | null)[] =>
    Array.from(element.renderRoot.querySelectorAll("[part=next] a"), (link) => link.getAttribute("href"));

  it("that is due is what comes next, with its amount, its basis and one link to pay", async () => {
    const { current, element } = await owing();
    await shows(element, "需要缴费 40.00 元");
    expect(textOf(element)).to.include("发改价格〔2003〕2322号");
    expect(payLinks(element)).to.deep.equal([current.payment?.payUrl]);
    expect(textOf(element, "[part=next]")).to.match(/轮到您了：缴费.*需要缴费 40\.00 元.*请不要再缴一次.*去缴费/);
    await expectAccessible(element);
  });

  it("that was paid or waived stays in sight, with the reason, and asks for nothing", async () => {
    const { sandbox, current, element } = await owing();
    await sandbox.fetch(current.payment?.payUrl ?? "", { method: "POST" });
    await shows(element, "已缴费 40.00 元", "[part=fees]");
    expect(payLinks(element)).to.deep.equal([]);
    const other = await paymentDue(sandbox);
    const reason = "申请人属于免收对象。";
    const waived = await clientOf(sandbox, "office-public-security").office.waivePayment(other.caseNo, { reason });
    const second = await openOwn(sandbox, waived, PAYER);
    await shows(second, reason, "[part=fees]");
    expect(textOf(second, "[part=fees]")).to.include("费用已减免");
    await expectAccessible(second);
  });

  it("that goes back when the case is withdrawn says how much, since when and where to", async () => {
    const { sandbox, current, element } = await owing();
    await sandbox.fetch(current.payment?.payUrl ?? "", { method: "POST" });
    await shows(element, "已缴费 40.00 元", "[part=fees]");
    await press(element, "withdraw");
    await shows(element, "按办事指南里的退费规定");
    await press(element, "confirm-withdrawal");
    await shows(element, "正在退费 40.00 元", "[part=fees]");
    expect(textOf(element, "[part=fees]")).to.match(/发起 · 原缴费账户/);
    await shows(element, "开始退费");
    await expectAccessible(element);
  });

  it("keeps its link where a correction comes first", async () => {
    const { sandbox, current } = await owing();
    await clientOf(sandbox, "office-public-security").counter.requestCorrection(current.caseNo, {
      items: [{ pointer: "/matter/statement", reason: "写明经过" }],
    });
    const element = await openOwn(sandbox, current, PAYER);
    await shows(element, "补正材料或内容", "[part=next]");
    expect(payLinks(element)).to.deep.equal([current.payment?.payUrl]);
    expect(button(element, "supply")).to.not.equal(null);
  });
});

describe("a promise in the place of a proof", () => {
  it("shows how it stands, and until when to put it right once it was not kept", async () => {
    const { sandbox } = platform();
    const { caseNo } = await committedCase(sandbox);
    const current = await clientOf(sandbox, "company-1").cases.get(caseNo);
    const element = await openOwn(sandbox, current);
    await shows(element, "等待核查", "[part=commitment]");
    const findings = "现场没有看到食品安全管理制度。";
    await clientOf(sandbox, "office-market-supervision").office.verifyCommitment(caseNo, { kept: false, findings });
    await shows(element, "需要整改", "[part=commitment]");
    expect(textOf(element, "[part=commitment]")).to.include(findings);
    await shows(element, "按核查意见整改", "[part=next]");
    await expectAccessible(element);
  });
});

describe("the last day for the applicant", () => {
  const NOW = "2026-11-23T10:00:00+08:00";
  let restore: () => void;
  let time: ManualTimers;

  beforeEach(() => {
    time = new ManualTimers(NOW);
    restore = replaceTimers(time);
  });

  afterEach(() => {
    restore();
    for (const name of ["userAgent", "clipboard"]) Reflect.deleteProperty(navigator, name);
  });

  /** A correction asked for on a Monday morning. */
  async function correcting(): Promise<{ sandbox: Sandbox; given: Case; date: string }> {
    const sandbox = createSandbox({ clock: createClock({ start: NOW, frozen: true }) });
    const { case: applied } = await apply(sandbox);
    const given = await askForCorrection(sandbox, applied);
    return { sandbox, given, date: given.correction!.due!.date };
  }

  /** Monday to Friday after a Monday; no holiday falls into these weeks. */
  function weekdaysUntil(date: string): number {
    let count = 0;
    for (let day = new Date("2026-11-24T00:00:00Z"); day <= new Date(`${date}T00:00:00Z`);) {
      if (day.getUTCDay() % 6 !== 0) count++;
      day = new Date(day.getTime() + 86_400_000);
    }
    return count;
  }

  it("counts down in working days, before and in the form that answers", async () => {
    const { sandbox, given, date } = await correcting();
    const element = await openOwn(sandbox, given);
    const left = `离截止日期：还剩 ${weekdaysUntil(date)} 个工作日`;
    await shows(element, left, "[part=next]");
    await press(element, "supply");
    await shows(element, left, ".panel");
    await expectAccessible(element);
  });

  it("goes into the calendar as a whole day, with a reminder and without the code", async () => {
    const { sandbox, given, date } = await correcting();
    const element = await openOwn(sandbox, given);
    const downloads = catchDownloads();
    await press(element, "deadline");
    await waitUntil(() => downloads.files.length > 0);
    downloads.restore();
    const [file] = downloads.files;
    expect(file?.name).to.equal(`${given.caseNo}-${date}.ics`);
    const [entry] = parseCalendar(await file!.content.text());
    expect(entry?.start.toISOString()).to.equal(new Date(`${date}T00:00:00+08:00`).toISOString());
    expect(entry?.end).to.equal(undefined);
    expect(entry?.alarm?.getTime()).to.equal(Date.parse(`${date}T18:00:00+08:00`) - 86_400_000);
    expect(entry?.values.SUMMARY).to.equal("截止：补正材料或内容（食品经营许可（新办））");
    expect(entry?.values.DESCRIPTION).to.equal(`办件编号：${given.caseNo}`);
    await shows(element, "前一天 18:00 会提醒", "[part=next]");
  });

  it("promises no reminder whose time has passed, and offers none once the day is over", async () => {
    const { sandbox, given, date } = await correcting();
    time.advance(Date.parse(`${date}T09:00:00+08:00`) - time.now().getTime());
    const element = await openOwn(sandbox, given);
    await shows(element, "离截止日期：就在今天", "[part=next]");
    const downloads = catchDownloads();
    await press(element, "deadline");
    await shows(element, "已加到日历。", "[part=next]");
    downloads.restore();
    time.advance(86_400_000);
    element.requestUpdate();
    await element.updateComplete;
    expect(button(element, "deadline")).to.equal(null);
  });

  it("is copied where an app's own browser hands out no files", async () => {
    const { sandbox, given, date } = await correcting();
    const [browser, clipboard] = [inMessenger(), catchClipboard()];
    const element = await openOwn(sandbox, given);
    await press(element, "deadline");
    await shows(element, "已复制。", "[part=next]");
    browser();
    clipboard.restore();
    const [year, month, day] = date.split("-").map(Number);
    expect(clipboard.text).to.include(`${year}年${month}月${day}日`).and.include(given.caseNo);
  });
});
