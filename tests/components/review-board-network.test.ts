import { expect, waitUntil } from "@open-wc/testing";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import { clientOf } from "../../stories/status-tracker/cases.ts";
import type { Wish } from "./board.ts";
import { sandboxWithPast, open, all, find, textOf, tableRows, downloaded } from "./board.ts";

describe("a board whose network is cut for each request in turn", () => {
  /** How a board says that something did not get through. */
  const LOST = /没有载入成功|没有更新成功|请检查网络|没能取得全部数据/;

  /** A board over a line that loses one request, read by somebody who tries again what did not get through, as the board offers it. */
  async function reading(sandbox: Sandbox, wish: Wish, nth: number | undefined) {
    const line = { requests: 0, pending: 0, lost: "nothing" };
    const client = clientOf(sandbox, wish.persona, async (request) => {
      line.pending++;
      const isLost = line.requests++ === nth;
      if (isLost) line.lost = new URL(request.url).pathname + new URL(request.url).search;
      const answer = isLost ? Promise.reject(new TypeError("Failed to fetch")) : sandbox.fetch(request);
      return answer.finally(() => line.pending--);
    });
    const element = await open(sandbox, { ...wish, client }, "");
    const said: string[] = [];

    /** What is in sight, without what was only said aloud. */
    const inSight = (): string => textOf(element).replace(textOf(element, "[data-announcer]"), "");

    /** Waits until nothing is under way and what came of it shows. */
    async function settle(done: () => boolean): Promise<void> {
      const over = (): boolean => line.pending === 0 && (LOST.test(inSight()) || done());
      await waitUntil(over, `${line.lost} lost: nothing happened`, { interval: 5, timeout: 5000 });
      await element.updateComplete;
    }

    /** @param lost looks at what is in sight while it did not get through */
    async function step(
      act: () => void,
      done: () => boolean,
      again = (): void => find(element, '[data-action^="retry"]').click(),
      lost?: () => void,
    ): Promise<void> {
      act();
      await settle(done);
      const words = LOST.exec(inSight());
      if (!words) return;
      said.push(words[0]);
      lost?.();
      again();
      await waitUntil(() => line.pending === 0 && done() && !LOST.test(inSight()), `${line.lost} lost for good`);
    }

    const choices = (): string[] => all<HTMLOptionElement>(element, ".filters option").map(({ value }) => value);
    const isReady = (): boolean =>
      element.renderRoot.querySelector('[data-view="ready"][aria-busy="false"]') !== null && choices().length > 8;
    const pick = (id: string, value: string): void => {
      const select = find<HTMLSelectElement>(element, `#${id}`);
      select.value = value;
      select.dispatchEvent(new Event("change"));
    };
    return { element, line, said, step, choices, isReady, pick };
  }

  async function visit(sandbox: Sandbox, nth?: number) {
    const { element, line, said, step, choices, isReady, pick } = await reading(sandbox, {}, nth);
    let file: string[][] = [];
    const reviews = (): (string | undefined)[] => all(element, ".review").map((review) => review.dataset.review);
    await step(() => undefined, isReady);
    const figures = tableRows(element, "groups");
    const first = reviews();
    const more = (): void => find(element, '[data-action="more"]').click();
    await step(more, () => reviews().length > first.length, more);
    expect(reviews().slice(0, first.length), line.lost).to.deep.equal(first);
    const isOfLevel = (): boolean =>
      isReady() && all(element, ".review__head").every((head) => head.textContent.trim().startsWith("满意"));
    await step(() => pick("level", "satisfied"), isOfLevel);
    const save = (): void => void downloaded(element, "csv-reviews").then(({ rows }) => (file = rows));
    await step(save, () => file.length > 0, save);
    const seen = { choices: choices(), figures, first, reviews: reviews(), file };
    element.parentElement!.remove();
    return { seen, said, ...line };
  }

  /** Supervision reads the figures, groups them by window, and narrows them to a month. */
  async function supervise(sandbox: Sandbox, nth?: number) {
    const wish: Wish = { view: "supervision", persona: "supervisor" };
    const { element, line, said, step, choices, isReady, pick } = await reading(sandbox, wish, nth);
    const figures = (): unknown => ["on-time", "stages", "reviews"].flatMap((name) => tableRows(element, name));
    const scope = (): string => {
      const words = find(element, "[data-scope]");
      return getComputedStyle(words).display === "none" ? "" : words.textContent.trim();
    };
    const isGrouped = (by: string): boolean =>
      isReady() && textOf(element, '[data-table="on-time"] thead th:first-child') === by;
    await step(
      () => undefined,
      isReady,
      undefined,
      () => {
        const nothingCame = all(element, ".figure").length === 0;
        // Without the choices the figures are still those asked for.
        if (!nothingCame) expect(textOf(element), line.lost).to.include("筛选条件没有载入成功");
      },
    );
    const first = figures();
    await step(
      () => pick("by", "window"),
      () => isGrouped("窗口"),
      undefined,
      () => {
        expect(figures(), "what was there stays").to.deep.equal(first);
        expect(find<HTMLSelectElement>(element, "#by").value, "and is called what it is").to.equal("department");
      },
    );
    const second = figures();
    const isNarrowed = (): boolean => isReady() && JSON.stringify(figures()) !== JSON.stringify(second);
    await step(
      () => pick("filter-month", "2026-03"),
      isNarrowed,
      undefined,
      () => {
        expect(figures(), "what was there stays").to.deep.equal(second);
        expect(scope(), "and is not taken for March").to.equal("数据范围：全部窗口、部门和月份");
      },
    );
    expect(scope(), line.lost).to.equal("");
    const seen = { choices: choices(), first, second, third: figures() };
    element.parentElement!.remove();
    return { seen, said, ...line };
  }

  it("says what is missing, offers to try again, and ends with the same choices, figures, reviews and file", async function () {
    this.timeout(60_000);
    const sandbox = await sandboxWithPast();
    const whole = await visit(sandbox);
    expect(whole.said).to.deep.equal([]);
    expect(whole.seen.file.length).to.be.greaterThan(10);
    for (let nth = 0; nth < whole.requests; nth++) {
      const cut = await visit(sandbox, nth);
      expect(cut.said, cut.lost).to.have.length(1);
      expect(cut.seen, cut.lost).to.deep.equal(whole.seen);
    }
  });

  it("shows supervision nothing that is not what it is called, and ends with the same figures", async function () {
    this.timeout(60_000);
    const sandbox = await sandboxWithPast();
    const whole = await supervise(sandbox);
    expect(whole.said).to.deep.equal([]);
    expect(whole.requests).to.be.greaterThan(6);
    for (let nth = 0; nth < whole.requests; nth++) {
      const cut = await supervise(sandbox, nth);
      expect(cut.said, cut.lost).to.have.length(1);
      expect(cut.seen, cut.lost).to.deep.equal(whole.seen);
    }
  });
});
