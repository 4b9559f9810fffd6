import { expect, html, waitUntil } from "@open-wc/testing";
import type { ItemFinderElement } from "../../packages/components/src/item-finder/item-finder.ts";
import { expectAccessible } from "./axe.ts";
import { CataloguePlatform, problem } from "./catalogue-platform.ts";
import { Finder } from "./finder.ts";

describe("narrowing the items", () => {
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

describe("a finder in the page's address", () => {
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
