import { expect, html, nextFrame, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { TYPING_PAUSE } from "../../packages/components/src/item-finder/item-finder.ts";
import { expectAccessible } from "./axe.ts";
import { Finder, time } from "./finder.ts";

describe("searching for items", () => {
  it("waits for a pause in typing, then asks once", async () => {
    const finder = await Finder.open();
    await finder.type("lnyd");
    time.advance(TYPING_PAUSE - 1);
    await finder.settle();
    expect(finder.searches).to.deep.equal([null]);
    time.advance(1);
    await finder.settle();
    expect(finder.searches).to.deep.equal([null, "lnyd"]);
    expect(finder.names[0]).to.equal("老年优待证办理");
  });

  it("marks what matched and says how many were found", async () => {
    const finder = await Finder.open();
    await finder.search("老年优待");
    expect(finder.all("mark").map((mark) => mark.textContent)).to.include("老年优待");
    expect(finder.said).to.match(/^找到 \d+ 项$/);
  });

  it("names the common word that led to an item", async () => {
    const finder = await Finder.open();
    await finder.search("开饭店");
    expect(finder.names[0]).to.equal("食品经营许可（新办）");
    expect(finder.one(".result__alias").textContent?.trim()).to.equal("也叫“开饭店”");
  });

  it("searches at once on Enter", async () => {
    const finder = await Finder.open();
    await finder.type("jhz");
    await sendKeys({ press: "Enter" });
    await finder.settle();
    expect(finder.searches).to.deep.equal([null, "jhz"]);
    time.advance(TYPING_PAUSE);
    await finder.settle();
    expect(finder.searches).to.have.length(2);
  });

  it("leaves pinyin alone while an input method composes it", async () => {
    const finder = await Finder.open();
    const input = finder.one<HTMLInputElement>("#search");
    input.value = "lao";
    input.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
    time.advance(TYPING_PAUSE);
    input.value = "老";
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    time.advance(TYPING_PAUSE);
    await finder.settle();
    expect(finder.searches).to.deep.equal([null, "老"]);
  });

  it("drops an answer that newer words have overtaken", async () => {
    const finder = await Finder.open();
    let release = (): void => undefined;
    finder.platform.intercept = (request) =>
      request.url.includes("q=k") ? new Promise((answer) => (release = () => answer(undefined))) : undefined;
    await finder.type("k");
    time.advance(TYPING_PAUSE);
    await waitUntil(() => finder.searches.includes("k"));
    const overtaken = finder.platform.requests.find(({ url }) => url.includes("q=k"))!;
    finder.one<HTMLInputElement>("#search").value = "";
    await finder.search("lnyd");
    expect(overtaken.signal.aborted).to.be.true;
    release();
    await nextFrame();
    expect(finder.names[0]).to.equal("老年优待证办理");
  });

  it("begins with words that the page brings, and takes others later", async () => {
    const finder = await Finder.open(html`<yct-item-finder query="老年优待"></yct-item-finder>`);
    expect(finder.searches).to.deep.equal(["老年优待"]);
    expect(finder.one<HTMLInputElement>("#search").value).to.equal("老年优待");
    finder.element.query = "jhz";
    await finder.settle();
    expect(finder.searches).to.deep.equal(["老年优待", "jhz"]);
    expect(finder.one<HTMLInputElement>("#search").value).to.equal("jhz");
  });

  it("keeps the old items in sight until the new ones come", async () => {
    const finder = await Finder.open();
    let release = (): void => undefined;
    finder.platform.intercept = ({ url }) =>
      url.includes("/items?") ? new Promise((answer) => (release = () => answer(undefined))) : undefined;
    await finder.type("lnyd");
    time.advance(TYPING_PAUSE);
    await finder.element.updateComplete;
    expect(finder.names).to.have.length(20);
    expect(finder.one("[data-count]").textContent).to.contain("正在查找");
    await waitUntil(() => finder.searches.includes("lnyd"));
    release();
    await finder.settle();
    expect(finder.names[0]).to.equal("老年优待证办理");
    expect(finder.names.length).to.be.below(20);
  });

  it("says what to try when there is nothing", async () => {
    const finder = await Finder.open(html`<yct-item-finder audience="enterprise"></yct-item-finder>`);
    await finder.search("zzzzzz");
    expect(finder.words).to.contain("没有找到和“zzzzzz”有关的事项");
    expect(finder.words).to.contain("去掉一些筛选条件");
    expect(finder.said).to.equal("没有找到事项");
    await waitUntil(() => finder.all(".help__items a").length === 5);
    expect(finder.one(".help__items a").getAttribute("href")).to.equal("#/items/SHMS-001-01");
    expect(finder.one(".help a[href^='tel:']").textContent).to.match(/^0916-/);
    await expectAccessible(finder.provider);
    await finder.press("[data-action=reset-all]");
    await finder.press("[data-action=show-all]");
    expect(finder.names).to.have.length(20);
    expect(finder.one<HTMLInputElement>("#search").value).to.equal("");
  });
});

describe("a search that finds nothing", () => {
  it("asks whether a word near it was meant, and searches for that", async () => {
    const finder = await Finder.open(undefined, { storage: "none" });
    await finder.search("洁浑");
    expect(finder.words).to.contain("您要找的是不是");
    expect(finder.said).to.equal("没有找到事项，您要找的是不是“结婚”");
    const word = finder.one("[data-near]");
    const count = /结婚（(\d+) 项）/.exec(word.textContent ?? "")?.[1];
    await expectAccessible(finder.provider);
    await finder.press("[data-near]");
    expect(finder.one<HTMLInputElement>("#search").value).to.equal("结婚");
    expect(finder.names).to.include("结婚登记");
    expect(finder.said).to.equal(`找到 ${String(count)} 项`);
    expect(finder.element.shadowRoot?.activeElement?.id).to.equal("search");
  });

  it("keeps the focus when the button that was pressed goes", async () => {
    const finder = await Finder.open(html`<yct-item-finder audience="enterprise"></yct-item-finder>`);
    await finder.search("结婚登记");
    await finder.press("[data-action=reset-all]");
    expect(finder.names[0]).to.equal("结婚登记");
    expect(finder.element.shadowRoot?.activeElement?.id).to.equal("search");
  });

  it("offers to take away the filter that hides it", async () => {
    const finder = await Finder.open(html`<yct-item-finder audience="enterprise"></yct-item-finder>`);
    await finder.search("结婚登记");
    expect(finder.all("[data-near]")).to.have.length(0);
    const [choice, ...others] = finder.all("[data-without]");
    expect(others).to.have.length(0);
    expect(choice?.textContent?.replace(/\s+/g, "")).to.match(/^企业（\d+项），去掉这个条件$/);
    await expectAccessible(finder.provider);
    await finder.press("[data-without=audience]");
    expect(finder.names[0]).to.equal("结婚登记");
    expect(finder.all("[data-filter]")).to.have.length(0);
    expect(finder.element.shadowRoot?.activeElement?.id).to.equal("search");
  });

  it("asks in English for English words", async () => {
    const finder = await Finder.open(undefined, { lang: "en" });
    await finder.search("mariage registrtion");
    expect(finder.one("[data-near]").textContent?.trim()).to.equal("marriage registration (1)");
    expect(finder.said).to.equal("No services found. Did you mean “marriage registration”?");
  });
});

describe("what stands below the search field", () => {
  it("offers what was found, to be chosen by arrows and Enter while the focus stays", async () => {
    const finder = await Finder.open();
    let chosen = "";
    finder.provider.addEventListener("yct-select", (event) => (chosen = event.item?.code ?? ""));
    finder.provider.addEventListener("yct-navigate", (event) => event.preventDefault());
    await finder.search("lnyd");
    const input = finder.one<HTMLInputElement>("#search");
    expect(input.getAttribute("aria-expanded")).to.equal("true");
    expect(finder.one(".suggestion").textContent?.trim()).to.equal("老年优待证办理");
    await expectAccessible(finder.provider);
    await sendKeys({ press: "ArrowDown" });
    await finder.element.updateComplete;
    expect(input.getAttribute("aria-activedescendant")).to.equal("suggestion-0");
    expect(finder.one("#suggestion-0").getAttribute("aria-selected")).to.equal("true");
    expect(finder.element.shadowRoot?.activeElement === input).to.equal(true);
    await sendKeys({ press: "Enter" });
    expect(chosen).to.equal("SHMS-001-01");
    await finder.element.updateComplete;
    expect(input.getAttribute("aria-expanded")).to.equal("false");
  });

  it("closes with Escape and keeps what was typed, and opens again with an arrow", async () => {
    const finder = await Finder.open();
    await finder.search("lnyd");
    const input = finder.one<HTMLInputElement>("#search");
    await sendKeys({ press: "Escape" });
    await finder.element.updateComplete;
    expect([input.getAttribute("aria-expanded"), input.value]).to.deep.equal(["false", "lnyd"]);
    await sendKeys({ press: "ArrowUp" });
    await finder.element.updateComplete;
    expect(input.getAttribute("aria-activedescendant")).to.equal(`suggestion-${finder.all(".suggestion").length - 1}`);
  });
});

describe("recent searches", () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  const again = async (finder: Finder): Promise<Finder> => {
    finder.provider.remove();
    const next = await Finder.open(undefined, { storage: "session" });
    await nextFrame();
    return next;
  };

  const keep = async (finder: Finder, text: string): Promise<void> => {
    finder.one<HTMLInputElement>("#search").value = "";
    await finder.search(text);
    await sendKeys({ press: "Enter" });
  };

  it("are offered where they may be kept, and can be cleared", async () => {
    let finder = await Finder.open(undefined, { storage: "session" });
    await keep(finder, "lnyd");
    await keep(finder, "jhz");
    finder = await again(finder);
    expect(finder.all("[data-recent]").map((word) => word.textContent)).to.deep.equal(["jhz", "lnyd"]);
    await expectAccessible(finder.provider);
    await finder.press("[data-recent]");
    expect(finder.searches).to.deep.equal([null, "jhz"]);
    expect(finder.one<HTMLInputElement>("#search").value).to.equal("jhz");
    finder = await again(finder);
    await finder.press("[data-action=forget]");
    expect(finder.all("[data-recent]")).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(finder.said).to.equal("已清除搜索记录");
  });

  it("are neither kept nor read where the page does not allow it", async () => {
    sessionStorage.setItem("yichuang:finder.recent", '["lnyd"]');
    const finder = await Finder.open();
    await keep(finder, "jhz");
    await nextFrame();
    expect(finder.all("[data-recent]")).to.have.length(0);
    expect(sessionStorage.getItem("yichuang:finder.recent")).to.equal('["lnyd"]');
  });

  it("leave out numbers somebody may be known by, and what found nothing", async () => {
    const finder = await Finder.open(undefined, { storage: "session" });
    await keep(finder, "610721199001010000");
    await keep(finder, "zzzzzz");
    expect(sessionStorage).to.have.length(0);
  });
});
