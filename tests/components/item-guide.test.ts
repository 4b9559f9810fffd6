import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys, setViewport } from "@web/test-runner-commands";
import type { Calendar, Guide, OpeningHours } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/item-guide.ts";
import "../../packages/components/src/define/provider.ts";
import type { ApplyEvent } from "../../packages/components/src/item-guide/item-guide.events.ts";
import type { ItemGuideElement } from "../../packages/components/src/item-guide/item-guide.ts";
import { calendarFile } from "../../packages/components/src/files/calendar-file.ts";
import { openingStatus } from "../../packages/components/src/item-guide/opening.ts";
import {
  fromAnswersFragment,
  fromHaveFragment,
  toAnswersFragment,
} from "../../packages/components/src/item/answers-fragment.ts";
import { applies } from "../../packages/components/src/item/applicable-materials.ts";
import type { NavigateEvent } from "../../packages/components/src/provider/events.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { drawSheet, breakLines } from "../../packages/components/src/print/sheet-picture.ts";
import type { Sheet } from "../../packages/components/src/print/sheet.ts";
import { sheetText } from "../../packages/components/src/print/sheet.ts";
import { expectAccessible } from "./axe.ts";
import { parseCalendar } from "./calendar-parser.ts";
import { catchClipboard, catchDownloads, inMessenger, refuseClipboard } from "./hand-outs.ts";
import { CataloguePlatform, NOW, problem } from "./catalogue-platform.ts";
import { ManualTimers } from "./manual-timers.ts";

const LINKS = { apply: "#/apply/{item}" };
const FOOD = "SCJY-001-01";

let time: ManualTimers;
let restore: () => void;

beforeEach(() => {
  time = new ManualTimers(NOW);
  restore = replaceTimers(time);
});

afterEach(() => {
  restore();
  // What a failed test has left behind must not fail the next.
  for (const name of ["userAgent", "clipboard"]) Reflect.deleteProperty(navigator, name);
  history.replaceState(null, "", location.pathname + location.search);
});

const food = (): TemplateResult => html`<yct-item-guide item-code=${FOOD}></yct-item-guide>`;

interface Setting {
  readonly platform?: CataloguePlatform;
  /** The host's pages. */
  readonly links?: LinkTemplates;
  readonly lang?: "zh-CN" | "en";
}

/** What a person sees of a guide, and can do to it. */
class Page {
  readonly element: ItemGuideElement;
  readonly platform: CataloguePlatform;
  readonly provider: ProviderElement;

  private constructor(provider: ProviderElement, platform: CataloguePlatform) {
    this.provider = provider;
    this.platform = platform;
    this.element = provider.querySelector("yct-item-guide")!;
  }

  static async open(
    content = food(),
    { platform = new CataloguePlatform(), lang = "zh-CN", links = LINKS }: Setting = {},
  ): Promise<Page> {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider lang=${lang} .client=${platform.client} .links=${links}>${content}</yct-provider>`,
    );
    const page = new Page(provider, platform);
    await page.settle();
    return page;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    return this.element.renderRoot.querySelector<E>(selector)!;
  }

  words(selector = "[data-view]"): string {
    return this.one(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  }

  get materials(): string[] {
    return this.all(".material__name").map((name) => name.textContent?.trim() ?? "");
  }

  get said(): string {
    return this.words("[data-announcer]");
  }

  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(() => this.one("[data-view]").getAttribute("aria-busy") === "false", "the guide is still busy");
    await this.element.updateComplete;
  }

  /** Chooses a radio or ticks a box by keyboard. */
  async tick(selector: string): Promise<void> {
    this.one(selector).focus();
    await sendKeys({ press: "Space" });
    await this.element.updateComplete;
  }

  async answerAll(): Promise<void> {
    await this.tick("input[value=catering]");
    await this.tick("#question-coldFood input[value=no]");
    await this.tick("fieldset:last-of-type input");
  }

  async press(selector: string): Promise<void> {
    this.one(selector).focus();
    await sendKeys({ press: "Enter" });
    await this.element.updateComplete;
  }
}

/** A platform whose guide of one item is changed before the element gets it. */
const edited = (edit: (guide: Guide) => void): CataloguePlatform => {
  const platform = new CataloguePlatform();
  const inner = new CataloguePlatform();
  platform.intercept = async ({ url, headers }) => {
    if (!url.includes("/guide")) return undefined;
    const locale = headers.get("accept-language")?.startsWith("en") ? "en" : "zh-CN";
    const guide = JSON.parse(JSON.stringify(await inner.client.items.guide(FOOD, {}, { locale }))) as Guide;
    edit(guide);
    return new Response(JSON.stringify(guide), { headers: { "content-type": "application/json" } });
  };
  return platform;
};

describe("the item guide", () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  describe("at first", () => {
    it("leads with how long, how often, how much, and both ways on", async () => {
      const page = await Page.open();
      expect(page.words(".heading-large")).to.equal("食品经营许可（新办）");
      expect(page.words("[part=summary]")).to.contain("多久办好 5 个工作日");
      expect(page.words("[part=summary]")).to.contain("不收费");
      expect(page.one(".button--primary").textContent).to.contain("在线申请");
      expect(page.one(".button--primary").getAttribute("href")).to.equal(`#/apply/${FOOD}`);
      expect(page.one("[data-action=window]").textContent).to.contain("到窗口办理");
      expect(page.words(".head__tags")).to.contain("示范数据");
    });

    it("asks what people ask, in their order", async () => {
      const page = await Page.open();
      expect(page.all(".section__title").map((title) => title.textContent?.trim())).to.deep.equal([
        "我能不能办",
        "要带什么",
        "多久办好",
        "要不要钱",
        "到哪里办",
        "带走这份清单",
        "还想知道",
      ]);
      expect(page.words("#conditions")).to.contain("可以申请");
      expect(page.all("#conditions li").length).to.be.above(2);
      expect(page.words("#duration")).to.contain("法定时限 20 个工作日");
    });

    it("shows the first view on a phone with the way on in it", async () => {
      await setViewport({ width: 360, height: 740 });
      const page = await Page.open();
      expect(page.one("[data-action=window]").getBoundingClientRect().bottom).to.be.below(740);
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
      await setViewport({ width: 1000, height: 800 });
    });

    it("keeps the rest folded, with everything a guide must state", async () => {
      const page = await Page.open();
      const folded = page.all<HTMLDetailsElement>(".details > details");
      expect(folded.every((each) => !each.open)).to.be.true;
      const all = page.words(".details");
      for (const words of ["现场核查", "市场监督管理局", "食品安全法", "行政复议", "常问", "实施编码"]) {
        expect(all).to.contain(words);
      }
      expect(page.words("[data-version]")).to.match(/^第 .+ 版，.+ 起施行$/);
    });

    it("unfolds and folds all of it at one press", async () => {
      const page = await Page.open();
      await page.press("[data-action=unfold]");
      expect(page.all<HTMLDetailsElement>("details").every((each) => each.open)).to.be.true;
      await page.press("[data-action=unfold]");
      expect(page.all<HTMLDetailsElement>("details").some((each) => each.open)).to.be.false;
    });

    it("puts the law in plain words before its article", async () => {
      const page = await Page.open();
      const [basis] = page.all(".basis details");
      expect(basis?.textContent).to.contain("看法条出处");
      expect(basis?.previousElementSibling?.textContent?.trim()).not.to.equal("");
    });

    it("says by which article a special step stops the clock, and claims none where there is none", async () => {
      const page = await Page.open(undefined, {
        platform: edited((guide) => {
          const step = guide.steps[0]!;
          const base = { ...step, kind: "special_step" as const, countsTowardLimit: false };
          guide.item.type = "administrative_license";
          guide.steps = [
            { ...base, id: "a", specialStep: "hearing" },
            { ...base, id: "b", specialStep: "site_survey" },
          ];
        }),
      });
      const steps = page.all(".timeline__entry").map((each) => each.textContent ?? "");
      expect(steps[0]).to.contain("第四十五条");
      expect(steps[1]).to.contain("暂停计时");
      expect(steps[1]).not.to.contain("第四十五条");
    });

    it("shows the parts of a bundle, which material serves which, and one limit", async () => {
      const page = await Page.open(html`<yct-item-guide item-code="YJS-001-01"></yct-item-guide>`);
      expect(page.all(".bundle__part").length).to.be.at.least(2);
      expect(page.words("#parts")).to.contain("共用一个时限");
      expect(page.words(".materials")).to.contain("用于：");
      await expectAccessible(page.provider);
    });

    it("says of each step who does it and whether the clock runs", async () => {
      const page = await Page.open();
      const steps = page.all(".timeline__entry").map((each) => each.textContent?.replace(/\s+/g, " ") ?? "");
      const survey = steps.find((words) => words.includes("现场核查"));
      expect(survey).to.contain("3 个工作日");
      expect(survey).to.contain("市场监督管理局办理");
      expect(survey).to.contain(" 计入时限");
      expect(steps.some((words) => words.includes("不计入时限"))).to.be.true;
    });

    it("takes the reader to the window by keyboard", async () => {
      const page = await Page.open();
      await page.press("[data-action=window]");
      expect(page.focused?.id).to.equal("venues");
    });
  });

  describe("materials", () => {
    it("are those that always apply, until questions are answered", async () => {
      const page = await Page.open();
      expect(page.materials).to.include("营业执照");
      expect(page.materials).not.to.include("经营场所平面图");
      expect(page.words(".questions")).to.contain("还要不要别的材料");
      expect(page.words("#materials")).to.contain("经营场所平面图");
    });

    it("follow the answers, and say how many there are", async () => {
      const page = await Page.open();
      const before = page.materials.length;
      await page.answerAll();
      expect(page.materials).to.include("经营场所平面图");
      expect(page.materials).not.to.include("专用操作间或者专用操作区的图片");
      expect(page.materials.length).to.be.above(before);
      expect(page.said).to.match(/^\d+ 份，其中 \d+ 份必须交。$/);
      expect(page.words(".questions")).not.to.contain("还要不要别的材料");
      await page.tick("#question-coldFood input[value=yes]");
      expect(page.materials).to.include("专用操作间或者专用操作区的图片");
    });

    it("can be asked for anew", async () => {
      const page = await Page.open();
      await page.answerAll();
      await page.press(".questions .button--quiet");
      await waitUntil(() => page.focused?.id === "question-businessKind");
      expect(page.all("input[type=radio]:checked")).to.be.empty;
    });

    it("say need, form, source, copies, notes and what may follow", async () => {
      const page = await Page.open();
      await page.answerAll();
      const list = page.words(".materials");
      expect(list).to.contain("必须交");
      expect(list).to.contain("纸质、电子版都行");
      expect(list).to.contain("体检机构");
      expect(list).to.contain("复印件 1 份");
      expect(list).to.contain("手头没有也能先受理，受理后 10 个工作日内补上。");
      expect(list).to.contain("每个文件不超过");
      expect(list).to.contain("会核对：");
    });

    it("are counted down as they are ticked", async () => {
      const page = await Page.open();
      await page.answerAll();
      const boxes = page.all<HTMLInputElement>("[data-material]");
      await page.tick(`[data-material=${boxes[0]!.dataset.material}]`);
      expect(page.words("[data-count]")).to.match(/^还差 \d+ 份必须交的。$/);
      expect(page.said).to.equal(page.words("[data-count]"));
      for (const box of boxes.slice(1)) await page.tick(`[data-material=${box.dataset.material}]`);
      expect(page.words("[data-count]")).to.equal("必须交的都齐了。");
    });

    it("link to sample and blank form, in words that name the material", async () => {
      const platform = edited(({ materials: [first] }) => {
        const title = { text: "申请书", lang: "zh-CN" as const };
        first!.sample = { href: "https://files.example/sample.pdf", title };
        first!.blankForm = { href: "javascript:alert(1)", title };
      });
      const page = await Page.open(undefined, { platform });
      const [link, ...others] = page.all<HTMLAnchorElement>(".material__files a");
      expect(link?.textContent?.replace(/\s+/g, "")).to.equal("看样本（食品经营许可申请书）（在新窗口打开）");
      expect(link?.rel).to.contain("noopener");
      expect(others, "an address that runs script").to.be.empty;
    });

    it("apply when their condition cannot be read", () => {
      expect(applies({ when: { $ref: "#/nowhere" } }, {})).to.be.true;
      expect(applies({ when: { required: ["data"] } }, {})).to.be.true;
      expect(applies({ when: { properties: { answers: { required: ["a"] } } } }, {})).to.be.false;
    });

    it("are forgotten with the item they belong to", async () => {
      const page = await Page.open();
      await page.answerAll();
      page.element.itemCode = "QYDJ-001-01";
      await page.settle();
      page.element.itemCode = FOOD;
      await page.settle();
      expect(page.all("input:checked")).to.be.empty;
    });
  });

  describe("applying", () => {
    const apply = async (
      links: LinkTemplates,
      handle: (event: ApplyEvent) => void = () => undefined,
    ): Promise<string[]> => {
      const page = await Page.open(undefined, { links });
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
      const page = await Page.open();
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
      const page = await Page.open();
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
      const page = await Page.open(undefined, { platform });
      expect(page.words("[part=summary]")).to.contain("要到窗口办理");
      expect(page.one(".button--primary").dataset.action).to.equal("window");
      expect(page.all(".button--primary")).to.have.length(1);
      expect(page.words(".materials")).not.to.contain("每个文件不超过");
    });

    it("is not offered while the item is suspended", async () => {
      const platform = edited((guide) => (guide.item.state = "suspended"));
      const page = await Page.open(undefined, { platform });
      expect(page.words(".head")).to.contain("这个事项暂停办理");
      expect(page.words("[part=summary]")).not.to.contain("在线申请");
      await expectAccessible(page.provider);
    });
  });

  describe("where and when", () => {
    it("says of each place how to find it and whether it is open now", async () => {
      const page = await Page.open();
      const venue = page.words(".venue");
      expect(venue).to.contain("现在开放，到 17:00");
      expect(venue).to.contain("周一至周五");
      expect(venue).to.contain("号");
      expect(page.one<HTMLAnchorElement>(".venue a").href).to.match(/^tel:0916\d+$/);
      expect(page.words("#venues")).to.contain("随时可以提交申请");
    });

    it("keeps that true while the page stands open", async () => {
      const page = await Page.open();
      time.advance(3 * 3_600_000);
      await page.element.updateComplete;
      expect(page.words(".venue .status")).to.equal("现在关着，11月24日 09:00 开门");
    });

    it("says nothing about this moment without the calendar", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = ({ url }) => (url.includes("/calendar") ? problem("unavailable", 503) : undefined);
      const page = await Page.open(undefined, { platform });
      expect(page.all(".status")).to.be.empty;
      expect(page.words(".venue")).to.contain("周一至周五");
    });

    it("knows holidays, weekends worked in exchange, breaks and years not published", () => {
      const weekdays: OpeningHours["weekdays"] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
      const hours = [
        { weekdays, opens: "13:30", closes: "17:00" },
        { weekdays, opens: "09:00", closes: "12:00" },
      ];
      const calendar: Calendar = {
        publishedFrom: "2026-01-01",
        publishedUntil: "2026-12-31",
        holidays: [{ date: "2026-10-01", name: "国庆节" }],
        makeUpWorkdays: [{ date: "2026-10-10", name: "国庆节" }],
      };
      const at = (moment: string): unknown => {
        const status = openingStatus(hours, new Date(`${moment}:00+08:00`), calendar);
        return (
          status && `${status.open ? "open" : "closed"} ${status.date} ${status.time}${status.provisional ? "?" : ""}`
        );
      };
      expect(at("2026-11-23T12:30")).to.equal("closed 2026-11-23 13:30");
      expect(at("2026-10-01T10:00")).to.equal("closed 2026-10-02 09:00");
      expect(at("2026-10-10T10:00")).to.equal("open 2026-10-10 12:00");
      expect(at("2026-10-11T10:00")).to.equal("closed 2026-10-12 09:00");
      expect(at("2026-12-31T18:00")).to.equal("closed 2027-01-01 09:00?");
      expect(openingStatus([], new Date(NOW), calendar)).to.equal(undefined);
    });
  });

  describe("what is on file", () => {
    const LICENCE = { text: "营业执照（电子证照）", lang: "zh-CN" as const };

    const withOnFile = (answer: () => Response): CataloguePlatform => {
      const platform = new CataloguePlatform("company-1");
      platform.intercept = ({ url }) => (url.includes("/on-file") ? answer() : undefined);
      return platform;
    };

    const found = (): Response =>
      new Response(JSON.stringify({ items: [{ name: LICENCE, materialCodes: [licenceCode] }], total: 1 }), {
        headers: { "content-type": "application/json" },
      });

    let licenceCode = "";

    it("is asked about only when somebody wishes it, and need not be brought", async () => {
      const platform = withOnFile(found);
      const guide = await platform.client.items.guide(FOOD);
      licenceCode = guide.materials.find(({ name }) => name.text === "营业执照")!.code;
      const page = await Page.open(undefined, { platform });
      expect(platform.asked("/on-file")).to.be.empty;
      await page.press("[data-action=on-file]");
      await waitUntil(() => page.all("[data-on-file]").length > 0);
      expect(platform.asked("/on-file")[0]?.searchParams.get("item")).to.equal(FOOD);
      expect(page.words(".materials")).to.contain("已经有您的营业执照（电子证照），不用再交。");
      expect(page.all(`[data-material=${licenceCode}]`), "nothing to tick").to.be.empty;
      const clipboard = catchClipboard();
      await page.press("[data-action=copy]");
      await waitUntil(() => clipboard.text !== "");
      clipboard.restore();
      expect(clipboard.text).to.match(/已经有了，不用带\n营业执照\n {2}营业执照（电子证照）/);
      await expectAccessible(page.provider);
    });

    it("says when it could not be looked up", async () => {
      const page = await Page.open(undefined, { platform: withOnFile(() => problem("internal", 500)) });
      await page.press("[data-action=on-file]");
      await waitUntil(() => page.words(".on-file").includes("没有查到结果"));
      expect(page.one("[data-action=on-file]").textContent).to.contain("查哪些不用带");
    });

    it("asks to sign in where nobody is", async () => {
      const page = await Page.open();
      let asked = 0;
      page.provider.addEventListener("yct-sign-in", (event) => {
        asked++;
        event.preventDefault();
      });
      await page.press("[data-action=on-file]");
      await waitUntil(() => asked === 1);
    });
  });

  describe("the one-sheet notice", () => {
    it("is copied as text: for these answers, with the address that brings them back", async () => {
      const page = await Page.open(undefined, { links: { guide: "https://host.example/items/{item}" } });
      await page.answerAll();
      const clipboard = catchClipboard();
      await page.press("[data-action=copy]");
      await waitUntil(() => clipboard.text !== "");
      clipboard.restore();
      const { text } = clipboard;
      for (const words of ["一次性告知单", "☐ 经营场所平面图", "5 个工作日内办结", "周一至周五", "咨询 0916"])
        expect(text).to.contain(words);
      expect(text).not.to.contain("专用操作间");
      expect(text).to.match(/https:\/\/host\.example\/items\/SCJY-001-01#answers=businessKind:catering,coldFood:no,/);
      await waitUntil(() => page.words(".take-away").includes("已复制"));
    });

    it("is selected to be copied by hand where the clipboard is closed", async () => {
      const page = await Page.open();
      const restored = refuseClipboard();
      await page.press("[data-action=copy]");
      await waitUntil(() => page.all("textarea").length > 0);
      restored();
      await waitUntil(() => page.one<HTMLTextAreaElement>("textarea").selectionEnd > 100);
      expect(page.one<HTMLTextAreaElement>("textarea").value).to.contain("一次性告知单");
      await expectAccessible(page.provider);
    });

    it("is a picture to keep in an app that prints nothing", async () => {
      const browser = inMessenger();
      const page = await Page.open();
      expect(page.all("[data-action=print]")).to.be.empty;
      await page.press("[data-action=picture]");
      await waitUntil(() => page.one<HTMLImageElement>(".take-away img")?.naturalWidth === 1080, "no picture", {
        timeout: 8000,
      });
      browser();
      expect(page.words(".take-away")).to.contain("长按图片");
      expect(page.all("[data-action=download]"), "no downloads there").to.be.empty;
      await expectAccessible(page.provider);
      await page.press("[data-action=close]");
      await waitUntil(() => page.focused?.getAttribute("data-action") === "picture");
      expect(page.all(".take-away img")).to.be.empty;
    });

    it("shows the canvas itself where the page lets no picture in", async () => {
      const page = await Page.open();
      await page.press("[data-action=picture]");
      await waitUntil(() => page.all(".take-away img").length > 0, "no picture", { timeout: 8000 });
      page.one(".take-away img").dispatchEvent(new Event("error"));
      await page.element.updateComplete;
      expect(page.all(".take-away canvas")).to.have.length(1);
      expect(page.words(".take-away")).to.contain("请截屏保存");
    });

    it("is drawn as long as it must be, with a code that a phone reads", async () => {
      await import("jsqr");
      const { jsQR } = window as unknown as {
        jsQR: (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
      };
      const address = "https://host.example/items/1#answers=a:b";
      const entries = Array.from({ length: 40 }, (_, index) => ({ text: `第 ${index} 份`, box: "open" as const }));
      const sheet: Sheet = {
        lang: "zh-CN",
        kind: "告知单",
        title: "事项",
        sections: [{ title: "要带什么", entries }],
        code: { address, caption: "扫码" },
        foot: ["完"],
        overflow: "",
      };
      const long = drawSheet(sheet);
      const short = drawSheet({ ...sheet, sections: [] });
      expect(long.height).to.be.above(short.height + 40 * 46);
      const { data, width, height } = short.getContext("2d")!.getImageData(0, 0, short.width, short.height);
      expect(jsQR(data, width, height)?.data).to.equal(address);
      expect(sheetText(sheet)).to.contain("☐ 第 39 份");
    });

    it("breaks lines as Chinese type does: no closing mark first, long words where they must", () => {
      const measure = (text: string): number => text.length;
      expect(breakLines("一二三四五，六七。", 5, measure)).to.deep.equal(["一二三四五，", "六七。"]);
      expect(breakLines("一二三四\u00a0· 五六", 5, measure)).to.deep.equal(["一二三四\u00a0·", "五六"]);
      expect(breakLines("one two three", 8, measure)).to.deep.equal(["one two", "three"]);
      expect(breakLines("abcdefghij", 4, measure)).to.deep.equal(["abcd", "efgh", "ij"]);
    });
  });

  describe("a visit", () => {
    it("goes into the calendar with the place, the hours of that day and what to bring", async () => {
      const page = await Page.open();
      await page.answerAll();
      const downloads = catchDownloads();
      expect(page.one<HTMLInputElement>(".visit input").value, "tomorrow is open").to.equal("2026-11-24");
      await page.press("[data-action=visit]");
      await waitUntil(() => downloads.files.length > 0, "nothing is handed out", { timeout: 8000 });
      downloads.restore();
      const [file] = downloads.files;
      expect(file?.name).to.equal(`${FOOD}-2026-11-24.ics`);
      const [visit] = parseCalendar(await file!.content.text());
      expect(visit?.start.toISOString()).to.equal("2026-11-24T01:00:00.000Z");
      expect(visit?.end?.toISOString()).to.equal("2026-11-24T09:00:00.000Z");
      expect(visit?.values.SUMMARY).to.equal("去办食品经营许可（新办）");
      expect(visit?.values.LOCATION).to.contain("政务大厅");
      expect(visit?.values.DESCRIPTION).to.contain("\n- 经营场所平面图");
      expect(visit?.alarm?.toISOString(), "the evening before").to.equal("2026-11-23T10:00:00.000Z");
      expect(page.words(".visit")).to.contain("会提醒带材料");
    });

    it("is not offered for a day that is closed", async () => {
      const page = await Page.open();
      const day = page.one<HTMLInputElement>(".visit input");
      day.value = "2026-11-29";
      day.dispatchEvent(new Event("change"));
      await page.element.updateComplete;
      expect(page.words(".visit")).to.contain("这天不开放");
      expect(page.one<HTMLButtonElement>("[data-action=visit]").disabled).to.be.true;
    });

    it("is copied where no file can be had", async () => {
      const [browser, clipboard] = [inMessenger(), catchClipboard()];
      const page = await Page.open();
      await page.press("[data-action=visit]");
      await waitUntil(() => clipboard.text !== "");
      browser();
      clipboard.restore();
      expect(clipboard.text).to.match(/^去办食品经营许可（新办）\n2026年11月24日/);
      expect(page.words(".visit")).to.contain("已复制");
    });

    it("stands there to be copied by hand where the clipboard is closed, until another day is chosen", async () => {
      const [browser, clipboard] = [inMessenger(), refuseClipboard()];
      const page = await Page.open();
      await page.press("[data-action=visit]");
      await waitUntil(() => page.all(".visit textarea").length > 0);
      browser();
      clipboard();
      const area = page.one<HTMLTextAreaElement>(".visit textarea");
      expect(page.words(".visit")).to.contain("没能自动复制").and.to.contain("Ctrl+C");
      expect(area.value).to.match(/^去办食品经营许可（新办）\n2026年11月24日/);
      await waitUntil(() => area.matches(":focus") && area.selectionEnd === area.value.length);
      await expectAccessible(page.provider);
      const day = page.one<HTMLInputElement>(".visit input");
      day.value = "2026-11-25";
      day.dispatchEvent(new Event("change"));
      await page.element.updateComplete;
      expect(page.all(".visit textarea")).to.be.empty;
    });

    it("keeps to the format: folded lines, escaped text, whole characters", () => {
      const notes = `${"很长的说明，".repeat(20)}\n; 分号 \\ 反斜杠`;
      const file = calendarFile(
        {
          uid: "1@yichuang",
          date: "2026-11-24",
          hours: { from: "09:00", until: "12:00" },
          title: "去办“甲，乙”",
          place: "一号；二号",
          notes,
          reminder: "带",
        },
        new Date(NOW),
      );
      const encoder = new TextEncoder();
      for (const line of file.split("\r\n")) expect(encoder.encode(line).length).to.be.at.most(75);
      expect(file).not.to.match(/[^\r]\n/);
      const [visit] = parseCalendar(file);
      expect(visit?.values.DESCRIPTION).to.equal(notes);
      expect(visit?.values.SUMMARY).to.equal("去办“甲，乙”");
    });
  });

  describe("versions", () => {
    it("announce the next edition and let it be read", async () => {
      const platform = new CataloguePlatform();
      const next = { version: "9", effectiveFrom: "2027-01-01", changes: { text: "不再要平面图。", lang: "zh-CN" } };
      platform.intercept = ({ url }) =>
        url.includes("/guide-versions") || url.includes("/guide/versions")
          ? new Response(JSON.stringify({ items: [next, { version: "1", effectiveFrom: "2026-01-01" }] }), {
              headers: { "content-type": "application/json" },
            })
          : undefined;
      const page = await Page.open(undefined, { platform });
      expect(page.words(".head")).to.contain("2027年1月1日 起改用新版指南");
      expect(page.words(".head")).to.contain("不再要平面图。");
      await page.press("[data-action=edition-next]");
      await page.settle();
      expect(platform.asked(`/items/${FOOD}/guide`).pop()?.searchParams.get("asOf")).to.equal("2027-01-01");
      expect(page.words(".versions")).to.contain("第 9 版");
    });

    it("can be read as of a day, and say so", async () => {
      const page = await Page.open(html`<yct-item-guide item-code=${FOOD} as-of="2026-03-01"></yct-item-guide>`);
      const [asked] = page.platform.asked(`/items/${FOOD}/guide`);
      expect(asked?.searchParams.get("asOf")).to.equal("2026-03-01");
      expect(page.words(".head")).to.contain("这是 2026年3月1日 有效的指南");
    });

    it("tell of a fresh change at the top, later only in their place", async () => {
      const changes = { text: "健康证明改为可以后补。", lang: "zh-CN" as const };
      const fresh = await Page.open(undefined, {
        platform: edited((guide) => Object.assign(guide, { changes, effectiveFrom: "2026-11-10" })),
      });
      expect(fresh.words(".head")).to.contain("2026年11月10日 起有变化");
      const old = await Page.open(undefined, {
        platform: edited((guide) => Object.assign(guide, { changes, effectiveFrom: "2026-01-01" })),
      });
      expect(old.words(".head")).not.to.contain("有变化");
      expect(old.words(".details")).to.contain("健康证明改为可以后补。");
    });
  });

  describe("for the counter", () => {
    it("asks for a token and shows the checkpoints", async () => {
      const platform = new CataloguePlatform("counter-hall");
      const page = await Page.open(html`<yct-item-guide item-code=${FOOD} audience="counter"></yct-item-guide>`, {
        platform,
      });
      expect(page.words()).to.contain("窗口核查：");
      await expectAccessible(page.provider);
    });

    it("counts them all and says what they rest on", async () => {
      const platform = new CataloguePlatform("counter-hall");
      const guide = await platform.client.items.guide(FOOD, {}, { asStaff: true });
      const count = guide.checkpoints.filter((each) => each.for === "counter").length;
      const page = await Page.open(html`<yct-item-guide item-code=${FOOD} audience="counter"></yct-item-guide>`, {
        platform,
      });
      expect(count).to.be.above(1);
      expect(page.words("[data-total]")).to.equal(`共 ${count} 条。`);
      expect(page.words(".details")).to.match(/共 \d+ 条。.+依据.+食品安全法/);
    });

    it("shows the public none of them", async () => {
      const page = await Page.open(undefined, { platform: new CataloguePlatform("counter-hall") });
      expect(page.words()).not.to.contain("窗口核查");
    });

    it("offers to sign in where nobody is", async () => {
      const page = await Page.open(html`<yct-item-guide item-code=${FOOD} audience="counter"></yct-item-guide>`);
      expect(page.words()).to.contain("登录");
      expect(page.one(".button--primary").textContent).to.contain("去登录");
    });
  });

  describe("when there is nothing to show", () => {
    it("says that no item is chosen", async () => {
      const page = await Page.open(html`<yct-item-guide></yct-item-guide>`);
      expect(page.words()).to.contain("还没有选事项");
      expect(page.platform.requests).to.be.empty;
      await expectAccessible(page.provider);
    });

    it("says that there is no such guide", async () => {
      const page = await Page.open(html`<yct-item-guide item-code="none"></yct-item-guide>`);
      expect(page.words()).to.contain("没有这个事项的办事指南");
      await expectAccessible(page.provider);
    });

    it("says of an item that left since when, by whose approval, and what to do", async () => {
      const page = await Page.open(html`<yct-item-guide item-code="SHMS-999-01"></yct-item-guide>`);
      const words = page.words();
      expect(page.words(".heading-large")).to.equal("高校毕业生就业报到证办理");
      expect(words).to.contain("已退出政务大厅，不再办理");
      expect(words).to.contain("2025年6月30日");
      expect(words).to.contain("示政函〔2025〕3号");
      expect(words).not.to.match(/在线申请|到窗口办理|打印|加到日历/);
      await expectAccessible(page.provider);
    });

    it("says where else an item of the negative list is handled", async () => {
      const platform = new CataloguePlatform();
      const [entry] = await platform.client.items.negativeList();
      const page = await Page.open(html`<yct-item-guide item-code=${entry!.code}></yct-item-guide>`);
      expect(page.words()).to.contain("不在政务大厅办理");
      expect(page.words()).to.contain(entry!.instead.place.text);
      await expectAccessible(page.provider);
    });

    it("says what failed, and tries again", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = () => problem("internal", 500);
      const page = await Page.open(undefined, { platform });
      expect(page.words()).to.contain("办理系统出了点问题");
      await expectAccessible(page.provider);
      platform.intercept = undefined;
      await page.press("[data-action=retry]");
      await waitUntil(() => page.words().includes("我能不能办"));
    });

    it("is a skeleton while the guide loads", async () => {
      const platform = new CataloguePlatform();
      platform.intercept = () => new Promise(() => undefined);
      const provider = await fixture<ProviderElement>(
        html`<yct-provider .client=${platform.client}>${food()}</yct-provider>`,
      );
      const element = provider.querySelector("yct-item-guide")!;
      await element.updateComplete;
      time.advance(200);
      await element.updateComplete;
      expect(element.renderRoot.querySelector(".skeleton")?.textContent).to.contain("正在载入");
      await expectAccessible(provider);
    });
  });

  describe("its words and looks", () => {
    it("are English where the page is", async () => {
      const page = await Page.open(undefined, { lang: "en" });
      expect(page.words(".heading-large")).to.equal("Food business licence (new)");
      expect(page.words("#duration")).to.contain("5 working days");
      expect(page.words(".venue .status")).to.equal("Open now until 17:00");
      expect(page.words()).not.to.match(/itemGuide\.|\{\w+\}/);
      await expectAccessible(page.provider);
    });

    it("leave Chinese marked as Chinese where nobody translated it", async () => {
      const text = { text: "只有中文的条件", lang: "zh-CN" as const };
      const page = await Page.open(undefined, { lang: "en", platform: edited((guide) => (guide.conditions = [text])) });
      expect(page.all("#conditions [lang=zh-CN]").map((each) => each.textContent)).to.deep.equal(["只有中文的条件"]);
    });

    it("hold with everything answered and unfolded", async () => {
      const page = await Page.open();
      await page.answerAll();
      for (const each of page.all<HTMLDetailsElement>("details")) each.open = true;
      await expectAccessible(page.provider);
      expect(page.words()).not.to.match(/itemGuide\.|\{\w+\}/);
    });

    it("ask one question at a time in elder mode", async () => {
      const page = await Page.open(html`<yct-item-guide item-code=${FOOD} mode="elder" theme="dark"></yct-item-guide>`);
      expect(page.all("fieldset")).to.have.length(1);
      expect(page.words(".questions")).to.contain("第 1 问，共 3 问");
      await page.tick("input[value=catering]");
      await page.press("[data-action=next-question]");
      await waitUntil(() => page.focused?.id === "question-coldFood");
      expect(page.words(".questions")).to.contain("第 2 问，共 3 问");
      await page.press("[data-action=previous-question]");
      await waitUntil(() => page.focused?.id === "question-businessKind");
      expect(page.one<HTMLInputElement>("input[value=catering]").checked).to.be.true;
      expect(page.one("[data-action=window]").getBoundingClientRect().height).to.be.at.least(48);
      await expectAccessible(page.provider);
    });

    it("fit every generated guide too", async () => {
      const page = await Page.open(html`<yct-item-guide item-code="SHMS-002-01"></yct-item-guide>`);
      expect(page.words(".heading-large")).not.to.equal("");
      expect(page.words()).not.to.match(/itemGuide\.|\{\w+\}|undefined/);
      await expectAccessible(page.provider);
    });
  });
});
