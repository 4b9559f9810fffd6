import { expect, oneEvent, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import type { ReviewFigures, SupervisionFigures } from "@yichuang/sdk";
import type { SelectEvent } from "../../packages/components/src/provider/events.ts";
import { toCsv } from "../../packages/components/src/review-board/csv.ts";
import { clientOf } from "../../stories/status-tracker/cases.ts";
import { expectAccessible } from "./axe.ts";
import { catchClipboard, inMessenger, refuseClipboard } from "./hand-outs.ts";
import {
  LEVELS,
  sandboxWithPast,
  open,
  shows,
  all,
  find,
  textOf,
  choose,
  numberIn,
  tableRows,
  widths,
  readCsv,
  downloaded,
} from "./board.ts";

describe("the public board", () => {
  it("says the same numbers in its charts, its tables and the platform's answer, whatever it is grouped by", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox);
    for (const groupBy of ["department", "window", "item", "month", "channel"] as const) {
      if (groupBy !== "department") await choose(element, "by", groupBy);
      const { whole, groups } = await clientOf(sandbox).reviews.statistics({ groupBy });
      expect(numberIn(textOf(element, ".figure__number").split(" ")[0])).to.equal(whole.total);
      const drawn = all(element, '[data-chart="levels"] .bar');
      LEVELS.forEach((level, index) => {
        expect(drawn[index]!.querySelector("[data-count]")).to.have.attribute(
          "data-count",
          String(whole.levels[level]),
        );
        expect(drawn[index]!.textContent).to.include(String(whole.levels[level]));
        expect(widths(drawn[index]!)[level]).to.be.closeTo((whole.levels[level] / whole.total) * 100, 0.01);
        expect(tableRows(element, "levels")[index]![1]).to.equal(String(whole.levels[level]));
      });
      const rows = all(element, '[data-chart="groups"] .bar');
      const table = tableRows(element, "groups");
      expect(rows.map((row) => row.dataset.group)).to.deep.equal(groups.map(({ code }) => code));
      expect(table).to.have.length(groups.length + 1);
      const most = Math.max(20, ...groups.map(({ figures }) => figures.total));
      [...groups.map(({ figures }) => figures), whole].forEach((figures: ReviewFigures, index) => {
        const told = [figures.total, ...LEVELS.map((level) => figures.levels[level]), figures.bad];
        expect(table[index]!.slice(1, 8).map(Number)).to.deep.equal(told);
        if (index === groups.length) return;
        expect(numberIn(rows[index]!.querySelector("[data-count]")!.getAttribute("data-count"))).to.equal(
          figures.total,
        );
        expect(Object.keys(widths(rows[index]!))).to.deep.equal(LEVELS.filter((level) => figures.levels[level] > 0));
        for (const [level, width] of Object.entries(widths(rows[index]!)))
          expect(width).to.be.closeTo((figures.levels[level as (typeof LEVELS)[number]] / most) * 100, 0.01);
      });
    }
  });

  it("shows months in their order, and counts alone where there are few", async () => {
    const element = await open(await sandboxWithPast());
    await choose(element, "by", "month");
    const months = all(element, '[data-chart="groups"] .bar').map((row) => row.dataset.group);
    expect(months).to.have.length(12);
    expect(months).to.deep.equal([...months].sort());
    for (const value of all(element, '[data-chart="groups"] .bar__value')) {
      const few = Number(value.dataset.count) < 20;
      expect(value.textContent.includes("%"), value.textContent).to.equal(!few);
    }
  });

  it("gives no percentage at all of seven reviews, and says that they are few", async () => {
    const element = await open(await sandboxWithPast(), { window: "FZX-TY" });
    expect(textOf(element)).to.include("目前只有").and.to.include("还不能说明总体情况");
    expect(textOf(element)).not.to.match(/\d%/);
    await expectAccessible(element);
  });

  it("narrows by window, department, item and month, and by level only the reviews", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox);
    const client = clientOf(sandbox);
    const total = (): number => numberIn(find(element, ".figure__number").textContent);
    for (const [filter, value, query] of [
      ["window", "SCJY", { window: "SCJY" }],
      ["department", "transport", { window: "SCJY", department: "transport" }],
      ["item", "SCJY-040-01", { window: "SCJY", department: "transport", item: "SCJY-040-01" }],
    ] as const) {
      await choose(element, `filter-${filter}`, value);
      expect(total()).to.equal((await client.reviews.statistics(query)).whole.total);
    }
    await choose(element, "filter-item", "");
    await choose(element, "filter-department", "");
    await choose(element, "filter-month", "2026-03");
    const march = { window: "SCJY", from: "2026-03", to: "2026-03" };
    expect(total()).to.equal((await client.reviews.statistics(march)).whole.total);
    const before = total();
    await choose(element, "level", "satisfied");
    expect(total()).to.equal(before);
    const { total: found } = await client.reviews.public({ ...march, satisfaction: "satisfied" });
    expect(textOf(element, ".more__count")).to.include(`共 ${String(found)} 条`);
    for (const level of all(element, ".review__head .tag")) expect(level.textContent).to.equal("满意");
    for (const meta of all(element, ".review__meta")) expect(meta.textContent).to.include("2026年3月");
  });

  it("begins with what its attributes say", async () => {
    const sandbox = await sandboxWithPast();
    for (const [wish, query] of [
      [{ itemCode: "SCJY-040-01" }, { item: "SCJY-040-01" }],
      [{ department: "civil-affairs" }, { department: "civil-affairs" }],
      [{ window: "GCJS" }, { window: "GCJS" }],
    ] as const) {
      const element = await open(sandbox, wish);
      const { whole } = await clientOf(sandbox).reviews.statistics(query);
      expect(whole.total).to.be.greaterThan(0);
      expect(numberIn(find(element, ".figure__number").textContent)).to.equal(whole.total);
      element.parentElement!.remove();
    }
  });

  it("narrows from the chart by keyboard, says how many there are, and clears again", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox);
    find(element, '[data-narrow="civil-affairs"]').focus();
    await sendKeys({ press: "Enter" });
    await waitUntil(() => textOf(element, "[data-announcer]").includes("共"), "nothing was announced");
    const { whole } = await clientOf(sandbox).reviews.statistics({ department: "civil-affairs" });
    expect(textOf(element, "[data-announcer]")).to.equal(`共 ${String(whole.total)} 条评价`);
    expect(find<HTMLSelectElement>(element, "#filter-department").value).to.equal("civil-affairs");
    expect(element.shadowRoot!.activeElement?.id, "what was pressed has gone").to.equal("filter-department");
    while (element.shadowRoot!.activeElement !== find(element, '[data-action="reset"]'))
      await sendKeys({ press: "Tab" });
    await sendKeys({ press: "Enter" });
    await waitUntil(() => all(element, '[data-chart="groups"] .bar').length > 1, "still narrowed");
    await waitUntil(() => element.shadowRoot!.activeElement?.id === "filter-window", "the focus got lost");
  });

  it("shows reviews with their answers, page by page, and moves on to the first new one", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox);
    const { items, total } = await clientOf(sandbox).reviews.public({ limit: 20 });
    expect(all(element, ".review").map((review) => review.dataset.review)).to.deep.equal(
      items.slice(0, 10).map(({ id }) => id),
    );
    find(element, '[data-action="more"]').focus();
    await sendKeys({ press: "Enter" });
    await waitUntil(() => all(element, ".review").length === 20, "no more came");
    expect(all(element, ".review").map((review) => review.dataset.review)).to.deep.equal(items.map(({ id }) => id));
    await waitUntil(() => element.shadowRoot!.activeElement === all(element, ".review")[10], "the focus stayed");
    expect(textOf(element, ".more__count")).to.include(`共 ${String(total)} 条`);
    await choose(element, "level", "dissatisfied");
    expect(textOf(element, ".review__outcome")).to.include("部门已答复");
    await expectAccessible(element);
  });

  it("fires yct-select for a review's item before it leads to the guide", async () => {
    const element = await open(await sandboxWithPast());
    const link = find<HTMLAnchorElement>(element, ".review__item");
    const [review] = all(element, ".review");
    setTimeout(() => link.click());
    element.addEventListener("yct-select", (event) => event.preventDefault(), { once: true });
    const event: SelectEvent = await oneEvent(element, "yct-select");
    expect(event.review?.id).to.equal(review!.dataset.review);
    expect(event.defaultPrevented).to.equal(true);
    expect(new URL(link.href).pathname).to.equal(`/items/${event.review!.itemCode!}`);
  });

  it("says how many bad reviews were put right, and how soon", async () => {
    const sandbox = await sandboxWithPast();
    const { whole } = await clientOf(sandbox).reviews.statistics();
    const element = await open(sandbox);
    const figures = textOf(element, ".figures");
    expect(whole.bad).to.be.lessThan(20);
    expect(figures).to.include(`差评已整改 ${String(whole.rectified)} / ${String(whole.bad)}`);
    expect(figures).to.include(`${String(whole.rectifyTime!.median)} 个工作日`);
  });
});

describe("the page's address", () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, "", before));

  it("keeps what is asked, opens the same again, and Back undoes it", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox, { history: "query" });
    await choose(element, "filter-window", "SCJY");
    await choose(element, "by", "month");
    await choose(element, "level", "satisfied");
    const asked = new URLSearchParams(location.search);
    expect([asked.get("window"), asked.get("by"), asked.get("level")]).to.deep.equal(["SCJY", "month", "satisfied"]);
    element.parentElement!.remove();
    const again = await open(sandbox, { history: "query" });
    expect(find<HTMLSelectElement>(again, "#by").value).to.equal("month");
    expect(find<HTMLSelectElement>(again, "#level").value).to.equal("satisfied");
    await waitUntil(() => find<HTMLSelectElement>(again, "#filter-window").value === "SCJY");
    history.back();
    await waitUntil(() => find<HTMLSelectElement>(again, "#level").value === "", "Back undid nothing");
    expect(find<HTMLSelectElement>(again, "#by").value).to.equal("month");
  });

  it("is left alone unless the page says so, and takes nothing that is no code", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox);
    await choose(element, "filter-window", "SCJY");
    expect(location.href).to.equal(before);
    element.parentElement!.remove();
    history.replaceState(null, "", "?level=best&by=colour&month=2026-99&window=%3Cb%3E");
    const other = await open(sandbox, { history: "query" });
    expect(find<HTMLSelectElement>(other, "#by").value).to.equal("department");
    for (const id of ["level", "filter-month", "filter-window"])
      expect(find<HTMLSelectElement>(other, `#${id}`).value).to.equal("");
  });
});

describe("what can be taken away", () => {
  it("is a CSV that begins with a byte order mark and says what the table says", async () => {
    const element = await open(await sandboxWithPast());
    const { bytes, rows } = await downloaded(element, "csv-figures");
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head, ...body] = rows;
    expect(head).to.deep.equal(all(element, '[data-table="groups"] thead th').map((cell) => cell.textContent.trim()));
    expect(body.map((row) => row.map((cell) => cell || "—"))).to.deep.equal(tableRows(element, "groups"));
  });

  it("is every review that fits, not only those in sight, with what they say", async () => {
    const sandbox = await sandboxWithPast();
    const { store } = sandbox.context;
    const reviews = store.list("reviews");
    const last = reviews[reviews.length - 1]!;
    store.put("reviews", { ...last, text: '=HYPERLINK("http://x.example","点我"),\n第二行' });
    const element = await open(sandbox);
    const { rows } = await downloaded(element, "csv-reviews");
    expect(rows).to.have.length(reviews.length + 1);
    const texts = rows.map((row) => row[5] ?? "");
    expect(texts).to.include('\'=HYPERLINK("http://x.example","点我"),\n第二行');
    expect(texts.filter((text) => text.startsWith("="))).to.deep.equal([]);
  });

  it("keeps a spreadsheet from computing what somebody wrote, and leaves numbers as they are", () => {
    const cells = ["=1+1", "+86", "-5", "@SUM(A1)", "\t=1", " =1", "＝1", "平常", 12, undefined];
    const csv = toCsv({ caption: "", columns: ["a"], rows: cells.map((cell) => [cell]) });
    expect(
      readCsv(csv)
        .slice(1)
        .map(([cell]) => cell),
    ).to.deep.equal(["'=1+1", "'+86", "'-5", "'@SUM(A1)", "'\t=1", "' =1", "'＝1", "平常", "12", ""]);
  });

  it("is copied in an app that hands out no files", async () => {
    const [browser, clipboard] = [inMessenger(), catchClipboard()];
    try {
      const element = await open(await sandboxWithPast());
      expect(textOf(element, '[data-action="csv-figures"]')).to.equal("复制统计（CSV）");
      find(element, '[data-action="csv-figures"]').click();
      await waitUntil(() => textOf(element, "[data-csv] [data-note]") === "已复制", "nothing was copied");
      expect(readCsv(clipboard.text)).to.have.length(tableRows(element, "groups").length + 1);
    } finally {
      browser();
      clipboard.restore();
    }
  });

  it("stands there, selected, where the clipboard is closed: figures, reviews and the sheet, each in its place", async () => {
    const [browser, clipboard] = [inMessenger(), refuseClipboard()];
    try {
      const element = await open(await sandboxWithPast());
      for (const [action, place] of [
        ["copy", ".take-away:not([data-csv])"],
        ["csv-reviews", "[data-csv]"],
        ["csv-figures", "[data-csv]"],
      ] as const) {
        find(element, `[data-action="${action}"]`).focus();
        await sendKeys({ press: "Enter" });
        const isSelected = (): boolean => {
          const area = element.renderRoot.querySelector<HTMLTextAreaElement>(`${place} textarea`);
          return area?.matches(":focus") === true && area.selectionEnd === area.value.length;
        };
        await waitUntil(isSelected, `${action}: nothing to copy by hand`);
        expect(textOf(element, `${place} [data-note]`)).to.include("没能自动复制");
      }
      const figures = find<HTMLTextAreaElement>(element, "[data-csv] textarea").value.trim().split("\n");
      expect(figures).to.have.length(tableRows(element, "groups").length + 1);
      await expectAccessible(element);
    } finally {
      browser();
      clipboard();
    }
  });

  it("is a sheet with the same figures", async () => {
    const element = await open(await sandboxWithPast(), { window: "SCJY" });
    const clipboard = catchClipboard();
    try {
      find(element, '[data-action="copy"]').click();
      await waitUntil(() => clipboard.text !== "", "nothing was copied");
    } finally {
      clipboard.restore();
    }
    for (const [name = "", total = ""] of tableRows(element, "groups").slice(0, -1)) {
      expect(clipboard.text).to.include(name);
      expect(clipboard.text).to.include(`${total} 条`);
    }
    expect(clipboard.text).to.include("生产经营综合窗口");
  });
});

describe("supervision", () => {
  const figuresOf = (sandbox: Sandbox, groupBy: SupervisionFigures["groupBy"]): Promise<SupervisionFigures> =>
    clientOf(sandbox, "supervisor").supervision.figures({ groupBy });

  it("says the same numbers in plots, tables and the platform's answer, by department, window and item", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox, { view: "supervision", persona: "supervisor" });
    for (const groupBy of ["department", "window", "item"] as const) {
      if (groupBy !== "department") await choose(element, "by", groupBy);
      const { whole, groups } = await figuresOf(sandbox, groupBy);
      const rows = all(element, '[data-chart="on-time"] .bar');
      const table = tableRows(element, "on-time");
      const corrections = tableRows(element, "corrections");
      const reviews = tableRows(element, "reviews");
      const rectify = tableRows(element, "rectify");
      groups.forEach(({ code, figures }, index) => {
        const { onTime, decided } = figures.promised;
        const value = rows[index]!.querySelector<HTMLElement>(".bar__value")!;
        expect([rows[index]!.dataset.group, value.dataset.part, value.dataset.whole]).to.deep.equal([
          code,
          String(onTime),
          String(decided),
        ]);
        const bar = rows[index]!.querySelector(".part");
        expect(bar !== null, value.textContent).to.equal(decided >= 20);
        if (bar) expect(parseFloat(bar.getAttribute("width")!)).to.be.closeTo((onTime / decided) * 100, 0.01);
        expect(table[index]!.slice(1, 5).map(Number)).to.deep.equal([
          figures.received,
          figures.closed,
          onTime,
          decided,
        ]);
        const { cases, times } = figures.corrections;
        expect(corrections[index]!.slice(1, 4).map(Number)).to.deep.equal([figures.received, cases, times]);
        const levels = LEVELS.map((level) => figures.reviews.levels[level]);
        expect(reviews[index]!.slice(1, 7).map(Number)).to.deep.equal([figures.reviews.total, ...levels]);
        const { contact, rectify: mended } = figures;
        const inTime = [contact.inTime, contact.due, mended.inTime, mended.due];
        expect(rectify[index]!.slice(1).map(Number)).to.deep.equal(inTime);
      });
      const told = all(element, '[data-chart="stages"] .bar').map(
        (row) => row.querySelector<HTMLElement>(".bar__value")!.dataset,
      );
      expect(told.map(({ median, p90 }) => [median, p90])).to.deep.equal(
        whole.stages.map(({ median, p90 }) => [median, p90].map((days) => days?.toString())),
      );
      const stages = groups.reduce((sum, { figures }) => sum + figures.stages.length, whole.stages.length);
      expect(tableRows(element, "stages")).to.have.length(stages);
      for (const section of all(element, ".section:not(.section--take-away)"))
        expect(section.querySelectorAll("[data-chart]").length, section.textContent).to.equal(
          section.querySelectorAll("[data-table]").length,
        );
    }
    await expectAccessible(element);
  });

  it("shows nobody's personal data", async () => {
    const sandbox = await sandboxWithPast();
    const element = await open(sandbox, { view: "supervision", persona: "supervisor" });
    expect(textOf(element)).not.to.include("样例");
    expect(all(element, ".review")).to.have.length(0);
  });

  it("says that it is for supervision to somebody who is not, and asks who is nobody to sign in", async () => {
    const sandbox = await sandboxWithPast();
    const other = await open(sandbox, { view: "supervision", persona: "citizen-1" }, "failed");
    expect(textOf(other)).to.include("只有督导人员能看这些统计");
    expect(all(other, '[data-action="retry"]')).to.have.length(0);
    await expectAccessible(other);
    const nobody = await open(sandbox, { view: "supervision" }, "failed");
    expect(textOf(nobody)).to.include("去登录");
  });

  it("becomes the public board when the page says so", async () => {
    const element = await open(await sandboxWithPast(), { view: "supervision", persona: "supervisor" });
    element.view = "public";
    await waitUntil(() => all(element, ".review").length > 0, "no reviews came");
    expect(all(element, '[data-chart="stages"]')).to.have.length(0);
  });
});

describe("what a board says when there is nothing or it cannot be had", () => {
  it("tells who begins with nothing what will stand here", async () => {
    const element = await open(createSandbox(), {}, "empty");
    expect(textOf(element)).to.include("还没有评价");
    expect(all(element, '[data-action="reset-all"]')).to.have.length(0);
    await expectAccessible(element);
  });

  it("leads back from filters that nothing fits", async () => {
    const element = await open(await sandboxWithPast(), { window: "SWZY" }, "empty");
    find(element, '[data-action="reset-all"]').focus();
    await sendKeys({ press: "Enter" });
    await shows(element, "ready");
    expect(element.shadowRoot!.activeElement?.id).to.equal("filter-window");
    expect(all(element, '[data-chart="groups"] .bar').length).to.be.greaterThan(1);
  });

  it("keeps what it has when the network goes, and tries again", async () => {
    const sandbox = await sandboxWithPast();
    let cut = false;
    const client = clientOf(sandbox, undefined, (request) =>
      cut ? Promise.reject(new TypeError("Failed to fetch")) : sandbox.fetch(request),
    );
    const element = await open(sandbox, { client });
    cut = true;
    await choose(element, "level", "satisfied");
    await waitUntil(() => textOf(element).includes("没有更新成功"), "nothing was said");
    expect(all(element, '[data-chart="levels"] .bar')).to.have.length(5);
    cut = false;
    find(element, '[data-action="retry"]').focus();
    await sendKeys({ press: "Enter" });
    await waitUntil(
      () => all(element, ".review__head .tag").every((tag) => tag.textContent === "满意"),
      "not tried again",
    );
    await waitUntil(() => element.shadowRoot!.activeElement?.matches(".view"), "the focus went with the button");
  });

  it("says what happened when nothing came at all", async () => {
    const sandbox = await sandboxWithPast();
    const client = clientOf(sandbox, undefined, () => Promise.reject(new TypeError("Failed to fetch")));
    const element = await open(sandbox, { client }, "failed");
    expect(all(element, '[data-action="retry"]')).to.have.length(1);
    await expectAccessible(element);
  });
});
