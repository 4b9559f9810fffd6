import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { createClient } from "@yichuang/sdk";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { readReceiptLink } from "../../packages/components/src/status-tracker/receipt-link.ts";
import { apply, askForCorrection, toClosed } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { LINKS, platform, open, textOf, shows, button, press, type } from "./tracker.ts";

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
