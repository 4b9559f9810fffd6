import { aTimeout, expect, fixture, fixtureSync, html, waitUntil } from "@open-wc/testing";
import type { TemplateResult } from "lit";
import { html as template } from "lit";
import { property } from "lit/decorators.js";
import { define } from "../../packages/components/src/base/define.ts";
import { COLOUR_TOKENS } from "../../packages/components/src/base/palettes.ts";
import { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { AnnouncerController } from "../../packages/components/src/controllers/announcer-controller.ts";
import { LocalizeController } from "../../packages/components/src/controllers/localize-controller.ts";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import { ViewController } from "../../packages/components/src/controllers/view-controller.ts";
import { viewStyles } from "../../packages/components/src/controllers/view.styles.ts";
import { WidthController } from "../../packages/components/src/controllers/width-controller.ts";
import { defineMessages } from "../../packages/components/src/i18n/define-messages.ts";
import { errorMessages } from "../../packages/components/src/i18n/error-messages.ts";
import { Localizer } from "../../packages/components/src/i18n/localizer.ts";
import { renderFailed } from "../../packages/components/src/parts/failed.ts";
import type { ViewFailedEvent } from "../../packages/components/src/provider/events.ts";
import { expectAccessible } from "./axe.ts";
import { ManualTimers } from "./manual-timers.ts";
import { PartsGalleryElement } from "./parts-gallery.ts";
import { problem, sdkError } from "./sdk-error.ts";

const messages = defineMessages({
  "probe.title": { zh: "事项清单", en: "Items" },
  "probe.count": {
    zh: "共 {count} 件",
    en: (p: { count: number }) => `${p.count} ${p.count === 1 ? "item" : "items"}`,
  },
});

interface Request {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly answer: (items: readonly string[]) => void;
  readonly fail: (error: unknown) => void;
}

/** A small element with data, whose answers the test gives by hand. */
class ProbeElement extends YichuangElement {
  static override styles = viewStyles;

  @property() key: string | null = "a";

  readonly requests: Request[] = [];
  readonly localize = new LocalizeController(this, messages);
  readonly width = new WidthController(this);
  readonly announcer = new AnnouncerController(this);
  readonly view = new ViewController(this, {
    localize: this.localize,
    args: () => (this.key === null ? undefined : [this.key]),
    task: ([key], { signal }) =>
      new Promise<readonly string[]>((answer, fail) => this.requests.push({ key, signal, answer, fail })),
    isEmpty: (items) => items.length === 0,
  });

  override render(): TemplateResult {
    return template`<div class="base" data-width=${this.width.value}>
      ${this.heading(0, this.localize.text("probe.title"))} ${this.heading(1, "2")}
      ${this.view.render({
        ready: (items) => template`<p class="count">${this.localize.text("probe.count", { count: items.length })}</p>
          <ul>${items.map((item) => template`<li>${item}</li>`)}</ul>`,
        kept: "您填的内容还在。",
      })}
      ${this.announcer.render()}
    </div>`;
  }

  get shown(): string {
    return this.renderRoot.querySelector(".view")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  }

  get frame(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(".view")!;
  }

  async settle(): Promise<void> {
    await aTimeout(0);
    await this.updateComplete;
  }
}

define("test-probe", ProbeElement);
define("test-parts-gallery", PartsGalleryElement);

const mount = (content = html`<test-probe></test-probe>`): Promise<ProbeElement> => fixture<ProbeElement>(content);

const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const ratio = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

const token = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(`--_${name}`).trim();

describe("themes", () => {
  const grounds = ["surface", "surface-raised", "surface-sunken"];
  const tones = ["danger", "warning", "success", "info"];
  const pairs: readonly (readonly [string, string, number])[] = [
    ...grounds.flatMap((ground) => [
      ["text", ground, 7] as const,
      ["text-subtle", ground, 7] as const,
      ["accent", ground, 4.5] as const,
      ["border-strong", ground, 3] as const,
      ["focus", ground, 3] as const,
      ...tones.flatMap((tone) => [[tone, ground, 3] as const, [`${tone}-text`, ground, 7] as const]),
    ]),
    ["accent", "surface", 7],
    ["accent-text", "accent", 7],
    ...tones.flatMap((tone) => [
      [`${tone}-text`, `${tone}-surface`, 7] as const,
      [tone, `${tone}-surface`, 3] as const,
    ]),
  ];

  const faint = (element: Element): readonly string[] =>
    pairs
      .map(([ink, ground, least]) => [ink, ground, least, ratio(token(element, ink), token(element, ground))] as const)
      .filter(([, , least, found]) => !(found >= least))
      .map(([ink, ground, least, found]) => `${ink} on ${ground}: ${found.toFixed(2)} < ${least}`);

  for (const theme of ["", "blue", "red", "dark", "contrast", "auto"]) {
    it(`keeps text at 7:1 and controls at 3:1 in ${theme || "the default"}`, async () => {
      const probe = await mount(html`<test-probe theme=${theme}></test-probe>`);
      for (const name of COLOUR_TOKENS) expect(token(probe, name), name).to.match(/^#[0-9a-f]{6}$/);
      expect(faint(probe)).to.deep.equal([]);
    });
  }

  it("keep the accent of the red theme apart from danger", async () => {
    const probe = await mount(html`<test-probe theme="red"></test-probe>`);
    expect(token(probe, "danger")).not.to.equal(token(probe, "accent"));
  });

  it("make type and targets large in elder mode, in any theme", async () => {
    const probe = await mount(html`<test-probe mode="elder" theme="dark"></test-probe>`);
    expect(getComputedStyle(probe).fontSize).to.equal("24px");
    expect(token(probe, "size-0")).to.equal("21px");
    expect(token(probe, "target")).to.equal("48px");
    expect(token(probe, "surface")).to.equal("#141a22");
    expect(probe.effectiveMode).to.equal("elder");
  });

  it("let a page set its own tokens", async () => {
    const probe = await mount(html`<test-probe></test-probe>`);
    probe.style.setProperty("--yct-accent", "#0a6b4f");
    expect(token(probe, "accent")).to.equal("#0a6b4f");
  });
});

describe("registration", () => {
  it("does no harm when it happens twice", () => {
    const first = customElements.get("test-probe");
    define("test-probe", class extends HTMLElement {});
    expect(customElements.get("test-probe")).to.equal(first);
  });
});

describe("headings", () => {
  it("start at the level the page gives and never go below six", async () => {
    const probe = await mount(html`<test-probe heading-level="3"></test-probe>`);
    expect(probe.renderRoot.querySelector("h3")?.textContent).to.equal("事项清单");
    probe.headingLevel = 6;
    await probe.updateComplete;
    expect(probe.renderRoot.querySelectorAll("h6")).to.have.length(2);
  });
});

describe("languages", () => {
  const title = (probe: ProbeElement): string => probe.renderRoot.querySelector("h2")?.textContent ?? "";

  it("are Chinese where nobody says otherwise", async () => {
    const page = document.documentElement.lang;
    document.documentElement.lang = "";
    expect(title(await mount())).to.equal("事项清单");
    document.documentElement.lang = page;
  });

  it("come from the nearest lang, through shadow hosts", async () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="en"><p lang="fr"></p></div>`);
    outer.firstElementChild!.attachShadow({ mode: "open" }).append(document.createElement("test-probe"));
    const probe = outer.firstElementChild!.shadowRoot!.querySelector<ProbeElement>("test-probe")!;
    await probe.updateComplete;
    expect(title(probe)).to.equal("Items");
  });

  it("change while the page is open", async () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="zh-CN"><test-probe></test-probe></div>`);
    const probe = outer.querySelector<ProbeElement>("test-probe")!;
    await probe.settle();
    outer.lang = "en";
    await probe.settle();
    expect(title(probe)).to.equal("Items");
  });

  it("count as their grammar asks", async () => {
    const probe = await mount(html`<test-probe lang="en"></test-probe>`);
    probe.requests[0]!.answer(["one"]);
    await probe.settle();
    expect(probe.renderRoot.querySelector(".count")?.textContent).to.equal("1 item");
  });

  it("ask for the parameters of a message", () => {
    const check = (localize: LocalizeController<typeof messages>): void => {
      localize.text("probe.title");
      localize.text("probe.count", { count: 1 });
      // @ts-expect-error the parameter is missing
      localize.text("probe.count");
      // @ts-expect-error there is no such message
      localize.text("probe.missing");
    };
    expect(check).to.be.a("function");
  });
});

describe("dates, numbers and units", () => {
  let locale: "zh-CN" | "en" = "zh-CN";
  const localize = new Localizer({}, { locale: () => locale, overrides: () => undefined });
  const inBoth = (read: () => string): readonly [string, string] => {
    locale = "zh-CN";
    const chinese = read();
    locale = "en";
    return [chinese, read()];
  };

  it("give dates as China writes them, wherever the reader is", () => {
    const late = "2026-11-22T20:30:00Z";
    expect(inBoth(() => localize.date("2026-11-22"))).to.deep.equal([
      "2026年11月22日（星期日）",
      "Sunday, 22 November 2026",
    ]);
    expect(inBoth(() => localize.date(late, "long"))).to.deep.equal(["2026年11月23日", "23 November 2026"]);
    expect(inBoth(() => localize.date(late, "short"))).to.deep.equal(["11月23日", "23 November"]);
    expect(inBoth(() => localize.dateTime(late))).to.deep.equal(["2026年11月23日 04:30", "23 November 2026, 04:30"]);
  });

  it("give midnight as 00:00", () => {
    expect(localize.time("2026-11-22T00:00:00+08:00")).to.equal("00:00");
  });

  it("give a length of time with its unit", () => {
    expect(inBoth(() => localize.duration({ value: 5, unit: "working_day" }))).to.deep.equal([
      "5 个工作日",
      "5 working days",
    ]);
    expect(inBoth(() => localize.duration({ value: 1, unit: "month" }))).to.deep.equal(["1 个月", "1 month"]);
  });

  it("give sizes, shares, numbers and lists", () => {
    expect(localize.bytes(512)).to.equal("512 B");
    expect(localize.bytes(3_355_443)).to.equal("3.2 MB");
    expect(localize.bytes(25 * 1024 * 1024)).to.equal("25 MB");
    expect(localize.percent(0.345)).to.equal("35%");
    expect(localize.number(1651)).to.equal("1,651");
    expect(inBoth(() => localize.list(["A", "B", "C"]))).to.deep.equal(["A、B和C", "A, B and C"]);
  });
});

describe("error messages", () => {
  it("say what to do in both languages, without blame or exclamation", () => {
    for (const [key, { zh, en }] of Object.entries(errorMessages)) {
      expect(zh, key).to.match(/[\u4e00-\u9fff]/);
      expect(en, key).to.match(/^[\x20-\x7e]+$/);
      expect(`${zh}${en}`, key).not.to.match(/[!！]|错误码|error code/i);
      if (key.endsWith(".title")) expect(errorMessages).to.have.property(key.replace(".title", ".todo"));
    }
  });
});

describe("the four views", () => {
  let timers: ManualTimers;
  let restore: () => void;

  beforeEach(() => {
    timers = new ManualTimers();
    restore = replaceTimers(timers);
  });

  afterEach(() => restore());

  it("show an outline only after 200 ms", async () => {
    const probe = await mount();
    expect(probe.frame.dataset["view"]).to.equal("pending");
    expect(probe.frame.getAttribute("aria-busy")).to.equal("true");
    timers.advance(199);
    await probe.updateComplete;
    expect(probe.shown).to.equal("");
    timers.advance(1);
    await probe.updateComplete;
    expect(probe.shown).to.equal("正在载入，请稍候");
    expect(probe.matches(":state(pending)")).to.be.true;
  });

  it("show data, and leave no timer behind", async () => {
    const probe = await mount();
    probe.requests[0]!.answer(["一", "二"]);
    await probe.settle();
    expect(probe.shown).to.equal("共 2 件 一二");
    expect(probe.frame.getAttribute("aria-busy")).to.equal("false");
    expect(probe.matches(":state(ready)") && !probe.matches(":state(pending)")).to.be.true;
    expect(timers.pending).to.equal(0);
  });

  it("say so when there is nothing", async () => {
    const probe = await mount();
    probe.requests[0]!.answer([]);
    await probe.settle();
    expect(probe.frame.dataset["view"]).to.equal("empty");
    expect(probe.shown).to.equal("这里还没有内容");
  });

  it("say what failed, what was kept and what to do, and tell the page", async () => {
    const probe = await mount();
    const told: ViewFailedEvent[] = [];
    probe.addEventListener("yct-error", (event) => told.push(event));
    probe.requests[0]!.fail(new Error("身份证号 610102…"));
    await probe.settle();
    const event = told[0]!;
    expect(probe.shown).to.contain("出了点问题").and.contain("您填的内容还在").and.contain("重试");
    expect([event.kind, event.element, event.composed]).to.deep.equal(["unexpected", "test-probe", true]);
    expect(JSON.stringify(event)).not.to.contain("610102");
  });

  it("recover by a new attempt", async () => {
    const probe = await mount();
    probe.requests[0]!.fail(new Error());
    await probe.settle();
    const retry = probe.renderRoot.querySelector<HTMLButtonElement>("[data-action=retry]")!;
    retry.click();
    await probe.settle();
    expect(probe.frame.dataset["view"]).to.equal("failed");
    expect(retry.getAttribute("aria-disabled")).to.equal("true");
    probe.requests[1]!.answer(["一"]);
    await probe.settle();
    expect(probe.frame.dataset["view"]).to.equal("ready");
  });

  it("keep the last good data while they are refreshed, and when that fails", async () => {
    const probe = await mount();
    probe.requests[0]!.answer(["一"]);
    await probe.settle();
    void probe.view.reload();
    await probe.settle();
    expect(probe.shown).to.equal("共 1 件 一");
    expect(probe.frame.getAttribute("aria-busy")).to.equal("true");
    probe.requests[1]!.fail(new Error());
    await probe.settle();
    expect(probe.shown).to.contain("这是 14:05 的内容").and.contain("共 1 件 一");
    void probe.view.reload();
    probe.requests[2]!.answer(["一", "二"]);
    await probe.settle();
    expect(probe.shown).to.equal("共 2 件 一二");
  });

  it("drop the data of another question at once, and ignore its late answer", async () => {
    const probe = await mount();
    probe.requests[0]!.answer(["一"]);
    await probe.settle();
    probe.key = "b";
    await probe.settle();
    expect(probe.frame.dataset["view"]).to.equal("pending");
    probe.key = "c";
    await probe.settle();
    expect(probe.requests[1]!.signal.aborted).to.be.true;
    probe.requests[1]!.answer(["旧"]);
    probe.requests[2]!.answer(["新"]);
    await probe.settle();
    expect(probe.shown).to.equal("共 1 件 新");
  });

  it("wait while something is missing", async () => {
    const probe = await mount();
    probe.requests[0]!.answer(["一"]);
    await probe.settle();
    probe.key = null;
    await probe.settle();
    expect(probe.frame.dataset["view"]).to.equal("pending");
    expect(probe.requests).to.have.length(1);
    probe.key = "a";
    await probe.settle();
    expect(probe.requests).to.have.length(2);
  });

  it("take data that an action answered with", async () => {
    const probe = await mount();
    probe.view.setData(["已办"]);
    probe.requests[0]!.fail(new DOMException("", "AbortError"));
    await probe.settle();
    expect(probe.shown).to.equal("共 1 件 已办");
  });

  it("stop when the element leaves the page and load again when it returns", async () => {
    const probe = await mount();
    const parent = probe.parentElement!;
    probe.remove();
    expect(probe.requests[0]!.signal.aborted).to.be.true;
    expect(timers.pending).to.equal(0);
    probe.requests[0]!.fail(new DOMException("", "AbortError"));
    await probe.settle();
    parent.append(probe);
    await probe.settle();
    expect(probe.frame.dataset["view"]).to.equal("pending");
    probe.requests[1]!.answer(["一"]);
    await probe.settle();
    expect(probe.shown).to.equal("共 1 件 一");
  });
});

describe("width", () => {
  it("is told in three words as the container changes", async () => {
    const box = fixtureSync<HTMLElement>(html`<div><test-probe></test-probe></div>`);
    const probe = box.querySelector<ProbeElement>("test-probe")!;
    await probe.updateComplete;
    const base = probe.renderRoot.querySelector<HTMLElement>(".base")!;
    const steps = { "479px": "narrow", "480px": "medium", "839px": "medium", "840px": "wide" };
    for (const [pixels, word] of Object.entries(steps)) {
      box.style.width = pixels;
      await waitUntil(() => base.dataset["width"] === word, `${pixels} is ${word}`);
    }
  });
});

describe("announcements", () => {
  it("change the live region even when the words stay the same", async () => {
    const probe = await mount();
    const region = probe.renderRoot.querySelector("[data-announcer]")!;
    expect(region.getAttribute("aria-live")).to.equal("polite");
    probe.announcer.announce("已保存");
    await probe.updateComplete;
    const first = region.textContent;
    probe.announcer.announce("已保存");
    await probe.updateComplete;
    expect(first?.trim()).to.equal("已保存");
    expect(region.textContent).not.to.equal(first);
  });
});

describe("the shared parts", () => {
  const gallery = (content: TemplateResult): Promise<PartsGalleryElement> => fixture<PartsGalleryElement>(content);

  for (const theme of ["blue", "red", "dark", "contrast"]) {
    for (const mode of ["standard", "elder"]) {
      it(`are accessible in ${theme}, ${mode}`, async () => {
        const element = await gallery(
          html`<test-parts-gallery theme=${theme} mode=${mode} lang="zh-CN"></test-parts-gallery>`,
        );
        await expectAccessible(element);
      });
    }
  }

  it("are as tall as a finger needs", async () => {
    const element = await gallery(html`<test-parts-gallery mode="elder"></test-parts-gallery>`);
    for (const button of element.renderRoot.querySelectorAll(".button, .disclosure__summary")) {
      expect(button.getBoundingClientRect().height).to.be.at.least(48);
    }
  });

  it("do not widen a phone's screen, in large type either", async () => {
    const box = fixtureSync<HTMLElement>(
      html`<div style="width: 320px"><test-parts-gallery mode="elder"></test-parts-gallery></div>`,
    );
    await (box.firstElementChild as PartsGalleryElement).updateComplete;
    expect(box.scrollWidth).to.be.at.most(320);
  });

  it("give a case number that copies as one string", async () => {
    const element = await gallery(html`<test-parts-gallery></test-parts-gallery>`);
    const code = element.renderRoot.querySelector(".code")!;
    expect(code.querySelectorAll(".code__group")).to.have.length(4);
    expect((code as HTMLElement).innerText).to.equal("NZ20261122000017");
  });

  it("word an error by its problem, and quote what the help desk needs", () => {
    const localize = new Localizer({}, { locale: () => "en", overrides: () => undefined });
    const error = sdkError("conflict", { problem: problem("already-reviewed", 409) });
    const box = fixtureSync<HTMLElement>(html`<div>${renderFailed({ localize, error })}</div>`);
    expect(box.innerText).to.contain("You have already rated this service").and.contain("YC-7F3A-21");
  });
});
