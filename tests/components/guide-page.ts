import { fixture, html, waitUntil } from "@open-wc/testing";
import { sendKeys, setViewport } from "@web/test-runner-commands";
import type { Guide } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import { replaceTimers } from "../../packages/components/src/controllers/timers.ts";
import "../../packages/components/src/define/item-guide.ts";
import "../../packages/components/src/define/provider.ts";
import type { ItemGuideElement } from "../../packages/components/src/item-guide/item-guide.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";
import { CataloguePlatform, NOW } from "./catalogue-platform.ts";
import { ManualTimers } from "./manual-timers.ts";

export const LINKS = { apply: "#/apply/{item}" };
export const FOOD = "SCJY-001-01";

/** The time of a test; set up anew before each. */
export let time: ManualTimers;
let restore: () => void;

before(() => setViewport({ width: 1000, height: 800 }));

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

export const food = (): TemplateResult => html`<yct-item-guide item-code=${FOOD}></yct-item-guide>`;

interface Setting {
  readonly platform?: CataloguePlatform;
  /** The host's pages. */
  readonly links?: LinkTemplates;
  readonly lang?: "zh-CN" | "en";
}

/** What a person sees of a guide, and can do to it. */
export class GuidePage {
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
  ): Promise<GuidePage> {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider lang=${lang} .client=${platform.client} .links=${links}>${content}</yct-provider>`,
    );
    const page = new GuidePage(provider, platform);
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
    const idle = (): boolean => this.one("[data-view]").getAttribute("aria-busy") === "false";
    await waitUntil(idle, "the guide is still busy", { timeout: 8000 });
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
export const edited = (edit: (guide: Guide) => void): CataloguePlatform => {
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
