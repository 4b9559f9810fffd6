import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import type { NavigateEvent, SelectEvent } from "../../packages/components/src/provider/events.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { expectAccessible } from "./axe.ts";
import { CataloguePlatform, problem } from "./catalogue-platform.ts";
import { Finder, LINKS, time } from "./finder.ts";

describe("the item finder at first", () => {
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

describe("a finder whose platform fails", () => {
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

describe("the finder's words", () => {
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
