import { expect, oneEvent, waitUntil } from "@open-wc/testing";
import {
  apply,
  askForCorrection,
  clientOf,
  desksOf,
  toDecision,
  toReview,
} from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { platform, openOwn, lineTo, openOver, textOf, shows, press } from "./tracker.ts";

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

  it("leads from a returned case to what is to change, before anything else, and marks what stays Chinese", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    const reasons = [
      { pointer: "/premises/address", reason: "请写明楼层和门牌号。" },
      { reason: "联系电话打不通，请核对。" },
    ];
    await desksOf(sandbox, given).counter.counter.return(given.caseNo, { reasons });
    const element = await openOwn(sandbox, given, { lang: "en" });
    await shows(element, "Address of the premises: 请写明楼层和门牌号。", "[part=returned]");
    const marked = Array.from(element.renderRoot.querySelectorAll("[part=returned] [lang=zh-CN]"));
    expect(marked.map(({ textContent }) => textContent)).to.deep.equal(reasons.map(({ reason }) => reason));
    const parts = Array.from(element.renderRoot.querySelectorAll(".column [part]"), (part) =>
      part.getAttribute("part"),
    );
    expect(parts.slice(0, 2)).to.deep.equal(["returned", "clock"]);
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

  /** Dates and weekdays in an element's text that stand on two lines. */
  function brokenDates(root: Element): string[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: words } of (node.textContent ?? "").matchAll(/\d+年\d+月\d+日|（星期.）/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + words.length);
        const bottoms = Array.from(range.getClientRects(), ({ bottom }) => bottom);
        if (Math.max(...bottoms) - Math.min(...bottoms) > 10) broken.push(words);
      }
    return broken;
  }

  it("ends no line within a date or its weekday, in large type on any phone", async () => {
    const { sandbox } = platform();
    const { case: given } = await apply(sandbox);
    await askForCorrection(sandbox, given);
    const element = await openOwn(sandbox, given);
    element.closest("yct-provider")!.mode = "elder";
    element.style.cssText = "display: block; inline-size: 320px";
    await waitUntil(() => element.renderRoot.querySelector("[data-width=narrow]"));
    for (const isOpen of [false, true]) {
      if (isOpen) await press(element, "supply");
      await shows(element, "（星期", isOpen ? ".panel" : ".next");
      for (let width = 320; width <= 420; width += 4) {
        element.style.cssText = `display: block; inline-size: ${String(width)}px`;
        const part = element.renderRoot.querySelector(isOpen ? ".panel" : ".next")!;
        expect(brokenDates(part), `${String(width)} px`).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    }
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
