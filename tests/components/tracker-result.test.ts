/** What the tracker says of a result: how it comes and how that is changed, the e-licence, and, for staff, who has what on paper. */
import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Case } from "@yichuang/sdk";
import { createClock, createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import "../../packages/components/src/define/provider.ts";
import "../../packages/components/src/define/status-tracker.ts";
import type { StatusTrackerElement } from "../../packages/components/src/status-tracker/status-tracker.ts";
import { apply, clientOf, desksOf, toClosed, toDecision, toReview } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { shows, textOf } from "./tracker.ts";

const ADDRESS = "南郑区示范路 18 号";

async function open(
  sandbox: Sandbox,
  caseNo: string,
  persona = "company-1",
  lang = "zh-CN",
  fetch?: (request: Request) => Promise<Response>,
) {
  const provider = await fixture(
    html`<yct-provider lang=${lang} .client=${clientOf(sandbox, persona, fetch)} .links=${{ guide: "/items/{item}" }}>
      <yct-status-tracker
        case-no=${caseNo}
        audience=${persona.startsWith("counter") ? "counter" : "applicant"}
      ></yct-status-tracker>
    </yct-provider>`,
  );
  const element = provider.querySelector("yct-status-tracker")!;
  element.scrollIntoView();
  await waitUntil(() => find(element, "article"), "the case did not appear", { timeout: 5000 });
  return element;
}

const find = <T extends HTMLElement = HTMLElement>(element: StatusTrackerElement, selector: string): T | null =>
  element.renderRoot.querySelector<T>(selector);

async function press(element: StatusTrackerElement, action: string): Promise<void> {
  await waitUntil(() => find(element, `[data-action="${action}"]`), `no ${action}`, { timeout: 5000 });
  find(element, `[data-action="${action}"]`)!.focus();
  await sendKeys({ press: "Enter" });
}

/** The choice of a way, by its words. */
const way = (element: StatusTrackerElement, words: string): HTMLInputElement | null | undefined =>
  Array.from(element.renderRoot.querySelectorAll(".panel .choice"))
    .find((choice) => choice.textContent?.includes(words))
    ?.querySelector("input");

/** Opens the change and chooses a way with the keyboard. */
async function choose(element: StatusTrackerElement, words: string): Promise<void> {
  await press(element, "change-delivery");
  await waitUntil(() => way(element, words), "no ways to choose from", { timeout: 5000 });
  way(element, words)!.focus();
  await sendKeys({ press: "Space" });
}

async function type(element: StatusTrackerElement, autocomplete: string, text: string): Promise<void> {
  const selector = `.panel [autocomplete="${autocomplete}"]`;
  await waitUntil(() => find(element, selector));
  find(element, selector)!.focus();
  await sendKeys({ type: text });
}

/** What the element tells those who do not see the screen, from now on. */
function listen(element: StatusTrackerElement): string[] {
  const heard: string[] = [];
  const region = find(element, "[data-announcer]")!;
  new MutationObserver(() => heard.push(region.textContent?.trim() ?? "")).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

/** A platform whose word of a change of delivery comes, or is lost, when the test says so. */
function lateWord(sandbox: Sandbox) {
  let give!: () => void;
  let lose!: () => void;
  const word = new Promise<void>((resolve, reject) => {
    give = resolve;
    lose = () => reject(new TypeError("Connection lost"));
  });
  return {
    give: () => give(),
    lose: () => lose(),
    fetch: async (request: Request): Promise<Response> => {
      const changes = request.method !== "GET" && request.url.endsWith("/delivery");
      const response = await sandbox.fetch(request);
      if (changes) await word;
      return response;
    },
  };
}

const ready = (sandbox: Sandbox, given: Case): Promise<Case> => toDecision(sandbox, given, { outcome: "granted" });

describe("a change of how the result comes", () => {
  it("says what is chosen and what follows, asks like the intake, and is confirmed and undone", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const given = await ready(sandbox, (await apply(sandbox)).case);
    const element = await open(sandbox, given.caseNo);
    expect(textOf(element, "[part=delivery]")).to.match(/窗口领取.*领取地点.*取件码/);
    await choose(element, "邮寄到家");
    await shows(element, "发出以后就不能改了", ".panel__head");
    expect(textOf(element, ".panel__head")).to.include("立即作废");
    await expectAccessible(element);
    await type(element, "name", "样例甲");
    await type(element, "tel", "13800000001");
    await type(element, "street-address", ADDRESS);
    await press(element, "send-delivery");
    await shows(element, "取件方式已更改", ".sent");
    expect(element.shadowRoot!.activeElement?.matches(".sent"), "the confirmation has the focus").to.equal(true);
    expect(textOf(element, "[part=delivery]")).to.match(new RegExp(`邮寄.*样例甲 13800000001.*${ADDRESS}`));
    expect(textOf(element, "[part=delivery]")).not.to.include("取件码");
    await shows(element, "变更送达方式", "[part=timeline]");

    await choose(element, "到窗口领取");
    expect(find<HTMLInputElement>(element, ".panel [autocomplete=street-address]"), "only what it needs").to.equal(
      null,
    );
    await press(element, "send-delivery");
    await shows(element, "取件码", "[part=delivery]");
  });

  it("names what is missing, keeps what was typed when left, and changes nothing that is the same", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const { caseNo } = (await apply(sandbox)).case;
    const element = await open(sandbox, caseNo);
    await choose(element, "邮寄到家");
    await type(element, "street-address", ADDRESS);
    await press(element, "send-delivery");
    await waitUntil(() => find(element, ".panel [aria-invalid=true]"), "nothing is marked");
    await press(element, "keep-delivery");
    await waitUntil(() => !find(element, ".panel"));
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('[data-action="change-delivery"]'));
    await press(element, "change-delivery");
    await waitUntil(() => find<HTMLInputElement>(element, ".panel [autocomplete=street-address]")?.value === ADDRESS);
    way(element, "到窗口领取")!.click();
    await press(element, "send-delivery");
    await waitUntil(() => !find(element, ".panel"));
    expect(await clientOf(sandbox, "company-1").cases.get(caseNo)).to.have.property("state", "submitted");
    expect((await clientOf(sandbox, "company-1").cases.events(caseNo)).map(({ kind }) => kind)).to.deep.equal([
      "submitted",
    ]);
  });

  for (const fate of ["late", "lost"] as const)
    it(`is confirmed once as soon as the case shows it, though its answer is ${fate}`, async () => {
      const sandbox = createSandbox({ clock: createClock() });
      const { caseNo } = (await apply(sandbox)).case;
      const word = lateWord(sandbox);
      const element = await open(sandbox, caseNo, "company-1", "zh-CN", word.fetch);
      const heard = listen(element);
      await choose(element, "电子版");
      await press(element, "send-delivery");
      await shows(element, "取件方式已更改", ".sent");
      expect(find(element, ".panel")).to.equal(null);
      await waitUntil(() => element.shadowRoot!.activeElement?.matches(".sent"));
      // Something else is begun before the answer comes.
      await press(element, "withdraw");
      await waitUntil(() => element.shadowRoot!.activeElement?.matches("[data-panel]"));
      if (fate === "late") word.give();
      else word.lose();
      // Whatever is asked after it is answered after it.
      await clientOf(sandbox, "company-1").cases.get(caseNo);
      await element.updateComplete;
      expect(find(element, "[part=withdrawal]"), "what was begun stays").not.to.equal(null);
      expect(find(element, ".panel .notice--danger")).to.equal(null);
      expect(heard.filter((words) => words !== "")).to.deep.equal(["取件方式已更改"]);
    });

  it("is told once, also by the event that it becomes", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const { caseNo } = (await apply(sandbox)).case;
    const element = await open(sandbox, caseNo);
    const heard = listen(element);
    await choose(element, "电子版");
    await press(element, "send-delivery");
    await shows(element, "变更送达方式", "[part=timeline]");
    await element.updateComplete;
    expect(heard.filter((words) => words !== "")).to.deep.equal(["取件方式已更改"]);
    await clientOf(sandbox, "counter-hall").cases.changeDelivery(caseNo, { method: "pickup" });
    await waitUntil(() => heard.some((words) => words.includes("变更送达方式")), "the next one is news", {
      timeout: 5000,
    });
  });

  it("shows the code to pick it up while that opens something", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const given = await ready(sandbox, (await apply(sandbox)).case);
    const element = await open(sandbox, given.caseNo);
    await shows(element, "取件码", "[part=delivery]");
    await desksOf(sandbox, given).counter.counter.issue(given.caseNo, {});
    await shows(element, "已办结", "[part=state]");
    expect(find(element, ".pick-up")).to.equal(null);
  });

  it("says what is allowed when the result has left meanwhile", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const given = await ready(sandbox, (await apply(sandbox)).case);
    const element = await open(sandbox, given.caseNo);
    await choose(element, "电子版");
    await desksOf(sandbox, given).counter.counter.issue(given.caseNo, {});
    await shows(element, "已办结", "[part=state]");
    await waitUntil(() => !find(element, ".panel"), "the form of what cannot be done is gone");
    expect(find(element, '[data-action="change-delivery"]')).to.equal(null);
  });

  it("is not for who has but a look-up code, and is taken in by the window", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const { case: given, lookUpSecret } = await apply(sandbox);
    const client = clientOf(sandbox);
    const provider = await fixture(
      html`<yct-provider .client=${client}
        ><yct-status-tracker case-no=${given.caseNo} .secret=${lookUpSecret}></yct-status-tracker
      ></yct-provider>`,
    );
    const reader = provider.querySelector("yct-status-tracker")!;
    await shows(reader, "窗口领取", "[part=delivery]");
    expect(find(reader, '[data-action="change-delivery"]')).to.equal(null);
    const element = await open(sandbox, given.caseNo, "counter-hall");
    await choose(element, "电子版");
    await press(element, "send-delivery");
    await shows(element, "电子送达", "[part=delivery]");
  });
});

describe("the e-licence of a case", () => {
  it("says what it is, whose, from whom, until when, how far it is trusted and what it is good for", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const given = await toClosed(sandbox, (await apply(sandbox)).case);
    const element = await open(sandbox, given.caseNo);
    await shows(element, "食品经营许可证", "[part=licence]");
    const words = textOf(element, "[part=licence]");
    expect(words).to.match(/证照编号.*持证人.*颁发机构.*有效期.*至.*A 级.*可以用来办/);
    expect(find<HTMLAnchorElement>(element, "[part=licence] a")?.getAttribute("href")).to.match(/^\/items\/SCJY-001-/);
    await expectAccessible(element);
    await press(element, "open-licence");
    await shows(element, "内容与签发时一致", "[part=documents]");
    const row = element.shadowRoot!.activeElement?.closest<HTMLElement>("[data-document]");
    expect(row?.dataset["document"]).to.equal(given.licences?.[0]?.documentId);
  });

  it("holds no longer once it was revoked, and says so", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const given = await toClosed(sandbox, (await apply(sandbox)).case);
    await desksOf(sandbox, given).office.office.revoke(given.caseNo, { reason: "依据的材料不实" });
    const element = await open(sandbox, given.caseNo, "company-1", "en");
    await shows(element, "may not be used any more", "[part=licence]");
    expect(textOf(element, "[part=licence]")).not.to.include("Good for");
  });
});

describe("the counter's view of what goes from desk to desk", () => {
  it("says who handed what to whom, and whether it was signed for, each way", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const { case: given } = await apply(sandbox);
    const { counter, office } = desksOf(sandbox, given);
    await counter.counter.accept(given.caseNo, {});
    await counter.counter.handOver(given.caseNo, { paperMaterials: ["premises-plan"], note: "平面图一份" });
    const element = await open(sandbox, given.caseNo, "counter-hall");
    await shows(element, "还没有签收", "[part=timeline]");
    expect(textOf(element, "[part=timeline]")).to.match(/移交.*接收.*纸质材料.*平面图/);
    await expectAccessible(element);
    await office.office.receiveCustody(given.caseNo, { note: "缺第二页" });
    await shows(element, "缺第二页", "[part=timeline]");
    await office.office.decide(given.caseNo, { outcome: "granted" });
    await office.office.handBack(given.caseNo, {});
    await shows(element, "办理结果", "[part=timeline] .facts");
    await shows(element, "还没有签收", "[part=timeline]");
    await counter.counter.receiveCustody(given.caseNo, {});
    await waitUntil(() => !textOf(element, "[part=timeline]").includes("还没有签收"), "both are signed for");
  });

  it("is nobody else's: the applicant sees that it was passed on", async () => {
    const sandbox = createSandbox({ clock: createClock() });
    const given = await toReview(sandbox, (await apply(sandbox)).case);
    const element = await open(sandbox, given.caseNo);
    await shows(element, "转交审批部门", "[part=timeline]");
    expect(textOf(element, "[part=timeline]")).not.to.match(/签收|纸质材料/);
  });
});
