import { expect, fixture, html, nextFrame, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { bundleCase, createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/case-list.ts";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import type { CaseListElement } from "../../packages/components/src/case-list/case-list.ts";
import type { NavigateEvent, SelectEvent } from "../../packages/components/src/provider/events.ts";
import { busyCompany, casesOverTime, manyCases } from "../../stories/case-list/case-lists.ts";
import { apply, askForCorrection, clientOf, FOOD_LICENCE } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";

const LINKS = { case: "/cases/{case}", apply: "/apply/{item}", review: "/cases/{case}#review" };

async function open(
  sandbox: Sandbox,
  {
    lang = "zh-CN",
    filter,
    client = clientOf(sandbox, "company-1"),
  }: {
    readonly lang?: string;
    readonly filter?: string;
    readonly client?: ReturnType<typeof clientOf>;
  } = {},
): Promise<CaseListElement> {
  const provider = await fixture(
    html`<yct-provider lang=${lang} .client=${client} .links=${LINKS}>
      <yct-case-list .filter=${filter}></yct-case-list>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-case-list")!;
  await waitUntil(() => !find(element, '[data-view="pending"]'), "it is still loading", { timeout: 5000 });
  return element;
}

const find = <T extends HTMLElement = HTMLElement>(element: CaseListElement, selector: string): T | null =>
  element.renderRoot.querySelector<T>(selector);

const textOf = (element: CaseListElement, selector = ".base"): string =>
  Array.from(element.renderRoot.querySelectorAll(selector), (node) => node.textContent ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

const shows = (element: CaseListElement, words: string, selector?: string): Promise<void> =>
  waitUntil(() => textOf(element, selector).includes(words), `“${words}” did not appear`, { timeout: 5000 });

const groups = (element: CaseListElement): string[] =>
  Array.from(element.renderRoot.querySelectorAll(".group__title"), (node) => (node.textContent ?? "").trim());

const choose = (element: CaseListElement, group: string): void =>
  find(element, `[data-action="group-${group}"]`)!.click();

describe("the case list", () => {
  it("leads with what waits for the applicant, and says for each case what happens next and until when", async () => {
    const sandbox = createSandbox();
    const { correcting, closed } = await busyCompany(sandbox);
    const element = await open(sandbox);
    expect(groups(element)).to.deep.equal(["等您办理", "没填完的申请", "办理中", "已办完"]);
    const first = element.renderRoot.querySelector(".group")!;
    expect(first.textContent)
      .to.include(correcting)
      .and.to.match(/轮到您了：补正材料或内容\s*请在 .+前完成/);
    expect(textOf(element, ".groups")).to.equal("全部（6） 等您办理（2） 办理中（2） 已办完（2） 可以评价（3）");
    const link = Array.from(element.renderRoot.querySelectorAll<HTMLAnchorElement>(".case__link")).find((each) =>
      each.href.endsWith(closed),
    );
    expect(link?.getAttribute("href")).to.equal(`/cases/${closed}`);
    expect(textOf(element)).to.include("已办结，审批通过").and.to.include("到窗口领取决定书").and.to.include("已撤回");
    await expectAccessible(element);
  });

  it("shows one group at a time, and says how many", async () => {
    const sandbox = createSandbox();
    await busyCompany(sandbox);
    const element = await open(sandbox);
    choose(element, "done");
    await waitUntil(() => groups(element).join() === "已办完");
    expect(find(element, '[data-action="group-done"]')?.getAttribute("aria-pressed")).to.equal("true");
    expect(element.shadowRoot!.activeElement?.matches('[data-action="group-done"]')).to.equal(true);
    await shows(element, "共 2 件", "[data-announcer]");
    choose(element, "to_review");
    await waitUntil(() => groups(element).join() === "可以评价");
    expect(find(element, '.case__facts a[href$="#review"]')).not.to.equal(null);
  });

  it("adds page after page, and goes on at the first new case", async () => {
    const sandbox = createSandbox();
    await manyCases(sandbox, 22);
    const element = await open(sandbox, { filter: "in_progress" });
    expect(element.renderRoot.querySelectorAll(".case")).to.have.length(20);
    find(element, '[data-action="more"]')!.click();
    await waitUntil(() => element.renderRoot.querySelectorAll(".case").length === 22);
    const links = element.renderRoot.querySelectorAll(".case__link");
    await waitUntil(() => element.shadowRoot!.activeElement === links[20]);
    expect(find(element, '[data-action="more"]')).to.equal(null);
    expect(new Set(Array.from(links, (link) => link.getAttribute("href"))).size).to.equal(22);
  });

  it("keeps in sight what was, however much it is, when it is read anew", async function () {
    this.timeout(30_000);
    const sandbox = createSandbox();
    await manyCases(sandbox, 110);
    const element = await open(sandbox, { filter: "in_progress" });
    const count = (): number => element.renderRoot.querySelectorAll(".case").length;
    for (const shown of [40, 60, 80, 100, 110]) {
      find(element, '[data-action="more"]')!.click();
      await waitUntil(() => count() === shown, `no ${String(shown)}`, { timeout: 8000 });
    }
    const links = (): HTMLAnchorElement[] => [...element.renderRoot.querySelectorAll<HTMLAnchorElement>(".case__link")];
    const last = links()[109]!;
    last.focus();
    const { case: added } = await apply(sandbox);
    await shows(element, added.caseNo);
    expect(links()).to.have.length(111);
    expect(links()[110]).to.equal(last);
    expect(element.shadowRoot!.activeElement).to.equal(last);
    expect(new Set(links().map(({ href }) => href)).size).to.equal(111);
  });

  it("adds the page that was asked for although something happened meanwhile", async () => {
    const sandbox = createSandbox();
    await manyCases(sandbox, 22);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const client = clientOf(sandbox, "company-1", async (request) => {
      const response = await sandbox.fetch(request);
      if (request.url.includes("cursor=")) await held;
      return response;
    });
    const element = await open(sandbox, { filter: "in_progress", client });
    find(element, '[data-action="more"]')!.click();
    document.dispatchEvent(new Event("visibilitychange"));
    await waitUntil(() => find(element, '[data-view][aria-busy="false"]'));
    release();
    await waitUntil(() => element.renderRoot.querySelectorAll(".case").length === 22, "the page was lost", {
      timeout: 5000,
    });
  });

  it("keeps the focus on a case that has come to another group", async () => {
    const sandbox = createSandbox();
    const { case: given } = await apply(sandbox);
    await apply(sandbox);
    const element = await open(sandbox);
    const link = (): HTMLElement => find(element, `[data-case="${given.caseNo}"] .case__link`)!;
    link().focus();
    await askForCorrection(sandbox, given);
    await waitUntil(() => groups(element).join() === "等您办理,办理中", "no news", { timeout: 5000 });
    await waitUntil(() => element.shadowRoot!.activeElement === link(), "the focus was lost", { timeout: 5000 });
  });

  it("finds by name and by the end of a number, and says when nothing fits", async () => {
    const sandbox = createSandbox();
    const { correcting } = await busyCompany(sandbox);
    const element = await open(sandbox);
    const search = async (words: string): Promise<void> => {
      const input = find<HTMLInputElement>(element, "#search")!;
      input.focus();
      input.select();
      await sendKeys({ type: words });
      await sendKeys({ press: "Enter" });
    };
    await search(correcting.slice(-4));
    await waitUntil(() => element.renderRoot.querySelectorAll(".case").length === 1);
    expect(textOf(element, ".case")).to.include(correcting);
    await search("结婚登记");
    await shows(element, "没有符合条件的办件");
    await expectAccessible(element);
    find(element, '[data-action="show-all"]')!.click();
    await waitUntil(() => groups(element).length === 4);
  });

  it("shows the cases first on a phone, and what is looked for while something is", async () => {
    const sandbox = createSandbox();
    const { correcting } = await busyCompany(sandbox);
    const element = await open(sandbox);
    element.style.cssText = "display: block; inline-size: 360px";
    await waitUntil(() => find(element, '[data-width="narrow"] details:not([open])') !== null, "it is no narrower");
    const list = find<HTMLSelectElement>(element, "#group")!;
    expect(list.labels[0]?.textContent).to.equal("按进展筛选");
    expect([...list.options].map(({ label }) => label)).to.include("已办完（2）");
    list.value = "done";
    list.dispatchEvent(new Event("change"));
    await waitUntil(() => groups(element).join() === "已办完");
    expect(element.shadowRoot!.activeElement).to.equal(list);
    await expectAccessible(element);
    list.value = "";
    list.dispatchEvent(new Event("change"));
    await waitUntil(() => groups(element).length === 4);
    find(element, "summary")!.click();
    const input = find<HTMLInputElement>(element, "#search")!;
    input.focus();
    await sendKeys({ type: "结婚登记" });
    await sendKeys({ press: "Enter" });
    await shows(element, "没有符合条件的办件");
    expect(find<HTMLInputElement>(element, "details[open] #search")?.value).to.equal("结婚登记");
    find(element, '[data-action="show-all"]')!.click();
    await shows(element, correcting);
  });

  it("keeps to the time in which cases were submitted, and says when nothing fits", async () => {
    const sandbox = createSandbox();
    const [old, recent, newest] = await casesOverTime(sandbox);
    await clientOf(sandbox, "company-1").drafts.create({ itemCode: FOOD_LICENCE });
    const element = await open(sandbox);
    expect(groups(element)).to.deep.equal(["没填完的申请", "办理中"]);
    const numbers = (): string[] =>
      Array.from(element.renderRoot.querySelectorAll(".case .numeric"), (node) => node.textContent.trim());
    const within = async (period: string, ...cases: (string | undefined)[]): Promise<void> => {
      const select = find<HTMLSelectElement>(element, "#period")!;
      select.value = period;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await element.updateComplete;
      expect(select.value).to.equal(period);
      await waitUntil(() => numbers().join() === cases.join(), period);
    };
    await within("year", newest, recent);
    expect(groups(element)).to.deep.equal(["办理中"]);
    expect(textOf(element, ".groups")).to.include("全部（2）");
    await shows(element, "共 2 件", "[data-announcer]");
    await within("quarter", newest);
    await within("earlier", old);
    choose(element, "done");
    await shows(element, "没有符合条件的办件");
    expect(find<HTMLSelectElement>(element, "#period")?.value).to.equal("earlier");
    await expectAccessible(element);
    find(element, '[data-action="show-all"]')!.click();
    await waitUntil(() => groups(element).length === 2);
    expect(find<HTMLSelectElement>(element, "#period")?.value).to.equal("");
  });

  it("says of a bundle how many parts it has, and how many are decided once they are dealt with", async () => {
    const sandbox = createSandbox();
    await bundleCase(sandbox);
    const element = await open(sandbox, { client: clientOf(sandbox, "citizen-1") });
    expect(textOf(element, ".case__facts")).to.include("一件事，共 3 项，已有结果 1 项");
    await expectAccessible(element);
    const { case: single } = await apply(sandbox);
    const others = await open(sandbox);
    expect(textOf(others, ".case__facts")).to.include(single.caseNo).and.not.to.include("一件事");
  });

  it("keeps group and time in the address where the page wants it, never the words, and Back undoes a choice", async () => {
    const sandbox = createSandbox();
    await busyCompany(sandbox);
    const here = location.href;
    const opened = async (): Promise<CaseListElement> => {
      const provider = await fixture(
        html`<yct-provider history="query" .client=${clientOf(sandbox, "company-1")} .links=${LINKS}>
          <yct-case-list></yct-case-list>
        </yct-provider>`,
      );
      return provider.querySelector("yct-case-list")!;
    };
    try {
      const element = await opened();
      await waitUntil(() => groups(element).length === 4);
      choose(element, "done");
      await waitUntil(() => groups(element).join() === "已办完");
      find<HTMLInputElement>(element, "#search")!.focus();
      await sendKeys({ type: "食品" });
      await sendKeys({ press: "Enter" });
      const select = find<HTMLSelectElement>(element, "#period")!;
      select.value = "year";
      select.dispatchEvent(new Event("change", { bubbles: true }));
      expect(new URL(location.href).search).to.match(/group=done&period=year$/);
      element.remove();
      const again = await opened();
      await waitUntil(() => groups(again).join() === "已办完");
      expect(find<HTMLSelectElement>(again, "#period")!.value).to.equal("year");
      history.go(-2);
      await waitUntil(() => groups(again).length === 4);
      expect(find<HTMLSelectElement>(again, "#period")!.value).to.equal("");
    } finally {
      history.replaceState(history.state, "", here);
    }
  });

  it("asks once more for a group that could not be had", async () => {
    const sandbox = createSandbox();
    await busyCompany(sandbox);
    let connected = true;
    const client = clientOf(sandbox, "company-1", (request) =>
      connected ? sandbox.fetch(request) : Promise.reject(new TypeError("Failed to fetch")),
    );
    const element = await open(sandbox, { client });
    connected = false;
    choose(element, "done");
    await shows(element, "没有更新成功");
    connected = true;
    choose(element, "done");
    await waitUntil(() => groups(element).join() === "已办完", "it was not asked again");
  });

  it("lets the page choose what happens when a case is chosen", async () => {
    const sandbox = createSandbox();
    const { case: given } = await apply(sandbox);
    const element = await open(sandbox);
    const heard: string[] = [];
    element.addEventListener("yct-navigate", (event: NavigateEvent) => {
      heard.push(`navigate ${event.caseNo ?? ""}`);
      event.preventDefault();
    });
    const click = (): void => find(element, ".case__link")!.click();
    click();
    element.addEventListener("yct-select", (event: SelectEvent) => {
      heard.push(`select ${event.caseNo ?? ""}`);
      event.preventDefault();
    });
    click();
    expect(heard).to.deep.equal([`navigate ${given.caseNo}`, `select ${given.caseNo}`]);
  });

  it("is up to date for whoever comes back to the page, and keeps what it had when that fails", async () => {
    const sandbox = createSandbox();
    const { case: given } = await apply(sandbox);
    let connected = true;
    const client = clientOf(sandbox, "company-1", (request) =>
      connected ? sandbox.fetch(request) : Promise.reject(new TypeError("Failed to fetch")),
    );
    const element = await open(sandbox, { client });
    expect(groups(element)).to.deep.equal(["办理中"]);
    await askForCorrection(sandbox, given);
    document.dispatchEvent(new Event("visibilitychange"));
    await waitUntil(() => groups(element).join() === "等您办理");
    connected = false;
    document.dispatchEvent(new Event("visibilitychange"));
    await shows(element, "没有更新成功");
    expect(textOf(element)).to.include(given.caseNo);
  });

  it("shows what happens as it happens, and says so", async () => {
    const sandbox = createSandbox();
    const { case: given } = await apply(sandbox);
    const element = await open(sandbox);
    await waitUntil(() => groups(element).join() === "办理中");
    await askForCorrection(sandbox, given);
    await waitUntil(() => groups(element).join() === "等您办理", "the news did not come", { timeout: 5000 });
    await shows(element, "办件有新进展", "[data-announcer]");
  });

  it("hears of the first case in a group that had none", async () => {
    const sandbox = createSandbox();
    const { case: given } = await apply(sandbox);
    const element = await open(sandbox, { filter: "needs_action" });
    await shows(element, "没有符合");
    await askForCorrection(sandbox, given);
    await shows(element, given.caseNo);
  });

  it("asks no more for news that it cannot have, until its cases could be read anew", async () => {
    const sandbox = createSandbox();
    await apply(sandbox);
    const own = clientOf(sandbox, "company-1");
    let asked = 0;
    const watchAll: typeof own.cases.watchAll = () => {
      asked += 1;
      return {
        next: () => Promise.reject(new Error("no news")),
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    };
    const element = await open(sandbox, { client: { ...own, cases: { ...own.cases, watchAll } } });
    await waitUntil(() => asked > 0, "it never asked");
    for (let update = 0; update < 3; update += 1) {
      element.requestUpdate();
      await element.updateComplete;
      await nextFrame();
    }
    expect(asked).to.equal(1);
    document.dispatchEvent(new Event("visibilitychange"));
    await waitUntil(() => asked === 2, "it did not ask again", { timeout: 5000 });
  });

  it("reads again what happened while it was being read", async () => {
    const sandbox = createSandbox();
    const { case: first } = await apply(sandbox);
    const { case: second } = await apply(sandbox);
    let reading = false;
    let release = (): void => undefined;
    let held: Promise<void> | undefined;
    const client = clientOf(sandbox, "company-1", async (request) => {
      const response = await sandbox.fetch(request);
      if (held && request.url.includes("/cases?")) {
        reading = true;
        await held;
      }
      return response;
    });
    const element = await open(sandbox, { client });
    const tracker = document.createElement("yct-status-tracker");
    tracker.caseNo = second.caseNo;
    element.after(tracker);
    await waitUntil(() => tracker.renderRoot?.querySelector("article"), "no tracker", { timeout: 5000 });
    held = new Promise((resolve) => (release = resolve));
    await askForCorrection(sandbox, first);
    await waitUntil(() => reading, "it was not read", { timeout: 5000 });
    await askForCorrection(sandbox, second);
    // Told by the same news as the list.
    await waitUntil(() => tracker.renderRoot.querySelector("article")?.textContent?.includes("补正"), "no news", {
      timeout: 5000,
    });
    held = undefined;
    release();
    await waitUntil(() => groups(element).join() === "等您办理", "it stayed as it was", { timeout: 5000 });
  });

  it("invites whoever has no cases, and asks who it is where nobody is signed in", async () => {
    const sandbox = createSandbox();
    await shows(await open(sandbox), "还没有办件");
    const element = await open(sandbox, { client: clientOf(sandbox) });
    await shows(element, "登录后才能查看");
    await expectAccessible(element);
  });

  it("reads in English", async () => {
    const sandbox = createSandbox();
    await busyCompany(sandbox);
    const element = await open(sandbox, { lang: "en" });
    expect(groups(element)).to.deep.equal(["Waiting for you", "Unfinished applications", "In progress", "Finished"]);
    await shows(element, "Your turn: make the corrections asked for");
    await expectAccessible(element);
  });
});
