import { expect, fixture, html, nextFrame, waitUntil } from "@open-wc/testing";
import { sendKeys, setViewport } from "@web/test-runner-commands";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/item-finder.ts";
import "../../packages/components/src/define/provider.ts";
import type { SelectEvent } from "../../packages/components/src/provider/events.ts";
import type { ItemFinderElement } from "../../packages/components/src/item-finder/item-finder.ts";
import { TYPING_PAUSE } from "../../packages/components/src/item-finder/item-finder.ts";
import type { NavigateEvent } from "../../packages/components/src/provider/events.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { expectAccessible } from "./axe.ts";
import { CataloguePlatform, problem } from "./catalogue-platform.ts";
import { ManualTimers } from "./manual-timers.ts";

const LINKS = { guide: "#/items/{item}" };

let time: ManualTimers;
let restore: () => void;

beforeEach(() => {
  time = new ManualTimers();
  restore = replaceTimers(time);
});

afterEach(() => restore());

interface Setting {
  readonly platform?: CataloguePlatform;
  /** The host's pages; null for a host without any. */
  readonly links?: LinkTemplates | null;
  readonly lang?: "zh-CN" | "en";
  readonly history?: "steps" | "query" | "hash" | "none";
  readonly storage?: "none" | "session";
}

/** What a person sees of a finder, and can do to it. */
class Finder {
  readonly element: ItemFinderElement;
  readonly platform: CataloguePlatform;
  readonly provider: ProviderElement;

  private constructor(provider: ProviderElement, platform: CataloguePlatform) {
    this.provider = provider;
    this.platform = platform;
    this.element = provider.querySelector("yct-item-finder")!;
  }

  static async open(
    content = html`<yct-item-finder></yct-item-finder>`,
    {
      platform = new CataloguePlatform(),
      links = LINKS,
      lang = "zh-CN",
      history = "steps",
      storage = "none",
    }: Setting = {},
  ): Promise<Finder> {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider lang=${lang} history=${history} storage=${storage} .client=${platform.client} .links=${links}
        >${content}</yct-provider
      >`,
    );
    const finder = new Finder(provider, platform);
    await finder.settle();
    return finder;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    return this.element.renderRoot.querySelector<E>(selector)!;
  }

  get view(): HTMLElement {
    return this.one("[data-view]");
  }

  get names(): string[] {
    return this.all(".result__link").map((link) => link.textContent?.replace(/\s+/g, " ").trim() ?? "");
  }

  get words(): string {
    return this.view.textContent?.replace(/\s+/g, " ").trim() ?? "";
  }

  get said(): string {
    return this.one("[data-announcer]").textContent?.trim() ?? "";
  }

  get searches(): (string | null)[] {
    return this.platform.asked("/items").map((url) => url.searchParams.get("q"));
  }

  /** Waits until what was asked for is in sight. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    const idle = (): boolean => this.view.getAttribute("aria-busy") === "false";
    await waitUntil(idle, "the finder is still busy", { timeout: 8000 });
    await this.element.updateComplete;
  }

  async type(text: string): Promise<void> {
    this.one("#search").focus();
    await sendKeys({ type: text });
  }

  async search(text: string): Promise<void> {
    await this.type(text);
    time.advance(TYPING_PAUSE);
    await this.settle();
  }

  async press(selector: string): Promise<void> {
    this.one(selector).focus();
    await sendKeys({ press: "Enter" });
    await this.settle();
  }

  /** Asks for the next page and waits until so many are shown. */
  async more(shown: number): Promise<void> {
    await this.press("[data-action=more]");
    await waitUntil(() => this.one(".more__count").textContent?.includes(` ${shown.toLocaleString("en")} `));
  }

  /** Places among all of the entries that are there, from 1. */
  get places(): number[] {
    return this.all(".result").map((row) => Number(row.getAttribute("aria-posinset")));
  }

  /** Place of the entry that has the focus. */
  get focusedPlace(): number {
    return Number(this.element.renderRoot.querySelector(".result:focus-within")?.getAttribute("aria-posinset"));
  }

  row(place: number): HTMLElement | null {
    return this.element.renderRoot.querySelector(`[aria-posinset="${place}"]`);
  }

  async check(filter: string): Promise<void> {
    this.one(`#filter-${filter}`).click();
    await this.settle();
  }

  async choose(filter: string, value: string): Promise<void> {
    const select = this.one<HTMLSelectElement>(`#filter-${filter}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await this.settle();
  }
}

describe("the item finder", () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  describe("at first", () => {
    it("shows the usual items and how many there are", async () => {
      const finder = await Finder.open();
      expect(finder.names).to.have.length(20);
      expect(finder.names[0]).to.equal("老年优待证办理");
      expect(finder.one("[data-count]").textContent).to.contain("共 1,651 项，常办的在前");
      expect(finder.said).to.equal("");
    });

    it("says of each how soon, how, by whom and where", async () => {
      const finder = await Finder.open();
      await waitUntil(() => finder.all(".result__place span").length > 20);
      const [first] = finder.all(".result");
      expect(first?.textContent?.replace(/\s+/g, "")).to.contain("即办件当场办结可网上办零跑动");
      expect(first?.querySelector(".result__place")?.textContent).to.contain("民政局");
      expect(first?.querySelector(".result__place")?.textContent).to.contain("社会民生综合窗口");
    });

    it("links to the guides of the host", async () => {
      const finder = await Finder.open();
      expect(finder.one("a.result__link").getAttribute("href")).to.equal("#/items/SHMS-001-01");
    });

    it("is a skeleton while nothing is known, and no content", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = () => new Promise(() => undefined);
      const provider = await fixture<ProviderElement>(
        html`<yct-provider .client=${platform.client}><yct-item-finder></yct-item-finder></yct-provider>`,
      );
      const element = provider.querySelector("yct-item-finder")!;
      await element.updateComplete;
      time.advance(200);
      await element.updateComplete;
      expect(element.renderRoot.querySelector(".skeleton")?.textContent).to.contain("正在载入");
      await expectAccessible(provider);
    });
  });

  describe("searching", () => {
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

  describe("where nothing is found", () => {
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

  describe("narrowing", () => {
    it("starts from the attributes, which people can undo", async () => {
      const finder = await Finder.open(
        html`<yct-item-finder window="SHMS" department="civil-affairs"></yct-item-finder>`,
      );
      await waitUntil(() => finder.one("[data-filter=window]").textContent?.includes("社会民生综合窗口"));
      const [asked] = finder.platform.asked("/items");
      expect(asked?.searchParams.get("window")).to.equal("SHMS");
      expect(asked?.searchParams.get("department")).to.equal("civil-affairs");
      expect(finder.one<HTMLSelectElement>("#filter-window").value).to.equal("SHMS");
      await finder.press("[data-filter=department]");
      expect(finder.all("[data-filter]")).to.have.length(1);
      await finder.press("[data-action=reset]");
      expect(finder.one("[data-count]").textContent).to.contain("1,651");
      expect(finder.element.renderRoot.querySelector(":focus")?.id).to.equal("search");
    });

    it("follows attributes that change, and ignores an audience nobody knows", async () => {
      const finder = await Finder.open(html`<yct-item-finder audience="everybody"></yct-item-finder>`);
      expect(finder.platform.asked("/items")[0]?.searchParams.has("audience")).to.be.false;
      finder.element.topic = "marriage";
      await finder.settle();
      const asked = finder.platform.asked("/items");
      expect(asked[asked.length - 1]?.searchParams.get("theme")).to.equal("marriage");
    });

    it("takes window, topic, audience and handling together", async () => {
      const finder = await Finder.open();
      await waitUntil(() => finder.all("#filter-theme optgroup").length === 2);
      await finder.choose("audience", "natural_person");
      await finder.choose("handling", "immediate");
      await finder.choose("theme", "marriage");
      await finder.choose("window", "SHMS");
      expect(finder.all("[data-filter]")).to.have.length(4);
      expect(finder.names).to.include("结婚登记");
      expect(finder.all(".tag").every((tag) => tag.textContent === "即办件")).to.be.true;
      expect(finder.said).to.match(/^找到 \d+ 项$/);
    });

    it("narrows to what is online and to what needs no visit", async () => {
      const finder = await Finder.open();
      await finder.check("online");
      await finder.check("visits");
      const asked = finder.platform.asked("/items");
      expect(asked[asked.length - 1]?.searchParams.get("online")).to.equal("true");
      expect(asked[asked.length - 1]?.searchParams.get("maxVisits")).to.equal("0");
      expect(finder.all(".result").every((row) => /可网上办.*零跑动/su.test(row.textContent ?? ""))).to.be.true;
      await finder.press("[data-filter=visits]");
      expect(finder.one<HTMLInputElement>("#filter-visits").checked).to.be.false;
    });

    it("counts what each choice would leave, and leaves out those with none", async () => {
      const finder = await Finder.open();
      await waitUntil(() => finder.all("#filter-theme optgroup").length === 2);
      const option = finder.one("#filter-theme option[value=marriage]").textContent?.trim() ?? "";
      const count = /（(\d+)）$/.exec(option)?.[1];
      const before = finder.all("#filter-window option").length;
      await finder.choose("theme", "marriage");
      expect(finder.said).to.equal(`找到 ${String(count)} 项`);
      expect(finder.all("#filter-window option").length).to.be.below(before);
    });

    it("folds on a narrow page and says how many are on", async () => {
      const finder = await Finder.open(
        html`<div style="width: 360px"><yct-item-finder window="SHMS"></yct-item-finder></div>`,
      );
      await waitUntil(() => finder.all("[data-action=filters]").length === 1);
      const toggle = finder.one("[data-action=filters]");
      expect(toggle.textContent?.trim()).to.equal("筛选（已选 1 项）");
      expect(toggle.getAttribute("aria-expanded")).to.equal("false");
      expect(finder.all("select")).to.have.length(0);
      await finder.press("[data-action=filters]");
      expect(finder.all("select")).to.have.length(5);
      await expectAccessible(finder.provider);
    });

    it("works without the names of windows and topics", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = ({ url }) => (url.includes("/windows") ? problem("unavailable", 503) : undefined);
      const finder = await Finder.open(html`<yct-item-finder window="SHMS"></yct-item-finder>`, { platform });
      expect(finder.names).to.have.length(20);
      expect(finder.one("[data-filter=window]").textContent).to.contain("SHMS");
      platform.intercept = undefined;
      await finder.search("jhz");
      await waitUntil(() => finder.one("[data-filter=window]").textContent?.includes("社会民生综合窗口"));
    });
  });

  describe("the page's address", () => {
    const home = location.href;

    afterEach(() => history.replaceState(null, "", home));

    const back = async (finder: Finder, step: () => void): Promise<void> => {
      const returned = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      step();
      await returned;
      await finder.settle();
    };

    const param = (name: string): string | null => new URLSearchParams(location.search).get(name);

    it("opens the same from a link", async () => {
      const url = new URL(home);
      url.searchParams.set("q", "登记");
      url.searchParams.set("topic", "marriage");
      url.searchParams.set("visits", "7");
      history.replaceState(null, "", url);
      const finder = await Finder.open(undefined, { history: "query" });
      expect(finder.one<HTMLInputElement>("#search").value).to.equal("登记");
      expect(finder.searches).to.deep.equal(["登记"]);
      const [asked] = finder.platform.asked("/items");
      expect(asked?.searchParams.get("theme")).to.equal("marriage");
      expect(asked?.searchParams.has("maxVisits")).to.be.false;
    });

    it("goes back and forward by filters, and keeps words without an entry for each key", async () => {
      const finder = await Finder.open(undefined, { history: "query" });
      const entries = history.length;
      await finder.search("lnyd");
      expect(history.length).to.equal(entries);
      expect(param("q")).to.equal("lnyd");
      await finder.choose("audience", "natural_person");
      expect(param("audience")).to.equal("natural_person");
      await back(finder, () => history.back());
      expect(finder.all("[data-filter]")).to.have.length(0);
      expect(finder.one<HTMLSelectElement>("#filter-audience").value).to.equal("");
      expect(finder.one<HTMLInputElement>("#search").value).to.equal("lnyd");
      await back(finder, () => history.forward());
      expect(finder.all("[data-filter]")).to.have.length(1);
    });

    it("remembers that what the attributes gave was taken away", async () => {
      const content = html`<yct-item-finder audience="enterprise"></yct-item-finder>`;
      const finder = await Finder.open(content, { history: "query" });
      expect(param("audience")).to.be.null;
      await finder.press("[data-filter=audience]");
      expect(param("audience")).to.equal("");
      const again = await Finder.open(html`<yct-item-finder id="other"></yct-item-finder>`, { history: "query" });
      expect(again.all("[data-filter]")).to.have.length(0);
    });

    it("is shared by several finders, each under its own names", async () => {
      const content = html`<yct-item-finder></yct-item-finder>
        <yct-item-finder></yct-item-finder>
        <yct-item-finder id="more"></yct-item-finder>`;
      const finder = await Finder.open(content, { history: "query" });
      const [, second, third] = finder.provider.querySelectorAll("yct-item-finder");
      const check = async (element: ItemFinderElement, filter: string): Promise<void> => {
        await waitUntil(() => element.renderRoot.querySelector("[data-view]")?.getAttribute("aria-busy") === "false");
        element.renderRoot.querySelector<HTMLElement>(`#filter-${filter}`)!.click();
        await element.updateComplete;
      };
      await finder.check("online");
      await check(second!, "visits");
      await check(third!, "visits");
      expect(param("online")).to.equal("true");
      expect(param("visits")).to.be.null;
      expect(param("more.visits")).to.equal("0");
    });

    it("holds it behind a router's path in the fragment", async () => {
      history.replaceState(null, "", "#/find");
      const finder = await Finder.open(undefined, { history: "hash" });
      await finder.choose("handling", "immediate");
      expect(location.hash).to.equal("#/find?handling=immediate");
      await finder.press("[data-filter=handling]");
      expect(location.hash).to.equal("#/find");
    });

    it("is left alone unless the page allows it", async () => {
      const before = location.href;
      const finder = await Finder.open();
      await finder.search("lnyd");
      await finder.check("online");
      expect(location.href).to.equal(before);
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

  describe("what is not in the hall", () => {
    it("is told with why and where it is, apart from the items", async () => {
      const finder = await Finder.open();
      expect(finder.all(".elsewhere")).to.have.length(0);
      await finder.search("预防接种");
      await waitUntil(() => finder.all(".elsewhere__entry").length > 0);
      const entry = finder.one(".elsewhere__entry");
      expect(entry.textContent).to.contain("不在大厅办");
      expect(entry.textContent).to.contain("需要接种门诊的设备和留观条件");
      expect(entry.querySelector("a")?.getAttribute("href")).to.equal("tel:0916-0000303");
      await expectAccessible(finder.provider);
    });

    it("stands in nobody's way when it cannot be had", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = ({ url }) => (url.includes("/negative-list") ? problem("unavailable", 503) : undefined);
      const finder = await Finder.open(undefined, { platform });
      await finder.search("lnyd");
      expect(finder.names[0]).to.equal("老年优待证办理");
    });
  });

  describe("below the search field", () => {
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
      expect(input.getAttribute("aria-activedescendant")).to.equal(
        `suggestion-${finder.all(".suggestion").length - 1}`,
      );
    });
  });

  describe("page by page", () => {
    it("says of each entry where it stands among all", async () => {
      const finder = await Finder.open();
      const [, second] = finder.all(".result");
      expect(second?.getAttribute("aria-posinset")).to.equal("2");
      expect(second?.getAttribute("aria-setsize")).to.equal("1651");
    });

    it("adds a hundred at a time, goes on with the first new one and says so", async () => {
      const finder = await Finder.open();
      await finder.more(120);
      await waitUntil(() => finder.focusedPlace === 21);
      expect(finder.said).to.equal("又显示了 100 项，已显示 120 项，共 1,651 项");
      const asked = finder.platform.asked("/items");
      expect(asked[1]?.searchParams.has("cursor")).to.be.true;
      await expectAccessible(finder.provider);
    });

    it("keeps what it has when more cannot be had", async () => {
      const finder = await Finder.open();
      finder.platform.intercept = () => problem("unavailable", 503);
      await finder.press("[data-action=more]");
      await waitUntil(() => finder.words.includes("服务暂时不可用"));
      expect(finder.names).to.have.length(20);
      finder.platform.intercept = undefined;
      await finder.more(120);
      expect(finder.words).not.to.contain("服务暂时不可用");
    });

    it("offers no more on the last page", async () => {
      const finder = await Finder.open();
      await finder.search("lnyd");
      expect(finder.all("[data-action=more]")).to.have.length(0);
    });
  });

  describe("a long list", () => {
    /** More than three screens of 800 px, the focus and both ends can hold. */
    const MOST = 80;

    const link = (finder: Finder, place: number): string =>
      finder.row(place)?.querySelector(".result__link")?.getAttribute("href") ?? "";

    /** Scrolls to an entry that is there and waits for the one after it. */
    const goTo = async (finder: Finder, place: number, then: number): Promise<void> => {
      finder.row(place)!.scrollIntoView();
      await waitUntil(() => finder.row(then), `entry ${then} comes after ${place}`, { interval: 5 });
    };

    /** The end of the entries without a gap that begin with this one. */
    const endOf = (finder: Finder, first: number): number => {
      let place = first;
      while (finder.row(place + 1)) place += 1;
      return place;
    };

    it("of 1,651 items holds only what is near, and each of them once", async function () {
      this.timeout(60_000);
      const finder = await Finder.open();
      const met = new Map<number, string>();
      let most = 0;
      for (let shown = 20; shown < 1651;) {
        let place = shown + 1;
        shown = Math.min(shown + 100, 1651);
        await finder.more(shown);
        await waitUntil(() => finder.focusedPlace === place, `the focus goes on at ${place}`, { interval: 5 });
        for (let last = place; last < shown; place = last) {
          last = endOf(finder, place);
          for (const each of finder.places) met.set(each, link(finder, each));
          most = Math.max(most, finder.places.length);
          if (last < shown) await goTo(finder, last, last + 1);
        }
      }
      expect(finder.all("[data-action=more]")).to.have.length(0);
      expect([met.size, new Set(met.values()).size]).to.deep.equal([1651, 1651]);
      expect(finder.places).to.include.members([1, 1651]);
      expect(most).to.be.within(40, MOST);
    });

    it("shows the first again when it is scrolled back, at the same place", async () => {
      const finder = await Finder.open();
      const list = finder.one(".results");
      const whole = list.getBoundingClientRect().height;
      await finder.more(120);
      await waitUntil(() => finder.focusedPlace === 21);
      finder.one("#search").focus({ preventScroll: true });
      await goTo(finder, 120, 110);
      await waitUntil(() => finder.row(20) === null, "the first leave");
      const top = (place: number): number =>
        finder.row(place)!.getBoundingClientRect().top - list.getBoundingClientRect().top;
      finder.one("#search").scrollIntoView();
      await waitUntil(() => finder.row(20), "the first come back");
      expect(top(20) + finder.row(20)!.offsetHeight).to.be.closeTo(whole, 1);
      expect(finder.row(110)).to.be.null;
    });

    it("keeps the entry that has the focus, and lets Tab go on from it", async () => {
      const finder = await Finder.open();
      await finder.more(120);
      await waitUntil(() => finder.focusedPlace === 21);
      await goTo(finder, 120, 119);
      await waitUntil(() => finder.row(45) === null);
      expect(finder.focusedPlace).to.equal(21);
      for (const expected of [22, 23, 24]) {
        await sendKeys({ press: "Tab" });
        expect(finder.focusedPlace).to.equal(expected);
      }
    });

    it("is whole on paper", async () => {
      const finder = await Finder.open();
      await finder.more(120);
      await waitUntil(() => finder.places.length < 120);
      dispatchEvent(new Event("beforeprint"));
      await finder.element.updateComplete;
      expect(finder.places).to.have.length(120);
      expect(finder.one(".results").style.paddingBlockEnd).to.equal("");
      dispatchEvent(new Event("afterprint"));
      await finder.element.updateComplete;
      expect(finder.places.length).to.be.at.most(MOST);
    });

    it("follows a part of the page that scrolls by itself", async () => {
      const finder = await Finder.open(
        html`<div class="scroller" style="block-size: 400px; overflow: auto"><yct-item-finder></yct-item-finder></div>`,
      );
      await finder.more(120);
      expect(finder.row(100)).to.be.null;
      const scroller = finder.provider.querySelector(".scroller")!;
      scroller.scrollTop = scroller.scrollHeight * 0.8;
      await waitUntil(() => finder.row(100), "the entries come where it was scrolled to");
    });
  });

  describe("when the platform fails", () => {
    it("says so, and tries again", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = () => problem("internal", 500);
      const finder = await Finder.open(undefined, { platform });
      expect(finder.words).to.contain("办理系统出了点问题");
      expect(finder.words).to.contain("YC-7K2M9Q");
      await expectAccessible(finder.provider);
      platform.intercept = undefined;
      await finder.press("[data-action=retry]");
      await waitUntil(() => finder.names.length === 20);
    });

    it("tries again when the same words are searched for again", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = () => problem("internal", 500);
      const finder = await Finder.open(undefined, { platform });
      platform.intercept = undefined;
      finder.one("#search").focus();
      await sendKeys({ press: "Enter" });
      await waitUntil(() => finder.names.length === 20);
    });
  });

  describe("choosing an item", () => {
    const choose = async (
      links: LinkTemplates | null,
      onSelect: (event: SelectEvent) => void = () => undefined,
    ): Promise<{ readonly events: string[]; readonly prevented: boolean }> => {
      const finder = await Finder.open(undefined, { links });
      const events: string[] = [];
      let prevented = false;
      finder.provider.addEventListener("yct-select", (event) => {
        events.push(`select ${event.item?.code ?? ""}`);
        onSelect(event);
      });
      finder.provider.addEventListener("yct-navigate", (event: NavigateEvent) => {
        events.push(`navigate ${String(event.href)}`);
        event.preventDefault();
      });
      finder.provider.addEventListener("click", (event) => (prevented = event.defaultPrevented));
      finder.one(".result__link").focus();
      await sendKeys({ press: "Enter" });
      return { events, prevented };
    };

    it("is told, then the link is followed", async () => {
      const { events } = await choose(LINKS);
      expect(events).to.deep.equal(["select SHMS-001-01", "navigate #/items/SHMS-001-01"]);
    });

    it("goes nowhere when it is cancelled", async () => {
      const { events, prevented } = await choose(LINKS, (event) => event.preventDefault());
      expect(events).to.deep.equal(["select SHMS-001-01"]);
      expect(prevented).to.be.true;
    });

    it("is only told where the host has no guide pages", async () => {
      const { events } = await choose(null);
      expect(events).to.deep.equal(["select SHMS-001-01"]);
    });

    it("needs nothing but a keyboard", async () => {
      const finder = await Finder.open();
      await finder.search("lnyd");
      for (let tabs = 0; tabs < 12 && !finder.element.renderRoot.querySelector(".result__link:focus"); tabs++) {
        await sendKeys({ press: "Tab" });
      }
      expect(finder.one(".result__link").matches(":focus")).to.be.true;
    });

    it("offers the form of what can be applied for online, and names it", async () => {
      const finder = await Finder.open(undefined, { links: { ...LINKS, apply: "#/apply/{item}" } });
      const link = finder.one<HTMLAnchorElement>(".result__apply");
      expect(link.getAttribute("href")).to.equal("#/apply/SHMS-001-01");
      expect(link.textContent).to.equal("网上办理：老年优待证办理");
      const events: string[] = [];
      finder.provider.addEventListener("yct-select", () => events.push("select"));
      finder.provider.addEventListener("yct-navigate", (event: NavigateEvent) => {
        events.push(event.page);
        event.preventDefault();
      });
      await finder.press(".result__apply");
      expect(events).to.deep.equal(["apply"]);
      await expectAccessible(finder.provider);
    });

    it("offers no form where the host has no page for it", async () => {
      expect((await Finder.open()).all(".result__apply")).to.have.length(0);
    });
  });

  describe("its words", () => {
    it("are English where the page is", async () => {
      const finder = await Finder.open(html`<yct-item-finder window="SHMS"></yct-item-finder>`, { lang: "en" });
      await finder.search("jhz");
      expect(finder.one("label[for=search]").textContent).to.equal("What do you need to get done?");
      expect(finder.one("[data-count]").textContent).to.match(/\d+ services? found/);
      expect(finder.platform.requests.every(({ headers }) => headers.get("accept-language")?.startsWith("en"))).to.be
        .true;
      await expectAccessible(finder.provider);
    });

    it("stay legible with marks, dark and large", async () => {
      const finder = await Finder.open(
        html`<yct-item-finder mode="elder" theme="dark" department="civil-affairs"></yct-item-finder>`,
      );
      await finder.search("老年");
      expect(finder.all("mark")).not.to.be.empty;
      await expectAccessible(finder.provider);
    });
  });
});
