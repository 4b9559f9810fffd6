import { expect, html, waitUntil } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { expectAccessible } from "./axe.ts";
import { problem } from "./catalogue-platform.ts";
import { Finder } from "./finder.ts";

describe("the items page by page", () => {
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

describe("a long list of items", () => {
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
