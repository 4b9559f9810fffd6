import { expect } from "@open-wc/testing";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import type { ApplyEvent } from "../../packages/components/src/item-guide/item-guide.events.ts";
import {
  fromAnswersFragment,
  fromHaveFragment,
  toAnswersFragment,
} from "../../packages/components/src/item/answers-fragment.ts";
import type { NavigateEvent } from "../../packages/components/src/provider/events.ts";
import { expectAccessible } from "./axe.ts";
import { edited, FOOD, GuidePage, LINKS } from "./guide-page.ts";

describe("applying from a guide", () => {
  const apply = async (
    links: LinkTemplates,
    handle: (event: ApplyEvent) => void = () => undefined,
  ): Promise<string[]> => {
    const page = await GuidePage.open(undefined, { links });
    const events: string[] = [];
    page.provider.addEventListener("yct-apply", (event: ApplyEvent) => {
      events.push(`apply ${event.itemCode} ${JSON.stringify(event.answers)}`);
      handle(event);
    });
    page.provider.addEventListener("yct-navigate", (event: NavigateEvent) => {
      events.push(`navigate ${String(event.href)}`);
      event.preventDefault();
    });
    await page.tick("input[value=catering]");
    await page.press(".button--primary");
    return events;
  };

  it("takes the answers along, in the event and in the fragment", async () => {
    expect(await apply({ apply: "/apply/{item}" })).to.deep.equal([
      `apply ${FOOD} {"businessKind":"catering"}`,
      `navigate /apply/${FOOD}#answers=businessKind:catering`,
    ]);
  });

  it("puts them behind a fragment of the host's own", async () => {
    const [, navigate] = await apply({ apply: "#/apply/{item}" });
    expect(navigate).to.equal(`navigate #/apply/${FOOD}&answers=businessKind:catering`);
  });

  it("takes the ticks along too, by their codes", async () => {
    const page = await GuidePage.open();
    const [box] = page.all<HTMLInputElement>("[data-material]");
    const code = box!.dataset.material!;
    await page.tick(`[data-material=${code}]`);
    let ticked: readonly string[] = [];
    page.provider.addEventListener("yct-apply", (event: ApplyEvent) => {
      ticked = event.have;
      event.preventDefault();
    });
    await page.press(".button--primary");
    expect(ticked).to.deep.equal([code]);
    expect(page.one(".button--primary").getAttribute("href")).to.equal(`#/apply/${FOOD}&have=${code}`);
  });

  it("begins with the answers and ticks in the address", async () => {
    location.hash = "answers=businessKind:catering&have=M-1,M-2";
    const page = await GuidePage.open();
    expect(page.one<HTMLInputElement>("input[value=catering]").checked).to.be.true;
    expect(page.materials).to.include("经营场所平面图");
  });

  it("goes nowhere when it is cancelled", async () => {
    expect(await apply(LINKS, (event) => event.preventDefault())).to.have.length(1);
  });

  it("reads the fragment it writes, and nothing else", () => {
    const answers = { businessKind: "catering", coldFood: "no" };
    expect(fromAnswersFragment(`#${toAnswersFragment(answers)}`)).to.deep.equal(answers);
    expect(fromAnswersFragment("#/apply/1&answers=a:b,__proto__:c,d")).to.deep.equal({ a: "b" });
    expect(fromAnswersFragment("")).to.deep.equal({});
    const have = new Set(["M01", "M02"]);
    expect(fromHaveFragment(`#${toAnswersFragment(answers, have)}`)).to.deep.equal(have);
    expect(fromHaveFragment("#have=M01,<b>,&answers=a:b")).to.deep.equal(new Set(["M01"]));
  });

  it("is at a window alone where there is no other way", async () => {
    const platform = edited((guide) => (guide.item.channels = ["window"]));
    const page = await GuidePage.open(undefined, { platform });
    expect(page.words("[part=summary]")).to.contain("要到窗口办理");
    expect(page.one(".button--primary").dataset.action).to.equal("window");
    expect(page.all(".button--primary")).to.have.length(1);
    expect(page.words(".materials")).not.to.contain("每个文件不超过");
  });

  it("is not offered while the item is suspended", async () => {
    const platform = edited((guide) => (guide.item.state = "suspended"));
    const page = await GuidePage.open(undefined, { platform });
    expect(page.words(".head")).to.contain("这个事项暂停办理");
    expect(page.words("[part=summary]")).not.to.contain("在线申请");
    await expectAccessible(page.provider);
  });
});
