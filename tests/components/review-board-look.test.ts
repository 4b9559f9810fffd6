import { expect } from "@open-wc/testing";
import { emulateMedia, setViewport } from "@web/test-runner-commands";
import type { ReviewBoardElement } from "../../packages/components/src/review-board/review-board.ts";
import { expectAccessible } from "./axe.ts";
import { sandboxWithPast, open, all, find, textOf, choose } from "./board.ts";

describe("how a board looks", () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ forcedColors: "none", media: "screen" });
  });

  it("is accessible in English, dark, large and in forced colours, without a word of Chinese left of its own", async () => {
    const sandbox = await sandboxWithPast();
    const english = await open(sandbox, { lang: "en" });
    const own = english.renderRoot.querySelector(".base")!.cloneNode(true) as Element;
    for (const foreign of own.querySelectorAll('[lang="zh-CN"]')) foreign.remove();
    expect(own.textContent.replace(/\s+/g, " ")).not.to.match(/[\u4e00-\u9fff]/);
    await expectAccessible(english);
    await expectAccessible(await open(sandbox, { theme: "dark" }));
    await emulateMedia({ forcedColors: "active" });
    await expectAccessible(await open(sandbox));
  });

  it("fits 360 pixels, also in elder mode", async () => {
    await setViewport({ width: 360, height: 800 });
    for (const wish of [{}, { mode: "elder" }, { view: "supervision", persona: "supervisor" }] as const) {
      const element = await open(await sandboxWithPast(), wish);
      expect(element.scrollWidth, JSON.stringify(wish)).to.be.at.most(element.clientWidth);
      element.parentElement!.remove();
    }
  });

  it("says on paper what it is narrowed to, and leaves out what only a screen can do", async () => {
    const element = await open(await sandboxWithPast(), { window: "SCJY", theme: "dark" });
    await choose(element, "filter-month", "2026-03");
    const isSeen = (node: Element): boolean => node.getClientRects().length > 0;
    const scope = find(element, "[data-scope]");
    expect(isSeen(scope)).to.equal(false);
    await emulateMedia({ media: "print" });
    expect(isSeen(scope)).to.equal(true);
    const { color, backgroundColor } = getComputedStyle(element);
    expect([color, backgroundColor], "dark on white").to.deep.equal(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    expect(textOf(element, "[data-scope]")).to.equal("数据范围：生产经营综合窗口 · 2026年3月");
    expect(all(element, "select, .button:not(.review__item)").filter(isSeen)).to.have.length(0);
    expect(all(element, ".more__count").every(isSeen)).to.equal(true);
    const [table, closed] = all(element, "[data-table]");
    table!.closest("details")!.open = true;
    expect([isSeen(table!), isSeen(closed!)], "a table that stands open is printed").to.deep.equal([true, false]);
    expect(table!.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
  });

  it("prints a dark board in the colours for white paper, and breaks no word of a table's head", async () => {
    const fillOf = (element: ReviewBoardElement): string => getComputedStyle(find(element, ".level")).fill;
    const light = await open(await sandboxWithPast());
    const dark = await open(await sandboxWithPast(), { theme: "dark", lang: "en" });
    expect(fillOf(dark) === fillOf(light)).to.equal(false);
    await emulateMedia({ media: "print" });
    expect(fillOf(dark)).to.equal(fillOf(light));
    const [, table] = all(dark, "[data-table]");
    table!.closest("details")!.open = true;
    const heads = Array.from(table!.querySelectorAll("thead th"), (head) => {
      const words = document.createRange();
      words.selectNodeContents(head);
      return words.getClientRects().length <= (head.textContent ?? "").trim().split(/\s+/).length;
    });
    expect(heads.filter((isWhole) => !isWhole)).to.have.length(0);
  });

  it("sets few figures beside their names, not behind the gap of bars that are not drawn", async () => {
    await setViewport({ width: 1100, height: 800 });
    const element = await open(await sandboxWithPast(), { view: "supervision", persona: "supervisor" });
    const [bare, drawn] = ["rectify", "corrections"].map((chart) => find(element, `[data-chart="${chart}"]`));
    const leftOf = (chart: Element): number => chart.querySelector(".bar__value")!.getBoundingClientRect().left;
    expect(all(element, '[data-chart="rectify"] svg')).to.have.length(0);
    expect(leftOf(drawn!) - leftOf(bare!)).to.be.above(300);
  });

  it("differs in more than colour: every level has a name, and bars of one kind of their own hatching", async () => {
    const element = await open(await sandboxWithPast());
    expect(textOf(element, ".legend")).to.equal("非常满意 满意 基本满意 不满意 非常不满意");
    for (const drawing of all<SVGSVGElement>(element, '[data-chart="groups"] svg')) {
      expect(drawing.getAttribute("role")).to.equal("img");
      expect(drawing.getAttribute("aria-label")).to.match(/满意 \d+ 条/);
    }
    for (const hatch of all(element, ".level__hatch")) {
      const id = /#([\w-]+)/.exec(hatch.getAttribute("fill")!)![1]!;
      expect(element.renderRoot.querySelector(`pattern[id="${id}"]`), id).not.to.equal(null);
    }
    expect(all(element, "[style]")).to.have.length(0);
  });
});
