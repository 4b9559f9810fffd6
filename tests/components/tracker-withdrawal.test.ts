import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import type { Case } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import { apply, askForCorrection, clientOf, toClosed } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { platform, openOwn, openOver, textOf, shows, button, press, type } from "./tracker.ts";

describe("an applicant who withdraws, or signs for a result", () => {
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
    await shows(element, "由谁办理 申请人", "[part=timeline]");
    expect(textOf(element, "[part=steps]"), "nothing went wrong").to.include("已停止").and.not.include("没有通过");
    expect(element.renderRoot.querySelector(".next .button")?.textContent?.trim()).to.equal("重新申请");
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
});

describe("a page on which somebody signs out", () => {
  /** A tracker on a page whose visitor comes and goes, with what is under way at the platform held back on demand. */
  async function shared(page: { readonly caseNo: string; readonly secret?: string }, sandbox: Sandbox) {
    const stage: { persona: string | undefined; between?: (request: Request) => Promise<void> } = {
      persona: "company-1",
    };
    const client = createClient({
      baseUrl: "https://platform.example",
      getToken: () => (stage.persona === undefined ? null : sandbox.issueToken(stage.persona)),
      fetch: async (request) => {
        await stage.between?.(request);
        return sandbox.fetch(request);
      },
      retry: { limit: 0 },
    });
    const provider = await fixture<ProviderElement>(
      html`<yct-provider .client=${client}>
        <yct-status-tracker .caseNo=${page.caseNo} .secret=${page.secret}></yct-status-tracker>
      </yct-provider>`,
    );
    const element = provider.querySelector("yct-status-tracker")!;
    const become = (persona: string | undefined): void => {
      stage.persona = persona;
      provider.signedIn();
    };
    return { stage, element, become };
  }

  const valueOf = (element: StatusTrackerElement, id: string): string | undefined =>
    element.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value;

  /** Begins to withdraw, without doing it. */
  async function giveReason(element: StatusTrackerElement): Promise<void> {
    await waitUntil(() => button(element, "withdraw"), "nothing to withdraw", { timeout: 5000 });
    await press(element, "withdraw");
    await waitUntil(() => valueOf(element, "reason") === "");
    await type(element, "reason", "换个地方开店");
  }

  it("keeps nothing that they typed for whoever comes next", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const { element, become } = await shared(given, sandbox);
    await giveReason(element);
    await press(element, "keep");
    await waitUntil(() => button(element, "supply"));
    await press(element, "supply");
    await waitUntil(() => valueOf(element, "supply-0") === "86");
    await type(element, "supply-0", "80");
    become(undefined);
    await shows(element, "登录后才能查看");
    become("company-1");
    await waitUntil(() => button(element, "supply"), "what was begun still stands open", { timeout: 5000 });
    await press(element, "supply");
    await waitUntil(() => valueOf(element, "supply-0") === "86", "the field is not as the case has it");
    await press(element, "later");
    await waitUntil(() => button(element, "withdraw"));
    await press(element, "withdraw");
    await waitUntil(() => valueOf(element, "reason") === "", "the reason is still there");
  });

  it("keeps nothing of what they were doing either, however it ends", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const { stage, element, become } = await shared(given, sandbox);
    let lose: (() => void) | undefined;
    stage.between = async ({ url }) => {
      if (url.endsWith("/withdrawal"))
        await new Promise<void>((_resolve, reject) => (lose = () => reject(new TypeError("Connection lost"))));
    };
    await giveReason(element);
    await press(element, "confirm-withdrawal");
    await waitUntil(() => lose);
    become(undefined);
    await shows(element, "登录后才能查看");
    lose?.();
    become("company-1");
    await waitUntil(() => button(element, "withdraw"), "what was begun still stands open", { timeout: 5000 });
    await press(element, "withdraw");
    await waitUntil(() => valueOf(element, "reason") === "", "the reason is still there");
    expect(!!element.renderRoot.querySelector(".notice--danger"), "the failure of somebody else").to.equal(false);
  });

  it("keeps it as little where a look-up code still lets everybody read the case", async () => {
    const { sandbox } = platform();
    const { case: given, lookUpSecret } = await apply(sandbox);
    const { element, become } = await shared({ caseNo: given.caseNo, secret: lookUpSecret }, sandbox);
    await shows(element, "凭查询码不能看", "[part=documents]");
    become("company-1");
    await giveReason(element);
    become(undefined);
    await shows(element, "凭查询码不能看", "[part=documents]");
    expect(!!element.renderRoot.querySelector(".panel"), "what was begun still stands open").to.equal(false);
    become("company-1");
    await waitUntil(() => button(element, "withdraw"), "nothing to withdraw", { timeout: 5000 });
    await press(element, "withdraw");
    await waitUntil(() => valueOf(element, "reason") === "", "the reason is still there");
  });

  it("loses nothing when it is the same person who signs in again", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const { stage, element, become } = await shared(given, sandbox);
    await giveReason(element);
    let read = 0;
    stage.between = ({ url }) => {
      if (url.endsWith("/calendar")) read++;
      return Promise.resolve();
    };
    become("company-1");
    await waitUntil(() => read > 0 && element.renderRoot.querySelector("[aria-busy=false]"), "it was not read anew");
    expect(valueOf(element, "reason")).to.equal("换个地方开店");
  });
});
